//! The impure half: owns the terminal, turns its events into messages, performs effects with the library and
//! the session. It waits without waking while nothing happens, and paints once after all that has happened.

use std::collections::VecDeque;
use std::io::{self, ErrorKind};
use std::path::PathBuf;
use std::rc::Rc;
use std::time::{Duration, Instant};

use crossterm::event::{self, Event};
use jiff::civil::Date;

use super::effect::{Choice, Effect, File};
use super::message::{self, Message, NotSaved, Opened, Spot};
use super::model::{Beginning, Kit, Model};
use super::recent::Recent;
use super::terminal::{Screen, copy, size, suspend};
use super::theme::Theme;
use super::{draw, update};
use crate::browse::guides;
use crate::library::Library;
use crate::pack::{Card, GuidelineId, Pack, ScenarioId};
use crate::session::{Keeper, Kept, Memory, NotPlaced, On, Rest, Resumed, Session, Settings, Trouble, place_document};
use crate::text::{Language, SafeText};
use crate::walk::Run;

/// How long it is looked for events that have come already. None at all would not be enough for crossterm to hand out
/// those that it has read (its issue 839).
const A_GLANCE: Duration = Duration::from_micros(20);

/// How long events are taken before the screen shows what has come of them: a hand that holds a key sees it move, and a
/// flood does not freeze it.
const LONGEST_TURN: Duration = Duration::from_millis(100);

/// How the full screen starts.
#[derive(Clone, Debug)]
pub struct Start {
    /// What is known of language, organisation and role: what was kept, and over it what was typed.
    pub settings: Settings,
    /// The language guessed from the environment, used until one is chosen.
    pub guessed: Language,
    /// The scenario to open at once.
    pub scenario: Option<ScenarioId>,
    /// The session to go on with at once, by its number.
    pub resume: Option<u32>,
    /// How much is remembered.
    pub memory: Memory,
    /// Whether colours may be used.
    pub color: bool,
}

/// Runs the full screen until the user leaves it. Tells why something that was to be kept no longer than that could
/// not be erased.
///
/// # Errors
/// What the terminal reports; it is given back all the same.
pub fn run(library: Rc<Library>, start: Start) -> io::Result<Result<(), Trouble>> {
    let mut performer = Performer::new(library.clone(), start.memory);
    let shown = show(&library, start, &mut performer);
    let left = performer.keeper.leave();
    shown.map(|()| left)
}

/// Shows the screen until the user leaves it.
fn show(library: &Rc<Library>, start: Start, performer: &mut Performer) -> io::Result<()> {
    let size = size()?;
    let (mut model, effects) = Model::new(beginning(library, start, size));
    let mut going = carry_out(&mut model, performer, effects);
    let passing = performer.keeper.passing();
    let mut screen = Screen::take(size, move || passing.erase())?;
    if going {
        screen.paint(|frame| draw(&model, frame))?;
        // The first frame does not wait for what was kept.
        for message in performer.look_back() {
            let effects = update(&mut model, message);
            going &= carry_out(&mut model, performer, effects);
        }
    }
    while going {
        screen.paint(|frame| draw(&model, frame))?;
        going = take_events(&mut model, performer, &mut screen)?;
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
        left_out: library.left_out().number(),
        theme: Theme { color: start.color },
        size,
        scenario: start.scenario,
        resume: start.resume,
    }
}

fn publishers(library: &Library) -> Vec<(GuidelineId, SafeText)> {
    let publishers = library.publishers().into_iter();
    publishers.map(|(id, publisher)| (id, SafeText::new(&publisher))).collect()
}

