//! `omtanke rules`: what the guidelines lay down, by section, and which scenarios use it.

mod text;

use clap::{Arg, ArgMatches, Command};
use serde::Serialize;

use crate::browse::{Chapter, Guide, Laid, Used, guides};
use crate::cli::args::{self, bare, option};
use crate::cli::context::{self, Context};
use crate::cli::exit::Failure;
use crate::cli::output::Done;
use crate::pack::{RuleId, ScenarioId, Strength};
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
    #[serde(skip)]
    is_used_everywhere: bool,
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
    let guides = guides(&pack);
    let wanted = guides.iter().filter(|guide| args.guideline.as_deref().is_none_or(|name| guide.id.as_str() == name));
    let rules = Rules { guidelines: wanted.map(|guide| seen(context, guide)).collect() };
    Ok(if format == Format::Json { Done::json(&rules) } else { Done::text(text::written(context, &rules)) })
}

fn seen(context: &Context, guide: &Guide) -> GuidelineSeen {
    let rule = |(rule, strength): (&Laid, Strength)| RuleSeen {
        id: rule.id.clone(),
        strength,
        statement: context.words.of(&format!("guidelines/{}", guide.id), &rule.id.message()),
        used_by: match &rule.used {
            Used::In(scenarios) => scenarios.clone(),
            Used::Everywhere => context.library.shelf().0.scenarios().map(|(_, id)| id.clone()).collect(),
        },
        is_used_everywhere: rule.used == Used::Everywhere,
    };
    let section = |chapter: &Chapter| SectionSeen {
        id: chapter.id.clone(),
        heading: chapter.heading.clone(),
        rules: chapter.rules().map(rule).collect(),
    };
    GuidelineSeen {
        id: guide.id.to_string(),
        publisher: guide.publisher.clone(),
        title: guide.title.clone(),
        language: guide.language.to_string(),
        edition: guide.edition.clone(),
        sections: guide.chapters.iter().map(section).collect(),
        background: guide.chapters.iter().flat_map(Chapter::background).cloned().collect(),
    }
}
