//! Post-course support of the invented colleges: its shape on any day, and that the engine would have let it come so.

mod common;

use std::collections::BTreeMap;

use common::{Desk, desk, desk_on};
use serde_json::Value;
use sheberlik_core::Progress;
use sheberlik_core::evidence::model::Evidence;
use sheberlik_core::post_course::acts::calculation;
use sheberlik_core::post_course::conditions::{Closing, conditions};
use sheberlik_core::post_course::level::Calculation;
use sheberlik_core::post_course::model::{CaseSuspension, PostCourseCase, Reflection, ResultRating, SupportAction};
use sheberlik_core::post_course::overview::of_all;
use sheberlik_core::record::{self, Kind, Record};
use sheberlik_core::surveys::model::{SurveyAnswer, SurveyResponse};
use sheberlik_seed::{Size, college, fill, open_sample};

/// Parts that are saved only while their case is open.
const PARTS: &[&Kind] = &[
    CaseSuspension::KIND,
    SurveyResponse::KIND,
    SupportAction::KIND,
    Reflection::KIND,
    ResultRating::KIND,
];

/// Open cases of people on leave whose clock runs.
const AWAY_AND_RUNNING: &str =
    "SELECT count(*) FROM post_course_case c JOIN training_record r ON r.id = c.training_record
    JOIN person p ON p.id = r.person WHERE c.state = 'open' AND p.status IN ('parental_leave', 'long_leave')
    AND NOT EXISTS (SELECT 1 FROM case_suspension s WHERE s.post_course_case = c.id AND s.until IS NULL)";

/// How many cases stand how, by the engine's own clock.
fn clocks(desk: &Desk) -> BTreeMap<String, i64> {
    let overview = desk.engine.read(|reader| of_all(reader, &desk.context));
    let figures = overview.expect("an overview").clocks;
    figures.into_iter().map(|figure| (figure.code, figure.count)).collect()
}

/// Shares of the open cases that are overdue and that stand still, in a hundred.
fn shares(desk: &Desk) -> (f64, f64) {
    let clocks = clocks(desk);
    let open = desk.number("SELECT count(*) FROM post_course_case WHERE state = 'open'") as f64;
    let share = |code: &str| clocks.get(code).copied().unwrap_or(0) as f64 * 100.0 / open;
    (share("overdue"), share("suspended"))
}

/// Every closed case of these meets the conditions that it was closed by, and carries the count of its own facts.
fn assert_ends_hold(desk: &Desk, limit: usize) {
    let ids = desk.texts(&format!(
        "SELECT id FROM post_course_case WHERE state = 'closed' LIMIT {limit}"
    ));
    assert!(ids.len() > 10, "{} closed cases", ids.len());
    for id in ids {
        desk.engine
            .read(|reader| {
                let row = record::get(reader, PostCourseCase::KIND, &id, &desk.context)?;
                for finding in conditions(reader, &id, &Closing::of(&row), &desk.context)? {
                    assert!(finding.ok, "{finding:?} of {row:?}");
                }
                let stored: Calculation = serde_json::from_str(row["calculation"].as_str().expect("a calculation"))?;
                assert_eq!(stored, calculation(reader, &id, &desk.context)?, "{row:?}");
                assert_eq!(row["final_level"].as_str(), stored.level.map(|level| level.code()));
                Ok(())
            })
            .expect("the case is read");
    }
}

/// Nothing is dated after today, or after the end of its case.
fn assert_in_time(desk: &Desk) {
    let today = desk.context.today;
    for (table, day) in [
        ("post_course_case", "opened_on"),
        ("post_course_case", "final_date"),
        ("post_course_case", "ended_on"),
        ("post_course_case", "report_sent"),
        ("case_suspension", "since"),
        ("survey_response", "date"),
        ("support_action", "date"),
        ("evidence", "date"),
        ("evidence", "verified_on"),
        ("reflection", "date"),
        ("result_rating", "date"),
    ] {
        let late = desk.number(&format!("SELECT count(*) FROM {table} WHERE {day} > '{today}'"));
        assert_eq!(late, 0, "{table}.{day}");
    }
    for table in ["survey_response", "support_action", "reflection", "result_rating"] {
        let after = desk.number(&format!(
            "SELECT count(*) FROM {table} t JOIN post_course_case c ON c.id = t.post_course_case
             WHERE t.date > coalesce(c.final_date, c.ended_on, '9999')"
        ));
        assert_eq!(after, 0, "{table} after the end");
    }
}

