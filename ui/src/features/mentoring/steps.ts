/** The steps of a pair, in the order of the year: each is done when its fact is there. */
import type { MentorshipPage } from '../../data/contract'
import { code, day, t } from '../../data/words.svelte'
import type { StepView } from '../../parts/Steps.svelte'

const STEPS = ['order', 'plan', 'diagnose_entry', 'meet', 'diagnose_closing', 'report', 'close'] as const

export function stepsOf(page: MentorshipPage): StepView[] {
  const { row } = page
  const text = (field: string) => (typeof row[field] === 'string' ? (row[field] as string) : '')
  const marked = (point: 'entry' | 'closing') => page.diagnosis.criteria.length > 0 && page.diagnosis[point] !== null
  const facts: Record<(typeof STEPS)[number], [done: boolean, detail: string]> = {
    order: [text('state') !== 'proposed' && text('order_date') !== '', text('order_date') && day(text('order_date'))],
    plan: [page.plan.length > 0, page.plan.length ? `${row['plan_done'] ?? 0} / ${row['plan_items'] ?? page.plan.length}` : ''],
    diagnose_entry: [marked('entry'), ''],
    meet: [page.meetings.length + page.visits.length > 0, text('last_contact') && t('mentoring-last-contact', { date: text('last_contact') })],
    diagnose_closing: [marked('closing'), ''],
    report: [text('mentor_reported_on') !== '' && text('mentee_reported_on') !== '', [text('mentor_reported_on'), text('mentee_reported_on')].filter(Boolean).map(day).join(', ')],
    close: [text('state') === 'closed', text('ended_on') && day(text('ended_on'))],
  }
  const over = text('state') === 'closed' || text('state') === 'stopped'
  return STEPS.map((step) => {
    const [done, detail] = facts[step]
    const now = !over && page.next.act === step
    // Contacts go on all year: the step is done only when something later has begun.
    const how = now ? (step === 'meet' && text('clock') === 'silent' ? 'late' : 'now') : done ? 'done' : 'ahead'
    return { id: step, text: code('mentoring-step', step), how, detail, ...(how === 'late' ? { aside: t('mentoring-step-late') } : {}) }
  })
}
