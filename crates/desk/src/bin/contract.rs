//! Prints the contract of all calls in TypeScript; `cargo xtask gen` keeps it in the page's sources.

use std::io::Write;

fn main() -> std::io::Result<()> {
    std::io::stdout().write_all(sheberlik_desk::router().contract().as_bytes())
}
