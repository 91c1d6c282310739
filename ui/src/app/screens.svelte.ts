/**
 * The screens. Each is a file of the page of its own: a start fetches the one that it shows, the others follow when that is
 * painted, so that going to a section fetches nothing.
 */
import type { Component } from 'svelte'
import { refuse } from '../data/notices.svelte'

type Screen = Component<{ path: string[] }>

const FILES = {
  today: () => import('../features/today/TodayPage.svelte'),
  people: () => import('../features/people/PeoplePage.svelte'),
  courses: () => import('../features/courses/CoursesPage.svelte'),
  'post-course': () => import('../features/post-course/PostCoursePage.svelte'),
  school: () => import('../features/school/SchoolPage.svelte'),
  groups: () => import('../features/groups/GroupsPage.svelte'),
  mentoring: () => import('../features/mentoring/MentoringPage.svelte'),
  technologies: () => import('../features/technologies/TechnologiesPage.svelte'),
  plans: () => import('../features/plans/PlansPage.svelte'),
  calendar: () => import('../features/calendar/CalendarPage.svelte'),
  events: () => import('../features/events/EventsPage.svelte'),
  network: () => import('../features/network/NetworkPage.svelte'),
  documents: () => import('../features/documents/DocumentsPage.svelte'),
  bank: () => import('../features/bank/BankPage.svelte'),
  import: () => import('../features/import/ImportPage.svelte'),
  reports: () => import('../features/reports/ReportsPage.svelte'),
  settings: () => import('../features/settings/SettingsPage.svelte'),
  start: () => import('../features/start/StartPage.svelte'),
} satisfies Record<string, () => Promise<{ default: Component<{ path: string[] }> | Component }>>

export type ScreenName = keyof typeof FILES

/** How long after the first screen the others are fetched, and the pause between two of them, in milliseconds. */
const FIRST_PAUSE = 600
const PAUSE = 40

let here = $state.raw<Partial<Record<ScreenName, Screen>>>({})

/** The screen of that name; an address that leads nowhere shows the day. */
export function screenName(page: string): ScreenName {
  return page in FILES && page !== 'start' ? (page as ScreenName) : 'today'
}

/** A screen, once it is here. */
export function screen(name: ScreenName): Screen | undefined {
  return here[name]
}

/** Fetches a screen. */
export async function fetchScreen(name: ScreenName): Promise<void> {
  if (here[name]) return
  try {
    const file = await FILES[name]()
    here = { ...here, [name]: file.default as Screen }
  } catch (thrown) {
    refuse(thrown)
  }
}

/** Fetches all other screens one by one, while nobody waits. */
export async function fetchOthers(): Promise<void> {
  let pause = FIRST_PAUSE
  for (const name of Object.keys(FILES) as ScreenName[]) {
    await new Promise((ended) => window.setTimeout(ended, pause))
    await fetchScreen(name)
    pause = PAUSE
  }
}
