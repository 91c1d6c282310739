//! Words are embedded at compile time: a changed `.ftl` file must rebuild the crate.

fn main() {
    println!("cargo:rerun-if-changed=../../locales");
}
