//! `omtanke search`: the scenarios that fit what happened, in somebody's own words, the best first.

use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::cli::args::{bare, option, text};
use crate::cli::context::Context;
use crate::cli::exit::Failure;
use crate::cli::output::Done;
use crate::search::Index;

use super::format::{self, Format};
use super::list::{Entry, Listed, entries};

/// The most that is shown.
const MOST: usize = 10;

/// What was typed.
pub(in crate::cli) struct Args {
    words: Vec<String>,
    format: Option<String>,
}

impl Args {
    pub(super) fn new(matches: &ArgMatches) -> Self {
        let words = matches.get_many::<String>("words").into_iter().flatten().cloned().collect();
        Self { words, format: text(matches, "format") }
    }
}

pub(super) fn grammar() -> Command {
    bare("search").args([Arg::new("words").action(ArgAction::Append), option("format")])
}

pub(super) fn run(context: &Context, args: Args) -> Result<Done, Failure> {
    let format = format::for_data(args.format.as_deref())?;
    if args.words.is_empty() {
        return Err(Failure::WordsMissing);
    }
    context.some_is_sound()?;
    let shelf = &context.library.shelf().0;
    let mut all: Vec<Option<Entry>> = entries(context, shelf, None).into_iter().map(Some).collect();
    let index = Index::of_shelves(context.language, shelf, context.library.as_ref());
    let hits = index.search(context.language, &args.words.join(" "), MOST);
    let listed = Listed { scenarios: hits.iter().filter_map(|hit| all[hit.document].take()).collect() };
    if listed.scenarios.is_empty() && format == Format::Text {
        return Ok(Done { aside: format!("{}\n", context.words.say("cli-nothing-found")), ..Done::default() });
    }
    Ok(listed.done(context, format))
}
