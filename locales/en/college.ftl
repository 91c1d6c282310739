### The college: itself, its officials, departments, years, dictionaries and rules.

## College

college-college = College
    .plural = Colleges
college-college-name-kk = { record-name-kk }
    .help = The full name as official papers have it.
college-college-name-ru = { record-name-ru }
college-college-name-en = { record-name-en }
college-college-short-name-kk = { record-short-name-kk }
    .help = Stands at the foot of pages and in narrow columns.
college-college-short-name-ru = { record-short-name-ru }
college-college-short-name-en = { record-short-name-en }
college-college-kind = Kind
college-college-kind-college = college
college-college-kind-higher-college = higher college
college-college-bin = BIN
    .help = Business identification number: 12 digits.
college-college-region = Region
college-college-city-kk = City or district (Kazakh)
college-college-city-ru = City or district (Russian)
college-college-city-en = City or district (English)
college-college-authority-kk = Authority (Kazakh)
    .help = For example the education department of the oblast. Printed at the top of forms.
college-college-authority-ru = Authority (Russian)
college-college-authority-en = Authority (English)
college-college-document-language = Language of documents
    .help = Independent of the language of the screen; another one can be chosen when a document is saved.
college-college-document-language-kk = Kazakh
college-college-document-language-ru = Russian
college-college-document-language-kk-ru = Kazakh and Russian
college-college-document-language-en = English
college-college-phone = Phone
college-college-sample = Sample data
college-college-note = { record-note }

## Official: who signs and approves

college-official = Official
    .plural = Officials
college-official-duty = Duty
college-official-duty-director = director
college-official-duty-deputy = deputy director
college-official-duty-methodist = methodist
college-official-name-kk = Initials and surname (Kazakh)
    .help = As it stands under a signature: G. Temirova.
college-official-name-ru = Initials and surname (Russian)
college-official-name-en = Initials and surname (English)
college-official-post-kk = Post (Kazakh)
college-official-post-ru = Post (Russian)
college-official-post-en = Post (English)
college-official-rank = { record-rank }
    .help = The order of signatures.
college-official-valid-from = { record-valid-from }
college-official-valid-to = { record-valid-to }
college-official-note = { record-note }

## Academic year

college-academic-year = Academic year
    .plural = Academic years
college-academic-year-label = Academic year
    .help = Two years with a dash: 2026–2027.
college-academic-year-start-date = Start date
college-academic-year-end-date = End date
college-academic-year-half-year-split = Start of the second half-year
college-academic-year-state = State
college-academic-year-state-draft = draft
college-academic-year-state-open = open
college-academic-year-state-closed = closed
college-academic-year-note = { record-note }

## Department or commission

college-department = Department
    .plural = Departments
college-department-name-kk = { record-name-kk }
college-department-name-ru = { record-name-ru }
college-department-name-en = { record-name-en }
college-department-kind = Kind
college-department-kind-commission = cyclic methodical commission
college-department-kind-department = department
college-department-kind-other = other
college-department-chair = Chair
college-department-secretary = Secretary
college-department-people-count = Teachers
college-department-archived = { record-archived }
    .help = { record-archived-help }
college-department-note = { record-note }

## Position

college-position = Position
    .plural = Positions
college-position-name-kk = { record-name-kk }
college-position-name-ru = { record-name-ru }
college-position-name-en = { record-name-en }
college-position-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-position-rank = { record-rank }
    .help = { record-rank-help }
college-position-archived = { record-archived }
    .help = { record-archived-help }
college-position-note = { record-note }

## Qualification category

college-category = Qualification category
    .plural = Qualification categories
college-category-name-kk = { record-name-kk }
college-category-name-ru = { record-name-ru }
college-category-name-en = { record-name-en }
college-category-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-category-rank = { record-rank }
    .help = Grows from the lowest category to the highest.
college-category-comparable = Comparable category
    .help = Which of the present categories a former one is compared with.
college-category-archived = { record-archived }
    .help = { record-archived-help }
college-category-note = { record-note }

