//! From a name and JSON to a handler and JSON. No transport in here; a panic becomes an incident, not a crash.

mod outgoing;

use std::any::{Any, TypeId};
use std::collections::{BTreeMap, HashSet};
use std::panic::{AssertUnwindSafe, catch_unwind};

use serde_json::{Value, json};
use ts_rs::{Config, TS, TypeVisitor};

use crate::context::Context;
use crate::db::Answer;
use crate::problem::{Error, Problem, Result};
use crate::progress::Progress;

pub use outgoing::{Form, Outgoing, Reply, add_part};

/// One call over a state `S`: the engine, or the desk that holds it.
pub struct Call<S> {
    /// Its name.
    pub name: &'static str,
    /// Long work: shows progress, can be cancelled.
    pub job: bool,
    /// Tables that the answer is read from: the window asks again when one of them changes.
    pub reads: &'static [&'static str],
    /// From request to answer.
    pub handle: fn(&S, &Context, Value, &Progress, Form) -> Result<Answer<Reply>>,
    /// Its request and response in TypeScript.
    pub describe: fn(&mut Declarations) -> (String, String),
}

/// Reads the request of a call. A day that is none is said at its field, as a form says it.
///
/// # Errors
/// `invalid` with `not_a_date`; `bad_request` where the request has another shape.
pub fn read<T: serde::de::DeserializeOwned>(request: Value) -> Result<T> {
    // Where a request is wrong it is read once more, by what tells the place: that costs a long one several times as much.
    if let Ok(read) = T::deserialize(&request) {
        return Ok(read);
    }
    serde_path_to_error::deserialize(&request).map_err(|error| {
        let path: Vec<String> = error.path().iter().map(ToString::to_string).collect();
        let found = request.pointer(&path.iter().map(|part| format!("/{part}")).collect::<String>());
        let field = path.iter().rev().find(|part| part.parse::<usize>().is_err());
        let why = error.inner().to_string();
        let day = found.and_then(Value::as_str).map(str::parse::<chrono::NaiveDate>);
        match (field, day) {
            (Some(field), Some(Err(wrong))) if why == wrong.to_string() => Error::field(field, "not_a_date"),
            _ => Error::Request(error.into_inner()),
        }
    })
}

/// Lists calls: `"name" => handler, Request => Response, [tables read];` — handlers take `(state, context, request)`,
/// those after `job` also `progress`.
#[macro_export]
macro_rules! calls {
    ($(#[$about:meta])* $visibility:vis static $list:ident: $state:ty = {
        $( $(@$job:ident)? $name:literal => $handler:path, $request:ty => $response:ty, [$($table:literal),*]; )*
    }) => {
        $(#[$about])*
        $visibility static $list: &[$crate::router::Call<$state>] = &[$(
            $crate::router::Call {
                name: $name,
                job: $crate::calls!(@is $($job)?),
                reads: &[$($table),*],
                handle: |state, context, request, progress, form| {
                    let _ = progress;
                    let request: $request = $crate::router::read(request)?;
                    let answer = $crate::calls!(@run $($job)? $handler, state, context, request, progress)?;
                    let $crate::Answer { value, operation, changed } = answer;
                    let value: $response = value;
                    Ok($crate::Answer { value: $crate::router::Outgoing::reply(value, form)?, operation, changed })
                },
                describe: |declarations| (declarations.name::<$request>(), declarations.name::<$response>()),
            },
        )*];
    };
    (@is) => { false };
    (@is job) => { true };
    (@run $handler:path, $state:ident, $context:ident, $request:ident, $progress:ident) => {
        $handler($state, $context, $request)
    };
    (@run job $handler:path, $state:ident, $context:ident, $request:ident, $progress:ident) => {
        $handler($state, $context, $request, $progress)
    };
}

type Handle<S> = Box<dyn Fn(&S, &Context, Value, &Progress, Form) -> Result<Answer<Reply>> + Send + Sync>;

/// A mounted call.
pub struct Route<S> {
    /// Long work.
    pub job: bool,
    /// Tables that the answer is read from.
    pub reads: &'static [&'static str],
    handle: Handle<S>,
    describe: fn(&mut Declarations) -> (String, String),
}

/// All calls by name.
pub struct Router<S> {
    routes: BTreeMap<&'static str, Route<S>>,
}

impl<S: 'static> Default for Router<S> {
    fn default() -> Self {
        Self {
            routes: BTreeMap::new(),
        }
    }
}

