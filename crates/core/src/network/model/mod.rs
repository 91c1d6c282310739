//! Records of the network: partners, communities, memoranda, study visits (domain.md §2.1; seeds 001, 003).

mod community;
mod memorandum;

pub use community::{NetworkCommunity, NetworkMember, Partner};
pub use memorandum::{Memorandum, Obligation, StudyVisit};
