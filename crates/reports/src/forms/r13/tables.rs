//! Totals of R13, the communities and the study visits.

use rusqlite::params;
use sheberlik_core::Error;

use super::read::{Network, VISITS};
use super::teachers;
use crate::bank::people;
use crate::brief::Brief;
use crate::decisions::{Decision, drill as decided};
use crate::events::{Event, days, drill};
use crate::language::Trilingual;
use crate::ledger::{Shape, Spec, Tally, columns, counted, there};
use crate::network::drill as signed;
use crate::paper::{joined, listing_of, split};
use crate::staff::Staff;
use crate::table::{Block, Cell, Drill, Row};

/// Longest text of a cell, in letters.
const LONGEST: usize = 500;

pub(super) fn blocks(brief: &Brief<'_>, staff: &Staff, network: &Network) -> Result<Vec<Block>, Error> {
    let heading = |key: &str| Block::Heading(brief.wording.line(&format!("form-r13-{key}")));
    Ok(vec![
        heading("figures"),
        figures(brief, network),
        heading("communities"),
        communities(brief, staff)?,
        heading("visits"),
        visits(brief, staff)?,
        Block::Paragraph(brief.wording.head("form-r13-note")),
    ])
}

fn figures(brief: &Brief<'_>, network: &Network) -> Block {
    let words = &brief.wording;
    let events: Vec<&Event> = network.joint.iter().collect();
    let own: Vec<&Event> = events.iter().copied().filter(|event| event.own).collect();
    let live: Vec<&Decision> = network.decisions.iter().collect();
    let done: Vec<&Decision> = live.iter().copied().filter(|one| one.done()).collect();
    let taken = network.joint.iter().flat_map(|event| &event.taken);
    let said = |kind: Option<&str>| {
        let found = network
            .feedback
            .iter()
            .filter(|one| kind.is_none_or(|kind| one.kind == kind));
        counted("feedback", found.map(|one| one.id.as_str()))
    };
    let followed = network.feedback.iter().filter(|one| one.followed);
    let held = network.in_force();
    let mut tally = Tally::new(brief, "figure", &["figure-number"]);
    let mut row = |key: &str, cell: Cell| tally.row(words.line(&format!("form-r13-{key}")), vec![cell]);
    row(
        "partners",
        counted("partner", network.partners.iter().map(|one| one.id.as_str())),
    );
    row("memoranda", Cell::count(held.len()).opening(signed(&held)));
    row("events", Cell::count(events.len()).opening(drill(&events)));
    row("own-events", Cell::count(own.len()).opening(drill(&own)));
    row("taken", counted("participation", taken.map(|one| one.id.as_str())));
    row("teachers", counted("person", teachers(network)));
    row("decisions", Cell::count(live.len()).opening(decided(&live)));
    row("decisions-done", Cell::count(done.len()).opening(decided(&done)));
    row(
        "decisions-share",
        Cell::percent(done.len(), live.len()).opening(decided(&done)),
    );
    row("feedback", said(None));
    row("suggestions", said(Some("suggestion")));
    row("followed", counted("feedback", followed.map(|one| one.id.as_str())));
    row(
        "resources",
        counted("resource", network.resources.iter().map(|one| one.id.as_str())),
    );
    tally.block()
}

/// A table of these rows, numbered.
fn numbered(brief: &Brief<'_>, specs: &[Spec], rows: Vec<Vec<Cell>>) -> Block {
    let row = |(index, cells): (usize, Vec<Cell>)| -> Vec<Row> {
        let cells = std::iter::once(Cell::count(index + 1)).chain(cells).collect();
        split(cells, LONGEST)
    };
    let rows = rows.into_iter().enumerate().flat_map(row).collect();
    Block::Table(listing_of(columns(brief, specs), rows))
}

