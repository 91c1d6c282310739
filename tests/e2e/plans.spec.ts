/** A plan as the methodist lives it: typed, approved, carried out by facts, moved with a reason, seen by month and in the calendar. */
import { everybody } from './axe'
import { college, list, plusDays, save, type College } from './college'
import { expect, go, LANGUAGES, nextAct, open, settled, test, type Engine } from './fixture'

/** A plan of this year with two sections and four lines, one of them overdue. */
async function plan(engine: Engine, at: College) {
  const id = await save(engine, 'plan', { kind: 'methodical', academic_year: at.year.id, title_kk: 'Әдістемелік жұмыс жоспары', title_ru: 'План методической работы', title_en: 'Plan of methodical work', goal_kk: 'Мақсат', goal_ru: 'Цель', goal_en: 'Goal' })
  const sections: string[] = []
  for (const [rank, title] of [[1, 'Ұйымдастыру жұмысы'], [2, 'Тәжірибе тарату']] as const) sections.push(await save(engine, 'plan_section', { plan: id, rank, title_kk: title, title_ru: `Раздел ${rank}`, title_en: `Section ${rank}` }))
  const line = (rank: number, section: number, text: string, values: Record<string, unknown>) =>
    save(engine, 'plan_item', { plan: id, plan_section: sections[section], rank, activity_kk: text, activity_ru: `Пункт ${rank}`, activity_en: `Line ${rank}`, responsible: at.people[rank % 5], ...values })
  const lines = [
    await line(1, 0, 'Жоспарды бекіту', { term_kind: 'on', term_from: at.before.start_date.slice(0, 7) }),
    await line(2, 0, 'Кеңес өткізу', { term_kind: 'monthly' }),
    await line(1, 1, 'Семинар өткізу', { term_kind: 'on', term_from: at.today, event_kind: at.kind }),
    await line(2, 1, 'Шеберлік сыныбы', { term_kind: 'between', term_from: at.year.start_date.slice(0, 7), term_to: at.year.end_date.slice(0, 7) }),
  ]
  return { id, sections, lines }
}

