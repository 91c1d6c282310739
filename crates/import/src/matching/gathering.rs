//! Groups with their members, and pairs, as they are stored: what rows of such lists are compared with. Read only where
//! a workbook has such a list.

use std::collections::HashMap;

use chrono::NaiveDate;
use serde_json::Value as Json;
use sheberlik_core::Result;
use sheberlik_core::college::dictionaries::Technology;
use sheberlik_core::db::Reader;
use sheberlik_core::groups::model::CreativeGroup;
use sheberlik_core::record::{Record, Values};

use super::Dictionary;
use super::state::{dictionary, rows, text};
use crate::cells::unquoted;
use crate::columns::names_young_school;

/// A stored membership or pair, or one that an earlier row proposes.
#[derive(Debug)]
pub struct Tie {
    /// Id.
    pub id: String,
    /// Filled fields.
    pub values: Values,
    /// Address of the row of this session that made or met it.
    pub seen: Option<Box<str>>,
}

impl Tie {
    fn day(&self, field: &str) -> Option<&str> {
        text(&self.values, field)
    }

    /// Whether its days and the given ones have one in common; what is open is open to any day.
    pub fn meets(&self, since: Option<NaiveDate>, until: Option<NaiveDate>) -> bool {
        let shown = |day: Option<NaiveDate>| day.map(|day| day.to_string());
        let (since, until) = (shown(since), shown(until));
        self.day("since").unwrap_or("") <= until.as_deref().unwrap_or("9999")
            && since.as_deref().unwrap_or("") <= self.day("until").unwrap_or("9999")
    }
}

/// Groups, their members, and pairs.
#[derive(Debug)]
pub struct Gathering {
    /// Groups by name.
    pub groups: Dictionary,
    /// Technologies by name.
    pub technologies: Dictionary,
    /// Groups that are not closed, by technology.
    pub by_technology: HashMap<String, Vec<String>>,
    /// Memberships by group and person.
    pub members: HashMap<(String, String), Vec<Tie>>,
    /// Pairs by mentor and young teacher.
    pub pairs: HashMap<(String, String), Vec<Tie>>,
    /// First and last day of academic years, with their ids.
    pub years: Vec<(String, String, String)>,
    /// Schools of young teachers that are not closed.
    pub young: Vec<String>,
    /// The School, where there is one.
    pub school: Option<String>,
}

/// What a row names as its group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupMatch {
    /// This group.
    Known(String),
    /// None: a new one of this name, by this technology, where that is known.
    New(String, Option<String>),
    /// So many by the technology of this name.
    Several(String, usize),
}

impl Gathering {
    /// Reads what is stored.
    ///
    /// # Errors
    /// What the database says.
    pub fn load(reader: &Reader<'_>) -> Result<Self> {
        let mut found = Self {
            groups: dictionary(reader, CreativeGroup::KIND)?,
            technologies: dictionary(reader, Technology::KIND)?,
            by_technology: HashMap::new(),
            members: HashMap::new(),
            pairs: HashMap::new(),
            years: Vec::new(),
            young: Vec::new(),
            school: None,
        };
        rows(
            reader,
            "creative_group",
            &["technology", "state", "kind"],
            |id, values| {
                let open = text(&values, "state") != Some("closed");
                if open && text(&values, "kind") == Some("young_teacher_school") {
                    found.young.push(id.clone());
                }
                if let Some(technology) = text(&values, "technology").filter(|_| open) {
                    let known = found.by_technology.entry(technology.to_owned()).or_default();
                    known.push(id);
                }
            },
        )?;
        let columns = [
            "creative_group",
            "person",
            "since",
            "until",
            "role",
            "role_text",
            "reason",
        ];
        rows(reader, "group_membership", &columns, |id, values| {
            tie(&mut found.members, ("creative_group", "person"), id, values);
        })?;
        let columns = [
            "mentor",
            "mentee",
            "order_number",
            "order_date",
            "since",
            "until",
            "discipline",
            "state",
        ];
        rows(reader, "mentorship", &columns, |id, values| {
            tie(&mut found.pairs, ("mentor", "mentee"), id, values);
        })?;
        rows(reader, "academic_year", &["start_date", "end_date"], |id, values| {
            let day = |field: &str| text(&values, field).unwrap_or_default().to_owned();
            found.years.push((day("start_date"), day("end_date"), id));
        })?;
        found.years.sort();
        let mut schools = Vec::new();
        rows(reader, "school", &["active_to"], |id, _| schools.push(id))?;
        found.school = schools.pop().filter(|_| schools.is_empty());
        Ok(found)
    }

