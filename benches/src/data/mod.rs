//! The data file: D1-D7, through the real engine over 100,000 people.

mod bulk;
mod edit;
mod gates;
mod order;
mod search;

use crate::harness::Line;

/// The lines.
pub const LINES: &[Line] = &[
    Line {
        id: "D1",
        what: "durable one-row edit / (append 4 KB + fdatasync)",
        measure: edit::d1,
    },
    Line {
        id: "D2",
        what: "100,000 rows with indexes / (no index, journal off)",
        measure: bulk::d2,
    },
    Line {
        id: "D3",
        what: "prefix search over 100,000 people, p95",
        measure: search::d3,
    },
    Line {
        id: "D4",
        what: "substring search, all ids: scan / trigram",
        measure: search::d4,
    },
    Line {
        id: "D5",
        what: "first Kazakh-sorted page: collation / ours",
        measure: order::d5,
    },
    Line {
        id: "D6",
        what: "all ids in Kazakh order: stored key / BINARY sort",
        measure: order::d6,
    },
    Line {
        id: "D7",
        what: "gates: order, case, NFC, ё/е, the LIKE trap",
        measure: gates::d7,
    },
];
