//! «№ 123456, 14.02.2025» and its relatives.

use chrono::NaiveDate;
use sheberlik_core::text::date_text::Reading;
use sheberlik_core::text::fold;

use super::choices::{Certificate, certificate_of_cell};
use super::dates::whole_dates_of;

/// What a cell says of a certificate.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct DocumentCell {
    /// Its number.
    pub number: Option<String>,
    /// Day of issue.
    pub issued: Option<NaiveDate>,
    /// What its words say («сертификат алынған жоқ»).
    pub certificate: Option<Certificate>,
}

/// Takes a cell of a certificate apart.
pub fn split_document(text: &str, today: NaiveDate) -> DocumentCell {
    let certificate = certificate_of_cell(text);
    // Whatever figures stand beside these words are no number of a document.
    if let Some(Certificate::None | Certificate::Planned | Certificate::Enrolled) = certificate {
        return DocumentCell {
            certificate,
            ..DocumentCell::default()
        };
    }
    // A number such as 12-2023 also reads as a month: only whole dates are taken out.
    let (dates, rest) = whole_dates_of(text, Reading::ordinary(today));
    let issued = dates.iter().find_map(|date| date.exact());
    let mut number = String::new();
    for word in rest.iter().filter(|word| !is_filler(word)) {
        let part = word.trim_start_matches('№').trim_matches([',', '.', ';', ':']);
        if part.is_empty() {
            continue;
        }
        if !number.is_empty() {
            number.push(' ');
        }
        number.push_str(part);
    }
    let number = number.trim_matches([' ', '-', '–', '—']).to_owned();
    let has_digit = number.chars().any(|c| c.is_ascii_digit());
    DocumentCell {
        number: has_digit.then_some(number),
        issued,
        certificate,
    }
}

fn is_filler(word: &str) -> bool {
    const STEMS: [&str; 19] = [
        "сертификат",
        "удостоверен",
        "куалик",
        "свидетельств",
        "диплом",
        "номер",
        "регистрац",
        "тиркеу",
        "берилген",
        "выдан",
        "куни",
        "дата",
        "анык",
        "справк",
        "переподготов",
        "повышени",
        "квалификац",
        "прослуш",
        "прохожд",
    ];
    let folded = fold::narrow(word);
    let bare = folded.trim_matches(|c: char| !c.is_alphanumeric());
    let lone = matches!(
        bare,
        "" | "о" | "об" | "от" | "г" | "ж" | "n" | "no" | "рег" | "жылы" | "года"
    );
    word == "№" || word == "," || lone && !word.starts_with('№') || STEMS.iter().any(|stem| bare.starts_with(stem))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joined_certificates_are_taken_apart() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).unwrap();
        for (text, number, issued) in [
            ("№ 123456, 14.02.2025", Some("123456"), Some("2025-02-14")),
            ("№123456 от 14.02.2025 г.", Some("123456"), Some("2025-02-14")),
            (
                "Сертификат № KZ-0123/25, 14.02.2025ж.",
                Some("KZ-0123/25"),
                Some("2025-02-14"),
            ),
            ("728226", Some("728226"), None),
            ("серия БЛ № 0045", Some("серия БЛ 0045"), None),
            ("14.02.2025", None, Some("2025-02-14")),
            ("12-2023", Some("12-2023"), None),
            ("12-2023, 14.02.2025", Some("12-2023"), Some("2025-02-14")),
            ("сертификат алынған жоқ", None, None),
            ("сертификат", None, None),
            ("-", None, None),
        ] {
            let cell = split_document(text, today);
            let issued_text = cell.issued.map(|date| date.to_string());
            assert_eq!(
                (cell.number.as_deref(), issued_text.as_deref()),
                (number, issued),
                "{text}"
            );
        }
        assert_eq!(
            split_document("сертификат алынған жоқ", today).certificate,
            Some(Certificate::None)
        );
    }
}
