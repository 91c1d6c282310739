//! What stands around a table says what it lists too: its titles, its section rows, the name of the tab.
//!
//! What must hold: it decides only where the headings leave it open; headings that say what a table is are believed.

use chrono::NaiveDate;
use sheberlik_core::text::terms::read_term;

use super::heading::Words;
use crate::memo;

/// What is around a table.
#[derive(Debug, Clone, Copy, Default)]
pub struct Around<'a> {
    /// Titles above it and the name of the tab.
    pub titles: &'a [&'a str],
    /// Its section rows.
    pub sections: &'a [&'a str],
}

impl Around<'_> {
    /// Whether it lists who belongs to a creative group: a title or the sections say so.
    pub(super) fn names_groups(&self) -> bool {
        self.titles.iter().any(|title| names_creative_group(title))
            || self.most_sections(&|section| names_creative_group(section))
    }

    /// Whether a title names a school of young teachers.
    pub(super) fn names_young_school(&self) -> bool {
        self.titles.iter().any(|title| names_young_school(title))
    }

    /// Whether its sections are terms: months, quarters, «all the year».
    pub(super) fn in_terms(&self) -> bool {
        self.most_sections(&is_term)
    }

    /// Whether its sections are levels of events.
    pub(super) fn in_levels(&self) -> bool {
        self.most_sections(&names_level)
    }

    /// Whether a title calls it a list of events, and no plan.
    pub(super) fn names_events(&self) -> bool {
        self.titles_say(&["мероприят", "шара", "шаралар", "event"]) && !self.names_plan()
    }

    /// Whether a title calls it a plan.
    pub(super) fn names_plan(&self) -> bool {
        self.titles_say(&["план", "жоспар", "plan", "циклограмм"])
    }

    /// Whether a title calls it a report of events that were held.
    pub(super) fn names_held_events(&self) -> bool {
        self.names_events() && self.titles_say(&["отчет", "есеб", "есеп", "проведенн", "откизилген", "report", "held"])
    }

    fn titles_say(&self, stems: &[&str]) -> bool {
        let says = |title: &&str| {
            let words = Words::of(title);
            stems.iter().any(|stem| words.has(stem))
        };
        self.titles.iter().any(says)
    }

    fn most_sections(&self, fits: &dyn Fn(&str) -> bool) -> bool {
        let fitting = self.sections.iter().filter(|section| fits(section)).count();
        fitting > 0 && fitting * 3 >= self.sections.len() * 2
    }
}

/// Whether a text speaks of creative groups, whatever the college calls them.
pub fn names_creative_group(text: &str) -> bool {
    let words = memo::words(text);
    let any = |stems: &[&str]| stems.iter().any(|stem| words.has(stem));
    let creative = any(&["творческ", "шыгармашыл", "creative"]);
    creative
        && any(&[
            "групп",
            "=топ",
            "топт",
            "=тобы",
            "тобын",
            "площад",
            "алан",
            "group",
            "platform",
        ])
        || any(&["микрогрупп", "шагынтоп", "microgroup"])
        || any(&["шагын"]) && any(&["=топ", "топт", "=тобы", "тобын"])
}

/// Whether a text names a school of young teachers.
pub fn names_young_school(text: &str) -> bool {
    let words = memo::words(text);
    let any = |stems: &[&str]| stems.iter().any(|stem| words.has(stem));
    any(&["мектеб", "школ", "school"]) && any(&["жас", "молод", "young", "начинающ"])
}

/// Whether a text is a term of a plan and nothing else.
pub fn is_term(text: &str) -> bool {
    let Some(year) = NaiveDate::from_ymd_opt(2025, 9, 1) else {
        return false;
    };
    read_term(text, Some(year), year).is_some_and(|term| !term.rough)
}

/// Whether a text names a level of events: «Областной уровень», «Республикалық деңгей».
pub fn names_level(text: &str) -> bool {
    let words = memo::words(text);
    words.0.len() <= 6
        && ["уровен", "уровн", "денгей", "level"]
            .iter()
            .any(|stem| words.has(stem))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_and_sections_are_told_by_their_words() {
        for text in [
            "Состав творческих групп на 2026-2027 учебный год",
            "творческой группы «Дуальное обучение»",
            "«Дуалды оқыту» шығармашылық тобының құрамы",
            "Шағын топтың құрамы",
            "Members of the creative group",
            "Состав творческой площадки",
        ] {
            assert!(names_creative_group(text), "{text}");
        }
        for text in [
            "Состав групп студентов",
            "«Тобыльский многопрофильный колледж»",
            "Творческие работы",
        ] {
            assert!(!names_creative_group(text), "{text}");
        }
        for text in ["СЕНТЯБРЬ", "қазан айы", "В течение года", "November"] {
            assert!(is_term(text), "{text}");
        }
        for text in ["Организационная работа", "Школа молодого педагога"] {
            assert!(!is_term(text), "{text}");
        }
        assert!(names_level("Областной уровень") && names_level("Республикалық деңгей"));
        assert!(!names_level("Семинар для педагогов"));
    }
}
