//! `omtanke graph`: a scenario's graph for a program that draws: questions and outcomes are boxes, answers are arrows.

mod dot;
mod mermaid;

use clap::{ArgMatches, Command};

use crate::cli::args::{self, bare, option, text};
use crate::cli::context::Context;
use crate::cli::exit::{Failure, say_of};
use crate::cli::output::Done;
use crate::pack::scenario::Kind;
use crate::pack::{At, Choice, Condition, MatterId, Outcome, Question, Route, Scenario, Target, Word};
use crate::text::{Catalog, SafeText, args as values, hanging_within};

/// The forms that a graph can have.
const FORMATS: [&str; 2] = ["dot", "mermaid"];
/// How wide the text in a box or beside an arrow is, in columns.
const COLUMNS: usize = 32;

/// What was typed.
pub(in crate::cli) struct Args {
    scenario: Option<String>,
    format: Option<String>,
}

/// What is drawn.
struct Graph {
    title: SafeText,
    boxes: Vec<Box>,
    arrows: Vec<Arrow>,
}

/// A question or an outcome. Its name is made of letters, digits and underscores.
struct Box {
    name: String,
    is_outcome: bool,
    lines: Vec<String>,
}

/// From one box to another.
struct Arrow {
    from: String,
    to: String,
    lines: Vec<String>,
}

/// An answer, or what has to hold, with what it brings up.
type Way = (String, Option<SafeText>);

impl Args {
    pub(super) fn new(matches: &ArgMatches) -> Self {
        Self { scenario: text(matches, "scenario"), format: text(matches, "graph") }
    }
}

pub(super) fn grammar() -> Command {
    bare("graph").arg(args::scenario()).arg(option("format").id("graph"))
}

pub(super) fn run(context: &Context, args: Args) -> Result<Done, Failure> {
    let Some(name) = &args.scenario else { return Err(Failure::ScenarioMissing { verb: "graph" }) };
    let write = match args.format.as_deref() {
        None | Some("dot") => dot::written,
        Some("mermaid") => mermaid::written,
        Some(other) => {
            return Err(Failure::UnknownValue { option: "--format", value: other.to_owned(), all: &FORMATS });
        }
    };
    context.sound_for(name)?;
    let scenario = context.scenario(name)?;
    let drawing = Drawing { words: &context.words, scenario: &scenario };
    Ok(Done::text(write(&drawing.graph())))
}

/// A scenario with the words for it.
struct Drawing<'a> {
    words: &'a Catalog,
    scenario: &'a Scenario,
}

