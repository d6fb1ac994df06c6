//! `omtanke resume`: goes on with a session that was interrupted, the newest unless another is named.

use clap::{Arg, ArgMatches, Command};

use crate::cli::args::{bare, flag, option, text};
use crate::cli::context::Context;
use crate::cli::exit::{Failure, SessionFault};
use crate::cli::output::Done;
use crate::session::{Kept, Session, Trouble};

use super::{format, history, start};

/// What was typed.
pub(in crate::cli) struct Args {
    session: Option<String>,
    list: bool,
    format: Option<String>,
}

impl Args {
    pub(super) fn new(matches: &ArgMatches) -> Self {
        let (session, format) = (text(matches, "session"), text(matches, "format"));
        Self { session, list: matches.get_flag("list"), format }
    }
}

pub(super) fn grammar() -> Command {
    bare("resume").args([Arg::new("session"), flag("list"), option("format")])
}

pub(super) fn run(context: &Context, args: Args) -> Result<Done, Failure> {
    let format = format::for_data(args.format.as_deref())?;
    let wanted = args.session.as_deref().map(number).transpose()?;
    let unfinished = |kept: &Kept| kept.session().is_some_and(|session| session.end.is_none());
    let mut kept = history::kept(context)?;
    if args.list {
        kept.retain(unfinished);
        return Ok(history::listed(context, &kept, format, "cli-error-nothing-to-resume"));
    }
    let found = match wanted {
        Some(number) => find(&kept, number)?,
        None => {
            let newest = kept.iter().filter(|kept| unfinished(kept)).find_map(Kept::session);
            newest.ok_or(Failure::Session(SessionFault::NothingToResume))?
        }
    };
    is_here(context, found)?;
    start::run(context, start::Args { scenario: None, resume: Some(found.number) })
}

/// The number of a session, as typed.
pub(super) fn number(typed: &str) -> Result<u32, Failure> {
    typed.parse().map_err(|_| Failure::Session(SessionFault::Number(typed.to_owned())))
}

fn find(kept: &[Kept], number: u32) -> Result<&Session, Failure> {
    let trouble = match kept.iter().find(|kept| kept.number() == number) {
        Some(Kept::Session(session)) => return Ok(session),
        Some(Kept::Unreadable(_, trouble)) => *trouble,
        None => Trouble::Missing,
    };
    Err(Failure::Session(SessionFault::Trouble { number: Some(number), trouble }))
}

/// Fails where the session's scenario is not in the pack in use.
fn is_here(context: &Context, session: &Session) -> Result<(), Failure> {
    let number = session.number;
    if session.on.pack != context.library.shelf().0.name {
        return Err(Failure::Session(SessionFault::OtherPack { number, pack: session.on.pack.clone() }));
    }
    let scenario = session.scenario.to_string();
    match context.scenario(&scenario) {
        Err(Failure::UnknownScenario { .. }) => Err(Failure::Session(SessionFault::NoScenario { number, scenario })),
        other => other.map(|_| ()),
    }
}
