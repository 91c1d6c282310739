### Courses: the programme, its runs, what each teacher took, attached papers.

## Programme of a course

training-course-programme = Course programme
    .plural = Course programmes
training-course-programme-title-kk = Title (Kazakh)
training-course-programme-title-ru = Title (Russian)
training-course-programme-title-en = Title (English)
training-course-programme-provider = Provider
training-course-programme-kind = Kind of training
training-course-programme-hours = Hours
    .help = In academic hours.
training-course-programme-direction = Direction
training-course-programme-technologies = Learning technologies
training-course-programme-annotation = Annotation
training-course-programme-note = { record-note }

## Expected result of a programme

training-expected-result = Expected result
    .plural = Expected results
training-expected-result-course-programme = Course programme
training-expected-result-rank = { record-rank }
training-expected-result-text-kk = Result (Kazakh)
    .help = What the teacher knows or can do after the course.
training-expected-result-text-ru = Result (Russian)
training-expected-result-text-en = Result (English)
training-expected-result-note = { record-note }

## Run of a programme

training-course-run = Course run
    .plural = Course runs
training-course-run-course-programme = Course programme
training-course-run-start-date = Start date
training-course-run-end-date = End date
training-course-run-format = Format
training-course-run-format-in-person = in person
training-course-run-format-distance = distance
training-course-run-format-mixed = mixed
training-course-run-place = Place
training-course-run-language = Language
training-course-run-language-kk = Kazakh
training-course-run-language-ru = Russian
training-course-run-language-en = English
training-course-run-funding = Funding
training-course-run-funding-state-order = state order
training-course-run-funding-local-budget = local budget
training-course-run-funding-college = college funds
training-course-run-funding-own = own expense
training-course-run-cost = Cost, tenge
    .help = Per teacher.
training-course-run-note = { record-note }

## What one teacher took

training-training-record = Course record
    .plural = Courses
training-training-record-person = { record-person }
training-training-record-course-programme = Course programme
training-training-record-course-run = Course run
training-training-record-provider = Provider
    .help = Fill it in if another organisation than the programme's held the course.
training-training-record-kind = Kind of training
training-training-record-status = Status
    .help = Only a certified course counts toward the course term.
training-training-record-status-need = needed
training-training-record-status-planned = planned
training-training-record-status-applied = applied
training-training-record-status-enrolled = enrolled
training-training-record-status-completed = completed, document awaited
training-training-record-status-certified = certified
training-training-record-status-listened = attended, reference issued
training-training-record-status-not-completed = not completed
training-training-record-status-cancelled = cancelled
training-training-record-start-date = Start date
training-training-record-end-date = End date
training-training-record-planned-year = Planned year
training-training-record-hours = Hours
    .help = In academic hours.
training-training-record-format = Format
training-training-record-format-in-person = in person
training-training-record-format-distance = distance
training-training-record-format-mixed = mixed
training-training-record-funding = Funding
training-training-record-funding-state-order = state order
training-training-record-funding-local-budget = local budget
training-training-record-funding-college = college funds
training-training-record-funding-own = own expense
training-training-record-basis = Basis
    .help = For example a line of the plan or the order that sent the teacher.
training-training-record-application-date = Application date
training-training-record-entry-test = Entry test, %
training-training-record-exit-test = Exit test, %
training-training-record-document-type = Document
training-training-record-document-type-certificate = certificate
training-training-record-document-type-listening-reference = attendance reference
training-training-record-document-type-diploma = diploma
training-training-record-document-number = Document number
training-training-record-issue-date = Issue date
training-training-record-file = Copy of the document
    .help = A scan or photo of the certificate.
training-training-record-note = { record-note }

## What one teacher took: what is computed

training-training-record-person-name = Teacher
training-training-record-course-title = Course title
training-training-record-provider-name = Provider
    .help = The name on the day of issue.
training-training-record-department = Department
training-training-record-year = Year
training-training-record-counts = Counts toward the course term

## Attached file

training-attachment = Attached file
    .plural = Attached files
training-attachment-name = File name
training-attachment-size = Size
training-attachment-media-type = File type
training-attachment-hash = Checksum

## Screens

training-finished-course = Finished course
training-save-next = Save and next
training-quick-help = Enter saves, Shift+Enter saves and goes on to the next teacher.
training-without-certificate = without a certificate
training-empty = There are no courses yet
training-empty-text = Bring in your Excel list of courses as it is, or add a finished course.
training-gone = This course record is not here. It may have been removed.
training-programme-gone = This course programme is not here. It may have been removed.
