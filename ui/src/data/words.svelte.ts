/** Words of the program in the language of the screen: the same .ftl files that the engine's words come from. */
import { FluentNumber, type FluentVariable } from '@fluent/bundle'
import { unpack } from './packed'
import { Wordbook } from './wordbook'

export const LANGUAGES = ['kk', 'ru', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Each language is a file of its own, packed, so that the page begins with the one that is spoken. */
const sources: Record<Language, () => Promise<{ default: string }>> = {
  kk: () => import('../../../locales/kk?words'),
  ru: () => import('../../../locales/ru?words'),
  en: () => import('../../../locales/en?words'),
}

const books: Partial<Record<Language, Wordbook>> = {}

const learning: Partial<Record<Language, Promise<void>>> = {}

/** Fetches the words of a language, once; asked for before it is spoken. */
export function learn(language: Language): Promise<void> {
  return (learning[language] ??= fetchWords(language))
}

async function fetchWords(language: Language): Promise<void> {
  try {
    const { default: packed } = await sources[language]()
    books[language] = new Wordbook(language, await unpack(packed).text())
  } catch (thrown) {
    // Who asks again tries again.
    delete learning[language]
    throw thrown
  }
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
  const said = books[state.language]?.say(key, args && plain(args))
  if (said === undefined) {
    console.error(`no words for ${key}`)
    return `⟦${key}⟧`
  }
  return said
}

/** A word in every language, for what is written down rather than shown. */
export async function inEveryLanguage(key: string, args?: Args): Promise<Record<Language, string>> {
  await Promise.all(LANGUAGES.map(learn))
  const said = LANGUAGES.map((language) => [language, books[language]?.say(key, args && plain(args)) ?? ''])
  return Object.fromEntries(said) as Record<Language, string>
}

/** Whether there are words for a key. */
export function has(key: string): boolean {
  return books[state.language]?.has(key) ?? false
}

/** Words of a code, whose underscores are hyphens in keys. */
export function code(family: string, name: string, args?: Args): string {
  return t(`${family}-${name.replaceAll('_', '-')}`, args)
}

/** Arguments as Fluent takes them: days as people write them, nothing as a dash, years and numbers of papers as text. */
function plain(args: Args): Record<string, FluentVariable> {
  return Object.fromEntries(Object.entries(args).map(([name, value]) => [name, variable(value)]))
}

/** A number without a fraction: the same digits in every language, for which no format of the browser need be loaded. */
class WholeNumber extends FluentNumber {
  override toString(): string {
    return String(this.value)
  }
}

function variable(value: unknown): FluentVariable {
  if (value === null || value === undefined) return '–'
  if (typeof value === 'number') return Number.isInteger(value) ? new WholeNumber(value) : new FluentNumber(value, { useGrouping: false })
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
