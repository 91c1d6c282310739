### The import of workbooks: fields of columns, what becomes of rows, why a sheet is ignored, what was noticed in it.
### The codes stand in crates/import: problem.rs, columns/field.rs, columns/guess.rs, proposal/mod.rs.

## What becomes of a row

import-action-create = Create
import-action-change = Change
import-action-same = No change
import-action-skip = Skip
import-action-ask = Ask

## What a sheet is

import-as-staff = Staff list
import-as-courses = Course list
import-as-groups = Members of creative groups
import-as-mentors = List of mentors
import-as-events = List of events
import-as-plan = Plan
import-as-ignored = Do not import

## Why a sheet is ignored

import-reason-empty = The sheet is empty.
import-reason-no-table = No table with headings was found on the sheet. If there is one, give its columns names such as «Full name», «Course title», «Date».
import-reason-no-names = The table has no column with names of people. If it has, say which one.
import-reason-nothing-to-take = The table holds names only, there is nothing else to take.
import-reason-events = This looks like a list of events, but no columns of titles and days were found.
import-reason-survey = These are answers of a survey, they are not imported here.
import-reason-works = This looks like a list of publications, awards or lessons. Such lists are not imported: enter them in the program.
import-reason-plan = This looks like a plan, but the columns «Activities», «Term» and «Responsible» were not found.
import-reason-courses = The columns of a list of courses were not found: the name of the person and the title of the course.
import-reason-groups = The columns of a list of members were not found: the name of the group and the names of its members.
import-reason-mentors = The columns of a list of mentors were not found: the names of the mentor and of the young teacher.
import-reason-hidden = The sheet is hidden. To import it, choose what it is.
import-reason-not-asked = Another sheet was chosen.
import-reason-chosen = You chose not to import this sheet.

## Fields of columns

import-field-number = Row number
import-field-full-name = Full name
import-field-surname = Surname
import-field-given-name = Given name
import-field-patronymic = Patronymic
import-field-iin = IIN
import-field-birth-date = Birth date
import-field-sex = Sex
import-field-position = Position
import-field-discipline = Disciplines
import-field-department = Department, commission
import-field-employment = Kind of employment
import-field-hire-date = Hire date
import-field-pedagogical-experience = Pedagogical experience
import-field-industry-experience = Experience in industry
import-field-education = Education in one cell
import-field-education-level = Level of education
import-field-education-institution = Institution
import-field-education-speciality = Speciality by diploma
import-field-education-year = Year of graduation
import-field-degree = Degree
import-field-category = Category
import-field-category-date = Date of granting
import-field-category-order = Order on the category
import-field-category-until = Category valid until
import-field-phone = Telephone
import-field-email = E-mail
import-field-course-title = Course title
import-field-provider = Provider
import-field-period = Period
import-field-start-date = First day
import-field-end-date = Last day
import-field-year = Year of the course
import-field-hours = Hours
import-field-format = Form of study
import-field-funding = Source of funding
import-field-training-kind = Kind of training
import-field-document-number = Certificate number
import-field-issue-date = Date of issue
import-field-document-type = Kind of document
import-field-language = Language of study
import-field-place = Place
import-field-note = Note
import-field-group = Creative group
import-field-group-role = Role in the group
import-field-reason = Reason for joining
import-field-mentor = Mentor
import-field-order = Number of the order
import-field-order-date = Date of the order
import-field-event-title = Title of the event
import-field-event-kind = Kind of the event
import-field-level = Level
import-field-organiser = Organiser
import-field-event-role = Role at the event
import-field-topic = Topic of the talk
import-field-result = Result
import-field-participants = Number of participants
import-field-activity = Activity
import-field-activity-form = Form
import-field-term = Term
import-field-responsible = Responsible
import-field-responsible-post = Post of who is responsible
import-field-direction = Direction
import-field-completion = Completion form
import-field-expected-result = Expected result
import-field-indicator = Indicator
import-field-mark = Execution mark

## What was noticed: in the file

