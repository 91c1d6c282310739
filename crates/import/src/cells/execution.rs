//! What the mark of a line of a plan says became of it: «орындалды», «выполнено 05.09.2026», «перенесено на июнь».

use chrono::NaiveDate;
use sheberlik_core::text::date_text::Reading;
use sheberlik_core::text::dates::PartialDate;
use sheberlik_core::text::fold;

use super::dates::dates_of;

/// What became of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Execution {
    /// It was done: on which day, where the mark says one, and whether the mark says anything more.
    Done {
        /// The day, or the month.
        on: Option<PartialDate>,
        /// Words beside the day.
        more: bool,
    },
    /// It was moved: to which term, as it is written, where the mark says one.
    Moved {
        /// The new term.
        to: Option<String>,
    },
    /// It will not be done.
    Cancelled,
}

const CANCELLED: &[&str] = &["отмен", "алынып", "тасталды", "снято", "исключен", "cancel"];
const MOVED: &[&str] = &[
    "перенес",
    "перенос",
    "отложен",
    "ауыстыр",
    "кейинге",
    "шегерил",
    "жылжыт",
    "moved",
    "postpon",
];
const DONE: &[&str] = &[
    "выполнен",
    "выполнил",
    "исполнен",
    "проведен",
    "провели",
    "сделан",
    "состоял",
    "орындалды",
    "орындалган",
    "откизилди",
    "откизилген",
    "жасалды",
    "done",
    "completed",
    "held",
];
const DONE_WHOLE: &[&str] = &["вып", "исп", "да", "иа", "отти", "болды"];
/// Words with which a mark says that the work is not done, or not yet whole.
const NOT_YET: &[&str] = &[
    "не",
    "нет",
    "жок",
    "емес",
    "частично",
    "ишинара",
    "жартылай",
    "not",
    "partly",
];

/// Reads a mark; nothing where it does not say plainly that the line was done, moved or cancelled.
pub fn execution(text: &str, today: NaiveDate) -> Option<Execution> {
    if ["+", "✓", "✔", "☑"].contains(&text.trim()) {
        return Some(Execution::Done { on: None, more: false });
    }
    let words = fold::words(&fold::narrow(text));
    let says = |stems: &[&str]| words.iter().any(|word| stems.iter().any(|stem| word.starts_with(stem)));
    if says(CANCELLED) {
        return Some(Execution::Cancelled);
    }
    let denied = words.iter().any(|word| NOT_YET.contains(&word.as_str()));
    if !denied && words.iter().any(|word| is_done(word)) {
        let (dates, rest) = dates_of(text, Reading::ordinary(today));
        let rest = fold::words(&fold::narrow(&rest.join(" ")));
        return Some(Execution::Done {
            on: dates.last().copied(),
            more: rest
                .iter()
                .any(|word| !is_done(word) && !matches!(word.as_str(), "г" | "ж" | "от" | "года" | "жылы")),
        });
    }
    says(MOVED).then(|| Execution::Moved { to: new_term(text) })
}

fn is_done(word: &str) -> bool {
    DONE_WHOLE.contains(&word) || DONE.iter().any(|stem| word.starts_with(stem))
}

/// The term behind «на», or before a Kazakh verb; without the reason behind it.
fn new_term(text: &str) -> Option<String> {
    let lower = text.to_lowercase();
    let behind = lower
        .split_once(" на ")
        .or_else(|| lower.split_once(" to "))
        .map_or(lower.as_str(), |(_, behind)| behind);
    let end = [",", ";", "(", " – ", " — ", " - ", " из-за", " по ", " в связи", ":"]
        .iter()
        .filter_map(|sign| behind.find(sign))
        .min()
        .unwrap_or(behind.len());
    let kept: Vec<&str> = behind[..end]
        .split_whitespace()
        .filter(|word| {
            let folded = fold::narrow(word);
            let folded = folded.trim_matches(|sign: char| !sign.is_alphanumeric());
            let silent = ["айына", "айга", "мерзими", "калдырылды", "на"];
            !silent.contains(&folded) && !MOVED.iter().any(|stem| folded.starts_with(stem))
        })
        .collect();
    let term = kept.join(" ");
    let term = term
        .trim_end_matches("-ға")
        .trim_end_matches("-ге")
        .trim_end_matches(['.', ' ']);
    (!term.is_empty()).then(|| term.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_say_what_became_of_a_line() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        let done = |on: Option<&str>, more: bool| {
            let on = on.map(|day| day.parse().expect("a day"));
            Some(Execution::Done { on, more })
        };
        let moved = |to: Option<&str>| {
            Some(Execution::Moved {
                to: to.map(str::to_owned),
            })
        };
        for (text, expected) in [
            ("орындалды", done(None, false)),
            ("Орындалған", done(None, false)),
            ("+", done(None, false)),
            ("вып.", done(None, false)),
            ("выполнено", done(None, false)),
            ("выполнено 05.09.2026", done(Some("2026-09-05"), false)),
            ("Выполнено (05.09.2026 г.)", done(Some("2026-09-05"), false)),
            ("05.09.2026 орындалды", done(Some("2026-09-05"), false)),
            ("2026 жылғы 5 қыркүйекте өткізілді", done(Some("2026-09-05"), false)),
            ("выполнено, протокол № 3", done(None, true)),
            ("не выполнено", None),
            ("орындалмады", None),
            ("орындалған жоқ", None),
            ("частично выполнено", None),
            ("в работе", None),
            ("хаттама № 2", None),
            ("перенесено на июнь", moved(Some("июнь"))),
            ("Перенесено на 15.06.2027 по болезни", moved(Some("15.06.2027"))),
            ("перенос на II полугодие, нет кворума", moved(Some("ii полугодие"))),
            ("не выполнено, перенесено на май", moved(Some("май"))),
            ("маусымға ауыстырылды", moved(Some("маусымға"))),
            ("маусым айына ауыстырылды", moved(Some("маусым"))),
            ("кейінге қалдырылды", moved(None)),
            ("отменено – карантин", Some(Execution::Cancelled)),
            ("алынып тасталды", Some(Execution::Cancelled)),
            ("отменено, не набралась группа", Some(Execution::Cancelled)),
        ] {
            assert_eq!(execution(text, today), expected, "{text}");
        }
    }
}
