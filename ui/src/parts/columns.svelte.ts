/** Which columns a list shows, how wide and in which order; remembered by list. */
import type { Field, Row } from '../data/contract'
import { columnsOf, fieldName, fieldOfText, inLanguage, kind, shown, textName } from '../data/kinds.svelte'
import { preference, remember } from '../data/preferences.svelte'
import { language, LANGUAGES } from '../data/words.svelte'

/** What a column shows: a field, or a text in the language of the screen. */
export interface Shown {
  field: Field
  /** Of a text in several languages: what its fields have in common. */
  stem?: string
}

export interface Column extends Shown {
  /** What it is remembered by: the field, or `title_*` for a text in the language of the screen. */
  key: string
  shown: boolean
  width: number
}

interface Kept {
  name: string
  shown: boolean
  width: number
}

/** Widths that let the usual columns stand side by side at 1366 pixels; by name first, then by kind. */
const WIDTHS: Record<string, number> = {
  full_name: 208, person_name: 186, course_title: 180, stage: 146, clock: 150, 'post_course_case.clock': 130, pd_state: 160, 'training_record.status': 216, 'training_record.document_number': 92, 'rule.code': 340, evidence_count: 112, level: 112, days_left: 78,
  group_name: 176, technology_title: 140, head_name: 154, members: 96, sessions_held: 104, attendance_percent: 116, products: 100,
  'mentorship.clock': 226, mentee_name: 217, mentor_name: 217, silent_days: 92, meetings: 96, visits_by_mentor: 100, visits_by_mentee: 100,
  document_title: 250, standing: 156, document_kind: 130, number: 100, resource_title: 240, publication_title: 240, experience_topic: 240, uses: 124,
  'department.name_*': 330, plan_template: 206, survey_template: 200, 'plan_template_item.month': 96, 'plan_template_item.form': 134, 'title_*': 280, 'activity_*': 276, 'name_*': 240, 'text_*': 300, 'subject_*': 240, percent: 120, overdue: 104, items: 84, 'plan.kind': 200, 'plan.state': 126, participants: 100, participants_total: 110, memoranda: 120, done: 104, 'event.clock': 172, 'event.event_kind': 134,
  whole: 72, decimal: 72, date: 94, partial_date: 94, yes_no: 84, choice: 152,
  iin: 140, reference: 118, references: 118,
}

/** How wide the longest word of a heading is with what stands around it: a heading is broken between words only. */
const headingWidth = (heading: string) => Math.ceil(Math.max(...heading.split(/[\s-]+/).map((word) => word.length)) * 8) + 18

/** The column that is meant by a field's name, or by `title_*` for a text in the language of the screen; none where there is no such field. */
export function columnOf(record: string, name: string): Shown | undefined {
  const stem = name.endsWith('_*') ? name.slice(0, -2) : undefined
  const field = stem ? fieldOfText(record, stem) : kind(record).fields.find((one) => one.name === name)
  return field && { field, ...(stem ? { stem } : {}) }
}

/** The heading of a column: one that shows a text in one language does not name the language. */
export const columnName = (record: string, column: Shown) => (column.stem ? textName(record, column.stem) : fieldName(record, column.field.name))

/** What a column shows of a row: a text in the language of the screen, or in another where it has none. */
export const columnText = (record: string, column: Shown, row: Row) => (column.stem ? inLanguage(row, column.stem) : shown(record, column.field, row))

/** The fields of its row that a column is drawn from: a text in one language falls back on the others. */
export function fieldsOf(record: string, column: Shown): string[] {
  const { stem } = column
  if (!stem) return [column.field.name]
  return LANGUAGES.map((one) => `${stem}_${one}`).filter((name) => kind(record).fields.some((field) => field.name === name))
}

/** The columns of a list that nobody chose: those that its kind lists, each text once. */
export function listedNames(record: string): string[] {
  const text = (name: string) => /^(.*)_(?:kk|ru|en)$/.exec(name)?.[1]
  const listed = columnsOf(record).filter((field) => field.listed)
  return [...new Set(listed.map((field) => (text(field.name) ? `${text(field.name)}_*` : field.name)))]
}

/** Texts that are shown in one language of their three: `title_*` in the order of the list. */
const stemOf = (field: Field, stems: string[]) => stems.find((stem) => LANGUAGES.some((one) => field.name === `${stem}_${one}`))

/** All columns of a list: the remembered ones first, in their order; new fields after them. */
export function columns(list: string, record: string, order: string[] = []): Column[] {
  const stems = order.filter((one) => one.endsWith('_*')).map((one) => one.slice(0, -2))
  const keyOf = (field: Field) => {
    const stem = stemOf(field, stems)
    return stem ? `${stem}_*` : field.name
  }
  const fields = columnsOf(record).filter((field) => !stemOf(field, stems) || field.name.endsWith(`_${language.now}`))
  const kept = preference<Kept[]>(`columns:${list}`, [])
  const place = (field: Field) => {
    const key = keyOf(field)
    const at = kept.findIndex((one) => one.name === key)
    if (at >= 0) return at
    const wanted = order.indexOf(key)
    return kept.length + (wanted >= 0 ? wanted : order.length + fields.indexOf(field))
  }
  return [...fields]
    .sort((a, b) => place(a) - place(b))
    .map((field) => {
      const key = keyOf(field)
      const stem = stemOf(field, stems)
      const one = kept.find((other) => other.name === key)
      const listed = order.length ? order.includes(key) : field.listed === true
      const shows = { field, ...(stem ? { stem } : {}) }
      const usual = WIDTHS[`${record}.${key}`] ?? WIDTHS[key] ?? WIDTHS[field.name] ?? WIDTHS[field.type] ?? 126
      return { key, ...shows, shown: one?.shown ?? listed, width: one?.width ?? Math.max(usual, headingWidth(columnName(record, shows))) }
    })
}

export function keepColumns(list: string, all: Column[]): void {
  remember(`columns:${list}`, all.map(({ key, shown, width }) => ({ name: key, shown, width })))
}
