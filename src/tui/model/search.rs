//! The search: what has been typed, and what was found by it. Nothing of it is kept when it is left.

use std::rc::Rc;

use tui_input::{Input, InputRequest};

use crate::pack::{ScenarioId, Shelf};
use crate::search::Index;
use crate::text::{Catalog, Language, MARK, SafeText};

/// The longest query, in characters. What is pasted beyond it is left out.
const LONGEST: usize = 200;
/// The most that is found.
const MOST: usize = 50;

/// The search.
#[derive(Default)]
pub struct Search {
    /// What has been typed, and where the next letter goes.
    pub input: Input,
    /// What was found, the best first: places among all scenarios on the shelves.
    pub found: Vec<usize>,
    /// The one in focus.
    pub cursor: usize,
    /// Whether somebody has moved among what was found since the last letter: then the keys act there.
    pub in_list: bool,
    /// Everything that can be found, in one language; made when it is first needed.
    index: Option<(Language, Rc<Index>)>,
}

impl Search {
    /// Forgets what was typed and found, and keeps what can be found.
    pub fn clear(&mut self) {
        *self = Self { index: self.index.take(), ..Self::default() };
    }

    /// Edits what has been typed. `false` where nothing has changed.
    pub fn edit(&mut self, request: InputRequest) -> bool {
        let is_full = self.input.value().chars().count() >= LONGEST;
        if matches!(request, InputRequest::InsertChar(_)) && is_full {
            return false;
        }
        self.in_list = false;
        self.input.handle(request).is_some_and(|changed| changed.value)
    }

    /// Puts a text in, on one line and without what could harm: control characters are spaces.
    pub fn paste(&mut self, text: &str) {
        let shown = text.chars().take(LONGEST).map(|c| if c.is_control() { ' ' } else { c });
        let shown: String = SafeText::new(&shown.collect::<String>()).chars().filter(|c| *c != MARK).collect();
        for character in shown.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
            self.edit(InputRequest::InsertChar(character));
        }
    }

    /// Looks for what has been typed.
    pub fn look(&mut self, shelf: &Shelf, words: &Catalog) {
        let query = self.input.value();
        self.cursor = 0;
        if query.trim().is_empty() {
            self.found.clear();
            return;
        }
        let language = words.language();
        if self.index.as_ref().is_none_or(|(of, _)| *of != language) {
            self.index = Some((language, Rc::new(Index::of_shelves(language, shelf, words.source()))));
        }
        let hits = self.index.as_ref().map(|(_, index)| index.search(language, query, MOST)).unwrap_or_default();
        self.found = hits.into_iter().map(|hit| hit.document).collect();
    }

    /// The scenario in focus.
    pub fn in_focus<'s>(&self, shelf: &'s Shelf) -> Option<&'s ScenarioId> {
        shelf.scenarios().nth(*self.found.get(self.cursor)?).map(|(_, scenario)| scenario)
    }

    /// A text as pieces, each with whether it is what was looked for.
    pub fn marked<'t>(&self, text: &'t str) -> Vec<(bool, &'t str)> {
        let Some((language, index)) = &self.index else { return vec![(false, text)] };
        let (mut pieces, mut from) = (Vec::new(), 0);
        for range in index.marks(*language, self.input.value(), text) {
            pieces.extend([(false, &text[from..range.start]), (true, &text[range.clone()])]);
            from = range.end;
        }
        pieces.push((false, &text[from..]));
        pieces.retain(|(_, piece)| !piece.is_empty());
        pieces
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paste_is_one_short_line_without_anything_that_could_harm() {
        let mut search = Search::default();
        search.paste("en\r\n  patient\t\u{1b}[31m\u{202E}skriver\u{0}");
        assert_eq!(search.input.value(), "en patient [31mskriver");
        search.paste(&"x".repeat(1_000_000));
        assert_eq!(search.input.value().chars().count(), LONGEST);
    }

    #[test]
    fn the_cursor_steps_over_what_is_one_letter_to_the_eye() {
        let mut search = Search::default();
        search.paste("e\u{301}a");
        search.edit(InputRequest::GoToPrevChar);
        search.edit(InputRequest::DeletePrevChar);
        assert_eq!(search.input.value(), "a");
    }
}
