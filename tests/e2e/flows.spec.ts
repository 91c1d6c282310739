/** What the methodist does in a day, by mouse and by keyboard. */
import type { Page } from '../../ui/node_modules/@playwright/test/index.mjs'
import { bringIn, expect, open, test, type Engine } from './fixture'
import { COURSES, STAFF } from './serve.mjs'

test('the college is named once, and the program begins with import', async ({ page, engine }) => {
  await open(page, engine)
  await page.getByTestId('start-name_kk').fill('Ақжайық колледжі')
  await page.getByTestId('start-begin').click()
  await expect(page.getByTestId('screen-import')).toBeVisible()
  await expect(page.locator('aside')).toContainText('Ақжайық колледжі')
  const state = await engine.call('app_state')
  expect(state.first_start).toBe(false)
  expect(state.college.name_kk).toBe('Ақжайық колледжі')
})

test('a college without a name is refused at the field', async ({ page, engine }) => {
  await open(page, engine)
  await page.getByTestId('start-begin').click()
  await expect(page.getByTestId('start-name_kk')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.locator('#name_kk-problem')).not.toBeEmpty()
  expect((await engine.call('app_state')).first_start).toBe(true)
})

test('the sample is opened and put away again', async ({ page, engine }) => {
  await open(page, engine)
  await page.getByTestId('start-sample').click()
  await expect(page.getByTestId('tile-overdue')).toBeVisible()
  await page.getByTestId('nav-settings').click()
  await page.getByTestId('sample-clear').click()
  await expect(page.getByTestId('screen-start')).toHaveCount(0)
  await expect.poll(async () => (await engine.call('app_state')).sample).toBe(false)
  expect((await engine.call('record_list', { record: 'person' })).total).toBe(0)
})

/** The sample college, open at a screen. */
async function sample(page: Page, engine: Engine, path = ''): Promise<void> {
  await engine.job('sample_open')
  await open(page, engine, path)
}

test('a finished course is entered by keyboard within twenty seconds', async ({ page, engine }) => {
  await sample(page, engine, 'courses')
  const before = (await engine.call('record_list', { record: 'training_record' })).total
  await expect(page.getByTestId('list-courses')).toBeVisible()
  await page.getByTestId('quick').focus()
  const began = Date.now()
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('quick-course')).toBeVisible()
  await page.keyboard.type('Исабаев', { delay: 20 })
  await expect(page.getByTestId('quick-course').getByRole('listbox').getByRole('option').first()).toContainText('Исабаев')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.keyboard.type('Цифрлық сауаттылық негіздері', { delay: 20 })
  await page.keyboard.press('Tab')
  await page.keyboard.type('Өрлеу', { delay: 20 })
  await page.keyboard.press('Tab')
  await page.keyboard.type('01.10.2026', { delay: 20 })
  await page.keyboard.press('Tab')
  await page.keyboard.type('12.10.2026', { delay: 20 })
  await page.keyboard.press('Tab')
  await page.keyboard.type('72', { delay: 20 })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('KZ-778899', { delay: 20 })
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('quick-course')).toHaveCount(0)
  const seconds = (Date.now() - began) / 1000
  expect(seconds, 'seconds of the quick entry').toBeLessThan(20)
  const after = await engine.call('record_list', { record: 'training_record', search: 'KZ-778899' })
  expect(after.total).toBe(1)
  expect(after.rows[0]).toMatchObject({ start_date: '2026-10-01', end_date: '2026-10-12', issue_date: '2026-10-12', hours: 72, status: 'certified' })
  expect((await engine.call('record_list', { record: 'training_record' })).total).toBe(before + 1)
  await page.getByTestId('notice-undo').first().click()
  await expect.poll(async () => (await engine.call('record_list', { record: 'training_record' })).total).toBe(before)
})

