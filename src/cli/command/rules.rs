//! `omtanke rules`: what the guidelines lay down, by section, and which scenarios use it.

mod text;
mod used;

use clap::{Arg, ArgMatches, Command};
use serde::Serialize;

use crate::cli::args::{self, bare, option};
use crate::cli::context::{self, Context};
use crate::cli::exit::Failure;
use crate::cli::output::Done;
use crate::pack::guideline::Section;
use crate::pack::{Guideline, Pack, RuleId, ScenarioId, Strength};
use crate::text::SafeText;

use super::format::{self, Format};

/// What was typed.
pub(in crate::cli) struct Args {
    guideline: Option<String>,
    format: Option<String>,
}

/// The rules as JSON has them; the names are a promise.
#[derive(Serialize)]
struct Rules {
    guidelines: Vec<GuidelineSeen>,
}

#[derive(Serialize)]
struct GuidelineSeen {
    id: String,
    publisher: SafeText,
    title: SafeText,
    language: String,
    edition: Option<SafeText>,
    sections: Vec<SectionSeen>,
    background: Vec<RuleId>,
}

#[derive(Serialize)]
struct SectionSeen {
    id: String,
    heading: SafeText,
    rules: Vec<RuleSeen>,
}

#[derive(Serialize)]
struct RuleSeen {
    id: RuleId,
    strength: Strength,
    statement: SafeText,
    used_by: Vec<ScenarioId>,
}

impl Args {
    pub(super) fn new(matches: &ArgMatches) -> Self {
        Self { guideline: args::text(matches, "guideline"), format: args::text(matches, "format") }
    }
}

pub(super) fn grammar() -> Command {
    bare("rules").arg(Arg::new("guideline")).arg(option("format"))
}

pub(super) fn run(context: &Context, args: Args) -> Result<Done, Failure> {
    let format = format::for_data(args.format.as_deref())?;
    let pack = context.library.whole();
    if let Some(name) = &args.guideline {
        context::guideline(&context.library, name)?;
    }
    let wanted = pack
        .guidelines
        .values()
        .filter(|guideline| args.guideline.as_deref().is_none_or(|name| guideline.id.as_str() == name));
    let rules = Rules { guidelines: wanted.map(|guideline| seen(context, &pack, guideline)).collect() };
    Ok(if format == Format::Json { Done::json(&rules) } else { Done::text(text::written(context, &rules)) })
}

fn seen(context: &Context, pack: &Pack, guideline: &Guideline) -> GuidelineSeen {
    let used = used::by_scenarios(pack, guideline);
    let section = |section: &Section| SectionSeen {
        id: section.id.clone(),
        heading: SafeText::new(&section.heading),
        rules: guideline
            .rules
            .iter()
            .filter(|rule| rule.id.section() == section.id)
            .map(|rule| RuleSeen {
                id: rule.id.value.clone(),
                strength: rule.strength,
                statement: context.words.of(&format!("guidelines/{}", guideline.id), &rule.id.message()),
                used_by: used.get(&rule.id.value).cloned().unwrap_or_default(),
            })
            .collect(),
    };
    GuidelineSeen {
        id: guideline.id.to_string(),
        publisher: SafeText::new(&guideline.publisher),
        title: SafeText::new(&guideline.title),
        language: SafeText::new(&guideline.language).to_string(),
        edition: guideline.edition.as_deref().map(SafeText::new),
        sections: guideline.sections.iter().map(section).collect(),
        background: guideline.background.iter().map(|passage| passage.value.clone()).collect(),
    }
}
