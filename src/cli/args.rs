//! What was typed. The grammar has no words in it: help pages are written by [`help`](super::help), errors
//! by [`exit`](super::exit), because clap's own words are English and cannot be replaced one by one.
//!
//! Nothing is required here and no value is looked at: that is the second stage's, which knows the pack and
//! can suggest a name.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::finding::nearest;

use super::command::{self, Verb};
use super::exit::Failure;

/// What was asked for.
pub(super) enum Asked {
    /// The version.
    Version,
    /// The help page of a command, or the one of all.
    Help(Option<String>),
    /// Something to be done.
    Run(Box<Typed>),
}

/// A command and the options that every command takes.
pub(super) struct Typed {
    pub(super) common: Common,
    pub(super) verb: Verb,
}

/// The options that every command takes, as typed.
#[derive(Default)]
pub(super) struct Common {
    pub(super) language: Option<String>,
    pub(super) organisation: Option<String>,
    pub(super) role: Option<String>,
    pub(super) packs: Vec<PathBuf>,
    pub(super) color: Option<String>,
    pub(super) large: bool,
    pub(super) no_history: bool,
    pub(super) private: bool,
}

/// Reads the arguments.
pub(super) fn parse(arguments: &[OsString]) -> Result<Asked, Failure> {
    if arguments.is_empty() {
        // The commonest way to start says nothing that a grammar would be needed for.
        return Ok(Asked::Run(Box::new(Typed { common: Common::default(), verb: Verb::without_arguments() })));
    }
    let grammar = grammar();
    let matches = grammar.clone().try_get_matches_from(arguments).map_err(|error| failure(&error, &grammar))?;
    let (verb, own) = matches.subcommand().map_or((None, &matches), |(verb, own)| (Some(verb), own));
    if own.get_flag("help") {
        return Ok(Asked::Help(verb.map(str::to_owned)));
    }
    if own.get_flag("version") {
        return Ok(Asked::Version);
    }
    if let (Some(_), Some(stray)) = (verb, text(&matches, "scenario")) {
        return Err(Failure::UnknownArgument { argument: stray, nearest: None });
    }
    let common = Common {
        language: text(own, "lang"),
        organisation: text(own, "org"),
        role: text(own, "role"),
        packs: own.get_many::<PathBuf>("pack").into_iter().flatten().cloned().collect(),
        color: text(own, "color"),
        large: own.get_flag("large"),
        no_history: own.get_flag("no-history"),
        private: own.get_flag("private"),
    };
    Ok(Asked::Run(Box::new(Typed { common, verb: Verb::new(verb, own) })))
}

/// The language typed, looked for before anything is understood, so that every error can be told in it.
pub(super) fn language_in(arguments: &[OsString]) -> Option<String> {
    let mut words = arguments.iter().map(|argument| argument.to_string_lossy());
    while let Some(word) = words.next() {
        match word.strip_prefix("--lang") {
            Some("") => return words.next().map(Into::into),
            Some(rest) if rest.starts_with('=') => return Some(rest[1..].to_owned()),
            _ if word == "--" => return None,
            _ => {}
        }
    }
    None
}

/// The grammar of everything that can be typed.
pub(super) fn grammar() -> Command {
    bare("omtanke").no_binary_name(true).arg(scenario()).args(common()).subcommands(command::grammars())
}

/// A command without clap's own help, version and words.
pub(super) fn bare(name: &'static str) -> Command {
    Command::new(name)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true)
        .args_override_self(true)
}

/// A scenario, by position.
pub(super) fn scenario() -> Arg {
    Arg::new("scenario")
}

/// An option with a value.
pub(super) fn option(name: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::Set)
}

/// An option without a value.
pub(super) fn flag(name: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue)
}

/// The text given for an argument.
pub(super) fn text(matches: &ArgMatches, name: &str) -> Option<String> {
    matches.get_one::<String>(name).cloned()
}

fn common() -> [Arg; 10] {
    [
        option("lang"),
        option("org"),
        option("role"),
        option("pack").action(ArgAction::Append).value_parser(value_parser!(PathBuf)),
        option("color"),
        flag("large"),
        flag("no-history"),
        flag("private"),
        flag("help").short('h'),
        flag("version").short('V'),
    ]
    .map(|arg| arg.global(true))
}

fn failure(error: &clap::Error, grammar: &Command) -> Failure {
    let told = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.first().cloned().unwrap_or_default(),
        _ => String::new(),
    };
    let argument = told(ContextKind::InvalidArg);
    // clap names an option together with its value: `--lang <lang>`.
    let name = argument.split([' ', '=']).next().unwrap_or_default().to_owned();
    match error.kind() {
        ErrorKind::UnknownArgument | ErrorKind::InvalidSubcommand => {
            let near = name.starts_with('-').then(|| nearest_option(&name, grammar)).flatten();
            Failure::UnknownArgument { argument: name, nearest: near }
        }
        ErrorKind::InvalidValue | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues | ErrorKind::NoEquals => {
            Failure::ValueMissing { option: name }
        }
        ErrorKind::TooManyValues => Failure::NoValueTaken { option: name },
        ErrorKind::InvalidUtf8 => Failure::NotUtf8,
        _ => Failure::NotUnderstood,
    }
}

fn nearest_option(name: &str, grammar: &Command) -> Option<String> {
    let own = grammar.get_arguments().chain(grammar.get_subcommands().flat_map(Command::get_arguments));
    let all: Vec<String> = own.filter_map(Arg::get_long).map(|long| format!("--{long}")).collect();
    nearest(name, all.iter().map(String::as_str)).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_grammar_holds_together() {
        grammar().debug_assert();
    }

    #[test]
    fn the_language_is_found_before_anything_is_understood() {
        let found = |line: &str| language_in(&line.split(' ').map(OsString::from).collect::<Vec<_>>());
        assert_eq!(found("list --lang nb").as_deref(), Some("nb"));
        assert_eq!(found("--lang=da --wrong").as_deref(), Some("da"));
        assert_eq!(found("list --language da"), None);
        assert_eq!(found("list -- --lang da"), None);
    }
}
