//! The catalogue: every text in one language, each file parsed when its first text is asked for.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;

use fluent::{FluentArgs, FluentResource};

use super::bundle::{Bundle, resource};
use super::language::Language;
use super::phrase::{Mark, Phrase};
use super::safe::SafeText;
use super::{INTERFACE, INTERFACE_RESTS};

/// The stem of the terms, which every other file may use.
const TERMS: &str = "terms";

/// Whoever has the contents of the text files.
pub trait Texts {
    /// The contents of `i18n/<language>/<stem>.ftl`, one for each layer of the pack that has the file, the
    /// lowest layer first.
    fn texts(&self, language: Language, stem: &str) -> Vec<Cow<'_, str>>;
}

/// Named values for a message.
pub type Args<'a> = FluentArgs<'a>;

/// Named values for a message, from pairs.
pub fn args<'a, const N: usize>(pairs: [(&'a str, &'a str); N]) -> Args<'a> {
    pairs.into_iter().collect()
}

/// Every text in one language.
pub struct Catalog {
    language: Language,
    source: Rc<dyn Texts>,
    terms: RefCell<HashMap<Language, Vec<Rc<FluentResource>>>>,
    bundles: RefCell<HashMap<(Language, String), Rc<Bundle>>>,
}

impl Catalog {
    /// A catalogue that has parsed nothing yet.
    pub fn new(language: Language, source: Rc<dyn Texts>) -> Self {
        Self { language, source, terms: RefCell::default(), bundles: RefCell::default() }
    }

    /// The same texts in another language.
    #[must_use]
    pub fn in_language(&self, language: Language) -> Self {
        Self::new(language, self.source.clone())
    }

    /// Whoever has the contents of the text files.
    pub fn source(&self) -> &dyn Texts {
        self.source.as_ref()
    }

    /// The language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// One of the program's own texts.
    pub fn say(&self, message: &str) -> SafeText {
        self.of(INTERFACE, message)
    }

    /// One of the program's own texts, with values.
    pub fn say_with(&self, message: &str, args: &Args<'_>) -> SafeText {
        self.find(INTERFACE, message, None, Some(args)).unwrap_or_else(|| self.missing())
    }

    /// One of the program's own texts as a phrase: a value with a language tag is marked, where that is not the
    /// language of the rest.
    pub fn phrase(&self, message: &str, values: &[(&str, &str, Option<&str>)]) -> Phrase {
        // The message is formatted with a stand-in for each value, so that it is known where each one stands.
        let stand_ins: Vec<String> = STAND_INS.take(values.len()).map(String::from).collect();
        let args: Args<'_> = values.iter().zip(&stand_ins).map(|((name, ..), mark)| (*name, mark.as_str())).collect();
        let text = self.say_with(message, &args);
        let (mut parts, mut rest) = (Vec::new(), text.as_str());
        while let Some((before, at, after)) = split(rest) {
            let Some((_, value, tag)) = values.get(at) else { break };
            let foreign = tag.filter(|tag| *tag != self.language.tag()).map(|tag| Mark::Foreign(tag.to_owned()));
            parts.extend([(SafeText::new(before), None), (SafeText::new(value), foreign)]);
            rest = after;
        }
        parts.push((SafeText::new(rest), None));
        Phrase::of(parts)
    }

    /// A message of a file.
    pub fn of(&self, stem: &str, message: &str) -> SafeText {
        self.get(stem, message, None).unwrap_or_else(|| self.missing())
    }

    /// A message that its file writes on one line, such as a title: it is read without parsing the file, so
    /// that a list of many titles costs next to nothing. Any other message is read as always.
    pub fn line(&self, stem: &str, message: &str) -> SafeText {
        let sources = self.source.texts(self.language, stem);
        let line = sources.iter().rev().find_map(|source| line(source, message)).flatten();
        line.map_or_else(|| self.of(stem, message), SafeText::new)
    }

    /// An attribute of a message of a file.
    pub fn attribute(&self, stem: &str, message: &str, attribute: &str) -> SafeText {
        self.get(stem, message, Some(attribute)).unwrap_or_else(|| self.missing())
    }

    /// A text that may be absent.
    pub fn get(&self, stem: &str, message: &str, attribute: Option<&str>) -> Option<SafeText> {
        self.find(stem, message, attribute, None)
    }

    /// What stands where a text is there in no language: said in words, never blank and never a key.
    fn missing(&self) -> SafeText {
        self.find(INTERFACE, "text-missing", None, None).unwrap_or_else(|| SafeText::new("[…]"))
    }

