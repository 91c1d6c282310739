### What was done: lines of the history and «Undo: …». Nouns, so that both read well.
### Of one record: $name (text). Of several: $count (number), $name where it is one.

## person

op-create-person = Adding a teacher: { $name }
op-update-person = Changing the data of a teacher: { $name }
op-remove-person =
    { $count ->
        [1] Removing a teacher: { $name }
       *[other] Removing { $count } teachers
    }
op-restore-person =
    { $count ->
        [1] Restoring a teacher: { $name }
       *[other] Restoring { $count } teachers
    }

## category-record

op-create-category-record = Adding a category record: { $name }
op-update-category-record = Changing a category record: { $name }
op-remove-category-record =
    { $count ->
        [1] Removing a category record: { $name }
       *[other] Removing { $count } category records
    }
op-restore-category-record =
    { $count ->
        [1] Restoring a category record: { $name }
       *[other] Restoring { $count } category records
    }

## technology-experience

op-create-technology-experience = Adding an experience record: { $name }
op-update-technology-experience = Changing an experience record: { $name }
op-remove-technology-experience =
    { $count ->
        [1] Removing an experience record: { $name }
       *[other] Removing { $count } experience records
    }
op-restore-technology-experience =
    { $count ->
        [1] Restoring an experience record: { $name }
       *[other] Restoring { $count } experience records
    }

## person-distinction

op-create-person-distinction = Adding a mark of two people: { $name }
op-update-person-distinction = Changing a mark of two people: { $name }
op-remove-person-distinction =
    { $count ->
        [1] Removing a mark of two people: { $name }
       *[other] Removing { $count } marks of two people
    }
op-restore-person-distinction =
    { $count ->
        [1] Restoring a mark of two people: { $name }
       *[other] Restoring { $count } marks of two people
    }

## person-spelling

op-create-person-spelling = Adding a spelling of a name: { $name }
op-update-person-spelling = Changing a spelling of a name: { $name }
op-remove-person-spelling =
    { $count ->
        [1] Removing a spelling of a name: { $name }
       *[other] Removing { $count } spellings of names
    }
op-restore-person-spelling =
    { $count ->
        [1] Restoring a spelling of a name: { $name }
       *[other] Restoring { $count } spellings of names
    }

## course-programme

op-create-course-programme = Adding a course programme: { $name }
op-update-course-programme = Changing a course programme: { $name }
op-remove-course-programme =
    { $count ->
        [1] Removing a course programme: { $name }
       *[other] Removing { $count } course programmes
    }
op-restore-course-programme =
    { $count ->
        [1] Restoring a course programme: { $name }
       *[other] Restoring { $count } course programmes
    }

## expected-result

op-create-expected-result = Adding an expected result: { $name }
op-update-expected-result = Changing an expected result: { $name }
op-remove-expected-result =
    { $count ->
        [1] Removing an expected result: { $name }
       *[other] Removing { $count } expected results
    }
op-restore-expected-result =
    { $count ->
        [1] Restoring an expected result: { $name }
       *[other] Restoring { $count } expected results
    }

## course-run

op-create-course-run = Adding a course run: { $name }
op-update-course-run = Changing a course run: { $name }
op-remove-course-run =
    { $count ->
        [1] Removing a course run: { $name }
       *[other] Removing { $count } course runs
    }
op-restore-course-run =
    { $count ->
        [1] Restoring a course run: { $name }
       *[other] Restoring { $count } course runs
    }

## training-record

op-create-training-record = Adding a course record: { $name }
op-update-training-record = Changing a course record: { $name }
op-remove-training-record =
    { $count ->
        [1] Removing a course record: { $name }
       *[other] Removing { $count } course records
    }
op-restore-training-record =
    { $count ->
        [1] Restoring a course record: { $name }
       *[other] Restoring { $count } course records
    }

## attachment

op-create-attachment = Adding a file: { $name }
op-update-attachment = Changing a file: { $name }
op-remove-attachment =
    { $count ->
        [1] Removing a file: { $name }
       *[other] Removing { $count } files
    }
op-restore-attachment =
    { $count ->
        [1] Restoring a file: { $name }
       *[other] Restoring { $count } files
    }

## post-course-case

op-create-post-course-case = Opening a post-course case: { $name }
op-update-post-course-case = Changing a post-course case: { $name }
op-remove-post-course-case =
    { $count ->
        [1] Removing a post-course case: { $name }
       *[other] Removing { $count } post-course cases
    }
op-restore-post-course-case =
    { $count ->
        [1] Restoring a post-course case: { $name }
       *[other] Restoring { $count } post-course cases
    }

## case-suspension

op-create-case-suspension = Adding a suspension of a post-course case: { $name }
op-update-case-suspension = Changing a suspension of a post-course case: { $name }
op-remove-case-suspension =
    { $count ->
        [1] Removing a suspension of a post-course case: { $name }
       *[other] Removing { $count } suspensions of post-course cases
    }
op-restore-case-suspension =
    { $count ->
        [1] Restoring a suspension of a post-course case: { $name }
       *[other] Restoring { $count } suspensions of post-course cases
    }

## support-action

op-create-support-action = Adding an act of help: { $name }
op-update-support-action = Changing an act of help: { $name }
op-remove-support-action =
    { $count ->
        [1] Removing an act of help: { $name }
       *[other] Removing { $count } acts of help
    }
op-restore-support-action =
    { $count ->
        [1] Restoring an act of help: { $name }
       *[other] Restoring { $count } acts of help
    }

