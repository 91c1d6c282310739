//! What a column can hold.

use serde::{Deserialize, Serialize};

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident = $text:literal;)+) => {
        /// What a column can hold. A joined cell («категория, дата, приказ») is of the field that it names first.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Field { $($(#[$doc])* $name,)+ }

        impl Field {
            /// Every field, in the order in which a list offers them.
            pub const ALL: &'static [Field] = &[$(Field::$name,)+];

            /// The name in mappings; words under `import-field-<name>` with hyphens.
            pub fn name(self) -> &'static str {
                match self { $(Field::$name => $text,)+ }
            }

            /// The field of a name.
            pub fn of_name(name: &str) -> Option<Self> {
                Field::ALL.iter().copied().find(|field| field.name() == name)
            }
        }
    };
}

fields! {
    /// Number of the row.
    Number = "number";
    /// Surname, given name and patronymic in one cell.
    FullName = "full_name";
    /// Surname.
    Surname = "surname";
    /// Given name.
    GivenName = "given_name";
    /// Patronymic.
    Patronymic = "patronymic";
    /// IIN.
    Iin = "iin";
    /// Birth date.
    BirthDate = "birth_date";
    /// Sex.
    Sex = "sex";
    /// Position, perhaps with the discipline after a comma.
    Position = "position";
    /// Disciplines.
    Discipline = "discipline";
    /// Department or commission.
    Department = "department";
    /// Staff, part-time, hourly.
    Employment = "employment";
    /// Day of hiring.
    HireDate = "hire_date";
    /// Pedagogical experience.
    PedagogicalExperience = "pedagogical_experience";
    /// Experience in industry.
    IndustryExperience = "industry_experience";
    /// Education in one cell: level, institution, speciality, year.
    Education = "education";
    /// Level of education.
    EducationLevel = "education_level";
    /// Institution.
    EducationInstitution = "education_institution";
    /// Speciality.
    EducationSpeciality = "education_speciality";
    /// Year of graduation.
    EducationYear = "education_year";
    /// Degree.
    Degree = "degree";
    /// Category, perhaps with its date and order.
    Category = "category";
    /// Day of granting.
    CategoryDate = "category_date";
    /// Order that granted.
    CategoryOrder = "category_order";
    /// Last day of the category.
    CategoryUntil = "category_until";
    /// Telephone.
    Phone = "phone";
    /// E-mail.
    Email = "email";
    /// Title of a course, perhaps with hours and dates.
    CourseTitle = "course_title";
    /// Provider of a course.
    Provider = "provider";
    /// Start and end of a course.
    Period = "period";
    /// Start of a course, or of what else the row tells of.
    StartDate = "start_date";
    /// End of a course, or of what else the row tells of.
    EndDate = "end_date";
    /// Year of a course.
    Year = "year";
    /// Hours of a course.
    Hours = "hours";
    /// In person, distance, mixed.
    Format = "format";
    /// Who paid.
    Funding = "funding";
    /// Kind of training.
    TrainingKind = "training_kind";
    /// Number of a certificate, perhaps with its date.
    DocumentNumber = "document_number";
    /// Day on which a certificate was issued.
    IssueDate = "issue_date";
    /// Certificate, listening reference, diploma.
    DocumentType = "document_type";
    /// Language of a course.
    Language = "language";
    /// Place of a course.
    Place = "place";
    /// Note.
    Note = "note";
    /// Creative group, by its name or its technology.
    Group = "group";
    /// Role in a group.
    GroupRole = "group_role";
    /// Why somebody joined a group.
    Reason = "reason";
    /// Mentor.
    Mentor = "mentor";
    /// Number of an order, perhaps with its date.
    Order = "order";
    /// Date of an order.
    OrderDate = "order_date";
    /// Title of an event.
    EventTitle = "event_title";
    /// Kind of an event.
    EventKind = "event_kind";
    /// Level of an event.
    Level = "level";
    /// Who organised an event.
    Organiser = "organiser";
    /// Role at an event.
    EventRole = "event_role";
    /// Topic of a talk.
    Topic = "topic";
    /// Result at an event.
    Result = "result";
    /// How many took part in an event.
    Participants = "participants";
    /// What a line of a plan is about.
    Activity = "activity";
    /// Form of work of a line of a plan.
    ActivityForm = "activity_form";
    /// Term of a line of a plan.
    Term = "term";
    /// Who is responsible for a line of a plan: people and roles.
    Responsible = "responsible";
    /// In which post somebody is responsible for a line of a plan.
    ResponsiblePost = "responsible_post";
    /// Direction of work that a line of a plan belongs to.
    Direction = "direction";
    /// With what a line of a plan ends.
    Completion = "completion";
    /// Expected result of a line of a plan.
    ExpectedResult = "expected_result";
    /// Indicator of a line of a plan.
    Indicator = "indicator";
    /// Mark of execution of a line of a plan.
    Mark = "mark";
}

