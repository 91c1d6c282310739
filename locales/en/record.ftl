### Words that every record shares: groups of a form, fields that many records have, the record page.

## Groups of fields on a form

record-group-names = Name
record-group-name = Name
record-group-identity = Personal data
record-group-work = Work
record-group-education = Education
record-group-contacts = Contacts
record-group-status = Status
record-group-course = Course
record-group-dates = Dates
record-group-document = Document
record-group-money = Funding
record-group-results = Results
record-group-content = Content
record-group-validity = Validity
record-group-import = For import
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
record-created-at = Created
record-updated-at = Last change
