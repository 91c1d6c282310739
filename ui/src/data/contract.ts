// Made by `cargo xtask gen` from the registry of calls. Do not edit.

export type AddressRequest = { 
/**
 * The address.
 */
url: string, };

export type Align = "left" | "centre" | "right";

export type AnswerChoice = { 
/**
 * It is this person.
 */
person?: string, 
/**
 * It is somebody new.
 */
create?: boolean, 
/**
 * Leave it out.
 */
skip?: boolean, };

export type AnswerRequest = { session: number, sheet: string, row: number, answer: AnswerChoice, };

export type AppState = { 
/**
 * Version of the program.
 */
version: string, 
/**
 * Nothing has been set up or brought in yet.
 */
first_start: boolean, 
/**
 * The college, if it has been set up.
 */
college: Row | null, 
/**
 * The data are the sample college's.
 */
sample: boolean, 
/**
 * Where the data lie, to be shown.
 */
folder: string, 
/**
 * Academic years, newest first.
 */
academic_years: Row[], 
/**
 * Label of the academic year that today falls in (the summer belongs to the year that ended).
 */
academic_year: string | null, 
/**
 * Today by the engine's calendar.
 */
today: string, 
/**
 * How many people there are.
 */
people: number, 
/**
 * How many training records there are.
 */
training_records: number, };

export type ApplyRequest = { session: number, 
/**
 * Take the best candidate of each question too.
 */
accept_likely?: boolean, };

export type AppointRequest = { 
/**
 * Group.
 */
creative_group: string, 
/**
 * Who.
 */
person: string, 
/**
 * First day.
 */
since: string, 
/**
 * Number of the order.
 */
order_number?: string, 
/**
 * Date of the order.
 */
order_date?: string, 
/**
 * Why, although a condition does not hold.
 */
override_reason?: string, };

export type ApproveDocumentRequest = { 
/**
 * Document.
 */
id: string, 
/**
 * Why, although it is not coordinated (R-DOC-1).
 */
override_reason?: string, 
/**
 * Day.
 */
date: string, 
/**
 * Body or post.
 */
body?: string, 
/**
 * Who.
 */
person?: string, 
/**
 * Number of the minutes or order.
 */
protocol_number?: string, 
/**
 * Remark.
 */
remark?: string, };

export type AssignRequest = { 
/**
 * Cases.
 */
cases: Array<string>, 
/**
 * Curator; none takes the curator away.
 */
curator: string | null, };

export type Attached = { 
/**
 * Id of the attachment.
 */
id: string, 
/**
 * Its name.
 */
name: string, };

export type AttachmentRequest = { 
/**
 * Id of the attachment.
 */
id: string, };

export type AttendanceRequest = { 
/**
 * Session.
 */
session: string, 
/**
 * Marks; people who are not named keep theirs.
 */
marks: Array<Mark>, };

export type Attendee = { 
/**
 * Who.
 */
person: string, 
/**
 * Name.
 */
name: string, 
/**
 * Department.
 */
department: string | null, 
/**
 * Role in the group or the School; none for those who are not members.
 */
role: string | null, 
/**
 * `present`, `absent`, `excused`; none where not marked.
 */
mark: string | null, 
/**
 * Hours, where they differ from the session's.
 */
hours: number | null, 
/**
 * Whether a member on the session's day.
 */
member: boolean, };

export type BackupFile = { 
/**
 * File name, which [`restore`] takes.
 */
name: string, 
/**
 * When it was made, UTC.
 */
at: string, 
/**
 * Why: `close`, `migration`, `import`, `restore`, `manual`.
 */
reason: string, 
/**
 * Size in bytes.
 */
size: number, 
/**
 * Number of the newest operation in it.
 */
operation: number, };

export type BackupName = { 
/**
 * Its name in the list.
 */
name: string, };

export type BankOverview = { 
/**
 * Resources.
 */
resources: number, 
/**
 * Their uses.
 */
uses: number, 
/**
 * Resources that nobody used yet.
 */
unused: number, 
/**
 * Publications.
 */
publications: number, 
/**
 * Experience by stage; only stages that some has reached.
 */
experience: Array<Figure>, 
/**
 * Tags of resources, the commonest first.
 */
tags: Array<Tag>, };

export type BlockView = { "type": "heading", 
/**
 * Text.
 */
text: string, } | { "type": "paragraph", 
/**
 * Text.
 */
text: string, } | { "type": "summary", 
/**
 * The sentence.
 */
cell: CellView, } | { "type": "table", 
/**
 * The table.
 */
table: TableView, } | { "type": "chart", 
/**
 * The chart.
 */
chart: ChartView, };

export type Calculation = { 
/**
 * What it was counted from.
 */
facts: LevelFacts, 
/**
 * What it was counted with.
 */
rules: LevelRules, 
/**
 * The four components.
 */
components: Array<Component>, 
/**
 * Score, 0 to 100; nothing where all components are empty.
 */
score: number | null, 
/**
 * Level of the score.
 */
level: Level | null, };

export type Calendar = { 
/**
 * Entries by first day and time.
 */
entries: Array<CalendarEntry>, 
/**
 * People who are wanted in two places at a time.
 */
conflicts: Array<Conflict>, 
/**
 * Days that are free or worked out of turn.
 */
holidays: Array<Holiday>, };

export type CalendarEntry = { 
/**
 * Kind of record.
 */
record: string, 
/**
 * Its id.
 */
id: string, 
/**
 * The plan that it belongs to.
 */
plan?: string, 
/**
 * How it is called.
 */
title: string, 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * Time of the beginning, HH:MM.
 */
time?: string, 
/**
 * What it is: `plan_item`, `session`, `event`, `decision`, `obligation`, `document_review`; `group_plan` is a line of the
 * plan of a group and `mentoring` one of a pair, matters of some people and not of the college.
 */
what: string, 
/**
 * How it stands: the `clock` of a line, the state of anything else.
 */
state: string, 
/**
 * Where.
 */
place?: string, 
/**
 * Who, as one text.
 */
people?: string, 
/**
 * How the term of a line is said: `all_year`, `monthly` and the like lie over many days.
 */
term_kind?: string, 
/**
 * How long it lasts in minutes, where that is known.
 */
minutes?: number, };

export type CalendarFile = { 
/**
 * Name of the file.
 */
name: string, 
/**
 * Its text, UTF-8.
 */
text: string, };

export type CalendarRequest = { 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * Kinds of entries, as [`CalendarEntry::what`]; all where none is said.
 */
show?: Array<string>, };

export type CancelEventRequest = { 
/**
 * Event.
 */
id: string, 
/**
 * Why.
 */
reason: string, };

export type Candidate = { 
/**
 * Id.
 */
id: string, 
/**
 * Name as shown.
 */
title: string, 
/**
 * Birth date, if known.
 */
birth_date: string | null, 
/**
 * How many courses hang on the row.
 */
courses: number, };

export type Carried = { 
/**
 * Decisions that are open; rows of `decision`.
 */
decisions: Row[], 
/**
 * Suggestions and needs that are in no plan; rows of `feedback`.
 */
wishes: Row[], };

export type CaseCard = { 
/**
 * The case.
 */
row: Row, 
/**
 * The teacher.
 */
person: Row, 
/**
 * The course.
 */
training: Row, 
/**
 * What comes next: `entry_survey`, `support`, `intermediate_survey`, `final_survey`, `ratings`, `evidence`,
 * `reflection`, `close`, `nothing`.
 */
next_act: string, 
/**
 * The stages with their days.
 */
steps: Array<Step>, 
/**
 * Expected results with ratings.
 */
results: Array<ResultRow>, 
/**
 * Filled questionnaires, by day.
 */
surveys: Row[], 
/**
 * Acts of help, newest first.
 */
actions: Row[], 
/**
 * Evidence that serves the case, newest first, with `inside`: whether it is dated inside the window (R-PC-8).
 */
evidence: Row[], 
/**
 * Other evidence of the teacher, newest first.
 */
portfolio: Row[], 
/**
 * Reflections, newest first.
 */
reflections: Row[], 
/**
 * Leaves.
 */
suspensions: Row[], 
/**
 * Conditions of closing it today.
 */
conditions: Array<Finding>, 
/**
 * The level and how it was counted: at closing where it is closed, otherwise as it would be now.
 */
calculation: Calculation, 
/**
 * Whether the level may still change.
 */
provisional: boolean, };

export type CaseOverview = { 
/**
 * Cases by stage, in the order of the lifecycle; only stages that have some.
 */
stages: Array<Figure>, 
/**
 * Cases by the state of their clock.
 */
clocks: Array<Figure>, 
/**
 * Load of each curator, the heaviest first; cases without a curator come last.
 */
curators: Array<CuratorLoad>, 
/**
 * Certified courses that should have a case and have none.
 */
missing: number, };

export type CellView = { 
/**
 * What is shown, in the document's language.
 */
shown: string, 
/**
 * What it holds.
 */
value: Value, 
/**
 * Columns covered.
 */
span: number, 
/**
 * Its traffic light.
 */
emphasis: Emphasis | null, 
/**
 * What opens its rows.
 */
drill: Drill | null, };

export type Change = { 
/**
 * Field.
 */
field: string, 
/**
 * Value before; references as the name they have now.
 */
before: unknown, 
/**
 * Value after.
 */
after: unknown, };

export type ChartKind = "columns" | "bars" | "stacked" | "pie";

export type ChartView = { 
/**
 * How it is drawn.
 */
kind: ChartKind, 
/**
 * Title.
 */
title: string, 
/**
 * Names along the axis, or of the parts.
 */
categories: Array<string>, 
/**
 * What is drawn.
 */
series: Array<SeriesView>, };

export type CheckFinding = { 
/**
 * What was looked at: `file`, `references`, `attachments`, `sort_keys`, `search`.
 */
code: string, 
/**
 * How many rows are faulty; 0 is well.
 */
count: number, 
/**
 * Whether the faulty rows were put right.
 */
repaired: boolean, };

export type ClockRules = { 
/**
 * R-PD-1: months between courses.
 */
interval_months: number, 
/**
 * R-PD-1: months before the due day from which it is amber.
 */
amber_months: number, 
/**
 * R-PD-2: fewest hours of a course that counts.
 */
min_hours: number, };

export type ClockState = "ok" | "soon" | "overdue" | "never" | "not_due";

export type ClosePairRequest = { 
/**
 * Pair.
 */
id: string, 
/**
 * Day.
 */
on: string, };

export type CloseRequest = { 
/**
 * Case.
 */
case: string, 
/**
 * Day of the final monitoring.
 */
final_date: string, 
/**
 * Conclusion in Kazakh.
 */
conclusion_kk?: string, 
/**
 * Conclusion in Russian.
 */
conclusion_ru?: string, 
/**
 * Conclusion in English.
 */
conclusion_en?: string, 
/**
 * What is recommended to the teacher.
 */
recommendations?: string, 
/**
 * Number of the reference paper.
 */
reference_number?: string, 
/**
 * Why it is closed although a condition does not hold.
 */
override_reason?: string, };

export type ColumnField = { 
/**
 * Number of the column from 0.
 */
column: number, 
/**
 * Field; none ignores the column.
 */
field: string | null, };

export type ColumnView = { 
/**
 * Name for programs.
 */
key: string, 
/**
 * Share of the width.
 */
width: number, 
/**
 * Where its text stands.
 */
align: Align, };

export type CommunityPage = { 
/**
 * The community.
 */
row: Row, 
/**
 * Organisations; rows of `network_member`.
 */
members: Row[], 
/**
 * Joint plans; rows of `plan`.
 */
plans: Row[], 
/**
 * Network events of its members while they were members, and those that carry out its plans; rows of `event`.
 */
events: Row[], };

