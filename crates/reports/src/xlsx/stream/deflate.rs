//! Deflate in several threads: a stream is cut into pieces, each is compressed for itself, and the results are put one
//! after the other.
//!
//! What must hold: each piece ends on a whole byte (full flush), so the joined pieces are one deflate stream; the result
//! does not depend on which thread was quicker; no more than [`WAITING`] pieces per thread wait uncompressed.

use std::collections::VecDeque;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use flate2::{Compress, Compression, Crc, FlushCompress};
use sheberlik_core::Error;

use super::squeeze::{Mark, Squeezer};

/// Pieces that may wait for each thread.
const WAITING: usize = 2;
/// Most threads that compress beside the one that writes: it cannot feed more.
const MOST_THREADS: usize = 3;
/// Room for what is compressed, as a share of the piece: XML of a sheet shrinks to an eighth.
const SHARE: usize = 4;

/// A compressed piece.
pub(super) struct Deflated {
    /// Raw deflate, without head and checksum.
    pub(super) bytes: Vec<u8>,
    /// Checksum and length of the piece before.
    pub(super) crc: Crc,
    pub(super) length: u64,
}

/// A piece that is being compressed.
pub(super) struct Ticket(Receiver<Result<Deflated, Error>>);

/// What is to be compressed.
pub(super) struct Piece {
    /// XML.
    pub(super) bytes: Vec<u8>,
    /// Its cells, where it is rows of a sheet: then it is compressed by their structure.
    pub(super) marks: Vec<Mark>,
    /// Whether it ends the stream.
    pub(super) last: bool,
}

impl Piece {
    /// Bytes of any kind.
    pub(super) fn plain(bytes: Vec<u8>, last: bool) -> Self {
        Self {
            bytes,
            marks: Vec::new(),
            last,
        }
    }
}

struct Job {
    piece: Piece,
    answer: Sender<Result<Deflated, Error>>,
}

#[derive(Default)]
struct Queue {
    jobs: VecDeque<Job>,
    closed: bool,
}

#[derive(Default)]
struct Shared {
    queue: Mutex<Queue>,
    wake: Condvar,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Queue> {
        // A thread that panicked while holding the lock left a whole queue: a job is in it or is not.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next job; waits for one until the queue is closed.
    fn next(&self) -> Option<Job> {
        let mut queue = self.lock();
        loop {
            if queue.closed {
                return None;
            }
            if let Some(job) = queue.jobs.pop_front() {
                return Some(job);
            }
            queue = self.wake.wait(queue).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn close(&self) {
        self.lock().closed = true;
        self.wake.notify_all();
    }
}

/// What a thread compresses with.
struct Tools {
    general: Compress,
    rows: Squeezer,
}

impl Tools {
    fn new(level: u8) -> Self {
        Self {
            general: Compress::new(Compression::new(level.into()), false),
            rows: Squeezer::default(),
        }
    }
}

/// Takes pieces; the thread that brings them compresses too when others are behind.
pub(super) struct Deflater<'a> {
    shared: &'a Shared,
    own: Tools,
    threads: usize,
}

/// Runs `work` with threads that compress at `level`; they end with it.
pub(super) fn with_deflater<R>(level: u8, work: impl FnOnce(&mut Deflater<'_>) -> R) -> R {
    let shared = Shared::default();
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let threads = (processors - 1).min(MOST_THREADS);
    std::thread::scope(|scope| {
        let _closes = Closes(&shared);
        for _ in 0..threads {
            scope.spawn(|| {
                let mut own = Tools::new(level);
                while let Some(job) = shared.next() {
                    run(&mut own, job);
                }
            });
        }
        work(&mut Deflater {
            shared: &shared,
            own: Tools::new(level),
            threads,
        })
    })
}

/// Closes the queue however the work ends, or its threads would wait for ever.
struct Closes<'a>(&'a Shared);

impl Drop for Closes<'_> {
    fn drop(&mut self) {
        self.0.close();
    }
}

impl Deflater<'_> {
    /// Gives a piece away.
    pub(super) fn give(&mut self, piece: Piece) -> Ticket {
        let (answer, ticket) = channel();
        let behind = {
            let mut queue = self.shared.lock();
            queue.jobs.push_back(Job { piece, answer });
            if queue.jobs.len() > self.threads * WAITING {
                queue.jobs.pop_front()
            } else {
                None
            }
        };
        self.shared.wake.notify_one();
        if let Some(job) = behind {
            run(&mut self.own, job);
        }
        Ticket(ticket)
    }

