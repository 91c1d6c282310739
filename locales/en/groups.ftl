### Creative groups: the group, its years, heads, members, products, results.

## Creative group

groups-creative-group = Creative group
    .plural = Creative groups
groups-creative-group-school = School
groups-creative-group-kind = Kind
groups-creative-group-kind-creative-group = creative group
groups-creative-group-kind-young-teacher-school = young-teacher school
groups-creative-group-name-kk = { record-name-kk }
groups-creative-group-name-ru = { record-name-ru }
groups-creative-group-name-en = { record-name-en }
groups-creative-group-technology = Main technology
groups-creative-group-technologies = Further technologies
groups-creative-group-founded-on = Founded on
groups-creative-group-order-number = Order No.
groups-creative-group-order-date = Date of the order
groups-creative-group-regulation-number = Regulation No.
groups-creative-group-regulation-date = Date of the regulation
groups-creative-group-regulation-approved-on = Regulation approved on
groups-creative-group-regulation-file = Regulation (file)
groups-creative-group-min-size = Least number of members
    .help = Where blank, the college's rule holds.
groups-creative-group-state = State
groups-creative-group-state-draft = draft
groups-creative-group-state-active = active
groups-creative-group-state-suspended = suspended
groups-creative-group-state-closed = closed
groups-creative-group-closed-on = Closed on
groups-creative-group-note = { record-note }

## Year of a group

groups-group-year = Year of a group
    .plural = Years of groups
groups-group-year-creative-group = Group
groups-group-year-academic-year = Academic year
groups-group-year-topic-kk = Topic (Kazakh)
groups-group-year-topic-ru = Topic (Russian)
groups-group-year-topic-en = Topic (English)
groups-group-year-goal-kk = Goal (Kazakh)
groups-group-year-goal-ru = Goal (Russian)
groups-group-year-goal-en = Goal (English)
groups-group-year-tasks-kk = Tasks (Kazakh)
groups-group-year-tasks-ru = Tasks (Russian)
groups-group-year-tasks-en = Tasks (English)
groups-group-year-expected-result-kk = Expected result (Kazakh)
groups-group-year-expected-result-ru = Expected result (Russian)
groups-group-year-expected-result-en = Expected result (English)
groups-group-year-summary-kk = Summary of results (Kazakh)
groups-group-year-summary-ru = Summary of results (Russian)
groups-group-year-summary-en = Summary of results (English)
groups-group-year-difficulties-kk = Difficulties (Kazakh)
groups-group-year-difficulties-ru = Difficulties (Russian)
groups-group-year-difficulties-en = Difficulties (English)
groups-group-year-next-tasks-kk = Tasks for the next year (Kazakh)
groups-group-year-next-tasks-ru = Tasks for the next year (Russian)
groups-group-year-next-tasks-en = Tasks for the next year (English)
groups-group-year-plan-approved-on = Plan approved on
groups-group-year-plan-protocol = Plan: minutes No.
groups-group-year-state = State
groups-group-year-state-planned = planned
groups-group-year-state-running = running
groups-group-year-state-summed-up = summed up
groups-group-year-state-archived = archived
groups-group-year-summed-up-on = Results summed up on
groups-group-year-note = { record-note }

## Headship

groups-headship = Headship
    .plural = Heads of groups
groups-headship-creative-group = Group
groups-headship-person = { record-person }
groups-headship-since = Since
groups-headship-until = Until
groups-headship-order-number = Order No.
groups-headship-order-date = Date of the order
groups-headship-eligibility = Eligibility on the day of appointment
groups-headship-override-reason = Reason for appointing although a condition fails
groups-headship-end-reason = Reason of the end
groups-headship-note = { record-note }

## Membership in a group

groups-group-membership = Membership in a group
    .plural = Members of groups
groups-group-membership-creative-group = Group
groups-group-membership-person = { record-person }
groups-group-membership-since = Since
groups-group-membership-until = Until
groups-group-membership-role = Role
groups-group-membership-role-member = member
groups-group-membership-role-secretary = secretary
groups-group-membership-role-coach = coach
groups-group-membership-role-system-specialist = specialist of a system
groups-group-membership-role-other = other
groups-group-membership-role-text = Role in words
    .help = For example: Talap coach, Platonus specialist.
