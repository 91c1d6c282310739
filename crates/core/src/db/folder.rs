//! The data folder: where things lie, whose it is now, and where it must not lie.

use std::fs::{File, TryLockError};
use std::io::{Read, Seek, Write};
use std::path::{Component, Path, PathBuf};

use serde_json::json;

use crate::context::Context;
use crate::problem::{Error, Result};

/// Folders that a program keeps in step with the internet: they copy a live file half written.
const CLOUD_FOLDERS: &[&str] = &[
    "onedrive",
    "dropbox",
    "google drive",
    "googledrive",
    "my drive",
    "yandex.disk",
    "yandexdisk",
    "яндекс.диск",
    "icloud drive",
    "iclouddrive",
    "облако mail.ru",
    "cloud mail.ru",
    "megasync",
    "nextcloud",
    "owncloud",
];

/// A data folder that this program holds; the hold ends when it is dropped.
#[derive(Debug)]
pub struct Folder {
    root: PathBuf,
    /// Locked as long as the folder is held.
    _hold: File,
}

impl Folder {
    /// Takes hold of the folder, making it if there is none.
    ///
    /// # Errors
    /// `locked` with `who`, `network_folder`, `cloud_folder` with `folder`, or what the disk says.
    pub fn claim(root: &Path, context: &Context) -> Result<Self> {
        std::fs::create_dir_all(root)?;
        refuse_unsafe(root)?;
        for part in ["files", "backups", "logs"] {
            std::fs::create_dir_all(root.join(part))?;
        }
        let hold = hold(&root.join("sheberlik.lock"), context)?;
        Ok(Self {
            root: root.to_owned(),
            _hold: hold,
        })
    }

    /// The folder itself.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The SQLite file.
    pub fn database(&self) -> PathBuf {
        self.root.join("sheberlik.sqlite")
    }

    /// Attached files, under their SHA-256.
    pub fn files(&self) -> PathBuf {
        self.root.join("files")
    }

    /// Backups.
    pub fn backups(&self) -> PathBuf {
        self.root.join("backups")
    }

    /// Logs.
    pub fn logs(&self) -> PathBuf {
        self.root.join("logs")
    }

    /// What the window remembers (sizes, columns, language): not data, not in the journal.
    pub fn preferences(&self) -> PathBuf {
        self.root.join("preferences.json")
    }
}

fn hold(path: &Path, context: &Context) -> Result<File> {
    let mut file = File::options()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)?;
    match file.try_lock() {
        Ok(()) => {
            file.set_len(0)?;
            file.rewind()?;
            write!(file, "{} · {}", context.actor, context.stamp())?;
            file.flush()?;
            Ok(file)
        }
        Err(TryLockError::WouldBlock) => {
            let mut who = String::new();
            // Windows forbids reading a locked range; then nobody's name is known.
            let _ = file.read_to_string(&mut who);
            Err(Error::coded("locked", json!({ "who": who })))
        }
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

fn refuse_unsafe(root: &Path) -> Result<()> {
    let real = std::fs::canonicalize(root).unwrap_or_else(|_| root.to_owned());
    if on_network(&real) {
        return Err(Error::coded(
            "network_folder",
            json!({ "folder": root.display().to_string() }),
        ));
    }
    for path in [root, real.as_path()] {
        if let Some(cloud) = cloud_part(path) {
            return Err(Error::coded("cloud_folder", json!({ "folder": cloud })));
        }
    }
    Ok(())
}

/// The part of the path that a cloud program keeps in step, if there is one («OneDrive - Колледж» counts).
fn cloud_part(path: &Path) -> Option<String> {
    path.components().find_map(|part| {
        let Component::Normal(name) = part else { return None };
        let name = name.to_string_lossy();
        let folded = name.to_lowercase();
        CLOUD_FOLDERS
            .iter()
            .any(|cloud| {
                folded == *cloud
                    || folded.starts_with(&format!("{cloud} - "))
                    || folded.starts_with(&format!("{cloud} ("))
            })
            .then(|| name.into_owned())
    })
}

/// A mapped drive letter comes back from `canonicalize` as the share it stands for.
#[cfg(windows)]
fn on_network(real: &Path) -> bool {
    use std::path::Prefix;
    match real.components().next() {
        Some(Component::Prefix(prefix)) => matches!(prefix.kind(), Prefix::UNC(..) | Prefix::VerbatimUNC(..)),
        _ => false,
    }
}

#[cfg(not(windows))]
fn on_network(real: &Path) -> bool {
    const NETWORK: &[&str] = &[
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "9p",
        "fuse.sshfs",
        "davfs",
        "afs",
    ];
    let Ok(mounts) = std::fs::read_to_string("/proc/mounts") else {
        return false;
    };
    mounts
        .lines()
        .filter_map(|line| {
            let mut words = line.split(' ');
            let (_, point, kind) = (words.next()?, words.next()?, words.next()?);
            real.starts_with(point).then_some((point.len(), kind))
        })
        .max()
        .is_some_and(|(_, kind)| NETWORK.contains(&kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cloud_folders_are_known_by_name() {
        for path in [
            "C/Users/a/OneDrive/Sheberlik",
            "home/a/Яндекс.Диск/x",
            "u/OneDrive - Колледж/x",
            "u/Dropbox",
        ] {
            assert!(
                cloud_part(Path::new(path)).is_some(),
                "{path} is kept in step with the internet"
            );
        }
        for path in ["C/Users/a/Құжаттар/Sheberlik", "home/onedriver/x"] {
            assert!(cloud_part(Path::new(path)).is_none(), "{path} is an ordinary folder");
        }
    }
}
