//! Documents: local acts, what was coordinated with them, drafts that wait for it.

use chrono::{Days, NaiveDate};
use serde_json::json;
use sheberlik_core::documents::model::{Approval, Coordination, Document, DocumentRevision};
use sheberlik_core::documents::numbering::{self, NumberRequest};
use sheberlik_core::record::{self, Record, Values};
use sheberlik_core::text::dates::add_months;
use sheberlik_core::{Result, Writer};

use super::Office;
use super::document_words::{self as words, PAPERS, Paper};
use crate::ground::{Ground, spell, values};

impl Office<'_> {
    pub(super) fn documents(&mut self, writer: &Writer<'_>) -> Result<()> {
        let mut ids: Vec<String> = Vec::new();
        for (place, paper) in PAPERS.iter().enumerate() {
            let id = self.document(writer, place, paper, &ids)?;
            ids.push(id);
        }
        Ok(())
    }

    /// A paper that is older than the program: entered as it stands, then what it was coordinated with and its visas.
    fn document(&mut self, writer: &Writer<'_>, place: usize, paper: &Paper, before: &[String]) -> Result<String> {
        let approved = self.approved(paper);
        let author = self.somebody();
        let supersedes = paper
            .supersedes
            .filter(|_| approved.is_some())
            .map(|old| before[old].clone());
        let mut row = values(json!({
            "document_kind": paper.kind, "authors": [author], "version": "1", "state": self.state(place, paper), "supersedes": supersedes,
        }));
        spell(&mut row, "title", &paper.title);
        if let Some(day) = approved {
            row.extend(registered(writer, paper.kind, day)?);
        }
        let id = writer.create(Document::KIND, row)?;
        if let (Some(old), Some(day)) = (supersedes, approved) {
            let ended = values(json!({ "effective_to": day - Days::new(1) }));
            record::update(writer, Document::KIND, &old, ended)?;
        }
        for act in paper.agrees_with {
            let day = approved.map_or(self.today, |day| day - Days::new(12));
            let row = json!({ "document": id, "act": before[*act], "verdict": "consistent", "person": self.somebody(), "date": day });
            writer.create(Coordination::KIND, values(row))?;
        }
        if let Some(day) = approved {
            let visas = [("considered", words::COUNCIL, 5), ("approved", words::DIRECTOR, 0)];
            for (rank, (step, body, ago)) in visas.into_iter().enumerate() {
                let row = json!({
                    "document": id, "rank": rank + 1, "step": step, "body": body, "date": day - Days::new(ago),
                    "protocol_number": format!("{}", place + 1 + rank),
                });
                writer.create(Approval::KIND, values(row))?;
            }
            let text = json!({ "document": id, "version": "1", "date": day, "author": author });
            writer.create(DocumentRevision::KIND, values(text))?;
        }
        Ok(id)
    }

    /// The day of approval, if it has come.
    fn approved(&self, paper: &Paper) -> Option<NaiveDate> {
        paper.approved.map(|day| self.day(day)).filter(|day| *day <= self.today)
    }

    /// How the paper stands: a draft until its day has come, in force until that of its successor.
    fn state(&self, place: usize, paper: &Paper) -> &'static str {
        let successor = PAPERS.iter().find(|other| other.supersedes == Some(place));
        if paper.approved.is_some() && self.approved(paper).is_none() {
            "draft"
        } else if successor.is_some_and(|other| self.approved(other).is_none()) {
            "in_force"
        } else {
            paper.state
        }
    }
}

/// Number and days of a paper that was approved and put into force on a day.
fn registered(writer: &Writer<'_>, kind: &str, day: NaiveDate) -> Result<Values> {
    let asked = NumberRequest {
        document_kind: kind.to_owned(),
        date: day,
        id: None,
        number: None,
    };
    let next = numbering::of_kind(writer, &asked, writer.context())?;
    let reviewed = ["regulation", "rules", "recommendation", "algorithm"];
    let review_due = reviewed
        .iter()
        .any(|name| kind.ends_with(name))
        .then(|| add_months(day, 36))
        .flatten();
    Ok(values(json!({
        "number": next.number, "sequence": next.sequence, "date": day, "approved_on": day, "effective_from": day,
        "review_due": review_due,
    })))
}
