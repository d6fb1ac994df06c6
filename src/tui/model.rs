//! The state of the screen: what is shown, for whom, and the answers so far. It holds no terminal, no file and
//! no clock, and nothing that can be worked out from the rest, but for the recommendation's rows.

mod browse;
mod first_aid;
mod home;
mod leaf;
mod saving;
mod search;
mod sheet;
mod walking;

use std::rc::Rc;

use jiff::civil::Date;

use super::effect::Effect;
use super::keymap::Place;
use super::message::NotSaved;
use super::recent::Recent;
use super::theme::Theme;
use crate::pack::scenario::Kind;
use crate::pack::{GuidelineId, Organisation, QuestionId, Role, ScenarioId, Shelf, Verdict, Word};
use crate::text::{Catalog, Language, SafeText};
use crate::walk::Answers;

pub use browse::{Act, Browse, Sight, What, Written};
pub use first_aid::{FirstAid, Kit, Reader};
pub use home::{Group, Home, Item};
pub use leaf::{Leaf, Stop};
pub use saving::{LONGEST_NAME, Saving};
pub use search::Search;
pub use sheet::{Does, FileDoes, Opens, Saves, Sheet, Tab};
pub use walking::{Entry, Recorded, Walking};

/// What the screen begins with.
pub struct Beginning {
    /// The language to begin in.
    pub language: Language,
    /// Whether the reader chose that language, or it was guessed.
    pub language_is_chosen: bool,
    /// The organisation, where it is known.
    pub organisation: Option<Organisation>,
    /// The role, where it is known.
    pub role: Option<Role>,
    /// The texts, in any language.
    pub words: Catalog,
    /// Topics and scenarios.
    pub shelf: Rc<Shelf>,
    /// Who issued each guideline.
    pub publishers: Vec<(GuidelineId, SafeText)>,
    /// How much of the pack is left out, because something is wrong with it.
    pub left_out: usize,
    /// Whether colours may be used.
    pub theme: Theme,
    /// Columns and rows.
    pub size: (u16, u16),
    /// The scenario to open at once.
    pub scenario: Option<ScenarioId>,
    /// The session to go on with at once, by its number.
    pub resume: Option<u32>,
}

/// The state of the screen.
pub struct Model {
    /// The language of every text.
    pub language: Language,
    /// The reader's organisation.
    pub organisation: Option<Organisation>,
    /// The reader's role.
    pub role: Option<Role>,
    /// Topics and scenarios.
    pub shelf: Rc<Shelf>,
    /// Who issued each guideline.
    pub publishers: Vec<(GuidelineId, SafeText)>,
    /// The look.
    pub theme: Theme,
    /// Columns and rows of the terminal.
    pub size: (u16, u16),
    /// The screen that lies lowest.
    pub screen: Screen,
    /// What lies over it, the topmost last; each kind at most once.
    pub over: Vec<Over>,
    /// What is in focus on the first screen.
    pub home: Home,
    /// The scenario that is open.
    pub walking: Option<Walking>,
    /// Answers in scenarios that were left in this run, the last one first.
    pub begun: Vec<(ScenarioId, Answers)>,
    /// Sessions of earlier runs that can be gone on with, the newest first.
    pub recent: Vec<Recent>,
    /// The search, while it lies over the screen.
    pub search: Search,
    /// First aid, while it lies over the screen.
    pub first_aid: FirstAid,
    /// Maps and guidelines, while they lie over the screen.
    pub browse: Browse,
    /// Something to notice, until the next key.
    pub notice: Option<Notice>,
    /// Whether the key pressed now was announced by the notice before it.
    pub sure: bool,
    /// How much of the pack is left out; 0 once it was said.
    pub left_out: usize,
    /// The first start, until it is over.
    pub first_start: Option<FirstStart>,
    words: [(Language, Catalog); 3],
}

/// The screens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// Topics and scenarios.
    Home,
    /// A question.
    Question,
    /// The answers given, with the one in focus.
    Answers(usize),
    /// The recommendation.
    Recommendation,
    /// A file with it that is about to be saved.
    Saving,
}

/// What can lie over a screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Over {
    /// A choice for the profile, with the entry in focus.
    Choosing(Setting, usize),
    /// The help, with the first row shown.
    Help(usize),
    /// The search; its state is [`Model::search`].
    Search,
    /// First aid; its state is [`Model::first_aid`].
    FirstAid,
    /// A map or a guideline; its state is [`Model::browse`].
    Browse,
}

