/** Lines of the grid of participants: what is typed, what changed, what was pasted. */
import type { ParticipationRow, Row } from '../../data/contract'
import { inLanguage } from '../../data/kinds.svelte'
import type { Language } from '../../data/words.svelte'

export interface Line {
  /** Of the grid alone: a line that is new has no id yet. */
  key: string
  id: string | null
  person: string
  name: string
  role: string
  topic: string
  result: string
  document: string
  noted: boolean
}

/** The columns that are typed in, left to right. */
export const COLUMNS = ['name', 'role', 'topic', 'result', 'document', 'noted'] as const

let made = 0
export const blank = (role = 'participant'): Line => ({ key: `new-${++made}`, id: null, person: '', name: '', role, topic: '', result: '', document: '', noted: false })

export function lineOf(row: Row): Line {
  const text = (field: string) => (typeof row[field] === 'string' ? (row[field] as string) : '')
  return { key: row.id, id: row.id, person: text('person'), name: row.titles['person'] ?? text('person_name'), role: text('role'), topic: inLanguage(row, 'topic'), result: text('result'), document: text('document_number'), noted: row['noted'] === true }
}

const same = (a: Line, b: Line) => a.person === b.person && a.role === b.role && a.topic === b.topic && a.result === b.result && a.document === b.document && a.noted === b.noted

/** Lines that say something: one without a person and without a name is still waiting to be typed. */
export const filled = (line: Line) => line.person !== '' || line.name.trim() !== ''

export function changes(lines: Line[], saved: Line[]): { changed: Line[]; removed: string[] } {
  const known = new Map(saved.map((line) => [line.id, line]))
  const kept = new Set(lines.map((line) => line.id))
  return {
    changed: lines.filter((line) => filled(line) && !(known.get(line.id) && same(line, known.get(line.id)!))),
    removed: saved.flatMap((line) => (line.id && !kept.has(line.id) ? [line.id] : [])),
  }
}

/**
 * A line as the engine takes it: whole, with what the grid does not show. A topic is kept in the language that it was
 * written in, otherwise in that of the screen.
 */
export function handed(line: Line, row: Row | undefined, spoken: Language): ParticipationRow {
  const text = (field: string) => (typeof row?.[field] === 'string' && row[field] !== '' ? { [field]: row[field] as string } : {})
  const written = (['kk', 'ru', 'en'] as const).find((one) => (row?.[`topic_${one}`] ?? '') !== '')
  const field = row?.[`topic_${spoken}`] || !written ? spoken : written
  const { [`topic_${field}`]: _, ...others } = { ...text('topic_kk'), ...text('topic_ru'), ...text('topic_en') } as Record<string, string>
  return {
    ...(line.id ? { id: line.id } : {}),
    person: line.person,
    role: line.role,
    ...others,
    ...(line.topic.trim() ? { [`topic_${field}`]: line.topic.trim() } : {}),
    ...(line.result ? { result: line.result } : {}),
    ...text('nomination'),
    ...(typeof row?.['hours'] === 'number' ? { hours: row['hours'] } : {}),
    ...(line.document.trim() ? { document_number: line.document.trim() } : {}),
    noted: line.noted,
  }
}

/** Names and topics as they were copied: a person a line, cells by tabs, or names parted by semicolons. */
export function pasted(text: string): { name: string; topic: string }[] {
  return text
    .split(/[\r\n;]+/)
    .map((line) => line.split('\t').map((cell) => cell.trim()))
    .flatMap(([name, topic]) => (name ? [{ name: name.replace(/^\d+[.)]\s*/, ''), topic: topic ?? '' }] : []))
}
