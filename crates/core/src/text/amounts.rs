//! Lengths of service and hours as people write them.

use super::clean::clean;
use super::fold;

/// More years of service than this nobody has.
const MOST_YEARS: f64 = 80.0;
/// More hours than this no course has.
const MOST_HOURS: u32 = 10_000;

/// Why a text is not an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum AmountError {
    /// Nothing was given.
    #[error("amount-blank")]
    Blank,
    /// The text is not an amount of this kind.
    #[error("amount-not-an-amount")]
    NotAnAmount,
    /// The amount is beyond what can be.
    #[error("amount-too-big")]
    TooBig,
}

impl AmountError {
    /// Stable code of the problem.
    pub fn code(self) -> &'static str {
        match self {
            AmountError::Blank => "amount-blank",
            AmountError::NotAnAmount => "amount-not-an-amount",
            AmountError::TooBig => "amount-too-big",
        }
    }
}

/// Reads a length of service in whole months: «12 л. 3 мес.», «17 лет», «2 жыл 3 ай», «6 мес.»; a bare number is years («9,5» too).
/// Days are dropped.
pub fn read_months(text: &str) -> Result<u32, AmountError> {
    let pairs = numbers_with_words(text)?;
    let mut months = 0.0;
    let mut last_unit = 0;
    for (number, word) in &pairs {
        // Years, months and days, each once and in this order.
        let (unit, per_unit) = match word.as_str() {
            "" if pairs.len() == 1 => (1, 12.0),
            "л" | "лет" | "год" | "года" | "г" | "жыл" | "ж" | "жас" | "year" | "years" | "y" => {
                (1, 12.0)
            }
            "м" | "мес" | "месяц" | "месяца" | "месяцев" | "ай" | "month" | "months" => {
                (2, 1.0)
            }
            "д" | "дн" | "дней" | "дня" | "день" | "кун" => (3, 0.0),
            _ => return Err(AmountError::NotAnAmount),
        };
        if unit <= last_unit {
            return Err(AmountError::NotAnAmount);
        }
        last_unit = unit;
        months += number * per_unit;
    }
    if months > MOST_YEARS * 12.0 {
        return Err(AmountError::TooBig);
    }
    Ok(months.floor() as u32)
}

/// Reads hours: «72», «72 сағат», «80 сағ.», «72 ч.», «72 академических часа». Whole hours only, above zero.
pub fn read_hours(text: &str) -> Result<u32, AmountError> {
    const HOUR: [&str; 10] = ["сагат", "саг", "ч", "час", "часа", "часов", "h", "hour", "hours", "hrs"];
    const ACADEMIC: [&str; 7] = [
        "ак",
        "акад",
        "академических",
        "академический",
        "академиялык",
        "академ",
        "academic",
    ];
    let cleaned = clean(text).text;
    let (number, rest) = split_number(&cleaned)?;
    let words = fold::words(&fold::narrow(rest));
    let hour_words = words.iter().filter(|word| HOUR.contains(&word.as_str())).count();
    let academic_words = words.iter().filter(|word| ACADEMIC.contains(&word.as_str())).count();
    let only_known = hour_words + academic_words == words.len() && hour_words <= 1 && academic_words <= 1;
    let only_stops = rest
        .chars()
        .all(|sign| sign.is_alphabetic() || matches!(sign, ' ' | '.' | '/' | '-'));
    if !only_known || !only_stops || number.fract() != 0.0 || number < 1.0 {
        return Err(AmountError::NotAnAmount);
    }
    if number > f64::from(MOST_HOURS) {
        return Err(AmountError::TooBig);
    }
    Ok(number as u32)
}

/// Numbers each with the word after it.
fn numbers_with_words(text: &str) -> Result<Vec<(f64, String)>, AmountError> {
    let cleaned = clean(text).text;
    let mut rest = cleaned.as_str();
    let mut pairs = Vec::new();
    loop {
        let (number, after) = split_number(rest)?;
        let next = after.find(|sign: char| sign.is_ascii_digit()).unwrap_or(after.len());
        let (between, tail) = after.split_at(next);
        let words = fold::words(&fold::narrow(between));
        let only_known = between
            .chars()
            .all(|sign| sign.is_alphabetic() || matches!(sign, ' ' | '.' | ',' | ';'));
        // «2 жыл және 3 ай», «2 года и 3 месяца».
        let words: Vec<&String> = words
            .iter()
            .filter(|word| !matches!(word.as_str(), "и" | "жане" | "and"))
            .collect();
        if !only_known || words.len() > 1 {
            return Err(AmountError::NotAnAmount);
        }
        pairs.push((number, words.first().map(|word| (*word).clone()).unwrap_or_default()));
        if tail.is_empty() {
            return Ok(pairs);
        }
        rest = tail;
    }
}

