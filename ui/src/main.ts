/** The page: fonts, styles, words and descriptions first, then the frame. */
import '@fontsource/noto-sans/latin-400.css'
import '@fontsource/noto-sans/cyrillic-400.css'
import '@fontsource/noto-sans/cyrillic-ext-400.css'
import '@fontsource/noto-sans/latin-600.css'
import '@fontsource/noto-sans/cyrillic-600.css'
import '@fontsource/noto-sans/cyrillic-ext-600.css'
import './styles/tokens.css'
import './styles/base.css'
import { mount } from 'svelte'
import App from './app/App.svelte'
import { loadKinds } from './data/kinds.svelte'
import { loadPreferences } from './data/preferences.svelte'

await Promise.all([loadPreferences(), loadKinds()])
mount(App, { target: document.getElementById('app')! })
