### Words printed on the office's forms: official style, another family than the words of the screen (domain.md §5.9).
### In the bilingual document a head stands in Kazakh over Russian; what fills a cell is never doubled.

## Approval, signatures, last lines

form-agreed = AGREED
form-approved = APPROVED
form-considered = Considered by the methodical council, minutes No. ____ of ____ __________ 20__
form-blank-date = ____ __________ 20__
# The mark behind a year, for the one date of a bilingual form: 20__ ж./г.
form-year-mark = year
form-post-director = Director
form-post-deputy = Deputy director
form-post-methodist = Methodist
form-executor = Prepared by
form-phone = phone
form-official-use = For official use

## Days under the title

# $year (text): 2025–2026; $days (text): 01.09.2025 – 30.06.2026
form-academic-year-days = Academic year { $year } ({ $days })
form-academic-year = Academic year { $year }
form-calendar-year = Year { $year }
form-period-days = Period: { $days }
form-as-of = as of { $date }

## Columns and labels of many forms

form-number = No.
form-name-short = Full name
form-name-full = Full name
form-position-discipline = Position, discipline
form-department = Department
form-note = Note
form-iin = IIN
form-birth-year = Year of birth
form-birth-date = Date of birth
form-total = Total
form-unknown = not stated
form-present = yes
form-absent = no
form-no-department = No department stated
form-no-provider = No provider stated
form-no-technology = No technology stated
form-no-direction = No direction stated
form-no-year = No date stated

## R4, monitoring of PD courses

form-r4-title = PD Courses Monitoring
form-r4-summary-tab = R4-A Summary
form-r4-summary-title = Summary table
form-r4-totals-tab = R4-A Totals
form-r4-totals-title = Totals
form-r4-plan-tab = R4-B Plan vs actual
form-r4-plan-title = Plan vs actual
form-r4-coverage-tab = R4-C Coverage
form-r4-coverage-title = Coverage of teachers by courses
form-r4-certificates-tab = R4-D Certificates
form-r4-certificates-title = Certificates register
form-r4-topic = Course title
form-r4-provider = Provider
form-r4-period = Period
form-r4-start = from
form-r4-end = to
form-r4-hours = Hours
form-r4-format = Form of study
form-r4-funding = Funding
form-r4-certificate = Certificate No.
form-r4-issued = Date of issue
form-r4-document = Document
form-r4-file = File
form-r4-same = Duplicates
# $records, $teachers, $hours (numbers)
form-r4-summary-sentence = In total: courses – { $records }, teachers – { $teachers }, hours – { $hours }.
form-r4-group-total = Total: courses – { $records }, teachers – { $teachers }
form-r4-year-total = Total of the academic year: courses – { $records }, teachers – { $teachers }
form-r4-total-label = Indicator
form-r4-total-records = Courses
form-r4-total-teachers = Teachers
form-r4-total-hours = Hours
form-r4-total-mean = Mean hours per teacher
form-r4-by-provider = By provider
form-r4-by-hours = By hours
form-r4-by-format = By form of study
form-r4-by-funding = By funding
form-r4-band-1 = under 36 hours
form-r4-band-2 = 36–71 hours
form-r4-band-3 = 72–79 hours
form-r4-band-4 = 80–143 hours
form-r4-band-5 = 144 hours and more
# $count (number), $days (text): a period
form-r4-undated = Courses without a date, not counted in the period: { $count }.
form-r4-summer = Courses that ended after the academic year ({ $days }), not counted here: { $count }.
form-r4-plan-year = Plan of { $year }
form-r4-plan-year-total = Total of { $year }
form-r4-planned = Planned
form-r4-in-time = Done in time
form-r4-late = Done late
form-r4-not-done = Not done
form-r4-plan-share = Plan done, %
form-r4-unplanned = Unplanned
# $planned, $done, $unplanned (numbers)
form-r4-plan-sentence = Courses planned – { $planned }, done – { $done }, unplanned – { $unplanned }.
form-r4-no-plan = No plan of courses is entered for this period.
form-r4-plan-note = The plan runs by calendar years: a course that ended in its plan year is in time, one that ended later is late.
form-r4-teachers = Teachers
# $months (number)
form-r4-covered = PD within { $months } months
form-r4-coverage-share = Coverage, %
form-r4-soon = Due in { $months } months
form-r4-overdue = Overdue
# $teachers, $covered, $overdue (numbers)
form-r4-coverage-sentence = Teachers – { $teachers }, of them with PD – { $covered }, overdue – { $overdue }.
form-r4-not-yet-due = Teachers whose first course is not due yet: { $count }.
# $hours, $months (numbers)
form-r4-coverage-note = Counted are courses of at least { $hours } hours that ended with a certificate; the term is { $months } months.
# $rows (text): 3, 7
form-r4-twice-rows = same as No. { $rows }
form-r4-twice-elsewhere = repeated in another period
form-r4-without-file = Documents without a file: { $count }.
form-r4-without-number = Documents without a number: { $count }.
form-r4-twice = Documents with the same number and provider: { $count }.

## R5, post-course support and monitoring

form-r5-title = Post-course Support and Monitoring Report
form-r5-list-tab = R5 Report
form-r5-list-title = Summary table
form-r5-totals-tab = R5 Totals
form-r5-totals-title = Totals
form-r5-evidence-tab = R5 Evidence
form-r5-evidence-title = Evidence by kind and level
form-r5-course = Course (title, provider, hours)
form-r5-certificate = Certificate (No., date)
form-r5-window = Support window (start – earliest end)
form-r5-surveys = Survey (mark)
form-r5-entry = entry
form-r5-intermediate = intermediate
form-r5-final = final
form-r5-evidence = Evidence (number)
form-r5-evidence-all = all
form-r5-oblast = oblast
form-r5-republic = republic
form-r5-international = international
form-r5-reflection = Reflective analysis (date)
form-r5-results = Expected results reached, %
form-r5-level = Level
form-r5-stage = Stage (state)
form-r5-final-date = Date of final monitoring
form-r5-curator = Responsible
# $cases, $teachers (numbers)
form-r5-total = Total: cases – { $cases }, teachers – { $teachers }
form-r5-group-total = Of the group: cases – { $cases }, teachers – { $teachers }
form-r5-method = Method of the level: local. Until the final monitoring the level is provisional.
# $cases, $in_window, $awaiting, $closed, $overdue, $suspended (numbers)
form-r5-sentence = In total: cases – { $cases }, of them in the window – { $in_window }, awaiting final monitoring – { $awaiting }, closed – { $closed }, overdue – { $overdue }, suspended – { $suspended }.
form-r5-states = State of support
form-r5-cases = All cases
form-r5-in-window = In the window
form-r5-awaiting-final = Awaiting final
form-r5-extended = Extended
form-r5-overdue = Overdue
form-r5-suspended = Suspended
form-r5-closed = Closed
form-r5-terminated = Terminated
form-r5-declined = Declined
form-r5-levels = Distribution by level
form-r5-level-closed = Closed cases
form-r5-level-provisional = Provisional
form-r5-level-all = All
form-r5-share = Share, %
form-r5-gains = Results
form-r5-surveyed = With entry and final survey
form-r5-entry-mean = Mean mark at entry
form-r5-final-mean = Mean mark at the end
form-r5-gain = Mean gain, marks
form-r5-to-close = Due to be closed
form-r5-in-time = Closed in time
form-r5-in-time-share = Closed in time, %
form-r5-in-time-note = Share closed in time: the numerator is the cases closed by the deadline of the final monitoring, the denominator is the closed and the overdue ones. Terminated, declined and suspended cases are left out.
form-r5-evidence-kind = Kind
form-r5-evidence-note = Only verified evidence dated inside the window is counted; a piece that serves several cases is counted once.
# $acts (text): legal acts
form-legal-basis = Legal basis: { $acts }
form-level-provisional = provisional
form-level-by-hand = set by hand
form-level-final = final

## R5-A, individual card of post-course support

