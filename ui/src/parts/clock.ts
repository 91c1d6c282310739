/** How a state of the PD clock looks: tone of its chip. */
export const CLOCK_TONES: Record<string, 'good' | 'warn' | 'bad' | 'plain'> = {
  ok: 'good',
  soon: 'warn',
  overdue: 'bad',
  never: 'warn',
  not_due: 'plain',
}
