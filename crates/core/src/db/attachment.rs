//! Attached files: copied beside the data under their SHA-256, so that the same scan is kept once.
//!
//! A file in the store is never changed or removed: backups of the data refer to it by its hash.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest, Sha256};
use ts_rs::TS;

use super::{Folder, Reader, Writer};
use crate::problem::{Error, Result};
use crate::record::{self, Kind, Record, Values};
use sheberlik_record_derive::Record;

/// Largest file taken: a scan of a certificate is far smaller.
pub const MAX_SIZE: u64 = 64 * 1024 * 1024;

/// A file that records refer to.
#[derive(Debug, Clone, Serialize, Deserialize, TS, Record)]
#[record(room = "training", names(kk = "name", ru = "name", en = "name"))]
pub struct Attachment {
    /// Id.
    pub id: String,
    /// SHA-256 of the content, hexadecimal.
    #[record(text, max = 64, required, group = "document")]
    pub hash: String,
    /// Name the file had.
    #[record(text, max = 255, required, listed, group = "document")]
    pub name: String,
    /// Size in bytes.
    #[record(whole, min = 0, max = 68719476736, required, listed, group = "document")]
    pub size: i64,
    /// Media type, from the content's first bytes.
    #[record(text, max = 100, required, group = "document")]
    pub media_type: String,
}

/// Copies a file into the store and records it. The copy is complete and on disk before the record is written.
///
/// # Errors
/// `file_too_large` with `limit_mb`, or what the disk says.
pub fn attach(writer: &Writer<'_>, folder: &Folder, path: &Path) -> Result<String> {
    let size = std::fs::metadata(path)?.len();
    if size > MAX_SIZE {
        return Err(Error::coded(
            "file_too_large",
            json!({ "limit_mb": MAX_SIZE / 1024 / 1024 }),
        ));
    }
    let mut content = Vec::with_capacity(size as usize);
    File::open(path)?.take(MAX_SIZE + 1).read_to_end(&mut content)?;
    let hash = hex(&Sha256::digest(&content));
    let target = folder.files().join(&hash);
    if !target.exists() {
        let part = target.with_extension("tmp");
        let mut file = File::create(&part)?;
        file.write_all(&content)?;
        file.sync_all()?;
        drop(file);
        std::fs::rename(part, target)?;
    }
    let name = path
        .file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default();
    let mut values = Values::new();
    values.insert("hash".into(), hash.into());
    values.insert("name".into(), name.into());
    values.insert("size".into(), (content.len() as i64).into());
    values.insert("media_type".into(), media_type(&content).into());
    record::create(writer, Attachment::KIND, values)
}

/// Where the content of an attachment lies.
///
/// # Errors
/// `not_found`, or `file_missing` with `name` where the store has lost it.
pub fn content(reader: &Reader<'_>, folder: &Folder, id: &str) -> Result<(PathBuf, String)> {
    let attachment: Attachment = record::load(reader, id)?;
    let path = folder.files().join(&attachment.hash);
    if !path.exists() {
        return Err(Error::coded("file_missing", json!({ "name": attachment.name })));
    }
    Ok((path, attachment.name))
}

pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn media_type(content: &[u8]) -> &'static str {
    match content {
        [b'%', b'P', b'D', b'F', ..] => "application/pdf",
        [0x89, b'P', b'N', b'G', ..] => "image/png",
        [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
        [b'P', b'K', 3, 4, ..] => "application/zip",
        _ => "application/octet-stream",
    }
}

/// The kind, for the list of kinds.
pub const KIND: &Kind = Attachment::KIND;
