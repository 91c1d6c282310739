//! The text of minutes, from the day to the last decision.

use sheberlik_i18n::{args, dates};

use super::{Decision, Minutes, Question, drill};
use crate::brief::Brief;
use crate::paper::{LINE, choice, joined, listing_of, pieces, split};
use crate::staff::Staff;
use crate::table::{Block, Cell, Column, Drill, Row, Table};

/// Empty questions and decisions of the form that is filled in by hand.
const ROOM: usize = 3;

pub(super) fn blocks(brief: &Brief<'_>, staff: &Staff, minutes: &Minutes) -> Vec<Block> {
    let mut blocks = top(brief, staff, minutes);
    blocks.push(Block::Heading(brief.wording.line("form-r12-agenda")));
    if minutes.agenda.is_empty() {
        blocks.extend((1..=ROOM).map(|number| Block::Paragraph(format!("{number}. {LINE}"))));
    }
    for (index, question) in minutes.agenda.iter().enumerate() {
        let speaker = speaker(staff, question);
        let speaker = if speaker.is_empty() {
            speaker
        } else {
            format!(" ({speaker})")
        };
        let title = titled(brief, question);
        blocks.extend(paragraphs(&format!("{}. {title}{speaker}", index + 1)));
    }
    for (index, question) in minutes.agenda.iter().enumerate() {
        blocks.extend(of_question(brief, staff, minutes, index + 1, question));
    }
    let loose: Vec<&Decision> = minutes
        .decisions
        .iter()
        .filter(|decision| {
            !minutes
                .agenda
                .iter()
                .any(|question| Some(&question.id) == decision.question.as_ref())
        })
        .collect();
    if brief.asked.template || minutes.agenda.is_empty() {
        blocks.extend(by_hand(brief, staff, &loose));
    } else if !loose.is_empty() {
        blocks.push(Block::Heading(resolved(brief)));
        blocks.push(Block::Table(decisions(brief, staff, &loose)));
    }
    blocks
}

/// The question; both languages beside each other.
fn titled(brief: &Brief<'_>, question: &Question) -> String {
    brief.wording.name(&question.title)
}

/// A long text in pieces that fit rows.
fn paragraphs(text: &str) -> Vec<Block> {
    pieces(text).into_iter().map(Block::Paragraph).collect()
}

/// «Төраға: …»: a label with what stands behind it, or with a line to write on.
fn labelled(brief: &Brief<'_>, key: &str, text: &str) -> Vec<Block> {
    let text = if text.is_empty() {
        "____________________________________"
    } else {
        text
    };
    paragraphs(&format!("{}: {text}", brief.wording.line(key)))
}

fn top(brief: &Brief<'_>, staff: &Staff, minutes: &Minutes) -> Vec<Block> {
    let day = match (brief.asked.template, minutes.date.parse()) {
        (false, Ok(date)) => long(brief, date),
        _ => String::new(),
    };
    let time = minutes.start_time.clone().filter(|time| !time.is_empty());
    let when = joined([day, time.unwrap_or_default()], ", ");
    let mut blocks = labelled(brief, "form-r12-date", &when);
    blocks.extend(labelled(
        brief,
        "form-r12-place",
        minutes.place.as_deref().unwrap_or_default(),
    ));
    let kind = choice(brief, "sessions-session-kind", minutes.kind.as_deref());
    let format = choice(brief, "sessions-session-format", minutes.format.as_deref());
    blocks.extend(labelled(brief, "form-r12-kind", &joined([kind, format], ", ")));
    blocks.extend(labelled(brief, "form-r12-topic", &brief.wording.name(&minutes.topic)));
    for (key, person) in [
        ("form-r12-chair", &minutes.chair),
        ("form-r12-secretary", &minutes.secretary),
    ] {
        blocks.extend(labelled(brief, key, &staff.signed(person.as_deref())));
    }
    blocks.extend(attended(brief, staff, minutes));
    if let Some(invited) = minutes.invited.as_deref().filter(|invited| !invited.is_empty()) {
        blocks.extend(labelled(brief, "form-r12-invited", invited));
    }
    blocks
}

/// The day in words, in each language of the document.
fn long(brief: &Brief<'_>, date: chrono::NaiveDate) -> String {
    let days = brief
        .wording
        .language
        .languages()
        .iter()
        .map(|language| dates::long(date, *language));
    joined(days, " / ")
}

