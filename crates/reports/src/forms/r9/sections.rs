//! The text of the report: short sentences made of figures, and lines for what only people can write.

use sheberlik_core::Language;
use sheberlik_i18n::{Words, args, numbers};

use super::figure::Figure;
use super::indicators::Line;
use crate::brief::Brief;
use crate::table::{Block, Cell};

/// A line to be filled in.
const LINE: &str = "______________________________________________________________________";

/// Room for one figure.
const SHORT_LINE: &str = "________";

/// Sections made of figures: the end of the heading's key, and the codes of their indicators.
const SECTIONS: [(&str, &[&str]); 4] = [
    ("staff", &["I01", "I02", "I03", "I04", "I05", "I06"]),
    ("training", &["I10", "I11", "I12", "I13", "I14", "I15"]),
    ("attestation", &["I07", "I08", "I09"]),
    ("post-course", &["I16", "I17", "I18", "I19"]),
];

/// Forms that are attached.
const APPENDICES: [&str; 4] = ["report-r4", "report-r5", "report-r5-card", "report-r11"];

/// The whole text.
pub(super) fn blocks(brief: &Brief<'_>, lines: &[Line]) -> Vec<Block> {
    let words = &brief.wording;
    let heading = |number: usize, key: &str| {
        Block::Heading(format!("{number}. {}", words.line(&format!("form-r9-section-{key}"))))
    };
    let to_fill = |count: usize| Block::Paragraph([LINE].repeat(count).join("\n"));
    let mut blocks = vec![heading(1, "goal")];
    for key in ["topic", "goal", "tasks"] {
        blocks.push(Block::Paragraph(format!("{}:", words.line(&format!("form-r9-{key}")))));
        blocks.push(to_fill(if key == "tasks" { 3 } else { 1 }));
    }
    for (index, (key, codes)) in SECTIONS.iter().enumerate() {
        blocks.push(heading(index + 2, key));
        // Shares that repeat a count stand beside it, not in a sentence of their own.
        let told = lines.iter().filter(|line| codes.contains(&line.code) && !beside(line));
        blocks.extend(told.map(|line| sentence(brief, line, lines)));
    }
    let next = SECTIONS.len() + 2;
    for (index, key) in ["conclusions", "next-year"].iter().enumerate() {
        blocks.push(heading(next + index, key));
        blocks.push(to_fill(4));
    }
    blocks.push(Block::Heading(words.line("form-r9-appendices")));
    for (index, key) in APPENDICES.iter().enumerate() {
        let code = key.trim_start_matches("report-").to_uppercase();
        blocks.push(Block::Paragraph(format!("{}. {code} – {}", index + 1, words.line(key))));
    }
    blocks
}

fn beside(line: &Line) -> bool {
    matches!(
        line.key,
        "category-share" | "uncategorised-share" | "attested-share" | "trained-share"
    )
}

/// «Педагогтердің жалпы саны: 62 адам.», in each language of the document; opens the rows of the figure.
fn sentence(brief: &Brief<'_>, line: &Line, lines: &[Line]) -> Block {
    let with = lines
        .iter()
        .find(|other| beside(other) && other.key == format!("{}-share", line.key) && other.name == line.name);
    let mut texts: Vec<String> = Vec::new();
    for language in brief.wording.language.languages() {
        let words = Words::of(*language);
        let unit = words.text(&format!("form-measure-{}", line.unit));
        let mut value = said(&line.this_year, *language);
        if line.unit != "percent" {
            value = format!("{value} {unit}");
        }
        if let Some(share) = with {
            value = format!("{value} ({})", said(&share.this_year, *language));
        }
        let label = line.label(words, *language);
        texts.push(if brief.asked.template {
            let (value, last) = (SHORT_LINE, SHORT_LINE);
            words.with("form-r9-sentence", &args![label = label, value = value, last = last])
        } else if line.last_year.number().is_none() {
            words.with("form-r9-sentence-alone", &args![label = label, value = value])
        } else {
            let last = said(&line.last_year, *language);
            words.with("form-r9-sentence", &args![label = label, value = value, last = last])
        });
    }
    if brief.asked.template {
        return Block::Paragraph(texts.join("\n"));
    }
    let drill = line.this_year.cell().drill;
    Block::Summary(Cell {
        drill,
        ..Cell::text(texts.join("\n"))
    })
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
