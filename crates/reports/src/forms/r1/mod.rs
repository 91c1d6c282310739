//! R1, annual plan of methodical work (`domain.md` §3.1): its text, then its lines by section and month; as it was approved,
//! or with marks and totals of execution.
//!
//! What must hold: the share done is done ÷ (all − cancelled); a line counts once, in the state that the plan's page shows.

pub(super) mod matrix;
mod totals;

use sheberlik_core::Error;
use sheberlik_i18n::{args, dates};

use crate::brief::Brief;
use crate::ledger::{Ledger, Shape, Spec, columns, flat};
use crate::paper::{choice, paragraphs};
use crate::parameters::{Grouping, PrintedVersion};
use crate::plans::{Line, Plan, approved, drill, live, month_name};
use crate::shares::shares;
use crate::staff::Staff;
use crate::table::{Block, Cell, Emphasis, Flat, Report, RowKind, Sheet};

/// Plans that no group owns, those of internal control left out.
pub(super) fn subjects(brief: &Brief<'_>) -> Result<Vec<String>, Error> {
    crate::plans::subjects(brief, false)
}

/// The plan in the version that is asked for.
///
/// # Errors
/// `not_found`.
pub(super) fn build(brief: &Brief<'_>, id: &str) -> Result<Report, Error> {
    let staff = Staff::read(brief)?;
    let execution = brief.asked.version == Some(PrintedVersion::Execution);
    let plan = if execution || brief.asked.template {
        live(brief, &staff, id)?
    } else {
        approved(brief, &staff, id)?
    };
    let brief = &of_year(brief, &plan);
    let words = &brief.wording;
    let title = title(brief, &plan);
    let mut blocks = vec![table(brief, &plan, execution)];
    if !brief.asked.template {
        blocks.extend(totals::blocks(brief, &plan, execution));
    }
    let days = brief.period.words(words);
    let name = words.name(&plan.title);
    let tab = super::r2::tab(brief, "form-r1-tab", &name);
    let mut sheet = brief.sheet("plan", tab, std::slice::from_ref(&title), days, blocks);
    // Approved on the cover.
    sheet.approval = None;
    let sheets = vec![cover(brief, &plan, &title, &name), sheet];
    let mut data = vec![data(brief, &plan)];
    if execution {
        data.extend(shares(words, &sheets));
    }
    brief.report_as_it_is("r1", title, sheets, data, &[])
}

/// The brief for the days of the plan's year.
pub(super) fn of_year<'a>(brief: &Brief<'a>, plan: &Plan) -> Brief<'a> {
    plan.days
        .map_or_else(|| brief.clone(), |(first, last)| brief.of_year(first, last))
}

/// The title of the form; of a plan of another kind its own.
pub(super) fn title(brief: &Brief<'_>, plan: &Plan) -> String {
    let own = brief.wording.name_lines(&plan.title);
    if plan.kind != "methodical" && !own.is_empty() {
        return own.join("\n");
    }
    brief.wording.head_with("form-r1-title", &args![year = year(brief)])
}

/// «2025–2026», or room to write it.
pub(super) fn year(brief: &Brief<'_>) -> String {
    match (brief.asked.template, brief.period.academic) {
        (false, Some(start)) => dates::academic_year(start),
        _ => "20__–20__".to_owned(),
    }
}

/// Approval, and the text of the plan: topic, goal, tasks, analysis of last year.
fn cover(brief: &Brief<'_>, plan: &Plan, title: &str, name: &str) -> Sheet {
    let words = &brief.wording;
    let mut blocks = Vec::new();
    for (key, text) in [
        ("topic", &plan.topic),
        ("goal", &plan.goal),
        ("tasks", &plan.tasks),
        ("analysis", &plan.analysis),
    ] {
        blocks.push(Block::Heading(words.line(&format!("form-r1-{key}"))));
        blocks.extend(paragraphs(&words.text(text)));
    }
    let tab = super::r2::tab(brief, "form-r1-cover-tab", name);
    let mut cover = brief.sheet("cover", tab, &[title.to_owned()], brief.period.words(words), blocks);
    considered(brief, plan, &mut cover);
    if let Some((number, day)) = &plan.version {
        let args = args![number = *number, date = dates::partial(day)];
        cover.subtitle.push(words.line_with("form-r1-version", &args));
    }
    cover.signatures = Vec::new();
    cover.closing = Vec::new();
    cover
}

/// The minutes of the council, where they are known.
pub(super) fn considered(brief: &Brief<'_>, plan: &Plan, sheet: &mut Sheet) {
    let (Some([number, day]), Some(approval)) = (&plan.agreed, &mut sheet.approval) else {
        return;
    };
    if let (Some(number), Some(day)) = (number, day) {
        let args = args![number = number.as_str(), date = dates::partial(day)];
        let text = brief.wording.head_with("form-considered-on", &args);
        approval.considered = text.split('\n').map(str::to_owned).collect();
    }
}

const SPECS: [Spec; 6] = [
    ("activity", 88.0, Shape::Words),
    ("activity-form", 32.0, Shape::Words),
    ("due", 32.0, Shape::Words),
    ("responsibles", 46.0, Shape::Words),
    ("completion", 40.0, Shape::Words),
    ("mark", 38.0, Shape::Words),
];

