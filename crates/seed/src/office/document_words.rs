//! Documents of the invented college; all of it is invented.

use crate::establishment::{Text, text};

/// A document: kind, title, approved so many days from September (none: a draft), what it is coordinated with.
pub(super) struct Paper {
    pub(super) kind: &'static str,
    pub(super) title: Text,
    pub(super) approved: Option<i64>,
    pub(super) state: &'static str,
    /// Places of local acts in the list.
    pub(super) agrees_with: &'static [usize],
    pub(super) supersedes: Option<usize>,
}

const fn paper(
    kind: &'static str,
    title: Text,
    approved: Option<i64>,
    state: &'static str,
    agrees_with: &'static [usize],
) -> Paper {
    Paper {
        kind,
        title,
        approved,
        state,
        agrees_with,
        supersedes: None,
    }
}

/// Local acts come first; the second one has been replaced by the fourth, so that what agreed with it is checked again.
pub(super) const PAPERS: &[Paper] = &[
    paper(
        "document-kind-rules",
        text(
            "Колледждің ішкі тәртіп қағидалары",
            "Правила внутреннего распорядка колледжа",
            "House rules of the college",
        ),
        Some(-720),
        "in_force",
        &[],
    ),
    paper(
        "document-kind-regulation",
        text(
            "Әдістемелік кеңес туралы ереже (2023 жылғы)",
            "Положение о методическом совете (2023 года)",
            "Regulation of the methodical council (2023)",
        ),
        Some(-700),
        "superseded",
        &[0],
    ),
    paper(
        "document-kind-regulation",
        text(
            "Колледждегі әдістемелік жұмыс туралы ереже",
            "Положение о методической работе колледжа",
            "Regulation of methodical work in the college",
        ),
        Some(-400),
        "in_force",
        &[0],
    ),
    Paper {
        supersedes: Some(1),
        ..paper(
            "document-kind-regulation",
            text(
                "Әдістемелік кеңес туралы ереже",
                "Положение о методическом совете",
                "Regulation of the methodical council",
            ),
            Some(5),
            "in_force",
            &[0, 2],
        )
    },
    paper(
        "document-kind-regulation",
        text(
            "Шеберлік мектебі туралы ереже",
            "Положение о Школе мастерства",
            "Regulation of the School of Excellence",
        ),
        Some(-380),
        "in_force",
        &[1, 2],
    ),
    paper(
        "document-kind-regulation",
        text(
            "Шығармашылық топ туралы ереже",
            "Положение о творческой группе",
            "Regulation of a creative group",
        ),
        Some(-370),
        "in_force",
        &[2],
    ),
    paper(
        "document-kind-regulation",
        text(
            "Тәлімгерлік туралы ереже",
            "Положение о наставничестве",
            "Regulation of mentoring",
        ),
        Some(-365),
        "in_force",
        &[0, 2],
    ),
    paper(
        "document-kind-recommendation",
        text(
            "Ашық сабақты дайындау бойынша әдістемелік ұсынымдар",
            "Методические рекомендации по подготовке открытого занятия",
            "Recommendations on preparing an open lesson",
        ),
        Some(-210),
        "in_force",
        &[2],
    ),
    paper(
        "document-kind-algorithm",
        text(
            "Модульдік бағдарламаны әзірлеу алгоритмі",
            "Алгоритм разработки модульной программы",
            "Algorithm for writing a modular programme",
        ),
        None,
        "coordination",
        &[],
    ),
    paper(
        "document-kind-recommendation",
        text(
            "Қашықтан оқыту бойынша ұсынымдар",
            "Рекомендации по дистанционному обучению",
            "Recommendations on distance teaching",
        ),
        None,
        "draft",
        &[],
    ),
    paper(
        "document-kind-order",
        text(
            "Тәлімгерлерді бекіту туралы",
            "О закреплении наставников",
            "On the mentoring pairs",
        ),
        Some(8),
        "in_force",
        &[],
    ),
    paper(
        "document-kind-order",
        text(
            "Шығармашылық топтардың құрамы туралы",
            "О составе творческих групп",
            "On the members of creative groups",
        ),
        Some(9),
        "in_force",
        &[],
    ),
    paper(
        "document-kind-minutes",
        text(
            "Әдістемелік кеңестің № 1 хаттамасы",
            "Протокол № 1 методического совета",
            "Minutes No. 1 of the methodical council",
        ),
        Some(18),
        "in_force",
        &[],
    ),
];
pub(super) const COUNCIL: &str = "Әдістемелік кеңес";
pub(super) const DIRECTOR: &str = "Директор";
