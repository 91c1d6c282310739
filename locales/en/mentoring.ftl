### Mentoring: the pair, contacts, lesson visits, diagnosis, growth.

## Mentoring pair

mentoring-mentorship = Mentoring pair
    .plural = Mentoring
mentoring-mentorship-mentor = Mentor
mentoring-mentorship-mentee = Mentee
mentoring-mentorship-academic-year = Academic year
mentoring-mentorship-continues = Prolongs
mentoring-mentorship-order-number = Order No.
mentoring-mentorship-order-date = Date of the order
mentoring-mentorship-since = Since
mentoring-mentorship-until = Until
mentoring-mentorship-discipline = Discipline
mentoring-mentorship-need = Need
mentoring-mentorship-need-planning = planning of lessons
mentoring-mentorship-need-methods = teaching methods and technologies
mentoring-mentorship-need-assessment = assessment
mentoring-mentorship-need-group-work = work with the student group
mentoring-mentorship-need-documents = teaching documents
mentoring-mentorship-need-digital = digital tools
mentoring-mentorship-goal-kk = Goal (Kazakh)
mentoring-mentorship-goal-ru = Goal (Russian)
mentoring-mentorship-goal-en = Goal (English)
mentoring-mentorship-plan-approved-on = Plan approved on
mentoring-mentorship-state = State
mentoring-mentorship-state-proposed = proposed
mentoring-mentorship-state-ordered = ordered
mentoring-mentorship-state-running = running
mentoring-mentorship-state-reported = reported
mentoring-mentorship-state-closed = closed
mentoring-mentorship-state-stopped = stopped early
mentoring-mentorship-achievements-kk = Achievements (Kazakh)
mentoring-mentorship-achievements-ru = Achievements (Russian)
mentoring-mentorship-achievements-en = Achievements (English)
mentoring-mentorship-conclusion-kk = Mentor's conclusion (Kazakh)
mentoring-mentorship-conclusion-ru = Mentor's conclusion (Russian)
mentoring-mentorship-conclusion-en = Mentor's conclusion (English)
mentoring-mentorship-mentee-report-kk = Mentee's report (Kazakh)
mentoring-mentorship-mentee-report-ru = Mentee's report (Russian)
mentoring-mentorship-mentee-report-en = Mentee's report (English)
mentoring-mentorship-mentee-feedback = Mentee's feedback
mentoring-mentorship-mentor-reported-on = Mentor reported on
mentoring-mentorship-mentee-reported-on = Mentee reported on
mentoring-mentorship-proposal = Proposal
mentoring-mentorship-proposal-continue = continue
mentoring-mentorship-proposal-finish = finish
mentoring-mentorship-ended-on = Ended on
mentoring-mentorship-end-reason = Reason
mentoring-mentorship-note = { record-note }

## Contact with the mentor

mentoring-mentor-meeting = Contact with the mentor
    .plural = Contacts with the mentor
mentoring-mentor-meeting-mentorship = Mentoring pair
mentoring-mentor-meeting-date = Date
mentoring-mentor-meeting-kind = Kind
mentoring-mentor-meeting-kind-meeting = meeting
mentoring-mentor-meeting-kind-advice = advice
mentoring-mentor-meeting-kind-demonstration = demonstration lesson
mentoring-mentor-meeting-kind-planning = joint planning
mentoring-mentor-meeting-kind-materials = materials
mentoring-mentor-meeting-kind-online = online talk
mentoring-mentor-meeting-content = Content
mentoring-mentor-meeting-agreed = Agreed
mentoring-mentor-meeting-minutes = Minutes
mentoring-mentor-meeting-plan-item = Line of the plan
mentoring-mentor-meeting-state = Seen by
mentoring-mentor-meeting-state-draft = draft, only its author sees it
mentoring-mentor-meeting-state-shared = shared
mentoring-mentor-meeting-note = { record-note }

## Lesson visit