test.describe('refused', () => {
  test.use({ refusals: true })

  test('a quick entry without its fields says so at each, and the focus goes to the first', async ({ page, engine }) => {
    await sample(page, engine, 'courses')
    await page.getByTestId('quick').click()
    await page.getByTestId('quick-hours').fill('72')
    await page.getByTestId('quick-save').click()
    const faulty = page.getByTestId('quick-course').locator('[aria-invalid=true]')
    await expect.poll(() => faulty.count()).toBeGreaterThan(1)
    await expect(faulty.first()).toBeFocused()
    await expect(page.getByTestId('quick-hours')).toHaveValue('72')
  })

  test('a form says at the field what is wrong, and keeps what was typed', async ({ page, engine }) => {
    await sample(page, engine, 'people')
    await page.getByTestId('add-person').click()
    const form = page.getByTestId('form-person')
    await form.locator('[data-field=surname_kk] input').fill('Сынақ')
    await form.locator('[data-field=birth_date] input').fill('31.02.1980')
    await form.getByTestId('save').click()
    const date = form.locator('[data-field=birth_date]')
    await expect(date.locator('input')).toHaveAttribute('aria-invalid', 'true')
    await expect(date.locator('.problem')).not.toBeEmpty()
    await expect(form.locator('[data-field=surname_kk] input')).toHaveValue('Сынақ')
    await date.locator('input').fill('28.02.1980')
    await form.locator('[data-field=given_name_kk] input').fill('Айша')
    await form.getByTestId('save').click()
    await expect(page.locator('main h1')).toContainText('Сынақ')
  })
})

test('the list finds a name in Latin, in Cyrillic and in the wrong keyboard', async ({ page, engine }) => {
  await bringIn(engine, STAFF, COURSES)
  await open(page, engine, 'people')
  const rows = page.getByTestId('list-people').getByTestId('open-row')
  await expect(rows.first()).toBeVisible()
  let found: string[] | undefined
  for (const text of ['калиева', 'Kalieva', 'rfkbtdf']) {
    await page.getByTestId('list-search').fill(text)
    await expect(page.getByTestId('list-people').locator('[role=row][aria-rowindex="12"] [role=gridcell]')).toHaveCount(0)
    await expect(rows.first()).toContainText(/Қалиева|Калиева/)
    found ??= await rows.allTextContents()
    expect(await rows.allTextContents(), text).toEqual(found)
  }
})

test('the list is sorted by a heading, both ways', async ({ page, engine }) => {
  await sample(page, engine, 'people')
  const list = page.getByTestId('list-people')
  const first = list.locator('[aria-rowindex="2"]').getByTestId('open-row')
  const heading = list.getByRole('columnheader').nth(1)
  await heading.getByRole('button').click()
  await expect(heading).toHaveAttribute('aria-sort', 'ascending')
  await expect(first).toHaveText(/^[АӘ]/)
  const ascending = await first.textContent()
  await heading.getByRole('button').click()
  await expect(heading).toHaveAttribute('aria-sort', 'descending')
  await expect(first).not.toHaveText(ascending ?? '')
  const { rows } = await engine.call('record_list', { record: 'person', where: { status: { not: 'dismissed' } }, sort: [{ field: 'full_name', descending: true }], limit: 1 })
  await expect(first).toHaveText(rows[0].full_name)
})

test('chosen columns are there after the page is loaded anew', async ({ page, engine }) => {
  await sample(page, engine, 'people')
  const list = page.getByTestId('list-people')
  await expect(list.getByTestId('open-row').first()).toBeVisible()
  const before = await list.getByRole('columnheader').count()
  await page.getByTestId('list-columns').click()
  const unchosen = page.locator('dialog[open] input[type=checkbox]:not(:checked)').first()
  const name = (await unchosen.locator('..').textContent())?.trim() ?? ''
  await unchosen.click()
  await page.keyboard.press('Escape')
  await expect(list.getByRole('columnheader')).toHaveCount(before + 1)
  await expect.poll(async () => JSON.stringify(await engine.call('preferences_get'))).toContain('columns:people')
  await page.reload()
  await expect(list.getByRole('columnheader')).toHaveCount(before + 1)
  await expect(list.getByRole('columnheader', { name })).toBeVisible()
})

