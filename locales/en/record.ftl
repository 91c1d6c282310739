### Words that every record shares: groups of a form, fields that many records have, the record page.

## Groups of fields on a form

record-group-names = Main
record-group-identity = Personal data
record-group-work = Work
record-group-education = Education
record-group-contacts = Contacts
record-group-status = Status
record-group-course = Course
record-group-dates = Dates
record-group-document = Document
record-group-money = Funding
record-group-other = Other

## Fields that many records have

record-name-kk = Name (Kazakh)
record-name-ru = Name (Russian)
record-name-en = Name (English)
record-short-name-kk = Short name (Kazakh)
record-short-name-ru = Short name (Russian)
record-short-name-en = Short name (English)
record-synonyms = Other spellings
record-synonyms-help = How workbooks that you import may write it. One spelling a line.
record-rank = Order
record-rank-help = Lists and reports follow this order.
record-archived = Archived
record-archived-help = Not offered in new records, kept in old ones.
record-note = Note
record-valid-from = Valid from
record-valid-to = Valid to
record-person = Teacher

## What happened to a record in one act: the history

record-happened-created = added
record-happened-changed = changed
record-happened-removed = removed
record-happened-restored = restored

## Findings of rules: what was found, under record-finding-<code>. Facts are the arguments; dates come as dd.MM.yyyy.

# $title (text), $end (date), $hours (number)
record-finding-pd-last-course = Last course that counts: “{ $title }”, ended { $end }, { $hours } h.
record-finding-pd-no-course = There is no course that counts.
# $title (text), $end (date), $hours (number)
record-finding-pd-not-certified = Not counted, no certificate: “{ $title }”, { $end }.
# $title (text), $end (date), $hours (number)
record-finding-pd-kind-not-counted = This kind of training does not count: “{ $title }”, { $end }.
# $title (text), $end (date), $hours (number)
record-finding-pd-too-short = Not counted, too few hours: “{ $title }”, { $end }, { $hours } h.
# $since (text): a day, a month or a year
record-finding-pd-from-service = As there is no course, the term is counted from the start of work: { $since }.
# $due (date), $days (number), $months (number): the interval of the rule
record-finding-pd-due-later = The next course is due by { $due }.
record-finding-pd-due-soon =
    { $days ->
        [one] The next course is due soon: by { $due }, { $days } day left.
       *[other] The next course is due soon: by { $due }, { $days } days left.
    }
record-finding-pd-overdue =
    { $days ->
        [one] The next course was due by { $due }, { $days } day ago.
       *[other] The next course was due by { $due }, { $days } days ago.
    }
record-finding-pd-nothing-to-count-from = There is nothing to count from: neither a course nor a hire date.
record-finding-pd-not-working = The teacher does not work now; the term is not counted.
# $iin (text): masked
record-finding-iin-other-birth-date = The IIN does not fit the birth date: { $iin }. Compare both with the paper.
# $iin (text): masked
record-finding-iin-other-sex = The IIN does not fit the sex given: { $iin }. Compare both with the paper.
# $iin (text): masked
record-finding-iin-impossible-date = The date in the IIN is impossible: { $iin }. Compare the number with the paper.
# $iin (text): masked
record-finding-iin-restored-zeros = Zeros lost at the start of the IIN were put back: { $iin }.
# $number (text)
record-finding-certificate-twice = Another record has a document of this number: { $number }.
# $start, $end (dates)
record-finding-courses-overlap = Another full-time course of the teacher falls on these days: { $start } – { $end }.

## Conditions of closing a case of post-course support: what was found, whether it is enough or not

