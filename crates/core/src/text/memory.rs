//! What was folded or keyed once is not worked out again: names and titles come back thousands of times when many
//! records are written.
//!
//! Memories of pure functions only, one for each thread, of short texts only, emptied when they grow too large.

use std::cell::RefCell;
use std::rc::Rc;
use std::thread::LocalKey;

use rustc_hash::FxHashMap;

/// Entries after which a memory is emptied.
const MOST: usize = 8_000;
/// Longest text that is remembered, bytes: longer ones hardly come twice.
const LONGEST: usize = 200;

/// What was made of texts.
pub(super) type Memory<T> = RefCell<FxHashMap<Box<str>, Rc<T>>>;

/// What `make` makes of the text, made before or now.
pub(super) fn remembered<T>(memory: &'static LocalKey<Memory<T>>, text: &str, make: impl FnOnce() -> T) -> Rc<T> {
    if text.len() > LONGEST {
        return Rc::new(make());
    }
    if let Some(known) = memory.with_borrow(|memory| memory.get(text).cloned()) {
        return known;
    }
    let made = Rc::new(make());
    memory.with_borrow_mut(|memory| {
        if memory.len() >= MOST {
            memory.clear();
        }
        memory.insert(text.into(), made.clone());
    });
    made
}
