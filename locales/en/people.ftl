### Teachers: the person, categories, experience in technologies, remembered answers about names.

## Teacher

people-person = Teacher
    .plural = Teachers
people-person-surname-kk = Surname (Kazakh)
    .help = Fill it in at least one language; both spellings are kept.
people-person-given-name-kk = Given name (Kazakh)
people-person-patronymic-kk = Patronymic (Kazakh)
    .help = If there is one.
people-person-surname-ru = Surname (Russian)
people-person-given-name-ru = Given name (Russian)
people-person-patronymic-ru = Patronymic (Russian)
    .help = If there is one.
people-person-surname-en = Surname (Latin letters)
people-person-given-name-en = Given name (Latin letters)
people-person-former-surname = Former surname
    .help = Search and import find the teacher by it.
people-person-iin = IIN
    .help = Individual identification number: 12 digits. Hidden on screen.
people-person-iin-unverified = IIN not verified
    .help = Tick to keep the number as the paper has it although its check digit does not fit.
people-person-birth-date = Birth date
people-person-sex = Sex
people-person-sex-female = female
people-person-sex-male = male
people-person-position = Position
people-person-disciplines = Disciplines
people-person-department = Department
people-person-employment = Employment
people-person-employment-staff = staff
people-person-employment-part-time = part-time
people-person-employment-hourly = hourly
people-person-hire-date = Hire date
    .help = If the day is not known, give the month and year or the year only.
people-person-pedagogical-start = Start of teaching experience
    .help = Teaching experience is counted from this day.
people-person-industry-start = Start of industry experience
people-person-education-level = Level of education
people-person-education-level-higher = higher
people-person-education-level-postgraduate = postgraduate
people-person-education-level-post-secondary = post-secondary
people-person-education-level-technical-vocational = technical and vocational
people-person-education-level-secondary = secondary
people-person-education-institution = Institution
people-person-education-speciality = Speciality
people-person-education-year = Year of graduation
people-person-degree = Degree
people-person-phone = Phone
people-person-email = E-mail
people-person-status = Status
people-person-status-active = working
people-person-status-parental-leave = on parental leave
people-person-status-long-leave = on long leave
people-person-status-dismissed = left
people-person-status-moved = moved to another organisation
people-person-status-since = Status since
people-person-young-specialist = Young specialist
people-person-young-specialist-auto = by experience
people-person-young-specialist-yes = yes
people-person-young-specialist-no = no
people-person-consent = Consent to the processing of personal data
people-person-consent-date = Date of consent
people-person-merged-into = Merged into
people-person-note = { record-note }

## Teacher: what is computed

people-person-full-name = Name
people-person-category = Category
people-person-category-title = Category
people-person-category-granted = Category granted
people-person-pedagogical-months = Teaching experience
people-person-service-first-day = Start of experience
people-person-service-last-day = Hired at the latest
people-person-is-young-specialist = Young specialist
people-person-last-course-end = Last course
people-person-last-course-title = Title of the last course
people-person-last-course-hours = Hours of the last course
people-person-next-course-due = Next course
people-person-pd-state = Course term
people-person-pd-state-ok = in time
people-person-pd-state-soon = due soon
people-person-pd-state-overdue = overdue
people-person-pd-state-never = no course yet
people-person-pd-state-not-due = not counted
people-person-courses-count = Courses

## Granted category

people-category-record = Category record
    .plural = Category history
people-category-record-person = { record-person }
people-category-record-category = Category
people-category-record-granted = Granted
people-category-record-order-number = Order number
people-category-record-order-date = Order date
people-category-record-commission-level = Level of the commission
people-category-record-valid-until = Valid until
    .help = If blank, the term is counted from the day of granting by the rule.
people-category-record-subject = Discipline
people-category-record-note = { record-note }

## Experience in a technology

people-technology-experience = Experience in a technology
    .plural = Experience in technologies
people-technology-experience-person = { record-person }
people-technology-experience-technology = Technology
people-technology-experience-since = Since
people-technology-experience-until = Until
    .help = Leave blank while it goes on.
people-technology-experience-level = Mastery
people-technology-experience-level-learning = learning
people-technology-experience-level-applies = applies
people-technology-experience-level-shares = shares
people-technology-experience-proof = Proof
people-technology-experience-note = { record-note }

## Two people who are not one: a remembered answer

people-person-distinction = Mark of two different people
    .plural = Marks of two different people
people-person-distinction-person = { record-person }
people-person-distinction-other = Other teacher
people-person-distinction-note = { record-note }

## A spelling of a name: a remembered answer

people-person-spelling = Spelling of a name
    .plural = Spellings of names
people-person-spelling-person = { record-person }
people-person-spelling-spelling = Spelling
people-person-spelling-folded = Spelling for search
people-person-spelling-note = { record-note }

## Screens

people-tab-facts = Facts
people-tab-courses = Courses
people-categories = Qualification category
people-no-category = No category is given.
people-clock = When the next course is due
people-clock-rule = Rule: every { $months } months, at least { $hours } hours.
people-course-due = course due: { $due }
people-young = young specialist
people-duplicates = { $count ->
    [one] Possibly one person: { $count } pair
   *[other] Possibly one person: { $count } pairs
 }
people-duplicates-title = Possibly one and the same person
people-duplicates-text = Merging keeps the courses and categories of both records. It can be undone.
people-keep-this = Merge into this record
people-not-same = These are two people
people-empty = There are no teachers yet
people-empty-text = Bring in your Excel list as it is, or add a teacher by hand.
people-gone = This record is not here. It may have been removed or merged with another.
people-no-courses = No courses yet
people-no-courses-text = Add a finished course with the button above.
people-no-cases = No post-course support
people-no-cases-text = A case opens by itself when a certified course is entered.
people-no-evidence = No evidence
people-no-evidence-text = Add a master class, an article or a contest here.

people-technology-experience-training-record = Course that proves it
people-technology-experience-evidence = Evidence
people-technology-experience-group-year = Group's year that gave it
people-technology-experience-file = Paper (file)
people-technology-experience-person-name = { record-person }
people-technology-experience-department = Department
people-technology-experience-current = Level of today
people-technology-experience-in-school = Member of the School

## Screens of mentoring and technologies

people-tab-groups = Groups
people-tab-events = Events and publications
people-no-events = No events or publications yet
people-no-events-text = Participation appears here by itself once the teacher is on an event's list. Publications are entered in the methodical bank.
people-no-groups = Not in any group
people-no-groups-text = A teacher joins a group on the group's own page.
people-in-groups = Membership in groups
people-no-mentoring = No mentoring pairs
people-no-mentoring-text = A pair is proposed in the section of mentoring.
