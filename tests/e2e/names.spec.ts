/** How records of lists, of a history and of an address are called, where several have to be told apart. */
import type { Page } from '../../ui/node_modules/@playwright/test/index.mjs'
import { expect, go, open, test, type Engine } from './fixture'

async function sample(page: Page, engine: Engine, language: string): Promise<void> {
  await engine.job('sample_open')
  await engine.call('preferences_set', { key: 'language', value: language })
  await open(page, engine)
}
const firstId = async (engine: Engine, record: string) => (await engine.call('record_list', { record, limit: 1 })).rows[0].id as string

test('the history of what one act both made and changed is shown', async ({ page, engine }) => {
  await sample(page, engine, 'kk')
  const closed = (await engine.call('record_list', { record: 'post_course_case', where: { state: 'closed' }, limit: 50 })).rows as { id: string }[]
  let twice = ''
  for (const { id } of closed) {
    const entries = (await engine.call('record_history', { record: 'post_course_case', id })) as { operation: number }[]
    if (new Set(entries.map((one) => one.operation)).size < entries.length) twice ||= id
  }
  expect(twice, 'a case that one act made and changed').not.toBe('')
  await go(page, `post-course/${twice}`)
  await page.getByTestId('tab-history').click()
  await expect(page.locator('main .card ol > li').nth(1)).toBeVisible()
})

test('names with commas stay whole, and the one that is taken away is the one that was meant', async ({ page, engine }) => {
  await sample(page, engine, 'kk')
  const names = ['Арқа колледжі, Рудный филиалы', 'Тобыл колледжі', 'Есіл колледжі, Лисаков филиалы']
  const partners: string[] = []
  for (const name_kk of names) partners.push((await engine.call('record_save', { record: 'partner', id: null, values: { name_kk } })).id)
  const event = await firstId(engine, 'event')
  await engine.call('record_save', { record: 'event', id: event, values: { partners } })
  await go(page, `events/${event}`)
  await page.getByTestId('more-acts').click()
  await page.getByTestId('edit-event').click()
  const field = page.locator('dialog[open] [data-field=partners]')
  await expect(field.locator('.one')).toHaveText(names)
  await field.locator('.one').filter({ hasText: 'Тобыл' }).getByRole('button').click()
  await expect(field.locator('.one')).toHaveText([names[0], names[2]])
  await page.locator('dialog[open]').getByTestId('save').click()
  await expect.poll(async () => (await engine.call('record_get', { record: 'event', id: event })).partners).toEqual([partners[0], partners[2]])
})

test('a piece of evidence says whose it is and which cases it serves', async ({ page, engine }) => {
  await sample(page, engine, 'kk')
  const row = (await engine.call('record_list', { record: 'evidence', limit: 50 })).rows.find((one: { cases: string[] }) => one.cases.length)
  await go(page, `post-course/evidence/${row.id}`)
  await expect(page.getByTestId('evidence-of')).toContainText(row.person_name)
  const chips = page.locator('[data-field=cases] .one')
  await expect(chips).toHaveCount(row.cases.length)
  for (const chip of await chips.all()) await expect(chip).toContainText(row.person_name)
})

test.describe('gone', () => {
  test.use({ refusals: true })
  test('a programme and a piece of evidence that are gone say so', async ({ page, engine }) => {
    await sample(page, engine, 'ru')
    const gone = '01a205ba-0000-7000-8000-000000000000'
    await go(page, `courses/programme/${gone}`)
    await expect(page.locator('main')).toContainText('Такой программы курса здесь нет')
    await go(page, `post-course/evidence/${gone}`)
    await expect(page.locator('main')).toContainText('Такого подтверждающего документа здесь нет')
  })
})

test('no history shows what the engine keeps for itself', async ({ page, engine }) => {
  await sample(page, engine, 'kk')
  const closed = (await engine.call('record_list', { record: 'post_course_case', where: { state: 'closed' }, limit: 50 })).rows as { id: string; calculation: string | null }[]
  const counted = closed.find((one) => one.calculation)!
  await go(page, `post-course/${counted.id}`)
  await page.getByTestId('tab-history').click()
  await expect(page.locator('main .card ol > li').first()).toBeVisible()
  expect(await page.locator('main .card ol').innerText()).not.toContain('{"')
})
