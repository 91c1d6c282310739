### The methodical bank: resources, publications, generalised experience.

## Resource

bank-resource = Resource
    .plural = Methodical bank
bank-resource-title-kk = Title (Kazakh)
bank-resource-title-ru = Title (Russian)
bank-resource-title-en = Title (English)
bank-resource-kind = Kind
bank-resource-kind-presentation = presentation
bank-resource-kind-lesson-plan = lesson plan
bank-resource-kind-test = test
bank-resource-kind-video = video
bank-resource-kind-manual = manual
bank-resource-kind-programme = programme
bank-resource-kind-task = set of tasks
bank-resource-kind-website = website
bank-resource-kind-other = other
bank-resource-authors = Authors
bank-resource-authors-text = Authors (in words)
bank-resource-technology = { college-technology }
bank-resource-discipline = { college-discipline }
bank-resource-tags = Tags
bank-resource-licence = Licence note
bank-resource-date = Date
bank-resource-url = Address
bank-resource-file = File
bank-resource-creative-group = Creative group
bank-resource-event = Event
bank-resource-network-community = Network community
bank-resource-note = { record-note }
bank-resource-uses = Times used
bank-resource-resource-title = Title of the resource
bank-resource-last-used = Last used

## Use of a resource

bank-resource-use = Use of a resource
    .plural = Uses of resources
bank-resource-use-resource = Resource
bank-resource-use-date = Date
bank-resource-use-person = { record-person }
bank-resource-use-used-in = Where
bank-resource-use-note = { record-note }

## Publication

bank-publication = Publication
    .plural = Publications and methodical products
bank-publication-kind = Kind
bank-publication-kind-article = article
bank-publication-kind-manual = methodical manual
bank-publication-kind-recommendation = methodical recommendations
bank-publication-kind-programme = programme
bank-publication-kind-electronic-course = electronic course
bank-publication-kind-textbook = textbook
bank-publication-kind-other = other
bank-publication-title-kk = Title (Kazakh)
bank-publication-title-ru = Title (Russian)
bank-publication-title-en = Title (English)
bank-publication-authors = Authors
bank-publication-co-authors = Co-authors
bank-publication-publisher = Publisher or periodical
bank-publication-place = Place
bank-publication-date = Date
bank-publication-pages = Pages
bank-publication-level = { college-level }
bank-publication-isbn = ISBN / ISSN
bank-publication-reviewed-by = Considered by (council, minutes)
bank-publication-technology = { college-technology }
bank-publication-evidence = Evidence
bank-publication-plan-item = Line of the plan
bank-publication-url = Address
bank-publication-file = File
bank-publication-note = { record-note }
bank-publication-publication-title = Title of the publication

## Generalisation of experience

bank-experience-generalisation = Generalisation of experience
    .plural = Generalisation of experience
bank-experience-generalisation-person = { record-person }
bank-experience-generalisation-topic-kk = Topic (Kazakh)
bank-experience-generalisation-topic-ru = Topic (Russian)
bank-experience-generalisation-topic-en = Topic (English)
bank-experience-generalisation-level = { college-level }
bank-experience-generalisation-technology = { college-technology }
bank-experience-generalisation-stage = Stage
bank-experience-generalisation-stage-study = study
bank-experience-generalisation-stage-description = description
bank-experience-generalisation-stage-heard = heard
bank-experience-generalisation-stage-generalised = generalised
bank-experience-generalisation-stage-disseminated = disseminated
bank-experience-generalisation-heard-at = Where it is heard
bank-experience-generalisation-term = Term
bank-experience-generalisation-heard-on = Heard on
bank-experience-generalisation-protocol-number = Minutes No.
bank-experience-generalisation-result = Result
bank-experience-generalisation-file = File
bank-experience-generalisation-note = { record-note }
bank-experience-generalisation-experience-topic = Topic of the experience

## Screens of the bank

bank-form = List on paper
bank-unused = not used yet
bank-tags = Tags
bank-used = Used
bank-used-text = Mark as used today
bank-gone = There is no such record. It may have been removed.
bank-file = File and address
bank-file-text = Drag the file into this window, or choose it.
bank-open-link = Open the link
bank-no-licence = The conditions of use are not given.
bank-no-uses = Nobody has used it yet. Mark each use: that shows what is useful.
bank-empty-resources = The methodical bank is empty
bank-empty-resources-text = Add the first presentation, test or link that teachers share. Tags help to find it.
bank-empty-publications = No publications yet
bank-empty-publications-text = Enter articles, manuals and programmes of teachers: they go into the list and the teacher's card.
bank-empty-experience = No generalised experience yet
bank-empty-experience-text = Enter whose experience is studied: topic, level, where it is to be heard.
