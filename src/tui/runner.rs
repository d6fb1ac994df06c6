//! The impure half: owns the terminal, turns its events into messages, performs effects with the library and
//! the session. It waits without waking while nothing happens, and paints once after all that has happened.

use std::collections::VecDeque;
use std::io;
use std::rc::Rc;
use std::time::Duration;

use crossterm::event::{self, Event};

use super::effect::{Choice, Effect};
use super::message::{Message, Opened};
use super::model::{Beginning, Model};
use super::terminal::{Screen, size, suspend};
use super::theme::Theme;
use super::{draw, update};
use crate::library::Library;
use crate::pack::{GuidelineId, Pack, ScenarioId};
use crate::session::{Keeper, Memory, Settings, Trouble};
use crate::text::{Language, SafeText};

/// How the full screen starts.
#[derive(Clone, Debug)]
pub struct Start {
    /// What is known of language, organisation and role: what was kept, and over it what was typed.
    pub settings: Settings,
    /// The language guessed from the environment, used until one is chosen.
    pub guessed: Language,
    /// The scenario to open at once.
    pub scenario: Option<ScenarioId>,
    /// Whether colours may be used.
    pub color: bool,
}

/// Runs the full screen until the user leaves it.
///
/// # Errors
/// What the terminal reports; it is given back all the same.
pub fn run(library: Rc<Library>, start: Start) -> io::Result<()> {
    let mut performer = Performer::new(library.clone());
    let size = size()?;
    let (mut model, effects) = Model::new(beginning(&library, start, size));
    let mut going = carry_out(&mut model, &mut performer, effects);
    let mut screen = Screen::take(size)?;
    while going {
        screen.paint(|frame| draw(&model, frame))?;
        going = take_events(&mut model, &mut performer, &mut screen)?;
    }
    Ok(())
}

/// What the first screen needs, and nothing else: neither guidelines nor scenarios are read for it.
pub fn beginning(library: &Rc<Library>, start: Start, size: (u16, u16)) -> Beginning {
    let (settings, language) = (start.settings, start.guessed);
    Beginning {
        language: settings.language.unwrap_or(language),
        language_is_chosen: settings.language.is_some(),
        organisation: settings.organisation,
        role: settings.role,
        words: library.catalog(settings.language.unwrap_or(language)),
        shelf: library.shelf().0.clone(),
        publishers: publishers(library),
        theme: Theme { color: start.color },
        size,
        scenario: start.scenario,
    }
}

fn publishers(library: &Library) -> Vec<(GuidelineId, SafeText)> {
    let publishers = library.publishers().into_iter();
    publishers.map(|(id, publisher)| (id, SafeText::new(&publisher))).collect()
}

/// Waits for an event, and takes all that have come by then. `false` where the user leaves.
fn take_events(model: &mut Model, performer: &mut Performer, screen: &mut Screen) -> io::Result<bool> {
    loop {
        let message = match event::read()? {
            Event::Key(key) => Some(Message::Key(key)),
            Event::Resize(columns, rows) => {
                screen.resize((columns, rows))?;
                Some(Message::Resize(columns, rows))
            }
            Event::Mouse(mouse) => Some(Message::Mouse(mouse)),
            Event::Paste(text) => Some(Message::Paste(text)),
            _ => None,
        };
        if let Some(message) = message {
            let effects = update(model, message);
            if !carry_out(model, performer, effects) {
                return Ok(false);
            }
        }
        if !event::poll(Duration::ZERO)? {
            return Ok(true);
        }
    }
}

/// Performs effects, and those that their answers lead to. `false` where the user leaves.
fn carry_out(model: &mut Model, performer: &mut Performer, effects: Vec<Effect>) -> bool {
    let mut effects = VecDeque::from(effects);
    while let Some(effect) = effects.pop_front() {
        if effect == Effect::Quit {
            return false;
        }
        if let Some(message) = performer.perform(effect) {
            effects.extend(update(model, message));
        }
    }
    true
}

/// Performs effects.
struct Performer {
    library: Rc<Library>,
    pack: Option<Rc<Pack>>,
    keeper: Keeper,
}

impl Performer {
    fn new(library: Rc<Library>) -> Self {
        Self { library, pack: None, keeper: Keeper::new(Memory::Whole) }
    }

    /// Performs an effect; what came of it, where somebody has to know.
    fn perform(&mut self, effect: Effect) -> Option<Message> {
        match effect {
            Effect::Open(scenario) => Some(self.open(&scenario).map_or(Message::CannotOpen, Message::Opened)),
            Effect::Resume(_) => Some(Message::CannotOpen),
            Effect::Keep(choice) => keep(&self.keeper, choice).is_err().then_some(Message::NotKept),
            Effect::Suspend => {
                suspend();
                None
            }
            Effect::Quit => None,
        }
    }

    fn open(&mut self, scenario: &ScenarioId) -> Option<Opened> {
        let scenario = self.library.scenario(scenario.as_str())?.ok()?;
        Some(Opened { scenario, pack: self.pack(), today: jiff::Zoned::now().date() })
    }

    fn pack(&mut self) -> Rc<Pack> {
        let library = &self.library;
        let pack =
            self.pack.get_or_insert_with(|| Rc::new(Pack { digest: library.digest(), ..library.pack().0.clone() }));
        pack.clone()
    }
}

/// Keeps one choice, and leaves what else is kept as it is: what was only typed for this once is not kept.
fn keep(keeper: &Keeper, choice: Choice) -> Result<(), Trouble> {
    keeper.keep(|settings| match choice {
        Choice::Language(language) => settings.language = Some(language),
        Choice::Organisation(organisation) => settings.organisation = Some(organisation),
        Choice::Role(role) => settings.role = Some(role),
    })
}
