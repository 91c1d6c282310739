//! The map of technologies: which technology is known in which department, how well, and where there is a hole.
//!
//! What must hold: a teacher stands in one technology at one level, the best that holds on the day; only people on the
//! staff count; a hole is a department without anybody who applies or shares.

mod holes;
mod map;

use std::collections::{BTreeMap, HashMap};

use sheberlik_core::Error;
use sheberlik_i18n::{args, dates};

use crate::brief::Brief;
use crate::people::{Member, members};
use crate::practice::{Practice, practice};
use crate::table::{Block, Cell, Drill, Flat, Report};

/// A department with its teachers.
pub(super) struct Department {
    pub(super) id: Option<String>,
    pub(super) name: String,
    pub(super) teachers: Vec<String>,
}

/// A technology.
pub(super) struct Technology {
    pub(super) id: String,
    pub(super) name: String,
}

/// All that the sheets are counted from.
pub(super) struct Map {
    pub(super) technologies: Vec<Technology>,
    pub(super) departments: Vec<Department>,
    /// The practice that holds on the day, by technology and place of the department.
    cells: HashMap<(String, usize), Vec<Practice>>,
}

impl Map {
    /// The practice in a technology of a department, of all departments if none is named.
    pub(super) fn of(&self, technology: &str, department: Option<usize>) -> Vec<&Practice> {
        let places = match department {
            Some(place) => place..place + 1,
            None => 0..self.departments.len(),
        };
        places
            .filter_map(|place| self.cells.get(&(technology.to_owned(), place)))
            .flatten()
            .collect()
    }

    /// Whether nobody of the department applies or shares the technology.
    pub(super) fn is_hole(&self, technology: &str, place: usize) -> bool {
        !self.of(technology, Some(place)).iter().any(|row| row.applied())
    }
}

/// How many rows have this level, opening exactly them.
pub(super) fn count(rows: &[&Practice], level: &str) -> Cell {
    let of: Vec<&str> = rows
        .iter()
        .filter(|row| row.level == level)
        .map(|row| row.id.as_str())
        .collect();
    Cell::count(of.len()).opening(Drill::rows("technology_experience", of))
}

/// The whole form.
pub(super) fn build(brief: &Brief<'_>) -> Result<Report, Error> {
    let map = read(brief)?;
    let words = &brief.wording;
    let day = words.line_with("form-as-of", &args![date = dates::short(brief.as_of())]);
    let sheet = |code: &str, key: &str, blocks: Vec<Block>| {
        let title = words.head(&format!("form-technologies-{key}-title"));
        let tab = words.word(&format!("form-technologies-{key}-tab"));
        brief.sheet(code, tab, &[title], day.clone(), blocks)
    };
    let sheets = vec![
        sheet("map", "map", map::blocks(brief, &map)),
        sheet("holes", "holes", holes::blocks(brief, &map)),
    ];
    let data = data(brief, &map)?;
    let title = words.head("form-technologies-map-title");
    let mut data = vec![data];
    data.extend(crate::shares::shares(words, &sheets));
    brief.report("technologies", title, sheets, data, &[])
}

/// The map on the day of the form.
fn read(brief: &Brief<'_>) -> Result<Map, Error> {
    let day = brief.as_of();
    let staff: Vec<Member> = members(brief)?
        .into_iter()
        .filter(|member| member.on_staff(brief))
        .collect();
    let names = brief.dictionary("department")?;
    let mut places = BTreeMap::new();
    for member in &staff {
        let place = names.place(member.department.as_deref(), &brief.wording, "form-no-department");
        places
            .entry(place)
            .or_insert_with(|| (member.department.clone(), Vec::new()))
            .1
            .push(member.id.clone());
    }
    let departments: Vec<Department> = places
        .into_iter()
        .map(|((.., name), (id, teachers))| Department { id, name, teachers })
        .collect();
    let of: HashMap<&str, usize> = departments
        .iter()
        .enumerate()
        .flat_map(|(place, department)| department.teachers.iter().map(move |id| (id.as_str(), place)))
        .collect();
    // A teacher counts once in a technology, at the best level of the day.
    let mut level: BTreeMap<(String, String), Practice> = BTreeMap::new();
    for row in practice(brief)? {
        if !row.holds(day) || !of.contains_key(row.person.as_str()) {
            continue;
        }
        let key = (row.technology.clone(), row.person.clone());
        if level.get(&key).is_none_or(|known| known.rank() <= row.rank()) {
            level.insert(key, row);
        }
    }
    let mut cells: HashMap<(String, usize), Vec<Practice>> = HashMap::new();
    for ((technology, person), row) in level {
        cells.entry((technology, of[person.as_str()])).or_default().push(row);
    }
    Ok(Map {
        technologies: technologies(brief, &cells)?,
        departments,
        cells,
    })
}

/// The technologies that are offered or practised, in Kazakh order.
fn technologies(brief: &Brief<'_>, cells: &HashMap<(String, usize), Vec<Practice>>) -> Result<Vec<Technology>, Error> {
    let names = brief.dictionary("technology")?;
    let sql = format!(
        "SELECT id, archived OR deleted_at IS NOT NULL AS gone FROM technology ORDER BY {}, id",
        brief.order_column()
    );
    let mut statement = brief.connection().prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let (id, gone): (String, bool) = (row.get(0)?, row.get(1)?);
        if !gone || cells.keys().any(|(technology, _)| *technology == id) {
            let name = names.name(Some(&id));
            found.push(Technology { id, name });
        }
    }
    Ok(found)
}

/// Columns of the data sheet.
const DATA: [&str; 5] = ["technology", "department", "name", "level", "practice-since"];

/// The data sheet: one teacher and technology a row.
fn data(brief: &Brief<'_>, map: &Map) -> Result<Flat, Error> {
    let people = crate::people::everyone(brief)?;
    let mut rows = Vec::new();
    for technology in &map.technologies {
        for (place, department) in map.departments.iter().enumerate() {
            let mut of = map.of(&technology.id, Some(place));
            of.sort_by_key(|row| department.teachers.iter().position(|id| *id == row.person));
            rows.extend(of.into_iter().map(|row| {
                vec![
                    Cell::text(technology.name.as_str()),
                    Cell::text(department.name.as_str()),
                    Cell::text(people.get(&row.person).cloned().unwrap_or_default()),
                    Cell::text(crate::paper::choice(
                        brief,
                        "people-technology-experience-level",
                        Some(&row.level),
                    )),
                    Cell::date(row.since.as_deref()),
                ]
            }));
        }
    }
    Ok(brief.flat("data", &DATA, rows))
}
