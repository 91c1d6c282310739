//! The three languages hold the same words: areas, keys, attributes, variables, and every plural form there is.

use std::collections::{BTreeMap, BTreeSet};

use crate::locales::{flat, read};
use sheberlik_core::{Error, Language, Problem};
use sheberlik_i18n::{Words, args};

#[test]
fn every_language_has_the_same_areas_keys_and_attributes() {
    let of = |language| -> BTreeMap<String, BTreeSet<String>> {
        read(language)
            .into_iter()
            .map(|(area, words)| (area, words.into_keys().collect()))
            .collect()
    };
    let kazakh = of(Language::Kk);
    for language in [Language::Ru, Language::En] {
        let other = of(language);
        let areas: BTreeSet<&String> = kazakh.keys().chain(other.keys()).collect();
        let mut missing = Vec::new();
        for area in areas {
            let (left, right) = (kazakh.get(area), other.get(area));
            let empty = BTreeSet::new();
            let (left, right) = (left.unwrap_or(&empty), right.unwrap_or(&empty));
            missing.extend(left.difference(right).map(|key| format!("{language} lacks {key}")));
            missing.extend(
                right
                    .difference(left)
                    .map(|key| format!("kk lacks {key} of {language}")),
            );
        }
        assert!(missing.is_empty(), "words missing:\n{}", missing.join("\n"));
    }
}

#[test]
fn a_key_starts_with_the_name_of_its_file() {
    for language in Language::ALL {
        for (area, words) in read(language) {
            for key in words.keys() {
                assert!(
                    key.starts_with(&format!("{area}-")),
                    "{key} does not belong in {language}/{area}.ftl"
                );
            }
        }
    }
}

#[test]
fn a_key_takes_the_same_arguments_in_every_language() {
    let kazakh = read(Language::Kk);
    let kazakh = flat(&kazakh);
    for language in [Language::Ru, Language::En] {
        let other = read(language);
        for (key, text) in flat(&other) {
            let Some(expected) = kazakh.get(key) else {
                continue;
            };
            assert_eq!(
                text.variables, expected.variables,
                "{key}: {language} and kk take different arguments"
            );
        }
    }
}

/// What each language needs where a number chooses the form (CLDR), besides exact numbers such as `[1]`.
fn plural_forms(language: Language) -> &'static [&'static str] {
    match language {
        Language::Kk | Language::En => &["one", "other"],
        Language::Ru => &["one", "few", "many", "other"],
    }
}

#[test]
fn a_choice_by_number_has_every_plural_form_of_its_language() {
    for language in Language::ALL {
        let areas = read(language);
        for (key, text) in flat(&areas) {
            for choice in &text.choices {
                let named: BTreeSet<&str> = choice
                    .keys
                    .iter()
                    .map(String::as_str)
                    .filter(|key| key.parse::<f64>().is_err())
                    .collect();
                let known = ["zero", "one", "two", "few", "many", "other"];
                if named == BTreeSet::from(["other"]) && language != Language::Ru || !named.is_subset(&known.into()) {
                    continue;
                }
                let needed: BTreeSet<&str> = plural_forms(language).iter().copied().collect();
                assert_eq!(named, needed, "{key} in {language}, choice by {:?}", choice.variable);
            }
        }
    }
}

#[test]
fn plural_rules_are_those_of_the_three_languages() {
    let written = |language: Language, counts: &[f64]| -> Vec<String> {
        let words = Words::of(language);
        counts
            .iter()
            .map(|count| words.with("app-courses-count", &args![count = *count]))
            .collect()
    };
    assert_eq!(
        written(
            Language::Ru,
            &[0.0, 1.0, 2.0, 5.0, 11.0, 12.0, 21.0, 22.0, 25.0, 111.0, 1.5]
        ),
        [
            "0 курсов",
            "1 курс",
            "2 курса",
            "5 курсов",
            "11 курсов",
            "12 курсов",
            "21 курс",
            "22 курса",
            "25 курсов",
            "111 курсов",
            "1,5 курса"
        ]
    );
    assert_eq!(
        written(Language::Kk, &[0.0, 1.0, 25.0]),
        ["0 курс", "1 курс", "25 курс"],
        "a Kazakh noun stays singular after a numeral"
    );
    assert_eq!(
        written(Language::En, &[0.0, 1.0, 25.0]),
        ["0 courses", "1 course", "25 courses"]
    );
}

