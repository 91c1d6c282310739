//! How records are put in groups: year → department, or provider, technology, direction.

use std::collections::BTreeMap;

use sheberlik_core::Error;
use sheberlik_i18n::{args, dates};

use crate::brief::Brief;
use crate::dictionary::{Place, named, nameless};
use crate::parameters::Grouping;
use crate::records::{Lent, Records};

/// Numbers of the records of one group, in groups of the next level or as rows.
pub(super) struct Group {
    pub(super) label: String,
    pub(super) records: Vec<u32>,
    pub(super) groups: Vec<Group>,
}

/// Puts records in the groups that are asked for.
///
/// A course of several technologies stands in the group of each; sums above count it once.
pub(super) fn grouped(brief: &Brief<'_>, records: &Records, taken: &[u32]) -> Result<Vec<Group>, Error> {
    let words = &brief.wording;
    match brief.asked.grouping.unwrap_or(Grouping::Department) {
        Grouping::Department => {
            let departments = brief.dictionary("department")?;
            let mut years = by(records, taken, |course| vec![year(brief, course)]);
            for year in &mut years {
                year.groups = by(records, &year.records, |course| {
                    vec![departments.place(course.department, words, "form-no-department")]
                });
            }
            // The only year is already named by the title.
            Ok(if years.len() == 1 {
                years.remove(0).groups
            } else {
                years
            })
        }
        Grouping::Provider => {
            let providers = brief.dictionary("provider")?;
            Ok(by(records, taken, |course| {
                vec![providers.place(course.provider, words, "form-no-provider")]
            }))
        }
        Grouping::Technology => {
            let technologies = brief.dictionary("technology")?;
            Ok(by(records, taken, |course| match &*course.technologies {
                [] => vec![technologies.place(None, words, "form-no-technology")],
                some => some
                    .iter()
                    .map(|id| technologies.place(Some(id), words, "form-no-technology"))
                    .collect(),
            }))
        }
        Grouping::Direction => Ok(by(records, taken, |course| {
            vec![match course.direction {
                Some(direction) => named(direction),
                None => nameless(words.line("form-no-direction")),
            }]
        })),
        // The registry refuses it for this form.
        Grouping::Alphabet
        | Grouping::Level
        | Grouping::Kind
        | Grouping::State
        | Grouping::Month
        | Grouping::Section => Ok(Vec::new()),
    }
}

fn by(records: &Records, taken: &[u32], places: impl Fn(&Lent<'_>) -> Vec<Place>) -> Vec<Group> {
    let mut groups: BTreeMap<Place, Vec<u32>> = BTreeMap::new();
    for number in taken {
        for place in places(&records.get(*number)) {
            groups.entry(place).or_default().push(*number);
        }
    }
    groups
        .into_iter()
        .map(|((.., label), records)| Group {
            label,
            records,
            groups: Vec::new(),
        })
        .collect()
}

fn year(brief: &Brief<'_>, course: &Lent<'_>) -> Place {
    match course.day().map(|day| brief.period.academic_year_of(day)) {
        Some(start) => {
            let label = brief
                .wording
                .line_with("form-academic-year", &args![year = dates::academic_year(start)]);
            (false, start.to_be_bytes().to_vec(), label)
        }
        None => nameless(brief.wording.line("form-no-year")),
    }
}
