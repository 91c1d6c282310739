/** Names of records to choose from. */
import { call } from '../data/call'
import { nameOf } from '../data/kinds.svelte'
import type { Choice } from './Combobox.svelte'

export function titlesOf(record: string): (text: string) => Promise<Choice[]> {
  return (text) => call('record_titles', { record, search: text, limit: 30 })
}

/** What records are called, each by itself: titles that stand in one text cannot be told apart, for names have commas. */
export async function titlesById(record: string, ids: string[]): Promise<Record<string, string>> {
  const titleOf = async (id: string) => {
    const name = nameOf(record, await call('record_get', { record, id }))
    const found = await call('record_titles', { record, search: name, limit: 100 })
    return [id, found.find((one) => one.id === id)?.title ?? name] as const
  }
  const known = await Promise.all(ids.map((id) => titleOf(id).catch(() => [id, ''] as const)))
  return Object.fromEntries(known.filter(([, title]) => title))
}
