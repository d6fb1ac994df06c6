//! The one test binary: screens and the terminal.

/// Keys in, screen out.
mod screens;
/// The real program on a real pseudo-terminal.
mod terminal;
