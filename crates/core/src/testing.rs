//! What the tests of the rooms share: an engine in a folder of its own, and a fixed day.

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::record::{self, Record, Values};
use crate::router::Router;
use crate::{Context, Engine, Language, Op, Problem, Progress, calls};

/// An open engine; its folder lives as long as this.
pub(crate) struct Desk {
    pub(crate) folder: TempDir,
    pub(crate) engine: Engine,
    pub(crate) context: Context,
}

/// A fresh engine on 22 November 2025.
pub(crate) fn desk() -> Desk {
    let folder = tempfile::tempdir().expect("a folder for the test");
    let context = on("2025-11-22");
    let engine = Engine::open(folder.path(), &context).expect("a fresh engine opens");
    Desk {
        folder,
        engine,
        context,
    }
}

/// A context of that day.
pub(crate) fn on(day: &str) -> Context {
    let today: chrono::NaiveDate = day.parse().expect("a day");
    let now = today.and_hms_milli_opt(9, 30, 0, 0).expect("a time").and_utc();
    Context {
        language: Language::Kk,
        today,
        now,
        actor: "әдіскер".into(),
    }
}

/// JSON object as values.
pub(crate) fn values(json: Value) -> Values {
    json.as_object().expect("an object").clone()
}

impl Desk {
    /// Asks a call as the window does, in that context.
    pub(crate) fn call_on(&self, context: &Context, name: &str, request: Value) -> Result<Value, Problem> {
        let router: Router<Engine> = Router::default().mount(calls::CALLS, |engine: &Engine| engine);
        router
            .answer(&self.engine, name, request, context, &Progress::silent())
            .map(|answer| answer.value)
    }

    /// Asks a call that must succeed, on that day.
    pub(crate) fn call(&self, day: &str, name: &str, request: Value) -> Value {
        self.call_on(&on(day), name, request)
            .unwrap_or_else(|problem| panic!("{name}: {problem:?}"))
    }

    /// Asks a call that must be refused, and answers the codes at their fields.
    pub(crate) fn refused(&self, day: &str, name: &str, request: Value) -> Vec<(String, String)> {
        let problem = self.call_on(&on(day), name, request).expect_err("a refusal");
        let fields = problem.fields.into_iter();
        fields.map(|field| (field.field, field.code)).collect()
    }

    /// Creates a record as the form does, on that day, and answers its id.
    pub(crate) fn put(&self, day: &str, record: &str, values: Value) -> String {
        let saved = self.call(day, "record_save", json!({ "record": record, "values": values }));
        saved["id"].as_str().expect("an id").to_owned()
    }

    /// Creates a record in an operation of its own and answers its id.
    pub(crate) fn create<T: Record>(&self, json: Value) -> String {
        let op = Op::create(T::KIND.name, "");
        self.engine
            .write(op, &self.context, |writer| {
                record::create(writer, T::KIND, values(json))
            })
            .expect("a valid record is created")
            .value
    }

    /// Names of people in the order of the list, for a search.
    pub(crate) fn names(&self, search: &str) -> Vec<String> {
        let request = record::ListRequest {
            search: Some(search.into()),
            ..Default::default()
        };
        let list = self
            .engine
            .read(|reader| record::list(reader, crate::people::model::Person::KIND, &request, &self.context));
        let text = |row: &Values| row["full_name"].as_str().unwrap_or_default().to_owned();
        list.expect("the list answers").rows.iter().map(text).collect()
    }
}
