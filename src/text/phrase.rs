//! A text of which some parts are marked: written in another language than the rest, or leading to another
//! place in the same document. Whoever only wants the words reads it as a text.

use std::fmt;
use std::ops::{Deref, Range};

use super::safe::SafeText;

/// What is said of a part of a phrase.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Mark {
    /// It is in another language than the rest; the language's tag.
    Foreign(String),
    /// It leads to a place in the same document; the place's anchor.
    Link(String),
}

/// A text with marks on parts of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Phrase {
    text: SafeText,
    /// Parts that do not overlap, in order.
    marks: Vec<(Range<usize>, Mark)>,
}

impl Phrase {
    /// A phrase from texts, each with its mark or none.
    pub fn of(parts: impl IntoIterator<Item = (SafeText, Option<Mark>)>) -> Self {
        let (mut text, mut marks) = (String::new(), Vec::new());
        for (part, mark) in parts {
            let begin = text.len();
            text += &part;
            marks.extend(mark.filter(|_| text.len() > begin).map(|mark| (begin..text.len(), mark)));
        }
        Self { text: SafeText::new(&text), marks }
    }

    /// The anchor of the place that all of it leads to.
    pub fn leads_to(&self) -> Option<&str> {
        match self.marks.as_slice() {
            [(part, Mark::Link(anchor))] if *part == (0..self.text.len()) => Some(anchor),
            _ => None,
        }
    }

    /// The phrase as a text without marks.
    pub fn text(&self) -> &SafeText {
        &self.text
    }

    /// The same phrase as one that leads to a place in the same document.
    #[must_use]
    pub fn leading_to(self, anchor: &str) -> Self {
        Self { marks: vec![(0..self.text.len(), Mark::Link(anchor.to_owned()))], ..self }
    }

    /// The parts of a slice of the phrase, each with its mark or none. The slice begins `from` bytes into the
    /// phrase.
    pub fn parts(&self, slice: Range<usize>) -> Vec<(&str, Option<&Mark>)> {
        let (mut at, mut parts) = (slice.start, Vec::new());
        let mut add = |range: Range<usize>, mark| {
            parts.extend(self.text.get(range).filter(|part| !part.is_empty()).map(|part| (part, mark)));
        };
        for (range, mark) in &self.marks {
            let (begin, end) = (range.start.max(at), range.end.min(slice.end));
            if begin < end {
                add(at..begin, None);
                add(begin..end, Some(mark));
                at = end;
            }
        }
        add(at..slice.end, None);
        parts
    }

    /// All of it in parts, each with its mark or none.
    pub fn all_parts(&self) -> Vec<(&str, Option<&Mark>)> {
        self.parts(0..self.text.len())
    }
}

impl From<SafeText> for Phrase {
    fn from(text: SafeText) -> Self {
        Self { text, marks: Vec::new() }
    }
}

impl Deref for Phrase {
    type Target = SafeText;

    fn deref(&self) -> &SafeText {
        &self.text
    }
}

impl fmt::Display for Phrase {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(formatter)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn safe(text: &str) -> SafeText {
        SafeText::new(text)
    }

    #[test]
    fn a_slice_keeps_the_marks_of_its_parts() {
        let danish = Mark::Foreign("da".to_owned());
        let phrase = Phrase::of([
            (safe("see "), None),
            (safe("10 gode råd"), Some(danish.clone())),
            (safe(""), Some(danish.clone())),
            (safe(", 8.1"), None),
        ]);
        assert_eq!(phrase.as_str(), "see 10 gode råd, 8.1");
        assert_eq!(phrase.all_parts(), [("see ", None), ("10 gode råd", Some(&danish)), (", 8.1", None)]);
        assert_eq!(phrase.parts(7..phrase.len() - 3), [("gode råd", Some(&danish)), (", ", None)]);
        assert_eq!(phrase.parts(0..3), [("see", None)]);
    }
}