impl<S: 'static> Router<S> {
    /// Adds calls over a part of the state.
    pub fn mount<T: 'static>(mut self, calls: &'static [Call<T>], part: fn(&S) -> &T) -> Self {
        for call in calls {
            let handle: Handle<S> = Box::new(move |state, context, request, progress, form| {
                (call.handle)(part(state), context, request, progress, form)
            });
            let route = Route {
                job: call.job,
                reads: call.reads,
                handle,
                describe: call.describe,
            };
            let twice = self.routes.insert(call.name, route);
            debug_assert!(twice.is_none(), "two calls are named {}", call.name);
        }
        self
    }

    /// Names with their routes.
    pub fn routes(&self) -> impl Iterator<Item = (&'static str, &Route<S>)> {
        self.routes.iter().map(|(name, route)| (*name, route))
    }

    /// Answers a call.
    ///
    /// # Errors
    /// `unknown_call`, `bad_request`, or what the handler refuses with; a panic is `internal` with an incident that is in
    /// the log.
    pub fn answer(
        &self,
        state: &S,
        name: &str,
        request: Value,
        context: &Context,
        progress: &Progress,
    ) -> Result<Answer<Value>, Problem> {
        let Answer {
            value,
            operation,
            changed,
        } = self.run(state, name, request, (context, progress), Form::Value)?;
        Ok(Answer {
            value: value.into_value()?,
            operation,
            changed,
        })
    }

    /// Answers a call with the JSON text of its [`Answer`], made once: what a shell sends.
    ///
    /// # Errors
    /// As [`Router::answer`].
    pub fn answer_text(
        &self,
        state: &S,
        name: &str,
        request: Value,
        context: &Context,
        progress: &Progress,
    ) -> Result<String, Problem> {
        let answer = self.run(state, name, request, (context, progress), Form::Text)?;
        let changed = serde_json::to_string(&answer.changed).map_err(Error::from)?;
        let operation = answer
            .operation
            .map_or_else(|| "null".to_owned(), |number| number.to_string());
        // The value may be long: the rest is put around it where it lies.
        let mut text = answer.value.into_text()?;
        text.insert_str(0, "{\"value\":");
        text.push_str(&format!(",\"operation\":{operation},\"changed\":{changed}}}"));
        Ok(text)
    }

    fn run(
        &self,
        state: &S,
        name: &str,
        request: Value,
        (context, progress): (&Context, &Progress),
        form: Form,
    ) -> Result<Answer<Reply>, Problem> {
        let Some(route) = self.routes.get(name) else {
            return Err(Error::coded("unknown_call", json!({ "name": name })).into());
        };
        match catch_unwind(AssertUnwindSafe(|| {
            (route.handle)(state, context, request, progress, form)
        })) {
            Ok(answer) => answer.map_err(Problem::from),
            Err(panic) => Err(Error::internal(format_args!("panic in {name}: {}", panic_text(&*panic))).into()),
        }
    }

    /// The contract in TypeScript: the types, and every call with its request, response and tables.
    pub fn contract(&self) -> String {
        let mut declarations = Declarations::default();
        declarations.name::<Problem>();
        let (mut types, mut reads, mut jobs) = (String::new(), String::new(), Vec::new());
        for (name, route) in self.routes() {
            let (request, response) = (route.describe)(&mut declarations);
            types += &format!("  {name}: {{ request: {request}; response: {response} }};\n");
            reads += &format!("  {name}: {},\n", json!(route.reads));
            if route.job {
                jobs.push(name);
            }
        }
        let all: Vec<String> = declarations.all.into_values().collect();
        format!(
            "// Made by `cargo xtask gen` from the registry of calls. Do not edit.\n\n{}\n\nexport interface Calls {{\n{types}}}\n\n\
             /** Tables that an answer is read from. */\nexport const READS: Record<keyof Calls, readonly string[]> = {{\n{reads}}};\n\n\
             /** Calls that are jobs. */\nexport const JOBS: readonly (keyof Calls)[] = {};\n",
            all.join("\n\n"),
            json!(jobs)
        )
    }
}

fn panic_text(panic: &(dyn Any + Send)) -> String {
    panic
        .downcast_ref::<&str>()
        .map(|text| (*text).to_owned())
        .or_else(|| panic.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "no message".to_owned())
}

/// TypeScript declarations gathered from types, each once, by name.
pub struct Declarations {
    config: Config,
    seen: HashSet<TypeId>,
    all: BTreeMap<String, String>,
}

impl Default for Declarations {
    fn default() -> Self {
        let row = "/** A record: its id, fields and computed values by name; `titles` shows references as text. */\n\
                   export type Row = { id: string; titles: Record<string, string | null> } & Record<string, unknown>;";
        let field = "/** A field of a form, a column of a list; of yes and no only yes is said. */\n\
                     export type Field = { name: string; type: FieldType; required?: boolean; secret?: boolean; \
                     listed?: boolean; sortable?: boolean; computed?: boolean; group: string; \
                     choices?: string[]; record?: string; through?: string; min?: number; max?: number; \
                     max_length?: number; default?: unknown; birth?: boolean };";
        let kinds = "/** What a field holds. */\nexport type FieldType = 'text' | 'long_text' | 'date' | 'partial_date' | \
                     'whole' | 'choice' | 'reference' | 'references' | 'yes_no' | 'file' | 'iin' | 'decimal';";
        Self {
            config: Config::default().with_large_int("number"),
            seen: HashSet::new(),
            all: [("Row", row), ("Field", field), ("FieldType", kinds)]
                .into_iter()
                .map(|(name, declaration)| (name.to_owned(), declaration.to_owned()))
                .collect(),
        }
    }
}

impl Declarations {
    /// The TypeScript name of a type, declared with all it is made of.
    pub fn name<T: TS + 'static + ?Sized>(&mut self) -> String {
        self.visit::<T>();
        T::name(&self.config)
    }
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        if T::output_path().is_some() {
            self.all
                .entry(T::ident(&self.config))
                .or_insert_with(|| format!("export {}", T::decl(&self.config)));
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}
