/** The list of records: its headings are read whole, and all that stands in it is reached without a mouse. */
import type { Page } from '../../ui/node_modules/@playwright/test/index.mjs'
import { expect, go, LANGUAGES, open, test, type Engine } from './fixture'

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

test('a list asks for the columns that it shows: sizing one asks nothing, showing one fills it, a form holds every field', async ({ page, engine }) => {
  await sample(page, engine, 'people')
  const list = page.getByTestId('list-people')
  await expect(list.getByTestId('open-row').first()).toBeVisible()
  const asked: string[][] = []
  page.on('request', (request) => {
    if (request.url().endsWith('/call/record_list') && request.postDataJSON().request.record === 'person') asked.push(request.postDataJSON().request.fields)
  })
  const grip = await list.locator('.grip').nth(1).boundingBox()
  await page.mouse.move(grip!.x + grip!.width / 2, grip!.y + grip!.height / 2)
  await page.mouse.down()
  await page.mouse.move(grip!.x + 40, grip!.y + 5, { steps: 8 })
  await page.mouse.up()
  await expect.poll(async () => JSON.stringify(await engine.call('preferences_get'))).toContain('columns:people')
  expect(asked).toEqual([])
  const { rows } = await engine.call('record_list', { record: 'person', where: { hire_date: { blank: false }, status: 'active' }, limit: 1 })
  await page.getByTestId('list-columns').click()
  const shown = page.locator('dialog[open]').getByRole('checkbox', { name: 'Жұмысқа қабылданған күні', exact: true })
  await expect(shown).not.toBeChecked()
  await shown.check()
  await page.keyboard.press('Escape')
  await page.getByTestId('list-search').fill(rows[0].full_name)
  await expect(list.getByRole('row').filter({ hasText: rows[0].full_name })).toContainText(rows[0].hire_date.split('-').reverse().join('.'))
  expect(asked.at(-1)).toContain('hire_date')
  expect(asked.at(-1)).not.toContain('phone')
  await open(page, engine, 'settings/rule')
  await page.getByTestId('open-row').first().click()
  await expect(page.locator('dialog[open]').getByRole('textbox').first()).not.toHaveValue('')
})

const LISTS = ['people', 'courses', 'post-course', 'groups', 'mentoring', 'plans', 'events', 'network', 'network/memoranda', 'network/decisions', 'documents', 'bank', 'bank/publications', 'bank/experience', 'settings/rule', 'settings/plan_template_item']

for (const language of LANGUAGES) {
  test(`headings of lists are broken between words only, and the usual columns fit (${language})`, async ({ page, engine }) => {
    await engine.call('preferences_set', { key: 'language', value: language })
    await sample(page, engine, 'people')
    for (const screen of LISTS) {
      await go(page, screen)
      await expect(page.getByTestId('open-row').first(), screen).toBeVisible()
      const seen = await page.locator('[role=grid]').evaluate((grid) => {
        const broken: string[] = []
        for (const button of grid.querySelectorAll('[role=columnheader] button')) {
          const text = button.firstChild as Text
          for (const word of text.data.matchAll(/[^\s-]+/g)) {
            const range = document.createRange()
            range.setStart(text, word.index)
            range.setEnd(text, word.index + word[0].length)
            if (range.getClientRects().length > 1) broken.push(word[0])
          }
        }
        const viewport = grid.querySelector('.viewport')!
        return { broken, over: viewport.scrollWidth - viewport.clientWidth }
      })
      expect.soft(seen.broken, screen).toEqual([])
      if (['people', 'events', 'plans', 'documents', 'groups', 'mentoring'].includes(screen)) expect.soft(seen.over, `${screen}: how much wider than the window`).toBeLessThanOrEqual(0)
    }
  })
}

test('lines of templates stand under their template, in their order, with the name of their month', async ({ page, engine }) => {
  await sample(page, engine, 'settings/plan_template_item')
  const cells = page.getByTestId('list-settings-plan_template_item').locator('[aria-rowindex="2"], [aria-rowindex="3"]')
  await expect(cells).toHaveCount(2)
  const [first, second] = await cells.evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('[role=gridcell]')].map((cell) => cell.textContent?.trim())))
  expect(first?.[2], 'the template').toBe(second?.[2])
  expect([first?.[3], second?.[3]], 'the places of the lines').toEqual(['1', '2'])
  expect(first?.[4], 'the month').toBe('қыркүйек')
})

test('a department is opened by its name', async ({ page, engine }) => {
  await sample(page, engine, 'settings/department')
  await expect(page.getByTestId('open-row').first()).toHaveText(/комиссиясы/)
})
