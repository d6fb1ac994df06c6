//! TOML, read by hand: every key is asked for by name, and whatever is wrong becomes a finding with its
//! place. Reading goes on after a fault, so that an author sees all of them at once.

use std::borrow::Cow;
use std::cell::RefCell;
use std::ops::Deref;
use std::sync::Arc;

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::id::PackId;
use super::kind::Word;
use crate::finding::{Code, DEEPEST, Finding, LONGEST_TEXT, Place, forbidden, is_forbidden, is_too_long};

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At<T> {
    /// The value.
    pub value: T,
    /// Where it stands.
    pub place: Place,
}

impl<T> Deref for At<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

/// One file while it is read: its name, and what was found wrong in it so far.
pub(super) struct Reader {
    file: Arc<str>,
    findings: RefCell<Vec<Finding>>,
}

impl Reader {
    pub(super) fn new(file: &str) -> Self {
        Self { file: file.into(), findings: RefCell::default() }
    }

    /// Parses `source`, reports every fault in its syntax, and hands on what could be read.
    pub(super) fn parse<'s>(&self, source: &'s str) -> Option<Spanned<DeTable<'s>>> {
        if let Some(at) = too_deep(source) {
            self.report(
                Finding::new(Code::TooDeep, Place::span(self.file.clone(), at..at + 1))
                    .with("most", DEEPEST.to_string()),
            );
            return None;
        }
        // A tab is layout here.
        for (at, character) in forbidden(source).filter(|(_, character)| *character != '\t') {
            self.control_character(self.place(at..at + 1), character);
        }
        let (table, errors) = DeTable::parse_recoverable(source);
        for error in errors {
            let place =
                error.span().map_or(Place::file(self.file.clone()), |span| Place::span(self.file.clone(), span));
            self.report(Finding::new(Code::TomlSyntax, place).with("reason", error.message()));
        }
        Some(table)
    }

    pub(super) fn root<'a>(&'a self, table: &'a Spanned<DeTable<'a>>) -> Table<'a> {
        Table { reader: self, table: table.get_ref(), place: Place::file(self.file.clone()) }
    }

    pub(super) fn report(&self, finding: Finding) {
        self.findings.borrow_mut().push(finding);
    }

    /// What is read, where nothing is found wrong meanwhile.
    pub(super) fn whole<T>(&self, read: impl FnOnce() -> Option<T>) -> Option<T> {
        let before = self.findings.borrow().len();
        read().filter(|_| self.findings.borrow().len() == before)
    }

    pub(super) fn finish(self) -> Vec<Finding> {
        self.findings.into_inner()
    }

    fn place(&self, span: std::ops::Range<usize>) -> Place {
        Place::span(self.file.clone(), span)
    }

    fn control_character(&self, place: Place, character: char) {
        let number = format!("U+{:04X}", u32::from(character));
        self.report(Finding::new(Code::ControlCharacter, place).with("character", number));
    }

    /// What no text may be, in a text as it is meant.
    fn limits(&self, key: &str, text: &DeString<'_>, place: &Place) {
        if is_too_long(text) {
            let finding = Finding::new(Code::TextTooLong, place.clone()).with("key", key);
            self.report(finding.with("most", LONGEST_TEXT.to_string()));
        }
        // A text that is not a piece of its file has characters written as their numbers.
        if let Cow::Owned(meant) = text
            && let Some(hidden) = meant.chars().find(|character| is_forbidden(*character))
            && !self.has_told_within(place)
        {
            self.control_character(place.clone(), hidden);
        }
    }

    /// Whether a character was told already that stands within a place.
    fn has_told_within(&self, place: &Place) -> bool {
        let begins = |place: &Place| place.span.map_or(0, |(start, _)| start);
        let within = begins(place)..place.span.map_or(0, |(_, end)| end);
        let is_in = |told: &Finding| told.code == Code::ControlCharacter && within.contains(&begins(&told.place));
        self.findings.borrow().iter().any(is_in)
    }
}

