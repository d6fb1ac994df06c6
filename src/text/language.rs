//! The languages there are texts in.

use std::fmt;

use unic_langid::LanguageIdentifier;

/// A language of the product.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Danish.
    Da,
    /// Norwegian bokmål.
    Nb,
    /// English.
    #[default]
    En,
}

impl Language {
    /// Every language, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Da, Self::Nb, Self::En];

    /// The language tag, which is also the name of the folder under `i18n/`.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Da => "da",
            Self::Nb => "nb",
            Self::En => "en",
        }
    }

    /// The language's name in itself.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Da => "Dansk",
            Self::Nb => "Norsk (bokmål)",
            Self::En => "English",
        }
    }

    /// The language of exactly this tag; `no` is taken as Norwegian bokmål.
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag.to_ascii_lowercase().as_str() {
            "da" => Some(Self::Da),
            "nb" | "no" => Some(Self::Nb),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    /// The language that a locale's name asks for: `da_DK.UTF-8`, `nn-NO`, `en`. Norwegian nynorsk is
    /// answered in bokmål. `None` for `C`, `POSIX` and languages there are no texts in.
    pub fn from_locale(locale: &str) -> Option<Self> {
        let tag = locale.split(['_', '-', '.', '@']).next()?;
        if tag.eq_ignore_ascii_case("nn") { Some(Self::Nb) } else { Self::from_tag(tag) }
    }

    pub(super) fn identifier(self) -> LanguageIdentifier {
        self.tag().parse().unwrap_or_default()
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn locales_name_languages() {
        for (locale, language) in [
            ("da_DK.UTF-8", Some(Language::Da)),
            ("no_NO", Some(Language::Nb)),
            ("nn-NO", Some(Language::Nb)),
            ("nb", Some(Language::Nb)),
            ("en_GB@euro", Some(Language::En)),
            ("C.UTF-8", None),
            ("POSIX", None),
            ("", None),
            ("sv_SE", None),
        ] {
            assert_eq!(Language::from_locale(locale), language, "{locale}");
        }
    }
}
