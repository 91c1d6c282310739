//! R4-D: the register of certificates: number, date, whether the scan is there, the same number twice (R-PD-4).

use std::collections::HashMap;
use std::hash::BuildHasher;
use std::sync::Arc;

use rustc_hash::FxBuildHasher;
use sheberlik_i18n::args;

use super::choices::Choices;
use crate::brief::Brief;
use crate::language::Wording;
use crate::records::{Choice, Lent, Records};
use crate::table::{Block, Cell, Column, Drill, Emphasis, Row, RowKind, RowSource, Rows, Table};

/// A certificate's number and provider, as far as they tell certificates apart.
type Mark<'a> = (String, Option<&'a str>);

pub(super) fn blocks(brief: &Brief<'_>, records: &Arc<Records>, taken: &[u32]) -> Vec<Block> {
    let words = &brief.wording;
    let register = Arc::new(Register::of(brief, records, taken));
    let listed = &register.listed;
    let pick = |wanted: &dyn Fn(&Lent<'_>) -> bool| -> Vec<u32> {
        let wanted = |number: &u32| wanted(&records.get(*number));
        listed.iter().copied().filter(wanted).collect()
    };
    let without_file = pick(&|course| !course.has_file);
    let without_number = pick(&|course| course.number.is_none());
    let has_twins = |number: &u32| register.twins.of.contains_key(number);
    let twice: Vec<u32> = listed.iter().copied().filter(has_twins).collect();
    let drill = |numbers: &[u32]| brief.drill("training_record", records.ids(numbers));
    let total = Row {
        kind: RowKind::Total,
        cells: vec![
            Cell::text(words.line("form-total")).spanning(6),
            Cell::count(listed.len()).opening(drill(listed)),
            Cell::blank(),
            Cell::count(listed.len() - without_file.len()).opening(drill(&pick(&|course| course.has_file))),
            Cell::count(twice.len()).opening(drill(&twice)),
        ],
    };
    let rows = WithTotal {
        register: register.clone(),
        total,
    };
    let mut blocks = vec![Block::Table(Table {
        columns: columns(brief),
        numbered: true,
        repeat_head: true,
        rows: Rows::made(Arc::new(rows)),
    })];
    let sentences = [
        ("form-r4-without-file", without_file),
        ("form-r4-without-number", without_number),
        ("form-r4-twice", twice),
    ];
    for (key, numbers) in sentences {
        if !numbers.is_empty() {
            let text = words.head_with(key, &args![count = numbers.len()]);
            blocks.push(Block::Summary(Cell::text(text).opening(drill(&numbers))));
        }
    }
    blocks
}

/// A record with a certificate, a number or a scan is in the register.
fn has_document(course: &Lent<'_>) -> bool {
    course.status == "certified" || course.number.is_some() || course.has_file
}

/// Spaces, the number sign and the case of letters do not make another certificate.
fn mark<'a>(course: &Lent<'a>) -> Option<Mark<'a>> {
    let number: String = course
        .number?
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect();
    (!number.is_empty()).then_some((number, course.provider))
}

/// Records that have a certificate's number in common.
#[derive(Default)]
struct Twins {
    /// The records of each number that comes more than once.
    groups: Vec<Vec<u32>>,
    /// Which of them a record is in.
    of: HashMap<u32, usize>,
}

impl Twins {
    /// Looked for by hashes of their marks: the marks of a country would fill much memory.
    fn among(records: &Records) -> Self {
        let hash = |mark: &Mark<'_>| FxBuildHasher.hash_one(mark);
        let mut hashes: Vec<(u64, u32)> = (records.numbers())
            .filter_map(|number| Some((hash(&mark(&records.get(number))?), number)))
            .collect();
        hashes.sort_unstable();
        let mut twins = Self::default();
        for same in hashes.chunk_by(|left, right| left.0 == right.0) {
            if same.len() > 1 {
                twins.add(records, same);
            }
        }
        twins
    }

    /// Takes records of one hash apart by their marks.
    fn add(&mut self, records: &Records, same: &[(u64, u32)]) {
        let mut marks: HashMap<Option<Mark<'_>>, Vec<u32>> = HashMap::new();
        for (_, number) in same {
            marks.entry(mark(&records.get(*number))).or_default().push(*number);
        }
        for group in marks.into_values().filter(|group| group.len() > 1) {
            self.of.extend(group.iter().map(|number| (*number, self.groups.len())));
            self.groups.push(group);
        }
    }
}

