//! Backups: an online copy, opened and checked, then renamed; the newest ten kept; restored only after a safety copy.
//!
//! A file that is not checked never bears the name of a backup. The store of attached files only grows, so a backup in
//! the data folder is the data alone; one that is taken elsewhere ([`export`]) is an archive with the files in it.

use std::fs::File;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::backup::{Backup, StepResult};
use rusqlite::{Connection, OpenFlags};
use serde::Serialize;
use serde_json::json;
use ts_rs::TS;
use zip::write::SimpleFileOptions;

use super::{Engine, Folder, migrate, open};
use crate::context::Context;
use crate::problem::{Error, Result};
use crate::progress::Progress;

/// How many backups the data folder keeps.
pub const KEEP: usize = 10;
/// Name of the data inside an exported archive.
const DATA_ENTRY: &str = "sheberlik.sqlite";

/// One backup of the data folder.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct BackupFile {
    /// File name, which [`restore`] takes.
    pub name: String,
    /// When it was made, UTC.
    pub at: String,
    /// Why: `close`, `migration`, `import`, `restore`, `manual`.
    pub reason: String,
    /// Size in bytes.
    pub size: u64,
    /// Number of the newest operation in it.
    pub operation: i64,
}

/// Copies the open database to `target`: online, checked, renamed.
fn copy(connection: &Connection, target: &Path, progress: &Progress) -> Result<()> {
    let part = target.with_extension("tmp");
    discard(&part);
    let outcome = copy_pages(connection, &part, progress).and_then(|()| sound(&part));
    if let Err(error) = outcome {
        discard(&part);
        return Err(error);
    }
    File::options().read(true).write(true).open(&part)?.sync_all()?;
    std::fs::rename(&part, target)?;
    Ok(())
}

/// Removes an unfinished copy with what SQLite leaves beside one that it could not finish.
fn discard(copy: &Path) {
    for beside in ["", "-journal", "-wal", "-shm"] {
        let mut name = copy.as_os_str().to_owned();
        name.push(beside);
        // Most are not there; nothing more can be done where the disk refuses.
        let _ = std::fs::remove_file(PathBuf::from(name));
    }
}

fn copy_pages(connection: &Connection, part: &Path, progress: &Progress) -> Result<()> {
    let mut copy = Connection::open(part)?;
    {
        let backup = Backup::new(connection, &mut copy)?;
        loop {
            let step = backup.step(1024)?;
            let state = backup.progress();
            let total = u64::try_from(state.pagecount).unwrap_or(0);
            progress.step(
                total - u64::try_from(state.remaining).unwrap_or(0).min(total),
                total,
                "backup",
            );
            progress.check()?;
            match step {
                StepResult::Done => break,
                StepResult::Busy | StepResult::Locked => std::thread::sleep(Duration::from_millis(20)),
                _ => {}
            }
        }
    }
    // A copy of a WAL file would want its own -wal beside it; a backup is one file.
    copy.pragma_update(None, "journal_mode", "DELETE")?;
    copy.close().map_err(|(_, error)| error)?;
    Ok(())
}

/// Opens a copy and checks it whole.
fn sound(path: &Path) -> Result<usize> {
    let copy = Connection::open_with_flags(path, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
    let verdict: String = copy.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if verdict != "ok" {
        return Err(Error::coded("damaged", json!({ "detail": verdict })));
    }
    let version = migrate::version(&copy)?;
    if version == 0 {
        return Err(Error::coded("not_a_backup", json!({})));
    }
    Ok(version)
}

fn last_operation(connection: &Connection) -> Result<i64> {
    Ok(connection.query_row("SELECT coalesce(max(number), 0) FROM operation", [], |row| row.get(0))?)
}

/// Makes a backup in the data folder and thins the old ones.
pub(super) fn make(connection: &Connection, folder: &Folder, context: &Context, reason: &str) -> Result<PathBuf> {
    make_with(connection, folder, context, reason, &Progress::silent())
}

fn make_with(
    connection: &Connection,
    folder: &Folder,
    context: &Context,
    reason: &str,
    progress: &Progress,
) -> Result<PathBuf> {
    let stamp = context.now.format("%Y-%m-%dT%H-%M-%S-%3f");
    let target = folder
        .backups()
        .join(format!("{stamp}_{reason}_{}.sqlite", last_operation(connection)?));
    copy(connection, &target, progress)?;
    for old in list(folder)?.into_iter().skip(KEEP) {
        std::fs::remove_file(folder.backups().join(old.name))?;
    }
    Ok(target)
}

/// The backups of the data folder, newest first.
///
/// # Errors
/// What the disk says.
pub fn list(folder: &Folder) -> Result<Vec<BackupFile>> {
    list_in(&folder.backups())
}

/// The newest backup of a data folder that is not open, with its path.
pub fn newest_of(root: &Path) -> Option<(PathBuf, BackupFile)> {
    let folder = root.join("backups");
    let newest = list_in(&folder).ok()?.into_iter().next()?;
    Some((folder.join(&newest.name), newest))
}

fn list_in(folder: &Path) -> Result<Vec<BackupFile>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some(stem) = name.strip_suffix(".sqlite") else {
            continue;
        };
        let [stamp, reason, operation] = stem.split('_').collect::<Vec<_>>()[..] else {
            continue;
        };
        let Ok(at) = chrono::NaiveDateTime::parse_from_str(stamp, "%Y-%m-%dT%H-%M-%S-%3f") else {
            continue;
        };
        let at = at.and_utc().to_rfc3339_opts(chrono::SecondsFormat::Millis, true);
        let size = entry.metadata()?.len();
        let (reason, operation) = (reason.to_owned(), operation.parse().unwrap_or(0));
        files.push(BackupFile {
            name,
            at,
            reason,
            size,
            operation,
        });
    }
    files.sort_by(|a, b| b.name.cmp(&a.name));
    Ok(files)
}

