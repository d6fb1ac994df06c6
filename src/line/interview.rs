//! The interview as a machine: a line in, lines out, and what is to be done besides.
//!
//! What is asked now is not stored: it follows from what is known. Only what somebody went out of the way for
//! is remembered, as a detour.

mod act;
mod ask;
mod earlier;
mod first_aid;
mod say;
mod steer;

use std::collections::BTreeMap;
use std::rc::Rc;

use jiff::civil::Date;

use crate::pack::{Organisation, Pack, Role, Scenario, ScenarioId, TopicId};
use crate::text::{Catalog, Language, SafeText, args};
use crate::walk::{Answer, Answers, Position, replay};

use super::page::Page;
use super::typed::Typed;
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
    /// Read the scenarios of the first-aid cards, and hand them to [`Interview::first_aid`].
    FirstAid,
    /// Read a scenario, and hand it to [`Interview::open`].
    Open(ScenarioId),
    /// Look for scenarios that fit these words, and hand them to [`Interview::found`].
    Search(String),
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
    /// For the words that are understood in every language.
    english: Catalog,
    pack: Pack,
    profile: Profile,
    today: Date,
    topic: Option<TopicId>,
    scenario: Option<Rc<Scenario>>,
    answers: Answers,
    /// Answers in scenarios that were left.
    begun: BTreeMap<ScenarioId, Answers>,
    detour: Option<Detour>,
    /// Whether it was said how to answer.
    hinted: bool,
    /// The questions that were said to be answered from the profile.
    told: Vec<usize>,
    /// Whether the recommendation that holds now was said.
    said: bool,
    /// The first choice that was not shown yet, where what is asked has more of them than fit.
    more: usize,
}

/// Something asked out of order.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Detour {
    /// Which language, organisation or role.
    Language,
    Organisation,
    Role,
    /// What happened, in the person's own words.
    Search,
    /// Which of those that were found.
    Found(Vec<ScenarioId>),
    /// Which answer to change.
    Change,
    /// A question that was answered before, and whether it was come to step by step and not picked out.
    Again(usize, bool),
    /// Whether a question is to have this answer, although others no longer count then.
    Confirm(usize, Answer),
}

/// What is asked now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stage {
    Language,
    Organisation,
    Role,
    Topic,
    Scenario,
    Search,
    Found,
    Question(usize),
    Change,
    Confirm,
    End,
}

impl Interview {
    /// An interview with what is known already. `words` are in the language chosen or guessed.
    pub fn new(words: Catalog, pack: Pack, profile: Profile, scenario: Option<Rc<Scenario>>, today: Date) -> Self {
        let known =
            |organisation: &Organisation| organisation.guideline().is_none_or(|id| pack.guidelines.contains_key(id));
        let profile = Profile { organisation: profile.organisation.filter(known), ..profile };
        Self {
            english: words.in_language(Language::En),
            words,
            profile,
            today,
            topic: scenario.as_ref().and_then(|scenario| shelf_of(&pack, scenario)),
            pack,
            scenario,
            answers: Answers::new(),
            begun: BTreeMap::new(),
            detour: None,
            hinted: false,
            told: Vec::new(),
            said: false,
            more: 0,
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
        let typed = Typed::read(line);
        if typed.is_only_keys() {
            // Keys without a character, such as the arrows, were pressed: that is no empty line.
            let mut page = Page::default();
            self.menu().refuse("", &mut page, &self.words);
            return Turn { lines: page.finish(), effect: None };
        }
        match Word::read(typed.text(), &self.words, &self.english) {
            Some((word, rest)) => self.steer(word, rest),
            None => self.choose(typed.text()),
        }
    }

    /// Goes on with the scenario that was asked for.
    pub fn open(&mut self, scenario: Rc<Scenario>) -> Turn {
        self.put_away();
        self.answers = self.begun.remove(&scenario.id).unwrap_or_default();
        self.topic = shelf_of(&self.pack, &scenario);
        self.scenario = Some(scenario);
        let mut page = Page::default();
        self.introduce(&mut page);
        if !self.answers.is_empty() {
            let change = Word::Change.shown(&self.words);
            page.say(&self.words.say_with("line-begun", &args([("change", &change)])));
        }
        self.go_on(page, None)
    }

    /// Goes on where a scenario could not be read.
    pub fn cannot_open(&mut self) -> Turn {
        let mut page = Page::default();
        page.say(&self.words.say("line-cannot-open"));
        self.go_on(page, None)
    }

    /// Goes on with the scenarios that fit what was looked for, the best first.
    pub fn found(&mut self, scenarios: Vec<ScenarioId>) -> Turn {
        let mut page = Page::default();
        if scenarios.is_empty() {
            page.say(&self.words.say("line-found-nothing"));
        } else {
            self.detour = Some(Detour::Found(scenarios));
            self.more = 0;
        }
        self.go_on(page, None)
    }

    fn stage(&self) -> Stage {
        match &self.detour {
            Some(Detour::Language) => return Stage::Language,
            Some(Detour::Organisation) => return Stage::Organisation,
            Some(Detour::Role) => return Stage::Role,
            Some(Detour::Search) => return Stage::Search,
            Some(Detour::Found(_)) => return Stage::Found,
            Some(Detour::Change) => return Stage::Change,
            Some(Detour::Again(question, _)) => return Stage::Question(*question),
            Some(Detour::Confirm(..)) => return Stage::Confirm,
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

    /// Leaves the scenario; its answers wait for whoever opens it again.
    fn put_away(&mut self) {
        let answers = std::mem::take(&mut self.answers);
        if let Some(scenario) = self.scenario.take().filter(|_| !answers.is_empty()) {
            self.begun.insert(scenario.id.clone(), answers);
        }
        self.detour = None;
        self.told.clear();
        self.said = false;
        self.more = 0;
    }

    /// Asks what is to be asked now. At the end the recommendation comes first.
    fn go_on(&mut self, mut page: Page, effect: Option<Effect>) -> Turn {
        if self.stage() == Stage::End && !self.said {
            self.said = true;
            page.gap();
            self.recommend(&mut page);
        }
        self.ask(&mut page);
        Turn { lines: page.finish(), effect }
    }
}

/// The topic that offers a scenario; none where it is a draft.
fn shelf_of(pack: &Pack, scenario: &Scenario) -> Option<TopicId> {
    pack.shelf.topic_of(scenario.id.as_str()).map(|topic| topic.id.value.clone())
}
