//! The rules as plain text.

use crate::cli::context::Context;
use crate::cli::exit::say_of;
use crate::cli::layout::{hanging, wrapped};
use crate::pack::Word;

use super::{GuidelineSeen, RuleSeen, Rules, SectionSeen};

/// The space that a passage's number takes.
const NUMBER: usize = 6;

pub(super) fn written(context: &Context, rules: &Rules) -> String {
    rules.guidelines.iter().map(|guideline| one(context, guideline)).collect::<Vec<_>>().join("\n\n")
}

fn one(context: &Context, guideline: &GuidelineSeen) -> String {
    let words = &context.words;
    let edition = match &guideline.edition {
        Some(edition) => say_of(words, "edition", "edition", edition),
        None => words.say("edition-none"),
    };
    let mut text = wrapped(&guideline.publisher, "");
    text += &wrapped(&format!("{} ({}, {edition})", guideline.title, guideline.id), "");
    for section in guideline.sections.iter().filter(|section| !section.rules.is_empty()) {
        text += &one_section(context, section);
    }
    if !guideline.background.is_empty() {
        let passages: Vec<&str> = guideline.background.iter().map(|passage| passage.as_str()).collect();
        text.push('\n');
        text += &wrapped(&say_of(words, "guide-background", "passages", &passages.join(", ")), "");
    }
    text
}

fn one_section(context: &Context, section: &SectionSeen) -> String {
    let rules: String = section.rules.iter().map(|rule| one_rule(context, rule)).collect();
    format!("\n{}{rules}", wrapped(&section.heading, ""))
}

fn one_rule(context: &Context, rule: &RuleSeen) -> String {
    let words = &context.words;
    let strength = words.say(&format!("strength-{}", rule.strength.as_str()));
    let indent = " ".repeat(NUMBER + 2);
    let first = format!("  {:<NUMBER$}", rule.id.as_str());
    let mut text = hanging(&format!("{strength}: {}", rule.statement), &first, &indent);
    if rule.is_used_everywhere {
        text += &wrapped(&words.say("guide-used-everywhere"), &indent);
    } else if !rule.used_by.is_empty() {
        let scenarios: Vec<&str> = rule.used_by.iter().map(|scenario| scenario.as_str()).collect();
        text += &wrapped(&say_of(words, "cli-rules-used-by", "scenarios", &scenarios.join(", ")), &indent);
    }
    text
}
