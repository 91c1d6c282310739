/** Mentoring as the methodist lives it: a pair from its proposal to its end; the map of technologies; what Today tells. */
import type { Page } from '../../ui/node_modules/@playwright/test/index.mjs'
import { everybody } from './axe'
import { expect, go, LANGUAGES, nextAct, open, settled, test, type Engine } from './fixture'

/** A day so many days from today, ISO; as it is typed. */
const from = (days: number) => new Date(Date.now() + days * 86400000).toISOString().slice(0, 10)
const typed = (iso: string) => iso.split('-').reverse().join('.')

async function save(engine: Engine, record: string, values: Record<string, unknown>): Promise<string> {
  return (await engine.call('record_save', { record, id: null, values })).id
}

interface Office {
  mentor: string
  mentee: string
  department: string
  technology: string
  years: [string, string]
}

/** A department with a member of the School and a young teacher; the academic year of today and the next one. */
async function office(engine: Engine): Promise<Office> {
  const department = await save(engine, 'department', { name_kk: 'Мектепке дейінгі тәрбие', name_ru: 'Дошкольное воспитание', name_en: 'Preschool education' })
  const person = (surname: string, given: string, more: Record<string, unknown>) => save(engine, 'person', { surname_kk: surname, given_name_kk: given, surname_ru: surname, given_name_ru: given, department, ...more })
  const mentor = await person('Құсайынова', 'Шолпан', { pedagogical_start: '2001', hire_date: '2001-09-01' })
  const mentee = await person('Жұмабек', 'Айзере', { pedagogical_start: from(-60), hire_date: from(-60) })
  const school = await save(engine, 'school', { name_kk: 'Шеберлік мектебі', name_ru: 'Школа мастерства', name_en: 'School of Excellence' })
  await save(engine, 'school_membership', { school, person: mentor, since: from(-400) })
  const today = from(0)
  const calendar = (await engine.call('record_list', { record: 'academic_year', limit: 50 })).rows as { id: string; start_date: string; end_date: string }[]
  calendar.sort((one, other) => one.start_date.localeCompare(other.start_date))
  const at = calendar.findIndex((one) => one.end_date >= today)
  const years: [string, string] = [calendar[at]!.id, calendar[at + 1]!.id]
  const technology = await save(engine, 'technology', { name_kk: 'Диалогтік оқыту', name_ru: 'Диалоговое обучение', name_en: 'Dialogic teaching' })
  return { mentor, mentee, department, technology, years }
}

/** A pair by order since so many days. */
async function ordered(engine: Engine, of: Office, days: number): Promise<string> {
  const pair = await save(engine, 'mentorship', { mentor: of.mentor, mentee: of.mentee, academic_year: of.years[0], state: 'proposed', need: 'methods' })
  await engine.call('mentorship_order', { id: pair, order_number: '17-Ж', order_date: from(-days), since: from(-days), until: from(200) })
  return pair
}

const pairOf = (engine: Engine, id: string) => engine.call('mentorship_page', { id })

/** Fills fields of the open dialog's form by their names. */
async function fill(page: Page, values: Record<string, string>): Promise<void> {
  const form = page.locator('dialog[open] form')
  for (const [field, value] of Object.entries(values)) await form.locator(`[data-field="${field}"] :is(input, textarea)`).fill(value)
}

const dialog = (page: Page) => page.locator('dialog[open]')
async function submit(page: Page): Promise<void> {
  await dialog(page).getByTestId('save').click()
  await expect(dialog(page)).toHaveCount(0)
}