#[test]
fn the_sample_shows_every_turn_of_a_case() {
    let desk = desk();
    open_sample(&desk.engine, &desk.context).expect("the sample opens");
    let clocks = clocks(&desk);
    for clock in [
        "overdue",
        "due",
        "extended",
        "stuck",
        "running",
        "suspended",
        "closed",
        "declined",
        "terminated",
    ] {
        assert!(clocks.get(clock).is_some_and(|count| *count > 0), "{clock}: {clocks:?}");
    }
    for (what, sql, least) in [
        ("levels", "SELECT count(DISTINCT final_level) FROM post_course_case", 3),
        (
            "a level by hand",
            "SELECT count(*) FROM post_course_case WHERE hand_level IS NOT NULL",
            1,
        ),
        ("curators", "SELECT count(DISTINCT curator) FROM post_course_case", 3),
        (
            "stages of surveys",
            "SELECT count(DISTINCT stage) FROM survey_response",
            3,
        ),
        (
            "questions that are answered",
            "SELECT count(DISTINCT survey_question) FROM survey_answer",
            12,
        ),
        ("channels", "SELECT count(DISTINCT channel) FROM support_action", 6),
        ("kinds of help", "SELECT count(DISTINCT kind) FROM support_action", 7),
        ("kinds of evidence", "SELECT count(DISTINCT kind) FROM evidence", 10),
        ("levels of evidence", "SELECT count(DISTINCT level) FROM evidence", 5),
        ("states of evidence", "SELECT count(DISTINCT state) FROM evidence", 3),
        (
            "evidence of several cases",
            "SELECT count(*) FROM (SELECT 1 FROM evidence_case GROUP BY evidence HAVING count(*) > 1)",
            3,
        ),
        (
            "evidence outside the window",
            "SELECT count(*) FROM evidence e JOIN evidence_case l ON l.evidence = e.id
             JOIN post_course_case c ON c.id = l.post_course_case JOIN training_record r ON r.id = c.training_record
             WHERE e.date < r.issue_date",
            3,
        ),
        (
            "points of ratings",
            "SELECT count(DISTINCT point) FROM result_rating",
            3,
        ),
        (
            "states of reflections",
            "SELECT count(DISTINCT state) FROM reflection",
            3,
        ),
        (
            "help in two languages",
            "SELECT count(DISTINCT content LIKE '%і%') FROM support_action",
            2,
        ),
    ] {
        let found = desk.number(sql);
        assert!(found >= least, "{what}: {found}");
    }
    let blank = "SELECT count(*) FROM reflection WHERE state = 'accepted' AND (learnt IS NULL OR used IS NULL
        OR effect IS NULL OR difficulties IS NULL OR shared IS NULL OR next_steps IS NULL OR self_score IS NULL)";
    assert_eq!(desk.number(blank), 0, "every prompt is answered");
    let unnamed = "SELECT count(*) FROM expected_result WHERE text_kk IS NULL OR text_ru IS NULL OR text_en IS NULL";
    assert_eq!(desk.number(unnamed), 0, "results are in three languages");
    let papers = "SELECT count(*) FROM post_course_case WHERE state = 'closed' AND (conclusion_kk IS NULL
        OR conclusion_ru IS NULL OR conclusion_en IS NULL OR conclusion_kk LIKE '%{%')";
    assert_eq!(desk.number(papers), 0, "conclusions are in three languages");
    let twice =
        "SELECT count(*) FROM (SELECT 1 FROM support_action GROUP BY post_course_case, content HAVING count(*) > 1)";
    assert_eq!(desk.number(twice), 0, "nothing is done twice in one case");
    let summer =
        "SELECT count(*) FROM support_action WHERE kind = 'lesson_visit' AND strftime('%m', date) IN ('07', '08')";
    assert_eq!(desk.number(summer), 0, "no lesson is visited in the holidays");
    let own = "SELECT count(*) FROM post_course_case c JOIN training_record r ON r.id = c.training_record
        WHERE c.curator = r.person";
    assert_eq!(desk.number(own), 0, "nobody is their own curator");
}

