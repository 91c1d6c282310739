//! Partners, a network community, memoranda with their obligations, study visits.

use chrono::Days;
use serde_json::json;
use sheberlik_core::network::model::{Memorandum, NetworkCommunity, NetworkMember, Obligation, Partner, StudyVisit};
use sheberlik_core::record::Record;
use sheberlik_core::{Result, Writer};

use super::Office;
use super::network_words as words;
use crate::ground::{Ground, spell, values};

impl Office<'_> {
    pub(super) fn partners(&mut self, writer: &Writer<'_>) -> Result<Vec<String>> {
        let mut ids = Vec::new();
        for (name, kind, role, region, country) in words::PARTNERS {
            let mut row = values(json!({ "kind": kind, "network_role": role, "region": region, "country": country }));
            spell(&mut row, "name", name);
            ids.push(writer.create(Partner::KIND, row)?);
        }
        let since = self.day(-360);
        let mut row = values(json!({ "leader": ids[2], "coordinator": self.somebody(), "since": since }));
        spell(&mut row, "name", &words::COMMUNITY);
        spell(&mut row, "purpose", &words::PURPOSE);
        let community = writer.create(NetworkCommunity::KIND, row)?;
        for (partner, role) in [(2, "leading"), (0, "magnet"), (1, "magnet"), (3, "support")] {
            let row = json!({ "network_community": community, "partner": ids[partner], "role": role, "since": since });
            writer.create(NetworkMember::KIND, values(row))?;
        }
        Ok(ids)
    }

    pub(super) fn memoranda(&mut self, writer: &Writer<'_>, partners: &[String], events: &[String]) -> Result<()> {
        for (place, (subject, partner, signed, lasts)) in words::MEMORANDA.iter().enumerate() {
            let date = self.day(*signed);
            let signed = date <= self.today;
            let mut row = values(json!({
                "number": signed.then(|| format!("{}-М", place + 3)), "date": signed.then_some(date), "parties": [partners[*partner]], "valid_from": date,
                "valid_to": lasts.map(|days| date + Days::new(days)), "responsible": self.somebody(), "state": if signed { "signed" } else { "draft" },
                "event": (place == 2).then(|| &events[0]),
            }));
            spell(&mut row, "subject", subject);
            let id = writer.create(Memorandum::KIND, row)?;
            for (rank, (text, side, within)) in words::OBLIGATIONS.iter().enumerate().take(3 - place % 2) {
                let due = date + Days::new(within.unsigned_abs());
                let done = due < self.today && rank != 2;
                let mut row = values(json!({
                    "memorandum": id, "rank": rank + 1, "side": side, "due": due, "responsible": self.somebody(),
                    "state": if done { "done" } else { "open" }, "done_on": done.then_some(due),
                }));
                spell(&mut row, "text", text);
                writer.create(Obligation::KIND, row)?;
            }
        }
        for (title, place, country, host, start, report) in words::VISITS {
            let start = self.day(*start);
            let team = self.people(3);
            let mut row = values(json!({
                "place": place, "country": country, "host": partners[*host], "start_date": start,
                "end_date": start + Days::new(3), "team": team, "team_size": 3,
            }));
            spell(&mut row, "title", title);
            spell(&mut row, "report", report);
            writer.create(StudyVisit::KIND, row)?;
        }
        Ok(())
    }
}
