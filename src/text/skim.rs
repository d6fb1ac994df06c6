//! A text file read line by line, for whoever looks for words in it and shows none of it. A parser would build a
//! tree of every message, which costs a search more than finding anything.

/// A piece of a text as it is written: a line of it, or what stands on the line before, between or behind braces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Skimmed<'s> {
    /// The message that it belongs to.
    pub message: &'s str,
    /// The message's attribute, where it belongs to one.
    pub attribute: Option<&'s str>,
    /// The text.
    pub text: &'s str,
}

/// Every piece of text in a file, in order. What stands in braces is left out, as are terms, comments and whatever
/// is no text.
pub fn skim(source: &str) -> impl Iterator<Item = Skimmed<'_>> {
    let mut reader = Reader { message: "", attribute: None, depth: 0 };
    source.lines().flat_map(move |line| reader.line(line))
}

struct Reader<'s> {
    message: &'s str,
    attribute: Option<&'s str>,
    depth: usize,
}

impl<'s> Reader<'s> {
    fn line(&mut self, line: &'s str) -> Vec<Skimmed<'s>> {
        let text = if self.depth > 0 { line } else { self.begun(line) };
        let parts = outside_braces(text, &mut self.depth);
        let of_message = parts.into_iter().filter(|_| !self.message.is_empty());
        of_message.map(|text| Skimmed { message: self.message, attribute: self.attribute, text }).collect()
    }

    /// What is left of a line behind the name of a message or an attribute that begins there.
    fn begun(&mut self, line: &'s str) -> &'s str {
        let is_inside = line.starts_with([' ', '\t']);
        let named = line.split_once('=').map(|(name, text)| (name.trim(), text));
        match named {
            Some((name, text)) if !is_inside && is_name(name) => {
                (self.message, self.attribute) = (name, None);
                text
            }
            Some((name, text)) if is_inside && name.strip_prefix('.').is_some_and(is_name) => {
                self.attribute = Some(&name[1..]);
                text
            }
            _ if is_inside || line.is_empty() => line,
            _ => {
                // A term, a comment, or something that is no text: what is indented below it belongs to it.
                (self.message, self.attribute) = ("", None);
                line
            }
        }
    }
}

fn is_name(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
}

/// The parts of a line that stand in no braces, and how deep it ends.
fn outside_braces<'s>(line: &'s str, depth: &mut usize) -> Vec<&'s str> {
    let (mut parts, mut start) = (Vec::new(), 0);
    for (at, brace) in line.match_indices(['{', '}']) {
        if *depth == 0 {
            parts.push(&line[start..at]);
        }
        *depth = if brace == "{" { *depth + 1 } else { depth.saturating_sub(1) };
        start = at + 1;
    }
    if *depth == 0 {
        parts.push(&line[start..]);
    }
    parts.retain(|part| !part.trim().is_empty());
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(source: &str) -> Vec<String> {
        let said = |piece: Skimmed<'_>| {
            let attribute = piece.attribute.map(|name| format!(".{name}")).unwrap_or_default();
            format!("{}{attribute}: {}", piece.message, piece.text.trim())
        };
        skim(source).map(said).collect()
    }

    #[test]
    fn every_text_is_read_with_its_name() {
        let source = "# c = no\ntitle = A patient\n    .search = one two\n        three\n\n-term = no\n    .also = no\nlong =\n    One = two\n    three\n";
        assert_eq!(
            told(source),
            ["title: A patient", "title.search: one two", "title.search: three", "long: One = two", "long: three"]
        );
    }

    #[test]
    fn what_stands_in_braces_is_left_out() {
        let source = "m = Ask { -leader }, and { $n ->\n    [one] one\n   *[other] many\n } more.\nn = N\n";
        assert_eq!(told(source), ["m: Ask", "m: , and", "m: more.", "n: N"]);
    }

    #[test]
    fn what_is_no_text_does_no_harm() {
        assert_eq!(told("a: b\n}}}\n{ = {\nx = y\n"), Vec::<String>::new());
        assert_eq!(told("= x\n 1 = 2\n.a = b\nå = b\n"), Vec::<String>::new());
    }
}
