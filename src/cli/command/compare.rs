//! `omtanke compare`: one case under every guideline, side by side.

mod steps;
mod table;

use clap::{ArgMatches, Command};

use crate::cli::args::{self, bare, option, text};
use crate::cli::context::{self, Context};
use crate::cli::exit::{Failure, say_of};
use crate::cli::output::Done;
use crate::cli::style;
use crate::pack::{Organisation, Word};
use crate::recommend::{Comparison, GivenSeen, Line, Part, Request, compare};
use crate::text::{Catalog, args as values, hanging_within};
use crate::walk::replay;

use super::advise::{self, answers, needs};
use super::format::{self, Format};

/// What was typed.
pub(in crate::cli) struct Args {
    scenario: Option<String>,
    answers: Vec<String>,
    format: Option<String>,
}

impl Args {
    pub(super) fn new(matches: &ArgMatches) -> Self {
        Self {
            scenario: text(matches, "scenario"),
            answers: advise::typed_answers(matches),
            format: text(matches, "format"),
        }
    }
}

pub(super) fn grammar() -> Command {
    bare("compare").arg(args::scenario()).arg(advise::answer()).arg(option("format"))
}

pub(super) fn run(context: &Context, args: Args) -> Result<Done, Failure> {
    let Some(name) = &args.scenario else { return Err(Failure::ScenarioMissing { verb: "compare" }) };
    let format = format::for_data(args.format.as_deref())?;
    context.sound_for(name)?;
    let (pack, scenario) = (context.pack()?, context.scenario(name)?);
    let organisation = context.settings.organisation.as_ref().map(Organisation::as_str);
    let organisation = organisation.map(|name| context::organisation(&context.library, name)).transpose()?;
    let role = context.settings.role;
    let answers = answers::read(&scenario, role, &args.answers)?;
    if let Some(question) = replay(&scenario, role, &answers).next {
        return Ok(needs::done(context, &scenario, question, format == Format::Json));
    }
    let comparison = compare(Request {
        pack: &pack,
        words: &context.words,
        scenario: &scenario,
        organisation: organisation.as_ref().and_then(Organisation::guideline),
        role,
        answers: &answers,
        today: jiff::Zoned::now().date(),
    });
    // Every way ends in an outcome that is about a matter; `check` holds a pack to that.
    let Some(comparison) = comparison else { return Err(Failure::Findings(Vec::new())) };
    if format == Format::Json {
        return Ok(Done::json(&comparison));
    }
    let lines = Page { words: &context.words, columns: context.columns, comparison: &comparison }.lines();
    let plain = |lines: &[Line]| lines.iter().map(|line| format!("{}\n", line.text)).collect();
    Ok(Done::text(if context.color { style::styled(&lines) } else { plain(&lines) }))
}

/// What stands on the page, so many columns wide.
struct Page<'a> {
    words: &'a Catalog,
    columns: usize,
    comparison: &'a Comparison,
}

impl Page<'_> {
    fn lines(&self) -> Vec<Line> {
        let mut lines = Vec::new();
        let role = self.words.say(&format!("role-{}", self.comparison.role.as_str()));
        self.add(&mut lines, Part::Title, &self.comparison.scenario.title, "", "");
        self.add(&mut lines, Part::Note, &say_of(self.words, "compare-role", "role", &role), "", "");
        for given in &self.comparison.answers {
            self.add(&mut lines, Part::Note, &self.given(given), "- ", "  ");
        }
        blank(&mut lines);
        lines.extend(table::lines(self));
        lines.extend(steps::lines(self));
        lines
    }

    fn given(&self, given: &GivenSeen) -> String {
        let chosen: Vec<&str> = given.options.iter().map(|option| option.text.as_str()).collect();
        let pairs = [("question", given.text.as_str()), ("answer", &chosen.join(" · "))];
        self.words.say_with("answer-line", &values(pairs)).to_string()
    }

    /// Adds a text, wrapped; the first line after `first` and the others after `rest`.
    fn add(&self, lines: &mut Vec<Line>, part: Part, text: &str, first: &str, rest: &str) {
        let wrapped = hanging_within(self.columns, text, first, rest);
        lines.extend(wrapped.into_iter().map(|text| Line { part, text }));
    }
}

fn blank(lines: &mut Vec<Line>) {
    lines.push(Line { part: Part::Body, text: String::new() });
}
