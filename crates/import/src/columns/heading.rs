//! Heading text as words to compare: folded, abbreviations joined («Ф. И. О.» -> `фио`, «п/п» -> `пп`), the number
//! sign as a word of its own.

use sheberlik_core::text::fold;

/// The words of a heading.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words(pub Vec<String>);

impl Words {
    /// Splits a heading into its words.
    pub fn of(heading: &str) -> Self {
        let spaced = heading.replace('№', " № ");
        let folded = fold::narrow(&spaced.replace('\u{ad}', ""));
        let mut words: Vec<String> = Vec::new();
        let mut letters = String::new();
        for token in folded.split(|c: char| c.is_whitespace() || ",;:()[]{}/\\|\"«»„“”*-–—_+".contains(c)) {
            let word: String = token.chars().filter(|c| c.is_alphanumeric() || *c == '№').collect();
            if word.is_empty() {
                continue;
            }
            // `narrow` keeps the sign; in some keyboards it is typed as N or No.
            let word = if matches!(word.as_str(), "№" | "n" | "no" | "nº" | "номир" | "номири") {
                "номер".to_owned()
            } else {
                word
            };
            if word.chars().count() == 1 {
                letters.push_str(&word);
                continue;
            }
            flush(&mut words, &mut letters);
            words.push(word);
        }
        flush(&mut words, &mut letters);
        Self(words)
    }

    /// Whether nothing is written.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether a word begins with a stem; `=stem` asks for the whole word.
    pub fn has(&self, stem: &str) -> bool {
        self.position(stem, &[]).is_some()
    }

    /// The first word that answers a stem and is not taken yet.
    pub fn position(&self, stem: &str, taken: &[usize]) -> Option<usize> {
        let mut open = self.0.iter().enumerate().filter(|(at, _)| !taken.contains(at));
        match stem.strip_prefix('=') {
            Some(whole) => open.find(|(_, word)| word.as_str() == whole),
            None => open.find(|(_, word)| word.starts_with(stem)),
        }
        .map(|(at, _)| at)
    }
}

/// Letters that stand alone one after another are an abbreviation; one letter alone is a word («с», «и»).
fn flush(words: &mut Vec<String>, letters: &mut String) {
    if !letters.is_empty() {
        words.push(std::mem::take(letters));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_become_words() {
        for (heading, expected) in [
            ("Ф.И.О.", vec!["фио"]),
            ("Ф. И. О. педагога", vec!["фио", "педагога"]),
            ("Т.А.Ә.", vec!["таа"]),
            ("№ п/п", vec!["номер", "пп"]),
            ("р/с №", vec!["рс", "номер"]),
            ("Аты-жөні", vec!["аты", "жони"]),
            ("Сертификат №, күні", vec!["сертификат", "номер", "куни"]),
            ("Ф.И.О. и должность", vec!["фио", "и", "должность"]),
            ("Пед. стаж", vec!["пед", "стаж"]),
        ] {
            assert_eq!(Words::of(heading).0, expected, "{heading}");
        }
    }
}