form-r5-card-title = Individual Card of Post-course Support
form-r5-card-tab = Empty card
form-r5-card-teacher = Teacher
form-r5-card-curator = Curator
form-r5-card-facts = 1. Teacher and course
form-r5-card-results = 2. Expected results
form-r5-card-support = 3. Support given
form-r5-card-surveys = 4. Surveys
form-r5-card-evidence = 5. Evidence of professional development
form-r5-card-reflection = 6. Reflective analysis
form-r5-card-level = 7. Level and its calculation
form-r5-card-conclusion = 8. Conclusion
form-r5-card-recommendations = 9. Recommendations
form-r5-card-fact = Item
form-r5-card-value = Content
form-r5-card-name = Full name
form-r5-card-post = Position, department
form-r5-card-course = Course title
form-r5-card-provider = Provider
form-r5-card-dates = Dates and hours
form-r5-card-certificate = Certificate (No., date)
form-r5-card-window = Support window (start – earliest end)
form-r5-card-deadline = Deadline of the final monitoring
form-r5-card-stage = Stage (state)
form-r5-card-responsible = Curator
form-r5-card-result = Expected result
form-r5-card-point-entry = At entry
form-r5-card-point-intermediate = In between
form-r5-card-point-final = At the end
form-r5-card-date = Date
form-r5-card-support-kind = Kind of help
form-r5-card-channel = Channel
form-r5-card-content = Content
form-r5-card-helper = Who helped
form-r5-card-survey-stage = Stage
form-r5-card-survey-mode = Way of filling in
form-r5-card-mean = Mean mark
form-r5-card-evidence-kind = Kind
form-r5-card-evidence-title = Title
form-r5-card-evidence-level = Level
form-r5-card-inside = Inside the window
form-r5-card-verified = Verification
form-r5-card-prompt = Prompt
form-r5-card-answer = Answer of the teacher
form-r5-card-no-reflection = No reflective analysis has been handed in yet.
# $date (text), $state (text), $score (text): 1 to 5 or a dash
form-r5-card-reflection-sentence = Date: { $date }; state: { $state }; self-assessment (1–5): { $score }.
form-r5-card-component = Component
form-r5-card-points = Points (0–100)
form-r5-card-weight = Weight, %
form-r5-card-weight-share = Share, %
form-r5-card-product = Weighted points
form-r5-card-score = Score
form-r5-card-no-level = There is not enough to count a level from.
# $level (text), $score (text)
form-r5-card-level-provisional = Level: { $level } (provisional); computed score: { $score }.
form-r5-card-level-final = Level: { $level }; computed score: { $score }.
# $note (text): the reason; $level (text): the computed level
form-r5-card-by-hand = The level was set by hand. Reason: { $note }. Computed level: { $level }.
# $high, $medium (numbers)
form-r5-card-method = Method of the level: local. The high level starts at { $high }, the medium one at { $medium }. A component without data is left out and its weight goes to the others.
form-component-survey = Survey gain
form-component-results = Expected results
form-component-evidence = Evidence
form-component-reflection = Reflection
form-component-empty = no data
form-rating-0 = not applied
form-rating-1 = applied episodically
form-rating-2 = applied systematically
form-rating-3 = shares with colleagues
form-reflection-learnt = What I learnt
form-reflection-used = What I used (lessons, groups, dates)
form-reflection-effect = Effect on learners
form-reflection-difficulties = Difficulties
form-reflection-shared = What I shared and with whom
form-reflection-next-steps = Next steps
form-yes = yes
form-no = no

## R9, annual report

