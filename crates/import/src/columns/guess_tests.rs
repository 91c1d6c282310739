use super::*;

fn fields_of(headings: &[&str]) -> (SheetKind, Vec<Option<&'static str>>) {
    let headings: Vec<(u32, String, String)> = headings
        .iter()
        .enumerate()
        .map(|(column, heading)| {
            let (parent, own) = heading.split_once(" > ").unwrap_or(("", heading));
            (column as u32, parent.to_owned(), own.to_owned())
        })
        .collect();
    let guess = guess(&headings, &|_| Evidence::default());
    let fields = headings
        .iter()
        .map(|(column, _, _)| guess.mapping.field(*column).map(Field::name))
        .collect();
    (guess.kind, fields)
}

fn check(kind: SheetKind, table: &[(&str, Option<&'static str>)]) {
    let headings: Vec<&str> = table.iter().map(|(heading, _)| *heading).collect();
    let expected: Vec<Option<&str>> = table.iter().map(|(_, field)| *field).collect();
    assert_eq!(fields_of(&headings), (kind, expected), "{headings:?}");
}

#[test]
fn the_staff_sample() {
    check(
        SheetKind::Staff,
        &[
            ("№ п/п", Some("number")),
            ("Ф.И.О.", Some("full_name")),
            ("Дата рождения", Some("birth_date")),
            ("ИИН", Some("iin")),
            ("Должность", Some("position")),
            ("Преподаваемая дисциплина", Some("discipline")),
            ("Образование > учебное заведение", Some("education_institution")),
            ("Образование > специальность", Some("education_speciality")),
            ("Образование > год окончания", Some("education_year")),
            ("Пед. стаж", Some("pedagogical_experience")),
            ("Категория, дата присвоения, № приказа", Some("category")),
            ("Дата приема на работу", Some("hire_date")),
        ],
    );
}

#[test]
fn a_kazakh_staff_list() {
    check(
        SheetKind::Staff,
        &[
            ("р/с", Some("number")),
            ("Тегі, аты, әкесінің аты", Some("full_name")),
            ("Туған күні", Some("birth_date")),
            ("ЖСН", Some("iin")),
            ("Лауазымы", Some("position")),
            ("Оқытатын пәні", Some("discipline")),
            ("Білімі, мамандығы", Some("education")),
            ("Бітірген оқу орны", Some("education_institution")),
            ("Педагогикалық өтілі", Some("pedagogical_experience")),
            ("Жалпы еңбек өтілі", None),
            ("Біліктілік санаты", Some("category")),
            ("Санат берілген күні", Some("category_date")),
            ("Бұйрық №", Some("category_order")),
            ("Жұмысқа қабылданған күні", Some("hire_date")),
            ("Бөлімше", Some("department")),
            ("Байланыс телефоны", Some("phone")),
            ("Ескертпе", Some("note")),
        ],
    );
}

#[test]
fn names_in_three_columns() {
    check(
        SheetKind::Staff,
        &[
            ("№", Some("number")),
            ("Фамилия", Some("surname")),
            ("Имя", Some("given_name")),
            ("Отчество", Some("patronymic")),
            ("ИИН", Some("iin")),
            ("Пол", Some("sex")),
            ("ЦМК", Some("department")),
            ("E-mail", Some("email")),
        ],
    );
    check(
        SheetKind::Staff,
        &[
            ("Тегі", Some("surname")),
            ("Аты", Some("given_name")),
            ("Әкесінің аты", Some("patronymic")),
            ("Туған жылы", Some("birth_date")),
        ],
    );
}

#[test]
fn the_courses_sample() {
    check(
        SheetKind::Courses,
        &[
            ("р/с №", Some("number")),
            ("Т.А.Ә.", Some("full_name")),
            ("Лауазымы, пәні", Some("position")),
            ("Курстың тақырыбы", Some("course_title")),
            ("Ұйым", Some("provider")),
            ("Кезеңі", Some("period")),
            ("Сағат саны", Some("hours")),
            ("Сертификат №, күні", Some("document_number")),
            ("Ескертпе", Some("note")),
        ],
    );
}

#[test]
fn russian_course_lists() {
    check(
        SheetKind::Courses,
        &[
            ("№", Some("number")),
            ("ФИО педагога", Some("full_name")),
            ("Должность", Some("position")),
            ("Тема курсов", Some("course_title")),
            ("Организация (провайдер)", Some("provider")),
            ("Период > с", Some("start_date")),
            ("Период > по", Some("end_date")),
            ("Количество часов", Some("hours")),
            ("Форма обучения", Some("format")),
            ("Источник финансирования", Some("funding")),
            ("Сертификат > №", Some("document_number")),
            ("Сертификат > дата выдачи", Some("issue_date")),
            ("Примечание", Some("note")),
        ],
    );
    check(
        SheetKind::Courses,
        &[
            ("Фамилия, имя, отчество", Some("full_name")),
            ("Наименование курса повышения квалификации", Some("course_title")),
            ("Место прохождения", Some("provider")),
            ("Сроки прохождения", Some("period")),
            ("Объем, час", Some("hours")),
            ("№ сертификата", Some("document_number")),
            ("Дата выдачи сертификата", Some("issue_date")),
            ("Вид курса", Some("training_kind")),
        ],
    );
    check(
        SheetKind::Courses,
        &[
            ("Педагогтің аты-жөні", Some("full_name")),
            ("Біліктілікті арттыру курсының атауы", Some("course_title")),
            ("Өткізуші ұйым", Some("provider")),
            ("Басталу күні", Some("start_date")),
            ("Аяқталу күні", Some("end_date")),
            ("Сағаты", Some("hours")),
            ("Сертификат нөмірі", Some("document_number")),
            ("Сертификат берілген күні", Some("issue_date")),
            ("Өткізу нысаны", Some("format")),
        ],
    );
}

#[test]
fn lists_of_events_in_three_languages() {
    check(
        SheetKind::Events,
        &[
            ("№", Some("number")),
            ("Дата", Some("period")),
            ("Наименование мероприятия", Some("event_title")),
            ("Вид", Some("event_kind")),
            ("Уровень", Some("level")),
            ("Место проведения", Some("place")),
            ("Участники от колледжа (Ф.И.О.)", Some("full_name")),
            ("Результат", Some("result")),
            ("Подтверждающий документ", Some("document_number")),
        ],
    );
    check(
        SheetKind::Events,
        &[
            ("р/с", Some("number")),
            ("Өткізілген күні", Some("period")),
            ("Іс-шараның атауы", Some("event_title")),
            ("Түрі", Some("event_kind")),
            ("Деңгейі", Some("level")),
            ("Өткізілген орны", Some("place")),
            ("Қатысушылар", Some("full_name")),
            ("Нәтижесі", Some("result")),
            ("Растайтын құжат", Some("document_number")),
        ],
    );
    check(
        SheetKind::Events,
        &[
            ("Date", Some("period")),
            ("Event title", Some("event_title")),
            ("Event type", Some("event_kind")),
            ("Level", Some("level")),
            ("Venue", Some("place")),
            ("Participants", Some("full_name")),
            ("Role", Some("event_role")),
            ("Topic", Some("topic")),
            ("Result", Some("result")),
        ],
    );
}

#[test]
fn other_sheets_are_ignored_with_their_reason() {
    for (headings, reason) in [
        (
            vec!["Отметка времени", "Ф.И.О.", "Название курса", "Какие трудности?"],
            Reason::Survey,
        ),
        (vec!["№", "Мероприятия", "Ответственные"], Reason::Events),
        (vec!["№", "Вопросы", "Ответственные"], Reason::Plan),
        (vec!["№", "Ф.И.О."], Reason::NothingToTake),
        (vec!["Дата", "Сумма"], Reason::NoNames),
    ] {
        let headings: Vec<_> = headings
            .iter()
            .enumerate()
            .map(|(c, h)| (c as u32, String::new(), h.to_string()))
            .collect();
        assert_eq!(
            guess(&headings, &|_| Evidence::default()).reason,
            Some(reason),
            "{headings:?}"
        );
    }
}

/// Headings as offices write them, one by one; no field: the column is left out.
#[test]
fn headings_of_many_offices() {
    for (heading, expected) in [
        ("ФИО полностью", Some(Field::FullName)),
        ("Т.А.Ә. (толық)", Some(Field::FullName)),
        ("Аты-жөні", Some(Field::FullName)),
        ("Аты, тегі, әкесінің аты", Some(Field::FullName)),
        ("Педагогтің Т.А.Ә", Some(Field::FullName)),
        ("Ф.И.О. слушателя", Some(Field::FullName)),
        ("Год рождения", Some(Field::BirthDate)),
        ("Туған жылы, күні, айы", Some(Field::BirthDate)),
        ("Место рождения", None),
        ("ЖСН (ИИН)", Some(Field::Iin)),
        ("Должность по штатному расписанию", Some(Field::Position)),
        ("Қызметі", Some(Field::Position)),
        ("Преподаваемые предметы", Some(Field::Discipline)),
        ("Пән атауы", Some(Field::Discipline)),
        ("ЦМК", Some(Field::Department)),
        ("Цикловая комиссия", Some(Field::Department)),
        ("Общий стаж", None),
        ("Стаж пед.", Some(Field::PedagogicalExperience)),
        ("Стаж в данном колледже", None),
        ("Осы колледждегі өтілі", None),
        ("Педагогикалық еңбек өтілі", Some(Field::PedagogicalExperience)),
        ("Квалификационная категория", Some(Field::Category)),
        ("Біліктілік санаты", Some(Field::Category)),
        ("Санаты, берілген жылы", Some(Field::Category)),
        ("Год прохождения аттестации", Some(Field::CategoryDate)),
        ("Следующая аттестация", None),
        ("Келесі аттестаттау жылы", None),
        ("Контактный телефон", Some(Field::Phone)),
        ("Национальность", None),
        ("Ұлты", None),
        ("Награды", None),
        ("Нагрузка", None),
        ("Адрес проживания", None),
        ("Место работы", None),
        ("Штат/совм.", Some(Field::Employment)),
        ("Дата поступления на работу", Some(Field::HireDate)),
        ("Қай оқу орнын, қашан бітірді", Some(Field::EducationInstitution)),
        ("Диплом бойынша мамандығы", Some(Field::EducationSpeciality)),
        ("Тематика курсов", Some(Field::CourseTitle)),
        ("Название курсов", Some(Field::CourseTitle)),
        ("Образовательная программа", Some(Field::CourseTitle)),
        ("Курс атауы", Some(Field::CourseTitle)),
        ("Біліктілікті арттыру курсының тақырыбы", Some(Field::CourseTitle)),
        ("Обучающая организация", Some(Field::Provider)),
        ("Курс өткізген мекеме", Some(Field::Provider)),
        ("Наименование организации", Some(Field::Provider)),
        ("Место проведения курсов", Some(Field::Provider)),
        ("Дата проведения", Some(Field::Period)),
        ("Сроки", Some(Field::Period)),
        ("Өткен мерзімі", Some(Field::Period)),
        ("Өткен күні", Some(Field::Period)),
        ("Дата начала", Some(Field::StartDate)),
        ("Дата окончания курсов", Some(Field::EndDate)),
        ("Курстан өткен жылы", Some(Field::Year)),
        ("Кол-во часов", Some(Field::Hours)),
        ("Көлемі (сағат)", Some(Field::Hours)),
        ("Объем в часах", Some(Field::Hours)),
        ("Вид документа, номер, дата выдачи", Some(Field::DocumentType)),
        ("Куәлік нөмірі", Some(Field::DocumentNumber)),
        ("Рег. номер", Some(Field::DocumentNumber)),
        ("№ и дата выдачи сертификата", Some(Field::DocumentNumber)),
        ("Берілген күні", Some(Field::IssueDate)),
        ("Біліктілікті арттыру түрі", Some(Field::TrainingKind)),
        ("Күндізгі/қашықтан", Some(Field::Format)),
        ("Очно/дистанционно", Some(Field::Format)),
        ("За счёт чего", Some(Field::Funding)),
        ("Қаржыландыру көзі", Some(Field::Funding)),
        ("Оқу тілі", Some(Field::Language)),
        ("Course title", Some(Field::CourseTitle)),
        ("Certificate No.", Some(Field::DocumentNumber)),
        ("Issue date", Some(Field::IssueDate)),
        ("Start date", Some(Field::StartDate)),
        ("End date", Some(Field::EndDate)),
        ("Full name", Some(Field::FullName)),
        ("Date of birth", Some(Field::BirthDate)),
    ] {
        let found = heading_fields(&Words::default(), &Words::of(heading), heading);
        assert_eq!(found.first().map(|(field, _)| *field), expected, "{heading}: {found:?}");
    }
}

/// The forms of domain.md §3 in two languages at once: what this program prints comes in again.
#[test]
fn bilingual_forms() {
    check(
        SheetKind::Courses,
        &[
            ("№", Some("number")),
            ("Т.А.Ә. / Ф.И.О.", Some("full_name")),
            ("Лауазымы, пәні / Должность, дисциплина", Some("position")),
            ("Курстың тақырыбы / Тема курса", Some("course_title")),
            ("Ұйым / Организация (провайдер)", Some("provider")),
            ("Кезеңі (бастап–дейін) / Период", Some("period")),
            ("Сағат саны / Количество часов", Some("hours")),
            ("Нысаны / Форма (очно, дистанционно)", Some("format")),
            ("Қаржыландыру / Источник финансирования", Some("funding")),
            ("Сертификат № / № сертификата", Some("document_number")),
            ("Берілген күні / Дата выдачи", Some("issue_date")),
            ("Ескертпе / Примечание", Some("note")),
        ],
    );
    check(
        SheetKind::Staff,
        &[
            ("№", Some("number")),
            ("Т.А.Ә.\nФ.И.О.", Some("full_name")),
            ("Туған жылы\nГод рождения", Some("birth_date")),
            ("Лауазымы\nДолжность", Some("position")),
            ("Білімі\nОбразование", Some("education")),
            (
                "Педагогикалық өтілі\nПедагогический стаж",
                Some("pedagogical_experience"),
            ),
            ("Санаты, бұйрық\nКатегория, приказ", Some("category")),
            ("Біліктілікті арттыруы\nПовышение квалификации", Some("course_title")),
        ],
    );
    check(
        SheetKind::Staff,
        &[
            ("No.", Some("number")),
            ("Full name", Some("full_name")),
            ("Year of birth", Some("birth_date")),
            ("Position, discipline", Some("position")),
            ("Education > Institution", Some("education_institution")),
            ("Education > Speciality", Some("education_speciality")),
            ("Education > Year", Some("education_year")),
            ("Pedagogical experience, years", Some("pedagogical_experience")),
            ("Qualification category > Category", Some("category")),
            ("Qualification category > Date granted", Some("category_date")),
            ("Qualification category > Order No.", Some("category_order")),
            ("Date of order", None),
            ("Last PD course > Title", Some("course_title")),
            ("Last PD course > Ended", Some("end_date")),
            ("Last PD course > Hours", Some("hours")),
        ],
    );
}

#[test]
fn headings_of_other_sheets_are_headings() {
    for heading in [
        "Наименование мероприятия",
        "Участники (Ф.И.О.)",
        "Отметка времени",
        "Ответственные",
    ] {
        assert!(heading_score(heading) >= 60, "{heading}: {}", heading_score(heading));
    }
}

#[test]
fn the_shape_forgives_spaces_and_capitals() {
    let one = [
        (0, String::new(), "Ф.И.О.".to_owned()),
        (1, String::new(), "Сертификат №".to_owned()),
    ];
    let two = [
        (0, String::new(), "ф. и. о.".to_owned()),
        (1, String::new(), "СЕРТИФИКАТ  №".to_owned()),
    ];
    assert_eq!(shape(&one), shape(&two));
}
