//! The School, its groups and mentoring of the invented colleges: every rule holds in what is seeded, on any day, and the
//! engine would have let each row come so.

mod common;

use common::{Desk, desk, desk_on};
use sheberlik_core::Progress;
use sheberlik_core::college::model::AcademicYear;
use sheberlik_core::groups::model::{CreativeGroup, GroupMembership, GroupProduct, GroupYear, Headship, MemberResult};
use sheberlik_core::mentoring::model::{
    DiagnosisScore, GrowthNote, LessonVisit, MentorMeeting, Mentorship, VisitScore,
};
use sheberlik_core::people::model::TechnologyExperience;
use sheberlik_core::planning::model::PlanItem;
use sheberlik_core::record::{self, Kind, Record};
use sheberlik_core::school::model::{School, SchoolMembership, SchoolYear};
use sheberlik_core::sessions::model::{AgendaItem, Attendance, Decision, Session, SessionMaterial};
use sheberlik_seed::{Size, college, fill, open_sample};

/// Everything that this part of the seed writes.
const KINDS: &[&Kind] = &[
    AcademicYear::KIND,
    School::KIND,
    SchoolMembership::KIND,
    SchoolYear::KIND,
    CreativeGroup::KIND,
    GroupYear::KIND,
    Headship::KIND,
    GroupMembership::KIND,
    GroupProduct::KIND,
    MemberResult::KIND,
    Session::KIND,
    AgendaItem::KIND,
    Decision::KIND,
    Attendance::KIND,
    SessionMaterial::KIND,
    PlanItem::KIND,
    Mentorship::KIND,
    MentorMeeting::KIND,
    LessonVisit::KIND,
    VisitScore::KIND,
    DiagnosisScore::KIND,
    GrowthNote::KIND,
    TechnologyExperience::KIND,
];

fn sample() -> Desk {
    let desk = desk();
    open_sample(&desk.engine, &desk.context).expect("the sample opens");
    desk
}

/// How many pairs stand how, by the engine's own clock.
fn clocks(desk: &Desk) -> Vec<String> {
    let page = desk
        .engine
        .read(|reader| record::list(reader, Mentorship::KIND, &Default::default(), &desk.context))
        .expect("the list answers");
    let mut clocks: Vec<String> = page
        .rows
        .iter()
        .map(|row| row["clock"].as_str().expect("a clock").to_owned())
        .collect();
    clocks.sort();
    clocks.dedup();
    clocks
}

