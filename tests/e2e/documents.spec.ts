/** Documents and the bank as the methodist lives them: refused, coordinated, approved, put into force, checked again. */
import type { Page } from '../../ui/node_modules/@playwright/test/index.mjs'
import { everybody } from './axe'
import { expect, go, LANGUAGES, nextAct, open, settled, test, type Engine } from './fixture'
import { STAFF } from './serve.mjs'

const REGULATION = 'document-kind-regulation'
const save = async (engine: Engine, record: string, values: Record<string, unknown>): Promise<string> =>
  (await engine.call('record_save', { record, id: null, values })).id
const document = (engine: Engine, id: string) => engine.call('record_get', { record: 'document', id })

/** A college with two local acts in force. */
async function ground(engine: Engine) {
  await engine.call('setup', { college: { name_kk: 'Ақжайық колледжі', name_ru: 'Колледж «Акжайык»', name_en: 'Akzhaiyk College' } })
  const { today } = await engine.call('app_state')
  const act = (title: string, ru: string, en: string, number: string) =>
    save(engine, 'document', { document_kind: REGULATION, title_kk: title, title_ru: ru, title_en: en, number, date: '2024-09-02', state: 'in_force', approved_on: '2024-09-02', effective_from: '2024-09-02' })
  const methodical = await act('Әдістемелік жұмыс туралы ереже', 'Положение о методической работе', 'Regulation of methodical work', 'ЕР-1/2024')
  const council = await act('Әдістемелік кеңес туралы ереже', 'Положение о методическом совете', 'Regulation of the methodical council', 'ЕР-2/2024')
  return { today: String(today), methodical, council }
}

/** A regulation in force, coordinated with an act. */
async function inForce(engine: Engine, act: string, today: string, values: Record<string, unknown>) {
  const id = await save(engine, 'document', { document_kind: REGULATION, ...values })
  await engine.call('document_coordinate', { id, date: today, lines: [{ act, verdict: 'consistent' }] })
  const visa = { id, date: today, body: 'Әдістемелік кеңес', protocol_number: '3' }
  await engine.call('document_consider', visa)
  await engine.call('document_approve', { ...visa, body: 'Директор', protocol_number: '12-ө' })
  await engine.call('document_enforce', { ...visa, body: 'Директор', protocol_number: '13-ө', from: today })
  return id
}

test.describe('a regulation', () => {
  // The engine refuses the approval: that is what is looked at.
  test.use({ refusals: true })

  test('is refused before it is coordinated, then approved and put into force, all by clicks', async ({ page, engine }) => {
    const at = await ground(engine)
    await open(page, engine, 'documents')
    await page.getByTestId('new-document').click()
    const form = page.getByTestId('form-document')
    await form.locator('[data-field="document_kind"] input').fill('ереже')
    await form.getByRole('option', { name: /^ереже/ }).first().click()
    await form.locator('[data-field="title_kk"] input').fill('Шығармашылық топ туралы ереже')
    await form.getByTestId('save').click()
    await expect(page.locator('h1')).toContainText('Шығармашылық топ туралы ереже')
    const id = page.url().split('/').at(-1)!
    await nextAct(page, 'submit')
    await expect(page.getByTestId('step-coordination')).toHaveAttribute('aria-current', 'step')
    await page.getByTestId('more-acts').click()
    await page.getByTestId('ask-consider').click()
    const dialog = page.locator('dialog[open]')
    await dialog.locator('[data-field="protocol_number"] input').fill('3')
    await dialog.getByTestId('save').click()
    await expect(dialog).toHaveCount(0)
    // Approval says what stands against it, and the engine says the same.
    await page.getByTestId('try-approve').click()
    await expect(page.getByTestId('refused-findings')).toContainText('үйлестірілмеген')
    await dialog.getByTestId('save').click()
    await expect(dialog.getByRole('alert')).toContainText('үйлестірілмеген')
    expect((await document(engine, id)).state).toBe('considered')
    await dialog.getByTestId('mend').click()
    await dialog.getByTestId('act').first().check()
    await dialog.getByTestId('verdict').selectOption('conflict')
    await dialog.getByTestId('save').click()
    await expect(dialog.getByRole('alert'), 'a conflict needs its remark').toBeVisible()
    await dialog.getByTestId('verdict').selectOption('consistent')
    await dialog.getByTestId('save').click()
    await expect(dialog).toHaveCount(0)
    await expect(page.getByTestId('coordinations')).toContainText('Әдістемелік')
    await nextAct(page, 'approve')
    await expect(dialog.getByTestId('refused')).toHaveCount(0)
    await dialog.locator('[data-field="protocol_number"] input').fill('12-ө')
    await dialog.getByTestId('save').click()
    await expect(dialog).toHaveCount(0)
    await page.getByTestId('more-acts').click()
    await page.getByTestId('ask-number').click()
    const year = at.today.slice(0, 4)
    await expect(page.getByTestId('number-form').locator('[data-field="number"] input')).toHaveValue(`ЕР-1/${year}`)
    await dialog.getByTestId('save').click()
    await expect(dialog).toHaveCount(0)
    await nextAct(page, 'enforce')
    await dialog.getByTestId('save').click()
    await expect(dialog).toHaveCount(0)
    await expect(page.getByTestId('step-in_force')).toHaveClass(/done/)
    expect(await document(engine, id)).toMatchObject({ state: 'in_force', number: `ЕР-1/${year}`, effective_from: at.today, override_reason: null })
    await expect(page.getByTestId('sheet').getByRole('listitem')).toHaveCount(3)
  })

  test('approved all the same leaves its reason in the document and in the history', async ({ page, engine }) => {
    const at = await ground(engine)
    const id = await save(engine, 'document', { document_kind: REGULATION, title_kk: 'Тәлімгерлік туралы ереже' })
    await engine.call('document_submit', { id })
    await engine.call('document_consider', { id, date: at.today, body: 'Әдістемелік кеңес', protocol_number: '4' })
    await open(page, engine, `documents/${id}`)
    await page.getByTestId('try-approve').click()
    const dialog = page.locator('dialog[open]')
    await dialog.locator('[data-field="override_reason"] input').fill('Басқарманың бұйрығы бойынша')
    await dialog.getByTestId('save').click()
    await expect(dialog).toHaveCount(0)
    await expect(page.getByTestId('override')).toContainText('Басқарманың бұйрығы бойынша')
    await page.getByTestId('tab-history').click()
    await expect(page.getByTestId('screen-documents')).toContainText('Себебі: Басқарманың бұйрығы бойынша')
  })
})