    /// The compressed piece if it is ready.
    pub(super) fn ready(&self, ticket: &Ticket) -> Option<Result<Deflated, Error>> {
        ticket.0.try_recv().ok()
    }

    /// The compressed piece; compresses what waits rather than stand by.
    pub(super) fn take(&mut self, ticket: &Ticket) -> Result<Deflated, Error> {
        loop {
            if let Some(done) = self.ready(ticket) {
                return done;
            }
            let waiting = self.shared.lock().jobs.pop_front();
            match waiting {
                Some(job) => run(&mut self.own, job),
                None => return ticket.0.recv().unwrap_or_else(|gone| Err(Error::internal(gone))),
            }
        }
    }
}

fn run(tools: &mut Tools, job: Job) {
    let Piece { bytes, marks, last } = job.piece;
    let packed = if marks.is_empty() {
        general(&mut tools.general, &bytes, last)
    } else {
        Ok(tools.rows.squeeze(&bytes, &marks, last))
    };
    let done = packed.map(|packed| {
        let mut crc = Crc::new();
        crc.update(&bytes);
        Deflated {
            bytes: packed,
            crc,
            length: bytes.len() as u64,
        }
    });
    // Nobody waits for it any more if the export was cancelled.
    let _ = job.answer.send(done);
}

fn general(compress: &mut Compress, piece: &[u8], last: bool) -> Result<Vec<u8>, Error> {
    compress.reset();
    let flush = if last {
        FlushCompress::Finish
    } else {
        FlushCompress::Full
    };
    let mut packed = Vec::with_capacity(piece.len() / SHARE + 64);
    loop {
        let taken = usize::try_from(compress.total_in()).unwrap_or(usize::MAX);
        compress
            .compress_vec(&piece[taken..], &mut packed, flush)
            .map_err(Error::internal)?;
        // All is out when room was left over.
        if packed.len() < packed.capacity() {
            return Ok(packed);
        }
        packed.reserve(packed.len());
    }
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn pieces_of_any_length_join_to_one_stream() {
        let pieces: Vec<Vec<u8>> = (0..40_u32)
            .map(|number| {
                let length = [0, 1, 70_000, 300_000][number as usize % 4];
                (0..length).map(|index| (index * number / 7) as u8).collect()
            })
            .collect();
        let (stream, crc) = with_deflater(3, |deflater| {
            let tickets: Vec<Ticket> = (pieces.iter().enumerate())
                .map(|(index, piece)| deflater.give(Piece::plain(piece.clone(), index + 1 == pieces.len())))
                .collect();
            let (mut stream, mut crc) = (Vec::new(), Crc::new());
            for ticket in &tickets {
                let deflated = deflater.take(ticket).expect("it is compressed");
                stream.extend(deflated.bytes);
                crc.combine(&deflated.crc);
            }
            (stream, crc)
        });
        let whole = pieces.concat();
        let mut read = Vec::new();
        flate2::read::DeflateDecoder::new(stream.as_slice())
            .read_to_end(&mut read)
            .expect("it is one stream");
        assert!(read == whole, "what comes out is what went in");
        let mut alone = Crc::new();
        alone.update(&whole);
        assert_eq!((crc.sum(), crc.amount()), (alone.sum(), alone.amount()));
    }

    #[test]
    fn a_broken_off_work_ends_its_threads() {
        let ticket = with_deflater(3, |deflater| deflater.give(Piece::plain(vec![7; 1_000_000], false)));
        // The thread is gone; whether it had taken the piece is a matter of chance.
        drop(ticket);
    }
}