export type Compared = { 
/**
 * Local or legal act.
 */
act: string, 
/**
 * `consistent`, `amend`, `conflict`.
 */
verdict: string, 
/**
 * Remark.
 */
remark?: string, };

export type Component = { 
/**
 * `survey`, `results`, `evidence`, `reflection`.
 */
code: string, 
/**
 * 0 to 100; nothing where it is left out.
 */
points: number | null, 
/**
 * Its weight by the rules, per cent.
 */
weight: number, 
/**
 * Its share in the score after the empty ones were left out, per cent; 0 where it is left out.
 */
share: number, };

export type Condition = Array<JsonValue> | Range | JsonValue;

export type Conflict = { 
/**
 * Who.
 */
person: string, 
/**
 * How the person is called.
 */
person_title: string, 
/**
 * Day.
 */
date: string, 
/**
 * Ids of the entries.
 */
entries: Array<string>, };

export type CoordinateRequest = { 
/**
 * Document.
 */
id: string, 
/**
 * Day.
 */
date: string, 
/**
 * Who compared them.
 */
person?: string, 
/**
 * With which acts, and what was found.
 */
lines: Array<Compared>, };

export type Count = { 
/**
 * How many.
 */
count: number, };

export type CriterionScore = { 
/**
 * Criterion.
 */
criterion: string, 
/**
 * Mark.
 */
score: number | null, };

export type CuratorLoad = { 
/**
 * Curator; none for cases that nobody has.
 */
curator: string | null, 
/**
 * Name.
 */
name: string | null, 
/**
 * Open cases.
 */
open: number, 
/**
 * Of them awaiting the final monitoring.
 */
due: number, 
/**
 * Of them overdue.
 */
overdue: number, 
/**
 * Of them without any act for long.
 */
stuck: number, };

export type DecisionToPlan = { 
/**
 * Decision.
 */
id: string, 
/**
 * Plan.
 */
plan: string, 
/**
 * Section of the plan.
 */
plan_section?: string, };

export type DecisionsDone = { 
/**
 * Decisions.
 */
ids: Array<string>, 
/**
 * Day.
 */
on: string, 
/**
 * What was done.
 */
note?: string, };

export type DeclineRequest = { 
/**
 * Cases.
 */
cases: Array<string>, 
/**
 * Why.
 */
reason: string, };

export type DepartmentShare = { 
/**
 * Id; none for teachers of no department.
 */
id: string | null, 
/**
 * Name.
 */
title: string | null, 
/**
 * Its teachers (of the School only, where that was asked).
 */
teachers: number, };

export type Diagnosis = { 
/**
 * Criteria that are offered, and those that bear a mark though they are archived.
 */
criteria: Array<DiagnosisCriterion>, 
/**
 * Mean mark at the entry.
 */
entry: number | null, 
/**
 * Mean mark at the end.
 */
closing: number | null, 
/**
 * Mean rise of what was rated both times.
 */
gain: number | null, };

export type DiagnosisCriterion = { 
/**
 * Criterion.
 */
id: string, 
/**
 * Its words.
 */
title: string, 
/**
 * Mark at the entry, 1 to 5.
 */
entry: number | null, 
/**
 * Mark at the end, 1 to 5.
 */
closing: number | null, };

export type DiagnosisRequest = { 
/**
 * Pair.
 */
mentorship: string, 
/**
 * `entry` or `closing`.
 */
point: string, 
/**
 * Day.
 */
date: string, 
/**
 * Marks; criteria not named stay as they are.
 */
scores: Array<CriterionScore>, };

export type DocumentLanguage = "kk" | "ru" | "en" | "kk+ru";

export type DocumentOverview = { 
/**
 * Documents.
 */
documents: number, 
/**
 * By how they stand today; only states that some document has, in the order of its life.
 */
by_standing: Array<Figure>, 
/**
 * By kind, in the order of the dictionary.
 */
by_kind: Array<DocumentsOfKind>, 
/**
 * Submitted and not coordinated yet (R-DOC-1).
 */
awaiting: number, 
/**
 * To check again (R-DOC-2).
 */
to_recheck: number, 
/**
 * Reviews due soon or past.
 */
reviews_due: number, 
/**
 * Missing numbers (R-DOC-3).
 */
gaps: Array<NumberGap>, 
/**
 * Numbers given twice (R-DOC-3).
 */
twice: Array<NumberTwice>, };

export type DocumentPage = { 
/**
 * The document.
 */
row: Row, 
/**
 * The next act of its life: one of `acts`, or `none`.
 */
next: string, 
/**
 * Acts that are open to it today.
 */
acts: Array<string>, 
/**
 * R-DOC-1, condition by condition: `doc_coordinated`, `doc_remarks`.
 */
conditions: Array<Finding>, 
/**
 * Comparisons with local acts, newest first.
 */
coordinations: Row[], 
/**
 * Comparisons with acts that have ended and were not made good (R-DOC-2).
 */
recheck: Array<Recheck>, 
/**
 * The approval sheet in its order.
 */
approvals: Row[], 
/**
 * Versions, newest first.
 */
revisions: Row[], 
/**
 * What was coordinated with this act; rows of `document`, those to check again first.
 */
dependents: Row[], 
/**
 * What came in its place, the nearest first.
 */
successors: Array<Numbered>, 
/**
 * Decisions of the session whose minutes it is.
 */
decisions: Row[], 
/**
 * What deserves a word: `doc_number_taken`, `doc_number_gap`, `doc_uncoordinated`, `doc_recheck`, `doc_review`.
 */
findings: Array<Finding>, };

export type DocumentsOfKind = { 
/**
 * Kind.
 */
document_kind: string, 
/**
 * Its name.
 */
title: string, 
/**
 * Documents.
 */
count: number, 
/**
 * Of them in force today.
 */
in_force: number, };

export type Drill = { 
/**
 * Record: `training_record`.
 */
record: string, 
/**
 * Filter as `record_list` takes it; it lists exactly the rows that were counted.
 */
where: Record<string, unknown>, };

export type Duplicate = { 
/**
 * The row made first.
 */
first: Candidate, 
/**
 * The other.
 */
second: Candidate, 
/**
 * 1 for the same name; lower where letters differ.
 */
score: number, };

export type EligibilityRequest = { 
/**
 * Group.
 */
creative_group: string, 
/**
 * Day; today where none is given.
 */
on?: string, };

export type Emphasis = "good" | "warn" | "bad";

export type EnforceRequest = { 
/**
 * Document.
 */
id: string, 
/**
 * First day in force.
 */
from: string, 
/**
 * Last day in force, where it is known.
 */
to?: string, 
/**
 * Day.
 */
date: string, 
/**
 * Body or post.
 */
body?: string, 
/**
 * Who.
 */
person?: string, 
/**
 * Number of the minutes or order.
 */
protocol_number?: string, 
/**
 * Remark.
 */
remark?: string, };

export type EnterSurvey = { 
/**
 * Questionnaire that is corrected; none enters a new one.
 */
id?: string, 
/**
 * Case.
 */
case: string, 
/**
 * Set of questions.
 */
survey_template: string, 
/**
 * `entry`, `intermediate`, `final`.
 */
stage: string, 
/**
 * Day.
 */
date: string, 
/**
 * `paper`, `form`, `in_person`.
 */
mode: string, 
/**
 * Answers; a question that is not named has none.
 */
answers: Array<GivenAnswer>, };

export type EventCell = { 
/**
 * Kind.
 */
kind: string, 
/**
 * Level.
 */
level: string, 
/**
 * Events.
 */
events: number, 
/**
 * Of them organised by the college.
 */
own: number, 
/**
 * Rows of participation.
 */
participations: number, 
/**
 * Teachers, each counted once in the cell.
 */
teachers: number, };

export type EventOutcome = { 
/**
 * Event.
 */
id: string, 
/**
 * What came of it, in Kazakh.
 */
summary_kk?: string, 
/**
 * What came of it, in Russian.
 */
summary_ru?: string, 
/**
 * What came of it, in English.
 */
summary_en?: string, 
/**
 * How many took part in all, by headcount.
 */
participants_total?: number, 
/**
 * The headcount says «more than».
 */
participants_approximate?: boolean, 
/**
 * How many of them from the college.
 */
participants_own?: number, };

export type EventPage = { 
/**
 * The event.
 */
row: Row, 
/**
 * Events that are part of it; rows of `event`.
 */
parts: Row[], 
/**
 * Programme in order; rows of `programme_item`.
 */
programme: Row[], 
/**
 * Teachers of the college, by name; rows of `participation`.
 */
participations: Row[], 
/**
 * Guests, by name; rows of `event_guest`.
 */
guests: Row[], 
/**
 * Counts without names; rows of `event_figure`.
 */
figures: Row[], 
/**
 * What was said of it; rows of `feedback`.
 */
feedback: Row[], 
/**
 * What was decided at it; rows of `decision`.
 */
decisions: Row[], 
/**
 * Press, photos, files; rows of `event_link`.
 */
links: Row[], 
/**
 * Decisions of other events and sessions that it carries out; rows of `decision`.
 */
origins: Row[], 
/**
 * What the events before it in the series left open.
 */
carried: Carried, 
/**
 * `event_day_passed`, `event_no_summary`, `event_no_headcount`, `event_no_proof`, `event_outside_parent`,
 * `event_cancelled_with_people`, `event_more_names`.
 */
findings: Array<Finding>, };

export type EventTable = { 
/**
 * Kinds that occur, in the order of the dictionary.
 */
kinds: Array<Named>, 
/**
 * Levels that occur, in the order of the dictionary.
 */
levels: Array<Named>, 
/**
 * Where a kind and a level meet; only where there is something.
 */
cells: Array<EventCell>, 
/**
 * All of it.
 */
totals: EventTotals, };

export type EventTableRequest = { 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * Only the college's own, or only other people's; all where none is given.
 */
own?: boolean, };

export type EventTotals = { 
/**
 * Events.
 */
events: number, 
/**
 * Of them organised by the college.
 */
own: number, 
/**
 * Rows of participation.
 */
participations: number, 
/**
 * Teachers, each counted once in all.
 */
teachers: number, };

export type ExtendRequest = { 
/**
 * Case.
 */
case: string, 
/**
 * Day.
 */
to: string, 
/**
 * Why.
 */
reason: string, };

export type FeedbackToPlan = { 
/**
 * Feedback.
 */
id: string, 
/**
 * Plan.
 */
plan: string, 
/**
 * Section of the plan.
 */
plan_section?: string, 
/**
 * Day or month from which; all year where none is given.
 */
term_from?: string, };

/** A field of a form, a column of a list; of yes and no only yes is said. */
export type Field = { name: string; type: FieldType; required?: boolean; secret?: boolean; listed?: boolean; sortable?: boolean; computed?: boolean; group: string; choices?: string[]; record?: string; through?: string; min?: number; max?: number; max_length?: number; default?: unknown; birth?: boolean };

export type FieldProblem = { 
/**
 * Field name as in the request.
 */
field: string, 
/**
 * Code; words under `problem-field-<code>`.
 */
code: string, 
/**
 * Arguments of the words.
 */
args: Record<string, unknown>, };

/** What a field holds. */
export type FieldType = 'text' | 'long_text' | 'date' | 'partial_date' | 'whole' | 'choice' | 'reference' | 'references' | 'yes_no' | 'file' | 'iin' | 'decimal';

export type Figure = { 
/**
 * Code of the stage or state.
 */
code: string, 
/**
 * Cases.
 */
count: number, };

