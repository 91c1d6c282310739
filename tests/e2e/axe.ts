/** axe on a page: what keeps somebody out, a line each; nothing is the answer that is wished for. */
import { readFileSync } from 'node:fs'
import type { Page } from '../../ui/node_modules/@playwright/test/index.mjs'
import { ROOT } from './serve.mjs'

const AXE = readFileSync(`${ROOT}/ui/node_modules/axe-core/axe.min.js`, 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

interface Violation {
  id: string
  nodes: { target: string[]; failureSummary: string }[]
}

export async function everybody(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const violations = await page.evaluate(async (tags) => {
    const found = await (window as unknown as { axe: { run: (root: Document, options: object) => Promise<{ violations: Violation[] }> } }).axe.run(document, {
      runOnly: { type: 'tag', values: tags },
      resultTypes: ['violations'],
    })
    return found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ target, failureSummary }) => ({ target, failureSummary })) }))
  }, TAGS)
  return violations.map((one: Violation) => `${one.id} ×${one.nodes.length}: ${one.nodes[0]?.target.join(' ')} (${one.nodes[0]?.failureSummary.replace(/\s+/g, ' ')})`)
}
