/** The window: the three commands of the program, and files dropped on it. */
import { Channel, invoke } from '@tauri-apps/api/core'
import { listen } from '@tauri-apps/api/event'
import type { CallName, Host, Outcome, Request, Response, Step } from './host'
import { asProblem } from './host'

type Message<T> =
  | ({ type: 'progress' } & Step)
  | { type: 'done'; outcome: Outcome<T> }
  | { type: 'problem'; problem: unknown }

export const tauri: Host = {
  async call<N extends CallName>(name: N, request: Request<N>, language: string) {
    try {
      return await invoke<Outcome<Response<N>>>('call', { name, request, language })
    } catch (thrown) {
      throw asProblem(thrown)
    }
  },

  job<N extends CallName>(name: N, request: Request<N>, language: string, id: string, step: (step: Step) => void) {
    return new Promise<Outcome<Response<N>>>((resolve, reject) => {
      const channel = new Channel<Message<Response<N>>>()
      channel.onmessage = (message) => {
        if (message.type === 'progress') step(message)
        else if (message.type === 'done') resolve(message.outcome)
        else reject(asProblem(message.problem))
      }
      invoke('start_job', { name, request, language, id, channel }).catch((thrown) => reject(asProblem(thrown)))
    })
  },

  async cancel(id) {
    await invoke('cancel_job', { id })
  },

  onFileDropped(listener) {
    void listen<{ token: string; name: string }>('file-dropped', (event) => listener(event.payload))
  },
}