# $count, $need (numbers): how many there are, how many are needed
record-finding-pc-entry-survey = Entry surveys: { $count }, needed: { $need }.
record-finding-pc-final-survey = Final surveys: { $count }, needed: { $need }.
# $waiting (number): not verified yet; $outside (number): dated outside the window; $from (date): its first day
record-finding-pc-evidence = Verified evidence inside the window (from { $from }): { $count }, needed: { $need }. Not verified yet: { $waiting }, outside: { $outside }.
record-finding-pc-reflection = Submitted reflective analyses: { $count }, needed: { $need }.
record-finding-pc-ratings = Expected results rated at the final point: { $count } of { $need }.
record-finding-pc-no-results = The course programme has no expected results, so there is nothing to rate.
record-finding-pc-conclusion = There must be a conclusion in at least one language.
# $date (date): the day of the final monitoring; $due (date): the earliest one
record-finding-pc-final-day = Day of the final monitoring: { $date }, the earliest: { $due }.
record-finding-pc-suspended = The case is suspended.
record-finding-pc-not-certified = The course record has no certificate.

## Whether a person may head a group (R-HEAD): what was found; the same words refuse an appointment

# $on (date): the day looked at; $since, $until (dates) of the membership
record-finding-head-school =
    { $found ->
        [member] Member of the School since { $since }.
        [later] Not a member of the School on { $on }. Membership begins later: { $since }.
        [ended] Not a member of the School on { $on }. Membership ended on { $until }.
       *[none] Not a member of the School.
    }
# $since (day, month or year); $years, $months: practice; $need: full years needed; $lacks: months; $from (date): from when it is enough
record-finding-head-experience =
    { $found ->
        [enough] Practice in the technology: { $years } y { $months } mo, since { $since }. Full years needed: { $need }.
        [short] Practice in the technology: { $years } y { $months } mo, since { $since }. Full years needed: { $need }, months lacking: { $lacks }. Enough from { $from }.
        [stopped] Practice in the technology: { $years } y { $months } mo, from { $since } to { $until }. Full years needed: { $need }, months lacking: { $lacks }.
        [later] Practice in the technology counts only from { $since }. Full years needed: { $need }.
        [undated] It is not written since when the technology has been practised. Full years needed: { $need }.
       *[none] No practice in the technology is recorded. Full years needed: { $need }.
    }
# $title (text), $end (date), $hours (number), $max (number): most months since its end
record-finding-head-course =
    { $found ->
        [course] Course in the technology: “{ $title }”, ended on { $end }, hours: { $hours }.
        [later] The course in the technology has not ended by this day: “{ $title }”, it ends on { $end }.
        [old] The course in the technology was long ago: “{ $title }”, ended on { $end }. At most months since then: { $max }.
        [not_certified] The course in the technology has no certificate: “{ $title }”.
       *[none] No course in the technology.
    }
# $names (text): other groups, $count (number) of them; $max: usually at most
record-finding-head-other-groups =
    { $found ->
        [others] Heads other groups too: { $names } ({ $count }). Usual number of groups for one head: { $max }.
       *[none] Heads no other group.
    }

## What a group's year, the School's year and a session still lack

# $on (date): day of approval; $number (text); $by (date): by when it must be there
record-finding-grp-regulation =
    { $found ->
        [yes] The regulation of the group was approved on { $on }.
       *[no] The regulation of the group is not approved. Due by { $by }.
    }
# $name (text), $since (date), $by (date)
record-finding-grp-head =
    { $found ->
        [yes] The group has a head: { $name }.
       *[no] The group has no head. Due by { $by }.
    }
# $on (date): day of approval; $lines (number) of the plan; $by (date)
record-finding-grp-plan =
    { $found ->
        [yes] The plan of the year was approved on { $on }, lines: { $lines }.
       *[no] The plan of the year is not approved, lines: { $lines }. Due by { $by }.
    }
# $count, $need (numbers)
record-finding-grp-size = Members of the group: { $count }, needed: { $need }.
# $held, $planned, $need (numbers)
record-finding-grp-sessions = Sessions held: { $held }, planned: { $planned }, needed in a year: { $need }.
# $held (number); $unmarked: without attendance; $unwritten: without agenda and decisions
record-finding-grp-minutes =
    { $found ->
        [yes] The sessions held have attendance and minutes.
       *[no] Sessions without attendance: { $unmarked }, without agenda and decisions: { $unwritten }.
    }
# $name (text)
record-finding-head-in-school =
    { $found ->
        [yes] The head is a member of the School: { $name }.
       *[no] The head is not a member of the School now: { $name }. The headship does not end by itself.
    }
