//! D7: speed counts for nothing where these do not hold.

use serde_json::json;
use sheberlik_core::people::model::Person;
use sheberlik_core::record::{self, ListRequest, Record, Values};
use sheberlik_core::text::fold;
use sheberlik_core::{Engine, Op};

use crate::fixture;
use crate::harness::{Bench, Finding, Result};

/// The Kazakh alphabet.
const ALPHABET: &str = "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ";

pub fn d7(bench: &Bench) -> Result<Vec<Finding>> {
    let (engine, _) = fixture::empty(bench, "d7")?;
    // Backwards, so that the order is not that of writing.
    for letter in ALPHABET.chars().rev() {
        add(&engine, &format!("Ба{letter}а"))?;
    }
    for surname in ["Ёлкин", "Йод", "ҰБТбаев", "Қалиева"] {
        add(&engine, surname)?;
    }
    // The same name as a Mac writes it: и and a breve, not й.
    add(&engine, "Сери\u{306}ков")?;
    let names = surnames(&engine, None)?;
    let letters: Vec<String> = ALPHABET.chars().map(|letter| format!("Ба{letter}а")).collect();
    let found: Vec<&String> = names.iter().filter(|name| name.starts_with("Ба")).collect();
    let finds =
        |text: &str, surname: &str| -> Result<bool> { Ok(surnames(&engine, Some(text))? == [surname.to_owned()]) };
    let every_case = ALPHABET.chars().try_fold(true, |held, letter| -> Result<bool> {
        let text = format!("бА{}А", letter.to_lowercase());
        Ok(held && surnames(&engine, Some(&text))?.contains(&format!("Ба{letter}а")))
    })?;
    let checks = [
        ("42 letters in their order", found.into_iter().eq(letters.iter())),
        ("each of 42 letters is found in the other case", every_case),
        (
            "stored composed, found decomposed",
            finds("сери\u{306}к", "Серйков")? || finds("сери\u{306}к", "Сери\u{306}ков")?,
        ),
        (
            "decomposed is found composed",
            surnames(&engine, Some("серйк"))?.len() == 1,
        ),
        ("ё is found by е", finds("елкин", "Ёлкин")?),
        // The search unites й and и on purpose (domain.md 5.2); the narrow fold keeps them apart.
        (
            "й is not и in the narrow fold",
            fold::narrow("йод") != fold::narrow("иод"),
        ),
        ("the LIKE trap: ҰБТ is found by ұбт", finds("ұбт", "ҰБТбаев")?),
        (
            "қ is found by к and on a Latin keyboard",
            finds("калиева", "Қалиева")? && finds("rfkbtdf", "Қалиева")?,
        ),
        ("transliterated", finds("kalieva", "Қалиева")?),
    ];
    Ok(vec![Finding::checks(&checks)])
}

fn add(engine: &Engine, surname: &str) -> Result<()> {
    let values = json!({ "surname_kk": surname });
    let values = values.as_object().cloned().unwrap_or_default();
    engine.write(Op::create("person", surname), &fixture::context(), |writer| {
        record::create(writer, Person::KIND, values)
    })?;
    Ok(())
}

fn surnames(engine: &Engine, search: Option<&str>) -> Result<Vec<String>> {
    let request = ListRequest {
        search: search.map(str::to_owned),
        ..ListRequest::default()
    };
    let list = engine.read(|reader| record::list(reader, Person::KIND, &request, &fixture::context()))?;
    let surname = |row: &Values| row["surname_kk"].as_str().unwrap_or_default().to_owned();
    Ok(list.rows.iter().map(surname).collect())
}
