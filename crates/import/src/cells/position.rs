//! «оқытушы, математика»: positions and disciplines in one cell, and how somebody is employed.

use sheberlik_core::text::fold;

use super::choices::employment;

/// The parts of a text between commas, semicolons, line breaks and brackets.
fn parts(text: &str) -> Vec<String> {
    text.split([',', ';', '\n', '(', ')'])
        .map(|part| part.trim().trim_matches(['.', '-', '–', '—']).trim())
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
}

/// A post without the words that say how somebody is employed, and those words' value: «оқытушы (қоса атқарушы)»,
/// «преподаватель, внешний совместитель», «преподаватель-почасовик».
pub fn without_employment(text: &str) -> (String, Option<&'static str>) {
    let mut found = None;
    let mut kept = text.to_owned();
    for part in parts(text) {
        let words = fold::words(&fold::narrow(&part));
        // «Сағат» alone is a number of hours; who is on the staff is what every post says unless it says otherwise.
        let told = employment(&part).filter(|told| *told != "staff" && !part.chars().any(|sign| sign.is_ascii_digit()));
        let Some(told) = told.filter(|_| words.len() <= 4) else {
            continue;
        };
        let own = words.iter().all(|word| says_employment(word));
        if own && part.len() < text.trim().len() {
            kept = without_part(&kept, &part);
            found = Some(told);
        } else if let Some((post, behind)) = part.rsplit_once(['-', '–', ' '])
            && says_employment(&fold::narrow(behind))
        {
            let post = post.trim_end_matches([' ', '-', '–']);
            kept = kept.replacen(&part, post, 1);
            found = Some(told);
        }
    }
    (kept, found)
}

/// «совместитель», «қоса атқарушы», «внешний», «почасовик».
fn says_employment(word: &str) -> bool {
    [
        "совмест",
        "коса",
        "аткар",
        "внешн",
        "внутренн",
        "сырткы",
        "ишки",
        "по",
        "почас",
        "сагаттык",
    ]
    .iter()
    .any(|stem| word.starts_with(stem))
}

/// A text without a part and the brackets or the comma around it.
fn without_part(text: &str, part: &str) -> String {
    let Some(at) = text.find(part) else {
        return text.to_owned();
    };
    let before = text[..at].trim_end_matches([' ', '(', ',', ';', '\n', '-', '–']);
    let after = text[at + part.len()..].trim_start_matches([' ', ')', '.']);
    match (before.is_empty(), after.is_empty()) {
        (_, true) => before.to_owned(),
        (true, false) => after.trim_start_matches([',', ';', ' ']).to_owned(),
        (false, false) => format!("{before} {after}").replace(" ,", ",").replace(" ;", ";"),
    }
}

/// Takes a cell of a position apart: positions first, then disciplines.
///
/// `is_position` knows the dictionary; `joined` says that the heading names the discipline too. Without either a text
/// stays whole: «заместитель директора, к.п.н.» is one position.
pub fn split_position(text: &str, joined: bool, is_position: &dyn Fn(&str) -> bool) -> (Vec<String>, Vec<String>) {
    let whole = text.trim().trim_end_matches([',', ';', '.']).trim();
    if whole.is_empty() {
        return (Vec::new(), Vec::new());
    }
    let parts = parts(whole);
    if parts.len() < 2 || is_position(whole) {
        return (vec![whole.to_owned()], Vec::new());
    }
    let known: Vec<bool> = parts.iter().map(|part| is_position(part)).collect();
    if !joined && !known[0] {
        return (vec![whole.to_owned()], Vec::new());
    }
    let mut positions = vec![parts[0].clone()];
    let mut disciplines = Vec::new();
    for (part, known) in parts.into_iter().zip(known).skip(1) {
        if known {
            positions.push(part)
        } else {
            disciplines.push(part)
        }
    }
    (positions, disciplines)
}

/// Disciplines of a cell.
pub fn split_disciplines(text: &str) -> Vec<String> {
    let mut disciplines = parts(text);
    disciplines.dedup();
    disciplines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_employment_are_no_part_of_the_post() {
        for (text, post, employment) in [
            ("оқытушы (қоса атқарушы)", "оқытушы", Some("part_time")),
            ("преподаватель (совместитель)", "преподаватель", Some("part_time")),
            (
                "преподаватель, внешний совместитель",
                "преподаватель",
                Some("part_time"),
            ),
            ("преподаватель - совместитель", "преподаватель", Some("part_time")),
            ("преподаватель-совместитель", "преподаватель", Some("part_time")),
            ("преподаватель (почасовик)", "преподаватель", Some("hourly")),
            (
                "оқытушы (қоса атқарушы), математика",
                "оқытушы, математика",
                Some("part_time"),
            ),
            ("оқытушы (физика)", "оқытушы (физика)", None),
            ("әдіскер (0,5 ст.)", "әдіскер (0,5 ст.)", None),
            ("заместитель директора по УР", "заместитель директора по УР", None),
            ("преподаватель", "преподаватель", None),
        ] {
            assert_eq!(without_employment(text), (post.to_owned(), employment), "{text}");
        }
    }

    #[test]
    fn positions_and_disciplines() {
        let known = |text: &str| ["оқытушы", "методист", "преподаватель", "педагог-психолог"].contains(&text);
        for (text, joined, positions, disciplines) in [
            ("оқытушы, математика", true, vec!["оқытушы"], vec!["математика"]),
            (
                "преподаватель (физика, химия)",
                false,
                vec!["преподаватель"],
                vec!["физика", "химия"],
            ),
            (
                "методист, преподаватель",
                false,
                vec!["методист", "преподаватель"],
                vec![],
            ),
            (
                "заместитель директора, к.п.н.",
                false,
                vec!["заместитель директора, к.п.н"],
                vec![],
            ),
            (
                "әдіскер-нұсқаушы, қазақ тілі",
                true,
                vec!["әдіскер-нұсқаушы"],
                vec!["қазақ тілі"],
            ),
        ] {
            let expected = (
                positions.iter().map(|t| t.to_string()).collect(),
                disciplines.iter().map(|t| t.to_string()).collect(),
            );
            assert_eq!(split_position(text, joined, &known), expected, "{text}");
        }
    }
}