    /// The group that a text means: by its name in any language, else by its technology.
    pub fn group(&self, said: &str) -> GroupMatch {
        let variants = variants(said);
        if let Some(id) = variants.iter().find_map(|name| self.groups.find(name)) {
            return GroupMatch::Known(id.to_owned());
        }
        // Its name stands in a title in any case: «Состав школы молодого педагога».
        if let [school] = self.young.as_slice()
            && names_young_school(said)
        {
            return GroupMatch::Known(school.clone());
        }
        let technology = variants
            .iter()
            .find_map(|name| Some((name, self.technologies.find(name)?.to_owned())));
        let name = variants.last().cloned().unwrap_or_else(|| said.to_owned());
        let Some((found, technology)) = technology else {
            return GroupMatch::New(name, None);
        };
        match self.by_technology.get(&technology).map_or(&[][..], Vec::as_slice) {
            [] => GroupMatch::New(name, Some(technology)),
            [one] => GroupMatch::Known(one.clone()),
            several => GroupMatch::Several(found.clone(), several.len()),
        }
    }

    /// The academic year that a day belongs to, holidays included.
    pub fn year_of(&self, day: NaiveDate) -> Option<&str> {
        let day = day.to_string();
        self.years
            .iter()
            .rfind(|(start, _, _)| *start <= day)
            .map(|(_, _, id)| id.as_str())
    }
}

fn tie(ties: &mut HashMap<(String, String), Vec<Tie>>, (one, other): (&str, &str), id: String, values: Values) {
    let key = |field: &str| values.get(field).and_then(Json::as_str).unwrap_or_default().to_owned();
    let key = (key(one), key(other));
    ties.entry(key).or_default().push(Tie { id, values, seen: None });
}

/// Words that say that a name is one of a group.
const GROUP_WORDS: &[&str] = &[
    "шыгармашылык",
    "творческая",
    "топ",
    "тобы",
    "тобынын",
    "группа",
    "группы",
    "микрогруппа",
    "площадка",
    "алан",
    "аланы",
    "курамы",
    "состав",
    "creative",
    "group",
    "platform",
];

/// A text as it may name a group: as it stands, what stands in quotation marks, without the words «creative group»;
/// the last one is what a new group would be called.
fn variants(said: &str) -> Vec<String> {
    let whole = said.trim().to_owned();
    let mut found = vec![whole.clone()];
    let quoted = whole
        .split_once(['«', '“', '"'])
        .and_then(|(_, rest)| rest.split_once(['»', '”', '"']))
        .map(|(inside, _)| inside.trim().to_owned())
        .filter(|inside| inside.chars().count() > 2);
    let kept: Vec<&str> = whole
        .split_whitespace()
        .filter(|word| {
            let letters: String = word.chars().filter(|c| c.is_alphabetic()).collect();
            !GROUP_WORDS.contains(&sheberlik_core::text::fold::narrow(&letters).as_str())
        })
        .collect();
    let stripped = unquoted(&kept.join(" "))
        .trim_matches([':', '.', ',', ' ', '-', '–'])
        .to_owned();
    for name in [Some(stripped), quoted].into_iter().flatten() {
        if name.chars().count() > 2 && !found.contains(&name) {
            found.push(name);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::variants;

    #[test]
    fn a_group_is_named_in_many_ways() {
        for (said, name) in [
            ("«Дуалды оқыту» шығармашылық тобы", "Дуалды оқыту"),
            ("Творческая группа «Модульное обучение»", "Модульное обучение"),
            ("Модульдік оқыту тобы", "Модульдік оқыту"),
            ("Этнопедагогика", "Этнопедагогика"),
            ("Creative group: Ethnopedagogy", "Ethnopedagogy"),
        ] {
            assert_eq!(variants(said).last().map(String::as_str), Some(name), "{said}");
        }
    }
}
