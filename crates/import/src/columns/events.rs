//! Lists of events with who took part: told by a column of titles, one of days and one of people, levels or results.
//!
//! What must hold: a plan, which names events too, stays a plan: its rows have somebody responsible by a term. A list of
//! what was held on its days stays a list, though somebody is responsible for each event.

use super::Field::{self, *};
use super::guess::{Headings, score};
use super::heading::Words;
use super::{Around, Mapping, SheetKind};

/// Field and patterns, as in [`super::synonyms`].
pub(super) const SYNONYMS: &[(Field, &str)] = &[
    (
        EventTitle,
        "названи конференц|наименован конференц|конференция атау|названи конкурс|наименован конкурс|конкурс атау|байкау атау|\
         названи семинар|тема семинар|семинар атау|семинар такырыб|названи форум|conference title|contest title|\
         мероприят !вид !форм !дат !мест !уровн !результат !тип|названи мероприят|наименован мероприят|\
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
        "участник !колич !=кол !=колво !числ !сан !чел !всего !барлык !жалпы !общ|ким катыс|кто участв|кто приним|who took|фио|\
         катысушы !сан !барлык !жалпы|катыскан !сан|participant !number !count !total|аты жон|=таа|teacher|фамили имя|фамили инициал|\
         =теги =аты|=педагог|=педагоги|=педагога|=педагогтер|=преподаватель|=преподаватели|=окытушы|=окытушылар|=мугалим|full name",
    ),
    (
        Participants,
        "участник колич !колледж|=кол участник|=колво участник|участник числ !колледж|участник чел|участник всего|участник общ|\
         колич человек|=кол человек|колич педагог|=охват|численност|катысушы сан !колледж|катысушы барлык|катысушы жалпы|\
         катыскан сан|адам сан|=камту|participant number !college|participant count|participant total|number people|headcount",
    ),
    (Result, RESULTS),
    (
        DocumentNumber,
        "подтвержд документ|документ|растайтын кужат|кужат|document|=сертификат|=диплом",
    ),
    (Period, "дата|=куни|кун !сан|date|период|откизилген|мерзим|=срок|=сроки"),
    (
        Place,
        "мест провед|откизу орны|=место|откизилген орны|орны|=орын|place|venue",
    ),
    (EventRole, "роль|=рол|=роли|рол|role|качеств|статус участ"),
    (Topic, "тема|такырып|такырыб|topic"),
    (Organiser, "организатор|уйымдастыр|organis|organiz"),
    (Format, "формат|онлайн|format"),
    (Hours, "часы|сагат|hours"),
    (Note, "примечан|ескерт|note"),
];

/// Headings of results.
const RESULTS: &str = "результат|натиже|=итог|=итоги|result|наград|марапат|достижен|жетистик|занят мест";

/// What rows of plans have and lists of what was held do not.
pub(super) const PLANNED: &str = "ответственн|жауапты|форма заверш|аяктау нысан|срок исполн|орындау мерзим|responsible";

/// What rows of plans have also where lists of what was held name somebody responsible.
pub(super) const TERMED: &str = "срок|мерзим|term|deadline|форма заверш|аяктау нысан|аякталу нысан|отметк|выполнени|\
     орындалуы|ожидаем|кутилетин|expected|показател|индикатор|корсеткиш|indicator|исполнител|орындаушы|executor";

/// Who is responsible: in every plan, and in lists that are told by their days and by what was counted.
const RESPONSIBLE: [&str; 4] = ["ответственн", "жауапты", "responsib", "отв"];

/// Headings that stand over such lists and nowhere in the rows of any.
pub(super) const OWN: &str = "=уровень|=денгейи|=денгей|=level|ким катыс|кто участв|кто приним|who took|=катысушылар|=участники|=participants|=натижеси|=результат|=result|\
     =кол участник|=колво участник|колич участник|катысушы сан";

/// Headings of places that were won: never of the place where something was held.
pub(super) const AWARDED: &str = "номинац|призов|жулде|nominat|prize";

