/** Colours of what was noticed; the word beside it says the same. */
export const SEVERITY_TONES = { error: 'bad', warn: 'warn', info: 'plain' } as const
