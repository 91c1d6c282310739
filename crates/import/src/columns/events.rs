//! Lists of events with who took part: told by a column of titles, one of days and one of people, levels or results.
//!
//! What must hold: a plan, which names events too, stays a plan: its rows have somebody responsible, not a result.

use super::Field::{self, *};
use super::guess::{Headings, score};
use super::heading::Words;
use super::{Mapping, SheetKind};

/// Field and patterns, as in [`super::synonyms`].
pub(super) const SYNONYMS: &[(Field, &str)] = &[
    (
        EventTitle,
        "мероприят !вид !форм !дат !мест !уровн !результат !тип|названи мероприят|наименован мероприят|\
         ис шара !тур !кун !откизил !орны !денгей !натиже|ис шара атау|event !type !kind !date !level !place|event title|\
         =название|=наименование|=атауы|=title",
    ),
    (
        EventKind,
        "вид мероприят|тип мероприят|=вид|=тип|ис шара тур|=тури|=type|=kind|event type|event kind|type event",
    ),
    (Level, "уровен|денгей|=level|level event"),
    (
        FullName,
        "участник !колич !=кол !=колво !числ !сан !чел|фио|катысушы !сан|катыскан !сан|participant !number !count|аты жон|=таа|teacher",
    ),
    (
        Participants,
        "участник колич|=кол участник|=колво участник|участник числ|участник чел|колич человек|=кол человек|колич педагог|\
         =охват|численност|катысушы сан|катыскан сан|адам сан|=камту|participant number|participant count|number people|\
         headcount",
    ),
    (
        Result,
        "результат|натиже|=итог|=итоги|result|наград|марапат|достижен|жетистик|занят мест",
    ),
    (
        DocumentNumber,
        "подтвержд документ|документ|растайтын кужат|кужат|document|=сертификат|=диплом",
    ),
    (Period, "дата|=куни|кун !сан|date|период|откизилген|мерзим|=срок|=сроки"),
    (Place, "мест провед|=место|откизилген орны|орны|=орын|place|venue"),
    (EventRole, "роль|=рол|=роли|рол|role|качеств|статус участ"),
    (Topic, "тема|такырып|topic"),
    (Organiser, "организатор|уйымдастыр|organis|organiz"),
    (Format, "формат|онлайн|format"),
    (Hours, "часы|сагат|hours"),
    (Note, "примечан|ескерт|note"),
];

/// What rows of plans have and lists of what was held do not.
pub(super) const PLANNED: &str = "ответственн|жауапты|форма заверш|аяктау нысан|срок исполн|орындау мерзим|responsible";

/// Headings that stand over such lists and nowhere in the rows of any.
pub(super) const OWN: &str =
    "=уровень|=денгейи|=level|=катысушылар|=участники|=participants|=натижеси|=результат|=result";

/// How surely a text is a heading of such a list.
pub(super) fn heading_score(words: &Words) -> u32 {
    let none = Words::default();
    best(OWN, &none, words).unwrap_or(0)
}

fn best(patterns: &str, parent: &Words, own: &Words) -> Option<u32> {
    patterns
        .split('|')
        .filter_map(|pattern| score(pattern, parent, own))
        .max()
}

/// Where a table lists events, says what its columns hold and answers the kind.
pub(super) fn tell(headings: Headings<'_>, mapping: &mut Mapping) -> Option<SheetKind> {
    let mut found: Vec<(u32, Field, u32)> = Vec::new();
    let mut spoken_of = false;
    for (column, parent, own) in headings {
        let (parent, own) = (Words::of(parent), Words::of(own));
        let of_course = ["курс", "биликтилик", "квалификац", "стажировк", "тагылымдама"]
            .iter()
            .any(|stem| own.has(stem) || parent.has(stem));
        if best(PLANNED, &parent, &own).is_some() || of_course {
            return None;
        }
        spoken_of |= ["мероприят", "шара", "event"].iter().any(|stem| own.has(stem));
        for (field, patterns) in SYNONYMS {
            if let Some(score) = best(patterns, &parent, &own) {
                found.push((*column, *field, score));
            }
        }
    }
    found.sort_by_key(|(column, _, score)| (std::cmp::Reverse(*score), *column));
    let mut told = Mapping::default();
    for (column, field, _) in found {
        if told.field(column).is_none() && !told.has(field) {
            told.set(column, Some(field));
        }
    }
    let dated = told.has(Period) || mapping.has(StartDate);
    let about = [FullName, Level, Result]
        .iter()
        .filter(|field| told.has(**field))
        .count();
    // A bare «Название» is a title of anything: then people, levels and results must all stand beside it.
    if !told.has(EventTitle) || !dated || about < if spoken_of { 1 } else { 3 } {
        return None;
    }
    for (column, field) in mapping.pairs() {
        let kept = matches!(field, Number | StartDate | EndDate | Format | Hours | Note);
        if kept && told.field(*column).is_none() && !told.has(*field) {
            told.set(*column, Some(*field));
        }
    }
    *mapping = told;
    Some(SheetKind::Events)
}
