### The School of Excellence: the School, its members, its years.

## School of Excellence

school-school = School of Excellence
    .plural = Schools of Excellence
school-school-name-kk = { record-name-kk }
school-school-name-ru = { record-name-ru }
school-school-name-en = { record-name-en }
school-school-short-name-kk = { record-short-name-kk }
school-school-short-name-ru = { record-short-name-ru }
school-school-short-name-en = { record-short-name-en }
school-school-group-label = What groups are called
school-school-group-label-creative-group = creative group
school-school-group-label-creative-platform = creative platform
school-school-group-label-microgroup = microgroup
school-school-leader = Leader
school-school-active-from = Works since
school-school-active-to = Worked until
school-school-order-number = Order No.
school-school-order-date = Date of the order
school-school-regulation-number = Regulation No.
school-school-regulation-date = Date of the regulation
school-school-regulation-approved-on = Regulation approved on
school-school-regulation-file = Regulation (file)
school-school-note = { record-note }

## Membership in the School

school-school-membership = Membership in the School
    .plural = Members of the School
school-school-membership-school = School
school-school-membership-person = { record-person }
school-school-membership-since = Since
school-school-membership-until = Until
school-school-membership-role = Role
school-school-membership-role-member = member
school-school-membership-role-leader = leader
school-school-membership-role-deputy = deputy leader
school-school-membership-role-secretary = secretary
school-school-membership-basis = Basis
school-school-membership-order-number = Order No.
school-school-membership-order-date = Date of the order
school-school-membership-note = { record-note }

## Year of the School

school-school-year = Year of the School
    .plural = Years of the School
school-school-year-school = School
school-school-year-academic-year = Academic year
school-school-year-topic-kk = Topic (Kazakh)
school-school-year-topic-ru = Topic (Russian)
school-school-year-topic-en = Topic (English)
school-school-year-goal-kk = Goal (Kazakh)
school-school-year-goal-ru = Goal (Russian)
school-school-year-goal-en = Goal (English)
school-school-year-tasks-kk = Tasks (Kazakh)
school-school-year-tasks-ru = Tasks (Russian)
school-school-year-tasks-en = Tasks (English)
school-school-year-expected-result-kk = Expected result (Kazakh)
school-school-year-expected-result-ru = Expected result (Russian)
school-school-year-expected-result-en = Expected result (English)
school-school-year-summary-kk = Summary of results (Kazakh)
school-school-year-summary-ru = Summary of results (Russian)
school-school-year-summary-en = Summary of results (English)
school-school-year-difficulties-kk = Difficulties (Kazakh)
school-school-year-difficulties-ru = Difficulties (Russian)
school-school-year-difficulties-en = Difficulties (English)
school-school-year-next-tasks-kk = Tasks for the next year (Kazakh)
school-school-year-next-tasks-ru = Tasks for the next year (Russian)
school-school-year-next-tasks-en = Tasks for the next year (English)
school-school-year-plan-approved-on = Plan approved on
school-school-year-plan-protocol = Plan: minutes No.
school-school-year-state = State
school-school-year-state-planned = planned
school-school-year-state-running = running
school-school-year-state-summed-up = summed up
school-school-year-state-archived = archived
school-school-year-summed-up-on = Results summed up on
school-school-year-note = { record-note }

school-school-members = Members today
school-school-groups = Active groups

school-school-membership-person-name = { record-person }
school-school-membership-department = Department
school-school-membership-position = Post
school-school-membership-category = Category
school-school-membership-current = Member today

school-school-year-year-start = Start of the year
school-school-year-plan-items = Lines of the plan
school-school-year-plan-done = Done
school-school-year-sessions-held = Sessions held

## Screens

school-empty = The School has not been founded yet
school-empty-text = It is the standing body of the strongest teachers: heads of creative groups and mentors come from its members. The college chooses its name.
school-found = Found the School
school-open-sample = Open the sample college
school-readiness = How ready the School is
school-no-year = The School's year is not open
school-no-year-text = Once the year is open, its plan and sessions are entered in it.
school-open-year = Open the academic year { $year }
school-print-plan = Plan on paper
school-print-report = Report on paper
school-leader-is = leader:
school-no-leader = no leader given
school-plan = Plan of the year
school-plan-approval = Approval of the plan
school-about = Topic and goal
school-no-sessions = The School has held no sessions yet
school-no-sessions-text = Add a session: day, kind, topic.
school-open-groups = Open the groups
school-no-groups = The School has no groups yet
school-no-groups-text = Groups gather around technologies; their heads are members of the School.
school-members-now = Members today
school-former = with former members: { $count }
school-add-member = Add members
school-no-members = The School has no members yet
school-no-members-text = Add members and give the basis: an order, minutes of the council.
school-end = End the membership
school-end-text = The membership is not erased, its history stays. A headship does not end by itself, but a warning appears.
school-names = Names and leader
school-regulation = Regulation
school-order = Order and dates
school-tab-members = Members
school-tab-plan = Plan
school-tab-sessions = Sessions
school-tab-groups = Groups
school-tab-papers = Papers
school-tab-history = Change history
school-school-membership-department-title = Department
school-school-membership-category-title = Category
school-end-short = End
