//! A text file looked at as an author's work: what is in it, and everything that is wrong with it.

use std::collections::BTreeSet;
use std::ops::Range;

use fluent_syntax::ast::{self, Entry as Node, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser::{ParserError, parse_runtime};

use crate::finding::{Code, Finding, Place};

use super::safe::is_forbidden;

/// The longest that a text may be as written, in characters.
pub const LONGEST_WRITTEN: usize = 4_000;

/// A message, a term, or an attribute of one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// `message`, `message.attribute`, `-term` or `-term.attribute`.
    pub key: String,
    /// The text without what stands in braces; a select expression gives its default variant.
    pub text: String,
    /// The values it uses.
    pub variables: BTreeSet<String>,
    /// The terms and messages it uses.
    pub references: BTreeSet<String>,
    /// Where it stands.
    pub place: Place,
}

/// Everything in a text file, and everything wrong with it as such. `deepest` is how deep braces may stand
/// inside each other: looked at before parsing, because the parser descends without a limit.
pub fn inspect(file: &str, source: &str, deepest: usize) -> (Vec<Entry>, Vec<Finding>) {
    if let Some(at) = too_deep(source, deepest) {
        let place = Place::span(file, at..at + 1);
        return (Vec::new(), vec![Finding::new(Code::TooDeep, place).with("most", deepest.to_string())]);
    }
    let mut findings = forbidden(file, source);
    let resource = parse_runtime(source).unwrap_or_else(|(resource, errors)| {
        findings.extend(errors.into_iter().map(|error| syntax(file, source, error)));
        resource
    });
    let entries: Vec<Entry> = resource.body.iter().flat_map(|node| entries(file, source, node)).collect();
    findings.extend(twice(&entries));
    findings.extend(entries.iter().filter(|entry| entry.text.chars().count() > LONGEST_WRITTEN).map(|entry| {
        Finding::new(Code::TextTooLong, entry.place.clone())
            .with("key", &entry.key)
            .with("most", LONGEST_WRITTEN.to_string())
    }));
    (entries, findings)
}

fn too_deep(source: &str, deepest: usize) -> Option<usize> {
    let mut depth = 0usize;
    source.bytes().enumerate().find_map(|(at, byte)| {
        match byte {
            b'{' => depth += 1,
            b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        (depth > deepest).then_some(at)
    })
}

fn forbidden(file: &str, source: &str) -> Vec<Finding> {
    let bad = source.char_indices().filter(|(at, c)| is_forbidden(*c) && !source[*at..].starts_with("\r\n"));
    bad.map(|(at, c)| {
        let place = Place::span(file, at..at + c.len_utf8());
        Finding::new(Code::ControlCharacter, place).with("character", format!("U+{:04X}", u32::from(c)))
    })
    .collect()
}

fn syntax(file: &str, source: &str, error: ParserError) -> Finding {
    let end = error.pos.end.clamp(error.pos.start, source.len());
    Finding::new(Code::FluentSyntax, Place::span(file, error.pos.start.min(end)..end))
        .with("reason", error.kind.to_string())
}

fn twice(entries: &[Entry]) -> Vec<Finding> {
    let mut seen = BTreeSet::new();
    let repeated = entries.iter().filter(|entry| !seen.insert(&entry.key));
    repeated.map(|entry| Finding::new(Code::Duplicate, entry.place.clone()).with("id", &entry.key)).collect()
}

fn entries(file: &str, source: &str, node: &Node<&str>) -> Vec<Entry> {
    let (prefix, id, value, attributes) = match node {
        Node::Message(message) => ("", &message.id, message.value.as_ref(), &message.attributes),
        Node::Term(term) => ("-", &term.id, Some(&term.value), &term.attributes),
        _ => return Vec::new(),
    };
    let own = value.map(|value| entry(file, source, format!("{prefix}{}", id.name), id.name, value));
    let of_attributes = attributes.iter().map(|attribute| {
        let key = format!("{prefix}{}.{}", id.name, attribute.id.name);
        entry(file, source, key, attribute.id.name, &attribute.value)
    });
    own.into_iter().chain(of_attributes).collect()
}

fn entry(file: &str, source: &str, key: String, name: &str, pattern: &ast::Pattern<&str>) -> Entry {
    let mut entry = Entry {
        key,
        text: String::new(),
        variables: BTreeSet::new(),
        references: BTreeSet::new(),
        place: Place::span(file, span_of(source, name)),
    };
    read_pattern(pattern, &mut entry);
    entry
}

/// Where a slice of the source stands in it.
fn span_of(source: &str, part: &str) -> Range<usize> {
    let start = (part.as_ptr() as usize).saturating_sub(source.as_ptr() as usize).min(source.len());
    start..(start + part.len()).min(source.len())
}

fn read_pattern(pattern: &ast::Pattern<&str>, entry: &mut Entry) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => entry.text.push_str(value),
            PatternElement::Placeable { expression } => read_expression(expression, entry),
        }
    }
}

fn read_expression(expression: &Expression<&str>, entry: &mut Entry) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, entry),
        Expression::Select { selector, variants } => {
            read_inline(selector, entry);
            let before = entry.text.len();
            for variant in variants {
                let start = entry.text.len();
                read_pattern(&variant.value, entry);
                if !variant.default {
                    entry.text.truncate(start.max(before));
                }
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, entry: &mut Entry) {
    match inline {
        InlineExpression::VariableReference { id } => {
            entry.variables.insert(id.name.to_owned());
        }
        InlineExpression::TermReference { id, .. } => {
            entry.references.insert(format!("-{}", id.name));
        }
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
            entry.references.insert(format!("{}{attribute}", id.name));
        }
        InlineExpression::StringLiteral { value } => entry.text.push_str(value),
        InlineExpression::Placeable { expression } => read_expression(expression, entry),
        InlineExpression::NumberLiteral { .. } | InlineExpression::FunctionReference { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(source: &str) -> Vec<String> {
        let (_, findings) = inspect("i18n/da/x.ftl", source, 16);
        findings
            .iter()
            .map(|finding| {
                let at = finding.place.line_column(source);
                format!("{}:{} {}", at.line, at.column, finding.code)
            })
            .collect()
    }

    #[test]
    fn every_fault_is_told_with_its_place() {
        assert_eq!(
            told("a = A\nb: B\na = again\nc\nd = \u{1b}[31m\n"),
            ["5:5 control-character", "2:2 fluent-syntax", "4:2 fluent-syntax", "3:1 duplicate"]
        );
        assert_eq!(told(&"a = {".repeat(30)), ["1:85 too-deep"]);
    }

    #[test]
    fn texts_values_and_terms_are_seen() {
        let (entries, findings) =
            inspect("x", "m = Ask { -leader } { $n ->\n    [one] one\n   *[other] many\n }.\n    .why = So.\n", 16);
        assert_eq!(findings, []);
        assert_eq!((entries[0].key.as_str(), entries[0].text.as_str()), ("m", "Ask  many."));
        assert!(entries[0].variables.contains("n") && entries[0].references.contains("-leader"));
        assert_eq!((entries[1].key.as_str(), entries[1].text.as_str()), ("m.why", "So."));
    }
}
