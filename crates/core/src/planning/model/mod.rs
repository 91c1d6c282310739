//! Records of plans (domain.md §2.1, §3.1, §3.2, §3.6).

mod item;
mod plan;
mod template;

pub use item::PlanItem;
pub use plan::{Plan, PlanSection, PlanVersion};
pub use template::{PlanTemplate, PlanTemplateItem};
