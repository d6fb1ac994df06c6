//! `omtanke forget`: erases one session, or every trace of all.

use clap::{Arg, ArgMatches, Command};
use serde::Serialize;

use crate::cli::args::{bare, flag, option, text};
use crate::cli::context::Context;
use crate::cli::exit::{Failure, SessionFault, say_of};
use crate::cli::output::Done;
use crate::session::{Disk, Erased, Settings, Trouble};
use crate::text::Args as Values;

use super::format::{self, Format};
use super::history::store;
use super::resume::number;

/// What was typed.
pub(in crate::cli) struct Args {
    session: Option<String>,
    all: bool,
    format: Option<String>,
}

/// What was erased, as JSON has it; the names are a promise.
#[derive(Serialize)]
struct Forgotten {
    forgotten: What,
}

/// What was erased.
#[derive(Serialize)]
struct What {
    sessions: usize,
    torn: usize,
    settings: bool,
}

impl Args {
    pub(super) fn new(matches: &ArgMatches) -> Self {
        let (session, format) = (text(matches, "session"), text(matches, "format"));
        Self { session, all: matches.get_flag("all"), format }
    }
}

pub(super) fn grammar() -> Command {
    bare("forget").args([Arg::new("session"), flag("all"), option("format")])
}

pub(super) fn run(context: &Context, args: Args) -> Result<Done, Failure> {
    let format = format::for_data(args.format.as_deref())?;
    match (&args.session, args.all) {
        (Some(typed), false) => one(context, number(typed)?, format),
        (None, true) => all(context, format),
        _ => Err(Failure::Session(SessionFault::Which)),
    }
}

fn one(context: &Context, number: u32, format: Format) -> Result<Done, Failure> {
    let erased = store().ok_or(Trouble::NoHome).and_then(|store| store.forget(number));
    let erased = erased.map_err(|trouble| failure(Some(number), trouble))?;
    if format == Format::Json {
        return Ok(as_json(erased, false));
    }
    let said = say_of(&context.words, "cli-forgot-one", "number", &number.to_string());
    Ok(Done::text(format!("{said}\n{}", torn(context, erased))))
}

/// Every session, everything cut off one, and what was chosen of language, organisation and role. What of it can be
/// erased is, even where something else cannot.
fn all(context: &Context, format: Format) -> Result<Done, Failure> {
    let sessions = store().map_or(Ok(Erased::default()), |store| store.forget_all());
    let settings = Settings::forget(&Disk);
    let erased = sessions.map_err(|trouble| failure(None, trouble))?;
    let settings = settings.map_err(|trouble| failure(None, trouble))?;
    if format == Format::Json {
        return Ok(as_json(erased, settings));
    }
    let mut values = Values::new();
    values.set("sessions", erased.sessions);
    let mut said = format!("{}\n{}", context.words.say_with("cli-forgot-all", &values), torn(context, erased));
    if settings {
        said += &format!("{}\n", context.words.say("cli-forgot-settings"));
    }
    Ok(Done::text(said))
}

fn failure(number: Option<u32>, trouble: Trouble) -> Failure {
    Failure::Session(SessionFault::Trouble { number, trouble })
}

fn as_json(Erased { sessions, torn }: Erased, settings: bool) -> Done {
    Done::json(&Forgotten { forgotten: What { sessions, torn, settings } })
}

/// A line about what had been cut off damaged sessions, where there was any.
fn torn(context: &Context, erased: Erased) -> String {
    if erased.torn == 0 { String::new() } else { format!("{}\n", context.words.say("cli-forgot-torn")) }
}
