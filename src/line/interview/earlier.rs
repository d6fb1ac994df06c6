//! What is kept of an interview between runs, and an interview that goes on from there.

use std::rc::Rc;

use super::Interview;
use crate::pack::Scenario;
use crate::text::{SafeText, args};
use crate::walk::{Answers, Run, gone};

impl Interview {
    /// How far the scenario has come; `None` where none is open.
    pub fn run(&self) -> Option<Run> {
        let scenario = self.scenario.as_ref()?;
        let profile = &self.profile;
        Some(Run::new(&self.pack, scenario, profile.organisation.as_ref(), profile.role, &self.answers))
    }

    /// Takes up a scenario with the answers of an earlier run, before anything is said. Tells which of them there is
    /// nothing for any more; those are asked for again.
    pub fn take_up(&mut self, scenario: Rc<Scenario>, mut answers: Answers) -> Vec<SafeText> {
        let gone = gone(&scenario, &answers);
        answers.retain(|question, _| !gone.contains(question));
        self.answers = answers;
        let name = |id: &str| match scenario.question(id) {
            Some(_) => self.words.of(&scenario.stem(), id),
            None => SafeText::new(id),
        };
        let quoted = |id: &str| self.words.say_with("tui-quoted", &args([("text", &*name(id))]));
        let names: Vec<String> = gone.iter().map(|id| quoted(id.as_str()).to_string()).collect();
        let told = (!gone.is_empty())
            .then(|| self.words.say_with("session-gone", &args([("questions", names.join(", ").as_str())])));
        self.scenario = Some(scenario);
        told.into_iter().collect()
    }
}
