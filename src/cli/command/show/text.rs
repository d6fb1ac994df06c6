//! A scenario's graph as plain text: the questions numbered in an order in which each stands before all that
//! it leads to. A drawn tree would repeat every question that two ways lead to.

use crate::cli::context::Context;
use crate::cli::exit::say_of;
use crate::cli::layout::{hanging, wrapped};
use crate::text::args;

use super::{ConditionSeen, MatterSeen, OptionSeen, QuestionSeen, RouteSeen, Shown, TargetSeen};

pub(super) fn written(context: &Context, shown: &Shown) -> String {
    Page { context, shown }.written()
}

struct Page<'a> {
    context: &'a Context,
    shown: &'a Shown,
}

impl Page<'_> {
    fn written(&self) -> String {
        let words = &self.context.words;
        let mut text = wrapped(&self.shown.title, "");
        let mark = if self.shown.first_aid { format!(" ({})", words.say("cli-first-aid")) } else { String::new() };
        text += &wrapped(&format!("{} – {}{mark}", self.shown.topic_title, self.shown.id), "");
        if let Some(summary) = &self.shown.summary {
            text += &wrapped(summary, "");
        }
        text += &format!("\n{}\n", words.say("cli-show-questions"));
        for (at, question) in self.shown.questions.iter().enumerate() {
            text += &self.question(at + 1, question);
        }
        text += &format!("\n{}\n", words.say("cli-show-outcomes"));
        for outcome in &self.shown.outcomes {
            text += &hanging(&named(&outcome.text, &outcome.id), "\n  ", "    ");
            text += &self.matters("cli-show-about", &outcome.matters, "    ");
        }
        text
    }

    fn question(&self, number: usize, question: &QuestionSeen) -> String {
        let words = &self.context.words;
        let mut text = hanging(&named(&question.text, &question.id), &format!("\n{number:>3}. "), "     ");
        if question.fact.is_some() {
            text += &wrapped(&words.say("cli-show-fact"), "     ");
        }
        if question.kind == "many" {
            text += &wrapped(&words.say("cli-show-many"), "     ");
        }
        text.extend(question.options.iter().map(|option| self.option(option)));
        match question.routes.as_slice() {
            [] => {}
            // Without a condition there is nothing to choose between.
            [only] => text += &wrapped(&format!("→ {}", self.target(&only.leads_to)), "     "),
            routes => {
                text += &wrapped(&words.say("cli-show-then"), "     ");
                text.extend(routes.iter().map(|route| self.route(route)));
            }
        }
        text
    }

    fn option(&self, option: &OptionSeen) -> String {
        let (first, rest) = ("     - ", "       ");
        let mut text = hanging(&named(&option.text, &option.id), first, rest);
        text += &self.matters("cli-show-raises", &option.raises, rest);
        if let Some(target) = &option.leads_to {
            text += &wrapped(&format!("→ {}", self.target(target)), rest);
        }
        text
    }

    fn route(&self, route: &RouteSeen) -> String {
        let words = &self.context.words;
        let conditions: Vec<String> = route.when.iter().map(|condition| self.condition(condition)).collect();
        let when = if conditions.is_empty() {
            words.say("cli-show-otherwise").to_string()
        } else {
            conditions.join(&words.say("cli-show-and"))
        };
        hanging(&format!("{when} → {}", self.target(&route.leads_to)), "     - ", "       ")
    }

    fn condition(&self, condition: &ConditionSeen) -> String {
        format!("{} = {}", condition.question, condition.any_of.join(&self.context.words.say("or-between")))
    }

    fn target(&self, target: &TargetSeen) -> String {
        let words = &self.context.words;
        match target {
            TargetSeen::Outcome(id) => say_of(words, "cli-show-to-outcome", "outcome", id).to_string(),
            TargetSeen::Question(id) => {
                let number = self.shown.questions.iter().position(|question| question.id == *id).unwrap_or_default();
                let number = (number + 1).to_string();
                words.say_with("cli-show-to-question", &args([("number", &number), ("question", id)])).to_string()
            }
        }
    }

    fn matters(&self, message: &str, matters: &[MatterSeen], indent: &str) -> String {
        if matters.is_empty() {
            return String::new();
        }
        let names: Vec<String> = matters.iter().map(|matter| named(&matter.text, matter.id.as_str())).collect();
        wrapped(&say_of(&self.context.words, message, "matters", &names.join("; ")), indent)
    }
}

/// A text, and the name that it has in files and on the command line.
fn named(text: &str, id: &str) -> String {
    format!("{text} [{id}]")
}
