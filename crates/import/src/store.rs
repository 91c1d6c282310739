//! Where proposed writes go: nowhere (the dry run), or into the data file. The rows are worked through by the same
//! code either way, so that what was shown is what is done.

use rusqlite::types::ValueRef;
use serde_json::json;
use sheberlik_core::Error;
use sheberlik_core::Result;
use sheberlik_core::db::{Reader, Writer};
use sheberlik_core::problem::FieldProblem;
use sheberlik_core::record::{self, Kind, Values};

/// Takes writes.
pub trait Store {
    /// Makes a record; `proposed` is its id while it is only proposed. Fields that are refused are left out and named.
    ///
    /// # Errors
    /// What the engine says, [`Error::Invalid`] where the record cannot be made at all.
    fn create(&mut self, kind: &'static Kind, proposed: &str, values: Values) -> Result<(String, Vec<FieldProblem>)>;
    /// Changes fields of a record. Fields that are refused are left out and named.
    ///
    /// # Errors
    /// What the engine says.
    fn update(&mut self, kind: &'static Kind, id: &str, values: Values) -> Result<Vec<FieldProblem>>;
    /// The filled values of a stored record; nothing of a proposed one.
    ///
    /// # Errors
    /// What the database says.
    fn stored(&self, kind: &'static Kind, id: &str) -> Result<Values>;
    /// What is stored.
    fn reader(&self) -> &Reader<'_>;
}

/// The dry run: reads, writes nothing.
pub struct Dry<'a>(pub &'a Reader<'a>);

/// The data file.
pub struct Wet<'a, 'b>(pub &'a Writer<'b>);

fn stored(reader: &Reader<'_>, kind: &Kind, id: &str) -> Result<Values> {
    let columns: Vec<&str> = kind.columns().map(|field| field.name).collect();
    let sql = format!("SELECT {} FROM {} WHERE id = ?1", columns.join(", "), kind.name);
    let mut statement = reader.connection().prepare_cached(&sql)?;
    let mut rows = statement.query([id])?;
    let mut values = Values::new();
    if let Some(row) = rows.next()? {
        for (at, column) in columns.iter().enumerate() {
            let value = match row.get_ref(at)? {
                ValueRef::Text(text) => json!(String::from_utf8_lossy(text)),
                ValueRef::Integer(number) => json!(number),
                _ => continue,
            };
            values.insert((*column).to_owned(), value);
        }
    }
    Ok(values)
}

impl Store for Dry<'_> {
    fn create(&mut self, _: &'static Kind, proposed: &str, _: Values) -> Result<(String, Vec<FieldProblem>)> {
        Ok((proposed.to_owned(), Vec::new()))
    }

    fn update(&mut self, _: &'static Kind, _: &str, _: Values) -> Result<Vec<FieldProblem>> {
        Ok(Vec::new())
    }

    fn stored(&self, kind: &'static Kind, id: &str) -> Result<Values> {
        stored(self.0, kind, id)
    }

    fn reader(&self) -> &Reader<'_> {
        self.0
    }
}

/// Calls `write`; where fields are refused, once more without them.
fn forgiving<T>(mut values: Values, write: impl Fn(Values) -> Result<T>) -> Result<(T, Vec<FieldProblem>)> {
    let refused = match write(values.clone()) {
        Ok(done) => return Ok((done, Vec::new())),
        Err(Error::Invalid(refused)) => refused,
        Err(error) => return Err(error),
    };
    for problem in &refused {
        values.remove(&problem.field);
    }
    match write(values) {
        Ok(done) => Ok((done, refused)),
        // Without a value that was refused a record may lack what it cannot do without: the refusal is why.
        Err(Error::Invalid(missing)) => {
            let why = |problem: FieldProblem| {
                let first = refused.iter().find(|one| one.field == problem.field);
                first.cloned().unwrap_or(problem)
            };
            Err(Error::Invalid(missing.into_iter().map(why).collect()))
        }
        Err(error) => Err(error),
    }
}

impl Store for Wet<'_, '_> {
    fn create(&mut self, kind: &'static Kind, _: &str, values: Values) -> Result<(String, Vec<FieldProblem>)> {
        forgiving(values, |values| record::create(self.0, kind, values))
    }

    fn update(&mut self, kind: &'static Kind, id: &str, values: Values) -> Result<Vec<FieldProblem>> {
        forgiving(values, |values| record::update(self.0, kind, id, values)).map(|(_, refused)| refused)
    }

    fn stored(&self, kind: &'static Kind, id: &str) -> Result<Values> {
        stored(self.0, kind, id)
    }

    fn reader(&self) -> &Reader<'_> {
        self.0
    }
}
