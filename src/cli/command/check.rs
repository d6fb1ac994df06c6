//! `omtanke check`: everything that is wrong with a pack.

mod readability;

use std::path::PathBuf;
use std::rc::Rc;

use clap::{Arg, ArgMatches, Command, value_parser};
use serde::Serialize;

use crate::check::{self, Report};
use crate::cli::args::{bare, flag, option, text};
use crate::cli::context::Context;
use crate::cli::exit::Failure;
use crate::cli::findings::{self, Located, located};
use crate::cli::output::Done;
use crate::finding::{Finding, Severity};
use crate::library::Library;
use crate::text::Args as Values;

use super::format::{self, Format};

/// What was typed.
pub(in crate::cli) struct Args {
    folder: Option<PathBuf>,
    format: Option<String>,
    figures: bool,
    large: bool,
}

/// The findings as JSON has them; the names are a promise.
#[derive(Serialize)]
struct Checked {
    findings: Vec<findings::Seen>,
    readability: Vec<readability::Seen>,
}

impl Args {
    pub(super) fn new(matches: &ArgMatches) -> Self {
        Self {
            folder: matches.get_one::<PathBuf>("folder").cloned(),
            format: text(matches, "format"),
            figures: matches.get_flag("figures"),
            large: matches.get_flag("large"),
        }
    }
}

pub(super) fn grammar() -> Command {
    bare("check").arg(Arg::new("folder").value_parser(value_parser!(PathBuf))).args([option("format"), flag("figures")])
}

pub(super) fn run(context: &Context, args: Args) -> Result<Done, Failure> {
    let format = format::for_data(args.format.as_deref())?;
    let library = match args.folder {
        Some(folder) => Rc::new(Library::open(&[folder], args.large).map_err(Failure::Pack)?),
        None => context.library.clone(),
    };
    let report = everything(&library);
    let found = located(&library, report.findings);
    let readability = readability::seen(&library, &report.figures, args.figures);
    let failed = found.iter().any(|one| one.severity() == Severity::Error);
    let done = match format {
        Format::Json => {
            let findings = found.iter().map(|one| findings::seen(one, &context.words)).collect();
            Done::json(&Checked { findings, readability })
        }
        _ => Done::text(as_text(context, &found) + &readability::text(&context.words, &readability, args.figures)),
    };
    Ok(Done { status: u8::from(failed), ..done })
}

fn everything(library: &Library) -> Report {
    let (pack, read) = library.everything();
    let found: Vec<Finding> = library.findings().iter().chain(&read).cloned().collect();
    check::check(check::Input { pack: &pack, texts: &library.text_files(), found: &found })
}

fn as_text(context: &Context, found: &[Located]) -> String {
    let mut text: String = found.iter().map(|one| findings::line(one, &context.words)).collect();
    let count = |severity| found.iter().filter(|one| one.severity() == severity).count();
    if found.is_empty() {
        return format!("{}\n", context.words.say("cli-check-clean"));
    }
    let mut values = Values::new();
    values.set("errors", count(Severity::Error));
    values.set("warnings", count(Severity::Warning));
    text += &format!("{}\n", context.words.say_with("cli-check-summary", &values));
    text
}
