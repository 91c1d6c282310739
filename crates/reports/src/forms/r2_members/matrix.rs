//! Unique teachers over all groups of the year, and the matrix of those who are in two or more.

use std::collections::{BTreeMap, BTreeSet};

use sheberlik_i18n::args;

use super::Group;
use crate::brief::Brief;
use crate::groups::{GroupMember, people};
use crate::paper::listing_of;
use crate::staff::Staff;
use crate::table::{Block, Cell, Column, Drill, Row, RowKind, Sheet, Table};

/// Most groups of one matrix: more columns do not fit a page.
const ACROSS: usize = 12;

/// The sheet over all groups; `only` limits the matrix to members of one group.
pub(super) fn sheet(brief: &Brief<'_>, staff: &Staff, groups: &[Group], only: Option<&BTreeSet<&str>>) -> Sheet {
    let words = &brief.wording;
    let mut of: BTreeMap<(usize, &str), Vec<usize>> = BTreeMap::new();
    for (index, (_, members)) in groups.iter().enumerate() {
        for member in members {
            let key = (staff.place(&member.person), member.person.as_str());
            of.entry(key).or_default().push(index);
        }
    }
    let memberships: usize = of.values().map(Vec::len).sum();
    let several: Vec<(&str, &Vec<usize>)> = of
        .iter()
        .filter(|(_, groups)| groups.len() > 1)
        .map(|((_, person), groups)| (*person, groups))
        .collect();
    let shown: Vec<(&str, &Vec<usize>)> = several
        .iter()
        .copied()
        .filter(|(person, _)| only.is_none_or(|only| only.contains(person)))
        .collect();
    let sentence = words.head_with(
        "form-r2-a-sentence",
        &args![
            groups = groups.len(),
            memberships = memberships,
            teachers = of.len(),
            several = several.len()
        ],
    );
    let everybody = Drill::rows("person", of.keys().map(|(_, person)| *person));
    let mut blocks = vec![
        Block::Heading(words.line("form-r2-a-all")),
        Block::Table(totals(brief, groups, &of, &several)),
        Block::Summary(Cell::text(sentence).opening(everybody)),
        Block::Heading(words.line("form-r2-a-matrix")),
    ];
    blocks.extend(matrix(brief, staff, groups, &shown));
    let title = words.head("form-r2-a-matrix-title");
    brief.sheet(
        "matrix",
        words.word("form-r2-a-matrix-tab"),
        &[title],
        brief.period.words(words),
        blocks,
    )
}

/// Members of each group; below it teachers, each once.
fn totals(
    brief: &Brief<'_>,
    groups: &[Group],
    of: &BTreeMap<(usize, &str), Vec<usize>>,
    several: &[(&str, &Vec<usize>)],
) -> Table {
    let words = &brief.wording;
    let mut rows: Vec<Row> = groups
        .iter()
        .map(|(page, members)| {
            let both: Vec<&GroupMember> = members
                .iter()
                .filter(|member| several.iter().any(|(person, _)| *person == member.person))
                .collect();
            Row::body(vec![
                Cell::text(words.name(&page.name)).opening(Drill::rows("group_year", [page.id.as_str()])),
                Cell::count(members.len()).opening(people(members)),
                Cell::count(both.len()).opening(people(both)),
            ])
        })
        .collect();
    rows.push(Row {
        kind: RowKind::Total,
        cells: vec![
            Cell::text(words.line("form-r2-a-unique")),
            Cell::count(of.len()).opening(Drill::rows("person", of.keys().map(|(_, person)| *person))),
            Cell::count(several.len()).opening(Drill::rows("person", several.iter().map(|(person, _)| *person))),
        ],
    });
    Table {
        columns: vec![
            Column::text("label", words.head("form-r2-a-group"), 100.0),
            Column::middle("members", words.head("form-r2-a-members"), 40.0),
            Column::middle("several", words.head("form-r2-a-several"), 40.0),
        ],
        rows: rows.into(),
        ..Table::default()
    }
}

/// Person × group: a mark where the teacher is a member. Many groups go on in a table below.
fn matrix(brief: &Brief<'_>, staff: &Staff, groups: &[Group], several: &[(&str, &Vec<usize>)]) -> Vec<Block> {
    let words = &brief.wording;
    let used: Vec<usize> = (0..groups.len())
        .filter(|index| several.iter().any(|(_, groups)| groups.contains(index)))
        .collect();
    let part = |columns_of: &[usize]| {
        let mut columns = vec![
            Column::middle("number", words.head("form-number"), 11.0),
            Column::text("name", words.head("form-name-full"), 60.0),
        ];
        columns.extend(columns_of.iter().map(|index| {
            let name = words.name_lines(&groups[*index].0.name).join("\n");
            Column::middle("group", name, 16.0).turned()
        }));
        columns.push(Column::middle("all", words.head("form-r2-a-groups"), 20.0));
        let rows = several.iter().enumerate().map(|(number, (person, of))| {
            let mut cells = vec![
                Cell::count(number + 1),
                Cell::text(staff.name(Some(person))).opening(Drill::rows("person", [*person])),
            ];
            cells.extend(columns_of.iter().map(|index| {
                let role = groups[*index].1.iter().find(|member| member.person == *person);
                role.map_or_else(Cell::blank, |_| Cell::text("+"))
            }));
            let ids = of.iter().map(|index| groups[*index].0.owner.as_str());
            cells.push(Cell::count(of.len()).opening(Drill::rows("creative_group", ids)));
            Row::body(cells)
        });
        Block::Table(listing_of(columns, rows.collect()))
    };
    if used.is_empty() {
        return vec![Block::Paragraph(words.head("form-r2-a-nobody"))];
    }
    used.chunks(ACROSS).map(part).collect()
}
