/** Post-course support as the methodist lives it: a certified course opens a case; it is filled, refused, closed, printed. */
import type { Page } from '../../ui/node_modules/@playwright/test/index.mjs'
import { expect, nextAct, open, settled, test, type Engine } from './fixture'

/** A day so many days ago, ISO; as it is typed. */
const ago = (days: number) => new Date(Date.now() - days * 86400000).toISOString().slice(0, 10)
const typed = (iso: string) => iso.split('-').reverse().join('.')

/** A teacher with a programme of two expected results, certified so many days ago; answers the case that opened. */
async function certified(engine: Engine, days: number): Promise<string> {
  const person = (await engine.call('record_save', { record: 'person', id: null, values: { surname_kk: 'Абаева', given_name_kk: 'Айгүл', surname_ru: 'Абаева', given_name_ru: 'Айгуль' } })).id
  const programme = (await engine.call('record_save', { record: 'course_programme', id: null, values: { title_kk: 'Критериалды бағалау', title_ru: 'Критериальное оценивание' } })).id
  for (const rank of [1, 2]) {
    await engine.call('record_save', { record: 'expected_result', id: null, values: { course_programme: programme, rank, text_kk: `Нәтиже ${rank}`, text_ru: `Результат ${rank}` } })
  }
  await engine.call('record_save', { record: 'training_record', id: null, values: { person, course_programme: programme, hours: 72, end_date: ago(days), issue_date: ago(days), status: 'certified' } })
  const found = await engine.call('record_list', { record: 'post_course_case' })
  expect(found.total, 'a case opens by itself').toBe(1)
  return found.rows[0].id
}

async function survey(page: Page, day: string, mark: number): Promise<void> {
  const form = page.getByTestId('survey')
  await form.locator('input.input').first().fill(typed(day))
  await form.getByTestId('mark-1').first().focus()
  // One key a question: the mark is set and the next question waits.
  for (let question = 0; question < 9; question += 1) await page.keyboard.press(`Digit${mark}`)
  await form.getByTestId('save').click()
  await expect(form).toHaveCount(0)
}

