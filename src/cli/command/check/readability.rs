//! How hard a pack is to read: a line for each language, and every figure for whoever asks.

use serde::Serialize;

use crate::check::{Figure, Figures, Measure};
use crate::library::Library;
use crate::text::{Args, Catalog, Language, SafeText};

/// How many of the hardest texts JSON has where nobody asks for all.
const HARDEST: usize = 5;

/// One language as JSON has it; the names are a promise.
#[derive(Serialize)]
pub(super) struct Seen {
    language: Language,
    measure: &'static str,
    limit: i32,
    texts: usize,
    mean: i32,
    hardest: Vec<TextSeen>,
}

/// One text, or several that are read together.
#[derive(Serialize)]
struct TextSeen {
    figure: i32,
    words: usize,
    file: SafeText,
    line: usize,
    column: usize,
    key: SafeText,
}

/// The figures of every language; of all texts, or of the hardest.
pub(super) fn seen(library: &Library, figures: &[Figures], all: bool) -> Vec<Seen> {
    let of_language = |of: &Figures| Seen {
        language: of.language,
        measure: of.measure.as_str(),
        limit: of.measure.limit(),
        texts: of.screens.len(),
        mean: of.mean(),
        hardest: of
            .screens
            .iter()
            .take(if all { usize::MAX } else { HARDEST })
            .map(|one| text_seen(library, one))
            .collect(),
    };
    figures.iter().map(of_language).collect()
}

fn text_seen(library: &Library, figure: &Figure) -> TextSeen {
    let at = figure.place.line_column(library.file(&figure.place.file).unwrap_or_default());
    TextSeen {
        figure: figure.figure,
        words: figure.words,
        file: SafeText::new(&figure.place.file).on_one_line(),
        line: at.line,
        column: at.column,
        key: SafeText::new(&figure.key),
    }
}

/// A line for each language and, where all are asked for, one for each text below it.
pub(super) fn text(words: &Catalog, seen: &[Seen], all: bool) -> String {
    let row = |one: &TextSeen| format!("{:>5}  {}:{}:{}  {}\n", one.figure, one.file, one.line, one.column, one.key);
    let mut text = String::new();
    for of in seen {
        text += &format!("{}\n", summary(words, of));
        text.extend(of.hardest.iter().filter(|_| all).map(row));
    }
    text
}

fn summary(words: &Catalog, of: &Seen) -> SafeText {
    let mut values = Args::new();
    values.set("language", of.language.own_name());
    values.set("mean", of.mean.to_string());
    values.set("hardest", of.hardest.first().map_or(of.mean, |one| one.figure).to_string());
    values.set("number", of.texts.to_string());
    values.set("limit", of.limit.to_string());
    let message = if of.measure == Measure::Lix.as_str() { "cli-check-lix" } else { "cli-check-reading-ease" };
    words.say_with(message, &values)
}
