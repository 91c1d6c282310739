/** Marks of the two sheets: an observed lesson, and how sure a young teacher is in a matter. */
export const LESSON_MARKS = [0, 1, 2, 3]
export const DIAGNOSIS_MARKS = [1, 2, 3, 4, 5]