## reflection

op-create-reflection = Adding a reflective analysis: { $name }
op-update-reflection = Changing a reflective analysis: { $name }
op-remove-reflection =
    { $count ->
        [1] Removing a reflective analysis: { $name }
       *[other] Removing { $count } reflective analyses
    }
op-restore-reflection =
    { $count ->
        [1] Restoring a reflective analysis: { $name }
       *[other] Restoring { $count } reflective analyses
    }

## result-rating

op-create-result-rating = Adding a rating of an expected result: { $name }
op-update-result-rating = Changing a rating of an expected result: { $name }
op-remove-result-rating =
    { $count ->
        [1] Removing a rating of an expected result: { $name }
       *[other] Removing { $count } ratings of expected results
    }
op-restore-result-rating =
    { $count ->
        [1] Restoring a rating of an expected result: { $name }
       *[other] Restoring { $count } ratings of expected results
    }

## survey-template

op-create-survey-template = Adding a survey template: { $name }
op-update-survey-template = Changing a survey template: { $name }
op-remove-survey-template =
    { $count ->
        [1] Removing a survey template: { $name }
       *[other] Removing { $count } survey templates
    }
op-restore-survey-template =
    { $count ->
        [1] Restoring a survey template: { $name }
       *[other] Restoring { $count } survey templates
    }

## survey-question

op-create-survey-question = Adding a survey question: { $name }
op-update-survey-question = Changing a survey question: { $name }
op-remove-survey-question =
    { $count ->
        [1] Removing a survey question: { $name }
       *[other] Removing { $count } survey questions
    }
op-restore-survey-question =
    { $count ->
        [1] Restoring a survey question: { $name }
       *[other] Restoring { $count } survey questions
    }

## survey-response

op-create-survey-response = Adding a filled survey: { $name }
op-update-survey-response = Changing a filled survey: { $name }
op-remove-survey-response =
    { $count ->
        [1] Removing a filled survey: { $name }
       *[other] Removing { $count } filled surveys
    }
op-restore-survey-response =
    { $count ->
        [1] Restoring a filled survey: { $name }
       *[other] Restoring { $count } filled surveys
    }

## survey-answer

op-create-survey-answer = Adding a survey answer: { $name }
op-update-survey-answer = Changing a survey answer: { $name }
op-remove-survey-answer =
    { $count ->
        [1] Removing a survey answer: { $name }
       *[other] Removing { $count } survey answers
    }
op-restore-survey-answer =
    { $count ->
        [1] Restoring a survey answer: { $name }
       *[other] Restoring { $count } survey answers
    }

## evidence

op-create-evidence = Adding a piece of evidence: { $name }
op-update-evidence = Changing a piece of evidence: { $name }
op-remove-evidence =
    { $count ->
        [1] Removing a piece of evidence: { $name }
       *[other] Removing { $count } pieces of evidence
    }
op-restore-evidence =
    { $count ->
        [1] Restoring a piece of evidence: { $name }
       *[other] Restoring { $count } pieces of evidence
    }

## college

op-create-college = Adding the college: { $name }
op-update-college = Changing the data of the college: { $name }
op-remove-college =
    { $count ->
        [1] Removing the college: { $name }
       *[other] Removing { $count } colleges
    }
op-restore-college =
    { $count ->
        [1] Restoring the college: { $name }
       *[other] Restoring { $count } colleges
    }

## official

op-create-official = Adding an official: { $name }
op-update-official = Changing an official: { $name }
op-remove-official =
    { $count ->
        [1] Removing an official: { $name }
       *[other] Removing { $count } officials
    }
op-restore-official =
    { $count ->
        [1] Restoring an official: { $name }
       *[other] Restoring { $count } officials
    }

## academic-year

op-create-academic-year = Adding an academic year: { $name }
op-update-academic-year = Changing an academic year: { $name }
op-remove-academic-year =
    { $count ->
        [1] Removing an academic year: { $name }
       *[other] Removing { $count } academic years
    }
op-restore-academic-year =
    { $count ->
        [1] Restoring an academic year: { $name }
       *[other] Restoring { $count } academic years
    }

## department

op-create-department = Adding a department: { $name }
op-update-department = Changing a department: { $name }
op-remove-department =
    { $count ->
        [1] Removing a department: { $name }
       *[other] Removing { $count } departments
    }
op-restore-department =
    { $count ->
        [1] Restoring a department: { $name }
       *[other] Restoring { $count } departments
    }

## position

op-create-position = Adding a position: { $name }
op-update-position = Changing a position: { $name }
op-remove-position =
    { $count ->
        [1] Removing a position: { $name }
       *[other] Removing { $count } positions
    }
op-restore-position =
    { $count ->
        [1] Restoring a position: { $name }
       *[other] Restoring { $count } positions
    }

## category

op-create-category = Adding a qualification category: { $name }
op-update-category = Changing a qualification category: { $name }
op-remove-category =
    { $count ->
        [1] Removing a qualification category: { $name }
       *[other] Removing { $count } qualification categories
    }
op-restore-category =
    { $count ->
        [1] Restoring a qualification category: { $name }
       *[other] Restoring { $count } qualification categories
    }

## discipline

op-create-discipline = Adding a discipline: { $name }
op-update-discipline = Changing a discipline: { $name }
op-remove-discipline =
    { $count ->
        [1] Removing a discipline: { $name }
       *[other] Removing { $count } disciplines
    }
