//! The interview as a machine: a line in, lines out, and what is to be done besides.
//!
//! What is asked now is not stored: it follows from what is known. Only a question that somebody went back
//! to by name is remembered, as a detour.

mod act;
mod ask;

use std::rc::Rc;

use jiff::civil::Date;

use crate::pack::{Organisation, Pack, Role, Scenario, ScenarioId, TopicId};
use crate::text::{Catalog, Language, SafeText};
use crate::walk::{Answers, Position, replay};

use super::page::Page;
use super::word::Word;

/// What is known of the person.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// The language, once it was chosen.
    pub language: Option<Language>,
    /// The organisation.
    pub organisation: Option<Organisation>,
    /// The role.
    pub role: Option<Role>,
}

/// One part of the profile, chosen just now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// The language.
    Language(Language),
    /// The organisation.
    Organisation(Organisation),
    /// The role.
    Role(Role),
}

/// What is to be done besides saying something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Keep a choice for the next time.
    Keep(Choice),
    /// Read a scenario, and hand it to [`Interview::open`].
    Open(ScenarioId),
    /// Leave.
    Leave,
}

/// What a line leads to.
#[derive(Debug, Default)]
pub struct Turn {
    /// What is said, line by line.
    pub lines: Vec<SafeText>,
    /// What is to be done after it.
    pub effect: Option<Effect>,
}

/// An interview under way.
pub struct Interview {
    words: Catalog,
    pack: Pack,
    profile: Profile,
    today: Date,
    topic: Option<TopicId>,
    scenario: Option<Rc<Scenario>>,
    answers: Answers,
    detour: Option<Detour>,
    /// Whether it was said how to answer.
    hinted: bool,
    /// The questions that were said to be answered from the profile.
    told: Vec<usize>,
}

/// Something asked out of order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Detour {
    /// Which language.
    Language,
    /// Which answer to change.
    Change,
    /// A question that was answered before.
    Again(usize),
}

/// What is asked now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Language,
    Organisation,
    Role,
    Topic,
    Scenario,
    Question(usize),
    Change,
    End,
}

impl Interview {
    /// An interview with what is known already. `words` are in the language chosen or guessed.
    pub fn new(words: Catalog, pack: Pack, profile: Profile, scenario: Option<Rc<Scenario>>, today: Date) -> Self {
        let known =
            |organisation: &Organisation| organisation.guideline().is_none_or(|id| pack.guidelines.contains_key(id));
        let profile = Profile { organisation: profile.organisation.filter(known), ..profile };
        Self {
            words,
            pack,
            profile,
            today,
            topic: None,
            scenario,
            answers: Answers::new(),
            detour: None,
            hinted: false,
            told: Vec::new(),
        }
    }

    /// What is said first.
    pub fn begin(&mut self) -> Turn {
        let mut page = Page::default();
        if self.scenario.is_some() {
            self.introduce(&mut page);
        }
        self.go_on(page, None)
    }

    /// What a line leads to.
    pub fn answer(&mut self, line: &str) -> Turn {
        let line = line.trim();
        match Word::read(line, &self.words) {
            Some(word) => self.steer(word),
            None => self.choose(line),
        }
    }

    /// Goes on with the scenario that was asked for.
    pub fn open(&mut self, scenario: Rc<Scenario>) -> Turn {
        self.scenario = Some(scenario);
        self.answers.clear();
        self.told.clear();
        let mut page = Page::default();
        self.introduce(&mut page);
        self.go_on(page, None)
    }

    /// Goes on where a scenario could not be read.
    pub fn cannot_open(&mut self) -> Turn {
        let mut page = Page::default();
        page.say(&self.words.say("line-cannot-open"));
        self.go_on(page, None)
    }

    fn stage(&self) -> Stage {
        match self.detour {
            Some(Detour::Language) => return Stage::Language,
            Some(Detour::Change) => return Stage::Change,
            Some(Detour::Again(question)) => return Stage::Question(question),
            None => {}
        }
        if self.profile.language.is_none() {
            return Stage::Language;
        }
        if self.profile.organisation.is_none() {
            return Stage::Organisation;
        }
        if self.profile.role.is_none() {
            return Stage::Role;
        }
        match (&self.scenario, &self.topic) {
            (Some(scenario), _) => self.position(scenario).next.map_or(Stage::End, Stage::Question),
            (None, Some(_)) => Stage::Scenario,
            (None, None) => Stage::Topic,
        }
    }

    fn position(&self, scenario: &Scenario) -> Position {
        replay(scenario, self.profile.role, &self.answers)
    }

    /// Asks what is to be asked now, or ends with the recommendation.
    fn go_on(&mut self, mut page: Page, effect: Option<Effect>) -> Turn {
        if self.stage() == Stage::End {
            page.gap();
            self.recommend(&mut page);
            return Turn { lines: page.finish(), effect: Some(Effect::Leave) };
        }
        self.ask(&mut page);
        Turn { lines: page.finish(), effect }
    }
}
