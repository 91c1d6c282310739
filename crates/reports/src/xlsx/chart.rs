//! A chart of the workbook's own, drawn from a table on the same sheet: whoever corrects the table corrects the chart.

use rust_xlsxwriter::{
    Chart as Drawing, ChartDataLabel, ChartFont, ChartFormat, ChartLegendPosition, ChartType, Color, XlsxError,
};

use super::cells::column;
use super::form::Form;
use crate::table::{Chart, ChartKind, Sheet, Table, Value};

/// Height of a chart, in pixels, and of the empty rows that keep its place, in points.
const HEIGHT: u32 = 225;
const ROW: f64 = 15.0;
const PIXELS_OF_POINT: f64 = 96.0 / 72.0;
/// Colours that stay apart in black and white.
const COLOURS: [u32; 4] = [0x1F_4E79, 0x9D_C3E6, 0x7F_7F7F, 0xD9_D9D9];

impl Form<'_> {
    /// Draws a chart under what was written last.
    pub(super) fn chart(&mut self, sheet: &Sheet, chart: &Chart) -> Result<(), XlsxError> {
        self.gap(8.0)?;
        if let (Some(table), Some(placed)) = (sheet.tables().nth(chart.table), self.placed.get(chart.table))
            && !placed.rows.is_empty()
            && let Some(names) = table.column(chart.categories)
        {
            let tab = self.sheet.name();
            let (first, last) = (placed.rows.start, placed.rows.end - 1);
            let range = |index: usize| {
                let place = column(placed.columns[index].start);
                (tab.as_str(), first, place, last, place)
            };
            let mut drawing = drawing(chart, table);
            for (index, key) in chart.series.iter().enumerate() {
                let Some(place) = table.column(key) else { continue };
                let series = drawing.add_series();
                series
                    .set_categories(range(names))
                    .set_values(range(place))
                    .set_name(&table.columns[place].head.replace('\n', " / "))
                    .set_data_label(&label(table, place));
                if chart.kind != ChartKind::Pie {
                    let colour = Color::RGB(COLOURS[index % COLOURS.len()]);
                    series.set_format(
                        ChartFormat::new().set_solid_fill(rust_xlsxwriter::ChartSolidFill::new().set_color(colour)),
                    );
                }
            }
            drawing.set_width(self.paper as u32).set_height(HEIGHT);
            self.sheet.insert_chart(self.row, 0, &drawing)?;
        }
        for _ in 0..rows() {
            self.gap(ROW)?;
        }
        Ok(())
    }
}

/// Height that a chart takes, in points.
pub(super) fn height() -> f64 {
    f64::from(rows()) * ROW
}

/// Empty rows that keep the place of a chart.
fn rows() -> u32 {
    (f64::from(HEIGHT) / PIXELS_OF_POINT / ROW).ceil() as u32 + 1
}

fn drawing(chart: &Chart, table: &Table) -> Drawing {
    let kind = match chart.kind {
        ChartKind::Columns => ChartType::Column,
        ChartKind::Bars => ChartType::Bar,
        ChartKind::Stacked => ChartType::ColumnStacked,
        ChartKind::Pie => ChartType::Pie,
    };
    let mut drawing = Drawing::new(kind);
    drawing.title().set_name(&chart.title).set_font(&face(12.0, true));
    drawing
        .legend()
        .set_position(ChartLegendPosition::Bottom)
        .set_font(&face(10.0, false));
    if chart.kind == ChartKind::Pie {
        return drawing;
    }
    drawing.x_axis().set_font(&face(10.0, false)).set_major_gridlines(false);
    drawing.y_axis().set_font(&face(10.0, false)).set_major_gridlines(false);
    if chart.kind == ChartKind::Bars {
        // Bars grow from below; turned round they stand as the rows of the table do.
        drawing.y_axis().set_reverse();
    }
    let values = if chart.kind == ChartKind::Bars {
        drawing.x_axis()
    } else {
        drawing.y_axis()
    };
    values.set_min(0.0);
    let mut drawn = chart.series.iter().filter_map(|key| table.column(key));
    if drawn.any(|place| share(table, place)) {
        values.set_max(1.0).set_num_format("0%");
    }
    drawing
}

fn label(table: &Table, place: usize) -> ChartDataLabel {
    let mut label = ChartDataLabel::new();
    label.show_value().set_font(&face(9.0, false));
    if share(table, place) {
        label.set_num_format("0.0%");
    }
    label
}

/// Whether a column holds shares.
fn share(table: &Table, place: usize) -> bool {
    let mut cells = table.rows.iter().filter_map(|row| row.cells.get(place));
    cells.any(|cell| matches!(cell.value, Value::Percent { .. }))
}

fn face(size: f64, bold: bool) -> ChartFont {
    let mut font = ChartFont::new();
    font.set_name("Times New Roman").set_size(size);
    if bold {
        font.set_bold();
    } else {
        font.unset_bold();
    }
    font
}