/// Headings of those who took part.
const TOOK_PART: &str = "участник|ким катыс|катысушы|катыскан|кто участв|кто приним|who took|participant|attended";

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

/// Whether a column says who is responsible: it begins with that, or stands under it.
fn is_responsible(parent: &Words, own: &Words) -> bool {
    begins_responsible(parent) || begins_responsible(own)
}

/// Whether a text begins with who is responsible.
fn begins_responsible(words: &Words) -> bool {
    let first = words.0.first();
    first.is_some_and(|word| RESPONSIBLE.iter().any(|stem| word.starts_with(stem)))
}

/// Whether a heading is that of who is responsible.
pub fn names_responsible(heading: &str) -> bool {
    begins_responsible(&Words::of(heading))
}

/// Whether a table lists what was held on its days, though its rows name who is responsible: it counts or names who took
/// part, has a level or a role, or a title calls it a report of what was held; and neither a heading nor a title is of a plan.
pub(super) fn are_held(headings: Headings<'_>, around: Around<'_>) -> bool {
    let none = Words::default();
    let of_plan = |(_, parent, own): &(u32, String, String)| {
        [parent, own]
            .iter()
            .any(|text| best(TERMED, &none, &Words::of(text)).is_some())
    };
    if around.names_plan() || headings.iter().any(of_plan) {
        return false;
    }
    let Some((told, true)) = told(headings) else {
        return false;
    };
    let counted = [FullName, Participants, Level, EventRole]
        .iter()
        .any(|field| told.has(*field));
    let dated = told.column(Period).is_some_and(|column| is_of_days(headings, column));
    told.has(EventTitle) && dated && (counted || around.names_held_events())
}

/// Whether the heading of a column is that of days: «Дата проведения», «Күні».
fn is_of_days(headings: Headings<'_>, column: u32) -> bool {
    let heading = headings.iter().find(|(at, _, _)| *at == column);
    heading.is_some_and(|(_, _, own)| {
        let words = Words::of(own);
        ["дата", "=куни", "кундери", "date"].iter().any(|stem| words.has(stem))
    })
}

