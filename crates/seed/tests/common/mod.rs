//! What the tests of the invented data share.

use serde_json::Value;
use sheberlik_core::record::{self, Kind, Values};
use sheberlik_core::{Context, Engine, Language, Op, Progress, Result};
use tempfile::TempDir;

/// An engine in a folder of its own, on 22 November 2025.
pub struct Desk {
    pub engine: Engine,
    pub context: Context,
    _folder: TempDir,
}

pub fn desk() -> Desk {
    desk_on("2025-11-22")
}

/// An engine in a folder of its own, on that day.
pub fn desk_on(day: &str) -> Desk {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let today: chrono::NaiveDate = day.parse().expect("a day");
    let now = today.and_hms_opt(9, 30, 0).expect("a time").and_utc();
    let context = Context {
        language: Language::Kk,
        today,
        now,
        actor: "әдіскер".into(),
    };
    let engine = Engine::open(folder.path(), &context).expect("a fresh engine opens");
    Desk {
        engine,
        context,
        _folder: folder,
    }
}

impl Desk {
    /// One number of the data.
    pub fn number(&self, sql: &str) -> i64 {
        self.engine
            .read(|reader| Ok(reader.connection().query_row(sql, [], |row| row.get(0))?))
            .unwrap_or_else(|error| panic!("{sql}: {error}"))
    }

    /// The texts of one column, in order.
    pub fn texts(&self, sql: &str) -> Vec<String> {
        self.engine
            .read(|reader| {
                let mut statement = reader.connection().prepare(sql)?;
                let texts = statement.query_map([], |row| row.get(0))?.collect::<Result<_, _>>()?;
                Ok(texts)
            })
            .unwrap_or_else(|error| panic!("{sql}: {error}"))
    }

    /// Nothing is wrong with the file, the references and what is derived.
    pub fn assert_sound(&self) {
        for finding in self.engine.check(&Progress::silent()).expect("the check runs") {
            assert_eq!(finding.count, 0, "{finding:?}");
        }
    }

    /// Saves every row as it stands once more: the engine's checks let it through and see no difference.
    pub fn assert_every_row_passes(&self, kinds: &[&'static Kind]) {
        for kind in kinds {
            self.assert_rows_pass(kind, "1");
        }
    }

    /// Saves the rows of a kind that meet a condition as they stand once more.
    pub fn assert_rows_pass(&self, kind: &'static Kind, condition: &str) {
        let ids = self.texts(&format!(
            "SELECT id FROM {} t WHERE deleted_at IS NULL AND ({condition}) ORDER BY id",
            kind.name
        ));
        assert!(!ids.is_empty(), "there are rows of {}", kind.name);
        let answer = self.engine.write(Op::update(kind.name, ""), &self.context, |writer| {
            for id in &ids {
                let row = record::get(writer, kind, id, &self.context)?;
                let field = |name: &&str| kind.field(name).is_some();
                let names: Vec<&str> = row.keys().map(String::as_str).filter(field).collect();
                let given: Values = names
                    .into_iter()
                    .map(|name| (name.to_owned(), row[name].clone()))
                    .collect();
                let changed = record::update(writer, kind, id, given)?;
                assert!(
                    !changed,
                    "{} is stored as saving would store it: {}",
                    kind.name,
                    Value::Object(row)
                );
            }
            Ok(())
        });
        let answer = answer.unwrap_or_else(|error| panic!("{}: {error:?}", kind.name));
        assert_eq!(answer.operation, None, "nothing was changed");
    }
}
