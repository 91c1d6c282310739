//! Members in the report of the School: sessions visited, groups headed, young teachers led, evidence verified.

use std::collections::BTreeMap;

use super::evidence::Piece;
use super::members::Outcome;
use super::school::headed;
use super::school_groups::Work;
use crate::brief::Brief;
use crate::groups::Page;
use crate::mentoring::Pair;
use crate::paper::{joined, listing, split};
use crate::staff::Staff;
use crate::table::{Block, Cell, Column, Drill, Flat};

/// What people did besides visiting the sessions of the School.
pub(super) struct Deeds<'a> {
    works: &'a [Work],
    /// Pairs by their mentor.
    pairs: BTreeMap<&'a str, Vec<&'a Pair>>,
    /// Ids of verified pieces by their author.
    pieces: BTreeMap<&'a str, Vec<&'a str>>,
}

impl<'a> Deeds<'a> {
    /// Of the groups, pairs and verified evidence of the year.
    pub(super) fn of(works: &'a [Work], pairs: &'a [Pair], pieces: &'a [Piece]) -> Self {
        let mut deeds = Self {
            works,
            pairs: BTreeMap::new(),
            pieces: BTreeMap::new(),
        };
        for pair in pairs {
            deeds.pairs.entry(&pair.mentor).or_default().push(pair);
        }
        for piece in pieces {
            deeds.pieces.entry(&piece.person).or_default().push(&piece.id);
        }
        deeds
    }

    /// Names of the groups that a member headed.
    fn headed(&self, brief: &Brief<'_>, person: &str) -> Cell {
        let works: Vec<&Work> = headed(self.works, person).collect();
        let names = works.iter().map(|work| brief.wording.name(&work.page.name));
        let ids = works.iter().map(|work| work.page.id.as_str());
        Cell::text(joined(names, "; ")).opening(Drill::rows("group_year", ids))
    }

    /// Names of the young teachers whom a member mentored.
    fn mentored(&self, staff: &Staff, person: &str) -> Cell {
        let pairs = self.pairs.get(person).map(Vec::as_slice).unwrap_or_default();
        let names = pairs.iter().map(|pair| staff.signed(Some(&pair.mentee)));
        Cell::text(joined(names, ", ")).opening(crate::mentoring::drill(pairs.iter().copied()))
    }

    fn evidence(&self, person: &str) -> Cell {
        let ids = self.pieces.get(person).map(Vec::as_slice).unwrap_or_default();
        Cell::count(ids.len()).opening(Drill::rows("evidence", ids.iter().copied()))
    }
}

/// The table of members.
pub(super) fn block(brief: &Brief<'_>, staff: &Staff, page: &Page, outcomes: &[Outcome], deeds: &Deeds<'_>) -> Block {
    let words = &brief.wording;
    let head = |key: &str| words.head(&format!("form-r2-b-school-{key}"));
    let columns = vec![
        Column::middle("number", words.head("form-number"), 10.0),
        Column::text("name", words.head("form-name-full"), 44.0),
        Column::text("role", head("role"), 24.0),
        Column::middle("attendance", words.head("form-r2-b-attendance"), 16.0).turned(),
        Column::middle("hours", words.head("form-r2-hours"), 12.0).turned(),
        Column::text("headed", head("headed"), 38.0),
        Column::text("mentored", head("mentored"), 36.0),
        Column::middle("evidence", words.head("form-r2-b-school-figure-evidence"), 12.0).turned(),
    ];
    let rows = outcomes.iter().enumerate().flat_map(|(index, outcome)| {
        let person = outcome.member.person.as_str();
        let marks = || Drill::rows("attendance", outcome.present.iter().map(String::as_str));
        let cells = vec![
            Cell::count(index + 1),
            Cell::text(outcome.name.as_str()).opening(Drill::rows("person", [person])),
            Cell::text(outcome.member.role(brief, page)),
            Cell::percent(outcome.present.len(), outcome.marked).opening(marks()),
            Cell::whole(outcome.hours).opening(marks()),
            deeds.headed(brief, person),
            deeds.mentored(staff, person),
            deeds.evidence(person),
        ];
        split(cells, 400)
    });
    Block::Table(listing(brief, columns, rows.collect(), 15))
}

/// Columns of the data sheet.
const DATA: [&str; 9] = [
    "number",
    "name",
    "role",
    "present",
    "marked",
    "hours",
    "headed",
    "mentored",
    "evidence-all",
];

/// The data sheet: one member a row.
pub(super) fn data(brief: &Brief<'_>, staff: &Staff, page: &Page, outcomes: &[Outcome], deeds: &Deeds<'_>) -> Flat {
    let row = |(index, outcome): (usize, &Outcome)| {
        let person = outcome.member.person.as_str();
        vec![
            Cell::count(index + 1),
            Cell::text(outcome.name.as_str()),
            Cell::text(outcome.member.role(brief, page)),
            Cell::count(outcome.present.len()),
            Cell::count(outcome.marked),
            Cell::whole(outcome.hours),
            deeds.headed(brief, person),
            deeds.mentored(staff, person),
            deeds.evidence(person),
        ]
    };
    brief.flat("members", &DATA, outcomes.iter().enumerate().map(row).collect())
}
