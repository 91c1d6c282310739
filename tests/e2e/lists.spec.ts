/** The list of records: its headings are read whole, and all that stands in it is reached without a mouse. */
import type { Page } from '../../ui/node_modules/@playwright/test/index.mjs'
import { expect, open, test, type Engine } from './fixture'

async function sample(page: Page, engine: Engine, path: string): Promise<void> {
  await engine.job('sample_open')
  await open(page, engine, path)
}

test('a heading is reached with Tab and sorts by Enter, and no row is opened', async ({ page, engine }) => {
  await sample(page, engine, 'events')
  const list = page.getByTestId('list-events')
  await expect(list.getByTestId('open-row').first()).toBeVisible()
  await list.focus()
  await page.keyboard.press('Tab')
  const heading = list.getByRole('columnheader').nth(1)
  await expect(heading.getByRole('button')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(heading).toHaveAttribute('aria-sort', 'ascending')
  await page.keyboard.press('Space')
  await expect(heading).toHaveAttribute('aria-sort', 'descending')
  expect(page.url()).toMatch(/#\/events$/)
})

test('what stands within a row answers to Enter itself: a resource is counted, the event of a decision is opened', async ({ page, engine }) => {
  await sample(page, engine, 'bank')
  const used = page.getByTestId('used').first()
  const count = page.getByTestId('list-bank-resources').locator('[aria-rowindex="2"] .numbers').filter({ hasText: /^\d+$/ })
  const before = Number(await count.textContent())
  await used.focus()
  await page.keyboard.press('Enter')
  await expect(count).toHaveText(String(before + 1))
  await open(page, engine, 'network/decisions')
  const link = page.locator('[role=grid] a[href^="#/events/"]').first()
  await link.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#\/events\/[^/]+/)
})