# $names (text): other groups, $count (number) with this one; $max: usually at most
record-finding-mem-groups = The teacher is a member of other groups too: { $names }. With this one: { $count }, usually at most: { $max }.
record-finding-decision-no-responsible = It is not said who carries the decision out.
record-finding-decision-no-due = It is not said by when the decision is to be carried out.
# $name (text)
record-finding-school-leader =
    { $found ->
        [yes] Leader of the School: { $name }.
       *[no] The School has no leader.
    }
# $on (date)
record-finding-school-regulation =
    { $found ->
        [yes] The regulation of the School was approved on { $on }.
       *[no] The regulation of the School is not approved.
    }
# $count (number)
record-finding-school-members = Members of the School today: { $count }.
# $on (date)
record-finding-school-plan =
    { $found ->
        [yes] The School's plan of the year was approved on { $on }.
       *[no] The School's plan of this academic year is not approved.
    }
# $date (date) of the session; $start, $end (dates) of the academic year
record-finding-session-day-passed = The day of the session has passed: { $date }. Mark it as held or as not held.
record-finding-session-not-marked = The session was held, its attendance is not marked.
record-finding-session-not-written = The session was held, it has no agenda and no decisions.
record-finding-session-outside-year = The day of the session is outside the academic year: { $date }. The year: { $start } – { $end }.
# $number (number)
record-finding-session-number-taken = Another session of this year has this number: No. { $number }.

## R-DOC: what a document still lacks

# $count (number): acts found consistent
record-finding-doc-coordinated =
    { $found ->
        [yes] Consistent with local acts in force. Acts compared: { $count }.
        [ended] The act with which the document was compared is no longer in force. It is to be compared with a local act in force.
       *[no] The document is not coordinated with any local act in force.
    }
# $count (number) of acts, $titles (text): their names
record-finding-doc-remarks =
    { $found ->
        [yes] No remark is open.
       *[no] Remarks are not settled, acts { $count }: { $titles }.
    }
# $number, $title (texts)
record-finding-doc-number-taken = Another document has this number too: { $number } – { $title }.
# $numbers (text)
record-finding-doc-number-gap = Numbers left out before this one: { $numbers }.
record-finding-doc-uncoordinated = The document is approved and not coordinated with any local act.
record-finding-doc-recheck = An act with which the document was coordinated has been superseded or withdrawn. Compare the document again.
# $date (date)
record-finding-doc-review =
    { $late ->
        [yes] The review is overdue: { $date }.
       *[no] The review is due soon: { $date }.
    }

## R-MEN-1..4: what the office should know of a pair

# $ground (text): what makes a mentor; $since (date): first day in the School; $category (text)
record-finding-men-member =
    { $ground ->
        [school] The mentor is a member of the School since { $since }.
        [category] The mentor is not a member of the School, but the category is enough: { $category }.
        [low_category] The mentor is not a member of the School, and the category is below pedagogue-expert: { $category }.
        [not_working] The mentor does not work now.
       *[nothing] The mentor is not a member of the School, and no category is entered.
    }
record-finding-men-school = { record-finding-men-member }
# $state (text); $hired (day, month or year), $ordered, $due (dates)
record-finding-men-order =
    { $state ->
        [in_time] The order was in time: { $ordered }. Hired: { $hired }, last day for the order: { $due }.
        [late] The order was late: { $ordered }. Hired: { $hired }, last day for the order: { $due }.
        [waiting] Last day for the order: { $due }. Hired: { $hired }.
        [overdue] There is no order yet, its last day has passed: { $due }. Hired: { $hired }.
        [earlier] The mentee was hired earlier ({ $hired }), so the day of the order is not checked.
        [prolonged] The pair goes on from last year, so the day of the order is not checked.
       *[unknown] The mentee's day of hiring is not entered, so the day of the order is not checked.
    }
