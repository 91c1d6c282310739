//! Words of a fixed set of values, in Kazakh, Russian and English.

use sheberlik_core::text::fold;

/// The value whose stem a text has; the first line that answers wins, so the narrower stems stand first.
fn choose(text: &str, table: &[(&'static str, &[&str])]) -> Option<&'static str> {
    let words = fold::words(&fold::narrow(text));
    let joined = words.join(" ");
    table
        .iter()
        .find(|(_, stems)| {
            stems.iter().any(|stem| match stem.strip_prefix('=') {
                Some(whole) => words.iter().any(|word| word == whole),
                None if stem.contains(' ') => joined.contains(stem),
                None => words.iter().any(|word| word.starts_with(stem)),
            })
        })
        .map(|(value, _)| *value)
}

/// Whether a cell says that there is nothing: a dash, «нет», «жоқ».
pub fn is_nothing(text: &str) -> bool {
    // The longest way to say nothing has two short words; most titles have letters enough to say something.
    if text.len() > 32 && text.chars().filter(|c| c.is_alphanumeric()).nth(16).is_some() {
        return false;
    }
    let words = fold::words(&fold::narrow(text));
    words.is_empty()
        || matches!(
            words.join(" ").as_str(),
            "нет" | "жок" | "не имеет" | "отсутствует" | "none" | "no"
        )
}

/// Whether words of a category say that there is none: «б/к», «санаты жоқ».
pub fn says_no_category(text: &str) -> bool {
    let joined = fold::words(&fold::narrow(text)).join(" ");
    is_nothing(text)
        || matches!(
            joined.as_str(),
            "б к" | "бк" | "без кат" | "без кв категории" | "санатсыз" | "с к" | "санаты жок" | "санат жок"
        )
        || joined.starts_with("без категор")
        || joined.starts_with("не имеет")
        || joined.starts_with("нет категор")
        || joined.starts_with("санаты жок")
}

/// `female` or `male`.
pub fn sex(text: &str) -> Option<&'static str> {
    choose(
        text,
        &[
            ("female", &["=ж", "жен", "айел", "кыз", "=f", "female"]),
            ("male", &["=м", "муж", "=ер", "еркек", "ер адам", "=m", "male"]),
        ],
    )
}

/// `staff`, `part_time`, `hourly`.
pub fn employment(text: &str) -> Option<&'static str> {
    choose(
        text,
        &[
            (
                "part_time",
                &["совмест", "коса аткар", "=кос", "внешн", "внутренн", "part"],
            ),
            ("hourly", &["почас", "сагат", "hour"]),
            (
                "staff",
                &[
                    "штат",
                    "основн",
                    "негизги",
                    "постоян",
                    "туракты",
                    "полн",
                    "толык",
                    "full",
                    "staff",
                ],
            ),
        ],
    )
}

/// Level of education.
pub fn education_level(text: &str) -> Option<&'static str> {
    choose(
        text,
        &[
            (
                "postgraduate",
                &[
                    "послевуз",
                    "магистр",
                    "докторант",
                    "доктор",
                    "аспирант",
                    "phd",
                    "жогары оку орнынан кейинги",
                    "postgrad",
                ],
            ),
            ("post_secondary", &["послесредн", "орта билимнен кейин"]),
            (
                "technical_vocational",
                &[
                    "средне спец",
                    "среднее спец",
                    "средне специальн",
                    "среднеспец",
                    "среднее проф",
                    "средне проф",
                    "арнаулы орта",
                    "орта арнаулы",
                    "арнайы орта",
                    "орта арнайы",
                    "техникалык",
                    "техническ",
                    "=типо",
                    "=тжкб",
                    "кол",
                    "кас",
                    "vocational",
                    "=ссо",
                    "=спо",
                    "=сс",
                ],
            ),
            (
                "higher",
                &[
                    "высш",
                    "жогары",
                    "бакалавр",
                    "специалитет",
                    "=в",
                    "higher",
                    "bachelor",
                    "=во",
                ],
            ),
            ("secondary", &["средн", "=орта", "жалпы орта", "secondary"]),
        ],
    )
}

