/** The engine over HTTP, for tests in a browser. */
import type { Outcome, CallName, Host, Request, Response as Answer } from './host'
import { asProblem } from './host'

async function post(path: string, body: unknown): Promise<globalThis.Response> {
  const headers = { 'content-type': 'application/json' }
  return fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
}

export const http: Host = {
  async call<N extends CallName>(name: N, request: Request<N>, language: string) {
    const response = await post(`/call/${name}`, { request, language })
    const body: unknown = await response.json()
    if (!response.ok) throw asProblem(body)
    return body as Outcome<Answer<N>>
  },

  async job<N extends CallName>(
    name: N,
    request: Request<N>,
    language: string,
    id: string,
    step: Parameters<Host['job']>[4],
  ) {
    const response = await post(`/job/${name}`, { request, language, id })
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    let rest = ''
    for (;;) {
      const { done, value } = await reader.read()
      rest += value ?? ''
      const lines = rest.split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        const message = JSON.parse(line)
        if (message.type === 'progress') step(message)
        if (message.type === 'problem') throw asProblem(message.problem)
        if (message.type === 'done') return message.outcome as Outcome<Answer<N>>
      }
      if (done) throw asProblem('the job ended without an answer')
    }
  },

  async cancel(id) {
    await post(`/cancel/${id}`, {})
  },

  onFileDropped() {
    // A browser has no path to give; tests answer the dialog instead.
  },
}