op-restore-discipline =
    { $count ->
        [1] Restoring a discipline: { $name }
       *[other] Restoring { $count } disciplines
    }

## technology

op-create-technology = Adding a learning technology: { $name }
op-update-technology = Changing a learning technology: { $name }
op-remove-technology =
    { $count ->
        [1] Removing a learning technology: { $name }
       *[other] Removing { $count } learning technologies
    }
op-restore-technology =
    { $count ->
        [1] Restoring a learning technology: { $name }
       *[other] Restoring { $count } learning technologies
    }

## provider

op-create-provider = Adding a course provider: { $name }
op-update-provider = Changing a course provider: { $name }
op-remove-provider =
    { $count ->
        [1] Removing a course provider: { $name }
       *[other] Removing { $count } course providers
    }
op-restore-provider =
    { $count ->
        [1] Restoring a course provider: { $name }
       *[other] Restoring { $count } course providers
    }

## provider-name

op-create-provider-name = Adding a former name of a provider: { $name }
op-update-provider-name = Changing a former name of a provider: { $name }
op-remove-provider-name =
    { $count ->
        [1] Removing a former name of a provider: { $name }
       *[other] Removing { $count } former names of providers
    }
op-restore-provider-name =
    { $count ->
        [1] Restoring a former name of a provider: { $name }
       *[other] Restoring { $count } former names of providers
    }

## training-kind

op-create-training-kind = Adding a kind of training: { $name }
op-update-training-kind = Changing a kind of training: { $name }
op-remove-training-kind =
    { $count ->
        [1] Removing a kind of training: { $name }
       *[other] Removing { $count } kinds of training
    }
op-restore-training-kind =
    { $count ->
        [1] Restoring a kind of training: { $name }
       *[other] Restoring { $count } kinds of training
    }

## level

op-create-level = Adding a level: { $name }
op-update-level = Changing a level: { $name }
op-remove-level =
    { $count ->
        [1] Removing a level: { $name }
       *[other] Removing { $count } levels
    }
op-restore-level =
    { $count ->
        [1] Restoring a level: { $name }
       *[other] Restoring { $count } levels
    }

## legal-basis

op-create-legal-basis = Adding a legal basis: { $name }
op-update-legal-basis = Changing a legal basis: { $name }
op-remove-legal-basis =
    { $count ->
        [1] Removing a legal basis: { $name }
       *[other] Removing { $count } legal bases
    }
op-restore-legal-basis =
    { $count ->
        [1] Restoring a legal basis: { $name }
       *[other] Restoring { $count } legal bases
    }

## evidence-kind

op-create-evidence-kind = Adding a kind of evidence: { $name }
op-update-evidence-kind = Changing a kind of evidence: { $name }
op-remove-evidence-kind =
    { $count ->
        [1] Removing a kind of evidence: { $name }
       *[other] Removing { $count } kinds of evidence
    }
op-restore-evidence-kind =
    { $count ->
        [1] Restoring a kind of evidence: { $name }
       *[other] Restoring { $count } kinds of evidence
    }

## hours-preset

op-create-hours-preset = Adding usual hours: { $name }
op-update-hours-preset = Changing usual hours: { $name }
op-remove-hours-preset =
    { $count ->
        [1] Removing usual hours: { $name }
       *[other] Removing { $count } usual hours
    }
op-restore-hours-preset =
    { $count ->
        [1] Restoring usual hours: { $name }
       *[other] Restoring { $count } usual hours
    }

## rule

op-create-rule = Adding a rule: { $name }
op-update-rule = Changing a rule: { $name }
op-remove-rule =
    { $count ->
        [1] Removing a rule: { $name }
       *[other] Removing { $count } rules
    }
op-restore-rule =
    { $count ->
        [1] Restoring a rule: { $name }
       *[other] Restoring { $count } rules
    }

## import-run

op-create-import-run = Adding an import record: { $name }
op-update-import-run = Changing an import record: { $name }
op-remove-import-run =
    { $count ->
        [1] Removing an import record: { $name }
       *[other] Removing { $count } import records
    }
op-restore-import-run =
    { $count ->
        [1] Restoring an import record: { $name }
       *[other] Restoring { $count } import records
    }

## import-question

op-create-import-question = Adding a question of an import: { $name }
op-update-import-question = Changing a question of an import: { $name }
op-remove-import-question =
    { $count ->
        [1] Removing a question of an import: { $name }
       *[other] Removing { $count } questions of an import
    }
op-restore-import-question =
    { $count ->
        [1] Restoring a question of an import: { $name }
       *[other] Restoring { $count } questions of an import
    }

## import-profile

op-create-import-profile = Adding a column mapping: { $name }
op-update-import-profile = Changing a column mapping: { $name }
op-remove-import-profile =
    { $count ->
        [1] Removing a column mapping: { $name }
       *[other] Removing { $count } column mappings
    }
op-restore-import-profile =
    { $count ->
        [1] Restoring a column mapping: { $name }
       *[other] Restoring { $count } column mappings
    }

## Larger acts

# $file (text), $count (number): rows that came in
op-import =
    { $count ->
        [one] Importing { $count } row from “{ $file }”
       *[other] Importing { $count } rows from “{ $file }”
    }
# $name (text): who remains
op-merge-people = Merging records of one person: { $name }
# $name (text)
op-not-same-person = Marking as two different people: { $name }
# $name (text): of the teacher
op-quick-course = Adding a finished course: { $name }
op-setup = Setting up the college
op-sample-open = Opening the sample college
op-sample-clear = Clearing the sample data
op-seed = Filling with trial data

