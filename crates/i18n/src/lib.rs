//! Words of the program in three languages, from `locales/<language>/<area>.ftl`.
//!
//! - Every word is a Fluent message; its key starts with the name of its file: `people-person-surname-kk`.
//! - A help text is an attribute: `people-person-iin.help`.
//! - There is no fallback from one language to another: a missing key shows as `⟦key⟧`, is logged as an error, and the
//!   tests of this crate fail on it before anyone sees it.
//! - Texts never call `NUMBER()` or `DATETIME()`: [`dates`] and [`numbers`] write those, so that the window and the
//!   Excel forms agree.

pub mod dates;
pub mod numbers;
pub mod terms;
mod words;

pub use fluent_bundle::FluentArgs as Args;
pub use sheberlik_core::Language;
pub use terms::term;
pub use words::{Words, json_args};

/// Arguments of a message: `args![count = 3, name = "Ерлан"]`. Numbers choose plural forms; all else is text.
#[macro_export]
macro_rules! args {
    () => { $crate::Args::new() };
    ($($name:ident = $value:expr),+ $(,)?) => {{
        let mut args = $crate::Args::new();
        $( args.set(stringify!($name), $value); )+
        args
    }};
}
