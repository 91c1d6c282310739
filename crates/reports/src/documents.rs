//! Documents of the college with their coordination and visas, as the forms of documents need them (`domain.md` §3.8).
//!
//! What must hold: how a document stands, what it waits for and what is to be compared again is what the engine says
//! (R-DOC-1, R-DOC-2); nothing of it is decided here.

use std::collections::HashMap;

use rusqlite::{Row, named_params};
use sheberlik_core::Error;
use sheberlik_core::documents::model::{Coordination, Document as Stored};
use sheberlik_core::record::{Record, expand_sql};

use crate::bank::people;
use crate::brief::Brief;
use crate::language::Trilingual;
use crate::paper::{joined, numbered};
use crate::staff::Staff;
use crate::table::Drill;

/// States in which a document no longer holds.
pub(crate) const ENDED: [&str; 3] = ["superseded", "expired", "withdrawn"];

/// One document.
#[derive(Debug, Clone, Default)]
pub(crate) struct Document {
    pub(crate) id: String,
    pub(crate) kind: String,
    /// Whether its kind is coordinated with local acts.
    pub(crate) needs: bool,
    pub(crate) title: Trilingual,
    pub(crate) number: Option<String>,
    pub(crate) date: Option<String>,
    /// Day on which it was entered: what has no date yet stands in no year before it.
    entered: String,
    pub(crate) authors: Vec<String>,
    pub(crate) authors_text: Option<String>,
    pub(crate) group: Option<String>,
    pub(crate) technology: Option<String>,
    /// How it stands on the day of the form.
    pub(crate) state: String,
    /// R-DOC-1 does not hold.
    uncoordinated: bool,
    awaiting: bool,
    pub(crate) version: Option<String>,
    pub(crate) approved: Option<String>,
    pub(crate) force: [Option<String>; 2],
    pub(crate) review: Option<String>,
    pub(crate) supersedes: Option<String>,
    pub(crate) basis: Option<String>,
    /// Why it was approved without coordination.
    pub(crate) without: Option<String>,
    pub(crate) file: Option<String>,
    pub(crate) note: Option<String>,
    pub(crate) compared: Vec<Comparison>,
    pub(crate) visas: Vec<Visa>,
}

/// A comparison with an act.
#[derive(Debug, Clone)]
pub(crate) struct Comparison {
    pub(crate) id: String,
    pub(crate) act: String,
    pub(crate) verdict: String,
    pub(crate) remark: Option<String>,
    pub(crate) person: Option<String>,
    pub(crate) date: String,
    /// The act ended, and nothing made the comparison good since.
    again: bool,
}

/// A visa of the approval sheet.
#[derive(Debug, Clone)]
pub(crate) struct Visa {
    pub(crate) id: String,
    pub(crate) step: String,
    pub(crate) body: Option<String>,
    pub(crate) person: Option<String>,
    pub(crate) minutes: Option<String>,
    pub(crate) date: Option<String>,
    pub(crate) remark: Option<String>,
}

/// All documents by day and number, those of any time.
pub(crate) fn documents(brief: &Brief<'_>, staff: &Staff) -> Result<Vec<Document>, Error> {
    let mut authors = people(brief, "document_author", "document", staff)?;
    let mut compared = comparisons(brief)?;
    let mut visas = visas(brief)?;
    let sql = expand_sql(
        "SELECT t.*, {standing} AS standing, {needs_coordination} AS needs, {uncoordinated} AS uncoordinated,
           {awaiting} AS awaiting FROM document t
         WHERE t.deleted_at IS NULL ORDER BY t.date IS NULL, t.date, t.sequence, t.number, t.id",
        Stored::KIND,
        brief.context.language,
    );
    let mut statement = brief.connection().prepare_cached(&sql)?;
    let today = brief.as_of().to_string();
    let rows = statement.query_map(named_params! { ":today": today }, |row| {
        let mut document = read(row)?;
        document.authors = authors.remove(&document.id).unwrap_or_default();
        document.compared = compared.remove(&document.id).unwrap_or_default();
        document.visas = visas.remove(&document.id).unwrap_or_default();
        Ok(document)
    })?;
    Ok(rows.collect::<Result<_, _>>()?)
}

fn read(row: &Row<'_>) -> rusqlite::Result<Document> {
    let said = |column: &str| -> rusqlite::Result<bool> { Ok(row.get::<_, Option<bool>>(column)?.unwrap_or(false)) };
    Ok(Document {
        id: row.get("id")?,
        kind: row.get("document_kind")?,
        needs: said("needs")?,
        uncoordinated: said("uncoordinated")?,
        awaiting: said("awaiting")?,
        title: Trilingual::read(row, "title")?,
        number: row.get("number")?,
        date: row.get("date")?,
        entered: row.get("created_at")?,
        authors_text: row.get("authors_text")?,
        group: row.get("creative_group")?,
        technology: row.get("technology")?,
        state: row.get("standing")?,
        version: row.get("version")?,
        approved: row.get("approved_on")?,
        force: [row.get("effective_from")?, row.get("effective_to")?],
        review: row.get("review_due")?,
        supersedes: row.get("supersedes")?,
        basis: row.get("legal_basis")?,
        without: row.get("override_reason")?,
        file: row.get("file")?,
        note: row.get("note")?,
        ..Document::default()
    })
}

