//! Cases of post-course support as the forms need them: one row a case with its window, stage and level, and the verified
//! evidence that counts in it. The values are the engine's own (`post_course`), so a form, a list and a page never differ.
//!
//! What must hold: on a past day a case stands as it stood then. What happened later (a final monitoring, a survey, a
//! leave) is not seen; the rows of the tables are shadowed, the engine's SQL is the same.

use std::collections::{BTreeSet, HashMap};

use rusqlite::{Row, named_params};
use sheberlik_core::post_course::model::PostCourseCase;
use sheberlik_core::record::{Record, expand_sql};
use sheberlik_core::{Error, Language};

use crate::brief::Brief;
use crate::courses::{Course, courses};
use crate::people::everyone;
use crate::table::{Cell, Drill, Value};
use crate::word::Word;

/// One verified piece of evidence dated inside the window of a case (R-PC-8).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Proof {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) level: String,
}

/// One case.
#[derive(Debug, Clone)]
pub(crate) struct Case {
    pub(crate) id: String,
    /// The certified course, with its teacher.
    pub(crate) course: Course,
    pub(crate) curator: String,
    pub(crate) start: Option<String>,
    pub(crate) due: Option<String>,
    pub(crate) deadline: Option<String>,
    pub(crate) final_date: Option<String>,
    pub(crate) stage: String,
    pub(crate) clock: String,
    /// Mean marks of the entry, the intermediate and the final survey.
    pub(crate) means: [Option<f64>; 3],
    pub(crate) rating_sum: i64,
    pub(crate) rating_count: i64,
    pub(crate) score: Option<f64>,
    pub(crate) level: Option<String>,
    pub(crate) by_hand: bool,
    /// Whether the level may still change: the case is not closed.
    pub(crate) provisional: bool,
    /// Day of the newest reflection that was handed in.
    pub(crate) reflected: Option<String>,
    pub(crate) evidence: Vec<Proof>,
}

impl Case {
    /// Whether the level counts: a case that was declined or broken off has none.
    pub(crate) fn rated(&self) -> bool {
        self.level.is_some() && !matches!(self.clock.as_str(), "declined" | "terminated")
    }

    /// The gain from the entry to the final survey, in marks.
    pub(crate) fn gain(&self) -> Option<f64> {
        Some(self.means[2]? - self.means[0]?)
    }

    /// Whether it was closed by its deadline; nothing while it is not closed.
    pub(crate) fn in_time(&self) -> Option<bool> {
        let last = self.final_date.as_ref().filter(|_| self.clock == "closed")?;
        Some(self.deadline.as_ref().is_none_or(|deadline| last <= deadline))
    }
}

/// Exactly these cases.
pub(crate) fn drill<'a>(cases: impl IntoIterator<Item = &'a Case>) -> Drill {
    Drill::rows("post_course_case", cases.into_iter().map(|case| case.id.as_str()))
}

/// The mean of what is known, with the cases it is known of; blank if it is known of none.
pub(crate) fn mean(cases: &[&Case], known: impl Fn(&Case) -> Option<f64>) -> Cell {
    let with: Vec<(&Case, f64)> = cases
        .iter()
        .filter_map(|case| known(case).map(|value| (*case, value)))
        .collect();
    if with.is_empty() {
        return Cell::blank();
    }
    let value = with.iter().map(|(_, value)| value).sum::<f64>() / with.len() as f64;
    Cell::of(Value::Decimal { value, places: 2 }).opening(drill(with.into_iter().map(|(case, _)| case)))
}

/// The evidence of cases, each piece once although it may serve several of them.
pub(crate) fn evidence<'a>(cases: &[&'a Case]) -> BTreeSet<&'a Proof> {
    cases.iter().flat_map(|case| &case.evidence).collect()
}

/// How many pieces, opening exactly them.
pub(crate) fn count_of<'a>(evidence: impl IntoIterator<Item = &'a Proof>) -> Cell {
    let ids: BTreeSet<&str> = evidence.into_iter().map(|proof| proof.id.as_str()).collect();
    Cell::count(ids.len()).opening(Drill::rows("evidence", ids))
}

/// The cases whose window overlaps the period, by teacher in Kazakh order, then by the window's first day; those of the
/// department and the provider that are asked for.
pub(crate) fn cases(brief: &Brief<'_>) -> Result<Vec<Case>, Error> {
    let courses: HashMap<Word, Course> = courses(brief)?
        .into_iter()
        .map(|course| (course.id.clone(), course))
        .collect();
    let curators = everyone(brief)?;
    let mut evidence = evidence_of_all(brief)?;
    let sql = sql(brief, brief.wording.language.first());
    let mut statement = brief.connection().prepare_cached(&sql)?;
    let (today, from, to) = (brief.as_of(), brief.period.from, brief.period.to);
    let mut rows = statement.query(named_params! {
        ":today": today.to_string(), ":from": from.to_string(), ":to": to.to_string(),
    })?;
    let mut found = Vec::new();
    while let Some(row) = rows.next()? {
        let record: String = row.get("training_record")?;
        if let Some(course) = courses.get(record.as_str()) {
            let mut case = case(row, course.clone(), &curators)?;
            let all = evidence.remove(&case.id).unwrap_or_default();
            let inside = |day: &str| {
                case.start.as_deref().is_some_and(|start| start <= day)
                    && case.final_date.as_deref().is_none_or(|last| day <= last)
            };
            let inside: Vec<Proof> = all
                .into_iter()
                .filter(|(day, _)| inside(day))
                .map(|(_, proof)| proof)
                .collect();
            case.evidence = inside;
            found.push(case);
        }
    }
    found.sort_by(|left, right| {
        (left.course.place, &left.start, &left.id).cmp(&(right.course.place, &right.start, &right.id))
    });
    Ok(found)
}

