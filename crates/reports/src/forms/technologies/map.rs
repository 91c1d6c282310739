//! The matrix of technologies and departments: who learns, who applies, who shares.

use sheberlik_i18n::args;

use super::{Map, Technology, count};
use crate::brief::Brief;
use crate::paper::listing_of;
use crate::practice::{LEVELS, Practice};
use crate::table::{Block, Cell, Column, Drill, Emphasis, Row, RowKind, Table};

/// Most departments of one table: three columns each, more do not fit a page.
const ACROSS: usize = 5;

/// The matrix; many departments go on in a table below.
pub(super) fn blocks(brief: &Brief<'_>, map: &Map) -> Vec<Block> {
    let words = &brief.wording;
    let places: Vec<usize> = (0..map.departments.len()).collect();
    let chunks: Vec<&[usize]> = places.chunks(ACROSS).collect();
    let mut blocks: Vec<Block> = chunks
        .iter()
        .enumerate()
        .map(|(index, part)| Block::Table(table(brief, map, part, index + 1 == chunks.len(), chunks.len() == 1)))
        .collect();
    if blocks.is_empty() {
        blocks.push(Block::Table(table(brief, map, &[], true, true)));
    }
    blocks.push(Block::Paragraph(words.head("form-technologies-note")));
    blocks.push(sentence(brief, map));
    blocks
}

fn table(brief: &Brief<'_>, map: &Map, places: &[usize], sums: bool, only: bool) -> Table {
    let words = &brief.wording;
    let level = |key: &'static str, group: &str| {
        Column::middle(key, words.head(&format!("form-technologies-{key}")), 11.0)
            .turned()
            .under(group)
    };
    let mut columns = vec![
        Column::middle("number", words.head("form-number"), 10.0),
        Column::text("technology", words.head("form-group-technology"), 52.0),
    ];
    for place in places {
        let department = &map.departments[*place];
        columns.extend(LEVELS.map(|key| level(key, &department.name)));
    }
    if sums {
        let group = words.head("form-total");
        columns.extend(LEVELS.map(|key| level(key, &group)));
    }
    let row = |(index, technology): (usize, &Technology)| {
        let mut cells = vec![Cell::count(index + 1), Cell::text(technology.name.as_str())];
        for place in places {
            let of = map.of(&technology.id, Some(*place));
            let hole = map.is_hole(&technology.id, *place);
            cells.extend(LEVELS.map(|level| marked(count(&of, level), level, hole)));
        }
        if sums {
            let of = map.of(&technology.id, None);
            cells.extend(LEVELS.map(|level| count(&of, level)));
        }
        Row::body(cells)
    };
    let mut rows: Vec<Row> = map.technologies.iter().enumerate().map(row).collect();
    rows.push(teachers(brief, map, places, sums));
    Table {
        repeat_head: only,
        ..listing_of(columns, rows)
    }
}

/// A hole is seen by its colour and by its zero.
fn marked(cell: Cell, level: &str, hole: bool) -> Cell {
    let light = match (hole, level) {
        (true, "learning") | (false, _) => None,
        (true, _) => Some(Emphasis::Bad),
    };
    cell.lit(light)
}

/// How many teachers each department has, each once.
fn teachers(brief: &Brief<'_>, map: &Map, places: &[usize], sums: bool) -> Row {
    let count = |ids: Vec<&str>| {
        Cell::count(ids.len())
            .spanning(LEVELS.len())
            .opening(Drill::rows("person", ids))
    };
    let mut cells = vec![Cell::text(brief.wording.line("form-technologies-teachers")).spanning(2)];
    cells.extend(
        places
            .iter()
            .map(|place| count(map.departments[*place].teachers.iter().map(String::as_str).collect())),
    );
    if sums {
        let all = map.departments.iter().flat_map(|department| &department.teachers);
        cells.push(count(all.map(String::as_str).collect()));
    }
    Row {
        kind: RowKind::Total,
        cells,
    }
}

/// How many teachers apply or share some technology, and how many holes there are.
fn sentence(brief: &Brief<'_>, map: &Map) -> Block {
    let applied: std::collections::BTreeSet<&str> = map
        .technologies
        .iter()
        .flat_map(|technology| map.of(&technology.id, None))
        .filter(|row: &&Practice| row.applied())
        .map(|row| row.person.as_str())
        .collect();
    let holes = map
        .technologies
        .iter()
        .flat_map(|technology| (0..map.departments.len()).map(move |place| (technology, place)))
        .filter(|(technology, place)| map.is_hole(&technology.id, *place))
        .count();
    let args = args![
        technologies = map.technologies.len(),
        departments = map.departments.len(),
        teachers = applied.len(),
        holes = holes
    ];
    let sentence = brief.wording.head_with("form-technologies-sentence", &args);
    Block::Summary(Cell::text(sentence).opening(Drill::rows("person", applied)))
}
