### Evidence of professional development: papers, events, publications of a teacher.

## Evidence

evidence-evidence = Evidence
    .plural = Evidence
evidence-evidence-person = { record-person }
evidence-evidence-kind = Kind
evidence-evidence-title-kk = Title (Kazakh)
    .help = Of the event, article or manual. In at least one language.
evidence-evidence-title-ru = Title (Russian)
evidence-evidence-title-en = Title (English)
evidence-evidence-date = Date
    .help = A case counts evidence dated inside its window; the rest stays in the portfolio.
evidence-evidence-level = Level
evidence-evidence-role = Role
    .help = For example speaker, author, organiser.
evidence-evidence-cases = Post-course cases
    .help = One piece may serve several cases.
evidence-evidence-publisher = Publisher or periodical
evidence-evidence-issn = ISSN or ISBN
evidence-evidence-pages = Pages
evidence-evidence-url = Link
evidence-evidence-result = Result
    .help = For example a prize place or a diploma.
evidence-evidence-hours = Hours
evidence-evidence-technology = Learning technology
evidence-evidence-file = Copy of the document
    .help = A scan, a photo or the text.
evidence-evidence-state = State
    .help = Only verified evidence counts.
evidence-evidence-state-draft = draft
evidence-evidence-state-submitted = submitted
evidence-evidence-state-verified = verified
evidence-evidence-state-returned = returned for rework
evidence-evidence-verified-by = Checked by
evidence-evidence-verified-on = Checked on
evidence-evidence-remark = Remark
    .help = Give the reason if it is returned.
evidence-evidence-note = { record-note }

## Evidence: what is computed

evidence-evidence-person-name = { record-person }
evidence-evidence-title = Title
evidence-evidence-points = Points
