/** The lists of the network: which record, which columns, which saved views. */
import type { Row } from '../../data/contract'
import { choiceName } from '../../data/kinds.svelte'
import { t } from '../../data/words.svelte'
import type { Pill } from '../../parts/DataTable.svelte'

export type ListName = 'partners' | 'communities' | 'memoranda' | 'visits'
interface List {
  record: string
  page: string
  order: string[]
  /** What its cells show besides. */
  beside?: string[]
  /** Forms that are printed from it. */
  forms: string[]
  pills: () => Pill[]
}

const all = (): Pill => ({ id: 'all', text: t('app-all'), where: {} })
const partners = (id: string, kinds: string[], text: string): Pill => ({ id, text, where: { kind: kinds } })

export const LISTS: Record<ListName, List> = {
  partners: {
    record: 'partner',
    page: 'partner',
    order: ['name_*', 'kind', 'network_role', 'region', 'contact_person', 'memoranda'],
    forms: [],
    pills: () => [
      all(),
      partners('schools', ['leading_school', 'magnet_school', 'support_school', 'school'], t('network-pill-schools')),
      partners('colleges', ['college', 'university'], t('network-pill-colleges')),
      partners('employers', ['employer'], t('network-pill-employers')),
      partners('foreign', ['foreign'], t('network-pill-foreign')),
    ],
  },
  communities: { record: 'network_community', page: 'community', order: ['name_*', 'leader', 'coordinator', 'members', 'since', 'until'], forms: ['r13'], pills: () => [] },
  memoranda: {
    record: 'memorandum',
    page: 'memorandum',
    order: ['subject_*', 'parties', 'number', 'date', 'valid_to', 'days_left', 'state'],
    beside: ['days_left', 'state'],
    forms: ['r14'],
    pills: () => [
      all(),
      { id: 'force', text: t('network-pill-in-force'), where: { state: 'signed' } },
      { id: 'soon', text: t('network-pill-soon'), where: { state: 'signed', days_left: { from: 0, to: 90 } } },
      { id: 'over', text: t('network-pill-over'), where: { state: 'signed', days_left: { to: -1 } } },
    ],
  },
  visits: { record: 'study_visit', page: 'visit', order: ['title_*', 'place', 'host', 'start_date', 'end_date', 'team'], forms: [], pills: () => [] },
}

/** How a memorandum stands today: its state, or the days that it still has (R-MOU-1). */
export function memorandumChip(row: Row): { tone: 'good' | 'warn' | 'bad' | 'plain'; text: string } {
  const left = row['days_left']
  if (row['state'] === 'signed' && typeof left === 'number') {
    if (left < 0) return { tone: 'bad', text: t('network-expired') }
    if (left <= 90) return { tone: 'warn', text: t('app-days-left', { count: left }) }
  }
  return { tone: row['state'] === 'signed' ? 'good' : 'plain', text: choiceName('memorandum', 'state', String(row['state'])) }
}
