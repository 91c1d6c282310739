//! R7-A, participation of teachers (`domain.md` §3.7): one row for each teacher in each role at each event that was held.

use sheberlik_core::Error;
use sheberlik_i18n::args;

use super::{Register, register};
use crate::brief::Brief;
use crate::dictionary::Dictionary;
use crate::events::{Event, Participation, events};
use crate::ledger::{Ledger, Shape, Spec, flat};
use crate::paper::{choice, joined};
use crate::parameters::Grouping;
use crate::staff::Staff;
use crate::table::{Cell, Drill, Flat, Report, RowKind};

const SPECS: [Spec; 11] = [
    ("person", 38.0, Shape::Words),
    ("post", 30.0, Shape::Words),
    ("date", 21.0, Shape::Day),
    ("event", 46.0, Shape::Words),
    ("kind", 22.0, Shape::Words),
    ("level", 21.0, Shape::Words),
    ("place", 28.0, Shape::Words),
    ("role", 20.0, Shape::Words),
    ("topic", 36.0, Shape::Words),
    ("result", 22.0, Shape::Words),
    ("confirming", 24.0, Shape::Words),
];

/// A participation with its event.
type Line<'a> = (&'a Event, &'a Participation);

pub(in crate::forms) fn build(brief: &Brief<'_>) -> Result<Report, Error> {
    let staff = Staff::read(brief)?;
    let all = events(brief, &staff)?;
    let register = register(brief, &staff, &all)?;
    let departments = brief.dictionary("department")?;
    let words = &brief.wording;
    let mut lines = lines(&register);
    lines.retain(|(_, one)| brief.asked.department.is_none() || of(&staff, one) == brief.asked.department.as_deref());
    let by_department = brief.asked.grouping == Some(Grouping::Department);
    let mut ledger = Ledger::new(brief, &SPECS);
    if by_department {
        for (label, part) in grouped(brief, &staff, &departments, &lines) {
            ledger.group(0, label);
            part.iter().for_each(|line| ledger.line(cells(brief, &register, line)));
            sum(brief, &mut ledger, RowKind::Subtotal, &part);
        }
    } else {
        lines.iter().for_each(|line| ledger.line(cells(brief, &register, line)));
    }
    sum(brief, &mut ledger, RowKind::Total, &lines);
    let title = words.head("form-r7-a-title");
    let days = brief.period.words(words);
    let tab = words.word("form-r7-a-tab");
    let sheet = brief.sheet("list", tab, std::slice::from_ref(&title), days, vec![ledger.block()]);
    let data = vec![rows(brief, &register, &lines)?];
    brief.report("r7-a", title, vec![sheet], data, &[])
}

/// All participations by teacher in Kazakh order, then by day.
fn lines<'a>(register: &Register<'a>) -> Vec<Line<'a>> {
    let mut lines: Vec<Line<'a>> = register
        .held
        .iter()
        .flat_map(|event| event.taken.iter().map(move |one| (*event, one)))
        .collect();
    lines.sort_by_cached_key(|(event, one)| {
        let place = register.staff.place(&one.person);
        (place, one.person.clone(), event.days.clone(), one.id.clone())
    });
    lines
}

fn of<'a>(staff: &'a Staff, one: &Participation) -> Option<&'a str> {
    staff
        .member(&one.person)
        .and_then(|member| member.department.as_deref())
}

fn grouped<'a>(
    brief: &Brief<'_>,
    staff: &Staff,
    departments: &Dictionary,
    lines: &[Line<'a>],
) -> Vec<(String, Vec<Line<'a>>)> {
    let mut groups: std::collections::BTreeMap<_, Vec<Line<'a>>> = std::collections::BTreeMap::new();
    for line in lines {
        let place = departments.place(of(staff, line.1), &brief.wording, "form-no-department");
        groups.entry(place).or_default().push(*line);
    }
    groups.into_iter().map(|((.., label), lines)| (label, lines)).collect()
}

