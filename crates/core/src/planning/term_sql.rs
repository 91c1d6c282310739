//! The days of a line's term as SQL: one formula for lists, plans and the calendar.
//!
//! A term is said in one of many ways and stored as it was said (`term_kind`, `term_from`, `term_to`, each as exact as it
//! was); its days follow from the plan's year. A line without a kind is one of a plan of earlier schemas: a day or a
//! month, from or to, all year where blank.

/// First day of a term. Of a line `$item`, with SQL of the first day of the plan and of its second half-year.
///
/// What was said stands several times rather than in a subquery: a calendar works it out for every line there is.
macro_rules! term_start {
    (said: $item:literal, $from:expr, $split:expr) => {
        concat!(
            "coalesce(",
            $item,
            ".term_from, CASE ",
            $item,
            ".term_kind WHEN 'half_year_2' THEN ",
            $split,
            " END, ",
            $from,
            ")"
        )
    };
    ($item:literal, $from:expr, $split:expr) => {
        concat!(
            "(CASE length(",
            term_start!(said: $item, $from, $split),
            ") WHEN 7 THEN ",
            term_start!(said: $item, $from, $split),
            " || '-01' WHEN 4 THEN ",
            term_start!(said: $item, $from, $split),
            " || '-01-01' ELSE ",
            term_start!(said: $item, $from, $split),
            " END)"
        )
    };
}

/// Last day of a term. Of a line `$item`, with SQL of the first day of the second half-year and of the plan's last day.
macro_rules! term_end {
    (said: $item:literal, $split:expr, $to:expr) => {
        concat!(
            "coalesce(",
            $item,
            ".term_to, CASE WHEN coalesce(",
            $item,
            ".term_kind, 'on') IN ('on', 'between', 'until') THEN ",
            $item,
            ".term_from WHEN ",
            $item,
            ".term_kind = 'half_year_1' THEN date(",
            $split,
            ", '-1 day') END, ",
            $to,
            ")"
        )
    };
    ($item:literal, $split:expr, $to:expr) => {
        concat!(
            "(CASE length(",
            term_end!(said: $item, $split, $to),
            ") WHEN 7 THEN date(",
            term_end!(said: $item, $split, $to),
            " || '-01', '+1 month', '-1 day') WHEN 4 THEN ",
            term_end!(said: $item, $split, $to),
            " || '-12-31' ELSE ",
            term_end!(said: $item, $split, $to),
            " END)"
        )
    };
}

/// First day of a plan `p` with its academic year `y`.
macro_rules! plan_first {
    () => {
        "coalesce(p.period_from, y.start_date)"
    };
}

/// First day of the second half-year of a plan `p` with its academic year `y`: where nobody said it, the first of January.
macro_rules! plan_split {
    () => {
        "coalesce(y.half_year_split, (strftime('%Y', coalesce(p.period_from, y.start_date)) + 1) || '-01-01')"
    };
}

/// Last day of a plan `p` with its academic year `y`; of a pair the day on which it ends.
macro_rules! plan_last {
    () => {
        "coalesce(p.period_to, (SELECT m.until FROM mentorship m WHERE m.id = p.mentorship), y.end_date)"
    };
}

/// A plan `p` with its academic year `y`.
macro_rules! plan_tables {
    () => {
        "plan p LEFT JOIN academic_year y ON y.id = p.academic_year"
    };
}

/// The facts that name a line `$item`, as rows of `record`, `id`, `date`: what was held, shared, approved, carried out or
/// published. Each source counts from the same states as [`super::facts`] does.
macro_rules! facts_of {
    ($item:expr) => {
        concat!(
            "SELECT 'session' AS record, f.id, f.date FROM session f WHERE f.plan_item = ",
            $item,
            " AND f.deleted_at IS NULL AND f.state = 'held'
             UNION ALL SELECT 'event', f.id, coalesce(f.end_date, f.start_date) FROM event f WHERE f.plan_item = ",
            $item,
            " AND f.deleted_at IS NULL AND f.state IN ('held', 'summed_up')
             UNION ALL SELECT 'mentor_meeting', f.id, f.date FROM mentor_meeting f WHERE f.plan_item = ",
            $item,
            " AND f.deleted_at IS NULL AND f.state = 'shared'
             UNION ALL SELECT 'document', f.id, coalesce(f.approved_on, f.effective_from, f.date) FROM document f
               WHERE f.plan_item = ",
            $item,
            " AND f.deleted_at IS NULL AND f.state IN ('approved', 'in_force', 'superseded', 'expired')
             UNION ALL SELECT 'decision', f.id, f.done_on FROM decision f WHERE f.plan_item = ",
            $item,
            " AND f.deleted_at IS NULL AND f.state = 'done'
             UNION ALL SELECT 'publication', f.id, f.date FROM publication f WHERE f.plan_item = ",
            $item,
            " AND f.deleted_at IS NULL"
        )
    };
}

pub(super) use {facts_of, plan_first, plan_last, plan_split, plan_tables, term_end, term_start};
