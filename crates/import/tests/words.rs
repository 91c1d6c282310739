//! Every code of the import has its words in the three languages.
#![allow(missing_docs)]

use sheberlik_core::Language;
use sheberlik_i18n::Words;
use sheberlik_import::columns::Reason;
use sheberlik_import::problem::Code;
use sheberlik_import::proposal::{Action, NEW_ENTRIES};
use sheberlik_import::read::Refusal;
use sheberlik_import::{Field, SheetKind};

/// A new entry is called by what it is: no dictionary that an import fills borrows the words of another.
#[test]
fn every_kind_of_a_new_entry_has_its_own_words() {
    for language in Language::ALL {
        let words = Words::of(language);
        let said = |record: &str| {
            let args = sheberlik_i18n::args![record = record, name = "X"];
            words.with("import-problem-entry-new", &args)
        };
        let mut all: Vec<String> = NEW_ENTRIES.iter().map(|record| said(record)).collect();
        all.push(said("something else"));
        let count = all.len();
        all.sort();
        all.dedup();
        assert_eq!(all.len(), count, "{language}: {all:?}");
    }
}

#[test]
fn every_code_has_words() {
    let mut keys: Vec<String> = Vec::new();
    keys.extend(Code::ALL.iter().map(|code| format!("import-problem-{}", code.name())));
    keys.extend(Field::ALL.iter().map(|field| format!("import-field-{}", field.name())));
    keys.extend(
        Reason::ALL
            .iter()
            .map(|reason| format!("import-reason-{}", reason.name())),
    );
    keys.extend(Refusal::CODES.iter().map(|code| format!("problem-{code}")));
    for kind in SheetKind::ALL {
        keys.push(format!("import-as-{}", kind.name()));
    }
    for action in [Action::Create, Action::Change, Action::Same, Action::Skip, Action::Ask] {
        let name = serde_json::to_value(action).unwrap();
        keys.push(format!("import-action-{}", name.as_str().unwrap()));
    }
    for language in Language::ALL {
        let words = Words::of(language);
        let missing: Vec<String> = keys
            .iter()
            .map(|key| key.replace('_', "-"))
            .filter(|key| !words.has(key))
            .collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
    }
}