/// What the columns of a table hold where it is read as a list of events, and whether a heading speaks of events.
/// Nothing where a heading is one of a course.
fn told(headings: Headings<'_>) -> Option<(Mapping, bool)> {
    let mut found: Vec<(u32, Field, u32)> = Vec::new();
    let (mut spoken_of, mut responsible) = (false, None);
    for (column, parent, own) in headings {
        let (parent, own) = (Words::of(parent), Words::of(own));
        let of_course = ["курс", "биликтилик", "квалификац", "стажировк", "тагылымдама"]
            .iter()
            .any(|stem| own.has(stem) || parent.has(stem));
        if of_course {
            return None;
        }
        if is_responsible(&parent, &own) {
            responsible.get_or_insert(*column);
            continue;
        }
        spoken_of |= [
            "мероприят",
            "шара",
            "event",
            "конференц",
            "конкурс",
            "байкау",
            "семинар",
        ]
        .iter()
        .any(|stem| own.has(stem));
        let awarded = [AWARDED, RESULTS]
            .iter()
            .any(|patterns| best(patterns, &parent, &own).is_some());
        for (field, patterns) in SYNONYMS {
            if *field == Place && awarded {
                continue;
            }
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
    // «Номинация, место» tells the result where no other column does; beside one it is left out.
    let nominated = headings
        .iter()
        .find(|(_, parent, own)| best(AWARDED, &Words::of(parent), &Words::of(own)).is_some());
    if let Some((column, _, _)) = nominated.filter(|(column, _, _)| !told.has(Result) && told.field(*column).is_none())
    {
        told.set(*column, Some(Result));
    }
    // «Место, организатор»: one cell of both, the place first.
    if let Some(column) = told.column(Organiser).filter(|_| !told.has(Place))
        && names(headings, column, Place)
    {
        told.set(column, Some(Place));
    }
    // Who is responsible is the organiser, where nothing else names one.
    let named = told.has(Organiser)
        || told
            .column(Place)
            .is_some_and(|column| names(headings, column, Organiser));
    if let Some(column) = responsible.filter(|_| !named) {
        told.set(column, Some(Organiser));
    }
    Some((told, spoken_of))
}

/// Whether the heading of a column may be one of a field.
fn names(headings: Headings<'_>, column: u32, field: Field) -> bool {
    let patterns = SYNONYMS
        .iter()
        .find(|(held, _)| *held == field)
        .map(|(_, patterns)| *patterns);
    let heading = headings.iter().find(|(at, _, _)| *at == column);
    heading
        .zip(patterns)
        .is_some_and(|((_, parent, own), patterns)| best(patterns, &Words::of(parent), &Words::of(own)).is_some())
}

/// The columns of a table that somebody says lists events; nothing where no column is a title.
pub(super) fn asked(headings: Headings<'_>, mapping: &Mapping) -> Option<Mapping> {
    let (mut told, _) = told(headings)?;
    if let Some(topic) = told.column(Topic).filter(|_| !told.has(EventTitle)) {
        told.set(topic, Some(EventTitle));
    }
    keep(mapping, &mut told);
    Some(told).filter(|told| told.has(EventTitle))
}

/// Where a table lists events, says what its columns hold and answers the kind; `held` is what [`are_held`] answers. The
/// level may stand in the section rows.
pub(super) fn tell(headings: Headings<'_>, around: Around<'_>, held: bool, mapping: &mut Mapping) -> Option<SheetKind> {
    let planned =
        |(_, parent, own): &(u32, String, String)| best(PLANNED, &Words::of(parent), &Words::of(own)).is_some();
    if !held && headings.iter().any(planned) {
        return None;
    }
    let (mut told, spoken_of) = told(headings)?;
    let topical = !told.has(EventTitle) && is_topical(headings, mapping, &told);
    if topical && let Some(topic) = told.column(Topic) {
        told.set(topic, Some(EventTitle));
    }
    // A seminar of so many hours, or with a certificate, is a course.
    let seminar = headings
        .iter()
        .any(|(column, _, own)| told.column(EventTitle) == Some(*column) && Words::of(own).has("семинар"));
    if seminar && [Hours, DocumentNumber].iter().any(|field| mapping.has(*field)) {
        return None;
    }
    let dated = told.has(Period) || mapping.has(StartDate);
    let in_levels = around.in_levels();
    let about = [FullName, Level, Result]
        .iter()
        .filter(|field| told.has(**field) || **field == Level && in_levels)
        .count();
    // A bare «Название» is a title of anything: then people, levels and results must all stand beside it, or what is
    // around the table says that these are events.
    let least = match spoken_of {
        true => 1,
        false if in_levels || around.names_events() || topical => 2,
        false => 3,
    };
    if !told.has(EventTitle) || !dated || about < least && !held {
        return None;
    }
    keep(mapping, &mut told);
    *mapping = told;
    Some(SheetKind::Events)
}

/// «Дата», «Тақырып», «Кім қатысты», «Деңгей»: what has a level and those who took part is called by its topic, unless
/// other columns tell of a course.
fn is_topical(headings: Headings<'_>, mapping: &Mapping, told: &Mapping) -> bool {
    let of_course = [Hours, Provider, DocumentNumber]
        .iter()
        .any(|field| mapping.has(*field));
    let took_part = headings
        .iter()
        .filter(|(column, _, _)| told.column(FullName) == Some(*column))
        .any(|(_, _, own)| best(TOOK_PART, &Words::default(), &Words::of(own)).is_some());
    told.has(Topic) && told.has(Level) && took_part && !of_course
}

/// Columns that lists of courses and of events have alike.
fn keep(mapping: &Mapping, told: &mut Mapping) {
    for (column, field) in mapping.pairs() {
        let kept = matches!(field, Number | StartDate | EndDate | Format | Hours | Note);
        if kept && told.field(*column).is_none() && !told.has(*field) {
            told.set(*column, Some(*field));
        }
    }
}
