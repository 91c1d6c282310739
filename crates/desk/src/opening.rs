//! What every start of the page asks, answered before it asks: the page carries the answers, so that it need not wait for
//! one question after another before it can draw.

use std::fmt::Write as _;
use std::io::Write as _;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Map, Value, json};
use sheberlik_core::{Context, Language, Progress};

use crate::Desk;

/// Asked by every start; the page asks all else itself.
const QUESTIONS: &[&str] = &["preferences_get", "record_kinds", "app_state", "undo_state", "today"];
/// Where the page holds room for the answers.
const ROOM: &str = r#"<script type="text/plain" id="opening"></script>"#;

impl Desk {
    /// The language that is remembered, so that its words can be fetched at once; after a space the first answers in it,
    /// packed (gzip, then base64): a web engine is handed its page piece by piece, and ten times fewer pieces are there
    /// sooner than they can be unpacked.
    ///
    /// A question that is refused is left out: the page asks it again, and hears why.
    pub fn opening(&self, context: impl FnOnce(Language) -> Context) -> String {
        let context = context(language(&self.engine.preferences()));
        format!("{} {}", context.language, packed(&self.first_answers(&context)))
    }

    /// The first answers as JSON: by the name of each question its outcome.
    fn first_answers(&self, context: &Context) -> String {
        let mut answers = String::from("{");
        let answered = QUESTIONS.iter().filter_map(|name| {
            let outcome = self.call_text(name, json!({}), context, &Progress::silent());
            outcome.ok().map(|outcome| (name, outcome))
        });
        for (place, (name, outcome)) in answered.enumerate() {
            let comma = if place > 0 { "," } else { "" };
            // Writing into a string cannot fail.
            let _ = write!(answers, r#"{comma}"{name}":{outcome}"#);
        }
        answers.push('}');
        answers
    }
}

/// The language that the window's preferences remember.
pub fn language(preferences: &Map<String, Value>) -> Language {
    let stored = preferences.get("language").and_then(Value::as_str);
    stored.and_then(|name| name.parse().ok()).unwrap_or(Language::Kk)
}

/// The page with the first answers in it. They are data, which no browser runs, so that the policy of the page allows no
/// script within it; packed, they hold no letter that could end the block they stand in.
pub fn page_with(page: &str, opening: &str) -> String {
    let filled = format!(r#"<script type="text/plain" id="opening">{opening}</script>"#);
    page.replacen(ROOM, &filled, 1)
}

fn packed(text: &str) -> String {
    let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
    // Writing into memory cannot fail; a page without answers asks.
    let packed = packer.write_all(text.as_bytes()).and_then(|()| packer.finish());
    packed.map(|bytes| STANDARD.encode(bytes)).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;
    use crate::NoHost;

    #[test]
    fn a_start_is_answered_as_its_questions_would_be() {
        let folder = tempfile::tempdir().expect("a folder");
        let context = Context::of_this_moment(Language::Ru, "test");
        let desk = Desk::open(folder.path(), Arc::new(NoHost), &context).expect("a desk");
        let ask = |name: &str, request: Value| desk.call_text(name, request, &context, &Progress::silent());
        ask("preferences_set", json!({ "key": "language", "value": "ru" })).expect("a preference");
        let opening = desk.opening(|language| Context {
            language,
            ..context.clone()
        });
        let (language, packed) = opening.split_once(' ').expect("a language and the answers");
        assert_eq!(language, "ru");
        let answers: Value = serde_json::from_str(&unpacked(packed)).expect("JSON");
        for name in QUESTIONS {
            let outcome: Value = serde_json::from_str(&ask(name, json!({})).expect("an answer")).expect("JSON");
            assert_eq!(answers[name], outcome, "{name}");
        }
    }

    fn unpacked(opening: &str) -> String {
        let bytes = STANDARD.decode(opening).expect("base64");
        std::io::read_to_string(flate2::read::GzDecoder::new(&bytes[..])).expect("gzip")
    }

    #[test]
    fn no_text_ends_the_block_it_stands_in() {
        let text = r#"{"a":"</script><script>b()"}"#;
        let page = page_with(&format!("<body>{ROOM}</body>"), &packed(text));
        assert_eq!(page.matches("<script").count(), 1);
        assert_eq!(page.matches("</script>").count(), 1);
        let inside = page
            .split_once(r#"id="opening">"#)
            .and_then(|(_, rest)| rest.split_once("</script>"));
        assert_eq!(unpacked(inside.expect("the block").0), text);
    }

    #[test]
    fn the_page_has_room_for_the_answers() {
        assert!(include_str!("../../../ui/index.html").contains(ROOM));
    }
}
