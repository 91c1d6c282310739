//! Qualification categories of an invented teacher: the one that holds, and how it was reached.

use chrono::{Datelike, Days, Months, NaiveDate};

use crate::random::Random;

/// A category that was granted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Grant {
    /// Step of the ladder.
    pub step: &'static Step,
    /// Day of granting.
    pub granted: NaiveDate,
    /// Number of the order.
    pub order: String,
}

/// All grants of a person, the newest last; none for those without a category.
pub type Career = Vec<Grant>;

/// A step of the ladder of categories.
#[derive(Debug, PartialEq, Eq)]
pub struct Step {
    /// Id in the dictionary of categories.
    pub id: &'static str,
    /// Kazakh spelling.
    pub kk: &'static str,
    /// Russian spelling.
    pub ru: &'static str,
    /// The category of before 2018 that it is compared with: id, Kazakh and Russian spelling.
    pub before_2018: Option<&'static Step>,
    /// Level of the commission that grants it.
    pub level: &'static str,
    /// Years of service without which nobody gets it.
    pub years: u32,
}

const SECOND: Step = old("category-second", "екінші санат", "вторая категория", "level-college");
const FIRST: Step = old("category-first", "бірінші санат", "первая категория", "level-district");
const HIGHEST: Step = old("category-highest", "жоғары санат", "высшая категория", "level-oblast");

const fn old(id: &'static str, kk: &'static str, ru: &'static str, level: &'static str) -> Step {
    Step {
        id,
        kk,
        ru,
        before_2018: None,
        level,
        years: 0,
    }
}

const fn step(
    id: &'static str,
    kk: &'static str,
    ru: &'static str,
    before_2018: Option<&'static Step>,
    level: &'static str,
    years: u32,
) -> Step {
    Step {
        id,
        kk,
        ru,
        before_2018,
        level,
        years,
    }
}

/// The ladder, ascending, with the share of a hundred people that stand on each step.
const LADDER: &[(Step, usize)] = &[
    (
        step(
            "category-trainee",
            "педагог-тағылымдамашы",
            "педагог-стажер",
            None,
            "level-college",
            0,
        ),
        4,
    ),
    (
        step("category-pedagogue", "педагог", "педагог", None, "level-college", 0),
        22,
    ),
    (
        step(
            "category-moderator",
            "педагог-модератор",
            "педагог-модератор",
            Some(&SECOND),
            "level-college",
            2,
        ),
        25,
    ),
    (
        step(
            "category-expert",
            "педагог-сарапшы",
            "педагог-эксперт",
            Some(&FIRST),
            "level-district",
            3,
        ),
        23,
    ),
    (
        step(
            "category-researcher",
            "педагог-зерттеуші",
            "педагог-исследователь",
            Some(&HIGHEST),
            "level-oblast",
            5,
        ),
        18,
    ),
    (
        step(
            "category-master",
            "педагог-шебер",
            "педагог-мастер",
            None,
            "level-republic",
            8,
        ),
        4,
    ),
];

/// People of a hundred who have no category.
const NONE: usize = 4;

/// Invents careers.
pub struct Careers {
    today: NaiveDate,
}

impl Careers {
    /// Careers as they stand on that day.
    pub fn new(today: NaiveDate) -> Self {
        Self { today }
    }

    /// The career of somebody whose service is longer than that of `rank` of all colleagues.
    pub fn invent(&self, random: &mut Random, rank: f64, start: NaiveDate) -> Career {
        let Some(mut place) = place(random, rank) else {
            return Career::new();
        };
        let years = self.today.years_since(start).unwrap_or(0);
        while place > 1 && LADDER[place].0.years > years {
            place -= 1;
        }
        self.history(random, place, start)
    }

    /// The grant that holds now and up to two before it, about four years apart.
    fn history(&self, random: &mut Random, place: usize, start: NaiveDate) -> Career {
        let served = (self.today - start).num_days().max(1);
        // One of eight let the five years pass.
        let ago = if random.chance(12) {
            random.between(1830, 2400)
        } else {
            random.between(30, 1780)
        };
        let mut day = self.today - Days::new(u64::try_from(ago.min(served * 4 / 5)).unwrap_or(0));
        let mut career = Career::new();
        for place in (0..=place).rev().take(3) {
            let step = &LADDER[place].0;
            career.push(grant(random, step, day, start));
            day = day - Months::new(u32::try_from(random.between(36, 60)).unwrap_or(48));
            if day <= start + Months::new(LADDER[place.saturating_sub(1)].0.years * 12) {
                break;
            }
        }
        career.reverse();
        career
    }
}

/// The step of somebody of that rank: nearer to the rank than chance, with the shares of the ladder kept exactly.
fn place(random: &mut Random, rank: f64) -> Option<usize> {
    let wished = rank + (random.fraction() - 0.5) * 0.4;
    // What falls over an edge comes back from it, so that all parts stay equally likely.
    let wished = if wished < 0.0 {
        -wished
    } else if wished >= 1.0 {
        2.0 - wished
    } else {
        wished
    };
    let percent = (wished * 100.0) as usize;
    let mut bound = NONE;
    if percent < bound {
        return None;
    }
    for (place, (_, share)) in LADDER.iter().enumerate() {
        bound += share;
        if percent < bound {
            return Some(place);
        }
    }
    Some(LADDER.len() - 1)
}

fn grant(random: &mut Random, step: &'static Step, day: NaiveDate, start: NaiveDate) -> Grant {
    // Commissions sit from May to August; a day of that season in the same year, if it is not later.
    let season = NaiveDate::from_ymd_opt(day.year(), 5, 20).map(|first| first + Days::new(random.below(95) as u64));
    let granted = season.filter(|season| *season <= day && *season > start).unwrap_or(day);
    let step = match step.before_2018 {
        Some(before) if granted.year() < 2018 => before,
        _ => step,
    };
    Grant {
        step,
        granted,
        order: format!("{}-к", random.between(10, 299)),
    }
}
