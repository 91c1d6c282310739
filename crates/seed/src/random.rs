//! Chance that repeats itself: the same seed gives the same numbers on every machine and in every version.
//!
//! Shares are kept by [`Deck`]s, not by dice, so that even a small college has the shape that it should.

/// Pseudo-random numbers (xorshift64*); for invented data only, never for secrets.
#[derive(Debug, Clone)]
pub struct Random(u64);

impl Random {
    /// Numbers of this seed.
    pub fn new(seed: u64) -> Self {
        // Neighbouring seeds are spread (splitmix64), and the state is never zero.
        let mut state = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
        state = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        state = (state ^ (state >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Self((state ^ (state >> 31)) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number from 0 to `limit` - 1; 0 where the limit is 0.
    pub fn below(&mut self, limit: usize) -> usize {
        let wide = u128::from(self.next()) * (limit as u128);
        usize::try_from(wide >> 64).unwrap_or(0)
    }

    /// A number from `low` to `high`, both included.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = usize::try_from(high - low + 1).unwrap_or(0);
        low + i64::try_from(self.below(span)).unwrap_or(0)
    }

    /// A number from `low` to `high`, both included, the more likely the nearer it is to `low`: half of all are in the
    /// lowest fifth.
    pub fn near(&mut self, low: i64, high: i64) -> i64 {
        let fraction = self.fraction();
        // Square and root are exact to the last bit everywhere, a general power is not.
        let part = fraction * fraction * fraction.sqrt();
        low + (part * (high - low + 1) as f64) as i64
    }

    /// A number from 0 up to, but not including, 1.
    pub fn fraction(&mut self) -> f64 {
        // 53 bits are what a double holds exactly.
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// Yes in so many cases of a hundred.
    pub fn chance(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }

    /// One of the items.
    ///
    /// # Panics
    /// Where there is none.
    pub fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())]
    }

    /// Puts the items into another order.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }
}

/// A pack of cards with so many of each: drawn to the end, then shuffled anew, so that shares hold in every stretch.
#[derive(Debug, Clone)]
pub struct Deck<T> {
    whole: Vec<T>,
    left: Vec<T>,
}

impl<T: Clone> Deck<T> {
    /// A deck with so many cards of each item.
    pub fn of(items: &[(T, usize)]) -> Self {
        let cards = |(item, count): &(T, usize)| std::iter::repeat_n(item.clone(), *count);
        Self {
            whole: items.iter().flat_map(cards).collect(),
            left: Vec::new(),
        }
    }

    /// The next card.
    pub fn draw(&mut self, random: &mut Random) -> T {
        self.draw_where(random, |_| true)
    }

    /// The next card that suits; the others stay for those whom they suit.
    ///
    /// # Panics
    /// Where no card of a whole deck suits.
    pub fn draw_where(&mut self, random: &mut Random, suits: impl Fn(&T) -> bool) -> T {
        if let Some(place) = self.left.iter().rposition(&suits) {
            return self.left.remove(place);
        }
        let mut fresh = self.whole.clone();
        random.shuffle(&mut fresh);
        fresh.append(&mut self.left);
        self.left = fresh;
        let place = self.left.iter().rposition(suits);
        self.left.remove(place.expect("some card of a whole deck suits"))
    }
}

/// Fractions that are spread evenly: each stretch of `size` of them has one from every `size`-th part.
#[derive(Debug, Clone)]
pub struct Spread {
    places: Deck<usize>,
    size: usize,
}

impl Spread {
    /// Fractions spread over stretches of `size`.
    pub fn over(size: usize) -> Self {
        let places: Vec<(usize, usize)> = (0..size.max(1)).map(|place| (place, 1)).collect();
        Self {
            places: Deck::of(&places),
            size: size.max(1),
        }
    }

    /// The next fraction, from 0 up to 1.
    pub fn next(&mut self, random: &mut Random) -> f64 {
        self.next_from(random, 0.0)
    }

    /// The next fraction that is not below `least`; those below wait for others.
    pub fn next_from(&mut self, random: &mut Random, least: f64) -> f64 {
        let first = (least * self.size as f64) as usize;
        let place = self.places.draw_where(random, |place| *place >= first);
        (place as f64 + random.fraction()) / self.size as f64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seed_repeats_itself_and_another_differs() {
        let numbers = |seed| {
            let mut random = Random::new(seed);
            (0..20).map(|_| random.below(1_000_000)).collect::<Vec<_>>()
        };
        assert_eq!(numbers(7), numbers(7));
        assert_ne!(numbers(7), numbers(8));
        assert_eq!(
            numbers(1)[..3],
            [294_046, 843_291, 371_413],
            "the numbers of a seed are a promise: benches compare runs of different versions"
        );
    }

    #[test]
    fn numbers_stay_within_bounds_and_reach_them() {
        let mut random = Random::new(3);
        let drawn: Vec<i64> = (0..500).map(|_| random.between(-2, 2)).collect();
        assert_eq!(drawn.iter().min(), Some(&-2));
        assert_eq!(drawn.iter().max(), Some(&2));
        assert!((0..500).all(|_| (0.0..1.0).contains(&random.fraction())));
    }

    #[test]
    fn a_deck_keeps_its_shares_in_every_stretch() {
        let mut random = Random::new(5);
        let mut deck = Deck::of(&[('a', 7), ('b', 3)]);
        for stretch in 0..20 {
            let drawn: Vec<char> = (0..10).map(|_| deck.draw(&mut random)).collect();
            assert_eq!(
                drawn.iter().filter(|card| **card == 'b').count(),
                3,
                "stretch {stretch}"
            );
        }
    }

    #[test]
    fn a_card_that_does_not_suit_waits() {
        let mut random = Random::new(5);
        let mut deck = Deck::of(&[('a', 1), ('b', 1)]);
        assert_eq!(deck.draw_where(&mut random, |card| *card == 'a'), 'a');
        assert_eq!(deck.draw(&mut random), 'b', "the other card is still there");
    }
}
