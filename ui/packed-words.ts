/** Words for the page: `import packed from '…/locales/kk?words'` is the words of that language, packed as `data/packed.ts` unpacks. */
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

const QUERY = '?words'
/** Words of paper forms stay with the engine. */
const ENGINE_ONLY = ['form.ftl']

export const packedWords: Plugin = {
  name: 'packed-words',
  enforce: 'pre',
  resolveId(source, importer) {
    return importer && source.endsWith(QUERY) ? resolve(dirname(importer), source) : undefined
  },
  load(id) {
    if (!id.endsWith(QUERY)) return
    const folder = id.slice(0, -QUERY.length)
    const files = readdirSync(folder).filter((name) => name.endsWith('.ftl') && !ENGINE_ONLY.includes(name))
    const paths = files.sort().map((name) => join(folder, name))
    for (const path of paths) this.addWatchFile(path)
    const words = paths.map((path) => readFileSync(path, 'utf8')).join('\n')
    return `export default ${JSON.stringify(gzipSync(words, { level: 9 }).toString('base64'))}`
  },
}
