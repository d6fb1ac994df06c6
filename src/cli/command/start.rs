//! `omtanke`: the full screen, or plain lines where there is no terminal to draw on.

use clap::ArgMatches;

use crate::cli::args;
use crate::cli::context::Context;
use crate::cli::exit::Failure;
use crate::cli::output::Done;
use crate::pack::{PackId, ScenarioId};
use crate::tui;

use super::ask;

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

pub(super) fn run(context: &Context, args: Args) -> Result<Done, Failure> {
    if let Some(name) = &args.scenario {
        context.scenario_or_command(name)?;
    }
    if !context.screen {
        return ask::run(context, ask::Args { scenario: args.scenario, resume: args.resume });
    }
    let start = tui::Start {
        settings: context.settings.clone(),
        guessed: context.language,
        scenario: args.scenario.as_deref().and_then(ScenarioId::from_text),
        resume: args.resume,
        memory: context.memory,
        color: context.color,
    };
    let left =
        tui::run(context.library.clone(), start).map_err(|error| Failure::Terminal { reason: error.to_string() })?;
    Ok(context.after_leaving(left))
}
