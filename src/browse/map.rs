//! A scenario as a map: its questions, answers and outcomes in rows, with the reader's own way marked.

use super::order::{Piece, Way, pieces, target};
use crate::pack::scenario::Kind;
use crate::pack::{At, Choice, Condition, MatterId, Scenario, Target, Word};
use crate::text::{Catalog, SafeText, args};
use crate::walk::{Answer, Position, Step};

/// A row of a map.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MapRow {
    /// How far in it stands.
    pub depth: usize,
    /// What stands before it: a question's number, a dash, an arrow, or nothing.
    pub mark: String,
    /// What it says.
    pub text: SafeText,
    /// What may be read later: where it leads, its name in files.
    pub after: SafeText,
    /// Whether it is on the reader's own way.
    pub taken: bool,
    /// Whether it is a question that stands apart from what is above it.
    pub apart: bool,
    /// What it stands for.
    pub spot: Spot,
}

/// What a row stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// A question, by its index.
    Question(usize),
    /// An answer to the question with this index, or a route from it; and the question that it names, by its index.
    Way(usize, Option<usize>),
    /// An outcome, by its index.
    Outcome(usize),
    /// Something about the question with this index.
    Remark(usize),
}

/// What a map shows beside the words.
#[derive(Clone, Copy, Debug)]
pub enum Shows<'a> {
    /// Where a reader stands, and the question that is asked now.
    Way(&'a Position, Option<usize>),
    /// What everything is called in files and on the command line, and the matters that are raised.
    Names,
}

/// The rows of a scenario's map.
pub fn map(scenario: &Scenario, words: &Catalog, shows: Shows<'_>) -> Vec<MapRow> {
    let pieces = pieces(scenario);
    let mut numbers = vec![0; scenario.questions.len()];
    let told = pieces.iter().filter_map(|piece| match piece {
        Piece::Question { question, .. } => Some(*question),
        Piece::Way { .. } => None,
    });
    for (at, question) in told.enumerate() {
        numbers[question] = at + 1;
    }
    let told = vec![false; scenario.outcomes.len()];
    let mut writer = Writer { scenario, words, shows, stem: scenario.stem(), numbers, told, rows: Vec::new() };
    let mut is_inside = false;
    for piece in pieces {
        match piece {
            Piece::Question { question, depth } => writer.question(question, depth, !is_inside),
            Piece::Way { question, way, depth, is_followed } => writer.way(question, way, depth, is_followed),
        }
        is_inside = matches!(piece, Piece::Way { is_followed: true, .. });
    }
    writer.rows
}

/// How many columns a row stands in, where there are so many: little where there is little room, and never more
/// than a quarter of it, for a number tells where a question belongs.
pub fn indent(depth: usize, columns: usize) -> usize {
    (depth * if columns < 60 { 1 } else { 2 }).min(columns / 4)
}

struct Writer<'a> {
    scenario: &'a Scenario,
    words: &'a Catalog,
    shows: Shows<'a>,
    stem: String,
    /// The number of each question.
    numbers: Vec<usize>,
    /// The outcomes of which the matters are told already.
    told: Vec<bool>,
    rows: Vec<MapRow>,
}

