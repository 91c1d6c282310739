//! The guess: headings against the synonyms, the values where the heading says too little, and the kind of the sheet.

use super::around::Around;
use super::evidence::Evidence;
use super::heading::Words;
use super::synonyms::{OTHER_SHEETS, SYNONYMS, Strength};
use super::{Field, Mapping, Reason, SheetKind, events, gathering, planning};

/// What a table was taken for.
#[derive(Debug, Clone)]
pub struct Guess {
    /// Its kind.
    pub kind: SheetKind,
    /// Which column holds which field.
    pub mapping: Mapping,
    /// Why it is ignored, where it is.
    pub reason: Option<Reason>,
}

#[derive(Clone, Copy)]
struct Candidate {
    column: u32,
    field: Field,
    score: u32,
}

/// The best fields of one heading with their scores, best first. `parent` is the heading above it, over several
/// columns: «Период» over «с» and «по».
fn candidates(parent: &Words, own: &Words) -> Vec<(Field, u32)> {
    let mut found: Vec<(Field, u32)> = Vec::new();
    for (field, strength, patterns) in SYNONYMS {
        let best = patterns
            .split('|')
            .filter_map(|pattern| score(pattern, parent, own))
            .max();
        if let Some(best) = best {
            let best = if *strength == Strength::Weak {
                best.min(30)
            } else {
                best
            };
            match found.iter_mut().find(|(known, _)| known == field) {
                Some(known) => known.1 = known.1.max(best),
                None => found.push((*field, best)),
            }
        }
    }
    found.sort_by_key(|(_, score)| std::cmp::Reverse(*score));
    found
}

/// How well a pattern answers, in tenths of a letter; a stem of the column's own heading weighs double, and a heading
/// that says little else weighs more.
pub(super) fn score(pattern: &str, parent: &Words, own: &Words) -> Option<u32> {
    let mut score = 0;
    let mut taken = Vec::new();
    let mut in_own = 0;
    for stem in pattern.split(' ') {
        if let Some(excluded) = stem.strip_prefix('!') {
            if own.has(excluded) || parent.has(excluded) {
                return None;
            }
            continue;
        }
        let length = stem.trim_start_matches('=').chars().count() as u32;
        if let Some(at) = own.position(stem, &taken) {
            taken.push(at);
            in_own += 1;
            score += 20 * length.max(2) + 20;
        } else if parent.has(stem) {
            score += 10 * length.max(2) + 10;
        } else {
            return None;
        }
    }
    // What is said first is what the column is about: «Лауазымы, пәні», «Сертификат №, күні».
    let first = taken.contains(&0) || own.is_empty();
    (in_own > 0 || own.is_empty()).then_some(score + if first { 25 } else { 0 })
}

/// How surely a text is a heading of a table, in tenths of a letter; 0 where it is none.
pub fn heading_score(text: &str) -> u32 {
    if text.chars().count() > 150 {
        return 0;
    }
    let words = Words::of(text);
    if words.is_empty() || words.0.len() > 14 {
        return 0;
    }
    // A heading of an events list or a survey is a heading too: the sheet is then ignored with its reason.
    let none = Words::default();
    let other = OTHER_SHEETS.iter().flat_map(|(_, patterns)| patterns.split('|'));
    let other = other
        .filter_map(|pattern| score(pattern, &none, &words))
        .max()
        .unwrap_or(0);
    let known = candidates(&none, &words)
        .first()
        .map_or(0, |(_, score)| *score)
        .max(other);
    // What reads as a heading already needs no second look.
    if known > 100 {
        known
    } else {
        known
            .max(gathering::heading_score(&words))
            .max(events::heading_score(&words))
            .max(planning::heading_score(&words))
    }
}

/// Whether a text is a heading of a table.
pub fn is_heading(text: &str) -> bool {
    heading_score(text) > 0
}

/// Headings as `(column, parent, own)`.
pub type Headings<'a> = &'a [(u32, String, String)];

/// Guesses the fields of a table and its kind from its headings. `evidence` answers what the values of a column look
/// like.
pub fn guess(headings: Headings<'_>, evidence: &dyn Fn(u32) -> Evidence) -> Guess {
    guess_within(headings, Around::default(), evidence)
}

/// As [`guess`], with what stands around the table.
fn guess_within(headings: Headings<'_>, around: Around<'_>, evidence: &dyn Fn(u32) -> Evidence) -> Guess {
    let mut mapping = of_headings(headings, evidence);
    let held = events::are_held(headings, around);
    if !held && planning::plan(headings, around, &mut mapping) {
        let kind = SheetKind::Plan;
        return Guess {
            kind,
            mapping,
            reason: None,
        };
    }
    let told = events::tell(headings, around, held, &mut mapping)
        .or_else(|| gathering::gather(headings, &mut mapping, evidence))
        .or_else(|| gathering::gather_around(headings, around, &mut mapping, evidence));
    let (kind, reason) = match told {
        Some(kind) => (kind, None),
        None => kind_of(headings, &mapping, evidence),
    };
    Guess { kind, mapping, reason }
}

