//! Files that the user chose or that were written for the user: the page holds a token, the path stays here.

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Mutex, PoisonError};

use serde::Serialize;
use serde_json::json;
use sheberlik_core::{Error, Result};
use ts_rs::TS;

/// A file as the page knows it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FileToken {
    /// What the page gives back.
    pub token: String,
    /// File name without its folder.
    pub name: String,
}

/// The paths behind the tokens.
#[derive(Debug, Default)]
pub struct Files {
    paths: Mutex<HashMap<String, PathBuf>>,
    next: AtomicU64,
}

impl Files {
    /// A token for a path.
    pub fn token(&self, path: &Path) -> FileToken {
        let token = format!("file-{}", self.next.fetch_add(1, Ordering::Relaxed) + 1);
        self.paths
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(token.clone(), path.to_owned());
        FileToken {
            token,
            name: name_of(path),
        }
    }

    /// The path of a token.
    ///
    /// # Errors
    /// `unknown_file` where the token is none of this session.
    pub fn path(&self, token: &str) -> Result<PathBuf> {
        let paths = self.paths.lock().unwrap_or_else(PoisonError::into_inner);
        paths
            .get(token)
            .cloned()
            .ok_or_else(|| Error::coded("unknown_file", json!({})))
    }
}

/// File name without its folder.
pub fn name_of(path: &Path) -> String {
    path.file_name()
        .map(|name| name.to_string_lossy().into_owned())
        .unwrap_or_default()
}
