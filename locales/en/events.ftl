### Events: programme, participation, guests, figures, feedback, links.

## Event

events-event = Event
    .plural = Events
events-event-title-kk = Title (Kazakh)
events-event-title-ru = Title (Russian)
events-event-title-en = Title (English)
events-event-event-kind = { college-event-kind }
events-event-level = { college-level }
events-event-format = Format
events-event-format-in-person = offline
events-event-format-online = online
events-event-format-mixed = mixed
events-event-start-date = First day
events-event-end-date = Last day
events-event-start-time = Time
events-event-place = Place
events-event-organiser = Organiser
events-event-host = Host
events-event-parent = Part of
events-event-previous = Follows
events-event-own = Organised by the college
events-event-network = Network event
events-event-technology = { college-technology }
events-event-partners = Partners
events-event-plan-item = Line of the plan
events-event-aim-kk = Aim (Kazakh)
events-event-aim-ru = Aim (Russian)
events-event-aim-en = Aim (English)
events-event-participants-total = Participants in all
events-event-participants-approximate = More than this number
events-event-participants-own = Of them from the college
events-event-summary-kk = Summary (Kazakh)
events-event-summary-ru = Summary (Russian)
events-event-summary-en = Summary (English)
events-event-state = State
events-event-state-planned = planned
events-event-state-announced = announced
events-event-state-held = held
events-event-state-summed-up = summed up
events-event-state-moved = moved
events-event-state-cancelled = cancelled
events-event-reason = Reason
events-event-document-number = Confirming document
events-event-file = File
events-event-note = { record-note }
events-event-participants = Teachers of the college

## Summary figure

events-event-figure = Summary figure
    .plural = Summary figures
events-event-figure-event = Event
events-event-figure-rank = No.
events-event-figure-name-kk = { record-name-kk }
events-event-figure-name-ru = { record-name-ru }
events-event-figure-name-en = { record-name-en }
events-event-figure-counts = What is counted
events-event-figure-counts-organisations = organisations
events-event-figure-counts-people = people
events-event-figure-counts-other = other
events-event-figure-number = Number
events-event-figure-approximate = More than this number
events-event-figure-note = { record-note }

## Item of the programme

events-programme-item = Item of the programme
    .plural = Items of the programme
events-programme-item-event = Event
events-programme-item-rank = No.
events-programme-item-time = Time
events-programme-item-title-kk = Topic (Kazakh)
events-programme-item-title-ru = Topic (Russian)
events-programme-item-title-en = Topic (English)
events-programme-item-speaker = Speaker
events-programme-item-speaker-text = Speaker from outside
events-programme-item-event-kind = Form
events-programme-item-note = { record-note }

## Participation

events-participation = Participation
    .plural = Participations
events-participation-event = Event
events-participation-person = { record-person }
events-participation-role = Role
events-participation-role-organiser = organiser
events-participation-role-moderator = moderator
events-participation-role-speaker = speaker
events-participation-role-master-class = holder of the master class
events-participation-role-jury = member of the jury
events-participation-role-contestant = contestant
events-participation-role-listener = listener
events-participation-role-participant = participant
events-participation-topic-kk = Topic (Kazakh)
events-participation-topic-ru = Topic (Russian)
events-participation-topic-en = Topic (English)
events-participation-result = Result
events-participation-result-first = first place
events-participation-result-second = second place
events-participation-result-third = third place
events-participation-result-grand-prix = grand prix
events-participation-result-nomination = nomination
events-participation-result-diploma = diploma
events-participation-result-merit = certificate of merit
events-participation-result-thanks = letter of thanks
events-participation-result-certificate = certificate
events-participation-result-none = took part
events-participation-nomination = Nomination
events-participation-noted = Singled out
events-participation-document-number = Document
events-participation-hours = Hours
events-participation-file = File
events-participation-note = { record-note }
events-participation-person-name = { record-person }
events-participation-event-date = Date

## Guest

events-event-guest = Guest
    .plural = Guests
events-event-guest-event = Event
events-event-guest-name = Name
events-event-guest-post = Post
events-event-guest-organisation = Organisation
events-event-guest-partner = Partner
events-event-guest-country = Country
events-event-guest-role = Role
events-event-guest-role-organiser = organiser
events-event-guest-role-moderator = moderator
events-event-guest-role-speaker = speaker
events-event-guest-role-master-class = holder of the master class
events-event-guest-role-jury = member of the jury
events-event-guest-role-contestant = contestant
events-event-guest-role-listener = listener
events-event-guest-role-participant = participant
events-event-guest-role-guest = guest of honour
events-event-guest-topic-kk = Topic (Kazakh)
events-event-guest-topic-ru = Topic (Russian)
events-event-guest-topic-en = Topic (English)
events-event-guest-result = Result
events-event-guest-result-first = first place
events-event-guest-result-second = second place
events-event-guest-result-third = third place
events-event-guest-result-grand-prix = grand prix
events-event-guest-result-nomination = nomination
events-event-guest-result-diploma = diploma
events-event-guest-result-merit = certificate of merit
events-event-guest-result-thanks = letter of thanks
events-event-guest-result-certificate = certificate
events-event-guest-result-none = took part
events-event-guest-noted = Singled out
events-event-guest-note = { record-note }

## Feedback

events-feedback = Feedback
    .plural = Feedback
events-feedback-event = Event
events-feedback-session = Session
events-feedback-kind = Kind
events-feedback-kind-praise = praise
events-feedback-kind-suggestion = suggestion
events-feedback-kind-need = need
events-feedback-text = Text
events-feedback-respondent = Who says it
events-feedback-respondent-participants = participants
events-feedback-respondent-teachers = teachers
events-feedback-respondent-guests = guests
events-feedback-respondent-organisers = organisers
events-feedback-respondent-students = students
events-feedback-rating = Rating (1–5)
events-feedback-plan-item = Became the line of a plan
events-feedback-note = { record-note }
events-feedback-date = Date

## Link or file

events-event-link = Link or file
    .plural = Links and files
events-event-link-event = Event
events-event-link-kind = Kind
events-event-link-kind-press = press
events-event-link-kind-site = website
events-event-link-kind-social = social network
events-event-link-kind-photo = photo
events-event-link-kind-video = video
events-event-link-kind-document = document
events-event-link-title = Title
events-event-link-url = Address
events-event-link-date = Date
events-event-link-file = File
events-event-link-note = { record-note }
