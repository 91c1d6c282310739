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
