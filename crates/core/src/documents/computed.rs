//! What lists of documents show besides their fields.

use super::sql::{ended, in_force, newest, settled};
use crate::record::Computed;

/// How a document stands on the day: what ended after it is in force still, what has run out is expired, or superseded
/// where another came in its place, and what is to begin later is only approved.
const STANDING: &str = "CASE
    WHEN t.state IN ('superseded', 'expired', 'withdrawn') AND t.effective_to > :today
      AND coalesce(t.effective_from, '') <= :today THEN 'in_force'
    WHEN t.state <> 'in_force' THEN t.state
    WHEN t.effective_from > :today THEN 'approved'
    WHEN coalesce(t.effective_to, '9999') < :today THEN
      CASE WHEN EXISTS (SELECT 1 FROM document s WHERE s.supersedes = t.id AND s.deleted_at IS NULL) THEN 'superseded'
      ELSE 'expired' END
    ELSE 'in_force' END";

/// R-DOC-1 does not hold: no comparison with a local act in force found it consistent, or one calls for a change.
const UNCOORDINATED: &str = concat!(
    "{needs_coordination} AND (NOT EXISTS (SELECT 1 FROM coordination c JOIN document a ON a.id = c.act
       JOIN document_kind k ON k.id = a.document_kind WHERE c.document = t.id AND c.deleted_at IS NULL AND k.local_act = 1
       AND c.verdict = 'consistent' AND ",
    in_force!(),
    " AND ",
    newest!(),
    ") OR EXISTS (SELECT 1 FROM coordination c JOIN document a ON a.id = c.act WHERE c.document = t.id
       AND c.deleted_at IS NULL AND c.verdict <> 'consistent' AND ",
    in_force!(),
    " AND ",
    newest!(),
    "))"
);

/// R-DOC-2: compared with an act that is no longer in force, and not made good since.
const TO_RECHECK: &str = concat!(
    "{standing} NOT IN ('superseded', 'expired', 'withdrawn') AND EXISTS (SELECT 1 FROM coordination c
       JOIN document a ON a.id = c.act WHERE c.document = t.id AND c.deleted_at IS NULL AND ",
    ended!(),
    " AND NOT ",
    settled!(),
    ")"
);

/// Of one comparison the same as [`TO_RECHECK`].
const COMPARISON_TO_RECHECK: &str = concat!(
    "SELECT ",
    ended!(),
    " AND NOT ",
    settled!(),
    " FROM coordination c JOIN document a ON a.id = c.act WHERE c.id = t.id"
);

/// How a document can stand, in the order of its life.
pub const STANDINGS: [&str; 9] = [
    "draft",
    "coordination",
    "rework",
    "considered",
    "approved",
    "in_force",
    "superseded",
    "expired",
    "withdrawn",
];

/// How it stands, what it waits for, with how many local acts it was coordinated and how many lean on it.
pub const DOCUMENT_COMPUTED: &[Computed] = &[
    Computed::of("document_title", "text", "{names:document:t}").ordered("t.order_{lang}"),
    Computed::choice("standing", &STANDINGS, STANDING).listed(),
    Computed::of(
        "coordinated",
        "whole",
        "SELECT count(DISTINCT c.act) FROM coordination c
         WHERE c.document = t.id AND c.deleted_at IS NULL AND c.verdict = 'consistent'",
    )
    .listed(),
    Computed::of(
        "needs_coordination",
        "yes_no",
        "(SELECT k.needs_coordination FROM document_kind k WHERE k.id = t.document_kind)",
    ),
    Computed::of(
        "local_act",
        "yes_no",
        "(SELECT k.local_act FROM document_kind k WHERE k.id = t.document_kind)",
    ),
    Computed::of("uncoordinated", "yes_no", UNCOORDINATED),
    Computed::of(
        "awaiting",
        "yes_no",
        "t.state IN ('coordination', 'considered') AND {uncoordinated}",
    ),
    Computed::of("to_recheck", "yes_no", TO_RECHECK),
    Computed::of(
        "review_near",
        "yes_no",
        "{standing} = 'in_force' AND coalesce(t.review_due, '9999') <= date(:today, '+' || {rule:review_warn_days} || ' days')",
    ),
    Computed::of(
        "dependents",
        "whole",
        "SELECT count(DISTINCT c.document) FROM coordination c JOIN document d ON d.id = c.document
         WHERE c.act = t.id AND c.deleted_at IS NULL AND d.deleted_at IS NULL",
    ),
];

/// Whether the act is no longer in force, and whether the document is to be compared again for that (R-DOC-2).
pub const COORDINATION_COMPUTED: &[Computed] = &[
    Computed::of(
        "outdated",
        "yes_no",
        concat!("SELECT ", ended!(), " FROM document a WHERE a.id = t.act"),
    )
    .listed(),
    Computed::of("to_recheck", "yes_no", COMPARISON_TO_RECHECK),
];
