//! How many people took part, as a cell says it: «120», «более 70», «70-тен астам», «45 адам».

use sheberlik_core::text::fold;

/// A number of people, and whether it is said as «more than».
pub type Headcount = (u32, bool);

/// Reads a number of people; nothing where the text holds none, or several.
pub fn headcount(text: &str) -> Option<Headcount> {
    const MOST: u32 = 1_000_000;
    let folded = fold::narrow(text);
    let words = fold::words(&folded);
    let numbers: Vec<&String> = words
        .iter()
        .filter(|word| word.chars().all(|sign| sign.is_ascii_digit()))
        .collect();
    // «1 200»: a group of three figures behind the first one is of the same number.
    let number = match numbers.as_slice() {
        [one] => (*one).clone(),
        [thousands, rest] if rest.len() == 3 && folded.contains(&format!("{thousands} {rest}")) => {
            format!("{thousands}{rest}")
        }
        _ => return None,
    };
    let more = folded.contains(&format!("{number}+"))
        || ["более", "больше", "свыше", "астам", "артык", "коп", "more", "over"]
            .iter()
            .any(|stem| words.iter().any(|word| word.starts_with(stem)));
    let count: u32 = number.parse().ok().filter(|count| (1..=MOST).contains(count))?;
    Some((count, more))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_counted_as_cells_say_it() {
        for (text, expected) in [
            ("120", Some((120, false))),
            ("1 200", Some((1200, false))),
            ("45 адам", Some((45, false))),
            ("ҰЖЫМ (45 адам)", Some((45, false))),
            ("более 70", Some((70, true))),
            ("свыше 100 человек", Some((100, true))),
            ("70-тен астам", Some((70, true))),
            ("100-ден астам педагог", Some((100, true))),
            ("more than 50", Some((50, true))),
            ("120 және одан көп", Some((120, true))),
            ("150+", Some((150, true))),
            ("весь коллектив", None),
            ("20 педагогов, 35 студентов", None),
            ("0", None),
        ] {
            assert_eq!(headcount(text), expected, "{text}");
        }
    }
}
