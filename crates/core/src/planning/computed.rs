//! What lists of plans and of their lines show besides their fields.

use super::term_sql::{facts_of, plan_first, plan_last, plan_split, plan_tables, term_end, term_start};
use crate::record::Computed;

/// Twelve months from any month on: `substr` cuts a term out of it.
macro_rules! months_of_two_years {
    () => {
        "'01,02,03,04,05,06,07,08,09,10,11,12,01,02,03,04,05,06,07,08,09,10,11,12'"
    };
}

/// Place in the plan, days of the term, facts, and how the line stands.
pub const ITEM_COMPUTED: &[Computed] = &[
    Computed::of(
        "stage_rank",
        "whole",
        "CASE t.stage WHEN 'organising' THEN 1 WHEN 'practical' THEN 2 ELSE 3 END",
    ),
    // Lines without a section stand after those that have one.
    Computed::of(
        "section_rank",
        "whole",
        "coalesce((SELECT s.rank FROM plan_section s WHERE s.id = t.plan_section), 9999)",
    ),
    Computed::of(
        "section_title",
        "text",
        "SELECT {names:plan_section:s} FROM plan_section s WHERE s.id = t.plan_section",
    ),
    // «1.1»: place of the section, place in it; where there is no section, the place among such lines.
    Computed::of(
        "number",
        "text",
        "CASE WHEN t.plan_section IS NOT NULL THEN
           (SELECT count(*) FROM plan_section own JOIN plan_section s ON s.plan = own.plan AND s.deleted_at IS NULL
              AND (s.rank, s.id) <= (own.rank, own.id) WHERE own.id = t.plan_section) || '.'
           || (SELECT count(*) FROM plan_item i WHERE i.plan_section = t.plan_section AND i.deleted_at IS NULL
              AND (i.rank, i.id) <= (t.rank, t.id))
         WHEN t.plan IS NOT NULL THEN
           (SELECT count(*) FROM plan_item i WHERE i.plan = t.plan AND i.plan_section IS NULL AND i.deleted_at IS NULL
              AND (CASE i.stage WHEN 'organising' THEN 1 WHEN 'practical' THEN 2 ELSE 3 END, i.rank, i.id)
                <= ({stage_rank}, t.rank, t.id)) || ''
         END",
    )
    .listed(),
    Computed::of(
        "academic_year",
        "reference",
        "SELECT p.academic_year FROM plan p WHERE p.id = t.plan",
    ),
    Computed::of(
        "term_start",
        "date",
        concat!(
            "coalesce((SELECT ",
            term_start!("t", plan_first!(), plan_split!()),
            " FROM ",
            plan_tables!(),
            " WHERE p.id = t.plan), ",
            term_start!("t", "NULL", "NULL"),
            ")"
        ),
    ),
    // The last day of the term: of a month its last day; all year the last day of the plan's year.
    Computed::of(
        "term_end",
        "date",
        concat!(
            "coalesce((SELECT ",
            term_end!("t", plan_split!(), plan_last!()),
            " FROM ",
            plan_tables!(),
            " WHERE p.id = t.plan), ",
            term_end!("t", "NULL", "NULL"),
            ")"
        ),
    )
    .listed(),
    // How many months of the calendar the term touches, twelve at most; none of what is done as needed.
    Computed::of(
        "month_count",
        "whole",
        "CASE WHEN t.term_kind = 'as_needed' THEN 0 ELSE
           max(1, min(12, 1 + (strftime('%Y', {term_end}) - strftime('%Y', {term_start})) * 12
             + strftime('%m', {term_end}) - strftime('%m', {term_start}))) END",
    ),
    // «9,10»: the months themselves, in the order of the term; none of a term that is only words.
    Computed::of(
        "months",
        "text",
        concat!(
            "CASE WHEN coalesce(t.term_kind, t.term_from, t.term_to) IS NOT NULL OR t.term_text IS NULL THEN
               nullif(ltrim(replace(',' || substr(",
            months_of_two_years!(),
            ", strftime('%m', {term_start}) * 3 - 2, {month_count} * 3 - 1), ',0', ','), ','), '') END"
        ),
    ),
    // What names the line as its fact.
    Computed::of(
        "facts",
        "whole",
        concat!("SELECT count(*) FROM (", facts_of!("t.id"), ")"),
    )
    .listed(),
    // How many facts it takes: as said; what is done every month or quarter as many as the term has; else one.
    Computed::of(
        "facts_needed",
        "whole",
        "coalesce(t.target, CASE t.term_kind WHEN 'monthly' THEN {month_count}
           WHEN 'quarterly' THEN ({month_count} + 2) / 3 END, 1)",
    ),
    Computed::choice(
        "clock",
        &["overdue", "planned", "in_progress", "done", "moved", "cancelled"],
        "CASE WHEN t.state IN ('planned', 'in_progress', 'moved') AND t.term_kind IS NOT 'as_needed'
           AND {term_end} < :today THEN 'overdue' ELSE t.state END",
    )
    .listed(),
];

/// The year of a plan, its lines and how they stand.
pub const PLAN_COMPUTED: &[Computed] = &[
    Computed::of(
        "year_start",
        "text",
        "coalesce((SELECT y.start_date FROM academic_year y WHERE y.id = t.academic_year), t.period_from)",
    ),
    Computed::of(
        "items",
        "whole",
        "SELECT count(*) FROM plan_item i WHERE i.plan = t.id AND i.deleted_at IS NULL",
    )
    .listed(),
    Computed::of(
        "done",
        "whole",
        "SELECT count(*) FROM plan_item i WHERE i.plan = t.id AND i.deleted_at IS NULL AND i.state = 'done'",
    )
    .listed(),
    Computed::of(
        "overdue",
        "whole",
        concat!(
            "SELECT count(*) FROM plan_item i JOIN plan p ON p.id = i.plan LEFT JOIN academic_year y ON y.id = p.academic_year
             WHERE i.plan = t.id AND i.deleted_at IS NULL AND i.state IN ('planned', 'in_progress', 'moved')
             AND i.term_kind IS NOT 'as_needed' AND ",
            term_end!("i", plan_split!(), plan_last!()),
            " < :today"
        ),
    )
    .listed(),
    // Of the lines that were not cancelled, how many are done, in percent.
    Computed::of(
        "percent",
        "decimal",
        "SELECT 100.0 * sum(i.state = 'done') / nullif(sum(i.state <> 'cancelled'), 0) FROM plan_item i
           WHERE i.plan = t.id AND i.deleted_at IS NULL",
    )
    .listed(),
];
