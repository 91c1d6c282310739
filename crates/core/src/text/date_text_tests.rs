use super::*;
use proptest::prelude::*;

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

fn read(text: &str) -> String {
    match read_date(text, Reading::ordinary(today())) {
        Ok(date) => date.to_string(),
        Err(problem) => problem.code().to_owned(),
    }
}

fn period(text: &str) -> String {
    match read_period(text, Reading::ordinary(today())) {
        Ok(period) => format!("{}..{}", period.start, period.end),
        Err(problem) => problem.code().to_owned(),
    }
}

#[test]
fn dates_in_every_spelling() {
    for (text, wanted) in [
        ("24.04.1985", "1985-04-24"),
        ("09.04.1979 г.", "1979-04-09"),
        ("27.05.2025 г.", "2025-05-27"),
        ("5.2.26", "2026-02-05"),
        ("5.2.70", "1970-02-05"),
        ("05022026", "2026-02-05"),
        ("20260205", "2026-02-05"),
        ("050226", "2026-02-05"),
        ("2026-02-05", "2026-02-05"),
        ("2019-9-1", "2019-09-01"),
        ("2023-09-15 00:00:00", "2023-09-15"),
        ("2023-09-15T00:00:00", "2023-09-15"),
        ("16.11.2025 11:21:07", "2025-11-16"),
        ("05/02/2026", "2026-02-05"),
        ("05-02-2026", "2026-02-05"),
        ("05 02 2026", "2026-02-05"),
        ("05 . 02 . 2026ж.", "2026-02-05"),
        ("05.02.2026 жылы", "2026-02-05"),
        ("05.02.2026г", "2026-02-05"),
        ("5 февраля 2026 года", "2026-02-05"),
        ("«5» февраля 2026 г.", "2026-02-05"),
        ("5 фев. 26", "2026-02-05"),
        ("2026 жылғы 5 ақпан", "2026-02-05"),
        ("2016 жылғы 28 қаңтардағы", "2016-01-28"),
        ("2026 ж. 5 ақпан", "2026-02-05"),
        ("2026 жылғы «5» ақпан", "2026-02-05"),
        ("5 February 2026", "2026-02-05"),
        ("февраль 2026", "2026-02"),
        ("Ноябрь 2025 г.", "2025-11"),
        ("2026 ж. ақпан", "2026-02"),
        ("02.2026", "2026-02"),
        ("2026-02", "2026-02"),
        ("2025 г.", "2025"),
        ("1956 ж.", "1956"),
        ("1956", "1956"),
        ("20486", "1956-02-01"),
        ("29.02.2024", "2024-02-29"),
    ] {
        assert_eq!(read(text), wanted, "{text}");
    }
}

#[test]
fn not_dates() {
    for (text, wanted) in [
        ("", "date-blank"),
        (" \u{a0}", "date-blank"),
        ("29.02.2023", "date-impossible"),
        ("31.13.2023", "date-impossible"),
        ("01.01.0202", "date-impossible"),
        ("сентябрь", "date-no-year"),
        ("5 февраля", "date-no-year"),
        ("до 15.10.2025", "date-not-a-date"),
        ("в течение года", "date-not-a-date"),
        ("б/к", "date-not-a-date"),
        ("№ 728226, 16.09.2023", "date-not-a-date"),
        ("1.2.3.2024", "date-not-a-date"),
        ("123", "date-not-a-date"),
        ("-", "date-not-a-date"),
        ("=1+1", "date-not-a-date"),
    ] {
        assert_eq!(read(text), wanted, "{text}");
    }
    let no_serial = Reading {
        serial: false,
        ..Reading::ordinary(today())
    };
    assert_eq!(read_date("20486", no_serial), Err(DateError::NotADate));
}

#[test]
fn births_are_never_in_the_future() {
    for (text, wanted) in [
        ("01.02.56", "1956-02-01"),
        ("11.12.70", "1970-12-11"),
        ("08.03.01", "2001-03-08"),
        ("11.05.02", "2002-05-11"),
        ("26.08.03", "2003-08-26"),
        ("07.01.59", "1959-01-07"),
        ("22.11.26", "1926-11-22"),
        ("23.11.12", "1912-11-23"),
        ("22.11.12", "2012-11-22"),
    ] {
        let found = read_date(text, Reading::of_birth(today())).unwrap();
        assert_eq!(found.to_string(), wanted, "{text}");
    }
}

#[test]
fn day_numbers_of_excel() {
    for (serial, wanted) in [(20486.0, "1956-02-01"), (45_292.5, "2024-01-01"), (61.0, "1900-03-01")] {
        assert_eq!(date_of_serial(serial).unwrap().to_string(), wanted);
    }
    for serial in [0.0, -1.0, f64::NAN, f64::INFINITY, 3e9] {
        assert_eq!(date_of_serial(serial), None);
    }
}

