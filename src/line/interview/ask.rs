//! What is said: the question of each stage, and the recommendation at the end.

use crate::pack::scenario::Kind;
use crate::pack::{Question, Role, Scenario, Topic, Word as _};
use crate::recommend::{self, Request};
use crate::text::{Args, Language, SafeText, args};
use crate::walk::{Answer, Step};

use super::{Interview, Stage};
use crate::line::menu::Menu;
use crate::line::page::Page;
use crate::line::word::Word;

impl Interview {
    /// Writes what is asked now, and the first time how to answer.
    pub(super) fn ask(&mut self, page: &mut Page) {
        page.gap();
        if let Stage::Question(question) = self.stage() {
            self.tell_known(page);
            self.progress(page, question);
        }
        self.menu().write(page, &self.words);
        if !self.hinted {
            self.hinted = true;
            let help = Word::Help.shown(&self.words);
            page.say(&self.words.say_with("line-hint", &args([("help", &help)])));
        }
    }

    /// The choices of what is asked now.
    pub(super) fn menu(&self) -> Menu {
        let question = |message| self.words.say(message);
        match self.stage() {
            Stage::Language => {
                let names = Language::ALL.map(|language| SafeText::new(language.own_name()));
                let default = Language::ALL.iter().position(|language| *language == self.words.language());
                one(question("line-ask-language"), names.to_vec(), default)
            }
            Stage::Organisation => one(question("line-ask-organisation"), self.organisation_names(), None),
            Stage::Role => {
                let name = |role: &Role| self.words.say(&format!("role-{}", role.as_str()));
                one(question("line-ask-role"), Role::ALL.iter().map(name).collect(), None)
            }
            Stage::Topic => {
                let names = self.pack.shelf.topics.iter().map(|topic| self.words.of("pack", &topic.message()));
                one(question("line-ask-topic"), names.collect(), None)
            }
            Stage::Scenario => one(question("line-ask-scenario"), self.scenario_titles(), None),
            Stage::Question(at) => match &self.scenario {
                Some(scenario) => self.question_menu(scenario, &scenario.questions[at]),
                None => one(SafeText::default(), Vec::new(), None),
            },
            Stage::Change | Stage::End => one(question("line-ask-change"), self.given_answers(), None),
        }
    }

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
            page.lines(&recommend::plain(&recommendation, &self.words));
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

    /// The topic that was chosen.
    pub(super) fn topic(&self) -> Option<&Topic> {
        let chosen = self.topic.as_ref()?;
        self.pack.shelf.topics.iter().find(|topic| topic.id.value == *chosen)
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
                let text = |option: &crate::pack::OptionId| self.words.attribute(&stem, id, option.as_str());
                options.iter().map(|option| text(option).to_string()).collect::<Vec<_>>().join(" · ")
            }
        };
        let question = self.words.of(&stem, id);
        self.words.say_with("answer-line", &args([("question", &question), ("answer", &answer)]))
    }

    fn organisation_names(&self) -> Vec<SafeText> {
        let known = self.pack.guidelines.values().map(|guideline| SafeText::new(&guideline.publisher));
        known.chain([self.words.say("line-organisation-other")]).collect()
    }

    fn scenario_titles(&self) -> Vec<SafeText> {
        let Some(topic) = self.topic() else { return Vec::new() };
        let stem = |scenario: &str| format!("{}/{scenario}", topic.id.value);
        topic.scenarios.iter().map(|scenario| self.words.of(&stem(scenario.as_str()), "title")).collect()
    }

    fn given_answers(&self) -> Vec<SafeText> {
        let Some(scenario) = &self.scenario else { return Vec::new() };
        self.steps().iter().map(|step| self.answered(scenario, step)).collect()
    }

    fn question_menu(&self, scenario: &Scenario, question: &Question) -> Menu {
        let (stem, id) = (scenario.stem(), question.id.as_str());
        let options = question.options.iter().map(|option| self.words.attribute(&stem, id, option.id.as_str()));
        Menu {
            question: self.words.of(&stem, id),
            choices: options.chain([self.words.say("unsure")]).collect(),
            many: question.kind == Kind::Many,
            default: None,
        }
    }

    /// Says once which answers are known from the profile.
    fn tell_known(&mut self, page: &mut Page) {
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
    fn progress(&self, page: &mut Page, question: usize) {
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

fn one(question: SafeText, choices: Vec<SafeText>, default: Option<usize>) -> Menu {
    Menu { question, choices, many: false, default }
}
