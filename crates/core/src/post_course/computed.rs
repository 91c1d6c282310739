//! What a list of cases shows besides its fields: whose, which course, the window (R-PC-2, 4, 6), the stage, the level.

use crate::record::Computed;

const fn computed(name: &'static str, shows: &'static str, listed: bool, sql: &'static str) -> Computed {
    Computed {
        name,
        shows,
        choices: &[],
        listed,
        sql,
        order: None,
        among: None,
    }
}

const fn ordered(name: &'static str, sql: &'static str, order: &'static str) -> Computed {
    Computed {
        order: Some(order),
        ..computed(name, "text", true, sql)
    }
}

/// A reference reached through the training record, found the other way round by that record's index.
const fn through(name: &'static str, sql: &'static str, among: &'static str) -> Computed {
    Computed {
        among: Some(among),
        ..computed(name, "reference", false, sql)
    }
}

const fn choice(
    name: &'static str,
    choices: &'static [&'static str],
    sql: &'static str,
    order: Option<&'static str>,
) -> Computed {
    Computed {
        choices,
        order,
        ..computed(name, "choice", true, sql)
    }
}

/// Stages in the order of the lifecycle (domain.md §2.3).
pub const STAGES: &[&str] = &[
    "opened",
    "entry_survey",
    "intermediate_1",
    "intermediate_2",
    "awaiting_final",
    "final_monitoring",
    "closed",
    "declined",
    "terminated",
];

/// How the clock of a case stands.
pub const CLOCKS: &[&str] = &[
    "overdue",
    "due",
    "extended",
    "stuck",
    "soon",
    "running",
    "suspended",
    "closed",
    "declined",
    "terminated",
];

/// Mean mark of one questionnaire of a stage.
macro_rules! mean {
    ($stage:literal, $order:literal) => {
        concat!(
            "SELECT avg(a.scale) FROM survey_answer a WHERE a.deleted_at IS NULL AND a.survey_response =
              (SELECT s.id FROM survey_response s WHERE s.post_course_case = t.id AND s.stage = '",
            $stage,
            "' AND s.deleted_at IS NULL ORDER BY ",
            $order,
            " LIMIT 1)"
        )
    };
}

/// Verified evidence inside the window (R-PC-8).
macro_rules! evidence {
    ($what:literal) => {
        concat!(
            "SELECT ",
            $what,
            " FROM evidence_case l JOIN evidence e ON e.id = l.evidence JOIN level v ON v.id = e.level
              WHERE l.post_course_case = t.id AND l.deleted_at IS NULL AND e.deleted_at IS NULL AND e.state = 'verified'
              AND e.date >= {window_start} AND e.date <= coalesce(t.final_date, '9999')"
        )
    };
}

/// The newest rating of each expected result that the programme of today promises: that of the latest point.
macro_rules! rated {
    ($what:literal) => {
        concat!(
            "SELECT ",
            $what,
            " FROM (SELECT g.rating AS rating, max(CASE g.point WHEN 'final' THEN 3 WHEN 'intermediate' THEN 2 ELSE 1 END)
              FROM result_rating g JOIN expected_result x ON x.id = g.expected_result
              WHERE g.post_course_case = t.id AND g.deleted_at IS NULL AND x.deleted_at IS NULL
              AND x.course_programme = {course_programme} GROUP BY g.expected_result)"
        )
    };
}

/// The stage; or, with ` IN ({values})` behind each, whether it is one of them. Questionnaires are counted last, and not at
/// all where none of the stages that they tell apart is asked for.
macro_rules! stage {
    ($is:literal, $no_early_one:literal) => {
        concat!(
            "CASE WHEN t.state <> 'open' THEN t.state",
            $is,
            " WHEN EXISTS (SELECT 1 FROM survey_response s WHERE s.post_course_case = t.id AND s.stage = 'final'
               AND s.deleted_at IS NULL) THEN 'final_monitoring'",
            $is,
            " WHEN :today >= {due_min} THEN 'awaiting_final'",
            $is,
            " WHEN ",
            $no_early_one,
            " THEN 0
              ELSE CASE (SELECT count(*) FROM survey_response s WHERE s.post_course_case = t.id
                AND s.stage = 'intermediate' AND s.deleted_at IS NULL)
              WHEN 0 THEN CASE WHEN EXISTS (SELECT 1 FROM survey_response s WHERE s.post_course_case = t.id
                AND s.stage = 'entry' AND s.deleted_at IS NULL) THEN 'entry_survey'",
            $is,
            " ELSE 'opened'",
            $is,
            " END
              WHEN 1 THEN 'intermediate_1'",
            $is,
            " ELSE 'intermediate_2'",
            $is,
            " END END"
        )
    };
}

