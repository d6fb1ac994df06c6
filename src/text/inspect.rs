//! A text file looked at as an author's work: what is in it, and everything that is wrong with it.
//!
//! What is read borrows from the source: a pack has thousands of texts, and most are one piece of their file.

use std::borrow::Cow;
use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;

use fluent_syntax::ast::{self, CallArguments, Entry as Node, Expression, InlineExpression, PatternElement};
use fluent_syntax::parser::{ParserError, parse_runtime};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::depth::too_deep;
use crate::finding::{Code, DEEPEST, Finding, LONGEST_TEXT, Place, forbidden, is_forbidden, is_too_long};

/// A message, a term, or an attribute of one of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry<'s> {
    /// `message`, `message.attribute`, `-term` or `-term.attribute`.
    pub key: Cow<'s, str>,
    /// The text without what stands in braces; a select expression gives its default variant.
    pub text: Cow<'s, str>,
    /// The values it uses, each once.
    pub variables: Vec<&'s str>,
    /// The terms and messages it uses, in the order in which they stand.
    pub references: Vec<Reference<'s>>,
    /// Where it stands.
    pub place: Place,
}

/// A term or a message that a text uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference<'s> {
    /// `-term`, `message` or `message.attribute`.
    pub name: &'s str,
    /// The byte of [`Entry::text`] that it stands before; `None` where it belongs to a variant that is not the
    /// default.
    pub at: Option<usize>,
}

impl Entry<'_> {
    /// Whether it is a term, or an attribute of one.
    pub fn is_term(&self) -> bool {
        self.key.starts_with('-')
    }

    /// Whether it is an attribute.
    pub fn is_attribute(&self) -> bool {
        self.key.contains('.')
    }
}

/// Everything in a text file in the order of the file, and everything wrong with it as such.
pub fn inspect<'s>(file: &str, source: &'s str) -> (Vec<Entry<'s>>, Vec<Finding>) {
    let file: Arc<str> = file.into();
    if let Some(at) = too_deep(source, DEEPEST) {
        let place = Place::span(file, at..at + 1);
        return (Vec::new(), vec![Finding::new(Code::TooDeep, place).with("most", DEEPEST.to_string())]);
    }
    let mut findings: Vec<Finding> = forbidden(source).map(|(at, c)| control_character(&file, at, c)).collect();
    let resource = parse_runtime(source).unwrap_or_else(|(resource, errors)| {
        findings.extend(errors.into_iter().map(|error| syntax(&file, source, error)));
        resource
    });
    let mut entries = Vec::with_capacity(2 * resource.body.len());
    let reader = Reader { file: &file, source, written_out: RefCell::default() };
    resource.body.iter().for_each(|node| reader.read(node, &mut entries));
    findings.extend(reader.written_out.into_inner());
    findings.extend(twice(&entries));
    findings.extend(entries.iter().filter(|entry| is_too_long(&entry.text)).map(|entry| {
        let finding = Finding::new(Code::TextTooLong, entry.place.clone()).with("key", &*entry.key);
        finding.with("most", LONGEST_TEXT.to_string())
    }));
    (entries, findings)
}

fn control_character(file: &Arc<str>, at: usize, character: char) -> Finding {
    let place = Place::span(file.clone(), at..at + 1);
    Finding::new(Code::ControlCharacter, place).with("character", format!("U+{:04X}", u32::from(character)))
}

fn syntax(file: &Arc<str>, source: &str, error: ParserError) -> Finding {
    let end = error.pos.end.clamp(error.pos.start, source.len());
    Finding::new(Code::FluentSyntax, Place::span(file.clone(), error.pos.start.min(end)..end))
        .with("reason", error.kind.to_string())
}

