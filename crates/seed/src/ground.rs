//! Where invented rows go: through normal saving (checked, journaled) or planted in bulk; the rows are the same.

use std::collections::HashSet;

use chrono::Datelike;
use serde_json::{Value, json};
use sheberlik_core::college::dictionaries::{Provider, ProviderName};
use sheberlik_core::college::model::Department;
use sheberlik_core::db::Planter;
use sheberlik_core::people::model::{CategoryRecord, Person, TechnologyExperience};
use sheberlik_core::post_course::model::PostCourseCase;
use sheberlik_core::record::{self, Kind, Record, Values};
use sheberlik_core::text::iin::Sex;
use sheberlik_core::training::model::{CourseProgramme, CourseRun, ExpectedResult, TrainingRecord};
use sheberlik_core::{Reader, Result, Writer};

use crate::course::{Course, Run};
use crate::establishment::Text;
use crate::programme_list::{OwnProvider, PROGRAMMES, PROVIDERS};
use crate::random::Random;
use crate::teacher::Teacher;

/// What rows are written through.
pub(crate) trait Ground {
    /// Writes a new record and answers its id.
    fn create(&self, kind: &'static Kind, values: Values) -> Result<String>;
    /// Opens a case of post-course support, which ends so once its parts are written; answers its id.
    fn open_case(&self, open: Values, ended: &Values) -> Result<String>;
    /// Ends a case whose parts are written; an open one stays open.
    fn end_case(&self, id: &str, ended: &Values) -> Result<()>;
    /// Ends a level of practice, because another follows.
    fn end_level(&self, id: &str, last: chrono::NaiveDate) -> Result<()>;
    /// What has been written.
    fn reader(&self) -> &Reader<'_>;
}

impl Ground for Writer<'_> {
    fn create(&self, kind: &'static Kind, values: Values) -> Result<String> {
        record::create(self, kind, values)
    }

    fn open_case(&self, open: Values, _: &Values) -> Result<String> {
        record::create(self, PostCourseCase::KIND, open)
    }

    /// The engine's own conditions let it through.
    fn end_case(&self, id: &str, ended: &Values) -> Result<()> {
        if ended.is_empty() {
            return Ok(());
        }
        record::update(self, PostCourseCase::KIND, id, ended.clone()).map(|_| ())
    }

    fn end_level(&self, id: &str, last: chrono::NaiveDate) -> Result<()> {
        let until = values(json!({ "until": last }));
        record::update(self, TechnologyExperience::KIND, id, until).map(|_| ())
    }

    fn reader(&self) -> &Reader<'_> {
        self
    }
}

impl Ground for Planter<'_> {
    fn create(&self, kind: &'static Kind, values: Values) -> Result<String> {
        self.plant(kind, &values)
    }

    /// Nothing is checked, so the end is written with the beginning.
    fn open_case(&self, mut open: Values, ended: &Values) -> Result<String> {
        open.extend(ended.clone());
        self.plant(PostCourseCase::KIND, &open)
    }

    fn end_case(&self, _: &str, _: &Values) -> Result<()> {
        Ok(())
    }

    fn end_level(&self, id: &str, last: chrono::NaiveDate) -> Result<()> {
        let sql = "UPDATE technology_experience SET until = ?2 WHERE id = ?1";
        self.connection().execute(sql, (id, last.to_string()))?;
        Ok(())
    }

    fn reader(&self) -> &Reader<'_> {
        self
    }
}

/// A JSON object as values.
pub(crate) fn values(json: Value) -> Values {
    match json {
        Value::Object(values) => values,
        _ => Values::new(),
    }
}

/// The ids of what all teachers share.
pub(crate) struct Soil {
    /// Programmes, in the order of [`PROGRAMMES`].
    programmes: Vec<String>,
    /// Providers of the programmes, in the same order.
    providers: Vec<String>,
    /// Runs, in the order in which they were invented.
    runs: Vec<String>,
    /// Expected results of each programme.
    results: Vec<Vec<String>>,
}

/// What was written of one person.
pub(crate) struct Planted {
    /// Id of the person.
    pub(crate) person: String,
    /// Training records, in the order of the courses.
    pub(crate) records: Vec<String>,
    /// Levels in technologies that hold now.
    pub(crate) practice: Vec<Practice>,
}

/// A level in a technology that holds now.
pub(crate) struct Practice {
    /// Technology.
    pub(crate) technology: &'static str,
    /// The first of the month since which it holds.
    pub(crate) since: chrono::NaiveDate,
    /// How far it went.
    pub(crate) level: &'static str,
}