# $suffix (text), $format (text): the suffix it should have
import-problem-wrong-suffix = The suffix of the file does not match its content: it is a { $format } file. It was read; save it as { $format } from now on.
# $encoding (text)
import-problem-old-encoding = The text is in the old Kazakh encoding { $encoding }, its Kazakh letters were restored. Check the names.
# $encoding (text)
import-problem-unreadable-letters = Some letters cannot be read in the encoding { $encoding }. Save the file in UTF-8 and import it again.

## What was noticed: on the sheet

# $count (number)
import-problem-hidden-rows =
    { $count ->
        [one] { $count } row of the sheet is hidden; it was read like the others. If it is not needed, delete it from the file.
       *[other] { $count } rows of the sheet are hidden; they were read like the others. If they are not needed, delete them from the file.
    }
# $count (number)
import-problem-formulas =
    { $count ->
        [one] { $count } cell holds a formula: the value stored in the file was taken.
       *[other] { $count } cells hold formulas: the values stored in the file were taken.
    }
# $heading (text)
import-problem-formula-without-value = A cell of the column «{ $heading }» holds a formula without a stored value. Open the file in Excel, save it and import it again.
# $count (number)
import-problem-cells-beyond =
    { $count ->
        [one] { $count } cell far to the right was not read. If it is needed, move it closer to the table.
       *[other] { $count } cells far to the right were not read. If they are needed, move them closer to the table.
    }
# $heading (text), $column (text): letters of the column
import-problem-column-ignored = Column { $column } «{ $heading }» is not imported. If it is needed, say what it holds.
# $count (number), $heading (text)
import-problem-dates-mixed =
    { $count ->
        [one] The column «{ $heading }» writes dates in different ways; { $count } date was read. Compare a few with the file.
       *[other] The column «{ $heading }» writes dates in different ways; { $count } dates were read. Compare a few with the file.
    }
# $count (number), $heading (text)
import-problem-years-short =
    { $count ->
        [one] In the column «{ $heading }» { $count } year has two digits; the program chose the century. Check it.
       *[other] In the column «{ $heading }» { $count } years have two digits; the program chose the century. Check them.
    }
# $count (number), $heading (text)
import-problem-spaces-repaired =
    { $count ->
        [one] In the column «{ $heading }» needless spaces were removed from { $count } cell.
       *[other] In the column «{ $heading }» needless spaces were removed from { $count } cells.
    }

## What was noticed: in a cell

# $length (number): characters that were kept
import-problem-text-cut =
    { $length ->
        [one] The text is too long; its first { $length } character was taken. Shorten it in the file.
       *[other] The text is too long; its first { $length } characters were taken. Shorten it in the file.
    }