/// What the columns of a table hold where it lists people or courses.
fn of_headings(headings: Headings<'_>, evidence: &dyn Fn(u32) -> Evidence) -> Mapping {
    let mut all = Vec::new();
    for (column, parent, own) in headings {
        let (parent_words, own_words) = (Words::of(parent), Words::of(own));
        let looks = evidence(*column);
        for (field, score) in heading_fields(&parent_words, &own_words, own) {
            if let Some(score) = weighed(field, score, &looks) {
                all.push(Candidate {
                    column: *column,
                    field,
                    score,
                });
            }
        }
        if let Some((field, score)) = field_of_values(&looks) {
            all.push(Candidate {
                column: *column,
                field,
                score,
            });
        }
    }
    all.sort_by_key(|candidate| (std::cmp::Reverse(candidate.score), candidate.column));
    let mut mapping = Mapping::default();
    for candidate in all {
        if mapping.field(candidate.column).is_none() && !mapping.has(candidate.field) {
            mapping.set(candidate.column, Some(candidate.field));
        }
    }
    second_provider_is_a_place(headings, &mut mapping);
    day_of_issue_is_of_the_category(&mut mapping);
    mapping
}

/// As [`guess`], with what stands around the table; of one that somebody says is of a kind its headings are read as
/// those of that kind.
pub fn guess_as(
    kind: Option<SheetKind>,
    headings: Headings<'_>,
    around: Around<'_>,
    evidence: &dyn Fn(u32) -> Evidence,
) -> Guess {
    let guessed = guess_within(headings, around, evidence);
    let Some(kind) = kind.filter(|kind| *kind != guessed.kind) else {
        return guessed;
    };
    let mut mapping = of_headings(headings, evidence);
    let asked = match kind {
        SheetKind::Plan => planning::asked(headings),
        SheetKind::Events => events::asked(headings, &mapping),
        SheetKind::Groups => gathering::members(headings, &mut mapping, evidence).then_some(mapping),
        SheetKind::Mentors => gathering::pairs(headings, &mut mapping).then_some(mapping),
        SheetKind::Staff | SheetKind::Courses => mapping.names_people().then_some(mapping),
        SheetKind::Ignored => None,
    };
    match asked {
        Some(mapping) => Guess {
            kind,
            mapping,
            reason: None,
        },
        None => guessed,
    }
}

/// A heading that names several parts of a name is the full name, whatever it names first.
fn heading_fields(parent: &Words, own: &Words, text: &str) -> Vec<(Field, u32)> {
    let mut fields = candidates(parent, own);
    let segments: Vec<Words> = text
        .split([',', ';', '\n'])
        .map(Words::of)
        .filter(|words| !words.is_empty())
        .collect();
    if segments.len() < 2 {
        return fields;
    }
    let firsts: Vec<Field> = segments
        .iter()
        .filter_map(|segment| candidates(parent, segment).first().map(|(field, _)| *field))
        .collect();
    if firsts.iter().filter(|field| field.of_name_part()).count() >= 2
        && firsts.first().is_some_and(|first| first.of_name_part())
    {
        return vec![(Field::FullName, 400)];
    }
    // The field named first leads: the cell is split by the reader of that field.
    if let Some(first) = firsts.first() {
        let best = fields.first().map_or(0, |(_, score)| *score) + 10;
        fields.retain(|(field, _)| field == first);
        if fields.is_empty() {
            fields.push((*first, best));
        }
        fields[0].1 = fields[0].1.max(best);
    }
    fields
}

/// The score of a heading's field after a look at the values; `None` where they cannot be of the field.
fn weighed(field: Field, score: u32, looks: &Evidence) -> Option<u32> {
    if looks.filled < 3 {
        return Some(score);
    }
    let fits = match field {
        Field::Number => looks.mostly(looks.numbers, 60) && !looks.mostly(looks.iins, 30),
        Field::Iin => !looks.mostly(looks.people, 50),
        Field::FullName => !looks.mostly(looks.numbers, 60) && !looks.mostly(looks.dates, 60),
        Field::CourseTitle => {
            !looks.mostly(looks.numbers, 60) && !looks.mostly(looks.dates, 80) && !looks.mostly(looks.people, 70)
        }
        Field::Hours => !looks.mostly(looks.dates + looks.periods, 50),
        // «№» over 1, 2, 3 numbers the rows; «№ сертификата» is what it says.
        Field::DocumentNumber => score > 30 || !looks.mostly(looks.counting, 90),
        _ => true,
    };
    if !fits {
        return None;
    }
    let sure = match field {
        Field::FullName => looks.mostly(looks.people, 60),
        Field::Iin => looks.mostly(looks.iins, 60),
        Field::Period => looks.mostly(looks.periods, 40),
        Field::Hours => looks.mostly(looks.hours, 60),
        Field::Number => looks.mostly(looks.counting, 60),
        Field::StartDate | Field::EndDate | Field::IssueDate => looks.mostly(looks.dates, 60),
        _ => false,
    };
    Some(score + if sure { 60 } else { 0 })
}

