//! `import`: what a workbook would change, or brings it in.

use serde_json::{Value, json};
use sheberlik_core::problem::Arguments;
use sheberlik_core::record;
use sheberlik_core::{Context, Progress};
use sheberlik_desk::{Desk, ImportOptions, ImportProblem, ImportRows, SheetKind};
use sheberlik_i18n::{Words, args};

use crate::Failure;
use crate::arguments::{Arguments as Typed, Import, ImportKind};
use crate::output::{field_label, print};

/// One sheet, as both a dry run and an applied import tell it.
struct Sheet<'a> {
    name: &'a str,
    kind: &'a str,
    /// Why it was left alone, if it was.
    reason: Option<&'a str>,
    rows: ImportRows,
    problems: &'a [ImportProblem],
}

pub fn run(desk: &Desk, typed: &Typed, import: &Import, context: &Context) -> Result<(), Failure> {
    if import.accept_likely && !import.apply {
        return Err(Failure::Usage("--accept-likely goes with --apply".into()));
    }
    let kind = import.kind.map(|kind| match kind {
        ImportKind::Staff => SheetKind::Staff,
        ImportKind::Courses => SheetKind::Courses,
        ImportKind::Groups => SheetKind::Groups,
        ImportKind::Mentors => SheetKind::Mentors,
        ImportKind::Events => SheetKind::Events,
        ImportKind::Plan => SheetKind::Plan,
    });
    let options = ImportOptions {
        sheet: import.sheet.clone(),
        as_kind: kind,
    };
    let silent = Progress::silent();
    let mut session = desk.open_import(&import.file, options, context, &silent)?;
    let review = session.review(context.language);
    let reasons: Vec<Option<&str>> = review.sheets.iter().map(|sheet| sheet.reason.as_deref()).collect();
    if !import.apply {
        let sheets = review.sheets.iter().zip(&reasons).map(|(sheet, reason)| Sheet {
            name: &sheet.name,
            kind: &sheet.kind,
            reason: *reason,
            rows: sheet.rows,
            problems: &sheet.problems,
        });
        return told(typed, &sheets.collect::<Vec<_>>(), None);
    }
    let answer = desk.apply_import(&mut session, import.accept_likely, context, &silent)?;
    let sheets = answer.value.sheets.iter().zip(&reasons).map(|(sheet, reason)| Sheet {
        name: &sheet.name,
        kind: &sheet.kind,
        reason: *reason,
        rows: sheet.rows,
        problems: &sheet.problems,
    });
    told(typed, &sheets.collect::<Vec<_>>(), answer.operation)
}

fn told(typed: &Typed, sheets: &[Sheet<'_>], operation: Option<i64>) -> Result<(), Failure> {
    let words = Words::of(typed.lang);
    let all: Vec<Value> = sheets
        .iter()
        .map(|sheet| {
            let problems: Vec<Value> = sheet.problems.iter().map(|problem| said(words, problem)).collect();
            json!({ "name": sheet.name, "as": sheet.kind, "reason": sheet.reason, "rows": sheet.rows, "problems": problems })
        })
        .collect();
    print(typed, &json!({ "sheets": all, "op": operation }), || {
        lines(words, sheets, &all, operation.is_some())
    })
}

fn said(words: &Words, problem: &ImportProblem) -> Value {
    let mut arguments: Arguments = problem.args.as_object().cloned().unwrap_or_default();
    name_refusal(words, &mut arguments);
    let message = words.code("import-problem", &problem.code, &arguments);
    json!({ "cell": problem.cell, "code": problem.code, "args": problem.args, "message": message })
}

/// Puts the name of a field, and the rule that refused its value, in the place of their codes.
fn name_refusal(words: &Words, arguments: &mut Arguments) {
    let text = |name: &str| {
        arguments
            .get(name)
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    };
    let (record, field, reason) = (text("record"), text("field"), text("reason"));
    if let Some(kind) = record::kind(&record).filter(|_| !field.is_empty()) {
        arguments.insert("field".into(), json!(field_label(words, kind, &field)));
    }
    if !reason.is_empty() {
        let told = arguments.get("reason_args").and_then(Value::as_object).cloned();
        let reason = words.code("problem-field", &reason, &told.unwrap_or_default());
        arguments.insert("reason".into(), json!(reason));
    }
}

fn lines(words: &Words, sheets: &[Sheet<'_>], all: &[Value], applied: bool) -> Vec<String> {
    let mut lines = Vec::new();
    for (sheet, told) in sheets.iter().zip(all) {
        let kind = words.text(&format!("import-as-{}", sheet.kind));
        lines.push(format!("{} ({kind})", sheet.name));
        if let Some(reason) = sheet.reason {
            lines.push(format!("  {}", words.code("import-reason", reason, &Arguments::new())));
        }
        let counts = sheet.rows;
        let counts = args![
            create = counts.create,
            change = counts.change,
            same = counts.same,
            skip = counts.skip,
            ask = counts.ask
        ];
        lines.push(format!("  {}", words.with("import-row-counts", &counts)));
        for problem in told["problems"].as_array().into_iter().flatten() {
            let (cell, message) = (
                problem["cell"].as_str().unwrap_or_default(),
                problem["message"].as_str().unwrap_or_default(),
            );
            lines.push(format!("  {cell}: {message}"));
        }
    }
    lines.push(words.text(if applied {
        "import-was-applied"
    } else {
        "import-nothing-written"
    }));
    lines
}
