//! How deep braces and calls stand inside each other in a text file. Looked at before every parsing: the Fluent
//! parser descends without a limit, and a pack from elsewhere could end the program with a few thousand braces.
//!
//! A bracket in a text, in quotes or in a comment opens nothing, and which of these a parser is in the middle of
//! is not always known without parsing. So each is followed side by side, with the depth that it would have. What
//! is told is never less than what the parser would descend to, whatever the file holds.

/// What the parser may be reading, each with its depth; `None` where it cannot be reading that.
#[derive(Clone, Copy, Debug, Default)]
struct Reading {
    text: Option<usize>,
    code: Option<usize>,
    quoted: Option<usize>,
    /// Behind a backslash in quotes.
    escaped: Option<usize>,
}

/// Text outside all braces, as at the beginning of an entry.
const PLAIN: Reading = Reading { text: Some(0), code: None, quoted: None, escaped: None };

/// The first byte at which braces and calls stand deeper than `deepest`.
pub(super) fn too_deep(source: &str, deepest: usize) -> Option<usize> {
    let bytes = source.as_bytes();
    let (mut reading, mut at) = (PLAIN, 0);
    loop {
        if reading.is_plain() {
            at = next_brace(source, at)?;
        }
        reading = reading.after(*bytes.get(at)?);
        if reading.depth() > deepest {
            return Some(at);
        }
        if bytes[at] == b'\n' {
            reading = reading.at_line(bytes.get(at + 1).copied().unwrap_or_default());
        }
        at += 1;
    }
}

/// The next brace that opens, outside comments.
fn next_brace(source: &str, from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        at += source.get(at..)?.find('{')?;
        let line = source[..at].rfind('\n').map_or(0, |end| end + 1);
        if !source[line..].starts_with('#') {
            return Some(at);
        }
        at += source[at..].find('\n')?;
    }
}

impl Reading {
    fn is_plain(self) -> bool {
        self.text == Some(0) && self.code.is_none() && self.quoted.is_none() && self.escaped.is_none()
    }

    fn depth(self) -> usize {
        [self.text, self.code, self.quoted, self.escaped].into_iter().flatten().max().unwrap_or(0)
    }

    /// What may be read after one more byte.
    fn after(self, byte: u8) -> Self {
        let mut next = Self::default();
        if let Some(depth) = self.text {
            match byte {
                b'{' => next.code = Some(depth + 1),
                b'}' => next.close(depth),
                _ => next.text = Some(depth),
            }
        }
        if let Some(depth) = self.code {
            next.code_after(byte, depth);
        }
        if let Some(depth) = self.quoted {
            match byte {
                b'"' => next.code = next.code.max(Some(depth)),
                b'\\' => next.escaped = Some(depth),
                b'\n' => {}
                _ => next.quoted = next.quoted.max(Some(depth)),
            }
        }
        if byte != b'\n' {
            next.quoted = next.quoted.max(self.escaped);
        }
        // Where nothing can be read any more, the parser waits for the next entry.
        next
    }

    fn code_after(&mut self, byte: u8, depth: usize) {
        match byte {
            b'{' | b'(' => self.code = self.code.max(Some(depth + 1)),
            b'}' => self.close(depth),
            b')' => self.code = self.code.max(depth.checked_sub(1).filter(|depth| *depth > 0)),
            // Behind the name of a variant stands its text.
            b']' => self.text = self.text.max(Some(depth)),
            b'"' => self.quoted = Some(depth),
            b' ' | b'\n' | b'\r' | b'$' | b'-' | b'.' | b'_' | b',' | b':' | b'[' | b'*' | b'>' => {
                self.code = self.code.max(Some(depth));
            }
            _ if byte.is_ascii_alphanumeric() => self.code = self.code.max(Some(depth)),
            // Nothing else can stand there: the parser gives this entry up.
            _ => {}
        }
    }

    /// Behind a brace that closes: in a text, or in what stood around.
    fn close(&mut self, depth: usize) {
        let around = depth.saturating_sub(1);
        self.text = self.text.max(Some(around));
        self.code = self.code.max(Some(around).filter(|depth| *depth > 0));
    }

