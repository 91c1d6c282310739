### Documents: versions, coordination, approval.

## Document

documents-document = Document
    .plural = Documents
documents-document-document-kind = Kind
documents-document-title-kk = Title (Kazakh)
documents-document-title-ru = Title (Russian)
documents-document-title-en = Title (English)
documents-document-number = Reg. No.
documents-document-sequence = Running number
documents-document-date = Date
documents-document-authors = Authors
documents-document-authors-text = Authors (in words)
documents-document-creative-group = Creative group
documents-document-technology = { college-technology }
documents-document-academic-year = Academic year
documents-document-state = State
documents-document-state-draft = draft
documents-document-state-coordination = in coordination
documents-document-state-rework = rework
documents-document-state-considered = considered
documents-document-state-approved = approved
documents-document-state-in-force = in force
documents-document-state-superseded = superseded
documents-document-state-expired = expired
documents-document-state-withdrawn = withdrawn
documents-document-version = Version
documents-document-approved-on = Approved on
documents-document-effective-from = In force from
documents-document-effective-to = In force until
documents-document-review-due = Review by
documents-document-supersedes = Supersedes
documents-document-legal-basis = Legal basis
documents-document-override-reason = Approved without coordination because
documents-document-end-reason = Why it was withdrawn
documents-document-session = Session
documents-document-plan-item = Line of the plan
documents-document-file = File
documents-document-note = { record-note }
documents-document-coordinated = Coordinated with acts
documents-document-document-title = Title
documents-document-standing = Standing today
documents-document-standing-draft = { documents-document-state-draft }
documents-document-standing-coordination = { documents-document-state-coordination }
documents-document-standing-rework = { documents-document-state-rework }
documents-document-standing-considered = { documents-document-state-considered }
documents-document-standing-approved = { documents-document-state-approved }
documents-document-standing-in-force = { documents-document-state-in-force }
documents-document-standing-superseded = { documents-document-state-superseded }
documents-document-standing-expired = { documents-document-state-expired }
documents-document-standing-withdrawn = { documents-document-state-withdrawn }
documents-document-needs-coordination = Needs coordination
documents-document-local-act = Local act
documents-document-uncoordinated = Not coordinated
documents-document-awaiting = Awaiting coordination
documents-document-to-recheck = To check again
documents-document-review-near = Review due soon or past
documents-document-dependents = Documents that lean on this act

## Version of a document

documents-document-revision = Version of a document
    .plural = Versions of a document
documents-document-revision-document = Document
documents-document-revision-version = Version
documents-document-revision-date = Date
documents-document-revision-changes = What changed
documents-document-revision-author = Author
documents-document-revision-file = File
documents-document-revision-note = { record-note }

## Coordination with a local act

documents-coordination = Coordination with a local act
    .plural = Coordination with local acts
documents-coordination-document = Document
documents-coordination-act = Local act
documents-coordination-verdict = Verdict
documents-coordination-verdict-consistent = consistent
documents-coordination-verdict-amend = to be amended
documents-coordination-verdict-conflict = in conflict
documents-coordination-remark = Remark
documents-coordination-person = Who
documents-coordination-date = Date
documents-coordination-note = { record-note }
documents-coordination-outdated = The act has changed
documents-coordination-to-recheck = To compare again

## Visa

documents-approval = Visa
    .plural = Approval sheet
documents-approval-document = Document
documents-approval-plan = Plan
documents-approval-rank = No.
documents-approval-step = Step
documents-approval-step-considered = considered
documents-approval-step-agreed = agreed
documents-approval-step-approved = approved
documents-approval-step-in-force = put into force
documents-approval-step-returned = returned for rework
documents-approval-body = Body or post
documents-approval-person = Who
documents-approval-protocol-number = Minutes or order No.
documents-approval-date = Date
documents-approval-remark = Remark
documents-approval-note = { record-note }

## Screens of documents

