### What went wrong and what to do. Codes of the engine under problem-<code>, faulty fields under problem-field-<code>.
### Arguments are those of the code; $incident is the number of the failure in the log.

## The program itself

# $incident (text)
problem-internal = The program could not do this; nothing was changed. Give your administrator the number in the log: { $incident }.
# $name (text)
problem-unknown-call = This version of the program has no such call: { $name }.
# $detail (text)
problem-bad-request = The request is not well formed: { $detail }.
problem-cancelled = The work was stopped; nothing was changed.
# $record (text): name of the kind
problem-unknown-record = There is no such kind of record: { $record }.
# $field (text): name of the field
problem-unknown-field = There is no such field: { $field }.
# $code (text)
problem-unknown-report = There is no such report: { $code }.
problem-report-of-nothing = There is nothing to report for this period. Choose another one.
problem-report-of-draft = This sheet is still a draft: it is printed only once it is shared.
problem-report-of-another-group = This form is for the young-teacher school only. Choose a year of such a group.

## Records

problem-invalid = Some fields need correcting. They are marked below.
problem-not-found = The record was not found. It may have been removed.
# $count (number)
problem-in-use =
    { $count ->
        [one] This record is used in { $count } other record. Change that one first, or archive this one.
       *[other] This record is used in { $count } other records. Change those first, or archive this one.
    }
# $name (text): what it belongs to
problem-owner-removed = This record belongs to another one that was removed: { $name }. Restore that one first.
problem-same-record = One record was chosen twice. Choose two different ones.
# $code (text)
problem-no-rule = A rule has no value for today: { $code }. Add one in Settings, under rules.
# $name (text): the teacher and the course
problem-not-certified = Post-course support cannot be opened for a course without a certificate: { $name }. Enter the certificate in the course record first.

## Undo and redo

problem-stale-undo = This cannot be undone: the record was changed again afterwards. See its history.
problem-nothing-to-undo = There is nothing to undo.
problem-nothing-to-redo = There is nothing to redo.

## The sample college

# $count (number)
problem-sample-mixed = Among the sample data there are teachers whom you added yourself: { $count }. Remove them before clearing the sample, or start with an empty folder.
# $count (number)
problem-sample-not-empty = The sample college opens only in an empty program, and there are teachers here already: { $count }.

## The data folder

# $who (text): user and computer
problem-locked = The data are open in another window or on another computer: { $who }. Close them there and try again.
problem-busy = Another task is writing to the data. Try again when it has finished.
# $file, $program (numbers): versions of the format
problem-newer-file = These data were made by a newer version of the program (file format { $file }, this program reads { $program }). Update the program.
# $folder (text)
problem-network-folder = The data cannot be kept on a network drive: { $folder }. Choose a folder on this computer; backups may go to the network.
# $folder (text)
problem-cloud-folder = The data cannot be kept in a folder that is synchronised with a cloud: { $folder }. Synchronising may damage the file. Choose another folder.
problem-damaged = The data file is damaged. Leave it as it is and restore the newest checked backup.
problem-not-a-backup = This file is no backup of this program. Nothing was changed.

## Files and disks

problem-disk-full = The disk is full. Free some space and try again. What was saved is safe.
problem-read-only-disk = This disk cannot be written to. Choose another place.
problem-no-permission = There is no access to this file or folder. Choose another place or ask your administrator for access.
# $incident (text)
problem-disk = The disk could not be read or written. Check the disk. Number in the log: { $incident }.
problem-file-not-found = The file was not found. It may have been moved or deleted.
problem-file-locked = The file is open in another program. Close it in Excel and try again.
# $name (text)
problem-file-missing = The attached file is not in the store: { $name }. Restore it from a backup or attach it again.
problem-unknown-file = The chosen file is no longer known. Choose it again.
# $limit_mb (number)
problem-file-too-large = The file is too large. The limit is { $limit_mb } MB.

## Workbooks that cannot be read

problem-import-file-empty = The file is empty.
problem-import-file-password = The file is protected by a password. Save it in Excel without one and import it again.
problem-import-file-damaged = The file is damaged or was not copied in full. Open it in Excel and save it anew.
# $limit (number): megabytes
problem-import-file-too-large = The file is too large, the limit is { $limit } MB. Split it into several.
problem-import-file-bomb = The file unpacks to an unreasonable size, so it was not read. Copy the table you need into a new file and import that.
# $limit (number): rows of one sheet
problem-import-file-too-many-cells =
    { $limit ->
        [one] The table is too large: at most { $limit } row of a sheet is read. Split it.
       *[other] The table is too large: at most { $limit } rows of a sheet are read. Split it.
    }
