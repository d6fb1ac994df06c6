//! The sanitiser: the one type that every sink takes, and the one way to make it.
//!
//! Packs come from elsewhere. A text could carry escape sequences that redraw the terminal, marks that turn
//! the direction of writing, or invisible tag characters. All of these become a visible mark.

use std::borrow::Borrow;
use std::fmt;
use std::ops::Deref;

use crate::finding::is_forbidden;

/// What stands in the place of a character that may not be shown.
pub const MARK: char = '\u{FFFD}';

/// A text that can be shown anywhere: it has no control character but the line feed.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(transparent)]
pub struct SafeText(String);

impl SafeText {
    /// The text with every forbidden character replaced by [`MARK`].
    pub fn new(text: &str) -> Self {
        Self(text.chars().map(|c| if is_forbidden(c) { MARK } else { c }).collect())
    }

    /// The text on one line: a line feed becomes a space.
    #[must_use]
    pub fn on_one_line(&self) -> Self {
        Self(self.0.replace('\n', " "))
    }

    /// As a plain text slice.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Deref for SafeText {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl AsRef<str> for SafeText {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for SafeText {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for SafeText {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_could_harm_becomes_visible() {
        let text = "a\u{1b}[31mb\tc\u{202E}d\u{9b}e\u{E0041}f\r\u{2028}\nå»–";
        assert_eq!(
            SafeText::new(text).as_str(),
            "a\u{FFFD}[31mb\u{FFFD}c\u{FFFD}d\u{FFFD}e\u{FFFD}f\u{FFFD}\u{FFFD}\nå»–"
        );
    }
}
