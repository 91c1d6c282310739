//! Who belongs together by a row: a member of a group, or a mentor and a young teacher.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use serde_json::json;
use sheberlik_core::text::clean::clean;
use sheberlik_core::text::date_text::{Reading, read_date};
use sheberlik_core::text::names::PersonName;

use super::{CourseFacts, Notes, RowFacts, RowReader, shortened};
use crate::cells;
use crate::columns::heading::Words;
use crate::columns::{Field, SheetKind, names_young_school};
use crate::memo;
use crate::problem::{Code, SheetProblem};
use crate::table::TableRow;

/// What a row says of a place in a group.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct GroupFacts {
    /// The group as it is written; nothing where neither the row, the rows above nor the section say it.
    pub name: Option<String>,
    /// Role: a value of `group_membership`, or `head`; nothing where the row says none.
    pub role: Option<String>,
    /// The role in the words of the sheet, where they say more.
    pub role_text: Option<String>,
    /// First day.
    pub since: Option<NaiveDate>,
    /// Last day.
    pub until: Option<NaiveDate>,
    /// Why joined.
    pub reason: Option<String>,
    /// First day of the academic year of the sheet, for rows without a first day.
    pub year_start: Option<NaiveDate>,
    /// Address of the cell that names the group.
    pub cell: String,
}

/// What a row says of a mentor.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct PairFacts {
    /// The mentor's name as it is written.
    pub spelling: String,
    /// The mentor's name, where it can be read.
    pub mentor: Option<PersonName>,
    /// Number of the order.
    pub order_number: Option<String>,
    /// Date of the order.
    pub order_date: Option<NaiveDate>,
    /// First day.
    pub since: Option<NaiveDate>,
    /// Last day.
    pub until: Option<NaiveDate>,
    /// Discipline.
    pub discipline: Option<String>,
    /// Address of the cell that names the mentor.
    pub cell: String,
}

impl RowReader<'_> {
    /// Reads what a list of groups or of mentors says, and takes back what of the row is not the person's own.
    pub(super) fn read_gathering(&self, row: &TableRow, facts: &mut RowFacts, notes: &mut Notes) {
        if !self.kind.gathers() {
            return;
        }
        let mut period = CourseFacts::default();
        self.read_period(row, &mut period, notes);
        if !self.mapping.has(Field::Department) {
            facts.department = None;
        }
        if self.kind == SheetKind::Groups {
            // One day is the first one: nobody joins for a day.
            let until = period.end.filter(|end| period.start != Some(*end));
            facts.group = Some(self.read_group(row, (period.start, until), notes));
        } else {
            let discipline = std::mem::take(&mut facts.disciplines).into_iter().next();
            let mut pair = self.read_pair(row, notes);
            (pair.since, pair.until, pair.discipline) = (period.start, period.end, discipline);
            facts.pair = Some(pair);
        }
    }

    fn read_group(
        &self,
        row: &TableRow,
        (since, until): (Option<NaiveDate>, Option<NaiveDate>),
        notes: &mut Notes,
    ) -> GroupFacts {
        let mut group = GroupFacts {
            since,
            until,
            year_start: self.year.and_then(|year| NaiveDate::from_ymd_opt(year.first, 9, 1)),
            ..GroupFacts::default()
        };
        let told = self
            .line(row, Field::Group, notes)
            .or_else(|| self.above(row, Field::Group))
            .or_else(|| self.section_of(row))
            .or_else(|| self.title_of_group());
        if let Some((name, cell)) = told {
            (group.name, group.cell) = (Some(name), cell);
        }
        if let Some((text, _)) = self.line(row, Field::GroupRole, notes) {
            let (role, more) = role(&text);
            group.role = Some(role.to_owned());
            group.role_text = more.then(|| shortened_to(&text, 200));
        }
        self.read_reason(row, &mut group, notes);
        group
    }

    /// Why somebody joined, and from when until when, where that stands below it: «… \n10.09.2025 –».
    fn read_reason(&self, row: &TableRow, group: &mut GroupFacts, notes: &mut Notes) {
        let Some((text, _)) = self.text(row, Field::Reason, notes) else {
            return;
        };
        let (mut reason, mut days) = (Vec::new(), None);
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            match days_of(line, self.today) {
                Some(found) if days.is_none() => days = Some(found),
                _ => reason.push(line),
            }
        }
        if let Some((since, until)) = days {
            group.since = group.since.or(since);
            group.until = group.until.or(until);
        }
        group.reason = Some(shortened_to(&reason.join(" "), 500)).filter(|reason| !reason.is_empty());
    }

    fn read_pair(&self, row: &TableRow, notes: &mut Notes) -> PairFacts {
        let mut pair = PairFacts::default();
        let told = self
            .line(row, Field::Mentor, notes)
            .or_else(|| self.above(row, Field::Mentor));
        if let Some((text, cell)) = told {
            let mut mentor = RowFacts::default();
            match self.name_of_cell(&text, &mut mentor) {
                Ok(name) => pair.mentor = Some(name),
                Err(_) => {
                    let args = json!({ "text": shortened(&text) });
                    notes
                        .problems
                        .push(SheetProblem::at(cell.clone(), Code::NameUnreadable, args));
                }
            }
            (pair.spelling, pair.cell) = (mentor.spelling, cell);
        }
        if let Some((text, _)) = self.line(row, Field::Order, notes) {
            (pair.order_number, pair.order_date) = order(&text, self.today);
        }
        if let Some((date, _)) = self.date(row, Field::OrderDate, notes) {
            pair.order_date = date.exact().or(pair.order_date);
        }
        pair
    }

    /// What stands above in a column for the rows below that leave it blank, within one section.
    pub(super) fn above(&self, row: &TableRow, field: Field) -> Option<(String, String)> {
        self.mapping.column(field)?;
        let at = self.table.rows.binary_search_by_key(&row.row, |other| other.row).ok()?;
        self.table.rows[..at]
            .iter()
            .rev()
            .take_while(|other| other.section == row.section)
            .find_map(|other| self.line(other, field, &mut Notes::default()))
    }

    /// The section of a row names its group where no column does.
    fn section_of(&self, row: &TableRow) -> Option<(String, String)> {
        let section = &self.table.sections[row.section?];
        let text = memo::cleaned(&section.text).text.clone();
        let letters = text.chars().filter(|c| c.is_alphabetic()).count();
        (letters > 2).then(|| (text, crate::read::address(section.row, section.column)))
    }

    /// A title above the table that names a group in quotation marks: «Дуалды оқыту» шығармашылық тобының құрамы.
    fn title_of_group(&self) -> Option<(String, String)> {
        let title = self.table.above.iter().rev().find(|title| {
            let words = Words::of(title);
            // «Тобыл колледжі» is no «топ»: the stems are as long as the word allows.
            let group = [
                "=топ",
                "топт",
                "=тобы",
                "тобын",
                "групп",
                "=алан",
                "аланы",
                "площад",
                "group",
            ]
            .iter()
            .any(|stem| words.has(stem));
            let school = ["мектеб", "школ", "school"].iter().any(|stem| words.has(stem));
            let college = words.has("колледж") || words.has("college");
            names_young_school(title) || (group || school && !college) && title.contains(['«', '"', '“', '„'])
        })?;
        Some((clean(title).text, crate::read::address(self.table.top, 0)))
    }
}

