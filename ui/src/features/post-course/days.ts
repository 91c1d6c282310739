/** The days that a case still has: to the day when its final monitoring may begin, from then on to the last day for it. */
import type { Row } from '../../data/contract'
import { t } from '../../data/words.svelte'

/** How many they are, below zero where the last day has gone by; nothing where the case no longer counts them. */
export function daysLeft(row: Row, today: string): number | undefined {
  const toFirst = row['days_left']
  if (typeof toFirst !== 'number' || toFirst >= 0) return typeof toFirst === 'number' ? toFirst : undefined
  const toLast = Math.round((Date.parse(String(row['deadline'])) - Date.parse(today)) / 86_400_000)
  return Number.isFinite(toLast) ? toLast : toFirst
}

export function daysText(row: Row, today: string): string {
  const left = daysLeft(row, today)
  if (left === undefined) return ''
  if (left < 0) return t('app-days-over', { count: -left })
  return t(Number(row['days_left']) < 0 ? 'post-course-days-to-deadline' : 'app-days-left', { count: left })
}