export type FileToken = { 
/**
 * What the page gives back.
 */
token: string, 
/**
 * File name without its folder.
 */
name: string, };

export type Finding = { 
/**
 * Rule code in words' form, such as `pd_last_course`; words under `record-finding-<code>`.
 */
code: string, 
/**
 * Weight.
 */
severity: Severity, 
/**
 * Whether the condition holds.
 */
ok: boolean, 
/**
 * What was found, by name.
 */
fact: Record<string, unknown>, 
/**
 * What is missing, by name; `null` where nothing is.
 */
missing: Record<string, unknown> | null, 
/**
 * The record that proves it.
 */
proof: Proof | null, };

export type FormInfo = { 
/**
 * Code: `r4`; words under `report-<code>`.
 */
code: string, 
/**
 * Names of the parameters it takes.
 */
parameters: Array<string>, 
/**
 * Ways of grouping it takes, its usual one first.
 */
groupings: Array<string>, 
/**
 * What it is about.
 */
scope: Scope, };

export type FoundRequest = { 
/**
 * Fields of the group.
 */
values: Record<string, unknown>, 
/**
 * The academic year that it begins with.
 */
academic_year: string, };

export type GivenAnswer = { 
/**
 * Question.
 */
question: string, 
/**
 * Mark, 1 to 5.
 */
scale?: number | null, 
/**
 * Numbers of chosen lines, from 1.
 */
choices: number[], 
/**
 * In words.
 */
text?: string, };

export type GroupEligibility = { 
/**
 * The day.
 */
on: string, 
/**
 * The group's main technology.
 */
technology: Named | null, 
/**
 * Who heads on that day; a row of `headship`.
 */
head: Row | null, 
/**
 * Who comes into question, those who qualify first.
 */
candidates: Array<HeadCandidate>, };

export type GroupJoinRequest = { 
/**
 * Group.
 */
creative_group: string, 
/**
 * Teachers.
 */
people: Array<string>, 
/**
 * First day.
 */
since: string, 
/**
 * Role.
 */
role: string, 
/**
 * Role in words.
 */
role_text?: string, 
/**
 * Why they join.
 */
reason?: string, };

export type GroupOverview = { 
/**
 * Groups that have a page for the year.
 */
groups: number, 
/**
 * Teachers who were members of any of them on any day of the year, each counted once.
 */
teachers: number, 
/**
 * Teacher and group, each pair counted once.
 */
memberships: number, 
/**
 * Teachers in two groups or more.
 */
in_several: number, 
/**
 * People who headed a group on any day of the year, each counted once.
 */
heads: number, 
/**
 * The same by the group's main technology.
 */
by_technology: Array<TechnologyShare>, };

export type GroupPage = { 
/**
 * The year; a row of `group_year` without `attendance_percent`.
 */
row: Row, 
/**
 * The group; a row of `creative_group`.
 */
group: Row, 
/**
 * All years of the group, newest first; rows of `group_year` without `attendance_percent`.
 */
years: Row[], 
/**
 * All heads of the group, newest first; rows of `headship`.
 */
headships: Row[], 
/**
 * Who was a member on any day of the year; rows of `group_membership`.
 */
members: Row[], 
/**
 * Lines of the plan; rows of `plan_item`.
 */
plan: Row[], 
/**
 * Sessions, newest first; rows of `session`.
 */
sessions: Row[], 
/**
 * What the group made; rows of `group_product`.
 */
products: Row[], 
/**
 * What the year gave each member; rows of `member_result`.
 */
results: Row[], 
/**
 * Open decisions of the group, of this and other years; rows of `decision`.
 */
decisions: Row[], 
/**
 * R-GRP-1 (`grp_regulation`, `grp_head`, `grp_plan`), R-GRP-2 (`grp_sessions`, `grp_minutes`), R-MEM-2 (`grp_size`),
 * `head_in_school`.
 */
findings: Array<Finding>, 
/**
 * Number of the next session of the year.
 */
next_session: number, };

export type Grouping = "alphabet" | "department" | "provider" | "technology" | "direction" | "level" | "kind" | "state" | "month" | "section";

export type Growth = { 
/**
 * Levels of technologies that began in the period.
 */
technologies: Row[], 
/**
 * Courses that ended in it with a certificate.
 */
training: Row[], 
/**
 * Verified evidence dated in it.
 */
evidence: Row[], 
/**
 * Sessions that the mentee was at; rows of `attendance`.
 */
sessions: Row[], };

export type HeadCandidate = { 
/**
 * Who.
 */
person: string, 
/**
 * Name.
 */
name: string, 
/**
 * Post and department.
 */
detail: string | null, 
/**
 * `ok`: all conditions hold; `nearly`: one does not; `no`.
 */
state: string, 
/**
 * How many conditions do not hold.
 */
missing: number, 
/**
 * Every condition: `head_school`, `head_experience`, `head_course`, and `head_other_groups`, which only warns.
 */
findings: Array<Finding>, };

export type HeadCell = { 
/**
 * Text; a line break parts the two languages of a bilingual document.
 */
text: string, 
/**
 * First column, from 0.
 */
column: number, 
/**
 * Columns covered.
 */
columns: number, 
/**
 * Rows covered.
 */
rows: number, 
/**
 * Whether it is written upwards.
 */
upright: boolean, };

export type HistoryEntry = { 
/**
 * Number of the operation.
 */
operation: number, 
/**
 * Code; words under `op-<code>`.
 */
code: string, 
/**
 * Arguments of the words.
 */
args: Record<string, unknown>, 
/**
 * When, UTC.
 */
at: string, 
/**
 * Who.
 */
actor: string, 
/**
 * `do`, `undo` or `redo`.
 */
kind: string, 
/**
 * `created`, `changed`, `removed` or `restored`.
 */
happened: string, 
/**
 * Fields that changed.
 */
changes: Array<Change>, };

export type Hit = { 
/**
 * Kind of record.
 */
record: string, 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
title: string, 
/**
 * What tells it from its namesakes.
 */
subtitle: string | null, };

export type Holiday = { 
/**
 * Day.
 */
date: string, 
/**
 * Code; words under `date-holiday-<code>`: that of the holiday, `moved` for the day after it, `day_off` and
 * `working_day` for days of the list.
 */
code: string, 
/**
 * Its name in the list, where it has one.
 */
title: string | null, 
/**
 * Whether it is worked.
 */
working: boolean, };

export type Id = { 
/**
 * Id.
 */
id: string, };

export type ImportApplied = { 
/**
 * Sheets in the order of the workbook.
 */
sheets: Array<ImportAppliedSheet>, 
/**
 * Questions that were kept, one for each spelling.
 */
questions: number, 
/**
 * Id of the log entry; nothing where nothing was written.
 */
import_run: string | null, };

export type ImportAppliedSheet = { 
/**
 * Name on the tab.
 */
name: string, 
/**
 * `staff`, `courses`, `groups`, `mentors`, `events`, `plan` or `ignored`.
 */
as: string, 
/**
 * Counts of rows.
 */
rows: RowCounts, 
/**
 * What was noticed.
 */
problems: Array<ImportProblem>, };

export type ImportCandidate = { 
/**
 * Id to answer with.
 */
id: string, 
/**
 * Name.
 */
title: string, 
/**
 * Position, department, year of birth.
 */
detail: string, };

export type ImportChange = { 
/**
 * Kind of record.
 */
record: string, 
/**
 * Field.
 */
field: string, 
/**
 * Before; names instead of ids.
 */
before: unknown, 
/**
 * After; names instead of ids.
 */
after: unknown, };

export type ImportColumn = { 
/**
 * Column from 0.
 */
column: number, 
/**
 * Its letters.
 */
letter: string, 
/**
 * Its heading, with the heading above it.
 */
heading: string, 
/**
 * Field; words under `import-field-<field>`.
 */
field: string | null, 
/**
 * A value of the column.
 */
example: string, };

export type ImportFields = { staff: Array<string>, courses: Array<string>, groups: Array<string>, mentors: Array<string>, events: Array<string>, plan: Array<string>, };

export type ImportItem = { 
/**
 * What an answer names: the row from 0, and above its twenty bits which of the people of the row.
 */
row: number, 
/**
 * Address of the cell that names the person.
 */
cell: string, 
/**
 * `create`, `change`, `same`, `skip` or `ask`.
 */
action: "create" | "change" | "same" | "skip" | "ask", 
/**
 * What the row is about.
 */
title: string, 
/**
 * The person whom the row was taken for.
 */
person: string | null, 
/**
 * Fields that change, or that a new record gets.
 */
changes: Array<ImportChange>, 
/**
 * What was noticed.
 */
problems: Array<ImportProblem>, 
/**
 * What it asks.
 */
question: ImportQuestionView | null, };

export type ImportItemFilter = { 
/**
 * Only rows of this action.
 */
action?: "create" | "change" | "same" | "skip" | "ask", 
/**
 * Only rows with problems that are to be looked at.
 */
with_problems: boolean, 
/**
 * How many to pass over.
 */
offset: number, 
/**
 * How many to bring, 200 where none is named.
 */
limit?: number, };

export type ImportItemPage = { 
/**
 * Rows.
 */
items: Array<ImportItem>, 
/**
 * How many there are in all.
 */
total: number, };

export type ImportProblem = { 
/**
 * Address of the cell; empty where the sheet or the file as a whole is meant.
 */
cell: string, 
/**
 * Code.
 */
code: string, 
/**
 * Arguments of the words.
 */
args: Record<string, unknown>, 
/**
 * How much it matters.
 */
severity: "info" | "warn" | "error", };

export type ImportQuestionAnswered = { 
/**
 * Counts of the kept rows by what became of them.
 */
rows: RowCounts, };

export type ImportQuestionView = { 
/**
 * The name as it is written.
 */
text: string, 
/**
 * The candidate that stands out.
 */
likely: ImportCandidate | null, 
/**
 * Likeliest first.
 */
candidates: Array<ImportCandidate>, };

export type ImportReview = { 
/**
 * Name of the file.
 */
file: string, 
/**
 * What was noticed about the file as a whole.
 */
problems: Array<ImportProblem>, 
/**
 * Sheets in the order of the workbook.
 */
sheets: Array<ImportSheet>, };

export type ImportSheet = { 
/**
 * Name on the tab.
 */
name: string, 
/**
 * `staff`, `courses`, `groups`, `mentors`, `events`, `plan` or `ignored`.
 */
as: string, 
/**
 * Why it is ignored; words under `import-reason-<reason>`.
 */
reason: string | null, 
/**
 * Columns of the main table.
 */
mapping: Array<ImportColumn>, 
/**
 * Counts of rows.
 */
rows: RowCounts, 
/**
 * What was noticed: of the sheet, of its columns and of its rows.
 */
problems: Array<ImportProblem>, 
/**
 * The first rows: those that ask, then those that are changed, created, skipped, the same.
 */
items: Array<ImportItem>, };

export type Invented = { people: number, training_records: number, };

export type ItemsCancelRequest = { 
/**
 * Lines.
 */
ids: Array<string>, 
/**
 * Why.
 */
reason: string, };

export type ItemsDoneRequest = { 
/**
 * Lines.
 */
ids: Array<string>, 
/**
 * Day.
 */
on: string, 
/**
 * Mark of execution in words.
 */
mark?: string, };

export type ItemsMoveRequest = { 
/**
 * Lines.
 */
ids: Array<string>, 
/**
 * How the new term is said.
 */
term_kind?: string, 
/**
 * Day or month from which.
 */
term_from?: string, 
/**
 * Last day or month.
 */
term_to?: string, 
/**
 * Why.
 */
reason: string, };