fn twice(entries: &[Entry<'_>]) -> Vec<Finding> {
    let mut by_key: Vec<&Entry<'_>> = entries.iter().collect();
    // A stable sort: of two with the same key the later stands behind.
    by_key.sort_by(|one, other| one.key.cmp(&other.key));
    let repeated = by_key.windows(2).filter(|two| two[0].key == two[1].key).map(|two| two[1]);
    repeated.map(|entry| Finding::new(Code::Duplicate, entry.place.clone()).with("id", &*entry.key)).collect()
}

/// One file while it is read.
struct Reader<'r, 's> {
    file: &'r Arc<str>,
    source: &'s str,
    /// Characters that no text may carry and that are written as their numbers: `{ "\u202E" }`.
    written_out: RefCell<Vec<Finding>>,
}

impl<'s> Reader<'_, 's> {
    fn read(&self, node: &Node<&'s str>, entries: &mut Vec<Entry<'s>>) {
        let (id, value, attributes) = match node {
            Node::Message(message) => (message.id.name, message.value.as_ref(), &message.attributes),
            Node::Term(term) => (self.with_dash(term.id.name), Some(&term.value), &term.attributes),
            _ => return,
        };
        let name = id.strip_prefix('-').unwrap_or(id);
        entries.extend(value.map(|value| self.entry(Cow::Borrowed(id), name, value)));
        for attribute in attributes {
            let key = [id, ".", attribute.id.name].concat();
            entries.push(self.entry(Cow::Owned(key), attribute.id.name, &attribute.value));
        }
    }

    fn entry(&self, key: Cow<'s, str>, name: &'s str, pattern: &ast::Pattern<&'s str>) -> Entry<'s> {
        let mut entry = Entry {
            key,
            text: Cow::Borrowed(""),
            variables: Vec::new(),
            references: Vec::new(),
            place: Place::span(self.file.clone(), self.span(name)),
        };
        self.read_pattern(pattern, &mut entry);
        entry
    }

    /// Where a piece of the source stands in it.
    fn span(&self, part: &str) -> Range<usize> {
        let start = (part.as_ptr() as usize).saturating_sub(self.source.as_ptr() as usize).min(self.source.len());
        start..(start + part.len()).min(self.source.len())
    }

    /// A term's name with the dash before it.
    fn with_dash(&self, name: &'s str) -> &'s str {
        let span = self.span(name);
        self.source.get(span.start.saturating_sub(1)..span.end).unwrap_or(name)
    }

    fn read_pattern(&self, pattern: &ast::Pattern<&'s str>, entry: &mut Entry<'s>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => add(&mut entry.text, value),
                PatternElement::Placeable { expression } => self.read_expression(expression, entry),
            }
        }
    }

    fn read_expression(&self, expression: &Expression<&'s str>, entry: &mut Entry<'s>) {
        match expression {
            Expression::Inline(inline) => self.read_inline(inline, entry),
            Expression::Select { selector, variants } => {
                self.read_inline(selector, entry);
                for variant in variants {
                    let (before, known) = (entry.text.len(), entry.references.len());
                    self.read_pattern(&variant.value, entry);
                    if !variant.default {
                        entry.text.to_mut().truncate(before);
                        entry.references[known..].iter_mut().for_each(|reference| reference.at = None);
                    }
                }
            }
        }
    }

    fn read_inline(&self, inline: &InlineExpression<&'s str>, entry: &mut Entry<'s>) {
        let at = Some(entry.text.len());
        match inline {
            InlineExpression::VariableReference { id } => {
                if !entry.variables.contains(&id.name) {
                    entry.variables.push(id.name);
                }
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                entry.references.push(Reference { name: self.with_dash(id.name), at });
                self.read_arguments(arguments.as_ref(), entry);
            }
            InlineExpression::MessageReference { id, attribute } => {
                let end = attribute.as_ref().map_or(self.span(id.name).end, |attribute| self.span(attribute.name).end);
                let name = self.source.get(self.span(id.name).start..end).unwrap_or(id.name);
                entry.references.push(Reference { name, at });
            }
            InlineExpression::FunctionReference { arguments, .. } => self.read_arguments(Some(arguments), entry),
            InlineExpression::StringLiteral { value } => self.read_quoted(value, entry),
            InlineExpression::Placeable { expression } => self.read_expression(expression, entry),
            InlineExpression::NumberLiteral { .. } => {}
        }
    }

    fn read_quoted(&self, quoted: &'s str, entry: &mut Entry<'s>) {
        match unescape_unicode_to_string(quoted) {
            Cow::Borrowed(_) => add(&mut entry.text, quoted),
            Cow::Owned(meant) => {
                let hidden = meant.chars().find(|character| is_forbidden(*character));
                let at = self.span(quoted).start;
                self.written_out.borrow_mut().extend(hidden.map(|hidden| control_character(self.file, at, hidden)));
                entry.text.to_mut().push_str(&meant);
            }
        }
    }

    /// Values given to a function or a term are used too; what is written there is no text.
    fn read_arguments(&self, arguments: Option<&CallArguments<&'s str>>, entry: &mut Entry<'s>) {
        let length = entry.text.len();
        for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
            self.read_inline(argument, entry);
        }
        if entry.text.len() > length {
            entry.text.to_mut().truncate(length);
        }
    }
}

/// Adds a piece to a text, which stays a piece of the source where it is the only one.
fn add<'s>(text: &mut Cow<'s, str>, piece: &'s str) {
    if text.is_empty() {
        *text = Cow::Borrowed(piece);
    } else {
        text.to_mut().push_str(piece);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(source: &str) -> Vec<String> {
        let (_, findings) = inspect("i18n/da/x.ftl", source);
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
        assert_eq!(told(&format!("a = {}", "{".repeat(30))), ["1:21 too-deep"]);
        assert_eq!(told("a = { \"\\u202E\" }\n"), ["1:8 control-character"]);
    }

    #[test]
    fn texts_values_and_terms_are_seen() {
        let (entries, findings) =
            inspect("x", "m = Ask { -leader } { $n ->\n    [one] one\n   *[other] many\n }.\n    .why = So.\n");
        assert_eq!(findings, []);
        assert_eq!((&*entries[0].key, &*entries[0].text), ("m", "Ask  many."));
        assert_eq!(entries[0].variables, ["n"]);
        assert_eq!(entries[0].references, [Reference { name: "-leader", at: Some(4) }]);
        assert_eq!((&*entries[1].key, &*entries[1].text), ("m.why", "So."));
    }

    #[test]
    fn what_stands_in_a_call_or_beside_the_default_is_used_and_is_no_text() {
        let source = "m = { NUMBER($n) } of { -word(case: \"x\") }{ $k ->\n    [a] { o.p } x\n   *[b] y\n } { q }\n";
        let (entries, findings) = inspect("x", source);
        assert_eq!(findings, []);
        assert_eq!((&*entries[0].text, &entries[0].variables[..]), (" of y ", &["n", "k"][..]));
        let references: Vec<_> = entries[0].references.iter().map(|reference| (reference.name, reference.at)).collect();
        assert_eq!(references, [("-word", Some(4)), ("o.p", None), ("q", Some(6))]);
    }
}
