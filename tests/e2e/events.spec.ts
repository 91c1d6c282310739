/** Events and the network as the methodist lives them: who took part by keyboard, held and closing the plan, wishes into the plan. */
import { everybody } from './axe'
import { college, list, plusDays, save, type College } from './college'
import { expect, go, LANGUAGES, nextAct, open, settled, test, type Engine } from './fixture'

const event = (engine: Engine, at: College, values: Record<string, unknown> = {}) =>
  save(engine, 'event', { title_kk: 'Тамыз конференциясы', title_ru: 'Августовская конференция', title_en: 'August conference', event_kind: at.kind, level: at.level, start_date: at.today, own: true, ...values })

async function planLine(engine: Engine, at: College) {
  const plan = await save(engine, 'plan', { kind: 'methodical', academic_year: at.year.id, title_kk: 'Жоспар', title_ru: 'План', title_en: 'Plan' })
  const item = await save(engine, 'plan_item', { plan, rank: 1, activity_kk: 'Семинар', activity_ru: 'Семинар', activity_en: 'Seminar', term_kind: 'on', term_from: at.today })
  return { plan, item }
}

test('participants are entered in a grid by keyboard, saved as one operation, undone as one', async ({ page, engine }) => {
  const at = await college(engine)
  const id = await event(engine, at)
  await open(page, engine, `events/${id}/people`)
  await page.getByTestId('add-participant').click()
  for (const [index, surname] of ['Абаева', 'Бекова', 'Ғалиева'].entries()) {
    const line = page.getByTestId('participant').nth(index)
    await expect(line.getByRole('combobox').first()).toBeFocused()
    await page.keyboard.type(surname)
    await expect(line.getByRole('option').first()).toContainText(surname)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(line).not.toHaveAttribute('data-person', '')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await page.keyboard.type(`Тақырып ${index + 1}`)
    if (index < 2) {
      await page.keyboard.press('Enter')
      await expect(page.getByTestId('participant')).toHaveCount(index + 2)
    }
  }
  await page.getByTestId('participant').nth(1).getByRole('checkbox').check()
  await page.keyboard.press('Control+KeyS')
  await expect(page.getByTestId('save-participants')).toBeDisabled()
  const saved = await list(engine, 'participation', { event: id })
  expect(saved.map((one: { topic_kk: string }) => one.topic_kk).sort()).toEqual(['Тақырып 1', 'Тақырып 2', 'Тақырып 3'])
  expect(saved.filter((one: { noted: boolean }) => one.noted)).toHaveLength(1)
  await page.getByTestId('notice-undo').last().click()
  await expect.poll(async () => (await list(engine, 'participation', { event: id })).length, { message: 'one operation' }).toBe(0)
})

test('a pasted list fills a line for each name; who is unknown waits to be chosen', async ({ page, engine }) => {
  const at = await college(engine)
  const id = await event(engine, at)
  await open(page, engine, `events/${id}/people`)
  await page.getByTestId('paste-people').click()
  await page.getByTestId('pasted-names').fill('1. Абаева Айгүл\tЦифрлық сабақ\nБекова Сәуле\nБелгісіз Біреу')
  await page.locator('dialog[open]').getByTestId('save').click()
  await expect(page.getByTestId('participant')).toHaveCount(3)
  await expect(page.getByTestId('participant').first().getByTestId('topic')).toHaveValue('Цифрлық сабақ')
  await page.getByTestId('save-participants').click()
  await expect(page.getByTestId('participant').nth(2), 'nobody is guessed').toHaveClass(/unknown/)
  expect(await list(engine, 'participation', { event: id })).toHaveLength(0)
  await page.getByTestId('participant').nth(2).getByRole('button').click()
  await page.getByTestId('save-participants').click()
  await expect.poll(async () => (await list(engine, 'participation', { event: id })).length).toBe(2)
})

test('an event that is held closes its line; a suggestion becomes a line; an open decision meets the next event', async ({ page, engine }) => {
  const at = await college(engine)
  const { plan, item } = await planLine(engine, at)
  const id = await event(engine, at, { plan_item: item })
  await open(page, engine, `events/${id}`)
  await nextAct(page, 'hold')
  const dialog = page.locator('dialog[open]')
  await dialog.locator('[data-field="participants_total"] input').fill('70')
  await dialog.locator('[data-field="participants_approximate"] input').check()
  await dialog.getByTestId('save').click()
  await expect.poll(async () => (await list(engine, 'event'))[0].state).toBe('held')
  await expect.poll(async () => (await list(engine, 'plan_item'))[0].state, { message: 'plan is fact' }).toBe('done')
  await expect(page.locator('.under')).toContainText('70')
  await page.getByTestId('tab-feedback').click()
  await page.getByTestId('add-feedback').click()
  await page.getByTestId('form-feedback').locator('[data-field="text"] textarea').fill('Тәжірибелік формат керек')
  await page.getByTestId('form-feedback').getByTestId('save').click()
  await page.getByTestId('to-plan').click()
  await page.getByTestId('to-plan-form').getByTestId('save').click()
  await expect.poll(async () => (await list(engine, 'plan_item', { plan })).length, { message: 'one step' }).toBe(2)
  await expect(page.getByTestId('to-plan')).toHaveCount(0)
  await save(engine, 'decision', { event: id, rank: 1, text_kk: 'Байқау өткізу', responsible: at.people[0], due: plusDays(at.today, 30) })
  const next = await event(engine, at, { title_kk: 'Келесі конференция', start_date: plusDays(at.today, 60), previous: id })
  await go(page, `events/${next}`)
  await expect(page.getByTestId('carried')).toContainText('Байқау өткізу')
  await go(page, 'network/decisions')
  await page.getByTestId('open-row').filter({ hasText: 'Байқау' }).waitFor()
  await page.getByTestId('list-decisions').focus()
  await page.keyboard.press('Space')
  await page.getByTestId('decisions-done').click()
  await dialog.getByTestId('save').click()
  await expect.poll(async () => (await list(engine, 'decision'))[0].state).toBe('done')
})