# $year (text): 2025–2026
form-r9-title = Annual Report on Methodical Work, { $year }
form-r9-title-period = Report on Methodical Work
form-r9-text-tab = R9 Report
form-r9-text-title = Text of the report
form-r9-indicators-tab = R9 Indicators
form-r9-indicators-title = Table of indicators
form-r9-charts-tab = R9 Charts
form-r9-charts-title = Charts
# $count (number) of teachers
form-r9-education-unknown = I02: teachers whose level of education is not entered: { $count }. They are among all teachers, but not among those with higher education.
# $count (number), $days (text): a period
form-r9-summer-courses = Courses that ended after the academic year ({ $days }), not counted here: { $count }.
# $count (number), $days (text): a period
form-r9-summer-events = Events held after the academic year ({ $days }), not counted here: { $count }.
form-r9-section-goal = Goal, tasks, topic
form-r9-section-staff = Staff composition
form-r9-section-training = Qualification raising
form-r9-section-attestation = Attestation
form-r9-section-post-course = Post-course support
form-r9-section-groups = School and creative groups
form-r9-section-mentoring = Mentoring
form-r9-section-events = Events, dissemination, contests
form-r9-section-publications = Publications and methodical products
form-r9-section-network = Network interaction
form-r9-section-plan = Execution of the plan
form-r9-nothing = Nothing was entered in this section for this year or the last.
form-r9-section-conclusions = Problems and conclusions
form-r9-section-next-year = Tasks for next year
form-r9-topic = Topic of methodical work
form-r9-goal = Goal
form-r9-tasks = Tasks
form-r9-appendices = Appendices
# $label (text), $value (text), $last (text): figures
form-r9-sentence = { $label }: { $value }; last year – { $last }.
form-r9-sentence-alone = { $label }: { $value }.
form-r9-code = Code
form-r9-indicator = Indicator
form-r9-unit = Unit
# $year (text)
form-r9-last-year = Last year { $year } (computed)
form-r9-this-year = This year { $year }
form-r9-deviation = Deviation (+/–)
form-r9-growth = Growth, %
form-r9-plan = Plan
form-r9-fulfilment = Fulfilment, %
form-r9-explanation = Explanation
# $part, $whole (numbers)
form-r9-part-of = numerator – { $part }, denominator – { $whole }
# $count (number)
form-r9-mean-of = counted over { $count }
# $this, $last (text): days
form-r9-note = This year is counted on { $this }, last year on { $last }. Last year is not taken from approved figures but computed from the present data. The deviation of shares is in percentage points. Where there is no plan, plan and fulfilment are left blank. The definitions of the indicators stand on the data sheet.
form-r9-chart-categories = Categories of teachers
form-r9-chart-coverage = Coverage by PD courses
form-r9-chart-levels = Post-course levels
form-r9-level = Level
form-r9-level-none = not given
form-r9-level-own = Events of the college
form-r9-level-other = Events of others
form-r9-level-prizes = Prize places
form-r9-level-generalised = Experience generalised
form-r9-chart-events = Events by level
form-measure-people = people
form-measure-percent = %
form-measure-years = years
form-measure-records = units
form-measure-hours = hours
form-measure-marks = marks
form-indicator-staff = Teachers in total
form-definition-staff = Teachers who work here on the day of counting, those on leave included.
form-indicator-staff-full = of them full-time
form-definition-staff-full = Teachers whose main place of work is the college.
form-indicator-staff-part = of them part-time and hourly
form-definition-staff-part = Teachers who work part-time or are paid by the hour.
form-indicator-higher = Share with higher education
form-definition-higher = Numerator: teachers with higher or postgraduate education; denominator: all teachers.
form-indicator-masters = Share with a master's degree or PhD
form-definition-masters = Numerator: teachers with a degree or postgraduate education entered; denominator: all teachers.
form-indicator-experience = Mean pedagogical experience
form-definition-experience = Numerator: sum of pedagogical experience in years; denominator: teachers whose experience is known.
form-indicator-young = Share of young specialists
form-definition-young = Numerator: young specialists (experience below the rule, or marked by hand); denominator: all teachers.
form-indicator-age-29 = Teachers under 30
form-definition-age-29 = Teachers aged up to 29 in full years on the day of counting.
form-indicator-age-39 = Teachers aged 30–39
form-definition-age-39 = Teachers aged 30 to 39 in full years on the day of counting.
form-indicator-age-49 = Teachers aged 40–49
form-definition-age-49 = Teachers aged 40 to 49 in full years on the day of counting.
form-indicator-age-59 = Teachers aged 50–59
form-definition-age-59 = Teachers aged 50 to 59 in full years on the day of counting.
form-indicator-age-60 = Teachers aged 60 and over
form-definition-age-60 = Teachers aged 60 or more in full years on the day of counting.
form-indicator-age-unknown = Teachers without a date of birth
form-definition-age-unknown = Teachers whose date of birth is not entered, so they are in no band.
form-indicator-category = Category
form-definition-category = Teachers whose newest category is this one.
form-indicator-category-share = Share of the category
form-definition-category-share = Numerator: teachers of this category; denominator: all teachers.
form-indicator-uncategorised = Teachers without a category
form-definition-uncategorised = Teachers to whom no category was granted by the day of counting.
form-indicator-uncategorised-share = Share without a category
form-definition-uncategorised-share = Numerator: teachers without a category; denominator: all teachers.
form-indicator-category-high = Share of experts, researchers and masters
form-definition-category-high = Numerator: experts, researchers, masters and the comparable former categories; denominator: all teachers.
form-indicator-attested = Attested in the year
form-definition-attested = Teachers whose category was granted in the period; plan: those whose category runs out in the period; fulfilment: the attested among them.
form-indicator-attested-share = Share attested
form-definition-attested-share = Numerator: those attested in the period; denominator: all teachers.
form-indicator-trained = Passed PD courses in the year
form-definition-trained = Teachers on the staff on the day of counting whose courses ended in the period, each counted once.
form-indicator-trained-share = Share that passed PD courses
form-definition-trained-share = Numerator: teachers on the staff whose courses ended in the period; denominator: all teachers.
form-indicator-trained-left = Passed PD courses, not on the staff on the day
form-definition-trained-left = Teachers whose courses ended in the period but who do not work here on the day of counting; not part of the share.
form-indicator-courses = Courses passed
form-definition-courses = Records of courses that ended in the period.
form-indicator-hours = Hours of courses in total
form-definition-hours = Sum of hours of the courses that ended in the period.
form-indicator-hours-mean = Mean hours per teacher
form-definition-hours-mean = Numerator: hours of courses in total; denominator: all teachers who passed courses, those not on the staff on the day included.
form-indicator-covered = Share covered by courses within the interval
form-definition-covered = Numerator: teachers with a counting course within the interval of the rule; denominator: active teachers not on leave.
form-indicator-interns = Special-subject teachers and masters with an internship
form-definition-interns = Special-subject teachers and masters of production training whose internship ended in the period.
form-indicator-provider = Courses by provider
form-definition-provider = Records of courses of this provider that ended in the period.
form-indicator-provider-unknown = Courses without a provider
form-definition-provider-unknown = Records of courses that ended in the period and have no provider entered.
form-indicator-cases = Post-course cases in total
form-definition-cases = Cases whose window touches the period.
form-indicator-cases-open = of them open
form-definition-cases-open = Cases neither closed nor terminated nor declined on the day of counting.
form-indicator-cases-closed = of them closed
form-definition-cases-closed = Cases whose final monitoring was held in the period.
form-indicator-cases-overdue = of them overdue
form-definition-cases-overdue = Open cases whose deadline of the final monitoring has passed on the day of counting.
form-indicator-in-time = Share closed in time
form-definition-in-time = Numerator: cases closed by the deadline; denominator: closed and overdue ones.
form-indicator-level-high = High level
form-definition-level-high = Cases of the high level, provisional ones included; terminated and declined ones left out.
form-indicator-level-medium = Medium level
form-definition-level-medium = Cases of the medium level, provisional ones included; terminated and declined ones left out.
form-indicator-level-low = Low level
form-definition-level-low = Cases of the low level, provisional ones included; terminated and declined ones left out.
form-indicator-gain = Mean gain of the survey mark
form-definition-gain = Numerator: sum of the differences of the final and the entry mark; denominator: cases with both surveys.
form-indicator-groups = Groups at work
form-definition-groups = Creative groups, platforms, microgroups and young-teacher schools that have a page of the academic year.
form-indicator-group-members = Teachers in groups
form-definition-group-members = Teachers on the staff on the day of counting who were members of at least one group in the year, each counted once.
form-indicator-group-members-share = Share of teachers in groups
form-definition-group-members-share = Numerator: members of groups who are on the staff on the day of counting; denominator: all teachers.
form-indicator-group-members-left = Members of groups not on the staff on the day
form-definition-group-members-left = Teachers who were members of groups in the year but do not work here on the day of counting; not part of the share.
form-indicator-sessions = Sessions of groups held
form-definition-sessions = Held sessions of groups; plan: those appointed and not cancelled; fulfilment: the held among them.
form-indicator-attendance = Attendance of sessions of groups
form-definition-attendance = Numerator: marks of presence; denominator: all marks at held sessions of groups.
form-indicator-school-sessions = Sessions of the School held
form-definition-school-sessions = Sessions held by the School itself, without those of groups.
form-indicator-products = Products of groups
form-definition-products = Products of groups in the academic year: programmes, manuals, tests and others.
form-indicator-heads = Share of heads who meet the requirements
form-definition-heads = Numerator: headships whose head meets the requirements of membership in the School, practice and course on the day of counting; denominator: all headships of that day.
form-indicator-pairs = Mentoring pairs
form-definition-pairs = Pairs with an order that worked on a day of the period; proposed ones are not counted.
form-indicator-mentors = Mentors
form-definition-mentors = Mentors of these pairs, each counted once.
form-indicator-mentees = Young teachers with a mentor
form-definition-mentees = Young teachers of these pairs, each counted once.
form-indicator-meetings = Meetings with the mentor
form-definition-meetings = Shared meetings and consultations of these pairs in the period; drafts are not counted.
form-indicator-mentor-visits = Lesson visits of mentoring
form-definition-mentor-visits = Visits of mentor and young teacher to each other's lessons in the period; drafts are not counted.
form-indicator-retained = Share of young specialists retained
form-definition-retained = Numerator: those who worked here a year after their mentoring began; denominator: those for whom that day fell into this year, the summer included.
form-indicator-events = Events in total
form-definition-events = All held events that began in the period; those only planned, moved or cancelled are not counted.
form-indicator-events-own = Events held by the college
form-definition-events-own = Held events that the college organised.
form-indicator-events-other = Events of others
form-definition-events-other = Held events that others organised.
form-indicator-events-own-level = Events held by the college
form-definition-events-own-level = Events of this level that the college held.
form-indicator-events-other-level = Events of others
form-definition-events-other-level = Events of this level that others held.
form-indicator-participations = Participations in events
form-definition-participations = Each role of a teacher at held events, once.
form-indicator-event-teachers = Teachers who took part in events
form-definition-event-teachers = Teachers on the staff on the day of counting who took part in held events, each counted once.
form-indicator-event-teachers-share = Share of teachers who took part in events
form-definition-event-teachers-share = Numerator: teachers on the staff on the day of counting who took part in events; denominator: all teachers.
form-indicator-event-teachers-left = Took part in events, not on the staff on the day
form-definition-event-teachers-left = Teachers who took part in events but do not work here on the day of counting; not part of the share.
form-indicator-prizes = Prize places
form-definition-prizes = Grand prix, first, second and third places at held events.
form-indicator-prizes-level = Prize places
form-definition-prizes-level = Prize places at events of this level.
form-indicator-open-lessons = Open lessons held
form-definition-open-lessons = Held open lessons; mutual visits are not counted.
form-indicator-mutual-visits = Mutual lesson visits
form-definition-mutual-visits = Shared mutual visits of the period; drafts are not counted.
form-indicator-generalised = Experience generalised
form-definition-generalised = Experience that was heard, generalised or disseminated, whose day of hearing (where there is none, its term) falls into the period.
form-indicator-generalised-level = Experience generalised
form-definition-generalised-level = Generalised experience of this level.
form-indicator-publications = Publications and methodical works in total
form-definition-publications = Publications and methodical works of the period; a joint work counts once.
form-indicator-publications-level = Publications by level
form-definition-publications-level = Publications and methodical works of this level.
form-indicator-methodical = of them methodical products
form-definition-methodical = Manuals, recommendations, programmes, electronic courses and textbooks.
form-indicator-methodical-kind = Methodical products
form-definition-methodical-kind = Methodical products of this kind.
form-indicator-approved = Documents approved
form-definition-approved = Documents whose day of approval falls into the period.
form-indicator-coordinated = Share of documents coordinated with local acts
form-definition-coordinated = Numerator: the coordinated; denominator: documents approved in the period that need coordination with local acts.
form-indicator-network-events = Network events
form-definition-network-events = Held events that belong to the network or name a partner.
form-indicator-partners = Partners
form-definition-partners = Partners with a memorandum in force, a joint event or a study visit in the period.
form-indicator-memoranda = Memoranda in force
form-definition-memoranda = Signed memoranda in force on the day of counting.
form-indicator-network-decisions = Share of decisions of network events executed
form-definition-network-decisions = Numerator: the executed; denominator: decisions of network events that were not cancelled.
form-indicator-plan-done = Execution of the annual plan
form-definition-plan-done = Numerator: lines done; denominator: all lines of the plan of methodical work that were not cancelled.
form-indicator-plan-in-time = of it done in time
form-definition-plan-in-time = Numerator: lines done not later than their term; denominator: all lines that were not cancelled.

