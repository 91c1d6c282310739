### Post-course support: the case of a certified course, leave, help, reflection, ratings of expected results.

## Case

post-course-post-course-case = Post-course case
    .plural = Post-course support
post-course-post-course-case-training-record = Certified course
post-course-post-course-case-curator = Curator
    .help = Who helps the teacher and watches the dates.
post-course-post-course-case-state = State
post-course-post-course-case-state-open = open
post-course-post-course-case-state-closed = closed
post-course-post-course-case-state-declined = declined
post-course-post-course-case-state-terminated = terminated
post-course-post-course-case-opened-on = Opened on
post-course-post-course-case-extended-to = Extended to
    .help = A day after the earliest final day.
post-course-post-course-case-extension-reason = Reason for the extension
post-course-post-course-case-ended-on = Ended on
post-course-post-course-case-ground = Ground of the termination
post-course-post-course-case-ground-dismissed = dismissal
post-course-post-course-case-ground-moved = move to another organisation
post-course-post-course-case-ground-other = other
post-course-post-course-case-end-reason = Reason
post-course-post-course-case-final-date = Day of the final monitoring
    .help = Not before the earliest final day.
post-course-post-course-case-override-reason = Reason for closing although a condition fails
post-course-post-course-case-conclusion-kk = Conclusion (Kazakh)
    .help = What has changed in the teacher's practice.
post-course-post-course-case-conclusion-ru = Conclusion (Russian)
post-course-post-course-case-conclusion-en = Conclusion (English)
post-course-post-course-case-recommendations = Recommendations to the teacher
post-course-post-course-case-reference-number = Number of the reference
    .help = Of the reference on post-course support that was issued.
post-course-post-course-case-report-sent = Day the report went to the provider
post-course-post-course-case-hand-level = Level set by hand
    .help = Stands in place of the computed level.
post-course-post-course-case-hand-level-high = high
post-course-post-course-case-hand-level-medium = medium
post-course-post-course-case-hand-level-low = low
post-course-post-course-case-hand-level-note = Reason for setting it by hand
post-course-post-course-case-final-level = Level at closing
post-course-post-course-case-final-level-high = high
post-course-post-course-case-final-level-medium = medium
post-course-post-course-case-final-level-low = low
post-course-post-course-case-final-score = Score at closing
post-course-post-course-case-calculation = Calculation at closing
post-course-post-course-case-note = { record-note }

## Case: what is computed

post-course-post-course-case-person = { record-person }
post-course-post-course-case-person-name = { record-person }
post-course-post-course-case-course-programme = Course programme
post-course-post-course-case-course-title = Course title
post-course-post-course-case-department = Department
post-course-post-course-case-provider = Provider
post-course-post-course-case-window-start = Start of support
post-course-post-course-case-leave-days = Days of leave
    .help = The window moves by as many days.
post-course-post-course-case-due-min = Earliest final day
    .help = The final monitoring is not held before this day.
post-course-post-course-case-deadline = Deadline
    .help = After this day the final monitoring is overdue.
post-course-post-course-case-days-left = Days left
    .help = To the earliest final day.
post-course-post-course-case-suspended = Suspended
post-course-post-course-case-last-act = Last act
post-course-post-course-case-stage = Stage
post-course-post-course-case-stage-opened = opened
post-course-post-course-case-stage-entry-survey = entry survey done
post-course-post-course-case-stage-intermediate-1 = intermediate survey done
post-course-post-course-case-stage-intermediate-2 = second intermediate survey done
post-course-post-course-case-stage-awaiting-final = awaiting the final
post-course-post-course-case-stage-final-monitoring = final monitoring
post-course-post-course-case-stage-closed = closed
post-course-post-course-case-stage-declined = declined
post-course-post-course-case-stage-terminated = terminated
post-course-post-course-case-clock = Term
post-course-post-course-case-clock-overdue = overdue
post-course-post-course-case-clock-due = due
post-course-post-course-case-clock-extended = extended
post-course-post-course-case-clock-stuck = no activity
post-course-post-course-case-clock-soon = due soon
post-course-post-course-case-clock-running = running
post-course-post-course-case-clock-suspended = suspended
post-course-post-course-case-clock-closed = closed
post-course-post-course-case-clock-declined = declined
post-course-post-course-case-clock-terminated = terminated
post-course-post-course-case-entry-mean = Mean of the entry survey
post-course-post-course-case-intermediate-mean = Mean of the intermediate survey
post-course-post-course-case-final-mean = Mean of the final survey
post-course-post-course-case-rating-sum = Sum of ratings of expected results
post-course-post-course-case-rating-count = Rated results
post-course-post-course-case-evidence-count = Pieces of evidence
    .help = Only verified evidence dated inside the window.
