//! Plans: a row is a line of a plan, with its term and who is responsible.
//!
//! What must hold: a table is a plan when it says what is done, by when, and by whom; anything less stays what it was.

use super::guess::{Headings, score};
use super::heading::Words;
use super::{Around, Field, Mapping};

/// Field and patterns, as in [`super::synonyms`]; fields that a plan must have come first.
pub(super) const SYNONYMS: &[(Field, &str)] = &[
    (
        Field::Activity,
        "мероприят !дат !форм !вид !источник|содержан !решен|наименован работ|вид работ|виды деятельност|вид деятельност|ис шара !нысан !куни !тур !кайдан|иш шара|\
         мазмун !шешим|=шаралар|жумыс турлери|жумыс атау|атаулары|атауы|activit|action|work !form",
    ),
    (
        Field::Term,
        "срок|мерзим|=месяц|=месяцы|=ай|=айы|=айлар|=month|дата проведен|дата исполнен|период проведен|откизу уакыт|=уакыты|term|deadline|=when|timing",
    ),
    (
        Field::Responsible,
        "ответственн|=отв|исполнител|жауапты|орындаушы|responsib|executor",
    ),
    (
        Field::ActivityForm,
        "форма !заверш !отчет|формы работ|откизу нысан|откизу формас|откизу тур|откизилу нысан|откизилу формас|откизилу тур|\
         =нысаны|=нысан|=тури|вид провед|вид заняти|form !complet !report",
    ),
    (
        Field::Completion,
        "форма заверш|форма отчет|заверш|аякталу|аяктау нысан|есеп нысан|выход|отчетн|completion|=output",
    ),
    (
        Field::ExpectedResult,
        "ожидаем результат !заверш|=результат|кутилетин натиже !аякталу !аяктау|=натиже|натижеси|expected result !complet|=result",
    ),
    (Field::Direction, "направлени|=багыты|=багыт|багыттар|direction"),
    (Field::Indicator, "показател|индикатор|корсеткиш|indicator"),
    (Field::Mark, "отметк|выполнени|орындалуы|белги|execution|=mark"),
    (Field::Note, "примечан|ескертпе|ескерту|note"),
    (Field::Number, "=номер|номер пп|рс номер|пп номер|=пп|=рс"),
];

/// How surely a text is a heading of a plan.
pub(super) fn heading_score(words: &Words) -> u32 {
    best(&Words::default(), words).map_or(0, |(_, score)| score)
}

fn all(parent: &Words, own: &Words) -> Vec<(Field, u32)> {
    let scored = SYNONYMS.iter().filter_map(|(field, patterns)| {
        let best = patterns
            .split('|')
            .filter_map(|pattern| score(pattern, parent, own))
            .max()?;
        Some((*field, best))
    });
    scored.collect()
}

/// What stands under «Срок» over two columns: the beginning and the end.
fn of_term(parent: &Words, own: &Words) -> Option<Field> {
    let (_, patterns) = SYNONYMS.iter().find(|(field, _)| *field == Field::Term)?;
    let above = patterns.split('|').any(|pattern| {
        [parent, own]
            .iter()
            .any(|words| score(pattern, &Words::default(), words).is_some())
    });
    let says = |stems: &[&str]| stems.iter().any(|stem| own.has(stem));
    let start = says(&["начал", "=с", "=от", "басталу", "=басы", "start", "from", "begin"]);
    let end = says(&["оконч", "=по", "=до", "заверш", "аякталу", "=соны", "end", "=to"]);
    match (above, start, end) {
        (true, true, false) => Some(Field::StartDate),
        (true, false, true) => Some(Field::EndDate),
        _ => None,
    }
}

/// «Вид работы» beside the column that says what is done is its form.
fn form_beside_activity(headings: Headings<'_>, found: &mut [(u32, Field, u32)]) {
    let kinds: Vec<u32> = headings
        .iter()
        .filter(|(_, _, own)| {
            let own = Words::of(own);
            own.has("=вид") || own.has("=виды") || own.has("=тури") || own.has("=турлери")
        })
        .map(|(column, _, _)| *column)
        .collect();
    let other = found
        .iter()
        .any(|(column, field, _)| *field == Field::Activity && !kinds.contains(column));
    for (column, field, _) in found.iter_mut().filter(|_| other) {
        if *field == Field::Activity && kinds.contains(column) {
            *field = Field::ActivityForm;
        }
    }
}

