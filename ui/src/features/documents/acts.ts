/** The steps of a document's life as a line, and which acts ask for papers. */
import type { DocumentPage } from '../../data/contract'
import { code, day, t } from '../../data/words.svelte'
import type { StepView } from '../../parts/Steps.svelte'

/** Acts that leave a visa on the approval sheet. */
export const VISAS = ['consider', 'agree', 'return', 'approve', 'enforce'] as const
export type Visa = (typeof VISAS)[number]
/** Acts on a document in force. */
export const ENDS = ['supersede', 'withdraw', 'review'] as const
export type End = (typeof ENDS)[number]

export const isVisa = (act: string): act is Visa => (VISAS as readonly string[]).includes(act)
export const isEnd = (act: string): act is End => (ENDS as readonly string[]).includes(act)

const LIFE = ['draft', 'coordination', 'considered', 'approved', 'in_force'] as const
const ENDED = ['superseded', 'expired', 'withdrawn']

export function stepsOf(page: DocumentPage): StepView[] {
  const { row } = page
  const standing = String(row['standing'])
  const text = (field: string) => (typeof row[field] === 'string' ? (row[field] as string) : '')
  const considered = page.approvals.filter((one) => one['step'] === 'considered' && one['date']).at(-1)
  const details: Record<(typeof LIFE)[number], string> = {
    draft: text('version') && t('documents-step-version', { version: text('version') }),
    coordination: page.coordinations.length ? t('documents-step-compared', { done: page.coordinations.filter((one) => one['verdict'] === 'consistent' && !one['outdated']).length, all: page.coordinations.length }) : '',
    considered: considered ? [considered['protocol_number'] && `№ ${considered['protocol_number']}`, day(String(considered['date']))].filter(Boolean).join(', ') : '',
    approved: text('approved_on') && day(text('approved_on')),
    in_force: [text('effective_from'), text('effective_to')].filter(Boolean).map(day).join(' – '),
  }
  const ended = ENDED.includes(standing)
  const at = standing === 'rework' ? 0 : ended ? LIFE.length : LIFE.indexOf(standing as (typeof LIFE)[number])
  return LIFE.filter((step) => step !== 'coordination' || row['needs_coordination'] || page.coordinations.length > 0 || standing === 'coordination').map((step) => {
    const place = LIFE.indexOf(step)
    // What is in force is done; every other state is where the document lies now.
    const how = ended || place < at || (step === 'in_force' && standing === 'in_force') ? 'done' : place === at ? 'now' : 'ahead'
    return { id: step, text: code('documents-step', step === 'draft' && standing === 'rework' ? 'rework' : step), how, detail: details[step] }
  })
}
