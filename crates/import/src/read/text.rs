//! Text with separators: the encoding and the separator are found out, nobody is asked.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{Encoding, IBM866, ISO_8859_5, KOI8_R, KOI8_U, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1251};
use serde_json::json;
use sheberlik_core::Progress;

use super::excel::{Budget, put};
use super::{Refusal, Sheet, Stop, Value};
use crate::problem::{Code, SheetProblem};

const SEPARATORS: [u8; 4] = [b';', b',', b'\t', b'|'];

/// Reads a table of text as one sheet with the name of the file.
pub fn read_text(
    file_name: &str,
    bytes: &[u8],
    problems: &mut Vec<SheetProblem>,
    progress: &Progress,
) -> Result<Vec<Sheet>, Stop> {
    let encoding = guess_encoding(bytes);
    let (decoded, _, broken) = encoding.decode(bytes);
    let mut text = decoded.into_owned();
    if encoding == WINDOWS_1251
        && let Some(restored) = restore_kazakh_letters(&text)
    {
        text = restored;
        problems.push(SheetProblem::of_file(
            Code::OldEncoding,
            json!({ "encoding": "KZ-1048" }),
        ));
    }
    if broken || text.contains('\u{FFFD}') {
        problems.push(SheetProblem::of_file(
            Code::UnreadableLetters,
            json!({ "encoding": encoding.name() }),
        ));
    }
    let (separator, body) = separator_of(&text);
    let mut sheet = parse(body, separator, true, progress)?;
    // A quote that is never closed swallows the rows after it: then quotes are plain characters.
    let lines = |value: &Value| value.text().map_or(0, |text| text.matches('\n').count());
    let most = sheet
        .rows
        .iter()
        .flat_map(|row| &row.cells)
        .map(|cell| lines(&cell.value))
        .max()
        .unwrap_or(0);
    let likeness = |quoting| table_likeness(body, separator, quoting, usize::MAX).0;
    if most > 40 || most > 0 && likeness(false) * 2 > likeness(true) * 3 {
        sheet = parse(body, separator, false, progress)?;
    }
    sheet.name = file_name
        .rsplit_once('.')
        .map_or(file_name, |(stem, _)| stem)
        .to_owned();
    Ok(vec![sheet])
}

/// Whether bytes without a mark are UTF-16 of Latin or Cyrillic text: every second byte is then 0 or 4.
pub(super) fn looks_like_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    let pairs = bytes.chunks_exact(2);
    let count = pairs.len();
    if count < 8 {
        return None;
    }
    let high = |byte: u8| matches!(byte, 0 | 4);
    let little = pairs.clone().filter(|pair| high(pair[1]) && !high(pair[0])).count();
    let big = pairs.clone().filter(|pair| high(pair[0]) && !high(pair[1])).count();
    if little * 10 >= count * 9 {
        Some(UTF_16LE)
    } else if big * 10 >= count * 9 {
        Some(UTF_16BE)
    } else {
        None
    }
}

fn guess_encoding(bytes: &[u8]) -> &'static Encoding {
    if let Some((encoding, _)) = Encoding::for_bom(bytes) {
        return encoding;
    }
    if let Some(encoding) = looks_like_utf16(&bytes[..bytes.len().min(64 << 10)]) {
        return encoding;
    }
    match std::str::from_utf8(bytes) {
        Ok(_) => return UTF_8,
        // Cut off in the middle of the last letter.
        Err(error) if error.error_len().is_none() => return UTF_8,
        Err(_) => {}
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    let guess = detector.guess(Some(b"kz"), Utf8Detection::Deny);
    // The office writes Cyrillic: any other guess is a short text taken for something else.
    if [WINDOWS_1251, KOI8_R, KOI8_U, IBM866, ISO_8859_5].contains(&guess) {
        guess
    } else {
        WINDOWS_1251
    }
}

