//! Words: Fluent behind one small interface, and the only door from a pack's text to anything a person sees.
//!
//! A text is asked for by the stem of its file, a message and perhaps an attribute; what comes back is a
//! [`SafeText`]. A file is parsed when its first text is asked for, and only in the language in use. Nothing
//! here knows what a scenario is, or where files come from: a [`Texts`] hands over their contents.

mod bundle;
mod catalog;
mod day;
mod depth;
mod inspect;
mod language;
mod lines;
mod phrase;
mod safe;
mod skim;
mod telling;

pub use bundle::LONGEST as LONGEST_MESSAGE;
pub use catalog::{Args, Catalog, Texts, args};
pub use inspect::{Entry, Reference, inspect};
pub use language::Language;
pub use lines::{hanging, hanging_within};
pub use phrase::{Mark, Phrase};
pub use safe::{MARK, SafeText};
pub use skim::{Skimmed, skim};
pub use telling::finding_text;

/// The stem of the program's own texts.
pub const INTERFACE: &str = "interface";

/// The stems of the rest of the program's own texts: of browsing, about a recommendation and on its screen, of first aid,
/// about receipts, of the handbook, of the command line and `check`, of comparing, of the other commands for authors, about what is kept,
/// and of the plain lines. Apart, so that the first frame does not wait for them to be parsed; whoever asks for a text of
/// the program need not know which file it is in.
pub const INTERFACE_RESTS: [&str; 11] = [
    "browse",
    "recommendation",
    "sheet",
    "first-aid",
    "receipts",
    "handbook",
    "commands",
    "compare",
    "authors",
    "sessions",
    "lines",
];

/// The stem of the words that mean the same, for searching: `.search` of each message. The program has some for
/// every pack; a pack adds its own.
pub const SAME_WORDS: &str = "search";

/// Whether a stem is one of the program's own, and no pack's.
pub fn is_own(stem: &str) -> bool {
    stem == INTERFACE || INTERFACE_RESTS.contains(&stem)
}