problem-import-file-not-a-workbook = This file cannot be read as a table. Choose an Excel, LibreOffice or CSV file.
# $kind (text): what it is
problem-import-file-unread-kind = Such workbooks are not read: { $kind }. Save it in Excel as xlsx and import it again.
problem-import-file-not-found = The file was not found. It may have been moved or deleted.
problem-import-file-no-access = The file could not be opened. If it is open in Excel, close it and try again.
# $sheet (text)
problem-import-no-such-sheet = The file has no such sheet: { $sheet }.

## Faulty fields

problem-field-required = Fill in this field.
# $max (number)
problem-field-too-long =
    { $max ->
        [one] The text is too long. At most { $max } character.
       *[other] The text is too long. At most { $max } characters.
    }
problem-field-not-a-text = This must be text.
problem-field-not-a-date = There is no such date. Write it like this: 05.02.2026.
problem-field-not-a-number = Enter a whole number.
# $min, $max (numbers)
problem-field-out-of-range = Allowed values: { $min } to { $max }.
# $after (date)
problem-field-date-order = This date cannot come before the start: { $after }.
problem-field-unknown-field = There is no such field.
problem-field-unknown-choice = Choose one of the values in the list.
problem-field-unknown-reference = The chosen record was not found. Choose another one from the list.
problem-field-iin-length = There must be 12 digits.
problem-field-bin-checksum = The check digit does not fit. Compare the BIN with the paper.
problem-field-iin-checksum = The check digit does not fit. Compare the number with the paper.
problem-field-iin-taken = Another teacher has this IIN. Look that one up: one person may have been entered twice.
# $end (date)
problem-field-issue-before-end = The paper cannot be issued before the course ends: { $end }.
# $today (date)
problem-field-in-the-future = This day has not come yet. Today: { $today }.

## Faulty fields: post-course support, surveys, evidence

# $due (date): the earliest final day
problem-field-extension-too-short = The extension must end after the earliest final day: { $due }.
# $first (date): last day of the course
problem-field-before-course-end = Support follows the course, which ended on { $first }. Give that day or a later one.
# $due (date): the earliest final day; $last (date): the last day that is allowed
problem-field-extension-too-long = Support is extended by at most two years after its earliest final day, { $due }, that is to { $last }. Check the year.
# $last (date): the last day that is allowed
problem-field-leave-too-long = One leave lasts at most five years, here until { $last }. Check the year.
problem-field-case-not-open = This case has ended. Reopen it before changing it.
problem-field-result-of-another = The programme of this course has no such result.
problem-field-rated-twice = This result is rated at this point already. Change that rating.
problem-field-leaves-overlap = The case is suspended on these days already. Check the dates.
problem-field-case-of-another = The chosen case is of another teacher. Choose a case of this one.
# What stops a case from being closed: the facts of the finding of the same code. $count, $need (numbers)
problem-field-pc-entry-survey = Entry surveys are lacking: { $count } of { $need }.
problem-field-pc-final-survey = Final surveys are lacking: { $count } of { $need }.
# $waiting (number): not verified yet; $outside (number): dated outside; $from (date): first day of support
problem-field-pc-evidence = Verified evidence is lacking: { $count } of { $need }. Not verified yet: { $waiting }, outside the window: { $outside }.
problem-field-pc-reflection = Submitted reflective analyses are lacking: { $count } of { $need }.
problem-field-pc-ratings = Not all expected results are rated at the final point: { $count } of { $need }.
problem-field-pc-conclusion = Write the conclusion in at least one language.
# $date (date): the day given; $due (date): the earliest one
problem-field-pc-final-day = The final monitoring is not held before { $due }.
problem-field-pc-suspended = The case is suspended. Enter the last day of the suspension first.
problem-field-pc-not-certified = The course record has no certificate.

problem-field-member-twice = Already a member on these days, since { $since }.
problem-field-head-twice = The group already has a head on these days, since { $since }.
problem-field-head-reason = Not every requirement for a head is met. Write why this teacher is appointed all the same.
problem-field-year-twice = The group already has this academic year.
problem-field-not-working = This teacher no longer works in the college.
problem-field-result-twice = The result of this teacher is already there.
problem-field-one-owner = This record belongs to exactly one owner.
problem-field-refers-to-itself = A record cannot refer to itself.
problem-field-not-a-time = Not a time. Write it as 15:00.
problem-field-marked-twice = This teacher is already marked at this session.
problem-field-own-mentor = Nobody is their own mentor.
problem-field-own-lesson = The visitor is the teacher of the lesson.
problem-field-other-sheet = This criterion stands on another sheet.

