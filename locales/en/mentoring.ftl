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
