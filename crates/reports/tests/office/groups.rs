//! R2, R2-A, R2-B, the passport and the map of technologies: figures counted by hand, and what they open.

use serde_json::json;
use sheberlik_reports::table::{Block, Cell, Orientation, Report, Row, RowKind, Table, Value};
use sheberlik_reports::{DocumentLanguage, Parameters};

use crate::college::{Office, year};
use crate::excellence::excellent;
use crate::figures::tables;

const KK: DocumentLanguage = DocumentLanguage::Kk;

/// What a cell says, as a test reads it.
pub fn said(cell: &Cell) -> String {
    match &cell.value {
        Value::Blank => String::new(),
        Value::Text { text } | Value::Code { text } | Value::PartialDate { text } => text.clone(),
        Value::Lines { lines } => lines.join("\n"),
        Value::Whole { value } | Value::Year { value } => value.to_string(),
        Value::Decimal { value, places } => format!("{value:.*}", usize::from(*places)),
        Value::Percent { numerator, denominator } => format!("{numerator}/{denominator}"),
        Value::Date { date } => date.to_string(),
    }
}

pub fn row_said(row: &Row) -> Vec<String> {
    row.cells.iter().map(said).collect()
}

/// The rows of a table that are no heads of groups.
pub fn bodies(table: &Table) -> Vec<Vec<String>> {
    let rows = table
        .rows
        .iter()
        .filter(|row| !matches!(row.kind, RowKind::Group { .. }));
    rows.map(row_said).collect()
}

/// All sentences and paragraphs of a sheet.
pub fn sentences(report: &Report, sheet: &str) -> String {
    let sheet = report
        .sheets
        .iter()
        .find(|known| known.code == sheet)
        .expect("the sheet is there");
    let texts = sheet.blocks.iter().filter_map(|block| match block {
        Block::Summary(cell) => Some(said(cell)),
        Block::Paragraph(text) | Block::Heading(text) => Some(text.clone()),
        _ => None,
    });
    texts.collect::<Vec<_>>().join("\n")
}

/// Checks that every count and share opens as many rows as it says; columns named here count something else.
pub fn opened(office: &Office, report: &Report, not_rows: &[&str]) -> usize {
    let mut checked = 0;
    for table in report.sheets.iter().flat_map(|sheet| sheet.tables()) {
        for row in &table.rows {
            let mut column = 0;
            for cell in &row.cells {
                let key = table.columns[column].key;
                column += cell.span;
                let (Some(drill), false) = (&cell.drill, not_rows.contains(&key)) else {
                    continue;
                };
                let count = match cell.value {
                    Value::Whole { value } => value,
                    Value::Percent { numerator, .. } => numerator,
                    _ => continue,
                };
                let listed = i64::try_from(office.listed(drill)).expect("a count");
                assert_eq!(listed, count, "{key}: {cell:?}");
                checked += 1;
            }
        }
    }
    checked
}

