/**
 * Every screen in the three languages: readable by everybody (axe), no missing words, no word of another language in
 * the frame; the dark theme; larger text.
 */
import type { Page } from '../../ui/node_modules/@playwright/test/index.mjs'
import { everybody } from './axe'
import { expect, go, LANGUAGES, open, settled, test, type Engine, type Language } from './fixture'
import { COURSES, STAFF } from './serve.mjs'

/** Words that only Russian has; none may stand on a Kazakh screen. */
const RUSSIAN = [
  'Сохранить', 'Отмена', 'Отменить', 'Педагоги', 'Преподаватели', 'Настройки', 'Удалить', 'Добавить', 'Поиск', 'Сегодня', 'Отчёты',
  'Импорт файла', 'Курсы повышения', 'Закрыть', 'Столбцы', 'История', 'Открыть', 'Выбрать', 'Учебный год', 'Не указано',
]
/** The Cyrillic that an English frame may carry: how languages call themselves, the sign of the program, №. */
const OWN_NAMES = /Қазақша|Русский|ҚАЗ|РУС|^Ш$|№/g
const SETTINGS = [
  'college', 'official', 'department', 'academic_year', 'position', 'category', 'discipline', 'technology', 'provider', 'provider_name',
  'course_programme', 'training_kind', 'level', 'hours_preset', 'rule', 'legal_basis',
  'evidence_kind', 'observation_criterion', 'survey_template', 'survey_question', 'plan_template', 'plan_template_item', 'look', 'backups',
]

/** The words of the frame: what buttons, headings, labels and tabs say; data of the college is not among them. */
function frameWords(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const marks = 'h2, label, legend, button, th, [role=columnheader], nav a, dt'
    const data = '[role=gridcell] *, td *, [data-testid=import-mapping] tbody th, [role=tablist]:has([data-testid^="tab-R"]) *, [data-testid=screen-import] [role=tab], main h1, .fact, .fact *, [data-testid=case-log] *, ul[data-testid] *, [data-testid=report-paper] *, [role=tabpanel] *'
    const words: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>(marks)) {
      if (element.matches(data) || !element.checkVisibility()) continue
      const copy = element.cloneNode(true) as HTMLElement
      for (const choice of copy.querySelectorAll('select, ul, input')) choice.remove()
      words.push((copy.textContent ?? '').trim(), element.getAttribute('aria-label') ?? '')
    }
    return words.filter(Boolean)
  })
}

async function look(page: Page, language: Language, screen: string): Promise<void> {
  await settled(page)
  await expect(page.locator('h1').first()).toBeVisible()
  await test.step(`${language} ${screen}`, async () => {
    const text = await page.evaluate(() => document.body.innerText)
    expect.soft(text.match(/⟦[^⟧]*⟧/g) ?? [], `${screen}: words that are missing`).toEqual([])
    if (language === 'kk') {
      const words = new Set(text.split(/[^\p{L}]+/u))
      const found = RUSSIAN.filter((one) => (one.includes(' ') ? text.includes(one) : words.has(one)))
      expect.soft(found, `${screen}: Russian on a Kazakh screen`).toEqual([])
    }
    if (language === 'en') {
      const found = (await frameWords(page)).filter((one) => /\p{Script=Cyrillic}/u.test(one.replace(OWN_NAMES, '')))
      expect.soft(found, `${screen}: Cyrillic in an English frame`).toEqual([])
    }
    expect.soft(await everybody(page), `${screen}: for everybody`).toEqual([])
  })
}

async function speak(engine: Engine, language: Language): Promise<void> {
  await engine.call('preferences_set', { key: 'language', value: language })
}

