/** What of an event is asked for, and when. */
import type { Row } from '../../data/contract'
import { day, t } from '../../data/words.svelte'

/** Fields that are filled in when the event has been held, or by its acts. */
export const LATER = ['state', 'reason', 'summary_kk', 'summary_ru', 'summary_en', 'participants_total', 'participants_approximate', 'participants_own', 'document_number', 'file']

export const ahead = (row: Row) => ['planned', 'announced', 'moved'].includes(String(row['state']))

/** «21.08.2026 – 22.08.2026, 10:00». */
export function daysOf(row: Row): string {
  const days = [row['start_date'], row['end_date']].filter(Boolean).map((one) => day(String(one)))
  return [[...new Set(days)].join(' – '), row['start_time']].filter(Boolean).join(', ')
}

/** The headcount as it is known: a number, «more than 70», or nothing. */
export function headcount(row: Row): string {
  const total = row['participants_total']
  if (typeof total !== 'number') return ''
  return row['participants_approximate'] ? t('events-more-than', { count: total }) : t('events-people', { count: total })
}
