//! Courses of an invented teacher over the last four years, most of them in the last one (domain.md §6.3 has as many
//! cases of post-course support open as there are people): how the PD clock stands, what is planned, what came of it.
//!
//! What must hold: dates are in order and certificates are unique; a course that ended before today is not «enrolled»,
//! one that has not is not certified; the clock stands as it was wished (domain.md §2.4, R-PD-1, 2).

use chrono::{Datelike, Days, NaiveDate};

use crate::course::{Course, Run, apart, basis, held};
use crate::programme_list::{PROGRAMMES, Programme};
use crate::random::{Deck, Random};
use crate::span::{ahead_days, days};
use crate::teacher::Teacher;

/// Days that records reach back.
const WINDOW: i64 = 1455;

/// How the PD clock of a person should stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wish {
    /// A counting course within the interval.
    Ok,
    /// The interval ends within half a year.
    Soon,
    /// The interval has passed.
    Overdue,
    /// No course counts.
    Nothing,
    /// There is no record at all.
    Blank,
}

/// What a record besides the one that decides the clock is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Card {
    /// A counting course before the one that decides the clock.
    Earlier,
    /// A seminar that does not count.
    Seminar,
    /// In this state.
    In(&'static str),
}

/// Invents courses so that their states have fixed shares.
pub struct Courses {
    today: NaiveDate,
    runs: Vec<Run>,
    wishes: Deck<Wish>,
    cards: Deck<Card>,
    formats: Deck<&'static str>,
    fundings: Deck<&'static str>,
    certificate: u64,
}

impl Courses {
    /// Courses as they are on that day, with so many runs held for several people. `first_certificate` starts the
    /// numbers, which are never used twice.
    pub fn new(random: &mut Random, today: NaiveDate, runs: usize, first_certificate: u64) -> Self {
        let mut courses = Self {
            today,
            runs: Vec::new(),
            wishes: Deck::of(&[
                (Wish::Ok, 32),
                (Wish::Soon, 6),
                (Wish::Overdue, 4),
                (Wish::Nothing, 1),
                (Wish::Blank, 3),
            ]),
            cards: Deck::of(&[
                (Card::Earlier, 22),
                (Card::Seminar, 7),
                (Card::In("listened"), 3),
                (Card::In("completed"), 2),
                (Card::In("not_completed"), 2),
                (Card::In("cancelled"), 3),
                (Card::In("planned"), 6),
                (Card::In("applied"), 3),
                (Card::In("enrolled"), 3),
                (Card::In("need"), 3),
            ]),
            formats: Deck::of(&[("in_person", 9), ("distance", 6), ("mixed", 5)]),
            fundings: Deck::of(&[("state_order", 10), ("local_budget", 4), ("college", 4), ("own", 2)]),
            certificate: first_certificate,
        };
        for _ in 0..runs {
            let run = courses.run(random);
            courses.runs.push(run);
        }
        courses
    }

    /// Courses that were held for several people.
    pub fn runs(&self) -> &[Run] {
        &self.runs
    }

    fn run(&mut self, random: &mut Random) -> Run {
        let counting: Vec<usize> = (0..PROGRAMMES.len())
            .filter(|place| PROGRAMMES[*place].counts())
            .collect();
        let programme = random.pick(&counting);
        let ago = random.near(20, WINDOW - 10);
        let (start, end) = days(self.today, ago, PROGRAMMES[programme].hours);
        let funding = self.fundings.draw_where(random, |funding| *funding != "own");
        Run {
            programme,
            start,
            end,
            format: self.formats.draw_where(random, |format| held(programme, format)),
            funding,
            language: random.pick(&["kk", "kk", "ru"]),
            cost: if funding == "college" {
                random.between(15, 60) * 1000
            } else {
                0
            },
        }
    }

