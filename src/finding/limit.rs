//! Limits on what a pack's files may hold, which readers of both formats keep.

/// The deepest that brackets, braces or calls may stand inside each other in a pack's file.
pub const DEEPEST: usize = 16;

/// The longest that a text may be as written, in characters.
pub const LONGEST_TEXT: usize = 4_000;

/// Whether a text is longer than a text may be.
pub fn is_too_long(text: &str) -> bool {
    text.len() > LONGEST_TEXT && text.chars().count() > LONGEST_TEXT
}
