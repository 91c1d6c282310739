//! What may not be saved of a person, said at its field: a number that is another's or wrong, slips of the pen.

use chrono::Datelike;
use serde_json::json;

use super::model::Person;
use crate::db::Writer;
use crate::problem::{FieldProblem, Result};
use crate::record::checks::{far_ahead, in_the_future, of_changed, period, text};
use crate::record::{Record, Values};
use crate::text::iin;

/// Nobody who teaches now or is known from papers was born before; a year that is earlier is written wrong.
const FIRST_BIRTH_YEAR: &str = "1920";
/// Nobody works before this age; against slips of the pen, where the law says sixteen and more for a teacher.
const YOUNGEST: i32 = 14;
/// What stands in a telephone number beside figures: extensions, and what kind of number it is.
const PHONE_WORDS: [&str; 27] = [
    "вн",
    "внут",
    "внутр",
    "внутренний",
    "доб",
    "добавочный",
    "ішкі",
    "қос",
    "қосымша",
    "ext",
    "тел",
    "телефон",
    "tel",
    "моб",
    "сот",
    "сотка",
    "ұялы",
    "mob",
    "раб",
    "жұм",
    "жұмыс",
    "дом",
    "үй",
    "факс",
    "fax",
    "ватсап",
    "whatsapp",
];

/// R-IIN (domain.md §5.8): a wrong check digit is an error unless saved as unverified; the number is one person's.
pub(super) fn check_person(writer: &Writer<'_>, id: Option<&str>, values: &Values) -> Result<Vec<FieldProblem>> {
    let mut problems = Vec::new();
    if let Some(number) = text(values, "iin") {
        let unverified = values
            .get("iin_unverified")
            .is_some_and(|yes| yes == &json!(1) || yes == &json!(true));
        if !unverified && !iin::has_right_checksum(number) {
            problems.push(FieldProblem::new("iin", "iin_checksum"));
        }
        let taken: i64 = writer
            .connection()
            .prepare_cached("SELECT count(*) FROM person WHERE iin = ?1 AND deleted_at IS NULL AND id IS NOT ?2")?
            .query_row((number, id), |row| row.get(0))?;
        if taken > 0 {
            problems.push(FieldProblem::new("iin", "iin_taken"));
        }
    }
    let slips = days(writer, values).into_iter().chain(contacts(values)).collect();
    problems.extend(of_changed(writer, Person::KIND, id, values, slips)?);
    for language in ["kk", "ru", "en"] {
        let (surname, given) = (format!("surname_{language}"), format!("given_name_{language}"));
        if text(values, &given).is_some() && text(values, &surname).is_none() {
            problems.push(FieldProblem::new(&surname, "required"));
        }
    }
    Ok(problems)
}

/// Days of a life in their order: born, fourteen, at work; none that has not come, but those of an order given ahead.
fn days(writer: &Writer<'_>, values: &Values) -> Vec<FieldProblem> {
    let mut slips: Vec<FieldProblem> = birth(writer, values).into_iter().collect();
    slips.extend(far_ahead(writer, values, "hire_date"));
    slips.extend(far_ahead(writer, values, "status_since"));
    slips.extend(in_the_future(writer, values, "consent_date"));
    for start in ["pedagogical_start", "industry_start"] {
        // Who is taken on for September begins to teach in September.
        if text(values, start) != text(values, "hire_date") {
            slips.extend(in_the_future(writer, values, start));
        }
    }
    for start in ["hire_date", "pedagogical_start", "industry_start"] {
        slips.extend(period(values, "birth_date", start).or_else(|| child(values, start)));
    }
    slips
}

/// A birth date of somebody who may work today.
fn birth(writer: &Writer<'_>, values: &Values) -> Option<FieldProblem> {
    let born = text(values, "birth_date")?;
    if born < FIRST_BIRTH_YEAR {
        return Some(FieldProblem::new("birth_date", "born_too_early"));
    }
    let today = writer.context().today;
    // A year or a month alone is only refused where no day of it will do.
    let last = format!("{:04}{}", today.year() - YOUNGEST, today.format("-%m-%d"));
    let young = born > last.as_str();
    in_the_future(writer, values, "birth_date")
        .or_else(|| young.then(|| FieldProblem::new("birth_date", "born_too_late")))
}

/// Work that began in childhood: one of two days is wrong. It is not said which day of birth: that is hidden by default.
fn child(values: &Values, start: &str) -> Option<FieldProblem> {
    let (born, began) = (text(values, "birth_date")?, text(values, start)?);
    let (year, rest) = born.split_at_checked(4)?;
    let first = format!("{:04}{rest}", year.parse::<i32>().ok()? + YOUNGEST);
    // Of two days that are known to the month or to the year, so much is compared as both say.
    let known = first.len().min(began.len());
    (began.get(..known) < first.get(..known)).then(|| FieldProblem::new(start, "began_as_child"))
}

fn contacts(values: &Values) -> Vec<FieldProblem> {
    let mut slips = Vec::new();
    if text(values, "phone").is_some_and(|number| !is_phone(number)) {
        slips.push(FieldProblem::new("phone", "not_a_phone"));
    }
    if text(values, "email").is_some_and(|address| !is_mail(address)) {
        slips.push(FieldProblem::new("email", "not_a_mail"));
    }
    slips
}

/// Whether a text may be a telephone number, or several: five figures at least, and nothing but what is written with them.
fn is_phone(number: &str) -> bool {
    let figures = number.chars().filter(char::is_ascii_digit).count();
    let written = |sign: char| sign.is_ascii_digit() || sign.is_whitespace() || "+-–()[],;:./\\*#№".contains(sign);
    let said = |word: &str| word.is_empty() || PHONE_WORDS.contains(&word.to_lowercase().as_str());
    figures >= 5
        && number.chars().all(|sign| sign.is_alphabetic() || written(sign))
        && number.split(|sign: char| !sign.is_alphabetic()).all(said)
}

/// Whether a text may be an address of e-mail: one sign «@» with something on both sides, no space.
fn is_mail(address: &str) -> bool {
    let address = address.trim();
    let parts = address
        .split_once('@')
        .filter(|_| !address.contains(char::is_whitespace));
    parts.is_some_and(|(name, place)| !name.is_empty() && place.contains('.') && !place.contains('@'))
}

#[cfg(test)]
mod tests {
    use super::{is_mail, is_phone};

    #[test]
    fn a_telephone_is_known_by_its_figures() {
        for number in [
            "87011234567",
            "+7 (701) 123-45-67",
            "8 (7282) 24-15-16, вн. 12",
            "24-15-16 (ішкі 104); 8 701 123 45 67",
            "8/7172/55–55–55 доб.7",
            "ұялы: 8.701.123.45.67",
        ] {
            assert!(is_phone(number), "{number}");
        }
        for number in [
            "abc",
            "1234",
            "нет",
            "87011234567 Айгүл",
            "kim@kollej.kz",
            "701 12 34 56 78 x",
        ] {
            assert!(!is_phone(number), "{number}");
        }
    }

    #[test]
    fn an_address_of_mail_has_its_sign_and_no_space() {
        assert!(is_mail("kim@kollej.kz"));
        for address in ["kim", "kim@kollej", "не почта@kollej.kz", "a@b@kollej.kz", "@kollej.kz"] {
            assert!(!is_mail(address), "{address}");
        }
    }
}