/// Makes the rows of the register.
struct Register {
    records: Arc<Records>,
    choices: Choices,
    wording: Wording,
    /// Whether cells open their rows.
    opens: bool,
    present: String,
    absent: String,
    /// The records in the register, in their order.
    listed: Vec<u32>,
    twins: Twins,
    /// Rows of the register, from 1, of records that have twins.
    places: HashMap<u32, usize>,
}

impl Register {
    fn of(brief: &Brief<'_>, records: &Arc<Records>, taken: &[u32]) -> Self {
        let documented = |number: &u32| has_document(&records.get(*number));
        let mut listed: Vec<u32> = taken.iter().copied().filter(documented).collect();
        listed.sort_by(|left, right| {
            let order = |number: &u32| {
                let course = records.get(*number);
                (course.issued.or(course.end), course.place, course.id)
            };
            order(left).cmp(&order(right))
        });
        let twins = Twins::among(records);
        let places = listed
            .iter()
            .zip(1..)
            .filter(|(number, _)| twins.of.contains_key(number));
        Self {
            choices: Choices::of(brief, records),
            wording: brief.wording,
            opens: brief.opens(),
            present: brief.wording.word("form-present"),
            absent: brief.wording.word("form-absent"),
            places: places.map(|(number, place)| (*number, place)).collect(),
            records: records.clone(),
            listed,
            twins,
        }
    }

    fn cells(&self, index: usize) -> [Cell; 10] {
        let number = self.listed[index];
        let course = self.records.get(number);
        let file = Cell::text(if course.has_file { &*self.present } else { &*self.absent });
        [
            Cell::count(index + 1),
            Cell::text(course.name),
            Cell::text(course.topic),
            Cell::text(course.provider_name),
            Cell::maybe_whole(course.hours),
            self.choices.cell(Choice::Document, course.document_type),
            Cell::code(course.number),
            Cell::date(course.issued),
            file.lit((!course.has_file).then_some(Emphasis::Warn)),
            self.same_number(number),
        ]
    }

    /// Where the same number stands: the rows of this register, else that it is in another period.
    fn same_number(&self, number: u32) -> Cell {
        let Some(group) = self.twins.of.get(&number) else {
            return Cell::blank();
        };
        let twins = || self.twins.groups[*group].iter().copied().filter(|twin| *twin != number);
        let mut rows: Vec<usize> = twins().filter_map(|twin| self.places.get(&twin).copied()).collect();
        rows.sort_unstable();
        let text = if rows.is_empty() {
            self.wording.word("form-r4-twice-elsewhere")
        } else {
            let rows = rows.iter().map(usize::to_string).collect::<Vec<_>>().join(", ");
            self.wording.word_with("form-r4-twice-rows", &args![rows = rows])
        };
        let ids = || twins().chain([number]).map(|number| self.records.id(number));
        let drill = self.opens.then(|| Drill::rows("training_record", ids()));
        Cell::text(text).lit(Some(Emphasis::Bad)).opening(drill)
    }
}

/// The register and the sum under it.
struct WithTotal {
    register: Arc<Register>,
    total: Row,
}

impl RowSource<Row> for WithTotal {
    fn count(&self) -> usize {
        self.register.listed.len() + 1
    }

    fn fill(&self, index: usize, row: &mut Row) {
        if index < self.register.listed.len() {
            row.cells.extend(self.register.cells(index));
        } else {
            row.clone_from(&self.total);
        }
    }
}

fn columns(brief: &Brief<'_>) -> Vec<Column> {
    let head = |key: &str| brief.wording.head(&format!("form-{key}"));
    vec![
        Column::middle("number", head("number"), 10.0),
        Column::text("name", head("name-short"), 42.0),
        Column::text("topic", head("r4-topic"), 54.0),
        Column::text("provider", head("r4-provider"), 42.0),
        Column::middle("hours", head("r4-hours"), 12.0).turned(),
        Column::text("document", head("r4-document"), 26.0),
        Column::middle("certificate", head("r4-certificate"), 26.0),
        Column::date("issued", head("r4-issued"), 21.0),
        Column::middle("file", head("r4-file"), 18.0),
        Column::text("same", head("r4-same"), 26.0),
    ]
}
