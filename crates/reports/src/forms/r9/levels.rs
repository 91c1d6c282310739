//! Events, prize places and generalised experience by level, as one table of the text and as the chart of events.

use super::figure::Figure;
use super::indicators::Line;
use crate::brief::Brief;
use crate::language::Trilingual;
use crate::table::{Cell, Column, Row, Table};

/// Columns of the table: the key of the heading, and of the indicator whose figures it has.
const COLUMNS: [(&str, &str); 4] = [
    ("own", "events-own-level"),
    ("other", "events-other-level"),
    ("prizes", "prizes-level"),
    ("generalised", "generalised-level"),
];

/// This year's figures, a level a row.
pub(super) fn table(brief: &Brief<'_>, lines: &[&Line]) -> Table {
    let words = &brief.wording;
    let mut columns = vec![Column::text("indicator", words.head("form-r9-level"), 70.0)];
    columns.extend(COLUMNS.map(|(key, _)| Column::middle(key, words.head(&format!("form-r9-level-{key}")), 28.0)));
    let row = |name: &Trilingual| {
        let figure = |key: &str| {
            lines
                .iter()
                .find(|line| line.key == key && line.name.as_ref() == Some(name))
        };
        let mut cells = vec![Cell::text(words.name(name))];
        cells.extend(COLUMNS.map(|(_, key)| figure(key).map_or_else(|| Cell::whole(0), |line| line.this_year.cell())));
        Row::body(cells)
    };
    Table {
        columns,
        rows: names(lines).into_iter().map(row).collect(),
        ..Table::default()
    }
}

/// The levels of these lines in the order of the dictionary.
fn names<'a>(lines: &[&'a Line]) -> Vec<&'a Trilingual> {
    let mut named: Vec<(usize, &Trilingual)> = Vec::new();
    for line in lines {
        if let (Some(place), Some(name)) = (line.place, &line.name)
            && !named.iter().any(|(_, known)| *known == name)
        {
            named.push((place, name));
        }
    }
    named.sort_by_key(|(place, _)| *place);
    named.into_iter().map(|(_, name)| name).collect()
}

/// Events of each level, own and others' together: the level, last year, this year.
pub(super) fn events<'a>(lines: &[&'a Line]) -> Vec<(&'a Trilingual, [Figure; 2])> {
    let of = |name: &'a Trilingual| {
        let here = || lines.iter().filter(move |line| line.name.as_ref() == Some(name));
        let last = Figure::together(here().map(|line| &line.last_year));
        (name, [last, Figure::together(here().map(|line| &line.this_year))])
    };
    names(lines).into_iter().map(of).collect()
}