post-course-post-course-case-evidence-points = Points of evidence
post-course-post-course-case-reflection-points = Points of the reflective analysis
post-course-post-course-case-score = Score
    .help = From 0 to 100.
post-course-post-course-case-level = Level
post-course-post-course-case-level-high = high
post-course-post-course-case-level-medium = medium
post-course-post-course-case-level-low = low

## Leave during which a case stands still

post-course-case-suspension = Suspension
    .plural = Suspensions
post-course-case-suspension-post-course-case = { post-course-post-course-case }
post-course-case-suspension-since = First day
post-course-case-suspension-until = Last day
    .help = Leave it blank while the leave goes on.
post-course-case-suspension-ground = Ground
post-course-case-suspension-ground-parental-leave = parental leave
post-course-case-suspension-ground-long-leave = long leave
post-course-case-suspension-ground-other = other
post-course-case-suspension-note = { record-note }

## Act of help

post-course-support-action = Act of help
    .plural = Help given
post-course-support-action-post-course-case = { post-course-post-course-case }
post-course-support-action-date = Date
post-course-support-action-kind = Kind of help
post-course-support-action-kind-consultation = consultation
post-course-support-action-kind-lesson-visit = lesson visit
post-course-support-action-kind-group-chat = group chat
post-course-support-action-kind-online-meeting = online meeting
post-course-support-action-kind-materials = methodical materials
post-course-support-action-kind-publication-advice = advice on a publication
post-course-support-action-kind-event-invitation = invitation to share experience
post-course-support-action-kind-community = professional community
post-course-support-action-kind-other = other
post-course-support-action-channel = Channel
post-course-support-action-channel-in-person = in person
post-course-support-action-channel-email = e-mail
post-course-support-action-channel-site = website
post-course-support-action-channel-chat = chat
post-course-support-action-channel-phone = phone
post-course-support-action-channel-video = video call
post-course-support-action-content = Content
post-course-support-action-helper = Helped by
post-course-support-action-minutes = Minutes
post-course-support-action-note = { record-note }

## Reflective analysis

post-course-reflection = Reflective analysis
    .plural = Reflective analyses
post-course-reflection-post-course-case = { post-course-post-course-case }
post-course-reflection-date = Date
post-course-reflection-learnt = What I learnt
    .help = Knowledge and skills from the course.
post-course-reflection-used = What I used
    .help = Lessons, groups, dates.
post-course-reflection-effect = Effect on learners
post-course-reflection-difficulties = What was difficult
post-course-reflection-shared = What I shared and with whom
post-course-reflection-next-steps = Next steps
post-course-reflection-self-score = Own score
    .help = 1 is the lowest, 5 the highest.
post-course-reflection-comment = Comment of the curator
post-course-reflection-state = State
post-course-reflection-state-draft = draft
post-course-reflection-state-submitted = submitted
post-course-reflection-state-returned = returned for rework
post-course-reflection-state-accepted = accepted
post-course-reflection-note = { record-note }

## Rating of an expected result

post-course-result-rating = Rating of an expected result
    .plural = Ratings of expected results
post-course-result-rating-post-course-case = { post-course-post-course-case }
post-course-result-rating-expected-result = Expected result
post-course-result-rating-point = Point
post-course-result-rating-point-entry = entry
post-course-result-rating-point-intermediate = intermediate
post-course-result-rating-point-final = final
post-course-result-rating-rating = Rating
    .help = 0 not applied, 1 applied at times, 2 applied systematically, 3 shared with colleagues.
post-course-result-rating-date = Day of the observation
post-course-result-rating-mode = Way of observing
post-course-result-rating-mode-onsite = on site
post-course-result-rating-mode-remote = remote
post-course-result-rating-note = { record-note }

## What would mend a condition that fails: post-course-mend-<code of the finding>; $count (number): how many are missing

post-course-mend-pc-entry-survey =
    { $count ->
        [one] Enter { $count } more entry survey.
       *[other] Enter { $count } more entry surveys.
    }
post-course-mend-pc-final-survey =
    { $count ->
        [one] Enter { $count } more final survey.
       *[other] Enter { $count } more final surveys.
    }
post-course-mend-pc-evidence =
    { $count ->
        [one] Add and verify { $count } more piece of evidence dated inside the window.
       *[other] Add and verify { $count } more pieces of evidence dated inside the window.
    }
