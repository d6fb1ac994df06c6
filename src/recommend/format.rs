//! The forms that a recommendation can be written in, and the one door to all of them.

use std::path::Path;

use crate::text::Catalog;

use super::{Document, Recommendation, html, json, markdown, pdf, plain};

/// A form to write in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Format {
    /// Plain text in lines of at most 80 columns.
    Text,
    /// CommonMark.
    Markdown,
    /// One file of HTML.
    Html,
    /// The neutral value.
    Json,
    /// PDF that a screen reader can walk.
    Pdf,
}

/// A document that a form refuses: which rule of the form it breaks. It is a fault in the program, not in what was
/// asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotWritten(pub String);

impl Format {
    /// Every form, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Text, Self::Markdown, Self::Html, Self::Json, Self::Pdf];

    /// Its name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Markdown => "markdown",
            Self::Html => "html",
            Self::Json => "json",
            Self::Pdf => "pdf",
        }
    }

    /// How the name of a file in this form ends, without the dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Text => "txt",
            Self::Markdown => "md",
            other => other.name(),
        }
    }

    /// The form of a name on the command line.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// The form that the ending of a file's name asks for; `None` where it asks for none that there is.
    pub fn of_file(path: &Path) -> Option<Self> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "markdown" => Some(Self::Markdown),
            "htm" => Some(Self::Html),
            ending => Self::ALL.into_iter().find(|format| format.ending() == ending),
        }
    }
}

/// A recommendation in a form: the bytes of the file. The same recommendation gives the same bytes.
///
/// # Errors
/// Only PDF refuses, and only what breaks PDF/UA-1.
pub fn write(format: Format, recommendation: &Recommendation, words: &Catalog) -> Result<Vec<u8>, NotWritten> {
    match format {
        Format::Json => Ok(json(recommendation).into_bytes()),
        _ => write_document(format, &super::document(recommendation, words), words),
    }
}

/// A document in a form. JSON is the form of a value, not of a page, and is written as plain text is.
///
/// # Errors
/// Only PDF refuses, and only what breaks PDF/UA-1.
pub fn write_document(format: Format, document: &Document, words: &Catalog) -> Result<Vec<u8>, NotWritten> {
    match format {
        Format::Text | Format::Json => Ok(plain::text(document).into_bytes()),
        Format::Markdown => Ok(markdown::text(document).into_bytes()),
        Format::Html => Ok(html::text(document).into_bytes()),
        Format::Pdf => pdf::bytes(document, words),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ending_says_the_form() {
        let of = |name: &str| Format::of_file(Path::new(name));
        for format in Format::ALL {
            assert_eq!(of(&format!("a.b.{}", format.ending().to_uppercase())), Some(format));
            assert_eq!(Format::from_name(format.name()), Some(format));
        }
        assert_eq!((of("a.htm"), of("a.markdown")), (Some(Format::Html), Some(Format::Markdown)));
        assert_eq!((of("a.docx"), of("a"), of(".html"), Format::from_name("txt")), (None, None, None, None));
    }
}