## R11, staff list

form-r11-title = Staff list
form-r11-tab = R11 Staff list
form-r11-education = Education
form-r11-institution = Institution
form-r11-speciality = Speciality
form-r11-graduated = Year
form-r11-experience = Pedagogical experience, years
form-r11-category = Qualification category
form-r11-category-name = Category
form-r11-granted = Date granted
form-r11-order = Order No.
form-r11-course = Last PD course
form-r11-course-topic = Title
form-r11-ended = Ended
form-r11-hours = Hours
# $number (text): 45-к
form-r11-order-number = No. { $number }
form-r11-sentence = Teachers in total: { $count }.

## Choices of records as forms print them

form-format-in-person = in person
form-format-distance = remote
form-format-mixed = mixed
form-funding-state-order = state order
form-funding-local-budget = local budget
form-funding-college = college funds
form-funding-own = own expense
form-status-need = needed
form-status-planned = planned
form-status-applied = applied
form-status-enrolled = enrolled
form-status-certified = certificate issued
form-status-completed = completed, no certificate
form-status-listened = attendance reference issued
form-status-not-completed = not completed
form-status-cancelled = cancelled
form-document-certificate = certificate
form-document-listening-reference = attendance reference
form-document-diploma = diploma
form-state-active = working
form-state-parental-leave = parental leave
form-state-long-leave = long leave

## Data sheet

form-sheet-data = Data
form-data-number = No.
form-data-name = Full name
form-data-department = Department
form-data-post = Position, discipline
form-data-position = Position
form-data-disciplines = Disciplines
form-data-topic = Course title
form-data-provider = Provider
form-data-kind = Kind
form-data-direction = Direction
form-data-technologies = Technologies
form-data-start = Start
form-data-end = End
form-data-year = Academic year
form-data-hours = Hours
form-data-format = Form of study
form-data-funding = Funding
form-data-status = State
form-data-document = Document
form-data-certificate = Certificate No.
form-data-issued = Date of issue
form-data-file = File
form-data-planned-year = Plan year
form-data-state = State
form-data-birth-year = Year of birth
form-data-birth-date = Date of birth
form-data-iin = IIN
form-data-institution = Institution
form-data-speciality = Speciality
form-data-graduated = Year of graduation
form-data-experience-months = Pedagogical experience, months
form-data-category = Category
form-data-granted = Date granted
form-data-order-number = Order No.
form-data-order-date = Date of order

form-data-window-start = Start of the window
form-data-window-end = Earliest end
form-data-deadline = Deadline
form-data-entry-mean = Entry survey, mark
form-data-intermediate-mean = Intermediate survey, mark
form-data-final-mean = Final survey, mark
form-data-gain = Gain, marks
form-data-evidence-all = Evidence
form-data-evidence-oblast = Oblast evidence
form-data-evidence-republic = Republic evidence
form-data-evidence-international = International evidence
form-data-reflected = Date of reflection
form-data-rating-sum = Sum of ratings
form-data-rating-best = Best sum
form-data-results-share = Results reached
form-data-score = Score
form-data-level = Level
form-data-level-kind = How the level came
form-data-stage = Stage
form-data-clock = State of the clock
form-data-final-date = Date of final monitoring
form-data-curator = Responsible

form-data-code = Code
form-data-indicator = Indicator
form-data-definition = Definition
form-data-unit = Unit
form-data-last-numerator = Last year: numerator
form-data-last-denominator = Last year: denominator
form-data-last-value = Last year (computed)
form-data-this-numerator = This year: numerator
form-data-this-denominator = This year: denominator
form-data-this-value = This year
form-data-deviation = Deviation
form-data-growth = Growth, %

## Percentages, to be counted again

form-sheet-shares = Percentages
form-share-sheet = Sheet
form-share-group = Group
form-share-row = Row
form-share-column = Column
form-share-numerator = Numerator
form-share-denominator = Denominator
form-share-share = Share

## Parameters sheet

form-sheet-parameters = Parameters
form-parameter = Parameter
form-value = Value
form-parameter-form = Form
form-parameter-records = Papers
# $held, $all (numbers): papers in this file, papers of the period
form-parameter-held = { $held } of { $all }
form-parameter-period = Period
form-parameter-as-of = Counted on
form-parameter-department = Department
form-parameter-provider = Provider
form-parameter-kinds = Kinds of training
form-parameter-grouping = Grouping
form-parameter-language = Document language
form-parameter-made-by = Made by
form-parameter-made-at = Made at
form-parameter-program = Program
form-language-kk = Kazakh
form-language-ru = Russian
form-language-en = English
form-language-kk-ru = Kazakh and Russian
form-grouping-alphabet = alphabetical
form-grouping-department = by department
form-grouping-provider = by provider
form-grouping-technology = by technology
form-grouping-direction = by direction
form-rule-pd-interval-months = Longest time between courses
form-rule-pd-amber-months = Warning before the due day
form-rule-pd-min-hours = Smallest course that counts
form-rule-attestation-interval-months = Interval of attestation
form-rule-young-specialist-months = Experience of a young specialist
form-rule-pc-min-hours = Fewest hours of a course that opens a case
form-rule-pc-window-months = Support window
form-rule-pc-grace-days = Days of grace for the final monitoring
form-rule-pc-weight-survey = Weight of the survey gain, %
form-rule-pc-weight-results = Weight of the expected results, %
form-rule-pc-weight-evidence = Weight of the evidence, %
form-rule-pc-weight-reflection = Weight of the reflection, %
form-rule-pc-band-high = Lowest score of the high level
form-rule-pc-band-medium = Lowest score of the medium level
# $count (number)
form-unit-months = { $count } mo
form-unit-hours = { $count } h
form-unit-days = { $count } d
form-unit-percent = { $count }
# $date (text)
form-rule-since = In force since { $date }
form-source-proposed = Value proposed by the program
form-source-proposed-unlimited = Value proposed by the program: 0 – no time limit
form-source-year-begin = From the beginning of the academic year
form-source-status-7 = Law of the Republic of Kazakhstan “On the Status of a Teacher”, article 7
form-source-status-15 = Law of the Republic of Kazakhstan “On the Status of a Teacher”, article 15
form-source-order-95 = Order of the Ministry of Education and Science of the Republic of Kazakhstan No. 95 of 28.01.2016
form-source-order-160 = After the model of Order of the Ministry of Education and Science of the Republic of Kazakhstan No. 160 of 24.04.2020, local act of the college

## Words of the forms of groups and mentoring

form-fact = Fact
form-fact-value = Content
# $count (number): whole years
form-service = pedagogical experience (years): { $count }
# $name (text): a name in quotes; a group in the case that a title asks for
form-owner-creative-group = of the creative group { $name }
form-owner-creative-platform = of the creative platform { $name }
form-owner-microgroup = of the microgroup { $name }
form-owner-young-teacher-school = of the young-teacher school { $name }
# $name (text): a group as the body that meets
form-body-creative-group = creative group { $name }
form-body-creative-platform = creative platform { $name }
form-body-microgroup = microgroup { $name }
form-body-young-teacher-school = young-teacher school { $name }
form-post-group-head = Head of the group
form-post-school-leader = Leader of the School
form-group-technology = Technology
form-group-head = Head
form-group-leader = Leader
# $count (number): whole years
form-group-head-practice = practice in the technology (years): { $count }
# $course (text): title, year, hours
form-group-head-course = course in the technology: { $course }
form-group-members = Members
form-group-topic = Topic
form-group-goal = Goal
form-group-tasks = Tasks
form-group-expected = Expected result
form-group-regulation = Regulation (No., date)
# $date (text)
form-group-approved-on = approved on { $date }
form-group-plan-approved = Approval of the plan (minutes No., date)
form-group-founded = Founded on, order
form-group-roles = Roles
form-group-products = Products
form-group-summary = Summary of the year
form-all-year = all year
form-stage-organising = Organising stage
form-stage-practical = Practical stage
form-stage-closing = Closing stage
form-plan-activity = Content
form-plan-form = Kind (theory, master class, consultation)
form-plan-term = Term
form-plan-responsible = Responsible
form-plan-result = Result
form-plan-mark = Mark
form-plan-work = Content of the work
form-plan-work-form = Form
form-plan-expected = Expected result
form-plan-done = Execution mark