## Discipline

college-discipline = Discipline
    .plural = Disciplines
college-discipline-name-kk = { record-name-kk }
college-discipline-name-ru = { record-name-ru }
college-discipline-name-en = { record-name-en }
college-discipline-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-discipline-archived = { record-archived }
    .help = { record-archived-help }
college-discipline-note = { record-note }

## Learning technology

college-technology = Learning technology
    .plural = Learning technologies
college-technology-name-kk = { record-name-kk }
college-technology-name-ru = { record-name-ru }
college-technology-name-en = { record-name-en }
college-technology-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-technology-description = Description
college-technology-parent = Part of
    .help = The wider technology, if there is one.
college-technology-archived = { record-archived }
    .help = { record-archived-help }
college-technology-note = { record-note }

## Provider of courses

college-provider = Course provider
    .plural = Course providers
college-provider-name-kk = { record-name-kk }
college-provider-name-ru = { record-name-ru }
college-provider-name-en = { record-name-en }
college-provider-short-name = Short name
college-provider-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-provider-kind = Kind
college-provider-kind-national-centre = national centre
college-provider-kind-centre = centre
college-provider-kind-academy = academy
college-provider-kind-university = university
college-provider-kind-employer = employer
college-provider-kind-platform = online platform
college-provider-kind-foreign = foreign organisation
college-provider-kind-other = other
college-provider-contacts = Contacts
college-provider-archived = { record-archived }
    .help = { record-archived-help }
college-provider-note = { record-note }

## Former name of a provider

college-provider-name = Former name of a provider
    .plural = Former names of providers
college-provider-name-provider = Provider
college-provider-name-name-kk = { record-name-kk }
college-provider-name-name-ru = { record-name-ru }
college-provider-name-name-en = { record-name-en }
college-provider-name-valid-from = { record-valid-from }
college-provider-name-valid-to = { record-valid-to }
    .help = Papers issued within these days show this name.
college-provider-name-basis = Basis
college-provider-name-note = { record-note }

## Kind of training

college-training-kind = Kind of training
    .plural = Kinds of training
college-training-kind-name-kk = { record-name-kk }
college-training-kind-name-ru = { record-name-ru }
college-training-kind-name-en = { record-name-en }
college-training-kind-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-training-kind-rank = { record-rank }
    .help = { record-rank-help }
college-training-kind-counts = Counts toward the course term
    .help = After such training the term of the next course is counted anew.
college-training-kind-opens-case = Opens a post-course case
    .help = When such a course is certified, a case opens by itself.
college-training-kind-archived = { record-archived }
    .help = { record-archived-help }
college-training-kind-note = { record-note }

## Level

college-level = Level
    .plural = Levels
college-level-name-kk = { record-name-kk }
college-level-name-ru = { record-name-ru }
college-level-name-en = { record-name-en }
college-level-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-level-rank = { record-rank }
    .help = Grows from the lowest level to the highest.
college-level-evidence-points = Points of evidence
    .help = One verified piece of evidence of this level adds as many points to the post-course level.
college-level-archived = { record-archived }
    .help = { record-archived-help }
college-level-note = { record-note }

## Legal basis: what forms cite

college-legal-basis = Legal basis
    .plural = Legal bases
college-legal-basis-name-kk = { record-name-kk }
    .help = As forms cite it: kind of document, date, number.
college-legal-basis-name-ru = { record-name-ru }
college-legal-basis-name-en = { record-name-en }
college-legal-basis-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-legal-basis-subject = What it grounds
college-legal-basis-subject-post-course = post-course support
college-legal-basis-rank = { record-rank }
    .help = Forms cite in this order.
college-legal-basis-archived = { record-archived }
    .help = { record-archived-help }
college-legal-basis-note = { record-note }

## Kind of evidence

college-evidence-kind = Kind of evidence
    .plural = Kinds of evidence
college-evidence-kind-name-kk = { record-name-kk }
college-evidence-kind-name-ru = { record-name-ru }
college-evidence-kind-name-en = { record-name-en }
college-evidence-kind-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-evidence-kind-rank = { record-rank }
    .help = { record-rank-help }
