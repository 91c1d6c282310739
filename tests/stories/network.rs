//! Seeds 001, 003 and 002 as stories. The August conference with its section of coordinators and the workshop beside it:
//! what was decided and wished there, and what became of it. The two-day forum with guests from abroad, counts that are
//! nobody's, visits to three cities and the memorandum. The institute that was renamed by order. Then R7, R7-C and R5-card
//! say in three languages what was counted here by hand.

use serde_json::{Value, json};

use crate::office::{Office, cell, shown, table_with, total};

const CONFERENCE: &str = "2019-08-21";
const LANGUAGES: [&str; 3] = ["kk", "ru", "en"];

fn rows(page: &Value, what: &str) -> Vec<String> {
    let rows = page[what].as_array().unwrap_or_else(|| panic!("no {what}")).iter();
    rows.map(|row| row["id"].as_str().expect("an id").to_owned()).collect()
}

/// The network of the leading and magnet schools of an oblast (seed 001).
struct Network {
    office: Office,
    conference: String,
    section: String,
    trainer: String,
}

impl Network {
    fn begin() -> Self {
        let office = Office::begin("2019-06-01");
        let day = "2019-08-01";
        let host = office.save(day, "partner", None, json!({
            "name_ru": "IT школа-лицей № 28", "name_kk": "№ 28 IT мектеп-лицей", "name_en": "IT school-lyceum No. 28",
            "kind": "school", "region": "Талдыкорган",
        }));
        let event = |more: Value| {
            let mut row = json!({
                "level": "level-oblast", "start_date": CONFERENCE, "host": host, "own": true, "network": true,
            });
            row.as_object_mut()
                .expect("fields")
                .extend(more.as_object().expect("fields").clone());
            office.save(day, "event", None, row)
        };
        let conference = event(json!({
            "event_kind": "event-kind-conference", "title_ru": "Августовская конференция", "title_kk": "Тамыз конференциясы",
            "title_en": "August conference",
        }));
        let section = event(json!({
            "event_kind": "event-kind-august-section", "parent": conference,
            "title_ru": "Секция координаторов ведущих школ", "title_kk": "Жетекші мектептер үйлестірушілерінің секциясы",
            "title_en": "Section of the coordinators of the leading schools",
            "aim_ru": "Совершенствование навыков управления при организации совместной работы ведущих и магнитных школ",
        }));
        let trainer = office.save(
            day,
            "person",
            None,
            json!({ "surname_ru": "Абишева", "given_name_ru": "Роза", "hire_date": "2015-09-01" }),
        );
        Self {
            office,
            conference,
            section,
            trainer,
        }
    }

    fn save(&self, day: &str, record: &str, values: Value) -> String {
        self.office.save(day, record, None, values)
    }

    /// Three moderators, of whom one works here; two works that were noted; the headcount «more than 70».
    fn hold_the_section(&self) {
        let moderators = ["Туреханова", "Черенкова"]
            .map(|surname| json!({ "surname_ru": surname, "given_name_ru": "Гульнар", "hire_date": "2015-09-01" }));
        let mut people: Vec<String> = moderators
            .into_iter()
            .map(|person| self.save("2019-08-01", "person", person))
            .collect();
        people.push(self.trainer.clone());
        let grid: Vec<Value> = people
            .iter()
            .map(|person| json!({ "person": person, "role": "moderator" }))
            .collect();
        let grid = json!({ "event": self.section, "rows": grid, "removed": [] });
        assert_eq!(self.office.call(CONFERENCE, "participation_save", grid)["count"], 3);
        for (name, school, topic) in [
            (
                "Авалиев А.",
                "СШ № 2, Капшагай",
                "Как проводить Lesson Study вместе с магнитными школами",
            ),
            (
                "Солодкова Т.",
                "СШ № 3, Текели",
                "Профессиональное развитие учителей в сотрудничестве ведущих и магнитных школ",
            ),
        ] {
            self.save(
                CONFERENCE,
                "event_guest",
                json!({
                    "event": self.section, "name": name, "post": "координатор ведущей школы", "organisation": school,
                    "role": "speaker", "topic_ru": topic, "noted": true,
                }),
            );
        }
        let held = json!({
            "id": self.section, "participants_total": 70, "participants_approximate": true,
            "summary_ru": "Обмен опытом о создании методической копилки сетевого сообщества",
        });
        self.office.call(CONFERENCE, "event_hold", held);
        self.office
            .call(CONFERENCE, "event_hold", json!({ "id": self.conference }));
    }