/// A part of the profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// The language.
    Language,
    /// The organisation.
    Organisation,
    /// The role.
    Role,
}

/// What is asked before anything else, one after the other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FirstStart {
    /// What was not known, in order.
    pub asks: Vec<Setting>,
    /// Which of them is asked now.
    pub at: usize,
}

/// Something to notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// Choices cannot be kept for the next time.
    NotKept,
    /// The scenario cannot be opened.
    CannotOpen,
    /// So much of the pack is left out.
    LeftOut(usize),
    /// First aid cannot be opened.
    NoFirstAid,
    /// Answers to these questions no longer count.
    NoLongerCount(Vec<usize>),
    /// What happens is not remembered; the message that says why.
    NotRemembered(&'static str),
    /// The session cannot be gone on with; the message that says why.
    CannotResume(&'static str),
    /// What there is to say of a session that is gone on with.
    Resumed(Remarks),
    /// A draft was handed to the terminal.
    Copied,
    /// There is nothing to copy here.
    NothingToCopy,
    /// A file was saved there.
    Saved(SafeText),
    /// A file could not be saved.
    NotSaved(NotSaved),
    /// The same key once more forgets this many answers.
    StartsOver(usize),
}

/// What there is to say of a session that is gone on with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Remarks {
    /// Messages without values.
    pub said: Vec<&'static str>,
    /// Questions of which the answer, or the question itself, is not there any more.
    pub gone: Vec<QuestionId>,
    /// The day on which it ended in another verdict, and that verdict.
    pub otherwise: Option<(Date, Verdict)>,
}

impl Model {
    /// The first state, and what has to be done for it.
    pub fn new(beginning: Beginning) -> (Self, Vec<Effect>) {
        let known = |organisation: &Organisation| match organisation {
            Organisation::Guideline(id) => beginning.publishers.iter().any(|(guideline, _)| guideline == id),
            Organisation::Other => true,
        };
        let words = Language::ALL.map(|language| (language, beginning.words.in_language(language)));
        let mut model = Self {
            language: beginning.language,
            organisation: beginning.organisation.filter(known),
            role: beginning.role,
            shelf: beginning.shelf,
            publishers: beginning.publishers,
            theme: beginning.theme,
            size: beginning.size,
            screen: Screen::Home,
            over: Vec::new(),
            home: Home::default(),
            walking: None,
            begun: Vec::new(),
            recent: Vec::new(),
            search: Search::default(),
            first_aid: FirstAid::default(),
            browse: Browse::default(),
            notice: None,
            sure: false,
            left_out: beginning.left_out,
            first_start: None,
            words,
        };
        let asks = model.unknown(beginning.language_is_chosen);
        if let Some(first) = asks.first().copied() {
            model.over.push(Over::Choosing(first, model.chosen(first)));
            model.first_start = Some(FirstStart { asks, at: 0 });
        }
        model.say_what_is_left_out();
        (model, beginning.scenario.map(Effect::Open).into_iter().chain(beginning.resume.map(Effect::Resume)).collect())
    }

    /// The texts in the language in use.
    pub fn words(&self) -> &Catalog {
        let words = self.words.iter().find(|(language, _)| *language == self.shown_language());
        &words.unwrap_or(&self.words[0]).1
    }

    /// The language of the screen: while languages are looked through, the one in focus.
    pub fn shown_language(&self) -> Language {
        let looked_at = self.over.iter().rev().find_map(|over| match over {
            Over::Choosing(Setting::Language, cursor) => Language::ALL.get(*cursor).copied(),
            _ => None,
        });
        looked_at.unwrap_or(self.language)
    }

    /// Where a key is pressed.
    pub fn place(&self) -> Place {
        match (self.over.last(), self.screen) {
            (Some(Over::Choosing(..)), _) => Place::Choosing,
            (Some(Over::Help(_)), _) => Place::Help,
            (Some(Over::Search), _) => Place::Search,
            (Some(Over::FirstAid), _) => Place::FirstAid,
            (Some(Over::Browse), _) => self.place_of_browse(),
            (None, screen) => self.place_of(screen),
        }
    }

    /// Where a key was pressed before the help came up.
    pub fn place_under_help(&self) -> Place {
        match self.over.iter().rev().find(|over| !matches!(over, Over::Help(_))) {
            Some(Over::Search) => Place::Search,
            Some(Over::FirstAid) => Place::FirstAid,
            Some(Over::Browse) => self.place_of_browse(),
            Some(_) => Place::Choosing,
            None => self.place_of(self.screen),
        }
    }

