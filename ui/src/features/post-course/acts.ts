/** An act on cases: done, told with Undo; a refusal at its fields is the caller's, any other is told. */
import { callOutcome, CallProblem } from '../../data/call'
import type { FieldProblem } from '../../data/contract'
import { opText, refuse, tell } from '../../data/notices.svelte'
import type { CallName, Request } from '../../host'

export interface Outcome {
  done: boolean
  fields: FieldProblem[]
}

export async function act<N extends CallName>(name: N, request: Request<N>, label: { code: string; args: Record<string, unknown> }): Promise<Outcome> {
  try {
    const outcome = await callOutcome(name, request)
    if (outcome.operation !== null) tell(opText(label), true)
    return { done: true, fields: [] }
  } catch (thrown) {
    if (thrown instanceof CallProblem && thrown.problem.fields.length) return { done: false, fields: thrown.problem.fields }
    refuse(thrown)
    return { done: false, fields: [] }
  }
}
