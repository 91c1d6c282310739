//! The registry: one line per call, and the one list of kinds of record.
//!
//! The router, the TypeScript types and the docs follow from this file; there is no second list.

use crate::db::Engine;
use crate::record::{Kind, Record};
use crate::{
    bank, college, db, documents, events, evidence, groups, import_log, mentoring, network, people, planning,
    post_course, record, school, sessions, surveys, technologies, today, training,
};

/// All kinds of record, in the order of the rooms.
pub(crate) static KINDS: &[&Kind] = &[
    college::model::College::KIND,
    college::model::Official::KIND,
    college::model::AcademicYear::KIND,
    college::model::DayOff::KIND,
    college::model::Department::KIND,
    college::dictionaries::Position::KIND,
    college::dictionaries::Category::KIND,
    college::dictionaries::Discipline::KIND,
    college::dictionaries::Technology::KIND,
    college::dictionaries::Provider::KIND,
    college::dictionaries::ProviderName::KIND,
    college::dictionaries::TrainingKind::KIND,
    college::dictionaries::Level::KIND,
    college::dictionaries::HoursPreset::KIND,
    college::dictionaries::LegalBasis::KIND,
    college::dictionaries::EvidenceKind::KIND,
    college::dictionaries::ObservationCriterion::KIND,
    college::dictionaries::PlanDirection::KIND,
    college::dictionaries::CompletionForm::KIND,
    college::dictionaries::ResponsibleRole::KIND,
    college::dictionaries::EventKind::KIND,
    college::dictionaries::DocumentKind::KIND,
    college::rules::Rule::KIND,
    people::model::Person::KIND,
    people::model::CategoryRecord::KIND,
    people::model::TechnologyExperience::KIND,
    people::model::PersonDistinction::KIND,
    people::model::PersonSpelling::KIND,
    training::model::CourseProgramme::KIND,
    training::model::ExpectedResult::KIND,
    training::model::CourseRun::KIND,
    training::model::TrainingRecord::KIND,
    post_course::model::PostCourseCase::KIND,
    post_course::model::CaseSuspension::KIND,
    post_course::model::SupportAction::KIND,
    post_course::model::Reflection::KIND,
    post_course::model::ResultRating::KIND,
    surveys::model::SurveyTemplate::KIND,
    surveys::model::SurveyQuestion::KIND,
    surveys::model::SurveyResponse::KIND,
    surveys::model::SurveyAnswer::KIND,
    evidence::model::Evidence::KIND,
    school::model::School::KIND,
    school::model::SchoolMembership::KIND,
    school::model::SchoolYear::KIND,
    groups::model::CreativeGroup::KIND,
    groups::model::GroupYear::KIND,
    groups::model::Headship::KIND,
    groups::model::GroupMembership::KIND,
    groups::model::GroupProduct::KIND,
    groups::model::MemberResult::KIND,
    sessions::model::Session::KIND,
    sessions::model::AgendaItem::KIND,
    sessions::model::Decision::KIND,
    sessions::model::Attendance::KIND,
    sessions::model::SessionMaterial::KIND,
    planning::model::Plan::KIND,
    planning::model::PlanSection::KIND,
    planning::model::PlanVersion::KIND,
    planning::model::PlanItem::KIND,
    planning::model::PlanTemplate::KIND,
    planning::model::PlanTemplateItem::KIND,
    mentoring::model::Mentorship::KIND,
    mentoring::model::MentorMeeting::KIND,
    mentoring::model::LessonVisit::KIND,
    mentoring::model::VisitScore::KIND,
    mentoring::model::DiagnosisScore::KIND,
    mentoring::model::GrowthNote::KIND,
    events::model::Event::KIND,
    events::model::EventFigure::KIND,
    events::model::ProgrammeItem::KIND,
    events::model::Participation::KIND,
    events::model::EventGuest::KIND,
    events::model::Feedback::KIND,
    events::model::EventLink::KIND,
    network::model::Partner::KIND,
    network::model::NetworkCommunity::KIND,
    network::model::NetworkMember::KIND,
    network::model::Memorandum::KIND,
    network::model::Obligation::KIND,
    network::model::StudyVisit::KIND,
    documents::model::Document::KIND,
    documents::model::DocumentRevision::KIND,
    documents::model::Coordination::KIND,
    documents::model::Approval::KIND,
    bank::model::Resource::KIND,
    bank::model::ResourceUse::KIND,
    bank::model::Publication::KIND,
    bank::model::ExperienceGeneralisation::KIND,
    db::attachment::KIND,
    import_log::model::ImportRun::KIND,
    import_log::model::ImportQuestion::KIND,
    import_log::model::ImportProfile::KIND,
];

