//! Excel 2007+ workbooks as programs write them: one pass over the package, each part inflated once, no part held.
//!
//! What must hold: it says of every workbook exactly what the library says (held by the tests beside it), or that the
//! workbook is odd, and then the library reads it. Nothing here guesses: markup that spreadsheet programs do not write
//! is odd. The same limits hold as in [`super::package`], checked as the parts inflate. Why it is: docs/adr/0010.

mod cells;
mod formats;
mod stream;
#[cfg(test)]
mod tests;
mod words;

use std::collections::HashMap;
use std::io::{Read, Seek};

use arcstr::ArcStr;
use sheberlik_core::Progress;
use zip::ZipArchive;

use super::excel::Budget;
use super::package;
use super::{Refusal, Sheet, Stop, limits};
use cells::Cells;
use formats::{Formats, Shown};
use stream::Stream;
use words::Words;

/// What ends the reading.
#[derive(Debug)]
pub enum Halt {
    /// Not for this reader.
    Odd,
    /// For no reader.
    Stop(Stop),
}

impl From<Stop> for Halt {
    fn from(stop: Stop) -> Self {
        Halt::Stop(stop)
    }
}

impl From<Refusal> for Halt {
    fn from(refusal: Refusal) -> Self {
        Halt::Stop(refusal.into())
    }
}

/// What the cells of all sheets refer to.
#[derive(Debug, Default)]
pub struct Package {
    texts: Vec<Option<(ArcStr, bool)>>,
    formats: Vec<Shown>,
    since_1904: bool,
}

/// A sheet as the workbook lists it.
struct Listed {
    name: String,
    id: String,
    hidden: bool,
}

/// The small parts: what there is and where.
#[derive(Default)]
struct Outline {
    listed: Vec<Listed>,
    targets: HashMap<String, (String, String)>,
    formats: Formats,
    since_1904: bool,
    /// The package says that its workbook lies where it is looked for.
    placed: bool,
}

const WORKBOOK: &str = "xl/workbook.xml";
const TEXTS: &str = "xl/sharedStrings.xml";
const STYLES: &str = "xl/styles.xml";

/// Reads a workbook.
///
/// # Errors
/// [`Halt::Odd`] where the library should read it instead; otherwise what stops any reading.
pub fn read<R: Read + Seek>(source: R, progress: &Progress) -> Result<Vec<Sheet>, Halt> {
    let mut archive = package::open(source).map_err(|_| Halt::Odd)?;
    check_names(&mut archive)?;
    let outline = outline(&mut archive, progress)?;
    let mut total = 0;
    let mut budget = Budget::default();
    let package = Package {
        texts: texts(&mut archive, &mut total, &mut budget, progress)?,
        formats: outline.formats.cells,
        since_1904: outline.since_1904,
    };
    let mut sheets = Vec::new();
    let count = outline.listed.len() as u64;
    for (index, listed) in outline.listed.into_iter().enumerate() {
        let (target, kind) = outline.targets.get(&listed.id).ok_or(Halt::Odd)?;
        match kind.rsplit('/').next() {
            Some("worksheet") => {}
            Some("chartsheet" | "dialogsheet") => continue,
            _ => return Err(Halt::Odd),
        }
        let part = target
            .strip_prefix('/')
            .map_or_else(|| format!("xl/{target}"), str::to_owned);
        let mut sheet = Sheet {
            name: listed.name,
            hidden: listed.hidden,
            ..Sheet::default()
        };
        let mut cells = Cells::new(&package, &mut budget, &mut sheet);
        let mut stream = part_of(&mut archive, &part, &mut total, progress)?;
        while let Some(piece) = stream.next()? {
            cells.take(&piece)?;
            // Nearly every cell is a value and nothing else: three tags at once.
            if cells.expect_value()
                && let Some(value) = stream.bare_value()
            {
                cells.take_bare(value)?;
            }
        }
        cells.end()?;
        progress.step(index as u64 + 1, count, "import_read");
        sheets.push(sheet);
    }
    Ok(sheets)
}

/// Names that differ only in case or in their slashes are looked up by rules of their own: odd. Sizes that no honest
/// part has are refused before anything inflates.
fn check_names<R: Read + Seek>(archive: &mut ZipArchive<R>) -> Result<(), Halt> {
    let mut lower = std::collections::HashSet::new();
    for index in 0..archive.len() {
        let part = archive.by_index_raw(index).map_err(|_| Halt::Odd)?;
        let name = part.name().map_err(|_| Halt::Odd)?;
        if name.contains('\\') || name.starts_with('/') || !lower.insert(name.to_lowercase()) {
            return Err(Halt::Odd);
        }
        let markup = name.ends_with(".xml") || name.ends_with(".rels");
        if markup && part.size() > package::allowance(&name) {
            return Err(Refusal::Bomb.into());
        }
    }
    for exact in [WORKBOOK, TEXTS, STYLES] {
        if lower.contains(&exact.to_lowercase()) && archive.index_for_name(exact).is_none() {
            return Err(Halt::Odd);
        }
    }
    Ok(())
}

