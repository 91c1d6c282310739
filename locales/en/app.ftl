### The frame of the window: sidebar, top bar, buttons, lists, dialogs, files, long work.

## Frame

app-name = Sheberlik
app-subtitle = The methodist's desk of a college
app-sections = Sections
app-nav-today = Today
app-nav-teachers = Teachers
app-nav-courses = Courses
app-nav-post-course = Post-course
app-nav-documents = Documents
app-nav-bank = Methodical bank
app-nav-import = Import
app-nav-reports = Reports
app-nav-settings = Settings
app-skip-to-content = Skip to the content

## Search

app-search = Search
app-search-placeholder = Search: teacher, course, group, mentor…
app-search-nothing = Nothing found. Try the start of a surname or a word of a title.

## Academic year and language

app-academic-year = Academic year
# $label (text): 2026–2027
app-academic-year-label = Academic year { $label }
app-language = Language
app-language-kk = Kazakh
app-language-ru = Russian
app-language-en = English
app-theme = Theme
app-theme-light = light
app-theme-dark = dark
app-theme-system = as the system

## Undo and redo

app-undo = Undo
app-redo = Redo
# $label (text): words of the operation
app-undo-label = Undo: { $label }
# $label (text): words of the operation
app-redo-label = Redo: { $label }

## Buttons

app-save = Save
app-cancel = Cancel
app-close = Close
app-add = Add
app-remove = Remove
app-restore = Restore
app-back = Back
app-stop = Stop

## Lists

app-filter = Filter
app-to-excel = To Excel
app-columns = Columns
# $name (text)
app-column-computed = { $name } (worked out)
app-select = Select
# $count (number)
app-selected = { $count } selected
# $count (number)
app-total = Total: { $count }
# $from, $to, $total (numbers)
app-page-range = { $from }–{ $to } of { $total }
app-page-previous = Previous page
app-page-next = Next page
app-list-loading = Loading…
app-list-empty = No records yet.
app-list-no-match = Nothing matches the filter.
app-all = All
app-yes = yes
app-no = no
# $count (number)
app-courses-count =
    { $count ->
        [one] { $count } course
       *[other] { $count } courses
    }
# $count (number): academic hours
app-hours =
    { $count ->
        [one] { $count } hour
       *[other] { $count } hours
    }
# $count (number)
app-days-left =
    { $count ->
        [one] { $count } day left
       *[other] { $count } days left
    }
# $count (number)
app-days-over =
    { $count ->
        [one] { $count } day overdue
       *[other] { $count } days overdue
    }

## A record

app-saved = Saved
app-unsaved = There are unsaved changes
app-required = Required field
app-history = Change history
app-history-empty = No changes yet.

## Questions before what cannot be undone

## Files

app-file-attach = Attach a file
app-file-open = Open the file
app-file-remove = Remove the file
app-dialog-workbook = Choose a workbook
app-dialog-attachment = Choose a document
app-dialog-backup = Choose a backup
app-dialog-save-workbook = Where to save the workbook
app-dialog-save-backup = Where to save the backup
app-dialog-save-calendar = Where to save the calendar

## Long work

app-working = Working
# $done, $total (numbers)
app-progress = { $done } of { $total }
# The stages of long work, under app-stage-<stage>
app-stage-import-read = Reading the file
app-stage-import-match = Rows are compared
app-stage-report = Preparing the report
app-stage-report-write = Filling the workbook
app-stage-report-save = Saving the file
app-stage-backup = Making a backup
app-stage-backup-files = Copying the attached files
app-stage-restore-files = Restoring the attached files
app-stage-check = Checking the data
app-stage-seed = Trial data are being written

## Checking the data, restoring

app-restored = The data have been restored. A safety copy of what was there before is among the backups.
# $count (Number): faulty rows
app-check-file = { $count ->
    [0] The data file is whole.
   *[other] The data file is damaged. Restore the newest backup.
 }
# $count (Number): faulty rows
app-check-references = { $count ->
    [0] All links between records are whole.
    [one] { $count } link between records leads nowhere.
   *[other] { $count } links between records lead nowhere.
 }
# $count (Number): faulty rows
app-check-attachments = { $count ->
    [0] All attached files are in their place.
    [one] { $count } attached file is missing.
   *[other] { $count } attached files are missing.
 }
# $count (Number): rows put right
app-check-sort-keys = { $count ->
    [0] The alphabetical order is right.
    [one] The alphabetical order was put right for { $count } record.
   *[other] The alphabetical order was put right for { $count } records.
 }
# $count (Number): rows put right
app-check-search = { $count ->
    [0] The search is up to date.
    [one] The search was put right for { $count } record.
   *[other] The search was put right for { $count } records.
 }

## Screens

app-choose-new = No match. What you typed will be added as new.
app-choose-nothing = No match.
app-date-example = DD.MM.YYYY
app-partial-date-example = DD.MM.YYYY or YYYY
app-keys = Keys
app-key-search = Search everything
app-key-undo = Undo the last act
app-key-redo = Redo what was undone
app-key-save = Save the form
app-key-move = Move through the list
app-key-select = Select a row of the list
app-key-all-present = At a session mark everybody as present
app-key-calendar = In the calendar: go to today, add an event
app-key-open = Open the row; save the form
app-key-close = Close the dialog or the list
app-key-help = This list
app-move-up = Move up
app-move-down = Move down
app-undone-label = Undone: { $label }
app-redone-label = Redone: { $label }
app-unexpected = Something unexpected happened. The data are safe. Open the page again.
# $at: day and time
app-restore-newest = The newest checked backup: { $at }. Restore the data from it? The damaged file is kept aside.
app-nothing-changed = There was nothing to change.
app-more = More
app-holds = holds:
app-fails = fails:

## Screens of mentoring and technologies

app-nav-mentoring = Mentoring
app-nav-technologies = Technologies
app-edit = Edit
app-nav-school = School
app-nav-groups = Groups
app-nav-plans = Plans
app-nav-calendar = Calendar
app-nav-events = Events
app-nav-network = Network
app-holds-count = Holds: { $count }
app-holds-all = Everything holds