## R2, work plan of a group or of the School

# $owner (text): form-owner-…; $year (text): 2025–2026
form-r2-title =
    Work Plan
    { $owner }
    for the academic year { $year }
# $name (text): the School; $year (text)
form-r2-title-school =
    { $name }
    Work Plan for the academic year { $year }
form-r2-tab = R2 Plan
form-r2-cover-tab = R2 Facts
form-r2-kinds = Sessions by kind
form-r2-kind = Kind
form-r2-items = Lines of the plan
form-r2-done = Done
form-r2-sessions = Sessions appointed
form-r2-held = Held
form-r2-hours = Hours

## R2-A, members of a group

form-r2-a-form = Members of the Group
# $owner (text): form-owner-…; $year (text)
form-r2-a-title =
    Members
    { $owner }
    (academic year { $year })
# $name (text): the School; $year (text)
form-r2-a-title-school =
    { $name }: Members
    (academic year { $year })
form-r2-a-tab = R2-A Members
# $name (text)
form-r2-a-head = Head: { $name }
form-r2-a-category = Category
form-r2-a-practice = Practice in the technology (years)
form-r2-a-course = Course (title, year, hours)
form-r2-a-role = Role in the group
form-r2-a-ground = Ground of joining
# $count (number)
form-r2-a-total = Members in all: { $count }
form-r2-a-all = Over all groups
form-r2-a-group = Group
form-r2-a-members = Members
form-r2-a-several = Of them in two or more groups
form-r2-a-unique = Teachers (each counted once)
# $groups, $memberships, $teachers, $several (numbers)
form-r2-a-sentence = Groups – { $groups }, memberships – { $memberships }, teachers (each once) – { $teachers }, in two or more groups – { $several }.
form-r2-a-matrix = Teachers in two or more groups
form-r2-a-matrix-title = Teachers and Groups
form-r2-a-matrix-tab = R2-A Groups
form-r2-a-groups = Groups
form-r2-a-nobody = No teacher is in two or more groups.

## R2-B, report of a group for the year

# $owner (text): form-owner-…; $year (text)
form-r2-b-title =
    Report on the Work
    { $owner }
    for the academic year { $year }
form-r2-b-tab = R2-B Report
form-r2-b-facts = 1. The group
form-r2-b-sessions = 2. Sessions
form-r2-b-plan = 3. Execution of the plan
form-r2-b-products = 4. Products
form-r2-b-evidence = 5. Evidence of the members
form-r2-b-members = 6. Results of the members
form-r2-b-summary = 7. Summary of the year
form-r2-b-difficulties = 8. Difficulties
form-r2-b-next-tasks = 9. Tasks for the next year
form-r2-b-planned = Planned
form-r2-b-held = Held
form-r2-b-marked = Marks of attendance
form-r2-b-attendance = Average attendance, %
# $lines, $done, $moved, $cancelled (numbers); $share (text): done of all that were not cancelled
form-r2-b-plan-sentence = Lines of the plan – { $lines }, done – { $done } ({ $share }%), moved – { $moved }, cancelled – { $cancelled }.
form-r2-b-product = Title
form-r2-b-authors = Authors
form-r2-b-date = Date
form-r2-b-used-in = Used in
# $count (number)
form-r2-b-products-total = Products in all: { $count }
form-r2-b-evidence-kind = Kind
form-r2-b-evidence-note = The table counts only verified pieces tied to the technology of the group and dated inside the academic year; each piece is counted once.
# $tied, $all (numbers)
form-r2-b-evidence-all = Pieces tied to the technology of the group – { $tied }; all verified pieces of the members of the year (any technology) – { $all }.
form-r2-b-level = Level (start → end of the year)
form-r2-b-analysis = Analysis
# $count (number)
form-r2-b-taught = Members taught (present at one session at least) – { $count }.
# $count (number)
form-r2-b-began = Members who began to apply the technology this year – { $count }.
# $count (number)
form-r2-b-mastered = Members who mastered the technology – { $count }.
form-r2-b-has-mastered = technology mastered

## Report of the School for the year

# $name (text); $year (text)
form-r2-b-title-school =
    { $name }
    Report for the academic year { $year }
form-r2-b-school-facts = 1. The School
form-r2-b-school-groups = 4. Work of the groups
form-r2-b-school-mentoring = 5. Mentoring
form-r2-b-school-evidence = 6. Evidence of the members
form-r2-b-school-members = 7. Work of the members
form-r2-b-school-summary = 8. Summary of the year
form-r2-b-school-difficulties = 9. Difficulties
form-r2-b-school-next-tasks = 10. Tasks for the next year
form-r2-b-school-group = Group
form-r2-b-school-figure-members = Members
form-r2-b-school-figure-planned = Sessions planned
form-r2-b-school-figure-held = Sessions held
form-r2-b-school-figure-attendance = Average attendance, %
form-r2-b-school-figure-plan-done = Plan carried out, %
form-r2-b-school-figure-products = Products
form-r2-b-school-figure-evidence = Evidence
form-r2-b-school-figure-taught = Taught
form-r2-b-school-figure-began = Began to apply
form-r2-b-school-figure-mastered = Mastered
form-r2-b-school-once = In the total every teacher, every product and every piece of evidence counts once.
# $memberships, $teachers (numbers)
form-r2-b-school-memberships = Memberships in groups – { $memberships }, teachers in them – { $teachers } (a teacher may be in several groups).
form-r2-b-school-pairs = Mentoring pairs
form-r2-b-school-mentors = Mentors
form-r2-b-school-own-mentors = Of them members of the School
form-r2-b-school-mentees = Young specialists
form-r2-b-school-meetings = Meetings and consultations held
form-r2-b-school-visits = Lesson visits (both ways)
form-r2-b-school-evidence-note = The table counts only verified pieces tied to the technologies of the School’s groups and dated inside the academic year; each piece is counted once.
# $tied, $all (numbers)
form-r2-b-school-evidence-all = Pieces tied to the technologies of the groups – { $tied }; all verified pieces of the members of the year (any technology) – { $all }.
form-r2-b-school-role = Role
form-r2-b-school-headed = Heads the group
form-r2-b-school-mentored = Young specialists mentored

## Passport of a group

# $owner (text): form-owner-…; $year (text)
form-passport-title =
    Passport
    { $owner }
    (academic year { $year })
form-passport-tab = Passport
form-passport-years = The group by years
form-passport-year = Academic year
form-passport-members = Members
form-passport-held = Sessions held
form-passport-attendance = Attendance, %
form-passport-products = Products
form-passport-mastered = Mastered the technology

## R6, mentoring

