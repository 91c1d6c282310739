//! R7-D, schedule of open lessons and master classes (`domain.md` §3.7): by month, those that are planned too.

use sheberlik_core::Error;
use sheberlik_i18n::args;

use super::{Register, month_of, register};
use crate::brief::Brief;
use crate::events::{Event, drill, events};
use crate::ledger::{Ledger, Shape, Spec, flat};
use crate::paper::{choice, joined};
use crate::staff::Staff;
use crate::table::{Cell, Report, RowKind};

const SPECS: [Spec; 9] = [
    ("date", 21.0, Shape::Day),
    ("time", 14.0, Shape::Short),
    ("person", 46.0, Shape::Words),
    ("post", 34.0, Shape::Words),
    ("lesson-topic", 56.0, Shape::Words),
    ("kind", 26.0, Shape::Words),
    ("level", 24.0, Shape::Words),
    ("lesson-place", 30.0, Shape::Words),
    ("done-mark", 26.0, Shape::Words),
];

/// Kinds of lessons that are no open ones.
const MUTUAL: &str = "event-kind-mutual-visit";
/// Roles of who gives the lesson.
const GIVES: [&str; 3] = ["master_class", "speaker", "organiser"];

/// Whether the event is an open lesson: a lesson that is no mutual visit.
pub(in crate::forms) fn is_open_lesson(event: &Event) -> bool {
    event.sort == "lesson" && event.kind != MUTUAL
}

pub(in crate::forms) fn build(brief: &Brief<'_>) -> Result<Report, Error> {
    let staff = Staff::read(brief)?;
    let all = events(brief, &staff)?;
    let register = register(brief, &staff, &all)?;
    let open = |event: &&Event| {
        let shown = is_open_lesson(event) || event.sort == "master_class";
        shown && event.state != "cancelled"
    };
    let found: Vec<&Event> = all.iter().filter(open).collect();
    let words = &brief.wording;
    let mut ledger = Ledger::new(brief, &SPECS);
    let mut month = String::new();
    for event in &found {
        let this = month_of(brief, event.days[0].as_deref());
        if this != month {
            ledger.group(0, this.clone());
            month = this;
        }
        ledger.line(cells(brief, &register, event));
    }
    let held: Vec<&Event> = found.iter().copied().filter(|event| event.held()).collect();
    let of = |sort: &str| found.iter().filter(|event| event.sort == sort).count();
    let args = args![
        all = found.len(),
        lessons = of("lesson"),
        classes = of("master_class"),
        held = held.len()
    ];
    ledger.sum(RowKind::Total, words.line_with("form-r7-d-total", &args), drill(&found));
    let title = words.head("form-r7-d-title");
    let days = brief.period.words(words);
    let tab = words.word("form-r7-d-tab");
    let sheet = brief.sheet(
        "schedule",
        tab,
        std::slice::from_ref(&title),
        days,
        vec![ledger.block()],
    );
    let data = found.iter().map(|event| cells(brief, &register, event)).collect();
    let data = flat(brief, "data", &SPECS.map(|(key, ..)| key), data);
    brief.report("r7-d", title, vec![sheet], vec![data], &[])
}

/// Who gives the lesson: whoever took part in that role; else all of the college who took part.
fn givers(event: &Event) -> Vec<&str> {
    for role in GIVES {
        let found: Vec<&str> = event
            .taken
            .iter()
            .filter(|one| one.role == role)
            .map(|one| one.person.as_str())
            .collect();
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}

fn cells(brief: &Brief<'_>, register: &Register<'_>, event: &Event) -> Vec<Cell> {
    let staff = register.staff;
    let givers = givers(event);
    let names = givers.iter().map(|person| staff.name(Some(person)));
    let names = joined(names, "\n");
    let names = if names.is_empty() {
        event.organiser.clone().unwrap_or_default()
    } else {
        names
    };
    let posts = givers.iter().map(|person| staff.post(person));
    let mark = match event.state.as_str() {
        "planned" | "announced" => String::new(),
        state => joined(
            [
                choice(brief, "events-event-state", Some(state)),
                event.reason.clone().unwrap_or_default(),
            ],
            "; ",
        ),
    };
    vec![
        Cell::text(event.days()),
        Cell::text(event.time.clone().unwrap_or_default()),
        Cell::text(names),
        Cell::text(joined(posts, "\n")),
        Cell::text(brief.wording.text(&event.title)).opening(drill(&[event])),
        Cell::text(register.kind(brief, event)),
        Cell::text(register.level(brief, event)),
        Cell::text(event.place.clone().unwrap_or_default()),
        Cell::text(mark),
    ]
}