# $since, $until, $longest (dates): the latest last day; $need (number): months
record-finding-men-period = Period: { $since } – { $until }. The longest period in months: { $need }, its last day at the latest: { $longest }.
# $count, $need (numbers): mentees at one time, most of them; $date (date): the fullest day
record-finding-men-load = Mentees at one time: { $count }, at most { $need }. Day: { $date }.
# $ground (text); $months, $need (numbers): months of experience; $hired (day, month or year)
record-finding-men-novice =
    { $ground ->
        [young] The mentee is marked as a young specialist.
        [experience] The mentee's pedagogical experience in months: { $months }, limit: { $need }.
        [hired] The mentee was hired lately: { $hired }.
        [discipline] The discipline of the pair is new to the mentee: it is not among those taught.
        [unknown] Neither the mentee's pedagogical experience nor the day of hiring is entered.
       *[nothing] The mentee's pedagogical experience in months: { $months }, limit: { $need }. The mentee was not hired lately, and the discipline is not new.
    }

## Steps of a pair: what is there, whether it is enough or not

record-finding-pair-order = Number and date of the order, period of the pair: filled in { $count }, needed { $need }.
record-finding-pair-first-day = First day of the pair: { $since }.
record-finding-pair-plan = Lines of the individual plan: { $count }.
record-finding-pair-entry = Entry diagnosis, criteria marked: { $count }.
record-finding-pair-contact = Days since the last contact: { $count }, limit: { $need }.
record-finding-pair-closing = Closing diagnosis, criteria marked: { $count }, needed: { $need }.
record-finding-pair-mentor-report = The mentor's report is needed.
record-finding-pair-mentee-report = The mentee's report is needed.
record-finding-pair-conclusion = The mentor's conclusion is needed in at least one language.
record-finding-visit-no-topic = The topic of the lesson is not given.
record-finding-visit-no-group = The group of learners is not given.
record-finding-visit-no-conclusion = No conclusion is written.

## R-EV-1, R-EV-2: what an event lacks, and what does not fit

# $date (date): last day of the event
record-finding-event-day-passed = The day of the event has passed: { $date }. Mark whether it was held, moved or cancelled.
# $by (date): until when the event is to be summed up
record-finding-event-no-summary = What came of the event is not written. Due: { $by }.
record-finding-event-no-headcount = The number of participants in all is not given. Due: { $by }.
record-finding-event-no-proof = There is neither a file nor a link. Due: { $by }.
# $start, $end (dates) of the greater event
record-finding-event-outside-parent = Its days lie outside those of the main event: { $start } – { $end }.
# $count (number): people on the list
record-finding-event-cancelled-with-people = A cancelled event has participants: { $count }.
# $count (number) by headcount; $named (number) on the list
record-finding-event-more-names = The list names more teachers than the headcount says. On the list: { $named }, by headcount: { $count }.

## Plans. $count (number) of lines; $on (date): day of approval; $by (date): last day for it

record-finding-plan-lines =
    { $found ->
        [yes] Items of the plan: { $count }.
       *[no] The plan has no items yet.
    }
record-finding-plan-terms =
    { $found ->
        [yes] Every item has a term.
       *[no] Items without a term: { $count }.
    }
record-finding-plan-responsible =
    { $found ->
        [yes] Every item has somebody responsible.
       *[no] Items without anybody responsible: { $count }.
    }
record-finding-plan-overdue =
    { $found ->
        [yes] No item is overdue.
       *[no] Overdue items: { $count }.
    }
record-finding-plan-approval =
    { $found ->
        [yes] The plan was approved on { $on }.
       *[no] The plan is not approved. It is due by { $by }.
    }

## R-MOU-1: memoranda

# $date (date): last day; $count (number): days left
record-finding-memorandum-expiring = The memorandum ends soon: { $date }. Days left: { $count }.
# $date (date): last day
record-finding-memorandum-expired = The memorandum has expired: { $date }. Prolong it, or mark it as terminated.
record-finding-memorandum-open-ended = The memorandum is open-ended.
record-finding-memorandum-no-parties = The memorandum names no parties.
# $count (number)
record-finding-memorandum-obligations-overdue = Obligations whose day has passed: { $count }.
