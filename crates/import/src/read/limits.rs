//! How much of a file is read. The largest honest workbook of an oblast (100,000 course rows of 20 columns) fits
//! several times; the whole stays under 512 MB of memory.

/// Largest file, bytes.
pub const FILE_BYTES: u64 = 64 << 20;
/// Most bytes that one part of a zipped workbook may inflate to.
pub const PART_BYTES: u64 = 192 << 20;
/// Most bytes that all parts together may inflate to.
pub const ARCHIVE_BYTES: u64 = 320 << 20;
/// Most bytes of the shared texts: they are held in memory whole.
pub const SHARED_TEXT_BYTES: u64 = 80 << 20;
/// Most shared texts: each costs far more memory than the shortest markup of one.
pub const SHARED_TEXTS: usize = 1_200_000;
/// Most cell formats; Excel itself stops at 65,490.
pub const FORMATS: usize = 200_000;
/// Most bytes of the styles: a style costs far more memory than its markup.
pub const STYLE_BYTES: u64 = 12 << 20;
/// Longest run of text between two tags, bytes. Excel's longest cell is 32,767 characters.
pub const TEXT_RUN_BYTES: usize = 1 << 20;
/// Most parts in a zipped workbook.
pub const PARTS: usize = 10_000;
/// Most rows of one sheet.
pub const ROWS: u32 = 250_000;
/// Columns that are read; further ones are left out.
pub const COLUMNS: u32 = 256;
/// Most filled cells of a workbook.
pub const CELLS: usize = 3_000_000;
/// Most bytes of text in a workbook, each shared text counted once.
pub const TEXT_BYTES: usize = 96 << 20;
/// Most sheets.
pub const SHEETS: usize = 200;
/// Longest text that is kept of a cell, characters.
pub const CELL_CHARACTERS: usize = 2_000;
/// Most merged ranges of one sheet.
pub const MERGES: usize = 200_000;
