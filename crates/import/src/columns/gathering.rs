//! Lists that say who belongs together: members of creative groups, mentors with their young teachers.
//!
//! Their headings are told after those of staff and courses, so that a staff list stays what it is: such a list has a
//! column of groups, or one of mentors, beside the names. What must hold: where neither stands, nothing is changed.

use super::Field::{self, *};
use super::evidence::Evidence;
use super::guess::{Headings, score};
use super::heading::Words;
use super::synonyms::Strength::{self, Sure, Weak};
use super::{Around, Mapping, SheetKind};

/// Field, strength, patterns, as in [`super::synonyms`].
pub(super) const SYNONYMS: &[(Field, Strength, &str)] = &[
    (
        Group,
        Sure,
        "творческ групп !дат !рол !причин !вступ !приказ|творческ площад|микрогрупп|\
         шыгармашылык топ !кун !рол !себеб !кир !буйрык|шыгармашылык алан|шагын топ|топ атау|топтын атауы|\
         названи групп|наименован групп|групп назван|creative group|platform|group name|технологи !пан !дисциплин !информац !стаж !отил !тажириб !начал !практик !бастаг !басталу",
    ),
    (Group, Weak, "=топ|=топы|=тобы|=группа|=group|=площадка|=алан"),
    (
        GroupRole,
        Sure,
        "=рол|=роль|=роли|=ролин|рол групп|рол топт|кызмет топт|миндет топт|функци топт|обязанност групп|=обязанност|\
         =обязанности|кызметы групп|должност групп|функци групп|=функция|=функции|=функциясы|=role|role group|duties group",
    ),
    (
        Reason,
        Sure,
        "причин|себеб|себеп|основан вступ|негиздем|кир негиз|мушел негиз|болу негиз|для чего|reason|ground|basis",
    ),
    (
        StartDate,
        Sure,
        "вступ !причин|член =с|муше болган|включен|принят групп|топка кир|кирген кун|мушелик баст|топка кабылда|с какого|joined|member since",
    ),
    (EndDate, Sure, "выбы|вышел|шыккан кун|топтан шык|мушелик аяк|=left"),
    (
        Mentor,
        Sure,
        "наставник !приказ !период !дат !срок|талимгер !талимгерлик !буйрык !мерзим !кун|mentor !order !date !period",
    ),
    // A young teacher is whom a row of pairs is about.
    (
        FullName,
        Sure,
        "наставляем !приказ|молод специал !приказ !дат|молод педагог !приказ|молод преподават|начинающ|\
         жас маман !буйрык !кун|жас педагог !буйрык|талим алуш|талимдену|mentee|young teacher|young special",
    ),
    (
        OrderDate,
        Sure,
        "дата приказ|приказ дата|буйрык куни|буйрыктын куни|order date",
    ),
    (
        Order,
        Sure,
        "приказ !прием|буйрык !кабылдан|приказ номер дат|буйрык номер кун|=order|order номер|order номер date",
    ),
];

/// How surely a text is a heading of such a list.
pub(super) fn heading_score(words: &Words) -> u32 {
    let none = Words::default();
    fields(&none, words).first().map_or(0, |(_, score)| *score)
}

/// The best fields of a heading with their scores, best first.
fn fields(parent: &Words, own: &Words) -> Vec<(Field, u32)> {
    let mut found: Vec<(Field, u32)> = Vec::new();
    for (field, strength, patterns) in SYNONYMS {
        let best = patterns
            .split('|')
            .filter_map(|pattern| score(pattern, parent, own))
            .max();
        if let Some(best) = best {
            found.push((*field, if *strength == Weak { best.min(30) } else { best }));
        }
    }
    found.sort_by_key(|(_, score)| std::cmp::Reverse(*score));
    found
}

/// Least columns of a staff list beside the name from which a column of groups or mentors does not change what it is.
const STAFF: usize = 3;

/// Where a table lists groups or pairs by its headings, says what its columns hold for that and answers the kind.
pub(super) fn gather(
    headings: Headings<'_>,
    mapping: &mut Mapping,
    evidence: &dyn Fn(u32) -> Evidence,
) -> Option<SheetKind> {
    let told = told(headings);
    if staff(mapping, &told) >= STAFF {
        return None;
    }
    if told.has(Mentor) && pairs(headings, mapping) {
        return Some(SheetKind::Mentors);
    }
    let titled = mapping
        .column(CourseTitle)
        .is_some_and(|column| told.column(Group) != Some(column));
    // Beside a role in the group a course is one that each of its members took.
    let of_courses = (titled || mapping.has(Hours)) && !told.has(GroupRole);
    let groups = told.has(Group) && others(mapping, &told) && !of_courses;
    (groups && members(headings, mapping, evidence)).then_some(SheetKind::Groups)
}

