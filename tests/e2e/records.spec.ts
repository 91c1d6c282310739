/** How a record is found, named and told apart on any screen: the ways to it, its lists, the languages of its texts. */
import { college, save } from './college'
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
