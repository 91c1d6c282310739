//! Tests of the words: one shape in three languages, each in its own script, every key used and every used key there.

mod locales;
mod script;
mod shape;
mod usage;
