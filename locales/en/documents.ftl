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
