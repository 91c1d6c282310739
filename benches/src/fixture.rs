//! The data that several lines share: made once a run, in a folder of their own.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use chrono::NaiveDate;
use serde_json::{Value, json};
use sheberlik_core::people::model::Person;
use sheberlik_core::record::{Record, Values};
use sheberlik_core::text::iin::Sex;
use sheberlik_core::{Context, Engine, Language, Progress};
use sheberlik_desk::{Desk, NoHost};
use sheberlik_seed::names::Names;
use sheberlik_seed::random::Random;
use sheberlik_seed::{Size, fill};

use crate::harness::{Bench, Result};

/// The day on which everything happens.
pub fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap_or_default()
}

/// The context of that day.
pub fn context() -> Context {
    Context {
        language: Language::Kk,
        today: today(),
        now: today().and_hms_opt(9, 30, 0).unwrap_or_default().and_utc(),
        actor: "әдіскер".into(),
    }
}

/// An empty engine in a folder that goes with the run.
pub fn empty(bench: &Bench, name: &str) -> Result<(Engine, PathBuf)> {
    let folder = bench.scratch().join(name);
    std::fs::create_dir_all(&folder)?;
    Ok((Engine::open(&folder, &context())?, folder))
}

/// What an invented person of the benches says of itself.
pub fn people(count: usize) -> Vec<Values> {
    let mut random = Random::new(2026);
    let mut names = Names::default();
    (0..count)
        .map(|place| {
            let sex = if place % 10 < 7 { Sex::Female } else { Sex::Male };
            let name = names.invent_where(&mut random, sex, |_| true);
            let (surname_en, given_name_en) = name.latin();
            let hired = 1990 + place % 36;
            let json = json!({
                "surname_kk": name.kk.surname, "given_name_kk": name.kk.given_name,
                "patronymic_kk": name.kk.patronymic, "surname_ru": name.ru.surname,
                "given_name_ru": name.ru.given_name, "patronymic_ru": name.ru.patronymic,
                "surname_en": surname_en, "given_name_en": given_name_en,
                "phone": format!("+7 701 {:07}", place), "hire_date": format!("{hired}-09-01"),
            });
            json.as_object().cloned().unwrap_or_default()
        })
        .collect()
}

/// An engine with that many people.
pub fn people_engine(bench: &Bench, name: &str, count: usize) -> Result<Engine> {
    let (engine, _) = empty(bench, name)?;
    engine.plant(&context(), |planter| {
        for values in people(count) {
            planter.plant(Person::KIND, &values)?;
        }
        Ok(())
    })?;
    Ok(engine)
}

/// The engine of the country: 44,000 people with 180,000 courses; of an oblast with `--quick`. Made once a run, for lines
/// that only read.
pub fn country(bench: &Bench) -> Result<(Engine, PathBuf)> {
    let folder = bench.scratch().join("country");
    if folder.exists() {
        return Ok((Engine::open(&folder, &context())?, folder));
    }
    let (engine, folder) = empty(bench, "country")?;
    let size = if bench.options.quick {
        Size::Oblast
    } else {
        Size::Country
    };
    fill(&engine, &context(), size, 1, &Progress::silent())?;
    Ok((engine, folder))
}

/// The folder of one college, its engine closed: a window may have it open then.
pub fn college(bench: &Bench, name: &str) -> Result<PathBuf> {
    let (engine, folder) = empty(bench, name)?;
    fill(&engine, &context(), Size::College, 1, &Progress::silent())?;
    Ok(folder)
}

/// The desk over a folder whose engine is closed.
pub fn desk(folder: &Path) -> Result<Desk> {
    Desk::open(folder, Arc::new(NoHost), &context()).map_err(|problem| problem.code.into())
}

/// A call as the window makes it: JSON text out.
pub fn call(desk: &Desk, name: &str, request: &Value) -> Result<String> {
    let answer = desk
        .call_text(name, request.clone(), &context(), &Progress::silent())
        .map_err(|problem| format!("{name}: {}", problem.code))?;
    Ok(answer)
}
