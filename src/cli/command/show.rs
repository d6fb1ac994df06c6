//! `omtanke show`: a scenario's graph, for whoever wants to see all of it at once.

mod text;

use clap::{ArgMatches, Command};
use serde::Serialize;

use crate::cli::args::{self, bare, option};
use crate::cli::context::Context;
use crate::cli::exit::Failure;
use crate::cli::output::Done;
use crate::pack::scenario::Kind;
use crate::pack::{Choice, Condition, MatterId, Outcome, Question, Route, Scenario, Target, Word};
use crate::text::SafeText;

use super::format::{self, Format};

/// What was typed.
pub(in crate::cli) struct Args {
    scenario: Option<String>,
    format: Option<String>,
}

/// A scenario as JSON has it.
#[derive(Serialize)]
struct Shown {
    id: String,
    title: SafeText,
    summary: Option<SafeText>,
    topic: String,
    topic_title: SafeText,
    first_aid: bool,
    questions: Vec<QuestionSeen>,
    outcomes: Vec<OutcomeSeen>,
}

#[derive(Serialize)]
struct QuestionSeen {
    id: String,
    kind: &'static str,
    /// What the profile answers: `role`, or nothing.
    fact: Option<&'static str>,
    text: SafeText,
    why: Option<SafeText>,
    options: Vec<OptionSeen>,
    routes: Vec<RouteSeen>,
}

#[derive(Serialize)]
struct OptionSeen {
    id: String,
    text: SafeText,
    alone: bool,
    raises: Vec<MatterSeen>,
    leads_to: Option<TargetSeen>,
}

#[derive(Serialize)]
struct RouteSeen {
    when: Vec<ConditionSeen>,
    leads_to: TargetSeen,
}

#[derive(Serialize)]
struct ConditionSeen {
    question: String,
    any_of: Vec<String>,
}

/// Either a question or an outcome.
#[derive(Serialize)]
#[serde(rename_all = "lowercase")]
enum TargetSeen {
    Question(String),
    Outcome(String),
}

#[derive(Serialize)]
struct OutcomeSeen {
    id: String,
    text: SafeText,
    matters: Vec<MatterSeen>,
}

#[derive(Serialize)]
struct MatterSeen {
    id: MatterId,
    text: SafeText,
}

impl Args {
    pub(super) fn new(matches: &ArgMatches) -> Self {
        Self { scenario: args::text(matches, "scenario"), format: args::text(matches, "format") }
    }
}

pub(super) fn grammar() -> Command {
    bare("show").arg(args::scenario()).arg(option("format"))
}

pub(super) fn run(context: &Context, args: Args) -> Result<Done, Failure> {
    let Some(name) = &args.scenario else { return Err(Failure::ScenarioMissing { verb: "show" }) };
    let format = format::for_data(args.format.as_deref())?;
    context.sound_for(name)?;
    let scenario = context.scenario(name)?;
    let shown = Seen { context, scenario: &scenario }.shown();
    Ok(if format == Format::Json { Done::json(&shown) } else { Done::text(text::written(context, &scenario, &shown)) })
}

/// A scenario with the words for it.
struct Seen<'a> {
    context: &'a Context,
    scenario: &'a Scenario,
}

impl Seen<'_> {
    fn shown(&self) -> Shown {
        let (words, stem) = (&self.context.words, self.scenario.stem());
        let (shelf, topic) = (&self.context.library.shelf().0, &self.scenario.topic);
        let in_order = self.scenario.order.iter().map(|at| &self.scenario.questions[*at]);
        Shown {
            id: self.scenario.id.to_string(),
            title: self.context.title(self.scenario),
            summary: words.get(&stem, "summary", None),
            topic: topic.to_string(),
            topic_title: words.of("pack", &format!("topic-{topic}")),
            first_aid: shelf.is_first_aid(self.scenario.id.as_str()),
            questions: in_order.map(|question| self.question(question)).collect(),
            outcomes: self.scenario.outcomes.iter().map(|outcome| self.outcome(outcome)).collect(),
        }
    }

    fn question(&self, question: &Question) -> QuestionSeen {
        let (words, stem, id) = (&self.context.words, self.scenario.stem(), question.id.as_str());
        QuestionSeen {
            id: id.to_owned(),
            kind: match question.kind {
                Kind::One => "one",
                Kind::Many => "many",
            },
            fact: question.asks_role.then_some("role"),
            text: words.of(&stem, id),
            why: words.get(&stem, id, Some("why")),
            options: question.options.iter().map(|option| self.option(id, option)).collect(),
            routes: question.routes.iter().map(|route| self.route(route)).collect(),
        }
    }

    fn option(&self, question: &str, option: &Choice) -> OptionSeen {
        OptionSeen {
            id: option.id.as_str().to_owned(),
            text: self.context.words.attribute(&self.scenario.stem(), question, option.id.as_str()),
            alone: option.alone,
            raises: option.raises.iter().map(|matter| self.matter(&matter.value)).collect(),
            leads_to: option.target.map(|target| self.target(target)),
        }
    }

    fn route(&self, route: &Route) -> RouteSeen {
        RouteSeen {
            when: route.when.iter().map(|condition| self.condition(condition)).collect(),
            leads_to: self.target(route.target),
        }
    }

    fn condition(&self, condition: &Condition) -> ConditionSeen {
        match condition {
            Condition::Role(roles) => ConditionSeen {
                question: "role".to_owned(),
                any_of: roles.iter().map(|role| role.as_str().to_owned()).collect(),
            },
            Condition::Answer { question, options } => ConditionSeen {
                question: self.scenario.questions[*question].id.as_str().to_owned(),
                any_of: options.iter().map(|option| option.as_str().to_owned()).collect(),
            },
        }
    }

    fn target(&self, target: Target) -> TargetSeen {
        match target {
            Target::Ask(at) => TargetSeen::Question(self.scenario.questions[at].id.as_str().to_owned()),
            Target::End(at) => TargetSeen::Outcome(self.scenario.outcomes[at].id.as_str().to_owned()),
        }
    }

    fn outcome(&self, outcome: &Outcome) -> OutcomeSeen {
        OutcomeSeen {
            id: outcome.id.as_str().to_owned(),
            text: self.context.words.of(&self.scenario.stem(), &outcome.id.message()),
            matters: outcome.matters.iter().map(|matter| self.matter(&matter.value)).collect(),
        }
    }

    fn matter(&self, id: &MatterId) -> MatterSeen {
        MatterSeen { id: id.clone(), text: self.context.words.of("matters", id.as_str()) }
    }
}