# $text (text): as it was repaired
import-problem-letters-repaired = Latin letters inside a word were replaced by the Cyrillic ones that look alike: «{ $text }».
# $text (text)
import-problem-letters-lost = Letters were lost when the file was saved: «{ $text }». Save the file in UTF-8 or as xlsx and import it again.
# $text (text), $heading (text)
import-problem-date-unreadable = The date cannot be read: «{ $text }», column «{ $heading }». It was left out; write it as 05.02.2026.
# $text (text)
import-problem-period-reversed = The end comes before the start: «{ $text }». Correct the period in the file.
# $issued (text), $end (text): dates
import-problem-issued-before-end = The certificate was issued on { $issued }, before the end of the course on { $end }. The date of issue was left out, check it.
# $end (text): date
import-problem-course-in-future = The course ends in the future ({ $end }), it is recorded as still running.
import-problem-period-missing = The course has no period, so it does not count towards due dates. Add the dates to the file or to the course.
# $text (text)
import-problem-period-rough = Only the month or the year is known: «{ $text }». Its first and last day were taken, correct the dates.
# $year (number)
import-problem-year-taken = The cell names no year, the year of the sheet was taken: { $year }.
# $text (text)
import-problem-hours-unreadable = The number of hours cannot be read: «{ $text }». Write one number, such as 72.
# $hours (number)
import-problem-hours-unlikely = Unusually many hours: { $hours }. Check the number.
# $text (text)
import-problem-experience-unreadable = The length of service cannot be read: «{ $text }». Write it as «12 years 3 months».
# $text (text)
import-problem-category-unknown = There is no such category: «{ $text }». It was left out; correct it or add it to the dictionary.
import-problem-certificate-blank = No certificate is named, the course is recorded as completed without a certificate.
import-problem-not-certified = The note says that there is no certificate, so the course does not count towards due dates.
# $number (text)
import-problem-certificate-twice = Another record has the certificate number { $number } already. Check the number.
import-problem-iin-zero-restored = The IIN had lost its zero in front, it was put back.
# $digits (text): masked
import-problem-iin-unreadable = The IIN cannot be read: { $digits }. It takes twelve digits; it was left out.
import-problem-iin-checksum = The check digit of the IIN is wrong. It was saved as not checked, compare it with the identity card.
# $date (text)
import-problem-iin-birth-date = The IIN says another birth date: { $date }. Check both.
import-problem-iin-other = This person has another IIN on record, it was kept. Compare it with the identity card.
# $name (text)
import-problem-iin-of-another = Somebody else has this IIN: “{ $name }”. Answer whether it is the same person, or correct the IIN.
# $text (text), $heading (text)
import-problem-choice-unknown = The value was not understood: «{ $text }», column «{ $heading }». It was left out; choose it in the card.
# $field (text): name of the field, $reason (text): a sentence
import-problem-value-refused = The value of “{ $field }” was left out. { $reason }
# $field (text): name of the field, $reason (text): a sentence
import-problem-row-refused = The row was left out because of “{ $field }”. { $reason }
# $text (text)
import-problem-several-positions = Several positions are named: { $text }. The first was taken.
import-problem-name-missing = The row names nobody, it was skipped.
# $text (text)
import-problem-name-unreadable = This does not look like the name of a person: «{ $text }». The row was skipped; write the surname and the given name.
# $cell (text): address
import-problem-name-repeated = The same name stands above, in cell { $cell }. Answer whether it is the same person or a namesake.
# $name (text)
import-problem-person-unknown = There is nobody of this name: “{ $name }”. Say who it is, or add somebody new.
import-problem-group-missing = The row does not say which group, it was skipped. Write the name of the group.
# $name (text)
import-problem-group-new = There is no such group yet, it was added as a draft: «{ $name }». Enter its regulation, order and head on the page of the group.
# $name (text), $count (number)
import-problem-group-ambiguous =
    { $count ->
        [one] { $count } group works by «{ $name }», the row was skipped. Write the name of the group itself.
       *[other] { $count } groups work by «{ $name }», the row was skipped. Write the name of the group itself.
    }
import-problem-head-by-hand = The head is appointed on the page of the group, where the conditions are checked. The row was skipped.
# $date (text)
import-problem-since-taken = The day of joining is not given, the start of the academic year was taken: { $date }.
# $name (text)
import-problem-not-working = This person no longer works in the college: “{ $name }”. The row was skipped.
import-problem-mentor-missing = The row names no mentor, it was skipped.
import-problem-pair-of-one = Mentor and young specialist are one person, the row was skipped. Check the names.
import-problem-pair-proposed = The order or the period is not whole, the pair was kept as proposed.
# $text (text)
import-problem-participant-unreadable = This does not look like the name of a person: «{ $text }». The event was written; add this participant on its page.
# $text (text), $count (number): 0 where it is not said
import-problem-people-together =
    { $count ->
        [0] «{ $text }» is not one person. The event was written; enter the number or the names of its participants on its page.
        [one] «{ $text }» is not one person. The event was written with { $count } participant; add names on its page.
       *[other] «{ $text }» is not one person. The event was written with { $count } participants; add names on its page.
    }
