//! The office of the sample college: there is one of each thing that asks for an act, and nothing before its time.

mod common;

use common::{Desk, desk, desk_on};
use sheberlik_core::bank::model::{ExperienceGeneralisation, Publication, Resource, ResourceUse};
use sheberlik_core::documents;
use sheberlik_core::documents::model::{Approval, Coordination, Document, DocumentRevision};
use sheberlik_core::events::model::{
    Event, EventFigure, EventGuest, EventLink, Feedback, Participation, ProgrammeItem,
};
use sheberlik_core::events::overdue as events;
use sheberlik_core::network::expiring;
use sheberlik_core::network::model::{Memorandum, NetworkCommunity, NetworkMember, Obligation, Partner, StudyVisit};
use sheberlik_core::planning::model::{Plan, PlanItem, PlanSection};
use sheberlik_core::planning::overdue as plans;
use sheberlik_core::record::{self, Kind, Record};
use sheberlik_core::sessions::model::Decision;
use sheberlik_seed::open_sample;

/// Everything that this part of the sample writes.
const KINDS: &[&Kind] = &[
    Plan::KIND,
    PlanSection::KIND,
    PlanItem::KIND,
    Event::KIND,
    EventFigure::KIND,
    EventGuest::KIND,
    EventLink::KIND,
    Feedback::KIND,
    Participation::KIND,
    ProgrammeItem::KIND,
    Partner::KIND,
    NetworkCommunity::KIND,
    NetworkMember::KIND,
    Memorandum::KIND,
    Obligation::KIND,
    StudyVisit::KIND,
    Document::KIND,
    DocumentRevision::KIND,
    Coordination::KIND,
    Approval::KIND,
    Resource::KIND,
    ResourceUse::KIND,
    Publication::KIND,
    ExperienceGeneralisation::KIND,
];

fn sample() -> Desk {
    let desk = desk();
    open_sample(&desk.engine, &desk.context).expect("the sample opens");
    desk
}

#[test]
fn the_page_of_the_day_has_something_of_each_kind() {
    let desk = sample();
    let context = &desk.context;
    desk.engine
        .read(|reader| {
            assert!(
                plans::overdue(reader, 50, context)?.items.total > 0,
                "late lines of the plan"
            );
            assert!(
                !events::unsummed(reader, context)?.is_empty(),
                "an event without results"
            );
            assert!(
                !record::ids_where(
                    reader,
                    Decision::KIND,
                    "t.state = 'open' AND t.due < :today",
                    "t.due",
                    context
                )?
                .is_empty(),
                "a late decision"
            );
            assert!(!expiring(reader, context)?.is_empty(), "a memorandum that ends soon");
            assert!(
                !documents::awaiting(reader, context)?.is_empty(),
                "a document that waits for coordination"
            );
            assert!(
                !documents::to_recheck(reader, context)?.is_empty(),
                "a document to be checked again"
            );
            Ok(())
        })
        .expect("the office answers");
}

#[test]
fn held_events_have_closed_their_lines() {
    let desk = sample();
    let closed = "SELECT count(*) FROM plan_item i WHERE i.state = 'done' AND i.done_by_hand = 0 AND EXISTS
      (SELECT 1 FROM event e WHERE e.plan_item = i.id AND e.state IN ('held', 'summed_up'))";
    assert!(desk.number(closed) >= 3, "plan is fact");
    let open =
        "SELECT count(*) FROM plan_item i JOIN event e ON e.plan_item = i.id WHERE e.state IN ('held', 'summed_up')
      AND i.state = 'planned' AND coalesce(i.target, 1) = 1 AND i.term_kind <> 'monthly'";
    assert_eq!(desk.number(open), 0);
}

#[test]
fn nothing_has_happened_before_its_day_on_any_day() {
    for day in ["2026-02-28", "2026-06-15", "2026-08-31", "2026-09-01", "2026-12-31"] {
        let desk = desk_on(day);
        open_sample(&desk.engine, &desk.context).unwrap_or_else(|problem| panic!("{day}: {problem:?}"));
        for (what, sql) in [
            ("event", "start_date > '{}' AND state IN ('held', 'summed_up')"),
            ("decision", "done_on > '{}'"),
            ("obligation", "done_on > '{}'"),
            ("plan", "approved_on > '{}'"),
            ("document", "approved_on > '{}'"),
            ("coordination", "date > '{}'"),
            ("approval", "date > '{}'"),
            ("resource_use", "date > '{}'"),
        ] {
            let sql = format!("SELECT count(*) FROM {what} WHERE {}", sql.replace("{}", day));
            assert_eq!(desk.number(&sql), 0, "{day}: {what}");
        }
    }
}

#[test]
fn every_row_is_one_that_saving_makes() {
    let desk = sample();
    desk.assert_sound();
    desk.assert_every_row_passes(KINDS);
    assert!(
        desk.texts("SELECT title_kk FROM plan").len() > 1,
        "last year's plan and this year's"
    );
}
