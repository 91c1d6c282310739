//! Dictionaries: names in three languages, synonyms that an import understands, rank where order matters.

use serde::{Deserialize, Serialize};
use sheberlik_record_derive::Record;
use ts_rs::TS;

/// A record of a dictionary: the fields that all dictionaries have, and its own.
macro_rules! dictionary {
    ($(#[$about:meta])* $name:ident, $sort:literal { $($own:tt)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
        #[record(room = "college", names(kk = "name_kk", ru = "name_ru", en = "name_en"), sort = $sort)]
        pub struct $name {
            /// Id.
            pub id: String,
            /// Name in Kazakh.
            #[record(text, max = 300, listed, searchable, group = "names")]
            pub name_kk: Option<String>,
            /// Name in Russian.
            #[record(text, max = 300, listed, searchable, group = "names")]
            pub name_ru: Option<String>,
            /// Name in English.
            #[record(text, max = 300, listed, searchable, group = "names")]
            pub name_en: Option<String>,
            /// Other spellings in workbooks, one a line.
            #[record(long_text, max = 4000, group = "other")]
            pub synonyms: Option<String>,
            $($own)*
            /// No longer offered.
            #[record(yes_no, listed, group = "status")]
            pub archived: bool,
            /// Note.
            #[record(long_text, group = "other")]
            pub note: Option<String>,
        }
    };
}

dictionary! {
    /// A position: «арнайы пәндер оқытушысы».
    Position, "rank name" {
        /// Place in the list.
        #[record(whole, min = 1, max = 999, group = "other")]
        pub rank: Option<i64>,
    }
}

dictionary! {
    /// A qualification category, in ascending rank.
    Category, "rank" {
        /// Rank: higher is better.
        #[record(whole, min = 0, max = 999, listed, group = "other")]
        pub rank: Option<i64>,
        /// The category of today that an old one is compared with.
        #[record(reference = "category", group = "other")]
        pub comparable: Option<String>,
    }
}

dictionary! {
    /// A taught discipline.
    Discipline, "name" {}
}

dictionary! {
    /// A learning technology: the spine of courses, groups and evidence.
    Technology, "name" {
        /// What it is.
        #[record(long_text, group = "other")]
        pub description: Option<String>,
        /// The wider technology.
        #[record(reference = "technology", group = "other")]
        pub parent: Option<String>,
        /// The technology that it turned out to be; a merged one is no longer offered.
        #[record(reference = "technology", group = "hidden")]
        pub merged_into: Option<String>,
    }
}

dictionary! {
    /// Who holds courses.
    Provider, "name" {
        /// Abbreviation.
        #[record(text, max = 60, searchable, group = "names")]
        pub short_name: Option<String>,
        /// What kind of organisation it is.
        #[record(choice = "national_centre centre academy university employer platform foreign other", group = "other")]
        pub kind: Option<String>,
        /// Contacts.
        #[record(text, max = 500, group = "contacts")]
        pub contacts: Option<String>,
    }
}

dictionary! {
    /// A kind of training: PD course, internship, online course.
    TrainingKind, "rank" {
        /// Place in the list.
        #[record(whole, min = 1, max = 999, group = "other")]
        pub rank: Option<i64>,
        /// Whether it counts toward the PD clock (R-PD-2).
        #[record(yes_no, listed, default = true, group = "other")]
        pub counts: bool,
        /// Whether a certified course of this kind opens a case of post-course support (R-PC-1).
        #[record(yes_no, listed, group = "other")]
        pub opens_case: bool,
    }
}

dictionary! {
    /// A level: college, district, oblast, republic, international; ascending.
    Level, "rank" {
        /// Rank: higher is wider.
        #[record(whole, min = 1, max = 99, listed, group = "other")]
        pub rank: Option<i64>,
        /// Points that one verified piece of evidence of this level adds to the post-course level (domain.md §2.4).
        #[record(whole, min = 0, max = 100, listed, group = "other")]
        pub evidence_points: Option<i64>,
    }
}

dictionary! {
    /// A law, an order or a local act that forms cite as their ground.
    LegalBasis, "rank" {
        /// What it grounds.
        #[record(choice = "post_course", listed, group = "document")]
        pub subject: Option<String>,
        /// Place in the citation.
        #[record(whole, min = 1, max = 999, group = "other")]
        pub rank: Option<i64>,
    }
}

dictionary! {
    /// A kind of evidence of professional development: master class, article, manual (seed 004).
    EvidenceKind, "rank" {
        /// Place in the list.
        #[record(whole, min = 1, max = 999, group = "other")]
        pub rank: Option<i64>,
    }
}

/// A former name of a provider with the days on which it was the name: a certificate prints the name of its issue date.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(
    room = "college",
    names(kk = "name_kk", ru = "name_ru", en = "name_en"),
    sort = "-valid_to"
)]
pub struct ProviderName {
    /// Id.
    pub id: String,
    /// Whose name it was.
    #[record(reference = "provider", owner, required, listed, group = "names")]
    pub provider: String,
    /// Name in Kazakh.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub name_kk: Option<String>,
    /// Name in Russian.
    #[record(text, max = 300, listed, searchable, group = "names")]
    pub name_ru: Option<String>,
    /// Name in English.
    #[record(text, max = 300, searchable, group = "names")]
    pub name_en: Option<String>,
    /// First day of the name.
    #[record(date, listed, group = "dates")]
    pub valid_from: Option<chrono::NaiveDate>,
    /// Last day of the name.
    #[record(date, listed, group = "dates")]
    pub valid_to: Option<chrono::NaiveDate>,
    /// Order of the renaming.
    #[record(text, max = 300, group = "document")]
    pub basis: Option<String>,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

/// Hours that are offered when a course is entered.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "college", sort = "hours", title = "t.hours || ''")]
pub struct HoursPreset {
    /// Id.
    pub id: String,
    /// Academic hours.
    #[record(whole, min = 1, max = 5000, required, listed, group = "other")]
    pub hours: i64,
    /// No longer offered.
    #[record(yes_no, listed, group = "status")]
    pub archived: bool,
    /// Note.
    #[record(long_text, group = "other")]
    pub note: Option<String>,
}

dictionary! {
    /// What an observation sheet or a diagnosis looks at, in neutral words.
    ObservationCriterion, "rank" {
        /// Place on the sheet.
        #[record(whole, min = 1, max = 999, listed, group = "other")]
        pub rank: Option<i64>,
        /// On which sheet it stands.
        #[record(choice = "lesson diagnosis", required, listed, default = "lesson", group = "other")]
        pub sheet: String,
    }
}

dictionary! {
    /// A direction of methodical work: a section of the plan (domain.md §2.2).
    PlanDirection, "rank" {
        /// Place in the list.
        #[record(whole, min = 1, max = 999, listed, group = "other")]
        pub rank: Option<i64>,
    }
}

dictionary! {
    /// With what a line of a plan ends: minutes, an order, a certificate.
    CompletionForm, "rank name" {
        /// Place in the list.
        #[record(whole, min = 1, max = 999, listed, group = "other")]
        pub rank: Option<i64>,
    }
}

dictionary! {
    /// Who is responsible by duty, not by name: «председатели ЦМК».
    ResponsibleRole, "rank name" {
        /// Place in the list.
        #[record(whole, min = 1, max = 999, listed, group = "other")]
        pub rank: Option<i64>,
    }
}

dictionary! {
    /// A kind of event or form of work: seminar, conference, contest (domain.md §2.2).
    EventKind, "rank" {
        /// Place in the list.
        #[record(whole, min = 1, max = 999, listed, group = "other")]
        pub rank: Option<i64>,
        /// What the totals count it as.
        #[record(choice = "meeting talk master_class lesson contest other", required, default = "other", listed, group = "other")]
        pub sort: String,
    }
}

dictionary! {
    /// A kind of document, with its numbering and whether it needs coordination with local acts (R-DOC-1).
    DocumentKind, "rank name" {
        /// Place in the list.
        #[record(whole, min = 1, max = 999, listed, group = "other")]
        pub rank: Option<i64>,
        /// Short code in the registration number.
        #[record(text, max = 20, listed, group = "other")]
        pub code: Option<String>,
        /// Template of the number: `#` stands for the next number, `%` for the year.
        #[record(text, max = 60, group = "other")]
        pub number_template: Option<String>,
        /// Must agree with local acts before approval (R-DOC-1).
        #[record(yes_no, listed, group = "other")]
        pub needs_coordination: bool,
        /// Other documents are coordinated with it.
        #[record(yes_no, listed, group = "other")]
        pub local_act: bool,
        /// After how many months it is looked at again; never where blank.
        #[record(whole, min = 0, max = 600, group = "other")]
        pub review_months: Option<i64>,
    }
}
