//! The holes of the map: technologies that a department has nobody for, and who could be asked next.

use super::Map;
use crate::brief::Brief;
use crate::table::{Block, Cell, Column, Drill, Emphasis, Row, RowKind, Table};

/// One row a technology: departments without anybody who applies or shares, share of departments covered.
pub(super) fn blocks(brief: &Brief<'_>, map: &Map) -> Vec<Block> {
    let words = &brief.wording;
    let head = |key: &str| words.head(&format!("form-technologies-{key}"));
    let all = map.departments.len();
    let mut covered_in_all = 0;
    let mut rows: Vec<Row> = map
        .technologies
        .iter()
        .enumerate()
        .map(|(index, technology)| {
            let holes: Vec<usize> = (0..all).filter(|place| map.is_hole(&technology.id, *place)).collect();
            let names: Vec<String> = holes.iter().map(|place| map.departments[*place].name.clone()).collect();
            let learning = holes.iter().flat_map(|place| map.of(&technology.id, Some(*place)));
            let learning: Vec<&str> = learning.map(|row| row.id.as_str()).collect();
            let covered: Vec<&str> = (0..all)
                .filter(|place| !holes.contains(place))
                .filter_map(|place| map.departments[place].id.as_deref())
                .collect();
            covered_in_all += all - holes.len();
            let light = (!holes.is_empty()).then_some(Emphasis::Bad);
            Row::body(vec![
                Cell::count(index + 1),
                Cell::text(technology.name.as_str()).opening(Drill::rows("technology", [technology.id.as_str()])),
                Cell::lines(names).lit(light),
                Cell::count(learning.len()).opening(Drill::rows("technology_experience", learning)),
                Cell::percent(all - holes.len(), all).opening(Drill::rows("department", covered)),
            ])
        })
        .collect();
    rows.push(Row {
        kind: RowKind::Total,
        cells: vec![
            Cell::text(words.line("form-total")).spanning(4),
            Cell::percent(covered_in_all, all * map.technologies.len()),
        ],
    });
    let table = Table {
        columns: vec![
            Column::middle("number", words.head("form-number"), 11.0),
            Column::text("technology", words.head("form-group-technology"), 70.0),
            Column::text("holes", head("holes"), 52.0),
            Column::middle("learning", head("learning-there"), 26.0),
            Column::middle("covered", head("covered"), 26.0),
        ],
        rows: rows.into(),
        ..Table::default()
    };
    vec![
        Block::Table(table),
        Block::Paragraph(words.head("form-technologies-holes-note")),
    ]
}
