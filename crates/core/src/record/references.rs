//! Moving what refers to one record over to another: what a merge of two rows that are one rests on.

use super::kind::{FieldKind, Kind};
use crate::db::Writer;
use crate::problem::Result;

/// Makes every record that refers to `gone` refer to `keep`, in all kinds, single references and lists. A list that held
/// both holds `keep` once.
///
/// # Errors
/// What the database says.
pub fn move_references(writer: &Writer<'_>, kind: &Kind, keep: &str, gone: &str) -> Result<()> {
    let connection = writer.connection();
    let stamp = writer.context().stamp();
    let move_in = |table: &str, column: &str| -> Result<()> {
        let sql = format!("UPDATE {table} SET {column} = ?1, updated_at = ?3 WHERE {column} = ?2");
        connection.prepare_cached(&sql)?.execute((keep, gone, &stamp))?;
        Ok(())
    };
    for user in super::kinds() {
        for field in user.fields {
            match field.kind {
                FieldKind::Reference { record } if record == kind.name => move_in(user.name, field.name)?,
                FieldKind::References { record, through } if record == kind.name => {
                    move_in(through, record)?;
                    once(writer, through, record, user.name, keep)?;
                }
                FieldKind::References { record, through } if user.name == kind.name => {
                    move_in(through, kind.name)?;
                    once(writer, through, kind.name, record, keep)?;
                }
                _ => {}
            }
        }
    }
    Ok(())
}

/// Takes away links of `keep` that now stand twice.
fn once(writer: &Writer<'_>, through: &str, column: &str, other: &str, keep: &str) -> Result<()> {
    let sql = format!(
        "DELETE FROM {through} WHERE {column} = ?1 AND deleted_at IS NULL AND rowid NOT IN
         (SELECT min(rowid) FROM {through} WHERE {column} = ?1 AND deleted_at IS NULL GROUP BY {other})"
    );
    writer.connection().prepare_cached(&sql)?.execute([keep])?;
    Ok(())
}
