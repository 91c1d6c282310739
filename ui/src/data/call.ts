/** Calls of the program, in the language of the screen; what a call changed is asked for again. */
import { host, type CallName, type Outcome, type Request, type Response, type Step } from '../host'
import { changed } from './query.svelte'
import { language } from './words.svelte'

export { CallProblem } from '../host'

export async function call<N extends CallName>(name: N, request: Request<N>): Promise<Response<N>> {
  return (await callOutcome(name, request)).value
}

/** As `call`, with the operation that was written. */
export async function callOutcome<N extends CallName>(name: N, request: Request<N>): Promise<Outcome<Response<N>>> {
  const outcome = await host.call(name, request, language.now)
  changed(outcome.changed)
  return outcome
}

let jobs = 0

/** Long work: tells how far it is, and can be cancelled. */
export function job<N extends CallName>(
  name: N,
  request: Request<N>,
  step: (step: Step) => void = () => {},
): { id: string; done: Promise<Outcome<Response<N>>>; cancel: () => void } {
  const id = `job-${++jobs}-${Date.now()}`
  const done = host.job(name, request, language.now, id, step).then((outcome) => {
    changed(outcome.changed)
    return outcome
  })
  return { id, done, cancel: () => void host.cancel(id) }
}