/// A field that the values alone prove; weaker than any sure heading.
fn field_of_values(looks: &Evidence) -> Option<(Field, u32)> {
    if looks.filled < 3 {
        return None;
    }
    if looks.mostly(looks.iins, 80) {
        return Some((Field::Iin, 40));
    }
    if looks.mostly(looks.mails, 80) {
        return Some((Field::Email, 40));
    }
    if looks.mostly(looks.people, 80) {
        return Some((Field::FullName, 20));
    }
    if looks.mostly(looks.categories, 80) {
        return Some((Field::Category, 20));
    }
    if looks.mostly(looks.periods, 80) {
        return Some((Field::Period, 20));
    }
    None
}

/// «Санаты», «Берілген күні» without any course: what was issued on that day is the category.
fn day_of_issue_is_of_the_category(mapping: &mut Mapping) {
    let course = mapping.has(Field::CourseTitle) || mapping.has(Field::DocumentNumber);
    if course || !mapping.has(Field::Category) || mapping.has(Field::CategoryDate) {
        return;
    }
    if let Some(column) = mapping.column(Field::IssueDate) {
        mapping.set(column, Some(Field::CategoryDate));
    }
}

/// «Организация» and «Место проведения» beside each other: the weaker of two providers is a place.
fn second_provider_is_a_place(headings: Headings<'_>, mapping: &mut Mapping) {
    if !mapping.has(Field::Provider) || mapping.has(Field::Place) {
        return;
    }
    for (column, parent, own) in headings {
        let best = candidates(&Words::of(parent), &Words::of(own))
            .first()
            .map(|(field, _)| *field);
        if mapping.field(*column).is_none() && best == Some(Field::Provider) {
            mapping.set(*column, Some(Field::Place));
            return;
        }
    }
}

fn kind_of(
    headings: Headings<'_>,
    mapping: &Mapping,
    evidence: &dyn Fn(u32) -> Evidence,
) -> (SheetKind, Option<Reason>) {
    let course = mapping.pairs().iter().filter(|(_, field)| field.of_course()).count();
    let staff = mapping.pairs().iter().filter(|(_, field)| field.of_staff()).count();
    let course_heading = headings.iter().any(|(_, parent, own)| {
        let words = Words::of(&format!("{parent} {own}"));
        ["курс", "биликтилик", "квалификац", "стажировк", "тагылымдама"]
            .iter()
            .any(|stem| words.has(stem))
    });
    // Events, plans and surveys name people and dates too; what they are stands in their headings.
    if !(course_heading && course >= 3) && staff < 3 {
        for (reason, patterns) in OTHER_SHEETS {
            let answers = headings.iter().any(|(_, parent, own)| {
                let (parent, own) = (Words::of(parent), Words::of(own));
                patterns
                    .split('|')
                    .any(|pattern| score(pattern, &parent, &own).is_some())
            });
            if answers {
                let reason = match *reason {
                    "events" => Reason::Events,
                    "survey" => Reason::Survey,
                    "works" => Reason::Works,
                    _ => Reason::Plan,
                };
                return (SheetKind::Ignored, Some(reason));
            }
        }
    }
    if !mapping.names_people() {
        return (SheetKind::Ignored, Some(Reason::NoNames));
    }
    let title = mapping.has(Field::CourseTitle);
    if title && course >= 2 && lists_courses(headings, mapping, evidence, course, staff) {
        (SheetKind::Courses, None)
    } else if staff >= 1 || mapping.has(Field::Position) {
        (SheetKind::Staff, None)
    } else if title {
        (SheetKind::Courses, None)
    } else {
        (SheetKind::Ignored, Some(Reason::NothingToTake))
    }
}

/// Whether a table that tells of people and of courses is a list of courses: a row is then a course, however often a
/// person comes; a staff list with the last course of each has one row a person, some without a course.
fn lists_courses(
    headings: Headings<'_>,
    mapping: &Mapping,
    evidence: &dyn Fn(u32) -> Evidence,
    course: usize,
    staff: usize,
) -> bool {
    let title = mapping.column(Field::CourseTitle);
    let last = headings
        .iter()
        .filter(|(column, _, _)| Some(*column) == title)
        .any(|(_, parent, own)| {
            let words = Words::of(&format!("{parent} {own}"));
            ["последн", "сонгы", "=last"].iter().any(|stem| words.has(stem))
        });
    let names = mapping.column(Field::FullName).or(mapping.column(Field::Surname));
    let filled = |column: Option<u32>| column.map_or(0, |column| evidence(column).filled);
    let (courses, people) = (filled(title), filled(names));
    if last || staff >= 3 && courses * 10 < people * 7 {
        false
    } else {
        course >= staff || courses > people
    }
}

/// The shape of a header: what a remembered mapping is kept under. The same headings in the same order, however
/// spaced, capitalised or spelt in the two alphabets, are one shape.
pub fn shape(headings: Headings<'_>) -> String {
    let headings: Vec<String> = headings
        .iter()
        .map(|(_, parent, own)| format!("{} {}", Words::of(parent).0.join(" "), Words::of(own).0.join(" ")))
        .collect();
    headings.join("|")
}

#[cfg(test)]
#[path = "guess_tests.rs"]
mod tests;
