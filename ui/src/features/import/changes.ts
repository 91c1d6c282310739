/** A field that a row changes, in the words of the record it belongs to. */
import type { ImportChange } from '../../data/contract'
import { fieldName, kind, recordName, shownValue } from '../../data/kinds.svelte'
import { day } from '../../data/words.svelte'

function fieldOf(change: ImportChange) {
  try {
    return kind(change.record).fields.find((field) => field.name === change.field)
  } catch {
    return undefined
  }
}

export function changeName(change: ImportChange): string {
  if (fieldOf(change)) return fieldName(change.record, change.field)
  try {
    return recordName(change.field)
  } catch {
    return change.field
  }
}

/** A value; references already come as names. */
export function changeValue(change: ImportChange, value: unknown): string {
  if (value === null || value === undefined || value === '') return '–'
  if (Array.isArray(value)) return value.map((one) => changeValue(change, one)).join(', ')
  const field = fieldOf(change)
  return field ? shownValue(change.record, field, value) : day(String(value))
}
