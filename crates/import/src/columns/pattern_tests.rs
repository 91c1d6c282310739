//! Patterns are written as headings are folded: a letter that folding changes would never match.

use super::heading::Words;
use super::synonyms::{OTHER_SHEETS, SYNONYMS};
use super::{events, gathering, planning};

#[test]
fn every_stem_is_written_as_headings_are_folded() {
    let mut patterns: Vec<&str> = vec![events::PLANNED, events::TERMED, events::AWARDED, events::OWN];
    patterns.extend(SYNONYMS.iter().map(|(_, _, patterns)| *patterns));
    patterns.extend(gathering::SYNONYMS.iter().map(|(_, _, patterns)| *patterns));
    patterns.extend(planning::SYNONYMS.iter().map(|(_, patterns)| *patterns));
    patterns.extend(events::SYNONYMS.iter().map(|(_, patterns)| *patterns));
    patterns.extend(OTHER_SHEETS.iter().map(|(_, patterns)| *patterns));
    let stems = patterns
        .iter()
        .flat_map(|patterns| patterns.split('|'))
        .flat_map(|pattern| pattern.split(' '))
        .map(|stem| stem.trim_start_matches(['!', '=']));
    let never: Vec<&str> = stems.filter(|stem| Words::of(stem).0 != [*stem]).collect();
    assert!(never.is_empty(), "these stems match no heading: {never:?}");
}
