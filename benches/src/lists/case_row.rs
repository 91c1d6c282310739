//! A case of post-course support written by hand: what its list shows, each part looked at once a row, rule values as
//! constants (12 months from the day of the certificate, 60 days of grace, soon within 30, stuck after 90), the day
//! 2026-11-22. `{total}` is what the page says of how many there are.

/// The day by which the final monitoring may be held; `c` is the case, `r` its course.
macro_rules! due {
    () => {
        "date(coalesce(r.issue_date, r.end_date), '+12 months', 'floor', '+' || (SELECT leave_days(
           julianday(s.since), julianday(coalesce(s.until, '2026-11-22')), julianday(coalesce(r.issue_date, r.end_date)),
           julianday(coalesce(r.issue_date, r.end_date), '+12 months', 'floor'))
           FROM case_suspension s WHERE s.post_course_case = c.id AND s.deleted_at IS NULL) || ' days')"
    };
}
pub(super) use due;

/// A case with everything that its list carries.
pub const CASE: &str = "
, w AS MATERIALIZED (SELECT t.id, t.training_record,
    concat_ws(' · ', concat_ws(' ', person.surname_kk, person.given_name_kk, person.patronymic_kk),
      coalesce(programme.title_kk, programme.title_ru, programme.title_en)),
    t.curator, concat_ws(' ', curator.surname_kk, curator.given_name_kk, curator.patronymic_kk), t.state, t.opened_on,
    t.extended_to, t.extension_reason, t.ended_on, t.ground, t.end_reason, t.final_date, t.override_reason,
    t.conclusion_kk, t.conclusion_ru, t.conclusion_en, t.recommendations, t.reference_number, t.report_sent,
    t.hand_level, t.hand_level_note, t.final_level, t.final_score, t.calculation, t.note, r.person AS whose,
    concat_ws(' ', person.surname_kk, person.given_name_kk, person.patronymic_kk), r.course_programme,
    coalesce(programme.title_kk, programme.title_ru, programme.title_en), person.department, r.provider,
    coalesce(r.issue_date, r.end_date) AS window_start,
    (SELECT leave_days(julianday(s.since), julianday(coalesce(s.until, '2026-11-22')),
        julianday(coalesce(r.issue_date, r.end_date)),
        julianday(coalesce(r.issue_date, r.end_date), '+12 months', 'floor'))
      FROM case_suspension s WHERE s.post_course_case = t.id AND s.deleted_at IS NULL) AS leave_days,
    t.state = 'open' AND EXISTS (SELECT 1 FROM case_suspension s WHERE s.post_course_case = t.id
      AND s.deleted_at IS NULL AND s.since <= '2026-11-22' AND coalesce(s.until, '2026-11-22') >= '2026-11-22')
      AS suspended,
    max(coalesce((SELECT max(s.date) FROM survey_response s WHERE s.post_course_case = t.id AND s.deleted_at IS NULL), ''),
      coalesce((SELECT max(a.date) FROM support_action a WHERE a.post_course_case = t.id AND a.deleted_at IS NULL), ''),
      coalesce((SELECT max(e.date) FROM evidence_case l JOIN evidence e ON e.id = l.evidence
        WHERE l.post_course_case = t.id AND l.deleted_at IS NULL AND e.deleted_at IS NULL), ''),
      coalesce((SELECT max(f.date) FROM reflection f WHERE f.post_course_case = t.id AND f.deleted_at IS NULL
        AND f.state <> 'draft'), '')) AS last_act,
    (SELECT count(*) FROM survey_response s WHERE s.post_course_case = t.id AND s.stage = 'entry'
      AND s.deleted_at IS NULL) AS entries,
    (SELECT count(*) FROM survey_response s WHERE s.post_course_case = t.id AND s.stage = 'intermediate'
      AND s.deleted_at IS NULL) AS intermediates,
    (SELECT count(*) FROM survey_response s WHERE s.post_course_case = t.id AND s.stage = 'final'
      AND s.deleted_at IS NULL) AS finals,
    (SELECT avg(a.scale) FROM survey_answer a WHERE a.deleted_at IS NULL AND a.survey_response = (SELECT s.id
      FROM survey_response s WHERE s.post_course_case = t.id AND s.stage = 'entry' AND s.deleted_at IS NULL
      ORDER BY s.date, s.id LIMIT 1)) AS entry_mean,
    (SELECT avg(a.scale) FROM survey_answer a WHERE a.deleted_at IS NULL AND a.survey_response = (SELECT s.id
      FROM survey_response s WHERE s.post_course_case = t.id AND s.stage = 'intermediate' AND s.deleted_at IS NULL
      ORDER BY s.date DESC, s.id DESC LIMIT 1)),
    (SELECT avg(a.scale) FROM survey_answer a WHERE a.deleted_at IS NULL AND a.survey_response = (SELECT s.id
      FROM survey_response s WHERE s.post_course_case = t.id AND s.stage = 'final' AND s.deleted_at IS NULL
      ORDER BY s.date DESC, s.id DESC LIMIT 1)) AS final_mean,
    (SELECT sum(rating) FROM (SELECT g.rating AS rating, max(CASE g.point WHEN 'final' THEN 3 WHEN 'intermediate' THEN 2
      ELSE 1 END) FROM result_rating g WHERE g.post_course_case = t.id AND g.deleted_at IS NULL
      GROUP BY g.expected_result)) AS rating_sum,
    (SELECT count(DISTINCT g.expected_result) FROM result_rating g WHERE g.post_course_case = t.id
      AND g.deleted_at IS NULL) AS rating_count,
    (SELECT count(*) FROM evidence_case l JOIN evidence e ON e.id = l.evidence JOIN level v ON v.id = e.level
      WHERE l.post_course_case = t.id AND l.deleted_at IS NULL AND e.deleted_at IS NULL AND e.state = 'verified'
      AND e.date >= coalesce(r.issue_date, r.end_date) AND e.date <= coalesce(t.final_date, '9999')),
    (SELECT sum(coalesce(v.evidence_points, 0)) FROM evidence_case l JOIN evidence e ON e.id = l.evidence
      JOIN level v ON v.id = e.level WHERE l.post_course_case = t.id AND l.deleted_at IS NULL AND e.deleted_at IS NULL
      AND e.state = 'verified' AND e.date >= coalesce(r.issue_date, r.end_date)
      AND e.date <= coalesce(t.final_date, '9999')) AS evidence_points,
    (SELECT max(CASE f.state WHEN 'accepted' THEN 100 WHEN 'submitted' THEN 50 END) FROM reflection f
      WHERE f.post_course_case = t.id AND f.deleted_at IS NULL) AS reflection_points
  FROM page CROSS JOIN post_course_case t ON t.id = page.id
  LEFT JOIN training_record r ON r.id = t.training_record
  LEFT JOIN person ON person.id = r.person
  LEFT JOIN course_programme programme ON programme.id = r.course_programme
  LEFT JOIN person curator ON curator.id = t.curator),