#[test]
fn periods_in_every_spelling() {
    for (text, wanted) in [
        ("03.02.-14.02.2025", "2025-02-03..2025-02-14"),
        ("12.09.-16.09.2023", "2023-09-12..2023-09-16"),
        ("14.04.-02.05.2023", "2023-04-14..2023-05-02"),
        ("16.06.2023 – 20.06.2023", "2023-06-16..2023-06-20"),
        ("01.05.2025-12.05.2025 ж.", "2025-05-01..2025-05-12"),
        ("с 03.02. по 14.02.2025", "2025-02-03..2025-02-14"),
        ("с 03.02.2025 г. по 14.02.2025 г.", "2025-02-03..2025-02-14"),
        ("27-28.10.2025", "2025-10-27..2025-10-28"),
        ("08-09.02.2026", "2026-02-08..2026-02-09"),
        ("5-9 февраля 2026 г.", "2026-02-05..2026-02-09"),
        ("28 января - 5 февраля 2026 года", "2026-01-28..2026-02-05"),
        ("2026 жылғы 5-9 ақпан", "2026-02-05..2026-02-09"),
        ("2026 ж. 28 қаңтар - 5 ақпан", "2026-01-28..2026-02-05"),
        ("28.12.-10.01.2025", "2024-12-28..2025-01-10"),
        ("28.12.2024-10.01", "2024-12-28..2025-01-10"),
        ("2025-02-03 - 2025-02-14", "2025-02-03..2025-02-14"),
        ("03.02.25-14.02.25", "2025-02-03..2025-02-14"),
        ("октябрь-ноябрь 2025", "2025-10..2025-11"),
        ("2023-2024 гг.", "2023..2024"),
        ("16.09.2023", "2023-09-16..2023-09-16"),
        ("2025 г.", "2025..2025"),
    ] {
        assert_eq!(period(text), wanted, "{text}");
    }
    for (text, wanted) in [
        ("", "date-blank"),
        ("14.02.2025-03.02.2025", "date-ends-before-start"),
        ("14-03.02.2025", "date-ends-before-start"),
        ("октябрь-ноябрь", "date-no-year"),
        ("12-14 ноября", "date-no-year"),
        ("12-14 қараша", "date-no-year"),
        ("03.02.-30.02.2025", "date-impossible"),
        ("в течение года", "date-not-a-date"),
    ] {
        assert_eq!(period(text), wanted, "{text}");
    }
}

#[test]
fn months_in_every_case() {
    for (word, wanted) in [
        ("қаңтар", 1),
        ("қаңтардағы", 1),
        ("қаң", 1),
        ("ақпаннан", 2),
        ("Наурыз", 3),
        ("марта", 3),
        ("мая", 5),
        ("мамыр", 5),
        ("маусымдағы", 6),
        ("июня", 6),
        ("қыркүйек", 9),
        ("Сентябрь", 9),
        ("қазан", 10),
        ("қараша", 11),
        ("желтоқсандағы", 12),
    ] {
        assert_eq!(month_named(word), Some(wanted), "{word}");
    }
    assert_eq!(month_named("март-апрель"), None);
    assert_eq!(month_named("мастер"), None);
}

proptest! {
    #[test]
    fn any_text_is_taken(text in any::<String>()) {
        let _ = read_date(&text, Reading::of_birth(today()));
        let _ = read_period(&text, Reading::ordinary(today()));
    }

    #[test]
    fn date_like_text_is_taken(text in "[0-9 ./:T–-]{0,24}( г\\.| ж\\.| ақпан| по )?[0-9.]{0,10}") {
        let _ = read_date(&text, Reading::ordinary(today()));
        let _ = read_period(&text, Reading::ordinary(today()));
    }

    #[test]
    fn written_dates_read_back(days in 0i64..70_000, length in 0i64..400) {
        let start = NaiveDate::from_ymd_opt(1900, 3, 1).unwrap() + Duration::days(days);
        let end = start + Duration::days(length);
        for pattern in ["%d.%m.%Y", "%-d.%-m.%Y г.", "%d/%m/%Y", "%Y-%m-%d", "%Y-%-m-%-d", "%d%m%Y", "%d %m %Y ж."] {
            let text = start.format(pattern).to_string();
            prop_assert_eq!(read_date(&text, Reading::ordinary(today())), Ok(start.into()), "{}", text);
        }
        let text = format!("{} – {}", start.format("%d.%m.%Y"), end.format("%d.%m.%Y"));
        prop_assert_eq!(read_period(&text, Reading::ordinary(today())), Ok(Period { start: start.into(), end: end.into() }));
        if length < 300 {
            let text = format!("{}-{}", start.format("%d.%m."), end.format("%d.%m.%Y"));
            let found = read_period(&text, Reading::ordinary(today()));
            // 29 February of a start whose year is told by the end alone.
            if !(start.month() == 2 && start.day() == 29) {
                prop_assert_eq!(found, Ok(Period { start: start.into(), end: end.into() }), "{}", text);
            }
        }
    }
}
