//! Whose form it is: the college, and the posts and names under «agreed», «approved» and the signatures.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};
use sheberlik_core::Error;
use sheberlik_core::text::names::PersonName;
use sheberlik_i18n::Words;

use crate::language::{DocumentLanguage, Trilingual, Wording};
use crate::table::{Approval, Signature};

/// A line to sign on.
const LINE: &str = "____________";
const NO_BREAK_SPACE: char = '\u{a0}';

/// The college as its forms name it.
#[derive(Clone)]
pub(crate) struct Letterhead {
    pub(crate) name: Trilingual,
    pub(crate) short_name: Trilingual,
    phone: Option<String>,
    director: Official,
    deputy: Official,
    methodist: Official,
}

/// An official on the day of the form; blank where nobody is entered.
#[derive(Clone, Default)]
struct Official {
    name: Trilingual,
    post: Trilingual,
}

impl Letterhead {
    /// The college and its officials on a day.
    pub(crate) fn read(connection: &Connection, on: NaiveDate) -> Result<Self, Error> {
        let college = connection
            .query_row(
                "SELECT name_kk, name_ru, name_en, short_name_kk, short_name_ru, short_name_en, phone
                 FROM college WHERE deleted_at IS NULL ORDER BY id LIMIT 1",
                [],
                |row| {
                    Ok((
                        Trilingual::read(row, "name")?,
                        Trilingual::read(row, "short_name")?,
                        row.get("phone")?,
                    ))
                },
            )
            .optional()?;
        let (name, short_name, phone) = college.unwrap_or_default();
        Ok(Self {
            short_name: if short_name == Trilingual::default() {
                name.clone()
            } else {
                short_name
            },
            name,
            phone,
            director: official(connection, "director", on)?,
            deputy: official(connection, "deputy", on)?,
            methodist: official(connection, "methodist", on)?,
        })
    }

    /// «Келісемін» at the left, «Бекітемін» at the right, the methodical council below.
    pub(crate) fn approval(&self, wording: &Wording) -> Approval {
        let posts = [
            self.post(&self.deputy, "form-post-deputy", wording),
            self.post(&self.director, "form-post-director", wording),
        ]
        .map(|post| post.split('\n').map(str::to_owned).collect::<Vec<_>>());
        let height = posts.iter().map(Vec::len).max().unwrap_or(0);
        // The shorter post is filled up, so that the lines to sign on stand side by side.
        let [deputy, director] = posts.map(|mut post| {
            post.resize(height, String::new());
            post
        });
        let side = |heading: &str, post: Vec<String>, official: &Official| {
            let line = format!("{LINE} {}", signed(&official.name, wording));
            let mut lines = vec![wording.line(heading)];
            lines.extend(post);
            lines.extend([line.trim_end().to_owned(), blank_date(wording)]);
            lines
        };
        Approval {
            agreed: side("form-agreed", deputy, &self.deputy),
            approved: side("form-approved", director, &self.director),
            considered: wording.head("form-considered").split('\n').map(str::to_owned).collect(),
        }
    }

    /// Deputy director and methodist.
    pub(crate) fn signatures(&self, wording: &Wording) -> Vec<Signature> {
        [
            (&self.deputy, "form-post-deputy"),
            (&self.methodist, "form-post-methodist"),
        ]
        .into_iter()
        .map(|(official, post)| Signature {
            post: self.post(official, post, wording),
            name: signed(&official.name, wording),
        })
        .collect()
    }

    /// Executor with phone, and a blank date.
    pub(crate) fn closing(&self, wording: &Wording) -> Vec<String> {
        let name = signed(&self.methodist.name, wording);
        let name = if name.is_empty() { LINE.to_owned() } else { name };
        let phone = self.phone.clone().unwrap_or_else(|| LINE.to_owned());
        let (executor, phone_mark) = (wording.line("form-executor"), wording.line("form-phone"));
        vec![format!("{executor}: {name}, {phone_mark} {phone}"), blank_date(wording)]
    }

    /// The post in each language of the document; where it was not entered in a language, the usual words of that language.
    fn post(&self, official: &Official, usual: &str, wording: &Wording) -> String {
        let mut lines: Vec<String> = Vec::new();
        for language in wording.language.languages() {
            let entered = official.post.exactly(*language).map(str::to_owned);
            let line = entered.unwrap_or_else(|| Words::of(*language).text(usual));
            if !lines.contains(&line) {
                lines.push(line);
            }
        }
        lines.join("\n")
    }
}

fn official(connection: &Connection, duty: &str, on: NaiveDate) -> Result<Official, Error> {
    let day = on.to_string();
    let found = connection
        .query_row(
            "SELECT name_kk, name_ru, name_en, post_kk, post_ru, post_en FROM official
             WHERE deleted_at IS NULL AND duty = ?1
               AND (valid_from IS NULL OR valid_from <= ?2) AND (valid_to IS NULL OR valid_to >= ?2)
             ORDER BY rank IS NULL, rank, valid_from DESC, id LIMIT 1",
            params![duty, day],
            |row| {
                Ok(Official {
                    name: Trilingual::read(row, "name")?,
                    post: Trilingual::read(row, "post")?,
                })
            },
        )
        .optional()?;
    Ok(found.unwrap_or_default())
}

/// «____» __________ 20__ ж./г.: a date to be filled in by hand.
fn blank_date(wording: &Wording) -> String {
    if wording.language != DocumentLanguage::KkRu {
        return wording.word("form-blank-date");
    }
    // In the bilingual form both marks of the year stand behind one date.
    let marks = wording.line("form-year-mark").replace(" / ", "/");
    format!("«____» __________ 20__ {marks}")
}

/// The name under a signature: initials before the surname, never parted («Г.Қ. Темірова», `domain.md` §5.6).
fn signed(name: &Trilingual, wording: &Wording) -> String {
    let Some(full) = name.of(wording.language.first()) else {
        return String::new();
    };
    initials(full)
}

/// A full name as it is signed: initials, a space that does not part, surname.
pub(crate) fn initials(full: &str) -> String {
    let written = PersonName::parse(full).map_or_else(|_| full.to_owned(), |name| name.signature());
    written.replace(' ', &NO_BREAK_SPACE.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_signed_name_has_its_initials_first() {
        let wording = Wording {
            language: DocumentLanguage::Kk,
            both_spellings: false,
        };
        let signed = |name: &str| {
            signed(
                &Trilingual {
                    kk: Some(name.into()),
                    ..Trilingual::default()
                },
                &wording,
            )
        };
        assert_eq!(signed("Темірова Гүлнар Қанатқызы"), "Г.Қ.\u{a0}Темірова");
        assert_eq!(signed("Темірова Гүлнар"), "Г.\u{a0}Темірова");
        assert_eq!(signed("Г.Қ. Темірова"), "Г.Қ.\u{a0}Темірова");
        assert_eq!(signed("Темірова"), "Темірова");
    }

    #[test]
    fn the_bilingual_date_has_one_blank_for_both_languages() {
        let wording = |language| Wording {
            language,
            both_spellings: false,
        };
        assert_eq!(
            blank_date(&wording(DocumentLanguage::KkRu)),
            "«____» __________ 20__ ж./г."
        );
        assert_eq!(blank_date(&wording(DocumentLanguage::Kk)), "20__ ж. «____» __________");
        assert_eq!(blank_date(&wording(DocumentLanguage::Ru)), "«____» __________ 20__ г.");
    }
}