/// As [`gather`], where what stands around the table names the group: then the names are those of its members.
pub(super) fn gather_around(
    headings: Headings<'_>,
    around: Around<'_>,
    mapping: &mut Mapping,
    evidence: &dyn Fn(u32) -> Evidence,
) -> Option<SheetKind> {
    let told = told(headings);
    let course = mapping.pairs().iter().filter(|(_, field)| field.of_course()).count();
    let lists_courses = mapping.has(CourseTitle) && course >= 3 && !told.has(GroupRole);
    let named = around.names_groups() || told.has(GroupRole) && around.names_young_school();
    let of_groups = named && staff(mapping, &told) < STAFF && !lists_courses;
    (of_groups && members(headings, mapping, evidence)).then_some(SheetKind::Groups)
}

/// What the headings say of groups and pairs.
fn told(headings: Headings<'_>) -> Mapping {
    let mut found: Vec<(u32, Field, u32)> = Vec::new();
    for (column, parent, own) in headings {
        let (parent, own) = (Words::of(parent), Words::of(own));
        for (field, score) in fields(&parent, &own) {
            found.push((*column, field, score));
        }
    }
    found.sort_by_key(|(column, _, score)| (std::cmp::Reverse(*score), *column));
    let mut told = Mapping::default();
    for (column, field, _) in &found {
        if told.field(*column).is_none() && !told.has(*field) {
            told.set(*column, Some(*field));
        }
    }
    told
}

/// How many columns tell what only a staff list has.
fn staff(mapping: &Mapping, told: &Mapping) -> usize {
    let staff = mapping.pairs().iter().filter(|(column, field)| {
        // A date or a number of an order, a speciality or a post is at home in these lists too.
        field.of_staff()
            && !matches!(
                field,
                CategoryOrder | CategoryDate | EducationSpeciality | Department | Phone | Email
            )
            && told.field(*column).is_none()
    });
    staff.count()
}

/// Whether names stand in a column of their own.
fn others(mapping: &Mapping, told: &Mapping) -> bool {
    let names = mapping.column(FullName).or(mapping.column(Surname));
    names.is_some_and(|column| told.column(Mentor) != Some(column) && told.column(Group) != Some(column))
}

/// Reads the headings as those of mentors with their young teachers; answers whether both are there.
pub(super) fn pairs(headings: Headings<'_>, mapping: &mut Mapping) -> bool {
    let told = told(headings);
    if !told.has(Mentor) || !told.has(FullName) && !others(mapping, &told) {
        return false;
    }
    take(mapping, &told, &[Mentor, Order, OrderDate]);
    if let Some(column) = told.column(FullName) {
        mapping.set(column, Some(FullName));
    }
    period(mapping, &told);
    true
}

/// Reads the headings as those of members of groups; answers whether names are there.
pub(super) fn members(headings: Headings<'_>, mapping: &mut Mapping, evidence: &dyn Fn(u32) -> Evidence) -> bool {
    let told = told(headings);
    if !others(mapping, &told) {
        return false;
    }
    take(mapping, &told, &[Group, GroupRole, Reason]);
    // Days beside a course are those of the course.
    if mapping.has(CourseTitle) {
        for field in [StartDate, EndDate, Period, Year] {
            if let Some(column) = mapping
                .column(field)
                .filter(|column| told.column(field) != Some(*column))
            {
                mapping.set(column, None);
            }
        }
    }
    // «Қызметі» is a post by its words; over «мүше» and «хатшы» it is the role.
    if let Some(column) = mapping.column(Position).filter(|_| !mapping.has(GroupRole)) {
        let looks = evidence(column);
        if looks.mostly(looks.group_roles, 60) {
            mapping.set(column, Some(GroupRole));
        }
    }
    if let Some(column) = mapping.column(EducationSpeciality).filter(|_| !mapping.has(Reason)) {
        mapping.set(column, Some(Reason));
    }
    period(mapping, &told);
    true
}

fn take(mapping: &mut Mapping, told: &Mapping, fields: &[Field]) {
    for field in fields {
        if let Some(column) = told.column(*field) {
            mapping.set(column, Some(*field));
        }
    }
}

/// Days from which and until which, under the fields of courses: the cells are read alike.
fn period(mapping: &mut Mapping, told: &Mapping) {
    take(mapping, told, &[StartDate, EndDate]);
}
