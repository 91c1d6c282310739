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
