/** Ways through the program: a tile opens what it counts, a search finds people first, an import leads to what came in. */
import { join } from 'node:path'
import type { Page } from '../../ui/node_modules/@playwright/test/index.mjs'
import { expect, go, open, test, type Engine } from './fixture'
import { ROOT } from './serve.mjs'

async function sample(page: Page, engine: Engine, path = ''): Promise<void> {
  await engine.job('sample_open')
  await open(page, engine, path)
}
const total = (page: Page) => page.locator('main [role=status]').filter({ hasText: /Барлығы/ }).last()

test('a tile of Today opens the list of what it counts', async ({ page, engine }) => {
  await sample(page, engine)
  const { tiles } = await engine.call('today')
  // Whatever view and year somebody looked at before.
  for (const list of ['people', 'groups', 'plans']) await engine.call('preferences_set', { key: `pill:${list}`, value: 'all' })
  await page.reload()
  for (const [tile, count] of [['overdue', tiles.overdue], ['soon', tiles.soon], ['cases', tiles.cases_overdue], ['pairs', tiles.pairs_silent], ['groups', tiles.groups_not_ready], ['documents', tiles.documents_awaiting]] as const) {
    await go(page, 'today')
    await page.getByTestId(`tile-${tile}`).click()
    await expect(page.getByTestId('tile-overdue')).toHaveCount(0)
    await expect(total(page), tile).toHaveText(new RegExp(`Барлығы: ${count}$`))
  }
  await go(page, 'today')
  await page.getByTestId('tile-items').click()
  await expect(page.getByTestId('pill-late')).toHaveAttribute('aria-pressed', 'true')
  const app = await engine.call('app_state')
  const year = app.academic_years.find((one: { label: string }) => one.label === app.academic_year)
  const plans = (await engine.call('record_list', { record: 'plan', where: { overdue: { from: 1 }, academic_year: year.id } })).rows as { overdue: number }[]
  expect(plans.reduce((sum, one) => sum + one.overdue, 0), 'late lines of the plans in the list').toBe(tiles.items_overdue)
})

test('the documents of a tile are shown once; the next time all are there', async ({ page, engine }) => {
  await sample(page, engine)
  await page.getByTestId('tile-documents').click()
  await expect(page.getByTestId('tile-awaiting')).toHaveAttribute('aria-pressed', 'true')
  await go(page, 'today')
  await go(page, 'documents')
  await expect(page.getByTestId('tile-awaiting')).toHaveAttribute('aria-pressed', 'false')
})

test('a search puts words of dictionaries last, and lines of plans under the name of their plan', async ({ page, engine }) => {
  await sample(page, engine)
  await page.getByTestId('search').fill('жоспар')
  await expect(page.getByTestId('hit').first()).toContainText('Жоспар')
  const kinds = await page.getByTestId('hit').evaluateAll((hits) => hits.map((hit) => hit.querySelector(':scope > small')?.textContent ?? ''))
  const words = kinds.map((kind) => ['Аяқталу нысаны', 'Құжат түрі', 'Жоспар үлгісі', 'Бақылау өлшемі'].includes(kind))
  expect(words.slice(words.indexOf(true)).every(Boolean), kinds.join(', ')).toBe(true)
  const line = page.getByTestId('hit').filter({ hasText: 'Жоспар тармағы' }).first()
  await expect(line.locator('.grow small')).toContainText(/20\d\d–20\d\d/)
})

test('the chosen entry of the settings is in sight', async ({ page, engine }) => {
  await sample(page, engine)
  for (const entry of ['rule', 'backups', 'look']) {
    await go(page, `settings/${entry}`)
    await expect(page.getByTestId(`settings-${entry}`)).toBeInViewport({ ratio: 0.95 })
  }
})

test('a cyclogram shows its months without scrolling', async ({ page, engine }) => {
  await sample(page, engine, 'reports/r1-matrix')
  const paper = page.getByTestId('report-paper')
  await expect(paper.locator('th .upright')).toHaveCount(10)
  expect(await paper.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(1)
})

test('many sheets of a form are a list to choose from, each with a name of its own', async ({ page, engine }) => {
  await sample(page, engine, 'reports/r5-card')
  const sheets = page.getByTestId('report-sheet')
  await expect(sheets).toBeVisible()
  const names = await sheets.locator('option').allTextContents()
  expect(names.length).toBeGreaterThan(8)
  expect(new Set(names.map((name) => name.replace(/^\d+\. /, ''))).size, 'names that can be told apart').toBe(names.length)
  await sheets.selectOption('3')
  await expect(page.getByTestId('report-paper')).toHaveAttribute('aria-label', /./)
})

test('a case that is late counts from its last day, one in its window to it', async ({ page, engine }) => {
  await sample(page, engine)
  const { today } = await engine.call('app_state')
  const days = (day: string) => Math.round((Date.parse(day) - Date.parse(today)) / 86_400_000)
  const find = async (clock: string) => (await engine.call('record_list', { record: 'post_course_case', where: { state: 'open', clock }, limit: 1 })).rows[0] as { id: string; deadline: string }
  const late = await find('overdue')
  await go(page, `post-course/${late.id}`)
  await expect(page.locator('main .head')).toContainText(`${-days(late.deadline)} күн өтті`)
  const due = await find('extended')
  await go(page, `post-course/${due.id}`)
  await expect(page.locator('main .head')).toContainText(`соңғы күнге дейін ${days(due.deadline)} күн қалды`)
})

test('after an import of a plan the result leads to that plan', async ({ page, engine }) => {
  await sample(page, engine, 'import')
  await engine.pick(join(ROOT, 'tests/fixtures/plan_metodraboty_2025-2026.xlsx'))
  await page.getByTestId('import-choose').click()
  await page.getByTestId('import-apply').click()
  await page.getByTestId('import-open').click()
  await expect(page.getByTestId('screen-plans')).toBeVisible()
  await expect(page.getByTestId('plan-lines').getByTestId('line').first()).toBeVisible()
  await expect(page.locator('main')).toContainText('2025–2026')
})

test.describe('nothing', () => {
  test.use({ refusals: true })
  test('a form without data says what to do', async ({ page, engine }) => {
    await sample(page, engine, 'reports/r21')
    await expect(page.getByTestId('report-nothing')).toContainText('бақылау жоспары')
    await expect(page.locator('main [role=alert]')).toHaveCount(0)
    await page.getByTestId('report-nothing').getByRole('link').click()
    await expect(page.getByTestId('screen-plans')).toBeVisible()
  })
})
