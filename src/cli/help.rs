//! Help pages, made from the grammar and the user's words: the grammar says what there is, a message named
//! after it says what it does.

use clap::{Arg, ArgAction, Command};

use crate::text::Catalog;

use super::args::grammar;
use super::layout::{columns, wrapped};

/// The help page of a command, or of the program.
pub(super) fn page(verb: Option<&str>, words: &Catalog) -> String {
    let grammar = grammar();
    match verb.and_then(|verb| grammar.find_subcommand(verb)) {
        Some(command) => page_of(command, &grammar, words),
        None => whole(&grammar, words),
    }
}

fn whole(grammar: &Command, words: &Catalog) -> String {
    let about = wrapped(&words.say("cli-about"), "");
    let usage = section("cli-heading-usage", &usages(grammar, words), words);
    let rows: Vec<_> = grammar
        .get_subcommands()
        .map(|verb| (verb.get_name(), words.say(&format!("cli-about-{}", verb.get_name()))))
        .collect();
    let commands = section("cli-heading-commands", &columns(&rows, "  "), words);
    let arguments = section("cli-heading-arguments", &positionals(grammar, words), words);
    let options = section("cli-heading-options", &options(grammar.get_arguments(), words), words);
    let more = wrapped(&words.say("cli-help-more"), "");
    format!("{about}\n{usage}\n{commands}\n{arguments}\n{options}\n{more}")
}

fn page_of(command: &Command, grammar: &Command, words: &Catalog) -> String {
    let name = command.get_name();
    let mut page = wrapped(&words.say(&format!("cli-about-{name}")), "");
    let mut add = |heading: &str, body: String| {
        if !body.is_empty() {
            page.push('\n');
            page += &section(heading, &body, words);
        }
    };
    add("cli-heading-usage", format!("  {}\n", usage(command, words)));
    add("cli-heading-arguments", positionals(command, words));
    add("cli-heading-options", options(command.get_arguments(), words));
    add("cli-heading-common", options(grammar.get_arguments(), words));
    if let Some(examples) = words.get(crate::text::INTERFACE, &format!("cli-about-{name}"), Some("examples")) {
        let lines = examples.lines().map(|line| format!("  {line}\n")).collect();
        add("cli-heading-examples", lines);
    }
    page
}

fn section(heading: &str, body: &str, words: &Catalog) -> String {
    format!("{}\n{body}", words.say(heading))
}

fn usages(grammar: &Command, words: &Catalog) -> String {
    let of = grammar.get_subcommands().map(|command| format!("  {}\n", usage(command, words)));
    std::iter::once(format!("  {}\n", usage(grammar, words))).chain(of).collect()
}

fn usage(command: &Command, words: &Catalog) -> String {
    let mut parts = vec!["omtanke".to_owned()];
    if command.get_name() != "omtanke" {
        parts.push(command.get_name().to_owned());
    }
    for arg in command.get_positionals() {
        let value = value(arg, words);
        parts.push(if arg.is_required_set() || needs(command, arg) { value } else { format!("[{value}]") });
    }
    if command.get_arguments().any(|arg| arg.get_id() == "answer") {
        parts.push(format!("-a {} …", words.say("cli-value-answer")));
    }
    parts.join(" ")
}

/// Whether a command cannot do without an argument. The grammar requires nothing, so that what is missing can
/// be told in the user's words.
fn needs(command: &Command, arg: &Arg) -> bool {
    match arg.get_id().as_str() {
        "scenario" => ["advise", "show", "compare", "graph"].contains(&command.get_name()),
        id => id == "code",
    }
}

fn value(arg: &Arg, words: &Catalog) -> String {
    words.say(&format!("cli-value-{}", arg.get_id())).to_string()
}

fn positionals(command: &Command, words: &Catalog) -> String {
    let rows: Vec<_> = command
        .get_positionals()
        .map(|arg| (value(arg, words), words.say(&format!("cli-arg-{}", arg.get_id()))))
        .collect();
    columns(&rows, "  ")
}

fn options<'a>(arguments: impl Iterator<Item = &'a Arg>, words: &Catalog) -> String {
    let rows: Vec<_> = arguments
        .filter(|arg| !arg.is_positional())
        .map(|arg| (spelling(arg, words), words.say(&format!("cli-arg-{}", arg.get_id()))))
        .collect();
    columns(&rows, "  ")
}

fn spelling(arg: &Arg, words: &Catalog) -> String {
    let short = arg.get_short().map_or("    ".to_owned(), |short| format!("-{short}, "));
    let long = arg.get_long().unwrap_or_default();
    match arg.get_action() {
        ArgAction::SetTrue => format!("{short}--{long}"),
        _ => format!("{short}--{long} {}", value(arg, words)),
    }
}
