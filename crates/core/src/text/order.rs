//! The order of the Kazakh alphabet, as sort keys to be stored and compared byte by byte.
//!
//! One order, kk, for all three languages (domain.md §5.1, performance.md §2.3): А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П
//! Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я, Latin after Cyrillic, numbers by value. The letters of all parts decide before
//! capitals of any part do; quotes and hyphens do not count.

use std::cmp::Ordering;
use std::rc::Rc;
use std::sync::LazyLock;

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale::locale;

use super::clean::clean;
use super::memory::{Memory, remembered};

/// Names the rules that stored keys were made with. When it differs from the one kept in the data file, every key is made anew.
/// It must change whenever `icu_collator` or this module changes the keys; a test holds it to the bytes.
pub const COLLATION_VERSION: &str = "kk-kn icu_collator-2.4 keys-1";

static COLLATOR: LazyLock<CollatorBorrowed<'static>> = LazyLock::new(|| {
    let mut options = CollatorOptions::default();
    options.strength = Some(Strength::Tertiary);
    Collator::try_new(locale!("kk-u-kn").into(), options).expect("the Kazakh collation is compiled in")
});

/// Separates parts; lower than any byte of a key.
const SEPARATOR: u8 = 0;
/// Ends a level inside a key of `icu_collator`.
const LEVEL_END: u8 = 1;

/// The sort key of a title, or of a name given part by part (surname, given name, patronymic).
///
/// Compared byte by byte, keys give the Kazakh order: the first part decides, then the second, and so on; a part that is missing
/// comes before any other. Blank parts at the end make no difference.
pub fn sort_key(parts: &[&str]) -> Vec<u8> {
    thread_local!(static MEMORY: Memory<Part> = Memory::default());
    let mut made: Vec<Rc<Part>> = parts
        .iter()
        .map(|part| remembered(&MEMORY, part, || Part::of(part)))
        .collect();
    while made.last().is_some_and(|part| part.is_blank()) {
        made.pop();
    }
    let length: usize = made.iter().map(|part| part.key.len() + 2).sum();
    let mut key = Vec::with_capacity(length + 2);
    for (place, part) in made.iter().enumerate() {
        if place > 0 {
            key.push(SEPARATOR);
        }
        key.extend_from_slice(part.letters());
    }
    key.extend([SEPARATOR, SEPARATOR]);
    for (place, part) in made.iter().enumerate() {
        if place > 0 {
            key.push(SEPARATOR);
        }
        key.extend_from_slice(part.details());
    }
    key
}

/// The key of one part: its letters, then what tells equal letters apart.
struct Part {
    key: Box<[u8]>,
    end_of_letters: usize,
}

impl Part {
    fn of(text: &str) -> Self {
        let mut key = Vec::new();
        let Ok(()) = COLLATOR.write_sort_key_to(&significant(text), &mut key);
        let end_of_letters = key.iter().position(|&byte| byte == LEVEL_END).unwrap_or(key.len());
        Self {
            key: key.into(),
            end_of_letters,
        }
    }

    fn letters(&self) -> &[u8] {
        &self.key[..self.end_of_letters]
    }

    fn details(&self) -> &[u8] {
        &self.key[self.end_of_letters..]
    }

    fn is_blank(&self) -> bool {
        self.letters().is_empty() && self.details().iter().all(|&byte| byte == LEVEL_END)
    }
}

/// Compares two texts in the Kazakh order, for lists that are sorted in memory.
pub fn compare(left: &str, right: &str) -> Ordering {
    COLLATOR.compare(&significant(left), &significant(right))
}

/// Cleaned, without the marks that do not count.
fn significant(text: &str) -> String {
    let cleaned = clean(text).text;
    if !cleaned.contains(is_ignored) {
        return cleaned;
    }
    let kept: String = cleaned.chars().filter(|letter| !is_ignored(*letter)).collect();
    // A dash between words leaves two spaces.
    clean(&kept).text
}

