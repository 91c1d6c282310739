//! Who is meant: by IIN, else by name across the spellings, else by a remembered spelling, else by birth date.

use serde_json::Value as Json;
use sheberlik_core::text::dates::PartialDate;
use sheberlik_core::text::fold;
use sheberlik_core::text::identity::{Identity, Sameness};

use super::State;
use super::state::text;
use crate::facts::RowFacts;
use crate::memo::{Comparable, comparable};

/// Someone who may be meant.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Candidate {
    /// Place in the state's people.
    pub place: usize,
    /// How likely, above 0; 1 and more where the names are one.
    pub score: f64,
}

/// Who is meant.
#[derive(Debug, Clone, PartialEq)]
pub enum Match {
    /// This person.
    Known(usize),
    /// Nobody who is known.
    New,
    /// One of these, likeliest first, or somebody new; `likely` is the one that stands out.
    Ask {
        /// Likeliest first.
        candidates: Vec<Candidate>,
        /// The one that stands out.
        likely: Option<usize>,
    },
    /// The row names nobody.
    Unnamed,
}

/// How far ahead a candidate must be to stand out.
const AHEAD: f64 = 0.03;
/// Most candidates of a question.
const MOST: usize = 8;

/// What one question is about: the same spelling with the same identity is one person, so its answer goes for all rows.
pub fn question_key(facts: &RowFacts) -> Option<String> {
    let name = comparable(facts.name.as_ref()?);
    let birth = facts
        .person
        .get("birth_date")
        .and_then(Json::as_str)
        .unwrap_or_default();
    Some(format!(
        "{}|{}|{birth}",
        name.key,
        facts.iin.as_deref().unwrap_or_default()
    ))
}

/// Facts beside the name that agree and that contradict.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Evidence {
    agreeing: usize,
    contradicting: usize,
    /// The birth dates are whole and equal.
    same_birth: bool,
    /// The birth dates exclude each other.
    other_birth: bool,
}

impl State {
    /// Who is meant by a row. `staff` names the sheet where the row belongs to a staff list: there two rows are two
    /// people unless they say otherwise.
    pub fn match_person(&self, facts: &RowFacts, staff: Option<usize>) -> Match {
        let Some(name) = &facts.name else {
            let by_iin = facts
                .iin
                .as_ref()
                .filter(|_| facts.iin_verified)
                .and_then(|iin| self.by_iin.get(iin));
            return by_iin.map_or(Match::Unnamed, |place| Match::Known(*place));
        };
        let compared = comparable(name);
        let identity = &compared.identity;
        if let Some(place) = facts.iin.as_ref().and_then(|iin| self.by_iin.get(iin)).copied() {
            return if self.same_by_iin(place, identity, name.given_name.as_str()) {
                Match::Known(place)
            } else {
                Match::Ask {
                    candidates: vec![Candidate { place, score: 0.5 }],
                    likely: None,
                }
            };
        }
        let mut found = self.candidates(&compared, facts);
        if let Some(sheet) = staff {
            // Another row of this list: only the same name makes one wonder.
            let other_row = |candidate: &Candidate| {
                self.people[candidate.place]
                    .seen
                    .as_ref()
                    .is_some_and(|(seen, _)| *seen == sheet)
            };
            found.retain(|candidate| candidate.score >= 1.0 || !other_row(candidate));
            if found.iter().any(other_row)
                && !found
                    .iter()
                    .any(|candidate| self.evidence(candidate.place, facts).same_birth)
            {
                let free: Vec<Candidate> = found
                    .iter()
                    .filter(|candidate| candidate.score >= 1.0 && !other_row(candidate))
                    .copied()
                    .collect();
                if let [one] = free.as_slice() {
                    return Match::Known(one.place);
                }
                return ask(found);
            }
        }
        let same: Vec<Candidate> = found
            .iter()
            .filter(|candidate| candidate.score >= 1.0)
            .copied()
            .collect();
        match same.as_slice() {
            [one] if !self.evidence(one.place, facts).other_birth => return Match::Known(one.place),
            [] => {}
            _ => {
                return self
                    .among_namesakes(&same, facts)
                    .map_or_else(|| ask(found), Match::Known);
            }
        }
        if let Some(place) = self.remembered(&compared, facts) {
            return Match::Known(place);
        }
        // One likely name with the same birth date is the person.
        let born: Vec<&Candidate> = found
            .iter()
            .filter(|candidate| self.evidence(candidate.place, facts).same_birth)
            .collect();
        if let [one] = born.as_slice() {
            return Match::Known(one.place);
        }
        if found.is_empty() { Match::New } else { ask(found) }
    }

    /// Whose names look like this one although no rule says that they are one: offered where nobody is known, chosen never.
    pub fn alike(&self, facts: &RowFacts) -> Vec<Candidate> {
        const LEAST: f64 = 0.86;
        let Some(name) = &facts.name else { return Vec::new() };
        let wanted = fold::narrow(&name.full());
        let first = wanted.chars().next();
        let likeness = |known: &str| {
            // One letter of the surname is looked at before the whole of it: a long staff is passed over quickly.
            let near = known.chars().next().map(|letter| fold::narrow(&letter.to_string()));
            if near.and_then(|letter| letter.chars().next()) != first {
                return 0.0;
            }
            strsim::jaro_winkler(&fold::narrow(known), &wanted)
        };
        let mut found: Vec<Candidate> = (0..self.people.len())
            .filter(|place| !self.other_iin(*place, facts))
            .map(|place| {
                let names = self.people[place].names.iter();
                let score = names.map(|(_, name, _)| likeness(&name.full())).fold(0.0, f64::max);
                Candidate {
                    place,
                    score: score.min(0.99),
                }
            })
            .filter(|candidate| candidate.score >= LEAST)
            .collect();
        found.sort_by(|left, right| right.score.total_cmp(&left.score).then(left.place.cmp(&right.place)));
        found.truncate(MOST);
        found
    }

