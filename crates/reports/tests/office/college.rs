//! A small college, typed in through the engine. Everything that the tests count by hand stands here.

use serde_json::{Value, json};
use sheberlik_core::record::{self, Values};
use sheberlik_core::{Context, Engine, Language, Op};
use sheberlik_reports::{DocumentLanguage, Parameters, Report, build};
use tempfile::TempDir;

/// An open college; its folder lives as long as this.
pub struct Office {
    pub engine: Engine,
    pub context: Context,
    pub people: Vec<String>,
    _folder: TempDir,
}

/// The day on which all is counted.
pub const TODAY: &str = "2026-06-15";

/// Names in the order that `features.md`, 7, asks for.
pub const KAZAKH_ORDER: [&str; 17] = [
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
];

/// Surnames in the order that `domain.md` §5.1 asks for.
pub const SURNAME_ORDER: [&str; 20] = [
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
];

fn fields(value: Value) -> Values {
    value.as_object().expect("an object").clone()
}

impl Office {
    /// A college without people.
    pub fn empty() -> Self {
        let folder = tempfile::tempdir().expect("a folder for the test");
        let today: chrono::NaiveDate = TODAY.parse().expect("a day");
        let now = today.and_hms_opt(6, 30, 0).expect("a time").and_utc();
        let context = Context {
            language: Language::Kk,
            today,
            now,
            actor: "әдіскер".into(),
        };
        let engine = Engine::open(folder.path(), &context).expect("a fresh engine opens");
        Self {
            engine,
            context,
            people: Vec::new(),
            _folder: folder,
        }
    }

    /// Creates a record and answers its id.
    pub fn add(&self, record: &str, values: Value) -> String {
        let kind = record::kind(record).expect("a known record");
        let made = self.engine.write(Op::create(record, ""), &self.context, |writer| {
            record::create(writer, kind, fields(values.clone()))
        });
        made.unwrap_or_else(|error| panic!("{record} {values}: {error:?}"))
            .value
    }

    /// Changes fields of a record.
    pub fn change(&self, record: &str, id: &str, values: Value) {
        let kind = record::kind(record).expect("a known record");
        let made = self.engine.write(Op::update(record, ""), &self.context, |writer| {
            record::update(writer, kind, id, fields(values.clone()))
        });
        made.unwrap_or_else(|error| panic!("{record} {values}: {error:?}"));
    }

    /// Makes a form.
    pub fn report(&self, code: &str, asked: &Parameters, language: DocumentLanguage) -> Report {
        let made = self
            .engine
            .read(|reader| build(reader, code, asked, language, &self.context));
        made.unwrap_or_else(|error| panic!("{code} in {language}: {error:?}"))
    }

    /// How many rows a drill query lists.
    pub fn listed(&self, drill: &sheberlik_reports::table::Drill) -> usize {
        let kind = record::kind(&drill.record).expect("a known record");
        let request = json!({ "where": drill.filter, "limit": 1000 });
        let request: record::ListRequest = serde_json::from_value(request).expect("a list request");
        let listed = self
            .engine
            .read(|reader| record::list(reader, kind, &request, &self.context));
        usize::try_from(listed.expect("a drill query is a valid list request").total).expect("a count")
    }
}