form-r6-title = Mentoring Report
form-r6-list-title = Mentoring pairs
form-r6-list-tab = R6 Report
form-r6-totals-title = Totals
form-r6-totals-tab = R6 Totals
form-r6-mentor = Mentor (category, experience)
form-r6-mentee = Young specialist (position, discipline, experience)
form-r6-order = Order No. and date
form-r6-period = Period
form-r6-meetings = Meetings
form-r6-planned = planned
form-r6-held = held
form-r6-visits = Lessons visited
form-r6-by-mentor = mentor → specialist
form-r6-by-mentee = specialist → mentor
form-r6-diagnosis = Diagnosis
form-r6-entry = start
form-r6-closing = end
form-r6-achievements = Achievements
form-r6-conclusion = Conclusion, proposal
# $proposal (text)
form-r6-proposal = Proposal: { $proposal }
# $pairs, $mentors, $mentees (numbers)
form-r6-group-total = Of the department: pairs – { $pairs }, mentors – { $mentors }, young specialists – { $mentees }
# $pairs, $mentors, $mentees (numbers)
form-r6-total = Total: pairs – { $pairs }, mentors – { $mentors }, young specialists – { $mentees }
form-r6-note = Meetings: planned are the lines of the mentor’s plan that were not cancelled; held are the meetings and advice recorded. Proposed pairs without an order and drafts are not counted.
# $pairs, $mentors, $mentees, $meetings, $visits (numbers)
form-r6-sentence = In total: pairs – { $pairs }, mentors – { $mentors }, young specialists – { $mentees }, meetings – { $meetings }, lessons visited – { $visits }.
form-r6-pairs = Pairs
form-r6-mentors = Mentors
form-r6-mentees = Young specialists
form-r6-hours = hours
form-r6-with-both = pairs with both
form-r6-gain = mean gain, marks
form-r6-retention = After a year
form-r6-year-passed = a year passed
form-r6-retained = stayed at work
form-r6-retained-share = stayed at work, %
form-r6-other-departments = Other departments (no pairs this year)
form-r6-retained-note = Stayed at work after a year: the denominator is the young specialists whose mentoring began a year before a day of this period, the numerator is those of them at work on that day.
form-r6-gain-note = Mean gain: the closing mean mark less the entry one, of the pairs that have both (scale 1–5).
form-r6-mentor-post = Mentor
form-r6-mentee-post = Young specialist
form-r6-a-title = Mentor’s Plan of Work with the Young Specialist
form-r6-a-tab = R6-A
form-r6-a-plan = Plan of work
form-r6-a-mentor = Mentor
form-r6-a-mentee = Young specialist
form-r6-a-order = Order No. and date
form-r6-a-period = Period
form-r6-a-discipline = Discipline
form-r6-a-need = Need
form-r6-a-goal = Goal
form-r6-a-approved = Plan approved on
form-r6-b-title = Lesson Observation Sheet
form-r6-b-tab = R6-B
form-r6-b-date = Date
form-r6-b-lesson = Lesson of the day
form-r6-b-teacher = Teacher
form-r6-b-visitor = Visitor
form-r6-b-kind = Kind of visit
form-r6-b-discipline = Discipline
form-r6-b-group = Student group
form-r6-b-topic = Topic of the lesson
form-r6-b-criteria = Criteria
form-r6-b-criterion = Criterion
form-r6-b-score = Mark (0–3)
form-r6-b-meaning = Meaning
# $sum, $best (numbers)
form-r6-b-total = Sum of marks: { $sum } of { $best }
form-r6-b-mean = mean mark
form-r6-b-scale = Scale: 0 – not seen, 1 – seen in part, 2 – seen, 3 – clearly seen.
form-r6-b-strengths = Strengths
form-r6-b-recommendations = Recommendations
form-r6-b-teacher-post = Teacher
form-r6-b-visitor-post = Visitor
form-score-0 = not seen
form-score-1 = in part
form-score-2 = seen
form-score-3 = clearly seen
# $owner (text): form-owner-…; $year (text)
form-r6-c-title =
    Work Plan
    { $owner }
    for the academic year { $year }
# $owner (text): form-owner-…; $year (text)
form-r6-c-grid-title =
    Attendance of the Sessions
    { $owner }
    (academic year { $year })
form-r6-c-cover-tab = R6-C Facts
form-r6-c-plan-tab = R6-C Plan
form-r6-c-grid-tab = R6-C Attendance
form-r6-c-legend = Marks: + present, – absent, e excused; an empty cell is not marked.
form-mark-present = +
form-mark-absent = –
form-mark-excused = e
form-r6-c-present = Present
form-r6-c-totals = Totals of attendance
form-r6-c-marked = Sessions marked
form-r6-c-was = Present
form-r6-c-share = Attendance, %
# $members, $planned, $held (numbers)
form-r6-c-sentence = Members – { $members }, sessions appointed – { $planned }, held – { $held }.

## R12, minutes

# $body (text): form-body-…; $number (text)
form-r12-title =
    Minutes No. { $number }
    of the meeting of the { $body }
# $name (text): the School; $number (text)
form-r12-title-school =
    { $name }
    Minutes of the meeting No. { $number }
form-r12-tab = R12
form-r12-date = Date
form-r12-place = Place
form-r12-kind = Kind of session
form-r12-topic = Topic
form-r12-chair = Chair
form-r12-secretary = Secretary
form-r12-attended = Attended
form-r12-excused = Excused
form-r12-absent = Absent
form-r12-invited = Invited
# $present, $all (numbers)
form-r12-present = Present: { $present }, marked: { $all }
form-r12-agenda = AGENDA
form-r12-heard = HEARD
form-r12-spoke = SPOKE
form-r12-resolved = RESOLVED
form-r12-decision = Decision

## Map of technologies

form-technologies-map-title = Map of Technologies by Department
form-technologies-map-tab = Technologies
form-technologies-holes-title = Holes of the Map of Technologies
form-technologies-holes-tab = Holes
form-technologies-learning = learns
form-technologies-applies = applies
form-technologies-shares = shares
form-technologies-teachers = Teachers of the department
form-technologies-note = Each teacher counts in a technology at one level. A red zero: nobody of the department applies the technology or shares it.
# $technologies, $departments, $teachers, $holes (numbers)
form-technologies-sentence = Technologies – { $technologies }, departments – { $departments }, teachers who apply one – { $teachers }, holes – { $holes }.
form-technologies-holes = Departments where nobody applies it
form-technologies-learning-there = Learning there
form-technologies-covered = Departments covered, %
form-technologies-holes-note = A department is covered if a teacher of it applies the technology or shares it.

## Data sheets of groups and mentoring

form-data-owner = Group, pair
form-data-group = Group
form-data-group-head = Head of the group
form-data-taught = Taught
form-data-headed = Heads the group
form-data-mentored = Young specialists mentored
form-data-plan-stage = Stage
form-data-activity = Content
form-data-plan-form = Kind of work
form-data-responsible = Responsible
form-data-result = Result
form-data-done-on = Done on
form-data-mark = Mark
form-data-reason = Reason
form-data-practice-since = Practice since
form-data-practice-years = Practice, years
form-data-role = Role
form-data-ground = Ground
form-data-member-since = Member since
form-data-present = Present
form-data-marked = Marked
form-data-level-before = Level at the start
form-data-level-after = Level at the end
form-data-began = Began to apply
form-data-mastered = Mastered
form-data-members = Members
form-data-plan-lines = Plan lines
form-data-plan-done = Plan lines done
form-data-sessions = Sessions
form-data-sessions-held = Sessions held
form-data-products = Products
form-data-mentor = Mentor
form-data-mentor-category = Mentor’s category
form-data-mentee = Young specialist
form-data-discipline = Discipline
form-data-meetings = Meetings
form-data-minutes = Minutes
form-data-by-mentor = Lessons visited by the mentor
form-data-by-mentee = Lessons visited by the young specialist
form-data-diagnosis-entry = Diagnosis: start
form-data-diagnosis-closing = Diagnosis: end
form-data-proposal = Proposal
form-data-date = Date
form-data-teacher = Teacher
form-data-visitor = Visitor
form-data-lesson-topic = Topic of the lesson
form-data-criterion = Criterion
form-data-score-numerator = Mark
form-data-score-denominator = Best mark
form-data-meaning = Meaning
form-data-session-number = Session No.
form-data-session-kind = Kind of session
form-data-mark-of = Attendance
form-data-agenda = Question
form-data-decision = Decision
form-data-due = Due
form-data-technology = Technology
form-sheet-plan = Plan data
form-sheet-members = Members data
form-sheet-groups = Data of groups
form-sheet-attendance = Attendance data
form-sheet-decisions = Decisions data
form-rule-group-min-size = Smallest size of a group
form-rule-group-min-sessions = Fewest sessions of a year
form-rule-head-experience-years = Practice of a head in the technology
form-rule-head-course-max-months = Longest time since the course of a head
form-rule-mentor-order-days = Days until the order (from hiring)
form-rule-mentor-period-months = Period of mentoring
form-rule-mentor-max-mentees = Most mentees of a mentor
form-rule-mentee-months = Experience of a young specialist (up to)
form-rule-mentor-silence-days = Days without a contact
form-unit-count = { $count }
form-unit-years = { $count } y

