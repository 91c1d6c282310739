/** Reads through one door: an answer is kept until one of the tables it was read from changes, or the language does. */
import { CallProblem, type CallName, type Request, type Response } from '../host'
import { READS } from './contract'
import { ask } from './early'
import { keep, kept } from './kept'
import { language } from './words.svelte'

const versions = $state<Record<string, number>>({})
let all = $state(0)

/** Says that tables changed; `*` is all of them. */
export function changed(tables: readonly string[]): void {
  for (const table of tables) versions[table] = (versions[table] ?? 0) + 1
  if (tables.length > 0) all += 1
}

/** Grows when one of the tables changes; reading it in an effect makes the effect follow. */
export function tablesVersion(tables: readonly string[]): number {
  if (tables.includes('*')) return all
  return tables.reduce((sum, table) => sum + (versions[table] ?? 0), versions['*'] ?? 0)
}

export interface Query<T> {
  readonly value: T | undefined
  readonly problem: CallProblem | undefined
  readonly loading: boolean
  again(): void
}

/**
 * An answer that follows its request, the data and the language. The last answer stays shown while the next one is on
 * its way, so that nothing moves.
 */
export function query<N extends CallName>(
  name: N,
  request: () => Request<N> | undefined,
  tables?: readonly string[],
): Query<Response<N>> {
  let value = $state.raw<Response<N> | undefined>(undefined)
  let problem = $state.raw<CallProblem | undefined>(undefined)
  let loading = $state(true)
  let asked = 0
  let turn = $state(0)

  // Before anything is drawn: the answer is worked out while the page is.
  $effect.pre(() => {
    const wanted = request()
    const spoken = language.now
    const version = tablesVersion(tables ?? READS[name])
    const again = turn
    if (wanted === undefined) return
    const mine = ++asked
    const question = JSON.stringify([name, spoken, wanted])
    const last = kept<Response<N>>(question, version)
    if (last !== undefined) value = last
    loading = true
    ask(name, wanted, spoken, version + again).then(
      (outcome) => {
        if (name !== 'report_view') keep(question, version, outcome.value)
        if (mine !== asked) return
        value = outcome.value
        problem = undefined
        loading = false
      },
      (thrown: CallProblem) => {
        if (mine !== asked) return
        problem = thrown
        loading = false
      },
    )
  })

  return {
    get value() {
      return value
    },
    get problem() {
      return problem
    },
    get loading() {
      return loading
    },
    again() {
      turn += 1
    },
  }
}
