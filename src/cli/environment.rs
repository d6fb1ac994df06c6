//! What the surroundings say: language, terminal, wishes about colour and screens. Read once, and only here.

use std::env;
use std::io::{IsTerminal, stdin, stdout};

use crate::text::Language;

/// The widest that results are: longer lines are hard to follow.
const WIDEST: usize = 80;
/// The narrowest: below it no line would hold a word.
const NARROWEST: usize = 20;

/// The surroundings.
#[derive(Clone, Copy, Debug)]
pub(super) struct Environment {
    /// The first language of the locale that there are texts in.
    pub(super) language: Option<Language>,
    /// Whether both ends are a terminal that a screen can be drawn on, and nobody asked for plain lines.
    pub(super) screen: bool,
    /// Whether standard output is a terminal.
    pub(super) terminal: bool,
    /// How wide results may be, in columns.
    pub(super) columns: usize,
    /// Whether standard output shows colours, where nobody says otherwise.
    pub(super) color: bool,
}

impl Environment {
    pub(super) fn look() -> Self {
        let language =
            ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter().find_map(|name| Language::from_locale(&given(name)?));
        let able = given("TERM").is_none_or(|term| term != "dumb");
        let (reads, shows) = (stdin().is_terminal(), stdout().is_terminal());
        Self {
            language,
            screen: reads && shows && able && given("ACCESSIBLE").is_none(),
            terminal: shows,
            columns: columns(shows),
            color: shows && able && given("NO_COLOR").is_none(),
        }
    }
}

/// As wide as the terminal is, or as wide as `COLUMNS` says, within what can be read.
fn columns(shows: bool) -> usize {
    let told = given("COLUMNS").and_then(|columns| columns.parse().ok());
    let measured = || shows.then(crossterm::terminal::size)?.ok().map(|(columns, _)| usize::from(columns));
    told.or_else(measured).filter(|columns| *columns > 0).unwrap_or(WIDEST).clamp(NARROWEST, WIDEST)
}

/// The value of a variable that is there and not empty.
fn given(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}