    fn place_of(&self, screen: Screen) -> Place {
        match screen {
            Screen::Home => Place::Home,
            Screen::Answers(_) => Place::Answers,
            Screen::Recommendation => match self.sheet().map(|sheet| sheet.tab) {
                Some(Tab::Changes) => Place::Changes,
                Some(Tab::Drafts) => Place::Drafts,
                Some(Tab::Save) => Place::Save,
                _ => Place::Recommendation,
            },
            Screen::Saving if self.saving().is_some_and(|saving| saving.naming.is_some()) => Place::Naming,
            Screen::Saving => Place::Saving,
            Screen::Question => match self.walking.as_ref().and_then(|walking| walking.kind(self.role)) {
                Some(Kind::Many) => Place::Many,
                _ => Place::One,
            },
        }
    }

    /// The recommendation, where it is shown.
    pub fn sheet(&self) -> Option<&Sheet> {
        self.walking.as_ref()?.sheet.as_ref()
    }

    /// The file that is about to be saved.
    pub fn saving(&self) -> Option<&Saving> {
        self.walking.as_ref()?.saving.as_ref()
    }

    /// The rows that are scrolled, where there are any.
    pub fn leaf_mut(&mut self) -> Option<&mut Leaf> {
        if self.over.last() == Some(&Over::FirstAid) {
            return self.first_aid.leaf_mut();
        }
        let walking = self.walking.as_mut()?;
        match self.screen {
            Screen::Saving => Some(&mut walking.saving.as_mut()?.leaf),
            _ => walking.sheet.as_mut()?.leaf_mut(),
        }
    }

    /// Says once, on the first screen, that something is left out.
    pub(in crate::tui) fn say_what_is_left_out(&mut self) {
        let in_sight = self.screen == Screen::Home && self.over.is_empty() && self.notice.is_none();
        if in_sight && self.left_out > 0 {
            self.notice = Some(Notice::LeftOut(std::mem::take(&mut self.left_out)));
        }
    }

    /// What has to be asked before anything else.
    fn unknown(&self, language_is_chosen: bool) -> Vec<Setting> {
        let unknown = [
            (Setting::Language, !language_is_chosen),
            (Setting::Organisation, self.organisation.is_none()),
            (Setting::Role, self.role.is_none()),
        ];
        unknown.into_iter().filter(|(_, unknown)| *unknown).map(|(setting, _)| setting).collect()
    }

    /// Whether a choice is the one that the first start asks for now.
    pub fn is_first_start(&self, setting: Setting) -> bool {
        self.first_start.as_ref().is_some_and(|first| first.asks.get(first.at) == Some(&setting))
    }

    /// Whether nothing has been chosen or opened yet.
    pub fn is_at_beginning(&self) -> bool {
        self.first_start.as_ref().is_some_and(|first| first.at == 0) && self.over.len() == 1
    }

    /// How many entries there are to choose from.
    pub fn choices(&self, setting: Setting) -> usize {
        match setting {
            Setting::Language => Language::ALL.len(),
            Setting::Organisation => self.publishers.len() + 1,
            Setting::Role => Role::ALL.len(),
        }
    }

    /// The entry that holds now.
    pub fn chosen(&self, setting: Setting) -> usize {
        let place = match setting {
            Setting::Language => Language::ALL.iter().position(|language| *language == self.language),
            Setting::Organisation => self.organisation.as_ref().map(|organisation| {
                let own = self.publishers.iter().position(|(id, _)| Some(id) == organisation.guideline());
                own.unwrap_or(self.publishers.len())
            }),
            Setting::Role => Role::ALL.iter().position(|role| Some(*role) == self.role),
        };
        place.unwrap_or_default()
    }

    /// The name of the reader's organisation, as its guideline writes it.
    pub fn publisher(&self) -> Option<&SafeText> {
        let own = self.organisation.as_ref()?.guideline()?;
        self.publishers.iter().find(|(id, _)| id == own).map(|(_, publisher)| publisher)
    }

    /// The title of a scenario on the shelf.
    pub fn title(&self, scenario: &ScenarioId) -> SafeText {
        let topic = self.shelf.topic_of(scenario.as_str()).map(|topic| topic.id.as_str()).unwrap_or_default();
        self.words().line(&format!("{topic}/{scenario}"), "title")
    }
}
