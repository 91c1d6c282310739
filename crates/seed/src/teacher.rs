//! Invented teachers: a post, a commission, a career, the papers of a staff list (shares of domain.md §6.4).

use std::collections::HashSet;

use chrono::{Datelike, Days, Months, NaiveDate};
use sheberlik_core::text::iin::{Sex, invent};

use crate::career::{Career, Careers};
use crate::establishment::{COMMISSIONS, Commission, Discipline, INSTITUTIONS, MILITARY, MUSIC, POSTS, Post, Role};
use crate::names::{Name, Names};
use crate::random::{Deck, Random, Spread};

/// An invented teacher.
#[derive(Debug, Clone)]
pub struct Teacher {
    /// Name in both spellings.
    pub name: Name,
    /// Sex.
    pub sex: Sex,
    /// Birth date.
    pub birth: NaiveDate,
    /// Individual identification number, where it is known.
    pub iin: Option<String>,
    /// Post.
    pub post: Post,
    /// Place of the commission in [`COMMISSIONS`].
    pub commission: usize,
    /// Taught disciplines, one or two.
    pub disciplines: Vec<Discipline>,
    /// `staff`, `part_time` or `hourly`.
    pub employment: &'static str,
    /// `active` and so on.
    pub status: &'static str,
    /// From when the status holds, unless active.
    pub status_since: Option<NaiveDate>,
    /// First day of pedagogical work.
    pub pedagogical_start: NaiveDate,
    /// First day in this college.
    pub hired: NaiveDate,
    /// First day in industry, for those who came from there.
    pub industry_start: Option<NaiveDate>,
    /// Year of graduation.
    pub graduated: i32,
    /// Place in the list of institutions, and whether its name stands in Kazakh.
    institution: (usize, bool),
    /// `higher`, `postgraduate` or `technical_vocational`.
    pub education_level: &'static str,
    /// Qualification category with its history.
    pub career: Career,
    /// Telephone.
    pub phone: Option<String>,
    /// Whether the paper on personal data is signed.
    pub consent: bool,
}

impl Teacher {
    /// Where the teacher studied.
    pub fn institution(&self) -> &'static str {
        let (kk, ru) = INSTITUTIONS[self.institution.0];
        if self.institution.1 { kk } else { ru }
    }

    /// Speciality by diploma, in the language of the institution's name.
    pub fn speciality(&self) -> &'static str {
        let discipline = self.disciplines[0];
        if self.institution.1 {
            discipline.kk
        } else {
            discipline.ru
        }
    }
}

/// Invents teachers, one after another, so that every sixty-two of them are a college.
pub struct Staff {
    today: NaiveDate,
    names: Names,
    posts: Deck<Post>,
    special_commissions: Deck<usize>,
    women: Vec<(&'static str, Deck<bool>)>,
    service: Spread,
    careers: Careers,
    employment: Deck<&'static str>,
    status: Deck<&'static str>,
    without_iin: Deck<bool>,
    taken: HashSet<String>,
    seen: Vec<(String, String)>,
}

impl Staff {
    /// Teachers as they are on that day; `taken` are numbers that somebody has already.
    pub fn new(today: NaiveDate, taken: HashSet<String>) -> Self {
        let posts: Vec<(Post, usize)> = POSTS.iter().map(|post| (*post, post.count)).collect();
        let shares: Vec<(usize, usize)> = COMMISSIONS
            .iter()
            .enumerate()
            .map(|(place, commission)| (place, commission.share / 2))
            .collect();
        let women = |post: &Post| {
            (
                post.id,
                Deck::of(&[(true, post.women / 4), (false, 25 - post.women / 4)]),
            )
        };
        Self {
            today,
            names: Names::default(),
            posts: Deck::of(&posts),
            special_commissions: Deck::of(&shares),
            women: POSTS.iter().map(women).collect(),
            service: Spread::over(20),
            careers: Careers::new(today),
            employment: Deck::of(&[("staff", 54), ("part_time", 6), ("hourly", 2)]),
            status: Deck::of(&[
                ("active", 54),
                ("parental_leave", 4),
                ("long_leave", 1),
                ("dismissed", 2),
                ("moved", 1),
            ]),
            without_iin: Deck::of(&[(true, 1), (false, 19)]),
            taken,
            seen: Vec::new(),
        }
    }

    /// The next teacher.
    pub fn invent(&mut self, random: &mut Random) -> Teacher {
        let post = self.posts.draw(random);
        let commission = self.commission(random, &post);
        let sex = self.sex(random, &post);
        // Nobody leads a college in the first years.
        let rank = self
            .service
            .next_from(random, if post.role == Role::Leads { 0.4 } else { 0.0 });
        let pedagogical_start = self.started(random, months_of_service(rank));
        let graduated_at = u32::try_from(random.between(22, 25)).unwrap_or(22);
        let worked_before = match (post.role, rank) {
            (Role::Master, rank) if rank < 0.8 => random.between(2, 12),
            (Role::Master, _) => 2,
            _ => 0,
        };
        let worked_before = u32::try_from(worked_before).unwrap_or(0) * 12;
        let born = pedagogical_start - Months::new(graduated_at * 12 + worked_before);
        let birth = born - Days::new(random.below(330) as u64);
        let age = self.today.years_since(birth).unwrap_or(40);
        let leads = post.role == Role::Leads;
        let employment = self.employment.draw_where(random, |card| !leads || *card == "staff");
        let status = self.status.draw_where(random, |card| match *card {
            "active" => true,
            "parental_leave" => !leads && sex == Sex::Female && age < 44,
            _ => !leads,
        });
        let hired = self.hired(random, pedagogical_start);
        Teacher {
            name: self.name(random, sex),
            sex,
            birth,
            iin: self.iin(random, birth, sex),
            post,
            commission,
            disciplines: disciplines(random, commission, &post),
            employment,
            status,
            status_since: (status != "active").then(|| self.today - Days::new(random.between(20, 700) as u64)),
            pedagogical_start,
            hired,
            industry_start: (worked_before > 0).then(|| pedagogical_start - Months::new(worked_before)),
            graduated: birth.year() + i32::try_from(graduated_at).unwrap_or(22),
            institution: (random.below(INSTITUTIONS.len()), random.chance(55)),
            education_level: education_level(random, post.role),
            career: self.careers.invent(random, rank, pedagogical_start),
            phone: random
                .chance(60)
                .then(|| format!("+7 700 000 {:02} {:02}", random.below(100), random.below(100))),
            consent: random.chance(85),
        }
    }