/// R-HEAD on the day of every appointment, R-HEAD-4 and R-MEM-1 on every day, R-MEN, R-NET-1; nothing before its time.
fn assert_rules_hold(desk: &Desk) {
    let today = desk.context.today;
    for (rule, sql) in [
        (
            "R-HEAD-1: a head was of the School",
            "SELECT count(*) FROM headship h WHERE NOT EXISTS (SELECT 1 FROM school_membership m WHERE m.person = h.person
             AND m.since <= h.since AND coalesce(m.until, '9999') >= h.since)"
                .to_owned(),
        ),
        (
            "R-HEAD-2: two full years of practice",
            "SELECT count(*) FROM headship h JOIN creative_group g ON g.id = h.creative_group
             WHERE g.technology IS NOT NULL AND h.override_reason IS NULL AND NOT EXISTS (
               SELECT 1 FROM technology_experience e WHERE e.person = h.person AND e.technology = g.technology
               AND date(substr(e.since || '-01', 1, 10), '+2 years') <= h.since)"
                .to_owned(),
        ),
        (
            "R-HEAD-3: a course that had ended",
            "SELECT count(*) FROM headship h JOIN creative_group g ON g.id = h.creative_group
             WHERE g.technology IS NOT NULL AND h.override_reason IS NULL AND NOT EXISTS (
               SELECT 1 FROM training_record r JOIN course_programme_technology t ON t.course_programme = r.course_programme
               WHERE r.person = h.person AND r.status = 'certified' AND t.technology = g.technology AND r.end_date <= h.since)"
                .to_owned(),
        ),
        (
            "R-HEAD-4: one head on any day",
            "SELECT count(*) FROM headship a JOIN headship b ON b.creative_group = a.creative_group AND b.id > a.id
             WHERE a.since <= coalesce(b.until, '9999') AND b.since <= coalesce(a.until, '9999')"
                .to_owned(),
        ),
        (
            "R-MEM-1: nobody twice in one group on one day",
            "SELECT count(*) FROM group_membership a JOIN group_membership b ON b.creative_group = a.creative_group
             AND b.person = a.person AND b.id > a.id
             WHERE a.since <= coalesce(b.until, '9999') AND b.since <= coalesce(a.until, '9999')"
                .to_owned(),
        ),
        (
            "R-MEM-3: nobody in more than three groups",
            "SELECT count(*) FROM (SELECT 1 FROM group_membership WHERE until IS NULL GROUP BY person HAVING count(*) > 3)"
                .to_owned(),
        ),
        (
            "levels of one technology follow each other",
            "SELECT count(*) FROM technology_experience a JOIN technology_experience b ON b.person = a.person
             AND b.technology = a.technology AND b.id > a.id AND a.until IS NULL AND b.until IS NULL"
                .to_owned(),
        ),
        (
            "who applies or shares has a proof",
            "SELECT count(*) FROM technology_experience WHERE level <> 'learning' AND coalesce(proof, training_record,
             evidence, group_year, file) IS NULL"
                .to_owned(),
        ),
        (
            "R-MEN-1: the mentor was of the School",
            "SELECT count(*) FROM mentorship p WHERE p.since IS NOT NULL AND NOT EXISTS (SELECT 1 FROM school_membership m
             WHERE m.person = p.mentor AND m.since <= p.since AND coalesce(m.until, '9999') >= p.since)"
                .to_owned(),
        ),
        (
            "R-MEN-3: three mentees at most",
            "SELECT count(*) FROM (SELECT 1 FROM mentorship WHERE state IN ('proposed', 'ordered', 'running')
             GROUP BY mentor HAVING count(*) > 3)"
                .to_owned(),
        ),
        (
            "a year is the longest order",
            "SELECT count(*) FROM mentorship WHERE until >= date(since, '+12 months')".to_owned(),
        ),
        (
            "R-NET-1: a decision has somebody and a day",
            "SELECT count(*) FROM decision WHERE responsible IS NULL OR due IS NULL".to_owned(),
        ),
        (
            "only members and heads are marked",
            "SELECT count(*) FROM attendance a JOIN session s ON s.id = a.session JOIN group_year y ON y.id = s.group_year
             WHERE NOT EXISTS (SELECT 1 FROM group_membership m WHERE m.creative_group = y.creative_group
               AND m.person = a.person AND m.since <= s.date AND coalesce(m.until, '9999') >= s.date)
             AND NOT EXISTS (SELECT 1 FROM headship h WHERE h.creative_group = y.creative_group AND h.person = a.person
               AND h.since <= s.date AND coalesce(h.until, '9999') >= s.date)"
                .to_owned(),
        ),
        (
            "a held session has its marks",
            "SELECT count(*) FROM session s WHERE s.state = 'held' AND s.group_year IN (SELECT y.id FROM group_year y
               JOIN creative_group g ON g.id = y.creative_group WHERE g.kind = 'creative_group')
             AND NOT EXISTS (SELECT 1 FROM attendance a WHERE a.session = s.id)"
                .to_owned(),
        ),
        (
            "a session is of its year",
            "SELECT count(*) FROM session s LEFT JOIN group_year g ON g.id = s.group_year
             LEFT JOIN school_year h ON h.id = s.school_year
             JOIN academic_year y ON y.id = coalesce(g.academic_year, h.academic_year)
             WHERE s.date NOT BETWEEN y.start_date AND y.end_date"
                .to_owned(),
        ),
        (
            "what is held was held",
            format!("SELECT count(*) FROM session WHERE state = 'held' AND date > '{today}'"),
        ),
        (
            "what was to be held was, or not",
            format!("SELECT count(*) FROM session WHERE state = 'planned' AND date <= '{today}'"),
        ),
        (
            "a contact is within its pair",
            "SELECT count(*) FROM mentor_meeting c JOIN mentorship p ON p.id = c.mentorship
             WHERE c.date < p.since OR c.date > p.until"
                .to_owned(),
        ),
    ] {
        assert_eq!(desk.number(&sql), 0, "{today}: {rule}");
    }
    for (table, day) in [
        ("school_membership", "since"),
        ("creative_group", "founded_on"),
        ("creative_group", "regulation_approved_on"),
        ("headship", "since"),
        ("group_membership", "since"),
        ("group_year", "plan_approved_on"),
        ("group_year", "summed_up_on"),
        ("group_product", "date"),
        ("plan_item", "done_on"),
        ("decision", "done_on"),
        ("mentorship", "since"),
        ("mentorship", "mentor_reported_on"),
        ("mentorship", "ended_on"),
        ("mentor_meeting", "date"),
        ("lesson_visit", "date"),
        ("diagnosis_score", "date"),
        ("growth_note", "date"),
    ] {
        let late = desk.number(&format!("SELECT count(*) FROM {table} WHERE {day} > '{today}'"));
        assert_eq!(late, 0, "{today}: {table}.{day}");
    }
}

