/** Names of records to choose from. */
import { call } from '../data/call'
import type { Choice } from './Combobox.svelte'

export function titlesOf(record: string): (text: string) => Promise<Choice[]> {
  return (text) => call('record_titles', { record, search: text, limit: 30 })
}