## Heads of the columns of registers, in print and on the data sheets

form-column-date = Date
form-column-end = Last day
form-column-event = Event
form-column-kind = Kind
form-column-level = Level
form-column-format = Format
form-column-place = Place, organiser
form-column-site = Place
form-column-organiser = Organiser
form-column-own-people = Participants from the college
form-column-people-count = number
form-column-people-names = names
form-column-role = Role
form-column-heads = All participants
form-column-own-heads = Of them from the college
form-column-result = Result
form-column-decision = Decision
form-column-confirming = Confirming document
form-column-note = Note
form-column-part-of = Part of the event
form-column-own = Own event
form-column-network = Network event
form-column-more-than = More than that
form-column-paper = Document No.
form-column-events = Events
form-column-own-events = of them own
form-column-other-events = of them external
form-column-taken = Participations
form-column-teachers = Teachers
form-column-figure = Indicator
form-column-figure-kind = What is counted
form-column-figure-number = Number
form-column-person = { form-name-full }
form-column-post = Position, discipline
form-column-department = Department
form-column-topic = Topic
form-column-nomination = Nomination, place
form-column-noted = Singled out
form-column-hours = Hours
form-column-file = File
form-column-taken-by-level = Participation in events (by level)
form-column-of-them = Of them
form-column-talks = talks, moderation
form-column-master-classes = master classes
form-column-contests = contests
form-column-prizes = prize places
form-column-publications = Publications (by level)
form-column-time = Time
form-column-lesson-topic = Topic of the lesson
form-column-lesson-place = Place, group, year
form-column-done-mark = Execution mark
form-column-visitor = Who visited
form-column-visited = Whose lesson
form-column-discipline = Discipline
form-column-course-year = Year of study
form-column-student-group = Student group
form-column-conclusion = Conclusion, recommendations
form-column-technology = Technology
form-column-partners = Partners
form-column-speaker = Speaker
form-column-form-of-work = Form of work
form-column-result-and-paper = Result, document
form-column-guest = Guest
form-column-guest-from = Post, organisation, country
form-column-guest-topic = Topic, result
form-column-responsible = Responsible
form-column-due = Term
form-column-state = State
form-column-feedback-kind = Kind
form-column-respondent = Who said it
form-column-feedback-text = What was said
form-column-rating = Mark (1–5)
form-column-link-kind = Kind
form-column-link = Title, link
form-file = file
form-noted = singled out
# $count (number)
form-more-than = more than { $count }
# $name (text)
form-event-part = (part of “{ $name }”)
form-sheet-events = Events data
form-sheet-participations = Participation data

## R7, register of events and what goes with it

form-r7-title = Events Register
form-r7-list-tab = R7 Register
form-r7-totals-tab = R7 Totals
form-r7-totals-title = Totals
form-r7-figures-tab = R7 Headcounts
form-r7-figures-title = Figures without names
# $events (number), $others (number), $own (number), $taken (number), $teachers (number)
form-r7-group-total = Group: events – { $events }, own – { $own }, external – { $others }, participations – { $taken }, teachers – { $teachers }
# $events (number), $others (number), $own (number), $taken (number), $teachers (number)
form-r7-total = Total: events – { $events }, own – { $own }, external – { $others }, participations – { $taken }, teachers – { $teachers }
# $count (number)
form-r7-planned = Planned and not held yet, so not in the register: { $count }.
# $count (number)
form-r7-moved = Events moved: { $count }.
# $count (number)
form-r7-cancelled = Events cancelled: { $count }.
# $count (number), $days (text)
form-r7-summer = Held after the academic year ({ $days }) and not in this register: { $count }.
form-r7-by-level = By level
form-r7-by-kind = Events by kind and level
form-r7-by-role = By role
form-r7-by-result = By result
form-r7-note = Only events that were held are counted; a part of a greater event counts as an event. A participation is one role of one teacher at one event. A teacher counts once in each row, so the rows may add up to more than the total.
form-r7-headcounts = Headcounts
form-r7-other-figures = Other figures
form-r7-figures-note = These figures have no names and come from the organisers; they are never added to the records of teachers.
form-r7-a-title = Participation of Teachers in Events
form-r7-a-tab = R7-A Participation
# $taken (number), $teachers (number)
form-r7-a-group-total = Department: participations – { $taken }, teachers – { $teachers }
# $taken (number), $teachers (number)
form-r7-a-total = Total: participations – { $taken }, teachers – { $teachers }
form-r7-b-title = Events and Publications of Teachers
form-r7-b-tab = R7-B Pivot
form-r7-b-teachers = Teachers (each once)
# $active (number), $all (number)
form-r7-b-sentence = Teachers who took part in events – { $active }, teachers in all – { $all }.
form-r7-b-note = A joint publication counts for each author and once in the total. A publication without a level stands in the total column only.
form-r7-c-title = Event Report
form-r7-c-tab = R7-C
form-r7-c-aim = Aim
form-r7-c-programme = Programme
form-r7-c-people = Participants from the college
form-r7-c-guests = Guests
form-r7-c-figures = Figures without names
form-r7-c-decisions = Decisions
form-r7-c-feedback = Feedback
form-r7-c-summary = Results
form-r7-c-attachments = Attachments
form-r7-c-own = the college’s own event
form-r7-c-other = external event
# $taken (number), $teachers (number)
form-r7-c-sentence = Participations from the college – { $taken }, teachers – { $teachers }.
form-r7-d-title = Schedule of Open Lessons and Master Classes
form-r7-d-tab = R7-D Schedule
# $all (number), $classes (number), $held (number), $lessons (number)
form-r7-d-total = Total – { $all }, open lessons – { $lessons }, master classes – { $classes }, held – { $held }
form-r7-e-title = Mutual Visits
form-r7-e-tab = R7-E Mutual visits
# $visited (number), $visitors (number), $visits (number)
form-r7-e-total = Total: visits – { $visits }, visitors – { $visitors }, visited teachers – { $visited }
form-r7-e-counts = Totals
form-r7-e-visits = Lessons visited
form-r7-e-visitors = Teachers who visited
form-r7-e-visited = Teachers who were visited
form-grouping-level = by level and month
form-grouping-kind = by kind
form-grouping-state = by state
form-column-registered = Reg. No. and date
form-column-document = Title
form-column-developer = Developer
form-column-group-technology = Group, technology
form-column-group = Group
form-column-acts = Coordinated with which local act
form-column-considered = Considered (minutes, date)
form-column-approved-on = Approved on
form-column-in-force = In force from – to
form-column-force-from = In force from
form-column-force-to = In force until
form-column-review = Review due
form-column-version = Version
form-column-basis = Legal ground
form-column-without = Why approved without coordination
form-column-body-person = Body, post, name
form-column-step = Step
form-column-remark = Remark
form-column-minutes = Minutes No.
form-column-signature = Signature
form-column-act = Local act
form-column-verdict = Finding
form-column-compared-by = Compared by
form-column-compared-on = Compared on
form-column-successor = Act in its place
form-column-recheck-mark = Mark of the new check
form-column-authors = Authors
form-column-publication-kind = Kind
form-column-publication = Title
form-column-publisher = Publisher, periodical
form-column-city = Place
form-column-published = Date
form-column-pages = Pages
form-column-edition-level = Level of the edition
form-column-reviewed = Considered by (minutes)
form-column-isbn = ISBN or ISSN
form-column-address = Link
form-column-experience-topic = Topic of the experience
form-column-stage = Stage
form-column-heard-at = Where it is heard
form-column-heard = Heard (minutes, date)
form-column-outcome = Result
form-no-level = Level not given

## R8, documents

