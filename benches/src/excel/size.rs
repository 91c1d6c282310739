//! X6: the size of the file.

use std::io::Read;
use std::path::Path;

use flate2::{Compress, Compression, FlushCompress};

use super::sheet::Invented;
use super::{LONG, QUICK, ours, plain};
use crate::harness::measure::{Pair, Samples};
use crate::harness::{Bench, Finding, Result};

pub fn x6(bench: &Bench) -> Result<Vec<Finding>> {
    let rows = Invented::new(bench.size(LONG, QUICK));
    let (own, theirs) = (bench.scratch().join("x6.xlsx"), bench.scratch().join("x6-plain.xlsx"));
    ours(&rows, &own)?;
    plain::write(&rows, &theirs)?;
    let bytes = |path: &Path| Ok::<_, std::io::Error>(std::fs::metadata(path)?.len() as f64);
    let harder: usize = xml(&own)?
        .iter()
        .map(|part| deflated(std::slice::from_ref(part), 6))
        .sum();
    let plain = bytes(&theirs)?;
    let compared = |size: f64| {
        let samples = |size: f64| Samples {
            name: String::new(),
            values: vec![size],
        };
        let pair = Pair {
            ours: samples(size),
            other: samples(plain),
        };
        let note = format!(
            "ours {:.2} MB, plain {:.2} MB; a size does not vary: one round",
            size / 1e6,
            plain / 1e6
        );
        Finding::ratio(pair.ours_by_other())
            .at_most(1.20)
            .stretch(1.05)
            .note(note)
    };
    Ok(vec![
        compared(bytes(&own)?).part("as written"),
        compared(harder as f64).part("level 6"),
    ])
}

/// The parts of a package, uncompressed.
pub fn xml(path: &Path) -> Result<Vec<Vec<u8>>> {
    let mut archive = zip::ZipArchive::new(std::fs::File::open(path)?)?;
    (0..archive.len())
        .map(|number| {
            let mut part = Vec::new();
            archive.by_index(number)?.read_to_end(&mut part)?;
            Ok(part)
        })
        .collect()
}

/// Deflates parts on this thread and answers their size.
pub fn deflated(parts: &[Vec<u8>], level: u32) -> usize {
    let mut packed = vec![0; 1 << 20];
    let mut compress = Compress::new(Compression::new(level), false);
    let mut size = 0;
    for part in parts {
        compress.reset();
        loop {
            let taken = compress.total_in() as usize;
            let status = compress.compress(&part[taken..], &mut packed, FlushCompress::Finish);
            if !matches!(status, Ok(flate2::Status::Ok | flate2::Status::BufError)) {
                break;
            }
        }
        size += compress.total_out() as usize;
    }
    size
}

pub fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}
