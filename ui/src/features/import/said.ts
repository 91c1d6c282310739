/** Problems of an import in words. */
import type { ImportProblem } from '../../data/contract'
import { fieldName } from '../../data/kinds.svelte'
import { code } from '../../data/words.svelte'

/** What was noticed; the name of a field, and the rule that refused its value, stand in the place of their codes. */
export function said(problem: ImportProblem): string {
  const { record, field, reason, reason_args: told } = problem.args as { record?: string | null; field?: string; reason?: string; reason_args?: Record<string, unknown> }
  if (!field) return code('import-problem', problem.code, problem.args)
  const rule = reason ? code('problem-field', reason, told ?? {}) : ''
  return code('import-problem', problem.code, { ...problem.args, field: record ? fieldName(record, field) : field, reason: rule })
}
