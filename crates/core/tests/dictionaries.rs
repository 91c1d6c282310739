//! What every college starts with: whole in three languages, and no spelling means two things.

use std::collections::BTreeMap;

use rusqlite::Connection;

fn fresh() -> Connection {
    let connection = Connection::open_in_memory().unwrap();
    connection
        .execute_batch(include_str!("../migrations/0001_ground.sql"))
        .unwrap();
    connection.execute_batch("PRAGMA foreign_keys = ON").unwrap();
    connection
        .execute_batch(include_str!("../migrations/0002_dictionaries.sql"))
        .unwrap();
    connection
}

const DICTIONARIES: [&str; 7] = [
    "category",
    "position",
    "training_kind",
    "provider",
    "technology",
    "level",
    "discipline",
];

/// Id, names, synonyms of every row.
fn rows(connection: &Connection, table: &str) -> Vec<(String, [String; 3], Vec<String>)> {
    let sql = format!("SELECT id, name_kk, name_ru, name_en, coalesce(synonyms, '') FROM {table}");
    let mut statement = connection.prepare(&sql).unwrap();
    statement
        .query_map([], |row| {
            let synonyms: String = row.get(4)?;
            let synonyms = synonyms.lines().map(str::to_owned).collect();
            Ok((row.get(0)?, [row.get(1)?, row.get(2)?, row.get(3)?], synonyms))
        })
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap()
}

#[test]
fn every_name_is_there_in_three_languages_and_in_its_letters() {
    let connection = fresh();
    for table in DICTIONARIES {
        let rows = rows(&connection, table);
        assert!(!rows.is_empty(), "{table} starts empty");
        for (id, names, synonyms) in rows {
            assert!(
                id.starts_with(&table.replace('_', "-")),
                "{id} should say that it is a {table}"
            );
            let cyrillic = |letter: char| ('\u{400}'..='\u{52f}').contains(&letter);
            assert!(names.iter().all(|name| !name.trim().is_empty()), "{id} lacks a name");
            assert!(
                !names[2].contains(cyrillic),
                "{id}: the English name has Cyrillic letters"
            );
            for name in names.iter().take(2).chain(&synonyms) {
                assert_eq!(name.trim(), name, "{id}: spaces around «{name}»");
                for word in name.split(|letter: char| !letter.is_alphabetic()) {
                    let mixed = word.contains(cyrillic) && word.contains(|letter: char| letter.is_ascii_alphabetic());
                    assert!(!mixed, "{id}: «{word}» mixes look-alike letters");
                }
            }
        }
    }
}

#[test]
fn a_spelling_means_one_row_of_its_dictionary() {
    let connection = fresh();
    for table in DICTIONARIES {
        let mut owners: BTreeMap<String, String> = BTreeMap::new();
        for (id, names, synonyms) in rows(&connection, table) {
            for name in names.iter().chain(&synonyms) {
                let plain = name.to_lowercase().replace(['«', '»', '„', '“'], "").replace('-', " ");
                if let Some(owner) = owners.insert(plain, id.clone()) {
                    assert_eq!(owner, id, "an import could not tell which {table} «{name}» is");
                }
            }
        }
    }
}

#[test]
fn rules_years_and_ranks_are_whole() {
    let connection = fresh();
    let count = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    assert_eq!(
        count("SELECT count(*) FROM rule WHERE source IS NULL OR valid_to IS NOT NULL"),
        0
    );
    assert_eq!(count("SELECT value FROM rule WHERE code = 'pd_interval_months'"), 36);
    assert_eq!(
        count("SELECT value FROM rule WHERE code = 'attestation_interval_months'"),
        60
    );
    assert_eq!(
        count("SELECT count(*) - count(DISTINCT code) FROM rule"),
        0,
        "one starting value per rule"
    );
    assert_eq!(
        count(
            "SELECT count(*) FROM academic_year WHERE NOT (start_date < half_year_split AND half_year_split < end_date)"
        ),
        0
    );
    assert_eq!(
        count("SELECT count(*) FROM category WHERE rank IS NULL"),
        0,
        "categories are an ascending order"
    );
    let ladder: String = connection
        .query_row(
            "SELECT group_concat(id, ' ') FROM (SELECT id FROM category WHERE rank < 100 AND comparable IS NULL ORDER BY rank)",
            [],
            |row| row.get(0),
        )
        .unwrap();
    assert_eq!(
        ladder,
        "category-trainee category-pedagogue category-moderator category-expert category-researcher category-master"
    );
    assert_eq!(
        count("SELECT count(*) FROM training_kind WHERE counts = 0"),
        2,
        "seminar and study visit (R-PD-2)"
    );
}