#[test]
fn the_plan_names_the_head_with_both_proofs_and_its_lines_by_stage() {
    let college = excellent();
    let report = college.of("r2", &college.dual, KK);
    assert_eq!(report.year, "2025-2026", "the year of the page, whatever day it is");
    let all = [tables(&report, "cover"), tables(&report, "plan")].concat();
    let facts: Vec<Vec<String>> = bodies(&all[0]);
    assert_eq!(facts[0][1], "дуалды оқыту");
    for wanted in [
        "Айгүлова Айгүл Серікқызы",
        "педагог-зерттеуші",
        "5 жыл",
        "Дуалды оқытуды ұйымдастыру, 2025, 72 сағат",
    ] {
        assert!(facts[1][1].contains(wanted), "{wanted}: {}", facts[1][1]);
    }
    assert_eq!(facts[2][1], "3", "three teachers were members on some day of the year");
    assert_eq!(facts[5][1], "1) оқу жоспарын қайта қарау\n2) тәлімгерлермен келісу");
    assert_eq!(facts[7][1], "№\u{a0}3, 01.09.2023; бекітілген күні: 04.09.2023");
    let stages: Vec<String> = all[1]
        .rows
        .iter()
        .filter(|row| row.kind != RowKind::Body)
        .map(|row| said(&row.cells[0]))
        .collect();
    assert_eq!(stages, ["Ұйымдастыру кезеңі", "Практикалық кезең", "Қорытынды кезең"]);
    let lines = bodies(&all[1]);
    assert_eq!(
        lines[0],
        [
            "1",
            "Топ құрамын бекіту",
            "теориялық отырыс",
            "2025 жылғы қыркүйек",
            "А.С.\u{a0}Айгүлова",
            "бұйрық",
            "орындалды, 10.09.2025"
        ]
    );
    assert_eq!(lines[1][3..5], ["01.11.2025 – 30.11.2025", "топ мүшелері"]);
    assert_eq!(
        (lines[2][3].as_str(), lines[2][6].as_str()),
        ("жыл бойы", "кейінге қалдырылды; кәсіпорын бос емес")
    );
    assert_eq!(lines[3][6], "", "what is only planned has no mark");
    // kind, lines, done, appointed, held, hours
    let kinds = bodies(&all[2]);
    assert_eq!(kinds[0][1..], ["1", "1", "1", "1", "2"]);
    assert_eq!(kinds[1][1..], ["1", "1", "1", "1", "3"]);
    assert_eq!(kinds[4][1..], ["0", "0", "0", "0", "0"], "the visit was cancelled");
    assert_eq!(kinds.last().expect("a sum")[1..], ["4", "2", "3", "2", "5"]);
    let (cover, plan) = (&report.sheets[0], &report.sheets[1]);
    assert_eq!(
        (cover.orientation, plan.orientation),
        (Orientation::Portrait, Orientation::Landscape)
    );
    assert!(
        cover.approval.is_some() && plan.approval.is_none(),
        "approved once, on the cover"
    );
    assert_eq!(plan.signatures[0].post, "Топ жетекшісі");
    assert_eq!(plan.signatures[0].name, "А.С.\u{a0}Айгүлова");
    assert!(opened(&college.office, &report, &["hours", "practice"]) > 30);
}

/// A line of a group's plan says its term and who is responsible as a line of the college's plan does: «monthly» is not
/// the whole year, «until» is not «on», and nobody is left out.
#[test]
fn the_plan_of_a_group_says_every_term_and_names_everybody() {
    let college = excellent();
    let person = |place: usize| college.office.people[place].clone();
    let role = ["responsible-role-deputy-methodical"];
    for (rank, values) in (60..).zip([
        json!({ "term_kind": "monthly", "responsible": person(0), "people": [person(1)], "roles": role }),
        json!({ "term_kind": "until", "term_to": "2025-10-15", "responsible_text": "тәлімгерлер" }),
        json!({ "term_kind": "half_year_1", "form_text": "тренинг" }),
        json!({ "term_kind": "on", "term_from": "2025-10", "term_text": "қазанның соңы" }),
    ]) {
        let mut line =
            json!({ "group_year": college.dual, "stage": "closing", "rank": rank, "activity_kk": format!("{rank}") });
        line.as_object_mut()
            .expect("a line")
            .extend(values.as_object().expect("values").clone());
        college.office.add("plan_item", line);
    }
    let report = college.of("r2", &college.dual, KK);
    let lines = bodies(&tables(&report, "plan")[0]);
    let said: Vec<&[String]> = lines[lines.len() - 4..].iter().map(|line| &line[2..5]).collect();
    assert_eq!(
        said,
        [
            [
                "",
                "ай сайын",
                "А.С.\u{a0}Айгүлова, Ә.\u{a0}Әлиева, директордың оқу-әдістемелік жұмыс жөніндегі орынбасары"
            ],
            ["", "15.10.2025 күніне дейін", "тәлімгерлер"],
            ["тренинг", "I жартыжылдық", ""],
            ["", "қазанның соңы", ""],
        ]
    );
}

