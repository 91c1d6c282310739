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
form-r9-section-goal = Goal, tasks, topic
form-r9-section-staff = Staff composition
form-r9-section-training = Qualification raising
form-r9-section-attestation = Attestation
form-r9-section-post-course = Post-course support
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
form-definition-trained = Teachers whose courses ended in the period, each counted once.
form-indicator-trained-share = Share that passed PD courses
form-definition-trained-share = Numerator: teachers on the staff whose courses ended in the period; denominator: all teachers.
form-indicator-courses = Courses passed
form-definition-courses = Records of courses that ended in the period.
form-indicator-hours = Hours of courses in total
form-definition-hours = Sum of hours of the courses that ended in the period.
form-indicator-hours-mean = Mean hours per teacher
form-definition-hours-mean = Numerator: hours of courses in total; denominator: teachers who passed courses.
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
form-status-certified = certificate issued
form-status-completed = completed, no certificate
form-status-listened = attendance reference issued
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
