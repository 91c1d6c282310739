/** Days of a calendar as ISO text, and what lies on them. Weeks begin on Monday. */
import type { CalendarEntry } from '../../data/contract'
import { OTHERS } from './entries'

const at = (iso: string) => new Date(`${iso}T00:00:00Z`)
const iso = (date: Date) => date.toISOString().slice(0, 10)

export function plusDays(day: string, count: number): string {
  const date = at(day)
  date.setUTCDate(date.getUTCDate() + count)
  return iso(date)
}

/** The same day of another month; its last day where it has none such. */
export function plusMonths(day: string, count: number): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 + count, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return iso(new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, last))))
}

/** 1 Monday … 7 Sunday. */
export const weekday = (day: string) => at(day).getUTCDay() || 7
export const weekStart = (day: string) => plusDays(day, 1 - weekday(day))
export const monthStart = (day: string) => `${day.slice(0, 7)}-01`
export const monthEnd = (day: string) => plusDays(plusMonths(monthStart(day), 1), -1)

export function daysFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => plusDays(first, index))
}

/** The weeks that a month is drawn with. */
export function weeksOf(month: string): string[][] {
  const first = weekStart(monthStart(month))
  const last = monthEnd(month)
  const weeks: string[][] = []
  for (let day = first; day <= last; day = plusDays(day, 7)) weeks.push(daysFrom(day, 7))
  return weeks
}

/** What takes longer than this is a matter of the month, not of its days. */
const LONG = 6

const length = (entry: CalendarEntry) => (at(entry.to).getTime() - at(entry.from).getTime()) / 86_400_000 + 1

export interface Laid {
  /** What lies on each day, in the order of the answer; matters of groups and pairs after those of the college. */
  days: Map<string, CalendarEntry[]>
  /** What goes on for long: terms of a month or more. */
  long: CalendarEntry[]
}

/** Lays entries on the days from the first to the last; one pass, so that ten thousand do not hold the page up. */
export function lay(entries: CalendarEntry[], first: string, last: string): Laid {
  const days = new Map<string, CalendarEntry[]>()
  const long: CalendarEntry[] = []
  const rank = (entry: CalendarEntry) => OTHERS.indexOf(entry.what)
  for (const entry of [...entries].sort((one, other) => rank(one) - rank(other))) {
    if (length(entry) > LONG) {
      if (entry.to >= first && entry.from <= last) long.push(entry)
      continue
    }
    const end = entry.to < last ? entry.to : last
    for (let day = entry.from > first ? entry.from : first; day <= end; day = plusDays(day, 1)) {
      const there = days.get(day)
      if (there) there.push(entry)
      else days.set(day, [entry])
    }
  }
  return { days, long }
}

export const keyOf = (entry: CalendarEntry) => `${entry.record}:${entry.id}`
