/** What a group's year waits for: the one main act of its page. */
import type { Finding, Row } from '../../data/contract'

export type NextAct = 'head' | 'regulation' | 'members' | 'plan' | 'approve' | 'mark_session' | 'add_session' | 'sum_up' | 'roll_over' | 'nothing'

interface Known {
  row: Row
  members: Row[]
  plan: Row[]
  sessions: Row[]
  findings: Finding[]
  /** The group has a page of a later year. */
  later: boolean
  /** The academic year of the page is over. */
  over: boolean
  today: string
}

/** In the order of the year: head, regulation, members, plan and its approval, sessions, results, the next year. */
export function nextAct(known: Known): NextAct {
  const fails = (code: string) => known.findings.some((one) => one.code === code && !one.ok)
  const summed = known.row['state'] === 'summed_up' || known.row['state'] === 'archived'
  if (summed || (known.over && known.sessions.length === 0)) return known.later ? 'nothing' : 'roll_over'
  if (known.over) return 'sum_up'
  if (fails('grp_head')) return 'head'
  if (fails('grp_regulation')) return 'regulation'
  if (known.members.length === 0 || fails('grp_size')) return 'members'
  if (known.plan.length === 0) return 'plan'
  if (!known.row['plan_approved_on']) return 'approve'
  if (waiting(known.sessions, known.today)) return 'mark_session'
  return 'add_session'
}

/** The first session whose day has come and that is not held yet. */
export function waiting(sessions: Row[], today: string): Row | undefined {
  return sessions.filter((one) => one['state'] === 'planned' && String(one['date']) <= today).sort((a, b) => String(a['date']).localeCompare(String(b['date'])))[0]
}
