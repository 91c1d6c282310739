/** What a calendar can show, and how each kind and state of it looks. */
import type { CalendarEntry } from '../../data/contract'
import { placeOf } from '../../data/places'
import type { IconName } from '../../parts/Icon.svelte'
import { EVENT_TONES, PLAN_TONES, SESSION_TONES } from '../../parts/clock'

export const KINDS = ['plan_item', 'session', 'event', 'decision', 'obligation', 'document_review', 'group_plan', 'mentoring']

/** Lines of the plans of some people: after the matters of the college, and those that go on for long behind one line. */
export const OTHERS = ['group_plan', 'mentoring']

/** What it shows until somebody chooses: the matters of the college and its groups. Each pair's own plan is looked at with the pair; dozens of its lines would hide those. */
export const USUAL = KINDS.filter((one) => one !== 'mentoring')

/** A sign for each kind, so that colour is not all that tells them apart. */
export const SIGNS: Record<string, IconName | undefined> = {
  plan_item: 'plans',
  session: 'session',
  event: 'events',
  decision: 'decision',
  obligation: 'obligation',
  document_review: 'documents',
  group_plan: 'groups',
  mentoring: 'mentoring',
}

/** What is still open is no reproach before its day. */
const DUE_TONES: Record<string, Tone> = { done: 'good' }

export type Tone = 'good' | 'warn' | 'bad' | 'plain'
export function toneOf(entry: CalendarEntry): Tone {
  if (entry.state === 'overdue') return 'bad'
  const tones = { plan_item: PLAN_TONES, group_plan: PLAN_TONES, mentoring: PLAN_TONES, session: SESSION_TONES, event: EVENT_TONES }[entry.what as string] ?? DUE_TONES
  return tones[entry.state] ?? 'plain'
}

/** The thing itself: a line opens in its plan. */
export const placeOfEntry = (entry: CalendarEntry) => (entry.plan && entry.record === 'plan_item' ? `#/plans/${entry.plan}/lines/${entry.id}` : placeOf(entry.record, entry.id))
