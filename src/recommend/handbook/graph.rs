//! A situation's questions as they are asked of one role: numbered, with links to where each answer leads.

use crate::pack::scenario::Kind;
use crate::pack::{Choice, Condition, MatterId, Question, Role, Route, Scenario, Target, Word};
use crate::recommend::page::{Block, Chapter, Item};
use crate::text::{Phrase, SafeText};
use crate::walk::{Answer, Answers, End, replay};

use super::Handbook;

/// A scenario as far as one role comes to it.
pub(super) struct Graph<'a> {
    pub(super) asked: Handbook<'a>,
    pub(super) scenario: &'a Scenario,
    /// The questions that are asked, in order.
    shown: Vec<usize>,
    /// The ends that they lead to, with what is brought up on the ways there.
    pub(super) ends: Vec<End>,
}

impl<'a> Graph<'a> {
    /// Every question and every end that somebody in the role comes to.
    pub(super) fn of(asked: Handbook<'a>, scenario: &'a Scenario) -> Self {
        let by_profile = |question: &&Question| role_target(question, asked.role).is_some();
        let unknown = scenario.questions.iter().filter(|question| !by_profile(question));
        let answers: Answers = unknown.map(|question| (question.id.value.clone(), Answer::Unsure)).collect();
        let position = replay(scenario, Some(asked.role), &answers);
        let shown = position.steps.iter().filter(|step| !step.from_profile).map(|step| step.question).collect();
        Self { asked, scenario, shown, ends: position.ends }
    }

