//! Codes of deflate (RFC 1951, 3.2): the more often a symbol comes, the fewer its bits.

/// Bits one after the other, the lowest of a byte first.
pub(super) struct Bits {
    bytes: Vec<u8>,
    held: u64,
    count: u32,
}

impl Bits {
    /// With room for so many bytes.
    pub(super) fn new(room: usize) -> Self {
        Self {
            bytes: Vec::with_capacity(room),
            held: 0,
            count: 0,
        }
    }

    /// Adds the lowest `count` bits, at most 32.
    pub(super) fn put(&mut self, bits: u64, count: u32) {
        self.held |= bits << self.count;
        self.count += count;
        if self.count >= 32 {
            self.bytes.extend_from_slice(&(self.held as u32).to_le_bytes());
            self.held >>= 32;
            self.count -= 32;
        }
    }

    /// Fills the byte up.
    pub(super) fn align(&mut self) {
        let rest = self.count % 8;
        if rest > 0 {
            self.put(0, 8 - rest);
        }
    }

    /// The bytes, the last one filled up.
    pub(super) fn finish(mut self) -> Vec<u8> {
        self.align();
        let left = (self.count / 8) as usize;
        self.bytes.extend_from_slice(&self.held.to_le_bytes()[..left]);
        self.bytes
    }
}

/// A canonical code: bits by symbol.
pub(super) struct Code {
    /// Bits of each symbol; 0 for those that never come.
    lengths: Vec<u8>,
    /// The bits themselves, the first one lowest.
    bits: Vec<u16>,
}

impl Code {
    /// The code of symbols that come so often; none longer than `longest` bits.
    pub(super) fn of(counts: &[u32], longest: u8) -> Self {
        let lengths = lengths(counts, longest);
        let mut next = [0_u16; 17];
        for length in 1..=15 {
            let shorter = lengths.iter().filter(|bits| usize::from(**bits) == length).count() as u16;
            next[length + 1] = (next[length] + shorter) << 1;
        }
        let bits = lengths
            .iter()
            .map(|length| {
                let length = usize::from(*length);
                if length == 0 {
                    return 0;
                }
                let code = next[length];
                next[length] += 1;
                code.reverse_bits() >> (16 - length)
            })
            .collect();
        Self { lengths, bits }
    }

    /// Writes a symbol.
    pub(super) fn put(&self, bits: &mut Bits, symbol: usize) {
        bits.put(u64::from(self.bits[symbol]), u32::from(self.lengths[symbol]));
    }
}

/// How many bits each symbol gets.
fn lengths(counts: &[u32], longest: u8) -> Vec<u8> {
    let mut counts: Vec<u32> = counts.to_vec();
    loop {
        let lengths = tree(&counts);
        if lengths.iter().all(|length| *length <= longest) {
            return lengths;
        }
        // Rare symbols become less rare until the tree is low enough.
        for count in counts.iter_mut().filter(|count| **count > 0) {
            *count = count.div_ceil(2);
        }
    }
}

/// Depths of the leaves of the tree that puts the two rarest together, again and again.
fn tree(counts: &[u32]) -> Vec<u8> {
    let mut leaves: Vec<(u32, usize)> = (counts.iter().copied().enumerate())
        .filter(|(_, count)| *count > 0)
        .map(|(symbol, count)| (count, symbol))
        .collect();
    leaves.sort_unstable();
    let mut depths = vec![0; counts.len()];
    if let [(_, only)] = leaves.as_slice() {
        depths[*only] = 1;
        return depths;
    }
    // Nodes are made in the order of their weight, so that two queues are enough: leaves, then nodes.
    let mut weights: Vec<u32> = leaves.iter().map(|(count, _)| *count).collect();
    let mut parents = vec![0; leaves.len()];
    let (mut leaf, mut node) = (0, leaves.len());
    for _ in 1..leaves.len() {
        let mut weight = 0;
        let made = weights.len();
        for _ in 0..2 {
            let from_leaves = leaf < leaves.len() && (node >= made || weights[leaf] <= weights[node]);
            let taken = if from_leaves { &mut leaf } else { &mut node };
            weight += weights[*taken];
            parents[*taken] = made;
            *taken += 1;
        }
        weights.push(weight);
        parents.push(0);
    }
    let mut levels = vec![0_u8; weights.len()];
    for index in (0..weights.len().saturating_sub(1)).rev() {
        levels[index] = levels[parents[index]].saturating_add(1);
    }
    for ((_, symbol), level) in leaves.iter().zip(levels) {
        depths[*symbol] = level;
    }
    depths
}

