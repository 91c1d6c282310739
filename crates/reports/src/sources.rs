//! Where the value of a rule comes from, in the language of the document.
//!
//! What must hold: a document of one language says the sources of the program's own rules in that language; a source that
//! somebody wrote stands as it was written.

use crate::language::Wording;

/// Sources of the rules that come with the program, as they are stored, and their words.
const OWN: [(&str, &str); 7] = [
    (
        "Бағдарлама ұсынған мән / Значение, предложенное программой",
        "form-source-proposed",
    ),
    (
        "Бағдарлама ұсынған мән: 0 – мерзімі шектелмеген / Значение, предложенное программой: 0 – давность не ограничена",
        "form-source-proposed-unlimited",
    ),
    (
        "Оқу жылы басталғаннан бастап / С начала учебного года",
        "form-source-year-begin",
    ),
    (
        "«Педагог мәртебесі туралы» ҚР Заңы, 7-бап / Закон РК «О статусе педагога», статья 7",
        "form-source-status-7",
    ),
    (
        "«Педагог мәртебесі туралы» ҚР Заңы, 15-бап / Закон РК «О статусе педагога», статья 15",
        "form-source-status-15",
    ),
    (
        "ҚР БҒМ 28.01.2016 № 95 бұйрығы / Приказ МОН РК от 28.01.2016 № 95",
        "form-source-order-95",
    ),
    (
        "ҚР БҒМ 24.04.2020 № 160 бұйрығының үлгісімен, колледждің жергілікті актісі / По образцу приказа МОН РК от \
         24.04.2020 № 160, локальный акт колледжа",
        "form-source-order-160",
    ),
];

/// The source of a rule in the language of the document.
pub(crate) fn said(wording: &Wording, stored: &str) -> String {
    let own = OWN.iter().find(|(source, _)| *source == stored.trim());
    own.map_or_else(|| stored.to_owned(), |(_, key)| wording.line(key))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::DocumentLanguage;

    #[test]
    fn a_source_of_the_program_is_said_in_the_language_of_the_document() {
        let wording = |language| Wording {
            language,
            both_spellings: false,
        };
        for (stored, _) in OWN {
            let (kk, ru) = stored.split_once(" / ").expect("two languages");
            assert_eq!(said(&wording(DocumentLanguage::Kk), stored), kk);
            assert_eq!(said(&wording(DocumentLanguage::Ru), stored), ru);
            assert_eq!(said(&wording(DocumentLanguage::KkRu), stored), stored);
            let english = said(&wording(DocumentLanguage::En), stored);
            let foreign = |letter: char| ('\u{400}'..='\u{4ff}').contains(&letter);
            assert!(!english.is_empty() && !english.contains(foreign), "{english}");
        }
        let own = "Колледж бұйрығы / Приказ колледжа № 5";
        assert_eq!(said(&wording(DocumentLanguage::En), own), own);
    }
}
