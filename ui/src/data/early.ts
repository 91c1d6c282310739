/**
 * Questions of the first screen, answered before the page asks them. What every start asks stands in the page itself
 * (`opening`, packed as `crates/desk/src/opening.rs` says); the rest is asked while the page is still being fetched. Who asks
 * the same as the page begins has that answer, as long as nothing has changed since.
 */
import { host, type CallName, type Outcome, type Request, type Response } from '../host'
import { unpack } from './packed'
import { language, learn, type Language } from './words.svelte'

/** The answers that stand in the page, none of which a request asks more of than its name. */
let answers: Partial<Record<CallName, Outcome<unknown>>> = {}
const asked = new Map<string, Promise<unknown>>()

const question = (name: CallName, request: unknown, spoken: string) => JSON.stringify([name, spoken, request])

/** Takes the answers that stand in the page; before that the page has none. The words of their language come meanwhile. */
export async function unpackEarly(): Promise<void> {
  const [spoken, packed] = document.getElementById('opening')?.textContent?.split(' ') ?? []
  if (!spoken || !packed) return
  // What fails here is told to who speaks the language.
  learn(spoken as Language).catch(() => {})
  answers = (await unpack(packed).json()) as typeof answers
  for (const [name, outcome] of Object.entries(answers)) {
    asked.set(question(name as CallName, {}, spoken), Promise.resolve(outcome))
  }
}

/** Asks now what the first screen is about to ask, unless the page came with the answer. */
export function askEarly<N extends CallName>(name: N, request: Request<N>): void {
  const asking = question(name, request, language.now)
  if (asked.has(asking)) return
  const answer = host.call(name, request, language.now)
  // A refusal is told to whoever takes the answer.
  answer.catch(() => {})
  asked.set(asking, answer)
}

/** The answer that the page came with to a question whose answer is the same in every language; a new one where it has none. */
export async function given<N extends CallName>(name: N): Promise<Response<N>> {
  const outcome = answers[name] as Outcome<Response<N>> | undefined
  return (outcome ?? (await host.call(name, {} as Request<N>, language.now))).value
}

/** Lets the early answers go: the first screen is there. */
export function forgetEarly(): void {
  asked.clear()
  answers = {}
}

/** The answer to a question: the early one while no table has changed (`version` is 0), else a new one. */
export function ask<N extends CallName>(name: N, request: Request<N>, spoken: string, version: number): Promise<Outcome<Response<N>>> {
  const early = asked.size > 0 && version === 0 ? asked.get(question(name, request, spoken)) : undefined
  return (early as Promise<Outcome<Response<N>>> | undefined) ?? host.call(name, request, spoken)
}
