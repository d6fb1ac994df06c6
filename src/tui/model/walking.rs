//! A scenario that is open: its answers, and which question is on the screen. Where one stands is replayed
//! from the answers whenever somebody asks.

use std::collections::BTreeSet;
use std::rc::Rc;

use jiff::civil::Date;

use super::{Saving, Sheet};
use crate::pack::scenario::{Kind, Question};
use crate::pack::{OptionId, Organisation, Pack, Role, Scenario};
use crate::tui::message::Opened;
use crate::walk::{Answer, Answers, Position, dropped_by, replay};

/// A scenario that is open.
pub struct Walking {
    /// The scenario.
    pub scenario: Rc<Scenario>,
    /// Guidelines and vocabularies.
    pub pack: Rc<Pack>,
    /// Today.
    pub today: Date,
    /// The answers, also those that do not count at present.
    pub answers: Answers,
    /// The earlier question that is asked again; `None` while the next one is asked.
    pub again: Option<usize>,
    /// Whether that question was reached step by step, and not picked out.
    pub stepping_back: bool,
    /// The entry in focus: the answers so far, then the question's options, then "I don't know".
    pub cursor: usize,
    /// The options marked, at a question with several answers.
    pub marked: BTreeSet<usize>,
    /// The recommendation, once every question is answered.
    pub sheet: Option<Sheet>,
    /// The file that is about to be saved.
    pub saving: Option<Saving>,
    /// What was last asked to be kept.
    pub recorded: Option<Recorded>,
}

/// What was asked to be kept of a scenario: all that where it leads depends on.
#[derive(Debug)]
pub struct Recorded {
    /// The answers.
    pub answers: Answers,
    /// The reader's role.
    pub role: Option<Role>,
    /// The reader's organisation.
    pub organisation: Option<Organisation>,
}

/// What an entry in focus is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Entry {
    /// An answer so far, by its place on the way.
    Answered(usize),
    /// An option, by its place in the question.
    Option(usize),
    /// "I don't know".
    Unsure,
}

impl Walking {
    /// A scenario with these answers, not yet on the screen.
    pub fn new(opened: Opened, answers: Answers) -> Self {
        Self {
            scenario: opened.scenario,
            pack: opened.pack,
            today: opened.today,
            answers,
            again: None,
            stepping_back: false,
            cursor: 0,
            marked: BTreeSet::new(),
            sheet: None,
            saving: None,
            recorded: None,
        }
    }

    /// Says that words or answers have changed since the recommendation was put into words.
    pub fn grow_stale(&mut self) {
        self.sheet.iter_mut().for_each(Sheet::grow_stale);
        self.saving.iter_mut().for_each(Saving::grow_stale);
    }

    /// Where one stands.
    pub fn position(&self, role: Option<Role>) -> Position {
        replay(&self.scenario, role, &self.answers)
    }

    /// The question on the screen: its index.
    pub fn asked(&self, position: &Position) -> Option<usize> {
        self.again.or(position.next)
    }

    /// Whether the question on the screen takes one answer or several.
    pub fn kind(&self, role: Option<Role>) -> Option<Kind> {
        let asked = self.asked(&self.position(role))?;
        Some(self.scenario.questions[asked].kind)
    }

    /// How many entries there are to move through.
    pub fn entries(&self, position: &Position) -> usize {
        let options = self.asked(position).map_or(0, |asked| self.scenario.questions[asked].options.len() + 1);
        position.steps.len() + options
    }

    /// What the entry in focus is.
    pub fn entry(&self, position: &Position) -> Entry {
        let Some(option) = self.cursor.checked_sub(position.steps.len()) else {
            return Entry::Answered(self.cursor);
        };
        let options = self.asked(position).map_or(0, |asked| self.scenario.questions[asked].options.len());
        if option < options { Entry::Option(option) } else { Entry::Unsure }
    }

    /// Puts focus and marks where the question's present answer is, or on its first option.
    pub fn settle_on_question(&mut self, role: Option<Role>) {
        let position = self.position(role);
        self.marked.clear();
        self.cursor = position.steps.len();
        let Some(asked) = self.asked(&position) else { return };
        let question = &self.scenario.questions[asked];
        match position.step(asked).map(|step| &step.answer) {
            Some(Answer::Unsure) => self.cursor += question.options.len(),
            Some(answer) => {
                let chosen = question.options.iter().enumerate().filter(|(_, option)| answer.has(&option.id));
                let chosen: Vec<usize> = chosen.map(|(at, _)| at).collect();
                self.cursor += chosen.first().copied().unwrap_or_default();
                if question.kind == Kind::Many {
                    self.marked.extend(chosen);
                }
            }
            None => {}
        }
    }

    /// Brings an option of the question on the screen into focus.
    pub fn focus_on(&mut self, option: &OptionId, role: Option<Role>) {
        let position = self.position(role);
        let Some(asked) = self.asked(&position) else { return };
        let options = &self.scenario.questions[asked].options;
        if let Some(at) = options.iter().position(|other| other.id.value == *option) {
            self.cursor = position.steps.len() + at;
            self.marked.clear();
        }
    }

    /// From the options to the answers so far, or back to the options.
    pub fn change_sides(&mut self, position: &Position) {
        let options = position.steps.len();
        self.cursor = if self.cursor < options { options } else { options.saturating_sub(1) };
    }

    /// The answer that taking the entry in focus would give; `None` where it is no option.
    pub fn answer_in_focus(&self, position: &Position) -> Option<Answer> {
        let question = &self.scenario.questions[self.asked(position)?];
        match self.entry(position) {
            Entry::Answered(_) => None,
            Entry::Unsure => Some(Answer::Unsure),
            Entry::Option(at) => Some(Answer::Chosen(self.taken(question, at))),
        }
    }

    /// The options taken with Enter: those marked, unless the one in focus stands alone or none is marked.
    fn taken(&self, question: &Question, at: usize) -> Vec<OptionId> {
        let id = |at: usize| question.options.get(at).map(|option| option.id.value.clone());
        let alone = question.options.get(at).is_some_and(|option| option.alone);
        if question.kind == Kind::One || self.marked.is_empty() || alone {
            return id(at).into_iter().collect();
        }
        self.marked.iter().filter_map(|at| id(*at)).collect()
    }

    /// The questions whose answers would no longer count after another answer to the one on the screen.
    pub fn dropped_by(&self, position: &Position, role: Option<Role>, answer: &Answer) -> Vec<usize> {
        let Some(asked) = self.again.or(position.next) else { return Vec::new() };
        dropped_by(&self.scenario, role, &self.answers, &self.scenario.questions[asked].id.value, answer)
    }
}