export type ItemsRequest = { session: number, sheet: string, filter: ImportItemFilter, };

export type JsonValue = number | string | boolean | Array<JsonValue> | { [key in string]: JsonValue } | null;

export type KindView = { 
/**
 * Name.
 */
name: string, 
/**
 * Area of its words.
 */
room: string, 
/**
 * Whether it can be called by a name.
 */
named: boolean, 
/**
 * Sorting of its list: field, descending.
 */
sort: Array<SortBy>, 
/**
 * Fields, then computed values.
 */
fields: Field[], };

export type Level = "high" | "medium" | "low";

export type LevelFacts = { 
/**
 * Mean mark of the entry survey, 1 to 5.
 */
entry_mean: number | null, 
/**
 * Mean mark of the final survey, 1 to 5.
 */
final_mean: number | null, 
/**
 * Sum of the newest ratings of expected results, each 0 to 3.
 */
rating_sum: number | null, 
/**
 * How many results are rated.
 */
rating_count: number, 
/**
 * Points of verified evidence inside the window.
 */
evidence_points: number | null, 
/**
 * Points of the reflection: 50 submitted, 100 accepted.
 */
reflection_points: number | null, };

export type LevelReached = { 
/**
 * Who.
 */
person: string, 
/**
 * Technology.
 */
technology: string, 
/**
 * `learning`, `applies`, `shares`.
 */
level: string, 
/**
 * Since when: a day, a month or a year.
 */
since: string, 
/**
 * What proves it, in words.
 */
proof?: string, 
/**
 * The course that proves it.
 */
training_record?: string, 
/**
 * The evidence that proves it.
 */
evidence?: string, 
/**
 * The year of a group that gave it.
 */
group_year?: string, 
/**
 * The paper that proves it.
 */
file?: string, };

export type LevelRequest = { 
/**
 * Case.
 */
case: string, 
/**
 * `high`, `medium`, `low`; none goes back to the computed one.
 */
level: string | null, 
/**
 * Why.
 */
note: string | null, };

export type LevelRules = { 
/**
 * Weight of the survey gain, per cent.
 */
survey: number, 
/**
 * Weight of the expected results, per cent.
 */
results: number, 
/**
 * Weight of the evidence, per cent.
 */
evidence: number, 
/**
 * Weight of the reflection, per cent.
 */
reflection: number, 
/**
 * Lowest score of the high level.
 */
high: number, 
/**
 * Lowest score of the medium level.
 */
medium: number, };

export type Limit = { 
/**
 * Most rows.
 */
limit: number, };

export type LinkRequest = { 
/**
 * Evidence.
 */
evidence: string, 
/**
 * Case.
 */
case: string, 
/**
 * Serves it, or no longer.
 */
serves: boolean, };

export type ListRequest = { 
/**
 * Kind of record.
 */
record: string, 
/**
 * Conditions, all of which must hold.
 */
where?: { [key in string]: Condition }, 
/**
 * Words that the record, or those it refers to, must start with.
 */
search?: string, 
/**
 * Sorting; the kind's own where none is asked.
 */
sort?: Array<SortBy>, 
/**
 * Rows to pass over.
 */
offset?: number, 
/**
 * Rows to answer, at most 1,000; 200 where none is asked.
 */
limit?: number, 
/**
 * Removed records instead of the present ones.
 */
removed?: boolean, 
/**
 * Fields and computed values that a row is to hold, besides its id and the titles of the references among them; all
 * where this is left out.
 */
fields?: Array<string>, };

export type ListResponse = { 
/**
 * The rows: id, fields, computed values, and `titles` of references.
 */
rows: Row[], 
/**
 * How many there are in all.
 */
total: number, };

export type MapCell = { 
/**
 * Technology.
 */
technology: string, 
/**
 * Department; none for teachers of no department.
 */
department: string | null, 
/**
 * Teachers who learn it.
 */
learning: number, 
/**
 * Teachers who apply it.
 */
applies: number, 
/**
 * Teachers who share it with colleagues.
 */
shares: number, };

export type MapRequest = { 
/**
 * Members of the School only.
 */
school_only?: boolean, };

export type Mark = { 
/**
 * Who.
 */
person: string, 
/**
 * `present`, `absent`, `excused`; none takes the mark away.
 */
mark: string | null, 
/**
 * Hours, where they differ from the session's.
 */
hours?: number, };

export type MemberReached = { 
/**
 * Who.
 */
person: string, 
/**
 * `learning`, `applies`, `shares`; none where it was not told.
 */
level: string | null, 
/**
 * Has mastered the technology.
 */
mastered: boolean, 
/**
 * Analysis in words.
 */
analysis: string | null, };

export type MemorandumPage = { 
/**
 * The memorandum.
 */
row: Row, 
/**
 * What was promised; rows of `obligation`.
 */
obligations: Row[], 
/**
 * Where it was signed, and events with its parties while it holds; rows of `event`.
 */
events: Row[], 
/**
 * It, what it prolongs and what prolongs it, the first term first; rows of `memorandum`.
 */
chain: Row[], 
/**
 * `memorandum_expiring`, `memorandum_expired`, `memorandum_open_ended`, `memorandum_no_parties`,
 * `memorandum_obligations_overdue`.
 */
findings: Array<Finding>, };

export type MentorCandidate = { 
/**
 * Who.
 */
person: string, 
/**
 * Name.
 */
name: string, 
/**
 * What tells them from a namesake: position and department.
 */
detail: string | null, 
/**
 * Mentees on that day.
 */
running: number, 
/**
 * What was found: `men_school` (R-MEN-1), `men_load` (R-MEN-3).
 */
findings: Array<Finding>, 
/**
 * `ok` where all holds, `nearly` where one thing is missing, `no` where nothing holds.
 */
state: string, };

export type MentorCandidatesRequest = { 
/**
 * Mentee.
 */
mentee: string, 
/**
 * First day of the pair; today where none is given.
 */
on?: string, };

export type MentorLoad = { 
/**
 * Mentor.
 */
person: string, 
/**
 * Name.
 */
name: string, 
/**
 * Mentees of pairs that are ordered or run.
 */
running: number, 
/**
 * Most mentees by the rule (R-MEN-3).
 */
max: number, };

export type MentoringOverview = { 
/**
 * Pairs.
 */
pairs: number, 
/**
 * Pairs by the state of their clock, in the order of [`CLOCKS`]; only states that have some.
 */
by_clock: Array<Figure>, 
/**
 * Mentors of pairs that are ordered or run, the heaviest load first.
 */
load: Array<MentorLoad>, };

export type MentoringOverviewRequest = { 
/**
 * Academic year; all pairs where none is given.
 */
academic_year?: string, };

export type MentorshipPage = { 
/**
 * The pair.
 */
row: Row, 
/**
 * R-MEN-1..4: `men_member`, `men_order`, `men_period`, `men_load`, `men_novice`.
 */
warnings: Array<Finding>, 
/**
 * Lines of the plan.
 */
plan: Row[], 
/**
 * Contacts, newest first, drafts among them.
 */
meetings: Row[], 
/**
 * Visits of lessons, newest first, drafts among them.
 */
visits: Row[], 
/**
 * The young teacher's notes, newest first, drafts among them.
 */
notes: Row[], 
/**
 * The diagnosis at the entry and at the end.
 */
diagnosis: Diagnosis, 
/**
 * The young teacher's own growth inside the period.
 */
growth: Growth, 
/**
 * Other pairs of the mentee, newest first.
 */
history: Row[], 
/**
 * What comes next.
 */
next: NextAct, };

export type MergeRequest = { 
/**
 * The row that stays.
 */
keep: string, 
/**
 * The row that is put away.
 */
gone: string, };

export type MinutesRequest = { 
/**
 * Session.
 */
session: string, };

export type MoveEventRequest = { 
/**
 * Event.
 */
id: string, 
/**
 * New first day.
 */
start_date: string, 
/**
 * New last day; the event takes as many days as before where none is given.
 */
end_date?: string, 
/**
 * Why.
 */
reason: string, };

export type Named = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
title: string, };

export type NewVersionRequest = { 
/**
 * Document.
 */
id: string, 
/**
 * Its version.
 */
version: string, 
/**
 * Day.
 */
date: string, 
/**
 * What changed.
 */
changes?: string, 
/**
 * Who changed it.
 */
author?: string, 
/**
 * The text.
 */
file?: string, };

export type NextAct = { 
/**
 * `order`, `plan`, `diagnose_entry`, `meet`, `diagnose_closing`, `report`, `close`, `none`.
 */
act: string, 
/**
 * Conditions of the stage, those that fail among them.
 */
findings: Array<Finding>, };

export type NextNumber = { 
/**
 * The next number as it is written.
 */
number: string, 
/**
 * The running number in it.
 */
sequence: number, 
/**
 * Running numbers of the year that nobody has, below the next one.
 */
gaps: number[], 
/**
 * Other documents of the kind and year with the number that was typed, or with the next one.
 */
taken: Array<Numbered>, };

export type Nothing = Record<symbol, never>;

export type NumberGap = { 
/**
 * Kind of document.
 */
document_kind: string, 
/**
 * Its name.
 */
title: string, 
/**
 * Calendar year.
 */
year: number, 
/**
 * Missing running numbers.
 */
missing: number[], 
/**
 * The missing numbers as they would be written.
 */
written: Array<string>, };

export type NumberRequest = { 
/**
 * Kind of document.
 */
document_kind: string, 
/**
 * Day of registration.
 */
date: string, 
/**
 * The document that is numbered: its own number is not counted.
 */
id?: string, 
/**
 * A number that was typed; the next one where none is.
 */
number?: string, };

export type NumberTwice = { 
/**
 * Kind of document.
 */
document_kind: string, 
/**
 * Its name.
 */
title: string, 
/**
 * Calendar year.
 */
year: number, 
/**
 * The number.
 */
number: string, 
/**
 * Who has it.
 */
documents: Array<Numbered>, };

export type Numbered = { 
/**
 * Document.
 */
id: string, 
/**
 * Title.
 */
title: string, };

export type Office = { 
/**
 * Lines of plans whose term has passed, the most overdue first; rows of `plan_item`.
 */
items: Row[], 
/**
 * Plans of a running year that nobody approved in time; rows of `plan`.
 */
plans: Row[], 
/**
 * Events whose day has passed unsaid, then own ones that are not summed up in time (R-EV-1); rows of `event`.
 */
events: Row[], 
/**
 * Memoranda that end soon, the next first; rows of `memorandum`.
 */
memoranda: Row[], 
/**
 * Documents that wait for coordination with local acts; rows of `document`.
 */
awaiting: Row[], 
/**
 * Documents to be checked again, because an act has changed; rows of `document`.
 */
to_recheck: Row[], 
/**
 * Documents whose review is due; rows of `document`.
 */
reviews: Row[], };

export type OpLabel = { 
/**
 * Its number.
 */
operation: number, 
/**
 * Code; words under `op-<code>`.
 */
code: string, 
/**
 * Arguments of the words.
 */
args: Record<string, unknown>, 
/**
 * When, UTC.
 */
at: string, 
/**
 * Who.
 */
actor: string, 
/**
 * `do`, `undo` or `redo`.
 */
kind: string, 
/**
 * Whether it has been undone.
 */
undone: boolean, };

export type OpenImport = { 
/**
 * Number of the session.
 */
session: number, 
/**
 * What it proposes.
 */
review: ImportReview, };

export type OpenRequest = { 
/**
 * Training records.
 */
training_records: Array<string>, 
/**
 * Who cares for them.
 */
curator?: string, };

