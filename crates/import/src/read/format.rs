//! What a file is, told by its first bytes.

use super::{Refusal, ole, package};

/// A format that is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Excel 2007 and later (also with macros, which never run).
    Xlsx,
    /// Excel 97-2003.
    Xls,
    /// OpenDocument spreadsheet.
    Ods,
    /// Text with separators.
    Text,
}

impl Format {
    /// The usual suffix.
    pub fn name(self) -> &'static str {
        match self {
            Format::Xlsx => "xlsx",
            Format::Xls => "xls",
            Format::Ods => "ods",
            Format::Text => "csv",
        }
    }

    fn suffixes(self) -> &'static [&'static str] {
        match self {
            Format::Xlsx => &["xlsx", "xlsm", "xltx", "xltm"],
            Format::Xls => &["xls", "xlt"],
            Format::Ods => &["ods", "ots"],
            Format::Text => &["csv", "txt", "tsv", "tab", "prn"],
        }
    }
}

/// The suffix, if it belongs to another format than the content.
pub fn wrong_suffix(file_name: &str, format: Format) -> Option<String> {
    let suffix = file_name
        .rsplit_once('.')
        .map(|(_, suffix)| suffix.to_lowercase())
        .unwrap_or_default();
    (!format.suffixes().contains(&suffix.as_str())).then_some(suffix)
}

/// Recognises the format by the content.
pub fn recognise(bytes: &[u8]) -> Result<Format, Refusal> {
    const ZIP: &[u8] = b"PK\x03\x04";
    const EMPTY_ZIP: &[u8] = b"PK\x05\x06";
    const OLE: &[u8] = b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
    // The prologue of a bare BIFF stream: Excel 2 to 4 wrote no container.
    const BARE: [&[u8]; 3] = [b"\x09\x00\x04\x00", b"\x09\x02\x06\x00", b"\x09\x04\x06\x00"];
    if bytes.starts_with(ZIP) || bytes.starts_with(EMPTY_ZIP) {
        return package::recognise(bytes);
    }
    if bytes.starts_with(OLE) {
        return ole::recognise(bytes);
    }
    if BARE.iter().any(|start| bytes.starts_with(start)) {
        return Err(Refusal::UnreadKind { kind: "Excel 4.0" });
    }
    if ZIP.starts_with(bytes) || OLE.starts_with(bytes) && bytes.len() >= 4 {
        return Err(Refusal::Damaged);
    }
    recognise_text(bytes)
}

fn recognise_text(bytes: &[u8]) -> Result<Format, Refusal> {
    let start = &bytes[..bytes.len().min(64 << 10)];
    if start.starts_with(b"\xFF\xFE")
        || start.starts_with(b"\xFE\xFF")
        || super::text::looks_like_utf16(start).is_some()
    {
        return Ok(Format::Text);
    }
    if start.starts_with(b"%PDF") {
        return Err(Refusal::UnreadKind { kind: "PDF" });
    }
    if start.starts_with(b"{\\rtf") {
        return Err(Refusal::UnreadKind { kind: "RTF" });
    }
    let visible = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start);
    let visible = String::from_utf8_lossy(
        visible
            .trim_ascii_start()
            .get(..200.min(visible.trim_ascii_start().len()))
            .unwrap_or_default(),
    )
    .to_ascii_lowercase();
    if visible.starts_with("<!doctype html") || visible.starts_with("<html") || visible.starts_with("<table") {
        return Err(Refusal::UnreadKind { kind: "HTML" });
    }
    if visible.starts_with("<?xml") {
        return Err(Refusal::UnreadKind { kind: "XML" });
    }
    // Text has no zero bytes and next to no control characters.
    let control = start
        .iter()
        .filter(|byte| matches!(byte, 0..=8 | 14..=31 | 127))
        .count();
    if start.contains(&0) || control * 100 > start.len() {
        return Err(Refusal::NotAWorkbook);
    }
    Ok(Format::Text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_content_decides_and_the_suffix_only_warns() {
        assert_eq!(recognise("Т.А.Ә.;Күні\n".as_bytes()), Ok(Format::Text));
        assert_eq!(wrong_suffix("тізім.CSV", Format::Text), None);
        assert_eq!(wrong_suffix("тізім.xlsx", Format::Text), Some("xlsx".into()));
        assert_eq!(wrong_suffix("тізім", Format::Text), Some(String::new()));
    }

    #[test]
    fn other_kinds_are_named() {
        assert_eq!(recognise(b"%PDF-1.7 ..."), Err(Refusal::UnreadKind { kind: "PDF" }));
        assert_eq!(
            recognise(b"\xEF\xBB\xBF<html><table>"),
            Err(Refusal::UnreadKind { kind: "HTML" })
        );
        assert_eq!(recognise(b"\x89PNG\r\n\x1A\n\0\0\0\rIHDR"), Err(Refusal::NotAWorkbook));
        assert_eq!(recognise(b"PK\x03"), Err(Refusal::Damaged));
    }
}