test.describe('a pair', () => {
  test.use({ refusals: true })

  test('is proposed with reasons, ordered, planned, diagnosed, met', async ({ page, engine }) => {
    const of = await office(engine)
    await open(page, engine, 'mentoring')
    await page.getByTestId('propose').click()
    const form = dialog(page)
    await form.getByRole('combobox').first().click()
    await expect(form.locator('[role="option"]:visible'), 'only the young teacher is offered first').toHaveCount(1)
    await form.getByRole('option').first().click()
    await form.getByTestId('candidates').getByRole('radio').first().check()
    await expect(form.getByTestId('warnings').locator('li').first(), 'why this mentor').toHaveClass(/good/)
    await submit(page)
    await expect(page).toHaveURL(/mentoring\/[\w-]{8,}$/)
    const id = new URL(page.url()).hash.split('/').at(-1)!
    expect((await pairOf(engine, id)).row).toMatchObject({ mentor: of.mentor, mentee: of.mentee, state: 'proposed', academic_year: of.years[0] })

    await nextAct(page, 'order')
    await fill(page, { order_number: '17-Ж', order_date: typed(from(-20)), since: typed(from(-20)), until: 'ертең' })
    await dialog(page).getByTestId('save').click()
    await expect(dialog(page).locator('[data-field="until"] input'), 'no such day is refused at its field').toHaveAttribute('aria-invalid', 'true')
    await fill(page, { until: typed(from(270)) })
    await submit(page)
    expect((await pairOf(engine, id)).row).toMatchObject({ state: 'ordered', order_number: '17-Ж', until: from(270) })

    await nextAct(page, 'plan')
    const template = dialog(page).getByTestId('template-form')
    await expect(template.locator('ol li').first(), 'lines are seen before they are taken').toBeVisible()
    const lines = await template.locator('ol li').count()
    await submit(page)
    expect((await pairOf(engine, id)).plan).toHaveLength(lines)
    await page.getByTestId('line-done').first().click()
    await expect.poll(async () => (await pairOf(engine, id)).row.plan_done).toBe(1)

    await nextAct(page, 'diagnose_entry')
    const sheet = dialog(page).getByTestId('mark-sheet')
    const criteria = await sheet.locator('[data-criterion]').count()
    await sheet.locator('[data-criterion]').first().getByTestId('mark-1').focus()
    for (let line = 0; line < criteria; line += 1) await page.keyboard.press('Digit2')
    await submit(page)
    expect((await pairOf(engine, id)).diagnosis.entry, 'a key a line').toBe(2)

    await page.getByTestId('tab-timeline').click()
    await page.getByTestId('contact-content').fill('Сабақ жоспарын бірге құрдық')
    await page.keyboard.press('Enter')
    await expect(page.getByTestId('pair-log')).toContainText('Сабақ жоспарын бірге құрдық')
    await expect(page.getByTestId('contact-content'), 'the line waits for the next').toHaveValue('')
    await page.getByTestId('contact-content').fill('Өзім үшін жазба')
    await page.getByTestId('contact-draft').check()
    await page.getByTestId('save-contact').click()
    await expect(page.getByTestId('share')).toHaveCount(1)
    await page.getByTestId('share').click()
    await expect(page.getByTestId('share')).toHaveCount(0)
    const meetings = (await pairOf(engine, id)).meetings
    expect(meetings.map((one: { state: string }) => one.state)).toEqual(['shared', 'shared'])
    await page.getByTestId('notice-undo').last().click()
    await expect(page.getByTestId('share'), 'sharing is undone').toHaveCount(1)
  })

  test('has lessons visited both ways, marked by keyboard', async ({ page, engine }) => {
    const of = await office(engine)
    const id = await ordered(engine, of, 30)
    await open(page, engine, `mentoring/${id}/visits`)
    await page.getByTestId('add-visit-by_mentor').click()
    await fill(page, { topic: 'Сөйлеуді дамыту', date: typed(from(-3)) })
    const sheet = dialog(page).getByTestId('mark-sheet')
    await expect(sheet.locator('[data-criterion]').first()).toBeVisible()
    const criteria = await sheet.locator('[data-criterion]').count()
    await sheet.getByTestId('mark-0').first().focus()
    for (let line = 0; line < criteria; line += 1) await page.keyboard.press(line === 0 ? 'Digit0' : 'Digit3')
    await submit(page)
    const visit = (await pairOf(engine, id)).visits[0]
    expect(visit).toMatchObject({ teacher: of.mentee, visitor: of.mentor, topic: 'Сөйлеуді дамыту', state: 'draft', direction: 'by_mentor' })
    expect(visit.mean_score).toBeCloseTo((3 * (criteria - 1)) / criteria, 6)
    await expect(page.getByTestId('form-r6-b'), 'a draft is not printed').toHaveCount(0)
    await page.getByTestId('share').click()
    await expect(page.getByTestId('form-r6-b')).toHaveAttribute('href', `#/reports/r6-b/${visit.id}`)

    await go(page, `mentoring/part/lesson_visit/${visit.id}`)
    await expect(page, 'a visit that was found goes on to its pair').toHaveURL(new RegExp(`mentoring/${id}/visits/${visit.id}`))
    await expect(dialog(page).locator('[data-field="topic"] input')).toHaveValue('Сөйлеуді дамыту')
    await page.keyboard.press('Escape')
    await page.getByTestId('tab-timeline').click()
    await page.getByTestId('pair-log').getByRole('button', { name: 'Сабаққа қатысу' }).click()
    await expect(dialog(page), 'it opens from the timeline too').toBeVisible()
    await page.keyboard.press('Escape')
    await page.getByTestId('open-visit').click()
    await sheet.locator('[data-criterion]').first().locator('input:checked').focus()
    await page.keyboard.press('Backspace')
    await submit(page)
    expect((await pairOf(engine, id)).visits[0].mean_score, 'a mark is taken away').toBe(3)

    await page.getByTestId('add-visit-by_mentee').click()
    await fill(page, { topic: 'Ашық сабақ' })
    await submit(page)
    expect((await pairOf(engine, id)).visits.map((one: { direction: string }) => one.direction).sort()).toEqual(['by_mentee', 'by_mentor'])
  })

  test('is reported by both sides, closed, prolonged', async ({ page, engine }) => {
    const of = await office(engine)
    const id = await ordered(engine, of, 60)
    await engine.call('record_save', { record: 'mentor_meeting', id: null, values: { mentorship: id, date: from(-10), content: 'Кеңес', minutes: 45 } })
    const { criteria } = (await pairOf(engine, id)).diagnosis
    for (const [point, score] of [['entry', 2], ['closing', 4]] as const) {
      await engine.call('diagnosis_save', { mentorship: id, point, date: from(point === 'entry' ? -50 : -1), scores: criteria.map((one: { id: string }) => ({ criterion: one.id, score })) })
    }
    await open(page, engine, `mentoring/${id}/diagnosis`)
    await expect(page.getByTestId('gain')).toContainText('2')
    await page.getByTestId('start').click()
    await expect.poll(async () => (await pairOf(engine, id)).row.state).toBe('running')
    await page.getByTestId('tab-reports').click()
    await page.getByTestId('report-mentor').click()
    await fill(page, { achievements_kk: 'Топпен жұмысты меңгерді', conclusion_kk: 'Өз бетімен жұмыс істей алады' })
    await dialog(page).locator('[data-field="proposal"] select').selectOption('continue')
    await submit(page)
    await page.getByTestId('report-mentee').click()
    await fill(page, { mentee_report_kk: 'Сабақ құрылымын түсіндім', mentee_feedback: 'Көмек уақытылы болды' })
    await submit(page)
    await expect.poll(async () => (await pairOf(engine, id)).row.state).toBe('reported')

    await nextAct(page, 'close')
    await submit(page)
    expect((await pairOf(engine, id)).row).toMatchObject({ state: 'closed', ended_on: from(0) })
    await expect(page.getByTestId('next-act')).toHaveCount(0)

    await page.getByTestId('more-acts').click()
    await page.getByTestId('ask-prolong').click()
    await submit(page)
    const next = (await engine.call('record_list', { record: 'mentorship', where: { continues: id } })).rows
    expect(next, 'a new pair of the next year; this one stays').toHaveLength(1)
    expect(next[0]).toMatchObject({ academic_year: of.years[1], mentor: of.mentor, mentee: of.mentee })
    expect((await pairOf(engine, id)).row.state).toBe('closed')
  })

  test('is stopped only with a reason', async ({ page, engine }) => {
    const id = await ordered(engine, await office(engine), 30)
    await open(page, engine, `mentoring/${id}`)
    await page.getByTestId('more-acts').click()
    await page.getByTestId('ask-stop').click()
    await dialog(page).getByTestId('save').click()
    await expect(dialog(page).locator('[data-field="end_reason"] input')).toHaveAttribute('aria-invalid', 'true')
    await fill(page, { end_reason: 'Басқа колледжге ауысты' })
    await submit(page)
    expect((await pairOf(engine, id)).row).toMatchObject({ state: 'stopped', end_reason: 'Басқа колледжге ауысты' })
  })
})