export type OpenRunRequest = { 
/**
 * Run of a programme.
 */
course_run: string, 
/**
 * Who cares for them.
 */
curator?: string, };

export type OrderPairRequest = { 
/**
 * Pair.
 */
id: string, 
/**
 * Number of the order.
 */
order_number: string, 
/**
 * Date of the order.
 */
order_date: string, 
/**
 * First day.
 */
since: string, 
/**
 * Last day.
 */
until: string, };

export type OverviewRequest = { 
/**
 * Academic year.
 */
academic_year: string, };

export type Pair = { 
/**
 * One.
 */
person: string, 
/**
 * The other.
 */
other: string, };

export type ParameterView = { 
/**
 * Name.
 */
name: string, 
/**
 * Value.
 */
value: string, };

export type Parameters = { 
/**
 * Label of an academic year: `2025-2026`.
 */
year?: string, 
/**
 * First day of the period, together with `to`; goes before `year`.
 */
from: string, 
/**
 * Last day of the period.
 */
to: string, 
/**
 * Only this department.
 */
department?: string, 
/**
 * Only this provider.
 */
provider?: string, 
/**
 * How rows are grouped.
 */
grouping?: Grouping, 
/**
 * Only these kinds of training; all if none is named.
 */
kinds: Array<string>, 
/**
 * Which version of a plan; as it was approved where none is named.
 */
version?: PrintedVersion, 
/**
 * The record a form is about, for forms of one record.
 */
of?: string, 
/**
 * Whether the IIN is printed (R-PII-1: only if asked).
 */
iin: boolean, 
/**
 * Whether the full date of birth is printed (R-PII-1: only if asked).
 */
birth_date: boolean, 
/**
 * Whether a bilingual document prints a name in both spellings.
 */
both_spellings: boolean, 
/**
 * Whether the form is printed empty, to be filled by hand.
 */
template: boolean, 
/**
 * Whether only the data sheet is made, row by row: for more records than anybody prints.
 */
data_only: boolean, };

export type ParticipationRequest = { 
/**
 * Event.
 */
event: string, 
/**
 * Rows that are new or were changed; the others stay as they are.
 */
rows: Array<ParticipationRow>, 
/**
 * Rows that were taken out.
 */
removed: Array<string>, };

export type ParticipationRow = { 
/**
 * The row that is changed; none makes a new one.
 */
id?: string, 
/**
 * Who.
 */
person: string, 
/**
 * Role.
 */
role: string, 
/**
 * Topic in Kazakh.
 */
topic_kk?: string, 
/**
 * Topic in Russian.
 */
topic_ru?: string, 
/**
 * Topic in English.
 */
topic_en?: string, 
/**
 * Result.
 */
result?: string, 
/**
 * Nomination or place in words.
 */
nomination?: string, 
/**
 * The work was singled out.
 */
noted?: boolean, 
/**
 * Number or kind of the paper.
 */
document_number?: string, 
/**
 * Hours on the paper.
 */
hours?: number, };

export type PartnerPage = { 
/**
 * The partner.
 */
row: Row, 
/**
 * Its places in communities; rows of `network_member`.
 */
memberships: Row[], 
/**
 * Memoranda to which it is a party; rows of `memorandum`.
 */
memoranda: Row[], 
/**
 * Events that it hosts or takes part in; rows of `event`.
 */
events: Row[], 
/**
 * Study visits to it; rows of `study_visit`.
 */
visits: Row[], 
/**
 * Its people at events; rows of `event_guest`.
 */
guests: Row[], };

export type PdClock = { 
/**
 * State.
 */
state: ClockState, 
/**
 * Day by which the next course must have ended.
 */
due: string | null, 
/**
 * Rule values used.
 */
rules: ClockRules, 
/**
 * What was found.
 */
findings: Array<Finding>, };

export type PersonCard = { 
/**
 * The person.
 */
row: Row, 
/**
 * The PD clock, explained.
 */
clock: PdClock, 
/**
 * Categories, newest first.
 */
categories: Row[], 
/**
 * Courses, newest first.
 */
training: Row[], 
/**
 * Technologies, newest first.
 */
technologies: Row[], 
/**
 * Cases of post-course support, the next due first.
 */
cases: Row[], 
/**
 * Evidence of professional development, newest first.
 */
evidence: Row[], 
/**
 * Memberships in groups, newest first; rows of `group_membership`.
 */
groups: Row[], 
/**
 * Groups that the person heads or headed; rows of `headship`.
 */
headships: Row[], 
/**
 * Sessions with the mark of attendance, newest first; rows of `attendance`.
 */
attendance: Row[], 
/**
 * Hours of the sessions that the person was at.
 */
session_hours: number, 
/**
 * Pairs as mentor or mentee, newest first; rows of `mentorship`.
 */
mentoring: Row[], 
/**
 * What years of groups gave the person; rows of `member_result`.
 */
results: Row[], 
/**
 * Events at which the person was, in each role, newest first; rows of `participation`.
 */
participations: Row[], 
/**
 * Publications and methodical products, newest first; rows of `publication`.
 */
publications: Row[], 
/**
 * Experience on its way to colleagues; rows of `experience_generalisation`.
 */
experience: Row[], 
/**
 * Documents that the person wrote; rows of `document`.
 */
documents: Row[], 
/**
 * What the person gave to the methodical bank; rows of `resource`.
 */
resources: Row[], 
/**
 * Visits to other organisations as one of a team; rows of `study_visit`.
 */
study_visits: Row[], 
/**
 * People that may be this one.
 */
duplicates: Array<Duplicate>, 
/**
 * What deserves a word.
 */
warnings: Array<Finding>, };

export type PlanAgreeRequest = { 
/**
 * Plan.
 */
id: string, 
/**
 * Body: the methodical council.
 */
body: string, 
/**
 * Number of the minutes.
 */
protocol_number: string, 
/**
 * Day.
 */
date: string, };

export type PlanApproveRequest = { 
/**
 * Plan.
 */
id: string, 
/**
 * Day.
 */
date: string, 
/**
 * Who: post and name as they stand on the paper.
 */
approved_by: string, 
/**
 * Number of the order or minutes.
 */
protocol_number?: string, 
/**
 * Why it is approved again; needed from the second time on.
 */
reason?: string, };

export type PlanCarryOverRequest = { 
/**
 * The plan of last year.
 */
from: string, 
/**
 * The plan of the next one.
 */
to: string, 
/**
 * Lines of `from`.
 */
items: Array<string>, };

export type PlanFinishRequest = { 
/**
 * Plan.
 */
id: string, 
/**
 * `execute` or `archive`.
 */
step: PlanStep, };

export type PlanItemsRequest = { 
/**
 * Lines.
 */
ids: Array<string>, };

export type PlanPage = { 
/**
 * The plan; a row of `plan`.
 */
row: Row, 
/**
 * Sections in order; rows of `plan_section`.
 */
sections: Row[], 
/**
 * Lines in the order of the plan; rows of `plan_item`.
 */
items: Row[], 
/**
 * Considered, agreed, returned, approved; rows of `approval`.
 */
approvals: Row[], 
/**
 * The plan as it was approved, newest first.
 */
versions: Array<VersionView>, 
/**
 * Counts of its lines.
 */
totals: PlanTotals, 
/**
 * Steps that it may take now.
 */
next_steps: Array<PlanStep>, 
/**
 * `plan_lines`, `plan_terms`, `plan_responsible`, `plan_approval`, `plan_overdue`.
 */
findings: Array<Finding>, };

export type PlanReturnRequest = { 
/**
 * Plan.
 */
id: string, 
/**
 * What is to be reworked.
 */
remark: string, };

export type PlanStartRequest = { 
/**
 * What it plans.
 */
kind: string, 
/**
 * Academic year.
 */
academic_year: string, 
/**
 * The plan of an earlier year that it goes on with: its goal, sections and lines come over, terms moved by the years
 * between.
 */
from?: string, 
/**
 * All lines of that plan but the cancelled ones; else only those that were not done.
 */
all?: boolean, 
/**
 * Titles by field (`title_kk` …); where none is given, that of last year with the new year, else the year.
 */
titles?: { [key in string]: string }, };

export type PlanStep = "submit" | "return" | "agree" | "approve" | "execute" | "archive";

export type PlanTotals = { 
/**
 * Lines.
 */
items: number, 
/**
 * Done.
 */
done: number, 
/**
 * Of those, marked by hand without a fact.
 */
by_hand: number, 
/**
 * Moved to a later term that has not passed.
 */
moved: number, 
/**
 * Cancelled.
 */
cancelled: number, 
/**
 * Not done though the term has passed, moved ones too.
 */
overdue: number, 
/**
 * Planned or in progress.
 */
open: number, 
/**
 * Of those that were not cancelled, how many are done; nothing where there are none.
 */
percent: number | null, };

export type Preference = { 
/**
 * Under which name.
 */
key: string, 
/**
 * What; `null` forgets.
 */
value: unknown, };

export type PrintedVersion = "approved" | "execution";

export type Problem = { 
/**
 * Code; words under `problem-<code>`.
 */
code: string, 
/**
 * Arguments of the words.
 */
args: Record<string, unknown>, 
/**
 * Faulty fields, all of them.
 */
fields: Array<FieldProblem>, 
/**
 * Number of the incident in the log, where there is one.
 */
incident: string | null, };

export type ProlongMemorandumRequest = { 
/**
 * The memorandum that is prolonged.
 */
id: string, 
/**
 * Number of the new one.
 */
number?: string, 
/**
 * Day of signing.
 */
date: string, 
/**
 * Last day of the new term; open-ended where none is given.
 */
valid_to?: string, };

export type ProlongPairRequest = { 
/**
 * The pair that is prolonged.
 */
id: string, 
/**
 * Academic year of the new one.
 */
academic_year: string, 
/**
 * Number of the order, where there is one already.
 */
order_number?: string, 
/**
 * Date of the order.
 */
order_date?: string, 
/**
 * First day.
 */
since: string, 
/**
 * Last day.
 */
until: string, };

export type Proof = { 
/**
 * Kind of record.
 */
record: string, 
/**
 * Its id.
 */
id: string, };

export type Question = { 
/**
 * Id.
 */
id: string, 
/**
 * `scale`, `single`, `multi`, `text`.
 */
kind: string, 
/**
 * The question.
 */
text: string, 
/**
 * Choices.
 */
options: Array<string>, };

export type QuestionAnswer = { id: string, answer: AnswerChoice, };

export type Questionnaire = { 
/**
 * Set of questions.
 */
survey_template: string, 
/**
 * Its questions, in order.
 */
questions: Array<Question>, };

export type QuickCourse = { 
/**
 * Who.
 */
person: string, 
/**
 * Programme, where one was chosen.
 */
course_programme?: string, 
/**
 * Title, where none was chosen.
 */
title?: string, 
/**
 * Provider, where one was chosen.
 */
provider?: string, 
/**
 * Name of the provider, where none was chosen.
 */
provider_name?: string, 
/**
 * All other fields of the record: `start_date`, `end_date`, `hours`, `document_number` and so on.
 */
values: Record<string, unknown>, };

export type Range = { 
/**
 * Smallest value.
 */
from?: string | number, 
/**
 * Largest value.
 */
to?: string | number, 
/**
 * Not this value.
 */
not?: string | number | boolean, 
/**
 * Blank, or not blank.
 */
blank?: boolean, };

export type RateRequest = { 
/**
 * Case.
 */
case: string, 
/**
 * `entry`, `intermediate`, `final`.
 */
point: string, 
/**
 * Day of the observation.
 */
date: string | null, 
/**
 * `onsite`, `remote`.
 */
mode: string | null, 
/**
 * Ratings; those not named stay.
 */
ratings: Array<Rated>, };

