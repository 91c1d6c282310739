//! The number that a section of a plan bears in a workbook: the forms number sections themselves.

use sheberlik_core::text::fold;

/// Words that name a section beside its number.
const NAMES: [&str; 12] = [
    "болим",
    "раздел",
    "тарау",
    "глава",
    "блок",
    "багыт",
    "направлени",
    "кезен",
    "этап",
    "section",
    "part",
    "chapter",
];

/// A section without its number: «III. Школа передового опыта», «2) Аттестация», «1-бөлім. Ұйымдастыру жұмысы»,
/// «Раздел II. Аттестация». What is a number and nothing else stays.
pub fn unnumbered(section: &str) -> &str {
    let section = section.trim();
    let bare = match head(section) {
        Some(rest) => rest.trim_start_matches([' ', '.', ':', ')', '-', '–', '—', ',']),
        None => return section,
    };
    if bare.chars().any(char::is_alphabetic) {
        bare
    } else {
        section
    }
}

/// What stands behind the number of a section; nothing where it begins with none.
fn head(section: &str) -> Option<&str> {
    let (first, rest) = word(section);
    if names_section(first) {
        let (number, rest) = word(rest);
        return is_number(number).then_some(rest);
    }
    if is_number(first) {
        let (second, behind) = word(rest);
        return Some(if names_section(second) { behind } else { rest });
    }
    // «1-бөлім», «II-ші бөлім», «1-й раздел».
    if let Some((number, suffix)) = first.split_once(['-', '–'])
        && is_number(number)
    {
        if names_section(suffix) {
            return Some(rest);
        }
        let (second, behind) = word(rest);
        return (suffix.chars().count() <= 3 && names_section(second)).then_some(behind);
    }
    // «1.Организационная работа»: no space behind the number.
    let end = section.find(['.', ')'])?;
    let behind = &section[end + 1..];
    (is_number(&section[..end]) && behind.starts_with(char::is_alphabetic)).then_some(behind)
}

/// The first word of a text and what stands behind it.
fn word(text: &str) -> (&str, &str) {
    let text = text.trim_start();
    text.split_once(char::is_whitespace).unwrap_or((text, ""))
}

fn names_section(word: &str) -> bool {
    let folded = fold::narrow(word);
    NAMES.iter().any(|name| {
        folded
            .strip_prefix(name)
            .is_some_and(|ending| ending.chars().filter(|letter| letter.is_alphabetic()).count() <= 2)
    })
}

/// Figures or a Roman number, with the signs that stand behind a number.
fn is_number(word: &str) -> bool {
    let bare = word
        .trim_start_matches(['§', '№'])
        .trim_end_matches(['.', ')', ':', ',']);
    let figures = |sign: char| sign.is_ascii_digit() || sign == '.';
    !bare.is_empty() && (bare.chars().all(figures) || bare.chars().all(|sign| "IVXІХ".contains(sign)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_section_loses_its_number() {
        for (section, expected) in [
            ("I. Организационная работа", "Организационная работа"),
            ("IV. Наставничество и школа", "Наставничество и школа"),
            ("2) Аттестация", "Аттестация"),
            ("1. Аттестация", "Аттестация"),
            ("1.Аттестация", "Аттестация"),
            ("II.Аттестация", "Аттестация"),
            ("1-бөлім. ҰЙЫМДАСТЫРУШЫЛЫҚ ЖҰМЫСТАР", "ҰЙЫМДАСТЫРУШЫЛЫҚ ЖҰМЫСТАР"),
            ("2-бөлім: Ғылыми-әдістемелік жұмыс", "Ғылыми-әдістемелік жұмыс"),
            ("ІІ бөлім. Ғылыми-әдістемелік жұмыс", "Ғылыми-әдістемелік жұмыс"),
            ("1-ші бөлім – Ұйымдастыру", "Ұйымдастыру"),
            ("Бөлім 3. Мониторинг", "Мониторинг"),
            ("Раздел II. Аттестация", "Аттестация"),
            ("РАЗДЕЛ 2: АТТЕСТАЦИЯ", "АТТЕСТАЦИЯ"),
            ("Section 2. Certification", "Certification"),
            ("1 этап. Организационный", "Организационный"),
            ("Іс-тәжірибені тарату", "Іс-тәжірибені тарату"),
            ("Организационный этап", "Организационный этап"),
            ("Раздел II", "Раздел II"),
            ("2026-2027 оқу жылы", "2026-2027 оқу жылы"),
            ("Бөлімшелер жұмысы", "Бөлімшелер жұмысы"),
        ] {
            assert_eq!(unnumbered(section), expected, "{section}");
        }
    }
}
