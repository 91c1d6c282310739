### Surveys: sets of questions, filled questionnaires.

## Set of questions

surveys-survey-template = Survey template
    .plural = Survey templates
surveys-survey-template-name-kk = { record-name-kk }
surveys-survey-template-name-ru = { record-name-ru }
surveys-survey-template-name-en = { record-name-en }
surveys-survey-template-archived = { record-archived }
    .help = { record-archived-help }
surveys-survey-template-note = { record-note }

## Question

surveys-survey-question = Survey question
    .plural = Survey questions
surveys-survey-question-survey-template = { surveys-survey-template }
surveys-survey-question-rank = { record-rank }
surveys-survey-question-kind = Kind of answer
surveys-survey-question-kind-scale = mark from 1 to 5
surveys-survey-question-kind-single = one choice
surveys-survey-question-kind-multi = several choices
surveys-survey-question-kind-text = in words
surveys-survey-question-text-kk = Question (Kazakh)
surveys-survey-question-text-ru = Question (Russian)
surveys-survey-question-text-en = Question (English)
surveys-survey-question-options-kk = Choices (Kazakh)
    .help = One a line, in the same order in every language.
surveys-survey-question-options-ru = Choices (Russian)
surveys-survey-question-options-en = Choices (English)
surveys-survey-question-competency = Professional competence
    .help = What the question is about.
surveys-survey-question-note = { record-note }

## Filled questionnaire

surveys-survey-response = Filled survey
    .plural = Filled surveys
surveys-survey-response-survey-template = { surveys-survey-template }
surveys-survey-response-post-course-case = { post-course-post-course-case }
surveys-survey-response-stage = Stage
surveys-survey-response-stage-entry = entry
surveys-survey-response-stage-intermediate = intermediate
surveys-survey-response-stage-final = final
surveys-survey-response-date = Date
surveys-survey-response-mode = Filled in
surveys-survey-response-mode-paper = on paper
surveys-survey-response-mode-form = as an electronic form
surveys-survey-response-mode-in-person = in a conversation
surveys-survey-response-anonymous = Not named in summaries
surveys-survey-response-note = { record-note }
surveys-survey-response-mean = Mean mark

## Answer

surveys-survey-answer = Survey answer
    .plural = Survey answers
surveys-survey-answer-survey-response = { surveys-survey-response }
surveys-survey-answer-survey-question = { surveys-survey-question }
surveys-survey-answer-scale = Mark
surveys-survey-answer-choices = Numbers of the chosen lines
surveys-survey-answer-text = Answer in words
surveys-survey-answer-note = { record-note }
