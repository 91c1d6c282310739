/**
 * Last answers, so that a section that was seen before is drawn at once while it is asked again. An answer counts only as
 * long as nothing it was read from has changed.
 */
const MOST = 40
const answers = new Map<string, { version: number; value: unknown }>()

/** The last answer to that question, if nothing has changed since. */
export function kept<T>(question: string, version: number): T | undefined {
  const answer = answers.get(question)
  return answer?.version === version ? (answer.value as T) : undefined
}

/** Keeps an answer; the oldest goes when there are many. */
export function keep(question: string, version: number, value: unknown): void {
  answers.delete(question)
  answers.set(question, { version, value })
  const oldest = answers.keys().next()
  if (answers.size > MOST && !oldest.done) answers.delete(oldest.value)
}
