//! `#[derive(Record)]`: the struct is the single description of a record.
//!
//! On the struct: `#[record(room = "people", names(kk = "surname_kk given_name_kk", ru = "…", en = "…"), sort = "name",
//! search_through = "person", found_through, private = "SQL", within = "owner", title = "SQL", detail = "SQL", check = path, warn = path, computed = PATH)]`.
//! On a field: `#[record(text, max = 120, required, secret, searchable, listed, group = "names", default = "json")]`,
//! where the kind is one of `text`, `long_text`, `date`, `partial_date`, `whole` (with `min`, `max`),
//! `choice = "a b c"`, `reference = "record"`, `references = "record", through = "table"`, `yes_no`, `file`, `iin`.
//! The field `id` is not described. Every record also has a `note`.

mod attributes;
mod field;

use proc_macro::TokenStream;
use quote::quote;
use syn::{Data, DeriveInput, Fields, parse_macro_input};

use attributes::RecordAttributes;

/// Gives a struct its `Kind`.
#[proc_macro_derive(Record, attributes(record))]
pub fn derive_record(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand(&input).unwrap_or_else(|error| error.to_compile_error()).into()
}

fn expand(input: &DeriveInput) -> syn::Result<proc_macro2::TokenStream> {
    let Data::Struct(data) = &input.data else {
        return Err(syn::Error::new_spanned(input, "a record is a struct"));
    };
    let Fields::Named(named) = &data.fields else {
        return Err(syn::Error::new_spanned(input, "a record has named fields"));
    };
    let attributes = RecordAttributes::parse(&input.attrs)?;
    let mut fields = Vec::new();
    for described in &named.named {
        if described.ident.as_ref().is_some_and(|name| name == "id") {
            continue;
        }
        fields.push(field::describe(described)?);
    }
    let ident = &input.ident;
    let name = attributes
        .name
        .clone()
        .unwrap_or_else(|| snake_case(&ident.to_string()));
    let RecordAttributes {
        room,
        sort,
        search_through,
        found_through,
        ..
    } = &attributes;
    let names = attributes.names();
    let private = attributes.private();
    let title = option(attributes.title.as_ref());
    let detail = option(attributes.detail.as_ref());
    let check = option(attributes.check.as_ref());
    let warn = option(attributes.warn.as_ref());
    let computed = attributes
        .computed
        .as_ref()
        .map_or_else(|| quote!(&[]), |path| quote!(#path));
    let sort = sort.iter().map(|(field, descending)| quote!((#field, #descending)));
    Ok(quote! {
        impl crate::record::Record for #ident {
            const KIND: &'static crate::record::Kind = &crate::record::Kind {
                name: #name,
                room: #room,
                fields: &[#(#fields),*],
                computed: #computed,
                names: #names,
                title_sql: #title,
                detail_sql: #detail,
                sort: &[#(#sort),*],
                search_through: &[#(#search_through),*],
                found_through: #found_through,
                private: #private,
                check: #check,
                warn: #warn,
            };
        }
    })
}

fn option<T: quote::ToTokens>(value: Option<&T>) -> proc_macro2::TokenStream {
    value.map_or_else(|| quote!(None), |value| quote!(Some(#value)))
}

fn snake_case(name: &str) -> String {
    let mut snake = String::new();
    for letter in name.chars() {
        if letter.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(letter.to_lowercase());
    }
    snake
}
