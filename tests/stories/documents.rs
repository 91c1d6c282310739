//! The documents of seed 000 as a story: the regulation of a platform is coordinated with the college's local acts before
//! it is approved; the act is replaced and the regulation is to be checked again; what was approved all the same says why;
//! versions are kept; numbers are watched; R8 says what was counted here by hand.

use serde_json::{Value, json};

use crate::office::{Office, cell, shown, tables};

const REGULATION: &str = "document-kind-regulation";
const RECOMMENDATION: &str = "document-kind-recommendation";
const COUNCIL: &str = "Методический совет";
const REASON: &str = "Приказ управления образования обязывает ввести документ до сверки";

struct Story {
    office: Office,
    /// The old regulation of methodical work: a local act in force since 2023.
    act: String,
    /// The regulation of the modular teaching platform.
    platform: String,
}

impl Story {
    fn begin() -> Self {
        let office = Office::begin("2025-09-01");
        let act = json!({
            "document_kind": REGULATION, "title_ru": "Положение о методической работе", "number": "ЕР-1/2023",
            "date": "2023-09-01", "state": "in_force", "approved_on": "2023-09-01", "effective_from": "2023-09-04",
        });
        let act = office.save("2025-09-01", "document", None, act);
        let platform = json!({ "document_kind": REGULATION, "title_ru": "Положение о площадке модульного обучения", "version": "1", "date": "2025-09-08" });
        let platform = office.save("2025-09-08", "document", None, platform);
        Self { office, act, platform }
    }

    fn page(&self, day: &str, id: &str) -> Value {
        self.office.call(day, "document_page", json!({ "id": id }))
    }

    fn overview(&self, day: &str, figure: &str) -> Value {
        self.office.call(day, "document_overview", json!({}))[figure].clone()
    }

    /// Compares a document with an act, as the methodist does.
    fn compare(&self, day: &str, id: &str, act: &str, verdict: &str, remark: Option<&str>) {
        let line = json!({ "act": act, "verdict": verdict, "remark": remark });
        let request = json!({ "id": id, "date": day, "lines": [line] });
        self.office.call(day, "document_coordinate", request);
    }

    fn visa(id: &str, day: &str, body: &str, number: &str) -> Value {
        json!({ "id": id, "date": day, "body": body, "protocol_number": number })
    }

    /// A document from its draft to the council's minutes.
    fn considered(&self, day: &str, kind: &str, title: &str, more: Value) -> String {
        let mut values = json!({ "document_kind": kind, "title_ru": title });
        values
            .as_object_mut()
            .expect("fields")
            .extend(more.as_object().expect("fields").clone());
        let id = self.office.save(day, "document", None, values);
        self.office.call(day, "document_submit", json!({ "id": id }));
        self.office
            .call(day, "document_consider", Self::visa(&id, day, COUNCIL, "2"));
        id
    }
}

/// Fields and codes of a refusal.
fn codes(refused: Result<Value, sheberlik_core::Problem>) -> Vec<String> {
    let problem = refused.expect_err("a refusal");
    problem.fields.into_iter().map(|field| field.code).collect()
}

#[test]
fn a_regulation_goes_its_way_and_its_act_is_replaced() {
    let story = Story::begin();
    the_regulation_is_not_approved_before_it_is_coordinated(&story);
    the_act_is_replaced(&story);
    what_is_approved_all_the_same_says_why(&story);
}