impl Field {
    /// Whether it tells of a course.
    pub fn of_course(self) -> bool {
        use Field::*;
        matches!(
            self,
            CourseTitle
                | Provider
                | Period
                | StartDate
                | EndDate
                | Year
                | Hours
                | Format
                | Funding
                | TrainingKind
                | DocumentNumber
                | IssueDate
                | DocumentType
                | Language
                | Place
        )
    }

    /// Whether it tells of a person beyond the name, so that a sheet is a staff list.
    pub fn of_staff(self) -> bool {
        use Field::*;
        matches!(
            self,
            Iin | BirthDate
                | Sex
                | Department
                | Employment
                | HireDate
                | PedagogicalExperience
                | IndustryExperience
                | Education
                | EducationLevel
                | EducationInstitution
                | EducationSpeciality
                | EducationYear
                | Degree
                | Category
                | CategoryDate
                | CategoryOrder
                | CategoryUntil
                | Phone
                | Email
        )
    }

    /// Whether it tells who belongs to a group.
    pub fn of_group(self) -> bool {
        use Field::*;
        matches!(
            self,
            FullName | Group | GroupRole | Reason | StartDate | EndDate | Period
        )
    }

    /// Whether it tells of a mentor and a young teacher.
    pub fn of_pair(self) -> bool {
        use Field::*;
        matches!(
            self,
            FullName | Mentor | Order | OrderDate | StartDate | EndDate | Period | Discipline
        )
    }

    /// Whether it tells of an event and who took part in it.
    pub fn of_event(self) -> bool {
        use Field::*;
        matches!(
            self,
            FullName
                | EventTitle
                | EventKind
                | Level
                | Organiser
                | EventRole
                | Topic
                | Result
                | Participants
                | Place
                | Period
                | StartDate
                | EndDate
                | Format
                | Hours
                | DocumentNumber
        )
    }

    /// Whether it tells of a line of a plan.
    pub fn of_plan(self) -> bool {
        use Field::*;
        matches!(
            self,
            Activity
                | ActivityForm
                | Term
                | Responsible
                | ResponsiblePost
                | Direction
                | Completion
                | ExpectedResult
                | Indicator
                | Mark
        )
    }

    /// Whether it is a part of the name.
    pub fn of_name_part(self) -> bool {
        matches!(
            self,
            Field::FullName | Field::Surname | Field::GivenName | Field::Patronymic
        )
    }

    /// Whether its cell belongs to the person, and so stands for the rows below where it is blank or merged.
    pub fn carried(self) -> bool {
        !self.of_course() && !self.of_plan() && self != Field::Note && self != Field::Number
    }

    /// Whether a cell of it is a date.
    pub fn is_date(self) -> bool {
        use Field::*;
        matches!(
            self,
            BirthDate | HireDate | CategoryDate | CategoryUntil | StartDate | EndDate | IssueDate | OrderDate
        )
    }
}