## Acts of post-course support: $name (text): the teacher and the course; $count (number): cases

op-open-cases =
    { $count ->
        [one] Opening post-course support for { $count } course
       *[other] Opening post-course support for { $count } courses
    }
op-assign-curator =
    { $count ->
        [1] Assigning a curator: { $name }
       *[other] Assigning a curator: { $count } cases
    }
op-decline-cases =
    { $count ->
        [1] Declining post-course support: { $name }
       *[other] Declining post-course support: { $count } cases
    }
op-terminate-cases =
    { $count ->
        [1] Terminating post-course support: { $name }
       *[other] Terminating post-course support: { $count } cases
    }
op-extend-case = Extending post-course support: { $name }
op-close-case = Closing a post-course case: { $name }
op-reopen-case = Reopening a post-course case: { $name }
op-set-case-level = Changing a post-course level by hand: { $name }
op-rate-results = Rating expected results: { $name }
op-enter-survey = Entering a filled survey: { $name }
# $name (text): title of the evidence
op-verify-evidence = Checking a piece of evidence: { $name }
op-link-evidence = Changing which cases a piece of evidence serves: { $name }

## school

op-create-school = Adding a School of Excellence: { $name }
op-update-school = Changing a School of Excellence: { $name }
op-remove-school =
    { $count ->
        [1] Removing a School of Excellence: { $name }
       *[other] Removing { $count } Schools of Excellence
    }
op-restore-school =
    { $count ->
        [1] Restoring a School of Excellence: { $name }
       *[other] Restoring { $count } Schools of Excellence
    }

## school-membership

op-create-school-membership = Adding a membership in the School: { $name }
op-update-school-membership = Changing a membership in the School: { $name }
op-remove-school-membership =
    { $count ->
        [1] Removing a membership in the School: { $name }
       *[other] Removing { $count } memberships in the School
    }
op-restore-school-membership =
    { $count ->
        [1] Restoring a membership in the School: { $name }
       *[other] Restoring { $count } memberships in the School
    }

## school-year

op-create-school-year = Adding a year of the School: { $name }
op-update-school-year = Changing a year of the School: { $name }
op-remove-school-year =
    { $count ->
        [1] Removing a year of the School: { $name }
       *[other] Removing { $count } years of the School
    }
op-restore-school-year =
    { $count ->
        [1] Restoring a year of the School: { $name }
       *[other] Restoring { $count } years of the School
    }

## creative-group

op-create-creative-group = Adding a creative group: { $name }
op-update-creative-group = Changing a creative group: { $name }
op-remove-creative-group =
    { $count ->
        [1] Removing a creative group: { $name }
       *[other] Removing { $count } creative groups
    }
op-restore-creative-group =
    { $count ->
        [1] Restoring a creative group: { $name }
       *[other] Restoring { $count } creative groups
    }

## group-year

op-create-group-year = Adding a year of a group: { $name }
op-update-group-year = Changing a year of a group: { $name }
op-remove-group-year =
    { $count ->
        [1] Removing a year of a group: { $name }
       *[other] Removing { $count } years of groups
    }
op-restore-group-year =
    { $count ->
        [1] Restoring a year of a group: { $name }
       *[other] Restoring { $count } years of groups
    }

## headship

op-create-headship = Adding a headship: { $name }
op-update-headship = Changing a headship: { $name }
op-remove-headship =
    { $count ->
        [1] Removing a headship: { $name }
       *[other] Removing { $count } headships
    }
op-restore-headship =
    { $count ->
        [1] Restoring a headship: { $name }
       *[other] Restoring { $count } headships
    }

## group-membership

op-create-group-membership = Adding a membership in a group: { $name }
op-update-group-membership = Changing a membership in a group: { $name }
op-remove-group-membership =
    { $count ->
        [1] Removing a membership in a group: { $name }
       *[other] Removing { $count } memberships in groups
    }
op-restore-group-membership =
    { $count ->
        [1] Restoring a membership in a group: { $name }
       *[other] Restoring { $count } memberships in groups
    }

## group-product

op-create-group-product = Adding a product of a group: { $name }
op-update-group-product = Changing a product of a group: { $name }
op-remove-group-product =
    { $count ->
        [1] Removing a product of a group: { $name }
       *[other] Removing { $count } products of groups
    }
op-restore-group-product =
    { $count ->
        [1] Restoring a product of a group: { $name }
       *[other] Restoring { $count } products of groups
    }

## member-result

op-create-member-result = Adding a member's result: { $name }
op-update-member-result = Changing a member's result: { $name }
op-remove-member-result =
    { $count ->
        [1] Removing a member's result: { $name }
       *[other] Removing { $count } members' results
    }
op-restore-member-result =
    { $count ->
        [1] Restoring a member's result: { $name }
       *[other] Restoring { $count } members' results
    }

## session

op-create-session = Adding a session: { $name }
op-update-session = Changing a session: { $name }
op-remove-session =
    { $count ->
        [1] Removing a session: { $name }
       *[other] Removing { $count } sessions
    }
op-restore-session =
    { $count ->
        [1] Restoring a session: { $name }
       *[other] Restoring { $count } sessions
    }

## agenda-item

op-create-agenda-item = Adding an agenda item: { $name }
op-update-agenda-item = Changing an agenda item: { $name }
op-remove-agenda-item =
    { $count ->
        [1] Removing an agenda item: { $name }
       *[other] Removing { $count } agenda items
    }
