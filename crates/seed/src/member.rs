//! Somebody of a college as others see them: the teacher, the courses and the practice that were written.

use crate::course::Course;
use crate::ground::{Planted, Practice};
use crate::programme_list::PROGRAMMES;
use crate::teacher::Teacher;

/// A teacher who was written.
pub(crate) struct Member {
    person: String,
    teacher: Teacher,
    courses: Vec<(Course, String)>,
    practice: Vec<Practice>,
}

impl Member {
    /// Of a teacher who was written.
    pub(crate) fn of(teacher: &Teacher, planted: Planted, courses: Vec<Course>) -> Self {
        Self {
            person: planted.person,
            teacher: teacher.clone(),
            courses: courses.into_iter().zip(planted.records).collect(),
            practice: planted.practice,
        }
    }

    /// Id of the person.
    pub(crate) fn person(&self) -> &str {
        &self.person
    }

    /// Post, status, service, category.
    pub(crate) fn teacher(&self) -> &Teacher {
        &self.teacher
    }

    /// Courses with the ids of their records.
    pub(crate) fn courses(&self) -> &[(Course, String)] {
        &self.courses
    }

    /// Works in the college now.
    pub(crate) fn works(&self) -> bool {
        self.teacher.status == "active"
    }

    /// The level in a technology that holds now, as it was written with the courses.
    pub(crate) fn practice(&self, technology: &str) -> Option<&Practice> {
        self.practice.iter().find(|practice| practice.technology == technology)
    }

    /// Certified courses in a technology with the ids of their records.
    pub(crate) fn courses_in(&self, technology: &str) -> impl Iterator<Item = &(Course, String)> {
        self.courses.iter().filter(move |(course, _)| {
            course.status == "certified" && PROGRAMMES[course.programme].technologies.contains(&technology)
        })
    }
}
