use super::*;
use proptest::prelude::*;

/// The place of the attempt that finds the record first.
fn found_by(query: &str, parts: &[&str]) -> Option<Reading> {
    let indexed = index_text(parts.iter().copied());
    SearchQuery::parse(query)
        .attempts
        .iter()
        .find(|attempt| attempt.matches(&indexed.folded))
        .map(|attempt| attempt.reading)
}

#[test]
fn one_person_in_every_spelling() {
    let person = ["Қалиева Әлия Болатқызы", "Калиева Алия Болатовна"];
    for query in [
        "калиева",
        "Қалиева",
        "Kalieva",
        "КАЛИЕВА",
        "Kaliyeva",
        "Qalieva",
        "кал ал",
        "Ал Кал",
        "болатк",
        "Кaлиева",
    ] {
        assert_eq!(found_by(query, &person), Some(Reading::AsTyped), "{query}");
    }
    for (query, reading) in [
        ("rfkbtdf", Reading::RussianLayout),
        ("Fkbz Rfk", Reading::RussianLayout),
        ("0fkbtdf", Reading::KazakhLayout),
    ] {
        assert_eq!(found_by(query, &person), Some(reading), "{query}");
    }
    for query in ["касымова", "алия досанова", "лиева", "zzz"] {
        assert_eq!(found_by(query, &person), None, "{query}");
    }
}

#[test]
fn two_parts_in_any_order() {
    let person = ["Темірова Гүлнар Қайратқызы", "Темирова Гульнара Кайратовна"];
    for query in [
        "Гүлнар Тем",
        "Тем Г",
        "гульнара тем",
        "гулнар",
        "темир гул кайр",
        "Gulnar Tem",
        "темирова г.к.",
    ] {
        assert_eq!(found_by(query, &person), Some(Reading::AsTyped), "{query}");
    }
    assert_eq!(found_by("ntvbhjdf", &person), Some(Reading::RussianLayout));
    assert_eq!(found_by("ntv3hjdf", &person), Some(Reading::KazakhLayout));
}

#[test]
fn only_one_spelling_stored() {
    assert_eq!(found_by("Гульназ", &["Гүлназ"]), Some(Reading::AsTyped));
    assert_eq!(found_by("Калиева", &["Kaliyeva"]), Some(Reading::AsTyped));
    assert_eq!(
        found_by("ЦщкдвЫлшдды", &["Стандарты WorldSkills"]),
        Some(Reading::LatinLayout)
    );
}

#[test]
fn expression_is_quoted() {
    let query = SearchQuery::parse("Тем Г");
    assert_eq!(query.attempts[0].match_expression(), "\"тем\"* AND \"г\"*");
    let query = SearchQuery::parse("Қы");
    assert_eq!(query.attempts[0].match_expression(), "(\"кы\"* OR \"ки\"*)");
    assert!(SearchQuery::parse(" «» - * ").attempts.is_empty());
    let hostile = SearchQuery::parse("folded:x OR NEAR(\"a\" b) *");
    for attempt in &hostile.attempts {
        let expression = attempt.match_expression();
        assert!(
            !expression.contains(':') && !expression.contains("NEAR(\""),
            "{expression}"
        );
    }
}

#[test]
fn the_index_agrees() {
    let connection = rusqlite::Connection::open_in_memory().unwrap();
    connection
        .execute_batch(
            "CREATE VIRTUAL TABLE found USING fts5 (folded, tokenize = 'unicode61 remove_diacritics 0', prefix = '2 3')",
        )
        .unwrap();
    let people = [
        "Қалиева Әлия Болатқызы",
        "Темирова Гульнара",
        "Ұлықпанов Бауыржан",
        "Kaliyeva Asel",
        "№ ЖЖ-2025-000123",
    ];
    for person in people {
        connection
            .execute("INSERT INTO found VALUES (?1)", [index_text([person]).folded])
            .unwrap();
    }
    for query in [
        "калиева",
        "тем г",
        "ұлық",
        "улык",
        "асель",
        "000123",
        "ь",
        "жж-2025",
        "rfkbtdf",
        "\"*",
        "2025 or жж",
    ] {
        for attempt in SearchQuery::parse(query).attempts {
            let count: i64 = connection
                .query_row(
                    "SELECT count(*) FROM found WHERE folded MATCH ?1",
                    [attempt.match_expression()],
                    |row| row.get(0),
                )
                .unwrap();
            let wanted = people
                .iter()
                .filter(|person| attempt.matches(&index_text([**person]).folded))
                .count();
            assert_eq!(usize::try_from(count), Ok(wanted), "{query} as {:?}", attempt.reading);
        }
    }
}

proptest! {
    #[test]
    fn any_query_makes_a_valid_expression(text in any::<String>()) {
        let connection = rusqlite::Connection::open_in_memory().unwrap();
        connection.execute_batch("CREATE VIRTUAL TABLE found USING fts5 (folded)").unwrap();
        for attempt in SearchQuery::parse(&text).attempts {
            let count: i64 = connection
                .query_row("SELECT count(*) FROM found WHERE folded MATCH ?1", [attempt.match_expression()], |row| row.get(0))
                .unwrap();
            prop_assert_eq!(count, 0);
        }
    }

    #[test]
    fn the_beginning_of_each_word_finds_it(
        words in proptest::collection::vec("[А-Яа-яӘәҒғҚқҢңӨөҰұҮүҺһІіA-Za-z]{1,10}", 1..4),
        length in 1usize..10,
    ) {
        let text = words.join(" ");
        let indexed = index_text([text.as_str()]);
        let query: Vec<String> = words.iter().rev().map(|word| word.chars().take(length).collect()).collect();
        let query = SearchQuery::parse(&query.join(" "));
        for attempt in query.attempts.iter().take(1) {
            if attempt.reading == Reading::AsTyped {
                prop_assert!(attempt.words.len() <= words.len());
            }
        }
        // Only words of one alphabet: a beginning of a mixed word may be another alphabet's.
        let pure = words.iter().all(|word| word.chars().all(clean::is_cyrillic));
        prop_assert!(!pure || query.attempts.is_empty() || query.attempts[0].matches(&indexed.folded));
    }
}
