/** The academic year that the page is about: the one chosen in the top bar, otherwise the one of today. */
import type { AppState, Row } from './contract'
import { preference } from './preferences.svelte'

export function chosenYear(app: AppState | undefined): Row | undefined {
  const label = preference<string | null>('year', null) ?? app?.academic_year
  return app?.academic_years.find((one) => one['label'] === label)
}

/** The academic year that today falls in. */
export function currentYear(app: AppState | undefined): Row | undefined {
  return app?.academic_years.find((one) => one['label'] === app.academic_year)
}