/// The first byte at which brackets stand too deep. Looked at before parsing, in text of any kind: a bracket
/// inside a string counts too, which costs nobody anything at this depth.
pub fn too_deep(source: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (at, byte) in source.bytes().enumerate() {
        match byte {
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEEPEST {
            return Some(at);
        }
    }
    None
}

/// One table while it is read.
pub(super) struct Table<'a> {
    reader: &'a Reader,
    table: &'a DeTable<'a>,
    /// Where the table stands.
    pub(super) place: Place,
}

impl<'a> Table<'a> {
    fn get(&self, key: &str) -> Option<&'a Spanned<DeValue<'a>>> {
        self.table.get(key)
    }

    fn need<T>(&self, key: &'static str, value: Option<T>) -> Option<T> {
        if value.is_none() && !self.table.contains_key(key) {
            self.report(Finding::new(Code::MissingKey, self.place.clone()).with("key", key));
        }
        value
    }

    fn wrong(&self, value: &Spanned<DeValue<'_>>, wanted: &'static str) {
        let found = value.get_ref().type_str();
        self.report(
            Finding::new(Code::WrongType, self.reader.place(value.span())).with("wanted", wanted).with("found", found),
        );
    }

    pub(super) fn report(&self, finding: Finding) {
        self.reader.report(finding);
    }

