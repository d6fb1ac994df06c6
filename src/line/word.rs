//! The words that steer an interview: back, change, why, help, language, quit. Each language has its own;
//! the English ones are understood everywhere, unless the language uses the same letters for another.

use crate::text::{Catalog, Language, SafeText};

/// A word that steers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Word {
    Back,
    Change,
    Why,
    Help,
    Language,
    Quit,
}

impl Word {
    pub(super) const ALL: [Self; 6] = [Self::Back, Self::Change, Self::Why, Self::Help, Self::Language, Self::Quit];

    /// The word that somebody wrote, if it is one.
    pub(super) fn read(text: &str, words: &Catalog) -> Option<Self> {
        let text = text.to_lowercase();
        let means = |words: &Catalog| Self::ALL.into_iter().find(|word| word.forms(words).contains(&text));
        means(words).or_else(|| means(&words.in_language(Language::En)))
    }

    /// The form that is shown.
    pub(super) fn shown(self, words: &Catalog) -> SafeText {
        SafeText::new(self.forms(words).first().map_or("", String::as_str))
    }

    /// What it does, in a few words.
    pub(super) fn meaning(self, words: &Catalog) -> SafeText {
        words.attribute(crate::text::INTERFACE, self.message(), "does")
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
            Self::Help => "line-word-help",
            Self::Language => "line-word-language",
            Self::Quit => "line-word-quit",
        }
    }
}
