//! `omtanke coverage`: what becomes of every passage of every guideline, and what is left out.

mod table;
mod text;

use std::path::PathBuf;
use std::rc::Rc;

use clap::{Arg, ArgMatches, Command, value_parser};
use serde::Serialize;

use crate::check::{By, Coverage, Gap, Passage, Use, coverage};
use crate::cli::args::{self, bare, option};
use crate::cli::context::{self, Context};
use crate::cli::exit::Failure;
use crate::cli::output::Done;
use crate::library::Library;
use crate::pack::{AdviceId, MatterId, RuleId, ScenarioId, StanceId, Strength};

use super::format::{self, Format};

/// All of a document, in percent.
const ALL: usize = 100;

/// What was typed.
pub(in crate::cli) struct Args {
    folder: Option<PathBuf>,
    format: Option<String>,
    large: bool,
}

/// The coverage as JSON has it; the names are a promise.
#[derive(Serialize)]
struct Covered<'p> {
    guidelines: Vec<GuidelineSeen<'p>>,
}

#[derive(Serialize)]
struct GuidelineSeen<'p> {
    id: &'p str,
    passages: usize,
    rules: usize,
    background: usize,
    unused_rules: Vec<&'p RuleId>,
    missing: Vec<GapSeen>,
    percent: usize,
    chains: Vec<PassageSeen<'p>>,
}

/// Passages that are missing, from one to another.
#[derive(Serialize)]
struct GapSeen {
    from: String,
    to: String,
}

/// A passage, and what leans on it.
#[derive(Serialize)]
struct PassageSeen<'p> {
    passage: &'p RuleId,
    strength: Option<Strength>,
    uses: Vec<UseSeen<'p>>,
}

#[derive(Serialize)]
struct UseSeen<'p> {
    /// `stance`, `step`, `silence` or `in-doubt`.
    by: &'static str,
    stance: Option<&'p StanceId>,
    advice: Option<&'p AdviceId>,
    leads: bool,
    matters: &'p [&'p MatterId],
    scenarios: &'p [&'p ScenarioId],
}

impl Args {
    pub(super) fn new(matches: &ArgMatches) -> Self {
        Self {
            folder: matches.get_one::<PathBuf>("folder").cloned(),
            format: args::text(matches, "format"),
            large: matches.get_flag("large"),
        }
    }
}

pub(super) fn grammar() -> Command {
    bare("coverage").arg(Arg::new("folder").value_parser(value_parser!(PathBuf))).arg(option("format"))
}

pub(super) fn run(context: &Context, args: Args) -> Result<Done, Failure> {
    let format = format::for_data(args.format.as_deref())?;
    let library = match args.folder {
        Some(folder) => Rc::new(Library::open(&[folder], args.large).map_err(Failure::Pack)?),
        None => context.library.clone(),
    };
    let (pack, mut findings) = library.everything();
    findings.extend(library.findings().iter().cloned());
    context::sound(&library, &findings)?;
    let all = coverage(&pack);
    let status = u8::from(all.iter().any(|coverage| coverage.percent() != ALL));
    let done = match format {
        Format::Json => Done::json(&Covered { guidelines: all.iter().map(seen).collect() }),
        _ if all.is_empty() => {
            Done { aside: format!("{}\n", context.words.say("cli-coverage-none")), ..Done::default() }
        }
        _ => Done::text(text::written(&context.words, &pack, &all) + &table::written(&context.words, &all)),
    };
    Ok(Done { status, ..done })
}

fn seen<'p>(coverage: &'p Coverage<'p>) -> GuidelineSeen<'p> {
    GuidelineSeen {
        id: coverage.guideline.id.as_str(),
        passages: coverage.count(),
        rules: coverage.rules(),
        background: coverage.background(),
        unused_rules: coverage.unused().map(|passage| passage.id).collect(),
        missing: coverage.gaps.iter().map(gap_seen).collect(),
        percent: coverage.percent(),
        chains: coverage.passages.iter().map(passage_seen).collect(),
    }
}

fn gap_seen(gap: &Gap) -> GapSeen {
    GapSeen { from: format!("{}.{}", gap.section, gap.from), to: format!("{}.{}", gap.section, gap.to) }
}

fn passage_seen<'p>(passage: &'p Passage<'p>) -> PassageSeen<'p> {
    PassageSeen { passage: passage.id, strength: passage.strength, uses: passage.uses.iter().map(use_seen).collect() }
}

fn use_seen<'p>(lean: &'p Use<'p>) -> UseSeen<'p> {
    let (by, stance, advice) = match lean.by {
        By::Stance(stance) => ("stance", Some(&stance.id.value), None),
        By::Step(stance, advice) => ("step", Some(&stance.id.value), Some(advice)),
        By::Silence(_) => ("silence", None, None),
        By::InDoubt(advice) => ("in-doubt", None, Some(advice)),
    };
    UseSeen { by, stance, advice, leads: lean.leads, matters: &lean.matters, scenarios: &lean.scenarios }
}
