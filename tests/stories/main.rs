//! Stories that go through several rooms.

mod invented_workbooks;
mod post_course;