/** Two people whom nothing refers to, the first of the list: whoever heads a group or mentors somebody is kept. */
async function newcomers(page: Page, engine: Engine): Promise<void> {
  for (const given of ['Ақмарал', 'Бақыт']) await engine.call('record_save', { record: 'person', id: null, values: { surname_kk: 'Аабаева', given_name_kk: given } })
  await page.reload()
  await expect(page.getByTestId('open-row').first()).toContainText('Аабаева')
}

test('Space selects, what is selected is removed, and Undo brings it back', async ({ page, engine }) => {
  await sample(page, engine, 'people')
  await newcomers(page, engine)
  const list = page.getByTestId('list-people')
  await expect(list.getByTestId('open-row').first()).toBeVisible()
  const before = (await engine.call('record_list', { record: 'person' })).total
  await list.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await expect(list.locator('[role=row][aria-selected=true]')).toHaveCount(2)
  await page.getByTestId('remove-selected').click()
  await expect.poll(async () => (await engine.call('record_list', { record: 'person' })).total).toBe(before - 2)
  await page.getByTestId('notice-undo').click()
  await expect.poll(async () => (await engine.call('record_list', { record: 'person' })).total).toBe(before)
})

test('Enter in the list opens the person', async ({ page, engine }) => {
  await sample(page, engine, 'people')
  const list = page.getByTestId('list-people')
  const name = await list.locator('[aria-rowindex="3"]').getByTestId('open-row').textContent()
  await list.focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator('main h1')).toContainText(name ?? '')
})

test('what is typed outlives a page that is loaded anew', async ({ page, engine }) => {
  await sample(page, engine, 'people')
  await page.getByTestId('open-row').first().click()
  const field = page.getByTestId('form-person').locator('[data-field=phone] input')
  const draft = (await field.count()) ? field : page.getByTestId('form-person').locator('[data-field=given_name_kk] input')
  await draft.fill('87010000000')
  await draft.blur()
  await page.reload()
  await expect(draft).toHaveValue('87010000000')
  await expect(page.getByTestId('save').first()).toBeEnabled()
})

test('Ctrl+Z works on a Kazakh keyboard', async ({ page, engine }) => {
  await sample(page, engine, 'people')
  await newcomers(page, engine)
  const list = page.getByTestId('list-people')
  await expect(list.getByTestId('open-row').first()).toBeVisible()
  const before = (await engine.call('record_list', { record: 'person' })).total
  await list.focus()
  await page.keyboard.press('Space')
  await page.getByTestId('remove-selected').click()
  await expect.poll(async () => (await engine.call('record_list', { record: 'person' })).total).toBe(before - 1)
  const press = (key: string, code: string, shiftKey = false) =>
    page.evaluate((one) => document.body.dispatchEvent(new KeyboardEvent('keydown', { ...one, ctrlKey: true, bubbles: true, cancelable: true })), { key, code, shiftKey })
  await press('я', 'KeyZ')
  await expect.poll(async () => (await engine.call('record_list', { record: 'person' })).total).toBe(before)
  await press('Я', 'KeyZ', true)
  await expect.poll(async () => (await engine.call('record_list', { record: 'person' })).total).toBe(before - 1)
})

test('the language changes at once, and what is typed stays', async ({ page, engine }) => {
  await sample(page, engine, 'people')
  await page.evaluate(() => Object.assign(window, { sameWindow: true }))
  await page.getByTestId('list-search').fill('иса')
  for (const [language, word] of [['ru', 'Сегодня'], ['en', 'Today'], ['kk', 'Бүгін']] as const) {
    await page.getByTestId(`language-${language}`).click()
    await expect(page.getByTestId('nav-today')).toContainText(word)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByTestId('list-search')).toHaveValue('иса')
  }
  expect(await page.evaluate(() => 'sameWindow' in window)).toBe(true)
  await expect.poll(async () => (await engine.call('preferences_get')).language).toBe('kk')
})

test('the search of the whole program leads to the person', async ({ page, engine }) => {
  await sample(page, engine)
  await page.keyboard.press('Control+KeyK')
  await page.keyboard.type('исабаев')
  await expect(page.getByTestId('hit').first()).toContainText('Исабаев')
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('screen-people')).toBeVisible()
  await expect(page.locator('main h1')).toContainText('Исабаев')
})