export type Rated = { 
/**
 * Expected result.
 */
expected_result: string, 
/**
 * 0 to 3; none takes the rating back.
 */
rating: number | null, };

export type Recheck = { 
/**
 * The comparison.
 */
coordination: string, 
/**
 * The ended act.
 */
act: string, 
/**
 * Its name.
 */
title: string, 
/**
 * The act in its place, where one came.
 */
successor: Numbered | null, };

export type RecordId = { 
/**
 * Kind of record.
 */
record: string, 
/**
 * Id.
 */
id: string, };

export type RecordIds = { 
/**
 * Kind of record.
 */
record: string, 
/**
 * Ids.
 */
ids: Array<string>, };

export type RegisterRequest = { 
/**
 * The list; its page is not looked at.
 */
list: ListRequest, 
/**
 * Names of the columns, left to right.
 */
columns: Array<string>, };

export type RemapRequest = { session: number, sheet: string, 
/**
 * `staff`, `courses`, `groups`, `mentors`, `events` or `ignored`.
 */
as: string, 
/**
 * Columns whose field changes.
 */
mapping: Array<ColumnField>, };

export type ReportPairRequest = { 
/**
 * Pair.
 */
id: string, 
/**
 * `mentor` or `mentee`.
 */
by: string, 
/**
 * Day.
 */
on: string, 
/**
 * What it says.
 */
texts: ReportTexts, };

export type ReportRequest = { 
/**
 * Code of the form.
 */
code: string, 
/**
 * Its parameters.
 */
parameters: Parameters, 
/**
 * Language of the document.
 */
document_language: DocumentLanguage, };

export type ReportTexts = { 
/**
 * What was achieved in Kazakh.
 */
achievements_kk?: string, 
/**
 * What was achieved in Russian.
 */
achievements_ru?: string, 
/**
 * What was achieved in English.
 */
achievements_en?: string, 
/**
 * Mentor's conclusion in Kazakh.
 */
conclusion_kk?: string, 
/**
 * Mentor's conclusion in Russian.
 */
conclusion_ru?: string, 
/**
 * Mentor's conclusion in English.
 */
conclusion_en?: string, 
/**
 * The mentee's own report in Kazakh.
 */
mentee_report_kk?: string, 
/**
 * The mentee's own report in Russian.
 */
mentee_report_ru?: string, 
/**
 * The mentee's own report in English.
 */
mentee_report_en?: string, 
/**
 * How the mentee sees the help.
 */
mentee_feedback?: string, 
/**
 * What the mentor proposes: `continue` or `finish`.
 */
proposal?: string, };

export type ReportView = { 
/**
 * Code of the form.
 */
code: string, 
/**
 * Language of the document.
 */
language: DocumentLanguage, 
/**
 * Title in one line.
 */
title: string, 
/**
 * Name the Excel file would have.
 */
file_name: string, 
/**
 * Sheets.
 */
sheets: Array<SheetView>, 
/**
 * Parameters as the last sheet prints them.
 */
parameters: Array<ParameterView>, };

export type ResourceUsedRequest = { 
/**
 * Resource.
 */
id: string, 
/**
 * Who.
 */
person?: string, 
/**
 * Lesson, group.
 */
used_in?: string, 
/**
 * Day; today where none is given.
 */
date?: string, };

export type Restored = { restored: boolean, };

export type ResultRow = { 
/**
 * Expected result.
 */
id: string, 
/**
 * Its text.
 */
text: string, 
/**
 * Rating at entry.
 */
entry: number | null, 
/**
 * Rating in between.
 */
intermediate: number | null, 
/**
 * Rating at the end.
 */
final: number | null, };

export type ReviewRequest = { 
/**
 * Document.
 */
id: string, 
/**
 * Day.
 */
on: string, 
/**
 * By which day it is to be looked at next; by the kind where none is given.
 */
next?: string, };

export type RollOverPreview = { 
/**
 * The year that it goes on from; a row of `group_year`.
 */
from: Row, 
/**
 * Who heads at the end of that year; a row of `headship`.
 */
head: Row | null, 
/**
 * Members on the last day of that year, each to be asked.
 */
members: Array<Staying>, 
/**
 * Its unfinished lines; rows of `plan_item`.
 */
plan: Row[], };

export type RollOverPreviewRequest = { 
/**
 * Group.
 */
creative_group: string, 
/**
 * The new academic year.
 */
academic_year: string, };

export type RollOverRequest = { 
/**
 * Group.
 */
creative_group: string, 
/**
 * The new academic year.
 */
academic_year: string, 
/**
 * Memberships that go on.
 */
members: Array<string>, 
/**
 * Unfinished lines of the plan that are carried on.
 */
carry: Array<string>, 
/**
 * The whole plan of last year is taken over, a year later.
 */
copy_plan?: boolean, };

/** A record: its id, fields and computed values by name; `titles` shows references as text. */
export type Row = { id: string; titles: Record<string, string | null> } & Record<string, unknown>;

export type RowCounts = { 
/**
 * New.
 */
create: number, 
/**
 * Changed.
 */
change: number, 
/**
 * Known already.
 */
same: number, 
/**
 * Left out.
 */
skip: number, 
/**
 * Waiting for an answer.
 */
ask: number, };

export type RowKind = { "group": { 
/**
 * Depth.
 */
level: number, } } | "body" | "subtotal" | "total";

export type RowView = Row;

export type SaveRequest = { 
/**
 * Kind of record.
 */
record: string, 
/**
 * Id; none creates.
 */
id: string | null, 
/**
 * Fields to write; those not named stay.
 */
values: Record<string, unknown>, };

export type Saved = { 
/**
 * Id.
 */
id: string, 
/**
 * The record as it is now.
 */
row: Row, 
/**
 * Warnings; saving is done all the same.
 */
warnings: Array<Finding>, };

export type SavedReport = { 
/**
 * The file.
 */
file: FileToken, 
/**
 * Sheets in it.
 */
sheets: number, 
/**
 * Rows of its tables.
 */
rows: number, };

export type SchoolJoinRequest = { 
/**
 * School.
 */
school: string, 
/**
 * Teachers.
 */
people: Array<string>, 
/**
 * First day.
 */
since: string, 
/**
 * Role.
 */
role: string, 
/**
 * On what ground.
 */
basis?: string, 
/**
 * Number of the order.
 */
order_number?: string, 
/**
 * Date of the order.
 */
order_date?: string, };

export type SchoolPage = { 
/**
 * The School; nothing where none was set up.
 */
school: Row | null, 
/**
 * Its page for the academic year of today.
 */
year: Row | null, 
/**
 * Its members, past ones too (`current` tells); rows of `school_membership`.
 */
members: Row[], 
/**
 * All its years, newest first; rows of `school_year`.
 */
years: Row[], 
/**
 * Groups under it, and those that name no School; rows of `creative_group`.
 */
groups: Row[], 
/**
 * Plan of `year`; rows of `plan_item`.
 */
plan: Row[], 
/**
 * Sessions of `year`; rows of `session`.
 */
sessions: Row[], 
/**
 * `school_leader`, `school_regulation`, `school_members`, `school_plan`.
 */
findings: Array<Finding>, };

export type Scope = { "type": "year" } | { "type": "record", 
/**
 * Kind of the record.
 */
record: string, 
/**
 * Other kinds that the form can be about.
 */
also: Array<string>, 
/**
 * Whether, without a record, the form is about all of the period together.
 */
together: boolean, };

export type SearchRequest = { 
/**
 * What was typed.
 */
text: string, 
/**
 * Most hits.
 */
limit?: number, };

export type SeedRequest = { 
/**
 * `college`, `oblast` or `country`.
 */
size: string, 
/**
 * The number that all invention follows from.
 */
seed: number, };

export type SeriesView = { 
/**
 * Name.
 */
name: string, 
/**
 * A figure for each category; a share is a number from 0 to 1; nothing where there is none.
 */
values: Array<number | null>, 
/**
 * The figures as they are shown.
 */
shown: Array<string>, };

export type SessionId = { 
/**
 * Its number.
 */
session: number, };

export type SessionPage = { 
/**
 * The session.
 */
row: Row, 
/**
 * Agenda in order; rows of `agenda_item`.
 */
agenda: Row[], 
/**
 * Decisions in order; rows of `decision`.
 */
decisions: Row[], 
/**
 * Materials; rows of `session_material`.
 */
materials: Row[], 
/**
 * Who is to be marked: the members on the session's day, and anyone else who has a mark; by name.
 */
attendance: Array<Attendee>, 
/**
 * Open decisions of earlier sessions of the same group, or of the School; rows of `decision`.
 */
earlier: Row[], 
/**
 * `session_day_passed`, `session_not_marked`, `session_not_written`, `session_outside_year`.
 */
findings: Array<Finding>, };

export type Setup = { 
/**
 * Fields of the college.
 */
college: Record<string, unknown>, 
/**
 * Fields of the director, if given.
 */
director?: Record<string, unknown>, };

export type Severity = "info" | "warn" | "error";

export type SheetCriterion = { 
/**
 * Criterion.
 */
id: string, 
/**
 * Its words.
 */
title: string, 
/**
 * 0 not seen, 1 in part, 2 seen, 3 clearly seen; none where it was not looked at.
 */
score: number | null, };

export type SheetView = { 
/**
 * Code within the report.
 */
code: string, 
/**
 * Name on the tab.
 */
name: string, 
/**
 * Lines of the title.
 */
title: Array<string>, 
/**
 * Lines under the title.
 */
subtitle: Array<string>, 
/**
 * Text and tables.
 */
blocks: Array<BlockView>, };

export type SortBy = { 
/**
 * Field, computed value, or `name`.
 */
field: string, 
/**
 * From the end.
 */
descending: boolean, };

export type Staying = { 
/**
 * The membership; a row of `group_membership`.
 */
membership: Row, 
/**
 * Proposed: works in the college and has no last day.
 */
stays: boolean, };

export type Step = { 
/**
 * `entry_survey`, `intermediate_1`, `intermediate_2`, `final_monitoring`.
 */
code: string, 
/**
 * First day.
 */
from: string | null, 
/**
 * Last day.
 */
to: string | null, 
/**
 * Day on which it was done.
 */
done: string | null, };

export type StopPairRequest = { 
/**
 * Pair.
 */
id: string, 
/**
 * Day.
 */
on: string, 
/**
 * Why.
 */
reason: string, };

export type SuggestRequest = { 
/**
 * Beginning of words.
 */
text: string, };

export type Suggestion = { 
/**
 * Id.
 */
id: string, 
/**
 * Title.
 */
title: string, 
/**
 * Provider's id.
 */
provider: string | null, 
/**
 * Provider's name.
 */
provider_name: string | null, 
/**
 * Hours of the programme, or of its newest record.
 */
hours: number | null, };

export type SumUpRequest = { 
/**
 * The year of the group.
 */
group_year: string, 
/**
 * Day of summing up.
 */
on: string, 
/**
 * What each member reached.
 */
results: Array<MemberReached>, };

export type SupersedeRequest = { 
/**
 * The old document.
 */
id: string, 
/**
 * The new one.
 */
by: string, };

export type TableView = { 
/**
 * Columns.
 */
columns: Array<ColumnView>, 
/**
 * Rows of the head.
 */
head: Array<Array<HeadCell>>, 
/**
 * Rows.
 */
rows: Array<RowView>, };

export type Tag = { 
/**
 * The tag.
 */
tag: string, 
/**
 * Resources that have it: their ids.
 */
resources: Array<string>, };