    /// Whether the owner of an IIN may have this name: a surname may change, not everything at once.
    fn same_by_iin(&self, place: usize, identity: &Identity, given_name: &str) -> bool {
        let names = &self.people[place].names;
        let folded = crate::memo::title_key;
        names.is_empty()
            || names.iter().any(|(_, name, known)| {
                known.compare(identity) != Sameness::Different
                    || folded(&name.given_name) == folded(given_name)
                    || strsim::jaro_winkler(&folded(&name.given_name), &folded(given_name)) > 0.85
            })
    }

    /// Everybody whose name is the same or likely the same, likeliest first.
    fn candidates(&self, compared: &Comparable, facts: &RowFacts) -> Vec<Candidate> {
        let identity = &compared.identity;
        let mut places: Vec<usize> = compared
            .blocking_keys
            .iter()
            .filter_map(|key| self.by_key.get(key))
            .flatten()
            .copied()
            .collect();
        places.sort_unstable();
        places.dedup();
        let mut found = Vec::new();
        for place in places {
            if self.other_iin(place, facts) {
                continue;
            }
            let best = self.people[place]
                .names
                .iter()
                .map(|(_, _, known)| known.compare(identity).score())
                .fold(0.0, f64::max);
            if best <= 0.0 {
                continue;
            }
            let evidence = self.evidence(place, facts);
            // Two likely names born on two days are two people.
            if evidence.other_birth && best < 1.0 {
                continue;
            }
            let bonus = 0.02 * evidence.agreeing as f64 - 0.02 * evidence.contradicting as f64;
            let score = if best >= 1.0 {
                best + bonus.max(0.0)
            } else {
                (best + bonus).clamp(0.01, 0.999)
            };
            found.push(Candidate { place, score });
        }
        found.sort_by(|left, right| right.score.total_cmp(&left.score).then(left.place.cmp(&right.place)));
        found.truncate(MOST);
        found
    }

    /// Two numbers, both right, are two people.
    fn other_iin(&self, place: usize, facts: &RowFacts) -> bool {
        let values = &self.people[place].values;
        let verified = values
            .get("iin_unverified")
            .is_none_or(|flag| flag == 0 || flag == false);
        match (text(values, "iin"), &facts.iin) {
            (Some(stored), Some(given)) => stored != given && verified && facts.iin_verified,
            _ => false,
        }
    }

    fn evidence(&self, place: usize, facts: &RowFacts) -> Evidence {
        let person = &self.people[place];
        let mut evidence = Evidence::default();
        let mut count = |agrees: bool| {
            if agrees {
                evidence.agreeing += 1
            } else {
                evidence.contradicting += 1
            }
        };
        if let (Some(stored), [given, ..]) = (text(&person.values, "position"), facts.positions.as_slice())
            && let Some(given) = self.positions.find(given)
        {
            count(given == stored);
        }
        let disciplines: Vec<&str> = facts
            .disciplines
            .iter()
            .filter_map(|text| self.disciplines.find(text))
            .collect();
        if !disciplines.is_empty() && !person.disciplines.is_empty() {
            count(
                disciplines
                    .iter()
                    .any(|id| person.disciplines.iter().any(|known| known == id)),
            );
        }
        if let (Some(stored), Some(given)) = (text(&person.values, "department"), &facts.department)
            && let Some(given) = self.departments.find(given)
        {
            count(given == stored);
        }
        let date = |text: Option<&str>| text.and_then(|text| text.parse::<PartialDate>().ok());
        let given = date(facts.person.get("birth_date").and_then(Json::as_str));
        if let (Some(stored), Some(given)) = (date(text(&person.values, "birth_date")), given) {
            let overlap = stored.first_day() <= given.last_day() && given.first_day() <= stored.last_day();
            count(overlap);
            evidence.same_birth = overlap && stored.exact().is_some() && given.exact().is_some();
            evidence.other_birth = !overlap;
        }
        evidence
    }

    /// The one namesake whom other facts name while they speak against all others.
    fn among_namesakes(&self, same: &[Candidate], facts: &RowFacts) -> Option<usize> {
        let evidence: Vec<Evidence> = same
            .iter()
            .map(|candidate| self.evidence(candidate.place, facts))
            .collect();
        let fits = |evidence: &&Evidence| evidence.agreeing >= 2 && evidence.contradicting == 0 || evidence.same_birth;
        let fitting: Vec<usize> = (0..same.len())
            .filter(|at| fits(&&evidence[*at]))
            .map(|at| same[at].place)
            .collect();
        let others_excluded = (0..same.len())
            .all(|at| fitting.contains(&same[at].place) || evidence[at].contradicting > 0 || evidence[at].other_birth);
        match fitting.as_slice() {
            [place] if others_excluded => Some(*place),
            _ => None,
        }
    }

    /// The person whose spelling this is by an earlier answer.
    fn remembered(&self, compared: &Comparable, facts: &RowFacts) -> Option<usize> {
        let mut places = self.spellings.get(&compared.key)?.clone();
        places.dedup();
        match places.as_slice() {
            [place] if !self.other_iin(*place, facts) && !self.evidence(*place, facts).other_birth => Some(*place),
            _ => None,
        }
    }
}

fn ask(candidates: Vec<Candidate>) -> Match {
    let likely = match candidates.as_slice() {
        [only] => Some(only.place),
        [first, second, ..] if first.score - second.score > AHEAD => Some(first.place),
        _ => None,
    };
    Match::Ask { candidates, likely }
}
