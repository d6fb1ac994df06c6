//! Numbered choices: how they are written, and how an answer to them is read.

use crate::text::{Catalog, SafeText, args};

use super::page::Page;
use super::word::Word;

/// The most lines that a question takes, with its choices and all that is said about it. What does not fit
/// waits for the word "more".
pub(super) const MOST_LINES: usize = 11;

/// The most of what somebody wrote that is said back, in characters.
const LONGEST_ECHO: usize = 40;

/// Numbered choices under a question.
#[derive(Default)]
pub(super) struct Menu {
    /// What is asked.
    pub(super) question: SafeText,
    /// The choices in order.
    pub(super) choices: Vec<SafeText>,
    /// Whether more than one may be chosen.
    pub(super) many: bool,
    /// The choices that an empty line stands for.
    pub(super) default: Vec<usize>,
    /// Whether they are the answer given before.
    pub(super) is_given: bool,
}

/// What somebody wrote in place of a choice.
pub(super) struct NoChoice;

impl Menu {
    /// Writes the question and its choices from one of them on, as many as fit into so many lines; the first
    /// that is left.
    pub(super) fn write(&self, page: &mut Page, words: &Catalog, from: usize, room: usize) -> usize {
        let mut head = Page::default();
        if from == 0 {
            head.say(&self.question);
        }
        let tail = self.tail(words);
        let room = room.saturating_sub(head.len() + tail.len());
        let choices: Vec<Page> = (from..self.choices.len()).map(|at| self.choice(at)).collect();
        let whole = choices.iter().map(Page::len).sum::<usize>() <= room;
        // One line is for the word that shows the rest.
        let (mut room, mut next) = (if whole { room } else { room.saturating_sub(1) }, from);
        page.append(head);
        for choice in choices {
            // One choice is always shown, however long it is.
            if choice.len() > room && next > from {
                break;
            }
            room = room.saturating_sub(choice.len());
            page.append(choice);
            next += 1;
        }
        if next < self.choices.len() {
            let mut args = args([]);
            let word = Word::More.shown(words);
            args.set("word", word.as_str());
            args.set("count", self.choices.len() - next);
            page.say(&words.say_with("line-more", &args));
        }
        page.append(tail);
        next
    }

    fn choice(&self, at: usize) -> Page {
        let width = if self.choices.len() > 9 { 2 } else { 1 };
        let mut page = Page::default();
        page.hanging(&self.choices[at], &format!("  {:>width$}. ", at + 1), &" ".repeat(width + 4));
        page
    }

    /// What is said below the choices.
    fn tail(&self, words: &Catalog) -> Page {
        let mut page = Page::default();
        if self.many {
            page.say(&words.say("line-many"));
        }
        let default: Vec<&str> =
            self.default.iter().filter_map(|at| self.choices.get(*at)).map(SafeText::as_str).collect();
        if !default.is_empty() {
            let message = if self.is_given { "line-given" } else { "line-default" };
            page.say(&words.say_with(message, &args([("choice", &default.join(" · "))])));
        }
        page
    }

    /// The choices that a line names, each once, in the order written.
    pub(super) fn read(&self, line: &str) -> Result<Vec<usize>, NoChoice> {
        if line.is_empty() {
            return if self.default.is_empty() { Err(NoChoice) } else { Ok(self.default.clone()) };
        }
        let mut chosen = Vec::new();
        for part in line.split([' ', ',', ';']).filter(|part| !part.is_empty()) {
            let number: usize = part.trim_end_matches(['.', ')']).parse().map_err(|_| NoChoice)?;
            let at = number.checked_sub(1).filter(|at| *at < self.choices.len()).ok_or(NoChoice)?;
            if !chosen.contains(&at) {
                chosen.push(at);
            }
        }
        if chosen.is_empty() || (chosen.len() > 1 && !self.many) { Err(NoChoice) } else { Ok(chosen) }
    }

    /// What is said to a line that names no choice: what is accepted.
    pub(super) fn refuse(&self, line: &str, page: &mut Page, words: &Catalog) {
        let last = self.choices.len().to_string();
        let mut input: String = line.chars().take(LONGEST_ECHO).collect();
        if line.chars().nth(LONGEST_ECHO).is_some() {
            input.push('…');
        }
        let input = SafeText::new(&input).on_one_line();
        let message = match (line.is_empty(), self.many) {
            (true, _) if self.choices.is_empty() => "line-nothing-written-words",
            (true, _) => "line-nothing-written",
            (false, false) => "line-not-a-choice",
            (false, true) => "line-not-choices",
        };
        page.say(&words.say_with(message, &args([("input", &input), ("last", &last)])));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(many: bool, default: Option<usize>, line: &str) -> Option<Vec<usize>> {
        let choices = ["a", "b", "c"].map(SafeText::new).to_vec();
        Menu { choices, many, default: default.into_iter().collect(), ..Menu::default() }.read(line).ok()
    }

    #[test]
    fn one_is_one_number() {
        assert_eq!(read(false, None, "2"), Some(vec![1]));
        assert_eq!(read(false, None, "2."), Some(vec![1]));
        for bad in ["", "0", "4", "1 2", "two", "-1", "99999999999999999999", ","] {
            assert_eq!(read(false, None, bad), None, "{bad}");
        }
    }

    #[test]
    fn many_are_numbers_with_anything_usual_between() {
        assert_eq!(read(true, None, "3, 1 1"), Some(vec![2, 0]));
        assert_eq!(read(true, None, "1,x"), None);
    }

    #[test]
    fn an_empty_line_is_the_default_where_there_is_one() {
        assert_eq!(read(false, Some(2), ""), Some(vec![2]));
    }
}