export type TechnologyMap = { 
/**
 * Technologies that are offered or practised, by name.
 */
technologies: Array<Named>, 
/**
 * Departments with teachers, by name; teachers of none come last.
 */
departments: Array<DepartmentShare>, 
/**
 * Where there is anyone; what is not named is a hole.
 */
cells: Array<MapCell>, };

export type TechnologyMergeRequest = { 
/**
 * The technology that stays.
 */
keep: string, 
/**
 * The technology that is merged into it and archived.
 */
gone: string, };

export type TechnologyShare = { 
/**
 * Technology; none for groups without one.
 */
technology: string | null, 
/**
 * Its name.
 */
title: string | null, 
/**
 * Groups.
 */
groups: number, 
/**
 * Unique teachers in them.
 */
teachers: number, };

export type TemplateRequest = { 
/**
 * Pair.
 */
mentorship: string, 
/**
 * Ready plan.
 */
plan_template: string, };

export type TerminateRequest = { 
/**
 * Cases.
 */
cases: Array<string>, 
/**
 * Day.
 */
on: string, 
/**
 * `dismissed`, `moved`, `other`.
 */
ground: string, 
/**
 * Why, where the ground does not say it.
 */
reason: string | null, };

export type Tiles = { 
/**
 * Active teachers.
 */
teachers: number, 
/**
 * Course overdue.
 */
overdue: number, 
/**
 * Course due within the amber months.
 */
soon: number, 
/**
 * Nothing to count from.
 */
never: number, 
/**
 * Not overdue: a course within the interval, or still in the first years of service.
 */
covered: number, 
/**
 * Cases whose final monitoring is overdue.
 */
cases_overdue: number, 
/**
 * Cases whose final monitoring may be held now.
 */
cases_due: number, 
/**
 * Cases without an act for long.
 */
cases_stuck: number, 
/**
 * Pairs of mentoring without a contact for long.
 */
pairs_silent: number, 
/**
 * Active groups that lack an approved regulation, a head or an approved plan though the year has begun (R-GRP-1).
 */
groups_not_ready: number, 
/**
 * Open decisions whose day has passed.
 */
decisions_overdue: number, 
/**
 * Lines of plans whose term has passed.
 */
items_overdue: number, 
/**
 * Documents that wait for coordination with local acts (R-DOC-1).
 */
documents_awaiting: number, 
/**
 * Documents to be checked again, because an act has changed (R-DOC-2).
 */
documents_to_recheck: number, 
/**
 * Memoranda that end soon (R-MOU-1).
 */
memoranda_expiring: number, 
/**
 * Open questions of imports.
 */
questions: number, };

export type TitleView = { 
/**
 * Id.
 */
id: string, 
/**
 * Name.
 */
title: string, 
/**
 * What tells it from its namesakes.
 */
subtitle: string | null, };

export type TitlesRequest = { 
/**
 * Kind of record.
 */
record: string, 
/**
 * Words that the name starts with; all where blank.
 */
search?: string, 
/**
 * Only these, archived or not.
 */
ids?: Array<string>, 
/**
 * Most names, 50 where none is said.
 */
limit?: number, 
/**
 * Archived ones too.
 */
archived?: boolean, };

export type Today = { 
/**
 * The day.
 */
date: string, 
/**
 * Figures.
 */
tiles: Tiles, 
/**
 * People whose course is overdue or due soon, the most overdue first; rows of `person`.
 */
due: Row[], 
/**
 * Cases of post-course support that wait for an act: overdue, awaiting the final monitoring, without an act for long;
 * rows of `post_course_case`.
 */
cases: Row[], 
/**
 * Pairs without a contact for long, the longest silence first; rows of `mentorship`.
 */
pairs: Row[], 
/**
 * Open decisions whose day has passed, the oldest first; rows of `decision`.
 */
decisions: Row[], 
/**
 * Active groups that are not ready for the year; rows of `creative_group`.
 */
groups: Row[], 
/**
 * What plans, events, the network and documents wait for.
 */
office: Office, 
/**
 * Open questions of imports; rows of `import_question`.
 */
questions: Row[], 
/**
 * Newest operations.
 */
recent: Array<OpLabel>, 
/**
 * When the newest backup was made, UTC.
 */
backup: string | null, };

export type Token = { token: string, };

export type TokenRequest = { 
/**
 * Token; none lets the user choose.
 */
token?: string, };

export type UndoState = { 
/**
 * The operation that undo would revert.
 */
undo: OpLabel | null, 
/**
 * The operation that redo would repeat.
 */
redo: OpLabel | null, };

export type Value = { "type": "blank" } | { "type": "text", 
/**
 * The words; a line break starts a new line.
 */
text: string, } | { "type": "code", 
/**
 * As written.
 */
text: string, } | { "type": "lines", 
/**
 * The texts.
 */
lines: Array<string>, } | { "type": "whole", 
/**
 * The number.
 */
value: number, } | { "type": "year", 
/**
 * The year.
 */
value: number, } | { "type": "decimal", 
/**
 * The number.
 */
value: number, 
/**
 * Decimals shown.
 */
places: number, } | { "type": "percent", 
/**
 * Part.
 */
numerator: number, 
/**
 * Whole.
 */
denominator: number, } | { "type": "date", 
/**
 * ISO date on the wire.
 */
date: string, } | { "type": "partial_date", 
/**
 * ISO text.
 */
text: string, };

export type VerifyRequest = { 
/**
 * Evidence.
 */
evidence: string, 
/**
 * `verified` or `returned`.
 */
verdict: string, 
/**
 * Why it is returned.
 */
remark?: string, 
/**
 * Who verified it.
 */
verified_by?: string, };

export type VersionView = { 
/**
 * Id of the `plan_version`.
 */
id: string, 
/**
 * Number.
 */
number: number, 
/**
 * Day of approval.
 */
approved_on: string, 
/**
 * Who approved it.
 */
approved_by: string | null, 
/**
 * Why it was approved again.
 */
reason: string | null, };

export type VisaRequest = { 
/**
 * Document.
 */
id: string, 
/**
 * Day.
 */
date: string, 
/**
 * Body or post.
 */
body?: string, 
/**
 * Who.
 */
person?: string, 
/**
 * Number of the minutes or order.
 */
protocol_number?: string, 
/**
 * Remark.
 */
remark?: string, };

export type VisitScoresRequest = { 
/**
 * Visit.
 */
lesson_visit: string, 
/**
 * Marks; criteria not named stay as they are.
 */
scores: Array<CriterionScore>, };

export type VisitSheet = { 
/**
 * The visit.
 */
row: Row, 
/**
 * Criteria with their marks.
 */
criteria: Array<SheetCriterion>, };

export type WithdrawDocumentRequest = { 
/**
 * Document.
 */
id: string, 
/**
 * Last day in force.
 */
on: string, 
/**
 * Why.
 */
reason: string, };

export interface Calls {
  app_state: { request: Nothing; response: AppState };
  attendance_save: { request: AttendanceRequest; response: Count };
  backup_export: { request: Nothing; response: FileToken | null };
  backup_list: { request: Nothing; response: Array<BackupFile> };
  backup_now: { request: Nothing; response: BackupFile | null };
  backup_restore: { request: BackupName; response: Restored };
  backup_restore_file: { request: TokenRequest; response: Restored };
  bank_overview: { request: Nothing; response: BankOverview };
  calendar: { request: CalendarRequest; response: Calendar };
  calendar_file: { request: CalendarRequest; response: CalendarFile };
  calendar_save: { request: CalendarRequest; response: FileToken | null };
  check: { request: Nothing; response: Array<CheckFinding> };
  community_page: { request: Id; response: CommunityPage };
  decision_done: { request: DecisionsDone; response: Count };
  decision_to_plan: { request: DecisionToPlan; response: Saved };
  diagnosis_save: { request: DiagnosisRequest; response: Count };
  document_agree: { request: VisaRequest; response: Saved };
  document_approve: { request: ApproveDocumentRequest; response: Saved };
  document_consider: { request: VisaRequest; response: Saved };
  document_coordinate: { request: CoordinateRequest; response: Count };
  document_enforce: { request: EnforceRequest; response: Saved };
  document_new_version: { request: NewVersionRequest; response: Saved };
  document_number: { request: NumberRequest; response: NextNumber };
  document_overview: { request: Nothing; response: DocumentOverview };
  document_page: { request: Id; response: DocumentPage };
  document_return: { request: VisaRequest; response: Saved };
  document_review: { request: ReviewRequest; response: Saved };
  document_submit: { request: Id; response: Saved };
  document_supersede: { request: SupersedeRequest; response: Saved };
  document_withdraw: { request: WithdrawDocumentRequest; response: Saved };
  event_cancel: { request: CancelEventRequest; response: Saved };
  event_hold: { request: EventOutcome; response: Saved };
  event_move: { request: MoveEventRequest; response: Saved };
  event_page: { request: Id; response: EventPage };
  event_sum_up: { request: EventOutcome; response: Saved };
  event_table: { request: EventTableRequest; response: EventTable };
  evidence_link: { request: LinkRequest; response: Saved };
  evidence_verify: { request: VerifyRequest; response: Saved };
  feedback_to_plan: { request: FeedbackToPlan; response: Saved };
  file_attach: { request: TokenRequest; response: Attached | null };
  file_open: { request: AttachmentRequest; response: null };
  file_reveal: { request: Token; response: null };
  file_show: { request: Token; response: null };
  group_appoint: { request: AppointRequest; response: Saved };
  group_eligibility: { request: EligibilityRequest; response: GroupEligibility };
  group_found: { request: FoundRequest; response: Saved };
  group_join: { request: GroupJoinRequest; response: Count };
  group_overview: { request: OverviewRequest; response: GroupOverview };
  group_page: { request: Id; response: GroupPage };
  group_roll_over: { request: RollOverRequest; response: Saved };
  group_roll_over_preview: { request: RollOverPreviewRequest; response: RollOverPreview };
  group_sum_up: { request: SumUpRequest; response: Saved };
  import_answer: { request: AnswerRequest; response: OpenImport };
  import_apply: { request: ApplyRequest; response: ImportApplied };
  import_close: { request: SessionId; response: null };
  import_fields: { request: Nothing; response: ImportFields };
  import_items: { request: ItemsRequest; response: ImportItemPage };
  import_open: { request: TokenRequest; response: OpenImport | null };
  import_question: { request: Id; response: ImportQuestionView };
  import_question_answer: { request: QuestionAnswer; response: ImportQuestionAnswered };
  import_remap: { request: RemapRequest; response: OpenImport };
  import_review: { request: SessionId; response: OpenImport };
  link_open: { request: AddressRequest; response: null };
  memorandum_page: { request: Id; response: MemorandumPage };
  memorandum_prolong: { request: ProlongMemorandumRequest; response: Saved };
  mentor_candidates: { request: MentorCandidatesRequest; response: Array<MentorCandidate> };
  mentor_plan_from_template: { request: TemplateRequest; response: Count };
  mentoring_overview: { request: MentoringOverviewRequest; response: MentoringOverview };
  mentorship_close: { request: ClosePairRequest; response: Saved };
  mentorship_order: { request: OrderPairRequest; response: Saved };
  mentorship_page: { request: Id; response: MentorshipPage };
  mentorship_prolong: { request: ProlongPairRequest; response: Saved };
  mentorship_report: { request: ReportPairRequest; response: Saved };
  mentorship_start: { request: Id; response: Saved };
  mentorship_stop: { request: StopPairRequest; response: Saved };
  minutes_register: { request: MinutesRequest; response: Saved };
  operations: { request: Limit; response: Array<OpLabel> };
  participation_save: { request: ParticipationRequest; response: Count };
  partner_page: { request: Id; response: PartnerPage };
  people_duplicates: { request: Nothing; response: Array<Duplicate> };
  person_card: { request: Id; response: PersonCard };
  person_merge: { request: MergeRequest; response: string };
  person_not_same: { request: Pair; response: string };
  plan_agree: { request: PlanAgreeRequest; response: Saved };
  plan_approve: { request: PlanApproveRequest; response: Saved };
  plan_carry_over: { request: PlanCarryOverRequest; response: Count };
  plan_finish: { request: PlanFinishRequest; response: Saved };
  plan_item_cancel: { request: ItemsCancelRequest; response: Count };
  plan_item_done: { request: ItemsDoneRequest; response: Count };
  plan_item_move: { request: ItemsMoveRequest; response: Count };
  plan_item_reopen: { request: PlanItemsRequest; response: Count };
  plan_page: { request: Id; response: PlanPage };
  plan_return: { request: PlanReturnRequest; response: Saved };
  plan_start: { request: PlanStartRequest; response: Saved };
  plan_submit: { request: Id; response: Saved };
  post_course_assign: { request: AssignRequest; response: Count };
  post_course_card: { request: Id; response: CaseCard };
  post_course_close: { request: CloseRequest; response: Saved };
  post_course_decline: { request: DeclineRequest; response: Count };
  post_course_extend: { request: ExtendRequest; response: Saved };
  post_course_level: { request: LevelRequest; response: Saved };
  post_course_open: { request: OpenRequest; response: Count };
  post_course_open_missing: { request: Nothing; response: Count };
  post_course_open_run: { request: OpenRunRequest; response: Count };
  post_course_overview: { request: Nothing; response: CaseOverview };
  post_course_rate: { request: RateRequest; response: Count };
  post_course_reopen: { request: Id; response: Saved };
  post_course_terminate: { request: TerminateRequest; response: Count };
  preferences_get: { request: Nothing; response: JsonValue };
  preferences_set: { request: Preference; response: null };
  programme_suggest: { request: SuggestRequest; response: Array<Suggestion> };
  record_get: { request: RecordId; response: RowView };
  record_history: { request: RecordId; response: Array<HistoryEntry> };
  record_kinds: { request: Nothing; response: Array<KindView> };
  record_list: { request: ListRequest; response: ListResponse };
  record_remove: { request: RecordIds; response: Count };
  record_restore: { request: RecordIds; response: Count };
  record_save: { request: SaveRequest; response: Saved };
  record_titles: { request: TitlesRequest; response: Array<TitleView> };
  redo: { request: Nothing; response: OpLabel };
  register_save: { request: RegisterRequest; response: SavedReport | null };
  report_list: { request: Nothing; response: Array<FormInfo> };
  report_save: { request: ReportRequest; response: SavedReport | null };
  report_view: { request: ReportRequest; response: ReportView };
  resource_used: { request: ResourceUsedRequest; response: Saved };
  sample_clear: { request: Nothing; response: Count };
  sample_open: { request: Nothing; response: Invented };
  school_join: { request: SchoolJoinRequest; response: Count };
  school_page: { request: Nothing; response: SchoolPage };
  search: { request: SearchRequest; response: Array<Hit> };
  seed: { request: SeedRequest; response: Invented };
  session_hold: { request: Id; response: Saved };
  session_page: { request: Id; response: SessionPage };
  setup: { request: Setup; response: string };
  survey_answers: { request: Id; response: Array<GivenAnswer> };
  survey_enter: { request: EnterSurvey; response: Saved };
  survey_questionnaire: { request: Id; response: Questionnaire };
  technology_level: { request: LevelReached; response: Saved };
  technology_map: { request: MapRequest; response: TechnologyMap };
  technology_merge: { request: TechnologyMergeRequest; response: Saved };
  today: { request: Nothing; response: Today };
  training_quick_save: { request: QuickCourse; response: Saved };
  undo: { request: Nothing; response: OpLabel };
  undo_state: { request: Nothing; response: UndoState };
  visit_scores_save: { request: VisitScoresRequest; response: Count };
  visit_sheet: { request: Id; response: VisitSheet };
}

