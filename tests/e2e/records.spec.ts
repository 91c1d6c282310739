/** How a record is found, named and told apart on any screen: the ways to it, its lists, the languages of its texts. */
import { college, list, save } from './college'
import { expect, go, open, test } from './fixture'

test('a part that was found goes on to the page it stands on', async ({ page, engine }) => {
  const at = await college(engine)
  const event = await save(engine, 'event', { title_kk: 'Форум', event_kind: at.kind, level: at.level, start_date: at.today })
  const guest = await save(engine, 'event_guest', { event, name: 'Сафин Рөстәм', role: 'guest' })
  const plan = await save(engine, 'plan', { kind: 'methodical', academic_year: at.year.id, title_kk: 'Жоспар' })
  const line = await save(engine, 'plan_item', { plan, rank: 1, activity_kk: 'Семинар', term_kind: 'all_year' })
  const partner = await save(engine, 'partner', { name_kk: 'Тірек мектеп', kind: 'support_school' })
  const community = await save(engine, 'network_community', { name_kk: 'Үздік желі' })
  const member = await save(engine, 'network_member', { network_community: community, partner, role: 'support' })
  await open(page, engine, 'events')
  const cases: [string, string][] = [
    [`events/part/event_guest/${guest}`, `#/events/${event}/guests`],
    [`groups/part/plan_item/${line}`, `#/plans/${plan}/lines/${line}`],
    [`plans/part/plan_item/${line}`, `#/plans/${plan}/lines/${line}`],
    [`network/part/network_member/${member}`, `#/network/community/${community}`],
  ]
  for (const [found, stands] of cases) {
    await go(page, found)
    await expect.poll(() => page.evaluate(() => location.hash), { message: found }).toBe(stands)
  }
})

test.describe(() => {
  test.use({ refusals: true })
  test('a part that is gone offers the list instead', async ({ page, engine }) => {
    await college(engine)
    await open(page, engine, 'events/part/event_guest/0190a0a0-0000-7000-8000-000000000000')
    await expect(page.locator('main').getByRole('link', { name: 'Іс-шаралар' })).toHaveAttribute('href', '#/events')
  })
})

test('what is listed beside a partner and a community opens its own page', async ({ page, engine }) => {
  const at = await college(engine)
  const partner = await save(engine, 'partner', { name_kk: 'Тірек мектеп', kind: 'support_school' })
  const community = await save(engine, 'network_community', { name_kk: 'Үздік желі' })
  await save(engine, 'network_member', { network_community: community, partner, role: 'support' })
  const event = await save(engine, 'event', { title_kk: 'Форум', event_kind: at.kind, level: at.level, start_date: at.today, partners: [partner], network: true })
  await open(page, engine, `network/partner/${partner}`)
  await expect(page.getByRole('link', { name: 'Форум' })).toHaveAttribute('href', `#/events/${event}`)
  await page.getByRole('link', { name: 'Үздік желі' }).click()
  await expect(page.locator('h1')).toHaveText('Үздік желі')
  await page.locator('main').getByRole('button', { name: 'Форум' }).click()
  await expect(page.locator('h1')).toHaveText('Форум')
})

/** The headings of a topic and of a text in each language of the screen, and a topic that was said in all of them. */
const HEADINGS = [
  ['kk', 'Тақырыбы', 'Мәтіні', 'Ашылуы'],
  ['ru', 'Тема', 'Текст', 'Открытие'],
  ['en', 'Topic', 'Text', 'Opening'],
] as const

for (const [language, topic, text, opening] of HEADINGS) {
  test(`a list that shows a text in one language does not name the language (${language})`, async ({ page, engine }) => {
    await engine.call('preferences_set', { key: 'language', value: language })
    const at = await college(engine)
    const event = await save(engine, 'event', { title_kk: 'Форум', event_kind: at.kind, level: at.level, start_date: at.today })
    await save(engine, 'programme_item', { event, rank: 1, title_kk: 'Ашылуы', title_ru: 'Открытие', title_en: 'Opening' })
    await save(engine, 'programme_item', { event, rank: 2, title_kk: 'Жабылуы' })
    await save(engine, 'participation', { event, person: at.people[0], role: 'speaker', topic_kk: 'Цифрлық сабақ' })
    const memorandum = await save(engine, 'memorandum', { number: '7', date: at.today, subject_kk: 'Мән', other_parties: 'Мектеп' })
    await save(engine, 'obligation', { memorandum, rank: 1, text_kk: 'Тәжірибе алмасу' })
    await save(engine, 'publication', { kind: 'article', title_kk: 'Мақала', date: at.today, authors: [at.people[0]] })
    await open(page, engine, `events/${event}/programme`)
    const main = page.locator('main')
    const table = (name: string) => main.getByRole('table').filter({ hasText: name })
    await expect(table('Жабылуы').locator('tbody tr').first().getByRole('button').first()).toHaveText(opening)
    await expect(table('Жабылуы'), 'another language stands in').toContainText('Жабылуы')
    await expect(table('Жабылуы').locator('th').first()).toHaveText(topic)
    await go(page, `network/memorandum/${memorandum}`)
    await expect(table('Тәжірибе алмасу').locator('th').first()).toHaveText(text)
    await go(page, `people/${at.people[0]}/events`)
    await expect(table('Цифрлық сабақ').locator('th').filter({ hasText: topic }), 'its topic stands in the card').toHaveText(topic)
    await expect(table('Мақала').locator('tbody tr').first().getByRole('button').first(), 'its title opens it').toHaveText('Мақала')
    await expect(main.locator('th').filter({ hasText: '(' }), 'no heading names a language').toHaveCount(0)
  })
}

test('a history says a score as the case shows it, not in hundredths', async ({ page, engine }) => {
  await engine.job('sample_open')
  const closed = (await list(engine, 'post_course_case', { state: 'closed' }, 1))[0]
  await open(page, engine, `post-course/${closed.id}`)
  const score = (await page.getByTestId('score').textContent())?.trim() ?? ''
  expect(score).toMatch(/^\d+,\d$/)
  await page.getByTestId('tab-history').click()
  await expect(page.locator('.change').filter({ hasText: 'Жабылған кездегі балл' })).toContainText(`→ ${score}`)
})

test('a long text is read whole in its form, in all its languages alike', async ({ page, engine }) => {
  await engine.job('sample_open')
  await open(page, engine, 'settings/college')
  const texts = page.locator('[data-field^="name_"] input')
  await expect(texts).toHaveCount(3)
  const widths = await texts.evaluateAll((inputs) => inputs.map((input) => ({ over: input.scrollWidth - input.clientWidth, width: input.clientWidth })))
  expect(widths.map((one) => one.over)).toEqual([0, 0, 0])
  expect(new Set(widths.map((one) => one.width)).size).toBe(1)
})