/// KZ-1048 differs from Windows-1251 in the places of the Kazakh letters, which come out as Serbian and Ukrainian ones.
/// `None` where there is nothing to restore.
fn restore_kazakh_letters(text: &str) -> Option<String> {
    const PAIRS: [(char, char); 16] = [
        ('Ќ', 'Қ'),
        ('ќ', 'қ'),
        ('Ћ', 'Һ'),
        ('ћ', 'һ'),
        ('Ў', 'Ұ'),
        ('ў', 'ұ'),
        ('Ј', 'Ә'),
        ('ј', 'ә'),
        ('Ґ', 'Ө'),
        ('ґ', 'ө'),
        ('Є', 'Ғ'),
        ('є', 'ғ'),
        ('Ї', 'Ү'),
        ('ї', 'ү'),
        ('Ѕ', 'Ң'),
        ('ѕ', 'ң'),
    ];
    let replaced = |c: char| PAIRS.iter().find(|(odd, _)| *odd == c).map(|(_, letter)| *letter);
    let found = text.chars().filter(|c| replaced(*c).is_some()).count();
    (found > 0).then(|| text.chars().map(|c| replaced(c).unwrap_or(c)).collect())
}

/// The separator, and the text without a `sep=;` line.
fn separator_of(text: &str) -> (u8, &str) {
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let (first, rest) = text.split_once('\n').unwrap_or((text, ""));
    let named = first
        .trim()
        .strip_prefix("sep=")
        .filter(|named| named.len() == 1)
        .map(|named| named.as_bytes()[0]);
    if let Some(named) = named.filter(|named| SEPARATORS.contains(named)) {
        return (named, rest);
    }
    let end = text.char_indices().nth(20_000).map_or(text.len(), |(at, _)| at);
    let sample = &text[..end];
    let best = SEPARATORS
        .into_iter()
        .max_by_key(|separator| table_likeness(sample, *separator, true, 60));
    (best.unwrap_or(b';'), text)
}

/// How much a text looks like a table with this separator: cells in the rows that have the most frequent width above
/// one. The earlier separator wins a tie through the order of [`SEPARATORS`] reversed by `max_by_key`.
fn table_likeness(sample: &str, separator: u8, quoting: bool, rows: usize) -> (usize, usize) {
    let mut widths = std::collections::HashMap::new();
    let mut reader = builder(separator, quoting).from_reader(sample.as_bytes());
    for record in reader.byte_records().take(rows).flatten() {
        if record.len() > 1 {
            *widths.entry(record.len()).or_insert(0_usize) += 1;
        }
    }
    let rows = widths.values().max().copied().unwrap_or(0);
    let width = widths
        .iter()
        .filter(|(_, count)| **count == rows)
        .map(|(width, _)| *width)
        .max()
        .unwrap_or(0);
    (rows, width)
}

fn builder(separator: u8, quoting: bool) -> csv::ReaderBuilder {
    let mut builder = csv::ReaderBuilder::new();
    builder
        .delimiter(separator)
        .has_headers(false)
        .flexible(true)
        .quoting(quoting);
    builder
}

fn parse(text: &str, separator: u8, quoting: bool, progress: &Progress) -> Result<Sheet, Stop> {
    let mut sheet = Sheet::default();
    let mut budget = Budget::default();
    let mut reader = builder(separator, quoting).from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut passed = 0_u64;
    while reader.read_record(&mut record).map_err(|_| Refusal::Damaged)? {
        // Rows are counted as Excel counts them on opening the file: records, and the blank lines between them.
        let row = record
            .position()
            .map_or(passed, csv::Position::line)
            .saturating_sub(1)
            .max(passed) as u32;
        passed = u64::from(row) + 1;
        if passed.is_multiple_of(8192) {
            progress.check().map_err(|_| Stop::Cancelled)?;
            progress.step(passed, 0, "import_read");
        }
        for (column, field) in record.iter().enumerate() {
            let value = budget
                .text(unwrapped(field))?
                .map(|(text, trimmed)| (Value::Text(text), trimmed));
            put(&mut sheet, &mut budget, (row, column as u32), value, false)?;
        }
    }
    Ok(sheet)
}

