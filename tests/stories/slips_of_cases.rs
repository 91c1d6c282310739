//! Slips of days in post-course support: before the course ended, in the future, decades ahead. And what was stored before
//! such a rule was made can still be put right field by field.

use serde_json::{Value, json};

use crate::office::Office;
use crate::slips::{TODAY, not_done, not_saved, person};

/// A case of a course that ended on 10 March 2026, with its certificate of the 12th.
fn case(office: &Office) -> (String, String) {
    let person = person(office, "Серикова", json!({}));
    let programme = json!({ "title_ru": "Критериальное оценивание", "hours": 72 });
    let programme = office.save(TODAY, "course_programme", None, programme);
    let course = json!({
        "person": person, "course_programme": programme, "hours": 72, "end_date": "2026-03-10",
        "issue_date": "2026-03-12", "document_number": "С-1", "status": "certified", "kind": "training-kind-course",
    });
    let record = office.save(TODAY, "training_record", None, course);
    let cases = json!({ "record": "post_course_case", "where": { "training_record": record } });
    let case = office.call(TODAY, "record_list", cases)["rows"][0]["id"].clone();
    (record, case.as_str().expect("a case").to_owned())
}

#[test]
fn nothing_happens_in_a_case_before_its_course_ended_or_tomorrow() {
    let office = Office::begin(TODAY);
    let (_, case) = case(&office);
    for (day, code) in [("2026-03-09", "before_course_end"), ("2026-11-21", "in_the_future")] {
        let survey = json!({
            "case": case, "survey_template": "survey-template-post-course", "stage": "entry", "date": day, "mode": "paper",
            "answers": [{ "question": "survey-question-01", "scale": 3 }],
        });
        not_done(&office, "survey_enter", survey, "date", code);
        let terminate = json!({ "cases": [case], "on": day, "ground": "other", "reason": "заявление" });
        not_done(&office, "post_course_terminate", terminate, "ended_on", code);
        let close = json!({ "case": case, "final_date": day, "override_reason": "решение совета" });
        not_done(&office, "post_course_close", close, "final_date", code);
        let reflection = json!({ "post_course_case": case, "date": day, "learnt": "Критерии" });
        not_saved(&office, "reflection", None, reflection, "date", code);
        let help = json!({ "post_course_case": case, "date": day, "content": "Консультация" });
        not_saved(&office, "support_action", None, help, "date", code);
        let sent = json!({ "report_sent": day });
        not_saved(&office, "post_course_case", Some(&case), sent, "report_sent", code);
    }
    let help = json!({ "post_course_case": case, "date": "2026-03-10", "content": "Консультация" });
    office.save(TODAY, "support_action", None, help);
}

#[test]
fn a_case_is_extended_by_two_years_at_most() {
    let office = Office::begin(TODAY);
    let (_, case) = case(&office);
    let extend = |to: &str| json!({ "case": case, "to": to, "reason": "ещё год" });
    for to in ["2099-01-01", "2029-03-13"] {
        not_done(
            &office,
            "post_course_extend",
            extend(to),
            "extended_to",
            "extension_too_long",
        );
    }
    office.call(TODAY, "post_course_extend", extend("2029-03-12"));
    let leave = |since: &str, until: &str| json!({ "post_course_case": case, "since": since, "until": until, "ground": "other" });
    let slip = leave("2026-04-01", "2099-04-01");
    not_saved(&office, "case_suspension", None, slip, "until", "leave_too_long");
    let slip = leave("2062-04-01", "2062-05-01");
    not_saved(&office, "case_suspension", None, slip, "since", "in_the_future");
    office.save(TODAY, "case_suspension", None, leave("2026-04-01", "2029-04-01"));
}

#[test]
fn a_day_stored_before_the_rule_stays_until_it_is_changed() {
    let office = Office::begin(TODAY);
    let (record, case) = case(&office);
    let help = json!({ "post_course_case": case, "date": "2026-03-20", "content": "Консультация" });
    let help = office.save(TODAY, "support_action", None, help);
    // The course turns out to have ended later than the help was given: the day is wrong now, the words are not.
    let later = json!({ "end_date": "2026-04-10", "issue_date": "2026-04-12" });
    office.save(TODAY, "training_record", Some(&record), later);
    office.save(
        TODAY,
        "support_action",
        Some(&help),
        json!({ "content": "Консультация о критериях" }),
    );
    let again = json!({ "date": "2026-03-21" });
    not_saved(
        &office,
        "support_action",
        Some(&help),
        again,
        "date",
        "before_course_end",
    );
    let _: Value = office.call(TODAY, "record_get", json!({ "record": "support_action", "id": help }));
}