impl Engine {
    /// Makes a backup for `reason`; on close only where something was written since the newest one.
    ///
    /// # Errors
    /// What the database or the disk says; no unchecked file is left under the name of a backup.
    pub fn backup(&self, context: &Context, reason: &str, progress: &Progress) -> Result<Option<BackupFile>> {
        self.read(|reader| {
            let newest = list(self.folder())?.into_iter().next();
            let last = last_operation(reader.connection())?;
            if reason == "close" && (last == 0 || newest.is_some_and(|newest| newest.operation == last)) {
                return Ok(None);
            }
            make_with(reader.connection(), self.folder(), context, reason, progress)?;
            Ok(list(self.folder())?.into_iter().next())
        })
    }

    /// Writes an archive of the data and all attached files, checked, to a place of the user's choice.
    ///
    /// # Errors
    /// `cancelled`, or what the database or the disk says; then nothing is left at `target`.
    pub fn export_backup(&self, target: &Path, progress: &Progress) -> Result<()> {
        let data = self.folder().backups().join("export.tmp.sqlite");
        self.read(|reader| copy(reader.connection(), &data, progress))?;
        let part = target.with_extension("tmp");
        let outcome = archive(self.folder(), &data, &part, progress);
        discard(&data);
        if let Err(error) = outcome {
            let _ = std::fs::remove_file(&part);
            return Err(error);
        }
        std::fs::rename(&part, target)?;
        Ok(())
    }

    /// Replaces the data by a backup: a file of this folder's backups, or an exported archive. A safety copy is made
    /// first; the data are replaced in one transaction.
    ///
    /// # Errors
    /// `not_a_backup`, `damaged`, `newer_file`; nothing is changed then.
    pub fn restore(&self, source: &Path, context: &Context, progress: &Progress) -> Result<()> {
        let staged = self.folder().backups().join("restore.tmp.sqlite");
        let outcome = stage(self.folder(), source, &staged, progress)
            .and_then(|()| sound(&staged).map_err(not_a_backup))
            .and_then(|version| self.put_in_place(&staged, version, context, progress));
        discard(&staged);
        outcome
    }

    fn put_in_place(&self, staged: &Path, version: usize, context: &Context, progress: &Progress) -> Result<()> {
        refuse_newer(version)?;
        if let Err(error) = self.backup(context, "restore", progress) {
            // Damaged data cannot be backed up; they are set aside as they are, and the backup may heal them.
            if !is_damage(&error) {
                return Err(error);
            }
            set_aside(self.folder(), context, |from, to| std::fs::copy(from, to).map(drop))?;
        }
        self.forget_readers();
        self.with_connection(|connection| {
            let source = Connection::open_with_flags(staged, OpenFlags::SQLITE_OPEN_READ_ONLY)?;
            Backup::new(&source, connection)?.run_to_completion(4096, Duration::from_millis(20), None)?;
            *connection = open::writer(self.folder(), context)?;
            Ok(())
        })
    }
}

/// Restores a backup into a folder whose data cannot be opened any more; the damaged files are kept under
/// `damaged-<moment>` in the folder of backups. Afterwards the folder opens.
///
/// # Errors
/// `locked`, `not_a_backup`, `damaged` (the backup is), `newer_file`; nothing is changed then.
pub fn recover(root: &Path, source: &Path, context: &Context, progress: &Progress) -> Result<()> {
    let folder = Folder::claim(root, context)?;
    let staged = folder.backups().join("restore.tmp.sqlite");
    let outcome = stage(&folder, source, &staged, progress)
        .and_then(|()| sound(&staged).map_err(not_a_backup))
        .and_then(refuse_newer)
        .and_then(|()| Ok(File::options().read(true).write(true).open(&staged)?.sync_all()?))
        .and_then(|()| set_aside(&folder, context, |from, to| std::fs::rename(from, to)))
        .and_then(|()| Ok(std::fs::rename(&staged, folder.database())?));
    discard(&staged);
    outcome
}

