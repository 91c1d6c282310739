/** How the page begins: with what its first screen needs, and with everything else once that is there. */
import { expect, LANGUAGES, open, test } from './fixture'

/** Screens of the program, each a file of its own. */
const SCREENS = 18

test('a start fetches the screen that it shows; the others follow and wait for no click', async ({ page, engine }) => {
  await engine.job('sample_open')
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url().split('/').at(-1) ?? ''))
  const screens = () => fetched.filter((name) => /^\w+Page-.*\.js$/.test(name))
  await open(page, engine, 'people')
  await expect(page.getByTestId('open-row').first()).toBeVisible()
  expect(screens()[0]).toMatch(/^PeoplePage-/)
  const second = screens()[1]
  if (second) expect(fetched.indexOf('record_list')).toBeLessThan(fetched.indexOf(second))
  await expect.poll(() => new Set(screens()).size).toBe(SCREENS)
  const words = fetched.filter((name) => LANGUAGES.some((language) => name.startsWith(`${language}_words-`)))
  expect(words, 'only the words that are spoken').toHaveLength(1)
})

test('the page comes with the answers to its first questions, and asks none of them', async ({ page, engine }) => {
  await engine.job('sample_open')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await open(page, engine)
  await expect(page.getByTestId('tile-overdue')).toBeVisible()
  for (const name of ['app_state', 'undo_state', 'today', 'record_kinds', 'preferences_get']) {
    expect(asked.filter((url) => url.endsWith(`/call/${name}`)), name).toHaveLength(0)
  }
})

test('a page that is loaded again comes in the language that was chosen since', async ({ page, engine }) => {
  await engine.job('sample_open')
  await open(page, engine)
  await page.getByTestId('language-ru').click()
  await expect(page.locator('h1')).toContainText('Сегодня')
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await page.reload()
  await expect(page.locator('h1')).toContainText('Сегодня')
  expect(asked.filter((url) => url.includes('/call/'))).toHaveLength(0)
})

test('the first screens are written with the letters that come with the program, and no font is looked for', async ({ page, engine }) => {
  await engine.job('sample_open')
  for (const language of LANGUAGES) {
    await engine.call('preferences_set', { key: 'language', value: language })
    for (const section of ['today', 'people']) {
      await page.goto('about:blank')
      await open(page, engine, section)
      await expect(page.getByTestId(section === 'people' ? 'open-row' : 'tile-overdue').first()).toBeVisible()
      const strange = await page.evaluate(() => {
        const known = [...document.fonts].flatMap((face) => face.unicodeRange.split(', ')).map((range) => range.slice(2).split('-').map((code) => parseInt(code, 16)))
        const has = (code: number) => known.some(([from = 0, to = from]) => from <= code && code <= to)
        return [...document.body.innerText].filter((letter) => letter > ' ' && !has(letter.codePointAt(0)!))
      })
      expect(strange, `${language}, ${section}`).toEqual([])
    }
  }
  const families = await page.evaluate(() => getComputedStyle(document.documentElement).fontFamily)
  expect(families).toMatch(process.platform === 'win32' ? /^"Segoe UI/ : /^"Noto Sans"/)
})

test('a section that is gone to before its file is there is drawn when it comes', async ({ page, engine }) => {
  await engine.job('sample_open')
  let answer = () => {}
  const held = new Promise<void>((resolve) => (answer = resolve))
  await page.route(/PlansPage-.*\.js$/, async (route) => {
    await held
    await route.continue()
  })
  await open(page, engine)
  await page.getByTestId('nav-plans').click()
  await expect(page.getByTestId('screen-plans')).toBeVisible()
  await expect(page.getByTestId('screen-plans').locator('h1')).toHaveCount(0)
  answer()
  await expect(page.getByTestId('screen-plans').locator('h1')).toBeVisible()
})