op-restore-agenda-item =
    { $count ->
        [1] Restoring an agenda item: { $name }
       *[other] Restoring { $count } agenda items
    }

## decision

op-create-decision = Adding a decision: { $name }
op-update-decision = Changing a decision: { $name }
op-remove-decision =
    { $count ->
        [1] Removing a decision: { $name }
       *[other] Removing { $count } decisions
    }
op-restore-decision =
    { $count ->
        [1] Restoring a decision: { $name }
       *[other] Restoring { $count } decisions
    }

## attendance

op-create-attendance = Adding a mark of attendance: { $name }
op-update-attendance = Changing a mark of attendance: { $name }
op-remove-attendance =
    { $count ->
        [1] Removing a mark of attendance: { $name }
       *[other] Removing { $count } marks of attendance
    }
op-restore-attendance =
    { $count ->
        [1] Restoring a mark of attendance: { $name }
       *[other] Restoring { $count } marks of attendance
    }

## session-material

op-create-session-material = Adding a material: { $name }
op-update-session-material = Changing a material: { $name }
op-remove-session-material =
    { $count ->
        [1] Removing a material: { $name }
       *[other] Removing { $count } materials
    }
op-restore-session-material =
    { $count ->
        [1] Restoring a material: { $name }
       *[other] Restoring { $count } materials
    }

## plan-item

op-create-plan-item = Adding a line of a plan: { $name }
op-update-plan-item = Changing a line of a plan: { $name }
op-remove-plan-item =
    { $count ->
        [1] Removing a line of a plan: { $name }
       *[other] Removing { $count } lines of a plan
    }
op-restore-plan-item =
    { $count ->
        [1] Restoring a line of a plan: { $name }
       *[other] Restoring { $count } lines of a plan
    }

## plan-template

op-create-plan-template = Adding a plan template: { $name }
op-update-plan-template = Changing a plan template: { $name }
op-remove-plan-template =
    { $count ->
        [1] Removing a plan template: { $name }
       *[other] Removing { $count } plan templates
    }
op-restore-plan-template =
    { $count ->
        [1] Restoring a plan template: { $name }
       *[other] Restoring { $count } plan templates
    }

## plan-template-item

op-create-plan-template-item = Adding a line of a template: { $name }
op-update-plan-template-item = Changing a line of a template: { $name }
op-remove-plan-template-item =
    { $count ->
        [1] Removing a line of a template: { $name }
       *[other] Removing { $count } lines of a template
    }
op-restore-plan-template-item =
    { $count ->
        [1] Restoring a line of a template: { $name }
       *[other] Restoring { $count } lines of a template
    }

## mentorship

op-create-mentorship = Adding a mentoring pair: { $name }
op-update-mentorship = Changing a mentoring pair: { $name }
op-remove-mentorship =
    { $count ->
        [1] Removing a mentoring pair: { $name }
       *[other] Removing { $count } mentoring pairs
    }
op-restore-mentorship =
    { $count ->
        [1] Restoring a mentoring pair: { $name }
       *[other] Restoring { $count } mentoring pairs
    }

## mentor-meeting

op-create-mentor-meeting = Adding a contact with the mentor: { $name }
op-update-mentor-meeting = Changing a contact with the mentor: { $name }
op-remove-mentor-meeting =
    { $count ->
        [1] Removing a contact with the mentor: { $name }
       *[other] Removing { $count } contacts with the mentor
    }
op-restore-mentor-meeting =
    { $count ->
        [1] Restoring a contact with the mentor: { $name }
       *[other] Restoring { $count } contacts with the mentor
    }

## lesson-visit

op-create-lesson-visit = Adding a lesson visit: { $name }
op-update-lesson-visit = Changing a lesson visit: { $name }
op-remove-lesson-visit =
    { $count ->
        [1] Removing a lesson visit: { $name }
       *[other] Removing { $count } lesson visits
    }
op-restore-lesson-visit =
    { $count ->
        [1] Restoring a lesson visit: { $name }
       *[other] Restoring { $count } lesson visits
    }

## visit-score

op-create-visit-score = Adding a mark of the observation sheet: { $name }
op-update-visit-score = Changing a mark of the observation sheet: { $name }
op-remove-visit-score =
    { $count ->
        [1] Removing a mark of the observation sheet: { $name }
       *[other] Removing { $count } marks of the observation sheet
    }
op-restore-visit-score =
    { $count ->
        [1] Restoring a mark of the observation sheet: { $name }
       *[other] Restoring { $count } marks of the observation sheet
    }

## diagnosis-score

op-create-diagnosis-score = Adding a mark of the diagnosis: { $name }
op-update-diagnosis-score = Changing a mark of the diagnosis: { $name }
op-remove-diagnosis-score =
    { $count ->
        [1] Removing a mark of the diagnosis: { $name }
       *[other] Removing { $count } marks of the diagnosis
    }
op-restore-diagnosis-score =
    { $count ->
        [1] Restoring a mark of the diagnosis: { $name }
       *[other] Restoring { $count } marks of the diagnosis
    }

## growth-note

op-create-growth-note = Adding a young teacher's note: { $name }
op-update-growth-note = Changing a young teacher's note: { $name }
op-remove-growth-note =
    { $count ->
        [1] Removing a young teacher's note: { $name }
       *[other] Removing { $count } young teacher's notes
    }
op-restore-growth-note =
    { $count ->
        [1] Restoring a young teacher's note: { $name }
       *[other] Restoring { $count } young teacher's notes
    }

