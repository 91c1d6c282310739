//! The level as a table of cases: empty components, nothing left to gain, the cap, the edges of the bands.

use super::level::{Level, LevelFacts, LevelRules, band, calculate};

const RULES: LevelRules = LevelRules {
    survey: 30,
    results: 40,
    evidence: 20,
    reflection: 10,
    high: 80,
    medium: 50,
};

fn facts(surveys: Option<(f64, f64)>, ratings: &[i64], evidence: Option<i64>, reflection: Option<i64>) -> LevelFacts {
    LevelFacts {
        entry_mean: surveys.map(|(entry, _)| entry),
        final_mean: surveys.map(|(_, last)| last),
        rating_sum: (!ratings.is_empty()).then(|| ratings.iter().sum()),
        rating_count: ratings.len() as i64,
        evidence_points: evidence,
        reflection_points: reflection,
    }
}

#[test]
fn the_score_is_the_weighted_mean_of_what_is_there() {
    let cases: &[(&str, LevelFacts, Option<f64>)] = &[
        (
            "all four",
            facts(Some((3.0, 4.0)), &[3, 3], Some(60), Some(100)),
            Some(0.3 * 50.0 + 40.0 + 12.0 + 10.0),
        ),
        ("nothing at all", facts(None, &[], None, None), None),
        ("no survey", facts(None, &[3, 3], Some(100), Some(100)), Some(100.0)),
        (
            "no ratings",
            facts(Some((3.0, 4.0)), &[], Some(50), Some(50)),
            Some((15.0 + 10.0 + 5.0) / 60.0 * 100.0),
        ),
        (
            "no evidence",
            facts(Some((3.0, 5.0)), &[0, 0], None, Some(100)),
            Some((30.0 + 0.0 + 10.0) / 80.0 * 100.0),
        ),
        (
            "no reflection",
            facts(Some((3.0, 3.0)), &[3], Some(100), None),
            Some((0.0 + 40.0 + 20.0) / 90.0 * 100.0),
        ),
        ("only reflection", facts(None, &[], None, Some(50)), Some(50.0)),
        (
            "entry without final is no pair",
            LevelFacts {
                entry_mean: Some(3.0),
                ..facts(None, &[3], None, None)
            },
            Some(100.0),
        ),
        (
            "all rated zero is a zero, not a blank",
            facts(None, &[0, 0, 0], None, None),
            Some(0.0),
        ),
        (
            "worse than at entry is no gain",
            facts(Some((4.0, 3.0)), &[], None, None),
            Some(0.0),
        ),
        (
            "entry 5, final 5",
            facts(Some((5.0, 5.0)), &[], None, None),
            Some(100.0),
        ),
        ("entry 5, final 4", facts(Some((5.0, 4.0)), &[], None, None), Some(80.0)),
        ("the cap of evidence", facts(None, &[], Some(240), None), Some(100.0)),
        (
            "international, republic and oblast",
            facts(None, &[], Some(40 + 30 + 20), None),
            Some(90.0),
        ),
        (
            "rating 1 of 3 each",
            facts(None, &[1, 1], None, None),
            Some(100.0 / 3.0),
        ),
    ];
    for (what, facts, expected) in cases {
        let score = calculate(*facts, RULES).score;
        match (score, expected) {
            (Some(score), Some(expected)) => {
                assert!((score - expected).abs() < 1e-8, "{what}: {score}, not {expected}")
            }
            (found, expected) => assert_eq!(found, *expected, "{what}"),
        }
    }
}

#[test]
fn the_bands_are_cut_on_the_unrounded_score() {
    for (score, level) in [
        (0.0, Level::Low),
        (49.9, Level::Low),
        (49.999_999, Level::Low),
        (50.0, Level::Medium),
        (79.9, Level::Medium),
        (79.96, Level::Medium),
        (80.0, Level::High),
        (100.0, Level::High),
    ] {
        assert_eq!(band(score, RULES), level, "{score}");
    }
    // 80 exactly, from parts that binary fractions cannot hold: gain 60, results 100, evidence 80, reflection 60 …
    let edge = facts(Some((2.5, 4.0)), &[3, 3, 3], Some(80), Some(60));
    let counted = calculate(edge, RULES);
    assert_eq!((counted.score, counted.level), (Some(80.0), Some(Level::High)));
    let thirds = facts(Some((1.1, 3.05)), &[1, 2], None, None);
    assert_eq!(
        calculate(thirds, RULES).level,
        Some(Level::Medium),
        "(50 · 30 + 50 · 40) / 70 = 50"
    );
}

#[test]
fn shares_of_what_is_there_make_the_whole() {
    let counted = calculate(facts(None, &[3], Some(10), None), RULES);
    let shares: Vec<f64> = counted.components.iter().map(|part| part.share).collect();
    assert_eq!(shares[0], 0.0);
    assert_eq!(shares[3], 0.0);
    assert!((shares.iter().sum::<f64>() - 100.0).abs() < 1e-9);
    assert_eq!(counted.components[2].weight, 20, "the rule's weight is still shown");
}
