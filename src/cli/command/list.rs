//! `omtanke list`: the scenarios by topic.

use clap::{ArgMatches, Command};
use serde::Serialize;

use crate::cli::args::{bare, option, text};
use crate::cli::context::Context;
use crate::cli::exit::{Choice, Failure};
use crate::cli::layout;
use crate::cli::output::Done;
use crate::finding::nearest;
use crate::pack::{Shelf, Topic};
use crate::text::SafeText;

use super::format::{self, Format};

/// What was typed.
pub(in crate::cli) struct Args {
    topic: Option<String>,
    format: Option<String>,
}

/// The scenarios as JSON has them; the names are a promise.
#[derive(Serialize)]
pub(super) struct Listed {
    pub(super) scenarios: Vec<Entry>,
}

/// A scenario on a shelf.
#[derive(Serialize)]
pub(super) struct Entry {
    id: String,
    title: SafeText,
    topic: String,
    topic_title: SafeText,
    first_aid: bool,
}

impl Args {
    pub(super) fn new(matches: &ArgMatches) -> Self {
        Self { topic: text(matches, "topic"), format: text(matches, "format") }
    }
}

pub(super) fn grammar() -> Command {
    bare("list").args([option("topic"), option("format")])
}

pub(super) fn run(context: &Context, args: Args) -> Result<Done, Failure> {
    let format = format::for_data(args.format.as_deref())?;
    context.some_is_sound()?;
    let shelf = &context.library.shelf().0;
    if let Some(topic) = &args.topic {
        self::topic(context, shelf, topic)?;
    }
    let listed = Listed { scenarios: entries(context, shelf, args.topic.as_deref()) };
    Ok(listed.done(context, format))
}

impl Listed {
    pub(super) fn done(&self, context: &Context, format: Format) -> Done {
        if format == Format::Json { Done::json(self) } else { Done::text(as_text(context, self)) }
    }
}

fn topic_title(context: &Context, topic: &Topic) -> SafeText {
    context.words.of("pack", &topic.message())
}

/// A topic by name.
pub(super) fn topic<'s>(context: &Context, shelf: &'s Shelf, name: &str) -> Result<&'s Topic, Failure> {
    if let Some(topic) = shelf.topics.iter().find(|topic| topic.id.as_str() == name) {
        return Ok(topic);
    }
    let ids = shelf.topics.iter().map(|topic| topic.id.as_str());
    let choice = |topic: &Topic| Choice { id: topic.id.as_str().to_owned(), text: Some(topic_title(context, topic)) };
    Err(Failure::UnknownTopic {
        name: name.to_owned(),
        nearest: nearest(name, ids).map(str::to_owned),
        choices: shelf.topics.iter().map(choice).collect(),
    })
}

/// The scenarios of one topic, or of all, in the order of the shelves.
pub(super) fn entries(context: &Context, shelf: &Shelf, only: Option<&str>) -> Vec<Entry> {
    let wanted = shelf.scenarios().filter(|(topic, _)| only.is_none_or(|only| topic.id.as_str() == only));
    wanted
        .map(|(topic, scenario)| Entry {
            id: scenario.to_string(),
            title: context.words.of(&format!("{}/{scenario}", topic.id.value), "title"),
            topic: topic.id.as_str().to_owned(),
            topic_title: topic_title(context, topic),
            first_aid: shelf.is_first_aid(scenario.as_str()),
        })
        .collect()
}

fn as_text(context: &Context, listed: &Listed) -> String {
    let mark = context.words.say("cli-first-aid");
    let groups = listed.scenarios.chunk_by(|one, next| one.topic == next.topic).map(|group| {
        let row = |entry: &Entry| {
            let title = if entry.first_aid { format!("{} ({mark})", entry.title) } else { entry.title.to_string() };
            (entry.id.clone(), title)
        };
        let rows: Vec<_> = group.iter().map(row).collect();
        let heading = group.first().map(|entry| entry.topic_title.to_string()).unwrap_or_default();
        format!("{heading}\n{}", layout::columns(&rows, "  "))
    });
    groups.collect::<Vec<_>>().join("\n")
}
