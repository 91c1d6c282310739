//! What the rules of coordination say, as SQL over the comparison `c` and its act `a`: lists, pages and rules read the same
//! words.

/// Macros, so that constants can be joined of them.
macro_rules! newest {
    () => {
        "NOT EXISTS (SELECT 1 FROM coordination l WHERE l.document = c.document AND l.act = c.act AND l.deleted_at IS NULL
           AND (l.date, l.created_at, l.id) > (c.date, c.created_at, c.id))"
    };
}

macro_rules! in_force {
    () => {
        "(a.deleted_at IS NULL AND coalesce(a.effective_from, '') <= :today
           AND (a.state = 'in_force' AND coalesce(a.effective_to, '9999') >= :today
             OR a.state IN ('superseded', 'expired', 'withdrawn') AND a.effective_to > :today))"
    };
}

macro_rules! ended {
    () => {
        "(a.state IN ('superseded', 'expired', 'withdrawn') AND coalesce(a.effective_to, '') <= :today
           OR a.state = 'in_force' AND coalesce(a.effective_to, '9999') < :today)"
    };
}

macro_rules! settled {
    () => {
        "EXISTS (SELECT 1 FROM coordination l WHERE l.document = c.document AND l.act <> c.act AND l.deleted_at IS NULL
           AND l.verdict = 'consistent' AND (l.date, l.created_at, l.id) > (c.date, c.created_at, c.id)
           AND (NOT EXISTS (SELECT 1 FROM document s WHERE s.supersedes = c.act AND s.deleted_at IS NULL)
             OR l.act IN (WITH RECURSIVE successor (id) AS (
               SELECT s.id FROM document s WHERE s.supersedes = c.act AND s.deleted_at IS NULL
               UNION SELECT s.id FROM successor p JOIN document s ON s.supersedes = p.id WHERE s.deleted_at IS NULL)
               SELECT id FROM successor)))"
    };
}

pub(super) use {ended, in_force, newest, settled};

/// The comparison is the newest of its document with its act.
pub(super) const NEWEST: &str = newest!();

/// The act is in force on `:today`.
pub(super) const IN_FORCE: &str = in_force!();

/// The act is no longer in force.
pub(super) const ENDED: &str = ended!();

/// The comparison with an ended act was made good by a later one: with an act that came in its place, or, where none came,
/// with any other.
pub(super) const SETTLED: &str = settled!();
