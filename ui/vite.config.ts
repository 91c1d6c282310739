import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig, type Plugin } from 'vite'
import { packedWords } from './packed-words'

/** The letters of the page are fetched with the page: found in its styles only, they would come when it is drawn already. */
const lettersFirst: Plugin = {
  name: 'letters-first',
  transformIndexHtml: {
    order: 'post',
    handler(_, { bundle }) {
      const letters = Object.keys(bundle ?? {}).filter((file) => file.endsWith('.woff2'))
      return letters.map((file) => ({ tag: 'link', injectTo: 'head' as const, attrs: { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: '', href: `./${file}` } }))
    },
  },
}

// The page is opened from inside the program: no address of its own, no inlined script or style (strict CSP).
export default defineConfig({
  base: './',
  plugins: [svelte(), packedWords, lettersFirst],
  server: { fs: { allow: ['..'] } },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    // What every screen stands on is one file, and what several share another; each screen is one of its own.
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'base', test: /node_modules\/(svelte|esm-env|clsx|@fluent|@tauri-apps)\/|src\/(host|data)\//, priority: 2 },
            { name: 'parts', test: /src\/parts\//, priority: 1 },
          ],
        },
      },
    },
  },
})