groups-group-membership-reason = Reason of joining
    .help = The speciality or the teaching load that asks for this technology.
groups-group-membership-end-reason = Reason of leaving
groups-group-membership-note = { record-note }

## Product of a group

groups-group-product = Product of a group
    .plural = Products of groups
groups-group-product-group-year = Group's year
groups-group-product-kind = Kind
groups-group-product-kind-programme = training programme
groups-group-product-kind-test = computer test
groups-group-product-kind-method-kit = method kit
groups-group-product-kind-electronic-course = electronic course
groups-group-product-kind-manual = methodical manual
groups-group-product-kind-recommendations = methodical recommendations
groups-group-product-kind-algorithm = algorithm, instruction
groups-group-product-kind-other = other
groups-group-product-title-kk = Title (Kazakh)
groups-group-product-title-ru = Title (Russian)
groups-group-product-title-en = Title (English)
groups-group-product-authors = Authors
groups-group-product-date = Date
groups-group-product-used-in = Where it is used
groups-group-product-url = Link
groups-group-product-file = File
groups-group-product-note = { record-note }

## Member's result of the year

groups-member-result = Member's result of the year
    .plural = Members' results of the year
groups-member-result-group-year = Group's year
groups-member-result-person = { record-person }
groups-member-result-level = Level by the end of the year
groups-member-result-level-learning = learning
groups-member-result-level-applies = applies
groups-member-result-level-shares = shares
groups-member-result-mastered = Mastered the technology
groups-member-result-analysis = Analysis
groups-member-result-note = { record-note }

groups-creative-group-head = Head
groups-creative-group-members = Members today
groups-creative-group-years = Years
groups-creative-group-latest-year = Latest year
groups-creative-group-sessions-held = Sessions held

groups-group-year-group-name = Group
groups-group-year-year-start = Start of the year
groups-group-year-technology = Technology
groups-group-year-head = Head
groups-group-year-members = Members in the year
groups-group-year-plan-items = Lines of the plan
groups-group-year-plan-done = Lines done
groups-group-year-sessions-planned = Sessions planned
groups-group-year-sessions-held = Sessions held
groups-group-year-attendance-percent = Attendance, %
groups-group-year-products = Products
groups-group-year-mastered = Mastered the technology

groups-headship-person-name = { record-person }
groups-headship-current = Heads today
groups-headship-in-school = Member of the School today

groups-group-membership-person-name = { record-person }
groups-group-membership-department = Department
groups-group-membership-position = Post
groups-group-membership-category = Category
groups-group-membership-current = Member today

groups-member-result-person-name = { record-person }

## Screens

groups-label-creative-group = Creative group
    .plural = Creative groups
groups-label-creative-platform = Creative platform
    .plural = Creative platforms
groups-label-microgroup = Microgroup
    .plural = Microgroups
groups-gone = This group or session is not here. It may have been removed.
groups-no-year = The group has no academic year yet
groups-no-year-text = Once a year is open, its plan, sessions, products and results are entered in it.
groups-open-year = Open the academic year { $year }
groups-not-ready = Not ready
groups-no-head = no head
groups-found = Found a group
groups-without-year = Groups that have not gone on into { $year }:
groups-empty = There are no groups in this academic year
groups-empty-text = A group gathers around one learning technology: give its name and technology, then choose its head and members.
groups-no-academic-year = Enter an academic year first
groups-figure-groups = groups
groups-figure-teachers = teachers (each once)
groups-figure-memberships = memberships
groups-figure-several = in several groups
groups-figure-heads = heads
groups-by-technology = By technology
groups-without-technology = without a technology
groups-head-is = head:
groups-head-now = head today
groups-head-not-in-school = not a member of the School
groups-no-head-text = No head has been appointed yet.
groups-choose-head = Choose a head
groups-snapshot = Conditions on the day of appointment
groups-snapshot-empty = The conditions were not checked then.
groups-who-may-head = Who may head
groups-may-head = Qualify
groups-nearly = Nearly qualify
groups-may-not = Others
groups-nobody-qualifies = Nobody meets all conditions yet.
groups-technology-is = Technology: { $name }
groups-on-day = On which day
groups-head-now-is = Head today: { $name }. When a new head is appointed, this headship ends the day before.
groups-open-proof = open the proof
groups-holds-all = all conditions hold
groups-lacks-count = { $count ->
    [one] { $count } condition fails
   *[other] { $count } conditions fail
 }
