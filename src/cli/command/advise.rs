//! `omtanke advise`: the recommendation without an interview.

pub(super) mod answers;
pub(super) mod needs;

use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::cli::args::{self, bare, flag, text};
use crate::cli::context::{self, Context};
use crate::cli::exit::Failure;
use crate::cli::output::Done;
use crate::pack::{Organisation, Pack, Scenario};
use crate::recommend::{self, Recommendation, Request};
use crate::walk::{Answers, replay};

use super::format::{Delivery, Format};

/// What was typed.
pub(in crate::cli) struct Args {
    scenario: Option<String>,
    answers: Vec<String>,
    sign_off: bool,
    delivery: Delivery,
}

impl Args {
    pub(super) fn new(matches: &ArgMatches) -> Self {
        Self {
            scenario: text(matches, "scenario"),
            answers: typed_answers(matches),
            sign_off: matches.get_flag("sign-off"),
            delivery: Delivery::new("document", matches),
        }
    }
}

pub(super) fn grammar() -> Command {
    bare("advise").arg(args::scenario()).arg(answer()).args(Delivery::grammar("document")).arg(flag("sign-off"))
}

/// An answer, as often as there are questions.
pub(super) fn answer() -> Arg {
    Arg::new("answer").short('a').long("answer").action(ArgAction::Append)
}

/// The answers typed.
pub(super) fn typed_answers(matches: &ArgMatches) -> Vec<String> {
    matches.get_many::<String>("answer").into_iter().flatten().cloned().collect()
}

pub(super) fn run(context: &Context, args: Args) -> Result<Done, Failure> {
    let Some(name) = &args.scenario else { return Err(Failure::ScenarioMissing { verb: "advise" }) };
    let format = args.delivery.format(context)?;
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
    let recommendation = if args.sign_off { recommendation.to_sign(&context.words) } else { recommendation };
    args.delivery.recommendation(context, &recommendation, format)
}

/// The organisation named, or the one kept, if the pack has it.
pub(super) fn organisation(context: &Context) -> Result<Organisation, Failure> {
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
