//! The program: arguments in, an exit status out. Everything else is in the library.

use std::process::ExitCode;

use omtanke::cli;

fn main() -> ExitCode {
    cli::run(std::env::args_os().skip(1).collect())
}