    /// A text.
    pub(super) fn text(&self, key: &str) -> Option<At<&'a str>> {
        self.as_text(key, self.get(key)?)
    }

    fn as_text(&self, key: &str, value: &'a Spanned<DeValue<'a>>) -> Option<At<&'a str>> {
        let DeValue::String(text) = value.get_ref() else {
            self.wrong(value, "string");
            return None;
        };
        let place = self.reader.place(value.span());
        self.reader.limits(key, text, &place);
        Some(At { value: text, place })
    }

    /// A text that has to be there.
    pub(super) fn need_text(&self, key: &'static str) -> Option<At<&'a str>> {
        self.need(key, self.text(key))
    }

    /// An id.
    pub(super) fn id<T: PackId>(&self, key: &str) -> Option<At<T>> {
        self.to_id(self.text(key)?)
    }

    fn to_id<T: PackId>(&self, text: At<&str>) -> Option<At<T>> {
        let id = T::from_text(&text);
        if id.is_none() {
            self.report(Finding::new(Code::BadId, text.place.clone()).with("id", *text));
        }
        id.map(|value| At { value, place: text.place })
    }

    /// An id that has to be there.
    pub(super) fn need_id<T: PackId>(&self, key: &'static str) -> Option<At<T>> {
        self.need(key, self.id(key))
    }

    /// One of a few words.
    pub(super) fn word<T: Word>(&self, key: &str) -> Option<At<T>> {
        self.to_word(self.text(key)?)
    }

    /// One of a few words that has to be there.
    pub(super) fn need_word<T: Word>(&self, key: &'static str) -> Option<At<T>> {
        self.need(key, self.word(key))
    }

    fn to_word<T: Word>(&self, text: At<&str>) -> Option<At<T>> {
        let word = T::from_word(&text);
        if word.is_none() {
            let all: Vec<&str> = T::ALL.iter().map(|word| word.as_str()).collect();
            let finding = Finding::new(Code::UnknownValue, text.place.clone()).with("value", *text);
            self.report(finding.with_nearest(&text, all.iter().copied()).with("all", all.join(", ")));
        }
        word.map(|value| At { value, place: text.place })
    }

    /// A list of ids; empty where the key is not there.
    pub(super) fn ids<T: PackId>(&self, key: &str) -> Vec<At<T>> {
        self.texts(key).into_iter().filter_map(|text| self.to_id(text)).collect()
    }

    /// A list of a few words; empty where the key is not there.
    pub(super) fn words<T: Word>(&self, key: &str) -> Vec<At<T>> {
        self.texts(key).into_iter().filter_map(|text| self.to_word(text)).collect()
    }

    /// A list of texts; empty where the key is not there.
    pub(super) fn texts(&self, key: &str) -> Vec<At<&'a str>> {
        self.list(key).into_iter().filter_map(|item| self.as_text(key, item)).collect()
    }

    fn list(&self, key: &str) -> Vec<&'a Spanned<DeValue<'a>>> {
        let Some(value) = self.get(key) else { return Vec::new() };
        if let Some(list) = value.get_ref().as_array() {
            return list.iter().collect();
        }
        self.wrong(value, "array");
        Vec::new()
    }

    /// A truth value; `false` where the key is not there.
    pub(super) fn flag(&self, key: &str) -> bool {
        let Some(value) = self.get(key) else { return false };
        value.get_ref().as_bool().unwrap_or_else(|| {
            self.wrong(value, "boolean");
            false
        })
    }

    /// A whole number from 0 to `most`.
    pub(super) fn number(&self, key: &str, most: u32) -> Option<u32> {
        let value = self.get(key)?;
        let Some(written) = value.get_ref().as_integer() else {
            self.wrong(value, "integer");
            return None;
        };
        let number = u32::from_str_radix(written.as_str(), written.radix()).ok().filter(|number| *number <= most);
        if number.is_none() {
            let finding = Finding::new(Code::UnknownValue, self.reader.place(value.span()));
            self.report(finding.with("value", written.to_string()).with("all", format!("0–{most}")));
        }
        number
    }

    /// A day, as `2026-11-22`.
    pub(super) fn day(&self, key: &str) -> Option<At<String>> {
        let value = self.get(key)?;
        let day = value.get_ref().as_datetime().filter(|day| day.date.is_some() && day.time.is_none());
        if day.is_none() {
            self.wrong(value, "day");
        }
        day.map(|day| At { value: day.to_string(), place: self.reader.place(value.span()) })
    }

    fn sub(&self, value: &'a Spanned<DeValue<'a>>, place: Place) -> Option<Self> {
        let Some(table) = value.get_ref().as_table() else {
            self.wrong(value, "table");
            return None;
        };
        Some(Table { reader: self.reader, table, place })
    }

    /// One table.
    pub(super) fn table(&self, key: &str) -> Option<Self> {
        let value = self.get(key)?;
        self.sub(value, self.reader.place(value.span()))
    }

    /// A list of tables.
    pub(super) fn tables(&self, key: &str) -> Vec<Self> {
        self.list(key).into_iter().filter_map(|item| self.sub(item, self.reader.place(item.span()))).collect()
    }

    /// Every entry as a table with an id for its key, in the order of the file.
    pub(super) fn entries<T: PackId>(&self) -> Vec<(At<T>, Self)> {
        self.keys()
            .into_iter()
            .filter_map(|key| {
                let id = self.to_id(key.clone())?;
                let value = self.get(key.value)?;
                Some((id, self.sub(value, key.place)?))
            })
            .collect()
    }

    /// Every key with its place, in the order of the file.
    pub(super) fn keys(&self) -> Vec<At<&'a str>> {
        let mut keys: Vec<_> = self.table.keys().collect();
        keys.sort_by_key(|key| key.span().start);
        keys.into_iter().map(|key| At { value: key.get_ref().as_ref(), place: self.reader.place(key.span()) }).collect()
    }

    /// Whether the key is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.table.contains_key(key)
    }

    /// Reports every key that is none of `known`.
    pub(super) fn only(&self, known: &[&str]) {
        for key in self.keys() {
            if !known.contains(&key.value) {
                let finding = Finding::new(Code::UnknownKey, key.place).with("key", key.value);
                self.report(finding.with_nearest(key.value, known.iter().copied()));
            }
        }
    }
}