# $text (text)
import-problem-others-unnamed = Not all participants are named: “{ $text }”. Those named were written; add the others on the page of the event.
# $text (text)
import-problem-count-unreadable = The number of participants cannot be read: «{ $text }». Write one number, for example 120.
# $text (text), $count (number)
import-problem-count-about = The number of participants is approximate: “{ $text }”. { $count } was written, the words are kept in the note of the event.
# $text (text)
import-problem-note-kept = The file has another note: “{ $text }”. The one written before was kept. If the file is right, correct the note on the page of the event.
import-problem-event-missing = The event has no title, the row was skipped.
import-problem-event-date-missing = The day of the event could not be told, the row was skipped. Write it like this: 27-28.10.2025.
# $before, $after (text): names of departments or positions
import-problem-work-moved = The department or the position changes: “{ $before }” → “{ $after }”. If that is wrong, leave this column out.
import-problem-event-moved = An event of this title stands on { $before }. Its day changes to { $after }. If this is another event, add it by hand.
import-problem-event-other-level = An event of this title stands on this day with another level. One more was written. If both are one event, remove the spare one and correct the level.
import-problem-level-taken = No level is given, that of the college was taken. Check it.
import-problem-kind-taken = No kind is given, “other event” was taken. Check it.
# $text (text): as it is written
import-problem-term-unreadable = “{ $text }” does not read as a term and was kept as written. Choose the term in the plan.
# $text (text): as it is written
import-problem-responsible-text = “{ $text }” is neither a known teacher nor a known post and was kept as written.
# $date (text)
import-problem-done-day-taken = The day of execution is not given, { $date } was taken.
# $text (text): as it is written
import-problem-moved-without-term = The new term is not given: «{ $text }». The line was marked as moved, its term stays.
# $text (text): as it is written
import-problem-mark-kept = The mark «{ $text }» was kept as words, the line stays open.
import-problem-activity-missing = The row does not say what is to be done, it was skipped.
# $name (text): title of the plan
import-problem-plan-new = A new plan will be made: “{ $name }”.
# $name (text): title of the plan
import-problem-plan-known = The lines go into a plan that is there already: “{ $name }”.
# $name (text): title of the plan
import-problem-plan-approved = The plan “{ $name }” is approved already. New lines are added to it, approved ones do not change.
# $field (text): name of the field, $text (text): what the file says
import-problem-line-kept = The file says something else in “{ $field }”: “{ $text }”. The line was approved, done or changed in the program, so it stays as it was. If the file is right, correct the line in the plan.
import-problem-title-missing = The course has no title, the row was skipped.
import-problem-course-missing = The person of this row has no course, the row was skipped.
# $name (text)
import-problem-person-new = There is no such person yet, a new one was added: “{ $name }”. If it is a slip of the pen, correct the name and import again.
# $name (text)
import-problem-spelling-learnt = The other spelling of the name was learnt: “{ $name }”.
# $name (text), $stored (text)
import-problem-spelling-differs = The name is spelt differently: “{ $name }”. The one on record was kept: “{ $stored }”.
# $cell (text): address
import-problem-row-repeated = The same stands above, in cell { $cell }.
# $record (text): kind of record, $name (text)
import-problem-entry-new =
    { $record ->
        [department] A new department or commission was added: «{ $name }».
        [position] A position was added to the dictionary: «{ $name }».
        [discipline] A discipline was added to the dictionary: «{ $name }».
        [technology] A technology was added to the dictionary: «{ $name }».
        [provider] A provider was added to the dictionary: «{ $name }».
        [event_kind] A kind of event was added to the dictionary: «{ $name }».
        [level] A level was added to the dictionary: «{ $name }».
       *[other] An entry was added to the dictionary: «{ $name }».
    }
import-problem-left-out = You chose to leave this row out.

## What an import leaves: the log, questions, remembered columns

import-import-run = Import
    .plural = Imports
import-import-run-file-name = File
import-import-run-file-hash = Fingerprint of the file
import-import-run-rows-created = Rows created
import-import-run-rows-changed = Rows changed
import-import-run-rows-same = Rows without changes
import-import-run-rows-skipped = Rows skipped
import-import-run-rows-asked = Rows with a question
import-import-run-note = { record-note }
import-import-question = Question of an import
    .plural = Questions of imports
import-import-question-import-run = Import
import-import-question-sheet = Sheet
import-import-question-cell = Cell
import-import-question-text = Spelling
import-import-question-likely = Most likely
import-import-question-proposal = Rows of the file
import-import-question-state = State
import-import-question-state-open = waiting for an answer
import-import-question-state-answered = answered
import-import-question-state-dropped = left without an answer
import-import-question-note = { record-note }
import-import-profile = Mapping of columns
    .plural = Mappings of columns
