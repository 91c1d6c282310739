//! A page of a group's year or of the School's year, as the forms of groups need it: its facts, heads and
//! members (`domain.md` §3.2, §3.10 R12).
//!
//! What must hold: who was a member on any day of the year is a member of the year, once, however often the person came
//! and went; teachers and memberships are never mixed.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rusqlite::{OptionalExtension, Row, params};
use serde_json::json;
use sheberlik_core::{Error, Language};
use sheberlik_i18n::{Words, args, dates};

use crate::brief::Brief;
use crate::language::Trilingual;
use crate::staff::Staff;
use crate::table::Drill;

/// One year of a group or of the School.
#[derive(Debug, Clone, Default)]
pub(crate) struct Page {
    pub(crate) id: String,
    /// The kind of the record, which is also the column that points at it: `group_year`, `school_year`.
    pub(crate) record: &'static str,
    /// The group or the School.
    pub(crate) owner: String,
    /// The School under which it works, where it was named.
    pub(crate) school: Option<String>,
    /// What it is called: `creative_group`, `creative_platform`, `microgroup`, `young_teacher_school`, `school`.
    pub(crate) label: String,
    pub(crate) name: Trilingual,
    /// Its technologies, the main one first.
    pub(crate) technologies: Vec<String>,
    pub(crate) founded: Option<String>,
    pub(crate) order: [Option<String>; 2],
    /// Number and day of the regulation, and the day of its approval.
    pub(crate) regulation: [Option<String>; 3],
    /// The person who leads: the last headship of the year, the School's leader.
    pub(crate) head: Option<String>,
    pub(crate) head_since: Option<String>,
    pub(crate) topic: Trilingual,
    pub(crate) goal: Trilingual,
    pub(crate) tasks: Trilingual,
    pub(crate) expected: Trilingual,
    pub(crate) summary: Trilingual,
    pub(crate) difficulties: Trilingual,
    pub(crate) next_tasks: Trilingual,
    /// Day of the plan's approval and its minutes.
    pub(crate) plan: [Option<String>; 2],
    /// First and last day of the academic year.
    pub(crate) days: Option<(NaiveDate, NaiveDate)>,
}

const OF_GROUP: &str = "SELECT y.id, g.id AS owner, g.kind,
    coalesce((SELECT s.group_label FROM school s WHERE s.deleted_at IS NULL AND (g.school IS NULL OR s.id = g.school)
      ORDER BY s.id LIMIT 1), 'creative_group') AS label,
    g.name_kk, g.name_ru, g.name_en, g.technology, g.founded_on, g.order_number, g.order_date, g.regulation_number,
    g.regulation_date, g.regulation_approved_on, y.topic_kk, y.topic_ru, y.topic_en, y.goal_kk, y.goal_ru, y.goal_en,
    y.tasks_kk, y.tasks_ru, y.tasks_en, y.expected_result_kk, y.expected_result_ru, y.expected_result_en, y.summary_kk,
    y.summary_ru, y.summary_en, y.difficulties_kk, y.difficulties_ru, y.difficulties_en, y.next_tasks_kk,
    y.next_tasks_ru, y.next_tasks_en, y.plan_approved_on, y.plan_protocol, a.start_date, a.end_date,
    NULL AS leader, g.school
  FROM group_year y JOIN creative_group g ON g.id = y.creative_group JOIN academic_year a ON a.id = y.academic_year
  WHERE y.deleted_at IS NULL AND y.id = ?1";

const OF_SCHOOL: &str =
    "SELECT y.id, s.id AS owner, 'school' AS kind, 'school' AS label, s.name_kk, s.name_ru, s.name_en,
    NULL AS technology, s.active_from AS founded_on, s.order_number, s.order_date, s.regulation_number,
    s.regulation_date, s.regulation_approved_on, y.topic_kk, y.topic_ru, y.topic_en, y.goal_kk, y.goal_ru, y.goal_en,
    y.tasks_kk, y.tasks_ru, y.tasks_en, y.expected_result_kk, y.expected_result_ru, y.expected_result_en, y.summary_kk,
    y.summary_ru, y.summary_en, y.difficulties_kk, y.difficulties_ru, y.difficulties_en,
    y.next_tasks_kk, y.next_tasks_ru, y.next_tasks_en, y.plan_approved_on, y.plan_protocol,
    a.start_date, a.end_date, s.leader, s.id AS school
  FROM school_year y JOIN school s ON s.id = y.school JOIN academic_year a ON a.id = y.academic_year
  WHERE y.deleted_at IS NULL AND y.id = ?1";

/// The page of a group's year or of the School's year; an empty one for the form that is filled in by hand.
///
/// # Errors
/// `not_found`.
pub(crate) fn page(brief: &Brief<'_>, id: &str) -> Result<Page, Error> {
    if brief.asked.template {
        return Ok(Page {
            label: "creative_group".to_owned(),
            record: "group_year",
            ..Page::default()
        });
    }
    for (record, sql) in [("group_year", OF_GROUP), ("school_year", OF_SCHOOL)] {
        let found = brief
            .connection()
            .prepare_cached(sql)?
            .query_row([id], |row| read(row, record))
            .optional()?;
        if let Some(mut page) = found {
            if record == "group_year" {
                with_head(brief, &mut page)?;
            }
            return Ok(page);
        }
    }
    Err(Error::coded("not_found", json!({ "record": "group_year", "id": id })))
}

