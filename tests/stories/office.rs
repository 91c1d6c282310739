//! The office of a story: its data folder, its calls on a day, and what a form shows.

use std::path::Path;
use std::sync::Arc;

use serde_json::{Value, json};
use sheberlik_core::{Context, Language, Problem, Progress};
use sheberlik_desk::{Desk, ImportOptions, NoHost};

/// The methodist at work on that day.
pub fn on(day: &str) -> Context {
    let today: chrono::NaiveDate = day.parse().expect("a day");
    let now = today.and_hms_opt(9, 30, 0).expect("a time").and_utc();
    Context {
        language: Language::Ru,
        today,
        now,
        actor: "әдіскер".into(),
    }
}

/// A desk over a fresh data folder.
pub struct Office {
    desk: Desk,
    _folder: tempfile::TempDir,
}

impl Office {
    /// Opens fresh data on that day.
    pub fn begin(day: &str) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let desk = Desk::open(&folder.path().join("data"), Arc::new(NoHost), &on(day)).expect("the data open");
        Self { desk, _folder: folder }
    }

    /// A call that may be refused.
    pub fn ask(&self, day: &str, name: &str, request: Value) -> Result<Value, Problem> {
        self.desk
            .call(name, request, &on(day), &Progress::silent())
            .map(|outcome| outcome.value)
    }

    /// A call that must hold.
    pub fn call(&self, day: &str, name: &str, request: Value) -> Value {
        self.ask(day, name, request)
            .unwrap_or_else(|problem| panic!("{day} {name}: {problem:?}"))
    }

    /// Saves a record and answers its id.
    pub fn save(&self, day: &str, record: &str, id: Option<&str>, values: Value) -> String {
        let saved = self.call(
            day,
            "record_save",
            json!({ "record": record, "id": id, "values": values }),
        );
        saved["id"].as_str().expect("an id").to_owned()
    }

    /// Brings a workbook in on that day; answers how many rows were made or changed.
    pub fn import(&self, day: &str, file: &Path) -> u32 {
        let (context, silent) = (on(day), Progress::silent());
        let options = ImportOptions::default();
        let opened = self.desk.open_import(file, options, &context, &silent);
        let mut session = opened.unwrap_or_else(|problem| panic!("{}: {problem:?}", file.display()));
        let applied = session
            .apply(self.desk.engine(), &context, false, &silent)
            .expect("it is applied");
        let rows = applied
            .value
            .sheets
            .iter()
            .map(|sheet| sheet.rows.create + sheet.rows.change);
        rows.sum()
    }

    /// A form as the screen shows it on that day.
    pub fn report(&self, day: &str, code: &str, parameters: Value, language: &str) -> Value {
        let request = json!({ "code": code, "parameters": parameters, "document_language": language });
        self.call(day, "report_view", request)
    }

    /// How many rows the figure of a cell opens on that day.
    pub fn opened(&self, day: &str, cell: &Value) -> u64 {
        let drill = &cell["drill"];
        let list = json!({ "record": drill["record"], "where": drill["where"], "limit": 1 });
        self.call(day, "record_list", list)["total"].as_u64().expect("a total")
    }
}

/// The tables of a sheet, each as its keys and rows of cells.
pub fn tables<'a>(view: &'a Value, sheet: &str) -> Vec<&'a Value> {
    let sheets = view["sheets"].as_array().expect("sheets");
    let found = sheets
        .iter()
        .find(|one| one["code"] == sheet)
        .unwrap_or_else(|| panic!("no sheet {sheet}"));
    let blocks = found["blocks"].as_array().expect("blocks");
    blocks
        .iter()
        .filter(|block| block["type"] == "table")
        .map(|block| &block["table"])
        .collect()
}

/// The cell under a key, in the first row that has `text` in some cell.
pub fn cell<'a>(table: &'a Value, text: &str, key: &str) -> &'a Value {
    let columns = table["columns"].as_array().expect("columns");
    let place = columns
        .iter()
        .position(|column| column["key"] == key)
        .unwrap_or_else(|| panic!("no column {key}"));
    let rows = table["rows"].as_array().expect("rows");
    let row = rows
        .iter()
        .filter(|row| {
            row["cells"]
                .as_array()
                .is_some_and(|cells| cells.len() == columns.len())
        })
        .find(|row| {
            row["cells"]
                .as_array()
                .expect("cells")
                .iter()
                .any(|cell| shown(cell).contains(text))
        })
        .unwrap_or_else(|| panic!("no row with {text}"));
    &row["cells"][place]
}

/// The text of a cell.
pub fn shown(cell: &Value) -> &str {
    cell["shown"].as_str().unwrap_or_default()
}

/// The cell under a key, in the last row: that of the totals.
pub fn total<'a>(table: &'a Value, key: &str) -> &'a Value {
    let columns = table["columns"].as_array().expect("columns");
    let place = columns
        .iter()
        .position(|column| column["key"] == key)
        .unwrap_or_else(|| panic!("no column {key}"));
    let rows = table["rows"].as_array().expect("rows");
    let cells = rows.last().expect("a total")["cells"].as_array().expect("cells");
    let mut column = 0;
    let found = cells.iter().find(|cell| {
        column += cell["span"].as_u64().unwrap_or(1) as usize;
        column > place
    });
    found.unwrap_or_else(|| panic!("no total under {key}"))
}

/// The table of a sheet that has a column of that key.
pub fn table_with<'a>(view: &'a Value, sheet: &str, key: &str) -> &'a Value {
    let has = |table: &&Value| {
        let columns = table["columns"].as_array().expect("columns");
        columns.iter().any(|column| column["key"] == key)
    };
    tables(view, sheet)
        .into_iter()
        .find(has)
        .unwrap_or_else(|| panic!("no table of {sheet} with {key}"))
}