/// The college with its office, two departments, six teachers and their courses.
///
/// On 15 June 2026, academic year 2025–2026 (1 September to 30 June):
/// - Айгүл (general): 72 h certified 14.11.2025, planned for 2025: in time; 36 h certified 20.02.2026, planned 2025: late
/// - Әлия (general): 80 h certified 28.11.2025 at Orleu while it had its former name, unplanned, the same number as Galina's
/// - Галина (special): 16 h certified 10.10.2025 (too short to count), unplanned; planned for 2026: not done
/// - Қайрат (special): 120 h certified 12.07.2023: due 12.07.2026, soon; nothing in the year
/// - Омар (special, hired 2015): 72 h listened to in March 2026; last counting course 01.02.2020: overdue
/// - Іңкәр (no department, hired 01.09.2025): no course; her first is not due yet
/// - Ұлан: dismissed, 72 h certified 15.12.2025, special
pub fn small() -> Office {
    let mut office = Office::empty();
    office.add(
        "college",
        json!({
            "name_kk": "«Қайнар & Өрлеу» жоғары колледжі", "name_ru": "Высший колледж «Кайнар & Орлеу»",
            "name_en": "Qainar & Orleu Higher College", "short_name_kk": "«Қайнар & Өрлеу» ЖК",
            "short_name_ru": "ВК «Кайнар & Орлеу»", "kind": "higher_college", "phone": "8 (7282) 00-00-00",
        }),
    );
    office.add("official", json!({
        "duty": "director", "name_kk": "Сейітов Айбек Нұрланұлы", "name_ru": "Сеитов Айбек Нурланович",
        "post_kk": "«Қайнар & Өрлеу» жоғары колледжінің директоры", "post_ru": "Директор высшего колледжа «Кайнар & Орлеу»",
    }));
    office.add(
        "official",
        json!({
            "duty": "deputy", "name_kk": "Темірова Гүлнар Қанатқызы", "name_ru": "Темирова Гульнар Канатовна",
            "post_kk": "Директордың оқу-әдістемелік жұмыс жөніндегі орынбасары",
            "post_ru": "Заместитель директора по учебно-методической работе",
        }),
    );
    office.add(
        "official",
        json!({ "duty": "methodist", "name_kk": "Оразова Мадина Ерланқызы", "name_ru": "Оразова Мадина Ерлановна" }),
    );
    let general = office.add(
        "department",
        json!({ "name_kk": "Жалпы білім беретін пәндер ЦӘК", "name_ru": "ЦМК общеобразовательных дисциплин" }),
    );
    let special = office.add(
        "department",
        json!({ "name_kk": "Арнайы пәндер ЦӘК", "name_ru": "ЦМК специальных дисциплин" }),
    );
    office.add("provider_name", json!({
        "provider": "provider-orleu", "name_kk": "«Өрлеу» БАҰО» АҚ (бұрынғы атауы)", "name_ru": "АО «НЦПК „Өрлеу“» (прежнее название)",
        "valid_from": "2011-01-01", "valid_to": "2025-12-31",
    }));
    let people = [
        json!({ "surname_kk": "Айгүлова", "given_name_kk": "Айгүл", "patronymic_kk": "Серікқызы", "surname_ru": "Айгулова",
            "given_name_ru": "Айгуль", "patronymic_ru": "Сериковна", "department": general, "birth_date": "1985-04-24",
            "hire_date": "2010-09-01", "pedagogical_start": "2008-09-01", "iin": "000229600014", "iin_unverified": true,
            "education_institution": "Абай атындағы ҚазҰПУ", "education_speciality": "математика", "education_year": 2007 }),
        json!({ "surname_kk": "Әлиева", "given_name_kk": "Әлия", "department": general, "hire_date": "2012-09-01" }),
        json!({ "surname_ru": "Галина", "given_name_ru": "=cmd|' /C calc'!A0", "department": special, "hire_date": "2023-10-01" }),
        json!({ "surname_kk": "Қайратов", "given_name_kk": "Қайрат", "department": special, "hire_date": "2001-09-01" }),
        json!({ "surname_kk": "Омаров", "given_name_kk": "Омар", "department": special, "hire_date": "2015-09-01" }),
        json!({ "surname_kk": "Іңкәрова", "given_name_kk": "Іңкәр", "hire_date": "2025-09-01" }),
        json!({ "surname_kk": "Ұланов", "given_name_kk": "Ұлан", "department": special, "status": "dismissed" }),
    ];
    office.people = people.into_iter().map(|person| office.add("person", person)).collect();
    office.add("category_record", json!({
        "person": office.people[0], "category": "category-researcher", "granted": "2023-08-25", "order_number": "45-к", "order_date": "2023-08-25",
    }));
    office.add(
        "category_record",
        json!({ "person": office.people[0], "category": "category-expert", "granted": "2018-08-25" }),
    );
    let dual = office.add("course_programme", json!({ "title_kk": "Дуалды оқытуды ұйымдастыру", "title_ru": "Организация дуального обучения", "direction": "әдістеме" }));
    let digital = office.add(
        "course_programme",
        json!({ "title_kk": "Білім берудегі цифрлық технологиялар", "title_ru": "Цифровые технологии в образовании" }),
    );
    let course = |person: usize, programme: &str, rest: Value| {
        let mut values =
            json!({ "person": office.people[person], "course_programme": programme, "kind": "training-kind-course" });
        values.as_object_mut().expect("an object").extend(fields(rest));
        office.add("training_record", values);
    };
    course(
        0,
        &dual,
        json!({ "provider": "provider-talap", "start_date": "2025-11-03", "end_date": "2025-11-14", "hours": 72,
        "format": "in_person", "funding": "state_order", "planned_year": 2025, "document_number": "000123456", "issue_date": "2025-11-14", "document_type": "certificate" }),
    );
    course(
        0,
        &digital,
        json!({ "provider": "provider-talap", "start_date": "2026-02-16", "end_date": "2026-02-20", "hours": 36,
        "format": "distance", "funding": "own", "planned_year": 2025, "document_number": "@777", "issue_date": "2026-02-20" }),
    );
    course(
        1,
        &digital,
        json!({ "provider": "provider-orleu", "start_date": "2025-11-17", "end_date": "2025-11-28", "hours": 80,
        "format": "in_person", "document_number": "№ 55-А", "issue_date": "2025-11-28" }),
    );
    course(
        2,
        &digital,
        json!({ "provider": "provider-orleu", "end_date": "2025-10-10", "hours": 16, "document_number": "55 а", "issue_date": "2026-01-12" }),
    );
    course(2, &dual, json!({ "status": "planned", "planned_year": 2026 }));
    course(2, &digital, json!({ "status": "cancelled", "planned_year": 2026 }));
    course(
        3,
        &dual,
        json!({ "provider": "provider-talap", "end_date": "2023-07-12", "hours": 120, "document_number": "1", "issue_date": "2023-07-12" }),
    );
    course(
        4,
        &dual,
        json!({ "provider": "provider-talap", "status": "listened", "start_date": "2026-03-02", "end_date": "2026-03-13", "hours": 72, "note": "ауырып қалды" }),
    );
    course(
        4,
        &dual,
        json!({ "provider": "provider-talap", "end_date": "2020-02-01", "hours": 72 }),
    );
    course(
        6,
        &dual,
        json!({ "provider": "provider-talap", "end_date": "2025-12-15", "hours": 72, "document_number": "9", "issue_date": "2025-12-15" }),
    );
    office
}

/// The parameters of an academic year.
pub fn year(label: &str) -> Parameters {
    Parameters {
        year: Some(label.into()),
        ..Parameters::default()
    }
}