    /// The same trainer leads another section and its workshop on criteria-based assessment.
    fn hold_the_workshop(&self) {
        let section = self.save("2019-08-01", "event", json!({
            "event_kind": "event-kind-august-section", "level": "level-oblast", "start_date": CONFERENCE, "own": true,
            "parent": self.conference, "title_ru": "Секция учителей русского языка и литературы",
        }));
        let workshop = self.save("2019-08-01", "event", json!({
            "event_kind": "event-kind-workshop", "level": "level-oblast", "start_date": CONFERENCE, "own": true,
            "parent": section, "title_ru": "Разработка и оценивание заданий по русскому языку",
            "title_kk": "Орыс тілінен тапсырмалар әзірлеу және бағалау", "title_en": "Development and evaluation of tasks",
        }));
        for (event, role, topic) in [
            (
                &section,
                "speaker",
                "Компетентность и творчество – залог эффективности критериального оценивания",
            ),
            (&workshop, "master_class", "Разработка и оценивание заданий"),
        ] {
            let grid = json!({ "event": event, "removed": [], "rows": [
                { "person": self.trainer, "role": role, "topic_ru": topic },
            ] });
            self.office.call(CONFERENCE, "participation_save", grid);
            self.office.call(CONFERENCE, "event_hold", json!({ "id": event }));
        }
        self.save(
            CONFERENCE,
            "feedback",
            json!({
                "event": section, "kind": "need", "text": "Нужны систематические встречи с участием тренеров филиала",
            }),
        );
    }
}

#[test]
fn the_decision_of_a_section_becomes_a_contest_and_its_wish_a_line_of_the_plan() {
    let network = Network::begin();
    network.hold_the_section();
    network.hold_the_workshop();
    let office = &network.office;
    let wish = network.save(CONFERENCE, "feedback", json!({
        "event": network.section, "kind": "suggestion", "text": "Следующую секцию провести в формате практической работы",
    }));
    network.save(
        CONFERENCE,
        "feedback",
        json!({
            "event": network.section, "kind": "praise", "text": "Такие встречи повышают мотивацию",
        }),
    );
    let saved = office.call(
        CONFERENCE,
        "record_save",
        json!({ "record": "decision", "values": {
        "event": network.section, "text_ru": "Провести конкурс «Лучшее сетевое сообщество»",
    } }),
    );
    let warned: Vec<&str> = saved["warnings"]
        .as_array()
        .expect("warnings")
        .iter()
        .filter_map(|one| one["code"].as_str())
        .collect();
    assert_eq!(warned, ["decision_no_responsible", "decision_no_due"], "R-NET-1");
    let decision = saved["id"].as_str().expect("an id").to_owned();
    office.save(
        CONFERENCE,
        "decision",
        Some(&decision),
        json!({
            "responsible_text": "методист Адильбаева А.", "due": "2020-03-31",
        }),
    );

    // Ten days are given for what came of it and a proof; a link to the news is the proof.
    let page = |day: &str, id: &str| office.call(day, "event_page", json!({ "id": id }));
    let codes = |day: &str, id: &str| -> Vec<String> {
        let page = page(day, id);
        let findings = page["findings"].as_array().expect("findings").iter();
        findings
            .filter(|finding| finding["severity"] == "warn")
            .filter_map(|finding| finding["code"].as_str().map(str::to_owned))
            .collect()
    };
    assert_eq!(codes("2019-08-31", &network.section), Vec::<String>::new());
    assert_eq!(codes("2019-09-01", &network.section), ["event_no_proof"]);
    network.save("2019-09-01", "event_link", json!({
        "event": network.section, "kind": "site", "title": "Ведущие школы в действии", "url": "https://example.kz/1",
    }));
    assert_eq!(codes("2019-09-01", &network.section), Vec::<String>::new());

    // The conference of the next year finds what is open.
    let next = network.save(
        "2020-04-01",
        "event",
        json!({
            "event_kind": "event-kind-conference", "level": "level-oblast", "start_date": "2020-08-20", "own": true,
            "title_ru": "Августовская конференция 2020 года", "previous": network.conference,
        }),
    );
    let carried = page("2020-04-01", &next)["carried"].clone();
    assert_eq!(rows(&carried, "decisions"), [decision.as_str()]);
    assert_eq!(
        rows(&carried, "wishes").len(),
        2,
        "of both sections; praise asks for nothing"
    );
    let overdue = json!({ "record": "decision", "where": { "overdue": true } });
    assert_eq!(office.call("2020-03-31", "record_list", overdue.clone())["total"], 0);
    assert_eq!(office.call("2020-04-01", "record_list", overdue)["total"], 1);

    // The contest is held a week late: the decision is done by it.
    let contest = network.save("2020-04-01", "event", json!({
        "event_kind": "event-kind-contest", "level": "level-oblast", "start_date": "2020-04-07", "end_date": "2020-04-08",
        "own": true, "network": true, "title_ru": "Конкурс «Лучшее сетевое сообщество»",
    }));
    office.save(
        "2020-04-01",
        "decision",
        Some(&decision),
        json!({ "follow_up_event": contest }),
    );
    office.call(
        "2020-04-09",
        "event_hold",
        json!({ "id": contest, "participants_total": 24 }),
    );
    let done = office.call(
        "2020-04-09",
        "record_get",
        json!({ "record": "decision", "id": decision }),
    );
    assert_eq!(
        (&done["state"], &done["done_on"]),
        (&json!("done"), &json!("2020-04-08"))
    );
    assert_eq!(rows(&page("2020-04-09", &contest), "origins"), [decision.as_str()]);

    // The wish becomes a line of the network's plan in one step, and is heard.
    let plan = network.save(
        "2020-04-10",
        "plan",
        json!({ "kind": "network", "title_ru": "План сети на 2020 год" }),
    );
    let line = office.call(
        "2020-04-10",
        "feedback_to_plan",
        json!({ "id": wish, "plan": plan, "term_from": "2020-08" }),
    );
    assert_eq!(
        line["row"]["activity_ru"],
        "Следующую секцию провести в формате практической работы"
    );
    let carried = page("2020-04-10", &next)["carried"].clone();
    assert_eq!(
        (rows(&carried, "decisions").len(), rows(&carried, "wishes").len()),
        (0, 1)
    );
    office.call("2020-04-10", "undo", json!({}));
    let carried = page("2020-04-10", &next)["carried"].clone();
    assert_eq!(rows(&carried, "wishes").len(), 2, "undone in one step too");

    the_section_on_paper(office, &network);
    the_decision_on_paper(office);
}

