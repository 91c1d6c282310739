/** An invented college for a test: two academic years, teachers, a way to save and list records. */
import type { Engine } from './fixture'

export const save = async (engine: Engine, record: string, values: Record<string, unknown>): Promise<string> =>
  (await engine.call('record_save', { record, id: null, values })).id
export const list = async (engine: Engine, record: string, where: Record<string, unknown> = {}, limit = 100) =>
  (await engine.call('record_list', { record, where, limit })).rows

export interface Year {
  id: string
  label: string
  start_date: string
  end_date: string
}

export interface College {
  year: Year
  before: Year
  today: string
  people: string[]
  /** The first of each dictionary. */
  kind: string
  level: string
}

const NAMES = [['Абаева', 'Айгүл'], ['Бекова', 'Сәуле'], ['Ғалиева', 'Әсем'], ['Дәулетов', 'Нұрлан'], ['Ерланов', 'Қайрат']] as const

/** The college with its years and five teachers; plain dictionaries where none are there. */
export async function college(engine: Engine): Promise<College> {
  await engine.call('setup', { college: { name_kk: 'Ақжайық колледжі' } })
  const { today, academic_years: known } = await engine.call('app_state')
  const first = Number(today.slice(0, 4)) - (today.slice(5) < '09-01' ? 1 : 0)
  const year = async (from: number): Promise<Year> => {
    const there = (known as Year[]).find((one) => one.start_date === `${from}-09-01`)
    const values = { label: `${from}–${from + 1}`, start_date: `${from}-09-01`, end_date: `${from + 1}-06-30` }
    return there ?? { id: await save(engine, 'academic_year', { ...values, state: 'open' }), ...values }
  }
  const people: string[] = []
  for (const [surname, name] of NAMES) people.push(await save(engine, 'person', { surname_kk: surname, given_name_kk: name, surname_ru: surname, given_name_ru: name, status: 'active' }))
  const one = async (record: string, name: [string, string, string]) =>
    (await list(engine, record))[0]?.id ?? (await save(engine, record, { name_kk: name[0], name_ru: name[1], name_en: name[2] }))
  return {
    before: await year(first - 1),
    year: await year(first),
    today,
    people,
    kind: await one('event_kind', ['семинар', 'семинар', 'seminar']),
    level: await one('level', ['колледж', 'колледж', 'college']),
  }
}

export const plusDays = (day: string, count: number) => new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
