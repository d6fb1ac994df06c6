//! Lines of at most so many columns, in the order in which they are said.

use crate::text::{self, SafeText};

/// Lines being put together.
#[derive(Debug, Default)]
pub(super) struct Page(Vec<SafeText>);

impl Page {
    /// An empty line, but never two.
    pub(super) fn gap(&mut self) {
        if self.0.last().is_none_or(|line| !line.is_empty()) {
            self.0.push(SafeText::default());
        }
    }

    /// A paragraph.
    pub(super) fn say(&mut self, text: &SafeText) {
        self.hanging(text, "", "");
    }

    /// A paragraph whose first line begins with `first` and the others with `rest`.
    pub(super) fn hanging(&mut self, text: &SafeText, first: &str, rest: &str) {
        self.0.extend(text::hanging(text, first, rest).iter().map(|line| SafeText::new(line)));
    }

    /// Lines as they are.
    pub(super) fn lines(&mut self, text: &str) {
        self.0.extend(text.lines().map(SafeText::new));
    }

    /// Another page's lines below.
    pub(super) fn append(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// How many lines there are.
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Every line.
    pub(super) fn finish(self) -> Vec<SafeText> {
        self.0
    }
}