/// The communities that worked in the period, with their members and plans.
fn communities(brief: &Brief<'_>, staff: &Staff) -> Result<Block, Error> {
    let leaders = brief.dictionary("partner")?;
    let (from, to) = (brief.period.from.to_string(), brief.period.to.to_string());
    let mut statement = brief.connection().prepare_cached(
        "SELECT * FROM network_community WHERE deleted_at IS NULL AND coalesce(since, '') <= ?2
         AND coalesce(until, '9999') >= ?1 ORDER BY since, id",
    )?;
    let mut found = statement.query(params![from, to])?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let id: String = row.get("id")?;
        let ids = |sql: &str| -> Result<Vec<String>, Error> {
            let mut statement = brief.connection().prepare_cached(sql)?;
            let rows = statement.query_map(params![id, from, to], |row| row.get(0))?;
            Ok(rows.collect::<Result<_, _>>()?)
        };
        let members = ids(
            "SELECT id FROM network_member WHERE network_community = ?1 AND deleted_at IS NULL
             AND coalesce(since, '') <= ?3 AND coalesce(until, '9999') >= ?2",
        )?;
        let lines =
            "SELECT i.id FROM plan_item i JOIN plan p ON p.id = i.plan JOIN academic_year y ON y.id = p.academic_year
             WHERE p.network_community = ?1 AND p.deleted_at IS NULL AND i.deleted_at IS NULL AND i.state <> 'cancelled'
             AND y.start_date <= ?3 AND y.end_date >= ?2";
        let lines_done = format!("{lines} AND i.state = 'done'");
        let (lines, done) = (ids(lines)?, ids(&lines_done)?);
        let leader: Option<String> = row.get("leader")?;
        let leader = match leader.as_deref() {
            Some(leader) => leaders.name(Some(leader)),
            None => brief.wording.word("form-r13-the-college"),
        };
        let coordinator: Option<String> = row.get("coordinator")?;
        let open = |record: &str, ids: &[String]| counted(record, ids.iter().map(String::as_str));
        rows.push(vec![
            Cell::text(brief.wording.text(&Trilingual::read(row, "name")?))
                .opening(Drill::rows("network_community", [id.as_str()])),
            Cell::text(leader),
            Cell::text(staff.signed(coordinator.as_deref())),
            open("network_member", &members),
            open("plan_item", &lines),
            open("plan_item", &done),
        ]);
    }
    let specs = [
        ("community", 76.0, Shape::Words),
        ("leader", 60.0, Shape::Words),
        ("coordinator", 40.0, Shape::Words),
        ("members", 24.0, Shape::Short),
        ("plan-lines", 24.0, Shape::Short),
        ("plan-done", 24.0, Shape::Short),
    ];
    Ok(numbered(brief, &specs, rows))
}

/// Study visits of the period, those without a day last.
fn visits(brief: &Brief<'_>, staff: &Staff) -> Result<Block, Error> {
    let hosts = brief.dictionary("partner")?;
    let team = people(brief, "study_visit_person", "study_visit", staff)?;
    let sql = format!("SELECT v.* {VISITS} ORDER BY coalesce(v.start_date, v.end_date, '9999'), v.id");
    let mut statement = brief.connection().prepare_cached(&sql)?;
    let period = [brief.period.from.to_string(), brief.period.to.to_string()];
    let mut found = statement.query(period)?;
    let mut rows = Vec::new();
    while let Some(row) = found.next()? {
        let id: String = row.get("id")?;
        let text = |column: &str| -> rusqlite::Result<String> {
            Ok(row.get::<_, Option<String>>(column)?.unwrap_or_default())
        };
        let team = team.get(&id).map(Vec::as_slice).unwrap_or_default();
        let host: Option<String> = row.get("host")?;
        // Often only a part of those who went is named.
        let size: Option<i64> = row.get("team_size")?;
        let names = team.iter().map(|person| staff.signed(Some(person)));
        let where_to = [text("place")?, text("country")?];
        let file: Option<String> = row.get("file")?;
        rows.push(vec![
            Cell::text(dated(&[row.get("start_date")?, row.get("end_date")?])),
            Cell::text(joined(where_to, ", ")).opening(Drill::rows("study_visit", [id.as_str()])),
            Cell::text(joined([hosts.name(host.as_deref()), text("host_text")?], ", ")),
            match size
                .and_then(|size| usize::try_from(size).ok())
                .filter(|size| *size > team.len())
            {
                Some(size) => Cell::count(size),
                None => counted("person", team.iter().map(String::as_str)),
            },
            Cell::text(joined(names, ", ")),
            Cell::text(brief.wording.text(&Trilingual::read(row, "report")?)),
            there(brief, file.as_deref()),
        ]);
    }
    let specs = [
        ("date", 26.0, Shape::Day),
        ("city-country", 34.0, Shape::Words),
        ("host", 46.0, Shape::Words),
        ("team-count", 18.0, Shape::Short),
        ("team", 50.0, Shape::Words),
        ("learnt", 62.0, Shape::Words),
        ("file", 18.0, Shape::Short),
    ];
    Ok(numbered(brief, &specs, rows))
}

/// The days of a visit; a dash where nobody wrote them.
fn dated(period: &[Option<String>; 2]) -> String {
    let written = days(period);
    if written.is_empty() { "–".to_owned() } else { written }
}