/// R7 of the conference day and R7-C of the section, in three languages.
fn the_section_on_paper(office: &Office, network: &Network) {
    let days = json!({ "from": "2019-08-01", "to": "2019-08-31" });
    for language in LANGUAGES {
        let view = office.report("2020-04-10", "r7", days.clone(), language);
        let list = table_with(&view, "list", "event");
        // Conference, two sections, a workshop; three moderators, one of them twice more: five parts of three people.
        let text = shown(&list["rows"].as_array().expect("rows").last().expect("a total")["cells"][0]).to_owned();
        for figure in ["4", "5", "3"] {
            assert!(text.contains(figure), "{language}: {figure} in {text}");
        }
        let name = match language {
            "kk" => "Жетекші мектептер үйлестірушілерінің секциясы",
            "ru" => "Секция координаторов ведущих школ",
            _ => "Section of the coordinators of the leading schools",
        };
        let count = cell(list, name, "people-count");
        assert_eq!(shown(count), "3", "{language}");
        assert_eq!(office.opened("2020-04-10", count), 3, "{language}");
        let more_than = shown(cell(list, name, "heads"));
        assert!(
            more_than.contains("70") && more_than != "70",
            "{language}: «more than 70»: {more_than}"
        );

        let view = office.report(
            "2020-04-10",
            "r7-c",
            json!({ "of": network.section, "from": "2019-08-01", "to": "2019-08-31" }),
            language,
        );
        let guests = table_with(&view, "event", "guest-topic");
        let topic = shown(cell(guests, "Солодкова", "guest-topic"));
        assert!(
            topic.contains("Профессиональное развитие учителей"),
            "{language}: {topic}"
        );
        let decisions = table_with(&view, "event", "responsible");
        let decided = cell(decisions, "Лучшее сетевое сообщество", "responsible");
        assert_eq!(shown(decided), "методист Адильбаева А.", "{language}");
        let people = table_with(&view, "event", "person");
        assert_eq!(
            people["rows"].as_array().map(Vec::len),
            Some(3),
            "{language}: three moderators"
        );
        let feedback = table_with(&view, "event", "feedback-text");
        assert_eq!(feedback["rows"].as_array().map(Vec::len), Some(2), "{language}");
    }
}

