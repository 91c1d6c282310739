//! The text of the report: short sentences made of figures, and lines for what only people can write.

use sheberlik_core::Language;
use sheberlik_i18n::{Words, args, numbers};

use super::figure::Figure;
use super::indicators::Line;
use super::levels;
use crate::brief::Brief;
use crate::paper::pieces;
use crate::plans::Plan;
use crate::table::{Block, Cell};

/// A line to be filled in.
const LINE: &str = "______________________________________________________________________";

/// Room for one figure.
const SHORT_LINE: &str = "________";

/// Sections made of figures: the end of the heading's key, and the codes of their indicators.
const SECTIONS: [(&str, &[&str]); 10] = [
    ("staff", &["I01", "I02", "I03", "I04", "I05", "I06"]),
    ("training", &["I10", "I11", "I12", "I13", "I14", "I15"]),
    ("attestation", &["I07", "I08", "I09"]),
    ("groups", &["I20", "I21", "I22", "I23", "I24"]),
    ("mentoring", &["I25", "I26", "I27"]),
    ("post-course", &["I16", "I17", "I18", "I19"]),
    ("events", &["I28", "I29", "I30", "I31", "I32"]),
    ("publications", &["I33", "I34", "I35"]),
    ("network", &["I36"]),
    ("plan", &["I37"]),
];

/// Forms that are attached.
const APPENDICES: [&str; 6] = ["r2-b", "r4", "r5", "r6", "r7", "r8"];

/// The whole text; the first section says what the plan of the year says.
pub(super) fn blocks(brief: &Brief<'_>, lines: &[Line], plan: Option<&Plan>) -> Vec<Block> {
    let words = &brief.wording;
    let heading = |number: usize, key: &str| {
        Block::Heading(format!("{number}. {}", words.line(&format!("form-r9-section-{key}"))))
    };
    let to_fill = |count: usize| Block::Paragraph([LINE].repeat(count).join("\n"));
    let mut blocks = vec![heading(1, "goal")];
    for (key, room) in [("topic", 1), ("goal", 1), ("tasks", 3)] {
        blocks.push(Block::Paragraph(format!("{}:", words.line(&format!("form-r9-{key}")))));
        let said = plan.map(|plan| match key {
            "topic" => &plan.topic,
            "goal" => &plan.goal,
            _ => &plan.tasks,
        });
        let said = said.map(|text| words.text(text)).filter(|text| !text.is_empty());
        match said {
            Some(text) => blocks.extend(pieces(&text).into_iter().map(Block::Paragraph)),
            None => blocks.push(to_fill(room)),
        }
    }
    for (index, (key, codes)) in SECTIONS.iter().enumerate() {
        blocks.push(heading(index + 2, key));
        let of: Vec<&Line> = lines.iter().filter(|line| codes.contains(&line.code)).collect();
        blocks.extend(section(brief, key, &of));
    }
    let next = SECTIONS.len() + 2;
    for (index, key) in ["conclusions", "next-year"].iter().enumerate() {
        blocks.push(heading(next + index, key));
        blocks.push(to_fill(4));
    }
    blocks.push(Block::Heading(words.line("form-r9-appendices")));
    for (index, code) in APPENDICES.iter().enumerate() {
        let name = words.line(&format!("report-{code}"));
        blocks.push(Block::Paragraph(format!("{}. {name}", index + 1)));
    }
    blocks
}

/// The sentences of a section, with the table of levels where it has one; that nothing was done is said in a sentence.
fn section(brief: &Brief<'_>, key: &str, lines: &[&Line]) -> Vec<Block> {
    // A share of the staff says nothing of its own: there is always somebody on the staff.
    let says = lines.iter().any(|line| !beside(line) && line.says());
    if !brief.asked.template && !says {
        return vec![Block::Paragraph(brief.wording.head("form-r9-nothing"))];
    }
    let tabled = |line: &&&Line| key == "events" && line.key.ends_with("-level");
    let (levels, told): (Vec<&Line>, Vec<&Line>) = lines.iter().partition(|line| tabled(line));
    // Shares that repeat a count stand beside it, not in a sentence of their own.
    let told: Vec<&Line> = told.into_iter().filter(|line| !beside(line)).collect();
    let mut blocks: Vec<Block> = told.iter().map(|line| sentence(brief, line, lines)).collect();
    if !levels.is_empty() {
        blocks.push(Block::Table(levels::table(brief, &levels)));
    }
    blocks
}

fn beside(line: &Line) -> bool {
    line.key.ends_with("-share")
}

/// «Педагогтердің жалпы саны: 62 адам.», in each language of the document; opens the rows of the figure.
fn sentence(brief: &Brief<'_>, line: &Line, lines: &[&Line]) -> Block {
    let with = lines
        .iter()
        .find(|other| other.key == format!("{}-share", line.key) && other.name == line.name);
    let mut texts: Vec<String> = Vec::new();
    for language in brief.wording.language.languages() {
        let words = Words::of(*language);
        let value = |figure: &Figure, share: Option<&Figure>| {
            let value = measured(words, line.unit, said(figure, *language));
            match share {
                Some(share) => format!("{value} ({})", said(share, *language)),
                None => value,
            }
        };
        let this = value(&line.this_year, with.map(|share| &share.this_year));
        let label = line.spoken(words, *language);
        texts.push(if brief.asked.template {
            let (value, last) = (SHORT_LINE, SHORT_LINE);
            words.with("form-r9-sentence", &args![label = label, value = value, last = last])
        } else if line.last_year.number().is_none() {
            words.with("form-r9-sentence-alone", &args![label = label, value = this])
        } else {
            let last = value(&line.last_year, with.map(|share| &share.last_year));
            words.with("form-r9-sentence", &args![label = label, value = this, last = last])
        });
    }
    // «ч.» at the end of a sentence has the stop already.
    let texts = texts.join("\n").replace("..", ".");
    if brief.asked.template {
        return Block::Paragraph(texts);
    }
    let drill = line.this_year.cell().drill;
    Block::Summary(Cell {
        drill,
        ..Cell::text(texts)
    })
}

/// A figure with its unit; records are counted by what the sentence is about, a share has its sign already.
fn measured(words: &Words, unit: &str, value: String) -> String {
    match unit {
        "percent" | "records" => value,
        _ if value == numbers::NOTHING => value,
        _ => format!("{value} {}", words.text(&format!("form-measure-{unit}"))),
    }
}

/// A figure in words.
fn said(figure: &Figure, language: Language) -> String {
    match (figure, figure.number()) {
        (_, None) => numbers::NOTHING.to_owned(),
        (Figure::Count(_) | Figure::Sum { .. }, Some(value)) => numbers::plain(value, language),
        (Figure::Share { .. }, Some(value)) => {
            let space = if language == Language::En { "" } else { "\u{a0}" };
            format!("{}{space}%", numbers::decimal(value, 1, language))
        }
        (Figure::Mean { .. }, Some(value)) => numbers::decimal(value, 2, language),
    }
}
