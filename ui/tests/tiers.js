/**
 * Who may import whom in the page: host < data < parts < features < app. A file imports from its own tier and from those
 * below; features do not import each other; only the host knows Tauri. The contract is types only, and everybody's. Ends with 1 and the lines that break it.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

const SRC = fileURLToPath(new URL('../src', import.meta.url))
const TIERS = ['host', 'data', 'parts', 'features', 'app']
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"]([^'"]+)['"]/g

/** Where a file lies: its tier (the entry file above all) and its feature. */
function place(path) {
  const [tier, feature] = relative(SRC, path).split(sep)
  const rank = TIERS.indexOf(tier)
  return { rank: rank < 0 ? TIERS.length : rank, feature: tier === 'features' ? feature : undefined }
}

function fault(file, name) {
  const here = place(file)
  if (name.startsWith('@tauri-apps')) return here.rank === 0 ? undefined : 'only the host knows Tauri'
  // Words and styles are bundled from outside of these tiers.
  if (!name.startsWith('.') || !/^[a-z]/.test(relative(SRC, resolve(dirname(file), name))) || name.endsWith('.css')) return
  if (name.endsWith('/data/contract')) return
  const there = place(resolve(dirname(file), name))
  if (there.rank > here.rank) return `${TIERS[here.rank]} lies below ${TIERS[there.rank] ?? 'the entry'}`
  if (here.feature && there.feature && here.feature !== there.feature) return 'features do not import each other'
}

const files = readdirSync(SRC, { recursive: true }).filter((name) => /\.(ts|svelte)$/.test(name)).map((name) => join(SRC, name))
const faults = []
let imports = 0
for (const file of files) {
  for (const [, name] of readFileSync(file, 'utf8').matchAll(IMPORT)) {
    imports += 1
    const why = fault(file, name)
    if (why) faults.push(`${relative(SRC, file)} imports ${name}: ${why}`)
  }
}
for (const line of faults) console.error(line)
console.log(`tiers: ${files.length} files, ${imports} imports, ${faults.length} faults`)
process.exit(faults.length === 0 && imports > 0 ? 0 : 1)