    fn commission(&mut self, random: &mut Random, post: &Post) -> usize {
        match post.role {
            Role::General => 0,
            Role::Support => 1,
            Role::Leads => random.below(COMMISSIONS.len()),
            // Masters and an accompanist belong where their trade is taught.
            Role::Master => self.special_commissions.draw_where(random, |place| *place >= 3),
            Role::Special if post.id == "position-accompanist" => 1,
            Role::Special => self.special_commissions.draw(random),
        }
    }

    fn sex(&mut self, random: &mut Random, post: &Post) -> Sex {
        // Small posts share one deck with their like, so that a college of sixty-two has its share too.
        let like = if post.role == Role::Master {
            "position-master"
        } else {
            "position-teacher-special"
        };
        let deck = self.women.iter_mut().find(|(id, _)| *id == like).map(|(_, deck)| deck);
        match deck.is_some_and(|deck| deck.draw(random)) {
            true => Sex::Female,
            false => Sex::Male,
        }
    }

    /// Colleagues of one college share a surname seldom, and never surname and given name.
    fn name(&mut self, random: &mut Random, sex: Sex) -> Name {
        if self.seen.len() >= crate::establishment::STAFF {
            self.seen.clear();
        }
        let seen = &self.seen;
        let mut tries = 0;
        let name = self.names.invent_where(random, sex, |name| {
            tries += 1;
            let stem: String = name.ru.surname.chars().take(5).collect();
            seen.iter()
                .all(|(known, given)| *known != stem || (tries > 4 && *given != name.ru.given_name))
        });
        self.seen
            .push((name.ru.surname.chars().take(5).collect(), name.ru.given_name.clone()));
        name
    }

    /// The first day of service of so many months: mostly a first of September.
    fn started(&self, random: &mut Random, months: u32) -> NaiveDate {
        let day = self.today - Months::new(months) - Days::new(random.below(28) as u64);
        let september = NaiveDate::from_ymd_opt(day.year(), 9, 1).unwrap_or(day);
        if september < self.today && months > 11 && random.chance(65) {
            september
        } else {
            day
        }
    }

    fn iin(&mut self, random: &mut Random, birth: NaiveDate, sex: Sex) -> Option<String> {
        if self.without_iin.draw(random) {
            return None;
        }
        let first = random.below(10_000);
        (0..10_000)
            .filter_map(|step| invent(birth, sex, u16::try_from((first + step) % 10_000).unwrap_or(0)))
            .find(|number| self.taken.insert(number.clone()))
    }

    fn hired(&self, random: &mut Random, pedagogical_start: NaiveDate) -> NaiveDate {
        let served = (self.today - pedagogical_start).num_days();
        // Half have worked nowhere else.
        let before = if random.chance(50) {
            0
        } else {
            random.between(0, served * 3 / 4)
        };
        let day = pedagogical_start + Days::new(u64::try_from(before).unwrap_or(0));
        // People are hired before the year starts.
        let september = NaiveDate::from_ymd_opt(day.year(), 9, 1).unwrap_or(day);
        if september >= pedagogical_start && september < self.today {
            september
        } else {
            day
        }
    }
}

/// Months of pedagogical service of the given rank: 12 % under 3 years, 28 % to 10, 30 % to 20, 30 % above.
fn months_of_service(rank: f64) -> u32 {
    let within = |from: f64, to: f64, low: f64, high: f64| low + (rank - from) / (to - from) * (high - low);
    let years = match rank {
        rank if rank < 0.12 => within(0.0, 0.12, 0.1, 3.0),
        rank if rank < 0.40 => within(0.12, 0.40, 3.0, 10.0),
        rank if rank < 0.70 => within(0.40, 0.70, 10.0, 20.0),
        _ => within(0.70, 1.0, 20.0, 37.0),
    };
    (years * 12.0) as u32
}

fn disciplines(random: &mut Random, commission: usize, post: &Post) -> Vec<Discipline> {
    let Commission {
        disciplines: mut all,
        trades,
        ..
    } = COMMISSIONS[commission];
    match post.role {
        Role::Master => all = &all[all.len() - trades..],
        _ if post.id == "position-military" => return vec![MILITARY],
        _ if post.id == "position-accompanist" => return vec![MUSIC],
        _ => {}
    }
    let first = random.below(all.len());
    let mut taught = vec![all[first]];
    if random.chance(25) && all.len() > 1 {
        taught.push(all[(first + 1) % all.len()]);
    }
    taught
}

fn education_level(random: &mut Random, role: Role) -> &'static str {
    match role {
        Role::Master if random.chance(55) => "technical_vocational",
        _ if random.chance(14) => "postgraduate",
        _ => "higher",
    }
}
