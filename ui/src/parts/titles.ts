/** Names of records to choose from. */
import { call } from '../data/call'
import type { Choice } from './Combobox.svelte'

export function titlesOf(record: string): (text: string) => Promise<Choice[]> {
  return (text) => call('record_titles', { record, search: text, limit: 30 })
}

/** What records are called, each by itself: titles that stand in one text cannot be told apart, for names have commas. */
export async function titlesById(record: string, ids: string[]): Promise<Record<string, string>> {
  const found = await call('record_titles', { record, ids, limit: ids.length })
  return Object.fromEntries(found.map((one) => [one.id, one.title]))
}