college-evidence-kind-archived = { record-archived }
    .help = { record-archived-help }
college-evidence-kind-note = { record-note }

## Usual hours of a course

college-hours-preset = Usual hours
    .plural = Usual hours
college-hours-preset-hours = Hours
college-hours-preset-archived = { record-archived }
    .help = { record-archived-help }
college-hours-preset-note = { record-note }

## Rule: a value that holds between two days

college-rule = Rule
    .plural = Rules
college-rule-code = Rule
college-rule-code-pd-interval-months = Interval between PD courses
college-rule-code-pd-amber-months = Early warning of a PD course
college-rule-code-pd-min-hours = Least hours of a course that counts
college-rule-code-attestation-interval-months = Interval between attestations
college-rule-code-attestation-amber-months = Early warning of an attestation
college-rule-code-attestation-red-months = Urgent warning of an attestation
college-rule-code-young-specialist-months = Experience of a young specialist
college-rule-code-pc-min-hours = Least hours of a course that opens a post-course case
college-rule-code-pc-from-course-end = Start of support: 0 – day of the certificate, 1 – last day of the course
college-rule-code-pc-window-months = Time from the start of support to the final monitoring
college-rule-code-pc-grace-days = Time for the final monitoring, after which it is overdue
college-rule-code-pc-soon-days = Early warning of the final monitoring
college-rule-code-pc-stuck-days = Pause after which a case shows no activity
college-rule-code-pc-min-entry-surveys = To close a case: least number of entry surveys
college-rule-code-pc-min-final-surveys = To close a case: least number of final surveys
college-rule-code-pc-min-evidence = To close a case: least number of verified pieces of evidence
college-rule-code-pc-min-reflections = To close a case: least number of reflective analyses
college-rule-code-pc-weight-survey = Weight of the survey gain in the level
college-rule-code-pc-weight-results = Weight of the expected results in the level
college-rule-code-pc-weight-evidence = Weight of the evidence in the level
college-rule-code-pc-weight-reflection = Weight of the reflective analysis in the level
college-rule-code-pc-band-high = Lowest score of the high level
college-rule-code-pc-band-medium = Lowest score of the medium level
college-rule-value = Value
college-rule-unit = Unit
college-rule-unit-months = months
college-rule-unit-days = days
college-rule-unit-hours = hours
college-rule-unit-years = years
college-rule-unit-count = count
college-rule-unit-percent = percent
college-rule-valid-from = { record-valid-from }
    .help = From this day the value holds. When an order changes it, add a new line: earlier days keep the old value.
college-rule-valid-to = { record-valid-to }
college-rule-source = Source
college-rule-note = { record-note }

college-technology-merged-into = Merged into

## Observation criterion

college-observation-criterion = Observation criterion
    .plural = Observation criteria
college-observation-criterion-name-kk = { record-name-kk }
college-observation-criterion-name-ru = { record-name-ru }
college-observation-criterion-name-en = { record-name-en }
college-observation-criterion-synonyms = { record-synonyms }
college-observation-criterion-rank = { record-rank }
college-observation-criterion-archived = { record-archived }
college-observation-criterion-note = { record-note }
college-observation-criterion-sheet = On which sheet
college-observation-criterion-sheet-lesson = lesson observation
college-observation-criterion-sheet-diagnosis = diagnosis of a young teacher

