//! Forms to be looked at: a college of 62 with three years of courses, written to the folder that `SHEBERLIK_FORMS`
//! names. Run by hand: `SHEBERLIK_FORMS=folder cargo test -p sheberlik-reports --test office -- --ignored`.

use serde_json::json;
use sheberlik_core::Progress;
use sheberlik_reports::{DocumentLanguage, Grouping, Parameters, file_name, write};

use crate::college::{Office, year};
use crate::support::supported;

const SURNAMES: [(&str, &str); 16] = [
    ("Абаев", "Абаев"),
    ("Әбдіров", "Абдиров"),
    ("Габбасов", "Габбасов"),
    ("Ғабдуллин", "Габдуллин"),
    ("Ескендіров", "Ескендиров"),
    ("Жанаев", "Жанаев"),
    ("Касымов", "Касымов"),
    ("Қасымов", "Касымов"),
    ("Орынбаев", "Орынбаев"),
    ("Өтегенов", "Утегенов"),
    ("Уалиев", "Уалиев"),
    ("Ұлықпанов", "Улыкпанов"),
    ("Үсенов", "Усенов"),
    ("Һәкімов", "Хакимов"),
    ("Ыбыраев", "Ибраев"),
    ("Іргебаев", "Иргебаев"),
];
const NAMES: [(&str, &str, &str, &str); 4] = [
    ("Гүлнар", "Гульнара", "Тілеубекқызы", "Тлеубековна"),
    ("Қайрат", "Кайрат", "Серікұлы", "Серикович"),
    ("Жанар", "Жанар", "Ғабитқызы", "Габитовна"),
    ("Асхат", "Асхат", "Болатұлы", "Болатович"),
];
const PROGRAMMES: [(&str, &str); 6] = [
    ("Дуалды оқытуды ұйымдастыру", "Организация дуального обучения"),
    (
        "Білім берудегі цифрлық технологиялар және жасанды интеллект құралдарын сабақта қолдану әдістемесі",
        "Цифровые технологии в образовании и методика применения средств искусственного интеллекта на занятии",
    ),
    ("Критериалды бағалау жүйесі", "Система критериального оценивания"),
    ("Инклюзивті білім беру", "Инклюзивное образование"),
    ("WorldSkills стандарттары", "Стандарты WorldSkills"),
    ("Педагогтің көшбасшылығы", "Лидерство педагога"),
];

