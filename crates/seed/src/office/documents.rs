//! Documents: local acts, what was coordinated with them, drafts that wait for it.

use chrono::{Datelike, Days};
use serde_json::json;
use sheberlik_core::documents::model::{Approval, Coordination, Document, DocumentRevision};
use sheberlik_core::record::{self, Record};
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

    /// Written as a draft, coordinated, considered and approved, then as it stands.
    fn document(&mut self, writer: &Writer<'_>, place: usize, paper: &Paper, before: &[String]) -> Result<String> {
        let approved = paper.approved.map(|day| self.day(day));
        let author = self.somebody();
        let mut row = values(json!({
            "document_kind": paper.kind, "authors": [author], "version": "1", "state": "draft",
            "supersedes": paper.supersedes.map(|old| &before[old]),
        }));
        spell(&mut row, "title", &paper.title);
        let id = writer.create(Document::KIND, row)?;
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
            let code = paper.title.kk.chars().next().unwrap_or('Қ');
            let row = json!({
                "number": format!("{code}-{}/{}", place + 1, day.year()), "date": day, "approved_on": day,
                "effective_from": day, "state": paper.state,
            });
            record::update(writer, Document::KIND, &id, values(row))?;
        } else {
            record::update(writer, Document::KIND, &id, values(json!({ "state": paper.state })))?;
        }
        Ok(id)
    }
}