/// R15: one decision, done eight days after its day.
fn the_decision_on_paper(office: &Office) {
    let days = json!({ "from": "2019-08-01", "to": "2020-06-30" });
    for language in LANGUAGES {
        let view = office.report("2020-04-10", "r15", days.clone(), language);
        let list = table_with(&view, "list", "decision-text");
        let of = |key: &str| shown(cell(list, "Лучшее сетевое сообщество", key)).to_owned();
        assert_eq!(
            (of("due"), of("done-on")),
            ("31.03.2020".into(), "08.04.2020".into()),
            "{language}"
        );
        assert_eq!(of("responsible"), "методист Адильбаева А.", "{language}");
        let bodies = table_with(&view, "totals", "decisions");
        assert_eq!(shown(total(bodies, "decisions")), "1", "{language}");
        assert!(shown(total(bodies, "share-done")).starts_with("100"), "{language}");
        assert_eq!(
            office.opened("2020-04-10", total(bodies, "share-done")),
            1,
            "{language}"
        );
    }
}

#[test]
fn a_forum_keeps_counts_apart_from_people_and_ends_with_a_memorandum() {
    let office = Office::begin("2022-09-01");
    let save = |day: &str, record: &str, values: Value| office.save(day, record, None, values);
    let school = save(
        "2022-09-01",
        "partner",
        json!({ "name_kk": "Бауыржан Момышұлы атындағы № 46 орта мектеп", "kind": "school", "region": "Орал" }),
    );
    let academy = save(
        "2022-09-01",
        "partner",
        json!({ "name_kk": "«Ұлттық ұстаз» онлайн академиясы", "kind": "provider" }),
    );
    let arsk = save(
        "2022-09-01",
        "partner",
        json!({ "name_kk": "Арск қаласының білім беру ұйымдары", "kind": "foreign", "country": "Татарстан" }),
    );
    let forum = save(
        "2022-12-01",
        "event",
        json!({
            "event_kind": "event-kind-forum", "level": "level-international", "start_date": "2022-12-20", "end_date": "2022-12-21",
            "title_kk": "«Табысты мектеп акселераторы» форумы", "title_ru": "Форум «Акселератор успешной школы»",
            "title_en": "Forum “Accelerator of a successful school”", "own": true, "network": true, "host": school,
            "partners": [academy, arsk],
        }),
    );
    for (name, post, organisation, country, partner) in [
        (
            "Миржан Сатқанов",
            "қала әкімі",
            "Орал қаласының әкімдігі",
            "Қазақстан",
            None,
        ),
        (
            "Гүлмира Қорғанбаева",
            "жетекшісі",
            "«Ұлттық ұстаз» онлайн академиясы",
            "Қазақстан",
            Some(&academy),
        ),
        (
            "Арск қаласының педагогтері",
            "",
            "білім беру ұйымдары",
            "Татарстан",
            Some(&arsk),
        ),
    ] {
        save(
            "2022-12-20",
            "event_guest",
            json!({
                "event": forum, "name": name, "post": post, "organisation": organisation, "country": country, "partner": partner,
            }),
        );
    }
    for (rank, (name, counts, number)) in [
        ("мектеп", "organisations", 33),
        ("мектепке дейінгі ұйым", "organisations", 45),
        ("қосымша білім беру ұйымы", "organisations", 7),
        ("біліктілігін арттырған педагог", "people", 910),
    ]
    .into_iter()
    .enumerate()
    {
        let figure = json!({ "event": forum, "rank": rank + 1, "name_kk": name, "counts": counts, "number": number });
        save("2022-12-21", "event_figure", figure);
    }
    let teacher = save(
        "2022-12-01",
        "person",
        json!({ "surname_kk": "Серікова", "given_name_kk": "Айгүл", "hire_date": "2015-09-01" }),
    );
    let grid = json!({ "event": forum, "removed": [], "rows": [{ "person": teacher, "role": "participant" }] });
    office.call("2022-12-21", "participation_save", grid);
    office.call(
        "2022-12-21",
        "event_sum_up",
        json!({ "id": forum, "summary_kk": "Ынтымақтастық туралы меморандумға қол қойылды" }),
    );
    save(
        "2022-12-26",
        "event_link",
        json!({ "event": forum, "kind": "press", "title": "Тәжірибе алмасты", "url": "https://zhaikpress.kz/", "date": "2022-12-26" }),
    );
    let memorandum = save(
        "2022-12-26",
        "memorandum",
        json!({
            "subject_kk": "Ынтымақтастық туралы меморандум", "date": "2022-12-21", "valid_from": "2022-12-21", "valid_to": "2025-12-21",
            "parties": [arsk], "event": forum,
        }),
    );
    for (place, country, from) in [
        ("Астана", "Қазақстан", "2022-10-10"),
        ("Алматы", "Қазақстан", "2022-10-24"),
        ("Қазан", "Ресей", "2022-11-14"),
    ] {
        save(
            "2022-12-26",
            "study_visit",
            json!({ "title_kk": "Озық тәжірибемен танысу", "place": place, "country": country, "start_date": from, "event": forum, "team": [teacher], "team_size": 12 }),
        );
    }
    save(
        "2022-12-26",
        "obligation",
        json!({ "memorandum": memorandum, "text_kk": "Тәжірибе алмасу", "side": "both", "due": "2023-06-30" }),
    );

    let page = office.call("2022-12-26", "event_page", json!({ "id": forum }));
    assert_eq!(page["row"]["days"], 2);
    assert_eq!(page["row"]["participants"], 1, "910 is nobody's name");
    let counted: Vec<i64> = page["figures"]
        .as_array()
        .expect("figures")
        .iter()
        .filter_map(|row| row["number"].as_i64())
        .collect();
    assert_eq!(counted, [33, 45, 7, 910]);
    assert_eq!(page["guests"].as_array().map(Vec::len), Some(3));
    let people = office.call("2022-12-26", "record_list", json!({ "record": "person" }));
    assert_eq!(people["total"], 1);

    let clock = |day: &str| office.call(day, "memorandum_page", json!({ "id": memorandum }))["row"]["clock"].clone();
    assert_eq!(clock("2022-12-26"), "in_force");
    assert_eq!(clock("2025-10-22"), "expiring", "60 days before the last one");
    assert_eq!(clock("2025-12-22"), "expired");
    let page = office.call("2023-07-01", "memorandum_page", json!({ "id": memorandum }));
    assert_eq!(
        (rows(&page, "events"), page["row"]["obligations_overdue"].as_i64()),
        (vec![forum.clone()], Some(1))
    );
    let page = office.call("2023-07-01", "partner_page", json!({ "id": arsk }));
    assert_eq!(
        (
            rows(&page, "events").len(),
            rows(&page, "memoranda").len(),
            rows(&page, "guests").len()
        ),
        (1, 1, 1)
    );
    the_forum_on_paper(&office, &forum);
    the_network_on_paper(&office);
}

