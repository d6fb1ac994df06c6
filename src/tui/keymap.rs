//! The one key map: which key does what on which screen. The keys themselves, the footer and the help are all
//! made from it.

use crossterm::event::{KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use tui_input::InputRequest;

/// What a key can ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// One entry or row up.
    Up,
    /// One entry or row down.
    Down,
    /// To the first entry or row.
    First,
    /// To the last entry or row.
    Last,
    /// One screen up.
    PageUp,
    /// One screen down.
    PageDown,
    /// To the other of two columns.
    OtherColumn,
    /// Take the entry in focus.
    Choose,
    /// Take the entry with this number, counted from 1.
    Number(usize),
    /// Mark the entry in focus, or take its mark away.
    Mark,
    /// One step back.
    Back,
    /// To the next tab.
    NextTab,
    /// To the tab before.
    PreviousTab,
    /// Copy the draft in focus.
    Copy,
    /// To saving.
    Save,
    /// Show the answers given.
    Answers,
    /// Forget this scenario's answers and begin again.
    StartOver,
    /// To the first screen.
    Home,
    /// Open the steps for when something has happened already.
    FirstAid,
    /// Look for a situation.
    Search,
    /// Show a situation as a map.
    Map,
    /// Read the guidelines.
    Guides,
    /// Edit the line that is typed on.
    Edit(InputRequest),
    /// Choose the language.
    Language,
    /// Choose the organisation.
    Organisation,
    /// Choose the role.
    Role,
    /// Show what the keys do.
    Help,
    /// Leave the screen to the shell for a while.
    Suspend,
    /// Leave.
    Quit,
}

/// Where a key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// Choosing the language, the organisation or the role.
    Choosing,
    /// The topics and their scenarios.
    Home,
    /// A question with one answer.
    One,
    /// A question with several answers.
    Many,
    /// The answers given.
    Answers,
    /// The recommendation: what to do, why, and how others see it.
    Recommendation,
    /// The recommendation: what other answers would lead to.
    Changes,
    /// The recommendation: ready words.
    Drafts,
    /// The recommendation: save or print.
    Save,
    /// A file that is to be saved.
    Saving,
    /// The name of that file, while it is written.
    Naming,
    /// A map.
    Map,
    /// A guideline.
    Guide,
    /// The help.
    Help,
    /// The search.
    Search,
    /// First aid.
    FirstAid,
}

/// A key as one would name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// A key without a character of its own, and the message with its name.
    Named(KeyCode, &'static str),
    /// A character.
    Char(char),
    /// A character with the control key.
    Control(char),
    /// Any digit from 1 to 9.
    Digit,
    /// Any character at all.
    Any,
}

/// Keys that belong together, as one line of the help.
#[derive(Debug)]
pub struct Binding {
    /// The keys, the most obvious first.
    pub keys: &'static [(Key, Action)],
    /// How many of them the footer shows; none where it leaves them to the help.
    pub shown: usize,
    /// Where they work.
    pub places: &'static [Place],
    /// The message that says what they do.
    pub message: &'static str,
}

const UP: Key = Key::Named(KeyCode::Up, "tui-key-up");
const DOWN: Key = Key::Named(KeyCode::Down, "tui-key-down");
const LEFT: Key = Key::Named(KeyCode::Left, "tui-key-left");
const RIGHT: Key = Key::Named(KeyCode::Right, "tui-key-right");
const ENTER: Key = Key::Named(KeyCode::Enter, "tui-key-enter");
const ESCAPE: Key = Key::Named(KeyCode::Esc, "tui-key-escape");
const BACKSPACE: Key = Key::Named(KeyCode::Backspace, "tui-key-backspace");
const SPACE: Key = Key::Named(KeyCode::Char(' '), "tui-key-space");
const TAB: Key = Key::Named(KeyCode::Tab, "tui-key-tab");
const SHIFT_TAB: Key = Key::Named(KeyCode::BackTab, "tui-key-shift-tab");
const PAGE_UP: Key = Key::Named(KeyCode::PageUp, "tui-key-page-up");
const PAGE_DOWN: Key = Key::Named(KeyCode::PageDown, "tui-key-page-down");
const HOME: Key = Key::Named(KeyCode::Home, "tui-key-home");
const END: Key = Key::Named(KeyCode::End, "tui-key-end");

const DELETE: Key = Key::Named(KeyCode::Delete, "tui-key-delete");
const F1: Key = Key::Named(KeyCode::F(1), "tui-key-f1");
const F2: Key = Key::Named(KeyCode::F(2), "tui-key-f2");
const F3: Key = Key::Named(KeyCode::F(3), "browse-key-f3");

