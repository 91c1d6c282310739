/** Where a record is opened: the address of its screen. Kinds without a screen of their own are edited in settings. */
const PLACES: Record<string, string> = {
  person: 'people',
  training_record: 'courses',
  course_programme: 'courses/programme',
  post_course_case: 'post-course',
  evidence: 'post-course/evidence',
  support_action: 'post-course/part/support_action',
  reflection: 'post-course/part/reflection',
  mentorship: 'mentoring',
  mentor_meeting: 'mentoring/part/mentor_meeting',
  lesson_visit: 'mentoring/visit',
  growth_note: 'mentoring/part/growth_note',
}

/** The address that opens a record, such as `#/people/ID`. */
export function placeOf(record: string, id: string): string {
  return `#/${PLACES[record] ?? `settings/${record}`}/${encodeURIComponent(id)}`
}
