//! The forms of a small invented college, counted by hand: figures, drill queries, languages, the workbook and its paper.

mod annual;
mod card;
mod college;
mod eye;
mod figures;
mod languages;
mod page;
mod post_course;
mod register;
mod staff;
mod support;
mod workbook;
