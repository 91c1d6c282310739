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