/// The order in which the lengths of the code of lengths are written.
const ORDER: [usize; 19] = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/// Writes the lengths of both codes, themselves in a code, runs as runs.
pub(super) fn lengths_header(bits: &mut Bits, symbols: &Code, distances: &Code) {
    let used = |lengths: &[u8], least: usize| {
        let last = lengths
            .iter()
            .rposition(|length| *length > 0)
            .map_or(0, |last| last + 1);
        last.max(least)
    };
    let (literals, far) = (used(&symbols.lengths, 257), used(&distances.lengths, 1));
    let lengths: Vec<u8> = [&symbols.lengths[..literals], &distances.lengths[..far]].concat();
    let runs = runs(&lengths);
    let mut counts = [0; 19];
    for (symbol, ..) in &runs {
        counts[*symbol] += 1;
    }
    let code = Code::of(&counts, 7);
    let named = ORDER
        .iter()
        .rposition(|symbol| code.lengths[*symbol] > 0)
        .map_or(4, |last| (last + 1).max(4));
    bits.put((literals - 257) as u64, 5);
    bits.put((far - 1) as u64, 5);
    bits.put((named - 4) as u64, 4);
    for symbol in &ORDER[..named] {
        bits.put(u64::from(code.lengths[*symbol]), 3);
    }
    for (symbol, extra, count) in runs {
        code.put(bits, symbol);
        bits.put(extra, count);
    }
}

/// Lengths as symbols with their extra bits: 16 repeats the one before 3-6 times, 17 and 18 are 3-10 and 11-138 zeros.
fn runs(lengths: &[u8]) -> Vec<(usize, u64, u32)> {
    let mut runs = Vec::new();
    let mut index = 0;
    while index < lengths.len() {
        let length = lengths[index];
        let same = lengths[index..].iter().take_while(|other| **other == length).count();
        index += match (length, same) {
            (0, 11..) => {
                let run = same.min(138);
                runs.push((18, (run - 11) as u64, 7));
                run
            }
            (0, 3..) => {
                runs.push((17, (same - 3) as u64, 3));
                same
            }
            (_, 4..) => {
                let run = same.min(7);
                runs.push((usize::from(length), 0, 0));
                runs.push((16, (run - 4) as u64, 2));
                run
            }
            _ => {
                runs.push((usize::from(length), 0, 0));
                1
            }
        };
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A code is whole if its lengths fill the tree exactly.
    fn filled(lengths: &[u8]) -> f64 {
        lengths
            .iter()
            .filter(|length| **length > 0)
            .map(|length| 0.5_f64.powi(i32::from(*length)))
            .sum()
    }

    #[test]
    fn codes_are_whole_short_for_what_comes_often_and_never_too_long() {
        let fibonacci: Vec<u32> = (0..40)
            .scan((1_u32, 1_u32), |pair, _| {
                *pair = (pair.1, pair.0 + pair.1);
                Some(pair.0)
            })
            .collect();
        for longest in [7, 15] {
            let lengths = lengths(&fibonacci, longest);
            assert!(lengths.iter().all(|length| *length <= longest));
            assert!((filled(&lengths) - 1.0).abs() < 1e-9);
            assert!(lengths[39] < lengths[0]);
        }
        assert_eq!(lengths(&[0, 9, 0], 15), [0, 1, 0]);
        assert_eq!(lengths(&[5, 1, 1, 0], 15), [1, 2, 2, 0]);
    }

    #[test]
    fn runs_say_every_length_once() {
        let told: usize = runs(&[[0; 150].as_slice(), &[5; 9], &[0; 3], &[2, 2]].concat())
            .iter()
            .map(|(symbol, extra, _)| match symbol {
                16 | 17 => 3 + *extra as usize,
                18 => 11 + *extra as usize,
                _ => 1,
            })
            .sum();
        assert_eq!(told, 164);
    }
}
