//! A report for the screen: the same tables, each cell with the text it shows and the query that opens its rows.

use serde::Serialize;
use sheberlik_core::Language;
use sheberlik_i18n::{dates, numbers};
use ts_rs::TS;

use crate::head::HeadCell;
use crate::language::DocumentLanguage;
use crate::table::{Align, Block, Cell, Chart, ChartKind, Drill, Emphasis, Report, Row, RowKind, Sheet, Table, Value};

/// A report as the page shows it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ReportView {
    /// Code of the form.
    pub code: String,
    /// Language of the document.
    pub language: DocumentLanguage,
    /// Title in one line.
    pub title: String,
    /// Name the Excel file would have.
    pub file_name: String,
    /// Sheets.
    pub sheets: Vec<SheetView>,
    /// Parameters as the last sheet prints them.
    pub parameters: Vec<ParameterView>,
}

/// A name and a value of the parameters sheet.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ParameterView {
    /// Name.
    pub name: String,
    /// Value.
    pub value: String,
}

/// One sheet.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SheetView {
    /// Code within the report.
    pub code: String,
    /// Name on the tab.
    pub name: String,
    /// Lines of the title.
    pub title: Vec<String>,
    /// Lines under the title.
    pub subtitle: Vec<String>,
    /// Text and tables.
    pub blocks: Vec<BlockView>,
}

/// A part of a sheet.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum BlockView {
    /// A heading.
    Heading {
        /// Text.
        text: String,
    },
    /// Running text.
    Paragraph {
        /// Text.
        text: String,
    },
    /// A sentence about the table; opens its rows.
    Summary {
        /// The sentence.
        cell: CellView,
    },
    /// A table.
    Table {
        /// The table.
        table: TableView,
    },
    /// A picture of a table above it.
    Chart {
        /// The chart.
        chart: ChartView,
    },
}

/// A chart with its figures.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ChartView {
    /// How it is drawn.
    pub kind: ChartKind,
    /// Title.
    pub title: String,
    /// Names along the axis, or of the parts.
    pub categories: Vec<String>,
    /// What is drawn.
    pub series: Vec<SeriesView>,
}

/// One series of a chart.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SeriesView {
    /// Name.
    pub name: String,
    /// A figure for each category; a share is a number from 0 to 1; nothing where there is none.
    pub values: Vec<Option<f64>>,
    /// The figures as they are shown.
    pub shown: Vec<String>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct TableView {
    /// Columns.
    pub columns: Vec<ColumnView>,
    /// Rows of the head.
    pub head: Vec<Vec<HeadCell>>,
    /// Rows.
    pub rows: Vec<RowView>,
}

