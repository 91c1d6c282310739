//! R13, network report (`domain.md` §3.10): partners with their memoranda, joint events, decisions, feedback and resources
//! exchanged; the communities; study visits.
//!
//! What must hold: a joint event is one that was held in the period and belongs to the network or names a partner; with
//! several partners it stands under each, from the second on as one that stands above, and counts once in the sums.

pub(super) mod read;
mod tables;

use std::collections::BTreeSet;

use sheberlik_core::Error;
use sheberlik_i18n::args;

use self::read::{Network, Partner, read};
use crate::brief::Brief;
use crate::decisions::{Decision, drill as decided};
use crate::events::{Event, drill};
use crate::ledger::{Ledger, Shape, Spec, flat};
use crate::network::{Memorandum, drill as signed};
use crate::paper::{choice, joined};
use crate::shares::shares;
use crate::staff::Staff;
use crate::table::{Block, Cell, Drill, Report, RowKind};

const SPECS: [Spec; 8] = [
    ("partner", 42.0, Shape::Words),
    ("memorandum", 34.0, Shape::Words),
    ("joint-event", 50.0, Shape::Words),
    ("network-role", 28.0, Shape::Words),
    ("decision", 44.0, Shape::Words),
    ("decision-state", 28.0, Shape::Words),
    ("feedback", 48.0, Shape::Words),
    ("resources", 28.0, Shape::Words),
];

/// Place of the joint event among the cells of a line; its role follows.
const EVENT: usize = 2;

pub(super) fn build(brief: &Brief<'_>) -> Result<Report, Error> {
    let staff = Staff::read(brief)?;
    let network = read(brief, &staff)?;
    let words = &brief.wording;
    let mut ledger = Ledger::new(brief, &SPECS);
    let mut kind = "";
    let mut above = BTreeSet::new();
    for partner in &network.partners {
        if partner.kind != kind {
            kind = &partner.kind;
            ledger.group(0, choice(brief, "network-partner-kind", Some(kind)));
        }
        lines(brief, &network, partner, &mut above, &mut ledger);
    }
    let alone: Vec<&Event> = network
        .joint
        .iter()
        .filter(|event| network.partners_of(event).is_empty())
        .collect();
    if !alone.is_empty() {
        ledger.group(0, words.word("form-r13-no-partner"));
        for event in alone {
            ledger.line(cells(brief, &network, None, Some(event)));
        }
    }
    let events: Vec<&Event> = network.joint.iter().collect();
    let partners: Vec<&str> = network.partners.iter().map(|one| one.id.as_str()).collect();
    let held: Vec<&Memorandum> = network.in_force();
    let args = args![
        partners = partners.len(),
        memoranda = held.len(),
        events = events.len(),
        decisions = network.decisions.len()
    ];
    ledger.sum(
        RowKind::Total,
        words.line_with("form-r13-total", &args),
        Drill::rows("partner", partners),
    );
    let title = words.head("form-r13-title");
    let sheet = |code: &str, titles: &[String], blocks: Vec<Block>| {
        let tab = words.word(&format!("form-r13-{code}-tab"));
        brief.sheet(code, tab, titles, brief.period.words(words), blocks)
    };
    let totals = [title.clone(), words.line("form-r13-totals-title")];
    let sheets = vec![
        sheet("list", std::slice::from_ref(&title), vec![ledger.block()]),
        sheet("totals", &totals, tables::blocks(brief, &staff, &network)?),
    ];
    let row = |event: &Event| {
        let mut row = vec![Cell::date(event.days[0].as_deref())];
        let names = network.partners_of(event).into_iter().map(|one| words.name(&one.name));
        let mut rest = cells(brief, &network, None, Some(event));
        rest[0] = Cell::text(joined(names, "; "));
        row.extend(rest);
        row
    };
    let columns: Vec<&str> = std::iter::once("date")
        .chain(SPECS.iter().map(|(key, ..)| *key))
        .collect();
    let mut data = vec![flat(brief, "events", &columns, network.joint.iter().map(row).collect())];
    data.extend(shares(words, &sheets));
    brief.report("r13", title, sheets, data, &["memorandum_alert_days"])
}