crate::calls! {
    /// The calls of the engine.
    pub static CALLS: Engine = {
        "record_kinds" => record::calls::kinds, Nothing => Vec<record::calls::KindView>, [];
        "record_list" => record::calls::list, record::ListRequest => record::ListText, ["*"];
        "record_get" => record::calls::get, record::calls::RecordId => record::calls::RowView, ["*"];
        "record_save" => record::calls::save, record::calls::SaveRequest => record::calls::Saved, [];
        "record_remove" => record::calls::remove, record::calls::RecordIds => record::calls::Count, [];
        "record_restore" => record::calls::restore, record::calls::RecordIds => record::calls::Count, [];
        "record_history" => record::calls::history, record::calls::RecordId => Vec<record::HistoryEntry>, ["*"];
        "record_titles" => record::calls::titles, record::calls::TitlesRequest => Vec<record::calls::TitleView>, ["*"];
        "search" => record::calls::search, record::calls::SearchRequest => Vec<db::search::Hit>, ["*"];
        "undo_state" => record::calls::undo_state, Nothing => db::undo::UndoState, ["*"];
        "undo" => record::calls::undo, Nothing => db::undo::OpLabel, [];
        "redo" => record::calls::redo, Nothing => db::undo::OpLabel, [];
        "operations" => record::calls::operations, record::calls::Limit => Vec<db::undo::OpLabel>, ["*"];
        "preferences_get" => college::calls::preferences, Nothing => serde_json::Value, [];
        "preferences_set" => college::calls::set_preference, college::calls::Preference => (), [];
        "setup" => college::calls::setup, college::calls::Setup => String, [];
        "person_card" => people::calls::card, record::calls::Id => people::calls::PersonCard,
            ["person", "person_discipline", "training_record", "category_record", "technology_experience", "rule",
                "person_distinction", "post_course_case", "case_suspension", "survey_response", "evidence", "evidence_case",
                "result_rating", "reflection", "support_action", "group_membership", "headship", "attendance", "session", "group_year",
                "creative_group", "member_result", "mentorship", "mentor_meeting", "lesson_visit", "diagnosis_score",
                "participation", "event", "publication", "publication_author", "experience_generalisation", "document",
                "document_author", "resource", "resource_author", "resource_use", "study_visit", "study_visit_person"];
        "people_duplicates" => people::calls::duplicates, Nothing => Vec<people::duplicates::Duplicate>,
            ["person", "person_distinction"];
        "person_not_same" => people::calls::not_same, people::calls::Pair => String, [];
        "person_merge" => people::calls::merge, people::calls::MergeRequest => String, [];
        "training_quick_save" => training::calls::quick_save, training::calls::QuickCourse => record::calls::Saved, [];
        "programme_suggest" => training::calls::suggest, training::calls::SuggestRequest => Vec<training::calls::Suggestion>,
            ["course_programme", "provider"];
        "post_course_card" => post_course::card::card, record::calls::Id => post_course::card::CaseCard, [
            "post_course_case", "training_record", "person", "survey_response", "survey_answer", "support_action", "evidence",
            "evidence_case", "reflection", "case_suspension", "result_rating", "expected_result", "rule"];
        "post_course_overview" => post_course::overview::overview, Nothing => post_course::overview::CaseOverview, [
            "post_course_case", "training_record", "person", "survey_response", "support_action", "evidence", "evidence_case",
            "reflection", "case_suspension", "rule"];
        "post_course_open" => post_course::calls::open, post_course::calls::OpenRequest => record::calls::Count, [];
        "post_course_open_run" => post_course::calls::open_run, post_course::calls::OpenRunRequest => record::calls::Count, [];
        "post_course_open_missing" => post_course::calls::open_missing, Nothing => record::calls::Count, [];
        "post_course_assign" => post_course::acts::assign, post_course::acts::AssignRequest => record::calls::Count, [];
        "post_course_extend" => post_course::acts::extend, post_course::acts::ExtendRequest => record::calls::Saved, [];
        "post_course_decline" => post_course::acts::decline, post_course::acts::DeclineRequest => record::calls::Count, [];
        "post_course_terminate" => post_course::acts::terminate, post_course::acts::TerminateRequest => record::calls::Count, [];
        "post_course_reopen" => post_course::acts::reopen, record::calls::Id => record::calls::Saved, [];
        "post_course_level" => post_course::acts::set_level, post_course::acts::LevelRequest => record::calls::Saved, [];
        "post_course_close" => post_course::acts::close, post_course::acts::CloseRequest => record::calls::Saved, [];
        "post_course_rate" => post_course::rating::rate, post_course::rating::RateRequest => record::calls::Count, [];
        "survey_questionnaire" => surveys::calls::questionnaire, record::calls::Id => surveys::calls::Questionnaire,
            ["survey_template", "survey_question"];
        "survey_answers" => surveys::calls::answers_of, record::calls::Id => Vec<surveys::calls::GivenAnswer>, ["survey_answer"];
        "survey_enter" => surveys::calls::enter, surveys::calls::EnterSurvey => record::calls::Saved, [];
        "evidence_verify" => evidence::calls::verify, evidence::calls::VerifyRequest => record::calls::Saved, [];
        "evidence_link" => evidence::calls::link, evidence::calls::LinkRequest => record::calls::Saved, [];
        "school_page" => school::page::page, Nothing => school::page::SchoolPage, [
            "school", "school_membership", "school_year", "academic_year", "creative_group", "headship", "group_membership",
            "group_year", "session", "attendance", "plan_item", "person", "category_record"];
        "group_page" => groups::page::page, record::calls::Id => groups::page::GroupPage, [
            "group_year", "creative_group", "creative_group_technology", "academic_year", "headship", "group_membership",
            "plan_item", "session", "attendance", "agenda_item", "decision", "group_product", "group_product_author",
            "member_result", "school_membership", "person", "category_record", "technology", "rule", "mentor_meeting"];
        "group_overview" => groups::overview::overview, groups::overview::OverviewRequest => groups::overview::GroupOverview, [
            "group_year", "creative_group", "academic_year", "group_membership", "headship", "technology"];
        "group_eligibility" => groups::candidates::eligibility,
            groups::candidates::EligibilityRequest => groups::candidates::GroupEligibility, [
            "creative_group", "headship", "group_membership", "school_membership", "technology_experience", "training_record",
            "course_programme", "course_programme_technology", "technology", "person", "rule"];
        "group_appoint" => groups::appoint::appoint, groups::appoint::AppointRequest => record::calls::Saved, [];
        "group_found" => groups::found::found, groups::found::FoundRequest => record::calls::Saved, [];
        "group_join" => groups::join::into_group, groups::join::GroupJoinRequest => record::calls::Count, [];
        "school_join" => groups::join::into_school, groups::join::SchoolJoinRequest => record::calls::Count, [];
        "group_roll_over_preview" => groups::roll_over::preview,
            groups::roll_over::RollOverPreviewRequest => groups::roll_over::RollOverPreview, [
            "group_year", "academic_year", "group_membership", "headship", "plan_item", "person", "session"];
        "group_roll_over" => groups::roll_over::roll_over, groups::roll_over::RollOverRequest => record::calls::Saved, [];
        "group_sum_up" => groups::sum_up::sum_up, groups::sum_up::SumUpRequest => record::calls::Saved, [];
        "session_page" => sessions::page::page, record::calls::Id => sessions::page::SessionPage, [
            "session", "agenda_item", "decision", "session_material", "attendance", "group_year", "school_year",
            "academic_year", "group_membership", "school_membership", "person", "creative_group"];
        "attendance_save" => sessions::acts::save_attendance, sessions::acts::AttendanceRequest => record::calls::Count, [];
        "session_hold" => sessions::acts::hold, record::calls::Id => record::calls::Saved, [];
        "technology_map" => technologies::map::map, technologies::map::MapRequest => technologies::map::TechnologyMap, [
            "technology_experience", "technology", "department", "person", "school_membership"];
        "technology_level" => technologies::level::set, technologies::level::LevelReached => record::calls::Saved, [];
        "technology_merge" => technologies::merge::merge,
            technologies::merge::TechnologyMergeRequest => record::calls::Saved, [];
        "today" => today::today, Nothing => today::Today,
            ["person", "training_record", "rule", "import_question", "operation", "post_course_case", "survey_response",
                "support_action", "evidence", "evidence_case", "reflection", "case_suspension", "mentorship", "mentor_meeting",
                "lesson_visit", "decision", "creative_group", "group_year", "headship", "academic_year", "plan", "plan_item",
                "plan_section", "event", "event_link", "memorandum", "memorandum_partner", "document", "coordination",
                "document_kind", "session", "publication"];
        "mentoring_overview" => mentoring::overview::overview, mentoring::overview::MentoringOverviewRequest => mentoring::overview::MentoringOverview,
            ["mentorship", "mentor_meeting", "lesson_visit", "person", "rule"];
        "mentor_candidates" => mentoring::candidates::candidates, mentoring::candidates::MentorCandidatesRequest => Vec<mentoring::candidates::MentorCandidate>,
            ["mentorship", "person", "school_membership", "category_record", "rule"];
        "mentorship_page" => mentoring::page::page, record::calls::Id => mentoring::page::MentorshipPage, [
            "mentorship", "mentor_meeting", "lesson_visit", "visit_score", "growth_note", "diagnosis_score", "observation_criterion",
            "plan_item", "person", "person_discipline", "school_membership", "category_record", "technology_experience",
            "training_record", "evidence", "attendance", "session", "rule", "day_off"];
        "mentorship_order" => mentoring::acts::order, mentoring::acts::OrderPairRequest => record::calls::Saved, [];
        "mentorship_start" => mentoring::acts::start, record::calls::Id => record::calls::Saved, [];
        "mentorship_report" => mentoring::acts::report, mentoring::acts::ReportPairRequest => record::calls::Saved, [];
        "mentorship_close" => mentoring::acts::close, mentoring::acts::ClosePairRequest => record::calls::Saved, [];
        "mentorship_stop" => mentoring::acts::stop, mentoring::acts::StopPairRequest => record::calls::Saved, [];
        "mentorship_prolong" => mentoring::acts::prolong, mentoring::acts::ProlongPairRequest => record::calls::Saved, [];
        "plan_page" => planning::page::page, record::calls::Id => planning::page::PlanPage, [
            "plan", "plan_section", "plan_item", "plan_item_person", "plan_item_role", "plan_version", "approval", "academic_year",
            "session", "event", "mentor_meeting", "document", "decision", "publication", "person", "event_kind",
            "completion_form", "responsible_role", "rule"];
        "calendar" => planning::calendar::calendar, planning::calendar::CalendarRequest => planning::calendar::Calendar, [
            "plan", "plan_item", "plan_item_person", "plan_item_role", "academic_year", "session", "attendance", "event",
            "participation", "programme_item", "decision", "obligation", "document", "group_year", "school_year",
            "group_membership", "school_membership", "mentorship", "person", "day_off"];
        "calendar_file" => planning::ical::file, planning::calendar::CalendarRequest => planning::ical::CalendarFile, [
            "plan", "plan_item", "plan_item_person", "plan_item_role", "academic_year", "session", "event", "decision",
            "obligation", "document", "group_year", "school_year", "mentorship", "person"];
        "plan_start" => planning::carry::start, planning::carry::PlanStartRequest => record::calls::Saved, [];
        "plan_carry_over" => planning::carry::carry_over, planning::carry::PlanCarryOverRequest => record::calls::Count, [];
        "plan_submit" => planning::acts::submit, record::calls::Id => record::calls::Saved, [];
        "plan_return" => planning::acts::give_back, planning::acts::PlanReturnRequest => record::calls::Saved, [];
        "plan_agree" => planning::acts::agree, planning::acts::PlanAgreeRequest => record::calls::Saved, [];
        "plan_approve" => planning::acts::approve, planning::acts::PlanApproveRequest => record::calls::Saved, [];
        "plan_finish" => planning::acts::finish, planning::acts::PlanFinishRequest => record::calls::Saved, [];
        "plan_item_done" => planning::items::done, planning::items::ItemsDoneRequest => record::calls::Count, [];
        "plan_item_move" => planning::items::postpone, planning::items::ItemsMoveRequest => record::calls::Count, [];
        "plan_item_cancel" => planning::items::cancel, planning::items::ItemsCancelRequest => record::calls::Count, [];
        "plan_item_reopen" => planning::items::reopen, planning::items::PlanItemsRequest => record::calls::Count, [];
        "mentor_plan_from_template" => planning::template::take, planning::template::TemplateRequest => record::calls::Count, [];
        "diagnosis_save" => mentoring::sheets::save_diagnosis, mentoring::sheets::DiagnosisRequest => record::calls::Count, [];
        "visit_sheet" => mentoring::sheets::sheet, record::calls::Id => mentoring::sheets::VisitSheet,
            ["lesson_visit", "visit_score", "observation_criterion", "mentorship", "person"];
        "visit_scores_save" => mentoring::sheets::save_visit, mentoring::sheets::VisitScoresRequest => record::calls::Count, [];
        "event_page" => events::page::page, record::calls::Id => events::page::EventPage, [
            "event", "event_partner", "programme_item", "participation", "event_guest", "event_figure", "feedback", "decision",
            "event_link", "person", "partner", "event_kind", "level", "rule"];
        "event_table" => events::table::table, events::table::EventTableRequest => events::table::EventTable,
            ["event", "participation", "event_kind", "level"];
        "participation_save" => events::grid::save, events::grid::ParticipationRequest => record::calls::Count, [];
        "event_hold" => events::acts::hold, events::acts::EventOutcome => record::calls::Saved, [];
        "event_sum_up" => events::acts::sum_up, events::acts::EventOutcome => record::calls::Saved, [];
        "event_move" => events::acts::shift, events::acts::MoveEventRequest => record::calls::Saved, [];
        "event_cancel" => events::acts::cancel, events::acts::CancelEventRequest => record::calls::Saved, [];
        "feedback_to_plan" => events::onward::feedback_to_plan, events::onward::FeedbackToPlan => record::calls::Saved, [];
        "decision_done" => events::onward::decisions_done, events::onward::DecisionsDone => record::calls::Count, [];
        "decision_to_plan" => events::onward::decision_to_plan, events::onward::DecisionToPlan => record::calls::Saved, [];
        "document_page" => documents::page::page, record::calls::Id => documents::page::DocumentPage, [
            "document", "document_author", "document_revision", "document_kind", "coordination", "approval", "session",
            "decision", "person", "rule", "attachment"];
        "document_overview" => documents::overview::overview, Nothing => documents::overview::DocumentOverview, [
            "document", "document_kind", "coordination", "rule"];
        "document_number" => documents::numbering::next, documents::numbering::NumberRequest => documents::numbering::NextNumber,
            ["document", "document_kind"];
        "document_submit" => documents::acts::submit, record::calls::Id => record::calls::Saved, [];
        "document_coordinate" => documents::coordination::coordinate,
            documents::coordination::CoordinateRequest => record::calls::Count, [];
        "document_return" => documents::acts::send_back, documents::acts::VisaRequest => record::calls::Saved, [];
        "document_consider" => documents::acts::consider, documents::acts::VisaRequest => record::calls::Saved, [];
        "document_agree" => documents::acts::agree, documents::acts::VisaRequest => record::calls::Saved, [];
        "document_approve" => documents::acts::approve,
            documents::acts::ApproveDocumentRequest => record::calls::Saved, [];
        "document_enforce" => documents::life::enforce, documents::life::EnforceRequest => record::calls::Saved, [];
        "document_review" => documents::life::review, documents::life::ReviewRequest => record::calls::Saved, [];
        "document_supersede" => documents::life::supersede, documents::life::SupersedeRequest => record::calls::Saved, [];
        "document_withdraw" => documents::life::withdraw,
            documents::life::WithdrawDocumentRequest => record::calls::Saved, [];
        "document_new_version" => documents::new_version, documents::NewVersionRequest => record::calls::Saved, [];
        "minutes_register" => documents::minutes::register,
            documents::minutes::MinutesRequest => record::calls::Saved, [];
        "bank_overview" => bank::overview::overview, Nothing => bank::overview::BankOverview,
            ["resource", "resource_use", "publication", "experience_generalisation"];
        "resource_used" => bank::using::used, bank::using::ResourceUsedRequest => record::calls::Saved, [];
        "partner_page" => network::page::partner, record::calls::Id => network::page::PartnerPage, [
            "partner", "network_member", "network_community", "memorandum", "memorandum_partner", "obligation", "event",
            "event_partner", "event_guest", "study_visit", "study_visit_person", "rule"];
        "community_page" => network::page::community, record::calls::Id => network::page::CommunityPage, [
            "network_community", "network_member", "partner", "plan", "plan_item", "event", "event_partner", "participation"];
        "memorandum_page" => network::page::memorandum, record::calls::Id => network::page::MemorandumPage, [
            "memorandum", "memorandum_partner", "obligation", "partner", "event", "event_partner", "participation", "person",
            "rule"];
        "memorandum_prolong" => network::acts::prolong, network::acts::ProlongMemorandumRequest => record::calls::Saved, [];
        @job "check" => record::calls::check, Nothing => Vec<db::check::CheckFinding>, [];
    }
}

/// A request that says nothing.
#[derive(Debug, Clone, Default, serde::Deserialize, ts_rs::TS)]
pub struct Nothing {}
