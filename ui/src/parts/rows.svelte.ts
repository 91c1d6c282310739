/**
 * The rows of a list: asked of the engine a page at a time, as far as they are in sight, and anew when the question, the
 * data or the language changes. Of two answers the one to the later question holds.
 */
import { untrack } from 'svelte'
import { host } from '../host'
import type { ListRequest, Row } from '../data/contract'
import { keep, kept } from '../data/kept'
import { refuse } from '../data/notices.svelte'
import { tablesVersion } from '../data/query.svelte'
import { language } from '../data/words.svelte'

/** Rows of a page. */
const PAGE = 100

/** What a list asks, and what it shows of the answer. */
export interface Sight {
  /** The question, without its fields and without a page. */
  request: ListRequest
  /** Fields of a row, as JSON: another order of columns is the same question. */
  fields: string
}

interface Screen {
  /** The line at the top of what is seen. */
  first: () => number
  /** Lines that are drawn. */
  lines: () => readonly number[]
  /** An answer came to a new question. */
  renewed: (total: number) => void
  /** The answer ends before what is seen: its first lines are asked for. */
  ended: () => void
}

interface Page {
  rows: Row[]
  total: number
}

export interface Rows {
  /** How many rows there are; null before the first answer. */
  readonly total: number | null
  /** The row of a line, once it is here. */
  at(line: number): Row | undefined
}

/** The rows that answer `wanted`, kept between two visits of the list of that name. */
export function rowsOf(list: string, wanted: () => Sight, screen: Screen): Rows {
  let pages = $state.raw<Record<number, Row[]>>({})
  let total = $state<number | null>(null)
  let asked = 0

  // Before anything is drawn: the engine answers while the page draws the frame of the list.
  $effect.pre(() => {
    const version = tablesVersion(['*'])
    const now = wanted()
    const question = JSON.stringify([list, language.now, now])
    untrack(() => {
      const last = kept<Page>(question, version)
      const first = screen.first()
      if (last && first === 0) {
        pages = { 0: last.rows }
        total = last.total
      }
      asked += 1
      void fetch(now, Math.floor(first / PAGE), true, (value) => keep(question, version, value))
    })
  })

  async function fetch(now: Sight, page: number, fresh: boolean, begun?: (first: Page) => void): Promise<void> {
    const mine = asked
    try {
      const request = { ...now.request, fields: JSON.parse(now.fields) as string[], offset: page * PAGE, limit: PAGE }
      const { value } = await host.call('record_list', request, language.now)
      if (page === 0) begun?.(value)
      if (mine !== asked) return
      pages = fresh ? { [page]: value.rows } : { ...pages, [page]: value.rows }
      total = value.total
      if (!fresh) return
      screen.renewed(value.total)
      if (page > 0 && value.rows.length === 0) {
        screen.ended()
        void fetch(now, 0, true)
      } else {
        // What is seen may lie on two pages, of which only one was asked for anew.
        fetchMissing()
      }
    } catch (thrown) {
      if (mine === asked) refuse(thrown)
    }
  }

  const inSight = $derived([...new Set(screen.lines().map((line) => Math.floor(line / PAGE)))])

  $effect(() => {
    void inSight
    untrack(fetchMissing)
  })

  function fetchMissing(): void {
    for (const page of inSight.filter((one) => !(one in pages))) void fetch(wanted(), page, false)
  }

  return {
    get total() {
      return total
    },
    at: (line) => pages[Math.floor(line / PAGE)]?.[line % PAGE],
  }
}
