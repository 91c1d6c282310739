//! Stories that go through several rooms.

mod documents;
mod invented_workbooks;
mod network;
mod office;
mod plans;
mod post_course;
mod school;
mod slips;
mod slips_of_cases;
mod slips_of_people;
mod slips_of_plans;