fn the_regulation_is_not_approved_before_it_is_coordinated(story: &Story) {
    let (office, id) = (&story.office, &story.platform);
    office.call("2025-09-10", "document_submit", json!({ "id": id }));
    office.call(
        "2025-09-12",
        "document_consider",
        Story::visa(id, "2025-09-12", COUNCIL, "1"),
    );
    let approve = Story::visa(id, "2025-09-15", "Директор", "17-ө");
    assert_eq!(
        codes(office.ask("2025-09-15", "document_approve", approve.clone())),
        ["doc_coordinated"]
    );
    assert_eq!(
        story.page("2025-09-15", id)["row"]["state"],
        "considered",
        "a refusal changes nothing"
    );
    assert_eq!(story.overview("2025-09-15", "awaiting"), 1);
    story.compare("2025-09-16", id, &story.act, "conflict", Some("Пункт 4.2: срок отчёта"));
    let refused = codes(office.ask("2025-09-16", "document_approve", approve));
    assert!(
        refused.contains(&"doc_remarks".to_owned()),
        "a conflict is to be settled: {refused:?}"
    );
    story.compare("2025-09-18", id, &story.act, "consistent", None);
    office.call(
        "2025-09-19",
        "document_approve",
        Story::visa(id, "2025-09-19", "Директор", "17-ө"),
    );
    let next = office.call(
        "2025-09-19",
        "document_number",
        json!({ "document_kind": REGULATION, "date": "2025-09-19", "id": id }),
    );
    assert_eq!(next["number"], "ЕР-1/2025", "the first of the calendar year");
    office.save(
        "2025-09-19",
        "document",
        Some(id),
        json!({ "number": next["number"], "date": "2025-09-19" }),
    );
    let mut enforce = Story::visa(id, "2025-09-22", "Директор", "18-ө");
    enforce["from"] = json!("2025-09-22");
    office.call("2025-09-22", "document_enforce", enforce);
    let page = story.page("2025-09-22", id);
    let steps: Vec<&str> = page["approvals"]
        .as_array()
        .expect("visas")
        .iter()
        .filter_map(|one| one["step"].as_str())
        .collect();
    assert_eq!(steps, ["considered", "approved", "in_force"]);
    assert_eq!(page["row"]["review_due"], "2028-09-22", "three years, by its kind");
    assert_eq!(
        (&page["next"], story.overview("2025-09-22", "awaiting")),
        (&json!("none"), json!(0))
    );
}

fn the_act_is_replaced(story: &Story) {
    let office = &story.office;
    assert_eq!(story.overview("2025-11-30", "to_recheck"), 0);
    let new = story.considered(
        "2025-12-01",
        REGULATION,
        "Положение о методической работе (новое)",
        json!({ "supersedes": story.act }),
    );
    story.compare("2025-12-02", &new, &story.platform, "consistent", None);
    office.call(
        "2025-12-03",
        "document_approve",
        Story::visa(&new, "2025-12-03", "Директор", "40-ө"),
    );
    assert_eq!(
        story.page("2025-12-07", &story.act)["row"]["standing"],
        "in_force",
        "until the new one begins"
    );
    let mut enforce = Story::visa(&new, "2025-12-03", "Директор", "41-ө");
    enforce["from"] = json!("2025-12-08");
    office.call("2025-12-08", "document_enforce", enforce);
    let old = story.page("2025-12-08", &story.act);
    assert_eq!(
        (&old["row"]["state"], &old["row"]["effective_to"]),
        (&json!("superseded"), &json!("2025-12-07"))
    );
    assert_eq!(
        old["dependents"][0]["id"],
        story.platform.as_str(),
        "what depends on it is told there"
    );
    assert_eq!(story.overview("2025-12-08", "to_recheck"), 1);
    let list = json!({ "record": "document", "where": { "to_recheck": true } });
    let listed = office.call("2025-12-08", "record_list", list)["rows"].clone();
    assert_eq!(listed[0]["id"], story.platform.as_str());
    let page = story.page("2025-12-08", &story.platform);
    assert_eq!(
        page["recheck"][0]["successor"]["id"],
        new.as_str(),
        "and what to compare it with"
    );
    the_papers_say_the_same(story);
    story.compare("2025-12-10", &story.platform, &new, "consistent", None);
    assert_eq!(story.overview("2025-12-10", "to_recheck"), 0);
    office.call("2025-12-10", "undo", json!({}));
    assert_eq!(
        story.overview("2025-12-10", "to_recheck"),
        1,
        "undone with its comparison"
    );
}

