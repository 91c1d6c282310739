### The screen of reports: which form, for what, in which language, as what. Words printed on the forms are in form.ftl.

## Forms: name and what it is for

report-r1 = Annual plan of methodical work
    .help = Goal, tasks, activities by section and month: as approved, or its execution with shares.
report-r1-matrix = Cyclogram of the plan
    .help = Items of the plan by month, September to June, with marks.
report-r2 = Work plan of a group
    .help = The plan of a group or of the School for the academic year: head, goal, tasks, lines by stage, sessions by kind.
report-r2-a = Members of a group
    .help = Members: category, practice in the technology, course, role, ground; teachers over all groups and those in several.
report-r2-b = Annual report of a group or of the School
    .help = Sessions and attendance, execution of the plan, products, evidence, results of members, difficulties, tasks for the next year.
report-r2-passport = Passport of a group
    .help = The group on one page: founding, regulation, head, roles, products, comparison of years.
report-r4 = Courses monitoring
    .help = Who studied where and when, how the plan was carried out, who is due, whether the certificates are there.
report-r5 = Post-course support report
    .help = Who is supported, the stage, survey marks, evidence, the level, what was closed in time.
report-r5-card = Post-course support card
    .help = One teacher, one course: results, help, surveys, evidence, reflection, how the level was counted.
report-r6 = Mentoring report
    .help = Mentors and young specialists: order, meetings, lessons visited, diagnosis, conclusion, who stayed at work after a year.
report-r6-a = Mentor’s plan
    .help = The plan of work of one mentor with the young specialist.
report-r6-b = Lesson observation sheet
    .help = One lesson observed: marks by criteria, strengths, recommendations. A draft is not printed.
report-r6-c = Young-teacher school: plan and attendance
    .help = The plan of the young-teacher school for the academic year and the grid of attendance.
report-r7 = Events register
    .help = Events held by level and month, who took part and with what result, totals, figures without names.
report-r7-a = Participation of teachers
    .help = Role, topic, result and document of each teacher at each event.
report-r7-b = Teachers’ pivot
    .help = For each teacher: participations, talks, master classes, contests, prizes, publications.
report-r7-c = Event report
    .help = One event: date, aim, programme, participants, guests, decisions, feedback, attachments.
report-r7-d = Open lessons and master classes
    .help = Who, when, on which topic; planned ones too.
report-r7-e = Mutual visits
    .help = Who visited whose lesson: discipline, group, topic, conclusion.
report-r8 = Documents register
    .help = Local acts and methodical materials by kind or state, what waits for coordination or review.
report-r8-a = Coordination sheet
    .help = One document: who considered it, remarks, the acts it was compared with, room to sign.
report-r8-b = Documents to be compared again
    .help = Documents to be compared again after a local act changed, by act.
report-r9 = Annual report on methodical work
    .help = Indicators of all methodical work beside those of last year, the text of the report, charts.
report-r11 = Staff list
    .help = The list for attestation and the national database: education, experience, category, last course.
report-r12 = Minutes
    .help = The minutes of one session: who attended, agenda, heard, spoke, resolved.
report-r13 = Network report
    .help = Partners, memoranda, joint events, decisions, feedback, communities, study visits.
report-r14 = Memoranda register
    .help = Parties, subject, term, responsible, obligations done, state.
report-r15 = Decision control
    .help = Decisions of sessions and events: responsible, term, state.
report-r18 = Publications list
    .help = Publications and methodical works by kind, kind by level, authors.
report-r19 = Generalisation of experience
    .help = Whose experience, topic, level, stage, where it is heard.
report-r21 = Internal control plan
    .help = Theme, aim, object, kind, method, term, place of hearing, decision, second control.
report-technologies = Map of technologies
    .help = Which department learns, applies and shares which technology; the holes.

## Parameters

report-parameter-year = Academic year
report-parameter-from = From
report-parameter-to = To
report-parameter-department = Department
report-parameter-provider = Provider
report-parameter-grouping = Grouping
report-parameter-version = Version of the plan
report-parameter-kinds = Kinds of training
report-parameter-iin = Print the IIN
report-parameter-birth-date = Print the full date of birth
report-parameter-both-spellings = Write names in both languages
report-parameter-template = Empty form to fill in
report-parameter-data-only = Data sheet only (for long lists)
report-document-language = Document language
report-language-kk = Kazakh
report-language-ru = Russian
report-language-en = English
report-language-kk-ru = Kazakh and Russian
report-grouping-alphabet = Alphabetical
report-grouping-department = By department
report-grouping-provider = By provider
report-grouping-technology = By technology
report-grouping-direction = By direction
report-grouping-state = By state
report-version-execution = With execution
report-version-approved = As approved
report-grouping-section = By section
report-grouping-month = By section and month
report-grouping-kind = By kind
report-grouping-level = By level and month

## The screen of reports

report-period = Period
report-period-dates = from … to …
report-all-departments = all departments
report-all-providers = all providers
report-parameters = What to report
report-sheets = Sheets of the report
# $count (number)
report-sheets-count =
    { $count ->
        [one] { $count } sheet in all
       *[other] { $count } sheets in all
    }
report-table = Table of the report
report-loading = The report is being prepared…
report-save = Save as Excel
# $name (text): file
report-saved = Saved: { $name }
# $sheets, $rows (numbers)
report-saved-counts = sheets: { $sheets }, rows: { $rows }
report-show-file = Open
report-show-folder = Show in folder
# $figure (text)
report-drill = { $figure }: show the rows
# $figure (text)
report-rows-of = Rows behind the figure { $figure }
report-rows-of-text = Rows behind the figure
report-nothing = There are no data for this form in this period
report-nothing-text = Choose another period, or enter the data that the form is made from.
report-nothing-r21 = The plan of internal control is made on the Plans page: choose this kind there and add its lines.
# $count (number)
report-more-rows = Show more rows: { $count } left
report-options = What to print
report-all-of-period = All of the period (up to 50 on screen)
report-all-together = All of the period together
report-subject = About