groups-conditions = Conditions
groups-appoint = Appoint
groups-appoint-anyway = Appoint with a reason
groups-override-text = A condition fails. An appointment needs a written reason, which is kept with it.
groups-readiness = How ready the group is
groups-open-person = Card
groups-mend-grp-regulation = Enter the regulation
groups-mend-grp-head = Choose a head
groups-mend-grp-plan = Open the plan
groups-mend-grp-sessions = Open the sessions
groups-mend-grp-minutes = Open the sessions
groups-mend-grp-size = Open the members
groups-next-head = Choose a head
groups-next-regulation = Enter the regulation
groups-next-members = Add members
groups-next-plan = Make the plan
groups-next-approve = Approve the plan
groups-next-mark-session = Mark the session
groups-next-add-session = Add a session
groups-next-sum-up = Sum up the year
groups-next-roll-over = Go on into the next year
groups-ask-head = Choose a head…
groups-ask-sum-up = Sum up the year…
groups-ask-roll-over = Go on into the next year…
groups-edit-group = Data of the group…
groups-on-paper = On paper
groups-print-r2 = Work plan of the group
groups-print-r2-a = Members of the group
groups-print-r2-b = Report for the year
groups-print-r2-passport = Passport of the group
groups-print-plan = Plan on paper
groups-tab-members = Members
groups-tab-plan = Plan
groups-tab-sessions = Sessions
groups-tab-products = Products
groups-tab-documents = Documents
groups-tab-results = Results
groups-plan = Plan of the year
groups-about = Topic and goal
groups-join = Add members
groups-join-count = { $count ->
    [one] Add { $count } teacher
   *[other] Add { $count } teachers
 }
groups-join-help = Type a name and choose; several can be added at once. A teacher may be in several groups.
groups-no-members = The group has no members yet
groups-no-members-text = Any teacher may join, whatever the experience and subject.
groups-end-membership = End the membership
groups-no-sessions = No sessions this year yet
groups-no-sessions-text = Add a session: day, kind, topic. Who was there is marked on its page.
groups-open-decisions = Decisions not done yet
groups-no-products = No products have been entered yet
groups-no-products-text = A programme, a test, a method kit, an instruction: what the group made is entered here.
groups-regulation = Regulation
groups-order = Order of founding
groups-plan-approval = Approval of the plan
groups-minutes = Minutes
groups-no-minutes = No session has been held yet.
groups-materials = Materials of sessions
groups-no-materials = No materials have been attached yet.
groups-no-results = The year has not been summed up yet
groups-no-results-text = At the end of the year each member gets a level and an analysis; the level reached goes into the teacher's card.
groups-summary = Summary of the year
groups-comparison = Comparison of years
groups-sum-up-text = A level reached is entered in the teacher's experience in the technology, proved by this year of the group. A blank line changes nothing.
groups-roll-over = Go on into the next year
groups-roll-over-text = Last year's page stays as it is.
groups-head-goes-on = The head goes on: { $name }
groups-who-goes-on = Who goes on: { $stay } of { $all }
groups-carried-lines = { $count ->
    [one] { $count } unfinished line goes into the new plan
   *[other] { $count } unfinished lines go into the new plan
 }
groups-copy-plan = Copy last year's plan as a start
groups-no-later-year = The next academic year has not been entered yet.
groups-open-years = Open the academic years
groups-group-year-kind = Kind
groups-group-year-kind-creative-group = creative group
groups-group-year-kind-young-teacher-school = young-teacher school
groups-group-year-ready = Ready
groups-creative-group-head-name = Head
groups-group-year-head-name = Head
groups-group-year-technology-title = Technology
groups-group-membership-department-title = Department
groups-label-young = Young-teacher school
groups-end-short = End
groups-lacks-head-school = The teacher must become a member of the School first.
groups-lacks-head-experience = Practice with its proof is entered in the teacher's card.
groups-lacks-head-course = A certified course in this technology must be entered.
groups-print-r6-c = Plan and attendance of the young-teacher school
