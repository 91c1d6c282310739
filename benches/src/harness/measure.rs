//! Rounds: the sides of a line one after the other, again and again, in turned order, so that what else the machine does
//! falls on all of them.

use std::time::Instant;

use super::Result;

/// What one side measured, a figure a round.
#[derive(Debug, Clone, Default)]
pub struct Samples {
    /// Who was measured.
    pub name: String,
    /// Seconds, or whatever the side counts.
    pub values: Vec<f64>,
}

impl Samples {
    /// The middle figure.
    pub fn median(&self) -> f64 {
        median(&self.values)
    }
}

/// Ours and the other side, round by round.
#[derive(Debug, Clone)]
pub struct Pair {
    /// Our side.
    pub ours: Samples,
    /// What it is compared with.
    pub other: Samples,
}

/// A ratio with the interval in which it lies in 95 of 100 draws of the same rounds.
#[derive(Debug, Clone, Copy)]
pub struct Ratio {
    /// Ratio of the medians.
    pub middle: f64,
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
}

impl Pair {
    /// Ours divided by the other side.
    pub fn ours_by_other(&self) -> Ratio {
        ratio(&self.ours.values, &self.other.values)
    }

    /// The other side divided by ours: how many times quicker we are.
    pub fn other_by_ours(&self) -> Ratio {
        ratio(&self.other.values, &self.ours.values)
    }
}

/// A side: its name, and one round of it, which answers what it measured.
pub struct Side<'a> {
    name: &'a str,
    round: Box<dyn FnMut() -> Result<f64> + 'a>,
}

/// Names a side.
pub fn side<'a>(name: &'a str, round: impl FnMut() -> Result<f64> + 'a) -> Side<'a> {
    Side {
        name,
        round: Box::new(round),
    }
}

/// One round of every side to warm up, then `rounds` rounds in turned order.
pub fn interleave(rounds: usize, mut sides: Vec<Side<'_>>) -> Result<Vec<Samples>> {
    let mut samples: Vec<Samples> = sides
        .iter()
        .map(|side| Samples {
            name: side.name.to_owned(),
            values: Vec::with_capacity(rounds),
        })
        .collect();
    for side in &mut sides {
        (side.round)()?;
    }
    for round in 0..rounds {
        let mut order: Vec<usize> = (0..sides.len()).collect();
        if round % 2 == 1 {
            order.reverse();
        }
        for place in order {
            samples[place].values.push((sides[place].round)()?);
        }
    }
    Ok(samples)
}

/// Two sides.
pub fn pair(rounds: usize, ours: Side<'_>, other: Side<'_>) -> Result<Pair> {
    let mut samples = interleave(rounds, vec![ours, other])?.into_iter();
    let (Some(ours), Some(other)) = (samples.next(), samples.next()) else {
        return Err("two sides make two samples".into());
    };
    Ok(Pair { ours, other })
}

/// Seconds that the work took.
pub fn timed<T>(work: impl FnOnce() -> Result<T>) -> Result<f64> {
    let started = Instant::now();
    work()?;
    Ok(started.elapsed().as_secs_f64())
}

/// The middle of the figures; the mean of the two middle ones of an even number.
pub fn median(values: &[f64]) -> f64 {
    percentile(values, 0.5)
}

/// The figure below which that share of all lies, between neighbours in proportion.
pub fn percentile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let Some(last) = sorted.len().checked_sub(1) else {
        return f64::NAN;
    };
    let place = share * last as f64;
    let (below, above) = (place.floor() as usize, place.ceil() as usize);
    sorted[below] + (sorted[above] - sorted[below]) * (place - below as f64)
}

/// Draws of the paired bootstrap.
const DRAWS: usize = 2_000;

/// Ratio of medians; its interval by drawing rounds with repetition, both sides of a round together.
fn ratio(above: &[f64], below: &[f64]) -> Ratio {
    let rounds = above.len().min(below.len());
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut draw = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state % rounds.max(1) as u64) as usize
    };
    let drawn: Vec<f64> = (0..DRAWS)
        .map(|_| {
            let (one, two): (Vec<f64>, Vec<f64>) = (0..rounds).map(|_| draw()).map(|at| (above[at], below[at])).unzip();
            median(&one) / median(&two)
        })
        .collect();
    Ratio {
        middle: median(above) / median(below),
        low: percentile(&drawn, 0.025),
        high: percentile(&drawn, 0.975),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_middle_of_an_even_number_lies_between() {
        assert_eq!(median(&[4.0, 1.0, 3.0, 2.0]), 2.5);
        assert_eq!(percentile(&[1.0, 2.0, 3.0], 1.0), 3.0);
    }

    #[test]
    fn a_steady_ratio_has_no_spread() {
        let found = ratio(&[2.0, 4.0, 6.0], &[1.0, 2.0, 3.0]);
        assert_eq!((found.middle, found.low, found.high), (2.0, 2.0, 2.0));
    }

    #[test]
    fn sides_take_turns_at_going_first() {
        let order = std::cell::RefCell::new(String::new());
        let note = |name: char| {
            order.borrow_mut().push(name);
            Ok(1.0)
        };
        let found = pair(2, side("a", || note('a')), side("b", || note('b'))).unwrap();
        assert_eq!((order.borrow().as_str(), found.ours.values.len()), ("ababba", 2));
    }
}
