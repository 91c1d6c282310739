//! The `.ftl` files as the tests of this crate see them: every message and attribute with its text and variables.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use sheberlik_core::Language;

/// A selector: the name of its variable (if it is one) and the keys of its variants.
#[derive(Debug)]
pub struct Choice {
    pub variable: Option<String>,
    pub keys: Vec<String>,
}

/// One message or attribute, taken apart.
#[derive(Debug, Default)]
pub struct Text {
    /// Variables, by name.
    pub variables: BTreeSet<String>,
    /// Its selectors.
    pub choices: Vec<Choice>,
    /// Functions it calls.
    pub functions: BTreeSet<String>,
    /// Its words, variant by variant; `{name}` stands for a variable and `{}` for another message.
    pub variants: Vec<String>,
}

/// Area -> key (`key` or `key.attribute`) -> text.
pub type Areas = BTreeMap<String, BTreeMap<String, Text>>;

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// All files of one language. Panics on what is not Fluent, and on a key that stands twice.
pub fn read(language: Language) -> Areas {
    let mut areas = Areas::new();
    let mut seen = BTreeSet::new();
    let folder = root().join("locales").join(language.code());
    for entry in fs::read_dir(&folder).expect("the folder of a language is there") {
        let path = entry.expect("it can be listed").path();
        assert_eq!(
            path.extension().and_then(|it| it.to_str()),
            Some("ftl"),
            "{path:?} is no .ftl file"
        );
        let area = path.file_stem().unwrap().to_str().unwrap().to_owned();
        let source = fs::read_to_string(&path).expect("words are UTF-8");
        let resource = fluent_syntax::parser::parse(source.as_str())
            .unwrap_or_else(|(_, errors)| panic!("{path:?} is not Fluent: {errors:?}"));
        let words = areas.entry(area).or_default();
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                assert!(
                    !matches!(entry, Entry::Term(_)),
                    "{path:?}: terms are not used, write whole sentences"
                );
                continue;
            };
            let key = message.id.name.to_owned();
            assert!(seen.insert(key.clone()), "{key} stands twice in {language}");
            if let Some(value) = &message.value {
                words.insert(key.clone(), take_apart(value));
            }
            for attribute in &message.attributes {
                words.insert(format!("{key}.{}", attribute.id.name), take_apart(&attribute.value));
            }
        }
    }
    areas
}

/// Key -> text, over all areas.
pub fn flat(areas: &Areas) -> BTreeMap<&str, &Text> {
    areas
        .values()
        .flatten()
        .map(|(key, text)| (key.as_str(), text))
        .collect()
}

fn take_apart(pattern: &Pattern<&str>) -> Text {
    let mut text = Text::default();
    let variant = walk(pattern, &mut text);
    text.variants.push(variant);
    text
}

fn walk(pattern: &Pattern<&str>, text: &mut Text) -> String {
    let mut words = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => words.push_str(&name(inline, text)),
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => {
                let selector = name(selector, text);
                let variable = selector
                    .strip_prefix('{')
                    .and_then(|it| it.strip_suffix('}'))
                    .map(str::to_owned);
                let keys = variants
                    .iter()
                    .map(|variant| match variant.key {
                        VariantKey::Identifier { name } => name.to_owned(),
                        VariantKey::NumberLiteral { value } => value.to_owned(),
                    })
                    .collect();
                text.choices.push(Choice { variable, keys });
                for variant in variants {
                    let variant = walk(&variant.value, text);
                    text.variants.push(variant);
                }
            }
        }
    }
    words
}

fn name(inline: &InlineExpression<&str>, text: &mut Text) -> String {
    match inline {
        InlineExpression::VariableReference { id } => {
            text.variables.insert(id.name.to_owned());
            format!("{{{}}}", id.name)
        }
        InlineExpression::FunctionReference {
            id,
            arguments: CallArguments { positional, .. },
        } => {
            text.functions.insert(id.name.to_owned());
            positional.iter().for_each(|argument| drop(name(argument, text)));
            "{}".to_owned()
        }
        InlineExpression::StringLiteral { value } => (*value).to_owned(),
        _ => "{}".to_owned(),
    }
}
