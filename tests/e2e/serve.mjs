/** The engine behind the page: `sheberlik-serve` on a fresh data folder and a free port. */
import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../..', import.meta.url))
/** The two invented workbooks: the staff, and the courses of three years. */
export const STAFF = join(ROOT, 'tests/fixtures/kadry_2025-2026.xlsx')
export const COURSES = join(ROOT, 'tests/fixtures/kurstar_2023-2025.xlsx')

function program() {
  const target = process.env['CARGO_TARGET_DIR'] ?? join(ROOT, 'target')
  const path = process.env['SHEBERLIK_SERVE'] ?? join(target, 'debug', process.platform === 'win32' ? 'sheberlik-serve.exe' : 'sheberlik-serve')
  if (!existsSync(path)) throw new Error(`${path} is not there: cargo build -p sheberlik-serve, or set SHEBERLIK_SERVE`)
  return path
}

/** Starts it and answers where it is, a folder for saved files, ways to call it and to stop it. */
export async function serve() {
  const folder = mkdtempSync(join(tmpdir(), 'sheberlik-e2e-'))
  const child = spawn(program(), ['--data', join(folder, 'data'), '--ui', join(ROOT, 'ui/dist'), '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const address = await new Promise((resolve, reject) => {
    let said = ''
    child.stdout.on('data', (bytes) => {
      said += bytes
      const line = said.split('\n').find((one) => one.startsWith('http'))
      if (line) resolve(line.trim())
    })
    child.once('exit', (code) => reject(new Error(`sheberlik-serve ended with ${code}`)))
    child.once('error', reject)
  })

  async function post(path, body) {
    const response = await fetch(address + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })
    const text = await response.text()
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`)
    return text
  }

  return {
    address,
    folder,
    /** One call of the engine; its value. */
    async call(name, request = {}, language = 'kk') {
      return JSON.parse(await post(`/call/${name}`, { request, language })).value
    },
    /** One job of the engine, to its end; its value. */
    async job(name, request = {}, language = 'kk') {
      const lines = (await post(`/job/${name}`, { request, language, id: name })).trim().split('\n')
      const last = JSON.parse(lines.at(-1))
      if (last.type !== 'done') throw new Error(`${name}: ${JSON.stringify(last)}`)
      return last.outcome.value
    },
    /** What the next dialog «open a file» answers. */
    pick: (path) => post('/test/pick', { path }),
    /** What the next dialog «save as» answers: a file, or a folder for the suggested name. */
    save: (path) => post('/test/save', { path }),
    async stop() {
      child.kill()
      await ended
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
