/** The way of a plan to its approval: what is behind, what is now, what is ahead (domain.md §2.3). */
import type { PlanStep, PlanTotals, Row } from '../../data/contract'
import { choiceName } from '../../data/kinds.svelte'
import { code, day } from '../../data/words.svelte'
import type { StepView } from '../../parts/Steps.svelte'

/** The one step that leads on. An approved plan is carried out: it is closed when no line waits any more. */
export function mainStep(state: string, allowed: PlanStep[], totals: PlanTotals): PlanStep | undefined {
  if (state === 'approved') return totals.items > 0 && totals.open + totals.overdue + totals.moved === 0 ? 'execute' : undefined
  return (['submit', 'agree', 'approve'] as const).find((one) => allowed.includes(one))
}

/** Steps that stand behind «more»: they are seldom taken. */
export const seldom = (state: string, step: PlanStep) => state === 'approved' || state === 'executed' || step === 'archive'

const WAY = ['draft', 'review', 'agreed', 'approved', 'executed'] as const
/** Which visa says that a stage was reached. */
const VISAS: Partial<Record<(typeof WAY)[number], string[]>> = { agreed: ['agreed', 'considered'], approved: ['approved'] }

export function stepsOf(state: string, approvals: Row[]): StepView[] {
  const now = state === 'rework' ? 0 : state === 'archived' ? WAY.length : WAY.indexOf(state as (typeof WAY)[number])
  return WAY.map((stage, at) => {
    const visa = approvals.findLast((one) => VISAS[stage]?.includes(String(one['step'])))
    const reached = at <= now && visa
    const detail = reached ? [visa['date'] ? day(String(visa['date'])) : '', visa['body']].filter(Boolean).join(', ') : ''
    const text = at === 0 && state === 'rework' ? choiceName('plan', 'state', 'rework') : choiceName('plan', 'state', stage)
    const how = at < now ? 'done' : at === now ? (state === 'rework' ? 'late' : at >= 3 ? 'done' : 'now') : 'ahead'
    return { id: stage, text, how, ...(detail ? { detail } : {}), aside: code('planning-how', how) }
  })
}
