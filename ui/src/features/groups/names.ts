/** What the college calls its groups: creative group, platform or microgroup are one thing (domain.md §1 row 2). */
import type { Row } from '../../data/contract'
import { code, t } from '../../data/words.svelte'

const label = (school: Row | null | undefined) => String(school?.['group_label'] ?? 'creative_group')

export function groupName(school: Row | null | undefined): string {
  return code('groups-label', label(school))
}

export function groupsName(school: Row | null | undefined): string {
  return t(`groups-label-${label(school).replaceAll('_', '-')}.plural`)
}
