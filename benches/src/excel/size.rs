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
    let compared = |name: &str, size: f64| -> Result<Pair> {
        let samples = |name: &str, size: f64| Samples {
            name: name.to_owned(),
            values: vec![size / 1e6],
        };
        Ok(Pair {
            ours: samples(name, size),
            other: samples("plain rust_xlsxwriter, MB", bytes(&theirs)?),
        })
    };
    Ok(vec![
        Finding::ours_by_other(&compared("ours as written, MB", bytes(&own)?)?)
            .part("as written")
            .at_most(1.20),
        Finding::ours_by_other(&compared("the same parts at level 6, MB", harder as f64)?)
            .part("level 6")
            .at_most(1.20)
            .stretch(1.05)
            .note("the size does not vary: one round"),
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