#[test]
fn the_sample_shows_what_seed_000_tells() {
    let desk = sample();
    let today = desk.context.today;
    for (what, sql, least, most) in [
        ("one School", "SELECT count(*) FROM school".to_owned(), 1, 1),
        (
            "members of the School",
            "SELECT count(*) FROM school_membership WHERE until IS NULL".to_owned(),
            10,
            16,
        ),
        (
            "years of the School",
            "SELECT count(*) FROM school_year".to_owned(),
            3,
            3,
        ),
        ("groups", "SELECT count(*) FROM creative_group".to_owned(), 9, 11),
        (
            "a young-teacher school",
            "SELECT count(*) FROM creative_group WHERE kind = 'young_teacher_school'".to_owned(),
            1,
            1,
        ),
        (
            "information technologies in the fifth year",
            "SELECT count(*) FROM group_year y JOIN creative_group g ON g.id = y.creative_group
             WHERE g.technology = 'technology-it'"
                .to_owned(),
            5,
            5,
        ),
        (
            "roles of that group",
            "SELECT count(DISTINCT m.role) FROM group_membership m JOIN creative_group g ON g.id = m.creative_group
             WHERE g.technology = 'technology-it'"
                .to_owned(),
            5,
            5,
        ),
        (
            "a head appointed with a reason",
            "SELECT count(*) FROM headship WHERE override_reason IS NOT NULL".to_owned(),
            1,
            4,
        ),
        (
            "a head who is no longer of the School",
            format!(
                "SELECT count(*) FROM headship h WHERE h.until IS NULL AND NOT EXISTS (SELECT 1 FROM school_membership m
                 WHERE m.person = h.person AND coalesce(m.until, '9999') >= '{today}')"
            ),
            1,
            1,
        ),
        (
            "an active group without a head",
            format!(
                "SELECT count(*) FROM creative_group g WHERE g.state = 'active' AND NOT EXISTS (SELECT 1 FROM headship h
                 WHERE h.creative_group = g.id AND coalesce(h.until, '9999') >= '{today}')"
            ),
            1,
            2,
        ),
        (
            "an active group without a regulation",
            "SELECT count(*) FROM creative_group WHERE state = 'active' AND regulation_approved_on IS NULL".to_owned(),
            1,
            1,
        ),
        (
            "a closed group",
            "SELECT count(*) FROM creative_group WHERE state = 'closed'".to_owned(),
            1,
            1,
        ),
        (
            "teachers of preschool education in both groups, with the speciality as the reason",
            "SELECT count(*) FROM (SELECT 1 FROM group_membership WHERE until IS NULL AND (reason LIKE '%Мектепке дейінгі%'
             OR reason LIKE '%Дошкольное%') GROUP BY person HAVING count(*) = 2)"
                .to_owned(),
            3,
            9,
        ),
        (
            "running memberships",
            "SELECT count(*) FROM group_membership WHERE until IS NULL".to_owned(),
            55,
            85,
        ),
        (
            "sessions of a year",
            "SELECT count(*) FROM session s LEFT JOIN group_year g ON g.id = s.group_year
             LEFT JOIN school_year h ON h.id = s.school_year
             WHERE coalesce(g.academic_year, h.academic_year) = 'academic-year-2024'"
                .to_owned(),
            35,
            65,
        ),
        (
            "kinds of sessions",
            "SELECT count(DISTINCT kind) FROM session WHERE state = 'held'".to_owned(),
            6,
            6,
        ),
        (
            "a session that was cancelled",
            "SELECT count(*) FROM session WHERE state = 'cancelled'".to_owned(),
            1,
            9,
        ),
        (
            "attendance of a year",
            "SELECT count(*) FROM attendance a JOIN session s ON s.id = a.session WHERE s.date BETWEEN '2024-09-01'
             AND '2025-06-30'"
                .to_owned(),
            300,
            650,
        ),
        (
            "marks",
            "SELECT count(DISTINCT mark) FROM attendance".to_owned(),
            3,
            3,
        ),
        (
            "decisions that are late",
            format!("SELECT count(*) FROM decision WHERE state = 'open' AND due < '{today}'"),
            2,
            30,
        ),
        (
            "states of decisions",
            "SELECT count(DISTINCT state) FROM decision".to_owned(),
            3,
            3,
        ),
        (
            "products of several kinds",
            "SELECT count(DISTINCT kind) FROM group_product".to_owned(),
            4,
            8,
        ),
        (
            "levels that a group gave",
            "SELECT count(*) FROM technology_experience WHERE group_year IS NOT NULL".to_owned(),
            20,
            200,
        ),
        (
            "levels that another followed",
            "SELECT count(*) FROM technology_experience WHERE until IS NOT NULL".to_owned(),
            8,
            200,
        ),
        (
            "who mastered a technology",
            "SELECT count(*) FROM member_result WHERE mastered = 1".to_owned(),
            20,
            200,
        ),
        (
            "states of pairs",
            "SELECT count(DISTINCT state) FROM mentorship".to_owned(),
            6,
            6,
        ),
        (
            "a pair that was prolonged",
            "SELECT count(*) FROM mentorship p JOIN mentorship b ON b.id = p.continues WHERE b.mentee = p.mentee
             AND b.proposal = 'continue'"
                .to_owned(),
            1,
            1,
        ),
        (
            "visits by the mentee",
            "SELECT count(*) FROM lesson_visit v JOIN mentorship p ON p.id = v.mentorship WHERE v.visitor = p.mentee"
                .to_owned(),
            3,
            40,
        ),
        (
            "drafts of each kind",
            "SELECT (SELECT count(*) > 0 FROM mentor_meeting WHERE state = 'draft')
             + (SELECT count(*) > 0 FROM lesson_visit WHERE state = 'draft')
             + (SELECT count(*) > 0 FROM growth_note WHERE state = 'draft')"
                .to_owned(),
            3,
            3,
        ),
        (
            "pairs that grew by the diagnosis",
            "SELECT count(*) FROM mentorship p WHERE (SELECT avg(score) FROM diagnosis_score d WHERE d.mentorship = p.id
             AND point = 'closing') > (SELECT avg(score) FROM diagnosis_score d WHERE d.mentorship = p.id AND point = 'entry')"
                .to_owned(),
            3,
            9,
        ),
    ] {
        let found = desk.number(&sql);
        assert!((least..=most).contains(&found), "{what}: {found}");
    }
    assert_rules_hold(&desk);
    for clock in [
        "closed", "due", "ordered", "overdue", "proposed", "reported", "running", "silent", "stopped",
    ] {
        assert!(
            clocks(&desk).contains(&clock.to_owned()),
            "{clock}: {:?}",
            clocks(&desk)
        );
    }
    let perfect = "SELECT count(*) FROM mentorship p WHERE p.state = 'running'
        AND julianday('2025-11-22') - julianday((SELECT max(date) FROM mentor_meeting m WHERE m.mentorship = p.id)) > 45
        AND p.until > '2025-11-22'
        AND (SELECT count(*) FROM plan_item i WHERE i.mentorship = p.id AND i.state = 'done') >= 5
        AND NOT EXISTS (SELECT 1 FROM plan_item i WHERE i.mentorship = p.id AND i.state = 'planned'
          AND i.term_from < '2025-11')";
    assert_eq!(desk.number(perfect), 1, "the plan is perfect, nobody has met");
    let found = |code: &str, ok: bool| {
        format!(
            "EXISTS (SELECT 1 FROM json_each(h.eligibility, '$.findings') f WHERE f.value ->> 'code' = '{code}'
             AND f.value ->> 'ok' = {})",
            i64::from(ok)
        )
    };
    let unkept = format!(
        "SELECT count(*) FROM headship h WHERE override_reason IS NULL AND NOT ({} AND NOT {} AND NOT {})",
        found("head_school", true),
        found("head_experience", false),
        found("head_course", false)
    );
    assert_eq!(
        desk.number(&unkept),
        0,
        "the engine's own answer was yes, and it is kept"
    );
    let overridden = format!(
        "SELECT count(*) FROM headship h WHERE override_reason IS NOT NULL AND NOT ({} OR {})",
        found("head_experience", false),
        found("head_course", false)
    );
    assert_eq!(
        desk.number(&overridden),
        0,
        "a reason is written where the answer was no"
    );
    for field in ["topic", "goal", "tasks", "expected_result"] {
        let blank = format!(
            "SELECT count(*) FROM group_year WHERE {field}_kk IS NULL OR {field}_ru IS NULL OR {field}_en IS NULL
             OR {field}_kk LIKE '%{{%'"
        );
        assert_eq!(desk.number(&blank), 0, "{field} is in three languages");
    }
}