test('a replaced act puts what leaned on it on the list, and a new comparison takes it off', async ({ page, engine }) => {
  const at = await ground(engine)
  const id = await inForce(engine, at.methodical, at.today, { title_kk: 'Топ туралы ереже' })
  await inForce(engine, at.council, at.today, { title_kk: 'Әдістемелік жұмыс туралы жаңа ереже', supersedes: at.methodical })
  await open(page, engine, 'documents')
  await expect(page.getByTestId('tile-to_recheck').locator('b')).toHaveText('1')
  await page.getByTestId('tile-to_recheck').click()
  await expect(page.getByTestId('open-row')).toHaveCount(1)
  await page.getByTestId('open-row').click()
  await expect(page).toHaveURL(new RegExp(id))
  await expect(page.getByTestId('recheck')).toContainText('Әдістемелік жұмыс туралы жаңа ереже')
  await nextAct(page, 'coordinate')
  // The act in its place is chosen already.
  await expect(page.getByTestId('acts').getByRole('checkbox', { checked: true })).toHaveCount(1)
  await page.locator('dialog[open]').getByTestId('save').click()
  await expect(page.getByTestId('recheck')).toHaveCount(0)
  await go(page, 'documents')
  await expect(page.getByTestId('tile-to_recheck').locator('b')).toHaveText('0')
  await go(page, `documents/${at.methodical}`)
  await expect(page.getByTestId('successor')).toContainText('Әдістемелік жұмыс туралы жаңа ереже')
  await expect(page.getByTestId('dependents')).toContainText('Топ туралы ереже')
})

test('a scan is attached, a new version keeps the earlier one', async ({ page, engine }) => {
  const at = await ground(engine)
  await open(page, engine, `documents/${at.council}`)
  await engine.pick(STAFF)
  await page.getByTestId('file-attach').click()
  await expect(page.getByTestId('file-open')).toBeVisible()
  await page.getByTestId('new-version').click()
  const dialog = page.locator('dialog[open]')
  await dialog.locator('[data-field="version"] input').fill('2')
  await dialog.getByTestId('save').click()
  await expect(page.getByTestId('versions').getByRole('listitem')).toHaveCount(2)
})

test('a resource is entered, found by its tag and counted when it is used', async ({ page, engine }) => {
  await ground(engine)
  await open(page, engine, 'bank')
  await page.getByTestId('new-resource').click()
  const form = page.getByTestId('form-resource')
  await form.locator('[data-field="title_kk"] input').fill('Критериалды бағалау парағы')
  await form.locator('[data-field="tags"] input').fill('бағалау, цифрлық')
  await form.getByTestId('save').click()
  await expect(page.locator('h1')).toContainText('Критериалды бағалау парағы')
  await page.getByTestId('use').click()
  await page.locator('dialog[open]').getByTestId('save').click()
  await expect(page.getByTestId('uses').locator('.numbers')).toHaveCount(1)
  await save(engine, 'resource', { title_kk: 'Басқа ресурс' })
  await go(page, 'bank')
  await expect(page.getByTestId('open-row')).toHaveCount(2)
  await page.getByTestId('tag').first().click()
  await expect(page.getByTestId('open-row')).toHaveCount(1)
  await page.getByTestId('used').click()
  await expect(page.getByTestId('list-bank-resources')).toContainText('2')
})

