//! How an answer goes out: as a value to be looked into, or as JSON text that is made once.
//!
//! Rows of records are text from the moment they are read; an answer made of parts copies them as they are.

use serde_json::Value;

use crate::problem::Result;
use crate::record::ListText;

/// As what an answer is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A value, to be looked into.
    Value,
    /// Text, to be sent: written straight from the answer, without a value in between.
    Text,
}

/// The value of an answer on its way out.
#[derive(Debug)]
pub enum Reply {
    /// As JSON.
    Value(Value),
    /// As JSON text already.
    Text(String),
}

impl Reply {
    /// The value; a text is read.
    ///
    /// # Errors
    /// Where the text is no JSON.
    pub fn into_value(self) -> Result<Value> {
        Ok(match self {
            Self::Value(value) => value,
            Self::Text(text) => serde_json::from_str(&text)?,
        })
    }

    pub(super) fn into_text(self) -> Result<String> {
        Ok(match self {
            Self::Value(value) => serde_json::to_string(&value)?,
            Self::Text(text) => text,
        })
    }
}

/// What a call may answer.
pub trait Outgoing {
    /// Makes it ready to go out.
    ///
    /// # Errors
    /// Where it has no JSON.
    fn reply(self, form: Form) -> Result<Reply>;
}

impl<T: serde::Serialize> Outgoing for T {
    fn reply(self, form: Form) -> Result<Reply> {
        Ok(match form {
            Form::Value => Reply::Value(serde_json::to_value(self)?),
            Form::Text => Reply::Text(serde_json::to_string(&self)?),
        })
    }
}

/// Lets an answer go out part by part, so that rows which are text already are only copied: `name { every field }`.
#[macro_export]
macro_rules! outgoing_by_parts {
    ($answer:ident { $($part:ident),+ $(,)? }) => {
        impl $crate::router::Outgoing for $answer {
            fn reply(self, _: $crate::router::Form) -> $crate::Result<$crate::router::Reply> {
                // Taken apart by name: a field that is not listed does not compile.
                let Self { $($part),+ } = self;
                let mut text = String::new();
                $($crate::router::add_part(&mut text, stringify!($part), $part)?;)+
                text.push('}');
                Ok($crate::router::Reply::Text(text))
            }
        }
    };
}

/// Adds a part to the text of an object that is left open; opens it before the first.
///
/// # Errors
/// Where the part has no JSON.
pub fn add_part(text: &mut String, name: &str, part: impl Outgoing) -> Result<()> {
    text.push(if text.is_empty() { '{' } else { ',' });
    text.push('"');
    text.push_str(name);
    text.push_str("\":");
    text.push_str(&part.reply(Form::Text)?.into_text()?);
    Ok(())
}

impl Outgoing for ListText {
    fn reply(self, _: Form) -> Result<Reply> {
        Ok(Reply::Text(self.into_text()))
    }
}