impl Writer<'_> {
    fn question(&mut self, at: usize, depth: usize, apart: bool) {
        let (words, question) = (self.words, &self.scenario.questions[at]);
        let here = matches!(self.shows, Shows::Way(_, Some(asked)) if asked == at);
        let here = if here { format!("  ({})", words.say("map-here")) } else { String::new() };
        let text = words.of(&self.stem, question.id.as_str());
        let after = format!("{}{here}", self.named(question.id.as_str()));
        let step = self.step(at);
        let (taken, unsure) = (step.is_some(), step.is_some_and(|step| step.answer == Answer::Unsure));
        let mark = format!("{}. ", self.numbers[at]);
        self.row(depth, &mark, text, &after, taken, Spot::Question(at));
        self.rows.iter_mut().last().into_iter().for_each(|row| row.apart = apart);
        if question.asks_role {
            self.remark(depth + 1, words.say("map-fact"), at);
        }
        if question.kind == Kind::Many {
            self.remark(depth + 1, words.say("tui-several"), at);
        }
        if unsure {
            self.row(depth + 1, "- ", words.say("unsure"), "", true, Spot::Way(at, None));
        }
    }

    fn way(&mut self, at: usize, way: Way, depth: usize, is_followed: bool) {
        let question = &self.scenario.questions[at];
        let target = target(self.scenario, at, way);
        let taken = self.is_taken(at, way);
        let next = target.filter(|_| !is_followed).and_then(asked);
        let leads = next.map(|next| format!("  → {}", self.to_question(next))).unwrap_or_default();
        let mut below = depth + 1;
        match way {
            Way::Option(place) => self.option(at, &question.options[place], depth, (taken, next, &leads)),
            // Without a condition there is nothing to choose between.
            Way::Route(_) if question.routes.len() == 1 => {
                below = depth;
                if let Some(next) = next {
                    let text = self.to_question(next);
                    self.row(depth, "→ ", text, "", taken, Spot::Way(at, Some(next)));
                }
            }
            Way::Route(place) => {
                if place == 0 {
                    self.remark(depth, self.words.say("map-then"), at);
                }
                let when = self.when(at, &question.routes[place].when);
                self.row(depth, "- ", when, &leads, taken, Spot::Way(at, next));
            }
        }
        if let Some(Target::End(outcome)) = target {
            self.outcome(at, outcome, below, taken);
        }
    }

    fn option(&mut self, at: usize, option: &Choice, depth: usize, (taken, next, leads): (bool, Option<usize>, &str)) {
        let question = &self.scenario.questions[at];
        let text = self.words.attribute(&self.stem, question.id.as_str(), option.id.as_str());
        let after = format!("{}{leads}", self.named(option.id.as_str()));
        self.row(depth, "- ", text, &after, taken, Spot::Way(at, next));
        self.matters("map-raises", &option.raises, depth + 1, at);
    }

    /// An outcome below what leads to it; its matters are told the first time.
    fn outcome(&mut self, question: usize, at: usize, depth: usize, taken: bool) {
        let outcome = &self.scenario.outcomes[at];
        let text = self.words.of(&self.stem, &outcome.id.message());
        let text = self.words.say_with("map-outcome", &args([("outcome", &text)]));
        let after = self.named(outcome.id.as_str());
        self.row(depth, "→ ", text, &after, taken, Spot::Outcome(at));
        if !std::mem::replace(&mut self.told[at], true) {
            self.matters("map-about", &outcome.matters, depth + 1, question);
        }
    }

    /// The matters that something brings up, where names are shown.
    fn matters(&mut self, message: &str, matters: &[At<MatterId>], depth: usize, question: usize) {
        if matches!(self.shows, Shows::Way(..)) || matters.is_empty() {
            return;
        }
        let name = |matter: &At<MatterId>| {
            format!("{}{}", self.words.of("matters", matter.as_str()), self.named(matter.as_str()))
        };
        let matters = matters.iter().map(name).collect::<Vec<_>>().join("; ");
        self.remark(depth, self.words.say_with(message, &args([("matters", &matters)])), question);
    }

    /// What has to hold for a route.
    fn when(&self, at: usize, when: &[Condition]) -> SafeText {
        if when.is_empty() {
            return self.words.say("map-otherwise");
        }
        let and = self.words.say("map-and");
        SafeText::new(&when.iter().map(|condition| self.condition(at, condition)).collect::<Vec<_>>().join(&and))
    }

    fn condition(&self, at: usize, condition: &Condition) -> String {
        let (words, or) = (self.words, self.words.say("or-between"));
        let joined = |texts: Vec<String>| texts.join(&or);
        let is_named = matches!(self.shows, Shows::Names);
        match condition {
            Condition::Role(roles) if is_named => {
                format!("role = {}", joined(roles.iter().map(|role| role.as_str().to_owned()).collect()))
            }
            Condition::Answer { question, options } if is_named => {
                let question = &self.scenario.questions[*question].id;
                let options = options.iter().map(|option| option.as_str().to_owned());
                format!("{} = {}", question.as_str(), joined(options.collect()))
            }
            Condition::Role(roles) => {
                let roles = roles.iter().map(|role| words.say(&format!("role-{}", role.as_str())).to_string());
                words.say_with("map-role", &args([("roles", &joined(roles.collect()))])).to_string()
            }
            Condition::Answer { question, options } => {
                let id = self.scenario.questions[*question].id.as_str();
                let quoted = |option: &str| {
                    let text = words.attribute(&self.stem, id, option);
                    words.say_with("tui-quoted", &args([("text", &text)])).to_string()
                };
                let options = joined(options.iter().map(|option| quoted(option.as_str())).collect());
                if *question == at {
                    return options;
                }
                let number = self.numbers[*question].to_string();
                words.say_with("map-answer", &args([("number", &number), ("options", &options)])).to_string()
            }
        }
    }

    fn to_question(&self, question: usize) -> SafeText {
        let number = self.numbers[question].to_string();
        let text = self.words.say_with("map-to-question", &args([("number", &number)]));
        SafeText::new(&format!("{text}{}", self.named(self.scenario.questions[question].id.as_str())))
    }

    /// A name in files, where names are shown.
    fn named(&self, id: &str) -> String {
        if matches!(self.shows, Shows::Names) { format!(" [{id}]") } else { String::new() }
    }

    fn step(&self, question: usize) -> Option<&Step> {
        match self.shows {
            Shows::Way(position, _) => position.step(question),
            Shows::Names => None,
        }
    }

    fn is_taken(&self, question: usize, way: Way) -> bool {
        self.step(question).is_some_and(|step| match way {
            Way::Option(at) => step.answer.has(&self.scenario.questions[question].options[at].id),
            Way::Route(at) => step.routes.contains(&at),
        })
    }

    fn remark(&mut self, depth: usize, text: SafeText, question: usize) {
        self.row(depth, "", text, "", false, Spot::Remark(question));
    }

    fn row(&mut self, depth: usize, mark: &str, text: SafeText, after: &str, taken: bool, spot: Spot) {
        let (mark, after) = (mark.to_owned(), SafeText::new(after));
        self.rows.push(MapRow { depth, mark, text: text.on_one_line(), after, taken, apart: false, spot });
    }
}

fn asked(target: Target) -> Option<usize> {
    match target {
        Target::Ask(question) => Some(question),
        Target::End(_) => None,
    }
}
