//! What a form is made from: the data, what is asked, in which language, for which days. And what all forms share:
//! the letterhead, the imprint, the first rows of the parameters sheet.

use chrono::NaiveDate;
use rusqlite::{Connection, OptionalExtension, params};
use serde_json::Value as Json;
use sheberlik_core::{Context, Error, Reader};
use sheberlik_i18n::{Words, args, dates};

use crate::dictionary::Dictionary;
use crate::language::{DocumentLanguage, Trilingual, Wording};
use crate::letterhead::Letterhead;
use crate::parameters::{Parameters, Period};
use crate::sources;
use crate::table::{Block, Cell, Drill, Flat, Imprint, Orientation, ParameterSheet, Report, Sheet};

/// Everything a form is made from.
#[derive(Clone)]
pub(crate) struct Brief<'a> {
    pub(crate) reader: &'a Reader<'a>,
    pub(crate) asked: &'a Parameters,
    pub(crate) context: Context,
    pub(crate) wording: Wording,
    pub(crate) period: Period,
    letterhead: Letterhead,
    /// Whether the form is made for a file, whose figures open nothing.
    for_file: bool,
}

impl<'a> Brief<'a> {
    /// Reads what all forms need.
    pub(crate) fn new(
        reader: &'a Reader<'a>,
        asked: &'a Parameters,
        language: DocumentLanguage,
        context: &Context,
    ) -> Result<Self, Error> {
        let period = Period::of(reader.connection(), asked, context.today)?;
        let letterhead = Letterhead::read(reader.connection(), context.today)?;
        let wording = Wording {
            language,
            both_spellings: asked.both_spellings,
        };
        let context = Context {
            language: language.first(),
            ..context.clone()
        };
        Ok(Self {
            reader,
            asked,
            context,
            wording,
            period,
            letterhead,
            for_file: false,
        })
    }

    /// The same form for a file.
    pub(crate) fn for_file(self) -> Self {
        Self { for_file: true, ..self }
    }

    /// Whether figures open their rows: on the screen they do.
    pub(crate) fn opens(&self) -> bool {
        !self.for_file
    }

    /// What opens these rows; nothing in a file. The ids are not even gathered then.
    pub(crate) fn drill(&self, record: &str, ids: impl IntoIterator<Item: Into<Json>>) -> Option<Drill> {
        self.opens().then(|| Drill::rows(record, ids))
    }

    /// The same for the days of an academic year: that of the record that the form is about.
    pub(crate) fn of_year(&self, first: NaiveDate, last: NaiveDate) -> Self {
        Self {
            period: self.period.of_year(first, last),
            ..self.clone()
        }
    }

    /// The college's name, in the languages of the document.
    fn college(&self) -> Vec<String> {
        self.wording.name_lines(&self.letterhead.name)
    }

