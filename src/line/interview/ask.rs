//! What is asked at each stage, with its choices.

use crate::pack::scenario::Kind;
use crate::pack::{Question, Role, Scenario, ScenarioId, Topic, Word as _};
use crate::text::{Language, SafeText, args};
use crate::walk::Answer;

use super::{Detour, Interview, Stage};
use crate::line::menu::{MOST_LINES, Menu};
use crate::line::page::Page;
use crate::line::word::Word;

impl Interview {
    /// Writes what is asked now, and the first time how to answer.
    pub(super) fn ask(&mut self, page: &mut Page) {
        let mut asked = Page::default();
        if let (Stage::Question(question), 0) = (self.stage(), self.more) {
            self.tell_known(&mut asked);
            self.progress(&mut asked, question);
        }
        let mut hint = Page::default();
        if !self.hinted {
            self.hinted = true;
            let help = Word::Help.shown(&self.words);
            hint.say(&self.words.say_with("line-hint", &args([("help", &help)])));
        }
        // The empty line above is counted too.
        let room = MOST_LINES.saturating_sub(1 + asked.len() + hint.len());
        let menu = self.menu();
        let next = menu.write(&mut asked, &self.words, self.more, room);
        self.more = if next < menu.choices.len() { next } else { 0 };
        page.gap();
        page.append(asked);
        page.append(hint);
    }

    /// The choices of what is asked now.
    pub(super) fn menu(&self) -> Menu {
        match self.stage() {
            Stage::Language => {
                let names = Language::ALL.map(|language| SafeText::new(language.own_name()));
                let default = Language::ALL.iter().position(|language| *language == self.words.language());
                Menu { default: default.into_iter().collect(), ..self.one("line-ask-language", names.to_vec()) }
            }
            Stage::Organisation => {
                let default = self.profile.organisation.as_ref().map(|organisation| {
                    let own = self.pack.guidelines.keys().position(|id| Some(id) == organisation.guideline());
                    own.unwrap_or(self.pack.guidelines.len())
                });
                let names = self.organisation_names();
                Menu { default: default.into_iter().collect(), ..self.one("line-ask-organisation", names) }
            }
            Stage::Role => {
                let default = Role::ALL.iter().position(|role| Some(*role) == self.profile.role);
                let name = |role: &Role| self.words.say(&format!("role-{}", role.as_str()));
                let names = Role::ALL.iter().map(name).collect();
                Menu { default: default.into_iter().collect(), ..self.one("line-ask-role", names) }
            }
            Stage::Topic => {
                let names = self.pack.shelf.topics.iter().map(|topic| self.words.of("pack", &topic.message()));
                self.one("line-ask-topic", names.collect())
            }
            Stage::Scenario | Stage::Found => {
                let titles = self.offered().iter().map(|scenario| self.title(scenario)).collect();
                self.one("line-ask-scenario", titles)
            }
            Stage::Search => self.one("line-ask-words", Vec::new()),
            Stage::Question(at) => match &self.scenario {
                Some(scenario) => self.question_menu(scenario, at),
                None => Menu::default(),
            },
            Stage::Change => self.one("line-ask-change", self.given_answers()),
            Stage::Confirm => self.one("line-ask-confirm", self.all(["line-confirm-change", "line-confirm-keep"])),
            Stage::End => {
                let choices = ["line-now-change", "line-now-other", "line-now-again", "line-now-leave"];
                self.one("line-ask-now", self.all(choices))
            }
        }
    }

    /// The scenarios that can be chosen now.
    pub(super) fn offered(&self) -> Vec<ScenarioId> {
        if let Some(Detour::Found(found)) = &self.detour {
            return found.clone();
        }
        let of_topic = |topic: &Topic| topic.scenarios.iter().map(|scenario| scenario.value.clone()).collect();
        self.topic().map(of_topic).unwrap_or_default()
    }

    fn one(&self, question: &str, choices: Vec<SafeText>) -> Menu {
        Menu { question: self.words.say(question), choices, ..Menu::default() }
    }

    fn all<const N: usize>(&self, messages: [&str; N]) -> Vec<SafeText> {
        messages.into_iter().map(|message| self.words.say(message)).collect()
    }

    /// The topic that was chosen.
    fn topic(&self) -> Option<&Topic> {
        let chosen = self.topic.as_ref()?;
        self.pack.shelf.topics.iter().find(|topic| topic.id.value == *chosen)
    }

    fn title(&self, scenario: &ScenarioId) -> SafeText {
        let topic = self.pack.shelf.topic_of(scenario.as_str()).map(|topic| topic.id.as_str()).unwrap_or_default();
        self.words.of(&format!("{topic}/{scenario}"), "title")
    }

    fn organisation_names(&self) -> Vec<SafeText> {
        let known = self.pack.guidelines.values().map(|guideline| SafeText::new(&guideline.publisher));
        known.chain([self.words.say("line-organisation-other")]).collect()
    }

    fn given_answers(&self) -> Vec<SafeText> {
        let Some(scenario) = &self.scenario else { return Vec::new() };
        self.steps().iter().map(|step| self.answered(scenario, step)).collect()
    }

    fn question_menu(&self, scenario: &Scenario, at: usize) -> Menu {
        let question = &scenario.questions[at];
        let (stem, id) = (scenario.stem(), question.id.as_str());
        let options = question.options.iter().map(|option| self.words.attribute(&stem, id, option.id.as_str()));
        let given = self.position(scenario).step(at).map(|step| places(question, &step.answer));
        Menu {
            question: self.words.of(&stem, id),
            choices: options.chain([self.words.say("unsure")]).collect(),
            many: question.kind == Kind::Many,
            default: given.unwrap_or_default(),
            is_given: true,
        }
    }
}

/// The places of an answer's options among the choices.
fn places(question: &Question, answer: &Answer) -> Vec<usize> {
    match answer {
        Answer::Unsure => vec![question.options.len()],
        answer => (0..question.options.len()).filter(|at| answer.has(&question.options[*at].id)).collect(),
    }
}
