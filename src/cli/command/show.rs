//! stub
use crate::cli::args::bare;
use crate::cli::context::Context;
use crate::cli::exit::Failure;
use crate::cli::output::Done;
use clap::{ArgMatches, Command};
/// What was typed.
pub(in crate::cli) struct Args {}
impl Args {
    pub(super) fn new(_: &ArgMatches) -> Self {
        Self {}
    }
}
pub(super) fn grammar() -> Command {
    bare("show")
}
pub(super) fn run(_: &Context, _: Args) -> Result<Done, Failure> {
    Ok(Done::default())
}
