//! What a line does: a choice taken, or a word that steers followed.

use crate::pack::{Organisation, QuestionId, Role, Scenario, Word as _};
use crate::text::{Language, SafeText, args};
use crate::walk::{Answer, dropped_by};

use super::{Choice, Detour, Effect, Interview, Stage, Turn};
use crate::line::page::Page;
use crate::line::word::Word;

impl Interview {
    /// Takes the choice that a line names, or says what is accepted.
    pub(super) fn choose(&mut self, line: &str) -> Turn {
        let mut page = Page::default();
        let menu = self.menu();
        let Ok(chosen) = menu.read(line) else {
            menu.refuse(line, &mut page, &self.words);
            return Turn { lines: page.finish(), effect: None };
        };
        let effect = match (self.stage(), chosen.first().copied().unwrap_or_default()) {
            (Stage::Language, at) => self.choose_language(at),
            (Stage::Organisation, at) => self.choose_organisation(at),
            (Stage::Role, at) => self.choose_role(at),
            (Stage::Topic, at) => {
                self.topic = self.pack.shelf.topics.get(at).map(|topic| topic.id.value.clone());
                None
            }
            (Stage::Scenario, at) => {
                let scenario = self.topic().and_then(|topic| topic.scenarios.get(at)).map(|id| id.value.clone());
                return Turn { lines: page.finish(), effect: scenario.map(Effect::Open) };
            }
            (Stage::Question(question), _) => {
                if !self.give(question, &chosen, &mut page) {
                    return Turn { lines: page.finish(), effect: None };
                }
                None
            }
            (Stage::Change | Stage::End, at) => {
                self.detour = self.steps().get(at).map(|step| Detour::Again(step.question));
                None
            }
        };
        self.go_on(page, effect)
    }

    /// Follows a word that steers.
    pub(super) fn steer(&mut self, word: Word) -> Turn {
        let mut page = Page::default();
        match word {
            Word::Quit => {
                page.say(&self.words.say("line-goodbye"));
                return Turn { lines: page.finish(), effect: Some(Effect::Leave) };
            }
            Word::Help => self.help(&mut page),
            Word::Why => self.why(&mut page),
            Word::Language => self.detour = Some(Detour::Language),
            Word::Back => self.back(&mut page),
            Word::Change => {
                if self.steps().is_empty() {
                    page.say(&self.words.say("line-nothing-to-change"));
                } else {
                    self.detour = Some(Detour::Change);
                }
            }
        }
        self.go_on(page, None)
    }

    fn choose_language(&mut self, at: usize) -> Option<Effect> {
        let language = *Language::ALL.get(at)?;
        self.words = self.words.in_language(language);
        self.profile.language = Some(language);
        self.detour = None;
        Some(Effect::Keep(Choice::Language(language)))
    }

    fn choose_organisation(&mut self, at: usize) -> Option<Effect> {
        let known = self.pack.guidelines.keys().nth(at).cloned();
        let organisation = known.map_or(Organisation::Other, Organisation::Guideline);
        self.profile.organisation = Some(organisation.clone());
        Some(Effect::Keep(Choice::Organisation(organisation)))
    }

    fn choose_role(&mut self, at: usize) -> Option<Effect> {
        let role = *Role::ALL.get(at)?;
        self.profile.role = Some(role);
        Some(Effect::Keep(Choice::Role(role)))
    }

    /// Takes an answer to a question. Where it does not fit, says why and takes none.
    fn give(&mut self, question: usize, chosen: &[usize], page: &mut Page) -> bool {
        let Some(scenario) = self.scenario.clone() else { return false };
        let asked = &scenario.questions[question];
        let options = chosen.iter().map(|at| asked.options.get(*at));
        let answer = match options.collect::<Option<Vec<_>>>() {
            Some(options) => {
                let ids = options.iter().map(|option| option.id.value.clone()).collect();
                Answer::Chosen(ids).in_order_of(asked)
            }
            // "I don't know" is the last choice; beside others it says nothing.
            None if chosen.len() == 1 => Answer::Unsure,
            None => return self.refuse_beside(&self.words.say("unsure"), page),
        };
        if !answer.fits(asked) {
            let alone = chosen.iter().filter_map(|at| asked.options.get(*at)).find(|option| option.alone);
            let id = alone.map(|option| option.id.as_str()).unwrap_or_default();
            return self.refuse_beside(&self.words.attribute(&scenario.stem(), asked.id.as_str(), id), page);
        }
        let id = asked.id.value.clone();
        if self.detour.take().is_some() {
            self.tell_dropped(&scenario, &id, &answer, page);
        }
        self.answers.insert(id, answer);
        true
    }

    fn refuse_beside(&self, choice: &SafeText, page: &mut Page) -> bool {
        page.say(&self.words.say_with("line-alone", &args([("choice", choice)])));
        false
    }

    /// Says which answers no longer count after a change.
    fn tell_dropped(&self, scenario: &Scenario, question: &QuestionId, answer: &Answer, page: &mut Page) {
        let dropped = dropped_by(scenario, self.profile.role, &self.answers, question, answer);
        let steps = self.steps();
        let lines: Vec<SafeText> = steps
            .iter()
            .filter(|step| dropped.contains(&step.question) && scenario.questions[step.question].id.value != *question)
            .map(|step| self.answered(scenario, step))
            .collect();
        if !lines.is_empty() {
            page.say(&self.words.say("line-dropped"));
            lines.iter().for_each(|line| page.hanging(line, "  - ", "    "));
        }
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
    }

    /// One step back: out of a detour, to the question before, or to the choice before the questions.
    fn back(&mut self, page: &mut Page) {
        if self.detour.take().is_some() {
            return;
        }
        let given = self.steps().into_iter().rev().find(|step| !step.from_profile);
        match (self.stage(), given, self.scenario.clone()) {
            (Stage::Question(_) | Stage::End, Some(step), Some(scenario)) => {
                self.answers.remove(&scenario.questions[step.question].id.value);
            }
            (Stage::Question(_) | Stage::End, _, _) => self.leave_scenario(),
            (Stage::Scenario, ..) => self.topic = None,
            (Stage::Topic, ..) => self.profile.role = None,
            (Stage::Role, ..) => self.profile.organisation = None,
            (Stage::Organisation, ..) => self.profile.language = None,
            (Stage::Language | Stage::Change, ..) => page.say(&self.words.say("line-nothing-before")),
        }
    }

    fn leave_scenario(&mut self) {
        if let Some(scenario) = self.scenario.take() {
            self.topic = self.pack.shelf.topic_of(scenario.id.as_str()).map(|topic| topic.id.value.clone());
        }
        self.answers.clear();
        self.told.clear();
    }
}