const MOVE: &[(Key, Action)] =
    &[(UP, Action::Up), (DOWN, Action::Down), (Key::Char('k'), Action::Up), (Key::Char('j'), Action::Down)];
const ENDS: &[(Key, Action)] =
    &[(HOME, Action::First), (END, Action::Last), (Key::Char('g'), Action::First), (Key::Char('G'), Action::Last)];
const PAGES: &[(Key, Action)] = &[(PAGE_UP, Action::PageUp), (PAGE_DOWN, Action::PageDown), (SPACE, Action::PageDown)];
const SCREENS: &[(Key, Action)] = &[(PAGE_UP, Action::PageUp), (PAGE_DOWN, Action::PageDown)];
const COLUMNS: &[(Key, Action)] = &[(TAB, Action::OtherColumn), (SHIFT_TAB, Action::OtherColumn)];
const TABS: &[(Key, Action)] = &[
    (TAB, Action::NextTab),
    (SHIFT_TAB, Action::PreviousTab),
    (RIGHT, Action::NextTab),
    (LEFT, Action::PreviousTab),
    (Key::Char('l'), Action::NextTab),
    (Key::Char('h'), Action::PreviousTab),
];
const ENTER_ALONE: &[(Key, Action)] = &[(ENTER, Action::Choose)];
const CHOOSE: &[(Key, Action)] = &[(ENTER, Action::Choose), (RIGHT, Action::Choose), (Key::Char('l'), Action::Choose)];
const NUMBER: &[(Key, Action)] = &[(Key::Digit, Action::Number(0))];
const BACK: &[(Key, Action)] =
    &[(ESCAPE, Action::Back), (LEFT, Action::Back), (BACKSPACE, Action::Back), (Key::Char('h'), Action::Back)];
const TO_TOPICS: &[(Key, Action)] =
    &[(LEFT, Action::Back), (ESCAPE, Action::Back), (BACKSPACE, Action::Back), (Key::Char('h'), Action::Back)];
const LINE: &[(Key, Action)] = &[
    (Key::Any, Action::Edit(InputRequest::InsertChar(' '))),
    (BACKSPACE, Action::Edit(InputRequest::DeletePrevChar)),
    (DELETE, Action::Edit(InputRequest::DeleteNextChar)),
    (Key::Control('w'), Action::Edit(InputRequest::DeletePrevWord)),
    (Key::Control('u'), Action::Edit(InputRequest::DeleteFromStart)),
    (LEFT, Action::Edit(InputRequest::GoToPrevChar)),
    (RIGHT, Action::Edit(InputRequest::GoToNextChar)),
    (HOME, Action::Edit(InputRequest::GoToStart)),
    (END, Action::Edit(InputRequest::GoToEnd)),
];
const MOVE_FOUND: &[(Key, Action)] =
    &[(UP, Action::Up), (DOWN, Action::Down), (Key::Control('p'), Action::Up), (Key::Control('n'), Action::Down)];
const BACK_FROM_TABS: &[(Key, Action)] = &[(ESCAPE, Action::Back), (BACKSPACE, Action::Back)];
const LISTS: &[Place] = &[Place::Choosing, Place::Home, Place::One, Place::Many, Place::Answers];
const LISTS_BUT_HOME: &[Place] = &[Place::Choosing, Place::One, Place::Many, Place::Answers];
const SHEET: &[Place] = &[Place::Recommendation, Place::Changes, Place::Drafts, Place::Save];
const SHEET_OR_CARD: &[Place] = &[Place::Recommendation, Place::Changes, Place::Drafts, Place::Save, Place::FirstAid];
/// Where text is read, and the wheel scrolls it.
pub const TEXTS: &[Place] = &[
    Place::Recommendation,
    Place::Changes,
    Place::Drafts,
    Place::Save,
    Place::Saving,
    Place::Map,
    Place::Guide,
    Place::Help,
    Place::FirstAid,
];
const OPENED: &[Place] = &[
    Place::One,
    Place::Many,
    Place::Answers,
    Place::Recommendation,
    Place::Changes,
    Place::Drafts,
    Place::Save,
    Place::Saving,
];
const READ: &[Place] = &[Place::Map, Place::Guide];
const MAPPED: &[Place] = &[
    Place::Home,
    Place::One,
    Place::Many,
    Place::Answers,
    Place::Recommendation,
    Place::Changes,
    Place::Drafts,
    Place::Save,
];
const STEPS: &[(Key, Action)] = &[(TAB, Action::NextTab), (SHIFT_TAB, Action::PreviousTab)];
const TYPED: &[Place] = &[Place::Search, Place::Naming];
const SEARCHABLE: &[Place] = &[
    Place::Home,
    Place::One,
    Place::Many,
    Place::Answers,
    Place::Recommendation,
    Place::Changes,
    Place::Drafts,
    Place::Save,
    Place::Map,
    Place::Guide,
];
const EVERYWHERE: &[Place] = &[
    Place::Choosing,
    Place::Home,
    Place::One,
    Place::Many,
    Place::Answers,
    Place::Recommendation,
    Place::Changes,
    Place::Drafts,
    Place::Save,
    Place::Saving,
    Place::Map,
    Place::Guide,
    Place::Help,
    Place::FirstAid,
];