mentoring-lesson-visit = Lesson visit
    .plural = Lesson visits
mentoring-lesson-visit-teacher = Teacher
mentoring-lesson-visit-visitor = Visitor
mentoring-lesson-visit-mentorship = Mentoring pair
mentoring-lesson-visit-date = Date
mentoring-lesson-visit-kind = Kind
mentoring-lesson-visit-kind-mentoring = mentoring
mentoring-lesson-visit-kind-mutual = mutual
mentoring-lesson-visit-kind-open = open lesson
mentoring-lesson-visit-kind-control = control
mentoring-lesson-visit-discipline = Discipline
mentoring-lesson-visit-student-group = Student group
mentoring-lesson-visit-lesson-number = Lesson No.
mentoring-lesson-visit-topic = Topic of the lesson
mentoring-lesson-visit-strengths = Strengths
mentoring-lesson-visit-recommendations = Recommendations
mentoring-lesson-visit-state = Seen by
mentoring-lesson-visit-state-draft = draft, only its author sees it
mentoring-lesson-visit-state-shared = shared
mentoring-lesson-visit-course-year = Year of study
mentoring-lesson-visit-conclusion = Conclusion
mentoring-lesson-visit-note = { record-note }

## Mark of the observation sheet

mentoring-visit-score = Mark of the observation sheet
    .plural = Observation sheet
mentoring-visit-score-lesson-visit = Lesson visit
mentoring-visit-score-observation-criterion = Criterion
mentoring-visit-score-score = Mark
mentoring-visit-score-note = { record-note }

## Mark of the diagnosis

mentoring-diagnosis-score = Mark of the diagnosis
    .plural = Diagnosis
mentoring-diagnosis-score-mentorship = Mentoring pair
mentoring-diagnosis-score-point = Point
mentoring-diagnosis-score-point-entry = entry diagnosis
mentoring-diagnosis-score-point-closing = closing diagnosis
mentoring-diagnosis-score-observation-criterion = Criterion
mentoring-diagnosis-score-score = Mark
mentoring-diagnosis-score-date = Date
mentoring-diagnosis-score-note = { record-note }

## Young teacher's note

mentoring-growth-note = Young teacher's note
    .plural = Young teacher's notes
mentoring-growth-note-mentorship = Mentoring pair
mentoring-growth-note-date = Date
mentoring-growth-note-text = What has changed in my work
mentoring-growth-note-state = Seen by
mentoring-growth-note-state-draft = draft, only its author sees it
mentoring-growth-note-state-shared = shared
mentoring-growth-note-note = { record-note }

mentoring-mentorship-mentor-name = Mentor
mentoring-mentorship-mentee-name = Mentee
mentoring-mentorship-department = Department
mentoring-mentorship-meetings = Contacts
mentoring-mentorship-minutes = Minutes of help
mentoring-mentorship-visits-by-mentor = Lessons visited by the mentor
mentoring-mentorship-visits-by-mentee = Lessons visited by the mentee
mentoring-mentorship-plan-items = Lines of the plan
mentoring-mentorship-plan-done = Lines done
mentoring-mentorship-entry-score = Entry diagnosis
mentoring-mentorship-closing-score = Closing diagnosis
mentoring-mentorship-gain = Gain
mentoring-mentorship-last-contact = Last contact
mentoring-mentorship-silent-days = Days without contact
mentoring-mentorship-clock = How it stands
mentoring-mentorship-clock-silent = no contact for long
mentoring-mentorship-clock-overdue = term is over
mentoring-mentorship-clock-due = ends soon
mentoring-mentorship-clock-proposed = proposed
mentoring-mentorship-clock-ordered = ordered
mentoring-mentorship-clock-running = running
mentoring-mentorship-clock-reported = reported
mentoring-mentorship-clock-closed = closed
mentoring-mentorship-clock-stopped = stopped early

mentoring-mentor-meeting-mentee = Mentee