## observation-criterion

op-create-observation-criterion = Adding an observation criterion: { $name }
op-update-observation-criterion = Changing an observation criterion: { $name }
op-remove-observation-criterion =
    { $count ->
        [1] Removing an observation criterion: { $name }
       *[other] Removing { $count } observation criteria
    }
op-restore-observation-criterion =
    { $count ->
        [1] Restoring an observation criterion: { $name }
       *[other] Restoring { $count } observation criteria
    }

## the School, groups, sessions, technologies

# $name (text): the person and the group
op-appoint-head = Appointing the head of a group: { $name }
# $name (text): the group
op-roll-over-group = Taking a group into the next academic year: { $name }
# $name (text): the group's year; $count (number): members
op-sum-up-group = Summing up the year of a group: { $name }
# $name (text): the session; $count (number): how many were present
op-mark-attendance = Marking attendance: { $name }, { $count } present
op-hold-session = Marking a session as held: { $name }
# $name (text): the teacher
op-set-technology-level = Adding a new level in a technology: { $name }
# $name (text): the technology that is put away
op-merge-technologies = Merging technologies: { $name }

## mentoring: $name (text) is the pair, the ready plan, or the visit

op-order-mentorship = Order of the pair: { $name }
op-start-mentorship = Start of the pair: { $name }
op-report-mentorship = Report of the pair: { $name }
op-close-mentorship = End of mentoring: { $name }
op-stop-mentorship = Early end of mentoring: { $name }
op-prolong-mentorship = Prolonging the pair: { $name }
op-plan-from-template = Plan taken from a template: { $name }
op-save-diagnosis = Marks of the diagnosis: { $name }
op-save-visit-sheet = Observation sheet of a lesson: { $name }
op-join-group = { $count ->
    [one] Adding { $count } teacher to a group: { $name }
   *[other] Adding { $count } teachers to a group: { $name }
 }
op-join-school = { $count ->
    [one] Adding { $count } member of the School
   *[other] Adding { $count } members of the School
 }

## plan-direction

op-create-plan-direction = Adding a direction: { $name }
op-update-plan-direction = Changing a direction: { $name }
op-remove-plan-direction =
    { $count ->
        [1] Removing a direction: { $name }
       *[other] Removing { $count } directions
    }
op-restore-plan-direction =
    { $count ->
        [1] Restoring a direction: { $name }
       *[other] Restoring { $count } directions
    }

## completion-form

op-create-completion-form = Adding a completion form: { $name }
op-update-completion-form = Changing a completion form: { $name }
op-remove-completion-form =
    { $count ->
        [1] Removing a completion form: { $name }
       *[other] Removing { $count } completion forms
    }
op-restore-completion-form =
    { $count ->
        [1] Restoring a completion form: { $name }
       *[other] Restoring { $count } completion forms
    }

## responsible-role

op-create-responsible-role = Adding a responsible role: { $name }
op-update-responsible-role = Changing a responsible role: { $name }
op-remove-responsible-role =
    { $count ->
        [1] Removing a responsible role: { $name }
       *[other] Removing { $count } responsible roles
    }
op-restore-responsible-role =
    { $count ->
        [1] Restoring a responsible role: { $name }
       *[other] Restoring { $count } responsible roles
    }

## event-kind

op-create-event-kind = Adding a kind of event: { $name }
op-update-event-kind = Changing a kind of event: { $name }
op-remove-event-kind =
    { $count ->
        [1] Removing a kind of event: { $name }
       *[other] Removing { $count } kinds of events
    }
op-restore-event-kind =
    { $count ->
        [1] Restoring a kind of event: { $name }
       *[other] Restoring { $count } kinds of events
    }

## document-kind

op-create-document-kind = Adding a kind of document: { $name }
op-update-document-kind = Changing a kind of document: { $name }
op-remove-document-kind =
    { $count ->
        [1] Removing a kind of document: { $name }
       *[other] Removing { $count } kinds of documents
    }
op-restore-document-kind =
    { $count ->
        [1] Restoring a kind of document: { $name }
       *[other] Restoring { $count } kinds of documents
    }

## plan

op-create-plan = Adding a plan: { $name }
op-update-plan = Changing a plan: { $name }
op-remove-plan =
    { $count ->
        [1] Removing a plan: { $name }
       *[other] Removing { $count } plans
    }
op-restore-plan =
    { $count ->
        [1] Restoring a plan: { $name }
       *[other] Restoring { $count } plans
    }

## plan-section

op-create-plan-section = Adding a section of a plan: { $name }
op-update-plan-section = Changing a section of a plan: { $name }
op-remove-plan-section =
    { $count ->
        [1] Removing a section of a plan: { $name }
       *[other] Removing { $count } sections of a plan
    }
op-restore-plan-section =
    { $count ->
        [1] Restoring a section of a plan: { $name }
       *[other] Restoring { $count } sections of a plan
    }

## plan-version

op-create-plan-version = Adding an approved version of a plan: { $name }
op-update-plan-version = Changing an approved version of a plan: { $name }
op-remove-plan-version =
    { $count ->
        [1] Removing an approved version of a plan: { $name }
       *[other] Removing { $count } approved versions of a plan
    }
op-restore-plan-version =
    { $count ->
        [1] Restoring an approved version of a plan: { $name }
       *[other] Restoring { $count } approved versions of a plan
    }

## event

op-create-event = Adding an event: { $name }
op-update-event = Changing an event: { $name }
op-remove-event =
    { $count ->
        [1] Removing an event: { $name }
       *[other] Removing { $count } events
    }
