//! What a word that steers does.

use super::{Detour, Effect, Interview, Stage, Turn};
use crate::line::page::Page;
use crate::line::word::Word;
use crate::pack::Scenario;
use crate::text::args;

impl Interview {
    /// Follows a word that steers, and what stands behind it.
    pub(super) fn steer(&mut self, word: Word, rest: &str) -> Turn {
        let mut page = Page::default();
        if word != Word::More {
            self.more = 0;
        }
        let effect = match word {
            Word::Quit => return self.leave(),
            Word::Search if !rest.is_empty() => return self.search(rest),
            Word::Search => self.set_out(Detour::Search),
            Word::Language => self.set_out(Detour::Language),
            Word::Organisation => self.set_out(Detour::Organisation),
            Word::Role => self.set_out(Detour::Role),
            Word::FirstAid => return self.ask_for_first_aid(),
            Word::Topics => self.go_to_topics(),
            Word::StartOver => self.start_over(),
            Word::Change => self.change(&mut page),
            Word::More if self.more == 0 => {
                page.say(&self.words.say("line-no-more"));
                return Turn { lines: page.finish(), effect: None };
            }
            Word::More => None,
            Word::Help => {
                self.help(&mut page);
                None
            }
            Word::Why => {
                self.why(&mut page);
                None
            }
            Word::Back => {
                self.back(&mut page);
                None
            }
        };
        self.go_on(page, effect)
    }

    pub(super) fn leave(&self) -> Turn {
        let mut page = Page::default();
        page.say(&self.words.say("line-goodbye"));
        Turn { lines: page.finish(), effect: Some(Effect::Leave) }
    }

    fn set_out(&mut self, detour: Detour) -> Option<Effect> {
        self.detour = Some(detour);
        None
    }

    /// To the topics; the answers wait for whoever opens the scenario again.
    pub(super) fn go_to_topics(&mut self) -> Option<Effect> {
        self.put_away();
        self.topic = None;
        None
    }

    /// Forgets the answers given in this scenario.
    pub(super) fn start_over(&mut self) -> Option<Effect> {
        self.answers.clear();
        self.told.clear();
        self.detour = None;
        self.said = false;
        None
    }

    /// Asks which answer to change.
    pub(super) fn change(&mut self, page: &mut Page) -> Option<Effect> {
        if self.steps().is_empty() {
            page.say(&self.words.say("line-nothing-to-change"));
        } else {
            self.detour = Some(Detour::Change);
        }
        None
    }

    fn why(&self, page: &mut Page) {
        let why = match (self.stage(), &self.scenario) {
            (Stage::Question(at), Some(scenario)) => {
                self.words.get(&scenario.stem(), scenario.questions[at].id.as_str(), Some("why"))
            }
            (Stage::Organisation, _) => Some(self.words.say("line-why-organisation")),
            (Stage::Role, _) => Some(self.words.say("line-why-role")),
            _ => None,
        };
        page.say(&why.unwrap_or_else(|| self.words.say("line-no-why")));
        if let (Stage::Question(at), Some(scenario)) = (self.stage(), &self.scenario) {
            self.explain(page, scenario, at);
        }
    }

    /// What is meant by the options of a question, where there is more to say of them.
    fn explain(&self, page: &mut Page, scenario: &Scenario, question: usize) {
        let (stem, question) = (scenario.stem(), &scenario.questions[question]);
        for option in &question.options {
            let Some(help) = self.words.get(&stem, question.id.as_str(), Some(&option.help())) else { continue };
            let text = self.words.attribute(&stem, question.id.as_str(), option.id.as_str());
            page.say(&self.words.say_with("line-option-help", &args([("option", &text), ("help", &help)])));
        }
    }

    /// One step back, which never loses an answer: out of a detour, to the question before, or to the choice
    /// before the questions.
    fn back(&mut self, page: &mut Page) {
        let here = match self.detour.take() {
            None => None,
            Some(Detour::Again(question, true)) => Some(question),
            Some(Detour::Confirm(question, _)) => {
                self.detour = Some(Detour::Again(question, false));
                return;
            }
            Some(_) => return,
        };
        let steps = self.steps();
        let before = here.and_then(|here| steps.iter().position(|step| step.question == here));
        // What the profile answered was never asked.
        let last = steps[..before.unwrap_or(steps.len())].iter().rev().find(|step| !step.from_profile);
        match (self.stage(), last) {
            (Stage::Question(_) | Stage::End, Some(step)) => self.detour = Some(Detour::Again(step.question, true)),
            (Stage::Question(_) | Stage::End, None) => self.put_away(),
            (Stage::Scenario, _) => self.topic = None,
            (Stage::Topic, _) => self.profile.role = None,
            (Stage::Role, _) => self.profile.organisation = None,
            (Stage::Organisation, _) => self.profile.language = None,
            _ => page.say(&self.words.say("line-nothing-before")),
        }
    }
}
