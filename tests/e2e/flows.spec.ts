/** What the methodist does in a day, by mouse and by keyboard. */
import { expect, open, test } from './fixture'

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
  await expect(page.locator('#start-name_kk-problem')).not.toBeEmpty()
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