/// The partner, and its joint events row by row; what stands `above` under another partner says so.
fn lines<'a>(
    brief: &Brief<'_>,
    network: &'a Network,
    partner: &Partner,
    above: &mut BTreeSet<&'a str>,
    ledger: &mut Ledger,
) {
    let events: Vec<&Event> = network
        .joint
        .iter()
        .filter(|event| network.partners_of(event).iter().any(|one| one.id == partner.id))
        .collect();
    if events.is_empty() {
        ledger.line(cells(brief, network, Some(partner), None));
    }
    for (at, event) in events.into_iter().enumerate() {
        let first = at == 0;
        let mut cells = cells(brief, network, first.then_some(partner), Some(event));
        if !above.insert(&event.id) {
            cells[EVENT] = titled(brief, event, &brief.wording.word("form-r13-above"));
        }
        cells[EVENT + 1] = Cell::text(role(brief, Some(partner), event));
        if first {
            ledger.line(cells);
        } else {
            ledger.more(cells);
        }
    }
}

/// Days and title of an event, and what else is said of it there.
fn titled(brief: &Brief<'_>, event: &Event, more: &str) -> Cell {
    let text = joined([event.days(), event.titled(brief), more.to_owned()], "\n");
    Cell::text(text).opening(drill(&[event]))
}

fn cells(brief: &Brief<'_>, network: &Network, partner: Option<&Partner>, event: Option<&Event>) -> Vec<Cell> {
    let words = &brief.wording;
    let name = partner.map_or_else(Cell::blank, |one| {
        let lines = [
            words.name(&one.name),
            one.role.clone().unwrap_or_default(),
            one.region.clone().unwrap_or_default(),
        ];
        Cell::text(joined(lines, "\n")).opening(Drill::rows("partner", [one.id.as_str()]))
    });
    let papers = partner.map_or_else(Cell::blank, |one| memoranda(brief, &network.of_partner(&one.id)));
    let mut cells = vec![name, papers];
    let Some(event) = event else {
        cells.extend(vec![Cell::blank(); 6]);
        return cells;
    };
    let decisions: Vec<&Decision> = network.decisions_of(event);
    let texts = decisions.iter().map(|one| words.name(&one.text));
    let day = brief.as_of().to_string();
    let states = decisions.iter().map(|one| one.clock(&day));
    let states = states.map(|clock| words.word(&format!("form-decision-{clock}")));
    let feedback = network.feedback_of(event);
    let said = feedback.iter().map(|one| one.text.clone());
    let resources = network.resources_of(event);
    let shared = resources.iter().map(|one| words.name(&one.title));
    cells.extend([
        titled(brief, event, ""),
        Cell::text(role(brief, partner, event)),
        opening(joined(texts, "\n"), decided(&decisions)),
        Cell::text(joined(states, "\n")),
        opening(
            joined(said, "\n"),
            Drill::rows("feedback", feedback.iter().map(|one| one.id.as_str())),
        ),
        opening(
            joined(shared, "\n"),
            Drill::rows("resource", resources.iter().map(|one| one.id.as_str())),
        ),
    ]);
    cells
}

/// A text with its rows; blank texts open nothing.
fn opening(text: String, drill: Drill) -> Cell {
    if text.is_empty() {
        Cell::blank()
    } else {
        Cell::text(text).opening(drill)
    }
}

/// «№ 12, 05.09.2025 – 04.09.2027, күшінде».
fn memoranda(brief: &Brief<'_>, found: &[&Memorandum]) -> Cell {
    let lines = found.iter().map(|one| {
        let standing = choice(brief, "network-memorandum-clock", Some(&one.standing));
        joined([one.registered(), standing], "; ")
    });
    opening(joined(lines, "\n"), signed(found))
}

/// What the partner was at the event: host, or one of the partners; and whose event it was.
fn role(brief: &Brief<'_>, partner: Option<&Partner>, event: &Event) -> String {
    let own = if event.own { "form-r13-own" } else { "form-r13-other" };
    let host = match partner {
        Some(partner) if event.host.as_ref() == Some(&partner.id) => brief.wording.word("form-r13-host"),
        Some(_) => brief.wording.word("form-r13-partner"),
        None => String::new(),
    };
    joined([host, brief.wording.word(own)], "; ")
}

/// The teachers who took part in joint events, each once.
fn teachers(network: &Network) -> BTreeSet<&str> {
    network.joint.iter().flat_map(|event| event.teachers()).collect()
}