#[test]
fn the_sample_is_what_saving_would_make() {
    let desk = sample();
    desk.assert_sound();
    desk.assert_every_row_passes(KINDS);
}

#[test]
fn rules_hold_on_any_day_and_for_any_seed() {
    for (place, day) in ["2026-01-01", "2026-06-30", "2026-08-31", "2026-09-01", "2028-02-29"]
        .into_iter()
        .enumerate()
    {
        for seed in [20, place as u64] {
            let desk = desk_on(day);
            college(&desk.engine, &desk.context, seed).expect("the sample opens");
            assert_rules_hold(&desk);
            desk.assert_sound();
            assert!(clocks(&desk).len() >= 8, "{day}, seed {seed}: {:?}", clocks(&desk));
            let heads = desk.number("SELECT count(*) FROM headship WHERE until IS NULL AND override_reason IS NULL");
            assert!(heads >= 6, "{day}, seed {seed}: {heads} heads who qualify");
        }
    }
}

#[test]
fn an_oblast_has_groups_and_pairs_in_every_college() {
    let desk = desk();
    fill(&desk.engine, &desk.context, Size::Oblast, 1, &Progress::silent()).expect("the oblast is filled");
    assert_eq!(
        desk.number("SELECT count(*) FROM school"),
        1,
        "the colleges share one School"
    );
    assert_eq!(desk.number("SELECT count(*) FROM creative_group"), 35 * 4);
    let named = "SELECT count(DISTINCT name_kk) FROM creative_group";
    assert_eq!(desk.number(named), 35 * 4, "each says of which college it is");
    let pairs = desk.number("SELECT count(*) FROM mentorship");
    assert!((35 * 3..=35 * 4).contains(&pairs), "{pairs} pairs");
    assert_rules_hold(&desk);
    desk.assert_sound();
    desk.assert_every_row_passes(&[
        CreativeGroup::KIND,
        Headship::KIND,
        GroupMembership::KIND,
        Mentorship::KIND,
    ]);
}

#[test]
fn a_seed_repeats_its_groups_and_pairs() {
    let told = || {
        let desk = sample();
        desk.texts(
            "SELECT concat_ws('|', p.iin, m.since, m.until, m.role, g.name_kk) FROM group_membership m
             JOIN person p ON p.id = m.person JOIN creative_group g ON g.id = m.creative_group
             UNION ALL SELECT concat_ws('|', a.iin, b.iin, m.since, m.state, (SELECT count(*) FROM mentor_meeting c
             WHERE c.mentorship = m.id)) FROM mentorship m JOIN person a ON a.id = m.mentor JOIN person b ON b.id = m.mentee
             ORDER BY 1",
        )
    };
    assert_eq!(told(), told());
}
