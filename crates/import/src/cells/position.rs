//! «оқытушы, математика»: positions and disciplines in one cell.

/// The parts of a text between commas, semicolons, line breaks and brackets.
fn parts(text: &str) -> Vec<String> {
    text.split([',', ';', '\n', '(', ')'])
        .map(|part| part.trim().trim_matches(['.', '-', '–', '—']).trim())
        .filter(|part| !part.is_empty())
        .map(str::to_owned)
        .collect()
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