    /// About `count` courses of one teacher: none for those who should have none.
    pub fn invent(&mut self, random: &mut Random, teacher: &Teacher, count: usize) -> Vec<Course> {
        let mut taken = Vec::new();
        let served = (self.today - teacher.pedagogical_start).num_days();
        let reach = served.clamp(20, WINDOW);
        // Who has just come cannot have been everywhere.
        let count = count.min(1 + usize::try_from(reach / 250).unwrap_or(0));
        if count == 0 {
            return taken;
        }
        let wish = self.wishes.draw_where(random, |wish| match wish {
            Wish::Soon => reach > 1080,
            Wish::Overdue => reach > 1410,
            _ => true,
        });
        let decides = match wish {
            Wish::Blank => return taken,
            Wish::Nothing => None,
            // Ends are moved to the Friday before, which these bounds leave room for.
            Wish::Ok => Some(random.near(15, reach.min(890))),
            Wish::Soon => Some(random.between(925, 1075)),
            Wish::Overdue => Some(random.between(1110, 1400)),
        };
        if let Some(ago) = decides {
            let course = self.finished(random, teacher, ago, true, &taken);
            taken.push(course);
        }
        while taken.len() < count {
            let card = self.card(random, teacher, decides, reach);
            let course = match card {
                Card::Earlier => {
                    let ago = random.near(decides.unwrap_or(0) + 30, reach);
                    self.finished(random, teacher, ago, true, &taken)
                }
                Card::Seminar => {
                    let ago = random.between(10, reach);
                    self.finished(random, teacher, ago, false, &taken)
                }
                Card::In(status) => self.unfinished(random, teacher, status, reach, &taken),
            };
            taken.push(course);
        }
        taken
    }

    fn card(&mut self, random: &mut Random, teacher: &Teacher, decides: Option<i64>, reach: i64) -> Card {
        let room = decides.is_some_and(|ago| ago + 60 < reach);
        let works = teacher.status == "active";
        self.cards.draw_where(random, |card| match card {
            Card::Earlier => room,
            Card::Seminar => true,
            Card::In("planned" | "applied" | "enrolled" | "need" | "completed") => works,
            Card::In(_) => true,
        })
    }

    /// A course with its certificate that ended so many days ago.
    fn finished(&mut self, random: &mut Random, teacher: &Teacher, ago: i64, counts: bool, taken: &[Course]) -> Course {
        if counts
            && random.chance(45)
            && let Some(place) = self.joined(random, teacher, ago, taken)
        {
            return self.of_run(random, place);
        }
        let programme = programme(random, teacher, counts, taken);
        let (start, end) = days(self.today, ago, PROGRAMMES[programme].hours);
        let mut course = self.blank(programme, "certified");
        course.start = Some(start);
        course.end = Some(end);
        course.format = Some(self.format(random, programme, start, end, taken));
        course.funding = Some(self.fundings.draw(random));
        self.certify(random, &mut course, end);
        course
    }

    /// A run that ended about then, of a programme that suits.
    fn joined(&self, random: &mut Random, teacher: &Teacher, ago: i64, taken: &[Course]) -> Option<usize> {
        let bounds = match ago {
            ..=890 => 15..=900,
            891..=1075 => 920..=1085,
            _ => ago - 5..=WINDOW + 7,
        };
        (0..8.min(self.runs.len()))
            .map(|_| random.below(self.runs.len()))
            .find(|place| {
                let run = &self.runs[*place];
                bounds.contains(&(self.today - run.end).num_days())
                    && PROGRAMMES[run.programme].suits(teacher.commission)
                    && taken
                        .iter()
                        .all(|course| course.programme != run.programme && apart(course, run.start, run.end))
            })
    }

    fn of_run(&mut self, random: &mut Random, place: usize) -> Course {
        let run = self.runs[place].clone();
        let mut course = self.blank(run.programme, "certified");
        course.run = Some(place);
        course.start = Some(run.start);
        course.end = Some(run.end);
        course.format = Some(run.format);
        course.funding = Some(run.funding);
        self.certify(random, &mut course, run.end);
        course
    }

