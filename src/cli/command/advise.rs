//! `omtanke advise`: the recommendation without an interview.

mod answers;
mod needs;

use std::path::{Path, PathBuf};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::cli::args::{self, bare, flag, option, text};
use crate::cli::context::{self, Context};
use crate::cli::exit::{Failure, say_of, shown};
use crate::cli::output::{Done, write_file};
use crate::cli::style;
use crate::pack::{Organisation, Pack, Scenario};
use crate::recommend::{self, Recommendation, Request};
use crate::walk::{Answers, replay};

use super::format::Format;

/// What was typed.
pub(in crate::cli) struct Args {
    scenario: Option<String>,
    answers: Vec<String>,
    format: Option<String>,
    output: Option<PathBuf>,
    force: bool,
}

impl Args {
    pub(super) fn new(matches: &ArgMatches) -> Self {
        Self {
            scenario: text(matches, "scenario"),
            answers: matches.get_many::<String>("answer").into_iter().flatten().cloned().collect(),
            format: text(matches, "document"),
            output: matches.get_one::<PathBuf>("output").cloned(),
            force: matches.get_flag("force"),
        }
    }
}

pub(super) fn grammar() -> Command {
    let answer = Arg::new("answer").short('a').long("answer").action(ArgAction::Append);
    let output = option("output").short('o').value_parser(value_parser!(PathBuf));
    bare("advise").arg(args::scenario()).args([answer, option("format").id("document"), output, flag("force")])
}

pub(super) fn run(context: &Context, args: Args) -> Result<Done, Failure> {
    let Some(name) = &args.scenario else { return Err(Failure::ScenarioMissing { verb: "advise" }) };
    let by_ending = args.output.as_deref().and_then(Format::by_ending);
    let format = Format::of(args.format.as_deref().or(by_ending), &Format::FOR_DOCUMENTS)?;
    context.sound_for(name)?;
    let (pack, scenario) = (context.pack()?, context.scenario(name)?);
    let organisation = organisation(context)?;
    let answers = answers::read(&scenario, context.settings.role, &args.answers)?;
    let position = replay(&scenario, context.settings.role, &answers);
    if let Some(question) = position.next {
        return Ok(needs::done(context, &scenario, question, format == Format::Json));
    }
    let Some(recommendation) = recommendation(context, &pack, &scenario, &organisation, &answers) else {
        // Every way ends in an outcome that is about a matter; `check` holds a pack to that.
        return Err(Failure::Findings(Vec::new()));
    };
    match &args.output {
        Some(path) => in_file(context, &written(context, &recommendation, format, false), path, args.force),
        None => Ok(Done::text(written(context, &recommendation, format, context.color))),
    }
}

/// The organisation named, or the one kept, if the pack has it.
fn organisation(context: &Context) -> Result<Organisation, Failure> {
    match &context.settings.organisation {
        Some(known) => context::organisation(&context.library, known.as_str()),
        None => Err(Failure::NoOrganisation { choices: context::organisations(&context.library) }),
    }
}

fn recommendation(
    context: &Context,
    pack: &Pack,
    scenario: &Scenario,
    organisation: &Organisation,
    answers: &Answers,
) -> Option<Recommendation> {
    recommend::recommend(Request {
        pack,
        words: &context.words,
        scenario,
        organisation: organisation.guideline(),
        role: context.settings.role,
        answers,
        today: jiff::Zoned::now().date(),
    })
}

fn written(context: &Context, recommendation: &Recommendation, format: Format, color: bool) -> String {
    let words = &context.words;
    match format {
        Format::Text if color => style::styled(&recommend::plain_lines(recommendation, words)),
        Format::Text => recommend::plain(recommendation, words),
        Format::Markdown => recommend::markdown(recommendation, words),
        Format::Html => recommend::html(recommendation, words),
        Format::Json => recommend::json(recommendation),
    }
}

fn in_file(context: &Context, text: &str, path: &Path, force: bool) -> Result<Done, Failure> {
    write_file(path, text, force)?;
    let said = say_of(&context.words, "cli-written", "file", &shown(path));
    Ok(Done { aside: format!("{said}\n"), ..Done::default() })
}