/// The lines by section, and by month inside if that is asked for.
fn table(brief: &Brief<'_>, plan: &Plan, execution: bool) -> Block {
    let mut ledger = Ledger::of(columns(brief, &SPECS));
    if brief.asked.template {
        for _ in 0..ROOM {
            ledger.more(vec![Cell::blank(); SPECS.len()]);
        }
        return ledger.block();
    }
    for (index, (title, lines)) in sections(brief, plan).into_iter().enumerate() {
        if !title.is_empty() {
            ledger.group(0, format!("{}. {title}", roman(index + 1)));
        }
        put(brief, &mut ledger, lines, execution);
    }
    let every: Vec<&Line> = plan.lines.iter().collect();
    let total = brief.wording.line_with("form-r1-total", &args![items = every.len()]);
    ledger.sum(RowKind::Total, total, drill(&every));
    ledger.block()
}

/// Rows of the empty form.
const ROOM: usize = 15;

fn put(brief: &Brief<'_>, ledger: &mut Ledger, mut lines: Vec<&Line>, execution: bool) {
    let by_month = brief.asked.grouping != Some(Grouping::Section);
    if by_month {
        lines.sort_by_key(|line| line.month());
    }
    let mut month = None;
    for line in lines {
        if by_month && month.as_ref() != Some(&line.month()) {
            ledger.group(1, month_name(brief, &line.month()));
            month = Some(line.month());
        }
        let mark = if execution { line.mark(brief) } else { String::new() };
        let light = (execution && line.clock == "overdue").then_some(Emphasis::Bad);
        let indicator = line.indicator.clone().unwrap_or_default();
        ledger.put(
            Cell::text(line.number.as_str()),
            vec![
                Cell::text(brief.wording.text(&line.activity)).opening(drill(&[line])),
                Cell::text(line.form.as_str()),
                Cell::text(line.term(brief)),
                Cell::text(line.responsible.as_str()),
                Cell::text(crate::paper::joined([line.completion.clone(), indicator], "\n")),
                Cell::text(mark).lit(light),
            ],
        );
    }
}

/// Sections with their lines, in order; what has none comes last, without a name where there are no sections.
pub(super) fn sections<'a>(brief: &Brief<'_>, plan: &'a Plan) -> Vec<(String, Vec<&'a Line>)> {
    let mut found: Vec<(String, Vec<&Line>)> = plan
        .sections
        .iter()
        .map(|(id, title)| {
            let lines = plan.lines.iter().filter(|line| line.section.as_ref() == Some(id));
            (brief.wording.text(title), lines.collect())
        })
        .collect();
    let known = |line: &&Line| plan.sections.iter().any(|(id, _)| Some(id) == line.section.as_ref());
    let others: Vec<&Line> = plan.lines.iter().filter(|line| !known(line)).collect();
    if !others.is_empty() {
        let title = if plan.sections.is_empty() {
            String::new()
        } else {
            brief.wording.word("form-no-section")
        };
        found.push((title, others));
    }
    found
}

/// I, II, III: the number of a section.
pub(super) fn roman(number: usize) -> String {
    let mut rest = number;
    let mut written = String::new();
    for (value, sign) in [
        (50, "L"),
        (40, "XL"),
        (10, "X"),
        (9, "IX"),
        (5, "V"),
        (4, "IV"),
        (1, "I"),
    ] {
        while rest >= value {
            written.push_str(sign);
            rest -= value;
        }
    }
    written
}

/// Columns of the data sheet.
const DATA: [&str; 11] = [
    "line-number",
    "section",
    "activity",
    "activity-form",
    "due",
    "responsibles",
    "completion",
    "indicator",
    "state",
    "done-on",
    "mark",
];

/// One line a row.
pub(super) fn data(brief: &Brief<'_>, plan: &Plan) -> Flat {
    let rows = sections(brief, plan).into_iter().flat_map(|(section, lines)| {
        lines
            .into_iter()
            .map(|line| {
                vec![
                    Cell::code(Some(&line.number)),
                    Cell::text(section.as_str()),
                    Cell::text(brief.wording.name(&line.activity)),
                    Cell::text(line.form.as_str()),
                    Cell::text(line.term(brief)),
                    Cell::text(line.responsible.as_str()),
                    Cell::text(line.completion.as_str()),
                    Cell::text(line.indicator.clone().unwrap_or_default()),
                    Cell::text(choice(brief, "planning-plan-item-clock", Some(&line.clock))),
                    Cell::date(line.done_on.as_deref()),
                    Cell::text(line.mark(brief)),
                ]
            })
            .collect::<Vec<_>>()
    });
    flat(brief, "plan", &DATA, rows.collect())
}

#[cfg(test)]
mod tests {
    use super::roman;

    #[test]
    fn sections_have_roman_numbers() {
        assert_eq!([1, 4, 9, 12, 14, 40].map(roman), ["I", "IV", "IX", "XII", "XIV", "XL"]);
    }
}
