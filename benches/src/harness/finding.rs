//! A figure with its goals.

use serde::Serialize;

use super::measure::{Pair, Ratio, Samples};

/// What was found.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Figure {
    /// A ratio of two sides, with its interval.
    Ratio {
        /// Ratio of medians.
        value: f64,
        /// Lower end of its interval.
        low: f64,
        /// Upper end.
        high: f64,
    },
    /// An amount: megabytes, milliseconds.
    Amount {
        /// How much.
        value: f64,
        /// Of what.
        unit: &'static str,
        /// Least and most over the rounds.
        low: f64,
        /// Most.
        high: f64,
    },
    /// Checks, all of which must hold.
    Checks {
        /// How many held.
        held: usize,
        /// How many there are.
        of: usize,
    },
    /// Nothing could be measured here.
    Missing {
        /// Why.
        why: String,
    },
}

/// Which side of the goal is good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// The less the better.
    AtMost,
    /// The more the better.
    AtLeast,
}

/// What is to be reached.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Goal {
    /// Which side is good.
    pub direction: Direction,
    /// What must never be missed.
    pub plain: f64,
    /// What we want.
    pub stretch: Option<f64>,
}

/// Where a figure stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// What we want is reached.
    Stretch,
    /// The plain goal is reached.
    Goal,
    /// It is not.
    Short,
    /// There is no goal to compare with.
    Figure,
    /// Nothing was measured.
    Missing,
}

/// What a side measured, for the reader who wants more than a ratio.
#[derive(Debug, Clone, Serialize)]
pub struct SideFigure {
    /// Who.
    pub name: String,
    /// Median.
    pub median: f64,
    /// All rounds.
    pub rounds: Vec<f64>,
}

/// One figure of a line.
#[derive(Debug, Clone, Serialize)]
pub struct Finding {
    /// Which figure of the line it is, where there are several.
    pub part: &'static str,
    /// The figure.
    pub figure: Figure,
    /// What is to be reached.
    pub goal: Option<Goal>,
    /// The sides, ours first.
    pub sides: Vec<SideFigure>,
    /// What the reader must know of it.
    pub note: String,
}

impl Finding {
    fn of(figure: Figure) -> Self {
        Self {
            part: "",
            figure,
            goal: None,
            sides: Vec::new(),
            note: String::new(),
        }
    }

    /// Ours divided by the other side.
    pub fn ours_by_other(pair: &Pair) -> Self {
        Self::ratio(pair.ours_by_other()).with_sides([&pair.ours, &pair.other])
    }

    /// The other side divided by ours: how many times quicker.
    pub fn other_by_ours(pair: &Pair) -> Self {
        Self::ratio(pair.other_by_ours()).with_sides([&pair.ours, &pair.other])
    }

    /// A ratio.
    pub fn ratio(ratio: Ratio) -> Self {
        Self::of(Figure::Ratio {
            value: ratio.middle,
            low: ratio.low,
            high: ratio.high,
        })
    }

    /// The median of an amount that was taken in each round.
    pub fn amount(values: &[f64], unit: &'static str) -> Self {
        Self::of(Figure::Amount {
            value: super::measure::median(values),
            unit,
            low: values.iter().copied().fold(f64::INFINITY, f64::min),
            high: values.iter().copied().fold(f64::NEG_INFINITY, f64::max),
        })
    }

    /// Checks by name: those that do not hold are named in the note.
    pub fn checks(checks: &[(&str, bool)]) -> Self {
        let broken: Vec<&str> = checks.iter().filter(|(_, held)| !held).map(|(name, _)| *name).collect();
        let figure = Figure::Checks {
            held: checks.len() - broken.len(),
            of: checks.len(),
        };
        let note = if broken.is_empty() {
            String::new()
        } else {
            format!("does not hold: {}", broken.join("; "))
        };
        Self::of(figure).note(note)
    }

    /// Nothing could be measured, and why.
    pub fn missing(why: impl Into<String>) -> Self {
        Self::of(Figure::Missing { why: why.into() })
    }

    /// Names the figure within its line.
    pub fn part(mut self, part: &'static str) -> Self {
        self.part = part;
        self
    }

    /// Adds the sides.
    pub fn with_sides<'a>(mut self, sides: impl IntoIterator<Item = &'a Samples>) -> Self {
        self.sides.extend(sides.into_iter().map(|side| SideFigure {
            name: side.name.clone(),
            median: side.median(),
            rounds: side.values.clone(),
        }));
        self
    }

    /// The figure must not be greater.
    pub fn at_most(self, plain: f64) -> Self {
        self.goal(Direction::AtMost, plain)
    }

    /// The figure must not be less.
    pub fn at_least(self, plain: f64) -> Self {
        self.goal(Direction::AtLeast, plain)
    }

    fn goal(mut self, direction: Direction, plain: f64) -> Self {
        self.goal = Some(Goal {
            direction,
            plain,
            stretch: None,
        });
        self
    }

    /// What we want beyond the plain goal, which is said first.
    pub fn stretch(mut self, stretch: f64) -> Self {
        if let Some(goal) = &mut self.goal {
            goal.stretch = Some(stretch);
        }
        self
    }

    /// What the reader must know.
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = note.into();
        self
    }

    /// Where it stands.
    pub fn verdict(&self) -> Verdict {
        let value = match self.figure {
            Figure::Missing { .. } => return Verdict::Missing,
            Figure::Checks { held, of } if held == of => return Verdict::Stretch,
            Figure::Checks { .. } => return Verdict::Short,
            Figure::Ratio { value, .. } | Figure::Amount { value, .. } => value,
        };
        let Some(goal) = self.goal else { return Verdict::Figure };
        let reaches = |wanted: f64| match goal.direction {
            Direction::AtMost => value <= wanted,
            Direction::AtLeast => value >= wanted,
        };
        if reaches(goal.stretch.unwrap_or(goal.plain)) {
            Verdict::Stretch
        } else if reaches(goal.plain) {
            Verdict::Goal
        } else {
            Verdict::Short
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_verdict_follows_the_goals() {
        let of = |value: f64| Finding::amount(&[value], "ms");
        assert_eq!(of(1.4).at_most(2.0).stretch(1.5).verdict(), Verdict::Stretch);
        assert_eq!(of(1.8).at_most(2.0).stretch(1.5).verdict(), Verdict::Goal);
        assert_eq!(of(2.1).at_most(2.0).stretch(1.5).verdict(), Verdict::Short);
        assert_eq!(of(12.0).at_least(10.0).stretch(20.0).verdict(), Verdict::Goal);
        assert_eq!(of(1.2).at_most(1.3).verdict(), Verdict::Stretch);
        assert_eq!(Finding::missing("no python").at_most(1.0).verdict(), Verdict::Missing);
        assert_eq!(
            Finding::checks(&[("one", true), ("two", false)]).verdict(),
            Verdict::Short
        );
    }
}
