//! What `advise` says where an answer is missing: the next question and its options.

use serde::Serialize;

use crate::cli::context::Context;
use crate::cli::exit::say_of;
use crate::cli::layout;
use crate::cli::output::Done;
use crate::pack::scenario::Kind;
use crate::pack::{Question, Scenario};
use crate::text::SafeText;
use crate::walk::UNSURE;

/// The exit status that says so.
const STATUS: u8 = 3;

/// What is needed, as JSON has it; the names are a promise.
#[derive(Serialize)]
struct Needs {
    needs: Needed,
}

#[derive(Serialize)]
struct Needed {
    question: String,
    kind: &'static str,
    text: SafeText,
    why: Option<SafeText>,
    options: Vec<Offered>,
}

#[derive(Serialize)]
struct Offered {
    id: String,
    text: SafeText,
}

/// Names the next question: as JSON where JSON was asked for, in words on standard error otherwise.
pub(in crate::cli::command) fn done(context: &Context, scenario: &Scenario, question: usize, json: bool) -> Done {
    let needed = needed(context, scenario, &scenario.questions[question]);
    if json {
        return Done { status: STATUS, ..Done::json(&Needs { needs: needed }) };
    }
    Done { aside: in_words(context, &needed), status: STATUS, ..Done::default() }
}

fn needed(context: &Context, scenario: &Scenario, question: &Question) -> Needed {
    let (stem, id) = (scenario.stem(), question.id.as_str());
    let own = question.options.iter().map(|option| Offered {
        id: option.id.as_str().to_owned(),
        text: context.words.attribute(&stem, id, option.id.as_str()),
    });
    let unsure = Offered { id: UNSURE.to_owned(), text: context.words.say("unsure") };
    Needed {
        question: id.to_owned(),
        kind: match question.kind {
            Kind::One => "one",
            Kind::Many => "many",
        },
        text: context.words.of(&stem, id),
        why: context.words.get(&stem, id, Some("why")),
        options: own.chain([unsure]).collect(),
    }
}

fn in_words(context: &Context, needed: &Needed) -> String {
    let words = &context.words;
    let mut text = layout::hanging(&format!("omtanke: {}", words.say("cli-needs")), "", "  ");
    text.push('\n');
    text += &layout::wrapped(&needed.text, "");
    if let Some(why) = &needed.why {
        text += &layout::wrapped(why, "");
    }
    let typed = |option: &Offered| format!("-a {}={}", needed.question, option.id);
    let rows: Vec<_> = needed.options.iter().map(|option| (typed(option), option.text.clone())).collect();
    text.push('\n');
    text += &layout::columns(&rows, "  ");
    if needed.kind == "many" {
        let some: Vec<&str> = needed.options.iter().take(2).map(|option| option.id.as_str()).collect();
        let example = format!("-a {}={}", needed.question, some.join(","));
        text.push('\n');
        text += &layout::wrapped(&say_of(words, "cli-needs-many", "example", &example), "");
    }
    text
}
