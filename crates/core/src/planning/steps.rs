//! The life of a plan (domain.md §2.3): draft, on review, returned for rework or agreed, approved, executed, archived.
//!
//! One table says which step leads from which state; the page offers by it, the acts refuse by it, and a save that would
//! jump over a step is refused by it too.

use serde::{Deserialize, Serialize};
use serde_json::json;
use ts_rs::TS;

use crate::problem::{Error, Result};

/// A step of a plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PlanStep {
    /// Laid before the council.
    Submit,
    /// Returned for rework, with a remark.
    Return,
    /// Agreed by the council.
    Agree,
    /// Approved by the director: frozen.
    Approve,
    /// All that could be done is done.
    Execute,
    /// Put away.
    Archive,
}

/// Step, the states from which it leads, the state to which.
const STEPS: &[(PlanStep, &[&str], &str)] = &[
    (PlanStep::Submit, &["draft", "rework"], "review"),
    (PlanStep::Return, &["review", "agreed"], "rework"),
    (PlanStep::Agree, &["review"], "agreed"),
    (PlanStep::Approve, &["agreed", "approved"], "approved"),
    (PlanStep::Execute, &["approved"], "executed"),
    (PlanStep::Archive, &["approved", "executed"], "archived"),
];

impl PlanStep {
    /// Its code.
    pub fn code(self) -> &'static str {
        match self {
            PlanStep::Submit => "submit",
            PlanStep::Return => "return",
            PlanStep::Agree => "agree",
            PlanStep::Approve => "approve",
            PlanStep::Execute => "execute",
            PlanStep::Archive => "archive",
        }
    }

    fn row(self) -> (&'static [&'static str], &'static str) {
        let row = STEPS.iter().find(|(step, _, _)| *step == self);
        row.map_or((&[], "draft"), |(_, from, to)| (*from, *to))
    }

    /// The state to which it leads.
    pub fn leads_to(self) -> &'static str {
        self.row().1
    }

    /// Refuses the step from a state from which it does not lead, and says from which it would.
    ///
    /// # Errors
    /// `plan_step` with `step`, `state`, `needs`.
    pub fn check(self, state: &str) -> Result<()> {
        let (from, _) = self.row();
        if from.contains(&state) {
            return Ok(());
        }
        let needs = from.first().copied().unwrap_or_default();
        Err(Error::coded(
            "plan_step",
            json!({ "step": self.code(), "state": state, "needs": needs }),
        ))
    }
}

/// The steps that a plan in this state may take, in order.
pub fn next_steps(state: &str) -> Vec<PlanStep> {
    let open = STEPS.iter().filter(|(_, from, _)| from.contains(&state));
    open.map(|(step, _, _)| *step).collect()
}

/// Whether a save may change the state so: one step of the table, or its undoing by hand to what was before. A plan of a
/// group, of the School or of a pair may be approved at once: their pages take the approval from paper.
pub(super) fn may_become(before: &str, after: &str, owned: bool) -> bool {
    before == after
        || STEPS.iter().any(|(_, from, to)| *to == after && from.contains(&before))
        || (after == "approved" && (owned || before == "executed" || before == "archived"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_state_offers_its_steps() {
        for (state, steps) in [
            ("draft", &["submit"][..]),
            ("review", &["return", "agree"]),
            ("rework", &["submit"]),
            ("agreed", &["return", "approve"]),
            ("approved", &["approve", "execute", "archive"]),
            ("executed", &["archive"]),
            ("archived", &[]),
        ] {
            let offered: Vec<&str> = next_steps(state).into_iter().map(PlanStep::code).collect();
            assert_eq!(offered, steps, "{state}");
        }
    }

    #[test]
    fn a_step_from_elsewhere_says_what_it_needs() {
        let refused = PlanStep::Approve.check("draft").expect_err("a draft is not approved");
        let Error::Coded { code, args } = refused else {
            panic!("a code")
        };
        assert_eq!((code, args["needs"].as_str()), ("plan_step", Some("agreed")));
        assert!(!may_become("draft", "agreed", false));
        assert!(!may_become("draft", "approved", false));
        assert!(
            may_become("draft", "approved", true),
            "the page of a group takes it from paper"
        );
    }
}
