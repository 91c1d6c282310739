/** Days as people write them: 05.02.2026, 5.2.2026, 05022026, 2026-02-05. */
export function isoDay(text: string): string | null {
  const written = text.trim()
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(written)
  const local = /^(\d{1,2})[.,/\s](\d{1,2})[.,/\s](\d{4})$/.exec(written) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(written)
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : local ? [local[3], local[2], local[1]] : []
  if (!year || !month || !day) return null
  const date = new Date(Date.UTC(+year, +month - 1, +day))
  const real = date.getUTCMonth() === +month - 1 && date.getUTCDate() === +day
  return real ? date.toISOString().slice(0, 10) : null
}
