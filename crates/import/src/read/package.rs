//! A zipped workbook before any library opens it: what it is, whether it unpacks into an honest amount, and what its
//! sheets say of hidden rows and merged ranges.

use std::collections::HashMap;
use std::io::{Cursor, Read, Seek};

use sheberlik_core::Progress;
use zip::ZipArchive;
use zip::result::ZipError;

use super::markup::{Tag, TagScanner};
use super::{Format, Merge, Refusal, Stop, limits};

/// What a sheet's markup says beside its cells.
#[derive(Debug, Default)]
pub struct SheetMarkup {
    /// Rows that are hidden, from 0, in order.
    pub hidden_rows: Vec<u32>,
    /// Merged ranges.
    pub merges: Vec<Merge>,
}

/// Opens a package of an honest number of parts.
pub(super) fn open<R: Read + Seek>(source: R) -> Result<ZipArchive<R>, Refusal> {
    let archive = ZipArchive::new(source).map_err(|_| Refusal::Damaged)?;
    if archive.len() > limits::PARTS {
        return Err(Refusal::Bomb);
    }
    Ok(archive)
}

/// Tells which kind of workbook a zip file is.
pub fn recognise(bytes: &[u8]) -> Result<Format, Refusal> {
    let mut archive = open(Cursor::new(bytes))?;
    let names: Vec<String> = archive
        .file_names()
        .filter_map(|name| name.ok().map(|name| name.into_owned()))
        .collect();
    let has = |start: &str| names.iter().any(|name| name.trim_start_matches('/').starts_with(start));
    if has("xl/workbook.xml") || has("xl/worksheets/") && !has("xl/workbook.bin") {
        return Ok(Format::Xlsx);
    }
    if has("xl/workbook.bin") {
        return Err(Refusal::UnreadKind { kind: "xlsb" });
    }
    if has("word/") {
        return Err(Refusal::UnreadKind { kind: "Word" });
    }
    if has("ppt/") {
        return Err(Refusal::UnreadKind { kind: "PowerPoint" });
    }
    if has("Index/") || has("Index.zip") {
        return Err(Refusal::UnreadKind { kind: "Numbers" });
    }
    let mut kind = String::new();
    if let Ok(part) = archive.by_name("mimetype") {
        let _ = part.take(200).read_to_string(&mut kind);
    }
    match kind.trim() {
        kind if kind.contains("opendocument.spreadsheet") => Ok(Format::Ods),
        kind if kind.contains("opendocument") => Err(Refusal::UnreadKind { kind: "OpenDocument" }),
        _ => Err(Refusal::NotAWorkbook),
    }
}

/// Inflates every part that a reader will read, holding none of it, and refuses what is too large or lies about it.
pub(super) fn scan<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    progress: &Progress,
    wanted: impl Fn(&str) -> bool,
    each: &mut dyn FnMut(&str, Tag<'_>) -> Result<(), Refusal>,
) -> Result<(), Stop> {
    let mut total = 0_u64;
    let mut chunk = vec![0_u8; 64 << 10];
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).map_err(refusal_of)?;
        let name = part
            .name()
            .map_err(|_| Refusal::Damaged)?
            .trim_start_matches('/')
            .to_owned();
        if !wanted(&name) {
            continue;
        }
        let allowed = allowance(&name);
        if part.size() > allowed {
            return Err(Refusal::Bomb.into());
        }
        let mut scanner = TagScanner::default();
        let mut inflated = 0_u64;
        loop {
            progress.check().map_err(|_| Stop::Cancelled)?;
            let count = part.read(&mut chunk).map_err(|_| Refusal::Damaged)?;
            if count == 0 {
                break;
            }
            inflated += count as u64;
            total += count as u64;
            if inflated > allowed || total > limits::ARCHIVE_BYTES {
                return Err(Refusal::Bomb.into());
            }
            scanner.feed(&chunk[..count], &mut |tag| each(&name, tag))?;
        }
    }
    Ok(())
}

fn refusal_of(error: ZipError) -> Refusal {
    match error {
        ZipError::UnsupportedArchive(detail) if detail == ZipError::PASSWORD_REQUIRED => Refusal::PasswordProtected,
        _ => Refusal::Damaged,
    }
}

/// Most bytes that a part may inflate to.
pub(super) fn allowance(part: &str) -> u64 {
    if part.ends_with("sharedStrings.xml") {
        limits::SHARED_TEXT_BYTES
    } else if part.ends_with("styles.xml") {
        limits::STYLE_BYTES
    } else {
        limits::PART_BYTES
    }
}

