//! What is noticed while a workbook is read and understood: a code with arguments, and where it stands.
//! Words live in `locales/*/import.ftl` under `import-problem-<code>`; each sentence says what to do.

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

/// How much a problem matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Good to know; nothing is lost.
    Info,
    /// Look at it: something was guessed, changed or left out.
    Warn,
    /// The row or the value was not taken.
    Error,
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $code:literal, $severity:ident;)+) => {
        /// Everything that is noticed.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum Code {
            $($(#[$doc])* #[serde(rename = $code)] $name,)+
        }

        impl Code {
            /// Every code, for the test that each has words.
            pub const ALL: &'static [Code] = &[$(Code::$name,)+];

            /// The code as it is written: words under `import-problem-<code>`.
            pub fn name(self) -> &'static str {
                match self { $(Code::$name => $code,)+ }
            }

            /// How much it matters.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity,)+ }
            }
        }
    };
}

codes! {
    /// The suffix belongs to another format than the content. `suffix`, `format`.
    WrongSuffix = "wrong-suffix", Warn;
    /// A text in an old Kazakh encoding; its letters were restored. `encoding`.
    OldEncoding = "old-encoding", Warn;
    /// Letters that cannot be read in the encoding that was found. `encoding`.
    UnreadableLetters = "unreadable-letters", Warn;
    /// Hidden rows are read like the others. `count`.
    HiddenRows = "hidden-rows", Info;
    /// Formulas: the stored value is taken. `count`.
    Formulas = "formulas", Info;
    /// A formula that holds no value. `heading`.
    FormulaWithoutValue = "formula-without-value", Warn;
    /// Cells too far to the right were left out. `count`.
    CellsBeyond = "cells-beyond", Warn;
    /// A text was cut. `length`.
    TextCut = "text-cut", Warn;
    /// Letters of another alphabet were replaced. `text`.
    LettersRepaired = "letters-repaired", Info;
    /// Doubled and no-break spaces were removed. `count`, `heading`.
    SpacesRepaired = "spaces-repaired", Info;
    /// Letters were lost before the file came here. `text`.
    LettersLost = "letters-lost", Error;
    /// One column writes dates in several ways; all were read. `heading`, `count`.
    DatesMixed = "dates-mixed", Warn;
    /// Years of two digits. `heading`, `count`.
    YearsShort = "years-short", Warn;
    /// A text that is no date. `text`, `heading`.
    DateUnreadable = "date-unreadable", Warn;
    /// The end comes before the start. `text`.
    PeriodReversed = "period-reversed", Warn;
    /// The certificate is older than the end of the course. `issued`, `end`.
    IssuedBeforeEnd = "issued-before-end", Warn;
    /// The course ends after today. `end`.
    CourseInFuture = "course-in-future", Info;
    /// Only a month or a year is known: its first and last day are taken. `text`.
    PeriodRough = "period-rough", Warn;
    /// The column of the certificate is blank.
    CertificateBlank = "certificate-blank", Info;
    /// No period: the record has no dates.
    PeriodMissing = "period-missing", Warn;
    /// The year was taken from the sheet. `year`.
    YearTaken = "year-taken", Info;
    /// A text that is no number of hours. `text`.
    HoursUnreadable = "hours-unreadable", Warn;
    /// A number of hours that no course has. `hours`.
    HoursUnlikely = "hours-unlikely", Warn;
    /// A text that is no length of service. `text`.
    ExperienceUnreadable = "experience-unreadable", Warn;
    /// A text that is no category. `text`.
    CategoryUnknown = "category-unknown", Warn;
    /// An IIN lost its zero in front; it was put back.
    IinZeroRestored = "iin-zero-restored", Info;
    /// A text that is no IIN. `digits`.
    IinUnreadable = "iin-unreadable", Warn;
    /// The check digit of an IIN is wrong; saved as not checked.
    IinChecksum = "iin-checksum", Warn;
    /// An IIN says another birth date. `date`.
    IinBirthDate = "iin-birth-date", Warn;
    /// Another person of this name has another IIN.
    IinOther = "iin-other", Warn;
    /// A text that is none of the values of a field. `text`, `heading`.
    ChoiceUnknown = "choice-unknown", Warn;
    /// A value breaks a rule of its field and is left out. `record`, `field`, `reason`, `reason_args`.
    ValueRefused = "value-refused", Warn;
    /// A value breaks a rule without which there is no record: the row is left out. As [`Code::ValueRefused`].
    RowRefused = "row-refused", Warn;
    /// More than one position: the first is taken. `text`.
    SeveralPositions = "several-positions", Info;
    /// The row names nobody.
    NameMissing = "name-missing", Warn;
    /// A text that is no name of a person. `text`.
    NameUnreadable = "name-unreadable", Warn;
    /// A course without a title.
    TitleMissing = "title-missing", Warn;
    /// Nobody has this name: a new person. `name`.
    PersonNew = "person-new", Warn;
    /// The other spelling of a name was learnt. `name`.
    SpellingLearnt = "spelling-learnt", Info;
    /// A spelling differs from the stored one; the stored one stays. `name`, `stored`.
    SpellingDiffers = "spelling-differs", Info;
    /// The note says that there is no certificate.
    NotCertified = "not-certified", Info;
    /// Another record has this certificate number. `number`.
    CertificateTwice = "certificate-twice", Warn;
    /// The same row stands above. `cell`.
    RowRepeated = "row-repeated", Info;
    /// A new entry of a dictionary. `record`, `name`.
    EntryNew = "entry-new", Info;
    /// A column holds something that no field takes. `heading`.
    ColumnIgnored = "column-ignored", Info;
    /// A person without a course stands in a list of courses.
    CourseMissing = "course-missing", Info;
    /// The user chose to leave the row out.
    LeftOut = "left-out", Info;
    /// The IIN belongs to somebody with another name. `name`.
    IinOfAnother = "iin-of-another", Warn;
    /// The same name stands above in the list. `cell`.
    NameRepeated = "name-repeated", Warn;
    /// Nobody of this name is known: who it is must be said. `name`.
    PersonUnknown = "person-unknown", Warn;
    /// The row does not say which group.
    GroupMissing = "group-missing", Warn;
    /// No group of this name or technology: a new one, as a draft. `name`.
    GroupNew = "group-new", Warn;
    /// Several groups work by this technology. `name`, `count`.
    GroupAmbiguous = "group-ambiguous", Warn;
    /// The head of a group is appointed on its page, where the conditions are checked.
    HeadByHand = "head-by-hand", Warn;
    /// No first day: the start of the academic year is taken. `date`.
    SinceTaken = "since-taken", Info;
    /// Somebody who no longer works cannot join. `name`.
    NotWorking = "not-working", Warn;
    /// The row names no mentor.
    MentorMissing = "mentor-missing", Warn;
    /// Mentor and young teacher are one person.
    PairOfOne = "pair-of-one", Warn;
    /// Order or period are not whole: the pair is only proposed.
    PairProposed = "pair-proposed", Info;
    /// A text among those who took part that is no name; the event itself comes in. `text`.
    ParticipantUnreadable = "participant-unreadable", Warn;
    /// Many at once among those who took part: the event comes in with their number, where it is said. `text`, `count`.
    PeopleTogether = "people-together", Info;
    /// «И др.» among those who took part: the named ones come in. `text`.
    OthersUnnamed = "others-unnamed", Warn;
    /// A text that is no number of people. `text`.
    CountUnreadable = "count-unreadable", Warn;
    /// A number of people that is only about so, or at most: it is taken, its words go into the note. `text`, `count`.
    CountAbout = "count-about", Info;
    /// The row does not say which event.
    EventMissing = "event-missing", Warn;
    /// The day of an event cannot be told.
    EventDateMissing = "event-date-missing", Warn;
    /// Somebody known comes into another department or gets another position. `before`, `after`.
    WorkMoved = "work-moved", Warn;
    /// An event of this title is known on another day: its day changes. `before`, `after`.
    EventMoved = "event-moved", Warn;
    /// The note of an event is another than the one that is stored, which stays. `text`.
    NoteKept = "note-kept", Warn;
    /// An event of this title is known on this day with another level: the row is about a second one.
    EventOtherLevel = "event-other-level", Warn;
    /// No level: that of the college is taken.
    LevelTaken = "level-taken", Warn;
    /// No kind: the event is of another kind than those of the list.
    KindTaken = "kind-taken", Warn;
    /// A text that is no term: kept as it is written. `text`.
    TermUnreadable = "term-unreadable", Warn;
    /// The mark says that a line was done, not when: this day is taken. `date`.
    DoneDayTaken = "done-day-taken", Info;
    /// A line was moved, to which term is not said: the term stays. `text`.
    MovedWithoutTerm = "moved-without-term", Warn;
    /// A mark that says neither done nor moved nor cancelled: kept as words, the line stays open. `text`.
    MarkKept = "mark-kept", Info;
    /// Nobody and no role of this name: kept as it is written. `text`.
    ResponsibleText = "responsible-text", Info;
    /// The row does not say what is to be done.
    ActivityMissing = "activity-missing", Warn;
    /// A new plan, as a draft. `name`.
    PlanNew = "plan-new", Info;
    /// The lines go into a plan that is called otherwise. `name`.
    PlanKnown = "plan-known", Info;
    /// The plan was approved: new lines stand beside what was approved, known ones stay as they are. `name`.
    PlanApproved = "plan-approved", Warn;
    /// The file says something else of a line that is approved, moved, done or changed in the program: it stays as it is. `field`, `text`.
    LineKept = "line-kept", Warn;
}

/// Arguments of a code.
pub type Arguments = Map<String, Value>;

/// A problem and where it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct SheetProblem {
    /// Address of the cell as Excel writes it; empty where the sheet or the file as a whole is meant.
    pub cell: String,
    /// What it is.
    pub code: Code,
    /// Arguments of the words.
    pub args: Arguments,
    /// How much it matters.
    pub severity: Severity,
}

impl SheetProblem {
    /// A problem of a cell; `args` is a JSON object.
    pub fn at(cell: String, code: Code, args: Value) -> Self {
        let args = args.as_object().cloned().unwrap_or_default();
        Self {
            cell,
            code,
            args,
            severity: code.severity(),
        }
    }

    /// A problem of a sheet or a file as a whole.
    pub fn of_file(code: Code, args: Value) -> Self {
        Self::at(String::new(), code, args)
    }
}
