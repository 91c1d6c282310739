### What went wrong and what to do. Codes of the engine under problem-<code>, faulty fields under problem-field-<code>.
### Arguments are those of the code; $incident is the number of the failure in the log.

## The program itself

# $incident (text)
problem-internal = The program could not do this; nothing was changed. Give your administrator the number in the log: { $incident }.
# $name (text)
problem-unknown-call = This version of the program has no such call: { $name }.
# $detail (text)
problem-bad-request = The request is not well formed: { $detail }.
problem-cancelled = The work was stopped; nothing was changed.

## Records

problem-invalid = Some fields need correcting. They are marked below.
problem-not-found = The record was not found. It may have been removed.
# $count (number)
problem-in-use =
    { $count ->
        [one] This record is used in { $count } other record. Change that one first, or archive this one.
       *[other] This record is used in { $count } other records. Change those first, or archive this one.
    }

## Undo and redo

problem-stale-undo = This cannot be undone: the record was changed again afterwards. See its history.
problem-nothing-to-undo = There is nothing to undo.
problem-nothing-to-redo = There is nothing to redo.

## The data folder

# $who (text): user and computer
problem-locked = The data are open in another window or on another computer: { $who }. Close them there and try again.
problem-busy = Another task is writing to the data. Try again when it has finished.
# $file, $program (numbers): versions of the format
problem-newer-file = These data were made by a newer version of the program (file format { $file }, this program reads { $program }). Update the program.
# $folder (text)
problem-network-folder = The data cannot be kept on a network drive: { $folder }. Choose a folder on this computer; backups may go to the network.
# $folder (text)
problem-cloud-folder = The data cannot be kept in a folder that is synchronised with a cloud: { $folder }. Synchronising may damage the file. Choose another folder.
problem-damaged = The data file is damaged. Leave it as it is and restore the newest checked backup.

## Files and disks

problem-disk-full = The disk is full. Free some space and try again. What was saved is safe.
problem-read-only-disk = This disk cannot be written to. Choose another place.
problem-no-permission = There is no access to this file or folder. Choose another place or ask your administrator for access.
# $incident (text)
problem-disk = The disk could not be read or written. Check the disk. Number in the log: { $incident }.
problem-file-not-found = The file was not found. It may have been moved or deleted.
problem-file-locked = The file is open in another program. Close it in Excel and try again.
# $name (text)
problem-file-missing = The attached file is not in the store: { $name }. Restore it from a backup or attach it again.
# $limit_mb (number)
problem-file-too-large = The file is too large. The limit is { $limit_mb } MB.
problem-not-a-workbook = This file cannot be read as a table. Choose an Excel, LibreOffice or CSV file.

## Faulty fields

problem-field-required = Fill in this field.
# $max (number)
problem-field-too-long =
    { $max ->
        [one] The text is too long. At most { $max } character.
       *[other] The text is too long. At most { $max } characters.
    }
problem-field-not-a-text = This must be text.
problem-field-not-a-date = There is no such date. Write it like this: 05.02.2026.
problem-field-not-a-number = Enter a whole number.
# $min, $max (numbers)
problem-field-out-of-range = Allowed values: { $min } to { $max }.
problem-field-not-yes-or-no = Choose yes or no.
problem-field-date-order = The end date cannot be before the start date.
problem-field-unknown-field = There is no such field.
problem-field-unknown-choice = Choose one of the values in the list.
problem-field-unknown-reference = The chosen record was not found. Choose another one from the list.
problem-field-iin-length = There must be 12 digits.
problem-field-iin-checksum = The check digit does not fit. Compare the number with the paper.
# $name (text)
problem-field-iin-taken = Another teacher has this IIN: { $name }.
problem-field-iin-birth-date = The IIN does not fit the birth date. Compare both with the paper.
problem-field-iin-sex = The IIN does not fit the sex given. Compare both with the paper.
problem-field-name-required = Fill in the surname and the given name in at least one language.
problem-field-duplicate = There is such a record already.
problem-field-issue-before-end = The issue date cannot be before the end of the course.
problem-field-hours-positive = The hours must be more than zero.
