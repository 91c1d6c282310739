//! What becomes of the certified courses of one college: which run, wait, stand still, are late, are ended.

use chrono::{Months, NaiveDate};

use crate::random::Random;

/// A certified course that calls for a case (R-PC-1).
pub(crate) struct Candidate {
    /// Place of the person among the members.
    pub(crate) member: usize,
    /// Training record.
    pub(crate) record: String,
    /// Place of the programme.
    pub(crate) programme: usize,
    /// First day of the window: that of the certificate.
    pub(crate) start: NaiveDate,
    /// Status of the person.
    pub(crate) status: &'static str,
    /// From when it holds.
    pub(crate) since: Option<NaiveDate>,
}

impl Candidate {
    /// The last day of the window, leave apart (R-PC-2).
    pub(crate) fn due(&self) -> NaiveDate {
        self.start + Months::new(12)
    }

    /// Whether the teacher is on leave.
    pub(crate) fn on_leave(&self) -> bool {
        ["parental_leave", "long_leave"].contains(&self.status)
    }
}

/// What becomes of a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Fate {
    /// Within its window, with acts in time.
    Running,
    /// Within its window, but nothing has happened for three months.
    Stuck,
    /// The window has ended, the final monitoring is due.
    Due,
    /// As [`Fate::Due`], but to a later day, with a reason.
    Extended,
    /// Late.
    Overdue,
    /// The teacher is away.
    Suspended,
    /// Not needed.
    Declined,
    /// Could not be finished.
    Terminated,
    /// Finished.
    Closed,
}

impl Fate {
    /// Whether the case is open.
    pub(crate) fn is_open(self) -> bool {
        !matches!(self, Self::Declined | Self::Terminated | Self::Closed)
    }
}

/// Days after the window within which the final monitoring is in time (R-PC-4).
const GRACE: i64 = 60;
/// Days after the window within which a case may still be open; what is older has long been ended.
const LATE: i64 = 500;
/// Open cases that a college of average size has (domain.md §6.3).
const OPEN: usize = 60;
/// Of a thousand open cases so many are overdue.
const OVERDUE: usize = 175;
/// Of a thousand open cases so many stand still.
const SUSPENDED: usize = 55;

/// Deals out fates to one college.
pub(crate) struct Allotment {
    today: NaiveDate,
    thrifty: bool,
    dealt: Vec<(Candidate, Fate)>,
}

impl Allotment {
    /// As of a day; see [`super::Support::new`] for `thrifty`.
    pub(crate) fn new(today: NaiveDate, thrifty: bool) -> Self {
        Self {
            today,
            thrifty,
            dealt: Vec::new(),
        }
    }

    /// A fate for each candidate that gets a case.
    pub(crate) fn allot(mut self, random: &mut Random, candidates: Vec<Candidate>) -> Vec<(Candidate, Fate)> {
        let (mut running, mut away, mut late) = (Vec::new(), Vec::new(), Vec::new());
        for candidate in candidates {
            let past = (self.today - candidate.due()).num_days();
            let since = candidate.since.unwrap_or(self.today);
            if ["dismissed", "moved"].contains(&candidate.status) {
                // What ended before they left is with their papers.
                if candidate.start < since && since < candidate.due() {
                    self.deal(candidate, Fate::Terminated);
                }
            } else if candidate.on_leave() && since < candidate.due() {
                away.push(candidate);
            } else if past < 0 {
                running.push(candidate);
            } else if past <= GRACE {
                let closed = candidate.on_leave() || random.chance(25);
                self.deal(candidate, if closed { Fate::Closed } else { Fate::Due });
            } else if past <= LATE && !candidate.on_leave() {
                late.push(candidate);
            } else if !self.thrifty {
                self.deal(candidate, Fate::Closed);
            }
        }
        random.shuffle(&mut running);
        self.end_some(&mut running);
        self.stop(random, &mut running, away);
        self.run(random, running);
        // The youngest of them are late, the others came to an end in time.
        late.sort_by_key(|candidate| std::cmp::Reverse(candidate.start));
        self.let_some_be_late(late);
        self.dealt
    }

    fn deal(&mut self, candidate: Candidate, fate: Fate) {
        self.dealt.push((candidate, fate));
    }

    fn open(&self) -> usize {
        self.dealt.iter().filter(|(_, fate)| fate.is_open()).count()
    }

    fn has(&self, fate: Fate) -> bool {
        self.dealt.iter().any(|(_, dealt)| *dealt == fate)
    }

    /// Takes a running case that is older than so many days.
    fn older(&self, running: &mut Vec<Candidate>, days: i64) -> Option<Candidate> {
        let place = running
            .iter()
            .position(|candidate| (self.today - candidate.start).num_days() > days)?;
        Some(running.swap_remove(place))
    }

    /// Each college has a case that was declined and one that could not be finished.
    fn end_some(&mut self, running: &mut Vec<Candidate>) {
        if let Some(candidate) = self.older(running, 15) {
            self.deal(candidate, Fate::Declined);
        }
        if !self.has(Fate::Terminated)
            && let Some(candidate) = self.older(running, 120)
        {
            self.deal(candidate, Fate::Terminated);
        }
    }

    /// Those on leave stand still; where there are too few, some who are ill do; too many are not needed.
    fn stop(&mut self, random: &mut Random, running: &mut Vec<Candidate>, mut away: Vec<Candidate>) {
        let others = 1000 - SUSPENDED - OVERDUE;
        let wanted = ((self.open() + running.len()) * SUSPENDED + others / 2) / others;
        random.shuffle(&mut away);
        for (place, candidate) in away.into_iter().enumerate() {
            match place.checked_sub(wanted.max(1)) {
                None => self.deal(candidate, Fate::Suspended),
                Some(more) if more < 2 || !self.thrifty => self.deal(candidate, Fate::Declined),
                Some(_) => break,
            }
        }
        while self.dealt.iter().filter(|(_, fate)| *fate == Fate::Suspended).count() < wanted.max(1) {
            let Some(candidate) = self.older(running, 75) else {
                break;
            };
            self.deal(candidate, Fate::Suspended);
        }
    }

    fn run(&mut self, random: &mut Random, running: Vec<Candidate>) {
        for candidate in running {
            let old = (self.today - candidate.start).num_days() > 130;
            let fate = if old && random.chance(10) {
                Fate::Stuck
            } else {
                Fate::Running
            };
            self.deal(candidate, fate);
        }
    }

    /// `late` begins with the youngest.
    fn let_some_be_late(&mut self, late: Vec<Candidate>) {
        let in_time = OPEN * (1000 - OVERDUE) / 1000;
        let extended = in_time.saturating_sub(self.open()).clamp(1, 3).min(late.len());
        let in_time = self.open() + extended;
        let overdue = (in_time * OVERDUE + (1000 - OVERDUE) / 2) / (1000 - OVERDUE);
        let closed = if self.thrifty { 5 } else { usize::MAX };
        for (place, candidate) in late.into_iter().enumerate() {
            let fate = match place {
                _ if place < extended => Fate::Extended,
                _ if place < extended + overdue => Fate::Overdue,
                _ if place - extended - overdue < closed => Fate::Closed,
                _ => break,
            };
            self.deal(candidate, fate);
        }
    }
}