test.describe('from nothing', () => {
  test.use({ refusals: true })

  test('a plan is made, typed by keyboard and approved; the approved version stays', async ({ page, engine }) => {
    const at = await college(engine)
    await open(page, engine, 'plans')
    await page.getByTestId('new-plan').click()
    await page.getByTestId('new-plan-form').getByTestId('save').click()
    await expect(page).toHaveURL(/#\/plans\/[0-9a-f-]+/)
    await page.getByTestId('new-section-text').fill('Ұйымдастыру жұмысы')
    await page.keyboard.press('Enter')
    await expect(page.getByTestId('open-section')).toContainText('Ұйымдастыру жұмысы')
    const row = page.getByTestId('new-line').last()
    await row.getByTestId('new-line-text').fill('Әдістемелік кеңес отырысы')
    await row.getByTestId('new-line-term').selectOption(`${at.year.start_date.slice(0, 4)}-10`)
    await row.getByTestId('new-line-text').press('Enter')
    await expect(page.getByTestId('line')).toHaveCount(1)
    await row.getByTestId('new-line-text').fill('Ашық сабақтар апталығы')
    await row.getByTestId('new-line-text').press('Enter')
    await expect(page.getByTestId('line')).toHaveCount(2)
    const [made] = await list(engine, 'plan_item', { activity_kk: 'Әдістемелік кеңес отырысы' })
    expect(made).toMatchObject({ term_kind: 'on', term_from: `${at.year.start_date.slice(0, 4)}-10` })
    await nextAct(page, 'submit')
    await nextAct(page, 'agree')
    const dialog = page.locator('dialog[open]')
    await dialog.locator('[data-field="body"] input').fill('')
    await dialog.getByTestId('save').click()
    await expect(dialog.locator('[data-field="body"] input'), 'who agreed is asked for').toHaveAttribute('aria-invalid', 'true')
    await dialog.locator('[data-field="body"] input').fill('Әдістемелік кеңес')
    await dialog.locator('[data-field="protocol_number"] input').fill('1')
    await dialog.getByTestId('save').click()
    await nextAct(page, 'approve')
    await dialog.getByTestId('save').click()
    await expect(dialog).toHaveCount(0)
    await expect.poll(async () => (await list(engine, 'plan'))[0].state).toBe('approved')
    await page.getByTestId('tab-approval').click()
    await expect(page.getByTestId('versions').locator('li')).toHaveCount(1)
    await page.getByTestId('print-plan').click()
    await page.getByTestId('form-r1').click()
    await expect(page).toHaveURL(/reports\/r1\//)
  })
})

test('lines are chosen by keyboard, done by hand, moved with a reason, opened again', async ({ page, engine }) => {
  const at = await college(engine)
  const made = await plan(engine, at)
  await open(page, engine, `plans/${made.id}`)
  await expect(page.getByTestId('line')).toHaveCount(4)
  await expect(page.getByTestId('total-overdue'), 'a term of last year has passed').toHaveText(at.today > at.year.end_date ? '3' : '1')
  await page.getByTestId('line').first().focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Space')
  await page.getByTestId('lines-done').click()
  const dialog = page.locator('dialog[open]')
  await dialog.getByTestId('save').click()
  await expect(page.getByTestId('total-done')).toHaveText('2')
  await expect(page.getByTestId('total-by_hand'), 'marked as such').toHaveText('2')
  await page.getByTestId('line').last().getByRole('checkbox').check()
  await page.getByTestId('lines-move').click()
  await dialog.getByTestId('save').click()
  await expect(dialog.locator('[data-field="reason"] input'), 'moved needs a reason').toHaveAttribute('aria-invalid', 'true')
  await dialog.locator('[data-field="term_from"] input').fill(at.year.end_date.slice(0, 7).split('-').reverse().join('.'))
  await dialog.locator('[data-field="reason"] input').fill('Жүргізуші іссапарда')
  await dialog.getByTestId('save').click()
  await expect(page.getByTestId('plan-lines')).toContainText('Жүргізуші іссапарда')
  await page.getByTestId('notice-undo').last().click()
  await expect(page.getByTestId('plan-lines')).not.toContainText('Жүргізуші іссапарда')
  await page.getByTestId('line').first().getByRole('checkbox').check()
  await page.getByTestId('lines-reopen').click()
  await expect(page.getByTestId('total-done')).toHaveText('1')
  await page.getByTestId('tab-months').click()
  await expect(page.getByTestId('matrix').locator('tbody tr:not(.section)')).toHaveCount(4)
})

test('the calendar shows plan lines, sessions and events of a month and goes by keyboard', async ({ page, engine }) => {
  const at = await college(engine)
  const made = await plan(engine, at)
  const event = await save(engine, 'event', { title_kk: 'Ашық есік күні', event_kind: at.kind, level: at.level, start_date: at.today, own: true })
  await open(page, engine, 'calendar')
  const today = page.getByTestId(`day-${at.today}`)
  await expect(today).toHaveAttribute('aria-current', 'date')
  await expect(page.getByTestId('day-panel').locator('[data-what="event"]')).toContainText('Ашық есік күні')
  await expect(page.getByTestId('day-panel').locator('[data-what="plan_item"]').filter({ hasText: 'Семинар өткізу' })).toHaveCount(1)
  await today.focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByTestId(`day-${plusDays(at.today, 1)}`)).toBeFocused()
  const month = await page.getByTestId('calendar-title').textContent()
  await page.keyboard.press('PageDown')
  await expect(page.getByTestId('calendar-title')).not.toHaveText(month ?? '')
  await page.evaluate(() => document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'е', code: 'KeyT', bubbles: true })))
  await expect(today).toBeFocused()
  await page.getByTestId('show-event').click()
  await expect(page.getByTestId('day-panel').locator('[data-what="event"]'), 'events are left out').toHaveCount(0)
  await page.getByTestId('show-event').click()
  await page.getByTestId('view-agenda').click()
  await expect(page.getByTestId('agenda')).toContainText('Ашық есік күні')
  await page.getByTestId('view-week').click()
  await page.getByTestId('week').locator('[data-what="event"]').click()
  await expect(page).toHaveURL(new RegExp(`events/${event}`))
  await go(page, 'calendar')
  await engine.save(engine.folder)
  await page.getByTestId('calendar-save').click()
  await expect(page.getByTestId('file-saved')).toContainText('.ics')
  await go(page, `plans/part/plan_item/${made.lines[2]}`)
  await expect(page.locator(`[data-line="${made.lines[2]}"]`), 'a line opens in its plan').toBeFocused()
})