impl Drawing<'_> {
    fn graph(&self) -> Graph {
        let questions = self.scenario.order.iter().map(|at| &self.scenario.questions[*at]);
        let outcomes = self.scenario.outcomes.iter().map(|outcome| self.outcome(outcome));
        Graph {
            title: self.words.of(&self.scenario.stem(), "title").on_one_line(),
            arrows: questions.clone().flat_map(|question| self.arrows(question)).collect(),
            boxes: questions.map(|question| self.question(question)).chain(outcomes).collect(),
        }
    }

    /// The arrows from a question, one to each box that it leads to.
    fn arrows(&self, question: &Question) -> Vec<Arrow> {
        let mut arrows: Vec<(Target, Vec<Way>)> = Vec::new();
        for (target, way) in self.ways(question) {
            match arrows.iter_mut().find(|(there, _)| *there == target) {
                Some((_, ways)) => ways.extend(way),
                None => arrows.push((target, way.into_iter().collect())),
            }
        }
        let arrow = |(target, ways): (Target, Vec<Way>)| {
            let before = if ways.len() > 1 && question.routes.is_empty() { "– " } else { "" };
            let lines = ways.iter().flat_map(|way| lines(way, before)).collect();
            Arrow { from: name_of_question(question), to: self.name(target), lines }
        };
        arrows.into_iter().map(arrow).collect()
    }

    fn question(&self, question: &Question) -> Box {
        let text = self.words.of(&self.scenario.stem(), question.id.as_str());
        let mut lines = wrapped(&named(&text, question.id.as_str()), "");
        if question.asks_role {
            lines.extend(wrapped(&self.words.say("map-fact"), ""));
        }
        if question.kind == Kind::Many {
            lines.extend(wrapped(&self.words.say("tui-several"), ""));
        }
        // Where routes lead on, no arrow stands for an answer.
        if !question.routes.is_empty() {
            let options = question.options.iter().map(|option| self.option(question, option));
            lines.extend(options.flat_map(|option| self::lines(&option, "– ")));
        }
        Box { name: name_of_question(question), is_outcome: false, lines }
    }

    fn outcome(&self, outcome: &Outcome) -> Box {
        let text = self.words.of(&self.scenario.stem(), &outcome.id.message());
        let mut lines = wrapped(&named(&text, outcome.id.as_str()), "");
        lines.extend(self.matters("map-about", &outcome.matters).iter().flat_map(|text| wrapped(text, "")));
        Box { name: name_of_outcome(outcome), is_outcome: true, lines }
    }

    /// Where a question leads, and by what; by nothing where there is nothing to choose between.
    fn ways(&self, question: &Question) -> Vec<(Target, Option<Way>)> {
        let options =
            question.options.iter().filter_map(|option| Some((option.target?, self.option(question, option))));
        let options = options.map(|(target, way)| (target, Some(way)));
        let routes = (1..).zip(&question.routes);
        options.chain(routes.map(|(number, route)| (route.target, self.route(question, number, route)))).collect()
    }

    fn option(&self, question: &Question, option: &Choice) -> Way {
        let text = self.option_text(question, option.id.as_str());
        (text.to_string(), self.matters("map-raises", &option.raises))
    }

    /// The first route that fits is taken, so that each has its number.
    fn route(&self, question: &Question, number: usize, route: &Route) -> Option<Way> {
        let conditions: Vec<String> = route.when.iter().map(|condition| self.condition(question, condition)).collect();
        let text = match conditions.is_empty() {
            true if question.routes.len() == 1 => return None,
            true => self.words.say("map-otherwise").to_string(),
            // Each condition begins a line: an answer may have an “and” of its own.
            false => conditions.join(&format!("\n{}", self.words.say("map-and").trim_start())),
        };
        Some((format!("{number}. {text}"), None))
    }

    fn condition(&self, here: &Question, condition: &Condition) -> String {
        let or = self.words.say("or-between");
        match condition {
            Condition::Role(roles) => {
                let roles: Vec<SafeText> =
                    roles.iter().map(|role| self.words.say(&format!("role-{}", role.as_str()))).collect();
                roles.join(&or)
            }
            Condition::Answer { question, options } => {
                let asked = &self.scenario.questions[*question];
                let texts: Vec<SafeText> =
                    options.iter().map(|option| self.option_text(asked, option.as_str())).collect();
                let texts = texts.join(&or);
                if asked.id.value == here.id.value {
                    return texts;
                }
                let pairs = [("question", asked.id.as_str()), ("answer", &texts)];
                self.words.say_with("answer-line", &values(pairs)).to_string()
            }
        }
    }

    fn option_text(&self, question: &Question, option: &str) -> SafeText {
        self.words.attribute(&self.scenario.stem(), question.id.as_str(), option)
    }

    fn matters(&self, message: &str, matters: &[At<MatterId>]) -> Option<SafeText> {
        let ids: Vec<&str> = matters.iter().map(|matter| matter.as_str()).collect();
        (!ids.is_empty()).then(|| say_of(self.words, message, "matters", &ids.join(", ")))
    }

    fn name(&self, target: Target) -> String {
        match target {
            Target::Ask(at) => name_of_question(&self.scenario.questions[at]),
            Target::End(at) => name_of_outcome(&self.scenario.outcomes[at]),
        }
    }
}

/// An id has hyphens and no underscores, so that no two become one.
fn name_of_question(question: &Question) -> String {
    format!("q_{}", question.id.as_str().replace('-', "_"))
}

fn name_of_outcome(outcome: &Outcome) -> String {
    format!("o_{}", outcome.id.as_str().replace('-', "_"))
}

/// A text, and the name that it has in files and on the command line.
fn named(text: &str, id: &str) -> String {
    format!("{text} [{id}]")
}

fn lines((text, brings_up): &Way, before: &str) -> Vec<String> {
    let brings_up = brings_up.iter().flat_map(|text| wrapped(text, ""));
    wrapped(text, before).into_iter().chain(brings_up).collect()
}

fn wrapped(text: &str, before: &str) -> Vec<String> {
    hanging_within(COLUMNS, text, before, "")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::library::Library;
    use crate::text::Language;

    /// Every arrow leads from a box to a box, every box but the first is led to, and both forms have a line for each.
    #[test]
    fn every_scenario_of_the_built_in_pack_is_drawn_whole() {
        let library = std::rc::Rc::new(Library::built_in());
        let words = library.catalog(Language::En);
        for id in library.scenario_ids() {
            let scenario = library.scenario(id.as_str()).and_then(Result::ok).expect("it is sound");
            let graph = Drawing { words: &words, scenario: &scenario }.graph();
            let is_box = |name: &str| graph.boxes.iter().any(|one| one.name == name);
            assert!(graph.arrows.iter().all(|arrow| is_box(&arrow.from) && is_box(&arrow.to)), "{id}");
            let is_led_to = |one: &Box| graph.arrows.iter().any(|arrow| arrow.to == one.name);
            assert!(graph.boxes.iter().skip(1).all(is_led_to), "{id}");
            for (written, head) in [(dot::written(&graph), 5), (mermaid::written(&graph), 4)] {
                assert_eq!(written.lines().count(), head + graph.boxes.len() + graph.arrows.len(), "{id}");
            }
        }
    }
}
