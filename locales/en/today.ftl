### Today: who is due, what waits, what was done.

today-overdue = course overdue
today-soon = course due soon
today-questions = { $count ->
    [one] question waits for an answer
   *[other] questions wait for an answer
 }
today-covered = within the term
today-covered-of = { $covered } of { $teachers } teachers
today-due = Who is due for a course
today-term = Term
today-who = Teacher
today-last-course = Last course
today-no-course = no course on record
today-nobody-due = Nobody is overdue or due soon.
today-open-questions = Questions left by an import
today-answer = Answer
today-who-is = The workbook says “{ $text }”. Who is it?
today-this-person = This teacher
today-new-person = A new teacher
today-leave-out = Leave out
today-recent = Done last
today-backup = Backup
today-backup-at = Newest: { $at }
today-backup-none = There is no backup yet. One is made when the program closes.
today-young = young specialists
today-gone = no longer here
today-cases-overdue = final monitoring overdue
# $due, $stuck (numbers)
today-cases-more = due: { $due }, no activity: { $stuck }
today-all-cases = All cases

## Screens of mentoring and technologies

today-pairs = Pairs without contact
# $count (number)
today-pairs-silent =
    { $count ->
        [one] pair has had no contact for long
       *[other] pairs have had no contact for long
    }
# $name (text)
today-mentor = mentor { $name }
# $count (number)
today-days-silent =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
today-all-pairs = All pairs
today-groups = Groups not ready for the year
# $count (number)
today-groups-not-ready =
    { $count ->
        [one] group is not ready for the year
       *[other] groups are not ready for the year
    }
today-not-ready = not ready
today-all-groups = All groups
today-decisions = Overdue decisions

## Plans, events, documents

today-items = Overdue lines of plans
# $count (number)
today-items-overdue =
    { $count ->
        [one] line of a plan is overdue
       *[other] lines of plans are overdue
    }
today-decisions-more = overdue decisions: { $count }
today-all-plans = All plans
today-plans = Plans that nobody approved
today-events = Events without results
today-all-events = All events
# $count (number)
today-documents-waiting =
    { $count ->
        [one] document waits for coordination
       *[other] documents wait for coordination
    }
# $recheck, $memoranda (numbers)
today-documents-more = to check again: { $recheck }, memoranda that end soon: { $memoranda }
today-memoranda = Memoranda that end soon
today-all-documents = All documents
today-recheck = check again
today-awaiting = needs coordination
today-review = review due