async function firstRows(engine: Engine) {
  const person = (await engine.call('record_list', { record: 'person', search: 'Исабаев', limit: 1 })).rows[0].id as string
  const course = (await engine.call('record_list', { record: 'training_record', limit: 1 })).rows[0].id as string
  const programme = (await engine.call('record_list', { record: 'course_programme', limit: 1 })).rows[0].id as string
  const found = (where: Record<string, unknown>) => engine.call('record_list', { record: 'post_course_case', where, limit: 1 })
  const running = (await found({ state: 'open', clock: ['due', 'overdue'] })).rows[0].id as string
  const closed = (await found({ state: 'closed' })).rows[0].id as string
  const evidence = (await engine.call('record_list', { record: 'evidence', limit: 1 })).rows[0].id as string
  const pair = (await engine.call('record_list', { record: 'mentorship', where: { state: 'running' }, limit: 1 })).rows[0].id as string
  return { person, course, programme, running, closed, evidence, pair }
}

for (const language of LANGUAGES) {
  test.describe(language, () => {
    test('start and an empty import', async ({ page, engine }) => {
      await speak(engine, language)
      await open(page, engine)
      await look(page, language, 'start')
      await go(page, 'import')
      await look(page, language, 'import, empty')
    })

    test('today, people, courses', async ({ page, engine }) => {
      await engine.job('sample_open')
      await speak(engine, language)
      const { person, course, programme } = await firstRows(engine)
      await open(page, engine)
      await look(page, language, 'today')
      await page.keyboard.press('F1')
      await look(page, language, 'shortcuts')
      await page.keyboard.press('Escape')
      await page.getByTestId('quick').click()
      await look(page, language, 'quick course')
      await page.keyboard.press('Escape')
      await go(page, 'people')
      await look(page, language, 'people')
      await page.getByTestId('list-columns').click()
      await look(page, language, 'columns')
      await page.keyboard.press('Escape')
      await page.getByTestId('add-person').click()
      await look(page, language, 'a new person')
      await page.keyboard.press('Escape')
      await go(page, `people/${person}`)
      for (const tab of ['facts', 'courses', 'post-course', 'evidence', 'groups', 'mentoring', 'technologies', 'history']) {
        await page.getByTestId(`tab-${tab}`).click()
        await look(page, language, `person, ${tab}`)
      }
      await go(page, 'courses')
      await look(page, language, 'courses')
      await go(page, `courses/${course}`)
      await look(page, language, 'course')
      await go(page, `courses/programme/${programme}`)
      await look(page, language, 'programme')
    })

    test('post-course support', async ({ page, engine }) => {
      await engine.job('sample_open')
      await speak(engine, language)
      const { running, closed, evidence } = await firstRows(engine)
      await open(page, engine, 'post-course')
      await look(page, language, 'post-course')
      await page.getByTestId('stage-entry_survey').click()
      await look(page, language, 'post-course, one stage')
      await page.getByTestId('open-run').click()
      await look(page, language, 'cases for a run')
      await page.keyboard.press('Escape')
      await go(page, 'post-course/curators')
      await look(page, language, 'load of curators')
      for (const [id, what] of [[closed, 'closed'], [running, 'running']] as const) {
        await go(page, `post-course/${id}`)
        await expect(page.getByTestId('case-log')).toBeVisible()
        await look(page, language, `case, ${what}`)
      }
      for (const dialog of ['add-survey', 'add-support', 'add-evidence', 'add-reflection', 'level-by-hand']) {
        await page.getByTestId(dialog).click()
        await look(page, language, `case, ${dialog}`)
        await page.keyboard.press('Escape')
      }
      for (const ask of ['extend', 'terminate', 'decline']) {
        await page.getByTestId('more-acts').click()
        await page.getByTestId(`ask-${ask}`).click()
        await look(page, language, `case, ${ask}`)
        await page.keyboard.press('Escape')
      }
      for (const tab of ['papers', 'history']) {
        await page.getByTestId(`tab-${tab}`).click()
        await look(page, language, `case, ${tab}`)
      }
      await go(page, `post-course/evidence/${evidence}`)
      await look(page, language, 'evidence')
    })

    test('reports', async ({ page, engine }) => {
      await engine.job('sample_open')
      await speak(engine, language)
      await open(page, engine, 'reports')
      await look(page, language, 'reports')
      for (const form of ['r4', 'r5', 'r5-card', 'r9', 'r11']) {
        await go(page, `reports/${form}`)
        await page.getByTestId('report-language').selectOption(language)
        await expect(page.getByTestId('report-paper')).toHaveAttribute('aria-busy', 'false')
        await look(page, language, form)
      }
      await page.getByTestId('drill').first().click()
      await expect(page.getByTestId('drill-rows')).toBeVisible()
      await look(page, language, 'rows of a figure')
    })

    test('settings', async ({ page, engine }) => {
      await engine.job('sample_open')
      await speak(engine, language)
      await open(page, engine, 'settings')
      for (const one of SETTINGS) {
        await go(page, `settings/${one}`)
        await look(page, language, `settings, ${one}`)
      }
    })

    test('the review of an import', async ({ page, engine }) => {
      await speak(engine, language)
      await engine.pick(STAFF)
      await open(page, engine, 'import')
      await page.getByTestId('import-choose').click()
      await expect(page.getByTestId('import-items')).toBeVisible()
      await look(page, language, 'import, staff')
      await page.getByTestId('import-mapping').locator('summary').click()
      await look(page, language, 'import, columns')
      await page.getByTestId('import-apply').click()
      await expect(page.getByTestId('import-result')).toBeVisible()
      await look(page, language, 'import, result')
      await engine.pick(COURSES)
      await page.getByTestId('import-another').click()
      await page.getByTestId('import-choose').click()
      await expect(page.getByTestId('import-question').first()).toBeVisible()
      await look(page, language, 'import, courses')
    })
  })
}