/// Checks an Excel package and answers what its sheets say beside their cells, by sheet name.
pub fn inspect_xlsx(bytes: &[u8], progress: &Progress) -> Result<HashMap<String, SheetMarkup>, Stop> {
    let mut sheets: Vec<(String, String)> = Vec::new();
    let mut targets: HashMap<String, String> = HashMap::new();
    let mut parts: HashMap<String, SheetMarkup> = HashMap::new();
    let (mut texts, mut formats) = (0, 0);
    let wanted = |name: &str| name.ends_with(".xml") || name.ends_with(".rels");
    scan(&mut open(Cursor::new(bytes))?, progress, wanted, &mut |part, tag| {
        if part.starts_with("xl/worksheets/") && part.ends_with(".xml") {
            let needed = matches!(tag.name, b"row" | b"mergeCell") && !tag.closing;
            return if needed {
                note_sheet_tag(parts.entry(part.to_owned()).or_default(), &tag)
            } else {
                Ok(())
            };
        }
        if !tag.closing && (part.ends_with("sharedStrings.xml") && tag.name == b"si" || tag.name == b"xf") {
            let (count, most) = if tag.name == b"si" {
                (&mut texts, limits::SHARED_TEXTS)
            } else {
                (&mut formats, limits::FORMATS)
            };
            *count += 1;
            return if *count > most { Err(Refusal::Bomb) } else { Ok(()) };
        }
        if part == "xl/workbook.xml" && tag.name == b"sheet" && !tag.closing {
            sheets.push((
                tag.attribute("name").unwrap_or_default(),
                tag.attribute("id").unwrap_or_default(),
            ));
        } else if part == "xl/_rels/workbook.xml.rels" && tag.name == b"Relationship" && !tag.closing {
            targets.insert(
                tag.attribute("Id").unwrap_or_default(),
                tag.attribute("Target").unwrap_or_default(),
            );
        }
        Ok(())
    })?;
    let mut by_name = HashMap::new();
    for (name, id) in sheets {
        let Some(target) = targets.get(&id) else { continue };
        let path = target
            .strip_prefix('/')
            .map_or_else(|| format!("xl/{target}"), str::to_owned);
        by_name.insert(name, parts.remove(&path).unwrap_or_default());
    }
    Ok(by_name)
}

fn note_sheet_tag(sheet: &mut SheetMarkup, tag: &Tag<'_>) -> Result<(), Refusal> {
    if tag.name == b"row" {
        // Looked at as bytes first: a large sheet has a hundred thousand of these tags.
        if tag.attributes.windows(6).any(|bytes| bytes == b"hidden")
            && matches!(tag.attribute("hidden").as_deref(), Some("1" | "true"))
            && let Some(number) = tag.number("r")
        {
            sheet.hidden_rows.push((number as u32).saturating_sub(1));
        }
        return Ok(());
    }
    if sheet.merges.len() >= limits::MERGES {
        return Err(Refusal::Bomb);
    }
    if let Some(merge) = tag.attribute("ref").as_deref().and_then(range) {
        sheet.merges.push(merge);
    }
    Ok(())
}

/// Reads `A1:B2`.
pub(super) fn range(text: &str) -> Option<Merge> {
    let (from, to) = text.split_once(':')?;
    let ((top, left), (bottom, right)) = (position(from)?, position(to)?);
    (top <= bottom && left <= right).then_some(Merge {
        top,
        bottom,
        left,
        right,
    })
}

fn position(text: &str) -> Option<(u32, u32)> {
    let text = text.replace('$', "");
    let digits = text.find(|c: char| c.is_ascii_digit())?;
    let column = text[..digits].bytes().try_fold(0_u32, |column, letter| {
        letter
            .is_ascii_alphabetic()
            .then(|| column * 26 + u32::from(letter.to_ascii_uppercase() - b'A') + 1)
    })?;
    let row: u32 = text[digits..].parse().ok()?;
    Some((row.checked_sub(1)?, column.checked_sub(1)?))
}

/// Checks an OpenDocument package and answers what its sheets say beside their cells, by sheet name.
pub fn inspect_ods(bytes: &[u8], progress: &Progress) -> Result<HashMap<String, SheetMarkup>, Stop> {
    let mut scan_of = TableScan::default();
    let wanted = |name: &str| name == "content.xml" || name == "META-INF/manifest.xml" || name == "meta.xml";
    scan(
        &mut open(Cursor::new(bytes))?,
        progress,
        wanted,
        &mut |part, tag| match part {
            "META-INF/manifest.xml" if tag.name == b"encryption-data" => Err(Refusal::PasswordProtected),
            "content.xml" => scan_of.note(&tag),
            _ => Ok(()),
        },
    )?;
    Ok(scan_of.sheets)
}

