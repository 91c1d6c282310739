/** When a line of a plan is to be done, as people write it. */
import type { Row } from '../data/contract'
import { day, t } from '../data/words.svelte'

/** «10.2026 – 11.2026», one of them, or «all year». */
export function termOf(row: Row): string {
  const days = [row['term_from'], row['term_to']].filter(Boolean).map((one) => day(String(one)))
  return days.length ? [...new Set(days)].join(' – ') : t('planning-all-year')
}

/** What a session takes over from the line of the plan that it fulfils. */
export function sessionOf(line: Row): Record<string, unknown> {
  const form = line['form']
  const topics = ['kk', 'ru', 'en'].map((one) => [`topic_${one}`, line[`activity_${one}`] ?? null])
  return { plan_item: line.id, leader: line['responsible'] ?? null, ...(form && form !== 'other' ? { kind: form } : {}), ...Object.fromEntries(topics) }
}
