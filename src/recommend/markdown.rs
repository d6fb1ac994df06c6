//! CommonMark: the page as a document that reads well both rendered and as it is written.

use super::{Block, Chapter, Document, Item, Recommendation, document};
use crate::text::{Catalog, Phrase, SafeText};

/// How long the line is that something is written on by hand, in letters.
const BLANK: usize = 30;

/// The recommendation as CommonMark.
pub fn markdown(recommendation: &Recommendation, words: &Catalog) -> String {
    text(&document(recommendation, words))
}

/// A document as CommonMark.
pub(super) fn text(document: &Document) -> String {
    let mut level = 1;
    let mut blocks: Vec<String> = document.blocks.iter().map(|block| written(block, &mut level)).collect();
    if let Some(title) = blocks.first_mut().filter(|_| !document.byline.is_empty()) {
        *title += &format!("\n{}\n", in_line(&document.byline));
    }
    blocks.join("\n")
}

/// A block; `level` is how deep the heading stands that it is under.
fn written(block: &Block, level: &mut usize) -> String {
    match block {
        Block::Title(title) => format!("# {}\n", in_line(title)),
        Block::Heading(_, heading) => {
            *level = 2;
            format!("## {}\n", in_line(heading))
        }
        Block::Chapter(chapter) => {
            *level = usize::from(chapter.level);
            format!("{} <a id=\"{}\"></a>{}\n", "#".repeat(*level), chapter.anchor, in_line(&chapter.heading))
        }
        Block::Contents(chapters) => chapters.iter().map(entry).collect(),
        Block::Verdict { symbol, word, headline, .. } => {
            format!("**{} {}**\n\n**{}**\n", in_line(symbol), in_line(word), in_line(headline))
        }
        Block::Paragraph(text) => format!("{}\n", lines(text, "", "")),
        Block::Leading(phrase) => format!("{}\n", link(phrase).unwrap_or_else(|| in_line(phrase))),
        Block::Caption(caption) => heading(*level + 1, caption) + "\n",
        Block::Numbered(items) => {
            items.iter().enumerate().map(|(at, one)| item(one, &format!("{}. ", at + 1))).collect()
        }
        Block::Bullets(items) => items.iter().map(|one| item(one, "- ")).collect(),
        Block::Draft { label, text } => format!("{}\n\n{}\n", heading(*level + 1, label), lines(text, "> ", "> ")),
        Block::Blanks(blanks) => {
            let line = "\\_".repeat(BLANK);
            blanks.iter().map(|blank| format!("{}: {line}\n", in_line(blank))).collect::<Vec<_>>().join("\n")
        }
    }
}

fn entry(chapter: &Chapter) -> String {
    let indent = "  ".repeat(usize::from(chapter.level.saturating_sub(2)));
    format!("{indent}- [{}](#{})\n", in_line(&chapter.heading), chapter.anchor)
}

fn item(item: &Item, marker: &str) -> String {
    let rest = " ".repeat(marker.len());
    let mut text = match &item.label {
        Some(label) => format!("{marker}**{}:** {}", in_line(label), lines(&item.text, "", &rest)),
        None => match link(&item.text) {
            Some(link) => format!("{marker}{link}"),
            None => lines(&item.text, marker, &rest),
        },
    };
    for note in &item.notes {
        text += &format!("\\\n{rest}{}", emphasised(note));
    }
    text + "\n"
}

/// A text of one line or more: a line feed stays one, an empty line parts paragraphs.
fn lines(text: &SafeText, first: &str, rest: &str) -> String {
    let all: Vec<&str> = text.lines().map(str::trim).collect();
    let mut written = String::new();
    for (at, line) in all.iter().enumerate() {
        written += if at == 0 { first } else { rest };
        written += &escaped(line);
        let next = all.get(at + 1);
        let breaks = !line.is_empty() && next.is_some_and(|next| !next.is_empty());
        written.truncate(written.trim_end().len());
        written += match (breaks, next) {
            (true, _) => "\\\n",
            (false, Some(_)) => "\n",
            (false, None) => "",
        };
    }
    written
}

/// A line over something as a heading, which ends without a colon.
fn heading(level: usize, line: &SafeText) -> String {
    format!("{} {}", "#".repeat(level), in_line(line).trim_end_matches(':'))
}

/// A line in emphasis, or the link that it is.
fn emphasised(note: &Phrase) -> String {
    link(note).unwrap_or_else(|| format!("*{}*", in_line(note)))
}

/// A phrase that leads somewhere as a whole.
fn link(phrase: &Phrase) -> Option<String> {
    phrase.leads_to().map(|anchor| format!("[{}](#{anchor})", in_line(phrase)))
}

fn in_line(text: &SafeText) -> String {
    escaped(text.on_one_line().trim())
}

/// A line with a backslash before each character that would otherwise mean something there.
fn escaped(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    let start = marker_at(line);
    for (at, character) in line.char_indices() {
        let next = line[at..].chars().nth(1);
        let means_something = match character {
            '&' => next.is_some_and(|next| next == '#' || next.is_ascii_alphanumeric()),
            _ => matches!(character, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '~' | '|'),
        };
        if means_something || Some(at) == start {
            text.push('\\');
        }
        text.push(character);
    }
    text
}

/// Where the character stands that would make the line a heading, a list or a rule.
fn marker_at(line: &str) -> Option<usize> {
    if line.starts_with(['#', '+', '-', '=']) {
        return Some(0);
    }
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let numbered = digits > 0 && line[digits..].starts_with(['.', ')']);
    numbered.then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_mean_something_is_escaped() {
        for (line, written) in [
            ("# no heading", "\\# no heading"),
            ("1. no list", "1\\. no list"),
            ("- no list", "\\- no list"),
            ("---", "\\---"),
            ("a *b* _c_ `d` [e](f) <g> &amp;", "a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g\\> \\&amp;"),
            ("Harbour & Co", "Harbour & Co"),
            ("24 hours – it’s fine.", "24 hours – it’s fine."),
        ] {
            assert_eq!(escaped(line), written);
        }
    }

    #[test]
    fn lines_stay_lines_and_paragraphs_paragraphs() {
        assert_eq!(lines(&SafeText::new("Dear\nyou\n\n  Bye"), "> ", "> "), "> Dear\\\n> you\n>\n> Bye");
    }
}
