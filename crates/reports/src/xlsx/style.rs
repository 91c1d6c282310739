//! How a cell looks: one value describes it, one format is made of it.

use std::collections::HashMap;

use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

use super::measure::Face;
use crate::table::{Align, Emphasis};

/// The face of official papers (`domain.md` §3.0).
pub(super) const FONT: &str = "Times New Roman";
/// Size of text forms, subtitles and signatures, in points.
pub(super) const TEXT: f64 = 12.0;
/// Size of a title.
pub(super) const TITLE: f64 = 14.0;

/// The face of cells that nothing was written to.
pub(super) fn default_format() -> Format {
    Format::new().set_font_name(FONT).set_font_family(1).set_font_size(11)
}

/// How a number is shown. Decimal sign and group sign are the reader's locale, so none is written here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(super) enum Shown {
    /// As it is.
    #[default]
    General,
    /// A text, whatever it looks like: IIN, phone, certificate.
    Text,
    /// A whole number in groups of three.
    Whole,
    /// A calendar year.
    Year,
    /// So many decimals.
    Decimal(u8),
    /// A share with one decimal.
    Percent,
    /// Day, month, year.
    Date,
}

impl Shown {
    fn code(self) -> String {
        match self {
            Self::General => "General".to_owned(),
            Self::Text => "@".to_owned(),
            Self::Whole => "#,##0".to_owned(),
            Self::Year => "0".to_owned(),
            Self::Decimal(0) => "#,##0".to_owned(),
            Self::Decimal(places) => format!("#,##0.{}", "0".repeat(usize::from(places))),
            // A no-break space before the sign, as Kazakh and Russian write it.
            Self::Percent => "0.0\"\u{a0}\"%".to_owned(),
            Self::Date => "dd.mm.yyyy".to_owned(),
        }
    }
}

/// The ground of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(super) enum Fill {
    /// Paper.
    #[default]
    None,
    /// Head of a table.
    Head,
    /// Name of a group, sum of a group.
    Group,
    /// Traffic light.
    Light(Emphasis),
}

/// Where a text stands between top and bottom.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(super) enum Upright {
    /// In the middle, as cells of a table.
    #[default]
    Middle,
    /// At the top, as running text.
    Top,
    /// At the bottom, as a line to be signed.
    Bottom,
}

/// The look of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct Style {
    /// Half points, so that the style can be a key.
    pub(super) half_points: u16,
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) align: Align,
    pub(super) upright: Upright,
    pub(super) bordered: bool,
    pub(super) underlined: bool,
    pub(super) fill: Fill,
    pub(super) shown: Shown,
    /// Written upwards.
    pub(super) turned: bool,
}

impl Style {
    /// Running text of so many points, outside of tables.
    pub(super) fn plain(points: f64) -> Self {
        Self {
            half_points: (points * 2.0) as u16,
            bold: false,
            italic: false,
            align: Align::Left,
            upright: Upright::Top,
            bordered: false,
            underlined: false,
            fill: Fill::None,
            shown: Shown::General,
            turned: false,
        }
    }

    /// A cell of a table.
    pub(super) fn cell(points: f64) -> Self {
        Self {
            bordered: true,
            upright: Upright::Middle,
            ..Self::plain(points)
        }
    }

    /// A cell of a table's head.
    pub(super) fn head(points: f64) -> Self {
        Self {
            bold: true,
            align: Align::Centre,
            fill: Fill::Head,
            ..Self::cell(points)
        }
    }

    pub(super) fn points(self) -> f64 {
        f64::from(self.half_points) / 2.0
    }

    pub(super) fn face(self) -> Face {
        Face {
            size: self.points(),
            bold: self.bold,
        }
    }

    fn format(self) -> Format {
        let mut format = Format::new()
            .set_font_name(FONT)
            .set_font_family(1)
            .set_font_size(self.points())
            .set_text_wrap()
            .set_align(match self.align {
                Align::Left => FormatAlign::Left,
                Align::Centre => FormatAlign::Center,
                Align::Right => FormatAlign::Right,
            })
            .set_align(match self.upright {
                Upright::Middle => FormatAlign::VerticalCenter,
                Upright::Top => FormatAlign::Top,
                Upright::Bottom => FormatAlign::Bottom,
            });
        if self.bold {
            format = format.set_bold();
        }
        if self.italic {
            format = format.set_italic();
        }
        if self.bordered {
            format = format.set_border(FormatBorder::Thin);
        }
        if self.underlined {
            format = format.set_border_bottom(FormatBorder::Thin);
        }
        if self.turned {
            format = format.set_rotation(90);
        }
        if let Some(colour) = self.fill.colour() {
            format = format.set_background_color(Color::RGB(colour));
        }
        if self.shown != Shown::General {
            format = format.set_num_format(self.shown.code());
        }
        format
    }
}

impl Fill {
    /// Light enough for black text, dark enough for a black-and-white printer to tell.
    fn colour(self) -> Option<u32> {
        match self {
            Self::None => None,
            Self::Head => Some(0x00DC_E6F1),
            Self::Group => Some(0x00F2_F2F2),
            Self::Light(Emphasis::Good) => Some(0x00E2_F0D9),
            Self::Light(Emphasis::Warn) => Some(0x00FF_F2CC),
            Self::Light(Emphasis::Bad) => Some(0x00F8_D7DA),
        }
    }
}

/// Formats made so far.
#[derive(Default)]
pub(super) struct Formats(HashMap<Style, Format>);

impl Formats {
    /// The format of a style.
    pub(super) fn of(&mut self, style: Style) -> &Format {
        self.0.entry(style).or_insert_with(|| style.format())
    }
}
