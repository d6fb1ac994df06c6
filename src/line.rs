//! The same interview as plain lines.

use std::io;
use std::rc::Rc;

use jiff::civil::Date;

use crate::library::Library;
use crate::pack::{Pack, Scenario};
use crate::session::Settings;
use crate::text::Language;

/// How the interview starts.
pub struct Start {
    /// What is known of language, organisation and role.
    pub settings: Settings,
    /// The language guessed.
    pub guessed: Language,
    /// The scenario.
    pub scenario: Option<Rc<Scenario>>,
    /// Today.
    pub today: Date,
}

/// Runs it.
///
/// # Errors
/// What reading or writing reports.
pub fn run(library: &Rc<Library>, pack: Pack, start: Start) -> io::Result<()> {
    let _ = (library, pack, start);
    Ok(())
}
