//! Plans with their sections and lines, as they are stored: what rows of plans are compared with. Read only where a
//! workbook has a plan.

use std::collections::{BTreeSet, HashMap};

use sheberlik_core::Result;
use sheberlik_core::college::dictionaries::{CompletionForm, EventKind, PlanDirection, ResponsibleRole};
use sheberlik_core::db::Reader;
use sheberlik_core::record::{Record, Values};

use super::Dictionary;
use super::state::{dictionary, rows, text};
use crate::facts::unnumbered;
use crate::memo::{self, title_key};

/// A stored plan, or one that an earlier row proposes.
#[derive(Debug)]
pub struct PlanEntry {
    /// Id.
    pub id: String,
    /// Filled fields.
    pub values: Values,
}

impl PlanEntry {
    /// Its title, in the first language that has one.
    pub fn title(&self) -> &str {
        let titles = ["title_kk", "title_ru", "title_en"];
        titles
            .iter()
            .find_map(|field| text(&self.values, field))
            .unwrap_or_default()
    }

    /// Whether it was approved: its lines are not taken back by a file.
    pub fn approved(&self) -> bool {
        text(&self.values, "state").is_some_and(|state| ["approved", "executed", "archived"].contains(&state))
    }
}

/// A section.
#[derive(Debug)]
pub struct SectionEntry {
    /// Id.
    pub id: String,
    /// Filled fields.
    pub values: Values,
}

/// A line.
#[derive(Debug)]
pub struct LineEntry {
    /// Id.
    pub id: String,
    /// Filled fields.
    pub values: Values,
    /// Ids of people besides the first.
    pub people: Vec<String>,
    /// Ids of roles.
    pub roles: Vec<String>,
    /// The sheet whose row made or met it in this session.
    pub seen: Option<usize>,
}

/// Plans, and the dictionaries that their rows name.
#[derive(Debug)]
pub struct Planning {
    /// Plans.
    pub plans: Vec<PlanEntry>,
    /// Ids of those that rows of this session made or met.
    pub met: BTreeSet<String>,
    /// Sections by plan.
    pub sections: HashMap<String, Vec<SectionEntry>>,
    /// Lines by plan.
    pub lines: HashMap<String, Vec<LineEntry>>,
    /// Directions of work.
    pub directions: Dictionary,
    /// Forms of work.
    pub forms: Dictionary,
    /// Forms of completion.
    pub completions: Dictionary,
    /// Responsible roles.
    pub roles: Dictionary,
    /// Year in which an academic year begins, and its id.
    pub years: HashMap<i32, String>,
}

/// Fields of a line that rows fill.
const LINE: [&str; 23] = [
    "plan",
    "plan_section",
    "rank",
    "activity_kk",
    "activity_ru",
    "activity_en",
    "event_kind",
    "form_text",
    "term_kind",
    "term_from",
    "term_to",
    "term_text",
    "responsible",
    "responsible_text",
    "completion_form",
    "completion_text",
    "expected_result_kk",
    "expected_result_ru",
    "expected_result_en",
    "indicator",
    "mark",
    "note",
    "state",
];

impl Planning {
    /// Reads what is stored.
    ///
    /// # Errors
    /// What the database says.
    pub fn load(reader: &Reader<'_>) -> Result<Self> {
        let mut found = Self {
            plans: Vec::new(),
            met: BTreeSet::new(),
            sections: HashMap::new(),
            lines: HashMap::new(),
            directions: dictionary(reader, PlanDirection::KIND)?,
            forms: dictionary(reader, EventKind::KIND)?,
            completions: dictionary(reader, CompletionForm::KIND)?,
            roles: dictionary(reader, ResponsibleRole::KIND)?,
            years: HashMap::new(),
        };
        let columns = [
            "kind",
            "academic_year",
            "title_kk",
            "title_ru",
            "title_en",
            "group_year",
            "school_year",
            "mentorship",
            "department",
            "state",
        ];
        rows(reader, "plan", &columns, |id, values| {
            found.plans.push(PlanEntry { id, values })
        })?;
        let columns = ["plan", "rank", "title_kk", "title_ru", "title_en", "plan_direction"];
        rows(reader, "plan_section", &columns, |id, values| {
            let plan = text(&values, "plan").unwrap_or_default().to_owned();
            found
                .sections
                .entry(plan)
                .or_default()
                .push(SectionEntry { id, values });
        })?;
        let mut people = links(reader, "plan_item_person", "person")?;
        let mut roles = links(reader, "plan_item_role", "responsible_role")?;
        rows(reader, "plan_item", &LINE, |id, values| {
            let Some(plan) = text(&values, "plan").map(str::to_owned) else {
                return;
            };
            found.lines.entry(plan).or_default().push(LineEntry {
                people: people.remove(&id).unwrap_or_default(),
                roles: roles.remove(&id).unwrap_or_default(),
                id,
                values,
                seen: None,
            });
        })?;
        rows(reader, "academic_year", &["start_date"], |id, values| {
            let start = text(&values, "start_date").and_then(|day| day.get(..4)?.parse().ok());
            if let Some(year) = start {
                found.years.insert(year, id);
            }
        })?;
        Ok(found)
    }

