//! What stands in `#[record(…)]` on a field.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{Field, Lit, LitInt, LitStr};

use crate::attributes::words;

#[derive(Default)]
struct FieldAttributes {
    kind: Option<String>,
    choices: Vec<String>,
    record: String,
    through: String,
    min: Option<i64>,
    max: Option<i64>,
    birth: bool,
    required: bool,
    secret: bool,
    owner: bool,
    searchable: bool,
    listed: bool,
    group: String,
    default: Option<String>,
}

/// The `Field` of a struct's field.
pub fn describe(field: &Field) -> syn::Result<TokenStream> {
    let parsed = parse(field)?;
    let name = field.ident.as_ref().map(ToString::to_string).unwrap_or_default();
    let kind = kind(field, &parsed)?;
    let FieldAttributes {
        required,
        secret,
        owner,
        searchable,
        listed,
        group,
        default,
        ..
    } = parsed;
    let default = default.map_or_else(|| quote!(None), |json| quote!(Some(#json)));
    Ok(quote! {
        crate::record::Field {
            name: #name,
            kind: #kind,
            required: #required,
            secret: #secret,
            owner: #owner,
            searchable: #searchable,
            listed: #listed,
            group: #group,
            default: #default,
        }
    })
}

fn parse(field: &Field) -> syn::Result<FieldAttributes> {
    let mut parsed = FieldAttributes::default();
    for attribute in field
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("record"))
    {
        attribute.parse_nested_meta(|meta| {
            let name = meta.path.get_ident().map(ToString::to_string).unwrap_or_default();
            match name.as_str() {
                "text" | "long_text" | "date" | "partial_date" | "whole" | "yes_no" | "file" | "iin" => {
                    parsed.kind = Some(name);
                }
                "choice" => {
                    parsed.choices = words(&meta.value()?.parse()?);
                    parsed.kind = Some(name);
                }
                "reference" | "references" => {
                    parsed.record = meta.value()?.parse::<LitStr>()?.value();
                    parsed.kind = Some(name);
                }
                "through" => parsed.through = meta.value()?.parse::<LitStr>()?.value(),
                "min" => parsed.min = Some(meta.value()?.parse::<LitInt>()?.base10_parse()?),
                "max" => parsed.max = Some(meta.value()?.parse::<LitInt>()?.base10_parse()?),
                "birth" => parsed.birth = true,
                "required" => parsed.required = true,
                "owner" => parsed.owner = true,
                "secret" => parsed.secret = true,
                "searchable" => parsed.searchable = true,
                "listed" => parsed.listed = true,
                "group" => parsed.group = meta.value()?.parse::<LitStr>()?.value(),
                "default" => {
                    parsed.default = Some(match meta.value()?.parse()? {
                        Lit::Str(text) => format!("\"{}\"", text.value()),
                        Lit::Int(number) => number.base10_digits().to_owned(),
                        Lit::Bool(yes) => yes.value.to_string(),
                        _ => return Err(meta.error("a text, a number, true or false")),
                    });
                }
                _ => return Err(meta.error("unknown part of a field")),
            }
            Ok(())
        })?;
    }
    Ok(parsed)
}

fn kind(field: &Field, parsed: &FieldAttributes) -> syn::Result<TokenStream> {
    let FieldAttributes {
        choices,
        record,
        through,
        min,
        max,
        ..
    } = parsed;
    let longest = |default: i64| usize::try_from(max.unwrap_or(default)).unwrap_or(0);
    Ok(match parsed.kind.as_deref() {
        Some("text") => {
            let max_length = longest(300);
            quote!(crate::record::FieldKind::Text { max_length: #max_length })
        }
        Some("long_text") => {
            let max_length = longest(20_000);
            quote!(crate::record::FieldKind::LongText { max_length: #max_length })
        }
        Some("date") => quote!(crate::record::FieldKind::Date),
        Some("partial_date") => {
            let birth = parsed.birth;
            quote!(crate::record::FieldKind::PartialDate { birth: #birth })
        }
        Some("whole") => {
            let (min, max) = (min.unwrap_or(0), max.unwrap_or(1_000_000));
            quote!(crate::record::FieldKind::Whole { min: #min, max: #max })
        }
        Some("choice") => quote!(crate::record::FieldKind::Choice { choices: &[#(#choices),*] }),
        Some("reference") => quote!(crate::record::FieldKind::Reference { record: #record }),
        Some("references") => quote!(crate::record::FieldKind::References { record: #record, through: #through }),
        Some("yes_no") => quote!(crate::record::FieldKind::YesNo),
        Some("file") => quote!(crate::record::FieldKind::File),
        Some("iin") => quote!(crate::record::FieldKind::Iin),
        _ => {
            return Err(syn::Error::new_spanned(
                field,
                "the field needs a kind: #[record(text)], #[record(date)] …",
            ));
        }
    })
}
