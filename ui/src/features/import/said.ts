/** Problems of an import in words. */
import type { ImportProblem } from '../../data/contract'
import { fieldName } from '../../data/kinds.svelte'
import { code } from '../../data/words.svelte'

/** What was noticed; where a rule refused a value, the name of its field and the rule stand in the place of their codes. */
export function said(problem: ImportProblem): string {
  const { record, field, reason, reason_args: told } = problem.args as { record?: string | null; field?: string; reason?: string; reason_args?: Record<string, unknown> }
  if (!field || !reason) return code('import-problem', problem.code, problem.args)
  return code('import-problem', problem.code, { field: record ? fieldName(record, field) : field, reason: code('problem-field', reason, told ?? {}) })
}