#[test]
fn the_plan_of_the_school_is_the_same_form() {
    let college = excellent();
    let report = college.of("r2", &college.school_year, DocumentLanguage::Ru);
    assert_eq!(
        report.sheets[0].title,
        ["«Школа мастерства»", "План работы на 2025–2026 учебный год"]
    );
    let all = tables(&report, "plan");
    assert_eq!(bodies(&all[0])[0][1], "Утвердить планы групп");
    assert_eq!(
        bodies(&tables(&report, "members")[0]).len(),
        3,
        "two members and the sum"
    );
    assert_eq!(report.sheets[1].signatures[0].post, "Руководитель Школы");
}

#[test]
fn all_pages_of_the_year_are_printed_where_none_is_named() {
    let college = excellent();
    let report = college.office.report("r2", &year("2025-2026"), KK);
    assert_eq!(
        report.sheets.len(),
        12,
        "the School and three groups, a cover, a plan and a list each"
    );
    let titles: Vec<&str> = report
        .sheets
        .iter()
        .step_by(3)
        .map(|sheet| sheet.title[0].as_str())
        .collect();
    assert_eq!(
        titles,
        [
            "«Шеберлік мектебі»",
            "«Ақпараттық технологиялар» шығармашылық тобының",
            "«Дуалды оқыту» шығармашылық тобының",
            "«Жас өркен» жас педагог мектебінің"
        ]
    );
    assert_eq!(
        report.data.len(),
        2,
        "lines of all plans stand on one sheet, members on another"
    );
}

#[test]
fn members_are_listed_with_practice_course_role_and_ground() {
    let college = excellent();
    let report = college.of("r2-a", &college.dual, KK);
    let list = bodies(&tables(&report, "members")[0]);
    let names: Vec<&str> = list.iter().map(|row| row[0].as_str()).collect();
    assert_eq!(names[..3], ["1", "2", "3"]);
    assert_eq!(
        list[0][4..7],
        ["5", "Дуалды оқытуды ұйымдастыру, 2025, 72 сағат", "хатшы"]
    );
    assert_eq!(list[1][1], "Әлиева Әлия");
    assert_eq!(
        (list[1][4].as_str(), list[1][5].as_str()),
        ("1", ""),
        "one year and nine months, no course in it"
    );
    assert_eq!(
        list[1][7],
        "мектепке дейінгі тәрбие\n01.09.2025 – 30.06.2026"
            .split('\n')
            .next()
            .unwrap()
    );
    assert_eq!(list[2][5], "Дуалды оқытуды ұйымдастыру, 2020, 72 сағат");
    assert_eq!(
        list[2][7], "05.09.2023 – 31.01.2026",
        "the days of a membership that did not last the year"
    );
    assert_eq!(list[3], ["Барлық мүшелері: 3"]);
}

#[test]
fn teachers_and_memberships_are_never_mixed() {
    let college = excellent();
    let report = college.office.report("r2-a", &year("2025-2026"), KK);
    let all = tables(&report, "matrix");
    assert_eq!(
        bodies(&all[0]),
        [
            ["Ақпараттық технологиялар", "2", "2"],
            ["Дуалды оқыту", "3", "1"],
            ["Жас өркен", "2", "1"],
            ["Педагогтер (әрқайсысы бір рет саналды)", "5", "2"]
        ]
    );
    assert!(sentences(&report, "matrix").contains(
        "Топ саны – 3, топ мүшеліктері – 7, педагогтер (әрқайсысы бір рет) – 5, екі және одан көп топта – 2."
    ));
    let matrix = bodies(&all[1]);
    assert_eq!(matrix[0], ["1", "Әлиева Әлия", "+", "+", "", "2"]);
    assert_eq!(matrix[1][2..], ["+", "", "+", "2"], "Галина");
    assert_eq!(opened(&college.office, &report, &["practice"]), 10);
    let of_one = college.of("r2-a", &college.digital, KK);
    assert_eq!(of_one.sheets.len(), 2, "one list, and the matrix of its members");
    assert_eq!(
        bodies(&tables(&of_one, "matrix")[0]).last().expect("a sum")[1],
        "5",
        "the sums stay those of all groups"
    );
}