fn case(row: &Row<'_>, course: Course, people: &HashMap<String, String>) -> Result<Case, Error> {
    let curator: Option<String> = row.get("curator")?;
    Ok(Case {
        id: row.get("id")?,
        course,
        curator: curator.and_then(|id| people.get(&id).cloned()).unwrap_or_default(),
        start: row.get("window_start")?,
        due: row.get("due_min")?,
        deadline: row.get("deadline")?,
        final_date: row.get("final_date")?,
        stage: row.get("stage")?,
        clock: row.get("clock")?,
        means: [
            row.get("entry_mean")?,
            row.get("intermediate_mean")?,
            row.get("final_mean")?,
        ],
        rating_sum: row.get::<_, Option<i64>>("rating_sum")?.unwrap_or(0),
        rating_count: row.get::<_, Option<i64>>("rating_count")?.unwrap_or(0),
        score: row.get("score")?,
        level: row.get("level")?,
        by_hand: row.get("by_hand")?,
        provisional: row.get("provisional")?,
        reflected: row.get("reflected")?,
        evidence: Vec::new(),
    })
}

/// What the form reads of a case; `:today` is the day on which it is counted.
fn sql(brief: &Brief<'_>, language: Language) -> String {
    let computed = [
        "window_start",
        "due_min",
        "deadline",
        "stage",
        "clock",
        "entry_mean",
        "intermediate_mean",
        "final_mean",
        "rating_sum",
        "rating_count",
        "score",
        "level",
    ];
    let computed: String = computed.iter().map(|name| format!(", {{{name}}} AS {name}")).collect();
    let past = if brief.as_of() < brief.context.today { PAST } else { "" };
    let template = format!(
        "{past} SELECT t.id, t.training_record, t.curator, t.final_date, t.hand_level IS NOT NULL AS by_hand,
           t.calculation IS NULL AS provisional,
           (SELECT max(f.date) FROM reflection f WHERE f.post_course_case = t.id AND f.deleted_at IS NULL
             AND f.state IN ('submitted', 'accepted')) AS reflected {computed}
         FROM post_course_case t WHERE t.deleted_at IS NULL AND coalesce({{window_start}}, t.opened_on) <= min(:to, :today)
           AND coalesce(CASE t.state WHEN 'closed' THEN t.final_date WHEN 'open' THEN NULL ELSE t.ended_on END, '9999') >= :from"
    );
    expand_sql(&template, PostCourseCase::KIND, language)
}

/// The tables as they stood on a past day: a case that ended later was open, what was done later was not there.
const PAST: &str = "WITH
    survey_response AS NOT MATERIALIZED (SELECT * FROM main.survey_response WHERE date <= :today),
    support_action AS NOT MATERIALIZED (SELECT * FROM main.support_action WHERE date <= :today),
    evidence AS NOT MATERIALIZED (SELECT * FROM main.evidence WHERE date <= :today),
    reflection AS NOT MATERIALIZED (SELECT * FROM main.reflection WHERE date <= :today),
    result_rating AS NOT MATERIALIZED (SELECT * FROM main.result_rating WHERE coalesce(date, '') <= :today),
    case_suspension AS NOT MATERIALIZED (SELECT * FROM main.case_suspension WHERE since <= :today),
    past AS NOT MATERIALIZED (SELECT *, CASE state WHEN 'closed' THEN final_date WHEN 'open' THEN NULL ELSE ended_on END > :today
      AS later FROM main.post_course_case),
    post_course_case AS NOT MATERIALIZED (SELECT id, training_record, curator, deleted_at, opened_on, extended_to, ended_on,
      CASE WHEN later THEN 'open' ELSE state END AS state, CASE WHEN final_date <= :today THEN final_date END AS final_date,
      CASE WHEN later THEN NULL ELSE hand_level END AS hand_level, CASE WHEN later THEN NULL ELSE final_level END AS final_level,
      CASE WHEN later THEN NULL ELSE final_score END AS final_score, CASE WHEN later THEN NULL ELSE calculation END AS calculation
      FROM past)";

/// Verified evidence of every case by its day, up to the day of counting.
fn evidence_of_all(brief: &Brief<'_>) -> Result<HashMap<String, Vec<(String, Proof)>>, Error> {
    let mut statement = brief.connection().prepare_cached(
        "SELECT DISTINCT l.post_course_case, e.date, e.id, e.kind, e.level FROM evidence_case l
         JOIN evidence e ON e.id = l.evidence
         WHERE l.deleted_at IS NULL AND e.deleted_at IS NULL AND e.state = 'verified' AND e.date <= ?1
         ORDER BY l.post_course_case, e.date, e.id",
    )?;
    let mut rows = statement.query([brief.as_of().to_string()])?;
    let mut found: HashMap<String, Vec<_>> = HashMap::new();
    while let Some(row) = rows.next()? {
        let proof = Proof {
            id: row.get(2)?,
            kind: row.get(3)?,
            level: row.get(4)?,
        };
        found.entry(row.get(0)?).or_default().push((row.get(1)?, proof));
    }
    Ok(found)
}

/// A choice of a record of post-course support in the record's own words.
pub(crate) fn choice(brief: &Brief<'_>, field: &str, value: &str) -> String {
    brief
        .wording
        .word(&format!("post-course-{field}-{}", value.replace('_', "-")))
}