impl Soil {
    /// Writes providers, programmes with their results, and runs.
    pub(crate) fn prepare(ground: &impl Ground, today: chrono::NaiveDate, runs: &[Run]) -> Result<Self> {
        let mut own = Vec::new();
        for provider in PROVIDERS {
            own.push((provider.key, own_provider(ground, provider, today)?));
        }
        let provider_id = |key: &str| {
            let id = own.iter().find(|(known, _)| *known == key).map(|(_, id)| id.clone());
            id.unwrap_or_else(|| key.to_owned())
        };
        let mut soil = Self {
            programmes: Vec::new(),
            providers: Vec::new(),
            runs: Vec::new(),
            results: Vec::new(),
        };
        for programme in PROGRAMMES {
            let provider = provider_id(programme.provider);
            let mut fields = values(json!({
                "provider": provider, "kind": programme.kind, "hours": programme.hours,
                "direction": programme.direction, "technologies": programme.technologies,
            }));
            spell(&mut fields, "title", &programme.title);
            let id = ground.create(CourseProgramme::KIND, fields)?;
            let mut results = Vec::new();
            for (place, result) in programme.results.iter().enumerate() {
                let mut fields = values(json!({ "course_programme": id, "rank": place + 1 }));
                spell(&mut fields, "text", result);
                results.push(ground.create(ExpectedResult::KIND, fields)?);
            }
            soil.results.push(results);
            soil.programmes.push(id);
            soil.providers.push(provider);
        }
        for run in runs {
            let id = ground.create(CourseRun::KIND, soil.run_values(run))?;
            soil.runs.push(id);
        }
        Ok(soil)
    }

    fn run_values(&self, run: &Run) -> Values {
        values(json!({
            "course_programme": self.programmes[run.programme], "start_date": run.start, "end_date": run.end,
            "format": run.format, "language": run.language, "funding": run.funding, "cost": run.cost,
            "place": (run.format != "distance").then_some("Тобыл қаласы"),
        }))
    }

    /// Expected results of a programme, in its order.
    pub(crate) fn results(&self, programme: usize) -> &[String] {
        &self.results[programme]
    }

    /// Writes a person with categories, practice and courses.
    pub(crate) fn plant(
        &self,
        ground: &impl Ground,
        random: &mut Random,
        teacher: &Teacher,
        department: &str,
        courses: &[Course],
    ) -> Result<Planted> {
        let person = ground.create(Person::KIND, person_values(teacher, department))?;
        for grant in &teacher.career {
            let until = grant.granted + chrono::Months::new(60);
            let row = json!({
                "person": person, "category": grant.step.id, "granted": grant.granted, "order_number": grant.order,
                "order_date": grant.granted, "commission_level": grant.step.level, "valid_until": until,
                "subject": teacher.disciplines[0].kk,
            });
            ground.create(CategoryRecord::KIND, values(row))?;
        }
        let mut records = Vec::with_capacity(courses.len());
        for course in courses {
            records.push(ground.create(TrainingRecord::KIND, self.course_values(&person, course))?);
        }
        let mut known = Vec::new();
        for (place, practice, proof) in practice(random, courses) {
            let row = json!({
                "person": person, "technology": practice.technology, "since": practice.since.format("%Y-%m").to_string(),
                "level": practice.level, "proof": proof, "training_record": records[place],
            });
            ground.create(TechnologyExperience::KIND, values(row))?;
            known.push(practice);
        }
        Ok(Planted {
            person,
            records,
            practice: known,
        })
    }

    fn course_values(&self, person: &str, course: &Course) -> Values {
        let programme = &PROGRAMMES[course.programme];
        let (document_type, number, issued) = match &course.document {
            Some((kind, number, issued)) => (Some(*kind), Some(number.clone()), Some(*issued)),
            None => (None, None, None),
        };
        values(json!({
            "person": person, "course_programme": self.programmes[course.programme],
            "course_run": course.run.map(|place| self.runs[place].clone()),
            "provider": self.providers[course.programme], "kind": programme.kind, "status": course.status,
            "start_date": course.start, "end_date": course.end, "planned_year": course.planned_year,
            "hours": programme.hours, "format": course.format, "funding": course.funding, "basis": course.basis,
            "application_date": course.applied, "entry_test": course.tests.map(|tests| tests.0),
            "exit_test": course.tests.map(|tests| tests.1), "document_type": document_type,
            "document_number": number, "issue_date": issued,
        }))
    }
}

/// Puts a text into the fields `<field>_kk`, `<field>_ru`, `<field>_en`.
pub(crate) fn spell(fields: &mut Values, field: &str, text: &Text) {
    for (language, words) in [("kk", text.kk), ("ru", text.ru), ("en", text.en)] {
        fields.insert(format!("{field}_{language}"), json!(words));
    }
}

