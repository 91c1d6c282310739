/** What the page may ask of its surroundings. Two hosts answer it: the window and, in tests, the engine over HTTP. */
import type { Calls, Problem } from '../data/contract'

export type CallName = keyof Calls
export type Request<N extends CallName> = Calls[N]['request']
export type Response<N extends CallName> = Calls[N]['response']

/** What a call answers: its value, the operation that it wrote, the tables that changed (`*`: all). */
export interface Outcome<T> {
  value: T
  operation: number | null
  changed: string[]
}

/** How far a job is; total 0 where unknown. */
export interface Step {
  done: number
  total: number
  stage: string
}

export interface Host {
  call<N extends CallName>(name: N, request: Request<N>, language: string): Promise<Outcome<Response<N>>>
  job<N extends CallName>(
    name: N,
    request: Request<N>,
    language: string,
    id: string,
    step: (step: Step) => void,
  ): Promise<Outcome<Response<N>>>
  cancel(id: string): Promise<void>
  /** Files dropped on the window; the page learns a token and a name, never a path. */
  onFileDropped(listener: (file: { token: string; name: string }) => void): void
}

/** A refusal: codes with arguments, words under `problem-<code>`. */
export class CallProblem extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}

/** Whatever came back where a Problem should have. */
export function asProblem(thrown: unknown): CallProblem {
  if (typeof thrown === 'object' && thrown !== null && 'code' in thrown) return new CallProblem(thrown as Problem)
  return new CallProblem({ code: 'internal', args: {}, fields: [], incident: String(thrown) })
}
