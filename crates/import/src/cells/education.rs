//! «высшее, КарГУ, 2007, математика»: education in one cell.

use sheberlik_core::text::fold;

use super::choices::education_level;

/// What a cell says of an education.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EducationCell {
    /// Choice of level.
    pub level: Option<&'static str>,
    /// Institution.
    pub institution: Option<String>,
    /// Speciality.
    pub speciality: Option<String>,
    /// Year of graduation.
    pub year: Option<i64>,
}

/// Takes a cell of education apart.
pub fn split_education(text: &str) -> EducationCell {
    let mut cell = EducationCell::default();
    for part in text
        .split([',', ';', '\n', '(', ')'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
    {
        let mut rest = Vec::new();
        for word in part.split_whitespace() {
            let digits: String = word.chars().filter(char::is_ascii_digit).collect();
            let year = digits
                .parse::<i64>()
                .ok()
                .filter(|year| digits.len() == 4 && (1930..=2100).contains(year));
            match year {
                Some(year) if cell.year.is_none_or(|known| known < year) => cell.year = Some(year),
                Some(_) => {}
                None if rest.is_empty()
                    && matches!(
                        fold::narrow(word).trim_matches('.'),
                        "г" | "ж" | "год" | "года" | "жылы" | "жыл"
                    ) => {}
                None => rest.push(word),
            }
        }
        let rest = rest.join(" ");
        let rest = rest.trim_matches([' ', '.', '-', '–', '—', ':', '«', '»']).to_owned();
        if rest.is_empty() {
            continue;
        }
        let level = education_level(&rest).filter(|_| rest.split(' ').count() <= 3 && !is_institution(&rest));
        if let (Some(level), None) = (level, cell.level) {
            cell.level = Some(level);
        } else if cell.institution.is_none() && is_institution(&rest) {
            cell.institution = Some(rest);
        } else {
            let speciality = cell.speciality.get_or_insert_default();
            if !speciality.is_empty() {
                speciality.push_str(", ");
            }
            speciality.push_str(&rest);
        }
    }
    cell
}

fn is_institution(text: &str) -> bool {
    const STEMS: [&str; 12] = [
        "универс",
        "институт",
        "ун",
        "академи",
        "колледж",
        "училищ",
        "техникум",
        "консерватор",
        "атындагы",
        "им",
        "мектеб",
        "школа",
    ];
    let words = fold::words(&fold::narrow(text));
    // «им.» and «ун-т» are whole words; the other stems begin longer ones.
    let stem = |word: &str| {
        STEMS.iter().any(|stem| {
            if stem.len() <= 4 {
                word == *stem
            } else {
                word.starts_with(stem)
            }
        })
    };
    words.iter().any(|word| stem(word)) || text.split_whitespace().any(is_abbreviation)
}

/// A short word with two capitals or more: ЕНУ, КазНПУ, ҚарУ.
fn is_abbreviation(word: &str) -> bool {
    word.chars().filter(|c| c.is_uppercase()).count() >= 2 && word.chars().count() <= 8
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joined_educations_are_taken_apart() {
        for (text, level, institution, speciality, year) in [
            (
                "высшее, КарГУ, 2007, математика",
                Some("higher"),
                Some("КарГУ"),
                Some("математика"),
                Some(2007),
            ),
            (
                "жоғары, Абай атындағы ҚазҰПУ, 2001 ж., тарих",
                Some("higher"),
                Some("Абай атындағы ҚазҰПУ"),
                Some("тарих"),
                Some(2001),
            ),
            ("Высшее", Some("higher"), None, None, None),
            (
                "жоғары, ҚарУ, 2007, математика",
                Some("higher"),
                Some("ҚарУ"),
                Some("математика"),
                Some(2007),
            ),
            (
                "ЕНУ им. Гумилева 2010 г., учитель физики",
                None,
                Some("ЕНУ им. Гумилева г"),
                Some("учитель физики"),
                Some(2010),
            ),
        ] {
            let cell = split_education(text);
            let institution = institution.map(|text| text.trim_end_matches(" г").to_owned());
            let found = cell.institution.map(|text| text.trim_end_matches(" г").to_owned());
            assert_eq!(
                (cell.level, found, cell.speciality.as_deref(), cell.year),
                (level, institution, speciality, year),
                "{text}"
            );
        }
    }
}
