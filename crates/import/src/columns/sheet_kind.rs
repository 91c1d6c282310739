//! What a sheet is, and why one is left out.

use serde::{Deserialize, Serialize};

/// What a sheet is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum SheetKind {
    /// A list of the staff: a row is a person.
    Staff,
    /// A list of courses: a row is a course of a person.
    Courses,
    /// Members of creative groups: a row is a person in a group.
    Groups,
    /// Mentors: a row is a mentor with a young teacher.
    Mentors,
    /// Events: a row is an event with those who took part in it.
    Events,
    /// A plan: a row is a line of it.
    Plan,
    /// Nothing that is imported.
    Ignored,
}

impl SheetKind {
    /// Every kind.
    pub const ALL: [SheetKind; 7] = [
        SheetKind::Staff,
        SheetKind::Courses,
        SheetKind::Groups,
        SheetKind::Mentors,
        SheetKind::Events,
        SheetKind::Plan,
        SheetKind::Ignored,
    ];

    /// Whether its rows only name people whom a staff list has brought: nobody is made in passing.
    pub fn gathers(self) -> bool {
        matches!(self, SheetKind::Groups | SheetKind::Mentors | SheetKind::Events)
    }

    /// The name in answers and in the command line.
    pub fn name(self) -> &'static str {
        match self {
            SheetKind::Staff => "staff",
            SheetKind::Courses => "courses",
            SheetKind::Groups => "groups",
            SheetKind::Mentors => "mentors",
            SheetKind::Events => "events",
            SheetKind::Plan => "plan",
            SheetKind::Ignored => "ignored",
        }
    }

    /// The kind of a name.
    pub fn of_name(name: &str) -> Option<Self> {
        SheetKind::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// Why a sheet is ignored; words under `import-reason-<name>`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// Nothing stands in it.
    Empty,
    /// No row reads as a header.
    NoTable,
    /// No column names people.
    NoNames,
    /// Names alone: nothing to take of them.
    NothingToTake,
    /// Events whose columns were not found.
    Events,
    /// Answers of a survey.
    Survey,
    /// Publications, awards or lessons.
    Works,
    /// A plan whose columns were not found.
    Plan,
    /// Asked for as courses, without names or titles.
    Courses,
    /// Asked for as members of groups, without names.
    Groups,
    /// Asked for as mentors, without names.
    Mentors,
    /// The sheet is hidden.
    Hidden,
    /// Another sheet was asked for.
    NotAsked,
    /// The user chose so.
    Chosen,
}

impl Reason {
    /// Every reason, for the test that each has words.
    pub const ALL: [Reason; 14] = [
        Reason::Empty,
        Reason::NoTable,
        Reason::NoNames,
        Reason::NothingToTake,
        Reason::Events,
        Reason::Survey,
        Reason::Works,
        Reason::Plan,
        Reason::Courses,
        Reason::Groups,
        Reason::Mentors,
        Reason::Hidden,
        Reason::NotAsked,
        Reason::Chosen,
    ];

    /// Why a table cannot be read as what was asked for: which of its columns are missing.
    pub fn missing_for(kind: SheetKind) -> Self {
        match kind {
            SheetKind::Staff => Reason::NoNames,
            SheetKind::Courses => Reason::Courses,
            SheetKind::Groups => Reason::Groups,
            SheetKind::Mentors => Reason::Mentors,
            SheetKind::Events => Reason::Events,
            SheetKind::Plan => Reason::Plan,
            SheetKind::Ignored => Reason::Chosen,
        }
    }

    /// The code.
    pub fn name(self) -> &'static str {
        match self {
            Reason::Empty => "empty",
            Reason::NoTable => "no-table",
            Reason::NoNames => "no-names",
            Reason::NothingToTake => "nothing-to-take",
            Reason::Events => "events",
            Reason::Survey => "survey",
            Reason::Works => "works",
            Reason::Plan => "plan",
            Reason::Courses => "courses",
            Reason::Groups => "groups",
            Reason::Mentors => "mentors",
            Reason::Hidden => "hidden",
            Reason::NotAsked => "not-asked",
            Reason::Chosen => "chosen",
        }
    }
}