/// R7 and R7-C of the forum: counts without names stand in their own table and are summed with nothing.
fn the_forum_on_paper(office: &Office, forum: &str) {
    let (day, days) = ("2022-12-26", json!({ "from": "2022-12-01", "to": "2022-12-31" }));
    for language in LANGUAGES {
        let view = office.report(day, "r7", days.clone(), language);
        let figures = table_with(&view, "figures", "figure-number");
        for (name, number) in [("мектеп", "33"), ("қосымша білім беру", "7"), ("педагог", "910")]
        {
            assert_eq!(
                shown(cell(figures, name, "figure-number")),
                number,
                "{language}: {name}"
            );
        }
        let list = table_with(&view, "list", "event");
        let count = total_of_people(list);
        assert_eq!(count, "1", "{language}: only who is named is counted");
        let view = office.report(
            day,
            "r7-c",
            json!({ "of": forum, "from": "2022-12-01", "to": "2022-12-31" }),
            language,
        );
        let guests = table_with(&view, "event", "guest-from");
        assert!(
            shown(cell(guests, "Арск", "guest-from")).contains("Татарстан"),
            "{language}"
        );
        let links = table_with(&view, "event", "link-kind");
        assert!(
            shown(cell(links, "Тәжірибе алмасты", "link")).contains("zhaikpress.kz"),
            "{language}"
        );
    }
}

