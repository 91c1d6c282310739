/**
 * What every test stands on: an engine of its own, and a page that may not break the content policy, throw, or
 * complain in its console. A refusal that a test expects (HTTP 422) is allowed by `refusals`.
 */
import { expect as expectation, test as base, type Page } from '../../ui/node_modules/@playwright/test/index.mjs'
import { serve } from './serve.mjs'

export type Engine = Awaited<ReturnType<typeof serve>>
export const LANGUAGES = ['kk', 'ru', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

interface Fixtures {
  engine: Engine
  /** Whether the engine may refuse in this test. */
  refusals: boolean
}

export const expect = expectation
export const test = base.extend<Fixtures>({
  refusals: [false, { option: true }],
  engine: async ({}, use) => {
    const engine = await serve()
    await use(engine)
    await engine.stop()
  },
  // The engine outlives the page: what the page still asks for as it closes is answered.
  page: async ({ page, refusals, engine: _ }, use) => {
    const faults: string[] = []
    page.on('pageerror', (error) => faults.push(`page error: ${error.message}`))
    page.on('console', (message) => {
      if (message.type() !== 'error') return
      if (refusals && message.text().includes('422')) return
      faults.push(`console: ${message.text()} ${message.location().url}`)
    })
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => console.error(`content policy: ${event.violatedDirective} ${event.blockedURI}`))
    })
    await use(page)
    expectation(faults, 'what the page complained of').toEqual([])
  },
})

/** Opens the page at a screen. */
export async function open(page: Page, engine: Engine, path = ''): Promise<void> {
  await page.goto(`${engine.address}/#/${path}`)
  await expectation(page.locator('main')).toBeVisible()
}

/** Goes to a screen without loading the page anew, and waits until nothing is being asked for. */
export async function go(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => (location.hash = `#/${to}`), path)
  await settled(page)
}

/** The main act of a page, once it is the one that is meant: pages change it when what was saved has come back. */
export async function nextAct(page: Page, act: string): Promise<void> {
  await page.locator(`[data-testid="next-act"][data-act="${act}"]`).click()
}

export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
}

/** Brings both workbooks in through the engine, taking the likely answers. */
export async function bringIn(engine: Engine, ...files: string[]): Promise<void> {
  for (const file of files) {
    await engine.pick(file)
    const { session } = await engine.job('import_open')
    await engine.job('import_apply', { session, accept_likely: true })
  }
}