import-import-profile-shape = Fingerprint of the headings
import-import-profile-kind = What the sheet is
import-import-profile-mapping = Fields of the columns
import-import-profile-note = { record-note }

## The command line

# $create, $change, $same, $skip, $ask (numbers)
import-row-counts = create: { $create }, change: { $change }, no change: { $same }, skip: { $skip }, ask: { $ask }
import-was-applied = The workbook was imported. It can be undone as a whole.
import-nothing-written = Nothing was written.

## The screen of the import

import-drop-title = Drop a workbook here
import-drop-text = Or choose the file yourself. You will see what becomes of every row; nothing is written before you agree.
import-choose = Choose a file
import-understands = What the program understands
import-understands-staff = Lists of teachers: names, IIN, position, department, education, experience, category.
import-understands-courses = Lists of courses: who studied, what and where, the period, the hours, the certificate.
import-understands-groups = Members of creative groups and lists of mentors: who is in which group, the role, since when; who is whose mentor, the order, the period.
import-understands-plans = A plan of work: sections, lines, terms, responsible people, marks of execution.
import-understands-events = Lists of events: title, date, level, kind, participants with their roles and results.
import-understands-columns = Columns stand in any order; headings and data may be in Kazakh or Russian, spelt as they are.
import-understands-formats = Excel, LibreOffice and CSV files. The file itself is not changed.
import-understands-again = A file may be brought in again: what is known already is not entered twice.
# $name (text)
import-file = File: { $name }
import-sheets = Sheets of the file
import-sheet-as = What is on the sheet
# $action (text): words of an action, $count (number)
import-action-count = { $action }: { $count }
# $known, $total (numbers)
import-columns = Columns: { $known } of { $total } are read
import-column-letter = Column
import-column-heading = Heading
import-column-example = Example
import-column-field = What it holds
import-column-unread = not imported
# $count (number)
import-problems = What was noticed: { $count }
import-severity-info = Note
import-severity-warn = Check
import-severity-error = Not read
# $count (number)
import-problems-more = Show all: { $count }
import-rows = Rows
import-rows-all = All
import-rows-noticed = With remarks
import-rows-none = There are no such rows.
# $cell (text): address
import-cell = cell { $cell }
# $text (text): the name as it is written
import-who = Who is «{ $text }»?
import-likely = most likely
import-answer-create = Somebody new
import-answer-skip = Leave the row out
import-answer = Answer
import-answer-for-all = The answer goes for every row with this spelling.
# $count (number)
import-answered = Answers given: { $count }
# $text (text), $answer (text)
import-answered-as = «{ $text }»: { $answer }
import-answer-back = Take back
# $create, $change, $same, $skip (numbers)
import-will = Rows to be added: { $create }, to be changed: { $change }. Known already: { $same }, left out: { $skip }.
# $ask (number)
import-will-ask =
    { $ask ->
        [one] { $ask } row waits for an answer and will stay among the questions.
       *[other] { $ask } rows wait for an answer and will stay among the questions.
    }
# $ask (number)
import-will-take =
    { $ask ->
        [one] The likeliest person will be taken for { $ask } unanswered row; without one, the row stays among the questions.
       *[other] The likeliest person will be taken for { $ask } unanswered rows; without one, a row stays among the questions.
    }
import-will-nothing = There is nothing new in this file.
import-accept-likely = Where there is no answer, take the likeliest person
import-apply = Import
import-discard = Close the file
import-result = The workbook has been imported
import-result-undone = The import was undone as a whole.
# $count (number)
import-result-questions =
    { $count ->
        [one] { $count } question was kept. Answer it when you know.
       *[other] { $count } questions were kept. Answer them when you know.
    }
# What became of rows, under import-done-<action>
import-done-create = Added
import-done-change = Changed
import-done-same = Known already
import-done-skip = Left out
import-done-ask = Kept as questions
import-undo = Undo the import
import-open-teachers = To the teachers
import-open-courses = To the courses
import-open-plan = Open the plan
import-open-mentors = To mentoring
import-open-groups = To the groups
import-open-events = To the events
import-open-plans = To the plans
import-open-questions = To the questions
import-another = Import another file
