// A small WebDriver client over HTTP: what the tests of the real window need and no more.
import { spawn } from 'node:child_process'
import { createServer } from 'node:net'

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds))

/** The page drew an element anew while the driver looked at it: that is no fault, and it can be looked for again. */
function unlessStale(error) {
  if (!String(error.message).includes('stale element')) throw error
}

export class Session {
  /** Starts WebKitWebDriver, which starts the program; `env` is the program's. */
  static async start(binary, env) {
    const port = await freePort()
    const driver = spawn('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
      env: { ...process.env, ...env, TAURI_AUTOMATION: 'true', TAURI_WEBVIEW_AUTOMATION: 'true' },
      stdio: ['ignore', 'inherit', 'inherit'],
    })
    const session = new Session(`http://127.0.0.1:${port}`, driver)
    for (let turn = 0; ; turn += 1) {
      try {
        await session.ask('GET', '/status')
        break
      } catch (error) {
        if (turn > 50) throw error
        await pause(100)
      }
    }
    const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: [] } } }
    const { sessionId } = await session.ask('POST', '/session', { capabilities })
    session.base += `/session/${sessionId}`
    return session
  }

  constructor(base, driver) {
    this.base = base
    this.driver = driver
  }

  async ask(method, path, body) {
    const headers = { 'content-type': 'application/json' }
    const response = await fetch(this.base + path, { method, headers, body: body && JSON.stringify(body) })
    const { value } = await response.json()
    if (!response.ok) throw new Error(`${path}: ${value?.error} ${value?.message ?? ''}`)
    return value
  }

  /** The first element of a CSS selector, waited for. */
  async find(selector, seconds = 15) {
    const end = Date.now() + seconds * 1000
    for (;;) {
      const found = await this.ask('POST', '/elements', { using: 'css selector', value: selector }).catch(unlessStale)
      if (found?.length) return found[0][ELEMENT]
      if (Date.now() > end) throw new Error(`nothing on the page is ${selector}`)
      await pause(150)
    }
  }

  /** Does something with an element, found again where the page drew it anew in between. */
  async with(selector, method, what, body, times = 5) {
    for (let turn = 1; ; turn += 1) {
      const id = await this.find(selector)
      try {
        return await this.ask(method, `/element/${id}/${what}`, body)
      } catch (error) {
        if (turn === times) throw error
        unlessStale(error)
        await pause(150)
      }
    }
  }

  /** Waits until nothing on the page is that. */
  async gone(selector, seconds = 5) {
    const end = Date.now() + seconds * 1000
    while (await this.run(`return document.querySelector(arguments[0]) !== null`, [selector])) {
      if (Date.now() > end) throw new Error(`${selector} is still there`)
      await pause(50)
    }
  }

  test(id) {
    return this.find(`[data-testid="${id}"]`)
  }

  async click(selector) {
    await this.with(selector, 'POST', 'click', {})
  }

  async type(selector, text) {
    await this.with(selector, 'POST', 'value', { text })
  }

  /** Keys to whatever has the focus. */
  async press(keys) {
    const actions = [...keys].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }])
    await this.ask('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] })
  }

  async text(selector) {
    return this.with(selector, 'GET', 'text')
  }

  /** Waits until the page says what is wanted. */
  async sees(wanted, seconds = 20) {
    const end = Date.now() + seconds * 1000
    for (;;) {
      const text = await this.run('return document.body.innerText')
      if (wanted instanceof RegExp ? wanted.test(text) : text.includes(wanted)) return text
      if (Date.now() > end) throw new Error(`the page does not say ${wanted}; it says: ${text.slice(0, 800)}`)
      await pause(200)
    }
  }

  run(script, args = []) {
    return this.ask('POST', '/execute/sync', { script, args })
  }

  async picture(path) {
    const { writeFile } = await import('node:fs/promises')
    await writeFile(path, Buffer.from(await this.ask('GET', '/screenshot'), 'base64'))
  }

  async end() {
    await this.ask('DELETE', '').catch(() => {})
    this.driver.kill()
  }
}