d AS MATERIALIZED (SELECT w.*, date(window_start, '+12 months', 'floor', '+' || leave_days || ' days') AS due,
    coalesce(final_score / 100.0, post_course_score(entry_mean, final_mean, rating_sum, rating_count, evidence_points,
      reflection_points, 30, 40, 20, 10)) AS score FROM w)
SELECT d.*, max(date(due, '+60 days'), coalesce(extended_to, '')),
  CASE WHEN state = 'open' THEN CAST(julianday(due) - julianday('2026-11-22') AS INTEGER) END,
  CASE WHEN state <> 'open' THEN state WHEN finals > 0 THEN 'final_monitoring' WHEN '2026-11-22' >= due
    THEN 'awaiting_final' WHEN intermediates > 1 THEN 'intermediate_2' WHEN intermediates = 1 THEN 'intermediate_1'
    WHEN entries > 0 THEN 'entry_survey' ELSE 'opened' END,
  CASE WHEN state <> 'open' THEN state WHEN suspended THEN 'suspended'
    WHEN '2026-11-22' > max(date(due, '+60 days'), coalesce(extended_to, '')) THEN 'overdue'
    WHEN '2026-11-22' >= due THEN CASE WHEN extended_to IS NULL THEN 'due' ELSE 'extended' END
    WHEN julianday('2026-11-22') - julianday(coalesce(nullif(last_act, ''), window_start)) > 90 THEN 'stuck'
    WHEN due <= '2026-12-22' THEN 'soon' ELSE 'running' END,
  coalesce(hand_level, final_level, CASE WHEN score >= 80 THEN 'high' WHEN score >= 50 THEN 'medium'
    WHEN score IS NOT NULL THEN 'low' END),
  {total}
FROM d";