#[test]
fn the_report_of_the_year_counts_sessions_products_evidence_and_who_began_to_apply() {
    let college = excellent();
    let report = college.of("r2-b", &college.dual, KK);
    assert_eq!(report.sheets[0].orientation, Orientation::Portrait);
    let all = tables(&report, "report");
    let [_, sessions, products, evidence, members] = all.as_slice() else {
        panic!("five tables: {}", all.len());
    };
    // kind, appointed, held, hours, marks, attendance
    assert_eq!(
        bodies(sessions).last().expect("a sum")[1..],
        ["3", "2", "5", "6", "4/6"]
    );
    assert_eq!(bodies(sessions)[1][1..], ["1", "1", "3", "3", "2/3"]);
    assert_eq!(
        bodies(products)[0][2..4],
        ["Дуалды оқыту бағдарламасы", "А.С.\u{a0}Айгүлова, Ә.\u{a0}Әлиева"]
    );
    assert_eq!(
        bodies(evidence).last().expect("a sum").last().expect("a figure"),
        "1",
        "tied, verified, of a member, inside the year"
    );
    let text = sentences(&report, "report");
    assert!(text.contains("Топ технологиясына қатысты құжаттар – 1; мүшелердің осы жылғы барлық расталған құжаты (кез келген технология бойынша) – 2."), "{text}");
    assert!(
        text.contains(
            "Жоспар тармақтары – 4, орындалғаны – 2 (50,0 %), кейінге қалдырылғаны – 1, алынып тасталғаны – 0."
        ),
        "{text}"
    );
    let members = bodies(members);
    assert_eq!(
        members[0][2..],
        [
            "2/2",
            "4",
            "тәжірибесімен бөліседі\nтехнологияны меңгерді",
            "Шеберлік сыныбын өткізді."
        ]
    );
    assert_eq!(members[1][2..5], ["1/2", "3", "меңгеруде → қолданады"]);
    assert!(
        text.contains("Оқытылған мүшелер (кемінде бір отырысқа қатысқан) – 3."),
        "{text}"
    );
    assert!(
        text.contains("Технологияны осы жылы қолдана бастаған мүшелер – 1."),
        "only Әлия: {text}"
    );
    assert!(text.contains("Технологияны меңгерген мүшелер – 1."), "{text}");
    assert!(text.contains("Кәсіпорындардың уақыты аз.") && text.contains("Тағы екі кәсіпорынмен келісу."));
    assert!(opened(&college.office, &report, &["hours"]) > 20);
}

#[test]
fn the_report_of_the_school_tells_of_its_groups_of_mentoring_and_of_its_members() {
    let college = excellent();
    college.office.change(
        "school_year",
        &college.school_year,
        json!({ "summary_kk": "Тәжірибе таратылды.", "next_tasks_kk": "Екі топ құру." }),
    );
    let report = college.of("r2-b", &college.school_year, KK);
    assert_eq!(
        report.sheets[0].title,
        ["«Шеберлік мектебі»", "2025–2026 оқу жылындағы жұмыс туралы есеп"]
    );
    let all = tables(&report, "report");
    let [_, sessions, groups, mentoring, _, members] = all.as_slice() else {
        panic!("six tables: {}", all.len());
    };
    assert_eq!(bodies(sessions).last().expect("a sum")[1..4], ["1", "1", "1"]);
    // members, sessions planned and held, attendance, plan, products, evidence, taught, began, mastered
    let groups = bodies(groups);
    assert_eq!(
        groups[1][1..],
        [
            "Дуалды оқыту",
            "А.С.\u{a0}Айгүлова",
            "3",
            "3",
            "2",
            "4/6",
            "2/4",
            "2",
            "1",
            "3",
            "1",
            "1"
        ]
    );
    assert_eq!(groups[2][3..7], ["2", "1", "1", "1/2"]);
    assert_eq!(
        groups[3][1..],
        ["5", "4", "3", "5/8", "2/4", "2", "1", "4", "1", "1"],
        "Әлия and Галина are in two groups and count once"
    );
    let text = sentences(&report, "report");
    assert!(
        text.contains("Топтардағы мүшелік – 7, олардағы педагог – 5 (бір педагог бірнеше топта бола алады)."),
        "{text}"
    );
    assert!(text.contains("Тәжірибе таратылды.") && text.contains("Екі топ құру."));
    let figures: Vec<String> = bodies(mentoring).iter().map(|row| row[1].clone()).collect();
    assert_eq!(
        figures,
        ["2", "2", "2", "2", "2", "2"],
        "a proposed pair and drafts count nowhere"
    );
    let members = bodies(members);
    assert_eq!(members.len(), 2);
    let leader = members.iter().find(|row| row[2] == "жетекші").expect("the leader");
    assert_eq!(leader[5], "Дуалды оқыту");
    assert!(leader[6].contains("Іңкәр"), "{leader:?}");
    assert!(opened(&college.office, &report, &["hours"]) > 50);
    let signatures = &report.sheets[0].signatures;
    assert_eq!(signatures[0].post, "Мектеп жетекшісі");
}

