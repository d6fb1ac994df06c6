//! What a line that names choices does.

use crate::pack::{Organisation, QuestionId, Role, Scenario, Word as _};
use crate::text::{Language, SafeText, args};
use crate::walk::{Answer, dropped_by};

use super::{Choice, Detour, Effect, Interview, Stage, Turn};
use crate::line::page::Page;

impl Interview {
    /// Takes the choice that a line names, or says what is accepted. Words are looked for where a scenario is
    /// chosen.
    pub(super) fn choose(&mut self, line: &str) -> Turn {
        let mut page = Page::default();
        let menu = self.menu();
        let stage = self.stage();
        let Ok(chosen) = menu.read(line) else {
            let takes_words = matches!(stage, Stage::Topic | Stage::Scenario | Stage::Search | Stage::Found);
            if takes_words && line.chars().any(char::is_alphabetic) {
                return self.search(line);
            }
            menu.refuse(line, &mut page, &self.words);
            return Turn { lines: page.finish(), effect: None };
        };
        self.more = 0;
        let at = chosen.first().copied().unwrap_or_default();
        let effect = match stage {
            Stage::Language => self.choose_language(at),
            Stage::Organisation => self.choose_organisation(at),
            Stage::Role => self.choose_role(at),
            Stage::Topic => {
                self.topic = self.pack.shelf.topics.get(at).map(|topic| topic.id.value.clone());
                None
            }
            Stage::Scenario | Stage::Found => {
                let scenario = self.offered().get(at).cloned();
                return Turn { lines: page.finish(), effect: scenario.map(Effect::Open) };
            }
            Stage::Search => None,
            Stage::Question(question) => {
                if !self.give(question, &chosen, &mut page) {
                    return Turn { lines: page.finish(), effect: None };
                }
                None
            }
            Stage::Confirm => {
                self.confirm(at == 0);
                None
            }
            Stage::Change => {
                self.detour = self.steps().get(at).map(|step| Detour::Again(step.question, false));
                None
            }
            Stage::End => match at {
                0 => self.change(&mut page),
                1 => self.go_to_topics(),
                2 => self.start_over(),
                _ => return self.leave(),
            },
        };
        self.go_on(page, effect)
    }

    /// Looks for scenarios by words.
    pub(super) fn search(&mut self, words: &str) -> Turn {
        if self.detour == Some(Detour::Search) {
            self.detour = None;
        }
        Turn { lines: Vec::new(), effect: Some(Effect::Search(words.to_owned())) }
    }

    fn choose_language(&mut self, at: usize) -> Option<Effect> {
        let language = *Language::ALL.get(at)?;
        self.words = self.words.in_language(language);
        self.profile.language = Some(language);
        self.profile_changed();
        Some(Effect::Keep(Choice::Language(language)))
    }

    fn choose_organisation(&mut self, at: usize) -> Option<Effect> {
        let known = self.pack.guidelines.keys().nth(at).cloned();
        let organisation = known.map_or(Organisation::Other, Organisation::Guideline);
        self.profile.organisation = Some(organisation.clone());
        self.profile_changed();
        Some(Effect::Keep(Choice::Organisation(organisation)))
    }

    fn choose_role(&mut self, at: usize) -> Option<Effect> {
        let role = *Role::ALL.get(at)?;
        self.profile.role = Some(role);
        self.told.clear();
        self.profile_changed();
        Some(Effect::Keep(Choice::Role(role)))
    }

    fn profile_changed(&mut self) {
        self.detour = None;
        self.said = false;
    }

    /// Takes an answer to a question. Where it does not fit, says why and takes none; where other answers
    /// would no longer count, asks first.
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
        let dropped = self.dropped(&scenario, &asked.id.value, &answer);
        if dropped.is_empty() {
            self.set(question, answer);
        } else {
            page.say(&self.words.say("line-would-drop"));
            dropped.iter().for_each(|line| page.hanging(line, "  - ", "    "));
            self.detour = Some(Detour::Confirm(question, answer));
        }
        true
    }

    fn set(&mut self, question: usize, answer: Answer) {
        let Some(scenario) = &self.scenario else { return };
        self.answers.insert(scenario.questions[question].id.value.clone(), answer);
        self.detour = None;
        self.said = false;
    }

    /// Gives the answer that was asked about, or leaves everything as it was.
    fn confirm(&mut self, go_ahead: bool) {
        match self.detour.take() {
            Some(Detour::Confirm(question, answer)) if go_ahead => self.set(question, answer),
            _ => {}
        }
    }

    fn refuse_beside(&self, choice: &SafeText, page: &mut Page) -> bool {
        page.say(&self.words.say_with("line-alone", &args([("choice", choice)])));
        false
    }

    /// The other answers that would no longer count after this one, each with its question.
    fn dropped(&self, scenario: &Scenario, question: &QuestionId, answer: &Answer) -> Vec<SafeText> {
        let dropped = dropped_by(scenario, self.profile.role, &self.answers, question, answer);
        let steps = self.steps();
        let dropped = steps.iter().filter(|step| dropped.contains(&step.question));
        dropped.map(|step| self.answered(scenario, step)).collect()
    }
}
