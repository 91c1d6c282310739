### Lines of plans, ready plans.

## Line of a plan

planning-plan-item = Line of a plan
    .plural = Lines of plans
planning-plan-item-group-year = Group's year
planning-plan-item-school-year = Year of the School
planning-plan-item-mentorship = Mentoring pair
planning-plan-item-rank = No.
planning-plan-item-stage = Stage
planning-plan-item-stage-organising = organising stage
planning-plan-item-stage-practical = practical stage
planning-plan-item-stage-closing = closing stage
planning-plan-item-activity-kk = Content (Kazakh)
planning-plan-item-activity-ru = Content (Russian)
planning-plan-item-activity-en = Content (English)
planning-plan-item-form = Kind
planning-plan-item-form-theory = theory
planning-plan-item-form-master-class = master class
planning-plan-item-form-consultation = consultation
planning-plan-item-form-workshop = workshop
planning-plan-item-form-visit = visit
planning-plan-item-form-results = summing up
planning-plan-item-form-other = other
planning-plan-item-term-from = Term: from
    .help = A day or a month, for example 10.2026; blank means all year.
planning-plan-item-term-to = Term: to
planning-plan-item-responsible = Responsible
planning-plan-item-responsible-text = Responsible (role)
planning-plan-item-expected-result-kk = Result (Kazakh)
planning-plan-item-expected-result-ru = Result (Russian)
planning-plan-item-expected-result-en = Result (English)
planning-plan-item-state = State
planning-plan-item-state-planned = planned
planning-plan-item-state-in-progress = in progress
planning-plan-item-state-done = done
planning-plan-item-state-moved = moved
planning-plan-item-state-cancelled = cancelled
planning-plan-item-done-on = Done on
planning-plan-item-mark = Execution mark
planning-plan-item-reason = Reason
planning-plan-item-carried-from = Carried over from
planning-plan-item-plan = Plan
planning-plan-item-plan-section = Section
planning-plan-item-event-kind = Form
planning-plan-item-form-text = Form (in words)
planning-plan-item-term-kind = Term
planning-plan-item-term-kind-on = day or month
planning-plan-item-term-kind-between = between
planning-plan-item-term-kind-until = until
planning-plan-item-term-kind-all-year = all year
planning-plan-item-term-kind-monthly = every month
planning-plan-item-term-kind-quarterly = every quarter
planning-plan-item-term-kind-half-year-1 = first half-year
planning-plan-item-term-kind-half-year-2 = second half-year
planning-plan-item-term-kind-as-needed = as needed
planning-plan-item-term-text = Term as written
planning-plan-item-people = Responsible people
planning-plan-item-roles = Responsible roles
planning-plan-item-completion-form = Completion form
planning-plan-item-completion-text = Completion (in words)
planning-plan-item-indicator = Indicator
planning-plan-item-target = How many times
planning-plan-item-done-by-hand = Marked by hand
planning-plan-item-moved-from = Moved from the term
planning-plan-item-control-aim = Aim of control
planning-plan-item-control-object = Object of control
planning-plan-item-control-kind = Kind of control
planning-plan-item-control-kind-thematic = thematic
planning-plan-item-control-kind-frontal = frontal
planning-plan-item-control-kind-personal = personal
planning-plan-item-control-kind-class = group
planning-plan-item-control-kind-overview = overview
planning-plan-item-control-kind-current = current
planning-plan-item-control-method = Method
planning-plan-item-hearing-place = Where it is heard
planning-plan-item-control-decision = Management decision
planning-plan-item-second-control = Second control
planning-plan-item-note = { record-note }

## Plan template

planning-plan-template = Plan template
    .plural = Plan templates
planning-plan-template-name-kk = { record-name-kk }
planning-plan-template-name-ru = { record-name-ru }
planning-plan-template-name-en = { record-name-en }
planning-plan-template-synonyms = { record-synonyms }
planning-plan-template-need = Need
planning-plan-template-need-planning = planning of lessons
planning-plan-template-need-methods = teaching methods and technologies
planning-plan-template-need-assessment = assessment
planning-plan-template-need-group-work = work with the student group
planning-plan-template-need-documents = teaching documents
planning-plan-template-need-digital = digital tools
planning-plan-template-archived = { record-archived }
planning-plan-template-note = { record-note }

## Line of a template

planning-plan-template-item = Line of a template
    .plural = Lines of a template