/// Who was there, how many of how many, and who was not.
fn attended(brief: &Brief<'_>, staff: &Staff, minutes: &Minutes) -> Vec<Block> {
    let names = |mark: &str| {
        let mut people: Vec<&str> = minutes
            .marks
            .iter()
            .filter(|known| known.mark == mark)
            .map(|known| known.person.as_str())
            .collect();
        people.sort_by_key(|person| staff.place(person));
        joined(people.iter().map(|person| staff.signed(Some(person))), ", ")
    };
    let mut blocks = labelled(brief, "form-r12-attended", &names("present"));
    for (mark, key) in [("excused", "form-r12-excused"), ("absent", "form-r12-absent")] {
        let names = names(mark);
        if !names.is_empty() {
            blocks.extend(labelled(brief, key, &names));
        }
    }
    if !brief.asked.template {
        let present = minutes.marks.iter().filter(|mark| mark.present());
        let ids: Vec<&str> = present.map(|mark| mark.id.as_str()).collect();
        let args = args![present = ids.len(), all = minutes.marks.len()];
        let sentence = brief.wording.line_with("form-r12-present", &args);
        blocks.push(Block::Summary(
            Cell::text(sentence).opening(Drill::rows("attendance", ids)),
        ));
    }
    blocks
}

fn speaker(staff: &Staff, question: &Question) -> String {
    let person = staff.signed(question.speaker.as_deref());
    joined([person, question.speaker_text.clone().unwrap_or_default()], ", ")
}

fn resolved(brief: &Brief<'_>) -> String {
    format!("{}:", brief.wording.line("form-r12-resolved"))
}

/// Heard, spoke, resolved of one question.
fn of_question(brief: &Brief<'_>, staff: &Staff, minutes: &Minutes, number: usize, question: &Question) -> Vec<Block> {
    let words = &brief.wording;
    let mut blocks = vec![Block::Heading(format!("{number}. {}:", words.line("form-r12-heard")))];
    let heard = brief.wording.text(&question.heard);
    let heard = if heard.is_empty() {
        titled(brief, question)
    } else {
        heard
    };
    blocks.extend(paragraphs(&joined([speaker(staff, question), heard], " – ")));
    let spoke = brief.wording.text(&question.spoke);
    if !spoke.is_empty() {
        blocks.push(Block::Heading(format!("{}:", words.line("form-r12-spoke"))));
        blocks.extend(paragraphs(&spoke));
    }
    let of: Vec<&Decision> = minutes
        .decisions
        .iter()
        .filter(|decision| decision.question.as_ref() == Some(&question.id))
        .collect();
    if !of.is_empty() {
        blocks.push(Block::Heading(resolved(brief)));
        blocks.push(Block::Table(decisions(brief, staff, &of)));
    }
    blocks
}

/// Headings with lines to write on, and the decisions that belong to no question.
fn by_hand(brief: &Brief<'_>, staff: &Staff, loose: &[&Decision]) -> Vec<Block> {
    let mut blocks = Vec::new();
    for key in ["form-r12-heard", "form-r12-spoke"] {
        blocks.push(Block::Heading(format!("{}:", brief.wording.line(key))));
        blocks.extend(vec![Block::Paragraph(LINE.to_owned()); ROOM]);
    }
    blocks.push(Block::Heading(resolved(brief)));
    blocks.push(Block::Table(decisions(brief, staff, loose)));
    blocks
}

/// Decisions with responsible and term.
fn decisions(brief: &Brief<'_>, staff: &Staff, decisions: &[&Decision]) -> Table {
    let words = &brief.wording;
    let head = |key: &str| words.head(&format!("form-r12-{key}"));
    let columns = vec![
        Column::middle("number", words.head("form-number"), 12.0),
        Column::text("decision", head("decision"), 74.0),
        Column::text("responsible", words.head("form-plan-responsible"), 46.0),
        Column::date("due", words.head("form-plan-term"), 48.0),
    ];
    let row = |(index, decision): (usize, &&Decision)| {
        let who = staff.signed(decision.responsible.as_deref());
        let who = joined([who, decision.responsible_text.clone().unwrap_or_default()], ", ");
        let cancelled =
            (decision.state == "cancelled").then(|| choice(brief, "sessions-decision-state", Some("cancelled")));
        let text = joined(
            [brief.wording.text(&decision.text), cancelled.unwrap_or_default()],
            "\n",
        );
        split(
            vec![
                Cell::count(index + 1),
                Cell::text(text).opening(drill([*decision])),
                Cell::text(who),
                Cell::date(decision.due.as_deref()),
            ],
            900,
        )
    };
    let rows: Vec<Row> = if decisions.is_empty() {
        crate::paper::empty_rows(columns.len(), ROOM)
    } else {
        decisions.iter().enumerate().flat_map(row).collect()
    };
    listing_of(columns, rows)
}