form-r8-title = Documents Register
form-r8-list-tab = R8 Register
form-r8-totals-tab = R8 Totals
form-r8-totals-title = Totals
# $awaiting (number), $documents (number), $held (number)
form-r8-group-total = Group: documents – { $documents }, in force – { $held }, waiting for coordination – { $awaiting }
# $awaiting (number), $documents (number), $held (number)
form-r8-total = Total: documents – { $documents }, in force – { $held }, waiting for coordination – { $awaiting }
form-r8-by-kind = By kind and state
form-r8-checks = Coordination and review
form-r8-need = Documents that need coordination with a local act
form-r8-coordinated = Of them coordinated
form-r8-share = Coordinated, %
form-r8-awaiting = Waiting for coordination
form-r8-review-late = Review overdue
form-r8-again = Documents to be compared again because an act changed
form-r8-note = The register holds documents registered by the last day of the period that had not ended before its first day. A document is coordinated once it was found consistent with a local act in force and no remark on an act in force is left.
form-r8-waiting = Documents waiting for coordination
form-r8-late = Documents with an overdue review
form-r8-a-title = Coordination Sheet
form-r8-a-tab = R8-A
form-r8-a-visas = Consideration and visas
form-r8-a-acts = Comparison with local acts
form-r8-b-title = Documents to Be Compared Again
form-r8-b-tab = R8-B Needs re-check
# $act (text), $state (text)
form-r8-b-act = { $act } ({ $state })
# $acts (number), $documents (number)
form-r8-b-total = Total: documents – { $documents }, changed acts – { $acts }

## R18, publications; R19, generalisation of experience

form-r18-title = Publications and Methodical Works
form-r18-list-tab = R18 List
form-r18-totals-tab = R18 Totals
form-r18-totals-title = By kind and level
# $authors (number), $number (number)
form-r18-group-total = Kind: works – { $number }, authors – { $authors }
# $authors (number), $number (number)
form-r18-total = Total: works – { $number }, authors – { $authors }
form-r18-figures = Totals
form-r18-works = Works
form-r18-authors = Authors of the college (each once)
form-r18-joint = Joint works
form-r18-reviewed = Considered by a council
form-r18-note = A joint work counts once. A work without a level stands in the total column only.
form-r19-title = Plan of Generalisation of Experience
form-r19-tab = R19 Plan
# $number (number)
form-r19-total = Total: topics – { $number }
form-r19-by-stage = By stage
form-column-partner = Partner
form-column-memorandum = Memorandum
form-column-joint-event = Joint event
form-column-network-role = Role
form-column-decision-state = State of the decision
form-column-feedback = Feedback
form-column-resources = Resources exchanged
form-column-community = Network community
form-column-leader = Leading organisation
form-column-coordinator = Coordinator
form-column-members = Members
form-column-plan-lines = Plan items
form-column-plan-done = Of them done
form-column-city-country = City, country
form-column-host = Host
form-column-team-count = Went
form-column-team = Team
form-column-learnt = What was learnt
form-column-parties = Parties
form-column-subject = Subject
form-column-obligations = Obligations
form-column-obligations-done = Done
form-column-obligations-late = Overdue
form-column-share-done = Done, %
form-column-obligation = Obligation
form-column-side = Side
form-column-done-on = Done on
form-column-source = Source (session, event)
form-column-decision-text = Text of the decision
form-column-body = Body
form-column-decisions = Decisions
form-overdue = overdue

## How a decision stands; who decided

form-decision-done = done in time
form-decision-late = done late
form-decision-open = open
form-decision-overdue = overdue
form-decision-cancelled = cancelled
form-body-methodical-council = Methodical council
form-body-pedagogical-council = Pedagogical council
form-body-commission = Methodical commissions
form-body-school = School of Excellence
form-body-group = Creative groups
form-body-other = Other sessions
form-body-event = Events

## R13, network; R14, memoranda; R15, decisions

form-r13-title = Network Report
form-r13-list-tab = R13 Partners
form-r13-totals-tab = R13 Totals
form-r13-totals-title = Totals
form-r13-no-partner = Network events without a named partner
form-r13-above = (listed above)
# $decisions (number), $events (number), $memoranda (number), $partners (number)
form-r13-total = Total: partners – { $partners }, memoranda in force – { $memoranda }, joint events – { $events }, decisions – { $decisions }
form-r13-host = host
form-r13-partner = partner
form-r13-own = the college organises
form-r13-other = the college takes part
form-r13-the-college = the college itself
form-r13-figures = Figures
form-r13-communities = Network communities
form-r13-visits = Study visits
form-r13-partners = Partners
form-r13-memoranda = Memoranda in force
form-r13-events = Joint events
form-r13-own-events = Of them organised by the college
form-r13-taken = Participations of teachers
form-r13-teachers = Teachers who took part (each once)
form-r13-decisions = Decisions (without cancelled ones)
form-r13-decisions-done = Decisions done
form-r13-decisions-share = Decisions done, %
form-r13-feedback = Feedback
form-r13-suggestions = Of them suggestions
form-r13-followed = Taken into a plan
form-r13-resources = Resources exchanged
form-r13-note = A joint event was held and is marked as a network event or names a partner. With several partners it stands under each and counts once in the totals.
form-r14-title = Memoranda Register
form-r14-list-tab = R14 Register
form-r14-obligations-tab = R14 Obligations
form-r14-obligations-title = Obligations of the parties
form-r14-by-state = By state
# $number (number)
form-r14-group-total = Group: memoranda – { $number }
# $number (number)
form-r14-total = Total: memoranda – { $number }
form-r15-title = Decision Control
form-r15-list-tab = R15 Decisions
form-r15-totals-tab = R15 Totals
form-r15-totals-title = Totals
# $cancelled (number), $decisions (number), $done (number), $open (number), $overdue (number)
form-r15-group-total = Body: decisions – { $decisions }, done – { $done }, open – { $open }, overdue – { $overdue }, cancelled – { $cancelled }
# $cancelled (number), $decisions (number), $done (number), $open (number), $overdue (number)
form-r15-total = Total: decisions – { $decisions }, done – { $done }, open – { $open }, overdue – { $overdue }, cancelled – { $cancelled }
form-r15-note = Share done: decisions done ÷ (all decisions – cancelled). Decisions made before the period and not finished when it began are included.
form-rule-memorandum-alert-days = Warning before a memorandum expires
form-column-activity = Activities
form-column-activity-form = Form
form-column-responsibles = Responsible
form-column-completion = Completion form
form-column-mark = Execution mark
form-column-line-number = Item No.
form-column-section = Section (direction)
form-column-indicator = Indicator
form-column-items = Items
form-column-by-hand = of them marked by hand
form-column-theme = Theme
form-column-aim = Aim
form-column-object = Object
form-column-control-kind = Kind
form-column-method = Method
form-column-hearing = Place of hearing
form-column-control-decision = Management decision
form-column-second-control = Second control
form-by-hand = marked by hand
# $term (text)
form-moved-from = first term: { $term }
form-during-the-year = During the year
form-no-section = Section not given
# $date (text), $number (number)
form-considered-on = Considered by the methodical council, minutes No. { $number } of { $date }
form-grouping-month = by section and month
form-grouping-section = by section

## R1, annual plan; R21, internal control

# $year (text)
form-r1-title = Annual Plan of Methodical Work, { $year }
form-r1-tab = R1 Plan
form-r1-cover-tab = R1 Text
form-r1-topic = Methodical topic
form-r1-goal = Goal
form-r1-tasks = Tasks
form-r1-analysis = Short analysis of last year
# $date (text), $number (number)
form-r1-version = Approved version No. { $number }, { $date }
# $items (number)
form-r1-total = Total: items – { $items }
form-r1-totals = By section
form-r1-note = Share done: items done ÷ (all items – cancelled). Each item counts once, in the state that the page of the plan shows.
# $cancelled (number), $done (number), $items (number), $moved (number), $overdue (number)
form-r1-sentence = Items – { $items }, done – { $done }, moved – { $moved }, cancelled – { $cancelled }, overdue – { $overdue }.
# $year (text)
form-r1-matrix-title = Cyclogram of Methodical Work, { $year }
form-r1-matrix-tab = R1 Cyclogram
form-r1-matrix-total = Items in the month
form-r1-matrix-legend = Signs: + planned or in progress, ■ done, → moved, × cancelled, ○ overdue.
# $count (number)
form-r1-matrix-outside = Items outside of September to June: { $count }.
# $year (text)
form-r21-title = Internal Control Plan, { $year }
form-r21-tab = R21 Control
# $done (number), $items (number), $overdue (number)
form-r21-total = Total: items – { $items }, done – { $done }, overdue – { $overdue }
form-parameter-version = Version
form-version-approved = approved plan
form-version-execution = execution
