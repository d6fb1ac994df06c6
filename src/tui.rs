//! The full screen.

use std::io;
use std::rc::Rc;

use crate::library::Library;
use crate::pack::ScenarioId;
use crate::session::Settings;
use crate::text::Language;

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
    let _ = (library, start);
    Ok(())
}
