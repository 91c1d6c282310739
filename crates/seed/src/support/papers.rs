//! What is concluded of a case and recommended to the teacher, level by level.

use sheberlik_core::post_course::level::Level;

use super::words::{Line, line};

/// Words in the three languages of a paper; `{title}` is the course.
pub(crate) struct Conclusion {
    pub(crate) kk: &'static str,
    pub(crate) ru: &'static str,
    pub(crate) en: &'static str,
}

/// The final papers of a level.
pub(crate) struct Papers {
    pub(crate) conclusion: Conclusion,
    pub(crate) recommendations: Line,
}

/// What is concluded and recommended at that level.
pub(crate) fn conclusion(level: Level) -> &'static Papers {
    match level {
        Level::High => &HIGH,
        Level::Medium => &MEDIUM,
        Level::Low => &LOW,
    }
}

const HIGH: Papers = Papers {
    conclusion: Conclusion {
        kk: "Педагог «{title}» курсының күтілетін нәтижелерін жүйелі қолданады және тәжірибесін әріптестерімен бөліседі. \
             Курстан кейінгі қолдау жоғары деңгейде аяқталды.",
        ru: "Педагог системно применяет ожидаемые результаты курса «{title}» и делится опытом с коллегами. \
             Посткурсовое сопровождение завершено на высоком уровне.",
        en: "The teacher applies the expected results of the course “{title}” systematically and shares the experience \
             with colleagues. Post-course support ended at a high level.",
    },
    recommendations: line(
        "Тәжірибені облыс көлемінде тарату, жас педагогтерге тәлімгер болу",
        "Распространить опыт в области, стать наставником молодых педагогов",
    ),
};

const MEDIUM: Papers = Papers {
    conclusion: Conclusion {
        kk: "Педагог «{title}» курсында үйренген тәсілдерді сабақтарында қолданады, нәтижелері тұрақты. \
             Курстан кейінгі қолдау орта деңгейде аяқталды.",
        ru: "Педагог применяет на занятиях приёмы курса «{title}», результаты устойчивы. \
             Посткурсовое сопровождение завершено на среднем уровне.",
        en: "The teacher applies the methods of the course “{title}” in class with steady results. \
             Post-course support ended at a medium level.",
    },
    recommendations: line(
        "Ашық сабақ өткізу, материалдарды әдістемелік кабинетке тапсыру",
        "Провести открытое занятие, передать материалы в методический кабинет",
    ),
};

const LOW: Papers = Papers {
    conclusion: Conclusion {
        kk: "Педагог «{title}» курсының кейбір тәсілдерін ғана ара-тұра қолданады, әдістемелік көмек жалғасуы керек. \
             Курстан кейінгі қолдау төмен деңгейде аяқталды.",
        ru: "Педагог эпизодически применяет лишь отдельные приёмы курса «{title}», методическая помощь нужна и дальше. \
             Посткурсовое сопровождение завершено на низком уровне.",
        en: "The teacher applies only some methods of the course “{title}” now and then and needs further methodical help. \
             Post-course support ended at a low level.",
    },
    recommendations: line(
        "Тәлімгер бекітіп, әріптестердің сабағына қатысу жоспарын құру",
        "Закрепить наставника, составить план посещения занятий коллег",
    ),
};
