//! A model at a desk: it takes keys as words, performs effects without a terminal, a file or a clock, and shows
//! what is on the screen.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::rc::Rc;

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers, MouseButton, MouseEvent, MouseEventKind};
use jiff::civil::date;
use omtanke::browse::guides;
use omtanke::library::Library;
use omtanke::pack::{Organisation, Pack, Role, Scenario, ScenarioId};
use omtanke::session::{Memory, Settings};
use omtanke::text::{Language, SafeText};
use omtanke::tui::{self, Effect, File, Kit, Message, Model, NotSaved, Opened, Resumed, Spot, Start, draw, update};
use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::buffer::Buffer;

/// A model, and what it asked for.
pub(crate) struct Desk {
    pub(crate) model: Model,
    /// Every effect so far.
    pub(crate) effects: Vec<Effect>,
    /// Opened whatever scenario is asked for, where there is one.
    pub(crate) scenario: Option<Rc<Scenario>>,
    /// Whether choices can be kept.
    pub(crate) keeps: bool,
    /// Why nothing is remembered, where that is so.
    pub(crate) forgets: Option<&'static str>,
    /// The session that is gone on with whichever is asked for.
    pub(crate) earlier: Option<Resumed>,
    /// The files that there are.
    pub(crate) files: BTreeMap<String, Vec<u8>>,
    /// Why no file can be saved; `None` where they can.
    pub(crate) saves_not: Option<NotSaved>,
    library: Rc<Library>,
}

impl Desk {
    /// A first start, with the language guessed.
    pub(crate) fn first_start(guessed: Language) -> Self {
        Self::new(Settings::default(), guessed, true)
    }

    /// An employee who has chosen a language and an organisation before.
    pub(crate) fn of(language: Language, organisation: &str) -> Self {
        let organisation = Organisation::from_text(organisation);
        let settings = Settings { language: Some(language), organisation, role: Some(Role::Employee) };
        Self::new(settings, language, true)
    }

    /// The same without colours.
    pub(crate) fn without_colors(language: Language, organisation: &str) -> Self {
        let mut desk = Self::of(language, organisation);
        desk.model.theme.color = false;
        desk
    }

    fn new(settings: Settings, guessed: Language, color: bool) -> Self {
        Self::with(Rc::new(Library::built_in()), settings, guessed, color)
    }

    /// The same with other packs.
    pub(crate) fn with(library: Rc<Library>, settings: Settings, guessed: Language, color: bool) -> Self {
        let start = Start { settings, guessed, scenario: None, resume: None, memory: Memory::Nothing, color };
        let (model, effects) = Model::new(tui::beginning(&library, start, (80, 24)));
        Self {
            model,
            effects,
            scenario: None,
            keeps: true,
            forgets: None,
            earlier: None,
            files: BTreeMap::new(),
            saves_not: None,
            library,
        }
    }

    /// Presses keys: `enter j 2 tab`; also `type:two_words`, `paste:text`, `resize:40x10`, `click:3,7` and
    /// `wheel:down`.
    pub(crate) fn keys(mut self, keys: &str) -> Self {
        for key in keys.split_whitespace() {
            match key.split_once(':') {
                Some(("resize", size)) => {
                    let (columns, rows) = pair(size, 'x');
                    self.send(Message::Resize(columns, rows));
                }
                Some(("click", place)) => self.mouse(MouseEventKind::Down(MouseButton::Left), pair(place, ',')),
                Some(("wheel", "up")) => self.mouse(MouseEventKind::ScrollUp, (0, 0)),
                Some(("wheel", _)) => self.mouse(MouseEventKind::ScrollDown, (0, 0)),
                Some(("paste", text)) => self.send(Message::Paste(text.replace('_', " "))),
                Some(("type", text)) => {
                    for letter in text.replace('_', " ").chars() {
                        self.send(Message::Key(KeyEvent::new(KeyCode::Char(letter), KeyModifiers::NONE)));
                    }
                }
                _ => self.send(Message::Key(press(key))),
            }
        }
        self
    }

    /// Presses keys, as [`Desk::keys`] does.
    pub(crate) fn press(&mut self, keys: &str) {
        keys.split_whitespace().for_each(|key| self.send(Message::Key(press(key))));
    }

    fn mouse(&mut self, kind: MouseEventKind, (column, row): (u16, u16)) {
        self.send(Message::Mouse(MouseEvent { kind, column, row, modifiers: KeyModifiers::NONE }));
    }

    /// Takes a message in, and performs what comes of it.
    pub(crate) fn send(&mut self, message: Message) {
        for effect in update(&mut self.model, message) {
            self.effects.push(effect.clone());
            if let Some(message) = self.perform(&effect) {
                self.send(message);
            }
        }
    }

    fn save(&mut self, file: &File) -> Message {
        if let Some(why) = &self.saves_not {
            return Message::NotSaved(why.clone());
        }
        if self.files.contains_key(&file.name) && !file.replaces {
            return Message::NotSaved(NotSaved::IsThere);
        }
        self.files.insert(file.name.clone(), file.bytes.clone());
        Message::Saved(SafeText::new(&format!("/home/kari/Documents/{}", file.name)))
    }