/** Tables that an answer is read from. */
export const READS: Record<keyof Calls, readonly string[]> = {
  app_state: ["college","academic_year","person","training_record"],
  attendance_save: [],
  backup_export: [],
  backup_list: [],
  backup_now: [],
  backup_restore: [],
  backup_restore_file: [],
  bank_overview: ["resource","resource_use","publication","experience_generalisation"],
  calendar: ["plan","plan_item","plan_item_person","plan_item_role","academic_year","session","attendance","event","participation","programme_item","decision","obligation","document","group_year","school_year","group_membership","school_membership","mentorship","person","day_off"],
  calendar_file: ["plan","plan_item","plan_item_person","plan_item_role","academic_year","session","event","decision","obligation","document","group_year","school_year","mentorship","person"],
  calendar_save: [],
  check: [],
  community_page: ["network_community","network_member","partner","plan","plan_item","event","event_partner","participation"],
  decision_done: [],
  decision_to_plan: [],
  diagnosis_save: [],
  document_agree: [],
  document_approve: [],
  document_consider: [],
  document_coordinate: [],
  document_enforce: [],
  document_new_version: [],
  document_number: ["document","document_kind"],
  document_overview: ["document","document_kind","coordination","rule"],
  document_page: ["document","document_author","document_revision","document_kind","coordination","approval","session","decision","person","rule","attachment"],
  document_return: [],
  document_review: [],
  document_submit: [],
  document_supersede: [],
  document_withdraw: [],
  event_cancel: [],
  event_hold: [],
  event_move: [],
  event_page: ["event","event_partner","programme_item","participation","event_guest","event_figure","feedback","decision","event_link","person","partner","event_kind","level","rule"],
  event_sum_up: [],
  event_table: ["event","participation","event_kind","level"],
  evidence_link: [],
  evidence_verify: [],
  feedback_to_plan: [],
  file_attach: [],
  file_open: [],
  file_reveal: [],
  file_show: [],
  group_appoint: [],
  group_eligibility: ["creative_group","headship","group_membership","school_membership","technology_experience","training_record","course_programme","course_programme_technology","technology","person","rule"],
  group_found: [],
  group_join: [],
  group_overview: ["group_year","creative_group","academic_year","group_membership","headship","technology"],
  group_page: ["group_year","creative_group","creative_group_technology","academic_year","headship","group_membership","plan_item","session","attendance","agenda_item","decision","group_product","group_product_author","member_result","school_membership","person","category_record","technology","rule","mentor_meeting"],
  group_roll_over: [],
  group_roll_over_preview: ["group_year","academic_year","group_membership","headship","plan_item","person","session"],
  group_sum_up: [],
  import_answer: [],
  import_apply: [],
  import_close: [],
  import_fields: [],
  import_items: [],
  import_open: [],
  import_question: ["import_question","person"],
  import_question_answer: [],
  import_remap: [],
  import_review: ["*"],
  link_open: [],
  memorandum_page: ["memorandum","memorandum_partner","obligation","partner","event","event_partner","participation","person","rule"],
  memorandum_prolong: [],
  mentor_candidates: ["mentorship","person","school_membership","category_record","rule"],
  mentor_plan_from_template: [],
  mentoring_overview: ["mentorship","mentor_meeting","lesson_visit","person","rule"],
  mentorship_close: [],
  mentorship_order: [],
  mentorship_page: ["mentorship","mentor_meeting","lesson_visit","visit_score","growth_note","diagnosis_score","observation_criterion","plan_item","person","person_discipline","school_membership","category_record","technology_experience","training_record","evidence","attendance","session","rule","day_off"],
  mentorship_prolong: [],
  mentorship_report: [],
  mentorship_start: [],
  mentorship_stop: [],
  minutes_register: [],
  operations: ["*"],
  participation_save: [],
  partner_page: ["partner","network_member","network_community","memorandum","memorandum_partner","obligation","event","event_partner","event_guest","study_visit","study_visit_person","rule"],
  people_duplicates: ["person","person_distinction"],
  person_card: ["person","person_discipline","training_record","category_record","technology_experience","rule","person_distinction","post_course_case","case_suspension","survey_response","evidence","evidence_case","result_rating","reflection","support_action","group_membership","headship","attendance","session","group_year","creative_group","member_result","mentorship","mentor_meeting","lesson_visit","diagnosis_score","participation","event","publication","publication_author","experience_generalisation","document","document_author","resource","resource_author","resource_use","study_visit","study_visit_person"],
  person_merge: [],
  person_not_same: [],
  plan_agree: [],
  plan_approve: [],
  plan_carry_over: [],
  plan_finish: [],
  plan_item_cancel: [],
  plan_item_done: [],
  plan_item_move: [],
  plan_item_reopen: [],
  plan_page: ["plan","plan_section","plan_item","plan_item_person","plan_item_role","plan_version","approval","academic_year","session","event","mentor_meeting","document","decision","publication","person","event_kind","completion_form","responsible_role","rule"],
  plan_return: [],
  plan_start: [],
  plan_submit: [],
  post_course_assign: [],
  post_course_card: ["post_course_case","training_record","person","survey_response","survey_answer","support_action","evidence","evidence_case","reflection","case_suspension","result_rating","expected_result","rule"],
  post_course_close: [],
  post_course_decline: [],
  post_course_extend: [],
  post_course_level: [],
  post_course_open: [],
  post_course_open_missing: [],
  post_course_open_run: [],
  post_course_overview: ["post_course_case","training_record","person","survey_response","support_action","evidence","evidence_case","reflection","case_suspension","rule"],
  post_course_rate: [],
  post_course_reopen: [],
  post_course_terminate: [],
  preferences_get: [],
  preferences_set: [],
  programme_suggest: ["course_programme","provider"],
  record_get: ["*"],
  record_history: ["*"],
  record_kinds: [],
  record_list: ["*"],
  record_remove: [],
  record_restore: [],
  record_save: [],
  record_titles: ["*"],
  redo: [],
  register_save: [],
  report_list: [],
  report_save: [],
  report_view: ["*"],
  resource_used: [],
  sample_clear: [],
  sample_open: [],
  school_join: [],
  school_page: ["school","school_membership","school_year","academic_year","creative_group","headship","group_membership","group_year","session","attendance","plan_item","person","category_record"],
  search: ["*"],
  seed: [],
  session_hold: [],
  session_page: ["session","agenda_item","decision","session_material","attendance","group_year","school_year","academic_year","group_membership","school_membership","person","creative_group"],
  setup: [],
  survey_answers: ["survey_answer"],
  survey_enter: [],
  survey_questionnaire: ["survey_template","survey_question"],
  technology_level: [],
  technology_map: ["technology_experience","technology","department","person","school_membership"],
  technology_merge: [],
  today: ["person","training_record","rule","import_question","operation","post_course_case","survey_response","support_action","evidence","evidence_case","reflection","case_suspension","mentorship","mentor_meeting","lesson_visit","decision","creative_group","group_year","headship","academic_year","plan","plan_item","plan_section","event","event_link","memorandum","memorandum_partner","document","coordination","document_kind","session","publication"],
  training_quick_save: [],
  undo: [],
  undo_state: ["*"],
  visit_scores_save: [],
  visit_sheet: ["lesson_visit","visit_score","observation_criterion","mentorship","person"],
};

/** Calls that are jobs. */
export const JOBS: readonly (keyof Calls)[] = ["backup_export","backup_now","backup_restore","backup_restore_file","calendar_save","check","file_attach","import_apply","import_open","import_remap","register_save","report_save","sample_clear","sample_open","seed"];