    pub(crate) fn connection(&self) -> &'a Connection {
        self.reader.connection()
    }

    /// The day on which states are counted.
    pub(crate) fn as_of(&self) -> NaiveDate {
        self.period.as_of(self.context.today)
    }

    /// The context of the day on which states are counted, for rules of that day.
    pub(crate) fn context_as_of(&self) -> Context {
        Context {
            today: self.as_of(),
            ..self.context.clone()
        }
    }

    /// The column of Kazakh sort keys that rows of this document are ordered by.
    pub(crate) fn order_column(&self) -> String {
        format!("order_{}", self.wording.language.first().code())
    }

    /// A dictionary: names of its entries, and their order.
    pub(crate) fn dictionary(&self, table: &'static str) -> Result<Dictionary, Error> {
        Dictionary::read(self, table)
    }

    /// The legal acts that a form of this subject cites, in each language of the document.
    pub(crate) fn legal_basis(&self, subject: &str) -> Result<Vec<String>, Error> {
        let mut statement = self.connection().prepare_cached(
            "SELECT name_kk, name_ru, name_en FROM legal_basis WHERE deleted_at IS NULL AND archived = 0 AND subject = ?1
             ORDER BY rank IS NULL, rank, id",
        )?;
        let acts = statement.query_map([subject], |row| Trilingual::read(row, "name"))?;
        let acts: Vec<Trilingual> = acts.collect::<Result<_, _>>()?;
        if acts.is_empty() {
            return Ok(Vec::new());
        }
        let line = |language: &sheberlik_core::Language| {
            let names: Vec<&str> = acts.iter().filter_map(|act| act.of(*language)).collect();
            Words::of(*language).with("form-legal-basis", &args![acts = names.join("; ")])
        };
        Ok(self.wording.language.languages().iter().map(line).collect())
    }

    /// The sheet of a form, with the college and the period under its title.
    pub(crate) fn sheet(&self, code: &str, name: String, titles: &[String], days: String, blocks: Vec<Block>) -> Sheet {
        let split = |text: &String| text.split('\n').map(str::to_owned).collect::<Vec<_>>();
        let mut subtitle = self.college();
        subtitle.push(days);
        Sheet {
            code: code.to_owned(),
            name,
            orientation: orientation(&blocks),
            one_page: false,
            approval: Some(self.letterhead.approval(&self.wording)),
            title: titles.iter().flat_map(split).collect(),
            subtitle,
            blocks,
            signatures: self.letterhead.signatures(&self.wording),
            closing: self.letterhead.closing(&self.wording),
        }
    }

    /// The same with every name in one spelling.
    pub(crate) fn in_one_spelling(&self) -> Self {
        let wording = Wording {
            both_spellings: false,
            ..self.wording
        };
        Self {
            wording,
            ..self.clone()
        }
    }

    /// A data sheet: its name is `form-sheet-<name>`, its heads are `form-data-<column>`.
    pub(crate) fn flat(&self, name: &str, columns: &[&str], rows: Vec<Vec<Cell>>) -> Flat {
        let words = &self.wording;
        Flat {
            name: words.word(&format!("form-sheet-{name}")),
            heads: columns
                .iter()
                .map(|column| words.line(&format!("form-data-{column}")))
                .collect(),
            rows: rows.into(),
        }
    }

    /// The report of these sheets; empty if that is asked for.
    pub(crate) fn report(
        &self,
        code: &str,
        title: String,
        sheets: Vec<Sheet>,
        data: Vec<Flat>,
        rules: &[&str],
    ) -> Result<Report, Error> {
        let mut report = self.report_as_it_is(code, title, sheets, data, rules)?;
        if self.asked.template {
            report.empty();
        }
        Ok(report)
    }

    /// The report of these sheets, of a form that makes its own empty sheets.
    pub(crate) fn report_as_it_is(
        &self,
        code: &str,
        title: String,
        sheets: Vec<Sheet>,
        data: Vec<Flat>,
        rules: &[&str],
    ) -> Result<Report, Error> {
        let first = self.wording.language.first();
        let name = |name: &Trilingual| name.of(first).unwrap_or_default().to_owned();
        Ok(Report {
            code: code.to_owned(),
            language: self.wording.language,
            year: self.period.file_part(),
            title: title.replace('\n', " / "),
            sheets,
            data,
            parameters: self.parameters(&title, rules)?,
            imprint: Imprint {
                college: name(&self.letterhead.name),
                college_short: name(&self.letterhead.short_name),
                mark: (self.asked.iin || self.asked.birth_date).then(|| self.wording.line("form-official-use")),
                today: self.context.today,
                made_at: self.context.now,
            },
        })
    }

    /// A report about several records is called as its form is, and says how many of them it holds.
    pub(crate) fn of_several(&self, report: &mut Report, held: usize, all: usize) {
        let words = &self.wording;
        report.title = words.line(&format!("report-{}", report.code));
        let title = Cell::text(report.title.as_str());
        report.parameters.say(&words.line("form-parameter-form"), title);
        let count = words.line_with("form-parameter-held", &args![held = held, all = all]);
        let row = (words.line("form-parameter-records"), Cell::text(count));
        report.parameters.rows.insert(1, row);
    }

    /// Title, period, filters, rules with their sources, who made it, when and with what.
    fn parameters(&self, title: &str, rules: &[&str]) -> Result<ParameterSheet, Error> {
        let words = &self.wording;
        let label = |key: &str| words.line(&format!("form-parameter-{key}"));
        let mut rows = vec![
            (label("form"), Cell::text(title)),
            (label("period"), Cell::text(self.period.words(words))),
            (
                label("as-of"),
                Cell::of(crate::table::Value::Date { date: self.as_of() }),
            ),
        ];
        rows.extend(self.filters(&label)?);
        for code in rules {
            rows.push(self.rule(code)?);
        }
        let made = self.context.now.with_timezone(&chrono::Local);
        rows.extend([
            (
                label("language"),
                Cell::text(words.line(&format!("form-language-{}", words.language.code().replace('+', "-")))),
            ),
            (label("made-by"), Cell::text(self.context.actor.as_str())),
            (label("made-at"), Cell::text(made.format("%d.%m.%Y %H:%M").to_string())),
            (
                label("program"),
                Cell::text(format!("Sheberlik {}", env!("CARGO_PKG_VERSION"))),
            ),
        ]);
        Ok(ParameterSheet {
            name: words.word("form-sheet-parameters"),
            heads: [words.line("form-parameter"), words.line("form-value")],
            rows,
        })
    }

    fn filters(&self, label: &dyn Fn(&str) -> String) -> Result<Vec<(String, Cell)>, Error> {
        let mut rows = Vec::new();
        let named = |table: &'static str, id: &str| -> Result<Cell, Error> {
            Ok(Cell::text(self.dictionary(table)?.name(Some(id))))
        };
        if let Some(department) = &self.asked.department {
            rows.push((label("department"), named("department", department)?));
        }
        if let Some(provider) = &self.asked.provider {
            rows.push((label("provider"), named("provider", provider)?));
        }
        if !self.asked.kinds.is_empty() {
            let kinds = self.dictionary("training_kind")?;
            let names = kinds.names(&self.asked.kinds);
            rows.push((label("kinds"), Cell::lines(names)));
        }
        if let Some(version) = self.asked.version {
            let key = format!("form-version-{}", version.code());
            rows.push((label("version"), Cell::text(self.wording.word(&key))));
        }
        if let Some(grouping) = self.asked.grouping {
            rows.push((
                label("grouping"),
                Cell::text(self.wording.word(&format!("form-grouping-{}", grouping.code()))),
            ));
        }
        Ok(rows)
    }

    /// A rule as it stands on the day of counting: value, unit, first day, source.
    fn rule(&self, code: &str) -> Result<(String, Cell), Error> {
        let day = self.as_of().to_string();
        let found: Option<(i64, String, String, Option<String>)> = self
            .connection()
            .query_row(
                "SELECT value, unit, valid_from, source FROM rule WHERE code = ?1 AND deleted_at IS NULL
                 AND valid_from <= ?2 AND (valid_to IS NULL OR valid_to >= ?2) ORDER BY valid_from DESC LIMIT 1",
                params![code, day],
                |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?)),
            )
            .optional()?;
        let label = self.wording.line(&format!("form-rule-{}", code.replace('_', "-")));
        let Some((value, unit, from, source)) = found else {
            return Ok((label, Cell::blank()));
        };
        let amount = self
            .wording
            .word_with(&format!("form-unit-{unit}"), &args![count = value]);
        let since = self
            .wording
            .word_with("form-rule-since", &args![date = dates::partial(&from)]);
        let source = sources::said(&self.wording, &source.unwrap_or_default());
        Ok((label, Cell::lines([amount, since, source])))
    }
}