fn comparisons(brief: &Brief<'_>) -> Result<HashMap<String, Vec<Comparison>>, Error> {
    let sql = expand_sql(
        "SELECT t.*, {to_recheck} AS again FROM coordination t WHERE t.deleted_at IS NULL ORDER BY t.date, t.id",
        Coordination::KIND,
        brief.context.language,
    );
    let mut statement = brief.connection().prepare_cached(&sql)?;
    let today = brief.as_of().to_string();
    let mut rows = statement.query(named_params! { ":today": today })?;
    let mut found: HashMap<String, Vec<Comparison>> = HashMap::new();
    while let Some(row) = rows.next()? {
        found.entry(row.get("document")?).or_default().push(Comparison {
            id: row.get("id")?,
            act: row.get("act")?,
            verdict: row.get("verdict")?,
            remark: row.get("remark")?,
            person: row.get("person")?,
            date: row.get("date")?,
            again: row.get::<_, Option<bool>>("again")?.unwrap_or(false),
        });
    }
    Ok(found)
}

fn visas(brief: &Brief<'_>) -> Result<HashMap<String, Vec<Visa>>, Error> {
    let mut statement = brief.connection().prepare_cached(
        "SELECT * FROM approval WHERE deleted_at IS NULL AND document IS NOT NULL ORDER BY rank, date IS NULL, date, id",
    )?;
    let mut rows = statement.query([])?;
    let mut found: HashMap<String, Vec<Visa>> = HashMap::new();
    while let Some(row) = rows.next()? {
        found.entry(row.get("document")?).or_default().push(Visa {
            id: row.get("id")?,
            step: row.get("step")?,
            body: row.get("body")?,
            person: row.get("person")?,
            minutes: row.get("protocol_number")?,
            date: row.get("date")?,
            remark: row.get("remark")?,
        });
    }
    Ok(found)
}

impl Document {
    /// Whether the register of the period has it: registered by its last day, and not over before its first.
    pub(crate) fn stands_in(&self, brief: &Brief<'_>) -> bool {
        let (from, to) = (brief.period.from.to_string(), brief.period.to.to_string());
        let registered = self.date.as_deref().unwrap_or(&self.entered) <= format!("{to}~").as_str();
        let last = self.force[1].as_deref().or_else(|| {
            // What ended on a day that nobody entered stands in the year of its registration.
            self.ended().then_some(self.date.as_deref().unwrap_or_default())
        });
        registered && last.is_none_or(|last| last >= from.as_str())
    }

    pub(crate) fn ended(&self) -> bool {
        ENDED.contains(&self.state.as_str())
    }

    /// Coordinated as R-DOC-1 asks.
    pub(crate) fn coordinated(&self) -> bool {
        self.needs && !self.uncoordinated
    }

    /// Submitted and still to be coordinated with a local act.
    pub(crate) fn awaits(&self) -> bool {
        self.awaiting
    }

    /// Due to be looked at again by a day that has passed.
    pub(crate) fn review_late(&self, day: &str) -> bool {
        !self.ended() && self.review.as_deref().is_some_and(|due| due < day)
    }

    /// «№ ЕР-3/2025, 05.09.2025».
    pub(crate) fn registered(&self) -> String {
        numbered(self.number.as_deref(), self.date.as_deref())
    }

    /// Title with number and day, as other papers name it.
    pub(crate) fn named(&self, brief: &Brief<'_>) -> String {
        joined([brief.wording.name(&self.title), self.registered()], ", ")
    }

    /// Who wrote it.
    pub(crate) fn authors(&self, staff: &Staff) -> String {
        let names = self.authors.iter().map(|person| staff.signed(Some(person)));
        joined(names.chain(self.authors_text.clone()), ", ")
    }

    /// The minutes of those who considered it.
    pub(crate) fn considered(&self) -> String {
        let seen = self.visas.iter().filter(|visa| visa.step == "considered");
        joined(
            seen.map(|visa| {
                let body = visa.body.clone().unwrap_or_default();
                joined([body, numbered(visa.minutes.as_deref(), visa.date.as_deref())], ", ")
            }),
            "\n",
        )
    }
}

/// A comparison that holds no longer: the act ended, and nothing was compared with another act since.
pub(crate) struct Recheck<'a> {
    pub(crate) document: &'a Document,
    pub(crate) compared: &'a Comparison,
    pub(crate) act: &'a Document,
    /// What came in the place of the act.
    pub(crate) successor: Option<&'a Document>,
}

/// What is to be looked at again because an act ended, by act.
pub(crate) fn rechecks(all: &[Document]) -> Vec<Recheck<'_>> {
    let by_id: HashMap<&str, &Document> = all.iter().map(|one| (one.id.as_str(), one)).collect();
    let mut found = Vec::new();
    for document in all.iter().filter(|one| !one.ended()) {
        for compared in document.compared.iter().filter(|one| one.again) {
            if let Some(act) = by_id.get(compared.act.as_str()) {
                found.push(Recheck {
                    document,
                    compared,
                    act,
                    successor: all.iter().find(|one| one.supersedes.as_ref() == Some(&act.id)),
                });
            }
        }
    }
    let place = |recheck: &Recheck<'_>| all.iter().position(|one| one.id == recheck.act.id);
    found.sort_by_key(place);
    found
}

/// Exactly these documents.
pub(crate) fn drill(found: &[&Document]) -> Drill {
    Drill::rows("document", found.iter().map(|one| one.id.as_str()))
}
