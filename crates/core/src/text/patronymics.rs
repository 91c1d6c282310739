//! Endings of Kazakh and Russian patronymics, in Cyrillic and in Latin letters.

use super::fold;

/// The ending of a patronymic.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct PatronymicEnding {
    /// As it stands at the end of the narrow-folded word.
    pub text: &'static str,
    /// -ұлы, -қызы; the others are Russian.
    pub kazakh: bool,
    /// -қызы, -овна, -ична.
    pub daughter: bool,
}

/// The ending of a word when it can be a patronymic.
pub(super) fn patronymic_ending(word: &str) -> Option<PatronymicEnding> {
    const ENDINGS: &[(&str, bool, bool)] = &[
        ("улы", true, false),
        ("оглы", true, false),
        ("кызы", true, true),
        ("кизы", true, true),
        ("гызы", true, true),
        ("uly", true, false),
        ("ulı", true, false),
        ("oglu", true, false),
        ("qyzy", true, true),
        ("kyzy", true, true),
        ("kizi", true, true),
        ("qızı", true, true),
        ("ович", false, false),
        ("евич", false, false),
        ("овна", false, true),
        ("евна", false, true),
        ("инична", false, true),
        ("ична", false, true),
        ("ич", false, false),
        ("yevich", false, false),
        ("ovich", false, false),
        ("evich", false, false),
        ("yevna", false, true),
        ("ovna", false, true),
        ("evna", false, true),
        ("ichna", false, true),
        ("ich", false, false),
    ];
    const SHORTEST_STEM: usize = 2;
    let folded = fold::narrow(word);
    let letters = folded.chars().count();
    ENDINGS
        .iter()
        .find(|(text, ..)| folded.ends_with(text) && letters >= text.chars().count() + SHORTEST_STEM)
        .map(|&(text, kazakh, daughter)| PatronymicEnding { text, kazakh, daughter })
}