/// Tables of more than six columns lie across the paper.
fn orientation(blocks: &[Block]) -> Orientation {
    let wide = |block: &Block| matches!(block, Block::Table(table) if table.columns.len() > 6);
    if blocks.iter().any(wide) {
        Orientation::Landscape
    } else {
        Orientation::Portrait
    }
}

/// Shown on an empty form, so that it can be filled in by hand.
const EMPTY_ROWS: usize = 15;

impl Report {
    /// The form without its figures: heads, and empty rows to be filled in.
    fn empty(&mut self) {
        // A sheet of sums has nothing that could be filled in.
        if self
            .sheets
            .iter()
            .any(|sheet| sheet.tables().any(|table| table.repeat_head))
        {
            self.sheets
                .retain(|sheet| sheet.tables().any(|table| table.repeat_head));
        }
        for sheet in &mut self.sheets {
            sheet
                .blocks
                .retain(|block| matches!(block, Block::Table(table) if table.repeat_head));
            for block in &mut sheet.blocks {
                if let Block::Table(table) = block {
                    let blank = crate::table::Row::body(vec![Cell::blank(); table.columns.len()]);
                    table.rows = vec![blank; EMPTY_ROWS].into();
                }
            }
        }
        for flat in &mut self.data {
            flat.rows = crate::table::Rows::default();
        }
    }
}