/// A column.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct ColumnView {
    /// Name for programs.
    pub key: String,
    /// Share of the width.
    pub width: f64,
    /// Where its text stands.
    pub align: Align,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RowView {
    /// What it is.
    pub kind: RowKind,
    /// Cells; their spans add up to the columns.
    pub cells: Vec<CellView>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CellView {
    /// What is shown, in the document's language.
    pub shown: String,
    /// What it holds.
    pub value: Value,
    /// Columns covered.
    pub span: usize,
    /// Its traffic light.
    pub emphasis: Option<Emphasis>,
    /// What opens its rows.
    pub drill: Option<Drill>,
}

/// The report as the page shows it.
pub fn view(report: &Report) -> ReportView {
    let language = report.language.first();
    let parameters = report.parameters.rows.iter().map(|(name, cell)| ParameterView {
        name: name.clone(),
        value: shown(&cell.value, language),
    });
    ReportView {
        code: report.code.clone(),
        language: report.language,
        title: report.title.clone(),
        file_name: crate::file_name(report),
        sheets: report.sheets.iter().map(|sheet| sheet_view(sheet, language)).collect(),
        parameters: parameters.collect(),
    }
}

fn sheet_view(sheet: &Sheet, language: Language) -> SheetView {
    SheetView {
        code: sheet.code.clone(),
        name: sheet.name.clone(),
        title: sheet.title.clone(),
        subtitle: sheet.subtitle.clone(),
        blocks: sheet
            .blocks
            .iter()
            .map(|block| block_view(sheet, block, language))
            .collect(),
    }
}

fn block_view(sheet: &Sheet, block: &Block, language: Language) -> BlockView {
    match block {
        Block::Heading(text) => BlockView::Heading { text: text.clone() },
        Block::Paragraph(text) => BlockView::Paragraph { text: text.clone() },
        Block::Summary(cell) => BlockView::Summary {
            cell: cell_view(cell, language),
        },
        Block::Table(table) => BlockView::Table {
            table: table_view(table, language),
        },
        Block::Chart(chart) => BlockView::Chart {
            chart: chart_view(sheet, chart, language),
        },
    }
}

fn chart_view(sheet: &Sheet, chart: &Chart, language: Language) -> ChartView {
    let table = sheet.tables().nth(chart.table);
    let rows = || {
        let rows = table.into_iter().flat_map(|table| &table.rows);
        rows.filter(|row| row.kind == RowKind::Body)
    };
    let place = |key: &str| table.and_then(|table| table.column(key));
    let cells = |key: &str| -> Vec<&Cell> {
        let place = place(key);
        rows().filter_map(|row| row.cells.get(place?)).collect()
    };
    let series = |key: &&str| SeriesView {
        name: place(key)
            .zip(table)
            .map(|(place, table)| table.columns[place].head.replace('\n', " / "))
            .unwrap_or_default(),
        values: cells(key).iter().map(|cell| figure(&cell.value)).collect(),
        shown: cells(key).iter().map(|cell| shown(&cell.value, language)).collect(),
    };
    ChartView {
        kind: chart.kind,
        title: chart.title.clone(),
        categories: cells(chart.categories)
            .iter()
            .map(|cell| shown(&cell.value, language))
            .collect(),
        series: chart.series.iter().map(series).collect(),
    }
}

/// A value as a number, if it is one.
fn figure(value: &Value) -> Option<f64> {
    match value {
        Value::Whole { value } | Value::Year { value } => Some(*value as f64),
        Value::Decimal { value, .. } => Some(*value),
        Value::Percent { numerator, denominator } if *denominator != 0 => Some(*numerator as f64 / *denominator as f64),
        _ => None,
    }
}

fn table_view(table: &Table, language: Language) -> TableView {
    let column = |column: &crate::table::Column| ColumnView {
        key: column.key.to_owned(),
        width: column.width,
        align: column.align,
    };
    let row = |row: &Row| RowView {
        kind: row.kind,
        cells: row.cells.iter().map(|cell| cell_view(cell, language)).collect(),
    };
    TableView {
        columns: table.columns.iter().map(column).collect(),
        head: table.head(),
        rows: table.rows.iter().map(row).collect(),
    }
}

fn cell_view(cell: &Cell, language: Language) -> CellView {
    CellView {
        shown: shown(&cell.value, language),
        value: cell.value.clone(),
        span: cell.span,
        emphasis: cell.emphasis,
        drill: cell.drill.as_deref().cloned(),
    }
}

/// The text that a value shows: numbers and dates as the language writes them.
fn shown(value: &Value, language: Language) -> String {
    match value {
        Value::Blank => String::new(),
        Value::Text { text } | Value::Code { text } => text.clone(),
        Value::Lines { lines } => lines.join("\n"),
        Value::Whole { value } => numbers::plain(*value as f64, language),
        Value::Year { value } => value.to_string(),
        Value::Decimal { value, places } => numbers::decimal(*value, usize::from(*places), language),
        Value::Percent { denominator: 0, .. } => numbers::NOTHING.to_owned(),
        Value::Percent { numerator, denominator } => {
            let percent = numbers::decimal(*numerator as f64 * 100.0 / *denominator as f64, 1, language);
            let space = if language == Language::En { "" } else { "\u{a0}" };
            format!("{percent}{space}%")
        }
        Value::Date { date } => dates::short(*date),
        Value::PartialDate { text } => dates::partial(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_is_shown_as_its_language_writes_it() {
        let share = Value::Percent {
            numerator: 1,
            denominator: 3,
        };
        assert_eq!(shown(&share, Language::Kk), "33,3\u{a0}%");
        assert_eq!(shown(&share, Language::En), "33.3%");
        assert_eq!(
            shown(
                &Value::Percent {
                    numerator: 0,
                    denominator: 0
                },
                Language::Ru
            ),
            "–"
        );
        assert_eq!(shown(&Value::Year { value: 2025 }, Language::Ru), "2025");
        assert_eq!(shown(&Value::Whole { value: 12_500 }, Language::Ru), "12\u{a0}500");
    }
}