/// The number at the beginning, with a decimal comma or point.
fn split_number(text: &str) -> Result<(f64, &str), AmountError> {
    if text.is_empty() {
        return Err(AmountError::Blank);
    }
    const LONGEST: usize = 12;
    let digits = |text: &str| text.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(text.len());
    let mut end = digits(text);
    if end == 0 || end > LONGEST {
        return Err(AmountError::NotAnAmount);
    }
    if let Some(after) = text[end..].strip_prefix([',', '.']) {
        let decimals = digits(after);
        if decimals > 0 {
            end += 1 + decimals;
        }
    }
    let number = text[..end]
        .replace(',', ".")
        .parse()
        .map_err(|_| AmountError::NotAnAmount)?;
    Ok((number, &text[end..]))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn lengths_of_service() {
        for (text, wanted) in [
            ("12 л. 3 мес.", 147),
            ("9 л. 9 мес.", 117),
            ("17 лет", 204),
            ("2 лет", 24),
            ("2 жыл 3 ай", 27),
            ("2 жыл және 3 ай", 27),
            ("3 года, 2 месяца", 38),
            ("6 мес.", 6),
            ("1 г. 2 м. 15 дн.", 14),
            ("12л3мес", 147),
            ("0", 0),
            ("15", 180),
            ("9,5", 114),
            ("10.0", 120),
        ] {
            assert_eq!(read_months(text), Ok(wanted), "{text}");
        }
        for (text, wanted) in [
            ("", AmountError::Blank),
            ("б/с", AmountError::NotAnAmount),
            ("-5", AmountError::NotAnAmount),
            ("12 3", AmountError::NotAnAmount),
            ("3 мес. 12 лет", AmountError::NotAnAmount),
            ("12 лет 3 года", AmountError::NotAnAmount),
            ("12/3", AmountError::NotAnAmount),
            ("2008", AmountError::TooBig),
        ] {
            assert_eq!(read_months(text), Err(wanted), "{text}");
        }
    }

    #[test]
    fn hours() {
        for (text, wanted) in [
            ("72", 72),
            ("72.0", 72),
            ("72 сағат", 72),
            ("80 сағ.", 80),
            ("72 ч.", 72),
            ("72ч", 72),
            ("72 часа", 72),
            ("72 академических часа", 72),
            ("72 ак. ч.", 72),
            ("72 ак.час", 72),
            ("72 академиялық сағат", 72),
        ] {
            assert_eq!(read_hours(text), Ok(wanted), "{text}");
        }
        for (text, wanted) in [
            ("", AmountError::Blank),
            ("=SUM(G4:G34)", AmountError::NotAnAmount),
            ("0", AmountError::NotAnAmount),
            ("7,5", AmountError::NotAnAmount),
            ("72 дня", AmountError::NotAnAmount),
            ("72/36", AmountError::NotAnAmount),
            ("72 часа 36", AmountError::NotAnAmount),
            ("123456", AmountError::TooBig),
        ] {
            assert_eq!(read_hours(text), Err(wanted), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_taken(text in any::<String>()) {
            let _ = read_months(&text);
            let _ = read_hours(&text);
        }

        #[test]
        fn amount_like_text_is_taken(text in "[0-9.,]{0,24}( л| жыл| ай| сағ)?[0-9., ]{0,10}") {
            let _ = read_months(&text);
            let _ = read_hours(&text);
        }

        #[test]
        fn written_lengths_read_back(years in 0u32..80, months in 0u32..12) {
            prop_assert_eq!(read_months(&format!("{years} л. {months} мес.")), Ok(years * 12 + months));
            prop_assert_eq!(read_months(&format!("{years} жыл {months} ай")), Ok(years * 12 + months));
        }
    }
}