documents-new = New document
documents-new-text = Write the title and the kind. A document that is in force already can be entered at once with its state and dates.
documents-form = Register on paper
documents-waits = What waits
documents-tile-awaiting = Awaiting coordination
documents-tile-recheck = To check again: the act changed
documents-tile-reviews = Reviews due
documents-tile-numbers = Gaps and duplicates in numbers
documents-pill-preparing = in preparation
documents-pill-acts = local acts in force
documents-pill-in-force = in force
documents-pill-ended = no longer in force
documents-all-kinds = All kinds
documents-kinds = Set up kinds of documents
documents-empty = The register has no documents yet
documents-empty-text = Enter the college's local acts in force first: new regulations and recommendations are coordinated with them.
documents-gone = There is no such document. It may have been removed.
documents-recheck = check again
documents-numbers-whole = The numbers run on: no gaps and no duplicates.
documents-gaps = Numbers left out
documents-gaps-text = No document has these numbers: it was not entered, or the number was skipped.
documents-twice = Numbers of several documents
documents-step-draft = Draft
# $done, $all (numbers)
documents-step-compared = compared: { $done } of { $all }
# $version (text)
documents-step-version = version { $version }
documents-step-rework = Rework
documents-step-coordination = Coordination with local acts
documents-step-considered = Consideration by the council
documents-step-approved = Approval
documents-step-in-force = In force
documents-steps = Steps of the document
documents-act-submit = Submit for coordination
documents-act-coordinate = Compare with local acts
documents-act-consider = Enter the council's consideration
documents-act-agree = Enter an agreement
documents-act-return = Return for rework
documents-act-approve = Approve
documents-act-enforce = Put into force
documents-act-review = Record a review
documents-act-supersede = Supersede by a new document
documents-act-withdraw = Withdraw
documents-act-number = Give a registration number
documents-do-consider = Enter
documents-do-agree = Enter
documents-do-return = Return
documents-do-approve = Approve
documents-do-enforce = Put into force
documents-do-review = Record
documents-do-supersede = Supersede
documents-do-withdraw = Withdraw
documents-do-number = Save the number
documents-tab-life = Progress
documents-tab-facts = Facts
documents-council = Methodical council
documents-director = Director
documents-before-approval = What approval needs
documents-attention = To be looked at
documents-not-yet = It cannot be approved yet:
documents-override-text = If it must be approved all the same, write the reason: it stays in the document and in its history.
documents-return-text = Write what is to be changed: it stays on the approval sheet.
documents-coordinate-text = Mark the acts in force and give each its verdict. Where a change is needed or there is a conflict, write what it is.
documents-remark-needed = Where a change is needed or there is a conflict, write the remark.
documents-no-acts = There are no local acts in force. Enter them in the register first.
documents-no-coordination = The document has not been compared with any act yet.
documents-ended = no longer in force
documents-sheet-form = Sheet on paper
documents-add-visa = Add a visa
documents-add-visa-text = A line without a day waits for its visa: until it is given, the next one is not taken.
documents-visa-waits = waits
documents-no-visas = No visas yet. Consideration, approval and putting into force gather here in their order.
documents-new-version = New version
documents-new-version-text = The earlier text is kept with its file; the new file becomes the document's own.
documents-no-versions = No versions yet.
documents-dependents = What leans on this act
documents-no-dependents = Nothing was coordinated with this act.
documents-recheck-form = List on paper
documents-superseded-by = In its place came:
documents-decisions = Decisions
documents-no-decisions = The session has no decisions.
documents-scan = File of the document
documents-scan-text = Drag the scan into this window, or choose a file.
documents-supersede-text = When the new document comes into force, this one ends the day before. What was coordinated with it goes on the list to check again.
documents-supersede-by = By which document
documents-withdraw-text = The day is the last one in force.
documents-review-text = The document was reviewed and stays as it is. If the next day is left blank, it is counted by the kind.
documents-next-number = Next number
documents-left-out = Running numbers left out this year
documents-taken = This number is taken by
documents-mend-doc-coordinated = Compare it with at least one local act in force.
documents-mend-doc-remarks = Amend the text and compare with that act again.
documents-mend-doc-uncoordinated = Compare it with a local act in force.
documents-mend-doc-recheck = Compare it with the act that came in its place.
documents-mend-doc-number-taken = Change the number of one of the two.
# $version (text)
documents-only-version = The only version: { $version }.
# $title (text): the ended act
documents-act-replaced = The act was superseded: { $title }. Compare the document with the new one:
# $title (text): the ended act
documents-act-ended = The act is no longer in force: { $title }. Compare the document with another one in force.
# $title (text): the old document
documents-enforce-supersedes = From this day no longer in force: { $title }.
