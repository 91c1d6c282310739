/**
 * Marks by keyboard. Digits stand on their keys, so 1, 2, 3 work on the Kazakh layout too, whose row gives letters
 * (domain.md §5.3); letters are taken as what is typed, or by their key.
 */
export const MARKS = ['present', 'absent', 'excused'] as const
export type Mark = (typeof MARKS)[number]

const KEYS: Record<string, Mark> = {
  Digit1: 'present', Numpad1: 'present', KeyP: 'present',
  Digit2: 'absent', Numpad2: 'absent', KeyA: 'absent',
  Digit3: 'excused', Numpad3: 'excused', KeyE: 'excused',
}
/** Қатысты, жоқ, себепті; присутствует, нет, уважительно. */
const LETTERS: Record<string, Mark> = {
  қ: 'present', к: 'present', п: 'present', p: 'present',
  ж: 'absent', н: 'absent', a: 'absent',
  с: 'excused', у: 'excused', e: 'excused',
}

/** The mark that a key sets, if it sets one. */
export function markOf(event: KeyboardEvent): Mark | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined
  const digit = /^(Digit|Numpad)/.test(event.code) ? KEYS[event.code] : undefined
  return digit ?? LETTERS[event.key.toLowerCase()] ?? KEYS[event.code]
}

/** Space goes round: present, absent, excused, none. */
export function following(mark: Mark | null): Mark | null {
  return mark === null ? 'present' : (MARKS[MARKS.indexOf(mark) + 1] ?? null)
}
