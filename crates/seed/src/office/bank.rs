//! The methodical bank: resources with their uses, publications, experience on its way to colleagues.

use chrono::{Datelike, Days};
use serde_json::json;
use sheberlik_core::bank::model::{ExperienceGeneralisation, Publication, Resource, ResourceUse};
use sheberlik_core::record::Record;
use sheberlik_core::{Result, Writer};

use super::Office;
use super::bank_words as words;
use crate::ground::{Ground, spell, values};

impl Office<'_> {
    pub(super) fn bank(&mut self, writer: &Writer<'_>) -> Result<()> {
        for (place, (title, kind, technology, tags, uses)) in words::RESOURCES.iter().enumerate() {
            let added = self.day(-300 + 30 * i64::try_from(place).unwrap_or(0));
            let authors = self.people(1 + place % 2);
            let mut row = values(json!({
                "kind": kind, "technology": technology, "tags": tags, "licence": words::LICENCE, "date": added, "authors": authors,
                "url": format!("https://example.org/bank/{}", place + 1),
            }));
            spell(&mut row, "title", title);
            let id = writer.create(Resource::KIND, row)?;
            for time in 0..*uses {
                let day = (added + Days::new(9 * (time as u64 + 1))).min(self.today);
                let row = json!({ "resource": id, "date": day, "person": self.somebody() });
                writer.create(ResourceUse::KIND, values(row))?;
            }
        }
        for (title, kind, publisher, level, day) in words::PUBLICATIONS {
            let date = self.day(*day).min(self.today);
            let authors = self.people(1);
            let mut row = values(json!({
                "kind": kind, "publisher": publisher, "level": level, "date": format!("{}-{:02}", date.year(), date.month()),
                "authors": authors, "reviewed_by": format!("{}, № {} хаттама", words::HEARD_AT, 1 + date.month() % 5),
            }));
            spell(&mut row, "title", title);
            writer.create(Publication::KIND, row)?;
        }
        for (topic, level, stage, day) in words::EXPERIENCE {
            let date = self.day(*day);
            let heard = *stage == "heard" && date <= self.today;
            let mut row = values(json!({
                "person": self.somebody(), "level": level, "stage": if heard || *stage != "heard" { *stage } else { "study" },
                "heard_at": words::HEARD_AT, "term": format!("{}-{:02}", date.year(), date.month()),
                "heard_on": heard.then_some(date),
            }));
            spell(&mut row, "topic", topic);
            writer.create(ExperienceGeneralisation::KIND, row)?;
        }
        Ok(())
    }
}