/// The page of a group's year, for the forms that the School has not.
///
/// # Errors
/// `not_found`.
pub(crate) fn group_page(brief: &Brief<'_>, id: &str) -> Result<Page, Error> {
    let page = page(brief, id)?;
    if page.is_school() {
        return Err(Error::coded("not_found", json!({ "record": "group_year", "id": id })));
    }
    Ok(page)
}

fn read(row: &Row<'_>, record: &'static str) -> rusqlite::Result<Page> {
    let (kind, label): (String, String) = (row.get("kind")?, row.get("label")?);
    let day = |column: &str| -> rusqlite::Result<Option<NaiveDate>> { Ok(row.get::<_, String>(column)?.parse().ok()) };
    Ok(Page {
        id: row.get("id")?,
        record,
        owner: row.get("owner")?,
        school: row.get("school")?,
        label: if kind == "creative_group" { label } else { kind },
        name: Trilingual::read(row, "name")?,
        technologies: row.get::<_, Option<String>>("technology")?.into_iter().collect(),
        founded: row.get("founded_on")?,
        order: [row.get("order_number")?, row.get("order_date")?],
        regulation: [
            row.get("regulation_number")?,
            row.get("regulation_date")?,
            row.get("regulation_approved_on")?,
        ],
        head: row.get("leader")?,
        head_since: None,
        topic: Trilingual::read(row, "topic")?,
        goal: Trilingual::read(row, "goal")?,
        tasks: Trilingual::read(row, "tasks")?,
        expected: Trilingual::read(row, "expected_result")?,
        summary: Trilingual::read(row, "summary")?,
        difficulties: Trilingual::read(row, "difficulties")?,
        next_tasks: Trilingual::read(row, "next_tasks")?,
        plan: [row.get("plan_approved_on")?, row.get("plan_protocol")?],
        days: day("start_date")?.zip(day("end_date")?),
    })
}

/// The last headship that falls into the year, and the group's further technologies.
fn with_head(brief: &Brief<'_>, page: &mut Page) -> Result<(), Error> {
    let (first, last) = page.range();
    let head = brief
        .connection()
        .prepare_cached(
            "SELECT person, since FROM headship WHERE creative_group = ?1 AND deleted_at IS NULL AND since <= ?3
             AND coalesce(until, '9999') >= ?2 ORDER BY since DESC, id LIMIT 1",
        )?
        .query_row(params![page.owner, first, last], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    if let Some((person, since)) = head {
        (page.head, page.head_since) = (Some(person), Some(since));
    }
    let mut statement = brief.connection().prepare_cached(
        "SELECT technology FROM creative_group_technology WHERE creative_group = ?1 AND deleted_at IS NULL ORDER BY id",
    )?;
    for technology in statement.query_map([&page.owner], |row| row.get::<_, String>(0))? {
        let technology = technology?;
        if !page.technologies.contains(&technology) {
            page.technologies.push(technology);
        }
    }
    Ok(())
}

impl Page {
    /// The brief for the days of this year.
    pub(crate) fn brief<'a>(&self, brief: &Brief<'a>) -> Brief<'a> {
        match self.days {
            Some((first, last)) => brief.of_year(first, last),
            None => brief.clone(),
        }
    }

    /// The main technology, which heads and members are asked about.
    pub(crate) fn technology(&self) -> Option<&str> {
        self.technologies.first().map(String::as_str)
    }

    pub(crate) fn is_school(&self) -> bool {
        self.label == "school"
    }

    /// First and last day as the store writes them.
    pub(crate) fn range(&self) -> (String, String) {
        self.days
            .map(|(first, last)| (first.to_string(), last.to_string()))
            .unwrap_or_default()
    }

    /// The name in quotes that are not doubled; a line where the form is filled in by hand.
    fn quoted(&self, language: Language) -> String {
        let name = self.name.of(language).unwrap_or("____________________");
        match (name.contains(['«', '“', '"']), language) {
            (true, _) => name.to_owned(),
            (false, Language::En) => format!("“{name}”"),
            (false, _) => format!("«{name}»"),
        }
    }

    /// A title in the document's languages: `$owner` names the group in the case that the title asks for, `$body` as the
    /// body that meets; the School stands under its own name, with words of its own.
    pub(crate) fn title(&self, brief: &Brief<'_>, key: &str, of_school: &str, number: &str) -> String {
        let year = match (brief.asked.template, brief.period.academic) {
            (false, Some(start)) => dates::academic_year(start),
            _ => "20__–20__".to_owned(),
        };
        let label = self.label.replace('_', "-");
        let lines: Vec<String> = brief
            .wording
            .language
            .languages()
            .iter()
            .map(|language| {
                let words = Words::of(*language);
                // A young-teacher school that is called just that is not named twice.
                let called_so = label == "young-teacher-school"
                    && self
                        .name
                        .of(*language)
                        .is_some_and(|name| same(name, &words.text("groups-creative-group-kind-young-teacher-school")));
                let name = if called_so {
                    String::new()
                } else {
                    self.quoted(*language)
                };
                let named = |family: &str| words.with(&format!("form-{family}-{label}"), &args![name = name.as_str()]);
                if self.is_school() {
                    let args = args![name = name.as_str(), year = year.as_str(), number = number];
                    return words.with(of_school, &args);
                }
                let (owner, body) = (named("owner"), named("body"));
                let args = args![owner = owner, body = body, year = year.as_str(), number = number];
                tidy(&words.with(key, &args))
            })
            .collect();
        lines.join("\n")
    }
}

