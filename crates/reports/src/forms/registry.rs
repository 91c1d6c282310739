//! The list of forms: which parameters each takes, what it is about, who makes it.

use super::{
    Form, FormInfo, Maker, Scope, r1, r2, r2_members, r2_passport, r2_report, r4, r5, r5_card, r6, r6_plan, r6_school,
    r6_visit, r7, r8, r9, r11, r12, r13, r14, r15, r18, r19, r21, technologies,
};

/// A form of one record of this kind, or of each of the period's.
const fn one(record: &'static str) -> Scope {
    Scope::Record {
        record,
        also: &[],
        together: false,
    }
}

/// All forms, in the order of `domain.md` §3.
pub(super) const FORMS: &[Form] = &[
    Form {
        info: FormInfo {
            code: "r1",
            parameters: &["year", "of", "version", "grouping", "both_spellings", "template"],
            groupings: &["month", "section"],
            scope: one("plan"),
        },
        build: Maker::Record(r1::subjects, r1::build),
    },
    Form {
        info: FormInfo {
            code: "r1-matrix",
            parameters: &["year", "of", "both_spellings", "template"],
            groupings: &[],
            scope: one("plan"),
        },
        build: Maker::Record(r1::matrix::subjects, r1::matrix::build),
    },
    Form {
        info: FormInfo {
            code: "r2",
            parameters: &["year", "of", "both_spellings", "template"],
            groupings: &[],
            scope: Scope::Record {
                record: "group_year",
                also: &["school_year"],
                together: false,
            },
        },
        build: Maker::Record(r2::subjects, r2::build),
    },
    Form {
        info: FormInfo {
            code: "r2-a",
            parameters: &["year", "of", "both_spellings", "template"],
            groupings: &[],
            scope: Scope::Record {
                record: "group_year",
                also: &[],
                together: true,
            },
        },
        build: Maker::Year(r2_members::build),
    },
    Form {
        info: FormInfo {
            code: "r2-b",
            parameters: &["year", "of", "both_spellings", "template"],
            groupings: &[],
            scope: Scope::Record {
                record: "group_year",
                also: &["school_year"],
                together: false,
            },
        },
        build: Maker::Record(r2_report::subjects, r2_report::build),
    },
    Form {
        info: FormInfo {
            code: "r2-passport",
            parameters: &["year", "of", "both_spellings", "template"],
            groupings: &[],
            scope: one("group_year"),
        },
        build: Maker::Record(r2_passport::subjects, r2_passport::build),
    },
    Form {
        info: FormInfo {
            code: "r4",
            parameters: &[
                "year",
                "from",
                "to",
                "department",
                "provider",
                "grouping",
                "kinds",
                "both_spellings",
                "template",
                "data_only",
            ],
            groupings: &["department", "provider", "technology", "direction"],
            scope: Scope::Year,
        },
        build: Maker::Year(r4::build),
    },
    Form {
        info: FormInfo {
            code: "r5",
            parameters: &[
                "year",
                "from",
                "to",
                "department",
                "provider",
                "grouping",
                "both_spellings",
                "template",
            ],
            groupings: &["provider", "department"],
            scope: Scope::Year,
        },
        build: Maker::Year(r5::build),
    },
    Form {
        info: FormInfo {
            code: "r5-card",
            parameters: &["year", "from", "to", "department", "provider", "of", "template"],
            groupings: &[],
            scope: one("post_course_case"),
        },
        build: Maker::Record(r5_card::subjects, r5_card::build),
    },
    Form {
        info: FormInfo {
            code: "r6",
            parameters: &["year", "department", "both_spellings", "template"],
            groupings: &[],
            scope: Scope::Year,
        },
        build: Maker::Year(r6::build),
    },
    Form {
        info: FormInfo {
            code: "r6-a",
            parameters: &["year", "of", "both_spellings", "template"],
            groupings: &[],
            scope: one("mentorship"),
        },
        build: Maker::Record(r6_plan::subjects, r6_plan::build),
    },
    Form {
        info: FormInfo {
            code: "r6-b",
            parameters: &["year", "of", "both_spellings", "template"],
            groupings: &[],
            scope: one("lesson_visit"),
        },
        build: Maker::Record(r6_visit::subjects, r6_visit::build),
    },
    Form {
        info: FormInfo {
            code: "r6-c",
            parameters: &["year", "of", "both_spellings", "template"],
            groupings: &[],
            scope: one("group_year"),
        },
        build: Maker::Record(r6_school::subjects, r6_school::build),
    },
    Form {
        info: FormInfo {
            code: "r7",
            parameters: &["year", "from", "to", "grouping", "both_spellings", "template"],
            groupings: &["level", "kind"],
            scope: Scope::Year,
        },
        build: Maker::Year(r7::build),
    },
    Form {
        info: FormInfo {
            code: "r7-a",
            parameters: &[
                "year",
                "from",
                "to",
                "department",
                "grouping",
                "both_spellings",
                "template",
            ],
            groupings: &["alphabet", "department"],
            scope: Scope::Year,
        },
        build: Maker::Year(r7::participation::build),
    },
    Form {
        info: FormInfo {
            code: "r7-b",
            parameters: &["year", "from", "to", "department", "both_spellings", "template"],
            groupings: &[],
            scope: Scope::Year,
        },
        build: Maker::Year(r7::pivot::build),
    },
    Form {
        info: FormInfo {
            code: "r7-c",
            parameters: &["year", "from", "to", "of", "both_spellings", "template"],
            groupings: &[],
            scope: one("event"),
        },
        build: Maker::Record(r7::report::subjects, r7::report::build),
    },
    Form {
        info: FormInfo {
            code: "r7-d",
            parameters: &["year", "from", "to", "both_spellings", "template"],
            groupings: &[],
            scope: Scope::Year,
        },
        build: Maker::Year(r7::schedule::build),
    },
    Form {
        info: FormInfo {
            code: "r7-e",
            parameters: &["year", "from", "to", "department", "both_spellings", "template"],
            groupings: &[],
            scope: Scope::Year,
        },
        build: Maker::Year(r7::visits::build),
    },
    Form {
        info: FormInfo {
            code: "r8",
            parameters: &["year", "from", "to", "grouping", "both_spellings", "template"],
            groupings: &["kind", "state"],
            scope: Scope::Year,
        },
        build: Maker::Year(r8::build),
    },
    Form {
        info: FormInfo {
            code: "r8-a",
            parameters: &["year", "from", "to", "of", "both_spellings", "template"],
            groupings: &[],
            scope: one("document"),
        },
        build: Maker::Record(r8::sheet::subjects, r8::sheet::build),
    },
    Form {
        info: FormInfo {
            code: "r8-b",
            parameters: &["year", "from", "to", "both_spellings", "template"],
            groupings: &[],
            scope: Scope::Year,
        },
        build: Maker::Year(r8::recheck::build),
    },
    Form {
        info: FormInfo {
            code: "r9",
            parameters: &["year", "from", "to", "both_spellings", "template"],
            groupings: &[],
            scope: Scope::Year,
        },
        build: Maker::Year(r9::build),
    },
    Form {
        info: FormInfo {
            code: "r11",
            parameters: &[
                "year",
                "from",
                "to",
                "department",
                "grouping",
                "iin",
                "birth_date",
                "both_spellings",
                "template",
            ],
            groupings: &["alphabet", "department"],
            scope: Scope::Year,
        },
        build: Maker::Year(r11::build),
    },
    Form {
        info: FormInfo {
            code: "r12",
            parameters: &["year", "of", "both_spellings", "template"],
            groupings: &[],
            scope: one("session"),
        },
        build: Maker::Record(r12::subjects, r12::build),
    },
    Form {
        info: FormInfo {
            code: "r13",
            parameters: &["year", "from", "to", "both_spellings", "template"],
            groupings: &[],
            scope: Scope::Year,
        },
        build: Maker::Year(r13::build),
    },
    Form {
        info: FormInfo {
            code: "r14",
            parameters: &["year", "from", "to", "both_spellings", "template"],
            groupings: &[],
            scope: Scope::Year,
        },
        build: Maker::Year(r14::build),
    },
    Form {
        info: FormInfo {
            code: "r15",
            parameters: &["year", "from", "to", "both_spellings", "template"],
            groupings: &[],
            scope: Scope::Year,
        },
        build: Maker::Year(r15::build),
    },
    Form {
        info: FormInfo {
            code: "r18",
            parameters: &["year", "from", "to", "department", "both_spellings", "template"],
            groupings: &[],
            scope: Scope::Year,
        },
        build: Maker::Year(r18::build),
    },
    Form {
        info: FormInfo {
            code: "r19",
            parameters: &["year", "from", "to", "department", "both_spellings", "template"],
            groupings: &[],
            scope: Scope::Year,
        },
        build: Maker::Year(r19::build),
    },
    Form {
        info: FormInfo {
            code: "r21",
            parameters: &["year", "of", "both_spellings", "template"],
            groupings: &[],
            scope: one("plan"),
        },
        build: Maker::Record(r21::subjects, r21::build),
    },
    Form {
        info: FormInfo {
            code: "technologies",
            parameters: &["year", "from", "to", "department", "both_spellings"],
            groupings: &[],
            scope: Scope::Year,
        },
        build: Maker::Year(technologies::build),
    },
];
