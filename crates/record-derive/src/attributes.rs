//! What stands in `#[record(…)]` on the struct.

use quote::quote;
use syn::{Attribute, Expr, LitStr, Path};

/// The description of the record as a whole.
#[derive(Default)]
pub struct RecordAttributes {
    pub name: Option<String>,
    pub room: String,
    pub kk: Vec<String>,
    pub ru: Vec<String>,
    pub en: Vec<String>,
    pub title: Option<Expr>,
    pub detail: Option<Expr>,
    pub sort: Vec<(String, bool)>,
    pub search_through: Vec<String>,
    pub found_through: bool,
    pub private: Option<LitStr>,
    pub within: Vec<String>,
    pub check: Option<Path>,
    pub warn: Option<Path>,
    pub computed: Option<Path>,
}

/// Words of a string.
pub fn words(text: &LitStr) -> Vec<String> {
    text.value().split_whitespace().map(str::to_owned).collect()
}

impl RecordAttributes {
    pub fn parse(attributes: &[Attribute]) -> syn::Result<Self> {
        let mut parsed = Self::default();
        for attribute in attributes
            .iter()
            .filter(|attribute| attribute.path().is_ident("record"))
        {
            attribute.parse_nested_meta(|meta| {
                let name = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
                match name.as_str() {
                    "names" => meta.parse_nested_meta(|language| {
                        let set = words(&language.value()?.parse()?);
                        match language.path.get_ident().map(ToString::to_string).as_deref() {
                            Some("kk") => parsed.kk = set,
                            Some("ru") => parsed.ru = set,
                            Some("en") => parsed.en = set,
                            _ => return Err(language.error("kk, ru or en")),
                        }
                        Ok(())
                    })?,
                    "name" => parsed.name = Some(meta.value()?.parse::<LitStr>()?.value()),
                    "room" => parsed.room = meta.value()?.parse::<LitStr>()?.value(),
                    "sort" => {
                        parsed.sort = words(&meta.value()?.parse()?)
                            .into_iter()
                            .map(|field| match field.strip_prefix('-') {
                                Some(field) => (field.to_owned(), true),
                                None => (field, false),
                            })
                            .collect();
                    }
                    "search_through" => parsed.search_through = words(&meta.value()?.parse()?),
                    "found_through" => parsed.found_through = true,
                    "private" => parsed.private = Some(meta.value()?.parse()?),
                    "within" => parsed.within = words(&meta.value()?.parse()?),
                    "title" => parsed.title = Some(meta.value()?.parse()?),
                    "detail" => parsed.detail = Some(meta.value()?.parse()?),
                    "check" => parsed.check = Some(meta.value()?.parse()?),
                    "warn" => parsed.warn = Some(meta.value()?.parse()?),
                    "computed" => parsed.computed = Some(meta.value()?.parse()?),
                    _ => return Err(meta.error("unknown part of a record")),
                }
                Ok(())
            })?;
        }
        Ok(parsed)
    }

    /// The `Private` of the record, if some of its rows are their author's alone.
    pub fn private(&self) -> proc_macro2::TokenStream {
        let Some(sql) = &self.private else {
            return quote!(None);
        };
        let within = &self.within;
        quote!(Some(crate::record::Private { sql: #sql, within: &[#(#within),*] }))
    }

    /// The `Names` of the record, if it has any.
    pub fn names(&self) -> proc_macro2::TokenStream {
        if self.kk.is_empty() {
            return quote!(None);
        }
        let (kk, ru, en) = (&self.kk, &self.ru, &self.en);
        quote!(Some(crate::record::Names { kk: &[#(#kk),*], ru: &[#(#ru),*], en: &[#(#en),*] }))
    }
}