/// `in_person`, `distance`, `mixed`.
pub fn format(text: &str) -> Option<&'static str> {
    choose(
        text,
        &[
            (
                "mixed",
                &[
                    "смешан",
                    "аралас",
                    "комбинир",
                    "гибрид",
                    "очно заоч",
                    "очно дист",
                    "онлайн офлайн",
                    "mixed",
                    "blended",
                ],
            ),
            (
                "distance",
                &[
                    "дистан",
                    "онлайн",
                    "кашык",
                    "заоч",
                    "сырттай",
                    "online",
                    "distance",
                    "remote",
                    "вебинар",
                ],
            ),
            (
                "in_person",
                &[
                    "очн",
                    "кундизги",
                    "офлайн",
                    "оффлайн",
                    "бетпе",
                    "offline",
                    "in person",
                    "с отрыв",
                    "кол узип",
                    "дастурли",
                ],
            ),
        ],
    )
}

/// Who paid.
pub fn funding(text: &str) -> Option<&'static str> {
    choose(
        text,
        &[
            (
                "local_budget",
                &["местн", "жергиликти", "облыстык бюдж", "областн", "local"],
            ),
            (
                "state_order",
                &[
                    "госзаказ",
                    "гос",
                    "государств",
                    "мемлекет",
                    "мем",
                    "республ",
                    "state",
                    "=рб",
                    "бюджет",
                ],
            ),
            (
                "own",
                &[
                    "собствен",
                    "оз каража",
                    "=оз",
                    "личн",
                    "платн",
                    "акылы",
                    "own",
                    "самостоят",
                    "за свой",
                ],
            ),
            (
                "college",
                &["колледж", "внебюдж", "организац", "уйым", "работодат", "college"],
            ),
        ],
    )
}

/// What was issued.
pub fn document_type(text: &str) -> Option<&'static str> {
    choose(
        text,
        &[
            ("listening_reference", &["справк", "аныктам", "reference"]),
            ("diploma", &["диплом", "diploma"]),
            ("certificate", &["сертиф", "удостов", "куалик", "свидет", "certificate"]),
        ],
    )
}

/// Language of a course.
pub fn language(text: &str) -> Option<&'static str> {
    choose(
        text,
        &[
            ("kk", &["каз", "=kk", "=kz"]),
            ("ru", &["рус", "орыс", "=ru"]),
            ("en", &["англ", "агыл", "=en", "eng"]),
        ],
    )
}

/// What a note says of a certificate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certificate {
    /// None was issued or handed over.
    None,
    /// A reference that the course was listened to.
    Listened,
    /// The course was not finished.
    NotCompleted,
    /// The course goes on, or its document is still awaited.
    Enrolled,
    /// The course is to come.
    Planned,
}

/// Reads the cell of a certificate: what [`certificate_of_note`] reads, where the course stands («обучается»,
/// «планируется», «отчислен»), and a bare «нет».
pub fn certificate_of_cell(text: &str) -> Option<Certificate> {
    const DENIED: [&str; 6] = ["нет", "жок", "не", "отсутствует", "no", "none"];
    const ISSUED: [&str; 6] = ["выдан", "выдано", "выдана", "получен", "получил", "получила"];
    let folded = fold::words(&fold::narrow(text));
    let has = |stems: &[&str]| {
        let starts = |word: &String| stems.iter().any(|stem| word.starts_with(stem));
        folded.iter().any(starts)
    };
    let is = |words: &[&str], word: &String| words.contains(&word.as_str());
    let denied = folded.iter().any(|word| is(&DENIED, word));
    if has(&["отчисл", "шыгарылды", "шыгарылган"]) {
        Some(Certificate::NotCompleted)
    } else if has(&["планиру", "заплан", "жоспарлан", "planned"]) {
        Some(Certificate::Planned)
    } else if has(&["обучает", "процесс", "ожида", "окып", "кутил", "enrolled"]) {
        Some(Certificate::Enrolled)
    } else if denied && folded.iter().all(|word| is(&DENIED, word) || is(&ISSUED, word)) {
        Some(Certificate::None)
    } else {
        certificate_of_note(text)
    }
}

