//! What each subcommand does, over the desk.

use serde_json::{Value, json};
use sheberlik_core::record::{self, ListRequest};
use sheberlik_core::{Context, Problem, Progress};
use sheberlik_desk::{Desk, Outcome};
use sheberlik_i18n::Words;

use crate::Failure;
use crate::arguments::{Arguments, Command, List, Report, SeedSize};
use crate::output::{print, table};

pub fn run(desk: &Desk, arguments: &Arguments, context: &Context) -> Result<(), Failure> {
    let silent = Progress::silent();
    match &arguments.command {
        Command::Import(import) => crate::import::run(desk, arguments, import, context),
        Command::Report(report) => write_report(desk, arguments, report, context),
        Command::Backup { out } => {
            desk.engine().export_backup(out, &silent)?;
            print(arguments, &json!({ "path": out }), || vec![out.display().to_string()])
        }
        Command::Restore { file } => {
            desk.engine().restore(file, context, &silent)?;
            restored(arguments)
        }
        Command::Calendar { from, to, out } => {
            let outcome = desk.call("calendar_file", json!({ "from": from, "to": to }), context, &silent)?;
            let text = outcome.value["text"].as_str().unwrap_or_default();
            std::fs::write(out, text).map_err(|error| Problem::from(sheberlik_core::Error::from(error)))?;
            print(arguments, &json!({ "path": out }), || vec![out.display().to_string()])
        }
        Command::List(list) => list_records(desk, arguments, list, context),
        Command::Call { name, request } => {
            let request = parsed(request, "the request")?;
            let outcome = desk.call(name, request, context, &silent)?;
            print(arguments, &outcome.value, || vec![pretty(&outcome.value)])
        }
        Command::Undo => operation(arguments, &desk.call("undo", json!({}), context, &silent)?),
        Command::Redo => operation(arguments, &desk.call("redo", json!({}), context, &silent)?),
        Command::Check => check(desk, arguments, context),
        Command::Seed { size, seed } => fill(desk, arguments, *size, *seed, context),
    }
}

/// Says that a backup took the place of the data.
pub fn restored(arguments: &Arguments) -> Result<(), Failure> {
    print(arguments, &json!({ "restored": true }), || {
        vec![Words::of(arguments.lang).text("app-restored")]
    })
}

fn parsed(json: &str, what: &str) -> Result<Value, Failure> {
    serde_json::from_str(json).map_err(|error| Failure::Usage(format!("{what} is not JSON: {error}")))
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default()
}

fn operation(arguments: &Arguments, outcome: &Outcome) -> Result<(), Failure> {
    print(arguments, &outcome.value, || {
        let code = outcome.value["code"].as_str().unwrap_or_default();
        let args = outcome.value["args"].as_object().cloned().unwrap_or_default();
        vec![Words::of(arguments.lang).code("op", code, &args)]
    })
}

fn write_report(desk: &Desk, arguments: &Arguments, report: &Report, context: &Context) -> Result<(), Failure> {
    let mut parameters = match &report.parameters {
        Some(json) => parsed(json, "--parameters")?,
        None => json!({}),
    };
    let given = [
        ("year", json!(report.year)),
        ("from", json!(report.from)),
        ("to", json!(report.to)),
        ("of", json!(report.of)),
    ];
    for (name, value) in given.into_iter().filter(|(_, value)| !value.is_null()) {
        parameters[name] = value;
    }
    let parameters = serde_json::from_value(parameters).map_err(|error| Failure::Usage(error.to_string()))?;
    let language = match &report.doc_lang {
        Some(code) => code.clone(),
        None => desk.document_language()?,
    };
    let language = language
        .parse()
        .map_err(|_| Failure::Usage("--doc-lang is kk, ru, en or kk+ru".into()))?;
    let written = desk.write_report(
        &report.code,
        parameters,
        language,
        &report.out,
        context,
        &Progress::silent(),
    )?;
    let value = json!({ "path": report.out, "sheets": written.sheets, "rows": written.rows });
    print(arguments, &value, || vec![report.out.display().to_string()])
}

fn list_records(desk: &Desk, arguments: &Arguments, list: &List, context: &Context) -> Result<(), Failure> {
    let conditions = match &list.conditions {
        Some(json) => Some(parsed(json, "--where")?),
        None => None,
    };
    let mut request = json!({ "record": list.record, "where": conditions, "search": list.search });
    let mut rows = Vec::new();
    let mut total = 0;
    while (rows.len() as u32) < list.limit {
        request["offset"] = json!(rows.len());
        request["limit"] = json!((list.limit - rows.len() as u32).min(record::MAX_ROWS));
        let asked: ListRequest =
            serde_json::from_value(request.clone()).map_err(|error| Failure::Usage(error.to_string()))?;
        let kind = record::calls::kind_named(&list.record)?;
        let page = desk
            .engine()
            .read(|reader| record::list(reader, kind, &asked, context))?;
        total = page.total;
        if page.rows.is_empty() {
            break;
        }
        rows.extend(page.rows);
    }
    print(arguments, &json!({ "rows": rows, "total": total }), || {
        table(arguments, &list.record, &rows)
    })
}

fn check(desk: &Desk, arguments: &Arguments, context: &Context) -> Result<(), Failure> {
    let outcome = desk.call("check", json!({}), context, &Progress::silent())?;
    print(arguments, &outcome.value, || {
        let words = Words::of(arguments.lang);
        let said = |finding: &Value| {
            let args = finding.as_object().cloned().unwrap_or_default();
            words.code("app-check", finding["code"].as_str().unwrap_or_default(), &args)
        };
        outcome.value.as_array().into_iter().flatten().map(said).collect()
    })
}

fn fill(desk: &Desk, arguments: &Arguments, size: SeedSize, seed: u64, context: &Context) -> Result<(), Failure> {
    let size = match size {
        SeedSize::College => "college",
        SeedSize::Oblast => "oblast",
        SeedSize::Country => "country",
    };
    let outcome = desk.call(
        "seed",
        json!({ "size": size, "seed": seed }),
        context,
        &Progress::silent(),
    )?;
    print(arguments, &outcome.value, || vec![pretty(&outcome.value)])
}