/// R8, R8-A and R8-B on the day after the act was replaced, counted by hand: three regulations, two of them in force, one
/// to be compared again.
fn the_papers_say_the_same(story: &Story) {
    let day = "2025-12-09";
    let year = json!({ "year": "2025–2026" });
    let list = story.office.report(day, "r8", year.clone(), "ru");
    let register = tables(&list, "list")[0];
    let platform = "Положение о площадке модульного обучения";
    assert_eq!(shown(cell(register, platform, "state")), "действует");
    assert!(shown(cell(register, platform, "acts")).contains("Положение о методической работе"));
    let considered = shown(cell(register, platform, "considered"));
    assert!(considered.contains("12.09.2025"), "by which minutes: {considered}");
    assert_eq!(
        shown(cell(register, "Положение о методической работе (новое)", "state")),
        "действует"
    );
    let again = story.office.report(day, "r8-b", year.clone(), "ru");
    let recheck = tables(&again, "recheck")[0];
    let successor = cell(recheck, platform, "successor");
    assert!(
        shown(successor).contains("(новое)"),
        "what to compare it with: {successor}"
    );
    let mut of = year;
    of["of"] = json!(story.platform);
    let sheet = story.office.report(day, "r8-a", of, "ru");
    let steps: Vec<&str> = ["рассмотрено", "утверждено", "введено в действие"]
        .into_iter()
        .filter(|step| {
            tables(&sheet, "sheet")
                .iter()
                .any(|table| table.to_string().contains(step))
        })
        .collect();
    assert_eq!(steps.len(), 3, "every visa stands on the sheet: {steps:?}");
}

fn what_is_approved_all_the_same_says_why(story: &Story) {
    let office = &story.office;
    let id = story.considered("2025-12-11", RECOMMENDATION, "Рекомендации по модулям", json!({}));
    let mut approve = Story::visa(&id, "2025-12-12", "Директор", "44-ө");
    approve["override_reason"] = json!("   ");
    assert_eq!(
        codes(office.ask("2025-12-12", "document_approve", approve.clone())),
        ["doc_coordinated"],
        "blanks are no reason"
    );
    approve["override_reason"] = json!(REASON);
    let approved = office.call("2025-12-12", "document_approve", approve);
    assert_eq!(approved["row"]["override_reason"], REASON);
    let history = office.call(
        "2025-12-12",
        "record_history",
        json!({ "record": "document", "id": id }),
    );
    assert_eq!(history[0]["code"], "approve_document_override");
    assert_eq!(history[0]["args"]["reason"], REASON, "the history says why");
    let changed = history[0]["changes"].as_array().expect("changes");
    assert!(
        changed
            .iter()
            .any(|one| one["field"] == "override_reason" && one["after"] == REASON)
    );
}

#[test]
fn versions_are_kept_and_numbers_are_watched() {
    let story = Story::begin();
    let (office, id) = (&story.office, &story.platform);
    let version = json!({ "id": id, "version": "2", "date": "2025-10-01", "changes": "Добавлен раздел об оценивании" });
    office.call("2025-10-01", "document_new_version", version);
    let page = story.page("2025-10-01", id);
    let versions: Vec<&str> = page["revisions"]
        .as_array()
        .expect("versions")
        .iter()
        .filter_map(|one| one["version"].as_str())
        .collect();
    assert_eq!(versions, ["2", "1"], "the earlier text stays");
    assert_eq!(page["row"]["version"], "2");
    for (title, number) in [
        ("Первое", "ЕР-1/2025"),
        ("Третье", "ЕР-3/2025"),
        ("Опять третье", "ЕР-3/2025"),
    ] {
        let values = json!({ "document_kind": REGULATION, "title_ru": title, "number": number, "date": "2025-10-02" });
        office.save("2025-10-02", "document", None, values);
    }
    assert_eq!(story.overview("2025-10-02", "gaps")[0]["written"], json!(["ЕР-2/2025"]));
    assert_eq!(story.overview("2025-10-02", "twice")[0]["number"], "ЕР-3/2025");
    assert_eq!(
        story.overview("2025-10-02", "twice")[0]["documents"]
            .as_array()
            .map(Vec::len),
        Some(2)
    );
    let next = office.call(
        "2025-10-02",
        "document_number",
        json!({ "document_kind": REGULATION, "date": "2025-10-02" }),
    );
    assert_eq!(
        next["number"], "ЕР-4/2025",
        "the gap is told, not filled behind the methodist's back"
    );
}