test('the dark theme is readable', async ({ page, engine }) => {
  await engine.job('sample_open')
  await engine.call('preferences_set', { key: 'theme', value: 'dark' })
  const { running, pair } = await firstRows(engine)
  await open(page, engine)
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  for (const screen of ['today', 'people', 'post-course', `post-course/${running}`, 'mentoring', `mentoring/${pair}`, 'technologies', 'reports/r4', 'settings/college']) {
    await go(page, screen)
    await look(page, 'kk', `${screen}, dark`)
  }
})

for (const language of LANGUAGES) {
  test(`larger text fits (${language})`, async ({ page, engine }) => {
    await engine.job('sample_open')
    await speak(engine, language)
    const { running, pair } = await firstRows(engine)
    // The two steps around 125 %.
    for (const text of [115, 130]) {
      await engine.call('preferences_set', { key: 'text', value: text })
      await open(page, engine)
      await page.reload()
      for (const screen of ['today', 'people', 'courses', 'post-course', `post-course/${running}`, 'mentoring', `mentoring/${pair}`, `mentoring/${pair}/diagnosis`, 'technologies', 'reports', 'reports/r4', 'settings/college', 'settings/look', 'settings/backups', 'import']) {
        await go(page, screen)
        const found = await page.evaluate(() => {
          const faults: string[] = []
          for (const element of [document.documentElement, document.querySelector('main')!]) {
            if (element.scrollWidth > element.clientWidth + 1) faults.push(`${element.tagName} is wider than the window: ${element.scrollWidth} > ${element.clientWidth}`)
          }
          for (const button of document.querySelectorAll<HTMLElement>('button.button, a.button, .pill, nav a')) {
            if (!button.checkVisibility() || button.querySelector('.label')) continue
            const box = button.getBoundingClientRect()
            const cut = button.scrollWidth > button.clientWidth + 1 || button.scrollHeight > button.clientHeight + 2
            if (cut || box.right > window.innerWidth + 1) faults.push(`button «${button.textContent?.trim()}» is cut`)
          }
          return faults
        })
        expect.soft(found, `${screen} at ${text} %`).toEqual([])
      }
    }
  })
}
