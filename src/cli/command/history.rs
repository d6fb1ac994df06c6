//! `omtanke history`: the sessions that are kept, the newest first.

use std::rc::Rc;

use clap::{ArgMatches, Command};
use serde::Serialize;

use crate::cli::args::{bare, option, text};
use crate::cli::context::Context;
use crate::cli::exit::{Failure, SessionFault};
use crate::cli::layout;
use crate::cli::output::Done;
use crate::pack::{OutcomeId, ScenarioId, Verdict, Word};
use crate::session::{Disk, Folder, Kept, Memory, Session, Store, Trouble};
use crate::text::{Args as Values, SafeText};

use super::format::{self, Format};

/// What was typed.
pub(in crate::cli) struct Args {
    format: Option<String>,
}

/// The sessions as JSON has them; the names are a promise.
#[derive(Serialize)]
struct History {
    sessions: Vec<Entry>,
}

/// A session.
#[derive(Serialize)]
struct Entry {
    id: u32,
    scenario: Option<ScenarioId>,
    title: Option<SafeText>,
    finished: bool,
    verdict: Option<Verdict>,
    outcomes: Vec<OutcomeId>,
    answered: usize,
    pack: Option<PackOf>,
    day: Option<String>,
    unreadable: Option<&'static str>,
}

/// The pack that a session was last gone on with.
#[derive(Serialize)]
struct PackOf {
    name: SafeText,
    version: SafeText,
    digest: String,
}

impl Args {
    pub(super) fn new(matches: &ArgMatches) -> Self {
        Self { format: text(matches, "format") }
    }
}

pub(super) fn grammar() -> Command {
    bare("history").arg(option("format"))
}

pub(super) fn run(context: &Context, args: Args) -> Result<Done, Failure> {
    let format = format::for_data(args.format.as_deref())?;
    let kept = kept(context)?;
    Ok(listed(context, &kept, format, "cli-history-empty"))
}

/// The folder of sessions.
pub(super) fn store() -> Option<Store> {
    Folder::for_sessions().map(|folder| Store::new(Rc::new(Disk), folder))
}

/// Everything that is kept, once what was kept for long enough is gone.
pub(super) fn kept(context: &Context) -> Result<Vec<Kept>, Failure> {
    let Some(store) = store() else { return Ok(Vec::new()) };
    let today = jiff::Zoned::now().date();
    let kept = match context.memory {
        Memory::Nothing => store.all(today),
        _ => store.tidy(today).map(|(kept, _)| kept),
    };
    kept.map_err(|trouble| Failure::Session(SessionFault::Trouble { number: None, trouble }))
}

/// Sessions as text or as JSON; as text the message `if_none` where there are none.
pub(super) fn listed(context: &Context, kept: &[Kept], format: Format, if_none: &str) -> Done {
    if format == Format::Json {
        return Done::json(&History { sessions: kept.iter().map(|kept| entry(context, kept)).collect() });
    }
    if kept.is_empty() {
        return Done { aside: format!("{}\n", context.words.say(if_none)), ..Done::default() };
    }
    let width = kept.iter().map(|kept| kept.number().to_string().len()).max().unwrap_or_default();
    let rest = " ".repeat(width + 2);
    let lines = kept.iter().map(|kept| {
        let (title, about) = line(context, kept);
        let first = format!("{:>width$}  ", kept.number());
        format!("{}{}", layout::hanging(&title, &first, &rest), layout::wrapped(&about, &rest))
    });
    Done::text(lines.collect::<String>())
}

/// What a session is about, and how far it came.
fn line(context: &Context, kept: &Kept) -> (SafeText, SafeText) {
    let words = &context.words;
    let session = match kept {
        Kept::Session(session) => session,
        Kept::Unreadable(_, trouble) => return (words.say("cli-history-unreadable"), words.say(trouble.message())),
    };
    let name = || SafeText::new(session.scenario.as_str());
    let mut values = Values::new();
    let verdict = session.end.as_ref().map(|end| words.say(&format!("verdict-{}", end.verdict.as_str())));
    let (day, pack) = (words.day(session.on.day), SafeText::new(&session.on.version).on_one_line());
    values.set("answered", session.answers.len());
    let how_far = verdict.unwrap_or_else(|| words.say_with("cli-history-unfinished", &values));
    let about = words.say_with(
        "cli-history-line",
        &crate::text::args([("verdict", &*how_far), ("version", &*pack), ("day", &*day)]),
    );
    (title(context, session).unwrap_or_else(name), about)
}

fn title(context: &Context, session: &Session) -> Option<SafeText> {
    let topic = context.library.shelf().0.topic_of(session.scenario.as_str())?;
    context.words.get(&format!("{}/{}", topic.id.value, session.scenario), "title", None)
}

fn entry(context: &Context, kept: &Kept) -> Entry {
    let session = match kept {
        Kept::Session(session) => session,
        Kept::Unreadable(number, trouble) => {
            return Entry {
                id: *number,
                scenario: None,
                title: None,
                finished: false,
                verdict: None,
                outcomes: Vec::new(),
                answered: 0,
                pack: None,
                day: None,
                unreadable: Some(if *trouble == Trouble::Newer { "newer" } else { "damaged" }),
            };
        }
    };
    let on = &session.on;
    let (name, version) = (SafeText::new(&on.pack), SafeText::new(&on.version));
    Entry {
        id: session.number,
        scenario: Some(session.scenario.clone()),
        title: title(context, session),
        finished: session.end.is_some(),
        verdict: session.end.as_ref().map(|end| end.verdict),
        outcomes: session.end.as_ref().map(|end| end.outcomes.clone()).unwrap_or_default(),
        answered: session.answers.len(),
        pack: Some(PackOf { name, version, digest: on.digest.clone() }),
        day: Some(on.day.to_string()),
        unreadable: None,
    }
}