/// Waits for an event, and takes all that have come by then. `false` where the user leaves.
fn take_events(model: &mut Model, performer: &mut Performer, screen: &mut Screen) -> io::Result<bool> {
    let mut begun = None;
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
        let begun = *begun.get_or_insert_with(Instant::now);
        if begun.elapsed() > LONGEST_TURN || !event::poll(A_GLANCE)? {
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
    fn new(library: Rc<Library>, memory: Memory) -> Self {
        Self { library, pack: None, keeper: Keeper::new(memory) }
    }

    /// Performs an effect; what came of it, where somebody has to know.
    fn perform(&mut self, effect: Effect) -> Option<Message> {
        match effect {
            Effect::Open(scenario) => Some(self.open(&scenario).map_or(Message::CannotOpen, Message::Opened)),
            Effect::FirstAid => Some(self.first_aid().map_or(Message::NoFirstAid, Message::FirstAid)),
            Effect::Map(scenario) => {
                let read = self.library.scenario(scenario.as_str()).and_then(Result::ok);
                Some(read.map_or(Message::CannotOpen, Message::Mapped))
            }
            Effect::Guides => Some(Message::Guides(guides(&self.library.whole()).into())),
            Effect::Record(run) => self.record(&run),
            Effect::Resume(number) => Some(self.resume(number).unwrap_or_else(Message::CannotResume)),
            Effect::Copy(text) => {
                copy(&text);
                None
            }
            Effect::Look(name) => Some(Message::Seen(look(&name))),
            Effect::Save(file) => Some(save(&file)),
            Effect::Keep(choice) => keep(&self.keeper, choice).is_err().then_some(Message::NotKept),
            Effect::Suspend => {
                suspend();
                None
            }
            Effect::Quit => None,
        }
    }

    /// Keeps how far a scenario has come.
    fn record(&mut self, run: &Run) -> Option<Message> {
        let on = On::new(today(), &self.pack());
        let trouble = self.keeper.record(run, &on).err()?;
        self.keeper.is_news(trouble).then_some(Message::NotRemembered(trouble.message()))
    }

    /// Opens a session of an earlier run.
    fn resume(&mut self, number: u32) -> Result<Message, &'static str> {
        let session = self.keeper.look_up(number).map_err(Trouble::message)?;
        if session.on.pack != self.library.shelf().0.name {
            return Err("session-other-pack");
        }
        let opened = self.open(&session.scenario).ok_or("session-no-scenario")?;
        let Resumed { session, trouble } = self.keeper.resume(number).map_err(Trouble::message)?;
        Ok(Message::Resumed(message::Resumed {
            opened,
            remarks: remarks(session.rest, trouble),
            answers: session.answers,
            day: session.on.day,
            verdict: session.end.map(|end| end.verdict),
        }))
    }

    /// The sessions of earlier runs that this pack has the scenarios for, and whether something is wrong with where
    /// they are kept.
    fn look_back(&mut self) -> Vec<Message> {
        let (kept, trouble) = self.keeper.look_back(today());
        let shelf = &self.library.shelf().0;
        let is_here =
            |session: &&Session| session.on.pack == shelf.name && shelf.topic_of(session.scenario.as_str()).is_some();
        let recent: Vec<Recent> = kept.iter().filter_map(Kept::session).filter(is_here).map(recent).collect();
        let told = trouble.filter(|trouble| self.keeper.is_news(*trouble));
        let recent = (!recent.is_empty()).then_some(Message::Recent(recent));
        recent.into_iter().chain(told.map(|trouble| Message::NotRemembered(trouble.message()))).collect()
    }

    fn open(&mut self, scenario: &ScenarioId) -> Option<Opened> {
        let scenario = self.library.scenario(scenario.as_str())?.ok()?;
        Some(Opened { scenario, pack: self.pack(), today: today() })
    }

    /// The cards of first aid; `None` where there is none, or one of their scenarios cannot be read.
    fn first_aid(&mut self) -> Option<Kit> {
        let shelf = self.library.shelf().0.clone();
        let with_scenario = |card: &Card| Some((card.clone(), self.library.scenario(card.scenario.as_str())?.ok()?));
        let cards = shelf.cards.iter().map(with_scenario).collect::<Option<Vec<_>>>()?;
        (!cards.is_empty()).then(|| Kit { cards, pack: self.pack(), today: today() })
    }

    fn pack(&mut self) -> Rc<Pack> {
        let library = &self.library;
        let pack =
            self.pack.get_or_insert_with(|| Rc::new(Pack { digest: library.digest(), ..library.pack().0.clone() }));
        pack.clone()
    }
}

fn recent(session: &Session) -> Recent {
    Recent {
        number: session.number,
        scenario: session.scenario.clone(),
        answered: session.answers.len(),
        day: session.on.day,
        verdict: session.end.as_ref().map(|end| end.verdict),
    }
}

/// What there is to say of a session that is gone on with.
fn remarks(rest: Rest, trouble: Option<Trouble>) -> Vec<&'static str> {
    let rest = match rest {
        Rest::Nothing => None,
        Rest::Torn => Some("session-torn"),
        Rest::Damaged(_) => Some("session-part-damaged"),
    };
    let here = trouble.map(|trouble| [trouble.message(), "session-not-from-here"]);
    here.into_iter().flatten().chain(rest).collect()
}

fn today() -> Date {
    jiff::Zoned::now().date()
}

/// Where a file of this name would be.
fn look(name: &str) -> Spot {
    let path = path_of(name);
    let folder = path.parent().unwrap_or(&path).to_string_lossy();
    Spot { folder: SafeText::new(&folder), taken: path.exists() }
}

fn save(file: &File) -> Message {
    let path = path_of(&file.name);
    match place_document(&path, &file.bytes, file.replaces) {
        Ok(()) => Message::Saved(SafeText::new(&path.to_string_lossy())),
        Err(why) => Message::NotSaved(match why {
            NotPlaced::IsThere => NotSaved::IsThere,
            NotPlaced::NoFolder(_) => NotSaved::NoFolder,
            NotPlaced::Name | NotPlaced::IsAFolder => NotSaved::Name,
            NotPlaced::Refused(error) => refused(&error),
        }),
    }
}

/// What the system reports, where there are words for it; else in the system's own.
fn refused(error: &io::Error) -> NotSaved {
    match error.kind() {
        ErrorKind::PermissionDenied => NotSaved::Denied,
        ErrorKind::ReadOnlyFilesystem => NotSaved::ReadOnly,
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge => NotSaved::Full,
        ErrorKind::InvalidFilename => NotSaved::Name,
        _ => NotSaved::Refused(SafeText::new(&error.to_string())),
    }
}

/// A name, or a path, from the folder that the program was started in; `~` is the user's own folder.
fn path_of(name: &str) -> PathBuf {
    let home = name.strip_prefix("~/").and_then(|rest| Some(etcetera::home_dir().ok()?.join(rest)));
    home.unwrap_or_else(|| std::env::current_dir().unwrap_or_default().join(name))
}

/// Keeps one choice, and leaves what else is kept as it is: what was only typed for this once is not kept.
fn keep(keeper: &Keeper, choice: Choice) -> Result<(), Trouble> {
    keeper.keep(|settings| match choice {
        Choice::Language(language) => settings.language = Some(language),
        Choice::Organisation(organisation) => settings.organisation = Some(organisation),
        Choice::Role(role) => settings.role = Some(role),
    })
}
