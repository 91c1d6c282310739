//! What a list of people shows besides its fields: names, category, courses, the PD clock (R-PD-1, 2) in SQL.
//!
//! The clock here and [`super::clock`] are one rule in two languages; a test holds them together.

use crate::record::Computed;

/// A text.
const fn text(name: &'static str, listed: bool, sql: &'static str) -> Computed {
    Computed {
        name,
        shows: "text",
        choices: &[],
        listed,
        sql,
        order: None,
        among: None,
    }
}

/// A date.
const fn date(name: &'static str, listed: bool, sql: &'static str) -> Computed {
    Computed {
        name,
        shows: "date",
        choices: &[],
        listed,
        sql,
        order: None,
        among: None,
    }
}

/// A whole number.
const fn whole(name: &'static str, sql: &'static str) -> Computed {
    Computed {
        name,
        shows: "whole",
        choices: &[],
        listed: false,
        sql,
        order: None,
        among: None,
    }
}

/// A counting course (R-PD-2): certified, of a kind that counts, long enough.
macro_rules! counting {
    ($what:literal, $order:literal) => {
        concat!(
            "SELECT ",
            $what,
            " FROM training_record r LEFT JOIN training_kind k ON k.id = r.kind
              WHERE r.person = t.id AND r.deleted_at IS NULL AND r.status = 'certified' AND r.end_date IS NOT NULL
              AND coalesce(k.counts, 1) = 1 AND r.hours >= {rule:pd_min_hours}",
            $order
        )
    };
}

/// The newest category record; one without a day comes last, as blanks do from the end.
macro_rules! category {
    ($what:literal) => {
        concat!(
            "SELECT ",
            $what,
            " FROM category_record c WHERE c.person = t.id AND c.deleted_at IS NULL
              ORDER BY c.granted DESC, c.created_at DESC LIMIT 1"
        )
    };
}

/// Computed values of a person.
pub const PERSON_COMPUTED: &[Computed] = &[
    Computed {
        name: "full_name",
        shows: "text",
        choices: &[],
        listed: true,
        sql: "{names:person:t}",
        order: Some("t.order_{lang}"),
        among: None,
    },
    Computed {
        name: "category",
        shows: "reference",
        choices: &[],
        listed: false,
        sql: category!("c.category"),
        order: Some("{column:category:rank:{category}}"),
        among: None,
    },
    Computed {
        name: "category_title",
        shows: "text",
        choices: &[],
        listed: true,
        sql: "{title:category:{category}}",
        order: Some("{column:category:rank:{category}}"),
        among: None,
    },
    date(
        "category_granted",
        false,
        "SELECT max(c.granted) FROM category_record c WHERE c.person = t.id AND c.deleted_at IS NULL",
    ),
    whole(
        "pedagogical_months",
        "CASE WHEN {service_first_day} IS NULL THEN NULL ELSE
           (strftime('%Y', :today) - strftime('%Y', {service_first_day})) * 12
           + strftime('%m', :today) - strftime('%m', {service_first_day})
           - (strftime('%d', :today) < strftime('%d', {service_first_day})) END",
    ),
    date(
        "service_first_day",
        false,
        "substr(coalesce(t.pedagogical_start, t.hire_date) || '-01-01', 1, 10)",
    ),
    Computed {
        name: "is_young_specialist",
        shows: "yes_no",
        choices: &[],
        listed: false,
        sql: "t.young_specialist = 'yes' OR (t.young_specialist = 'auto'
              AND coalesce({pedagogical_months} < {rule:young_specialist_months}, 0))",
        order: None,
        among: None,
    },
    date("last_course_end", true, counting!("max(r.end_date)", "")),
    text(
        "last_course_title",
        false,
        counting!(
            "{title:course_programme:r.course_programme}",
            " AND r.end_date = {last_course_end} ORDER BY +r.id DESC LIMIT 1"
        ),
    ),
    whole(
        "last_course_hours",
        counting!(
            "r.hours",
            " AND r.end_date = {last_course_end} ORDER BY +r.id DESC LIMIT 1"
        ),
    ),
    whole(
        "courses_count",
        "SELECT count(*) FROM training_record r WHERE r.person = t.id AND r.deleted_at IS NULL",
    ),
    // A year or a month stands for its last day, so that nobody is called overdue too early.
    date(
        "service_last_day",
        false,
        "CASE length(coalesce(t.hire_date, t.pedagogical_start))
           WHEN 4 THEN coalesce(t.hire_date, t.pedagogical_start) || '-12-31'
           WHEN 7 THEN date(coalesce(t.hire_date, t.pedagogical_start) || '-01', '+1 month', '-1 day')
           ELSE coalesce(t.hire_date, t.pedagogical_start) END",
    ),
    date(
        "next_course_due",
        true,
        "CASE WHEN t.status = 'active' THEN
           date(coalesce({last_course_end}, {service_last_day}), '+' || {rule:pd_interval_months} || ' months', 'floor')
         END",
    ),
    Computed {
        name: "pd_state",
        shows: "choice",
        choices: &["ok", "soon", "overdue", "never", "not_due"],
        listed: true,
        // The due day is worked out once and then compared: `VALUES` keeps SQLite from writing it out each time.
        sql: "SELECT CASE WHEN t.status <> 'active' THEN 'not_due'
              WHEN column1 IS NULL THEN 'never'
              WHEN column1 < :today THEN 'overdue'
              WHEN column1 <= date(:today, '+' || {rule:pd_amber_months} || ' months', 'floor') THEN 'soon'
              ELSE 'ok' END FROM (VALUES ({next_course_due}))",
        order: None,
        among: None,
    },
];