test('Today tells of a pair that is silent, and opens it; the search finds it', async ({ page, engine }) => {
  const id = await ordered(engine, await office(engine), 60)
  await open(page, engine, 'today')
  await expect(page.getByTestId('tile-pairs')).toContainText('1')
  await page.getByTestId('today-pairs').getByRole('link').first().click()
  await expect(page).toHaveURL(new RegExp(`mentoring/${id}`))
  await expect(page.getByTestId('silent')).toContainText('60')
  await page.getByTestId('contact-content').fill('Кеңес')
  await page.keyboard.press('Enter')
  await expect(page.getByTestId('silent')).toHaveCount(0)
  await go(page, 'today')
  await expect(page.getByTestId('tile-pairs')).toContainText('0')
  await page.keyboard.press('Control+k')
  await page.getByTestId('search').fill('Жұмабек')
  await page.getByTestId('hit').filter({ hasText: '→' }).click()
  await expect(page, 'a pair opens at its own page').toHaveURL(new RegExp(`mentoring/${id}`))
})

test('the map of technologies shows holes, opens its teachers, and a level leaves the former one in the history', async ({ page, engine }) => {
  const of = await office(engine)
  await open(page, engine, `people/${of.mentor}/technologies`)
  await page.getByTestId('add-level').click()
  const form = dialog(page)
  await form.locator('[data-field="technology"] input').fill('Диалог')
  await expect(form.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('Enter')
  await form.locator('[data-field="since"] input').fill('2023')
  await submit(page)
  await page.getByTestId('next-level').click()
  await fill(page, { since: '2024', proof: 'Тәжірибе тарату хаттамасы' })
  await submit(page)
  await expect(page.getByTestId('technology-path').locator('li'), 'both levels stand').toHaveCount(2)

  await go(page, 'technologies')
  const cells = page.getByTestId('technology-map').locator('tr', { hasText: 'Диалогтік' }).getByTestId('open-cell')
  await expect(cells.first()).toHaveAttribute('data-standing', 'applies')
  await cells.first().click()
  await expect(page.getByTestId('technology-teachers')).toContainText('Құсайынова')
  await page.getByTestId('technology-teachers').getByRole('link').first().click()
  await expect(page).toHaveURL(new RegExp(`people/${of.mentor}/technologies`))

  const twin = await save(engine, 'technology', { name_kk: 'Диалогты оқыту', name_ru: 'Обучение в диалоге', name_en: 'Teaching by dialogue' })
  await save(engine, 'technology_experience', { person: of.mentee, technology: twin, level: 'learning', since: '2025' })
  await go(page, 'technologies')
  await expect(page.getByTestId('technology-map')).toContainText('Диалогты')
  await page.getByTestId('more-acts').click()
  await page.getByTestId('merge').click()
  const [keep, gone] = await dialog(page).getByRole('combobox').all()
  await keep!.fill('Диалогтік')
  await expect(dialog(page).getByRole('option').first()).toContainText('Диалогтік')
  await page.keyboard.press('Enter')
  await gone!.fill('Диалогты оқыту')
  await expect(dialog(page).getByRole('option').first()).toContainText('Диалогты')
  await page.keyboard.press('Enter')
  await submit(page)
  const moved = await engine.call('record_list', { record: 'technology_experience', where: { technology: of.technology, person: of.mentee } })
  expect(moved.total, 'experience goes over').toBe(1)
})

for (const language of LANGUAGES) {
  test(`screens of mentoring and technologies are for everybody (${language})`, async ({ page, engine }) => {
    const of = await office(engine)
    const id = await ordered(engine, of, 60)
    await save(engine, 'mentor_meeting', { mentorship: id, date: from(-50), content: 'Кеңес', minutes: 45, state: 'draft' })
    await save(engine, 'lesson_visit', { mentorship: id, teacher: of.mentee, visitor: of.mentor, date: from(-48), topic: 'Сөйлеу', state: 'shared' })
    await save(engine, 'growth_note', { mentorship: id, date: from(-47), text: 'Топпен жұмыс жеңілдеді' })
    await save(engine, 'technology_experience', { person: of.mentor, technology: of.technology, level: 'applies', since: '2024', proof: 'Хаттама' })
    await engine.call('preferences_set', { key: 'language', value: language })
    await engine.call('preferences_set', { key: 'theme', value: language === 'kk' ? 'dark' : 'light' })
    await open(page, engine, 'mentoring')
    const look = async (what: string) => {
      await settled(page)
      await expect(page.locator('h1').first()).toBeVisible()
      expect.soft(await everybody(page), what).toEqual([])
      expect.soft((await page.evaluate(() => document.body.innerText)).match(/⟦[^⟧]*⟧/g) ?? [], `${what}: words that are missing`).toEqual([])
    }
    await look('pairs')
    await page.getByTestId('propose').click()
    await look('a new pair')
    await page.keyboard.press('Escape')
    await go(page, 'mentoring/load')
    await look('load of mentors')
    await go(page, `mentoring/${id}`)
    for (const tab of ['timeline', 'plan', 'diagnosis', 'visits', 'growth', 'reports', 'papers']) {
      await page.getByTestId(`tab-${tab}`).click()
      await look(`pair, ${tab}`)
    }
    await page.getByTestId('tab-visits').click()
    await page.getByTestId('open-visit').first().click()
    await look('observation sheet')
    await page.keyboard.press('Escape')
    await page.getByTestId('tab-diagnosis').click()
    await page.getByTestId('diagnose-entry').click()
    await look('diagnosis by keyboard')
    await page.keyboard.press('Escape')
    await page.getByTestId('tab-reports').click()
    await page.getByTestId('report-mentor').click()
    await look('report of the mentor')
    await page.keyboard.press('Escape')
    await go(page, 'technologies')
    await look('map of technologies')
    await page.getByTestId('open-cell').first().click()
    await look('teachers of a cell')
    await page.keyboard.press('Escape')
    await page.getByTestId('more-acts').click()
    await page.getByTestId('merge').click()
    await look('merging')
    await page.keyboard.press('Escape')
    for (const tab of ['groups', 'mentoring', 'technologies']) {
      await go(page, 'today')
      await go(page, `people/${of.mentor}/${tab}`)
      await look(`person, ${tab}`)
    }
    await page.getByTestId('add-level').click()
    await look('a new level')
    await page.keyboard.press('Escape')
    await go(page, 'today')
    await look('today')
  })
}