op-restore-event =
    { $count ->
        [1] Restoring an event: { $name }
       *[other] Restoring { $count } events
    }

## event-figure

op-create-event-figure = Adding a summary figure: { $name }
op-update-event-figure = Changing a summary figure: { $name }
op-remove-event-figure =
    { $count ->
        [1] Removing a summary figure: { $name }
       *[other] Removing { $count } summary figures
    }
op-restore-event-figure =
    { $count ->
        [1] Restoring a summary figure: { $name }
       *[other] Restoring { $count } summary figures
    }

## programme-item

op-create-programme-item = Adding an item of the programme: { $name }
op-update-programme-item = Changing an item of the programme: { $name }
op-remove-programme-item =
    { $count ->
        [1] Removing an item of the programme: { $name }
       *[other] Removing { $count } items of the programme
    }
op-restore-programme-item =
    { $count ->
        [1] Restoring an item of the programme: { $name }
       *[other] Restoring { $count } items of the programme
    }

## participation

op-create-participation = Adding a participation: { $name }
op-update-participation = Changing a participation: { $name }
op-remove-participation =
    { $count ->
        [1] Removing a participation: { $name }
       *[other] Removing { $count } participations
    }
op-restore-participation =
    { $count ->
        [1] Restoring a participation: { $name }
       *[other] Restoring { $count } participations
    }

## event-guest

op-create-event-guest = Adding a guest: { $name }
op-update-event-guest = Changing a guest: { $name }
op-remove-event-guest =
    { $count ->
        [1] Removing a guest: { $name }
       *[other] Removing { $count } guests
    }
op-restore-event-guest =
    { $count ->
        [1] Restoring a guest: { $name }
       *[other] Restoring { $count } guests
    }

## feedback

op-create-feedback = Adding a piece of feedback: { $name }
op-update-feedback = Changing a piece of feedback: { $name }
op-remove-feedback =
    { $count ->
        [1] Removing a piece of feedback: { $name }
       *[other] Removing { $count } pieces of feedback
    }
op-restore-feedback =
    { $count ->
        [1] Restoring a piece of feedback: { $name }
       *[other] Restoring { $count } pieces of feedback
    }

## event-link

op-create-event-link = Adding a link: { $name }
op-update-event-link = Changing a link: { $name }
op-remove-event-link =
    { $count ->
        [1] Removing a link: { $name }
       *[other] Removing { $count } links
    }
op-restore-event-link =
    { $count ->
        [1] Restoring a link: { $name }
       *[other] Restoring { $count } links
    }

## partner

op-create-partner = Adding a partner: { $name }
op-update-partner = Changing a partner: { $name }
op-remove-partner =
    { $count ->
        [1] Removing a partner: { $name }
       *[other] Removing { $count } partners
    }
op-restore-partner =
    { $count ->
        [1] Restoring a partner: { $name }
       *[other] Restoring { $count } partners
    }

## network-community

op-create-network-community = Adding a network community: { $name }
op-update-network-community = Changing a network community: { $name }
op-remove-network-community =
    { $count ->
        [1] Removing a network community: { $name }
       *[other] Removing { $count } network communities
    }
op-restore-network-community =
    { $count ->
        [1] Restoring a network community: { $name }
       *[other] Restoring { $count } network communities
    }

## network-member

op-create-network-member = Adding a member of a community: { $name }
op-update-network-member = Changing a member of a community: { $name }
op-remove-network-member =
    { $count ->
        [1] Removing a member of a community: { $name }
       *[other] Removing { $count } members of a community
    }
op-restore-network-member =
    { $count ->
        [1] Restoring a member of a community: { $name }
       *[other] Restoring { $count } members of a community
    }

## memorandum

op-create-memorandum = Adding a memorandum: { $name }
op-update-memorandum = Changing a memorandum: { $name }
op-remove-memorandum =
    { $count ->
        [1] Removing a memorandum: { $name }
       *[other] Removing { $count } memoranda
    }
op-restore-memorandum =
    { $count ->
        [1] Restoring a memorandum: { $name }
       *[other] Restoring { $count } memoranda
    }

## obligation

op-create-obligation = Adding an obligation: { $name }
op-update-obligation = Changing an obligation: { $name }
op-remove-obligation =
    { $count ->
        [1] Removing an obligation: { $name }
       *[other] Removing { $count } obligations
    }
op-restore-obligation =
    { $count ->
        [1] Restoring an obligation: { $name }
       *[other] Restoring { $count } obligations
    }

## study-visit

op-create-study-visit = Adding a study visit: { $name }
op-update-study-visit = Changing a study visit: { $name }
op-remove-study-visit =
    { $count ->
        [1] Removing a study visit: { $name }
       *[other] Removing { $count } study visits
    }
op-restore-study-visit =
    { $count ->
        [1] Restoring a study visit: { $name }
       *[other] Restoring { $count } study visits
    }

## document

op-create-document = Adding a document: { $name }
op-update-document = Changing a document: { $name }
op-remove-document =
    { $count ->
        [1] Removing a document: { $name }
       *[other] Removing { $count } documents
    }
op-restore-document =
    { $count ->
        [1] Restoring a document: { $name }
       *[other] Restoring { $count } documents
    }

## document-revision

op-create-document-revision = Adding a version of a document: { $name }
op-update-document-revision = Changing a version of a document: { $name }
op-remove-document-revision =
    { $count ->
        [1] Removing a version of a document: { $name }
       *[other] Removing { $count } versions of a document
    }
