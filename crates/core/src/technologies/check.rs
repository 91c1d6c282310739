//! What may not be saved of practice in a technology, and what its lists show besides its fields.

use rusqlite::OptionalExtension;

use crate::db::Writer;
use crate::problem::{FieldProblem, Result};
use crate::record::checks::{far_ahead, text};
use crate::record::{Computed, Values};

/// What can prove a level.
const PROOFS: [&str; 5] = ["proof", "training_record", "evidence", "group_year", "file"];

/// A saved level is history: another level is another row. A new row beyond learning has a proof of any kind.
pub(crate) fn check_experience(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let level = text(values, "level");
    let Some(id) = id else {
        let proved = PROOFS.iter().any(|proof| text(values, proof).is_some());
        let wanting = level.is_some_and(|level| level != "learning") && !proved;
        return Ok(wanting
            .then(|| FieldProblem::new("proof", "level_needs_proof"))
            .into_iter()
            .chain(far_ahead(writer, values, "since"))
            .collect());
    };
    let stored: Option<String> = writer
        .connection()
        .prepare_cached("SELECT level FROM technology_experience WHERE id = ?1")?
        .query_row([id], |row| row.get(0))
        .optional()?;
    Ok((stored.as_deref() != level)
        .then(|| FieldProblem::new("level", "level_is_history"))
        .into_iter()
        .collect())
}

/// Whose practice, and whether it runs.
pub(crate) const EXPERIENCE_COMPUTED: &[Computed] = &[
    Computed::of("person_name", "text", "{title:person:t.person}").ordered("{order:person:t.person}"),
    Computed::of(
        "department",
        "reference",
        "SELECT p.department FROM person p WHERE p.id = t.person",
    ),
    // The level of today of one who works; it is what the map counts.
    Computed::of(
        "current",
        "yes_no",
        "coalesce(t.since, '') <= :today AND coalesce(t.until, '9999') >= :today AND EXISTS (SELECT 1 FROM person p
           WHERE p.id = t.person AND p.deleted_at IS NULL AND p.status NOT IN ('dismissed', 'moved'))",
    ),
    Computed::of(
        "in_school",
        "yes_no",
        "EXISTS (SELECT 1 FROM school_membership m WHERE m.person = t.person AND m.deleted_at IS NULL
           AND m.since <= :today AND coalesce(m.until, '9999') >= :today)",
    ),
];
