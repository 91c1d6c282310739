/** Which columns a list shows, how wide and in which order; remembered by list. */
import type { Field } from '../data/contract'
import { columnsOf } from '../data/kinds.svelte'
import { preference, remember } from '../data/preferences.svelte'

export interface Column {
  field: Field
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
  full_name: 214, person_name: 190, course_title: 200, stage: 136, clock: 124, evidence_count: 128, level: 84, days_left: 78,
  group_name: 176, technology_title: 150, head_name: 160, members: 96, sessions_held: 104, attendance_percent: 90,
  'mentorship.clock': 206, mentee_name: 224, mentor_name: 224, silent_days: 92, meetings: 96, visits_by_mentor: 100, visits_by_mentee: 100,
  document_title: 250, standing: 150, document_kind: 130, number: 100, resource_title: 240, publication_title: 240, experience_topic: 240, uses: 92,
  whole: 72, decimal: 72, date: 94, partial_date: 94, yes_no: 84, choice: 152,
  iin: 140, reference: 118, references: 118,
}

/** All columns of a list: the remembered ones first, in their order; new fields after them. */
export function columns(list: string, record: string, order: string[] = []): Column[] {
  const fields = columnsOf(record)
  const kept = preference<Kept[]>(`columns:${list}`, [])
  const place = (field: Field) => {
    const at = kept.findIndex((one) => one.name === field.name)
    if (at >= 0) return at
    const wanted = order.indexOf(field.name)
    return kept.length + (wanted >= 0 ? wanted : order.length + fields.indexOf(field))
  }
  return [...fields]
    .sort((a, b) => place(a) - place(b))
    .map((field) => {
      const one = kept.find((other) => other.name === field.name)
      const listed = order.length ? order.includes(field.name) : field.listed
      return { field, shown: one?.shown ?? listed, width: one?.width ?? WIDTHS[`${record}.${field.name}`] ?? WIDTHS[field.name] ?? WIDTHS[field.type] ?? 126 }
    })
}

export function keepColumns(list: string, all: Column[]): void {
  remember(`columns:${list}`, all.map(({ field, shown, width }) => ({ name: field.name, shown, width })))
}