# What stops an appointment: the finding of the same code with the same arguments; what is asked for can be overridden with a reason
problem-field-head-school =
    { $found ->
        [later] Not a member of the School on { $on }. Membership begins later: { $since }.
        [ended] Not a member of the School on { $on }. Membership ended on { $until }.
       *[none] Not a member of the School.
    }
problem-field-head-experience =
    { $found ->
        [short] Practice in the technology: { $years } y { $months } mo, since { $since }. Full years needed: { $need }, months lacking: { $lacks }. Enough from { $from }.
        [stopped] Practice in the technology: { $years } y { $months } mo, from { $since } to { $until }. Full years needed: { $need }, months lacking: { $lacks }.
        [later] Practice in the technology counts only from { $since }. Full years needed: { $need }.
        [undated] It is not written since when the technology has been practised. Full years needed: { $need }.
       *[none] No practice in the technology is recorded. Full years needed: { $need }.
    }
problem-field-head-course =
    { $found ->
        [later] The course in the technology has not ended by this day: “{ $title }”, it ends on { $end }.
        [old] The course in the technology was long ago: “{ $title }”, ended on { $end }. At most months since then: { $max }.
        [not_certified] The course in the technology has no certificate: “{ $title }”.
       *[none] No course in the technology.
    }
problem-field-no-earlier-year = The group has no earlier academic year. Add the new year on its own.
problem-field-session-cancelled = The session is marked as not held. Change its state first.
problem-field-level-is-history = A saved level stays in the history. Add the new level as a record of its own.
problem-field-level-needs-proof = This level needs a proof: words, a course, evidence, a group's year or a file.
# $since (day, month or year) of the running level
problem-field-level-not-after = The new level must begin after the one before: { $since }.

## Documents

# $act (text): the act that is not next
problem-document-step =
    { $act ->
        [submit] A draft or a reworked document is submitted for coordination. This document is past that step.
        [return] A document in coordination or considered is returned for rework.
        [agree] A visa is put on a document in coordination or considered.
        [consider] The council considers a document that was submitted for coordination. Submit the document first.
        [approve] A document is approved after the council has considered it. Enter the minutes of the council first.
        [enforce] An approved document is put into force. Approve it first.
        [review] A review is recorded only for a document in force.
        [supersede] Only a document in force is superseded by another.
        [withdraw] Only an approved document or one in force is withdrawn.
       *[other] This act is not possible as the document stands now.
    }
# $title (text)
problem-document-in-force = A document in force is not removed: { $title }. First withdraw it, or put another one in its place.
# What stands against approval: the facts of the finding of the same code. $count (number), $titles (text)
problem-field-doc-coordinated =
    { $found ->
        [ended] The act with which the document was compared is no longer in force. Compare it with a local act in force, or write the reason.
       *[no] The document is not coordinated with any local act in force. Compare it with at least one, or write the reason.
    }
problem-field-doc-remarks = Remarks are not settled, acts { $count }: { $titles }. Amend and compare again, or write the reason.
problem-field-kept = The reason for approving without coordination stays in the document and cannot be erased.
# $title (text)
problem-field-not-local-act = The kind of this document is not a local act: { $title }. Choose another document, or mark the kind in the dictionary of the settings.
problem-field-act-not-in-force = The act was not in force on this day: { $title }. Choose one in force.
problem-field-not-in-force-any-more = This document is no longer in force. Choose one in force or in preparation.
problem-field-supersedes-another = This document supersedes another one.
# $step (text): the visa that stands in the way, $body (text), $on (date)
problem-field-visa-order = The order of visas is broken: another visa on the sheet is of { $on }.
problem-field-visa-waits =
    { $step ->
        [considered] Consideration by the council stands above on the sheet and has not taken place. { $body }
        [agreed] An agreement stands above on the sheet and has not been given. { $body }
       *[other] A visa that stands above on the sheet has not been given. { $body }
    }
problem-field-minutes-registered = The minutes of this session are registered.
problem-field-session-not-held = The session has not been held yet. Mark it as held first.
problem-field-not-an-address = This is not the address of a page. Copy it whole from the browser.
problem-field-no-authors = The publication has no author. Choose authors of the college or write in co-authors.

## Faulty fields: mentoring

