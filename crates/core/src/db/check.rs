//! Checking the data: the file itself, references, the file store, and what is derived (which is repaired).

use rusqlite::Connection;
use serde::Serialize;
use ts_rs::TS;

use super::{Engine, Folder, entries};
use crate::problem::Result;
use crate::progress::Progress;
use crate::record;

/// One thing that the check looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CheckFinding {
    /// What was looked at: `file`, `references`, `attachments`, `sort_keys`, `search`.
    pub code: String,
    /// How many rows are faulty; 0 is well.
    pub count: u64,
    /// Whether the faulty rows were put right.
    pub repaired: bool,
}

impl CheckFinding {
    fn new(code: &str, count: u64, repaired: bool) -> Self {
        Self {
            code: code.to_owned(),
            count,
            repaired,
        }
    }
}

impl Engine {
    /// Checks the data and repairs what is derived. Data themselves are never changed here.
    ///
    /// # Errors
    /// What the database says.
    pub fn check(&self, progress: &Progress) -> Result<Vec<CheckFinding>> {
        self.with_connection(|connection| {
            progress.step(0, 4, "check");
            let mut findings = vec![
                CheckFinding::new("file", faults(connection, "integrity_check", "ok")?, false),
                CheckFinding::new("references", faults(connection, "foreign_key_check", "")?, false),
                CheckFinding::new("attachments", lost_files(connection, self.folder())?, false),
            ];
            progress.step(2, 4, "check");
            progress.check()?;
            findings.extend(derived(connection)?);
            progress.step(4, 4, "check");
            Ok(findings)
        })
    }
}

fn faults(connection: &Connection, pragma: &str, well: &str) -> Result<u64> {
    let mut statement = connection.prepare(&format!("PRAGMA {pragma}"))?;
    let rows = statement.query_map([], |row| Ok(row.get_ref(0)?.as_str().unwrap_or_default() != well))?;
    Ok(rows
        .collect::<Result<Vec<_>, _>>()?
        .into_iter()
        .filter(|fault| *fault)
        .count() as u64)
}

fn lost_files(connection: &Connection, folder: &Folder) -> Result<u64> {
    let mut statement = connection.prepare("SELECT hash FROM attachment WHERE deleted_at IS NULL")?;
    let hashes: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(hashes.iter().filter(|hash| !folder.files().join(hash).exists()).count() as u64)
}

/// Sort keys and search entries are made anew where they are not what the record says.
fn derived(connection: &mut Connection) -> Result<[CheckFinding; 2]> {
    let transaction = connection.transaction()?;
    let (mut order, mut found) = (0, 0);
    for kind in record::kinds() {
        let mut statement = transaction.prepare(&format!("SELECT id FROM {}", kind.name))?;
        let ids: Vec<String> = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
        for id in ids {
            order += u64::from(record::refresh_order(&transaction, kind, &id)?);
            let before = transaction.total_changes();
            entries::refresh(&transaction, kind, &id)?;
            found += u64::from(transaction.total_changes() > before);
        }
    }
    transaction.execute("INSERT INTO search_text (search_text) VALUES ('rebuild')", [])?;
    transaction.commit()?;
    Ok([
        CheckFinding::new("sort_keys", order, true),
        CheckFinding::new("search", found, true),
    ])
}
