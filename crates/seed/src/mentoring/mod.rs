//! Mentoring as a college lives it: pairs in every state with plans, contacts, visits of lessons both ways, diagnosis,
//! the young teacher's own notes, reports of both (domain.md §1 row 17, §2.3).
//!
//! What must hold: every row is one that normal saving makes; nothing has happened on a day that has not come; the
//! mentor is of the School on the first day of the pair; one pair has a perfect plan and has not met for 45 days.

mod acts;
mod fate;
mod words;

use chrono::NaiveDate;
use serde_json::{Value, json};
use sheberlik_core::mentoring::model::{LessonVisit, Mentorship, VisitScore};
use sheberlik_core::record::{Record, Values};
use sheberlik_core::{Context, Reader, Result};

use crate::excellence::Fellow;
use crate::excellence::years::Years;
use crate::ground::{Ground, spell, values};
use crate::member::Member;
use crate::random::Random;
use crate::span::{after, before, workday};
use fate::{Fate, Wished};

/// Writes the pairs of colleges, one college after another.
pub(crate) struct Mentoring {
    random: Random,
    today: NaiveDate,
    thrifty: bool,
    orders: i64,
    /// Criteria of the sheet of a lesson, and of the diagnosis.
    lesson: Vec<String>,
    diagnosis: Vec<String>,
}

/// Visits of lessons outside mentoring in a year (domain.md §6.2 has more; these show what they are).
const MUTUAL: usize = 24;

impl Mentoring {
    /// Pairs as they stand on the context's day. `thrifty` keeps to what lists and figures need.
    pub(crate) fn new(reader: &Reader<'_>, context: &Context, seed: u64, thrifty: bool) -> Result<Self> {
        Ok(Self {
            // Numbers of its own: people and courses of a seed stay what they are.
            random: Random::new(seed ^ 0x7461_6c69_6d67_6572),
            today: context.today,
            thrifty,
            orders: 0,
            lesson: criteria(reader, "lesson")?,
            diagnosis: criteria(reader, "diagnosis")?,
        })
    }

    /// Writes the pairs of one college, whose School these belong to.
    pub(crate) fn plant(
        &mut self,
        ground: &impl Ground,
        members: &[Member],
        fellows: &[Fellow],
        years: &Years,
    ) -> Result<()> {
        let mut last = None;
        for wished in self.wishes(members, fellows) {
            let continues = last.take().filter(|_| wished.continues);
            last = Some(self.pair(ground, members, &wished, years, continues)?);
        }
        if !self.thrifty {
            self.mutual(ground, members)?;
        }
        Ok(())
    }

    fn pair(
        &mut self,
        ground: &impl Ground,
        members: &[Member],
        wished: &Wished,
        years: &Years,
        continues: Option<String>,
    ) -> Result<String> {
        let (mentor, mentee) = (&members[wished.mentor], &members[wished.mentee]);
        let (need, goal) = self.random.pick(words::GOALS);
        let ordered = wished.fate != Fate::Proposed;
        self.orders += 1;
        let approved = after(wished.since, 7);
        let planned = !matches!(wished.fate, Fate::Proposed | Fate::Ordered);
        let discipline = mentee.teacher().disciplines.first().map(|discipline| discipline.id);
        let mut row = values(json!({
            "mentor": mentor.person(), "mentee": mentee.person(), "discipline": discipline, "need": need,
            "academic_year": years.of(wished.since).map(|year| year.id.clone()), "continues": continues,
            "order_number": ordered.then(|| format!("{}-ж", 20 + self.orders % 270)),
            "order_date": ordered.then_some(wished.since), "since": ordered.then_some(wished.since),
            "until": ordered.then_some(wished.until), "state": state(wished.fate),
            "plan_approved_on": (planned && approved <= self.today).then_some(approved),
        }));
        spell(&mut row, "goal", &goal);
        self.end(&mut row, wished);
        let id = ground.create(Mentorship::KIND, row)?;
        if planned {
            self.live(ground, members, wished, &id)?;
        }
        Ok(id)
    }

