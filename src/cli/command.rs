//! The commands, one a file: what it takes, and what it does.

mod advise;
mod ask;
mod check;
mod compare;
mod coverage;
mod forget;
mod format;
mod graph;
mod handbook;
mod history;
mod list;
mod open;
mod resume;
mod rules;
mod search;
mod show;
mod start;

use clap::{ArgMatches, Command};

use super::context::Context;
use super::exit::Failure;
use super::output::Done;

/// A command with what was typed for it.
pub(super) enum Verb {
    Start(start::Args),
    Ask(ask::Args),
    Advise(advise::Args),
    Open(open::Args),
    Handbook(handbook::Args),
    List(list::Args),
    Search(search::Args),
    Show(show::Args),
    Compare(compare::Args),
    Rules(rules::Args),
    Check(check::Args),
    Coverage(coverage::Args),
    Resume(resume::Args),
    History(history::Args),
    Forget(forget::Args),
    Graph(graph::Args),
}

/// The name of every command, in the order in which help lists them.
pub(super) const NAMES: [&str; 15] = [
    "ask", "advise", "open", "handbook", "list", "search", "show", "compare", "rules", "resume", "history", "forget",
    "check", "coverage", "graph",
];

/// What every command takes.
pub(super) fn grammars() -> [Command; 15] {
    [
        ask::grammar(),
        advise::grammar(),
        open::grammar(),
        handbook::grammar(),
        list::grammar(),
        search::grammar(),
        show::grammar(),
        compare::grammar(),
        rules::grammar(),
        resume::grammar(),
        history::grammar(),
        forget::grammar(),
        check::grammar(),
        coverage::grammar(),
        graph::grammar(),
    ]
}

impl Verb {
    /// The command of a name; without one, the full screen.
    pub(super) fn new(name: Option<&str>, matches: &ArgMatches) -> Self {
        match name {
            Some("ask") => Self::Ask(ask::Args::new(matches)),
            Some("advise") => Self::Advise(advise::Args::new(matches)),
            Some("handbook") => Self::Handbook(handbook::Args::new(matches)),
            Some("open") => Self::Open(open::Args::new(matches)),
            Some("list") => Self::List(list::Args::new(matches)),
            Some("search") => Self::Search(search::Args::new(matches)),
            Some("show") => Self::Show(show::Args::new(matches)),
            Some("compare") => Self::Compare(compare::Args::new(matches)),
            Some("rules") => Self::Rules(rules::Args::new(matches)),
            Some("check") => Self::Check(check::Args::new(matches)),
            Some("coverage") => Self::Coverage(coverage::Args::new(matches)),
            Some("resume") => Self::Resume(resume::Args::new(matches)),
            Some("history") => Self::History(history::Args::new(matches)),
            Some("forget") => Self::Forget(forget::Args::new(matches)),
            Some("graph") => Self::Graph(graph::Args::new(matches)),
            _ => Self::Start(start::Args::new(matches)),
        }
    }

    /// What is done where nothing was typed.
    pub(super) fn without_arguments() -> Self {
        Self::Start(start::Args { scenario: None, resume: None })
    }

    /// Whether it uses a pack as far as that is sound. Others take it as it stands, to say what is wrong with it, or need
    /// none.
    pub(super) fn uses_what_is_sound(&self) -> bool {
        !matches!(self, Self::Check(_) | Self::Coverage(_) | Self::History(_) | Self::Forget(_))
    }

    /// Whether it goes on with somebody until they leave.
    pub(super) fn talks(&self) -> bool {
        matches!(self, Self::Start(_) | Self::Ask(_) | Self::Resume(_))
    }

    /// Does it.
    pub(super) fn run(self, context: &Context) -> Result<Done, Failure> {
        match self {
            Self::Start(args) => start::run(context, args),
            Self::Ask(args) => ask::run(context, args),
            Self::Advise(args) => advise::run(context, args),
            Self::Handbook(args) => handbook::run(context, args),
            Self::Open(args) => open::run(context, args),
            Self::List(args) => list::run(context, args),
            Self::Search(args) => search::run(context, args),
            Self::Show(args) => show::run(context, args),
            Self::Compare(args) => compare::run(context, args),
            Self::Rules(args) => rules::run(context, args),
            Self::Check(args) => check::run(context, args),
            Self::Coverage(args) => coverage::run(context, args),
            Self::Resume(args) => resume::run(context, args),
            Self::History(args) => history::run(context, args),
            Self::Forget(args) => forget::run(context, args),
            Self::Graph(args) => graph::run(context, args),
        }
    }
}
