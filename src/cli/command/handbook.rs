//! `omtanke handbook`: every situation as one document, for one organisation and one role.

use std::rc::Rc;

use clap::{ArgMatches, Command};

use crate::cli::args::{bare, option, text};
use crate::cli::context::Context;
use crate::cli::exit::Failure;
use crate::cli::output::Done;
use crate::pack::{Role, Scenario, Topic};
use crate::recommend::{self, Handbook};

use super::format::{Delivery, FOR_HANDBOOKS};
use super::{advise, list};

/// What was typed.
pub(in crate::cli) struct Args {
    topic: Option<String>,
    delivery: Delivery,
}

impl Args {
    pub(super) fn new(matches: &ArgMatches) -> Self {
        Self { topic: text(matches, "topic"), delivery: Delivery::new("handbook", matches) }
    }
}

pub(super) fn grammar() -> Command {
    bare("handbook").arg(option("topic")).args(Delivery::grammar("handbook"))
}

pub(super) fn run(context: &Context, args: Args) -> Result<Done, Failure> {
    let format = args.delivery.format_of(context, &FOR_HANDBOOKS)?;
    context.some_is_sound()?;
    let shelf = &context.library.shelf().0;
    let topics = match &args.topic {
        Some(name) => vec![list::topic(context, shelf, name)?],
        None => shelf.topics.iter().collect(),
    };
    let pack = context.pack()?;
    let organisation = advise::organisation(context)?;
    let topics = topics.into_iter().map(|topic| Ok((topic, scenarios(context, topic)?)));
    let topics: Vec<(&Topic, Vec<Rc<Scenario>>)> = topics.collect::<Result<_, Failure>>()?;
    let document = recommend::handbook(Handbook {
        pack: &pack,
        words: &context.words,
        organisation: organisation.guideline(),
        // The role that every guideline speaks to, where none is known.
        role: context.settings.role.unwrap_or(Role::Employee),
        topics: &topics,
        today: jiff::Zoned::now().date(),
    });
    args.delivery.bytes(&context.words, recommend::write_document(format, &document, &context.words))
}

/// The scenarios on a topic's shelf. What a pack with faults leaves out is not on it.
fn scenarios(context: &Context, topic: &Topic) -> Result<Vec<Rc<Scenario>>, Failure> {
    let scenario = |id: &str| {
        context.sound_for(id)?;
        context.scenario(id)
    };
    topic.scenarios.iter().map(|id| scenario(id.as_str())).collect()
}
