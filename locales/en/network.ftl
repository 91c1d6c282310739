### The network: partners, communities, memoranda, study visits.

## Screens of the network

network-tab-partners = Partners
network-tab-communities = Communities
network-tab-memoranda = Memoranda
network-tab-visits = Study visits
network-tab-decisions = Decision control
network-form-r13 = Network report
network-form-r14 = Memoranda register
network-form-r15 = Decision control form
network-gone = This record is not here. It may have been removed.
network-pill-schools = Schools
network-pill-colleges = Colleges and universities
network-pill-employers = Employers
network-pill-foreign = Foreign
network-pill-in-force = In force
network-pill-soon = Ending soon
network-pill-over = Expired
network-pill-open = Not done
network-pill-late = Overdue
network-pill-no-due = Without a day
network-pill-done = Done
network-expired = expired
network-empty-partners = No partners yet
network-empty-partners-text = Add the schools, colleges and employers the college works with: memoranda and events refer to them.
network-empty-communities = No communities yet
network-empty-communities-text = Found a group of organisations with a joint plan: leading, magnet, support.
network-empty-memoranda = No memoranda yet
network-empty-memoranda-text = Write down the parties, the term and the obligations: the program reminds when the term runs out.
network-empty-visits = No study visits yet
network-empty-visits-text = Write down where the team went, who went and what was learnt.
network-empty-decisions = No decisions to control
network-empty-decisions-text = Decisions of sessions and events gather here by themselves.
network-no-memoranda = There is no memorandum with this partner.
network-no-members = The community has no organisations yet
network-no-members-text = Add partners with their role: leading, magnet, support.
network-joint-plans = Joint plans
network-no-joint-plan = There is no joint plan yet. Make a plan and name this community in it:
network-no-events = No events belong to it.
network-terminate = Terminate
network-prolong = Prolong
network-prolong-text = A new memorandum is opened; parties and open obligations go over into it.
network-until = in force until { $date }
network-open-ended = open-ended
network-no-obligations = No obligations yet
network-no-obligations-text = Write down who does what by which day.
network-chain = Prolongations
network-learnt = What was learnt

## Partner

network-partner = Partner
    .plural = Partners
network-partner-name-kk = { record-name-kk }
network-partner-name-ru = { record-name-ru }
network-partner-name-en = { record-name-en }
network-partner-kind = Kind
network-partner-kind-leading-school = leading school
network-partner-kind-magnet-school = magnet school
network-partner-kind-support-school = support school
network-partner-kind-school = school
network-partner-kind-college = college
network-partner-kind-university = university
network-partner-kind-employer = employer
network-partner-kind-provider = provider of courses
network-partner-kind-association = association
network-partner-kind-authority = authority
network-partner-kind-foreign = foreign organisation
network-partner-kind-other = other
network-partner-network-role = Role in the network
network-partner-region = Region, city
network-partner-country = Country
network-partner-contact-person = Contact person
network-partner-phone = Telephone
network-partner-email = E-mail
network-partner-website = Website
network-partner-synonyms = { record-synonyms }
    .help = { record-synonyms-help }
network-partner-archived = { record-archived }
    .help = { record-archived-help }
network-partner-note = { record-note }
network-partner-memoranda = Memoranda
network-partner-events = Events
network-partner-communities = Communities

## Network community

network-network-community = Network community
    .plural = Network communities
network-network-community-name-kk = { record-name-kk }
network-network-community-name-ru = { record-name-ru }
network-network-community-name-en = { record-name-en }
network-network-community-leader = Leading organisation
network-network-community-coordinator = Coordinator of the college
network-network-community-purpose-kk = Purpose (Kazakh)
network-network-community-purpose-ru = Purpose (Russian)
network-network-community-purpose-en = Purpose (English)
network-network-community-since = Since
network-network-community-until = Until
network-network-community-note = { record-note }
network-network-community-members = Organisations
network-network-community-plans = Plans

## Member of a community

network-network-member = Member of a community
    .plural = Members of a community
network-network-member-network-community = Network community
network-network-member-partner = Partner
network-network-member-role = Role
network-network-member-role-leading = leading
network-network-member-role-magnet = magnet
network-network-member-role-support = support
network-network-member-role-member = member
network-network-member-since = Since
network-network-member-until = Until
network-network-member-note = { record-note }
network-network-member-partner-name = Name
network-network-member-current = A member now

## Memorandum

network-memorandum = Memorandum
    .plural = Memoranda
network-memorandum-number = No.
network-memorandum-date = Date
network-memorandum-subject-kk = Subject (Kazakh)
network-memorandum-subject-ru = Subject (Russian)
network-memorandum-subject-en = Subject (English)
network-memorandum-parties = Parties
network-memorandum-other-parties = Other parties
network-memorandum-valid-from = In force from
network-memorandum-valid-to = In force until
    .help = Leave blank for an open-ended memorandum.
network-memorandum-responsible = Responsible
network-memorandum-state = State
network-memorandum-state-draft = draft
network-memorandum-state-signed = signed
network-memorandum-state-terminated = terminated
network-memorandum-reason = Reason
network-memorandum-prolongs = Prolongs
network-memorandum-event = Signed at the event
network-memorandum-file = File
network-memorandum-note = { record-note }
network-memorandum-days-left = Days left
network-memorandum-prolonged-from = Prolonged from
network-memorandum-clock = Standing
network-memorandum-clock-draft = draft
network-memorandum-clock-signed = signed, not begun
network-memorandum-clock-in-force = in force
network-memorandum-clock-expiring = ends soon
network-memorandum-clock-expired = expired
network-memorandum-clock-prolonged = prolonged
network-memorandum-clock-terminated = terminated
network-memorandum-clock-open-ended = open-ended
network-memorandum-obligations = Obligations
network-memorandum-obligations-done = Of them done
network-memorandum-obligations-overdue = Obligations overdue

## Obligation

network-obligation = Obligation
    .plural = Obligations
network-obligation-memorandum = Memorandum
network-obligation-rank = No.
network-obligation-text-kk = Text (Kazakh)
network-obligation-text-ru = Text (Russian)
network-obligation-text-en = Text (English)
network-obligation-side = Whose
network-obligation-side-college = college
network-obligation-side-partner = partner
network-obligation-side-both = both sides
network-obligation-responsible = Responsible
network-obligation-due = Due
network-obligation-state = State
network-obligation-state-open = open
network-obligation-state-done = done
network-obligation-state-cancelled = cancelled
network-obligation-done-on = Done on
network-obligation-done-note = What was done
network-obligation-note = { record-note }
network-obligation-overdue = Overdue

## Study visit

network-study-visit = Study visit
    .plural = Study visits
network-study-visit-title-kk = Title (Kazakh)
network-study-visit-title-ru = Title (Russian)
network-study-visit-title-en = Title (English)
network-study-visit-place = City
network-study-visit-country = Country
network-study-visit-host = Host
network-study-visit-host-text = Host (in words)
network-study-visit-start-date = First day
network-study-visit-end-date = Last day
network-study-visit-team = Team
network-study-visit-team-size = Team (headcount)
network-study-visit-event = Within the event
network-study-visit-report-kk = Report (Kazakh)
network-study-visit-report-ru = Report (Russian)
network-study-visit-report-en = Report (English)
network-study-visit-file = File
network-study-visit-note = { record-note }
network-study-visit-people = How many went