    /// The text in the own language; where it is not there, in English, Danish or Norwegian, in this order.
    fn find(&self, stem: &str, message: &str, attribute: Option<&str>, args: Option<&Args<'_>>) -> Option<SafeText> {
        let others = [Language::En, Language::Da, Language::Nb].into_iter().filter(|other| *other != self.language);
        let rest = if stem == INTERFACE { &INTERFACE_RESTS[..] } else { &[] };
        std::iter::once(self.language)
            .chain(others)
            .flat_map(|language| std::iter::once(stem).chain(rest.iter().copied()).map(move |stem| (language, stem)))
            .find_map(|(language, stem)| self.bundle(language, stem).format(message, attribute, args))
    }

    fn bundle(&self, language: Language, stem: &str) -> Rc<Bundle> {
        let key = (language, stem.to_owned());
        if let Some(bundle) = self.bundles.borrow().get(&key) {
            return bundle.clone();
        }
        let mut resources = self.terms(language);
        resources.extend(self.read(language, stem));
        let bundle = Rc::new(Bundle::new(language, resources));
        self.bundles.borrow_mut().insert(key, bundle.clone());
        bundle
    }

    fn terms(&self, language: Language) -> Vec<Rc<FluentResource>> {
        if let Some(terms) = self.terms.borrow().get(&language) {
            return terms.clone();
        }
        let terms = self.read(language, TERMS);
        self.terms.borrow_mut().insert(language, terms.clone());
        terms
    }

    fn read(&self, language: Language, stem: &str) -> Vec<Rc<FluentResource>> {
        self.source.texts(language, stem).iter().map(|source| resource(source)).collect()
    }
}

/// Characters that no text has, each standing for a value while a message is formatted.
const STAND_INS: std::ops::RangeInclusive<char> = '\u{E000}'..='\u{E01F}';

/// A text up to its first stand-in, which of them it is, and the text behind it.
fn split(text: &str) -> Option<(&str, usize, &str)> {
    let (at, mark) = text.char_indices().find(|(_, character)| STAND_INS.contains(character))?;
    let number = u32::from(mark) - u32::from(*STAND_INS.start());
    Some((&text[..at], number as usize, &text[at + mark.len_utf8()..]))
}

/// A message's text where it stands on one line and has no braces; `None` in `Some` where the message is there
/// and is written in another way.
fn line<'s>(source: &'s str, message: &str) -> Option<Option<&'s str>> {
    let mut lines = source.lines();
    let text = lines.find_map(|line| line.strip_prefix(message)?.trim_start().strip_prefix('='))?.trim();
    let next = lines.find(|line| !line.trim().is_empty()).unwrap_or_default();
    let goes_on = next.starts_with([' ', '\t']) && !next.trim_start().starts_with('.');
    Some(Some(text).filter(|text| !goes_on && !text.is_empty() && !text.contains(['{', '}'])))
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Few;

    impl Texts for Few {
        fn texts(&self, language: Language, stem: &str) -> Vec<Cow<'_, str>> {
            let text = match (language, stem) {
                (Language::Da, "terms") => "-leader = leder",
                (Language::Da, "x") => "m = Spørg din { -leader }.\n    .why = Fordi.",
                (Language::En, "x") => "m = Ask.\nonly = English only.",
                (Language::Da, INTERFACE) => "text-missing = [teksten mangler]\ncited = { $title }: »{ $heading }«",
                _ => return Vec::new(),
            };
            vec![text.into()]
        }
    }

    #[test]
    fn a_line_is_read_without_parsing_where_it_is_only_a_line() {
        let source =
            "titles = No.\ntitle = A patient\n    .search = x\nlong = One\n\n    two\nterm = Ask { -leader }.\n";
        assert_eq!(line(source, "title"), Some(Some("A patient")));
        assert_eq!((line(source, "long"), line(source, "term"), line(source, "none")), (Some(None), Some(None), None));
        let danish = Catalog::new(Language::Da, Rc::new(Few));
        assert_eq!(danish.line("x", "m").as_str(), "Spørg din leder.");
        assert_eq!(danish.line("x", "only").as_str(), "English only.");
    }

    #[test]
    fn a_value_in_another_language_is_marked() {
        let danish = Catalog::new(Language::Da, Rc::new(Few));
        let phrase = danish.phrase("cited", &[("title", "10 råd", Some("da")), ("heading", "Venner", Some("nb"))]);
        let foreign = Mark::Foreign("nb".to_owned());
        assert_eq!(phrase.all_parts(), [("10 råd: »", None), ("Venner", Some(&foreign)), ("«", None)]);
    }

    #[test]
    fn a_text_falls_back_one_by_one_and_is_never_blank() {
        let danish = Catalog::new(Language::Da, Rc::new(Few));
        assert_eq!(danish.of("x", "m").as_str(), "Spørg din leder.");
        assert_eq!(danish.attribute("x", "m", "why").as_str(), "Fordi.");
        assert_eq!(danish.of("x", "only").as_str(), "English only.");
        assert_eq!(danish.of("x", "nothing").as_str(), "[teksten mangler]");
        assert_eq!(danish.in_language(Language::Nb).of("y", "m").as_str(), "[teksten mangler]");
    }
}
