//! Every form of a term that was met in plans, in three languages.

use super::*;

fn read(text: &str) -> Option<Term> {
    let year = NaiveDate::from_ymd_opt(2025, 9, 1);
    read_term(text, year, NaiveDate::from_ymd_opt(2025, 8, 20).expect("a day"))
}

fn shown(text: &str) -> String {
    let Some(term) = read(text) else { return "?".into() };
    let date = |date: Option<PartialDate>| date.map(|date| date.to_string()).unwrap_or_default();
    let rough = if term.rough { " ~" } else { "" };
    format!("{} {} {}{rough}", term.kind, date(term.from), date(term.to))
}

#[test]
fn terms_are_read_as_they_are_written() {
    for (text, expected) in [
        ("сентябрь", "on 2025-09 "),
        ("Сентябрь", "on 2025-09 "),
        ("в сентябре", "on 2025-09 "),
        ("сентябрь месяц", "on 2025-09 "),
        ("Ноябрь 2025 г.", "on 2025-11 "),
        ("май", "on 2026-05 "),
        ("август", "on 2025-08 "),
        ("қыркүйек", "on 2025-09 "),
        ("қыркүйек айы", "on 2025-09 "),
        ("қазан айында", "on 2025-10 "),
        ("2025 жылғы қазан", "on 2025-10 "),
        ("September", "on 2025-09 "),
        ("March 2026", "on 2026-03 "),
        ("09.2025", "on 2025-09 "),
        ("октябрь-ноябрь", "between 2025-10 2025-11"),
        ("октябрь – ноябрь", "between 2025-10 2025-11"),
        ("қазан–қараша", "between 2025-10 2025-11"),
        ("декабрь-январь", "between 2025-12 2026-01"),
        ("October – November", "between 2025-10 2025-11"),
        ("сентябрь 2025 – май 2026", "between 2025-09 2026-05"),
        ("15.10.2025", "on 2025-10-15 "),
        ("15.10.2025 г.", "on 2025-10-15 "),
        ("15 октября", "on 2025-10-15 "),
        ("15 қазан", "on 2025-10-15 "),
        ("5 ақпан", "on 2026-02-05 "),
        ("15.10", "on 2025-10-15 "),
        ("10-12 қазан", "between 2025-10-10 2025-10-12"),
        ("10-12 октября 2025 г.", "between 2025-10-10 2025-10-12"),
        ("с 10 по 12 октября", "between 2025-10-10 2025-10-12"),
        ("20.01.2026-25.01.2026", "between 2026-01-20 2026-01-25"),
        ("до 15.10.2025", "until  2025-10-15"),
        ("до 15 октября", "until  2025-10-15"),
        ("не позднее 15.10.2025", "until  2025-10-15"),
        ("15 қазанға дейін", "until  2025-10-15"),
        ("15.10.2025-ке дейін", "until  2025-10-15"),
        ("15.10.2025 күніне дейін", "until  2025-10-15"),
        ("қазан айына дейін", "until  2025-10"),
        ("by 15 October", "until  2025-10-15"),
        ("до конца учебного года", "until  "),
        ("до конца октября", "until  2025-10 ~"),
        ("в течение года", "all_year  "),
        ("В течении учебного года", "all_year  "),
        ("весь год", "all_year  "),
        ("жыл бойы", "all_year  "),
        ("оқу жылы бойы", "all_year  "),
        ("жыл барысында", "all_year  "),
        ("all year", "all_year  "),
        ("throughout the year", "all_year  "),
        ("постоянно", "all_year   ~"),
        ("тұрақты", "all_year   ~"),
        ("еженедельно", "all_year   ~"),
        ("апта сайын", "all_year   ~"),
        ("1 раз в месяц", "monthly  "),
        ("раз в месяц", "monthly  "),
        ("ежемесячно", "monthly  "),
        ("ай сайын", "monthly  "),
        ("айына 1 рет", "monthly  "),
        ("every month", "monthly  "),
        ("ежемесячно (октябрь – май)", "monthly 2025-10 2026-05"),
        ("1 раз в квартал", "quarterly  "),
        ("ежеквартально", "quarterly  "),
        ("тоқсан сайын", "quarterly  "),
        ("I полугодие", "half_year_1  "),
        ("1 полугодие", "half_year_1  "),
        ("второе полугодие", "half_year_2  "),
        ("II полугодие 2025-2026", "half_year_2  "),
        ("I жартыжылдық", "half_year_1  "),
        ("ІІ жартыжылдық", "half_year_2  "),
        ("екінші жартыжылдық", "half_year_2  "),
        ("first half-year", "half_year_1  "),
        ("I тоқсан", "between 2026-01 2026-03"),
        ("IV тоқсан", "between 2025-10 2025-12"),
        ("III квартал", "between 2025-09 2025-09"),
        ("2 квартал", "between 2026-04 2026-06"),
        ("2-я четверть", "between 2025-11 2025-12"),
        ("по мере необходимости", "as_needed  "),
        ("При необходимости", "as_needed  "),
        ("қажет болғанда", "as_needed  "),
        ("қажеттілігіне қарай", "as_needed  "),
        ("as needed", "as_needed  "),
        ("конец октября", "on 2025-10  ~"),
        ("3-я неделя октября", "on 2025-10  ~"),
        ("қазанның 2-аптасы", "on 2025-10  ~"),
    ] {
        assert_eq!(shown(text), expected, "{text}");
    }
}

#[test]
fn what_may_mean_several_things_is_left_to_people() {
    for text in [
        "",
        "сентябрь, январь",
        "2 раза в месяц",
        "в каждое полугодие",
        "по графику",
        "кесте бойынша",
        "31.02.2026",
        "после аттестации",
        "август конференциясы",
    ] {
        assert_eq!(read(text), None, "{text}");
    }
    assert_eq!(
        read_term("сентябрь", None, NaiveDate::default()),
        None,
        "of which year?"
    );
}

proptest::proptest! {
    #[test]
    fn no_text_makes_it_panic(text in ".{0,60}") {
        let _ = read(&text);
    }
}
