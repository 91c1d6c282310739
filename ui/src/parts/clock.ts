type Tone = 'good' | 'warn' | 'bad' | 'plain'

/** How a state of the PD clock looks: tone of its chip. */
export const CLOCK_TONES: Record<string, Tone> = {
  ok: 'good',
  soon: 'warn',
  overdue: 'bad',
  never: 'warn',
  not_due: 'plain',
}

/** How the clock of a post-course case looks. */
export const CASE_TONES: Record<string, Tone> = {
  overdue: 'bad',
  due: 'warn',
  extended: 'warn',
  stuck: 'warn',
  soon: 'warn',
  running: 'plain',
  suspended: 'plain',
  closed: 'good',
  declined: 'plain',
  terminated: 'plain',
}

/** How far evidence and reflections are. */
export const EVIDENCE_TONES: Record<string, Tone> = { verified: 'good', submitted: 'warn', returned: 'bad', draft: 'plain' }
export const REFLECTION_TONES: Record<string, Tone> = { accepted: 'good', submitted: 'warn', returned: 'bad', draft: 'plain' }

/** How a line of a plan stands; a session; a decision; a group. */
export const PLAN_TONES: Record<string, Tone> = { overdue: 'bad', planned: 'plain', in_progress: 'warn', done: 'good', moved: 'warn', cancelled: 'plain' }
export const SESSION_TONES: Record<string, Tone> = { planned: 'plain', held: 'good', cancelled: 'plain' }
export const DECISION_TONES: Record<string, Tone> = { open: 'warn', done: 'good', cancelled: 'plain' }
export const GROUP_TONES: Record<string, Tone> = { draft: 'warn', active: 'good', suspended: 'warn', closed: 'plain' }
export const YEAR_TONES: Record<string, Tone> = { planned: 'plain', running: 'good', summed_up: 'good', archived: 'plain' }

/** How a mentoring pair stands. */
export const PAIR_TONES: Record<string, Tone> = {
  silent: 'bad',
  overdue: 'bad',
  due: 'warn',
  proposed: 'plain',
  ordered: 'plain',
  running: 'plain',
  reported: 'warn',
  closed: 'good',
  stopped: 'plain',
}

/** How far somebody is in a technology. */
export const LEVEL_TONES: Record<string, Tone> = { shares: 'good', applies: 'plain', learning: 'plain' }

/** A mark of attendance. */
export const MARK_TONES: Record<string, Tone> = { present: 'good', absent: 'warn', excused: 'plain' }

/** How a document stands today; what a comparison with an act found; a step of the approval sheet. */
export const DOCUMENT_TONES: Record<string, Tone> = {
  draft: 'plain',
  coordination: 'warn',
  rework: 'warn',
  considered: 'plain',
  approved: 'good',
  in_force: 'good',
  superseded: 'plain',
  expired: 'plain',
  withdrawn: 'plain',
}
export const VERDICT_TONES: Record<string, Tone> = { consistent: 'good', amend: 'warn', conflict: 'bad' }
export const VISA_TONES: Record<string, Tone> = { considered: 'good', agreed: 'good', approved: 'good', in_force: 'good', returned: 'warn' }

/** How far experience has come. */
export const STAGE_TONES: Record<string, Tone> = { study: 'plain', description: 'plain', heard: 'warn', generalised: 'good', disseminated: 'good' }

/** How far a plan is on its way to approval; an event. */
export const PLAN_STATE_TONES: Record<string, Tone> = { draft: 'plain', review: 'warn', rework: 'bad', agreed: 'warn', approved: 'good', executed: 'good', archived: 'plain' }
export const EVENT_TONES: Record<string, Tone> = { planned: 'plain', announced: 'plain', held: 'good', summed_up: 'good', moved: 'warn', cancelled: 'plain', overdue: 'bad', day_passed: 'warn', unsummed: 'warn' }
