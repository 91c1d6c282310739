//! The forms of a small invented college, counted by hand: figures, drill queries, languages, the workbook and its paper.

mod annual;
mod annual_rooms;
mod card;
mod college;
mod excellence;
mod eye;
mod eye_groups;
mod figures;
mod groups;
mod languages;
mod mentoring;
mod minutes;
mod page;
mod plans;
mod post_course;
mod register;
mod registers;
mod staff;
mod support;
mod work;
mod workbook;
