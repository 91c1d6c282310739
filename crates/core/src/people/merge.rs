//! Merging two rows that are one person: every link is kept, and the merge is one operation that can be undone.

use serde_json::{Value, json};

use super::model::Person;
use crate::context::Context;
use crate::db::{Answer, Engine, Writer};
use crate::op::Op;
use crate::problem::{Error, Result};
use crate::record::{self, Record, Values};

/// Moves all that refers to `gone` over to `keep`, fills blanks of `keep` from `gone`, and puts `gone` away.
///
/// # Errors
/// `not_found`; `same_record` where both are one row already.
pub fn merge(engine: &Engine, context: &Context, keep: &str, gone: &str) -> Result<Answer<String>> {
    if keep == gone {
        return Err(Error::coded("same_record", json!({})));
    }
    let name = engine.read(|reader| {
        record::load::<Person>(reader, gone)?;
        let found = record::title(reader, Person::KIND, keep, context.language)?;
        found
            .map(|(title, _)| title)
            .ok_or_else(|| Error::coded("not_found", json!({ "record": "person", "id": keep })))
    })?;
    engine.write(Op::new("merge_people", json!({ "name": name })), context, |writer| {
        move_links(writer, keep, gone)?;
        // The number is one person's: it must leave the one before it comes to the other.
        let filling = blanks_filled(writer, keep, gone)?;
        let mut put_away = Values::new();
        put_away.insert("merged_into".into(), json!(keep));
        put_away.insert("iin".into(), Value::Null);
        record::update(writer, Person::KIND, gone, put_away)?;
        record::remove(writer, Person::KIND, gone)?;
        fill(writer, keep, filling)?;
        Ok(keep.to_owned())
    })
}

/// Fills the blanks of the one that is kept. A slip of the pen that was stored before its rule stays on the card that is put
/// away: it does not stand in the way of the rest.
fn fill(writer: &Writer<'_>, keep: &str, mut filling: Values) -> Result<()> {
    if let Err(refusal) = record::update(writer, Person::KIND, keep, filling.clone()) {
        let Error::Invalid(slips) = &refusal else {
            return Err(refusal);
        };
        let before = filling.len();
        filling.retain(|field, _| slips.iter().all(|slip| slip.field != *field));
        if filling.len() == before {
            return Err(refusal);
        }
        record::update(writer, Person::KIND, keep, filling)?;
    }
    Ok(())
}

/// Every reference to a person in every kind of record.
fn move_links(writer: &Writer<'_>, keep: &str, gone: &str) -> Result<()> {
    record::move_references(writer, Person::KIND, keep, gone)?;
    // What was told apart would now tell a person from itself.
    writer
        .connection()
        .execute("DELETE FROM person_distinction WHERE person = other", [])?;
    Ok(())
}

fn blanks_filled(writer: &Writer<'_>, keep: &str, gone: &str) -> Result<Values> {
    let (kept, lost) = (
        record::get(writer, Person::KIND, keep, writer.context())?,
        record::get(writer, Person::KIND, gone, writer.context())?,
    );
    let mut values = Values::new();
    // A name is taken whole: a surname of one spelling never meets a given name of the other.
    for set in [
        ["surname_kk", "given_name_kk", "patronymic_kk"],
        ["surname_ru", "given_name_ru", "patronymic_ru"],
    ] {
        if kept[set[0]].is_null() {
            values.extend(set.map(|field| (field.to_owned(), lost[field].clone())));
        }
    }
    for field in Person::KIND
        .columns()
        .filter(|field| field.group != "names" && field.name != "merged_into")
    {
        if kept[field.name].is_null() && !lost[field.name].is_null() {
            values.insert(field.name.to_owned(), lost[field.name].clone());
        }
    }
    Ok(values)
}
