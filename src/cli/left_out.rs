//! What is said of a pack in which not everything is sound: what is left out, and where it is told why.

use std::path::PathBuf;

use crate::library::Library;
use crate::pack::{GuidelineId, ScenarioId, TopicId, guideline};
use crate::text::{Args, Catalog, SafeText};

use super::context::Context;
use super::exit::{say_of, shown};

/// The most that is listed.
const MOST: usize = 5;

/// What is left out of the packs in these folders, for standard error; empty where nothing is.
pub(super) fn told(context: &Context, packs: &[PathBuf]) -> String {
    let (library, words) = (&context.library, &context.words);
    let out = library.left_out();
    if out.number() == 0 {
        return String::new();
    }
    let scenarios = out.scenarios.iter().map(|(topic, id)| situation(words, topic, id));
    let guidelines = out.guidelines.iter().map(|id| organisation(library, words, id));
    let files = out.files.iter().map(|file| one_line(words, "cli-left-out-file", "file", file));
    let listed = scenarios.chain(guidelines).chain(files).take(MOST);
    let mut told = format!("{}\n", words.say("cli-left-out"));
    told.extend(listed.map(|one| format!("  {one}\n")));
    if out.number() > MOST {
        let mut number = Args::new();
        number.set("number", out.number() - MOST);
        told += &format!("  {}\n", words.say_with("cli-left-out-more", &number));
    }
    let packs: String = packs.iter().map(|pack| format!(" --pack {}", shown(pack))).collect();
    told + &format!("{}\n", one_line(words, "cli-left-out-why", "command", &format!("omtanke check{packs}")))
}

fn situation(words: &Catalog, topic: &TopicId, id: &ScenarioId) -> SafeText {
    let title = words.get(&format!("{topic}/{id}"), "title", None);
    let title = title.unwrap_or_else(|| SafeText::new(id.as_str()));
    one_line(words, "cli-left-out-situation", "title", &title)
}

fn organisation(library: &Library, words: &Catalog, id: &GuidelineId) -> SafeText {
    let publisher = library.publisher(&format!("{}{id}.toml", guideline::FOLDER));
    let publisher = publisher.unwrap_or_else(|| id.to_string());
    one_line(words, "cli-left-out-guideline", "publisher", &publisher)
}

fn one_line(words: &Catalog, message: &str, name: &str, value: &str) -> SafeText {
    say_of(words, message, name, &SafeText::new(value).on_one_line()).on_one_line()
}