/// Reads a note such as «сертификат алынған жоқ», «не получил сертификат», «справка о прослушивании».
pub fn certificate_of_note(text: &str) -> Option<Certificate> {
    // A number and a date say nothing of this, and most cells are no more than that.
    if !text.chars().any(char::is_alphabetic) {
        return None;
    }
    let folded = fold::words(&fold::narrow(text));
    let has = |stem: &str| folded.iter().any(|word| word.starts_with(stem));
    let whole = |word: &str| folded.iter().any(|other| other == word);
    let denied = whole("жок") || whole("нет") || whole("не") || whole("без") || has("алмаган") || has("отсутств");
    if (has("закончил") || has("заверш") || has("окончил") || has("прошел") || has("прошла")) && whole("не")
        || has("аяктамаган")
        || has("битирмеген")
        || has("отпеген")
    {
        return Some(Certificate::NotCompleted);
    }
    let document = has("сертиф") || has("серт") || has("удостов") || has("куалик") || has("документ") || has("кужат");
    // Of «нет сертификата, справка о прослушивании» the reference is what there is.
    let listened = has("прослуш") || has("тындал");
    if !listened && (document && denied || has("алынбаган") || has("берилмеген") || has("алмаган"))
    {
        return Some(Certificate::None);
    }
    if listened || has("attendance") && has("referenc") || (has("справк") || has("аныктам")) && !denied {
        return Some(Certificate::Listened);
    }
    None
}

/// What a note of a staff list says of the person's status: on parental leave, or no longer here.
pub fn status_of_note(text: &str) -> Option<&'static str> {
    choose(
        text,
        &[
            (
                "parental_leave",
                &[
                    "декрет",
                    "по уходу за",
                    "бала кутими",
                    "бала куту",
                    "босану демалыс",
                    "отпуск по берем",
                ],
            ),
            ("dismissed", &["уволен", "уволил", "жумыстан шык", "жумыстан босат"]),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_in_three_languages() {
        for (text, expected) in [
            ("штатный", "staff"),
            ("қоса атқарушы", "part_time"),
            ("внешний совместитель", "part_time"),
            ("почасовик", "hourly"),
        ] {
            assert_eq!(employment(text), Some(expected), "{text}");
        }
        for (text, expected) in [
            ("высшее", "higher"),
            ("Жоғары", "higher"),
            ("средне-специальное", "technical_vocational"),
            ("арнаулы орта", "technical_vocational"),
            ("магистратура", "postgraduate"),
            ("среднее", "secondary"),
        ] {
            assert_eq!(education_level(text), Some(expected), "{text}");
        }
        for (text, expected) in [
            ("очно", "in_person"),
            ("қашықтықтан", "distance"),
            ("очно-дистанционная", "mixed"),
            ("онлайн", "distance"),
        ] {
            assert_eq!(format(text), Some(expected), "{text}");
        }
        assert_eq!(sex("әйел"), Some("female"));
        assert_eq!(sex("М"), Some("male"));
        assert_eq!(funding("жергілікті бюджет"), Some("local_budget"));
        assert_eq!(funding("за счёт собственных средств"), Some("own"));
        assert_eq!(employment("0,5"), None);
    }

    #[test]
    fn notes_about_certificates() {
        for (text, expected) in [
            ("сертификат алынған жоқ", Some(Certificate::None)),
            ("Сертификат не получен", Some(Certificate::None)),
            ("без сертификата", Some(Certificate::None)),
            ("куәлік берілмеген", Some(Certificate::None)),
            ("справка о прослушивании", Some(Certificate::Listened)),
            ("не завершила курс", Some(Certificate::NotCompleted)),
            ("жоспардан тыс", None),
            ("", None),
        ] {
            assert_eq!(certificate_of_note(text), expected, "{text}");
        }
    }

    #[test]
    fn notes_about_people() {
        for (text, expected) in [
            ("в декретном отпуске", Some("parental_leave")),
            ("бала күтімі бойынша демалыста", Some("parental_leave")),
            ("отпуск по уходу за ребёнком", Some("parental_leave")),
            ("уволена 01.09.2025", Some("dismissed")),
            ("ответственная за кабинет", None),
        ] {
            assert_eq!(status_of_note(text), expected, "{text}");
        }
    }

    #[test]
    fn no_category_is_said_in_many_ways() {
        for text in [
            "б/к",
            "Б/К",
            "без категории",
            "санаты жоқ",
            "-",
            "нет",
            "жоқ",
            "санатсыз",
        ] {
            assert!(says_no_category(text), "{text}");
        }
        assert!(!says_no_category("педагог"));
    }
}