#[test]
fn shares_hold_on_any_day_and_for_any_seed() {
    let days = ["2025-11-22", "2026-01-01", "2026-03-31", "2026-08-31", "2028-02-29"];
    for (place, day) in days.into_iter().enumerate() {
        for seed in [20, place as u64] {
            let desk = desk_on(day);
            college(&desk.engine, &desk.context, seed).expect("the sample opens");
            let (overdue, suspended) = shares(&desk);
            assert!(
                (15.0..=20.0).contains(&overdue),
                "{day}, seed {seed}: {overdue:.1} % overdue"
            );
            assert!(
                (3.0..=8.0).contains(&suspended),
                "{day}, seed {seed}: {suspended:.1} % suspended"
            );
            let open = desk.number("SELECT count(*) FROM post_course_case WHERE state = 'open'");
            assert!((40..=75).contains(&open), "{day}, seed {seed}: {open} open");
            let overview = desk.engine.read(|reader| of_all(reader, &desk.context));
            assert_eq!(
                overview.expect("an overview").missing,
                0,
                "every certified course has its case"
            );
            let forgotten = format!(
                "SELECT count(*) FROM post_course_case c JOIN training_record r ON r.id = c.training_record
                 WHERE c.state = 'open' AND julianday('{day}') - julianday(r.issue_date) > 870
                 AND NOT EXISTS (SELECT 1 FROM case_suspension s WHERE s.post_course_case = c.id)"
            );
            assert_eq!(
                desk.number(&forgotten),
                0,
                "{day}, seed {seed}: old courses are done with"
            );
            assert_in_time(&desk);
        }
    }
}

#[test]
fn the_sample_is_what_saving_would_make() {
    let desk = desk();
    open_sample(&desk.engine, &desk.context).expect("the sample opens");
    assert_ends_hold(&desk, 1_000);
    desk.assert_sound();
    desk.assert_every_row_passes(&[PostCourseCase::KIND, Evidence::KIND, SurveyAnswer::KIND]);
    let open = "post_course_case IN (SELECT id FROM post_course_case WHERE state = 'open')";
    for kind in PARTS {
        desk.assert_rows_pass(kind, open);
    }
}

#[test]
fn an_oblast_has_the_cases_of_its_size() {
    let desk = desk();
    fill(&desk.engine, &desk.context, Size::Oblast, 1, &Progress::silent()).expect("the oblast is filled");
    let open = desk.number("SELECT count(*) FROM post_course_case WHERE state = 'open'");
    assert!((2_000..=2_250).contains(&open), "{open} open cases");
    let all = desk.number("SELECT count(*) FROM post_course_case");
    assert!((open..=3_000).contains(&all), "{all} cases");
    let (overdue, suspended) = shares(&desk);
    assert!((15.0..=20.0).contains(&overdue), "{overdue:.1} % overdue");
    assert!((4.0..=6.5).contains(&suspended), "{suspended:.1} % suspended");
    assert_eq!(desk.number(AWAY_AND_RUNNING), 0, "leave stops the clock");
    assert_in_time(&desk);
    desk.assert_sound();
    assert_ends_hold(&desk, 150);
    let some = "t.rowid % 7 = 0";
    for kind in [PostCourseCase::KIND, Evidence::KIND, SurveyAnswer::KIND] {
        desk.assert_rows_pass(kind, some);
    }
    let open = format!("{some} AND post_course_case IN (SELECT id FROM post_course_case WHERE state = 'open')");
    for kind in PARTS {
        desk.assert_rows_pass(kind, &open);
    }
    let per_survey =
        desk.number("SELECT count(*) FROM survey_answer") / desk.number("SELECT count(*) FROM survey_response");
    assert!((3..=9).contains(&per_survey), "{per_survey} answers of a questionnaire");
}

#[test]
fn a_seed_repeats_its_cases() {
    let told = || {
        let desk = desk();
        fill(&desk.engine, &desk.context, Size::College, 4, &Progress::silent()).expect("a college is filled");
        let rows = desk.texts(
            "SELECT concat_ws(' ', r.document_number, c.state, c.final_score, c.hand_level,
               (SELECT group_concat(s.stage || s.date || s.mode, ' ') FROM survey_response s WHERE s.post_course_case = c.id),
               (SELECT count(*) FROM support_action a WHERE a.post_course_case = c.id),
               (SELECT sum(g.rating) FROM result_rating g WHERE g.post_course_case = c.id))
             FROM post_course_case c JOIN training_record r ON r.id = c.training_record ORDER BY 1",
        );
        assert!(rows.len() > 80, "{} cases", rows.len());
        Value::from(rows)
    };
    assert_eq!(told(), told());
}
