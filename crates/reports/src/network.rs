//! Partners and memoranda, as the forms of the network need them (`domain.md` §3.10, R13, R14).
//!
//! What must hold: how a memorandum stands is what the engine says (R-MOU-1); nothing of it is decided here.

use std::collections::HashMap;

use rusqlite::named_params;
use sheberlik_core::Error;
use sheberlik_core::network::model::Memorandum as Stored;
use sheberlik_core::record::{Record, expand_sql};

use crate::brief::Brief;
use crate::language::Trilingual;
use crate::paper::numbered;
use crate::table::Drill;

/// How a memorandum stands, in the order of the forms.
pub(crate) const STANDINGS: [&str; 8] = [
    "in_force",
    "open_ended",
    "expiring",
    "signed",
    "draft",
    "prolonged",
    "expired",
    "terminated",
];

/// A memorandum with what its parties took on.
#[derive(Debug, Clone)]
pub(crate) struct Memorandum {
    pub(crate) id: String,
    pub(crate) number: Option<String>,
    pub(crate) date: Option<String>,
    pub(crate) subject: Trilingual,
    pub(crate) parties: Vec<String>,
    pub(crate) others: Option<String>,
    pub(crate) valid: [Option<String>; 2],
    pub(crate) responsible: Option<String>,
    /// From which day another one goes on in its place.
    prolonged_from: Option<String>,
    state: String,
    pub(crate) reason: Option<String>,
    pub(crate) file: Option<String>,
    pub(crate) obligations: Vec<Obligation>,
    /// One of [`STANDINGS`], on the day of the form.
    pub(crate) standing: String,
}

/// What a party took on.
#[derive(Debug, Clone)]
pub(crate) struct Obligation {
    pub(crate) id: String,
    pub(crate) text: Trilingual,
    pub(crate) side: String,
    pub(crate) responsible: Option<String>,
    pub(crate) due: Option<String>,
    pub(crate) state: String,
    pub(crate) done_on: Option<String>,
    pub(crate) done_note: Option<String>,
}

impl Obligation {
    pub(crate) fn done(&self) -> bool {
        self.state == "done"
    }

    pub(crate) fn live(&self) -> bool {
        self.state != "cancelled"
    }

    pub(crate) fn overdue(&self, day: &str) -> bool {
        self.state == "open" && self.due.as_deref().is_some_and(|due| due < day)
    }
}

impl Memorandum {
    /// «№ 12, 05.09.2025».
    pub(crate) fn registered(&self) -> String {
        numbered(self.number.as_deref(), self.date.as_deref())
    }

    /// First day in force: the day of signing where no other is given.
    fn first(&self) -> Option<&str> {
        self.valid[0].as_deref().or(self.date.as_deref())
    }

    /// Whether it is in force on some day of these: from the day on which its prolongation begins, that one is.
    pub(crate) fn touches(&self, from: &str, to: &str) -> bool {
        let begun = self.first().is_none_or(|first| first <= to);
        let lasts = self.valid[1].as_deref().is_none_or(|last| last >= from);
        let alone = self.prolonged_from.as_deref().is_none_or(|next| next > from);
        begun && lasts && alone && self.signed()
    }

    /// Whether it was signed and not ended before its time.
    pub(crate) fn signed(&self) -> bool {
        self.state == "signed"
    }

    /// Whether it holds on the day of the form.
    pub(crate) fn holds(&self, day: &str) -> bool {
        self.touches(day, day)
    }
}

/// All memoranda by day of signing, of any time.
pub(crate) fn memoranda(brief: &Brief<'_>) -> Result<Vec<Memorandum>, Error> {
    let mut parties = links(brief, "memorandum_partner", "memorandum")?;
    let mut obligations = obligations(brief)?;
    let sql = expand_sql(
        "SELECT t.*, {clock} AS clock, {prolonged_from} AS prolonged_from FROM memorandum t WHERE t.deleted_at IS NULL
         ORDER BY t.date IS NULL, t.date, t.number, t.id",
        Stored::KIND,
        brief.context.language,
    );
    let mut statement = brief.connection().prepare_cached(&sql)?;
    let today = brief.as_of().to_string();
    let rows = statement.query_map(named_params! { ":today": today }, |row| {
        let id: String = row.get("id")?;
        Ok(Memorandum {
            parties: parties.remove(&id).unwrap_or_default(),
            obligations: obligations.remove(&id).unwrap_or_default(),
            id,
            number: row.get("number")?,
            date: row.get("date")?,
            subject: Trilingual::read(row, "subject")?,
            others: row.get("other_parties")?,
            // One that names no first day holds from its signing.
            valid: [
                row.get::<_, Option<String>>("valid_from")?.or(row.get("date")?),
                row.get("valid_to")?,
            ],
            responsible: row.get("responsible")?,
            prolonged_from: row.get("prolonged_from")?,
            state: row.get("state")?,
            reason: row.get("reason")?,
            file: row.get("file")?,
            standing: row.get("clock")?,
        })
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn obligations(brief: &Brief<'_>) -> Result<HashMap<String, Vec<Obligation>>, Error> {
    let mut statement = brief
        .connection()
        .prepare_cached("SELECT * FROM obligation WHERE deleted_at IS NULL ORDER BY due IS NULL, due, rank, id")?;
    let mut rows = statement.query([])?;
    let mut found: HashMap<String, Vec<Obligation>> = HashMap::new();
    while let Some(row) = rows.next()? {
        found.entry(row.get("memorandum")?).or_default().push(Obligation {
            id: row.get("id")?,
            text: Trilingual::read(row, "text")?,
            side: row.get("side")?,
            responsible: row.get("responsible")?,
            due: row.get("due")?,
            state: row.get("state")?,
            done_on: row.get("done_on")?,
            done_note: row.get("done_note")?,
        });
    }
    Ok(found)
}

/// The partners that records of a kind point at, by record.
pub(crate) fn links(brief: &Brief<'_>, table: &str, owner: &str) -> Result<HashMap<String, Vec<String>>, Error> {
    let sql = format!("SELECT {owner}, partner FROM {table} WHERE deleted_at IS NULL ORDER BY id");
    let mut statement = brief.connection().prepare_cached(&sql)?;
    let mut rows = statement.query([])?;
    let mut found: HashMap<String, Vec<String>> = HashMap::new();
    while let Some(row) = rows.next()? {
        found.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(found)
}

/// Exactly these memoranda.
pub(crate) fn drill(found: &[&Memorandum]) -> Drill {
    Drill::rows("memorandum", found.iter().map(|one| one.id.as_str()))
}

/// Exactly these obligations.
pub(crate) fn owed(found: &[&Obligation]) -> Drill {
    Drill::rows("obligation", found.iter().map(|one| one.id.as_str()))
}
