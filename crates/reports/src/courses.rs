//! Training records as the forms of courses need them: one row a record, names in the document's language, the
//! provider under the name it had on the day of the certificate.

use std::collections::HashMap;
use std::ops::Deref;
use std::sync::Arc;

use chrono::NaiveDate;
use rusqlite::Row;
use sheberlik_core::Error;
use sheberlik_core::text::dates::PartialDate;

use crate::brief::Brief;
use crate::dictionary::Dictionary;
use crate::language::Trilingual;
use crate::parameters::first_day;
use crate::people::each_member;
use crate::word::{Word, Words};

/// States of a record whose course was gone through.
const TAKEN: [&str; 3] = ["completed", "certified", "listened"];

/// One training record. Its texts are its own, or lent by [`Courses`](crate::records::Records).
#[derive(Debug, Clone)]
pub(crate) struct Course<Text = Word, Id = Text> {
    pub(crate) id: Id,
    pub(crate) person: Text,
    /// Place of the person in Kazakh order.
    pub(crate) place: usize,
    pub(crate) name: Text,
    pub(crate) post: Text,
    pub(crate) department: Option<Text>,
    pub(crate) topic: Text,
    pub(crate) direction: Option<Text>,
    pub(crate) technologies: Arc<[String]>,
    /// Id of the provider.
    pub(crate) provider: Option<Text>,
    /// Name of the provider on the certificate's day.
    pub(crate) provider_name: Text,
    pub(crate) kind: Option<Text>,
    pub(crate) kind_counts: bool,
    pub(crate) status: Text,
    pub(crate) start: Option<Text>,
    pub(crate) end: Option<Text>,
    pub(crate) planned_year: Option<i64>,
    pub(crate) hours: Option<i64>,
    pub(crate) format: Option<Text>,
    pub(crate) funding: Option<Text>,
    pub(crate) document_type: Option<Text>,
    pub(crate) number: Option<Text>,
    pub(crate) issued: Option<Text>,
    pub(crate) has_file: bool,
    pub(crate) note: Option<Text>,
}

impl<Text: Deref<Target = str>, Id> Course<Text, Id> {
    /// Whether the course was gone through, with a certificate or not.
    pub(crate) fn taken(&self) -> bool {
        TAKEN.contains(&&*self.status)
    }

    /// The day the course belongs to: its last one, else the certificate's, else its first.
    pub(crate) fn date(&self) -> Option<&str> {
        self.end.as_deref().or(self.issued.as_deref()).or(self.start.as_deref())
    }

    /// [`Self::date`] as a day.
    pub(crate) fn day(&self) -> Option<NaiveDate> {
        self.date().and_then(first_day)
    }
}

/// The records of the department, the provider and the kinds that are asked for, by person in Kazakh order, then by date.
pub(crate) fn courses(brief: &Brief<'_>) -> Result<Vec<Course>, Error> {
    read(brief, true)
}

/// The records of the department that is asked for, of any provider and kind.
pub(crate) fn courses_of_any_kind(brief: &Brief<'_>) -> Result<Vec<Course>, Error> {
    read(brief, false)
}

fn wanted(brief: &Brief<'_>, course: &Course) -> bool {
    let asked = brief.asked;
    let kind = asked.kinds.is_empty()
        || course
            .kind
            .as_deref()
            .is_some_and(|kind| asked.kinds.iter().any(|asked| asked == kind));
    kind && (asked.provider.is_none() || asked.provider.as_deref() == course.provider.as_deref())
}

fn read(brief: &Brief<'_>, filtered: bool) -> Result<Vec<Course>, Error> {
    let mut courses = Vec::new();
    each_course(brief, &mut Teachers::read(brief)?, filtered, |course| {
        courses.push(course)
    })?;
    courses.sort_by(|left, right| (left.place, left.date(), &left.id).cmp(&(right.place, right.date(), &right.id)));
    Ok(courses)
}