/// As [`spell`], with a name in the place of `{}` in each language.
pub(crate) fn spell_of(fields: &mut Values, field: &str, text: &Text, name: &Text) {
    for (language, words, name) in [
        ("kk", text.kk, name.kk),
        ("ru", text.ru, name.ru),
        ("en", text.en, name.en),
    ] {
        fields.insert(format!("{field}_{language}"), json!(words.replace("{}", name)));
    }
}

fn own_provider(ground: &impl Ground, provider: &OwnProvider, today: chrono::NaiveDate) -> Result<String> {
    let mut fields = values(json!({ "short_name": provider.short, "kind": provider.kind }));
    spell(&mut fields, "name", &provider.name);
    let id = ground.create(Provider::KIND, fields)?;
    if let Some(former) = &provider.former {
        let last = chrono::NaiveDate::from_ymd_opt(today.year() - 2, 8, 31);
        let mut fields = values(json!({ "provider": id, "valid_to": last }));
        spell(&mut fields, "name", former);
        ground.create(ProviderName::KIND, fields)?;
    }
    Ok(id)
}

/// Writes a commission; `of` is the college it belongs to, where there are several.
pub(crate) fn department(ground: &impl Ground, name: &Text, of: Option<(String, String)>) -> Result<String> {
    let mut fields = values(json!({ "kind": "commission" }));
    spell(&mut fields, "name", name);
    if let Some((kk, ru)) = of {
        fields.insert("name_kk".into(), json!(format!("{} ({kk})", name.kk)));
        fields.insert("name_ru".into(), json!(format!("{} ({ru})", name.ru)));
        fields.insert("name_en".into(), Value::Null);
    }
    ground.create(Department::KIND, fields)
}

fn person_values(teacher: &Teacher, department: &str) -> Values {
    let (kk, ru) = (&teacher.name.kk, &teacher.name.ru);
    let (surname_en, given_name_en) = teacher.name.latin();
    let disciplines: Vec<&str> = teacher.disciplines.iter().map(|discipline| discipline.id).collect();
    let teaches = teacher.post.role != crate::establishment::Role::Support;
    let consent_date = teacher.consent.then(|| teacher.hired.max(CONSENTS_SINCE));
    values(json!({
        "surname_kk": kk.surname, "given_name_kk": kk.given_name, "patronymic_kk": kk.patronymic,
        "surname_ru": ru.surname, "given_name_ru": ru.given_name, "patronymic_ru": ru.patronymic,
        "surname_en": surname_en, "given_name_en": given_name_en,
        "iin": teacher.iin, "birth_date": teacher.birth,
        "sex": match teacher.sex { Sex::Female => "female", Sex::Male => "male" },
        "position": teacher.post.id, "department": department,
        "disciplines": if teaches { disciplines } else { Vec::new() },
        "employment": teacher.employment, "hire_date": teacher.hired,
        "pedagogical_start": teacher.pedagogical_start, "industry_start": teacher.industry_start,
        "education_level": teacher.education_level, "education_institution": teacher.institution(),
        "education_speciality": teacher.speciality(), "education_year": teacher.graduated,
        "degree": (teacher.education_level == "postgraduate").then_some("магистр"),
        "phone": teacher.phone, "status": teacher.status, "status_since": teacher.status_since,
        "consent": i64::from(teacher.consent), "consent_date": consent_date,
    }))
}

/// Consents are kept since the law on personal data.
const CONSENTS_SINCE: chrono::NaiveDate = chrono::NaiveDate::from_ymd_opt(2021, 9, 1).unwrap();

/// Practice in the technologies of the courses that were finished, with the place of the course and a proof in words: a
/// level that grows with time.
fn practice(random: &mut Random, courses: &[Course]) -> Vec<(usize, Practice, Option<&'static str>)> {
    let mut found = Vec::new();
    let mut known = HashSet::new();
    for (place, course) in courses.iter().enumerate() {
        let Some(end) = course.end.filter(|_| course.status == "certified") else {
            continue;
        };
        for technology in PROGRAMMES[course.programme].technologies {
            if !random.chance(60) || !known.insert(*technology) {
                continue;
            }
            let (level, proof) = random.pick(&[
                ("learning", None),
                ("applies", Some("ашық сабақ өткізілді, талдау парағы бар")),
                ("applies", Some("сабақ жоспарлары, әдістемелік кабинетте сақталған")),
                ("shares", Some("колледжішілік шеберлік сағаты, № 3 хаттама")),
            ]);
            let practice = Practice {
                technology,
                since: end.with_day(1).unwrap_or(end),
                level,
            };
            found.push((place, practice, proof));
        }
    }
    found
}
