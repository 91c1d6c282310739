/** What becomes of rows, in the order in which one looks at them. */
export const ACTIONS = ['ask', 'change', 'create', 'skip', 'same'] as const
export type Action = (typeof ACTIONS)[number]

export const TONES = { ask: 'warn', change: 'plain', create: 'good', skip: 'plain', same: 'plain' } as const
