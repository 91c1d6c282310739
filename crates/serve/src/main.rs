//! The desk over HTTP on 127.0.0.1, for tests in a browser; never shipped.
//!
//! `POST /call/NAME` and `POST /job/NAME` answer the same calls as the window; `POST /test/pick` and `/test/save` say what
//! the next dialog answers; everything else is the built page, under the window's own Content-Security-Policy.

mod dialogs;
mod routes;

use std::io::Write;
use std::net::Ipv4Addr;
use std::path::PathBuf;
use std::sync::Arc;

use sheberlik_core::{Context, Language};
use sheberlik_desk::Desk;

fn main() {
    if let Err(error) = run() {
        eprintln!("sheberlik-serve: {error}");
        std::process::exit(1);
    }
}

struct Options {
    data: PathBuf,
    ui: PathBuf,
    port: u16,
}

fn options() -> Result<Options, String> {
    let mut options = Options {
        data: PathBuf::new(),
        ui: PathBuf::from("ui/dist"),
        port: 0,
    };
    let mut words = std::env::args().skip(1);
    while let Some(name) = words.next() {
        let value = words.next().ok_or_else(|| format!("{name} needs a value"))?;
        match name.as_str() {
            "--data" => options.data = value.into(),
            "--ui" => options.ui = value.into(),
            "--port" => options.port = value.parse().map_err(|_| "a port is a number".to_owned())?,
            _ => {
                return Err(format!(
                    "unknown option {name}; there are --data DIR, --ui DIR, --port N"
                ));
            }
        }
    }
    if options.data.as_os_str().is_empty() {
        Err("--data DIR is needed".to_owned())
    } else {
        Ok(options)
    }
}

#[tokio::main]
async fn run() -> Result<(), Box<dyn std::error::Error>> {
    let options = options()?;
    let dialogs = Arc::new(dialogs::Dialogs::default());
    let context = Context::of_this_moment(Language::Kk, "test");
    let desk = Desk::open(&options.data, dialogs.clone(), &context).map_err(|problem| format!("{problem:?}"))?;
    let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, options.port)).await?;
    // The test that started the server reads where it listens.
    writeln!(std::io::stdout(), "http://{}", listener.local_addr()?)?;
    axum::serve(listener, routes::routes(Arc::new(desk), dialogs, options.ui)).await?;
    Ok(())
}
