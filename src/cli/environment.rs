//! What the surroundings say: language, terminal, wishes about colour and screens. Read once, and only here.

use std::env;
use std::io::{IsTerminal, stdin, stdout};

use crate::text::Language;

/// The surroundings.
#[derive(Clone, Copy, Debug)]
pub(super) struct Environment {
    /// The first language of the locale that there are texts in.
    pub(super) language: Option<Language>,
    /// Whether both ends are a terminal that a screen can be drawn on, and nobody asked for plain lines.
    pub(super) screen: bool,
    /// Whether standard output is a terminal.
    pub(super) terminal: bool,
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
            color: shows && able && given("NO_COLOR").is_none(),
        }
    }
}

/// The value of a variable that is there and not empty.
fn given(name: &str) -> Option<String> {
    env::var(name).ok().filter(|value| !value.is_empty())
}
