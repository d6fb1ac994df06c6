//! `omtanke ask`: the interview as plain numbered lines.

use clap::{ArgMatches, Command};

use crate::cli::args::{self, bare};
use crate::cli::context::Context;
use crate::cli::exit::Failure;
use crate::cli::output::Done;
use crate::line;

/// What was typed.
pub(in crate::cli) struct Args {
    pub(in crate::cli) scenario: Option<String>,
    /// The number of the session to go on with.
    pub(in crate::cli) resume: Option<u32>,
}

impl Args {
    pub(super) fn new(matches: &ArgMatches) -> Self {
        Self { scenario: args::text(matches, "scenario"), resume: None }
    }
}

pub(super) fn grammar() -> Command {
    bare("ask").arg(args::scenario())
}

pub(super) fn run(context: &Context, args: Args) -> Result<Done, Failure> {
    let pack = context.pack()?;
    let scenario = args.scenario.as_deref().map(|name| context.scenario(name)).transpose()?;
    let start = line::Start {
        settings: context.settings.clone(),
        guessed: context.language,
        scenario,
        resume: args.resume,
        memory: context.memory,
        today: jiff::Zoned::now().date(),
    };
    let left =
        line::run(&context.library, pack, start).map_err(|error| Failure::Terminal { reason: error.to_string() })?;
    Ok(context.after_leaving(left))
}