    fn perform(&mut self, effect: &Effect) -> Option<Message> {
        match effect {
            Effect::Open(scenario) => Some(self.open(scenario).map_or(Message::CannotOpen, Message::Opened)),
            Effect::FirstAid => Some(Message::FirstAid(self.kit())),
            Effect::Map(scenario) => {
                Some(self.open(scenario).map_or(Message::CannotOpen, |o| Message::Mapped(o.scenario)))
            }
            Effect::Guides => Some(Message::Guides(guides(&self.library.whole()).into())),
            Effect::Record(_) => self.forgets.map(Message::NotRemembered),
            Effect::Resume(_) => self.earlier.clone().map(Message::Resumed),
            Effect::Copy(_) => None,
            Effect::Look(name) => {
                let taken = self.files.contains_key(name);
                Some(Message::Seen(Spot { folder: SafeText::new("/home/kari/Documents"), taken }))
            }
            Effect::Save(file) => Some(self.save(file)),
            Effect::Keep(_) => (!self.keeps).then_some(Message::NotKept),
            Effect::Suspend | Effect::Quit => None,
        }
    }

    /// A scenario, with all that a recommendation on it needs.
    pub(crate) fn open(&self, scenario: &ScenarioId) -> Option<Opened> {
        let scenario = match &self.scenario {
            Some(scenario) => scenario.clone(),
            None => self.library.scenario(scenario.as_str())?.ok()?,
        };
        Some(Opened { scenario, pack: Rc::new(self.pack()), today: date(2026, 11, 23) })
    }

    /// The cards of first aid.
    fn kit(&self) -> Kit {
        let pack = self.pack();
        let scenario = |id: &ScenarioId| self.library.scenario(id.as_str()).and_then(Result::ok).expect("it is there");
        let cards = pack.shelf.cards.iter().map(|card| (card.clone(), scenario(&card.scenario.value))).collect();
        Kit { cards, pack: Rc::new(pack), today: date(2026, 11, 23) }
    }

    /// The pack, with the fingerprint that it has in every picture.
    pub(crate) fn pack(&self) -> Pack {
        Pack { digest: "0123456789abcdef".repeat(4), ..self.library.pack().0.clone() }
    }

    /// The cells of the screen, and where the cursor stands.
    pub(crate) fn buffer(&self) -> (Buffer, (u16, u16)) {
        let (columns, rows) = self.model.size;
        let mut terminal = Terminal::new(TestBackend::new(columns, rows)).expect("memory can be drawn on");
        terminal.draw(|frame| draw(&self.model, frame)).expect("memory can be drawn on");
        let cursor = terminal.get_cursor_position().expect("the cursor is somewhere");
        (terminal.backend().buffer().clone(), (cursor.x, cursor.y))
    }

    /// The text on the screen, and a last line with the cursor and a hash of all styles.
    pub(crate) fn picture(&self) -> String {
        let (buffer, (x, y)) = self.buffer();
        let mut picture = String::new();
        for row in buffer.content.chunks(usize::from(buffer.area.width)) {
            let line: String = row.iter().map(ratatui::buffer::Cell::symbol).collect();
            let _ = writeln!(picture, "{}", line.trim_end());
        }
        let _ = write!(picture, "cursor {x},{y}  styles {:08x}", styles(&buffer));
        picture
    }
}

/// Two numbers with a sign between them.
fn pair(text: &str, sign: char) -> (u16, u16) {
    let (one, other) = text.split_once(sign).expect("two numbers");
    (one.parse().expect("a number"), other.parse().expect("a number"))
}

/// The key that a word names.
fn press(key: &str) -> KeyEvent {
    if let Some(letter) = key.strip_prefix("ctrl-").and_then(|letter| letter.chars().next()) {
        return KeyEvent::new(KeyCode::Char(letter), KeyModifiers::CONTROL);
    }
    let code = match key {
        "enter" => KeyCode::Enter,
        "esc" => KeyCode::Esc,
        "space" => KeyCode::Char(' '),
        "up" => KeyCode::Up,
        "down" => KeyCode::Down,
        "left" => KeyCode::Left,
        "right" => KeyCode::Right,
        "home" => KeyCode::Home,
        "end" => KeyCode::End,
        "pageup" => KeyCode::PageUp,
        "pagedown" => KeyCode::PageDown,
        "tab" => KeyCode::Tab,
        "backtab" => KeyCode::BackTab,
        "backspace" => KeyCode::Backspace,
        "delete" => KeyCode::Delete,
        "f1" => KeyCode::F(1),
        "f2" => KeyCode::F(2),
        "f3" => KeyCode::F(3),
        other => KeyCode::Char(other.chars().next().expect("a key has a name")),
    };
    KeyEvent::new(code, KeyModifiers::NONE)
}

/// FNV-1a over the look of every cell.
fn styles(buffer: &Buffer) -> u32 {
    let looks = buffer.content.iter().map(|cell| format!("{:?} {:?} {:?};", cell.fg, cell.bg, cell.modifier));
    looks
        .flat_map(String::into_bytes)
        .fold(0x811c_9dc5, |hash: u32, byte| (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193))
}