/// «Дата исполнения» beside «Срок» is no term: it says when the line was done.
fn day_beside_term(headings: Headings<'_>, found: &mut Vec<(u32, Field, u32)>) {
    let days: Vec<u32> = headings
        .iter()
        .filter(|(_, _, own)| Words::of(own).has("дата"))
        .map(|(column, _, _)| *column)
        .collect();
    let termed = |(column, field, _): &(u32, Field, u32)| *field == Field::Term && !days.contains(column);
    if found.iter().any(termed) {
        found.retain(|(column, field, _)| *field != Field::Term || !days.contains(column));
    }
}

/// What stands under «Ответственные» over two columns: the people, and beside them their posts.
fn of_responsible(parent: &Words, own: &Words) -> Option<Field> {
    let (_, patterns) = SYNONYMS.iter().find(|(field, _)| *field == Field::Responsible)?;
    let above = patterns
        .split('|')
        .any(|pattern| score(pattern, &Words::default(), parent).is_some());
    let post = ["должност", "лауазым", "роль", "рол", "position", "role"]
        .iter()
        .any(|stem| own.has(stem));
    (above && !own.is_empty()).then_some(if post {
        Field::ResponsiblePost
    } else {
        Field::Responsible
    })
}

fn best(parent: &Words, own: &Words) -> Option<(Field, u32)> {
    all(parent, own).into_iter().max_by_key(|(_, score)| *score)
}

/// What the columns of a table hold where it is read as a plan.
fn told(headings: Headings<'_>) -> Mapping {
    let mut found: Vec<(u32, Field, u32)> = Vec::new();
    for (column, parent, own) in headings {
        let (parent, own) = (Words::of(parent), Words::of(own));
        let mut fields = all(&parent, &own);
        fields.extend(of_responsible(&parent, &own).map(|field| (field, 1)));
        if let Some(field) = of_term(&parent, &own) {
            fields = vec![(field, 1)];
        }
        found.extend(fields.into_iter().map(|(field, score)| (*column, field, score)));
    }
    form_beside_activity(headings, &mut found);
    day_beside_term(headings, &mut found);
    found.sort_by_key(|(column, _, score)| (std::cmp::Reverse(*score), *column));
    let mut told = Mapping::default();
    for (column, field, _) in found {
        if told.field(column).is_none() && !told.has(field) {
            told.set(column, Some(field));
        }
    }
    if !told.has(Field::Activity)
        && let Some(column) = topic(headings, &told)
    {
        told.set(column, Some(Field::Activity));
    }
    told
}

/// «Тема занятия», «Сабақ тақырыбы»: what is done at each meeting of a group or of the school of young teachers.
fn topic(headings: Headings<'_>, told: &Mapping) -> Option<u32> {
    let topical = headings.iter().find(|(column, _, own)| {
        let own = Words::of(own);
        let says = |stems: &[&str]| stems.iter().any(|stem| own.has(stem));
        told.field(*column).is_none()
            && says(&["тема", "тематик", "такырып", "такырыб", "topic"])
            && !says(&["курс", "биликтилик", "квалификац", "самообраз", "доклад", "баяндама"])
    });
    topical.map(|(column, _, _)| *column)
}

/// The columns of a table that somebody says is a plan; nothing where no column says what is done.
pub(super) fn asked(headings: Headings<'_>) -> Option<Mapping> {
    Some(told(headings)).filter(|told| told.has(Field::Activity))
}