/// The first and the last day of a line that says nothing else: «10.09.2025 –», «10.09.2025 – 31.05.2026», «– 31.05.2026».
fn days_of(line: &str, today: NaiveDate) -> Option<(Option<NaiveDate>, Option<NaiveDate>)> {
    if line.chars().any(char::is_alphabetic) {
        return None;
    }
    let (from, to) = line.split_once(['–', '—', '-'])?;
    let day = |text: &str| match text.trim() {
        "" => Some(None),
        text => Some(Some(read_date(text, Reading::ordinary(today)).ok()?.exact()?)),
    };
    let days = (day(from)?, day(to)?);
    (days != (None, None)).then_some(days)
}

/// The role that words tell, and whether they say more than the role does.
fn role(text: &str) -> (&'static str, bool) {
    let words = Words::of(text);
    let has = |stems: &[&str]| stems.iter().any(|stem| words.has(stem));
    if has(&["орынбас", "заместит", "=зам", "deputy"]) {
        ("other", true)
    } else if has(&["хатшы", "секретар", "secretar"]) {
        ("secretary", false)
    } else if has(&["коуч", "coach", "тренер"]) {
        ("coach", words.0.len() > 1)
    } else if has(&["жетекши", "руковод", "басшы", "=head", "leader"]) {
        ("head", false)
    } else if has(&["жуйе", "систем", "system", "platonus", "платонус"]) {
        ("system_specialist", true)
    } else if has(&["муше", "член", "участни", "катысуш", "member"]) && words.0.len() <= 3 {
        ("member", false)
    } else {
        ("other", true)
    }
}

/// Number and date of an order in one cell: «№ 45-ж от 05.09.2026», «05.09.2026 ж. № 45».
fn order(text: &str, today: NaiveDate) -> (Option<String>, Option<NaiveDate>) {
    let date = cells::dates_of(text, Reading::ordinary(today))
        .0
        .first()
        .and_then(|date| date.exact());
    let marked = text.split_once(['№', '#']).map(|(_, rest)| rest.trim_start());
    let bare = marked.unwrap_or_else(|| text.trim());
    let number: String = bare
        .split([' ', '\n', ',', ';', '\u{a0}'])
        .next()
        .unwrap_or_default()
        .chars()
        .take(60)
        .collect();
    let digits = number.chars().any(|c| c.is_ascii_digit());
    let is_date = crate::columns::evidence::dates_in(&number) > 0;
    (Some(number).filter(|_| digits && !is_date), date)
}

fn shortened_to(text: &str, most: usize) -> String {
    text.chars().take(most).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn roles_are_told_by_their_words() {
        for (text, expected) in [
            ("хатшы", ("secretary", false)),
            ("Секретарь группы", ("secretary", false)),
            ("член группы", ("member", false)),
            ("топ мүшесі", ("member", false)),
            ("Talap коучы", ("coach", true)),
            ("«Platonus» жүйесінің маманы", ("system_specialist", true)),
            ("руководитель", ("head", false)),
            ("жетекші", ("head", false)),
            ("жетекшінің орынбасары", ("other", true)),
            ("Platonus маманы", ("system_specialist", true)),
            ("специалист компьютерной техники", ("other", true)),
        ] {
            assert_eq!(role(text), expected, "{text}");
        }
    }

    #[test]
    fn an_order_is_told_with_its_date() {
        let today = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        let day = NaiveDate::from_ymd_opt(2026, 9, 5);
        for (text, number, date) in [
            ("№ 45-ж от 05.09.2026", Some("45-ж"), day),
            ("05.09.2026 ж. №45", Some("45"), day),
            ("45-ж", Some("45-ж"), None),
            ("05.09.2026", None, day),
            ("приказ", None, None),
        ] {
            assert_eq!(order(text, today), (number.map(str::to_owned), date), "{text}");
        }
    }
}
