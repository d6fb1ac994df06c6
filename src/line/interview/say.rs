//! What is said besides questions: where one is, what is known, the recommendation, the help.

use crate::pack::{OptionId, Scenario};
use crate::recommend::{self, Request};
use crate::text::{Args, SafeText, args};
use crate::walk::{Answer, Step};

use super::Interview;
use crate::line::page::Page;
use crate::line::word::Word;

impl Interview {
    /// Title and summary of the scenario.
    pub(super) fn introduce(&self, page: &mut Page) {
        let Some(scenario) = &self.scenario else { return };
        page.gap();
        page.say(&self.words.of(&scenario.stem(), "title"));
        if let Some(summary) = self.words.get(&scenario.stem(), "summary", None) {
            page.say(&summary);
        }
    }

    /// The recommendation.
    pub(super) fn recommend(&self, page: &mut Page) {
        let Some(scenario) = &self.scenario else { return };
        let request = Request {
            pack: &self.pack,
            words: &self.words,
            scenario,
            organisation: self.profile.organisation.as_ref().and_then(|organisation| organisation.guideline()),
            role: self.profile.role,
            answers: &self.answers,
            today: self.today,
        };
        if let Some(recommendation) = recommend::recommend(request) {
            page.lines(&recommend::spoken(&recommendation, &self.words));
        }
    }

    /// The words that steer, and what each does.
    pub(super) fn help(&self, page: &mut Page) {
        page.say(&self.words.say("line-help"));
        for word in Word::ALL {
            let (shown, meaning) = (word.shown(&self.words), word.meaning(&self.words));
            let line = self.words.say_with("line-help-word", &args([("word", &shown), ("meaning", &meaning)]));
            page.hanging(&line, "  ", "    ");
        }
    }

    /// Every answered question on the way.
    pub(super) fn steps(&self) -> Vec<Step> {
        self.scenario.as_ref().map(|scenario| self.position(scenario).steps).unwrap_or_default()
    }

    /// A question with its answer.
    pub(super) fn answered(&self, scenario: &Scenario, step: &Step) -> SafeText {
        let question = &scenario.questions[step.question];
        let (stem, id) = (scenario.stem(), question.id.as_str());
        let answer = match &step.answer {
            Answer::Unsure => self.words.say("unsure").to_string(),
            Answer::Chosen(options) => {
                let text = |option: &OptionId| self.words.attribute(&stem, id, option.as_str());
                options.iter().map(|option| text(option).to_string()).collect::<Vec<_>>().join(" · ")
            }
        };
        let question = self.words.of(&stem, id);
        self.words.say_with("answer-line", &args([("question", &question), ("answer", &answer)]))
    }

    /// Says once which answers are known from the profile.
    pub(super) fn tell_known(&mut self, page: &mut Page) {
        let Some(scenario) = self.scenario.clone() else { return };
        for step in self.steps().into_iter().filter(|step| step.from_profile) {
            if !self.told.contains(&step.question) {
                self.told.push(step.question);
                let known = self.answered(&scenario, &step);
                page.say(&self.words.say_with("line-known", &args([("answer", &known)])));
                page.gap();
            }
        }
    }

    /// How far it is.
    pub(super) fn progress(&self, page: &mut Page, question: usize) {
        let Some(scenario) = &self.scenario else { return };
        let position = self.position(scenario);
        let asked: Vec<usize> =
            position.steps.iter().filter(|step| !step.from_profile).map(|step| step.question).collect();
        if asked.contains(&question) {
            return;
        }
        let mut values = Args::new();
        values.set("number", asked.len() + 1);
        values.set("fewest", asked.len() + position.left.0);
        values.set("most", asked.len() + position.left.1);
        let message = if position.left.0 == position.left.1 { "line-progress" } else { "line-progress-between" };
        page.say(&self.words.say_with(message, &values));
    }
}