fn is_ignored(letter: char) -> bool {
    matches!(
        letter,
        '«' | '»'
            | '„'
            | '“'
            | '”'
            | '‟'
            | '‘'
            | '’'
            | '‚'
            | '\''
            | '"'
            | '‹'
            | '›'
            | '-'
            | '‐'
            | '‑'
            | '‒'
            | '–'
            | '—'
            | '−'
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn assert_order(texts: &[&str]) {
        for pair in texts.windows(2) {
            assert!(
                sort_key(&[pair[0]]) < sort_key(&[pair[1]]),
                "{} before {}",
                pair[0],
                pair[1]
            );
            assert_eq!(
                compare(pair[0], pair[1]),
                Ordering::Less,
                "{} before {}",
                pair[0],
                pair[1]
            );
        }
    }

    #[test]
    fn forty_two_letters() {
        for alphabet in [
            "а ә б в г ғ д е ё ж з и й к қ л м н ң о ө п р с т у ұ ү ф х һ ц ч ш щ ъ ы і ь э ю я a z",
            "А Ә Б В Г Ғ Д Е Ё Ж З И Й К Қ Л М Н Ң О Ө П Р С Т У Ұ Ү Ф Х Һ Ц Ч Ш Щ Ъ Ы І Ь Э Ю Я A Z",
        ] {
            let letters: Vec<&str> = alphabet.split(' ').collect();
            assert_eq!(letters.len(), 44);
            assert_order(&letters);
            let words: Vec<String> = letters[..42].iter().map(|letter| format!("Ба{letter}а")).collect();
            assert_order(&words.iter().map(String::as_str).collect::<Vec<_>>());
        }
    }

    #[test]
    fn list_of_surnames() {
        assert_order(&[
            "Абаев",
            "Әбдіров",
            "Габбасов",
            "Ғабдуллин",
            "Ескендіров",
            "Ёлкин",
            "Жанаева",
            "Касымова",
            "Қасымова",
            "Ңа",
            "Орынбаев",
            "Өтегенов",
            "Уалиев",
            "Ұлықпанов",
            "Үсенов",
            "Хасенов",
            "Һәкімов",
            "Ыбыраев",
            "Іргебаев",
            "Яковлев",
        ]);
    }

    #[test]
    fn list_of_given_names() {
        assert_order(&[
            "Айгүл",
            "Әлия",
            "Бауыржан",
            "Галина",
            "Ғалия",
            "Дана",
            "Кенже",
            "Қайрат",
            "Омар",
            "Өмір",
            "Умит",
            "Ұлан",
            "Үміт",
            "Хадиша",
            "Һәкім",
            "Ырыс",
            "Іңкәр",
        ]);
    }

    #[test]
    fn numbers_by_value_and_marks_ignored() {
        assert_order(&["2-топ", "10-топ", "100-топ"]);
        assert_order(&["Топ 2", "Топ 10"]);
        assert_order(&["Абай", "«Әлем»", "Баян", "„Ғылым“"]);
        assert_order(&["Әл-Асан", "Әл-Фараби", "Әлфия"]);
        assert_eq!(sort_key(&["«Өрлеу»"]), sort_key(&["Өрлеу"]));
    }

    #[test]
    fn parts_of_a_name_are_separate_keys() {
        let people: [&[&str]; 8] = [
            &["Ким"],
            &["Ким", "Ерлан"],
            &["Ким", "Ерлан", "Ғабитұлы"],
            &["КИМ", "Наталья"],
            &["Ким", "Тимур"],
            &["Кима", "Алия"],
            &["Қали", "Яна"],
            &["Қалиева", "Әлия"],
        ];
        for pair in people.windows(2) {
            assert!(sort_key(pair[0]) < sort_key(pair[1]), "{pair:?}");
        }
        assert_eq!(sort_key(&["Ким", "", ""]), sort_key(&["Ким"]));
        assert!(sort_key(&[]) < sort_key(&["а"]));
    }

    #[test]
    fn version_is_held_to_the_bytes() {
        use sha2::{Digest, Sha256};
        let mut hash = Sha256::new();
        for letter in ('\u{20}'..='\u{7e}').chain('\u{400}'..='\u{52f}') {
            hash.update(sort_key(&[&format!("я{letter}12"), "Ә"]));
        }
        let found: String = hash
            .finalize()
            .iter()
            .take(6)
            .map(|byte| format!("{byte:02x}"))
            .collect();
        assert_eq!(
            (COLLATION_VERSION, found.as_str()),
            ("kk-kn icu_collator-2.4 keys-1", "4e11f3c4ee3a"),
            "the keys changed: name a new COLLATION_VERSION"
        );
    }

    proptest! {
        #[test]
        fn keys_agree_with_the_comparison(left in any::<String>(), right in any::<String>()) {
            prop_assert_eq!(sort_key(&[&left]).cmp(&sort_key(&[&right])), compare(&left, &right));
        }

        #[test]
        fn order_is_total(texts in proptest::collection::vec("[А-яӘәҒғҚқІіЁё0-9 «-]{0,6}", 3)) {
            let [a, b, c] = [&texts[0], &texts[1], &texts[2]];
            prop_assert_eq!(compare(a, b), compare(b, a).reverse());
            if compare(a, b) != Ordering::Greater && compare(b, c) != Ordering::Greater {
                prop_assert_ne!(compare(a, c), Ordering::Greater);
            }
            prop_assert_eq!(sort_key(&[a]).cmp(&sort_key(&[b])), compare(a, b));
        }

        #[test]
        fn the_first_different_part_decides(a in "[А-я]{1,6}", b in "[А-я]{1,6}", c in "[А-я]{0,6}", d in "[А-я]{0,6}") {
            let first = sort_key(&[&a.to_lowercase()]).cmp(&sort_key(&[&b.to_lowercase()]));
            if first != Ordering::Equal {
                prop_assert_eq!(sort_key(&[&a, &c]).cmp(&sort_key(&[&b, &d])), first);
            }
        }
    }
}
