/** Files dropped on the window go to whoever asked last: a record that is open and takes a scan, otherwise the import. */
import { host } from '../host'

export interface Dropped {
  token: string
  name: string
}

const takers: ((file: Dropped) => void)[] = []

host.onFileDropped((file) => takers.at(-1)?.(file))

/** Takes what is dropped until the answer is called. */
export function takeDrops(taker: (file: Dropped) => void): () => void {
  takers.push(taker)
  return () => {
    const at = takers.lastIndexOf(taker)
    if (at >= 0) takers.splice(at, 1)
  }
}