const fn binding(
    keys: &'static [(Key, Action)],
    shown: usize,
    places: &'static [Place],
    message: &'static str,
) -> Binding {
    Binding { keys, shown, places, message }
}

/// Every key there is, in the order of footer and help: first what belongs to the screen, then what works
/// everywhere.
pub static KEYMAP: &[Binding] = &[
    binding(MOVE, 2, LISTS, "tui-do-move"),
    binding(MOVE, 2, TEXTS, "tui-do-scroll"),
    binding(CHOOSE, 1, &[Place::Choosing, Place::One], "tui-do-choose"),
    binding(CHOOSE, 1, &[Place::Home], "tui-do-open"),
    binding(&[(SPACE, Action::Mark)], 1, &[Place::Many], "tui-do-mark"),
    binding(CHOOSE, 1, &[Place::Many], "tui-do-go-on"),
    binding(CHOOSE, 1, &[Place::Answers], "tui-do-change"),
    binding(NUMBER, 0, &[Place::Choosing, Place::Home, Place::One], "tui-do-number"),
    binding(NUMBER, 0, &[Place::Many], "tui-do-mark-number"),
    binding(NUMBER, 0, &[Place::Answers], "tui-do-change-number"),
    binding(TABS, 1, SHEET, "sheet-do-tab"),
    binding(NUMBER, 0, SHEET, "sheet-do-tab-number"),
    binding(TABS, 1, &[Place::FirstAid], "first-aid-do-card"),
    binding(NUMBER, 0, &[Place::FirstAid], "first-aid-do-card-number"),
    binding(ENTER_ALONE, 1, &[Place::FirstAid], "first-aid-do-open"),
    binding(ENTER_ALONE, 1, &[Place::Recommendation], "sheet-do-open"),
    binding(ENTER_ALONE, 1, &[Place::Changes], "sheet-do-go"),
    binding(&[(ENTER, Action::Choose), (Key::Char('c'), Action::Copy)], 1, &[Place::Drafts], "sheet-do-copy"),
    binding(ENTER_ALONE, 1, &[Place::Save], "sheet-do-save"),
    binding(CHOOSE, 1, &[Place::Saving], "tui-do-choose"),
    binding(CHOOSE, 1, &[Place::Map], "map-do-go"),
    binding(CHOOSE, 1, &[Place::Guide], "guide-do-open"),
    binding(STEPS, 1, &[Place::Map], "map-do-next"),
    binding(STEPS, 0, &[Place::Guide], "guide-do-next"),
    binding(NUMBER, 0, &[Place::Guide], "tui-do-number"),
    binding(&[(Key::Char('a'), Action::Answers)], 1, SHEET, "tui-do-change"),
    binding(&[(Key::Char('s'), Action::Save)], 0, SHEET, "sheet-do-to-save"),
    binding(&[(Key::Char('a'), Action::Answers)], 0, &[Place::One, Place::Many], "tui-do-answers"),
    binding(MOVE_FOUND, 2, &[Place::Search], "tui-do-move"),
    binding(&[(ENTER, Action::Choose)], 1, &[Place::Search], "tui-do-open"),
    binding(&[(ESCAPE, Action::Back)], 1, &[Place::Search], "browse-do-leave-search"),
    binding(LINE, 0, &[Place::Search], "browse-do-type"),
    binding(LINE, 0, &[Place::Naming], "save-do-type"),
    binding(SCREENS, 0, &[Place::Search], "tui-do-some"),
    binding(PAGES, 0, TEXTS, "tui-do-page"),
    binding(TO_TOPICS, 1, &[Place::Home], "tui-do-topics"),
    binding(COLUMNS, 0, &[Place::Home], "tui-do-column"),
    binding(COLUMNS, 0, &[Place::One, Place::Many], "sheet-do-sides"),
    binding(SCREENS, 0, &[Place::Home], "tui-do-next-topic"),
    binding(SCREENS, 0, LISTS_BUT_HOME, "tui-do-some"),
    binding(ENDS, 0, LISTS, "tui-do-ends"),
    binding(ENDS, 0, TEXTS, "tui-do-text-ends"),
    binding(
        BACK,
        1,
        &[
            Place::Choosing,
            Place::One,
            Place::Many,
            Place::Answers,
            Place::Saving,
            Place::Map,
            Place::Guide,
            Place::Help,
        ],
        "tui-do-back",
    ),
    binding(BACK_FROM_TABS, 1, SHEET_OR_CARD, "tui-do-back"),
    binding(ENTER_ALONE, 1, &[Place::Naming], "save-do-name"),
    binding(&[(ESCAPE, Action::Back)], 1, &[Place::Naming], "save-do-keep-name"),
    binding(&[(Key::Char('n'), Action::StartOver)], 0, OPENED, "tui-do-start-over"),
    binding(&[(Key::Char('H'), Action::Home)], 1, OPENED, "tui-do-home"),
    binding(&[(Key::Char('H'), Action::Home)], 1, READ, "tui-do-home"),
    binding(&[(Key::Char('/'), Action::Search)], 1, SEARCHABLE, "tui-do-search"),
    binding(&[(Key::Char('!'), Action::FirstAid), (F2, Action::FirstAid)], 1, EVERYWHERE, "tui-do-first-aid"),
    binding(&[(Key::Char('m'), Action::Map), (F3, Action::Map)], 1, MAPPED, "map-do-map"),
    binding(&[(F3, Action::Map)], 1, &[Place::Search], "map-do-map"),
    binding(&[(Key::Char('r'), Action::Guides)], 1, MAPPED, "guide-do-read"),
    binding(&[(Key::Char('L'), Action::Language)], 1, EVERYWHERE, "tui-do-language"),
    binding(&[(Key::Char('O'), Action::Organisation)], 1, EVERYWHERE, "tui-do-organisation"),
    binding(&[(Key::Char('R'), Action::Role)], 1, EVERYWHERE, "tui-do-role"),
    binding(&[(Key::Char('?'), Action::Help), (F1, Action::Help)], 1, EVERYWHERE, "tui-do-help"),
    binding(&[(Key::Control('z'), Action::Suspend)], 0, EVERYWHERE, "tui-do-suspend"),
    binding(&[(F2, Action::FirstAid)], 1, TYPED, "tui-do-first-aid"),
    binding(&[(F1, Action::Help)], 1, TYPED, "tui-do-help"),
    binding(&[(Key::Control('z'), Action::Suspend)], 0, TYPED, "tui-do-suspend"),
    binding(&[(Key::Control('c'), Action::Quit)], 0, TYPED, "tui-do-quit"),
    binding(&[(Key::Char('q'), Action::Quit), (Key::Control('c'), Action::Quit)], 1, EVERYWHERE, "tui-do-quit"),
];