op-restore-document-revision =
    { $count ->
        [1] Restoring a version of a document: { $name }
       *[other] Restoring { $count } versions of a document
    }

## coordination

op-create-coordination = Adding a coordination with a local act: { $name }
op-update-coordination = Changing a coordination with a local act: { $name }
op-remove-coordination =
    { $count ->
        [1] Removing a coordination with a local act: { $name }
       *[other] Removing { $count } coordinations with local acts
    }
op-restore-coordination =
    { $count ->
        [1] Restoring a coordination with a local act: { $name }
       *[other] Restoring { $count } coordinations with local acts
    }

## approval

op-create-approval = Adding a visa: { $name }
op-update-approval = Changing a visa: { $name }
op-remove-approval =
    { $count ->
        [1] Removing a visa: { $name }
       *[other] Removing { $count } visas
    }
op-restore-approval =
    { $count ->
        [1] Restoring a visa: { $name }
       *[other] Restoring { $count } visas
    }

## documents and the bank: $name (text) is the document, the session or the resource

op-submit-document = Submitting a document for coordination: { $name }
# $count (number): acts
op-coordinate-document = Comparing a document with local acts: { $name }, acts: { $count }
op-return-document = Returning a document for rework: { $name }
op-consider-document = Considering a document: { $name }
op-agree-document = Agreeing a document: { $name }
op-approve-document = Approving a document: { $name }
# $reason (text)
op-approve-document-override = Approving a document without coordination: { $name }. Reason: { $reason }
op-enforce-document = Putting a document into force: { $name }
op-review-document = Reviewing a document: { $name }
# $version (text)
op-revise-document = New version of a document: { $name }, version: { $version }
op-supersede-document = Superseding a document: { $name }
op-withdraw-document = Withdrawing a document: { $name }
op-register-minutes = Registering the minutes of a session: { $name }
op-use-resource = Use of a resource: { $name }

## resource

op-create-resource = Adding a resource: { $name }
op-update-resource = Changing a resource: { $name }
op-remove-resource =
    { $count ->
        [1] Removing a resource: { $name }
       *[other] Removing { $count } resources
    }
op-restore-resource =
    { $count ->
        [1] Restoring a resource: { $name }
       *[other] Restoring { $count } resources
    }

## resource-use

op-create-resource-use = Adding a use of a resource: { $name }
op-update-resource-use = Changing a use of a resource: { $name }
op-remove-resource-use =
    { $count ->
        [1] Removing a use of a resource: { $name }
       *[other] Removing { $count } uses of a resource
    }
op-restore-resource-use =
    { $count ->
        [1] Restoring a use of a resource: { $name }
       *[other] Restoring { $count } uses of a resource
    }

## publication

op-create-publication = Adding a publication: { $name }
op-update-publication = Changing a publication: { $name }
op-remove-publication =
    { $count ->
        [1] Removing a publication: { $name }
       *[other] Removing { $count } publications
    }
op-restore-publication =
    { $count ->
        [1] Restoring a publication: { $name }
       *[other] Restoring { $count } publications
    }

## experience-generalisation

op-create-experience-generalisation = Adding a generalisation of experience: { $name }
op-update-experience-generalisation = Changing a generalisation of experience: { $name }
op-remove-experience-generalisation =
    { $count ->
        [1] Removing a generalisation of experience: { $name }
       *[other] Removing { $count } generalisations of experience
    }
op-restore-experience-generalisation =
    { $count ->
        [1] Restoring a generalisation of experience: { $name }
       *[other] Restoring { $count } generalisations of experience
    }

## events: $name (text) is the event, or the plan

op-hold-event = Marking an event as held: { $name }
op-sum-up-event = Summing up an event: { $name }
# $date (date): the new first day
op-move-event = Moving an event: { $name }
op-cancel-event = Cancelling an event: { $name }
# $name (text): the memorandum
op-prolong-memorandum = Prolonging a memorandum: { $name }
# $count (number): rows that were changed
op-save-participation = Saving who took part: { $name }
op-feedback-to-plan = Taking a suggestion into a plan: { $name }
op-decision-to-plan = Taking a decision into a plan: { $name }
# $count (number)
op-done-decision =
    { $count ->
        [one] Marking { $count } decision as done
       *[other] Marking { $count } decisions as done
    }

## plans: $name (text) is the plan, $count (number) of its items

op-submit-plan = Submitting the plan: { $name }
op-return-plan = Returning the plan for rework: { $name }
op-agree-plan = Agreeing the plan: { $name }
op-approve-plan = Approving the plan: { $name }
op-finish-plan = Closing the plan: { $name }
op-start-plan = New plan: { $name }
op-carry-over-plan = Carrying items into the next plan: { $count }
op-plan-items-done = Marking items done: { $count }
op-plan-items-moved = Moving the term of items: { $count }
op-plan-items-cancelled = Cancelling items: { $count }
op-plan-items-reopened = Reopening items: { $count }

## day-off

op-create-day-off = Adding a day to the list: { $name }
op-update-day-off = Changing a day of the list: { $name }
op-remove-day-off =
    { $count ->
        [1] Removing a day from the list: { $name }
        [one] Removing { $count } day from the list
       *[other] Removing { $count } days from the list
    }
op-restore-day-off =
    { $count ->
        [1] Returning a day to the list: { $name }
        [one] Returning { $count } day to the list
       *[other] Returning { $count } days to the list
    }
