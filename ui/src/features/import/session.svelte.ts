/**
 * The workbook that is being looked at. It outlives the page, so that one may look something up and come back; the
 * engine keeps it under a number until it is closed.
 */
import { call, job, CallProblem } from '../../data/call'
import { takeDrops } from '../../data/drops'
import type { AnswerChoice, ColumnField, ImportApplied, ImportReview, OpenImport, Problem } from '../../data/contract'
import { problemText, refuse } from '../../data/notices.svelte'
import { language, t } from '../../data/words.svelte'
import type { Step } from '../../host'

/** An answer that was given here and may be taken back. */
export interface Given {
  sheet: string
  row: number
  text: string
  answer: string
}

interface State {
  session: number | null
  review: ImportReview | null
  sheet: string
  given: Given[]
  applied: ImportApplied | null
  undone: boolean
  step: Step | undefined
  cancel: (() => void) | null
  problem: Problem | null
  /** Language of the words that the engine put into the review. */
  spoken: string
  /** Grows with each review, so that pages of rows are asked for again. */
  version: number
}

const EMPTY = { session: null, review: null, sheet: '', given: [], applied: null, undone: false, problem: null }
const state = $state<State>({ ...EMPTY, step: undefined, cancel: null, spoken: '', version: 0 })

export const workbook: Readonly<State> = state

/** The sheet that is shown. */
export function look(sheet: string): void {
  state.sheet = sheet
}

function show({ session, review }: OpenImport): void {
  state.session = session
  state.review = review
  state.spoken = language.now
  state.version += 1
  if (!review.sheets.some((sheet) => sheet.name === state.sheet)) {
    const first = review.sheets.find((sheet) => sheet.as !== 'ignored') ?? review.sheets[0]
    state.sheet = first?.name ?? ''
  }
}

/** Runs a job with its progress on the page; answers nothing where it was refused or stopped. */
async function work<T>(started: { done: Promise<{ value: T }>; cancel: () => void }): Promise<T | undefined> {
  state.cancel = started.cancel
  state.problem = null
  try {
    return (await started.done).value
  } catch (thrown) {
    if (thrown instanceof CallProblem && thrown.problem.code !== 'cancelled') state.problem = thrown.problem
    else refuse(thrown)
    return undefined
  } finally {
    state.cancel = null
    state.step = undefined
  }
}

const step = (now: Step) => {
  state.step = now
}

/** Opens a workbook: a dropped one by its token, otherwise the one that the user chooses. */
export async function open(token?: string): Promise<void> {
  if (state.cancel) return
  const opened = await work(job('import_open', token ? { token } : {}, step))
  if (!opened) return
  await close()
  show(opened)
}

/** Forgets the workbook; nothing of it is written. */
export async function close(): Promise<void> {
  const { session } = state
  Object.assign(state, { ...EMPTY, given: [] })
  if (session !== null) await call('import_close', { session }).catch(refuse)
}

/** Says what a sheet is and what its columns hold. */
export async function remap(sheet: string, as: string, mapping: ColumnField[]): Promise<void> {
  if (state.session === null || state.cancel) return
  const again = await work(job('import_remap', { session: state.session, sheet, as, mapping }, step))
  if (again) show(again)
}

/** Answers whom a spelling means; `undefined` takes the answer back. */
export async function answer(given: Given, choice: AnswerChoice): Promise<void> {
  if (state.session === null) return
  const { sheet, row } = given
  try {
    show(await call('import_answer', { session: state.session, sheet, row, answer: choice }))
    const others = state.given.filter((one) => one.sheet !== sheet || one.row !== row)
    const answered = Object.keys(choice).length > 0
    state.given = answered ? [...others, given] : others
  } catch (thrown) {
    refuse(thrown)
  }
}

/** Writes it, as one operation. */
export async function apply(acceptLikely: boolean): Promise<void> {
  if (state.session === null || state.cancel) return
  const applied = await work(job('import_apply', { session: state.session, accept_likely: acceptLikely }, step))
  if (!applied) return
  await close()
  state.applied = applied
}

export function wasUndone(): void {
  state.undone = true
}

/** Asks for the review in the language of the screen, where it is in another one. */
export async function translate(): Promise<void> {
  if (state.session === null || state.spoken === language.now) return
  state.spoken = language.now
  await call('import_review', { session: state.session }).then(show, refuse)
}

/** What the refusal says. */
export function problemWords(): string {
  return state.problem ? problemText(state.problem) : t('app-unexpected')
}

takeDrops(({ token }) => {
  location.hash = '#/import'
  void open(token)
})