/// Reads the small parts.
fn outline<R: Read + Seek>(archive: &mut ZipArchive<R>, progress: &Progress) -> Result<Outline, Halt> {
    let mut outline = Outline::default();
    let (mut odd, mut formats) = (false, 0);
    let wanted = |name: &str| matches!(name, WORKBOOK | STYLES | "_rels/.rels" | "xl/_rels/workbook.xml.rels");
    package::scan(archive, progress, wanted, &mut |part, tag| {
        if tag.name == b"xf" && !tag.closing {
            formats += 1;
            if formats > limits::FORMATS {
                return Err(Refusal::Bomb);
            }
        }
        odd |= outline.note(part, &tag).is_err();
        Ok(())
    })?;
    let styled = archive.index_for_name(STYLES).is_none() || outline.formats.whole;
    if odd || !styled || !outline.placed || outline.listed.is_empty() || outline.listed.len() > limits::SHEETS {
        return Err(Halt::Odd);
    }
    Ok(outline)
}

impl Outline {
    fn note(&mut self, part: &str, tag: &super::markup::Tag<'_>) -> Result<(), Halt> {
        let said = |name: &str| tag.attribute(name).unwrap_or_default();
        match (part, tag.name) {
            (_, [b'!', ..]) => return Err(Halt::Odd),
            (_, [b'?', ..]) => {
                let encoding = tag.attribute("encoding");
                if encoding.is_some_and(|encoding| !encoding.eq_ignore_ascii_case("utf-8")) {
                    return Err(Halt::Odd);
                }
            }
            _ if tag.closing && part != STYLES => {}
            (STYLES, _) => self.formats.note(tag)?,
            (WORKBOOK, b"sheet") => {
                let hidden = match said("state").as_str() {
                    "" | "visible" => false,
                    "hidden" | "veryHidden" => true,
                    _ => return Err(Halt::Odd),
                };
                let (name, id) = (said("name"), said("id"));
                self.listed.push(Listed { name, id, hidden });
            }
            (WORKBOOK, b"workbookPr") => {
                if let Some(since) = tag.attribute("date1904") {
                    self.since_1904 = since == "1" || since == "true";
                }
            }
            ("_rels/.rels", b"Relationship") if said("Type").ends_with("/relationships/officeDocument") => {
                self.placed = said("Target").trim_start_matches('/') == WORKBOOK;
            }
            ("xl/_rels/workbook.xml.rels", b"Relationship") => {
                self.targets.insert(said("Id"), (said("Target"), said("Type")));
            }
            _ => {}
        }
        Ok(())
    }
}

/// The texts that cells of all sheets share, each held once.
fn texts<R: Read + Seek>(
    archive: &mut ZipArchive<R>,
    total: &mut u64,
    budget: &mut Budget,
    progress: &Progress,
) -> Result<Vec<Option<(ArcStr, bool)>>, Halt> {
    let mut texts = Vec::new();
    if archive.index_for_name(TEXTS).is_none() {
        return Ok(texts);
    }
    let (mut words, mut within, mut ended) = (Words::default(), false, false);
    let mut stream = part_of(archive, TEXTS, total, progress)?;
    while let Some(piece) = stream.next()? {
        if within {
            if let Some(text) = words.take(&piece, b"si")? {
                texts.push(budget.fresh(text)?);
                within = false;
            }
            continue;
        }
        match (piece.name, piece.closing) {
            _ if ended => return Err(Halt::Odd),
            (b"si", false) if texts.len() >= limits::SHARED_TEXTS => return Err(Refusal::Bomb.into()),
            (b"si", false) if piece.empty => texts.push(None),
            (b"si", false) => {
                words.begin();
                within = true;
            }
            (b"sst", closing) => ended = closing || piece.empty,
            (b"t" | b"r" | b"si", _) => return Err(Halt::Odd),
            _ => {}
        }
    }
    if ended { Ok(texts) } else { Err(Halt::Odd) }
}

fn part_of<'a, R: Read + Seek>(
    archive: &'a mut ZipArchive<R>,
    part: &str,
    total: &'a mut u64,
    progress: &'a Progress,
) -> Result<Stream<'a, impl Read>, Halt> {
    let source = archive.by_name(part).map_err(|_| Halt::Odd)?;
    Ok(Stream::new(source, package::allowance(part), total, progress))
}