/// Walks the rows and cells of content.xml with their repetitions: a reader expands them.
#[derive(Default)]
struct TableScan {
    sheets: HashMap<String, SheetMarkup>,
    name: String,
    row: u64,
    repeated: u64,
    column: u64,
    /// Last filled column of the row, plus one.
    filled: u64,
    widest: u64,
    expanded: u64,
}

impl TableScan {
    fn note(&mut self, tag: &Tag<'_>) -> Result<(), Refusal> {
        match tag.name {
            b"table" if !tag.closing => {
                self.name = tag.attribute("name").unwrap_or_default();
                (self.row, self.column, self.filled, self.widest) = (0, 0, 0, 0);
                self.sheets.insert(self.name.clone(), SheetMarkup::default());
            }
            b"table-row" if !tag.closing => {
                self.repeated = tag.number("number-rows-repeated").unwrap_or(1);
                (self.column, self.filled) = (0, 0);
                let hidden = matches!(tag.attribute("visibility").as_deref(), Some("collapse" | "filter"));
                if hidden && let Some(sheet) = self.sheets.get_mut(&self.name) {
                    let last = self.row + self.repeated.min(u64::from(limits::ROWS));
                    sheet.hidden_rows.extend((self.row..last).map(|row| row as u32));
                }
                if tag.empty {
                    self.row += self.repeated;
                }
            }
            b"table-row" => self.end_row()?,
            b"table-cell" | b"covered-table-cell" if !tag.closing => self.note_cell(tag)?,
            b"s" if tag.number("c").is_some_and(|count| count > 10_000) => return Err(Refusal::Bomb),
            _ => {}
        }
        Ok(())
    }

    fn note_cell(&mut self, tag: &Tag<'_>) -> Result<(), Refusal> {
        let repeated = tag.number("number-columns-repeated").unwrap_or(1);
        let filled = tag.attribute("value-type").is_some() || tag.attribute("formula").is_some();
        let (columns, rows) = (tag.number("number-columns-spanned"), tag.number("number-rows-spanned"));
        let (columns, rows) = (columns.unwrap_or(1).max(1), rows.unwrap_or(1).max(1));
        if (columns > 1 || rows > 1)
            && let Some(sheet) = self.sheets.get_mut(&self.name)
        {
            if sheet.merges.len() >= limits::MERGES {
                return Err(Refusal::Bomb);
            }
            let (top, left) = (self.row as u32, self.column as u32);
            let bottom = (self.row + rows - 1).min(u64::from(u32::MAX)) as u32;
            let right = (self.column + columns - 1).min(u64::from(u32::MAX)) as u32;
            sheet.merges.push(Merge {
                top,
                bottom,
                left,
                right,
            });
        }
        self.column = self.column.saturating_add(repeated);
        if filled {
            self.filled = self.column;
        }
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), Refusal> {
        const MOST: u64 = 3_000_000;
        self.row = self.row.saturating_add(self.repeated);
        if self.filled > 0 {
            self.widest = self.widest.max(self.filled);
            self.expanded = self.expanded.saturating_add(self.filled.saturating_mul(self.repeated));
            // The reader holds the rectangle up to the last filled cell.
            if self.expanded > MOST || self.row.saturating_mul(self.widest) > MOST {
                return Err(Refusal::TooManyCells { rows: limits::ROWS });
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_are_read() {
        assert_eq!(
            range("B4:C5"),
            Some(Merge {
                top: 3,
                bottom: 4,
                left: 1,
                right: 2
            })
        );
        assert_eq!(
            range("$AA$10:$AB$12"),
            Some(Merge {
                top: 9,
                bottom: 11,
                left: 26,
                right: 27
            })
        );
        assert_eq!(range("B4"), None);
        assert_eq!(range("C5:B4"), None);
    }

    #[test]
    fn a_cell_repeated_over_the_whole_sheet_is_refused() {
        let mut scan = TableScan::default();
        let mut scanner = TagScanner::default();
        let markup = br#"<table:table table:name="a"><table:table-row table:number-rows-repeated="1048576">
            <table:table-cell table:number-columns-repeated="16384" office:value-type="string"/></table:table-row>"#;
        let refused = scanner.feed(markup, &mut |tag| scan.note(&tag));
        assert_eq!(refused, Err(Refusal::TooManyCells { rows: limits::ROWS }));
    }
}
