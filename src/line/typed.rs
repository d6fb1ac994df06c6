//! A line as it was typed: what a terminal sends for keys without a character is taken out of it, and so is
//! every control character.

/// The most of a line that is looked at, in characters; no answer is nearly as long.
const LONGEST: usize = 400;

/// A line without what is no text.
pub(super) struct Typed {
    text: String,
    had_keys: bool,
}

impl Typed {
    /// Reads a line.
    pub(super) fn read(line: &str) -> Self {
        let (mut text, mut had_keys) = (String::new(), false);
        let mut characters = line.chars();
        while let Some(character) = characters.next() {
            match character {
                '\u{1b}' => {
                    had_keys = true;
                    skip_sequence(&mut characters);
                }
                // A terminal that does not erase the line itself sends these.
                '\u{8}' | '\u{7f}' => {
                    had_keys = true;
                    text.pop();
                }
                '\t' => text.push(' '),
                '\r' | '\n' => {}
                control if control.is_control() => had_keys = true,
                other => text.push(other),
            }
            if text.chars().count() >= LONGEST {
                break;
            }
        }
        Self { text: text.trim().to_owned(), had_keys }
    }

    /// The text.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Whether keys were pressed, but none that writes something.
    pub(super) fn is_only_keys(&self) -> bool {
        self.had_keys && self.text.is_empty()
    }
}

/// Skips the rest of what an arrow or another such key sends: `[` and parameters up to a letter or `~`, or `O`
/// and one letter.
fn skip_sequence(characters: &mut std::str::Chars<'_>) {
    match characters.clone().next() {
        Some('[') => {
            characters.next();
            let _ = characters.by_ref().find(|c| ('\u{40}'..='\u{7e}').contains(c));
        }
        Some('O') => {
            characters.next();
            characters.next();
        }
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_are_no_text() {
        for (line, text, only_keys) in [
            (" 2 \r\n", "2", false),
            ("", "", false),
            ("\u{1b}[A", "", true),
            ("\u{1b}OB2", "2", false),
            ("\u{1b}[1;5D\u{1b}[3~", "", true),
            ("12\u{7f}", "1", false),
            ("a\tb\u{0}\u{9b}c", "a bc", false),
            ("\u{1b}", "", true),
            ("\u{1b}[", "", true),
            ("\u{4}", "", true),
        ] {
            let typed = Typed::read(line);
            assert_eq!((typed.text(), typed.is_only_keys()), (text, only_keys), "{line:?}");
        }
        assert_eq!(Typed::read(&"x".repeat(1_000_000)).text().len(), LONGEST);
    }
}
