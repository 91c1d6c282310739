/** The two sides of a report. */
export const SIDES = ['mentor', 'mentee'] as const
export type Side = (typeof SIDES)[number]