/// Computed values of a case.
pub const CASE_COMPUTED: &[Computed] = &[
    through(
        "person",
        "{column:training_record:person:t.training_record}",
        "t.training_record IN (SELECT r.id FROM training_record r WHERE r.person IN ({values}))",
    ),
    ordered("person_name", "{title:person:{person}}", "{order:person:{person}}"),
    through(
        "course_programme",
        "{column:training_record:course_programme:t.training_record}",
        "t.training_record IN (SELECT r.id FROM training_record r WHERE r.course_programme IN ({values}))",
    ),
    ordered("course_title", "{title:course_programme:{course_programme}}", "{order:course_programme:{course_programme}}"),
    through(
        "department",
        "{column:person:department:{person}}",
        "t.training_record IN (SELECT r.id FROM person p JOIN training_record r ON r.person = p.id WHERE p.department IN ({values}))",
    ),
    computed("provider", "reference", false, "{column:training_record:provider:t.training_record}"),
    // R-PC-2: the day of the certificate, or by setting the last day of the course.
    computed("window_start", "date", false,
        "CASE WHEN {rule:pc_from_course_end} = 1
           THEN coalesce({column:training_record:end_date:t.training_record}, {column:training_record:issue_date:t.training_record})
           ELSE coalesce({column:training_record:issue_date:t.training_record}, {column:training_record:end_date:t.training_record})
         END"),
    // R-PC-6: a leave is counted with its first and its last day, where it meets the window, an open one up to today; in a
    // case that has ended up to that day.
    computed("leave_days", "whole", false,
        "SELECT leave_days(julianday(s.since),
             julianday(CASE t.state WHEN 'open' THEN coalesce(s.until, :today)
               ELSE min(coalesce(s.until, '9999-12-31'), coalesce(t.final_date, t.ended_on, :today)) END),
             julianday({window_start}), julianday({window_start}, '+' || {rule:pc_window_months} || ' months', 'floor'))
           FROM case_suspension s WHERE s.post_course_case = t.id AND s.deleted_at IS NULL"),
    // R-PC-2: the same day a year later, 29 February falls back to the 28th; then the days of leave.
    computed("due_min", "date", true,
        "date({window_start}, '+' || {rule:pc_window_months} || ' months', 'floor', '+' || {leave_days} || ' days')"),
    // R-PC-4: an extension never makes the term shorter.
    computed("deadline", "date", false,
        "max(date({due_min}, '+' || {rule:pc_grace_days} || ' days'), coalesce(t.extended_to, ''))"),
    computed("days_left", "whole", true,
        "SELECT CASE WHEN t.state = 'open' THEN CAST(julianday(column1) - julianday(:today) AS INTEGER) END
         FROM (VALUES ({due_min}))"),
    computed("suspended", "yes_no", false,
        "t.state = 'open' AND EXISTS (SELECT 1 FROM case_suspension s WHERE s.post_course_case = t.id
           AND s.deleted_at IS NULL AND s.since <= :today AND coalesce(s.until, :today) >= :today)"),
    computed("last_act", "date", false,
        "SELECT max(day) FROM (SELECT max(s.date) AS day FROM survey_response s WHERE s.post_course_case = t.id AND s.deleted_at IS NULL
           UNION ALL SELECT max(a.date) FROM support_action a WHERE a.post_course_case = t.id AND a.deleted_at IS NULL
           UNION ALL SELECT max(e.date) FROM evidence_case l JOIN evidence e ON e.id = l.evidence
             WHERE l.post_course_case = t.id AND l.deleted_at IS NULL AND e.deleted_at IS NULL
           UNION ALL SELECT max(f.date) FROM reflection f WHERE f.post_course_case = t.id AND f.deleted_at IS NULL
             AND f.state <> 'draft')"),
    choice("stage", STAGES, stage!("", "0"), None).among(stage!(
        " IN ({values})",
        "NOT ('opened' IN ({values}) OR 'entry_survey' IN ({values}) OR 'intermediate_1' IN ({values})
           OR 'intermediate_2' IN ({values}))"
    )),
    choice("clock", CLOCKS,
        "CASE WHEN t.state <> 'open' THEN t.state WHEN {suspended} THEN 'suspended' ELSE
           (SELECT CASE
              WHEN :today > max(date(column1, '+' || {rule:pc_grace_days} || ' days'), coalesce(t.extended_to, '')) THEN 'overdue'
              WHEN :today >= column1 THEN CASE WHEN t.extended_to IS NULL THEN 'due' ELSE 'extended' END
              WHEN julianday(:today) - julianday(coalesce({last_act}, {window_start})) > {rule:pc_stuck_days} THEN 'stuck'
              WHEN column1 <= date(:today, '+' || {rule:pc_soon_days} || ' days') THEN 'soon'
              ELSE 'running' END FROM (VALUES ({due_min}))) END",
        None),
    computed("entry_mean", "decimal", false, mean!("entry", "s.date, s.id")),
    computed("intermediate_mean", "decimal", false, mean!("intermediate", "s.date DESC, s.id DESC")),
    computed("final_mean", "decimal", false, mean!("final", "s.date DESC, s.id DESC")),
    computed("rating_sum", "whole", false, rated!("sum(rating)")),
    computed("rating_count", "whole", false, rated!("count(*)")),
    computed("evidence_count", "whole", true, evidence!("count(*)")),
    computed("evidence_points", "whole", false, evidence!("sum(coalesce(v.evidence_points, 0))")),
    computed("reflection_points", "whole", false,
        "SELECT max(CASE f.state WHEN 'accepted' THEN 100 WHEN 'submitted' THEN 50 END) FROM reflection f
           WHERE f.post_course_case = t.id AND f.deleted_at IS NULL"),
    computed("score", "decimal", false,
        "coalesce(t.final_score / 100.0, post_course_score({entry_mean}, {final_mean}, {rating_sum}, {rating_count},
           {evidence_points}, {reflection_points}, {rule:pc_weight_survey}, {rule:pc_weight_results},
           {rule:pc_weight_evidence}, {rule:pc_weight_reflection}))"),
    choice("level", &["high", "medium", "low"],
        "coalesce(t.hand_level, t.final_level, (SELECT CASE WHEN column1 >= {rule:pc_band_high} THEN 'high'
           WHEN column1 >= {rule:pc_band_medium} THEN 'medium' WHEN column1 IS NOT NULL THEN 'low' END
           FROM (VALUES ({score}))))",
        Some("SELECT CASE column1 WHEN 'high' THEN 3 WHEN 'medium' THEN 2 WHEN 'low' THEN 1 END FROM (VALUES ({level}))")),
];
