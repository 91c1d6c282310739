//! Lines of plans, read from the rows of a plan's page or from what was frozen.

use serde_json::Value;
use sheberlik_core::Error;
use sheberlik_core::planning::frozen::{CONTROL_FIELDS, FrozenLine, Texts};
use sheberlik_core::record::Values;
use sheberlik_core::text::terms::months_listed;

use super::Line;
use crate::brief::Brief;
use crate::dictionary::Dictionary;
use crate::language::Trilingual;
use crate::letterhead::initials;
use crate::paper::{choice, joined};
use crate::staff::Staff;

pub(super) fn spelt(texts: &Texts) -> Trilingual {
    Trilingual {
        kk: texts.kk.clone(),
        ru: texts.ru.clone(),
        en: texts.en.clone(),
    }
}

pub(super) fn of_frozen(brief: &Brief<'_>, line: &FrozenLine) -> Line {
    let name = |texts: &Texts| brief.wording.name(&spelt(texts));
    let one = |texts: &Option<Texts>, written: &Option<String>| {
        let named = texts.as_ref().map(name).unwrap_or_default();
        joined([named, written.clone().unwrap_or_default()], ", ")
    };
    let single = brief.in_one_spelling();
    let people = line
        .people
        .iter()
        .map(|person| initials(&single.wording.name(&spelt(&person.name))));
    let roles = line.roles.iter().map(name);
    Line {
        id: line.id.clone(),
        number: line.number.clone(),
        section: line.section.clone(),
        activity: spelt(&line.activity),
        form: joined(
            [
                one(&line.event_kind, &line.form_text),
                choice(brief, "planning-plan-item-form", line.form.as_deref()),
            ],
            ", ",
        ),
        term: [
            line.term_kind.clone(),
            line.term_from.clone(),
            line.term_to.clone(),
            line.term_text.clone(),
        ],
        responsible: joined(people.chain(roles).chain(line.responsible_text.clone()), ", "),
        completion: joined(
            [
                one(&line.completion_form, &line.completion_text),
                name(&line.expected_result),
            ],
            ", ",
        ),
        indicator: line.indicator.clone(),
        control: CONTROL_FIELDS.map(|field| text(&line.control, field)),
        ..Line::default()
    }
}

pub(crate) fn text(row: &Values, field: &str) -> Option<String> {
    let text = row.get(field).and_then(Value::as_str).filter(|text| !text.is_empty());
    text.map(str::to_owned)
}

fn ids(row: &Values, field: &str) -> Vec<String> {
    let listed = row.get(field).and_then(Value::as_array).into_iter().flatten();
    listed.filter_map(Value::as_str).map(str::to_owned).collect()
}

pub(crate) fn trilingual(row: &Values, name: &str) -> Trilingual {
    let of = |language: &str| text(row, &format!("{name}_{language}"));
    Trilingual {
        kk: of("kk"),
        ru: of("ru"),
        en: of("en"),
    }
}

/// The months of a term that is written as a list which leaves some out, while nobody chose another term.
fn written_months(row: &Values) -> Option<Vec<u32>> {
    let month = |field: &str| text(row, field)?.get(5..7)?.parse::<u32>().ok();
    let listed = months_listed(&text(row, "term_text")?)?;
    let ends = (listed.first().copied(), listed.last().copied());
    (ends == (month("term_from"), month("term_to"))).then_some(listed)
}

/// Names that lines refer to.
pub(crate) struct Names<'a> {
    staff: &'a Staff,
    kinds: Dictionary,
    forms: Dictionary,
    roles: Dictionary,
}

impl<'a> Names<'a> {
    pub(crate) fn read(brief: &Brief<'_>, staff: &'a Staff) -> Result<Self, Error> {
        Ok(Self {
            staff,
            kinds: brief.dictionary("event_kind")?,
            forms: brief.dictionary("completion_form")?,
            roles: brief.dictionary("responsible_role")?,
        })
    }

    pub(crate) fn line(&self, brief: &Brief<'_>, row: &Values) -> Line {
        let of = |field: &str| text(row, field);
        let named = |names: &Dictionary, field: &str, written: &str| {
            joined(
                [names.name(of(field).as_deref()), of(written).unwrap_or_default()],
                ", ",
            )
        };
        let mut people: Vec<String> = of("responsible").into_iter().collect();
        people.extend(
            ids(row, "people")
                .into_iter()
                .filter(|one| Some(one) != of("responsible").as_ref()),
        );
        let people = people.iter().map(|person| self.staff.signed(Some(person)));
        let roles = ids(row, "roles");
        let roles = roles.iter().map(|role| self.roles.name(Some(role)));
        let months = of("months").unwrap_or_default();
        Line {
            id: of("id").unwrap_or_default(),
            number: of("number").unwrap_or_default(),
            section: of("plan_section"),
            activity: trilingual(row, "activity"),
            form: joined(
                [
                    named(&self.kinds, "event_kind", "form_text"),
                    choice(brief, "planning-plan-item-form", of("form").as_deref()),
                ],
                ", ",
            ),
            term: [of("term_kind"), of("term_from"), of("term_to"), of("term_text")],
            responsible: joined(people.chain(roles).chain(of("responsible_text")), ", "),
            completion: joined(
                [
                    named(&self.forms, "completion_form", "completion_text"),
                    brief.wording.name(&trilingual(row, "expected_result")),
                ],
                ", ",
            ),
            indicator: of("indicator"),
            control: CONTROL_FIELDS.map(of),
            clock: of("clock").unwrap_or_default(),
            by_hand: row.get("done_by_hand").and_then(Value::as_bool).unwrap_or(false),
            done_on: of("done_on"),
            end: of("term_end"),
            mark: of("mark"),
            reason: of("reason"),
            moved_from: of("moved_from"),
            months: written_months(row)
                .unwrap_or_else(|| months.split(',').filter_map(|month| month.parse().ok()).collect()),
        }
    }
}
