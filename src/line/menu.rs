//! Numbered choices: how they are written, and how an answer to them is read.

use crate::text::{Catalog, SafeText, args};

use super::page::Page;

/// Numbered choices under a question.
pub(super) struct Menu {
    /// What is asked.
    pub(super) question: SafeText,
    /// The choices in order.
    pub(super) choices: Vec<SafeText>,
    /// Whether more than one may be chosen.
    pub(super) many: bool,
    /// The choice that an empty line stands for.
    pub(super) default: Option<usize>,
}

/// What somebody wrote in place of a choice.
pub(super) struct NoChoice;

impl Menu {
    /// Writes the question and its choices.
    pub(super) fn write(&self, page: &mut Page, words: &Catalog) {
        page.say(&self.question);
        let width = if self.choices.len() > 9 { 2 } else { 1 };
        let rest = " ".repeat(width + 4);
        for (at, choice) in self.choices.iter().enumerate() {
            page.hanging(choice, &format!("  {:>width$}. ", at + 1), &rest);
        }
        if self.many {
            page.say(&words.say("line-many"));
        }
        if let Some(default) = self.default.and_then(|default| self.choices.get(default)) {
            page.say(&words.say_with("line-default", &args([("choice", default)])));
        }
    }

    /// The choices that a line names, each once, in the order written.
    pub(super) fn read(&self, line: &str) -> Result<Vec<usize>, NoChoice> {
        if line.is_empty() {
            return self.default.map(|default| vec![default]).ok_or(NoChoice);
        }
        let mut chosen = Vec::new();
        for part in line.split([' ', ',', ';']).filter(|part| !part.is_empty()) {
            let number: usize = part.trim_end_matches('.').parse().map_err(|_| NoChoice)?;
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
        let line = SafeText::new(line).on_one_line();
        let message = match (line.is_empty(), self.many) {
            (true, _) => "line-nothing-written",
            (false, false) => "line-not-a-choice",
            (false, true) => "line-not-choices",
        };
        page.say(&words.say_with(message, &args([("input", &line), ("last", &last)])));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(many: bool, default: Option<usize>, line: &str) -> Option<Vec<usize>> {
        let choices = ["a", "b", "c"].map(SafeText::new).to_vec();
        Menu { question: SafeText::new("?"), choices, many, default }.read(line).ok()
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