/// A field as people mean it: `="0123"` and `'0123` are the ways of other programs to keep a zero in front.
fn unwrapped(field: &str) -> &str {
    let field = field.trim_matches(|c: char| c == ' ' || c == '\t');
    if let Some(inner) = field.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')) {
        return inner;
    }
    match field.strip_prefix('\'') {
        Some(rest) if rest.starts_with(|c: char| c.is_ascii_digit()) => rest,
        _ => field,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TABLE: &str = "№;Ф.И.О.;Күні\n1;\"Қалиева; Әлия\";12.03.2024\n2;Өтегенов Сергей;\n";

    fn cells(bytes: &[u8]) -> Vec<Vec<String>> {
        let sheets = read_text("a.csv", bytes, &mut Vec::new(), &Progress::silent()).unwrap_or_default();
        sheets[0]
            .rows
            .iter()
            .map(|row| row.cells.iter().map(|cell| cell.value.shown()).collect())
            .collect()
    }

    #[test]
    fn every_encoding_of_the_office_is_read() {
        let expected = vec![
            vec!["№".to_owned(), "Ф.И.О.".into(), "Күні".into()],
            vec!["1".into(), "Қалиева; Әлия".into(), "12.03.2024".into()],
            vec!["2".into(), "Өтегенов Сергей".into()],
        ];
        let units: Vec<u16> = TABLE.encode_utf16().collect();
        let little: Vec<u8> = units.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = units.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        for (name, bytes) in [
            ("UTF-8", TABLE.as_bytes().to_vec()),
            ("UTF-8 with mark", [b"\xEF\xBB\xBF", TABLE.as_bytes()].concat()),
            ("UTF-16LE with mark", [b"\xFF\xFE".as_slice(), &little].concat()),
            ("UTF-16BE with mark", [b"\xFE\xFF".as_slice(), &big].concat()),
            ("UTF-16LE", little),
            ("UTF-16BE", big),
        ] {
            assert_eq!(cells(&bytes), expected, "{name}");
        }
    }

    #[test]
    fn cp1251_and_its_kazakh_variant_are_read() {
        let russian = "№;Ф.И.О.;Дата рождения\n1;Калиева Алия Болатовна;12.03.1984\n2;Петренко Андрей;01.02.1980\n";
        let (bytes, _, _) = WINDOWS_1251.encode(russian);
        assert_eq!(cells(&bytes)[1][1], "Калиева Алия Болатовна");
        let kazakh = "№;Т.А.Ә.;Туған күні\n1;Қалиева Әлия Болатқызы;12.03.1984\n2;Өтегенов Сергей;01.02.1980\n";
        let odd: String = kazakh
            .chars()
            .map(|c| match c {
                'Қ' => 'Ќ',
                'қ' => 'ќ',
                'Ә' => 'Ј',
                'Ө' => 'Ґ',
                'ғ' => 'є',
                'ү' => 'ї',
                c => c,
            })
            .collect();
        let (bytes, _, _) = WINDOWS_1251.encode(&odd);
        assert_eq!(cells(&bytes)[1][1], "Қалиева Әлия Болатқызы");
    }

    #[test]
    fn every_separator_is_found() {
        for separator in [',', ';', '\t', '|'] {
            let text =
                format!("Ф.И.О.{separator}Дата{separator}Часы\nКалиева А.Б.{separator}12.03.2024{separator}72\n");
            assert_eq!(
                cells(text.as_bytes())[1],
                ["Калиева А.Б.", "12.03.2024", "72"],
                "{separator:?}"
            );
        }
        assert_eq!(cells("sep=|\na|b;c\n1|2;3\n".as_bytes())[0], ["a", "b;c"]);
    }

    #[test]
    fn an_open_quote_does_not_swallow_the_table() {
        let mut text = String::from("Ф.И.О.;Ескертпе\n");
        for row in 0..60 {
            text.push_str(&format!("Қалиева {row};\"ашық\n"));
        }
        assert_eq!(cells(text.as_bytes()).len(), 61);
    }

    #[test]
    fn a_number_kept_as_text_by_another_program_is_unwrapped() {
        assert_eq!(unwrapped("=\"010308667600\""), "010308667600");
        assert_eq!(unwrapped("'010308667600"), "010308667600");
        assert_eq!(unwrapped("'слово"), "'слово");
    }
}
