// Pictures of every screen for the README: `npm --prefix ui run screens`. The sample college, three languages, 1366x768.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '../../ui/node_modules/@playwright/test/index.mjs'
import { COURSES, ROOT, serve } from './serve.mjs'

const engine = await serve()
await engine.job('sample_open')
const overdue = { record: 'person', where: { pd_state: 'overdue', courses_count: { from: 2 } }, limit: 1 }
const [person] = (await engine.call('record_list', overdue)).rows
const [running] = (await engine.call('record_list', { record: 'post_course_case', where: { state: 'open', stage: 'intermediate_1' }, limit: 1 })).rows
const [newest] = (await engine.call('record_list', { record: 'academic_year', where: { label: '2025–2026' }, limit: 1 })).rows
const [pair] = (await engine.call('record_list', { record: 'mentorship', where: { clock: 'running', meetings: { from: 2 } }, limit: 1 })).rows
const { academic_years: years, academic_year: current } = await engine.call('app_state')
const now = years.find((one) => one.label === current)
const [group] = (await engine.call('record_list', { record: 'group_year', where: { academic_year: now?.id, kind: 'creative_group' }, sort: [{ field: 'members', descending: true }], limit: 1 })).rows
const [session] = (await engine.call('record_list', { record: 'session', where: { group_year: group?.id, state: 'held' }, limit: 1 })).rows
const [plan] = (await engine.call('record_list', { record: 'plan', where: { kind: 'methodical', state: 'approved' }, limit: 1 })).rows
const [event] = (await engine.call('record_list', { record: 'event', where: { event_kind: 'event-kind-conference', state: 'summed_up' }, limit: 1 })).rows
const [paper] = (await engine.call('record_list', { record: 'document', where: { state: 'in_force', document_kind: 'document-kind-regulation' }, sort: [{ field: 'coordinated', descending: true }], limit: 1 })).rows
await engine.call('preferences_set', { key: 'year', value: newest?.label ?? null })

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, reducedMotion: 'reduce' })

async function picture(language, name, prepare = async () => {}) {
  await prepare()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(250)
  const folder = join(ROOT, 'docs/screenshots', language)
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

const at = (path) => async () => {
  await page.goto('about:blank')
  await page.goto(`${engine.address}/#/${path}`)
}

for (const language of ['kk', 'ru', 'en']) {
  await engine.call('preferences_set', { key: 'language', value: language })
  await engine.call('preferences_set', { key: 'theme', value: 'light' })
  await picture(language, 'today', at('today'))
  await picture(language, 'people', at('people'))
  await picture(language, 'person', at(`people/${person.id}`))
  await picture(language, 'courses', at('courses'))
  await picture(language, 'quick', async () => page.click('[data-testid="quick"]'))
  await picture(language, 'post-course', at('post-course'))
  await picture(language, 'case', at(`post-course/${running.id}`))
  await picture(language, 'school', at('school'))
  await engine.call('preferences_set', { key: 'year', value: null })
  await picture(language, 'groups', at('groups'))
  await engine.call('preferences_set', { key: 'year', value: newest?.label ?? null })
  await picture(language, 'group', at(`groups/year/${group.id}`))
  await picture(language, 'group-plan', at(`groups/year/${group.id}/plan`))
  await picture(language, 'head', async () => {
    await at(`groups/year/${group.id}`)()
    await page.click('[data-testid="choose-head"]')
    await page.waitForSelector('dialog[open] [data-testid="appoint"]')
  })
  await picture(language, 'session', at(`groups/session/${session.id}`))
  await picture(language, 'mentoring', at('mentoring'))
  await picture(language, 'pair', at(`mentoring/${pair.id}`))
  await picture(language, 'pair-growth', at(`mentoring/${pair.id}/growth`))
  await picture(language, 'technologies', at('technologies'))
  await engine.call('preferences_set', { key: 'year', value: null })
  await picture(language, 'plans', at('plans'))
  await picture(language, 'plan', at(`plans/${plan?.id}`))
  await picture(language, 'calendar', at('calendar'))
  await picture(language, 'events', at('events'))
  await picture(language, 'event', at(`events/${event?.id}`))
  await picture(language, 'network', at('network'))
  await picture(language, 'documents', at('documents'))
  await picture(language, 'document', at(`documents/${paper?.id}`))
  await picture(language, 'bank', at('bank'))
  await engine.call('preferences_set', { key: 'year', value: newest?.label ?? null })
  await picture(language, 'reports', at('reports'))
  await picture(language, 'r4', at('reports/r4'))
  await picture(language, 'r5', at('reports/r5'))
  await picture(language, 'r9', at('reports/r9'))
  await picture(language, 'settings', at('settings/department'))
  await picture(language, 'backups', at('settings/backups'))
  await picture(language, 'import', async () => {
    await engine.pick(COURSES)
    await at('import')()
    await page.click('[data-testid="import-choose"]')
    await page.waitForSelector('[data-testid="import-apply"]')
  })
  await engine.call('preferences_set', { key: 'theme', value: 'dark' })
  await picture(language, 'today-dark', at('today'))
  await picture(language, 'people-dark', at('people'))
  await picture(language, 'case-dark', at(`post-course/${running.id}`))
  await picture(language, 'group-dark', at(`groups/year/${group.id}`))
  await picture(language, 'session-dark', at(`groups/session/${session.id}`))
  await picture(language, 'pair-dark', at(`mentoring/${pair.id}`))
  await picture(language, 'plan-dark', at(`plans/${plan?.id}`))
  await picture(language, 'event-dark', at(`events/${event?.id}`))
  await picture(language, 'document-dark', at(`documents/${paper?.id}`))
}
await engine.stop()

const fresh = await serve()
for (const language of ['kk', 'ru', 'en']) {
  await fresh.call('preferences_set', { key: 'language', value: language })
  await picture(language, 'start', () => page.goto('about:blank').then(() => page.goto(fresh.address)))
}
await fresh.stop()
await browser.close()
