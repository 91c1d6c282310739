//! Rows written by hand: what the list of a kind shows, each table looked at once a row, rule values as constants
//! (36 months between courses, amber 6 months before, courses of at least 36 hours), the day 2026-11-22.

/// A person with everything that its list carries.
pub const PERSON: &str = "
SELECT w.*, CASE WHEN w.status <> 'active' THEN 'not_due' WHEN w.due IS NULL THEN 'never'
    WHEN w.due < '2026-11-22' THEN 'overdue' WHEN w.due <= '2027-05-22' THEN 'soon' ELSE 'ok' END
FROM (SELECT t.id, t.surname_kk, t.given_name_kk, t.patronymic_kk, t.surname_ru, t.given_name_ru, t.patronymic_ru,
    t.surname_en, t.given_name_en, t.former_surname, t.iin, t.iin_unverified, t.birth_date, t.sex, t.position,
    coalesce(position.name_kk, position.name_ru, position.name_en),
    (SELECT json_group_array(l.discipline ORDER BY l.id) FROM person_discipline l
      WHERE l.person = t.id AND l.deleted_at IS NULL),
    (SELECT group_concat(coalesce(x.name_kk, x.name_ru, x.name_en), ', ' ORDER BY l.id)
      FROM person_discipline l JOIN discipline x ON x.id = l.discipline WHERE l.person = t.id AND l.deleted_at IS NULL),
    t.department, coalesce(department.name_kk, department.name_ru, department.name_en), t.employment, t.hire_date,
    t.pedagogical_start, t.industry_start, t.education_level, t.education_institution, t.education_speciality,
    t.education_year, t.degree, t.phone, t.email, t.status, t.status_since, t.young_specialist, t.consent,
    t.consent_date, t.merged_into, t.note,
    CASE WHEN t.surname_kk IS NOT NULL THEN concat_ws(' ', t.surname_kk, t.given_name_kk, t.patronymic_kk)
      ELSE concat_ws(' ', t.surname_ru, t.given_name_ru, t.patronymic_ru) END,
    held.category, coalesce(category.name_kk, category.name_ru, category.name_en), held.granted,
    (strftime('%Y', '2026-11-22') - strftime('%Y', coalesce(t.pedagogical_start, t.hire_date))) * 12
      + strftime('%m', '2026-11-22') - strftime('%m', coalesce(t.pedagogical_start, t.hire_date)),
    coalesce(t.pedagogical_start, t.hire_date),
    last.end_date, coalesce(programme.title_kk, programme.title_ru, programme.title_en), last.hours,
    (SELECT count(*) FROM training_record r WHERE r.person = t.id AND r.deleted_at IS NULL),
    CASE WHEN t.status = 'active' THEN
      date(coalesce(last.end_date, t.hire_date, t.pedagogical_start), '+36 months', 'floor') END AS due
  FROM page CROSS JOIN person t ON t.id = page.id
  LEFT JOIN position ON position.id = t.position
  LEFT JOIN department ON department.id = t.department
  LEFT JOIN category_record held ON held.id = (SELECT c.id FROM category_record c WHERE c.person = t.id
    AND c.deleted_at IS NULL ORDER BY c.granted IS NULL, c.granted DESC, c.created_at DESC LIMIT 1)
  LEFT JOIN category ON category.id = held.category
  LEFT JOIN training_record last ON last.id = (SELECT r.id FROM training_record r
    LEFT JOIN training_kind k ON k.id = r.kind WHERE r.person = t.id AND r.deleted_at IS NULL
    AND r.status = 'certified' AND r.end_date IS NOT NULL AND coalesce(k.counts, 1) = 1 AND r.hours >= 36
    ORDER BY r.end_date DESC, r.id DESC LIMIT 1)
  LEFT JOIN course_programme programme ON programme.id = last.course_programme) w";

/// A training record with everything that its list carries.
pub const COURSE: &str = "
SELECT t.id, t.person, concat_ws(' ', person.surname_kk, person.given_name_kk, person.patronymic_kk),
    t.course_programme, coalesce(programme.title_kk, programme.title_ru, programme.title_en), t.course_run,
    run.start_date, t.provider, coalesce(provider.name_kk, provider.name_ru, provider.name_en), t.kind,
    coalesce(kind.name_kk, kind.name_ru, kind.name_en), t.status, t.start_date, t.end_date, t.planned_year, t.hours,
    t.format, t.funding, t.basis, t.application_date, t.entry_test, t.exit_test, t.document_type, t.document_number,
    t.issue_date, t.file, t.note,
    (SELECT coalesce(f.name_kk, f.name_ru, f.name_en) FROM provider_name f WHERE f.provider = t.provider
      AND f.deleted_at IS NULL AND coalesce(t.issue_date, t.end_date) >= coalesce(f.valid_from, '')
      AND coalesce(t.issue_date, t.end_date) <= f.valid_to ORDER BY f.valid_to LIMIT 1),
    person.department, CAST(substr(coalesce(t.end_date, t.issue_date, t.start_date), 1, 4) AS INTEGER),
    t.status = 'certified' AND t.end_date IS NOT NULL AND coalesce(t.hours >= 36, 0) AND coalesce(kind.counts, 1) = 1
  FROM page CROSS JOIN training_record t ON t.id = page.id
  LEFT JOIN person ON person.id = t.person
  LEFT JOIN course_programme programme ON programme.id = t.course_programme
  LEFT JOIN course_run run ON run.id = t.course_run
  LEFT JOIN provider ON provider.id = t.provider
  LEFT JOIN training_kind kind ON kind.id = t.kind";
