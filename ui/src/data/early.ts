/**
 * Questions of the first screen, asked while the page itself is still being fetched. Who asks the same as the page begins
 * has that answer, as long as nothing has changed since.
 */
import { host, type CallName, type Outcome, type Request, type Response } from '../host'
import { language } from './words.svelte'

const asked = new Map<string, Promise<unknown>>()

const question = (name: CallName, request: unknown, spoken: string) => JSON.stringify([name, spoken, request])

/** Asks now what the first screen is about to ask. */
export function askEarly<N extends CallName>(name: N, request: Request<N>): void {
  const answer = host.call(name, request, language.now)
  // A refusal is told to whoever takes the answer.
  answer.catch(() => {})
  asked.set(question(name, request, language.now), answer)
}

/** Lets the early answers go: the first screen is there. */
export function forgetEarly(): void {
  asked.clear()
}

/** The answer to a question: the early one while no table has changed (`version` is 0), else a new one. */
export function ask<N extends CallName>(name: N, request: Request<N>, spoken: string, version: number): Promise<Outcome<Response<N>>> {
  const early = asked.size > 0 && version === 0 ? asked.get(question(name, request, spoken)) : undefined
  return (early as Promise<Outcome<Response<N>>> | undefined) ?? host.call(name, request, spoken)
}