planning-plan-template-item-plan-template = Plan template
planning-plan-template-item-rank = No.
planning-plan-template-item-month = Month
planning-plan-template-item-form = Kind
planning-plan-template-item-form-theory = theory
planning-plan-template-item-form-master-class = master class
planning-plan-template-item-form-consultation = consultation
planning-plan-template-item-form-workshop = workshop
planning-plan-template-item-form-visit = visit
planning-plan-template-item-form-results = summing up
planning-plan-template-item-form-other = other
planning-plan-template-item-activity-kk = Content (Kazakh)
planning-plan-template-item-activity-ru = Content (Russian)
planning-plan-template-item-activity-en = Content (English)
planning-plan-template-item-expected-result-kk = Result (Kazakh)
planning-plan-template-item-expected-result-ru = Result (Russian)
planning-plan-template-item-expected-result-en = Result (English)
planning-plan-template-item-note = { record-note }

planning-plan-item-stage-rank = Stage No.
planning-plan-item-term-end = Last day
planning-plan-item-facts = Facts
planning-plan-item-clock = How it stands
planning-plan-item-clock-overdue = overdue
planning-plan-item-clock-planned = planned
planning-plan-item-clock-in-progress = in progress
planning-plan-item-clock-done = done
planning-plan-item-clock-moved = moved
planning-plan-item-clock-cancelled = cancelled

## Screens

planning-all-year = all year
planning-mark-done = Done
planning-mark-line = Mark
planning-how-it-stands = How the line stands
planning-empty = The plan has no lines yet
planning-empty-text = Type below what will be done and press Enter. Kind, term and responsible can be filled in later.
planning-new-line = New line: what will be done
planning-new-term = Term: a day or a month
planning-progress = Done: { $done } of { $total }
planning-carried = from last year
planning-to-session = Session

## Plan

planning-plan = Plan
    .plural = Plans
planning-plan-kind = Kind
planning-plan-kind-methodical = plan of methodical work
planning-plan-kind-school = plan of the School of Excellence
planning-plan-kind-group = plan of a creative group
planning-plan-kind-mentoring = mentor's plan
planning-plan-kind-young-teacher-school = plan of the young-teacher school
planning-plan-kind-prospective = prospective plan
planning-plan-kind-network = plan of network interaction
planning-plan-kind-post-course = plan of post-course support
planning-plan-kind-internal-control = plan of internal control
planning-plan-academic-year = Academic year
planning-plan-title-kk = Title (Kazakh)
planning-plan-title-ru = Title (Russian)
planning-plan-title-en = Title (English)
planning-plan-group-year = Year of the group
planning-plan-school-year = Year of the School
planning-plan-mentorship = Mentoring pair
planning-plan-network-community = Network community
planning-plan-department = { college-department }
planning-plan-topic-kk = Methodical topic (Kazakh)
planning-plan-topic-ru = Methodical topic (Russian)
planning-plan-topic-en = Methodical topic (English)
planning-plan-goal-kk = Goal (Kazakh)
planning-plan-goal-ru = Goal (Russian)
planning-plan-goal-en = Goal (English)
planning-plan-tasks-kk = Tasks (Kazakh)
planning-plan-tasks-ru = Tasks (Russian)
planning-plan-tasks-en = Tasks (English)
planning-plan-analysis-kk = Analysis of last year (Kazakh)
planning-plan-analysis-ru = Analysis of last year (Russian)
planning-plan-analysis-en = Analysis of last year (English)
planning-plan-period-from = From
planning-plan-period-to = Until
planning-plan-state = State
planning-plan-state-draft = draft
planning-plan-state-review = on review
planning-plan-state-rework = rework
planning-plan-state-agreed = agreed
planning-plan-state-approved = approved
planning-plan-state-executed = executed
planning-plan-state-archived = archived
planning-plan-approved-on = Approved on
planning-plan-continues = Continues
planning-plan-file = Signed plan (scan)
planning-plan-note = { record-note }
planning-plan-year-start = Year
planning-plan-items = Lines

## Section of a plan

planning-plan-section = Section of a plan
    .plural = Sections of a plan
planning-plan-section-plan = Plan
planning-plan-section-rank = No.
planning-plan-section-title-kk = Title (Kazakh)
planning-plan-section-title-ru = Title (Russian)
planning-plan-section-title-en = Title (English)
planning-plan-section-plan-direction = Direction of work
planning-plan-section-note = { record-note }

## Approved version of a plan

planning-plan-version = Approved version of a plan
    .plural = Approved versions of a plan
planning-plan-version-plan = Plan
planning-plan-version-number = Version
planning-plan-version-approved-on = Approved on
planning-plan-version-approved-by = Approved by
planning-plan-version-reason = Reason for the new version
planning-plan-version-content = Content
planning-plan-version-note = { record-note }

## Computed of lines and plans

planning-plan-item-section-rank = Section number
planning-plan-item-section-title = Section
planning-plan-item-number = Item
planning-plan-item-academic-year = Academic year
planning-plan-item-term-start = First day
planning-plan-item-month-count = Number of months
planning-plan-item-months = Months
planning-plan-item-facts-needed = Facts needed
planning-plan-done = Done
planning-plan-overdue = Overdue
planning-plan-percent = Execution, %
