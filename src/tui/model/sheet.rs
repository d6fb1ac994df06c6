//! The recommendation in tabs: put into words once, written again when the width or something opened in it
//! changes, so that scrolling never counts other rows than those that are drawn.

use std::collections::BTreeSet;

use super::Leaf;
use crate::pack::{AdviceId, GuidelineId, OptionId, QuestionId, RuleId, ScenarioId};
use crate::recommend::{Block, Format, Recommendation};
use crate::text::Catalog;
use crate::tui::leaves;
use crate::tui::paper::Paper;
use crate::tui::theme::Theme;

/// The tabs, each with a place of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Tab {
    /// The answer, and what to do.
    Steps,
    /// The rules and the answers behind it.
    Why,
    /// What other answers would lead to.
    Changes,
    /// How others see it.
    Others,
    /// Ready words.
    Drafts,
    /// Save or print.
    Save,
}

/// What Enter does at a place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Does {
    /// Opens it there, or closes it again.
    Open(Opens),
    /// Goes to a question, with its answer in focus.
    Answer(QuestionId),
    /// Goes to a question, with another answer in focus.
    Change(QuestionId, OptionId),
    /// Copies the draft with this place in the recommendation.
    Draft(usize),
    /// Goes on to saving it.
    Save(Saves),
    /// Does something with the file that is to be saved.
    File(FileDoes),
    /// Goes on to the questions of a scenario.
    Questions(ScenarioId),
    /// Does what stands beside the rows under this place.
    Row(usize),
}

/// What can be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Saves {
    /// The recommendation in a form.
    Recommendation(Format),
    /// The drafts alone, as plain text.
    Drafts,
}

/// What can be done with a file that is to be saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FileDoes {
    /// Save it, where there is no file of that name.
    Write,
    /// Save it in the place of the file that is there.
    Replace,
    /// Save it beside that one, under another name.
    Beside,
    /// Write another name.
    Rename,
    /// Leave without saving.
    Leave,
}

/// What can be opened in its place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Opens {
    /// A rule of the own guideline: all of its statement.
    Rule(RuleId),
    /// A rule that a step rests on: what it says.
    Cited(AdviceId, RuleId),
    /// A rule that names somebody to turn to: what it says.
    Asked(AdviceId, RuleId),
    /// Another guideline's view: its rules.
    Other(GuidelineId),
}

/// The recommendation in tabs.
#[derive(Debug)]
pub struct Sheet {
    /// What is told.
    pub recommendation: Recommendation,
    /// The same as a page.
    pub blocks: Vec<Block>,
    /// The tab that is shown.
    pub tab: Tab,
    /// What is open.
    pub opened: BTreeSet<Opens>,
    leaves: Vec<Leaf>,
    size: (usize, usize),
    stale: bool,
}

impl Tab {
    /// Every tab, from left to right.
    pub const ALL: [Self; 6] = [Self::Steps, Self::Why, Self::Changes, Self::Others, Self::Drafts, Self::Save];

    /// The id of its name, in the program's own texts.
    pub fn message(self) -> &'static str {
        match self {
            Self::Steps => "sheet-steps",
            Self::Why => "sheet-why",
            Self::Changes => "sheet-changes",
            Self::Others => "sheet-others",
            Self::Drafts => "sheet-drafts",
            Self::Save => "sheet-save",
        }
    }

    /// The tab with this number, counted from 1.
    pub fn numbered(number: usize) -> Option<Self> {
        Self::ALL.get(number.checked_sub(1)?).copied()
    }

    /// The next tab, or the one before; `None` past the ends.
    pub fn beside(self, next: bool) -> Option<Self> {
        let at = self.at();
        let at = if next { at + 1 } else { at.checked_sub(1)? };
        Self::ALL.get(at).copied()
    }

    fn at(self) -> usize {
        Self::ALL.iter().position(|tab| *tab == self).unwrap_or_default()
    }
}

impl Saves {
    /// The id of its name, in the program's own texts.
    pub fn message(self) -> String {
        match self {
            Self::Recommendation(format) => format!("save-as-{}", format.name()),
            Self::Drafts => "save-drafts".to_owned(),
        }
    }
}

impl Sheet {
    /// A sheet that is not written yet. The rule that speaks first is open.
    pub fn new(recommendation: Recommendation, blocks: Vec<Block>) -> Self {
        let opened = recommendation.rests_on.first().map(|rule| Opens::Rule(rule.rule.clone()));
        let (opened, leaves) = (opened.into_iter().collect(), Vec::new());
        Self { recommendation, blocks, tab: Tab::Steps, opened, leaves, size: (0, 0), stale: false }
    }

    /// The tab's rows.
    pub fn leaf(&self) -> Option<&Leaf> {
        self.leaves.get(self.tab.at())
    }

    /// The tab's rows, to move in.
    pub fn leaf_mut(&mut self) -> Option<&mut Leaf> {
        self.leaves.get_mut(self.tab.at())
    }

    /// Writes every tab for a width and a height, staying at the part that is being read.
    pub fn fit(&mut self, words: &Catalog, theme: Theme, (width, height): (usize, usize)) {
        if self.size == (width, height) && self.leaves.len() == Tab::ALL.len() {
            return;
        }
        self.size = (width, height);
        let before = std::mem::take(&mut self.leaves);
        for (at, tab) in Tab::ALL.into_iter().enumerate() {
            let mut leaf = leaves::write(self, tab, words, Paper::new(theme, width));
            match before.get(at) {
                Some(before) => leaf.stay_at(before, height),
                // What to do is read first; everywhere else the first thing to act on is in focus.
                None if tab != Tab::Steps => leaf.focus_on_first(height),
                None => {}
            }
            self.leaves.push(leaf);
        }
    }

    /// Opens or closes something in its place; it is written so when the sheet is fitted next.
    pub fn toggle(&mut self, opens: Opens) {
        if !self.opened.remove(&opens) {
            self.opened.insert(opens);
        }
        self.size = (0, 0);
    }

    /// Takes the place in every tab, and what is open, from a sheet that this one replaces.
    pub fn stay_at(&mut self, before: Self) {
        let first = |sheet: &Self| sheet.recommendation.rests_on.first().map(|rule| rule.rule.clone());
        if first(self) == first(&before) {
            self.opened.clear();
        }
        self.opened.extend(before.opened);
        (self.tab, self.leaves) = (before.tab, before.leaves);
    }

    /// Begins at the first tab again: the answer is another.
    pub fn start_again(&mut self) {
        self.tab = Tab::Steps;
        self.leaves.clear();
        self.size = (0, 0);
    }

    /// Says that the words or the answers have changed since.
    pub fn grow_stale(&mut self) {
        self.stale = true;
    }

    /// Whether the words or the answers have changed since.
    pub fn is_stale(&self) -> bool {
        self.stale
    }
}