fn cells(brief: &Brief<'_>, register: &Register<'_>, (event, one): &Line<'_>) -> Vec<Cell> {
    let staff = register.staff;
    let hours = one
        .hours
        .map(|count| brief.wording.word_with("form-unit-hours", &args![count = count]));
    let result = choice(brief, "events-participation-result", one.result.as_deref());
    vec![
        Cell::text(staff.name(Some(&one.person))).opening(Drill::rows("person", [one.person.as_str()])),
        Cell::text(staff.post(&one.person)),
        Cell::text(event.days()),
        Cell::text(event.titled(brief)).opening(Drill::rows("participation", [one.id.as_str()])),
        Cell::text(register.kind(brief, event)),
        Cell::text(register.level(brief, event)),
        Cell::text(event.where_and_who()),
        Cell::text(choice(brief, "events-participation-role", Some(&one.role))),
        Cell::text(brief.wording.text(&one.topic)),
        Cell::text(joined([result, one.nomination.clone().unwrap_or_default()], "\n")),
        Cell::text(joined(
            [
                one.document.clone().unwrap_or_default(),
                hours.unwrap_or_default(),
                one.file
                    .as_ref()
                    .map(|_| brief.wording.word("form-file"))
                    .unwrap_or_default(),
            ],
            "\n",
        )),
    ]
}

fn sum(brief: &Brief<'_>, ledger: &mut Ledger, kind: RowKind, lines: &[Line<'_>]) {
    let people: std::collections::BTreeSet<&str> = lines.iter().map(|(_, one)| one.person.as_str()).collect();
    let key = if kind == RowKind::Total {
        "form-r7-a-total"
    } else {
        "form-r7-a-group-total"
    };
    let label = brief
        .wording
        .line_with(key, &args![taken = lines.len(), teachers = people.len()]);
    let ids = lines.iter().map(|(_, one)| one.id.as_str());
    ledger.sum(kind, label, Drill::rows("participation", ids));
}

/// Columns of the data sheet.
const DATA: [&str; 16] = [
    "person",
    "post",
    "department",
    "date",
    "event",
    "kind",
    "level",
    "own",
    "role",
    "topic",
    "result",
    "nomination",
    "noted",
    "paper",
    "hours",
    "file",
];

/// The data sheet of all participations.
pub(super) fn data(brief: &Brief<'_>, register: &Register<'_>) -> Result<Flat, Error> {
    rows(brief, register, &lines(register))
}

fn rows(brief: &Brief<'_>, register: &Register<'_>, lines: &[Line<'_>]) -> Result<Flat, Error> {
    let staff = register.staff;
    let departments = brief.dictionary("department")?;
    let yes = |yes: bool| {
        Cell::text(if yes {
            brief.wording.word("form-yes")
        } else {
            String::new()
        })
    };
    let row = |(event, one): &Line<'_>| {
        let department = departments.name(of(staff, one));
        vec![
            Cell::text(staff.name(Some(&one.person))),
            Cell::text(staff.post(&one.person)),
            Cell::text(department),
            Cell::date(event.days[0].as_deref()),
            Cell::text(brief.wording.name(&event.title)),
            Cell::text(register.kind(brief, event)),
            Cell::text(register.level(brief, event)),
            yes(event.own),
            Cell::text(choice(brief, "events-participation-role", Some(&one.role))),
            Cell::text(brief.wording.name(&one.topic)),
            Cell::text(choice(brief, "events-participation-result", one.result.as_deref())),
            Cell::text(one.nomination.clone().unwrap_or_default()),
            yes(one.noted),
            Cell::code(one.document.as_deref()),
            Cell::maybe_whole(one.hours),
            crate::ledger::there(brief, one.file.as_deref()),
        ]
    };
    Ok(flat(brief, "participations", &DATA, lines.iter().map(row).collect()))
}