post-course-mend-pc-reflection =
    { $count ->
        [one] { $count } more submitted reflective analysis is needed.
       *[other] { $count } more submitted reflective analyses are needed.
    }
post-course-mend-pc-ratings =
    { $count ->
        [one] Rate { $count } more expected result at the final point.
       *[other] Rate { $count } more expected results at the final point.
    }
post-course-mend-pc-no-results = Add the expected results to the course programme, then rate them.
post-course-mend-pc-conclusion = Write the conclusion in at least one language.
# $days (number): how much too early
post-course-mend-pc-final-day =
    { $days ->
        [one] Set the final monitoring at least { $days } day later.
       *[other] Set the final monitoring at least { $days } days later.
    }
post-course-mend-pc-suspended = If the teacher is back at work, enter the last day of the suspension.
post-course-mend-pc-not-certified = Enter the certificate in the course record.

## Screens

post-course-load = Load of curators
post-course-no-curator = without a curator
post-course-by-stage = Cases by stage
post-course-assign = Assign a curator
post-course-decline = Not needed…
post-course-open-run = Open for a course run
post-course-open-run-text = A case opens for everybody who was certified by this run and has none yet.
# $count (number)
post-course-missing =
    { $count ->
        [one] { $count } certified course has no case of post-course support.
       *[other] { $count } certified courses have no case of post-course support.
    }
post-course-open-missing = Open the cases
post-course-empty = There are no cases yet
post-course-empty-text = A case opens by itself when a course is certified. Bring in your list of courses or add a finished course.
post-course-gone = This case is not here. It may have been removed.
# $count (number)
post-course-days-to-deadline =
    { $count ->
        [one] { $count } day to the last day
       *[other] { $count } days to the last day
    }
post-course-evidence-gone = This piece of evidence is not here. It may have been removed.
post-course-timeline = Stages of the case
post-course-step-entry-survey = Entry survey
post-course-step-intermediate-1 = Intermediate, 3–6 months
post-course-step-intermediate-2 = Intermediate, 9 months
post-course-step-final-monitoring = Final monitoring
# $date (date)
post-course-step-done = done { $date }
post-course-step-late = late
post-course-act-entry-survey = Enter the entry survey
post-course-act-support = Log help
post-course-act-intermediate-survey = Enter the intermediate survey
post-course-act-final-survey = Enter the final survey
post-course-act-ratings = Rate the expected results
post-course-act-evidence = Add evidence
post-course-act-reflection = Enter the reflective analysis
post-course-act-close = Close the case
post-course-tab-case = Case
post-course-tab-papers = Papers
# $from, $to (dates)
post-course-window = support from { $from }, final monitoring not before { $to }
post-course-teacher-card = teacher's card
post-course-log = What was done
post-course-log-empty = Nothing has been entered yet.
# $mean (text)
post-course-mean = mean { $mean }
post-course-outside = outside the window
post-course-verify = Verify
post-course-return = Return for rework
post-course-return-why = Why it is returned
post-course-take-out = Take out of the case
post-course-take-in = Take into the case
post-course-from-portfolio = From the portfolio
post-course-portfolio-empty = The teacher has no other evidence.
post-course-conditions = Before closing
post-course-open-programme = Expected results of the programme
post-course-rating-0 = not applied
post-course-rating-1 = at times
post-course-rating-2 = systematically
post-course-rating-3 = shares with colleagues
post-course-by-hand = Set by hand
post-course-no-level = Nothing to count from yet
post-course-provisional = provisional, until the final monitoring
# $reason (text)
post-course-set-by-hand = Set by hand: { $reason }
post-course-computed-level = as computed
post-course-component = Component
post-course-points = Points
post-course-weight = Weight
post-course-share = Share
post-course-component-survey = survey gain
post-course-component-results = expected results
post-course-component-evidence = evidence
post-course-component-reflection = reflective analysis
# $high, $medium (numbers)
post-course-method = Method: local. High from { $high }, medium from { $medium }. A component without data is left out.
post-course-survey-help = Keys 1 to 5 mark and go on to the next question.
# $at (text)
post-course-saved-at = Saved { $at }
post-course-submit = Submit
post-course-accept = Accept
post-course-unaccept = Take the acceptance back
post-course-still-fails = Something is still lacking. Mend it, or give the reason for closing the case all the same:
post-course-close = Close the case
post-course-reopen = Reopen the case
post-course-suspend = Enter a leave
post-course-print-card = Card on paper
post-course-ask-extend = Extend…
post-course-ask-terminate = Terminate…
post-course-ask-decline = Not needed…
post-course-ask-level = Level by hand