/// Where a table is a plan, says what its columns hold and answers so. The term may stand in the section rows.
pub(super) fn plan(headings: Headings<'_>, around: Around<'_>, mapping: &mut Mapping) -> bool {
    let told = told(headings);
    // A list of events names people who took part, a staff list their posts: neither has somebody responsible by a term.
    let termed = told.has(Field::Term) || told.has(Field::StartDate) || around.in_terms();
    let is_plan = termed && told.has(Field::Activity) && told.has(Field::Responsible);
    let staff = mapping
        .pairs()
        .iter()
        .filter(|(column, field)| field.of_staff() && told.field(*column).is_none());
    if !is_plan || staff.count() >= 3 {
        return false;
    }
    *mapping = told;
    true
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fields(headings: &str) -> Option<Vec<Field>> {
        let headings: Vec<(u32, String, String)> = (0..)
            .zip(headings.split('|'))
            .map(|(column, own)| (column, String::new(), own.to_owned()))
            .collect();
        let mut mapping = Mapping::default();
        plan(&headings, Around::default(), &mut mapping)
            .then(|| mapping.pairs().iter().map(|(_, field)| *field).collect())
    }

    #[test]
    fn people_and_posts_stand_under_one_heading() {
        use Field::*;
        let headings = [
            ("", "№"),
            ("", "Содержание работы"),
            ("", "Направление"),
            ("", "Сроки исполнения"),
            ("Ответственные", "Ф.И.О."),
            ("Ответственные", "должность"),
            ("", "Результат"),
        ];
        let headings: Vec<(u32, String, String)> = (0..)
            .zip(headings)
            .map(|(column, (parent, own))| (column, parent.to_owned(), own.to_owned()))
            .collect();
        let mut mapping = Mapping::default();
        assert!(plan(&headings, Around::default(), &mut mapping));
        let fields: Vec<Field> = mapping.pairs().iter().map(|(_, field)| *field).collect();
        let expected = [
            Number,
            Activity,
            Direction,
            Term,
            Responsible,
            ResponsiblePost,
            ExpectedResult,
        ];
        assert_eq!(fields, expected);
    }

    #[test]
    fn headings_of_plans_are_known_in_three_languages() {
        use Field::*;
        let whole = vec![Number, Activity, ActivityForm, Term, Responsible, Completion];
        for headings in [
            "№ п/п|Мероприятия|Форма проведения|Сроки|Ответственные|Форма завершения",
            "р/с №|Іс-шаралар|Өткізу нысаны|Мерзімі|Жауаптылар|Аяқталу нысаны",
            "No.|Activities|Form|Term|Responsible|Completion form",
        ] {
            assert_eq!(fields(headings).as_ref(), Some(&whole), "{headings}");
        }
        assert_eq!(
            fields("№|Содержание работы|Вид работы|Сроки|Ответственные"),
            Some(vec![Number, Activity, ActivityForm, Term, Responsible])
        );
        for headings in [
            "№|Тема занятия|Вид занятия|Сроки|Ответственные",
            "р/с|Тақырыбы|Өткізу түрі|Мерзімі|Жауапты",
        ] {
            let expected = vec![Number, Activity, ActivityForm, Term, Responsible];
            assert_eq!(fields(headings), Some(expected), "{headings}");
        }
        assert_eq!(fields("№|Тема курса|Сроки|Ответственные"), None);
        assert_eq!(
            fields("№|Виды деятельности|Сроки|Ответственные"),
            Some(vec![Number, Activity, Term, Responsible])
        );
        assert_eq!(
            fields("№|Содержание работы|Срок исполнения|Исполнители|Ожидаемый результат|Отметка о выполнении"),
            Some(vec![Number, Activity, Term, Responsible, ExpectedResult, Mark])
        );
        for headings in [
            "№|Содержание|Түрі|Срок|Отв.|Результат|Отметка о выполнении",
            "р/с №|Жұмыстың мазмұны|Өткізілу түрі|Мерзімі|Жауапты тұлғалар|Күтілетін нәтиже|Орындалуы",
            "р/с|Шаралар|Нысаны|Мерзімі|Жауаптылар|Нәтижесі|Орындалуы туралы белгі",
        ] {
            assert_eq!(
                fields(headings),
                Some(vec![
                    Number,
                    Activity,
                    ActivityForm,
                    Term,
                    Responsible,
                    ExpectedResult,
                    Mark
                ]),
                "{headings}"
            );
        }
        for other in [
            "№|Мероприятие|Дата|Уровень|Участники|Результат",
            "Ф.И.О.|Должность|Стаж|Категория",
            "№|Тема курса|Сроки|Ф.И.О.|Количество часов",
        ] {
            assert_eq!(fields(other), None, "{other}");
        }
    }
}
