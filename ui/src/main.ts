/** The page: what the first screen needs is asked for at once and side by side; the frame is drawn when words are there. */
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import { mount } from 'svelte'
import { route } from './app/router.svelte'
import App from './app/App.svelte'
import { fetchScreen, screenName } from './app/screens.svelte'
import { askEarly, unpackEarly } from './data/early'
import { loadKinds } from './data/kinds.svelte'
import { loadPreferences } from './data/preferences.svelte'

if (navigator.userAgent.includes('Windows')) document.documentElement.dataset['system'] = 'windows'

/** Asked as soon as it is known in which language. */
function firstQuestions(): void {
  askEarly('app_state', {})
  askEarly('undo_state', {})
  if (screenName(route.page) === 'today') askEarly('today', {})
}

/** The answers that came with the page, and what follows from them. */
async function begin(): Promise<void> {
  await unpackEarly()
  await Promise.all([loadPreferences(firstQuestions), loadKinds()])
}

await Promise.all([fetchScreen(screenName(route.page)), begin()])
mount(App, { target: document.getElementById('app')! })
