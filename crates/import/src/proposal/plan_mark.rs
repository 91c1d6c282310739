//! What the mark of a line of a plan changes in the line.

use serde_json::{Value as Json, json};
use sheberlik_core::planning::model::PlanItem;
use sheberlik_core::record::{Record, Values};

use super::object;
use crate::facts::{PlanFacts, fitted};

/// What the mark of a line makes of it; nothing where it is closed already, or was moved before.
pub(super) fn executed(line: &PlanFacts, stored: &Values) -> Values {
    let Some(execution) = &line.execution else {
        return Values::new();
    };
    let text = |field: &str| stored.get(field).and_then(Json::as_str);
    let open: &[&str] = match execution.state.as_str() {
        "moved" => &["planned", "in_progress"],
        _ => &["planned", "in_progress", "moved"],
    };
    if !open.contains(&text("state").unwrap_or("planned")) {
        return Values::new();
    }
    let fits = |reason: &String| fitted(PlanItem::KIND, "reason", reason).0;
    let mut values = object(json!({
        "state": execution.state, "done_on": execution.done_on, "reason": execution.reason.as_ref().map(fits),
    }));
    values.retain(|_, value| !value.is_null());
    if let Some((kind, from, to)) = &execution.term {
        let part = |field: &str| text(field).unwrap_or_default();
        let first = format!("{}|{}|{}", part("term_kind"), part("term_from"), part("term_to"));
        values.extend(object(json!({
            "moved_from": first, "term_kind": kind, "term_from": from, "term_to": to, "term_text": null,
        })));
    }
    values
}
