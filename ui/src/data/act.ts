/** An act: done, told in the engine's own words with Undo; a refusal at its fields is the caller's, any other is told. */
import { call, callOutcome, CallProblem } from './call'
import type { FieldProblem } from './contract'
import { opText, refuse, tell } from './notices.svelte'
import { t } from './words.svelte'
import type { CallName, Request, Response } from '../host'

export interface Outcome<T = unknown> {
  done: boolean
  fields: FieldProblem[]
  /** What the engine answered; nothing where it refused. */
  value?: T
}

/** Texts of a form that were filled in, for a request whose fields may be left out. */
export function given<K extends string>(values: Record<string, unknown>, ...names: K[]): Partial<Record<K, string>> {
  return Object.fromEntries(names.flatMap((name) => (typeof values[name] === 'string' && values[name] !== '' ? [[name, values[name]]] : []))) as Partial<Record<K, string>>
}

export async function act<N extends CallName>(name: N, request: Request<N>): Promise<Outcome<Response<N>>> {
  try {
    const outcome = await callOutcome(name, request)
    const { undo } = outcome.operation === null ? { undo: null } : await call('undo_state', {})
    if (undo) tell(opText(undo), true)
    else tell(t('app-nothing-changed'))
    return { done: true, fields: [], value: outcome.value }
  } catch (thrown) {
    if (thrown instanceof CallProblem && thrown.problem.fields.length) return { done: false, fields: thrown.problem.fields }
    refuse(thrown)
    return { done: false, fields: [] }
  }
}

/** An act of one click: there is no form whose fields could tell a refusal, so it is told like any other. */
export async function actAtOnce<N extends CallName>(name: N, request: Request<N>): Promise<Outcome<Response<N>>> {
  const outcome = await act(name, request)
  if (outcome.fields.length) refuse(new CallProblem({ code: 'invalid', args: {}, fields: outcome.fields, incident: null }))
  return outcome
}
