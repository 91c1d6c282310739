//! What the window remembers between starts: language, theme, columns, sizes. Not data: outside the journal.

use serde_json::{Map, Value};

use super::Engine;
use crate::problem::Result;

impl Engine {
    /// All preferences; an unreadable file counts as none, since nothing of worth is lost with it.
    pub fn preferences(&self) -> Map<String, Value> {
        std::fs::read(self.folder().preferences())
            .ok()
            .and_then(|bytes| serde_json::from_slice(&bytes).ok())
            .unwrap_or_default()
    }

    /// Remembers one preference; `null` forgets it.
    ///
    /// # Errors
    /// What the disk says.
    pub fn set_preference(&self, key: &str, value: Value) -> Result<()> {
        let mut all = self.preferences();
        if value.is_null() {
            all.remove(key);
        } else {
            all.insert(key.to_owned(), value);
        }
        let path = self.folder().preferences();
        let part = path.with_extension("json.tmp");
        std::fs::write(&part, serde_json::to_vec_pretty(&all)?)?;
        std::fs::rename(part, path)?;
        Ok(())
    }
}
