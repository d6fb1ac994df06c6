//! The forms that a result can have.

use std::path::Path;

use crate::cli::exit::Failure;

/// The form of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    Text,
    Markdown,
    Html,
    Json,
}

impl Format {
    /// What a recommendation can be.
    pub(super) const FOR_DOCUMENTS: [&'static str; 4] = ["text", "markdown", "html", "json"];
    /// What every other result can be.
    pub(super) const FOR_DATA: [&'static str; 2] = ["text", "json"];

    /// The form of this name; plain text where none was given.
    pub(super) fn of(name: Option<&str>, all: &'static [&'static str]) -> Result<Self, Failure> {
        let name = name.unwrap_or("text");
        let format = match name {
            "text" => Self::Text,
            "markdown" => Self::Markdown,
            "html" => Self::Html,
            _ => Self::Json,
        };
        if all.contains(&name) {
            return Ok(format);
        }
        Err(Failure::UnknownValue { option: "--format", value: name.to_owned(), all })
    }

    /// The name of the form that a file's ending asks for.
    pub(super) fn by_ending(file: &Path) -> Option<&'static str> {
        match file.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "md" | "markdown" => Some("markdown"),
            "html" | "htm" => Some("html"),
            "json" => Some("json"),
            "txt" => Some("text"),
            _ => None,
        }
    }
}