/// Keeps the data file with what SQLite has beside it under a name of its own.
fn set_aside(folder: &Folder, context: &Context, keep: impl Fn(&Path, &Path) -> std::io::Result<()>) -> Result<()> {
    let aside = folder
        .backups()
        .join(format!("damaged-{}", context.now.format("%Y-%m-%dT%H-%M-%S-%3f")));
    std::fs::create_dir_all(&aside)?;
    for ending in ["", "-wal", "-shm"] {
        let name = format!("sheberlik.sqlite{ending}");
        let from = folder.root().join(&name);
        if from.exists() {
            keep(&from, &aside.join(name))?;
        }
    }
    Ok(())
}

fn is_damage(error: &Error) -> bool {
    use rusqlite::ErrorCode::{DatabaseCorrupt, NotADatabase};
    match error {
        Error::Coded { code, .. } => *code == "damaged",
        Error::Database(error) => matches!(error.sqlite_error_code(), Some(DatabaseCorrupt | NotADatabase)),
        _ => false,
    }
}

fn refuse_newer(version: usize) -> Result<()> {
    let program = migrate::MIGRATIONS.len();
    if version > program {
        return Err(Error::coded(
            "newer_file",
            json!({ "file": version, "program": program }),
        ));
    }
    Ok(())
}

fn not_a_backup(error: Error) -> Error {
    match error {
        Error::Database(_) => Error::coded("not_a_backup", json!({})),
        other => other,
    }
}

fn archive(folder: &Folder, data: &Path, part: &Path, progress: &Progress) -> Result<()> {
    let mut zip = zip::ZipWriter::new(File::create(part)?);
    let options = SimpleFileOptions::default()
        .compression_method(zip::CompressionMethod::Deflated)
        .compression_level(Some(3))
        .large_file(true);
    zip.start_file(DATA_ENTRY, options).map_err(archive_error)?;
    std::io::copy(&mut File::open(data)?, &mut zip)?;
    let files: Vec<_> = std::fs::read_dir(folder.files())?.collect::<Result<_, _>>()?;
    for (index, file) in files.iter().enumerate() {
        progress.step(index as u64, files.len() as u64, "backup_files");
        progress.check()?;
        let name = file.file_name().to_string_lossy().into_owned();
        if is_hash(&name) {
            zip.start_file(format!("files/{name}"), options)
                .map_err(archive_error)?;
            std::io::copy(&mut File::open(file.path())?, &mut zip)?;
        }
    }
    let mut file = zip.finish().map_err(archive_error)?;
    file.flush()?;
    file.sync_all()?;
    Ok(())
}

/// Puts the data of a backup beside the live file; attached files of an archive go into the store.
fn stage(folder: &Folder, source: &Path, staged: &Path, progress: &Progress) -> Result<()> {
    let mut magic = [0; 4];
    let read = File::open(source)?.read(&mut magic)?;
    if read < 4 || &magic[..2] != b"PK" {
        std::fs::copy(source, staged)?;
        return Ok(());
    }
    let mut zip = zip::ZipArchive::new(File::open(source)?).map_err(archive_error)?;
    let total = zip.len() as u64;
    let mut found = false;
    for index in 0..zip.len() {
        progress.step(index as u64, total, "restore_files");
        progress.check()?;
        let mut entry = zip.by_index(index).map_err(archive_error)?;
        let name = entry.name().map_err(archive_error)?.into_owned();
        if name == DATA_ENTRY {
            unpack(&mut entry, &mut File::create(staged)?)?;
            found = true;
        } else if let Some(hash) = name.strip_prefix("files/").filter(|hash| is_hash(hash)) {
            let target = folder.files().join(hash);
            if !target.exists() {
                let part = target.with_extension("tmp");
                unpack(&mut entry, &mut File::create(&part)?)?;
                std::fs::rename(part, target)?;
            }
        }
    }
    if found {
        Ok(())
    } else {
        Err(Error::coded("not_a_backup", json!({})))
    }
}

/// Unpacks one entry; what cannot be unpacked is damaged, which is not the disk's fault.
fn unpack(entry: &mut impl Read, target: &mut File) -> Result<()> {
    use std::io::ErrorKind::{InvalidData, InvalidInput, UnexpectedEof};
    match std::io::copy(entry, target) {
        Ok(_) => Ok(()),
        Err(error) if matches!(error.kind(), InvalidData | InvalidInput | UnexpectedEof) => {
            Err(Error::coded("not_a_backup", json!({})))
        }
        Err(error) => Err(error.into()),
    }
}

fn is_hash(name: &str) -> bool {
    name.len() == 64 && name.bytes().all(|byte| byte.is_ascii_hexdigit())
}

fn archive_error(error: zip::result::ZipError) -> Error {
    match error {
        zip::result::ZipError::Io(error) => Error::Disk(error),
        _ => Error::coded("not_a_backup", json!({})),
    }
}
