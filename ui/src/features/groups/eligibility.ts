/** What would mend a failing condition of heading a group, in words. */
import type { Finding } from '../../data/contract'
import { code, has } from '../../data/words.svelte'

export function mendOf(finding: Finding): string | undefined {
  const key = `groups-lacks-${finding.code.replaceAll('_', '-')}`
  return has(key) ? code('groups-lacks', finding.code, { ...finding.fact, ...(finding.missing ?? {}) }) : undefined
}
