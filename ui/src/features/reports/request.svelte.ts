/** What a form is asked for: the choices on the page, remembered by form, and the request made of them. */
import type { AppState, DocumentLanguage, FormInfo, Grouping, Parameters, PrintedVersion, ReportRequest } from '../../data/contract'
import { preference, remember } from '../../data/preferences.svelte'
import { isoDay } from '../../data/days'

/** A record that was chosen, with the name it had. */
export interface Named {
  id: string
  title: string
}

/** Choices as they stand on the page. */
export interface Choices {
  /** Label of the academic year; blank takes the days. */
  year: string
  from: string
  to: string
  /** Which kind of record the form is about, where it can be about several. */
  subject: string
  /** The one record that the form is about; blank prints those of the period. */
  of: Named | null
  department: Named | null
  provider: Named | null
  kinds: Named[]
  grouping: string
  /** Which version of a plan; blank where the form has none. */
  version: string
  iin: boolean
  birth_date: boolean
  both_spellings: boolean
  template: boolean
  data_only: boolean
  language: DocumentLanguage
}

export const DOCUMENT_LANGUAGES: readonly DocumentLanguage[] = ['kk', 'ru', 'en', 'kk+ru']
export const VERSIONS: readonly PrintedVersion[] = ['approved', 'execution']
export const OPTIONS = ['iin', 'birth_date', 'both_spellings', 'template', 'data_only'] as const

/** What is remembered of a form: not what may be printed of a person, which is asked each time (R-PII-1). */
const KEPT = ['department', 'provider', 'kinds', 'grouping', 'version', 'both_spellings', 'language'] as const

/** The kinds of record that a form can be about, its usual one first. */
export function subjectsOf(form: FormInfo): string[] {
  return form.scope.type === 'record' ? [form.scope.record, ...form.scope.also] : []
}

export function firstChoices(form: FormInfo, app: AppState, of: (Named & { record: string }) | null = null): Choices {
  const stored = String(app.college?.['document_language'] ?? 'kk_ru').replace('_', '+') as DocumentLanguage
  const kept = preference<Partial<Choices>>(`report:${form.code}`, {})
  return {
    year: preference<string | null>('year', null) ?? app.academic_year ?? '',
    from: '',
    to: '',
    subject: of?.record ?? subjectsOf(form)[0] ?? '',
    of: of && { id: of.id, title: of.title },
    department: null,
    provider: null,
    kinds: [],
    grouping: form.groupings[0] ?? '',
    version: 'approved',
    iin: false,
    birth_date: false,
    both_spellings: false,
    template: false,
    data_only: false,
    language: DOCUMENT_LANGUAGES.includes(stored) ? stored : 'kk+ru',
    ...kept,
  }
}

export function keepChoices(form: FormInfo, choices: Choices): void {
  remember(`report:${form.code}`, Object.fromEntries(KEPT.map((name) => [name, choices[name]])))
}

/** The request, or nothing while the days are not whole. A form is only asked for what it takes. */
export function requestOf(form: FormInfo, choices: Choices): ReportRequest | undefined {
  const takes = (name: string) => form.parameters.includes(name)
  const parameters: Partial<Parameters> = {}
  if (choices.year) parameters.year = choices.year
  else {
    const from = isoDay(choices.from)
    const to = isoDay(choices.to)
    if (!from || !to) return undefined
    parameters.from = from
    parameters.to = to
  }
  if (choices.of && form.scope.type === 'record') parameters.of = choices.of.id
  if (choices.department && takes('department')) parameters.department = choices.department.id
  if (choices.provider && takes('provider')) parameters.provider = choices.provider.id
  if (choices.kinds.length && takes('kinds')) parameters.kinds = choices.kinds.map((kind) => kind.id)
  if (form.groupings.includes(choices.grouping)) parameters.grouping = choices.grouping as Grouping
  if (takes('version')) parameters.version = choices.version as PrintedVersion
  for (const option of OPTIONS) if (choices[option] && takes(option)) parameters[option] = true
  return { code: form.code, parameters: parameters as Parameters, document_language: choices.language }
}
