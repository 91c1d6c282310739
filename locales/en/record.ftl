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
