/** What the window remembers between starts: language, theme, columns, sizes. */
import { call } from './call'
import { given } from './early'
import { language, LANGUAGES, learn, type Language } from './words.svelte'

type Stored = Record<string, unknown>

const state = $state<{ all: Stored }>({ all: {} })

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]
/** Sizes of text in per cent. */
export const TEXT_SIZES = [90, 100, 115, 130, 150, 175, 200] as const

/** Takes what is remembered; `known` hears when it is there, while the words of the language are still on their way. */
export async function loadPreferences(known: () => void): Promise<void> {
  state.all = ((await given('preferences_get')) ?? {}) as Stored
  const stored = state.all['language']
  const spoken = LANGUAGES.includes(stored as Language) ? (stored as Language) : 'kk'
  language.now = spoken
  show()
  known()
  await learn(spoken)
}

export function preference<T>(key: string, otherwise: T): T {
  return (state.all[key] as T | undefined) ?? otherwise
}

let kept: Promise<unknown> = Promise.resolve()

/** One after another: what is remembered goes into one file, and the last word is the last written. */
export function remember(key: string, value: unknown): void {
  state.all[key] = value
  const written = () => call('preferences_set', { key, value })
  kept = kept.then(written, written)
}

export async function speak(chosen: Language): Promise<void> {
  await learn(chosen)
  language.now = chosen
  remember('language', chosen)
}

export function theme(): Theme {
  return preference<Theme>('theme', 'system')
}

export function setTheme(chosen: Theme): void {
  remember('theme', chosen)
  show()
}

export function textSize(): number {
  return preference('text', 100)
}

export function setTextSize(percent: number): void {
  remember('text', percent)
  show()
}

const dark = window.matchMedia('(prefers-color-scheme: dark)')
dark.addEventListener('change', show)

/** Puts theme and size on the page. */
function show(): void {
  const chosen = theme()
  const root = document.documentElement
  root.dataset['theme'] = chosen === 'system' ? (dark.matches ? 'dark' : 'light') : chosen
  root.style.setProperty('--text', String(textSize() / 100))
}