/// What the forms of courses need of a teacher: little, since a country has many.
#[derive(Debug)]
pub(crate) struct Teacher {
    pub(crate) id: Word,
    pub(crate) name: Word,
    pub(crate) post: Word,
    pub(crate) department: Option<Word>,
    /// Whether the teacher is at work on the day on which states are counted.
    pub(crate) active: bool,
    /// The day of hiring, else of the first pedagogical work.
    pub(crate) service: Option<PartialDate>,
}

/// The people whose records are read.
pub(crate) struct Teachers {
    /// In Kazakh order: a teacher's number here is the place of the teacher's records.
    pub(crate) all: Vec<Teacher>,
    places: HashMap<Word, usize>,
    /// Texts that they and their records have in common.
    texts: Words,
}

impl Teachers {
    /// Those of the department that is asked for.
    pub(crate) fn read(brief: &Brief<'_>) -> Result<Self, Error> {
        let (mut all, mut places, mut texts) = (Vec::new(), HashMap::new(), Words::default());
        let date = |text: &Option<String>| text.as_deref().and_then(|text| text.parse().ok());
        each_member(brief, |member| {
            // Nobody else has these: they need no place among the shared texts.
            let id = Word::from(member.id.as_str());
            places.insert(id.clone(), all.len());
            all.push(Teacher {
                id,
                name: Word::from(member.name.as_str()),
                post: texts.once(&member.post()),
                department: member.department.as_deref().map(|department| texts.once(department)),
                active: member.state(brief) == Some("active"),
                service: date(&member.hire_date).or_else(|| date(&member.pedagogical_start)),
            });
        })?;
        Ok(Self { all, places, texts })
    }
}

/// The records of teachers one after the other as they come, for those who do not keep them; `filtered` by what is asked
/// for.
pub(crate) fn each_course(
    brief: &Brief<'_>,
    teachers: &mut Teachers,
    filtered: bool,
    mut take: impl FnMut(Course),
) -> Result<(), Error> {
    let names = ProviderNames::read(brief)?;
    let technologies = technologies(brief)?;
    let mut statement = brief.connection().prepare_cached(
        "SELECT t.id, t.person, t.status, t.planned_year, t.document_type, t.document_number, t.issue_date, t.note,
                c.id, c.title_kk, c.title_ru, c.title_en, c.direction,
                t.kind, t.start_date, t.end_date, t.hours, t.provider,
                coalesce(t.format, r.format), coalesce(t.funding, r.funding),
                coalesce(k.counts, 1), a.id IS NOT NULL
         FROM training_record t
         JOIN course_programme c ON c.id = t.course_programme
         LEFT JOIN course_run r ON r.id = t.course_run AND r.deleted_at IS NULL
         LEFT JOIN training_kind k ON k.id = t.kind
         LEFT JOIN attachment a ON a.id = t.file AND a.deleted_at IS NULL
         WHERE t.deleted_at IS NULL",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let place = teachers.places.get(row.get_ref(1)?.as_str().unwrap_or_default());
        if let Some(place) = place.copied() {
            let texts = &mut teachers.texts;
            let course = course(brief, row, (place, &teachers.all[place]), &names, &technologies, texts)?;
            if !filtered || wanted(brief, &course) {
                take(course);
            }
        }
    }
    Ok(())
}

