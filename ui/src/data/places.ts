/** Where a record is opened: the address of its screen. Kinds without a screen of their own are edited in settings. */
const PLACES: Record<string, string> = {
  person: 'people',
  training_record: 'courses',
  course_programme: 'courses/programme',
  post_course_case: 'post-course',
  evidence: 'post-course/evidence',
  support_action: 'post-course/part/support_action',
  reflection: 'post-course/part/reflection',
  school: 'school/members',
  school_membership: 'school/members',
  school_year: 'school/plan',
  creative_group: 'groups',
  group_year: 'groups/year',
  session: 'groups/session',
  headship: 'groups/part/headship',
  group_membership: 'groups/part/group_membership',
  group_product: 'groups/part/group_product',
  member_result: 'groups/part/member_result',
  agenda_item: 'groups/part/agenda_item',
  decision: 'groups/part/decision',
  session_material: 'groups/part/session_material',
  plan_item: 'groups/part/plan_item',
  mentorship: 'mentoring',
  mentor_meeting: 'mentoring/part/mentor_meeting',
  lesson_visit: 'mentoring/part/lesson_visit',
  growth_note: 'mentoring/part/growth_note',
  document: 'documents',
  document_revision: 'documents/part/document_revision',
  coordination: 'documents/part/coordination',
  approval: 'documents/part/approval',
  resource: 'bank/resource',
  resource_use: 'bank/resource_use',
  publication: 'bank/publication',
  experience_generalisation: 'bank/experience_generalisation',
}

/** The address that opens a record, such as `#/people/ID`. */
export function placeOf(record: string, id: string): string {
  return `#/${PLACES[record] ?? `settings/${record}`}/${encodeURIComponent(id)}`
}