    /// What may be read at the beginning of a line. There an entry may begin, also after one that was given up; no
    /// text goes on there.
    fn at_line(self, first: u8) -> Self {
        match first {
            b'#' => PLAIN,
            b'-' => Self { text: Some(0), ..self },
            _ if first.is_ascii_alphabetic() => Self { text: Some(0), ..self },
            _ => self,
        }
    }
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
    use fluent_syntax::parser::parse_runtime;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_opens_and_what_only_looks_like_it() {
        for (source, deepest) in [
            ("a = A\n", 0),
            ("a = { b }{ c }\n", 1),
            ("a = { { b } }\n", 2),
            ("a = { F(G(1), 2) } (((\n", 3),
            ("a = { \"{{{((\" }\n", 1),
            ("a = { F(\"}\", { F(\"}\", { b }) }) }\n", 5),
            ("a = Said \"{ -b }\" and \"{ -c }\"\nb = \"\nc = { \"(\" }\n", 1),
            ("a = { $n ->\n    [one] \"x { -b }\" (\n   *[other] ( y\n }\nb = { -c }\n", 2),
            ("# {{{{ {\na = { b }\n# {{\n## ((\n", 1),
            ("a = { -b\nc = { d }\ne = { f }\n", 1),
            ("a = { {\n{\nc\n}\n} }\n", 3),
        ] {
            assert_eq!(too_deep(source, deepest), None, "{source}");
            let shallower = deepest.checked_sub(1).map(|depth| too_deep(source, depth).is_some());
            assert!(shallower.unwrap_or(true), "{source}");
        }
    }

    #[test]
    fn no_trick_hides_the_depth() {
        let many = 20_000;
        for (front, again) in [
            ("a = ", "{"),
            ("a = {", "F("),
            ("a = {", " F(\"}\", {"),
            ("a = ", "{ F(\")\", "),
            ("a = ", "{ $x ->\n [b] \" "),
            ("a = {\nb = \" ", "{ F("),
            ("# {\na = \" ", "{ F("),
            ("a = ", "{\nF(\n"),
            ("a = ", "{ F(\"\\\"}\", "),
        ] {
            let source = format!("{front}{}", again.repeat(many));
            assert!(too_deep(&source, 16).is_some_and(|at| at < 1_000), "{front}{again}");
        }
    }

    proptest! {
        #[test]
        fn the_parser_never_goes_deeper(pieces in prop::collection::vec(0..PIECES.len(), 0..40)) {
            let source: String = pieces.into_iter().map(|at| PIECES[at]).collect();
            let resource = parse_runtime(&*source).unwrap_or_else(|(resource, _)| resource);
            let patterns = resource.body.iter().filter_map(|entry| match entry {
                Entry::Message(message) => message.value.as_ref(),
                Entry::Term(term) => Some(&term.value),
                _ => None,
            });
            let depth = patterns.map(of_pattern).max().unwrap_or(0);
            prop_assert!(depth == 0 || too_deep(&source, depth - 1).is_some(), "{source:?} is {depth} deep");
        }
    }

    const PIECES: [&str; 22] = [
        "a = ",
        "\na = ",
        "\n-b = ",
        "{",
        "}",
        "{ ",
        " }",
        "{ F(",
        "F(",
        ")",
        "(",
        "\"",
        "\\\"",
        "\"{\"",
        "\"}\"",
        "\n ",
        "\n",
        "{ $x ->\n",
        "\n [c] ",
        "\n *[d] ",
        "e",
        "# {",
    ];

    fn of_pattern(pattern: &Pattern<&str>) -> usize {
        let of = |element: &PatternElement<&str>| match element {
            PatternElement::TextElement { .. } => 0,
            PatternElement::Placeable { expression } => 1 + of_expression(expression),
        };
        pattern.elements.iter().map(of).max().unwrap_or(0)
    }

    fn of_expression(expression: &Expression<&str>) -> usize {
        match expression {
            Expression::Inline(inline) => of_inline(inline),
            Expression::Select { selector, variants } => {
                let variants = variants.iter().map(|variant| of_pattern(&variant.value));
                variants.max().unwrap_or(0).max(of_inline(selector))
            }
        }
    }

    fn of_inline(inline: &InlineExpression<&str>) -> usize {
        let of = |arguments: &CallArguments<&str>| 1 + arguments.positional.iter().map(of_inline).max().unwrap_or(0);
        match inline {
            InlineExpression::FunctionReference { arguments, .. } => of(arguments),
            InlineExpression::TermReference { arguments: Some(arguments), .. } => of(arguments),
            InlineExpression::Placeable { expression } => 1 + of_expression(expression),
            _ => 0,
        }
    }
}
