//! Calls about the data as a whole: backups, the sample college.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};
use serde_json::json;
use sheberlik_core::db::backup::{self, BackupFile};
use sheberlik_core::record::calls::Count;
use sheberlik_core::{Answer, Context, Error, Nothing, Progress, Result};
use sheberlik_seed::{Filled, Sample, Size};
use ts_rs::TS;

use crate::Desk;
use crate::app::{TokenRequest, chosen, dialog_title};
use crate::files::FileToken;
use crate::host::Purpose;

sheberlik_core::calls! {
    /// Calls about the data as a whole.
    pub(crate) static CALLS: Desk = {
        "backup_list" => list, Nothing => Vec<BackupFile>, [];
        @job "backup_now" => now, Nothing => Option<BackupFile>, [];
        @job "backup_export" => export, Nothing => Option<FileToken>, [];
        @job "backup_restore" => restore, BackupName => Restored, [];
        @job "backup_restore_file" => restore_file, TokenRequest => Restored, [];
        @job "sample_open" => open_sample, Nothing => Invented, [];
        @job "sample_clear" => clear_sample, Nothing => Count, [];
        @job "seed" => seed, SeedRequest => Invented, [];
    }
}

/// One of the data folder's backups.
#[derive(Debug, Deserialize, TS)]
pub(crate) struct BackupName {
    /// Its name in the list.
    name: String,
}

/// Whether something was restored; not where the user thought better of it.
#[derive(Debug, Serialize, TS)]
pub(crate) struct Restored {
    restored: bool,
}

/// How much to invent, from which number.
#[derive(Debug, Deserialize, TS)]
pub(crate) struct SeedRequest {
    /// `college`, `oblast` or `country`.
    size: String,
    /// The number that all invention follows from.
    seed: u64,
}

/// What was invented.
#[derive(Debug, Serialize, TS)]
pub(crate) struct Invented {
    people: usize,
    training_records: usize,
}

fn list(desk: &Desk, _: &Context, _: Nothing) -> Result<Answer<Vec<BackupFile>>> {
    backup::list(desk.engine().folder()).map(Answer::of)
}

fn now(desk: &Desk, context: &Context, _: Nothing, progress: &Progress) -> Result<Answer<Option<BackupFile>>> {
    desk.engine().backup(context, "manual", progress).map(Answer::of)
}

fn export(desk: &Desk, context: &Context, _: Nothing, progress: &Progress) -> Result<Answer<Option<FileToken>>> {
    let title = dialog_title(Purpose::SaveBackup, context.language);
    let name = format!("{}_Sheberlik.zip", context.today.format("%Y-%m-%d"));
    let Some(path) = desk.host.pick_save(Purpose::SaveBackup, &title, &name) else {
        return Ok(Answer::of(None));
    };
    desk.engine().export_backup(&path, progress)?;
    Ok(Answer::of(Some(desk.files().token(&path))))
}

fn restore(desk: &Desk, context: &Context, request: BackupName, progress: &Progress) -> Result<Answer<Restored>> {
    let known = backup::list(desk.engine().folder())?
        .into_iter()
        .any(|file| file.name == request.name);
    if !known {
        return Err(Error::coded("not_a_backup", json!({})));
    }
    let path = desk.engine().folder().backups().join(request.name);
    restored(desk, context, Some(path), progress)
}

fn restore_file(
    desk: &Desk,
    context: &Context,
    request: TokenRequest,
    progress: &Progress,
) -> Result<Answer<Restored>> {
    let path = chosen(desk, request.token.as_deref(), Purpose::Backup, context.language)?;
    restored(desk, context, path, progress)
}

/// All tables count as changed: the window asks for everything again.
fn restored(desk: &Desk, context: &Context, path: Option<PathBuf>, progress: &Progress) -> Result<Answer<Restored>> {
    let Some(path) = path else {
        return Ok(Answer::of(Restored { restored: false }));
    };
    desk.engine().restore(&path, context, progress)?;
    Ok(Answer {
        value: Restored { restored: true },
        operation: None,
        changed: vec!["*".to_owned()],
    })
}

fn open_sample(desk: &Desk, context: &Context, _: Nothing, _: &Progress) -> Result<Answer<Invented>> {
    let answer = sheberlik_seed::open_sample(desk.engine(), context)?;
    Ok(answer.map(
        |Sample {
             people,
             training_records,
         }| Invented {
            people,
            training_records,
        },
    ))
}

fn clear_sample(desk: &Desk, context: &Context, _: Nothing, _: &Progress) -> Result<Answer<Count>> {
    Ok(sheberlik_seed::remove_sample(desk.engine(), context)?.map(|count| Count { count }))
}

fn seed(desk: &Desk, context: &Context, request: SeedRequest, progress: &Progress) -> Result<Answer<Invented>> {
    let size = Size::named(&request.size).ok_or_else(|| Error::field("size", "unknown_choice"))?;
    let answer = sheberlik_seed::fill(desk.engine(), context, size, request.seed, progress)?;
    Ok(answer.map(
        |Filled {
             people,
             training_records,
         }| Invented {
            people,
            training_records,
        },
    ))
}
