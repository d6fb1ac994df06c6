//! The forms that a result can have: a document in any form, or data as text or JSON.

use std::path::PathBuf;

use clap::{Arg, ArgMatches, value_parser};

use crate::cli::args::{flag, option, text};
use crate::cli::context::Context;
use crate::cli::exit::{Failure, say_of, shown};
use crate::cli::output::{Done, write_file};
use crate::cli::style;
use crate::recommend::{self, NotWritten, Recommendation};
use crate::text::Catalog;

pub(super) use crate::recommend::Format;

/// What a recommendation can be.
const FOR_DOCUMENTS: [&str; 5] = ["text", "markdown", "html", "json", "pdf"];
/// What a handbook can be.
pub(super) const FOR_HANDBOOKS: [&str; 4] = ["text", "markdown", "html", "pdf"];
/// What every other result can be.
const FOR_DATA: [&str; 2] = ["text", "json"];

/// The form of data; plain text where none was named.
pub(super) fn for_data(name: Option<&str>) -> Result<Format, Failure> {
    named(name.unwrap_or("text"), &FOR_DATA)
}

fn named(name: &str, all: &'static [&'static str]) -> Result<Format, Failure> {
    let unknown = || Failure::UnknownValue { option: "--format", value: name.to_owned(), all };
    Format::from_name(name).filter(|format| all.contains(&format.name())).ok_or_else(unknown)
}

/// Where a document goes, and how.
pub(super) struct Delivery {
    format: Option<String>,
    output: Option<PathBuf>,
    force: bool,
}

impl Delivery {
    /// What is typed for it. What help says of the form stands under `id`.
    pub(super) fn grammar(id: &'static str) -> [Arg; 3] {
        let output = option("output").short('o').value_parser(value_parser!(PathBuf));
        [option("format").id(id), output, flag("force")]
    }

    pub(super) fn new(id: &str, matches: &ArgMatches) -> Self {
        Self {
            format: text(matches, id),
            output: matches.get_one::<PathBuf>("output").cloned(),
            force: matches.get_flag("force"),
        }
    }

    /// The form of a recommendation.
    pub(super) fn format(&self, context: &Context) -> Result<Format, Failure> {
        self.format_of(context, &FOR_DOCUMENTS)
    }

    /// The form, one of those that there are: the one named, else the one that the file's name asks for, else plain
    /// text.
    pub(super) fn format_of(&self, context: &Context, all: &'static [&'static str]) -> Result<Format, Failure> {
        let of_file = |path| Format::of_file(path).filter(|format| all.contains(&format.name()));
        let format = match (&self.format, &self.output) {
            (Some(name), _) => named(name, all)?,
            (None, Some(path)) if path.is_dir() => return Err(Failure::IsAFolder(path.clone())),
            (None, Some(path)) => of_file(path).ok_or_else(|| Failure::UnknownEnding { path: path.clone(), all })?,
            (None, None) => Format::Text,
        };
        if format == Format::Pdf && self.output.is_none() && context.terminal {
            return Err(Failure::NotForATerminal { format: format.name() });
        }
        Ok(format)
    }

    /// A recommendation, where it is to go.
    pub(super) fn recommendation(
        &self,
        context: &Context,
        recommendation: &Recommendation,
        format: Format,
    ) -> Result<Done, Failure> {
        if format == Format::Text && self.output.is_none() && context.color {
            return Ok(Done::text(style::styled(&recommend::plain_lines(recommendation, &context.words))));
        }
        self.bytes(&context.words, recommend::write(format, recommendation, &context.words))
    }

    /// A file's bytes, where they are to go.
    pub(super) fn bytes(&self, words: &Catalog, written: Result<Vec<u8>, NotWritten>) -> Result<Done, Failure> {
        let bytes = written.map_err(|NotWritten(reason)| Failure::NotWritten { reason })?;
        let Some(path) = &self.output else { return Ok(Done { bytes, ..Done::default() }) };
        write_file(path, &bytes, self.force)?;
        let said = say_of(words, "cli-written", "file", &shown(path));
        Ok(Done { aside: format!("{said}\n"), ..Done::default() })
    }
}
