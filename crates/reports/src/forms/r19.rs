//! R19, plan of the generalisation of experience (`domain.md` §3.10): whose, in what, at which level, how far, where and when
//! it is heard.

use sheberlik_core::Error;
use sheberlik_i18n::args;

use crate::bank::{Experience, STAGES, experience, experience_drill};
use crate::brief::Brief;
use crate::ledger::{Ledger, Shape, Spec, Tally, flat};
use crate::paper::{choice, joined, numbered};
use crate::proofs::{Entry, entries};
use crate::staff::Staff;
use crate::table::{Block, Cell, Report, RowKind};

const SPECS: [Spec; 9] = [
    ("person", 48.0, Shape::Words),
    ("post", 36.0, Shape::Words),
    ("experience-topic", 58.0, Shape::Words),
    ("level", 24.0, Shape::Words),
    ("stage", 26.0, Shape::Words),
    ("heard-at", 32.0, Shape::Words),
    ("due", 21.0, Shape::Day),
    ("heard", 26.0, Shape::Day),
    ("outcome", 34.0, Shape::Words),
];

/// Names that the rows need.
struct Names<'a> {
    staff: &'a Staff,
    levels: Vec<Entry>,
}

pub(super) fn build(brief: &Brief<'_>) -> Result<Report, Error> {
    let staff = Staff::read(brief)?;
    let mut all = experience(brief, &staff)?;
    if let Some(department) = &brief.asked.department {
        let of = |person: &str| staff.member(person).and_then(|member| member.department.as_ref());
        all.retain(|one| of(&one.person) == Some(department));
    }
    let levels = entries(brief, "level", all.iter().filter_map(|one| one.level.as_deref()))?;
    let names = Names { staff: &staff, levels };
    let technologies = brief.dictionary("technology")?;
    let words = &brief.wording;
    let mut ledger = Ledger::new(brief, &SPECS);
    for level in &names.levels {
        let found = all.iter().filter(|one| one.level.as_ref() == Some(&level.id));
        group(brief, &names, &mut ledger, words.name(&level.name), found.collect());
    }
    let without = all.iter().filter(|one| one.level.is_none());
    let label = words.word("form-no-level");
    group(brief, &names, &mut ledger, label, without.collect());
    let every: Vec<&Experience> = all.iter().collect();
    let total = words.line_with("form-r19-total", &args![number = every.len()]);
    ledger.sum(RowKind::Total, total, experience_drill(&every));
    let blocks = vec![
        ledger.block(),
        Block::Heading(words.line("form-r19-by-stage")),
        by_stage(brief, &every),
    ];
    let title = words.head("form-r19-title");
    let days = brief.period.words(words);
    let tab = words.word("form-r19-tab");
    let sheet = brief.sheet("plan", tab, std::slice::from_ref(&title), days, blocks);
    let row = |one: &Experience| {
        let mut cells = cells(brief, &names, one);
        cells.insert(4, Cell::text(technologies.name(one.technology.as_deref())));
        cells[7] = Cell::date(one.term.as_deref());
        cells[8] = Cell::date(one.heard_on.as_deref());
        cells
    };
    let mut columns: Vec<&str> = SPECS.iter().map(|(key, ..)| *key).collect();
    columns.insert(4, "technology");
    let data = flat(brief, "data", &columns, all.iter().map(row).collect());
    brief.report("r19", title, vec![sheet], vec![data], &[])
}

fn group(brief: &Brief<'_>, names: &Names<'_>, ledger: &mut Ledger, label: String, found: Vec<&Experience>) {
    if found.is_empty() {
        return;
    }
    ledger.group(0, label);
    for one in found {
        ledger.line(cells(brief, names, one));
    }
}

fn cells(brief: &Brief<'_>, names: &Names<'_>, one: &Experience) -> Vec<Cell> {
    let level = one.level.as_deref().unwrap_or_default();
    vec![
        Cell::text(names.staff.name(Some(&one.person))).opening(experience_drill(&[one])),
        Cell::text(names.staff.post(&one.person)),
        Cell::text(brief.wording.text(&one.topic)),
        Cell::text(super::r7::name_of(brief, &names.levels, level)),
        Cell::text(choice(brief, "bank-experience-generalisation-stage", Some(&one.stage))),
        Cell::text(one.heard_at.clone().unwrap_or_default()),
        Cell::text(
            one.term
                .as_deref()
                .map(sheberlik_i18n::dates::partial)
                .unwrap_or_default(),
        ),
        Cell::text(numbered(one.minutes.as_deref(), one.heard_on.as_deref()).replace(", ", ",\n")),
        Cell::text(joined(one.result.clone(), "\n")),
    ]
}

/// How many stand at which stage.
fn by_stage(brief: &Brief<'_>, all: &[&Experience]) -> Block {
    let mut tally = Tally::new(brief, "stage", &["figure-number"]);
    let count = |found: &[&Experience]| vec![Cell::count(found.len()).opening(experience_drill(found))];
    for stage in STAGES {
        let found: Vec<&Experience> = all.iter().copied().filter(|one| one.stage == stage).collect();
        tally.row(
            choice(brief, "bank-experience-generalisation-stage", Some(stage)),
            count(&found),
        );
    }
    tally.total(brief, count(all));
    tally.block()
}
