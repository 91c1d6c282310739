/** Words of the program in the language of the screen: the same .ftl files that the engine's words come from. */
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from '@fluent/bundle'

export const LANGUAGES = ['kk', 'ru', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Each language is a file of its own, so that the page begins with the one that is spoken. */
const sources: Record<Language, () => Promise<{ texts: string[] }>> = {
  kk: () => import('./words/kk'),
  ru: () => import('./words/ru'),
  en: () => import('./words/en'),
}

const bundles: Partial<Record<Language, FluentBundle>> = {}

/** Fetches the words of a language; asked for before it is spoken. */
export async function learn(language: Language): Promise<void> {
  if (bundles[language]) return
  const { texts } = await sources[language]()
  const bundle = new FluentBundle(language, { useIsolating: false })
  for (const text of texts) bundle.addResource(new FluentResource(text))
  bundles[language] = bundle
}

const state = $state({ language: 'kk' as Language })

/** The language of the screen. */
export const language = {
  get now(): Language {
    return state.language
  },
  set now(value: Language) {
    state.language = value
    document.documentElement.lang = value
  },
}

export type Args = Record<string, unknown>

/** A word; a missing key shows as ⟦key⟧ and is caught by the tests. */
export function t(key: string, args?: Args): string {
  const dot = key.indexOf('.')
  const bundle = bundles[state.language]
  const message = bundle?.getMessage(dot < 0 ? key : key.slice(0, dot))
  const pattern = dot < 0 ? message?.value : message?.attributes[key.slice(dot + 1)]
  if (!bundle || !pattern) {
    console.error(`no words for ${key}`)
    return `⟦${key}⟧`
  }
  return bundle.formatPattern(pattern, args && plain(args))
}

/** A word in every language, for what is written down rather than shown. */
export async function inEveryLanguage(key: string, args?: Args): Promise<Record<Language, string>> {
  await Promise.all(LANGUAGES.map(learn))
  const said = LANGUAGES.map((language) => {
    const message = bundles[language]?.getMessage(key)
    return [language, message?.value ? bundles[language]!.formatPattern(message.value, args && plain(args)) : '']
  })
  return Object.fromEntries(said) as Record<Language, string>
}

/** Whether there are words for a key. */
export function has(key: string): boolean {
  const dot = key.indexOf('.')
  const message = bundles[state.language]?.getMessage(dot < 0 ? key : key.slice(0, dot))
  return dot < 0 ? !!message?.value : !!message?.attributes[key.slice(dot + 1)]
}

/** Words of a code, whose underscores are hyphens in keys. */
export function code(family: string, name: string, args?: Args): string {
  return t(`${family}-${name.replaceAll('_', '-')}`, args)
}

/** Arguments as Fluent takes them: days as people write them, nothing as a dash, years and numbers of papers as text. */
function plain(args: Args): Record<string, FluentVariable> {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, variable(value)]))
}

function variable(value: unknown): FluentVariable {
  if (value === null || value === undefined) return '–'
  if (typeof value === 'number') return new FluentNumber(value, { useGrouping: false })
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.map((item) => String(variable(item))).join(', ')
  return day(String(value))
}

/** An ISO day as dd.MM.yyyy; other text as it is. */
export function day(text: string): string {
  const parts = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text)
  if (!parts) return text
  return parts[3] ? `${parts[3]}.${parts[2]}.${parts[1]}` : `${parts[2]}.${parts[1]}`
}

/** A number with a fixed number of decimals, as the language of the screen writes it. */
export function decimal(value: number, digits: number): string {
  const text = value.toFixed(digits)
  return state.language === 'en' ? text : text.replace('.', ',')
}

/** A moment (UTC) as day and time of this computer. */
export function moment(iso: string): string {
  const at = new Date(iso)
  const two = (part: number) => String(part).padStart(2, '0')
  const date = `${two(at.getDate())}.${two(at.getMonth() + 1)}.${at.getFullYear()}`
  return `${date} ${two(at.getHours())}:${two(at.getMinutes())}`
}