mentoring-lesson-visit-direction = Direction
mentoring-lesson-visit-direction-by-mentor = mentor visits the mentee
mentoring-lesson-visit-direction-by-mentee = mentee visits the mentor
mentoring-lesson-visit-direction-other = other
mentoring-lesson-visit-mean-score = Mean mark

## Screens of mentoring and technologies

mentoring-pairs = Pairs
mentoring-load = Load of mentors
mentoring-load-running = Mentees now
mentoring-load-state = Limit
mentoring-load-over = over the limit
mentoring-load-full = at the limit
# $count (number)
mentoring-load-free = room for { $count } more
mentoring-load-empty = No pair is running now.
mentoring-school-form = Young-teacher school
mentoring-form = Report
mentoring-propose = Propose a pair
mentoring-pill-ending = ends soon or is over
mentoring-all-years = All academic years
mentoring-empty = There are no mentoring pairs yet
mentoring-empty-text = First choose who needs help: the program shows who can be the mentor, and why.
mentoring-gone = This record is not here. It may have been removed.
mentoring-choose-mentee = Type a surname; young specialists are offered first
mentoring-choose-mentor = Choose a candidate: what speaks for them and what is lacking shows here.
mentoring-candidates = Who can be the mentor
mentoring-candidate-ok = suitable
mentoring-candidate-nearly = with a remark
mentoring-candidate-no = conditions fail
# $count (number)
mentoring-candidate-running = mentees: { $count }
mentoring-filter-candidates = Find by surname
mentoring-no-candidates = Nobody suitable was found.
mentoring-steps = Steps of the pair
mentoring-step-order = Order
mentoring-step-plan = Plan
mentoring-step-diagnose-entry = Entry diagnosis
mentoring-step-meet = Contacts
mentoring-step-diagnose-closing = Closing diagnosis
mentoring-step-report = Both reports
mentoring-step-close = End
mentoring-step-late = no contact for long
mentoring-act-order = Enter the order
mentoring-act-plan = Make the plan
mentoring-act-diagnose-entry = Enter the entry diagnosis
mentoring-act-meet = Log a contact
mentoring-act-diagnose-closing = Enter the closing diagnosis
mentoring-act-report = Enter the report
mentoring-act-close = Close the pair
mentoring-ask-order = Order
mentoring-ask-close = Close the pair
mentoring-ask-stop = Stop early
mentoring-ask-prolong = Prolong for another year
mentoring-do-order = Save
mentoring-do-close = Close
mentoring-do-stop = Stop
mentoring-do-prolong = Prolong
mentoring-prolong-text = A new pair opens for the new academic year: the people and the discipline stay, this pair remains in the history.
mentoring-start = The work has begun
mentoring-plan-form = Plan on paper
mentoring-visit-form = Sheet on paper
mentoring-tab-timeline = Timeline
mentoring-tab-plan = Plan
mentoring-tab-diagnosis = Diagnosis
mentoring-tab-visits = Lesson visits
mentoring-tab-growth = Growth
mentoring-tab-reports = Reports
mentoring-tab-papers = Papers, history
# $count (number)
mentoring-silent-days =
    { $count ->
        [one] { $count } day without a contact
       *[other] { $count } days without a contact
    }
