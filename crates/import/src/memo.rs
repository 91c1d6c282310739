//! What was folded once is not folded again: a long list says the same few hundred names, titles and posts in a
//! hundred thousand rows.
//!
//! Memories of pure functions only, one for each thread, emptied when they grow too large.

use std::cell::RefCell;
use std::rc::Rc;
use std::thread::LocalKey;

use chrono::{Datelike, NaiveDate};
use rustc_hash::FxHashMap;
use sheberlik_core::text::clean::{clean, damage};
use sheberlik_core::text::date_text::Period;
use sheberlik_core::text::dates::DateError;
use sheberlik_core::text::identity::Identity;
use sheberlik_core::text::names::{NameError, PersonName};
use sheberlik_core::training::programme;

use crate::columns::heading::Words;

/// Entries after which a memory is emptied.
const MOST: usize = 20_000;

type Memory<T> = RefCell<FxHashMap<Box<str>, T>>;

fn remembered<T: Clone>(memory: &'static LocalKey<Memory<T>>, text: &str, make: impl FnOnce() -> T) -> T {
    if let Some(known) = memory.with_borrow(|memory| memory.get(text).cloned()) {
        return known;
    }
    let made = make();
    memory.with_borrow_mut(|memory| {
        if memory.len() >= MOST {
            memory.clear();
        }
        memory.insert(text.into(), made.clone());
    });
    made
}

/// A text after cleaning, and what was noticed.
#[derive(Debug)]
pub struct Clean {
    /// The cleaned text.
    pub text: String,
    /// Letters of another alphabet were replaced.
    pub letters_repaired: bool,
    /// Spaces were removed.
    pub spaces_repaired: bool,
    /// Letters were lost before.
    pub damaged: bool,
}

/// `core::text::clean` of a text.
pub fn cleaned(text: &str) -> Rc<Clean> {
    thread_local!(static MEMORY: Memory<Rc<Clean>> = RefCell::default());
    remembered(&MEMORY, text, || {
        let cleaned = clean(text);
        Rc::new(Clean {
            damaged: damage(text).is_some(),
            text: cleaned.text,
            letters_repaired: cleaned.letters_repaired,
            spaces_repaired: cleaned.spaces_repaired,
        })
    })
}

/// The key under which a title or a name is one.
pub fn title_key(text: &str) -> Rc<str> {
    thread_local!(static MEMORY: Memory<Rc<str>> = RefCell::default());
    remembered(&MEMORY, text, || programme::title_key(text).into())
}

/// The words of a heading or a section.
pub fn words(text: &str) -> Rc<Words> {
    thread_local!(static MEMORY: Memory<Rc<Words>> = RefCell::default());
    remembered(&MEMORY, text, || Rc::new(Words::of(text)))
}

/// A name read from one text.
pub fn name(text: &str) -> Result<PersonName, NameError> {
    thread_local!(static MEMORY: Memory<Result<PersonName, NameError>> = RefCell::default());
    remembered(&MEMORY, text, || PersonName::parse(text))
}

/// A period read from one text; what it says depends on the year of the sheet and on the day too.
pub fn period(text: &str, year: Option<i32>, today: NaiveDate, read: impl FnOnce() -> ReadPeriod) -> ReadPeriod {
    thread_local!(static MEMORY: Memory<ReadPeriod> = RefCell::default());
    let key = format!("{}|{year:?}|{text}", today.num_days_from_ce());
    remembered(&MEMORY, &key, read)
}

/// A period, and whether the year of the sheet was taken; or why it cannot be read.
pub type ReadPeriod = Result<(Period, bool), DateError>;

/// A name brought to its comparable parts, with its key and the keys of those who may be the same.
#[derive(Debug)]
pub struct Comparable {
    /// Its parts.
    pub identity: Identity,
    /// Equal for names that are the same.
    pub key: String,
    /// Shared by names that may be the same.
    pub blocking_keys: Vec<String>,
}

/// A name, ready to be compared.
pub fn comparable(name: &PersonName) -> Rc<Comparable> {
    thread_local!(static MEMORY: Memory<Rc<Comparable>> = RefCell::default());
    let [surname, given, patronymic] = name.parts();
    let text = format!("{surname}|{given}|{patronymic}");
    remembered(&MEMORY, &text, || {
        let identity = Identity::of(name);
        Rc::new(Comparable {
            key: identity.key(),
            blocking_keys: identity.blocking_keys(),
            identity,
        })
    })
}
