//! The paper: A4, margins for binding, one page wide, footer (`domain.md` §3.0).

use rust_xlsxwriter::Worksheet;

use super::names::cut;
use crate::table::{Imprint, Orientation};

/// A4 in Excel's list of papers.
const A4: u8 = 9;
/// Short and long side of A4, in millimetres.
const SIDES: (f64, f64) = (210.0, 297.0);
/// Margins in millimetres: left for binding.
const LEFT: f64 = 20.0;
const RIGHT: f64 = 10.0;
const TOP: f64 = 15.0;
const BOTTOM: f64 = 18.0;
const HEADER: f64 = 8.0;
const FOOTER: f64 = 8.0;
/// Longest footer, in UTF-16 units, codes included.
const FOOTER_TEXT: usize = 255;

/// The face of header and footer. The space parts the size from a text that starts with a digit.
const FACE: &str = "&\"Times New Roman,Regular\"&9 ";

const MILLIMETRES_OF_INCH: f64 = 25.4;
const PIXELS_OF_INCH: f64 = 96.0;
const POINTS_OF_INCH: f64 = 72.0;

/// Width between the margins, in pixels of 1/96 inch.
pub(super) fn printable(orientation: Orientation) -> f64 {
    let paper = match orientation {
        Orientation::Portrait => SIDES.0,
        Orientation::Landscape => SIDES.1,
    };
    (paper - LEFT - RIGHT) / MILLIMETRES_OF_INCH * PIXELS_OF_INCH
}

/// Height between the margins, in points.
pub(super) fn printable_height(orientation: Orientation) -> f64 {
    let paper = match orientation {
        Orientation::Portrait => SIDES.1,
        Orientation::Landscape => SIDES.0,
    };
    (paper - TOP - BOTTOM) / MILLIMETRES_OF_INCH * POINTS_OF_INCH
}

/// Sets the paper of a sheet: one page wide, and one high if all of it is to stand on one page.
pub(super) fn set_up(sheet: &mut Worksheet, orientation: Orientation, one_page: bool, imprint: &Imprint) {
    let inch = |millimetres: f64| (millimetres / MILLIMETRES_OF_INCH * 100.0).round() / 100.0;
    sheet.set_paper_size(A4);
    match orientation {
        Orientation::Portrait => sheet.set_portrait(),
        Orientation::Landscape => sheet.set_landscape(),
    };
    sheet.set_margins(
        inch(LEFT),
        inch(RIGHT),
        inch(TOP),
        inch(BOTTOM),
        inch(HEADER),
        inch(FOOTER),
    );
    sheet.set_print_fit_to_pages(1, u16::from(one_page));
    sheet.set_footer(footer(&imprint.college_short));
    if let Some(mark) = &imprint.mark {
        sheet.set_header(format!("&R{FACE}{}", mark.replace('&', "&&")));
    }
}

/// Left the college, in the middle page X / Y, right the day and time of printing.
fn footer(college: &str) -> String {
    let tail = format!("&C{FACE}&P / &N&R{FACE}&D &T");
    let head = format!("&L{FACE}");
    let room = FOOTER_TEXT - (head.len() + tail.len());
    let mut name = String::new();
    for letter in college.chars().filter(|letter| !letter.is_control()) {
        // `&` opens a code; doubled it is itself.
        let written = if letter == '&' {
            "&&".to_owned()
        } else {
            letter.to_string()
        };
        if name.encode_utf16().count() + written.encode_utf16().count() > room {
            break;
        }
        name.push_str(&written);
    }
    let text = format!("{head}{name}{tail}");
    cut(&text, FOOTER_TEXT).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_footer_doubles_the_ampersand_and_fits() {
        let text = footer("«Еңбек & Білім» колледжі");
        assert!(text.contains("«Еңбек && Білім» колледжі&C"), "{text}");
        let long = footer(&"Құрманғазы&".repeat(40));
        assert!(
            long.encode_utf16().count() <= 255,
            "Excel calls a longer footer a damaged file"
        );
        assert!(long.ends_with("&D &T"), "the codes must survive a long name: {long}");
        assert!(
            !long.contains("а&&&C") && !long.contains("а&&C&C"),
            "a doubled & must not be halved"
        );
    }

    #[test]
    fn the_paper_is_as_wide_as_a4_less_its_margins() {
        assert!((printable(Orientation::Landscape) - 1009.0).abs() < 1.0);
        assert!((printable(Orientation::Portrait) - 680.0).abs() < 1.0);
    }
}
