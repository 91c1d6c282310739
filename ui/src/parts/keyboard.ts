/** Typing on the Kazakh layout, whose digit row gives letters (domain.md §5.3). */
const ROW: Record<string, string> = {
  '"': '1', 'ә': '2', 'і': '3', 'ң': '4', 'ғ': '5', 'ү': '8', 'ұ': '9', 'қ': '0',
  'Ә': '2', 'І': '3', 'Ң': '4', 'Ғ': '5', 'Ү': '8', 'Ұ': '9', 'Қ': '0', ',': '6', '.': '7',
}

/** Digits of a field that holds nothing else. */
export function digitsOf(text: string): string {
  return [...text].map((letter) => ROW[letter] ?? letter).join('').replace(/[^\d]/g, '')
}