/** The screen is for everybody, says all its words and fits. */
async function look(page: Page, screen: string): Promise<void> {
  await settled(page)
  await expect(page.locator('h1'), `${screen}: it is there`).toBeVisible()
  const text = await page.evaluate(() => document.body.innerText)
  expect.soft(text.match(/⟦[^⟧]*⟧/g) ?? [], `${screen}: words that are missing`).toEqual([])
  expect.soft(await everybody(page), `${screen}: for everybody`).toEqual([])
  const wide = await page.evaluate(() => [document.documentElement, document.querySelector('main')!].filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.tagName))
  expect.soft(wide, `${screen}: nothing is cut`).toEqual([])
}

/** Documents of every kind of standing, and something on each shelf of the bank. */
async function whole(engine: Engine) {
  const at = await ground(engine)
  const leaning = await inForce(engine, at.methodical, at.today, { title_kk: 'Топ туралы ереже', title_ru: 'Положение о творческой группе', title_en: 'Regulation of a creative group', number: 'ЕР-4/2026', date: at.today })
  await inForce(engine, at.council, at.today, { title_kk: 'Әдістемелік жұмыс туралы жаңа ереже', title_ru: 'Новое положение о методической работе', title_en: 'New regulation of methodical work', supersedes: at.methodical })
  const waiting = await save(engine, 'document', { document_kind: 'document-kind-recommendation', title_kk: 'Ашық сабақ бойынша ұсынымдар', title_ru: 'Рекомендации по открытому занятию', title_en: 'Recommendations on an open lesson' })
  await engine.call('document_submit', { id: waiting })
  await engine.call('document_consider', { id: waiting, date: at.today, body: 'Әдістемелік кеңес', protocol_number: '4' })
  await engine.call('document_coordinate', { id: waiting, date: at.today, lines: [{ act: at.council, verdict: 'amend', remark: '2.3: мерзімі' }] })
  const person = await save(engine, 'person', { surname_kk: 'Абаева', given_name_kk: 'Айгүл', status: 'active' })
  const resource = await save(engine, 'resource', { title_kk: 'Бағалау парағы', title_ru: 'Оценочный лист', title_en: 'Assessment sheet', tags: 'бағалау, цифрлық', url: 'https://example.kz/a', authors: [person] })
  await engine.call('resource_used', { id: resource, used_in: 'ИС-21' })
  await save(engine, 'publication', { kind: 'article', title_kk: 'Модульдік оқыту', title_ru: 'Модульное обучение', title_en: 'Modular teaching', date: '2026-05', authors: [person] })
  await save(engine, 'experience_generalisation', { person, topic_kk: 'Жобалық оқыту', topic_ru: 'Проектное обучение', topic_en: 'Project learning', stage: 'description' })
  return { ...at, leaning, waiting, resource }
}

for (const language of LANGUAGES) {
  test(`documents and the bank are for everybody (${language})`, async ({ page, engine }) => {
    test.setTimeout(240_000)
    await engine.call('preferences_set', { key: 'language', value: language })
    await engine.call('setup', { college: { name_kk: 'Ақжайық колледжі' } })
    await open(page, engine, 'documents')
    await look(page, 'no documents')
    await go(page, 'bank')
    await look(page, 'an empty bank')
    const made = await whole(engine)
    for (const screen of ['documents', `documents/${made.leaning}`, `documents/${made.waiting}`, `documents/${made.methodical}`, 'bank', 'bank/publications', 'bank/experience', `bank/resource/${made.resource}`]) {
      await go(page, screen)
      await look(page, screen)
    }
    await go(page, 'documents')
    for (const dialog of ['new-document', 'tile-numbers']) {
      await page.getByTestId(dialog).click()
      await look(page, dialog)
      await page.keyboard.press('Escape')
    }
    await go(page, `documents/${made.waiting}`)
    for (const dialog of ['try-approve', 'coordinate', 'new-version', 'add-visa']) {
      await page.getByTestId(dialog).click()
      await look(page, dialog)
      await page.keyboard.press('Escape')
    }
    await go(page, `documents/${made.leaning}`)
    for (const ask of ['number', 'supersede', 'withdraw', 'review']) {
      await page.getByTestId('more-acts').click()
      await page.getByTestId(`ask-${ask}`).click()
      await look(page, ask)
      await page.keyboard.press('Escape')
    }
  })
}

test('documents and the bank are readable in the dark', async ({ page, engine }) => {
  test.setTimeout(180_000)
  const made = await whole(engine)
  await engine.call('preferences_set', { key: 'theme', value: 'dark' })
  await open(page, engine, 'documents')
  for (const screen of ['documents', `documents/${made.leaning}`, `documents/${made.waiting}`, 'bank', `bank/resource/${made.resource}`]) {
    await go(page, screen)
    await look(page, `${screen}, dark`)
  }
  await go(page, `documents/${made.waiting}`)
  await page.getByTestId('try-approve').click()
  await look(page, 'approving, dark')
})
