/** The descriptions of all kinds of record: forms and lists are drawn from them. */
import { given } from './early'
import type { Field, KindView, Row } from './contract'
import { code, day, decimal, has, language, t } from './words.svelte'

// They never change while the page lives.
let all: Record<string, KindView> = {}

export async function loadKinds(): Promise<void> {
  const kinds = await given('record_kinds')
  all = Object.fromEntries(kinds.map((kind) => [kind.name, kind]))
}

/** All kinds, in the engine's order. */
export function kinds(): KindView[] {
  return Object.values(all)
}

export function kind(name: string): KindView {
  const found = all[name]
  if (!found) throw new Error(`unknown kind of record ${name}`)
  return found
}

const key = (...parts: string[]) => parts.join('-').replaceAll('_', '-')

/** «Педагог», and «Педагогтер» with `plural`. */
export function recordName(record: string, plural = false): string {
  return t(key(kind(record).room, record) + (plural ? '.plural' : ''))
}

export function fieldName(record: string, field: string): string {
  return t(key(kind(record).room, record, field))
}

const LANGUAGES = ['kk', 'ru', 'en']

/** The field of a text in several languages that is of the screen's language; the first of its fields where it has none such. */
export function fieldOfText(record: string, stem: string): Field | undefined {
  const of = (one: string) => kind(record).fields.find((field) => field.name === `${stem}_${one}`)
  return [language.now, ...LANGUAGES].map(of).find(Boolean)
}

/** What a text in several languages is called as a whole: «Атауы», where its fields are «Атауы (қазақша)» and so on. */
export function textName(record: string, stem: string): string {
  const field = fieldOfText(record, stem)
  return field ? fieldName(record, field.name).replace(/ \([^()]*\)$/, '') : ''
}

export function fieldHelp(record: string, field: string): string | undefined {
  const help = key(kind(record).room, record, field) + '.help'
  return has(help) ? t(help) : undefined
}

export function choiceName(record: string, field: string, choice: string): string {
  return t(key(kind(record).room, record, field, choice))
}

export function groupName(group: string): string {
  return code('record-group', group)
}

/** What the engine keeps as a whole number of hundredths, so that it stays exact: shown as the number it means. */
const HUNDREDTHS = ['post_course_case.final_score']

/** A value as a list or a history shows it. */
export function shown(record: string, field: Field, row: Row): string {
  const title = row.titles?.[field.name]
  if (title !== undefined) return title ?? ''
  return shownValue(record, field, row[field.name])
}

export function shownValue(record: string, field: Field, value: unknown): string {
  if (value === null || value === undefined || value === '') return ''
  if (field.choices?.length && typeof value === 'string') return choiceName(record, field.name, value)
  if (typeof value === 'boolean') return t(value ? 'app-yes' : 'app-no')
  if (field.secret && field.type === 'iin') return masked(String(value))
  if (field.type === 'date' || field.type === 'partial_date') return day(String(value))
  if (typeof value === 'number' && HUNDREDTHS.includes(`${record}.${field.name}`)) return decimal(value / 100, 1)
  if (field.type === 'decimal' && typeof value === 'number') return decimal(value, 1)
  return String(value)
}

/** A personal number is masked on screen (R-PII-1). */
export function masked(digits: string): string {
  return '•'.repeat(Math.max(digits.length - 4, 0)) + digits.slice(-4)
}

/** Fields of a list: computed values and fields, in the order of the form. */
export function columnsOf(record: string): Field[] {
  const fields = kind(record).fields.filter((field) => field.group !== 'hidden')
  // A computed reference is shown by the text beside it.
  const computed = fields.filter((field) => field.computed && (field.type as string) !== 'reference' && has(key(kind(record).room, record, field.name)))
  return [...computed, ...fields.filter((field) => !field.computed && field.type !== 'file')]
}

/** Words that a row holds in several languages (`topic_kk`, `topic_ru`, …): those of the screen, or of another. */
export function inLanguage(row: Row | null | undefined, stem: string): string {
  const found = [language.now, ...LANGUAGES].map((one) => row?.[`${stem}_${one}`]).find((value) => typeof value === 'string' && value !== '')
  return typeof found === 'string' ? found : ''
}

/** How a record is called: its name in the language of the screen, or in another. */
export function nameOf(record: string, row: Row): string {
  const text = (field: string) => (typeof row[field] === 'string' ? (row[field] as string) : '')
  const named = ['name', 'title', 'topic', 'activity', 'subject', 'text'].map((stem) => inLanguage(row, stem)).find(Boolean)
  const pair = [text('mentor_name'), text('mentee_name')].filter(Boolean).join(' → ')
  return text('full_name') || text('group_name') || named || pair || text('topic') || text('label') || text('person_name') || text('title') || text('code') || recordName(record)
}
