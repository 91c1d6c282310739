/** What a workbook asks before it is brought in. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, open, test } from './fixture'
import { STAFF } from './serve.mjs'

const EVENTS = [
  'Мероприятие;Дата проведения;Уровень;Форма проведения;Участники',
  'Семинар «Критериальное оценивание»;14.10.2025;колледж;семинар;"Касенова Е.Т., Ким Е.Г., Шаяхметова А."',
  'Круглый стол «Молодой специалист»;12.11.2025;колледж;круглый стол;"Ли В.Н., Ахметов Д."',
].join('\r\n')

test('a line with several surnames shows each, and no answer goes to another of them', async ({ page, engine }) => {
  await engine.job('sample_open')
  const file = join(engine.folder, 'meropriyatiya.csv')
  writeFileSync(file, `\ufeff${EVENTS}`)
  await engine.pick(file)
  await open(page, engine, 'import')
  await page.getByTestId('import-choose').click()
  const questions = page.getByTestId('import-question')
  await expect(questions).toHaveCount(5)
  for (const name of ['Касенова', 'Ким', 'Шаяхметова', 'Ли', 'Ахметов']) await expect(questions.filter({ hasText: name })).toHaveCount(1)

  // The second of a line is answered, and the first is asked still.
  await questions.filter({ hasText: 'Ким' }).getByTestId('import-answer-skip').check()
  await questions.filter({ hasText: 'Ким' }).getByTestId('import-answer').click()
  await expect(questions.filter({ hasText: 'Ким' })).toHaveCount(0)
  await expect(questions.filter({ hasText: 'Касенова' })).toHaveCount(1)

  await questions.filter({ hasText: 'Касенова' }).getByTestId('import-answer-skip').check()
  await questions.filter({ hasText: 'Касенова' }).getByTestId('import-answer').click()
  await expect(questions.filter({ hasText: 'Касенова' })).toHaveCount(0)
  await expect(page.getByTestId('import-answered')).toBeVisible()
})

test('the columns of a staff list show no personal number', async ({ page, engine }) => {
  await engine.job('sample_open')
  await engine.pick(STAFF)
  await open(page, engine, 'import')
  await page.getByTestId('import-choose').click()
  await page.getByTestId('import-mapping').locator('summary').click()
  await expect(page.getByTestId('import-mapping').locator('.example').filter({ hasText: '••••' })).not.toHaveCount(0)
  expect(await page.getByTestId('import-mapping').innerText()).not.toMatch(/\d{12}/)
})
