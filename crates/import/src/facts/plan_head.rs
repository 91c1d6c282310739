//! What stands above the table of a plan: its title, its topic, goal and tasks, the block of approval.

use crate::columns::heading::Words;
use crate::memo;

/// What stands above the table of a plan.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct PlanHead {
    /// Title; blank where nothing is called a plan.
    pub(super) title: String,
    /// The block of approval.
    pub(super) approval: Option<String>,
    /// Topic.
    pub(super) topic: Option<String>,
    /// Goal.
    pub(super) goal: Option<String>,
    /// Tasks, a line each.
    pub(super) tasks: Option<String>,
}

/// What a row above the table is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Approval,
    Title,
    Topic,
    Goal,
    Tasks,
}

/// Reads the rows above a table.
pub(super) fn plan_head(above: &[String]) -> PlanHead {
    let mut found: Vec<(Part, String)> = Vec::new();
    let mut part = Part::Approval;
    for text in above.iter().flat_map(|text| lines_of(text)) {
        let words = memo::words(&text);
        let named = ["план", "жоспар", "plan", "циклограмм"]
            .iter()
            .any(|stem| words.has(stem));
        if let Some((told, rest)) = labelled(&text) {
            part = told;
            found.push((part, rest));
            continue;
        }
        if is_approval(&words) {
            // A block of approval beside the title does not end what goes on below it.
            let kept = if part == Part::Title {
                Part::Title
            } else {
                Part::Approval
            };
            found.push((kept, text));
            continue;
        }
        if part == Part::Approval && named {
            part = Part::Title;
        }
        found.push((part, text));
    }
    let of = |wanted: Part, joint: &str| {
        let texts: Vec<&str> = found
            .iter()
            .filter(|(part, text)| *part == wanted && !text.is_empty())
            .map(|(_, text)| text.as_str())
            .collect();
        (!texts.is_empty()).then(|| texts.join(joint))
    };
    PlanHead {
        title: of(Part::Title, " ").unwrap_or_default(),
        approval: of(Part::Approval, " · "),
        topic: of(Part::Topic, " "),
        goal: of(Part::Goal, " "),
        tasks: of(Part::Tasks, "\n"),
    }
}

/// The lines of a cell, cleaned; one text up to the first label, then each by itself.
fn lines_of(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut apart = false;
    for line in text.split('\n').map(|line| memo::cleaned(line).text.clone()) {
        if line.is_empty() {
            continue;
        }
        apart |= labelled(&line).is_some();
        match lines.last_mut() {
            Some(last) if !apart => *last = format!("{last} {line}"),
            _ => lines.push(line),
        }
    }
    lines
}

/// What a line is about by the words that it begins with, and the rest of it: «Мақсаты: ...», «Негізгі міндеттері –».
fn labelled(text: &str) -> Option<(Part, String)> {
    const LONGEST: usize = 6;
    let end = [":", " – ", " — ", " - "]
        .iter()
        .filter_map(|sign| Some((text.find(sign)?, sign.len())))
        .min();
    let (label, rest) = match end {
        Some((at, length)) => (&text[..at], &text[at + length..]),
        None => {
            let (first, rest) = text.split_once(' ').unwrap_or((text, ""));
            // «Цель плана работы» alone in its cell: what it is stands in the next one.
            if memo::words(text).0.len() <= 3 {
                (text, "")
            } else {
                (first, rest)
            }
        }
    };
    let words = memo::words(label);
    if words.is_empty() || words.0.len() > LONGEST || is_approval(&words) {
        return None;
    }
    const LABELS: [(Part, &[&str]); 3] = [
        (
            Part::Tasks,
            &[
                "=миндет",
                "=миндеттер",
                "=миндеттери",
                "=задачи",
                "=задача",
                "=tasks",
                "=objectives",
            ],
        ),
        (
            Part::Goal,
            &[
                "=максат",
                "=максаты",
                "=максаттары",
                "=цель",
                "=цели",
                "=goal",
                "=goals",
                "=aim",
                "=purpose",
            ],
        ),
        (
            Part::Topic,
            &["=такырып", "=такырыбы", "=тема", "=темасы", "=topic", "=theme"],
        ),
    ];
    let (part, _) = LABELS
        .iter()
        .find(|(_, stems)| stems.iter().any(|stem| words.has(stem)))?;
    let rest = rest.trim_start_matches([' ', ':', '–', '—', '-']).trim();
    Some((*part, rest.to_owned()))
}

fn is_approval(words: &Words) -> bool {
    [
        "утвержд",
        "согласован",
        "бекит",
        "келис",
        "директор",
        "approv",
        "agreed",
    ]
    .iter()
    .any(|stem| words.0.first().is_some_and(|first| first.starts_with(stem)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn head(lines: &[&str]) -> PlanHead {
        let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        plan_head(&lines)
    }

    #[test]
    fn goal_tasks_and_topic_are_no_part_of_the_title() {
        let read = head(&[
            "БЕКІТЕМІН",
            "Колледж директоры ______ Т.Т. Ахметов",
            "2026-2027 оқу жылына арналған",
            "әдістемелік жұмыс жоспары",
            "Әдістемелік тақырыбы: «Сапалы білім»",
            "Мақсаты: педагогтердің кәсіби құзыреттілігін арттыру",
            "Міндеттері:",
            "1) біліктілікті арттыру;",
            "2) озық тәжірибені тарату.",
        ]);
        assert_eq!(
            read.goal.as_deref(),
            Some("педагогтердің кәсіби құзыреттілігін арттыру")
        );
        assert_eq!(read.topic.as_deref(), Some("«Сапалы білім»"));
        assert_eq!(
            read.tasks.as_deref(),
            Some("1) біліктілікті арттыру;\n2) озық тәжірибені тарату.")
        );
        assert_eq!(read.title, "әдістемелік жұмыс жоспары");
        assert_eq!(
            read.approval.as_deref(),
            Some("БЕКІТЕМІН · Колледж директоры ______ Т.Т. Ахметов · 2026-2027 оқу жылына арналған")
        );
    }

    #[test]
    fn labels_stand_in_a_cell_of_their_own_too() {
        let read = head(&[
            "План методической работы",
            "на 2026–2027 учебный год",
            "Цель:",
            "повысить мастерство",
            "Задачи – аттестация",
            "Единая методическая тема",
            "качество",
        ]);
        assert_eq!(read.title, "План методической работы на 2026–2027 учебный год");
        assert_eq!(read.goal.as_deref(), Some("повысить мастерство"));
        assert_eq!(read.tasks.as_deref(), Some("аттестация"));
        assert_eq!(read.topic.as_deref(), Some("качество"));
        let one = head(&["Annual plan\nGoal: better lessons\nTasks: one"]);
        assert_eq!(
            (one.title.as_str(), one.goal.as_deref()),
            ("Annual plan", Some("better lessons"))
        );
        assert_eq!(one.tasks.as_deref(), Some("one"));
    }
}
