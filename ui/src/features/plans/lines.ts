/** What a line of a plan says in each column of the form. */
import type { Row } from '../../data/contract'
import { choiceName } from '../../data/kinds.svelte'

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

export const formOf = (row: Row) => row.titles['event_kind'] || text(row['form_text']) || (row['form'] ? choiceName('plan_item', 'form', String(row['form'])) : '')
export const completionOf = (row: Row) => row.titles['completion_form'] || text(row['completion_text'])
/** People and roles who are responsible, each once. */
export const responsibleOf = (row: Row) => [...new Set([row.titles['responsible'], row.titles['people'], row.titles['roles'], text(row['responsible_text'])].filter(Boolean))].join(', ')
export const numberOf = (row: Row) => text(row['number']) || String(row['rank'] ?? '')
export const clockOf = (row: Row) => text(row['clock']) || String(row['state'])
/** Lines that can still be done, moved or cancelled. */
export const unfinished = (row: Row) => row['state'] === 'planned' || row['state'] === 'in_progress' || row['state'] === 'moved'