#[test]
fn kazakh_knows_one_and_other() {
    let words = Words::of(Language::Kk);
    let written = |count: u32| words.with("op-remove-person", &args![count = count, name = "Ерлан"]);
    assert_eq!(written(1), "Педагогті жою: Ерлан");
    assert_eq!(written(6), "6 педагогті жою");
    // The rule itself, through the library that picks the form: fractions and tens are `other` too.
    let source = "m = { $n ->\n    [one] one\n   *[other] other\n}\n";
    let mut bundle = fluent_bundle::FluentBundle::new(vec!["kk".parse().unwrap()]);
    bundle
        .add_resource(fluent_bundle::FluentResource::try_new(source.to_owned()).unwrap())
        .unwrap();
    let pattern = bundle.get_message("m").unwrap().value().unwrap();
    for (number, form) in [
        (0.0, "other"),
        (1.0, "one"),
        (1.5, "other"),
        (10.0, "other"),
        (21.0, "other"),
    ] {
        assert_eq!(
            bundle.format_pattern(pattern, Some(&args![n = number]), &mut Vec::new()),
            form,
            "{number}"
        );
    }
}

#[test]
fn every_text_can_be_written_whole() {
    for language in Language::ALL {
        let areas = read(language);
        let words = Words::of(language);
        for (key, text) in flat(&areas) {
            assert!(
                text.functions.is_empty(),
                "{key} calls {:?}: dates and numbers are written in Rust",
                text.functions
            );
            for number in [1, 2, 5] {
                let mut arguments = args![];
                text.variables
                    .iter()
                    .for_each(|name| arguments.set(name.clone(), number));
                let written = words.with(key, &arguments);
                assert!(!written.trim().is_empty(), "{key} is empty in {language}");
                assert!(
                    !written.contains(['{', '}', '⟦']),
                    "{key} in {language} refers to what is not there: {written}"
                );
                assert!(
                    !written.contains(['\u{2068}', '\u{2069}']),
                    "{key}: isolation marks would reach Excel cells"
                );
            }
        }
    }
}

#[test]
fn a_missing_key_is_seen() {
    let words = Words::of(Language::Kk);
    assert_eq!(words.text("app-no-such-words"), "⟦app-no-such-words⟧");
    assert_eq!(words.text("app-save.help"), "⟦app-save.help⟧");
    assert!(!words.has("app-no-such-words"));
    assert!(words.has("app-save"));
    assert!(words.has("people-person-iin.help"));
    assert_eq!(words.text("people-person.plural"), "Педагогтер");
}

#[test]
fn arguments_of_the_engine_become_arguments_of_words() {
    let arguments = serde_json::json!({ "count": 3, "name": "Ерлан" });
    let words = Words::of(Language::Ru);
    assert_eq!(
        words.with_json("op-remove-person", arguments.as_object().unwrap()),
        "Удаление: 3 педагога"
    );
    let arguments = serde_json::json!({ "label": "2025-02-14" });
    assert_eq!(
        words.with_json("app-undo-label", arguments.as_object().unwrap()),
        "Отменить: 14.02.2025"
    );
    let arguments = serde_json::json!({ "label": ["а", 2, null] });
    assert_eq!(
        words.with_json("app-undo-label", arguments.as_object().unwrap()),
        "Отменить: а, 2, –"
    );
}

#[test]
fn a_problem_of_the_engine_becomes_a_sentence() {
    let words = Words::of(Language::Ru);
    let error = Error::coded("locked", serde_json::json!({ "who": "Ерлан, BUH-2" }));
    assert_eq!(
        words.problem(&error.into()),
        "Данные открыты в другом окне или на другом компьютере: Ерлан, BUH-2. Закройте их там и попробуйте снова."
    );
    let problem: Problem = Error::internal("a broken invariant").into();
    let incident = problem.incident.clone().expect("an internal failure has a number");
    assert!(
        words.problem(&problem).contains(&incident),
        "the number leads to the log"
    );
    let Problem { fields, .. } = Error::field("iin", "iin_checksum").into();
    assert_eq!(
        words.field_problem(&fields[0]),
        "Контрольная цифра не сходится. Сверьте номер с документом."
    );
}