test('parts stand under their event as a tree, with the way back above', async ({ page, engine }) => {
  const at = await college(engine)
  const whole = await event(engine, at)
  const section = await event(engine, at, { title_kk: 'Арнайы пәндер секциясы', parent: whole })
  await event(engine, at, { title_kk: 'Бағалау шеберханасы', parent: section })
  await open(page, engine, `events/${whole}`)
  await page.getByTestId('parts-tree').getByRole('link', { name: 'Арнайы пәндер секциясы' }).click()
  await expect(page.getByTestId('breadcrumbs')).toContainText('Тамыз конференциясы')
  await expect(page.getByTestId('parts-tree')).toContainText('Бағалау шеберханасы')
})

test('the table kind by level counts and opens its list', async ({ page, engine }) => {
  const at = await college(engine)
  const id = await event(engine, at)
  await event(engine, at, { title_kk: 'Әлі өтпеген іс-шара' })
  await engine.call('event_hold', { id })
  for (const person of at.people.slice(0, 3)) await save(engine, 'participation', { event: id, person, role: 'participant' })
  await open(page, engine, 'events/table')
  const cell = page.getByTestId('two-way').locator('tbody td').getByRole('button').first()
  await expect(cell, 'what was held').toHaveText('1')
  await page.getByTestId('count-participations').click()
  await expect(cell).toHaveText('3')
  await cell.click()
  await expect(page.locator('dialog[open]').getByTestId('open-row')).toHaveText('Тамыз конференциясы')
})

/** Every part of an event and of the network, once. */
async function whole(engine: Engine, at: College) {
  const id = await event(engine, at)
  await event(engine, at, { title_kk: 'Секция', title_ru: 'Секция', title_en: 'Section', parent: id })
  await save(engine, 'programme_item', { event: id, rank: 1, time: '10:00', title_kk: 'Ашылуы', title_ru: 'Открытие', title_en: 'Opening', speaker: at.people[0] })
  await save(engine, 'participation', { event: id, person: at.people[0], role: 'speaker', topic_kk: 'Тақырып', topic_ru: 'Тема', topic_en: 'Topic', noted: true, result: 'diploma' })
  await save(engine, 'event_guest', { event: id, name: 'Сафин Рөстәм', organisation: 'Қазан колледжі', country: 'Татарстан', role: 'guest' })
  await save(engine, 'event_figure', { event: id, rank: 1, name_kk: 'мектеп', name_ru: 'школ', name_en: 'schools', number: 33 })
  await save(engine, 'feedback', { event: id, kind: 'suggestion', text: 'Тәжірибелік формат', respondent: 'participants' })
  await save(engine, 'decision', { event: id, rank: 1, text_kk: 'Байқау өткізу', text_ru: 'Провести конкурс', text_en: 'Hold a contest', due: at.today })
  await save(engine, 'event_link', { event: id, kind: 'press', title: 'Мақала', url: 'https://example.kz/1' })
  const partner = await save(engine, 'partner', { name_kk: 'Тірек мектеп', name_ru: 'Опорная школа', name_en: 'Support school', kind: 'support_school', region: 'Орал' })
  const community = await save(engine, 'network_community', { name_kk: 'Үздік желі', name_ru: 'Лучшая сеть', name_en: 'Best network', coordinator: at.people[1] })
  await save(engine, 'network_member', { network_community: community, partner, role: 'support' })
  const memorandum = await save(engine, 'memorandum', { number: '7', date: at.before.start_date, subject_kk: 'Ынтымақтастық', subject_ru: 'Сотрудничество', subject_en: 'Cooperation', parties: [partner], valid_to: plusDays(at.today, 20), state: 'signed' })
  await save(engine, 'obligation', { memorandum, rank: 1, text_kk: 'Тәжірибе алмасу', text_ru: 'Обмен опытом', text_en: 'Exchange', due: plusDays(at.today, -1) })
  const visit = await save(engine, 'study_visit', { title_kk: 'Қазанға сапар', title_ru: 'Визит в Казань', title_en: 'Visit to Kazan', place: 'Қазан', start_date: at.today, team: [at.people[0]] })
  return { id, partner, community, memorandum, visit }
}

for (const language of LANGUAGES) {
  test(`events and the network are for everybody (${language})`, async ({ page, engine }) => {
    test.setTimeout(240_000)
    await engine.call('preferences_set', { key: 'language', value: language })
    const at = await college(engine)
    const made = await whole(engine, at)
    await open(page, engine, 'events')
    const screens = ['events', 'events/table', ...['programme', 'people', 'guests', 'figures', 'decisions', 'feedback', 'links', 'about'].map((tab) => `events/${made.id}/${tab}`), ...['partners', 'communities', 'memoranda', 'visits', 'decisions', `partner/${made.partner}`, `community/${made.community}`, `memorandum/${made.memorandum}`, `visit/${made.visit}`].map((tab) => `network/${tab}`)]
    for (const theme of ['light', 'dark']) {
      await engine.call('preferences_set', { key: 'theme', value: theme })
      await page.reload()
      for (const screen of screens) {
        await go(page, 'reports')
        await go(page, screen)
        await settled(page)
        await expect(page.locator('h1')).toBeVisible()
        expect.soft((await page.evaluate(() => document.body.innerText)).match(/⟦[^⟧]*⟧/g) ?? [], `${screen}: words`).toEqual([])
        expect.soft(await everybody(page), `${screen}, ${theme}`).toEqual([])
      }
    }
  })
}