fn large() -> Office {
    let mut office = supported().office;
    let departments: Vec<String> = [
        (
            "Ақпараттық технологиялар және электротехника пәндерінің циклдік әдістемелік комиссиясы",
            "Цикловая методическая комиссия информационных технологий и электротехники",
        ),
        ("Мектепке дейінгі педагогика ЦӘК", "ЦМК дошкольной педагогики"),
    ]
    .iter()
    .map(|(kk, ru)| office.add("department", json!({ "name_kk": kk, "name_ru": ru })))
    .collect();
    let programmes: Vec<String> = PROGRAMMES
        .iter()
        .map(|(kk, ru)| office.add("course_programme", json!({ "title_kk": kk, "title_ru": ru })))
        .collect();
    for number in 0..56_usize {
        let ((kk, ru), (name, name_ru, father, father_ru)) = (SURNAMES[number % 16], NAMES[number / 16 % 4]);
        let ending = if father.ends_with("қызы") { "а" } else { "" };
        let person = office.add("person", json!({
            "surname_kk": format!("{kk}{ending}"), "given_name_kk": name, "patronymic_kk": father,
            "surname_ru": format!("{ru}{ending}"), "given_name_ru": name_ru, "patronymic_ru": father_ru,
            "birth_date": format!("{}-04-1{}", 1962 + number % 38, number % 9), "department": departments[number % 2],
            "position": (["position-teacher", "position-teacher-special", "position-master"].get(number % 5)),
            "hire_date": format!("{}-09-01", 1998 + number % 27), "education_institution": "Е.А. Бөкетов атындағы Қарағанды университеті",
            "education_speciality": "кәсіптік оқыту", "education_year": 1990 + number % 33,
        }));
        office.add("category_record", json!({ "person": person, "category": (["category-master", "category-expert", "category-moderator", "category-pedagogue"][number % 4]),
            "granted": format!("202{}-05-27", number % 6), "order_number": format!("{}-к", 100 + number) }));
        for course in 0..=number % 3 {
            let (year, month) = (2023 + (number + course) % 4, 1 + (number * 5 + course * 4) % 12);
            let (start, end) = (format!("{year}-{month:02}-03"), format!("{year}-{month:02}-14"));
            let late = end.as_str() > "2026-06-10";
            let status = if late { "planned" } else { "certified" };
            office.add("training_record", json!({
                "person": person, "course_programme": programmes[(number + course) % 6], "kind": "training-kind-course",
                "provider": (["provider-orleu", "provider-talap", "provider-excellence", "provider-ulttyq-ustaz"][(number + course) % 4]),
                "status": status, "start_date": (!late).then_some(start), "end_date": (!late).then_some(end.clone()),
                "hours": ([36, 72, 80, 120, 144][(number + course) % 5]), "format": (["in_person", "distance", "mixed"][number % 3]),
                "funding": (["state_order", "local_budget", "college", "own"][number % 4]),
                "planned_year": (number % 2 == 0).then_some(year - usize::from(number % 10 == 0)),
                "document_number": (!late).then(|| format!("{}", 100_000 + number * 37 + course)), "issue_date": (!late).then_some(end),
            }));
        }
        office.people.push(person);
    }
    office
}

#[test]
#[ignore = "writes forms to be looked at"]
fn forms_for_the_eye() {
    let Some(folder) = std::env::var_os("SHEBERLIK_FORMS").map(std::path::PathBuf::from) else {
        return;
    };
    let office = large();
    let years = Parameters {
        from: "2023-09-01".parse().ok(),
        to: "2026-06-30".parse().ok(),
        ..Parameters::default()
    };
    let by_department = Parameters {
        grouping: Some(Grouping::Department),
        iin: true,
        birth_date: true,
        ..year("2025-2026")
    };
    for language in DocumentLanguage::ALL {
        for (code, asked) in [
            ("r4", year("2025-2026")),
            ("r11", year("2025-2026")),
            ("r4", years.clone()),
            ("r11", by_department.clone()),
            ("r5", year("2025-2026")),
            ("r5-card", year("2025-2026")),
            ("r9", year("2025-2026")),
        ] {
            let report = office.report(code, &asked, language);
            let name = if asked.iin {
                format!("iin_{}", file_name(&report))
            } else {
                file_name(&report)
            };
            write(&report, &folder.join(name), &Progress::silent()).expect("it is written");
        }
    }
    let support = supported();
    for (case, language) in [
        (&support.closed, DocumentLanguage::KkRu),
        (&support.closed, DocumentLanguage::En),
        (&support.by_hand, DocumentLanguage::Kk),
    ] {
        let asked = Parameters {
            of: Some(case.clone()),
            ..Parameters::default()
        };
        let report = support.office.report("r5-card", &asked, language);
        let name = format!("one_{}", file_name(&report));
        write(&report, &folder.join(name), &Progress::silent()).expect("it is written");
        let report = support.office.report("r5", &year("2025-2026"), language);
        let name = format!("few_{}", file_name(&report));
        write(&report, &folder.join(name), &Progress::silent()).expect("it is written");
    }
    let template = Parameters {
        template: true,
        ..year("2025-2026")
    };
    for code in ["r4", "r5", "r5-card", "r9"] {
        let report = office.report(code, &template, DocumentLanguage::KkRu);
        let name = format!("empty_{}", file_name(&report));
        write(&report, &folder.join(name), &Progress::silent()).expect("it is written");
    }
}