    /// The plan of this kind, year and title; where none is called so, the only one of methodical work of the year that
    /// nobody in particular owns, if the title says nothing else (an untitled sheet, a title with a word more).
    pub fn plan(&self, kind: &str, year: Option<&str>, title: &str, untitled: bool) -> Option<&PlanEntry> {
        let of_kind = || {
            let same = |plan: &&PlanEntry| {
                text(&plan.values, "kind") == Some(kind) && text(&plan.values, "academic_year") == year
            };
            self.plans.iter().filter(same)
        };
        if let Some(plan) = of_kind().find(|plan| called(&plan.values, "title", title)) {
            return Some(plan);
        }
        let mut free = of_kind().filter(|plan| {
            ["group_year", "school_year", "mentorship", "department"]
                .iter()
                .all(|owner| text(&plan.values, owner).is_none())
        });
        match (free.next(), free.next()) {
            (Some(one), None) if kind == "methodical" && (untitled || says_nothing_else(&one.values, title)) => {
                Some(one)
            }
            _ => None,
        }
    }

    /// The section of a plan that a text names.
    pub fn section(&self, plan: &str, title: &str) -> Option<&str> {
        let sections = self.sections.get(plan)?;
        let found = sections.iter().find(|section| {
            called(&section.values, "title", title)
                // One that came in with its number is the same section.
                || ["title_kk", "title_ru", "title_en"]
                    .iter()
                    .filter_map(|field| text(&section.values, field))
                    .any(|known| title_key(unnumbered(known)) == title_key(title))
        });
        found.map(|section| section.id.as_str())
    }

    /// The line of a section with this content that no row of this session was; of several the one in the same place. A
    /// workbook may say a plan twice, as the program's own does with its sheet of data: what another sheet says again with
    /// the same term is the same line.
    pub fn line(&self, plan: &str, section: Option<&str>, activity: &str, row: (usize, i64, &Values)) -> Option<usize> {
        let (sheet, rank, wanted) = row;
        let lines = self.lines.get(plan)?;
        let same = |line: &LineEntry| {
            text(&line.values, "plan_section") == section && called(&line.values, "activity", activity)
        };
        let fits = |line: &LineEntry| line.seen.is_none() && same(line);
        let again = |line: &LineEntry| {
            let term = ["term_kind", "term_from", "term_to"];
            line.seen.is_some_and(|seen| seen != sheet)
                && same(line)
                && term
                    .iter()
                    .all(|field| text(&line.values, field) == text(wanted, field))
        };
        let in_place = |line: &LineEntry| line.values.get("rank").and_then(serde_json::Value::as_i64) == Some(rank);
        lines
            .iter()
            .position(|line| fits(line) && in_place(line))
            .or_else(|| lines.iter().position(fits))
            .or_else(|| lines.iter().position(again))
    }
}

/// Whether somebody changed a line otherwise than by bringing in a workbook.
///
/// # Errors
/// What the database says.
pub fn changed_by_hand(reader: &Reader<'_>, line: &str) -> Result<bool> {
    let sql = "SELECT EXISTS (SELECT 1 FROM journal j JOIN operation o ON o.number = j.operation
        WHERE j.record_id = ?1 AND j.table_name = 'plan_item' AND j.before IS NOT NULL AND o.kind = 'do' AND o.undone = 0
          AND o.code NOT GLOB 'import*')";
    let mut statement = reader.connection().prepare_cached(sql)?;
    Ok(statement.query_row([line], |row| row.get(0))?)
}

/// Words that stand in the title of any plan.
const OF_ANY_PLAN: [&str; 22] = [
    "план",
    "планы",
    "жоспар",
    "жоспары",
    "plan",
    "work",
    "year",
    "academic",
    "for",
    "the",
    "of",
    "работы",
    "работа",
    "на",
    "год",
    "учебный",
    "жумыс",
    "жумысы",
    "оку",
    "жылы",
    "жылына",
    "жылга",
];

/// Words of bodies that have plans of their own beside the college's.
const OF_A_BODY: [&str; 14] = [
    "цмк",
    "пцк",
    "мцк",
    "цак",
    "циклов",
    "циклдик",
    "комисси",
    "отделени",
    "кафедр",
    "болим",
    "бирлестик",
    "воспитат",
    "тарбие",
    "кабинет",
];

/// Whether one of two titles of plans has no word that the other lacks, and none names a body that the other does not.
fn says_nothing_else(values: &Values, title: &str) -> bool {
    let words = |title: &str| -> BTreeSet<String> {
        let of_its_own = |word: &&String| {
            !OF_ANY_PLAN.contains(&word.as_str()) && !word.starts_with(|first: char| first.is_ascii_digit())
        };
        memo::words(title).0.iter().filter(of_its_own).cloned().collect()
    };
    let wanted = words(title);
    let titles = ["title_kk", "title_ru", "title_en"]
        .into_iter()
        .filter_map(|field| text(values, field));
    let of_a_body = |word: &&String| OF_A_BODY.iter().any(|stem| word.starts_with(stem));
    titles.map(words).any(|known| {
        let same = known.is_subset(&wanted) && !known.is_empty() || wanted.is_subset(&known);
        same && !known.symmetric_difference(&wanted).any(|word| of_a_body(&word))
    })
}

/// Whether a record is called so in any language.
fn called(values: &Values, name: &str, wanted: &str) -> bool {
    let wanted = title_key(wanted);
    ["kk", "ru", "en"]
        .iter()
        .filter_map(|language| text(values, &format!("{name}_{language}")))
        .any(|known| title_key(known) == wanted)
}

fn links(reader: &Reader<'_>, table: &str, other: &str) -> Result<HashMap<String, Vec<String>>> {
    let mut found: HashMap<String, Vec<String>> = HashMap::new();
    rows(reader, table, &["plan_item", other], |_, values| {
        if let (Some(line), Some(id)) = (text(&values, "plan_item"), text(&values, other)) {
            found.entry(line.to_owned()).or_default().push(id.to_owned());
        }
    })?;
    Ok(found)
}
