/** What proves a level of practice, in words: a course, evidence, a year of a group, a paper. */
import type { Row } from '../data/contract'

export function proofOf(row: Row): string {
  // A course is called by its teacher and its title; the teacher is known here.
  const course = row.titles['training_record']?.replace(`${row['person_name']} · `, '')
  return [course, row.titles['evidence'], row.titles['group_year'], row['proof'], row.titles['file']].filter(Boolean).join(' · ')
}