/// What a key asks for at a place; `None` for keys that mean nothing there.
pub fn action(place: Place, key: KeyEvent) -> Option<Action> {
    if key.kind == KeyEventKind::Release {
        return None;
    }
    let mut bound = at(place).flat_map(|binding| binding.keys);
    let (_, action) = bound.find(|(bound, _)| bound.is(key))?;
    match (action, key.code) {
        (Action::Edit(InputRequest::InsertChar(_)), KeyCode::Char(typed)) => {
            Some(Action::Edit(InputRequest::InsertChar(typed)))
        }
        (Action::Number(_), KeyCode::Char(digit)) => digit.to_digit(10).map(|digit| Action::Number(digit as usize)),
        (action, _) => Some(*action),
    }
}

/// The bindings of a place.
pub fn at(place: Place) -> impl Iterator<Item = &'static Binding> {
    KEYMAP.iter().filter(move |binding| binding.places.contains(&place))
}

impl Binding {
    /// Whether it works everywhere and does not belong to one screen.
    pub fn is_everywhere(&self) -> bool {
        self.places.len() == EVERYWHERE.len()
    }
}

impl Key {
    /// Whether a key event is this key. Shift is part of the character and is not looked at.
    fn is(self, key: KeyEvent) -> bool {
        let control = key.modifiers.contains(KeyModifiers::CONTROL);
        if key.modifiers.intersects(KeyModifiers::ALT | KeyModifiers::SUPER) {
            return false;
        }
        match (self, key.code) {
            (Self::Control(character), KeyCode::Char(pressed)) => control && pressed.eq_ignore_ascii_case(&character),
            (Self::Char(character), KeyCode::Char(pressed)) => !control && character == pressed,
            (Self::Digit, KeyCode::Char(pressed)) => !control && ('1'..='9').contains(&pressed),
            (Self::Any, KeyCode::Char(_)) => !control,
            (Self::Named(code, _), pressed) => !control && code == pressed,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests;