/// Whether two names differ in their capitals only.
fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

/// A title from which a name was left out: single spaces, a capital first.
fn tidy(title: &str) -> String {
    let line = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    let title = title.lines().map(line).collect::<Vec<_>>().join("\n");
    let mut letters = title.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The pages of groups whose academic year the period touches, in Kazakh order; of one kind if one is named.
pub(crate) fn pages(brief: &Brief<'_>, kind: Option<&str>) -> Result<Vec<String>, Error> {
    let sql = format!(
        "SELECT y.id FROM group_year y JOIN creative_group g ON g.id = y.creative_group
           JOIN academic_year a ON a.id = y.academic_year
         WHERE y.deleted_at IS NULL AND g.deleted_at IS NULL AND a.start_date <= ?2 AND a.end_date >= ?1
           AND (?3 IS NULL OR g.kind = ?3) ORDER BY a.start_date, g.{}, g.id",
        brief.order_column()
    );
    let mut statement = brief.connection().prepare_cached(&sql)?;
    let days = [brief.period.from.to_string(), brief.period.to.to_string()];
    let rows = statement.query_map(params![days[0], days[1], kind], |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// The School's years that the period touches.
pub(crate) fn school_pages(brief: &Brief<'_>) -> Result<Vec<String>, Error> {
    let mut statement = brief.connection().prepare_cached(
        "SELECT y.id FROM school_year y JOIN academic_year a ON a.id = y.academic_year
         WHERE y.deleted_at IS NULL AND a.start_date <= ?2 AND a.end_date >= ?1 ORDER BY a.start_date, y.id",
    )?;
    let days = [brief.period.from.to_string(), brief.period.to.to_string()];
    let rows = statement.query_map(days, |row| row.get(0))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// A member of a group's year, or of the School in a year: one teacher with all that the memberships say.
#[derive(Debug, Clone)]
pub(crate) struct GroupMember {
    pub(crate) person: String,
    pub(crate) since: String,
    pub(crate) until: Option<String>,
    pub(crate) role: String,
    pub(crate) role_text: Option<String>,
    pub(crate) reason: Option<String>,
}

impl GroupMember {
    /// The role in words: as written, else as chosen.
    pub(crate) fn role(&self, brief: &Brief<'_>, page: &Page) -> String {
        match self.role_text.as_deref().filter(|text| !text.is_empty()) {
            Some(text) => text.to_owned(),
            None if page.is_school() => crate::paper::choice(brief, "school-school-membership-role", Some(&self.role)),
            None => crate::paper::choice(brief, "groups-group-membership-role", Some(&self.role)),
        }
    }
}

/// The members of the year in Kazakh order; of several memberships of one person the last one speaks.
pub(crate) fn members_of(brief: &Brief<'_>, staff: &Staff, page: &Page) -> Result<Vec<GroupMember>, Error> {
    let sql = if page.is_school() {
        "SELECT person, since, until, role, NULL AS role_text, basis AS reason FROM school_membership
         WHERE school = ?1 AND deleted_at IS NULL AND since <= ?3 AND coalesce(until, '9999') >= ?2 ORDER BY since, id"
    } else {
        "SELECT person, since, until, role, role_text, reason FROM group_membership
         WHERE creative_group = ?1 AND deleted_at IS NULL AND since <= ?3 AND coalesce(until, '9999') >= ?2
         ORDER BY since, id"
    };
    let mut statement = brief.connection().prepare_cached(sql)?;
    let (first, last) = page.range();
    let mut rows = statement.query(params![page.owner, first, last])?;
    let mut found: BTreeMap<(usize, String), GroupMember> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let person: String = row.get("person")?;
        let key = (staff.place(&person), person.clone());
        let since: String = row.get("since")?;
        let since = found.get(&key).map_or(since, |known| known.since.clone());
        let member = GroupMember {
            person,
            since,
            until: row.get("until")?,
            role: row.get("role")?,
            role_text: row.get("role_text")?,
            reason: row.get("reason")?,
        };
        found.insert(key, member);
    }
    Ok(found.into_values().collect())
}

/// Exactly these people.
pub(crate) fn people<'a>(members: impl IntoIterator<Item = &'a GroupMember>) -> Drill {
    Drill::rows("person", members.into_iter().map(|member| member.person.as_str()))
}
