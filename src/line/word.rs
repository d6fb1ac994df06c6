//! The words that steer an interview: back, change, why, help … Each language has its own; the English ones
//! are understood everywhere, unless the language uses the same letters for another.

use crate::text::{Catalog, INTERFACE, SafeText};

/// A word that steers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Back,
    Change,
    Why,
    More,
    FirstAid,
    Search,
    Topics,
    StartOver,
    Language,
    Organisation,
    Role,
    Help,
    Quit,
}

impl Word {
    pub(super) const ALL: [Self; 13] = [
        Self::Back,
        Self::Change,
        Self::Why,
        Self::More,
        Self::FirstAid,
        Self::Search,
        Self::Topics,
        Self::StartOver,
        Self::Language,
        Self::Organisation,
        Self::Role,
        Self::Help,
        Self::Quit,
    ];

    /// The word that somebody wrote, if it is one, and what stands behind it: only the word for searching may
    /// have something there.
    pub(super) fn read<'l>(text: &'l str, words: &Catalog, english: &Catalog) -> Option<(Self, &'l str)> {
        if text.is_empty() || text.starts_with(|first: char| first.is_ascii_digit()) {
            return None;
        }
        let means = |words: &Catalog| Self::ALL.into_iter().find_map(|word| Some((word, word.rest_of(text, words)?)));
        means(words).or_else(|| means(english))
    }

    /// The form that is shown.
    pub(super) fn shown(self, words: &Catalog) -> SafeText {
        SafeText::new(self.forms(words).first().map_or("", String::as_str))
    }

    /// What it does, in a few words.
    pub(super) fn meaning(self, words: &Catalog) -> SafeText {
        words.attribute(INTERFACE, self.message(), "does")
    }

    /// What stands behind the word; `None` where the line is not this word.
    fn rest_of<'l>(self, text: &'l str, words: &Catalog) -> Option<&'l str> {
        self.forms(words).iter().find_map(|form| {
            let rest = without(text, form)?;
            let is_apart = rest.is_empty() || rest.starts_with(' ') || form == "/";
            (is_apart && (rest.is_empty() || self == Self::Search)).then(|| rest.trim())
        })
    }

    fn forms(self, words: &Catalog) -> Vec<String> {
        let forms = words.say(self.message());
        forms.split(',').map(|form| form.trim().to_lowercase()).filter(|form| !form.is_empty()).collect()
    }

    fn message(self) -> &'static str {
        match self {
            Self::Back => "line-word-back",
            Self::Change => "line-word-change",
            Self::Why => "line-word-why",
            Self::More => "line-word-more",
            Self::FirstAid => "line-word-first-aid",
            Self::Search => "line-word-search",
            Self::Topics => "line-word-topics",
            Self::StartOver => "line-word-start-over",
            Self::Language => "line-word-language",
            Self::Organisation => "line-word-organisation",
            Self::Role => "line-word-role",
            Self::Help => "line-word-help",
            Self::Quit => "line-word-quit",
        }
    }
}

/// The text behind a form that it begins with, whatever the case.
fn without<'l>(text: &'l str, form: &str) -> Option<&'l str> {
    let mut rest = text.chars();
    for expected in form.chars() {
        if !rest.next()?.to_lowercase().eq(std::iter::once(expected)) {
            return None;
        }
    }
    Some(rest.as_str())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::rc::Rc;

    use super::*;
    use crate::library::Library;
    use crate::text::Language;

    #[test]
    fn every_word_means_one_thing_and_is_understood() {
        let library = Rc::new(Library::built_in());
        let english = library.catalog(Language::En);
        for language in Language::ALL {
            let words = library.catalog(language);
            let mut seen = BTreeSet::new();
            for word in Word::ALL {
                for form in word.forms(&words) {
                    assert!(seen.insert(form.clone()), "{form} means two things in {language}");
                    assert_eq!(Word::read(&form.to_uppercase(), &words, &english), Some((word, "")), "{form}");
                }
                let shown = word.forms(&english).swap_remove(0);
                assert_eq!(Word::read(&shown, &words, &english), Some((word, "")), "{shown} in {language}");
            }
        }
    }

    #[test]
    fn only_the_word_for_searching_has_words_behind_it() {
        let english = Rc::new(Library::built_in()).catalog(Language::En);
        let danish = Rc::new(Library::built_in()).catalog(Language::Da);
        let read = |line| Word::read(line, &danish, &english);
        assert_eq!(read("søg patient på nettet"), Some((Word::Search, "patient på nettet")));
        assert_eq!(read("/patient"), Some((Word::Search, "patient")));
        for line in ["tilbage igen", "søgen", "backs", "12", "", "1 back"] {
            assert_eq!(read(line), None, "{line}");
        }
    }
}
