//! R8-B, documents to be compared again because a local act changed (`domain.md` §3.8; R-DOC-2).

use sheberlik_core::Error;
use sheberlik_i18n::args;

use crate::brief::Brief;
use crate::documents::{Recheck, documents, drill, rechecks};
use crate::ledger::{Ledger, Shape, Spec, flat};
use crate::paper::choice;
use crate::staff::Staff;
use crate::table::{Cell, Drill, Report, RowKind};

const SPECS: [Spec; 7] = [
    ("document", 70.0, Shape::Words),
    ("developer", 36.0, Shape::Words),
    ("compared-on", 24.0, Shape::Day),
    ("verdict", 30.0, Shape::Words),
    ("successor", 60.0, Shape::Words),
    ("responsible", 36.0, Shape::Words),
    ("recheck-mark", 34.0, Shape::Words),
];

pub(in crate::forms) fn build(brief: &Brief<'_>) -> Result<Report, Error> {
    let staff = Staff::read(brief)?;
    let all = documents(brief, &staff)?;
    let found = rechecks(&all);
    let words = &brief.wording;
    let cells = |one: &Recheck<'_>| {
        vec![
            Cell::text(one.document.named(brief)).opening(drill(&[one.document])),
            Cell::text(one.document.authors(&staff)),
            Cell::date(Some(&one.compared.date)),
            Cell::text(choice(
                brief,
                "documents-coordination-verdict",
                Some(&one.compared.verdict),
            )),
            Cell::text(one.successor.map(|act| act.named(brief)).unwrap_or_default()),
            Cell::text(staff.signed(one.compared.person.as_deref())),
            Cell::blank(),
        ]
    };
    let mut ledger = Ledger::new(brief, &SPECS);
    let mut act = "";
    for one in &found {
        if one.act.id != act {
            act = &one.act.id;
            let state = choice(brief, "documents-document-state", Some(&one.act.state));
            let args = args![act = one.act.named(brief), state = state];
            ledger.group(0, words.word_with("form-r8-b-act", &args));
        }
        ledger.line(cells(one));
    }
    let mut documents: Vec<&str> = found.iter().map(|one| one.document.id.as_str()).collect();
    documents.sort_unstable();
    documents.dedup();
    let mut acts: Vec<&str> = found.iter().map(|one| one.act.id.as_str()).collect();
    acts.dedup();
    let args = args![documents = documents.len(), acts = acts.len()];
    let total = words.line_with("form-r8-b-total", &args);
    ledger.sum(RowKind::Total, total, Drill::rows("document", documents));
    let title = words.head("form-r8-b-title");
    let day = sheberlik_i18n::dates::short(brief.as_of());
    let day = words.line_with("form-as-of", &args![date = day]);
    let tab = words.word("form-r8-b-tab");
    let sheet = brief.sheet("recheck", tab, std::slice::from_ref(&title), day, vec![ledger.block()]);
    let row = |one: &Recheck<'_>| {
        let mut row = vec![Cell::text(one.act.named(brief))];
        row.extend(cells(one).into_iter().take(6));
        row
    };
    let columns = [
        "act",
        "document",
        "developer",
        "compared-on",
        "verdict",
        "successor",
        "responsible",
    ];
    let data = vec![flat(brief, "data", &columns, found.iter().map(row).collect())];
    brief.report("r8-b", title, vec![sheet], data, &[])
}
