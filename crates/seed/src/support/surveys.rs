//! Filled questionnaires: marks with a wished mean, obstacles and wishes, a few words.

use chrono::NaiveDate;
use serde_json::{Value, json};
use sheberlik_core::record::{Record, Values};
use sheberlik_core::surveys::model::SurveyResponse;

use super::rows::Part;
use super::words::{REMARKS, say};
use crate::ground::values;
use crate::random::Random;

/// Questions of the ready set that are answered with a mark.
const SCALES: [&str; 9] = [
    "survey-question-01",
    "survey-question-02",
    "survey-question-03",
    "survey-question-04",
    "survey-question-05",
    "survey-question-06",
    "survey-question-07",
    "survey-question-08",
    "survey-question-11",
];
/// Those of them that the gain is seen by.
const CORE: [&str; 3] = ["survey-question-03", "survey-question-04", "survey-question-06"];

/// How well what was learnt comes into practice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Success {
    /// Shared with others.
    High,
    /// Used.
    Medium,
    /// Hardly used.
    Low,
}

/// The mean mark that is wished at a stage.
pub(crate) fn wished(success: Success, stage: &str) -> f64 {
    match (stage, success) {
        ("entry", Success::High) => 2.7,
        ("entry", _) => 3.0,
        ("intermediate", Success::High) => 3.8,
        ("intermediate", Success::Medium) => 3.5,
        (_, Success::High) => 4.8,
        (_, Success::Medium) => 4.2,
        (_, Success::Low) => 3.2,
    }
}

/// A filled questionnaire with the mean of its marks.
pub(crate) fn fill(
    random: &mut Random,
    stage: &'static str,
    date: NaiveDate,
    success: Success,
    thrifty: bool,
    kazakh: bool,
) -> (Part, f64) {
    let questions: &[&str] = if thrifty { &CORE } else { &SCALES };
    let marks = marks(random, wished(success, stage), questions.len());
    let sum: i64 = marks.iter().sum();
    let mut answers: Vec<Values> = questions
        .iter()
        .zip(&marks)
        .map(|(question, mark)| values(json!({ "survey_question": question, "scale": mark })))
        .collect();
    if !thrifty {
        for question in ["survey-question-09", "survey-question-10"] {
            if let Some(choices) = choices(random) {
                answers.push(values(json!({ "survey_question": question, "choices": choices })));
            }
        }
        if random.chance(40) {
            let text = say(random.pick(REMARKS), kazakh);
            answers.push(values(json!({ "survey_question": "survey-question-12", "text": text })));
        }
    }
    let head = json!({
        "survey_template": "survey-template-post-course", "stage": stage, "date": date,
        "mode": random.pick(&["paper", "paper", "form", "in_person"]),
    });
    let part = Part {
        kind: SurveyResponse::KIND,
        values: values(head),
        answers,
    };
    (part, sum as f64 / marks.len() as f64)
}

/// Whole marks around a mean, in any order.
fn marks(random: &mut Random, mean: f64, count: usize) -> Vec<i64> {
    let mark = |place: usize| (mean + (place as f64 + 0.5) / count as f64).floor();
    let mut marks: Vec<i64> = (0..count).map(|place| (mark(place) as i64).clamp(1, 5)).collect();
    random.shuffle(&mut marks);
    marks
}

/// Numbers of one or two of four lines, one a line; sometimes none.
fn choices(random: &mut Random) -> Option<Value> {
    let first = random.between(1, 4);
    let second = random.between(1, 4);
    match random.below(5) {
        0 => None,
        1 | 2 => Some(json!(first.to_string())),
        _ if first == second => Some(json!(first.to_string())),
        _ => Some(json!(format!("{}\n{}", first.min(second), first.max(second)))),
    }
}
