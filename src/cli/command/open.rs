//! `omtanke open`: the recommendation of a receipt, and what has changed since.

use std::rc::Rc;

use clap::{Arg, ArgAction, ArgMatches, Command};

use crate::cli::args::{bare, flag};
use crate::cli::context::{self, Context};
use crate::cli::exit::{Failure, OfReceipt};
use crate::cli::output::Done;
use crate::pack::{Organisation, Role, Scenario, Word};
use crate::recommend::{self, Lost, Receipt, Request};
use crate::walk::{Answer, Answers, UNSURE};

use super::format::Delivery;

/// What was typed.
pub(in crate::cli) struct Args {
    code: Vec<String>,
    sign_off: bool,
    delivery: Delivery,
}

impl Args {
    pub(super) fn new(matches: &ArgMatches) -> Self {
        Self {
            code: matches.get_many::<String>("code").into_iter().flatten().cloned().collect(),
            sign_off: matches.get_flag("sign-off"),
            delivery: Delivery::new("document", matches),
        }
    }
}

pub(super) fn grammar() -> Command {
    let code = Arg::new("code").action(ArgAction::Append);
    bare("open").arg(code).args(Delivery::grammar("document")).arg(flag("sign-off"))
}

pub(super) fn run(context: &Context, args: Args) -> Result<Done, Failure> {
    let code = args.code.join(" ");
    if code.trim().is_empty() {
        return Err(Failure::Receipt(OfReceipt::Missing));
    }
    let format = args.delivery.format(context)?;
    let receipt = Receipt::parse(&code).map_err(|fault| Failure::Receipt(OfReceipt::Fault(fault)))?;
    let pack = context.pack()?;
    let organisation = organisation(context, &receipt)?;
    let (scenario, answers) = scenario(context, &receipt, &organisation)?;
    let request = Request {
        pack: &pack,
        words: &context.words,
        scenario: &scenario,
        organisation: organisation.guideline(),
        role: receipt.role(),
        answers: &answers,
        today: jiff::Zoned::now().date(),
    };
    let Some(recommendation) = recommend::reopen(request, &receipt) else {
        // Every way ends in an outcome that is about a matter; `check` holds a pack to that.
        return Err(Failure::Findings(Vec::new()));
    };
    let recommendation = if args.sign_off { recommendation.to_sign(&context.words) } else { recommendation };
    args.delivery.recommendation(context, &recommendation, format)
}

/// The organisation that a receipt was made for. Where it fits several, the one that was named.
fn organisation(context: &Context, receipt: &Receipt) -> Result<Organisation, Failure> {
    let mut fit = context::organisations(&context.library);
    fit.retain(|choice| receipt.is_of(&choice.id));
    let named = context.settings.organisation.as_ref();
    let choice = match fit.as_slice() {
        [] => return Err(Failure::Receipt(OfReceipt::UnknownOrganisation)),
        [only] => only,
        [..] => match fit.iter().find(|choice| named.is_some_and(|named| named.as_str() == choice.id)) {
            Some(choice) => choice,
            None => return Err(Failure::Receipt(OfReceipt::Organisations { choices: fit })),
        },
    };
    context::organisation(&context.library, &choice.id)
}

/// The scenario that a receipt was made for, with its answers. Where it fits several, the one that its answers lead
/// through.
fn scenario(
    context: &Context,
    receipt: &Receipt,
    organisation: &Organisation,
) -> Result<(Rc<Scenario>, Answers), Failure> {
    let mut failure = Failure::Receipt(OfReceipt::UnknownScenario);
    for id in context.library.scenario_ids() {
        if !receipt.is_for(id.as_str()) {
            continue;
        }
        context.sound_for(id.as_str())?;
        let scenario = context.scenario(id.as_str())?;
        match receipt.answers(&scenario) {
            (answers, None) => return Ok((scenario, answers)),
            (answers, Some(lost)) => {
                failure = Failure::Receipt(OfReceipt::Lost {
                    scenario: context.title(&scenario),
                    question: match &lost {
                        Lost::Answer(question) | Lost::Question(question) => {
                            Some(context.words.of(&scenario.stem(), question.as_str()))
                        }
                        Lost::TooMany => None,
                    },
                    lost,
                    command: again(&scenario, organisation, receipt.role(), &answers),
                });
            }
        }
    }
    Err(failure)
}

/// What is typed to go on from the answers that still hold.
fn again(scenario: &Scenario, organisation: &Organisation, role: Option<Role>, answers: &Answers) -> String {
    let mut command = format!("omtanke advise {} --org {}", scenario.id, organisation.as_str());
    if let Some(role) = role {
        command += &format!(" --role {}", role.as_str());
    }
    for (question, answer) in answers {
        let options = match answer {
            Answer::Unsure => UNSURE.to_owned(),
            Answer::Chosen(options) => options.iter().map(|option| option.as_str()).collect::<Vec<_>>().join(","),
        };
        command += &format!(" -a {question}={options}");
    }
    command
}
