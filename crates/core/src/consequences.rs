//! What one room's write means for another room: part of the same operation, undone with it.
//!
//! A room that follows others has one line here; it reads what the operation changed from the journal. The ground stays
//! ignorant of rooms, and rooms of each other's calls.

use crate::db::Writer;
use crate::problem::Result;
use crate::{documents, events, groups, people, planning, post_course, sessions};

/// Lets every following room act on what the operation changed so far.
pub(crate) fn follow(writer: &Writer<'_>, operation: i64) -> Result<()> {
    // People come first: cases stand still from the day of a status. Plans come last: whatever else was done in
    // consequence may be the fact of a line.
    let rooms: [fn(&Writer<'_>, i64) -> Result<()>; 7] = [
        people::follow::follow,
        post_course::follow,
        groups::appoint::follow,
        sessions::follow::follow,
        events::follow::follow,
        documents::follow::follow,
        planning::follow,
    ];
    for room in rooms {
        writer.enter_new_rows()?;
        room(writer, operation)?;
    }
    Ok(())
}
