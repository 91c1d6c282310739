/** Quiet messages at the foot of the page: what happened, and Undo where it can be undone. */
import { callOutcome, CallProblem } from './call'
import type { OpLabel, Problem } from './contract'
import { code, t } from './words.svelte'

export interface Notice {
  id: number
  text: string
  kind: 'done' | 'problem'
  undo: boolean
}

const state = $state<{ all: Notice[] }>({ all: [] })
let next = 0

export function notices(): readonly Notice[] {
  return state.all
}

export function dismiss(id: number): void {
  state.all = state.all.filter((notice) => notice.id !== id)
}

function add(text: string, kind: Notice['kind'], undo: boolean): void {
  const id = ++next
  state.all = [...state.all.slice(-2), { id, text, kind, undo }]
  window.setTimeout(() => dismiss(id), kind === 'problem' ? 20000 : 9000)
}

/** Says that something was done; `undo` offers to undo it. */
export function tell(text: string, undo = false): void {
  add(text, 'done', undo)
}

/** What a problem says, with the number of its incident. */
export function problemText(problem: Problem): string {
  const text = code('problem', problem.code, { ...problem.args, incident: problem.incident })
  const fields = problem.fields.map((field) => code('problem-field', field.code, field.args))
  return [text, ...new Set(fields)].join(' ')
}

/** Shows a refusal; a cancelled job is no refusal. */
export function refuse(thrown: unknown): void {
  if (thrown instanceof CallProblem) {
    if (thrown.problem.code !== 'cancelled') add(problemText(thrown.problem), 'problem', false)
  } else {
    console.error(thrown)
    add(t('app-unexpected'), 'problem', false)
  }
}

/** The label of an operation: what was done. */
export function opText(label: Pick<OpLabel, 'code' | 'args'>): string {
  return code('op', label.code, label.args)
}

export async function undo(): Promise<void> {
  try {
    const outcome = await callOutcome('undo', {})
    tell(t('app-undone-label', { label: opText(outcome.value) }))
  } catch (thrown) {
    refuse(thrown)
  }
}

export async function redo(): Promise<void> {
  try {
    const outcome = await callOutcome('redo', {})
    tell(t('app-redone-label', { label: opText(outcome.value) }))
  } catch (thrown) {
    refuse(thrown)
  }
}