test.describe('a case', () => {
  test.use({ refusals: true })

  test('goes from the entry survey to its closing, and says what fails on the way', async ({ page, engine }) => {
    const id = await certified(engine, 370)
    await open(page, engine, 'post-course')
    await page.getByTestId('open-row').click()
    await expect(page.getByTestId('conditions').locator('.bad')).toHaveCount(6)

    await nextAct(page, 'entry_survey')
    await survey(page, ago(360), 3)
    const first = (await engine.call('post_course_card', { id })).surveys
    expect(first).toHaveLength(1)
    expect(first[0]).toMatchObject({ stage: 'entry', mean: 3, date: ago(360) })

    await page.getByTestId('add-support').click()
    const help = page.getByTestId('form-support_action')
    await help.locator('[data-field="date"] input').fill(typed(ago(200)))
    await help.locator('[data-field="channel"] select').selectOption('chat')
    await help.locator('[data-field="content"] textarea').fill('Бағалау критерийлері талқыланды')
    await help.getByTestId('save').click()
    await expect(page.getByTestId('case-log')).toContainText('Бағалау критерийлері талқыланды')

    await page.getByTestId('add-evidence').click()
    const evidence = page.getByTestId('form-evidence')
    await evidence.locator('[data-field="kind"] input').fill('шеберлік')
    await expect(evidence.locator('[data-field="kind"]').getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Enter')
    await evidence.locator('[data-field="level"] input').fill('облыс')
    await expect(evidence.locator('[data-field="level"]').getByRole('option').first()).toBeVisible()
    await page.keyboard.press('Enter')
    await evidence.locator('[data-field="title_kk"] input').fill('Критериалды бағалау бойынша шеберлік сыныбы')
    await evidence.locator('[data-field="date"] input').fill(typed(ago(100)))
    await evidence.getByTestId('save').click()
    await expect(evidence).toHaveCount(0)
    await page.getByTestId('verify').click()
    await expect(page.getByTestId('verify')).toHaveCount(0)

    await page.getByTestId('add-reflection').click()
    const reflection = page.getByTestId('reflection')
    await reflection.getByTestId('reflection-learnt').fill('Критерий құруды үйрендім')
    await reflection.getByTestId('reflection-used').fill('Екі топта қолдандым')
    await expect.poll(async () => (await engine.call('post_course_card', { id })).reflections.length, { message: 'a draft saves itself' }).toBe(1)
    await reflection.getByTestId('submit-reflection').click()
    await expect(reflection.getByTestId('accept-reflection')).toBeVisible()
    await page.keyboard.press('Escape')

    await nextAct(page, 'final_survey')
    await survey(page, ago(2), 4)
    for (const select of await page.getByTestId('rate-final').all()) {
      await select.selectOption('2')
      await settled(page)
    }
    await expect(page.getByTestId('conditions').locator('.bad'), 'only the conclusion is lacking').toHaveCount(1)

    await nextAct(page, 'close')
    const closing = page.getByTestId('close-form')
    await closing.getByTestId('conclusion_kk').fill('Курста үйренгені сабақта қолданылады.')
    await closing.getByTestId('final-date').fill(typed(ago(30)))
    await closing.getByTestId('save').click()
    await expect(closing.getByTestId('final-date'), 'before its day it is refused at the field').toHaveAttribute('aria-invalid', 'true')
    await closing.getByTestId('final-date').fill(typed(ago(0)))
    await closing.getByTestId('save').click()
    await expect(closing).toHaveCount(0)
    const closed = await engine.call('post_course_card', { id })
    expect(closed.row).toMatchObject({ state: 'closed', stage: 'closed', final_date: ago(0), entry_mean: 3, final_mean: 4 })
    // Gain (4 − 3) / (5 − 3) = 50, results 4 of 6, evidence 20 points, a submitted reflection 50.
    expect(closed.calculation.score).toBeCloseTo(0.3 * 50 + 0.4 * (400 / 6) + 0.2 * 20 + 0.1 * 50, 6)
    await page.getByTestId('notice-undo').first().click()
    await expect.poll(async () => (await engine.call('post_course_card', { id })).row.state).toBe('open')
  })

  test('is closed with a reason where a condition fails', async ({ page, engine }) => {
    const id = await certified(engine, 400)
    await open(page, engine, `post-course/${id}`)
    await expect(page.getByTestId('conditions')).toBeVisible()
    await engine.call('record_save', { record: 'post_course_case', id, values: { conclusion_kk: 'Қорытынды' } })
    const refused = await page.evaluate(async (one) => {
      const response = await fetch('/call/post_course_close', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ request: { case: one, final_date: new Date().toISOString().slice(0, 10) }, language: 'kk' }) })
      return response.json()
    }, id)
    expect(refused.fields.map((one: { code: string }) => one.code).sort()).toEqual(['pc_entry_survey', 'pc_evidence', 'pc_final_survey', 'pc_ratings', 'pc_reflection'])
  })
})

test('curators are assigned to several cases at once, and a case is found by the teacher', async ({ page, engine }) => {
  await engine.job('sample_open')
  await open(page, engine, 'post-course')
  await expect(page.getByTestId('open-row').first()).toBeVisible()
  for (const box of (await page.locator('[data-testid="list-post-course"] input[type="checkbox"]').all()).slice(0, 3)) await box.check()
  await page.getByTestId('assign').click()
  const dialog = page.locator('dialog[open]')
  await dialog.getByRole('combobox').fill('Исабаев')
  await expect(dialog.getByRole('option').first()).toContainText('Исабаев')
  await page.keyboard.press('Enter')
  await dialog.getByTestId('save').click()
  await expect(dialog).toHaveCount(0)
  const curator = (await engine.call('record_list', { record: 'person', search: 'Исабаев', limit: 1 })).rows[0].id
  expect((await engine.call('record_list', { record: 'post_course_case', where: { curator } })).total).toBe(3)

  const one = (await engine.call('record_list', { record: 'post_course_case', where: { state: 'open' }, limit: 1 })).rows[0]
  await page.getByTestId('search').fill(one.person_name)
  const hit = page.getByTestId('hit').filter({ hasText: one.course_title }).first()
  await expect(hit).toBeVisible()
})

test('the card of a case is printed from the case', async ({ page, engine }) => {
  await engine.job('sample_open')
  const { rows } = await engine.call('record_list', { record: 'post_course_case', where: { state: 'closed' }, limit: 1 })
  await open(page, engine, `post-course/${rows[0].id}`)
  await page.getByTestId('print-card').click()
  await expect(page.getByTestId('report-paper')).toContainText(rows[0].person_name.split(' ')[0])
})
