// The page in Chromium over the real engine: node page.mjs ROOT ADDRESS ROUNDS scroll|switch prints one JSON object.
// Chromium measures itself: frames by requestAnimationFrame, its main thread's own processor time by a trace.
import { pathToFileURL } from 'node:url'
import { join } from 'node:path'

const [root, address, rounds, what] = process.argv.slice(2)
const { chromium } = await import(pathToFileURL(join(root, 'ui/node_modules/@playwright/test/index.mjs')).href)

/** Sections and what stands in each once its data are drawn. */
const SECTIONS = {
  people: '[data-testid="list-people"] [data-testid="open-row"]',
  courses: '[data-testid="list-courses"] [data-testid="open-row"]',
  'post-course': '[data-testid="list-post-course"] [data-testid="open-row"]',
  reports: '[data-testid="report-list"] a',
  today: '[data-testid="tile-overdue"]',
}
const SWITCHES = 20
/** A wheel turned fast: this many notches, one a frame. */
const NOTCHES = 180
const PIXELS = 240

/** Asks the page to note how long each frame took; answers how to stop. */
const watchFrames = () => {
  globalThis.frames_ = []
  let last = performance.now()
  const next = (now) => {
    globalThis.frames_.push(now - last)
    last = now
    globalThis.watching = requestAnimationFrame(next)
  }
  globalThis.watching = requestAnimationFrame(next)
}

const takeFrames = () => {
  cancelAnimationFrame(globalThis.watching)
  // The first frame began before anybody looked.
  return globalThis.frames_.slice(1)
}

/** The longest task of the page's main thread, in milliseconds of its own processor time, and of the clock. */
function longest(trace) {
  const { traceEvents } = JSON.parse(trace.toString())
  const main = traceEvents.find((one) => one.name === 'thread_name' && one.args.name === 'CrRendererMain')
  const tasks = traceEvents.filter((one) => one.name === 'RunTask' && one.ph === 'X' && one.pid === main?.pid && one.tid === main?.tid)
  const most = (field) => tasks.reduce((sum, one) => Math.max(sum, one[field] ?? 0), 0) / 1000
  return { work: most('tdur'), task: most('dur') }
}

async function traced(page, work) {
  const browser = page.context().browser()
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] })
  await work()
  return longest(await browser.stopTracing())
}

async function scroll(page) {
  await page.goto(`${address}/#/people`)
  const list = page.getByTestId('list-people')
  await page.locator(SECTIONS.people).first().waitFor()
  const rows = Number(await list.getAttribute('aria-rowcount')) - 1
  const box = await list.boundingBox()
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  const found = { rows, rounds: [] }
  for (let round = 0; round <= Number(rounds); round += 1) {
    // Down in even rounds, up in odd ones, over rows that have not been fetched before and over some that have.
    const step = round % 2 ? -PIXELS : PIXELS * 2
    let frames
    const task = await traced(page, async () => {
      await page.evaluate(watchFrames)
      for (let notch = 0; notch < NOTCHES; notch += 1) await page.mouse.wheel(0, step)
      frames = await page.evaluate(takeFrames)
    })
    // The first round warms up.
    if (round) found.rounds.push({ frames, ...task })
  }
  return found
}

/** From the click on a section until its data are painted, in milliseconds. */
async function switched(page, section) {
  const painted = page.evaluate((selector) => {
    globalThis.ready = new Promise((resolve) => {
      let clicked
      window.addEventListener('click', (event) => (clicked = event.timeStamp), { capture: true, once: true })
      const look = () => {
        if (clicked === undefined || !document.querySelector(selector)) return requestAnimationFrame(look)
        // The frame that shows it is drawn after this callback; the message comes when it has been.
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => resolve(performance.now() - clicked)
        port2.postMessage(0)
      }
      requestAnimationFrame(look)
    })
  }, SECTIONS[section])
  await painted
  await page.getByTestId(`nav-${section}`).click()
  return page.evaluate(() => globalThis.ready)
}

async function switches(page) {
  await page.goto(`${address}/#/today`)
  await page.locator(SECTIONS.today).first().waitFor()
  const names = Object.keys(SECTIONS)
  for (const name of names) await switched(page, name)
  const found = []
  for (let at = 0; at < SWITCHES; at += 1) found.push([names[at % names.length], await switched(page, names[at % names.length])])
  return { switches: found }
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] })
try {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'kk-KZ', reducedMotion: 'reduce' })
  console.log(JSON.stringify(await (what === 'scroll' ? scroll(page) : switches(page))))
} finally {
  await browser.close()
}