# What stands against a step of a pair: the facts of the finding of the same code
problem-field-pair-first-day = The first day of the pair has not come yet: { $since }.
problem-field-pair-closing = The closing diagnosis is not complete: criteria marked { $count }, needed { $need }.
problem-field-pair-mentor-report = The mentor has not reported.
problem-field-pair-mentee-report = The mentee has not reported.
problem-field-pair-conclusion = Write the mentor's conclusion in at least one language.
problem-field-pair-not-ordered = There is no order yet. Enter the order of the pair first.
problem-field-pair-not-running = The pair has not begun its work. Start it first.
problem-field-pair-ended = The work of this pair has ended.
problem-field-pair-not-reported = Both the mentor and the mentee report before the pair is prolonged.
problem-field-prolonged-twice = This pair has been prolonged already.
# $after (date): last day of the pair that is prolonged
problem-field-pairs-overlap = The new period begins after the end of the old one: { $after }.
# $date (date): day on which the pair ended
problem-field-after-the-pair = The work of the pair ended on this day: { $date }.
problem-field-line-of-another = This line belongs to another plan. Choose a line of this pair's plan.
problem-field-joined-already = { $name }: already a member on these days, since { $since }.
problem-field-joins-not-working = { $name }: no longer works in the college.
problem-field-twice-in-role = This teacher is on the list in this role already.
# $total (number): all participants
problem-field-more-than-total = There cannot be more from the college than in all: { $total }.
problem-field-event-cancelled = The event is marked as cancelled. Change its state first.
problem-field-event-held = The event is marked as held. Change its state first.
problem-field-planned-already = This is in a plan already.
problem-field-in-community-already = This organisation is in the community on those days already.
# $named (number): people on the list
problem-field-fewer-than-named = It cannot be fewer than the list names: { $named }.
problem-field-memorandum-not-signed = The memorandum is not signed yet. Mark it as signed first.
problem-field-memorandum-ended = The memorandum was terminated and cannot be prolonged.
problem-field-memorandum-prolonged = This memorandum has been prolonged already.


# $step (text): the step; $needs (text): the state from which it leads
problem-plan-step =
    { $needs ->
        [draft] This step is taken from the draft. The plan has gone further already.
        [review] Submit the plan for review first.
        [agreed] Have the methodical council agree the plan first.
       *[approved] Approve the plan first.
    }
problem-plan-empty = The plan has no items. Add items first.
# $count (number) of open lines
problem-plan-open-lines = Items that are still open: { $count }. Mark them done, move their term or cancel them.
problem-plan-frozen = An approved version is neither changed nor removed. Change the plan and approve it again.
problem-plan-line-approved = A line of an approved plan is not removed. Cancel it with a reason: it then stays in the report on execution.
problem-field-plan-step-skipped = The plan does not get to this state at once: it is reviewed, agreed and approved first.
problem-field-item-done = The item is done. Take the mark away first.
problem-field-item-cancelled = The item is cancelled. Bring it back first.
problem-field-other-plan = The item belongs to another plan.
problem-field-same-plan = Items are carried into another plan: choose one other than this.
problem-field-version-twice = This version is there already. Change its number.
# $days (number)
problem-field-period-too-long = The period is too long: { $days } days at most.
problem-field-merged-already = This technology has been merged into another. Choose one from the list.
problem-field-approved-stays = An approved document does not go back to a draft. Withdraw it or replace it by a new one.
problem-field-not-a-mail = This is not an e-mail address.
problem-field-born-too-early = This year of birth is too early: no teacher was born before 1920. Check the year.
problem-field-born-too-late = A teacher cannot be younger than 14. Check the date of birth.
problem-field-began-as-child = On this day the teacher was not even 14 years old. Check this date and the date of birth.
problem-field-not-a-phone = This is not a telephone number. Write at least five digits, for example: +7 701 123 45 67, ext. 12.
problem-field-plan-approved-again = The plan is approved. To change the day, approve it again and write the reason.
# $count (number)
problem-field-plan-open-lines = Open items remain: { $count }. Mark them first.
problem-field-snapshot-kept = What the requirements showed on the day of the appointment is kept and does not change.
# $start, $end (dates)
problem-field-term-far-from-plan = This term is far from the plan, which runs { $start } – { $end }. Check the year.
# $start, $end, $first, $last (dates): the plan, and the days on which its lines are done
problem-field-done-in-another-year = The plan runs { $start } – { $end }, so its lines are done from { $first } to { $last }. Check the year.
problem-field-day-twice = This day is in the list already. Change that one.
