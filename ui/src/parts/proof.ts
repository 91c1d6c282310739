/** What proves a level of practice, in words: a course, evidence, a year of a group, a paper. */
import type { Row } from '../data/contract'

export function proofOf(row: Row): string {
  return [row.titles['training_record'], row.titles['evidence'], row.titles['group_year'], row['proof'], row.titles['file']].filter(Boolean).join(' · ')
}