college-rule-code-head-experience-years = Head of a group: least years of practice in the technology
college-rule-code-head-course-max-months = Head of a group: how old the course in the technology may be; 0 means any age
college-rule-code-head-max-groups = Groups that one person heads without a warning
college-rule-code-group-min-size = Least number of members of a group
college-rule-code-group-max-per-person = Groups of one teacher without a remark
college-rule-code-group-ready-days = From the start of the year to a ready group: regulation, head, plan
college-rule-code-group-min-sessions = Least number of sessions of a group in a year
college-rule-code-mentor-order-days = From hiring to the mentoring order, working days
college-rule-code-mentor-period-months = Usual period of mentoring
college-rule-code-mentor-max-mentees = Mentees of one mentor without a warning
college-rule-code-mentee-months = Pedagogical experience of a mentee
college-rule-code-mentor-silence-days = Days without contact that Today tells of
college-rule-code-memorandum-alert-days = Days before the end of a memorandum on which it is shown
college-rule-code-event-summary-days = Time for entering the results of an event
college-rule-code-decision-warn-days = Days before the term of a decision on which it is shown
college-rule-code-plan-approve-days = Time for approving a plan from the start of the year
college-rule-code-review-warn-days = Days before the review of a document on which it is shown

## Direction of work

college-plan-direction = Direction of work
    .plural = Directions of work
college-plan-direction-name-kk = { record-name-kk }
college-plan-direction-name-ru = { record-name-ru }
college-plan-direction-name-en = { record-name-en }
college-plan-direction-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-plan-direction-rank = { record-rank }
    .help = { record-rank-help }
college-plan-direction-archived = { record-archived }
    .help = { record-archived-help }
college-plan-direction-note = { record-note }

## Completion form

college-completion-form = Completion form
    .plural = Completion forms
college-completion-form-name-kk = { record-name-kk }
college-completion-form-name-ru = { record-name-ru }
college-completion-form-name-en = { record-name-en }
college-completion-form-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-completion-form-rank = { record-rank }
    .help = { record-rank-help }
college-completion-form-archived = { record-archived }
    .help = { record-archived-help }
college-completion-form-note = { record-note }

## Responsible role

college-responsible-role = Responsible role
    .plural = Responsible roles
college-responsible-role-name-kk = { record-name-kk }
college-responsible-role-name-ru = { record-name-ru }
college-responsible-role-name-en = { record-name-en }
college-responsible-role-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-responsible-role-rank = { record-rank }
    .help = { record-rank-help }
college-responsible-role-archived = { record-archived }
    .help = { record-archived-help }
college-responsible-role-note = { record-note }

## Kind of event

college-event-kind = Kind of event
    .plural = Kinds of events
college-event-kind-name-kk = { record-name-kk }
college-event-kind-name-ru = { record-name-ru }
college-event-kind-name-en = { record-name-en }
college-event-kind-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-event-kind-rank = { record-rank }
    .help = { record-rank-help }
college-event-kind-sort = Counted as
college-event-kind-sort-meeting = meeting
college-event-kind-sort-talk = event with talks
college-event-kind-sort-master-class = master class
college-event-kind-sort-lesson = open lesson
college-event-kind-sort-contest = contest
college-event-kind-sort-other = other
college-event-kind-archived = { record-archived }
    .help = { record-archived-help }
college-event-kind-note = { record-note }

## Kind of document

college-document-kind = Kind of document
    .plural = Kinds of documents
college-document-kind-name-kk = { record-name-kk }
college-document-kind-name-ru = { record-name-ru }
college-document-kind-name-en = { record-name-en }
college-document-kind-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
college-document-kind-rank = { record-rank }
    .help = { record-rank-help }
college-document-kind-code = Code
college-document-kind-number-template = Number template
    .help = # stands for the next number, % for the year.
college-document-kind-needs-coordination = Coordinated with local acts
college-document-kind-local-act = A local act
college-document-kind-review-months = Review after (months)
college-document-kind-archived = { record-archived }
    .help = { record-archived-help }
college-document-kind-note = { record-note }

## Day off

college-day-off = Day off or working day
    .plural = Days off and working days
college-day-off-date = Day
    .help = A day of the list decides before the calendar does: Kurban Ait, days moved by order of the government.
college-day-off-kind = Kind
college-day-off-kind-day-off = day off
college-day-off-kind-working-day = working day
college-day-off-name-kk = { record-name-kk }
college-day-off-name-ru = { record-name-ru }
college-day-off-name-en = { record-name-en }
college-day-off-note = { record-note }