/// Reads a record by the places of its columns: looking for their names took a fifth of a form's time.
fn course(
    brief: &Brief<'_>,
    row: &Row<'_>,
    (place, teacher): (usize, &Teacher),
    names: &ProviderNames,
    technologies: &HashMap<String, Arc<[String]>>,
    texts: &mut Words,
) -> Result<Course, Error> {
    let mut word = |column: usize| -> Result<Option<Word>, Error> {
        Ok(row
            .get_ref(column)?
            .as_str_or_null()
            .ok()
            .flatten()
            .map(|text| texts.once(text)))
    };
    // Hardly two records have these in common.
    let own = |column: usize| -> Result<Option<Word>, Error> {
        Ok(row.get_ref(column)?.as_str_or_null().ok().flatten().map(Word::from))
    };
    let title = Trilingual {
        kk: row.get(9)?,
        ru: row.get(10)?,
        en: row.get(11)?,
    };
    let (issued, end, provider) = (word(6)?, word(15)?, word(17)?);
    let day = issued.as_deref().or(end.as_deref()).and_then(first_day);
    Ok(Course {
        id: own(0)?.unwrap_or_default(),
        person: teacher.id.clone(),
        place,
        name: teacher.name.clone(),
        post: teacher.post.clone(),
        department: teacher.department.clone(),
        direction: word(12)?,
        technologies: technologies
            .get(row.get_ref(8)?.as_str().unwrap_or_default())
            .cloned()
            .unwrap_or_default(),
        kind: word(13)?,
        kind_counts: row.get::<_, i64>(20)? != 0,
        status: word(2)?.unwrap_or_default(),
        start: word(14)?,
        planned_year: row.get(3)?,
        hours: row.get(16)?,
        format: word(18)?,
        funding: word(19)?,
        document_type: word(4)?,
        number: own(5)?,
        has_file: row.get::<_, i64>(21)? != 0,
        note: own(7)?,
        topic: texts.once(&brief.wording.name(&title)),
        provider_name: match &provider {
            Some(provider) => texts.once(&names.on(provider, day)),
            None => Word::default(),
        },
        issued,
        end,
        provider,
    })
}

/// The names of providers, former ones with their days. The same rule as the list of courses has (`provider_name`).
struct ProviderNames {
    present: Dictionary,
    former: HashMap<String, Vec<FormerName>>,
}

struct FormerName {
    from: Option<NaiveDate>,
    to: NaiveDate,
    name: String,
}

impl ProviderNames {
    fn read(brief: &Brief<'_>) -> Result<Self, Error> {
        let mut statement = brief.connection().prepare_cached(
            "SELECT provider, name_kk, name_ru, name_en, valid_from, valid_to FROM provider_name
             WHERE deleted_at IS NULL AND valid_to IS NOT NULL ORDER BY provider, valid_to",
        )?;
        let mut rows = statement.query([])?;
        let mut former: HashMap<String, Vec<_>> = HashMap::new();
        while let Some(row) = rows.next()? {
            let day = |column: &str| -> Result<Option<NaiveDate>, Error> {
                Ok(row.get::<_, Option<String>>(column)?.as_deref().and_then(first_day))
            };
            let name = brief.wording.name(&Trilingual::read(row, "name")?);
            if let (Some(to), false) = (day("valid_to")?, name.is_empty()) {
                former.entry(row.get("provider")?).or_default().push(FormerName {
                    from: day("valid_from")?,
                    to,
                    name,
                });
            }
        }
        Ok(Self {
            present: brief.dictionary("provider")?,
            former,
        })
    }

    /// The name on a day; the present one where no former name holds, or no day is known.
    fn on(&self, provider: &str, day: Option<NaiveDate>) -> String {
        let held = |former: &&FormerName| {
            day.is_some_and(|day| former.from.is_none_or(|from| from <= day) && day <= former.to)
        };
        let former = self.former.get(provider).and_then(|names| names.iter().find(held));
        former.map_or_else(|| self.present.name(Some(provider)), |former| former.name.clone())
    }
}

/// The technologies of each programme.
fn technologies(brief: &Brief<'_>) -> Result<HashMap<String, Arc<[String]>>, Error> {
    let mut statement = brief.connection().prepare_cached(
        "SELECT course_programme, technology FROM course_programme_technology WHERE deleted_at IS NULL ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    let mut found: HashMap<String, Vec<String>> = HashMap::new();
    while let Some(row) = rows.next()? {
        found.entry(row.get(0)?).or_default().push(row.get(1)?);
    }
    Ok(found
        .into_iter()
        .map(|(programme, all)| (programme, all.into()))
        .collect())
}
