//! The data sheet of R4 with invented rows: the 21 columns of the form, each row made from its number alone.

use std::sync::Arc;

use chrono::{Days, NaiveDate};
use sheberlik_core::text::iin::Sex;
use sheberlik_reports::DocumentLanguage;
use sheberlik_reports::table::{Cell, Flat, Imprint, ParameterSheet, Report, RowSource, Rows, Value};
use sheberlik_seed::establishment::{COMMISSIONS, POSTS};
use sheberlik_seed::names::Names;
use sheberlik_seed::programme_list::{PROGRAMMES, PROVIDERS};
use sheberlik_seed::random::Random;

use crate::fixture;

/// Heads as the Kazakh form has them.
pub const HEADS: [&str; 21] = [
    "№",
    "Тегі, аты, әкесінің аты",
    "Бөлім",
    "Лауазымы",
    "Курстың тақырыбы",
    "Ұйымдастырушы",
    "Түрі",
    "Бағыты",
    "Технологиялар",
    "Басталуы",
    "Аяқталуы",
    "Оқу жылы",
    "Сағат",
    "Форматы",
    "Қаржыландыру",
    "Күйі",
    "Құжат",
    "Сертификат №",
    "Берілген күні",
    "Файл",
    "Жоспар жылы",
];

/// Records of a teacher.
const RECORDS: usize = 4;
/// Different courses: titles with their place and year, as colleges write them.
const TITLES: usize = 5_000;

/// The rows.
#[derive(Clone)]
pub struct Invented(Arc<Pools>);

struct Pools {
    count: usize,
    names: Vec<String>,
    posts: Vec<String>,
    titles: Vec<String>,
}

impl Invented {
    pub fn new(count: usize) -> Self {
        let mut random = Random::new(2026);
        let mut invented = Names::default();
        let names = (0..count.div_ceil(RECORDS))
            .map(|place| {
                let sex = if place % 10 < 7 { Sex::Female } else { Sex::Male };
                let name = invented.invent_where(&mut random, sex, |_| true).kk;
                [Some(name.surname), Some(name.given_name), name.patronymic]
                    .into_iter()
                    .flatten()
                    .collect::<Vec<_>>()
                    .join(" ")
            })
            .collect();
        let posts = COMMISSIONS.iter().flat_map(|commission| commission.disciplines);
        let posts = posts
            .map(|discipline| format!("{}, {}", POSTS[7].kk, discipline.kk))
            .collect();
        let titles = (0..TITLES)
            .map(|number| {
                let title = PROGRAMMES[number % PROGRAMMES.len()].title.kk;
                format!(
                    "{title} ({} ж., {}-топ)",
                    2019 + number % 8,
                    number / PROGRAMMES.len() + 1
                )
            })
            .collect();
        Self(Arc::new(Pools {
            count,
            names,
            posts,
            titles,
        }))
    }

    pub fn count(&self) -> usize {
        self.0.count
    }

    /// One row.
    pub fn row(&self, index: usize, cells: &mut Vec<Cell>) {
        cells.clear();
        self.0.fill(index, cells);
    }

    /// The report whose only sheet of rows this is.
    pub fn report(&self) -> Report {
        let context = fixture::context();
        Report {
            code: "r4".into(),
            language: DocumentLanguage::Kk,
            year: "2025-2026".into(),
            title: "Біліктілікті арттыру курстарының мониторингі".into(),
            sheets: Vec::new(),
            data: vec![Flat {
                name: "Деректер".into(),
                heads: HEADS.map(str::to_owned).to_vec(),
                rows: Rows::made(self.0.clone()),
            }],
            parameters: ParameterSheet {
                name: "Параметрлер".into(),
                heads: ["Параметр".into(), "Мәні".into()],
                rows: vec![("Кезең".into(), Cell::text("2025–2026"))],
            },
            imprint: Imprint {
                college: "Тобыл көпсалалы колледжі".into(),
                college_short: "Тобыл колледжі".into(),
                mark: None,
                today: context.today,
                made_at: context.now,
            },
        }
    }
}

impl RowSource for Pools {
    fn count(&self) -> usize {
        self.count
    }

    fn fill(&self, index: usize, cells: &mut Vec<Cell>) {
        let mut random = Random::new(index as u64 + 1);
        let person = index / RECORDS;
        let title = random.below(TITLES);
        let programme = &PROGRAMMES[title % PROGRAMMES.len()];
        let commission = person % COMMISSIONS.len();
        let end = first_day() + Days::new(random.below(2_500) as u64);
        let start = end - Days::new(13);
        let day = |date: NaiveDate| Cell::of(Value::Date { date });
        let year = 2019 + random.below(8);
        let pick = |random: &mut Random, words: &[&str]| Cell::text(words[random.below(words.len())]);
        cells.extend([
            Cell::count(index + 1),
            Cell::text(self.names[person].as_str()),
            Cell::text(COMMISSIONS[commission].name.kk),
            Cell::text(self.posts[person % self.posts.len()].as_str()),
            Cell::text(self.titles[title].as_str()),
            Cell::text(PROVIDERS[title % PROVIDERS.len()].name.kk),
            pick(&mut random, &["курс", "семинар", "тағылымдама", "шеберлік сыныбы"]),
            Cell::text(programme.direction),
            Cell::text(programme.technologies.join(", ")),
            if random.chance(30) { Cell::blank() } else { day(start) },
            day(end),
            Cell::text(format!("{year}–{}", year + 1)),
            Cell::whole(programme.hours),
            pick(&mut random, &["күндізгі", "қашықтан", "аралас"]),
            pick(
                &mut random,
                &[
                    "мемлекеттік тапсырыс",
                    "жергілікті бюджет",
                    "колледж қаражаты",
                    "өз қаражаты",
                ],
            ),
            pick(&mut random, &["сертификат алды", "аяқтады", "тыңдады"]),
            pick(&mut random, &["сертификат", "анықтама", "диплом"]),
            Cell::code(Some(&format!("KZ{year}-{:07}", random.below(9_999_999)))),
            day(end),
            pick(&mut random, &["бар", "жоқ"]),
            Cell::year(random.chance(50).then_some(year as i64)),
        ]);
    }
}

fn first_day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2019, 9, 1).unwrap_or_default()
}