    fn certify(&mut self, random: &mut Random, course: &mut Course, end: NaiveDate) {
        self.certificate += 1 + random.below(9) as u64;
        let issued = (end + Days::new(random.below(10) as u64)).min(self.today);
        course.document = Some(("certificate", format!("{:07}", self.certificate), issued));
        course.planned_year = match random.below(100) {
            ..66 => Some(end.year()),
            66..74 => Some(end.year() - 1),
            _ => None,
        };
        course.basis = basis(random, course.planned_year);
        if random.chance(35) {
            let entry = random.between(38, 72);
            course.tests = Some((entry, (entry + random.between(8, 30)).min(100)));
        }
    }

    /// A course in a state without a certificate.
    fn unfinished(
        &mut self,
        random: &mut Random,
        teacher: &Teacher,
        status: &'static str,
        reach: i64,
        taken: &[Course],
    ) -> Course {
        let programme = programme(random, teacher, true, taken);
        let hours = PROGRAMMES[programme].hours;
        let mut course = self.blank(programme, status);
        let ahead = |days: i64| self.today + Days::new(u64::try_from(days).unwrap_or(0));
        let span = match status {
            "need" => None,
            // A plan of this year whose days are not known yet, or are past.
            "planned" if random.chance(35) => None,
            "planned" => Some(ahead_days(ahead(random.between(25, 260)), hours)),
            "applied" => Some(ahead_days(ahead(random.between(10, 90)), hours)),
            // Still running: from a day of the week before to a Friday that has not been.
            "enrolled" => Some(ahead_days(
                self.today - Days::new(random.between(3, 7) as u64),
                hours.max(72),
            )),
            "completed" => Some(days(self.today, random.between(2, 18), hours)),
            _ => Some(days(self.today, random.between(15, reach), hours)),
        };
        course.planned_year = match (status, span) {
            ("need", _) => None,
            ("planned" | "applied", Some((start, _))) => Some(start.year()),
            (_, Some((start, _))) => random.chance(70).then(|| start.year()),
            (_, None) => Some(self.today.year()),
        };
        course.basis = basis(random, course.planned_year);
        if let Some((start, end)) = span {
            course.start = Some(start);
            course.end = Some(end);
            course.format = Some(self.format(random, programme, start, end, taken));
            course.funding = Some(self.fundings.draw(random));
            if matches!(status, "applied" | "enrolled") {
                course.applied = Some((start - Days::new(random.between(20, 60) as u64)).min(self.today));
            }
            if status == "listened" {
                course.document = Some(("listening_reference", format!("{}-Т", random.between(10, 999)), end));
            }
        }
        course
    }

    /// Two courses at one time cannot both be away from work; an internship is nowhere else.
    fn format(
        &mut self,
        random: &mut Random,
        programme: usize,
        start: NaiveDate,
        end: NaiveDate,
        taken: &[Course],
    ) -> &'static str {
        let free = taken.iter().all(|course| apart(course, start, end));
        self.formats.draw_where(random, |format| {
            held(programme, format) && (free || *format != "in_person" || !held(programme, "distance"))
        })
    }

    fn blank(&self, programme: usize, status: &'static str) -> Course {
        Course {
            programme,
            run: None,
            status,
            start: None,
            end: None,
            planned_year: None,
            format: None,
            funding: None,
            basis: None,
            applied: None,
            tests: None,
            document: None,
        }
    }
}

/// A programme that suits the commission, if possible one that the person has not taken.
fn programme(random: &mut Random, teacher: &Teacher, counts: bool, taken: &[Course]) -> usize {
    let suits = |place: &usize| {
        let programme: &Programme = &PROGRAMMES[*place];
        programme.counts() == counts && programme.suits(teacher.commission)
    };
    let suiting: Vec<usize> = (0..PROGRAMMES.len()).filter(suits).collect();
    let new: Vec<usize> = suiting
        .iter()
        .copied()
        .filter(|place| taken.iter().all(|course| course.programme != *place))
        .collect();
    random.pick(if new.is_empty() { &suiting } else { &new })
}