test('the plans of mentors stand in the calendar when they are asked for, and the choice is remembered', async ({ page, engine }) => {
  const at = await college(engine)
  const day = at.today
  const plan = await save(engine, 'plan', { kind: 'methodical', academic_year: at.year.id, title_kk: 'Жоспар' })
  await save(engine, 'plan_item', { plan, rank: 1, activity_kk: 'Әдістемелік кеңес', term_kind: 'between', term_from: day, term_to: plusDays(day, 20) })
  const pair = await save(engine, 'mentorship', { mentor: at.people[0], mentee: at.people[1], since: day })
  const own = await save(engine, 'plan', { kind: 'mentoring', mentorship: pair, period_from: day, period_to: plusDays(day, 60), title_kk: 'Жеке жоспар' })
  for (let rank = 1; rank <= 12; rank += 1) await save(engine, 'plan_item', { plan: own, rank, activity_kk: `Жас маманмен жұмыс ${rank}`, term_kind: 'between', term_from: day, term_to: plusDays(day, 20) })
  await open(page, engine, 'calendar')
  const lines = page.getByTestId('day-panel').getByTestId('entry')
  await expect(lines, 'the matters of the college alone').toHaveText([/Әдістемелік кеңес/])
  await page.getByTestId('show-mentoring').click()
  const folded = page.getByTestId('day-panel').getByTestId('folded-mentoring')
  await expect(folded.locator('summary'), 'behind one line').toContainText('12')
  await expect(lines.filter({ visible: true }), 'those of the college stay in sight').toHaveText([/Әдістемелік кеңес/])
  await folded.locator('summary').click()
  await expect(folded.getByTestId('entry').filter({ visible: true })).toHaveCount(12)
  await settled(page)
  await page.reload()
  await expect(page.getByTestId('show-mentoring')).toHaveAttribute('aria-pressed', 'true')
})

test('ten thousand matters of a month do not hold the calendar up', async ({ page, engine }) => {
  test.setTimeout(120_000)
  const at = await college(engine)
  await open(page, engine, 'calendar')
  await page.route('**/call/calendar', async (route) => {
    const { request } = route.request().postDataJSON()
    const days = (Date.parse(request.to) - Date.parse(request.from)) / 86_400_000 + 1
    const entries = Array.from({ length: 10_000 }, (_, index) => {
      const day = plusDays(request.from, index % days)
      return { record: 'event', id: `e${index}`, title: `Іс-шара ${index}`, from: day, to: day, what: 'event', state: 'planned' }
    })
    await route.fulfill({ json: { value: { entries, conflicts: [], holidays: [] }, operation: null, changed: [] } })
  })
  await page.getByTestId('calendar-later').click()
  await expect(page.getByTestId('entry').first()).toContainText('Іс-шара')
  const began = Date.now()
  await page.getByTestId('view-agenda').click()
  await expect(page.getByTestId('agenda').getByTestId('entry').first()).toBeVisible()
  await page.getByTestId('view-week').click()
  await expect(page.getByTestId('week').getByTestId('entry').first()).toBeVisible()
  await page.getByTestId('view-month').click()
  await expect(page.getByTestId('month').getByTestId('entry').first()).toBeVisible()
  expect(Date.now() - began, 'three views of ten thousand, in milliseconds').toBeLessThan(6000)
  expect(await page.getByTestId('entry').count(), 'only what is in sight is drawn').toBeLessThan(400)
  expect(at.today).toMatch(/^\d{4}-/)
})

for (const language of LANGUAGES) {
  test(`plans and the calendar are for everybody (${language})`, async ({ page, engine }) => {
    test.setTimeout(180_000)
    await engine.call('preferences_set', { key: 'language', value: language })
    const at = await college(engine)
    const made = await plan(engine, at)
    await save(engine, 'event', { title_kk: 'Ашық есік күні', title_ru: 'День открытых дверей', title_en: 'Open day', event_kind: at.kind, level: at.level, start_date: at.today, own: true })
    await open(page, engine, 'plans')
    for (const theme of ['light', 'dark']) {
      await engine.call('preferences_set', { key: 'theme', value: theme })
      await page.reload()
      for (const screen of ['plans', ...['lines', 'months', 'text', 'approval'].map((tab) => `plans/${made.id}/${tab}`), 'calendar']) {
        await go(page, 'reports')
        await go(page, screen)
        await settled(page)
        await expect(page.locator('h1')).toBeVisible()
        expect.soft((await page.evaluate(() => document.body.innerText)).match(/⟦[^⟧]*⟧/g) ?? [], `${screen}: words`).toEqual([])
        expect.soft(await everybody(page), `${screen}, ${theme}`).toEqual([])
      }
      for (const view of ['week', 'agenda', 'month']) {
        await page.getByTestId(`view-${view}`).click()
        await settled(page)
        expect.soft(await everybody(page), `calendar ${view}, ${theme}`).toEqual([])
      }
    }
  })
}
