//! How cases are put in groups: provider → course, or department.

use std::collections::BTreeMap;

use sheberlik_core::Error;

use crate::brief::Brief;
use crate::cases::Case;
use crate::dictionary::{Place, named};
use crate::parameters::Grouping;

/// Cases of one group, in groups of the next level or as rows.
pub(super) struct Group<'a> {
    pub(super) label: String,
    pub(super) cases: Vec<&'a Case>,
    pub(super) groups: Vec<Group<'a>>,
}

/// Puts cases in the groups that are asked for.
pub(super) fn grouped<'a>(brief: &Brief<'_>, cases: &[&'a Case]) -> Result<Vec<Group<'a>>, Error> {
    let words = &brief.wording;
    if brief.asked.grouping == Some(Grouping::Department) {
        let departments = brief.dictionary("department")?;
        return Ok(by(cases, |case| {
            departments.place(case.course.department.as_deref(), words, "form-no-department")
        }));
    }
    let providers = brief.dictionary("provider")?;
    let mut groups = by(cases, |case| {
        providers.place(case.course.provider.as_deref(), words, "form-no-provider")
    });
    for group in &mut groups {
        group.groups = by(&group.cases, |case| named(&case.course.topic));
    }
    Ok(groups)
}

fn by<'a>(cases: &[&'a Case], place: impl Fn(&Case) -> Place) -> Vec<Group<'a>> {
    let mut groups: BTreeMap<Place, Vec<&Case>> = BTreeMap::new();
    for case in cases {
        groups.entry(place(case)).or_default().push(case);
    }
    groups
        .into_iter()
        .map(|((.., label), cases)| Group {
            label,
            cases,
            groups: Vec::new(),
        })
        .collect()
}