    /// Every matter that some answer brings up, in the order of the questions.
    pub(super) fn brought_up(&self) -> Vec<&'a MatterId> {
        let mut matters: Vec<&MatterId> = Vec::new();
        let questions = self.shown.iter().map(|question| &self.scenario.questions[*question]);
        for matter in questions.flat_map(|question| &question.options).flat_map(|option| &option.raises) {
            if !matters.contains(&&matter.value) {
                matters.push(&matter.value);
            }
        }
        matters
    }

    /// Where the chapter of an end stands.
    pub(super) fn anchor_of_end(&self, outcome: usize) -> String {
        format!("{}.end.{}", self.scenario.id, self.scenario.outcomes[outcome].id.as_str())
    }

    /// Where the chapter of a matter stands.
    pub(super) fn anchor_of_matter(&self, matter: &MatterId) -> String {
        format!("{}.matter.{matter}", self.scenario.id)
    }

    /// What an end is called.
    pub(super) fn name_of_end(&self, outcome: usize) -> SafeText {
        self.text(&self.scenario.outcomes[outcome].id.message())
    }

    /// The questions, one after the other.
    pub(super) fn questions(&self) -> Vec<Block> {
        self.shown.iter().enumerate().flat_map(|(at, question)| self.question(at + 1, *question)).collect()
    }

    fn text(&self, message: &str) -> SafeText {
        self.asked.words.of(&self.scenario.stem(), message)
    }

    fn say(&self, message: &str, pairs: &[(&str, &str)]) -> SafeText {
        self.asked.words.say_with(message, &pairs.iter().copied().collect())
    }

    fn question(&self, number: usize, index: usize) -> Vec<Block> {
        let question = &self.scenario.questions[index];
        let id = question.id.as_str();
        let values = [("number", &*number.to_string()), ("question", &*self.text(id))];
        let heading = self.say("handbook-question", &values);
        let mut blocks = vec![Block::Chapter(Chapter { level: 4, anchor: self.anchor_of_question(index), heading })];
        let why = self.asked.words.get(&self.scenario.stem(), id, Some("why"));
        blocks.extend(why.map(Block::Paragraph));
        if question.kind == Kind::Many {
            blocks.push(Block::Paragraph(self.asked.words.say("handbook-many")));
        }
        let options = question.options.iter().map(|option| self.option(question, option));
        blocks.push(Block::Bullets(options.collect()));
        blocks.extend(self.routes(question));
        blocks
    }

    fn option(&self, question: &Question, option: &Choice) -> Item {
        let raised = option.raises.iter().map(|matter| {
            let name = self.asked.words.of("matters", matter.as_str());
            let text = self.say("handbook-brings-up", &[("matter", &name)]);
            Phrase::from(text).leading_to(&self.anchor_of_matter(matter))
        });
        let target = option.target.map(|target| self.way(target));
        let notes = raised.chain(target).collect();
        Item { label: None, text: self.answer(question, option.id.as_str()).into(), notes }
    }

    fn answer(&self, question: &Question, option: &str) -> SafeText {
        self.asked.words.attribute(&self.scenario.stem(), question.id.as_str(), option)
    }

    /// The ways on from a question whose options do not say where they lead. What the role settles is settled, and
    /// ways that nobody in the role goes are left out.
    fn routes(&self, question: &Question) -> Vec<Block> {
        let mut routes: Vec<(Vec<&Condition>, Target)> = Vec::new();
        for Route { when, target } in question.routes.iter().filter(|route| self.is_gone(route)) {
            let left: Vec<&Condition> = when.iter().filter(|condition| self.settled(condition).is_none()).collect();
            let is_last = left.is_empty();
            routes.push((left, *target));
            if is_last {
                break;
            }
        }
        match routes.as_slice() {
            [] => Vec::new(),
            [(_, only)] => vec![Block::Leading(self.way(*only))],
            several => {
                let items = several.iter().map(|(when, target)| self.route(when, *target)).collect();
                vec![Block::Caption(self.asked.words.say("handbook-then")), Block::Bullets(items)]
            }
        }
    }

    /// Whether somebody in the role may go this way.
    fn is_gone(&self, route: &Route) -> bool {
        let leads_somewhere = match self.next(route.target) {
            Target::Ask(question) => self.shown.contains(&question),
            Target::End(outcome) => self.ends.iter().any(|end| end.outcome == outcome),
        };
        leads_somewhere && route.when.iter().all(|condition| self.settled(condition) != Some(false))
    }

    /// Whether a condition holds for everybody in the role, or for nobody; `None` where an answer decides.
    fn settled(&self, condition: &Condition) -> Option<bool> {
        match condition {
            Condition::Role(roles) => Some(roles.contains(&self.asked.role)),
            Condition::Answer { question, .. } if self.shown.contains(question) => None,
            Condition::Answer { question, options } => {
                let asked = &self.scenario.questions[*question];
                let role = self.asked.role.as_str();
                Some(asked.asks_role && options.iter().any(|option| option.as_str() == role))
            }
        }
    }

    fn route(&self, when: &[&Condition], target: Target) -> Item {
        let notes = vec![self.way(target)];
        let conditions: Vec<SafeText> = when.iter().filter_map(|condition| self.condition(condition)).collect();
        if conditions.is_empty() {
            return Item { label: None, text: self.asked.words.say("handbook-otherwise").into(), notes };
        }
        let both = self.asked.words.say("handbook-and");
        let conditions = conditions.iter().map(SafeText::as_str).collect::<Vec<_>>().join(&both);
        Item { label: None, text: self.say("handbook-if", &[("conditions", &conditions)]).into(), notes }
    }

    fn condition(&self, condition: &Condition) -> Option<SafeText> {
        let Condition::Answer { question, options } = condition else { return None };
        let asked = &self.scenario.questions[*question];
        let quoted = options.iter().map(|option| {
            let answer = self.answer(asked, option.as_str());
            self.say("handbook-answer", &[("answer", &answer)])
        });
        let quoted: Vec<SafeText> = quoted.collect();
        let or = self.asked.words.say("handbook-or");
        let answers = quoted.iter().map(SafeText::as_str).collect::<Vec<_>>().join(&or);
        let number = self.number(*question).to_string();
        Some(self.say("handbook-condition", &[("number", &number), ("answers", &answers)]))
    }

    /// Where somebody in the role comes to: a question that the role answers is passed over.
    fn next(&self, target: Target) -> Target {
        let mut target = target;
        // Questions stand in an order in which none leads back, so this comes to an end.
        while let Target::Ask(question) = target {
            match role_target(&self.scenario.questions[question], self.asked.role) {
                Some(next) => target = next,
                None => break,
            }
        }
        target
    }

    /// Where an answer leads, as a link.
    fn way(&self, target: Target) -> Phrase {
        match self.next(target) {
            Target::Ask(question) => {
                let text = self.say("handbook-to-question", &[("number", &self.number(question).to_string())]);
                Phrase::from(text).leading_to(&self.anchor_of_question(question))
            }
            Target::End(outcome) => {
                let text = self.say("handbook-to-end", &[("end", &self.name_of_end(outcome))]);
                Phrase::from(text).leading_to(&self.anchor_of_end(outcome))
            }
        }
    }

    fn number(&self, question: usize) -> usize {
        self.shown.iter().position(|shown| *shown == question).map_or(0, |at| at + 1)
    }

    fn anchor_of_question(&self, question: usize) -> String {
        format!("{}.question.{}", self.scenario.id, self.scenario.questions[question].id.as_str())
    }
}

/// Where a question leads that a role answers by itself; `None` where it has to be asked.
fn role_target(question: &Question, role: Role) -> Option<Target> {
    question.asks_role.then(|| question.option(role.as_str())).flatten()?.target
}
