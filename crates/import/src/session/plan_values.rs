//! What a line of a plan brings, as it is shown before it is applied.

use serde_json::{Value as Json, json};

use crate::facts::PlanFacts;

/// Hands on the values of a new line, by record and field.
pub(super) fn plan_values(line: &PlanFacts, put: &mut dyn FnMut(&'static str, &'static str, Option<Json>)) {
    let text = |text: &Option<String>| text.as_ref().map(|text| json!(text));
    put("plan_item", "plan", Some(json!(line.plan)));
    put("plan_item", "plan_section", text(&line.section));
    put("plan_item", "event_kind", text(&line.form));
    let moved = line.execution.as_ref().and_then(|execution| execution.term.as_ref());
    match moved {
        Some((_, from, to)) => {
            put("plan_item", "term_from", text(from));
            put("plan_item", "term_to", text(to));
        }
        None => {
            put("plan_item", "term_from", text(&line.term_from));
            put("plan_item", "term_to", text(&line.term_to));
            put("plan_item", "term_text", text(&line.term_text));
        }
    }
    let responsible = (!line.responsible.is_empty()).then(|| json!(line.responsible.join(", ")));
    put("plan_item", "responsible", responsible);
    put("plan_item", "completion_form", text(&line.completion));
    if let Some(execution) = &line.execution {
        put("plan_item", "state", Some(json!(execution.state)));
        put("plan_item", "done_on", execution.done_on.map(|day| json!(day)));
        put("plan_item", "reason", text(&execution.reason));
    }
    put("plan_item", "mark", text(&line.mark));
}
