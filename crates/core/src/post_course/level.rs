//! The post-course level (domain.md §2.4, method: local): a weighted mean of four components, each 0 to 100.
//!
//! What must hold: a component that nothing is known of is left out and the weights of the others stand for the whole; it
//! is never counted as 0. The same function answers to SQL as `post_course_score`, so that a list, a card and a form
//! cannot differ.

use rusqlite::functions::{Context as Arguments, FunctionFlags};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::college::rules;
use crate::context::Context;
use crate::db::Reader;
use crate::problem::Result;

/// Highest mark of a survey question.
const BEST_MARK: f64 = 5.0;
/// Highest rating of an expected result.
const BEST_RATING: f64 = 3.0;

/// What the level is counted from; nothing where nothing is known.
#[derive(Debug, Clone, Copy, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct LevelFacts {
    /// Mean mark of the entry survey, 1 to 5.
    pub entry_mean: Option<f64>,
    /// Mean mark of the final survey, 1 to 5.
    pub final_mean: Option<f64>,
    /// Sum of the newest ratings of expected results, each 0 to 3.
    #[ts(type = "number | null")]
    pub rating_sum: Option<i64>,
    /// How many results are rated.
    #[ts(type = "number")]
    pub rating_count: i64,
    /// Points of verified evidence inside the window.
    #[ts(type = "number | null")]
    pub evidence_points: Option<i64>,
    /// Points of the reflection: 50 submitted, 100 accepted.
    #[ts(type = "number | null")]
    pub reflection_points: Option<i64>,
}

/// Weights of the components and edges of the bands (dated rules).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct LevelRules {
    /// Weight of the survey gain, per cent.
    #[ts(type = "number")]
    pub survey: i64,
    /// Weight of the expected results, per cent.
    #[ts(type = "number")]
    pub results: i64,
    /// Weight of the evidence, per cent.
    #[ts(type = "number")]
    pub evidence: i64,
    /// Weight of the reflection, per cent.
    #[ts(type = "number")]
    pub reflection: i64,
    /// Lowest score of the high level.
    #[ts(type = "number")]
    pub high: i64,
    /// Lowest score of the medium level.
    #[ts(type = "number")]
    pub medium: i64,
}

/// A level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// From `high` on.
    High,
    /// From `medium` on.
    Medium,
    /// Below.
    Low,
}

impl Level {
    /// Its code, as stored.
    pub fn code(self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Medium => "medium",
            Self::Low => "low",
        }
    }
}

/// One component of the calculation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Component {
    /// `survey`, `results`, `evidence`, `reflection`.
    pub code: String,
    /// 0 to 100; nothing where it is left out.
    pub points: Option<f64>,
    /// Its weight by the rules, per cent.
    #[ts(type = "number")]
    pub weight: i64,
    /// Its share in the score after the empty ones were left out, per cent; 0 where it is left out.
    pub share: f64,
}

/// The level with how it was counted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Calculation {
    /// What it was counted from.
    pub facts: LevelFacts,
    /// What it was counted with.
    pub rules: LevelRules,
    /// The four components.
    pub components: Vec<Component>,
    /// Score, 0 to 100; nothing where all components are empty.
    pub score: Option<f64>,
    /// Level of the score.
    pub level: Option<Level>,
}

/// Survey gain: how much of what could still be gained was gained; with nothing left to gain, how much was kept.
fn survey_points(facts: &LevelFacts) -> Option<f64> {
    let (entry, last) = (facts.entry_mean?, facts.final_mean?);
    let gain = if entry >= BEST_MARK {
        last / BEST_MARK
    } else {
        (last - entry) / (BEST_MARK - entry)
    };
    Some(gain.clamp(0.0, 1.0) * 100.0)
}

fn points(facts: &LevelFacts) -> [Option<f64>; 4] {
    let results = facts
        .rating_sum
        .filter(|_| facts.rating_count > 0)
        .map(|sum| sum as f64 / (BEST_RATING * facts.rating_count as f64) * 100.0);
    [
        survey_points(facts),
        results,
        facts.evidence_points.map(|points| (points as f64).clamp(0.0, 100.0)),
        facts.reflection_points.map(|points| points as f64),
    ]
}

/// The weighted mean of the components that are not empty, to the ninth decimal: what rounding of binary fractions would
/// take from an edge of a band is put back, nothing else is rounded.
fn weighted(points: &[Option<f64>; 4], weights: [i64; 4]) -> Option<f64> {
    let (mut sum, mut whole) = (0.0, 0.0);
    for (points, weight) in points.iter().zip(weights) {
        if let Some(points) = points {
            sum += points * weight as f64;
            whole += weight as f64;
        }
    }
    (whole > 0.0).then(|| (sum / whole * 1e9).round() / 1e9)
}

/// The level of facts by rules.
pub fn calculate(facts: LevelFacts, rules: LevelRules) -> Calculation {
    let weights = [rules.survey, rules.results, rules.evidence, rules.reflection];
    let points = points(&facts);
    let whole: i64 = points
        .iter()
        .zip(weights)
        .filter(|(points, _)| points.is_some())
        .map(|(_, weight)| weight)
        .sum();
    let component = |index: usize, code: &str| Component {
        code: code.to_owned(),
        points: points[index],
        weight: weights[index],
        share: match points[index] {
            Some(_) if whole > 0 => weights[index] as f64 / whole as f64 * 100.0,
            _ => 0.0,
        },
    };
    let score = weighted(&points, weights);
    Calculation {
        facts,
        rules,
        components: vec![
            component(0, "survey"),
            component(1, "results"),
            component(2, "evidence"),
            component(3, "reflection"),
        ],
        score,
        level: score.map(|score| band(score, rules)),
    }
}

/// The band of an unrounded score.
pub fn band(score: f64, rules: LevelRules) -> Level {
    if score >= rules.high as f64 {
        Level::High
    } else if score >= rules.medium as f64 {
        Level::Medium
    } else {
        Level::Low
    }
}

/// The rule values of the context's day.
///
/// # Errors
/// `no_rule`.
pub fn level_rules(reader: &Reader<'_>, context: &Context) -> Result<LevelRules> {
    let value = |code| rules::value(reader, code, context);
    Ok(LevelRules {
        survey: value("pc_weight_survey")?,
        results: value("pc_weight_results")?,
        evidence: value("pc_weight_evidence")?,
        reflection: value("pc_weight_reflection")?,
        high: value("pc_band_high")?,
        medium: value("pc_band_medium")?,
    })
}

/// Teaches a connection `post_course_score(entry mean, final mean, rating sum, rated, evidence points, reflection points,
/// four weights)`.
pub(crate) fn teach(connection: &rusqlite::Connection) -> rusqlite::Result<()> {
    let flags = FunctionFlags::SQLITE_UTF8 | FunctionFlags::SQLITE_DETERMINISTIC;
    connection.create_scalar_function("post_course_score", 10, flags, |arguments: &Arguments<'_>| {
        let facts = LevelFacts {
            entry_mean: arguments.get(0)?,
            final_mean: arguments.get(1)?,
            rating_sum: arguments.get(2)?,
            rating_count: arguments.get(3)?,
            evidence_points: arguments.get(4)?,
            reflection_points: arguments.get(5)?,
        };
        let weights = [
            arguments.get(6)?,
            arguments.get(7)?,
            arguments.get(8)?,
            arguments.get(9)?,
        ];
        Ok(weighted(&points(&facts), weights))
    })
}
