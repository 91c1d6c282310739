### Technologies as the spine: the map, merging, levels of a teacher.

## Screens of mentoring and technologies

technologies-merge = Merge duplicates
technologies-merge-text = Where two entries are one technology, one stays: courses, groups and experience go over to it, the other's names become synonyms.
technologies-keep = The one that stays
technologies-gone = The one that is merged into it
# $keep, $gone (texts)
technologies-merge-what = Everything entered as “{ $gone }” becomes “{ $keep }”.
technologies-merge-do = Merge
technologies-edit = Edit the dictionary
technologies-empty = The map is still empty
technologies-empty-text = The map is made of learning technologies and the teachers of departments. Enter the technologies in the dictionary of the settings.
technologies-empty-teachers = The technologies are in the dictionary. Import the list of teachers with their departments: the map is made of them.
technologies-school-only = Members of the School only
technologies-holes-first = Those with most gaps first
technologies-legend = ● shares, ◐ applies, ○ learning, ✕ nobody
technologies-nobody = nobody
technologies-everybody = All
technologies-no-department = No department
# $count (number)
technologies-teachers =
    { $count ->
        [one] { $count } teacher
       *[other] { $count } teachers
    }
# $count (number)
technologies-holes = gaps: { $count }
technologies-hole = There is a gap here
technologies-hole-text = Nobody in this department has the technology. A level is entered in the teacher's card, on the tab “Technologies”.
technologies-no-proof = no proof
technologies-new-level = New level
technologies-goes-on = now
technologies-level-text = The former level stays in the history: it ends on the day before the new one. Applying and sharing need a proof.
technologies-own-proof = from the teacher's own records
technologies-none-of-person = No technologies yet
technologies-none-of-person-text = Add the first level with the button above.