/// R13 and R14 of the autumn: three partners, one memorandum with one obligation, one joint event, visits to three cities.
fn the_network_on_paper(office: &Office) {
    let (day, days) = ("2023-07-01", json!({ "from": "2022-10-01", "to": "2023-07-31" }));
    for language in LANGUAGES {
        let view = office.report(day, "r13", days.clone(), language);
        let figures = table_with(&view, "totals", "figure-number");
        let numbers: Vec<&str> = figures["rows"]
            .as_array()
            .expect("rows")
            .iter()
            .take(6)
            .map(|row| shown(row["cells"].as_array().expect("cells").last().expect("a figure")))
            .collect();
        // Partners, memoranda, joint events, own ones, participations, teachers.
        assert_eq!(numbers, ["3", "1", "1", "1", "1", "1"], "{language}");
        let visits = table_with(&view, "totals", "city-country");
        for place in ["Астана, Қазақстан", "Алматы, Қазақстан", "Қазан, Ресей"]
        {
            assert_eq!(shown(cell(visits, place, "team-count")), "12", "{language}: {place}");
        }

        let view = office.report(day, "r14", days.clone(), language);
        let list = table_with(&view, "list", "parties");
        for (key, figure) in [
            ("obligations", "1"),
            ("obligations-done", "0"),
            ("obligations-late", "1"),
        ] {
            let found = cell(list, "Арск", key);
            assert_eq!(shown(found), figure, "{language}: {key}");
        }
        let late = cell(list, "Арск", "obligations-late");
        assert_eq!(office.opened(day, late), 1, "{language}");
    }
}

/// The number of people in the row of the forum.
fn total_of_people(list: &Value) -> &str {
    let name = ["форумы", "Форум", "Forum"];
    let row = name.iter().find(|name| {
        let rows = list["rows"].as_array().expect("rows").iter();
        rows.flat_map(|row| row["cells"].as_array().expect("cells"))
            .any(|one| shown(one).contains(**name))
    });
    shown(cell(list, row.expect("the forum is listed"), "people-count"))
}

/// The institute of seed 002, renamed by order No. 56 of 14 February 2002.
#[test]
fn a_certificate_bears_the_name_that_its_institute_had_on_the_day() {
    let office = Office::begin("2001-01-10");
    let day = "2004-01-10";
    let save = |record: &str, values: Value| office.save(day, record, None, values);
    let (before, after) = (
        "Областной институт усовершенствования учителей",
        "Атырауский областной институт повышения квалификации и переподготовки кадров",
    );
    let institute = save("provider", json!({ "name_ru": after }));
    save(
        "provider_name",
        json!({
            "provider": institute, "name_ru": before, "valid_to": "2002-02-13", "basis": "приказ № 56 от 14.02.2002",
        }),
    );
    let teacher = save(
        "person",
        json!({ "surname_ru": "Серикова", "given_name_ru": "Айгуль", "hire_date": "1995-09-01" }),
    );
    let programme = save(
        "course_programme",
        json!({ "title_ru": "Педагогическое мастерство", "provider": institute, "hours": 72 }),
    );
    for (end, number, name) in [
        ("2001-05-18", "А-1", before),
        ("2002-02-14", "А-2", after),
        ("2003-05-16", "А-3", after),
    ] {
        let course = save(
            "training_record",
            json!({
                "person": teacher, "course_programme": programme, "provider": institute, "kind": "training-kind-course",
                "hours": 72, "end_date": end, "issue_date": end, "document_number": number, "status": "certified",
            }),
        );
        let row = office.call(day, "record_get", json!({ "record": "training_record", "id": course }));
        assert_eq!(row["provider_name"], name, "{end}");
        let cases = json!({ "record": "post_course_case", "where": { "training_record": course } });
        let case = office.call(day, "record_list", cases)["rows"][0]["id"].clone();
        for language in LANGUAGES {
            let card = office.report(day, "r5-card", json!({ "of": case, "template": false }), language);
            let text = card.to_string();
            let other = if name == before { after } else { before };
            assert!(
                text.contains(name),
                "{language}: the card of {end} bears the name of that day"
            );
            assert!(
                !text.contains(other),
                "{language}: the card of {end} bears no other name"
            );
        }
    }
    for language in LANGUAGES {
        let days = json!({ "from": "2001-01-01", "to": "2003-12-31", "template": false });
        let view = office.report(day, "r4", days, language);
        let text = view.to_string();
        assert!(
            text.contains(before) && text.contains(after),
            "{language}: both names on one list"
        );
    }
}