#[test]
fn the_passport_stands_on_one_page_and_compares_the_years() {
    let college = excellent();
    let report = college.of("r2-passport", &college.dual, KK);
    assert!(report.sheets[0].one_page);
    let all = tables(&report, "passport");
    assert_eq!(
        bodies(&all[1]),
        [
            ["2025–2026", "3", "2", "4/6", "2", "1"],
            ["2024–2025", "2", "1", "2/2", "0", "0"]
        ]
    );
    let facts = bodies(&all[0]);
    assert_eq!(facts[1][1], "05.09.2023; №\u{a0}15-ш, 05.09.2023");
    assert_eq!(facts[5][1], "А.С.\u{a0}Айгүлова – хатшы");
    assert_eq!(opened(&college.office, &report, &[]), 11);
}

#[test]
fn the_map_shows_who_knows_what_and_where_nobody_does() {
    let college = excellent();
    let report = college.office.report("technologies", &year("2025-2026"), KK);
    let map = &tables(&report, "map")[0];
    let dual = bodies(map)
        .into_iter()
        .find(|row| row[1] == "дуалды оқыту")
        .expect("the technology");
    // general, special, without a department, all: learns, applies, shares
    let departments: Vec<&str> = map.columns[2..]
        .iter()
        .step_by(3)
        .map(|column| column.groups[0].as_str())
        .collect();
    let place = |name: &str| {
        2 + 3 * departments
            .iter()
            .position(|known| known.contains(name))
            .expect("a department")
    };
    let (general, special) = (place("Жалпы"), place("Арнайы"));
    assert_eq!(dual[general..general + 3], ["0", "1", "1"]);
    assert_eq!(dual[special..special + 3], ["0", "1", "0"]);
    assert_eq!(dual[dual.len() - 3..], ["0", "2", "1"]);
    let teachers = row_said(map.rows.last().expect("teachers"));
    assert_eq!(teachers.last().expect("all"), "6", "who left does not count");
    let holes = &tables(&report, "holes")[0];
    let dual = bodies(holes)
        .into_iter()
        .find(|row| row[1] == "дуалды оқыту")
        .expect("the technology");
    assert_eq!((dual[2].as_str(), dual[4].as_str()), ("Бөлімі көрсетілмеген", "2/3"));
    assert!(opened(&college.office, &report, &[]) > 40);
}

#[test]
fn empty_forms_have_their_heads_and_room_and_nobody_s_name() {
    let college = excellent();
    let asked = Parameters {
        template: true,
        ..year("2025-2026")
    };
    for code in ["r2", "r2-a", "r2-b", "r2-passport", "r6", "r6-a", "r6-b", "r6-c", "r12"] {
        let report = college.office.report(code, &asked, DocumentLanguage::KkRu);
        let text = format!(
            "{:?}",
            report.sheets.iter().map(|sheet| &sheet.blocks).collect::<Vec<_>>()
        );
        assert!(!text.contains("Айгүлова") && !text.contains("⟦"), "{code}: {text}");
        let rows: usize = report
            .sheets
            .iter()
            .flat_map(|sheet| sheet.tables())
            .map(|table| table.rows.len())
            .sum();
        assert!(rows > 2, "{code} has room to write");
        assert!(
            report.data.iter().all(|flat| flat.rows.is_empty()),
            "{code} has no data"
        );
    }
}