# $count, $done, $total (numbers)
mentoring-silent-text = Days since the last contact: { $count }, while the plan has { $done } of { $total } lines marked done. Log the contact that took place, or arrange one.
# $date (date)
mentoring-last-contact = last { $date }
mentoring-log = What was done
mentoring-log-empty = Nothing has been entered yet.
# $count, $total (numbers)
mentoring-before-closing = For closing: { $count } of { $total }
mentoring-visits-by-mentor = The mentor at the mentee's lessons
mentoring-visits-by-mentee = The mentee at the mentor's lessons
mentoring-next = What the next step needs
mentoring-warnings = Conditions of the pair
mentoring-history = Pairs of other years
mentoring-new-contact = New contact
mentoring-contact-hint = What was discussed or shown
mentoring-keep-draft = Keep as a draft: until shared it shows only on this page
mentoring-draft = draft
mentoring-share = Share
# $count (number)
mentoring-minutes = { $count } min
# $mean (text)
mentoring-mean = mean mark { $mean }
mentoring-mean-mark = Mean mark
mentoring-entry-order = Order
mentoring-entry-mentor-report = Mentor's report
mentoring-entry-mentee-report = Mentee's report
mentoring-entry-closed = The pair was closed
mentoring-entry-stopped = The pair was stopped early
mentoring-approve-plan = The plan is approved
mentoring-from-template = Take a ready plan
mentoring-choose-template = Ready plan
mentoring-no-templates = There are no ready plans yet.
mentoring-edit-templates = Edit the ready plans
mentoring-template-lines = Lines of the ready plan
mentoring-take-template = Add its lines to the plan
mentoring-enter-entry = Enter the entry one
mentoring-enter-closing = Enter the closing one
mentoring-scale = Place on the scale
mentoring-gain-help = The gain counts criteria that were marked both times.
mentoring-diagnosis-help = Keys 1 to 5 mark and go on to the next line; Backspace takes a mark away.
mentoring-sheet-help = Keys 0 to 3 mark and go on to the next line; Backspace takes a mark away. Leave blank what was not looked at.
mentoring-lesson-mark-0 = not seen
mentoring-lesson-mark-1 = seen in part
mentoring-lesson-mark-2 = seen
mentoring-lesson-mark-3 = clearly seen
mentoring-diagnosis-mark-1 = needs help
mentoring-diagnosis-mark-2 = does it together with the mentor
mentoring-diagnosis-mark-3 = does it with advice
mentoring-diagnosis-mark-4 = does it alone
mentoring-diagnosis-mark-5 = can show it to colleagues
mentoring-share-visit = Share: the sheet appears in reports and on paper
mentoring-no-visits = No visits have been entered yet.
mentoring-paper = On the mentor's paper
mentoring-own-growth = The young teacher's own growth
mentoring-achievements = Achievements
mentoring-conclusion = Mentor's conclusion
mentoring-mentee-account = Own account
mentoring-no-notes = The young teacher has not written yet.
mentoring-report-mentor = Mentor's report
mentoring-report-mentee = Mentee's report
mentoring-enter-report = Enter the report
mentoring-correct = Correct
# $date (date)
mentoring-reported-on = Handed in: { $date }
mentoring-not-reported = Not handed in yet.
mentoring-other-languages = Write in the other languages too
mentoring-mend-men-member = Enter the membership of the School or the category, or choose another mentor.
mentoring-mend-men-school = Enter the membership of the School or the category.
mentoring-mend-men-order = Check the date of the order; if the hire date is not known, enter it in the teacher's card.
mentoring-mend-men-period = Shorten the period to one academic year; it can be prolonged later.
mentoring-mend-men-load = Choose a mentor with fewer mentees, or change the limit in the rules of the settings.
mentoring-mend-men-novice = Check the teaching experience; if the discipline is new, name it in the pair.
mentoring-mend-pair-order = Enter the number and date of the order and the period.
mentoring-mend-pair-first-day = When the first day comes, mark that the work has begun.
mentoring-mend-pair-plan = Take a ready plan, or write the lines yourself.
mentoring-mend-pair-entry = Enter the marks of the entry diagnosis.
mentoring-mend-pair-contact = Log the contact that took place, or arrange one.
mentoring-mend-pair-closing = Enter closing marks for every criterion marked at the entry.
mentoring-mend-pair-mentor-report = Enter the mentor's report.
mentoring-mend-pair-mentee-report = Enter the mentee's report.
mentoring-mend-pair-conclusion = Write the mentor's conclusion in at least one language.
