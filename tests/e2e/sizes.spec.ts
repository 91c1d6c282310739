/** The page in small windows and with large text: nothing covered, nothing cut, the window itself never scrolls. */
import type { Page } from '../../ui/node_modules/@playwright/test/index.mjs'
import { expect, go, open, test, type Engine } from './fixture'

const SCREENS = ['today', 'people', 'courses', 'post-course', 'events', 'calendar', 'plans', 'documents', 'bank', 'settings/rule']
const LISTS = ['people', 'courses', 'post-course', 'events', 'documents']

async function sample(page: Page, engine: Engine, language: string, text = 100): Promise<void> {
  await engine.job('sample_open')
  for (const [key, value] of [['language', language], ['text', text]]) await engine.call('preferences_set', { key, value })
  await open(page, engine)
}
const firstId = async (engine: Engine, record: string, where: Record<string, unknown> = {}) => (await engine.call('record_list', { record, where, limit: 1 })).rows[0].id as string

/** By how much the window and the main part are wider than what is seen of them. */
const over = (page: Page) =>
  page.evaluate(() => {
    const root = document.documentElement
    const main = document.querySelector('main')!
    const bar = document.querySelector<HTMLElement>('[data-testid=redo]')!.getBoundingClientRect()
    return { page: root.scrollWidth - root.clientWidth, main: main.scrollWidth - main.clientWidth, bar: Math.max(0, Math.round(bar.right - innerWidth)) }
  })

for (const [width, height, text] of [[900, 560, 100], [911, 512, 100], [1024, 700, 100], [1366, 768, 150]] as const) {
  test(`nothing runs out of the page at ${width}x${height}, text ${text} %`, async ({ page, engine }) => {
    await page.setViewportSize({ width, height })
    await sample(page, engine, 'ru', text)
    const event = await firstId(engine, 'event', { state: 'held' })
    for (const screen of [...SCREENS, `events/${event}/people`]) {
      await go(page, screen)
      expect.soft(await over(page), screen).toEqual({ page: 0, main: 0, bar: 0 })
    }
    for (const screen of LISTS) {
      await go(page, screen)
      await expect(page.getByTestId('open-row').first(), screen).toBeVisible()
      const seen = await page.locator('[role=grid] .viewport').evaluate((list) => list.clientHeight - (list.querySelector('.head')?.clientHeight ?? 0))
      expect.soft(seen, `${screen}: room for rows`).toBeGreaterThan(36 * 4 * (text / 100))
    }
  })
}

test('a title is never covered by what stands beside it', async ({ page, engine }) => {
  await page.setViewportSize({ width: 911, height: 512 })
  await sample(page, engine, 'kk')
  for (const [record, place] of [['mentorship', 'mentoring'], ['person', 'people'], ['event', 'events'], ['group_year', 'groups/year']] as const) {
    await go(page, `${place}/${await firstId(engine, record)}`)
    await expect(page.locator('main h1')).toBeVisible()
    const apart = await page.evaluate(() => {
      const title = document.querySelector('main h1')!
      const range = document.createRange()
      range.selectNodeContents(title)
      const words = range.getBoundingClientRect()
      return [...title.closest('.head')!.querySelectorAll('.acts > *')].every((one) => {
        const box = one.getBoundingClientRect()
        return box.left >= words.right - 1 || box.top >= words.bottom - 4
      })
    })
    expect(apart, place).toBe(true)
  }
})

test('columns of a list grow with the text', async ({ page, engine }) => {
  await sample(page, engine, 'kk', 150)
  await go(page, 'courses')
  const cell = page.getByTestId('list-courses').locator('[aria-rowindex="2"] .number').filter({ hasText: /\d\d\.\d\d\.\d{4}/ }).first()
  await expect(cell).toBeVisible()
  expect(await cell.evaluate((one) => one.scrollWidth - one.clientWidth), 'a date with its year').toBeLessThanOrEqual(0)
})

test('a line of a plan opened by its address moves the list, not the window', async ({ page, engine }) => {
  await sample(page, engine, 'kk')
  const lines = (await engine.call('record_list', { record: 'plan_item', limit: 500 })).rows
  await go(page, `plans/part/plan_item/${lines.at(-1).id}`)
  await expect(page.locator(`[data-line="${lines.at(-1).id}"]`)).toBeFocused()
  expect(await page.evaluate(() => [document.documentElement.scrollTop, document.body.scrollTop, Math.round(document.querySelector('header')!.getBoundingClientRect().top)])).toEqual([0, 0, 0])
})

test('the save bar of a long form covers all under it', async ({ page, engine }) => {
  await sample(page, engine, 'kk')
  await go(page, 'people')
  await page.getByTestId('add-person').click()
  const below = await page.locator('dialog[open] .acts').evaluate((bar) => {
    const body = bar.closest('.body')!.getBoundingClientRect()
    return Math.round(body.bottom - bar.getBoundingClientRect().bottom)
  })
  expect(below, 'pixels under the bar').toBe(0)
})

test('names on an attendance list stay readable with large text', async ({ page, engine }) => {
  await sample(page, engine, 'ru', 150)
  await go(page, `groups/session/${await firstId(engine, 'session', { state: 'held' })}`)
  const names = page.getByTestId('attendance').locator('td.who')
  await expect(names.first()).toBeVisible()
  for (const one of await names.all()) expect((await one.boundingBox())!.width, await one.innerText()).toBeGreaterThan(220)
})
