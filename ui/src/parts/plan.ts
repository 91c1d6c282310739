/** When a line of a plan is to be done, as people write it. */
import type { Row } from '../data/contract'
import { code, day, t } from '../data/words.svelte'

/** A month by its name, with its year where that is asked; a day by its date; a year by its number. */
function pointOf(written: string, year: boolean): string {
  const month = /^(\d{4})-(\d{2})$/.exec(written)
  if (!month) return day(written)
  return year ? t('date-month-and-year', { month: t(`date-month-${Number(month[2])}`), year: month[1] }) : t(`date-month-${Number(month[2])}`)
}

const REPEATED = ['all_year', 'monthly', 'quarterly', 'half_year_1', 'half_year_2', 'as_needed']

/**
 * «октябрь – ноябрь», «в течение года», «до 15.10.2026», or as a workbook had it. A plan of one year names its months
 * without the year.
 */
export function termOf(row: Row, year = false): string {
  const kind = row['term_kind']
  if (typeof kind === 'string' && REPEATED.includes(kind)) return code('planning-plan-item-term-kind', kind)
  const points = [row['term_from'], row['term_to']].filter(Boolean).map((one) => pointOf(String(one), year))
  if (points.length === 0) return String(row['term_text'] ?? t('planning-all-year'))
  if (kind === 'until') return t('planning-until', { term: points.at(-1) ?? '' })
  return [...new Set(points)].join(' – ')
}

/** The term from which a line was moved, kept as `kind|from|to`. */
export function firstTermOf(row: Row): string {
  const [kind, from, to] = String(row['moved_from'] ?? '').split('|')
  return termOf({ ...row, term_kind: kind || null, term_from: from || null, term_to: to || null, term_text: null })
}

/** The months of a year, `2026-09` and on, from its first day to its last. */
export function monthsOf(year: Row | undefined, today: string): string[] {
  const from = String(year?.['start_date'] ?? (today.slice(5) < '09-01' ? `${Number(today.slice(0, 4)) - 1}-09-01` : `${today.slice(0, 4)}-09-01`))
  const to = String(year?.['end_date'] ?? `${Number(from.slice(0, 4)) + 1}-06-30`)
  const months: string[] = []
  for (let [at, month] = from.split('-').map(Number) as [number, number]; months.length < 24; month += 1) {
    const one = `${at + Math.floor((month - 1) / 12)}-${String(((month - 1) % 12) + 1).padStart(2, '0')}`
    if (one > to.slice(0, 7)) break
    months.push(one)
  }
  return months
}

/** What a session takes over from the line of the plan that it fulfils. */
export function sessionOf(line: Row): Record<string, unknown> {
  const form = line['form']
  const topics = ['kk', 'ru', 'en'].map((one) => [`topic_${one}`, line[`activity_${one}`] ?? null])
  return { plan_item: line.id, leader: line['responsible'] ?? null, ...(form && form !== 'other' ? { kind: form } : {}), ...Object.fromEntries(topics) }
}