    /// What the end of a pair adds to it.
    fn end(&mut self, row: &mut Values, wished: &Wished) {
        let on = after(wished.until, 1).min(self.today);
        match wished.fate {
            Fate::Stopped => {
                let on = before(wished.until, 150);
                row.extend(values(
                    json!({ "ended_on": on, "end_reason": self.either(words::STOPPED) }),
                ));
            }
            Fate::Reported | Fate::Closed | Fate::Prolonged => {
                let longer = wished.fate == Fate::Prolonged;
                let closed = wished.fate != Fate::Reported;
                row.extend(values(json!({
                    "mentor_reported_on": on, "mentee_reported_on": before(on, 2), "ended_on": closed.then_some(on),
                    "proposal": if longer { "continue" } else { "finish" }, "mentee_feedback": self.either(words::FEEDBACK),
                })));
                spell(row, "achievements", &words::ACHIEVEMENTS);
                spell(
                    row,
                    "conclusion",
                    if longer { &words::CONTINUE } else { &words::CONCLUSION },
                );
                spell(row, "mentee_report", &words::REPORT);
            }
            _ => {}
        }
    }

    /// Colleagues visit each other, outside mentoring.
    fn mutual(&mut self, ground: &impl Ground, members: &[Member]) -> Result<()> {
        let working: Vec<&Member> = members.iter().filter(|member| member.works()).collect();
        for _ in 0..MUTUAL {
            let (teacher, visitor) = (self.random.pick(&working), self.random.pick(&working));
            if teacher.person() == visitor.person() {
                continue;
            }
            let ago = self.random.between(3, 300);
            let date = workday(before(self.today, ago), before(self.today, 400));
            let kind = self.random.pick(&["mutual", "mutual", "open", "control"]);
            self.visit(ground, (teacher, visitor), (None, kind), date, 2, "shared")?;
        }
        Ok(())
    }

    /// Writes a visit of a lesson with its sheet; marks are about `mean`.
    fn visit(
        &mut self,
        ground: &impl Ground,
        (teacher, visitor): (&Member, &Member),
        (pair, kind): (Option<&str>, &str),
        date: NaiveDate,
        mean: i64,
        state: &str,
    ) -> Result<()> {
        let (topic, strengths, advice) = (
            self.random.pick(words::LESSONS),
            self.random.pick(words::STRENGTHS),
            self.random.pick(words::ADVICE),
        );
        let language = usize::from(self.random.chance(30));
        let row = json!({
            "teacher": teacher.person(), "visitor": visitor.person(), "mentorship": pair, "date": date, "kind": kind,
            "discipline": teacher.teacher().disciplines.first().map(|discipline| discipline.id),
            "student_group": self.random.pick(words::STUDENT_GROUPS), "lesson_number": self.random.between(1, 6),
            "topic": topic[language], "strengths": strengths[language], "recommendations": advice[language],
            "state": state,
        });
        let id = ground.create(LessonVisit::KIND, values(row))?;
        if self.thrifty {
            return Ok(());
        }
        for criterion in 0..self.lesson.len() {
            let score = (mean + self.random.between(-1, 1)).clamp(0, 3);
            let row = json!({
                "lesson_visit": id, "observation_criterion": self.lesson[criterion], "score": score,
            });
            ground.create(VisitScore::KIND, values(row))?;
        }
        Ok(())
    }

    /// One of two spellings: most of the college writes Kazakh.
    fn either(&mut self, words: [&'static str; 2]) -> Value {
        json!(words[usize::from(self.random.chance(30))])
    }
}

fn state(fate: Fate) -> &'static str {
    match fate {
        Fate::Proposed => "proposed",
        Fate::Ordered => "ordered",
        Fate::Running | Fate::Silent | Fate::Due | Fate::Overdue => "running",
        Fate::Reported => "reported",
        Fate::Closed | Fate::Prolonged => "closed",
        Fate::Stopped => "stopped",
    }
}

fn criteria(reader: &Reader<'_>, sheet: &str) -> Result<Vec<String>> {
    let sql =
        "SELECT id FROM observation_criterion WHERE sheet = ?1 AND deleted_at IS NULL AND archived = 0 ORDER BY rank";
    let mut statement = reader.connection().prepare(sql)?;
    let ids = statement
        .query_map([sheet], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    Ok(ids)
}
