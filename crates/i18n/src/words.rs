//! The bundles: one per language, built once, shared by all threads.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast::Pattern;
use include_dir::{Dir, include_dir};
use intl_memoizer::concurrent::IntlLangMemoizer;
use serde_json::{Map, Value};
use sheberlik_core::{FieldProblem, Language, Problem};

use crate::{dates, numbers};

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// All words of one language.
pub struct Words {
    language: Language,
    bundle: FluentBundle<FluentResource>,
}

impl Words {
    /// The words of a language. They are read on first use and live as long as the program.
    pub fn of(language: Language) -> &'static Words {
        static KK: LazyLock<Words> = LazyLock::new(|| Words::load(Language::Kk));
        static RU: LazyLock<Words> = LazyLock::new(|| Words::load(Language::Ru));
        static EN: LazyLock<Words> = LazyLock::new(|| Words::load(Language::En));
        match language {
            Language::Kk => &KK,
            Language::Ru => &RU,
            Language::En => &EN,
        }
    }

    /// The language these words are of.
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of `key` (`area-words`) or of an attribute (`area-words.help`). A missing key shows as `⟦key⟧`.
    pub fn text(&self, key: &str) -> String {
        self.write(key, None)
    }

    /// The text of `key` with arguments, see [`crate::args!`].
    pub fn with(&self, key: &str, args: &FluentArgs<'_>) -> String {
        self.write(key, Some(args))
    }

    /// The text of `key` with the arguments that a problem, an operation or a finding carries, see [`json_args`].
    pub fn with_json(&self, key: &str, args: &Map<String, Value>) -> String {
        self.write(key, Some(&json_args(args)))
    }

    /// The words of a code of the engine: `problem` + `stale_undo` is `problem-stale-undo`, `op` + `create_person` is
    /// `op-create-person`, `record-finding` + `pd_overdue` is `record-finding-pd-overdue`.
    pub fn code(&self, family: &str, code: &str, args: &Map<String, Value>) -> String {
        self.with_json(&format!("{family}-{}", code.replace('_', "-")), args)
    }

    /// What went wrong, as a sentence. Faulty fields are not in it, see [`Words::field_problem`].
    pub fn problem(&self, problem: &Problem) -> String {
        let mut args = problem.args.clone();
        args.insert("incident".to_owned(), problem.incident.clone().into());
        self.code("problem", &problem.code, &args)
    }

    /// What is wrong with a field, as a sentence.
    pub fn field_problem(&self, problem: &FieldProblem) -> String {
        self.code("problem-field", &problem.code, &problem.args)
    }

    /// Whether there is such a key (or attribute).
    pub fn has(&self, key: &str) -> bool {
        self.pattern(key).is_some()
    }

    fn pattern(&self, key: &str) -> Option<&Pattern<&str>> {
        match key.split_once('.') {
            None => self.bundle.get_message(key)?.value(),
            Some((key, attribute)) => {
                let message = self.bundle.get_message(key)?;
                Some(message.get_attribute(attribute)?.value())
            }
        }
    }

    fn write(&self, key: &str, args: Option<&FluentArgs<'_>>) -> String {
        let Some(pattern) = self.pattern(key) else {
            tracing::error!(key, language = self.language.code(), "missing words");
            return format!("⟦{key}⟧");
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors);
        if !errors.is_empty() {
            tracing::error!(
                key,
                language = self.language.code(),
                ?errors,
                "words could not be written in full"
            );
        }
        text.into_owned()
    }

    fn load(language: Language) -> Words {
        let mut bundle = FluentBundle::new_concurrent(vec![language.code().parse().unwrap_or_default()]);
        // Isolation marks would end up in Excel cells and file names; no language here is written right to left.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::Kk | Language::Ru => number_with_comma,
            Language::En => number_with_point,
        }));
        for file in LOCALES.get_dir(language.code()).into_iter().flat_map(Dir::files) {
            let path = file.path().display();
            let source = file.contents_utf8().unwrap_or_default().to_owned();
            let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, errors)| {
                tracing::error!(%path, ?errors, "words could not be read in full");
                resource
            });
            if let Err(errors) = bundle.add_resource(resource) {
                tracing::error!(%path, ?errors, "words with a key that is taken");
            }
        }
        Words { language, bundle }
    }
}

fn number_with_comma(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    number(value, Language::Kk)
}

fn number_with_point(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    number(value, Language::En)
}

fn number(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(FluentNumber { value, .. }) => Some(numbers::plain(*value, language)),
        _ => None,
    }
}

/// Arguments as they come from the engine. Numbers stay numbers; a whole ISO date becomes dd.MM.yyyy; a list is joined
/// by commas; yes and no are `yes` and `no`, to be chosen by; null is a dash.
pub fn json_args(args: &Map<String, Value>) -> FluentArgs<'static> {
    args.iter()
        .map(|(name, value)| (name.clone(), json_value(value)))
        .collect()
}

fn json_value(value: &Value) -> FluentValue<'static> {
    match value {
        Value::Number(number) => FluentValue::from(number.as_f64().unwrap_or_default()),
        other => FluentValue::from(json_text(other)),
    }
}

fn json_text(value: &Value) -> String {
    match value {
        Value::Null => numbers::NOTHING.to_owned(),
        Value::Bool(yes) => if *yes { "yes" } else { "no" }.to_owned(),
        Value::String(text) => match text.parse() {
            Ok(date) if text.len() == "2025-01-31".len() => dates::short(date),
            _ => text.clone(),
        },
        Value::Array(items) => items.iter().map(json_text).collect::<Vec<_>>().join(", "),
        other => other.to_string(),
    }
}
