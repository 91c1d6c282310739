### Sessions: agenda, decisions, attendance, materials.

## Session

sessions-session = Session
    .plural = Sessions
sessions-session-group-year = Group's year
sessions-session-school-year = Year of the School
sessions-session-number = No.
sessions-session-date = Date
sessions-session-start-time = Time
    .help = For example 15:00.
sessions-session-hours = Hours
sessions-session-kind = Kind
sessions-session-kind-theory = theory
sessions-session-kind-master-class = master class
sessions-session-kind-consultation = consultation on planning documents
sessions-session-kind-workshop = workshop
sessions-session-kind-visit = lesson visit
sessions-session-kind-results = summing up
sessions-session-topic-kk = Topic (Kazakh)
sessions-session-topic-ru = Topic (Russian)
sessions-session-topic-en = Topic (English)
sessions-session-format = Format
sessions-session-format-in-person = in person
sessions-session-format-distance = remote
sessions-session-format-mixed = mixed
sessions-session-place = Place
sessions-session-chair = Chair
sessions-session-secretary = Secretary
sessions-session-leader = Led by
sessions-session-invited = Invited
sessions-session-state = State
sessions-session-state-planned = planned
sessions-session-state-held = held
sessions-session-state-cancelled = cancelled
sessions-session-cancel-reason = Reason of the cancellation
sessions-session-plan-item = Line of the plan
sessions-session-body = Body
sessions-session-body-methodical-council = methodical council
sessions-session-body-pedagogical-council = pedagogical council
sessions-session-body-commission = cycle methodical commission
sessions-session-body-other = other
sessions-session-council-year = Academic year
sessions-session-department = { college-department }
sessions-session-note = { record-note }

## Agenda item

sessions-agenda-item = Agenda item
    .plural = Agenda
sessions-agenda-item-session = Session
sessions-agenda-item-rank = No.
sessions-agenda-item-title-kk = Matter (Kazakh)
sessions-agenda-item-title-ru = Matter (Russian)
sessions-agenda-item-title-en = Matter (English)
sessions-agenda-item-speaker = Speaker
sessions-agenda-item-speaker-text = Speaker (not of the college)
sessions-agenda-item-heard-kk = Heard (Kazakh)
sessions-agenda-item-heard-ru = Heard (Russian)
sessions-agenda-item-heard-en = Heard (English)
sessions-agenda-item-spoke-kk = Spoke (Kazakh)
sessions-agenda-item-spoke-ru = Spoke (Russian)
sessions-agenda-item-spoke-en = Spoke (English)
sessions-agenda-item-note = { record-note }

## Decision

sessions-decision = Decision
    .plural = Decisions
sessions-decision-session = Session
sessions-decision-agenda-item = Agenda item
sessions-decision-rank = No.
sessions-decision-text-kk = Decision (Kazakh)
sessions-decision-text-ru = Decision (Russian)
sessions-decision-text-en = Decision (English)
sessions-decision-responsible = Responsible
sessions-decision-responsible-text = Responsible (role)
sessions-decision-due = Due
sessions-decision-state = State
sessions-decision-state-open = open
sessions-decision-state-done = done
sessions-decision-state-cancelled = cancelled
sessions-decision-done-on = Done on
sessions-decision-done-note = What was done
sessions-decision-event = Event
sessions-decision-plan-item = Line of the plan
sessions-decision-follow-up-event = Led to the event
sessions-decision-note = { record-note }

## Attendance

sessions-attendance = Attendance
    .plural = Attendance
sessions-attendance-session = Session
sessions-attendance-person = { record-person }
sessions-attendance-mark = Attendance
sessions-attendance-mark-present = present
sessions-attendance-mark-absent = absent
sessions-attendance-mark-excused = excused
sessions-attendance-hours = Hours
    .help = Where blank, the hours of the session.
sessions-attendance-note = { record-note }

## Material of a session

sessions-session-material = Material of a session
    .plural = Materials of a session
sessions-session-material-session = Session
sessions-session-material-title = Title
sessions-session-material-url = Link
sessions-session-material-file = File
sessions-session-material-note = { record-note }

sessions-session-creative-group = Group
sessions-session-academic-year = Academic year
sessions-session-owner-title = Whose session
sessions-session-marked = Marked
sessions-session-present = Present
sessions-session-attendance-percent = Attendance, %

sessions-decision-session-date = Date of the session
sessions-decision-overdue = Overdue
sessions-decision-decided-at = Where it was taken

sessions-attendance-person-name = { record-person }
sessions-attendance-session-date = Date
sessions-attendance-session-kind = Kind
sessions-attendance-session-kind-theory = theory
sessions-attendance-session-kind-master-class = master class
sessions-attendance-session-kind-consultation = consultation on planning documents
sessions-attendance-session-kind-workshop = workshop
sessions-attendance-session-kind-visit = lesson visit
sessions-attendance-session-kind-results = summing up
sessions-attendance-creative-group = Group
sessions-attendance-counted-hours = Counted hours

## Screens

sessions-present-of = { $present } of { $marked }
sessions-no-responsible = nobody responsible
sessions-no-due = no day set
sessions-due = by { $date }
sessions-overdue = overdue
sessions-minutes-number = No. { $number }, { $date }
sessions-attendance-title = Who was there
sessions-guest = not a member
sessions-head = head
sessions-no-mark = no mark
sessions-add-guest = A teacher who is no member
sessions-all-present = All present
sessions-nobody = The group has no members, so there is nobody to mark.
sessions-keys = Keys: ↑ ↓ row, 1 or P present, 2 or A absent, 3 or E excused, Space next mark, → hours, Ctrl+A all present, Enter save.
sessions-cancel = The session will not take place…
sessions-gone = This session is not here. It may have been removed.
sessions-minutes = Minutes
sessions-next-mark = Mark attendance
sessions-next-hold = The session was held
sessions-register = Enter the minutes in the register of documents
# $number (text)
sessions-registered = Minutes in the register: No. { $number }
sessions-before-minutes = Before the minutes
sessions-agenda = Agenda
sessions-heard = heard
sessions-no-agenda = The agenda has not been entered yet.
sessions-no-decisions = No decisions have been entered yet.
sessions-no-materials = No materials have been attached yet.
sessions-earlier = Earlier decisions not done yet
sessions-mark-present = present
sessions-mark-absent = absent
sessions-mark-excused = excused
sessions-not-yet = Attendance is marked on the day of the session: { $date }.
