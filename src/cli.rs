//! The command line, in two stages: what was typed ([`args`]), and what it means ([`context`]).
//!
//! Commands hand back what is to be printed and write nothing themselves; only here is it sent to standard
//! output and standard error. Errors hold data until [`exit`] turns them into words. Its job ends where a
//! screen or an interview takes over.

mod args;
mod command;
mod context;
mod environment;
mod exit;
mod findings;
mod help;
mod layout;
mod left_out;
mod output;
mod style;

use std::ffi::OsString;
use std::process::ExitCode;
use std::rc::Rc;

use crate::library::Library;
use crate::session::Settings;
use crate::text::{Catalog, Language};

use args::{Asked, Typed};
use context::Context;
use environment::Environment;
use exit::Failure;
use output::Done;

/// The name and version, as `--version` prints them.
const VERSION: &str = concat!("omtanke ", env!("CARGO_PKG_VERSION"), "\n");

/// Runs the program and says how it ended.
pub fn run(arguments: Vec<OsString>) -> ExitCode {
    if let [only] = arguments.as_slice()
        && (only == "--version" || only == "-V")
    {
        return output::deliver(&Done::text(VERSION)).unwrap_or(ExitCode::FAILURE);
    }
    let environment = Environment::look();
    let kept = Settings::load();
    let typed_language = args::language_in(&arguments).and_then(|tag| Language::from_tag(&tag));
    let language = typed_language.or(kept.language).or(environment.language).unwrap_or_default();
    // The built-in words are enough to tell what went wrong, also where a folder's pack cannot be read.
    let words = Rc::new(Library::built_in()).catalog(language);
    let done = perform(&arguments, environment, kept, &words).unwrap_or_else(|failure| failure.told(&words));
    output::deliver(&done).unwrap_or_else(|error| {
        let failure = Failure::NotPrinted { reason: error.to_string() };
        // Where standard error fails too, nobody is left to be told.
        output::deliver(&failure.told(&words)).unwrap_or(ExitCode::FAILURE)
    })
}

fn perform(arguments: &[OsString], environment: Environment, kept: Settings, words: &Catalog) -> Result<Done, Failure> {
    match args::parse(arguments)? {
        Asked::Version => Ok(Done::text(VERSION)),
        Asked::Help(verb) => Ok(Done::text(help::page(verb.as_deref(), words))),
        Asked::Run(typed) => {
            let Typed { common, verb } = *typed;
            let packs = common.packs.clone();
            let context = Context::new(common, environment, kept, words)?;
            let uses = verb.uses_what_is_sound();
            let left_out = if uses { left_out::told(&context, &packs) } else { String::new() };
            if verb.talks() {
                context.some_is_sound()?;
                // Whoever is talked with is told before it begins; that it cannot be said stops nothing.
                let _ = output::deliver(&Done { aside: left_out, ..Done::default() });
                return verb.run(&context);
            }
            verb.run(&context).map(|done| Done { aside: left_out + &done.aside, ..done })
        }
    }
}
