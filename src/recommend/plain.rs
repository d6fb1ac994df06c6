//! Plain text: the page in lines of at most so many columns, without escapes.

use textwrap::{Options, WrapAlgorithm, wrap};

use super::{Block, Item, Recommendation, page};
use crate::text::Catalog;

/// The widest that lines may be, in columns.
const COLUMNS: usize = 80;

/// The recommendation as plain text.
pub fn plain(recommendation: &Recommendation, words: &Catalog) -> String {
    let mut text = String::new();
    for block in page(recommendation, words) {
        write(&mut text, &block);
    }
    text
}

fn write(text: &mut String, block: &Block) {
    match block {
        Block::Title(title) => underlined(text, title, '='),
        Block::Heading(_, heading) => {
            text.push('\n');
            underlined(text, heading, '-');
        }
        Block::Verdict { symbol, word, headline, .. } => {
            lines(text, &format!("{symbol} {}", word.to_uppercase()), "", "");
            lines(text, headline, "", "");
        }
        Block::Paragraph(paragraph) => lines(text, paragraph, "", ""),
        Block::Caption(caption) => {
            text.push('\n');
            lines(text, caption, "", "");
        }
        Block::Numbered(items) => {
            for (at, item) in items.iter().enumerate() {
                let marker = format!("{:>2}. ", at + 1);
                write_item(text, item, &marker);
            }
        }
        Block::Bullets(items) => items.iter().for_each(|item| write_item(text, item, "  - ")),
        Block::Draft { label, text: draft } => {
            lines(text, label, "", "");
            lines(text, draft, "  | ", "  | ");
        }
    }
}

fn write_item(text: &mut String, item: &Item, marker: &str) {
    let body = match &item.label {
        Some(label) => format!("{label}: {}", item.text),
        None => item.text.to_string(),
    };
    lines(text, &body, marker, "    ");
    for note in &item.notes {
        lines(text, note, "      ", "      ");
    }
}

fn underlined(text: &mut String, title: &str, line: char) {
    let before = text.len();
    lines(text, title, "", "");
    let widest = text[before..].lines().map(textwrap::core::display_width).max().unwrap_or_default();
    text.extend(std::iter::repeat_n(line, widest));
    text.push('\n');
}

fn lines(text: &mut String, body: &str, first: &str, rest: &str) {
    let options = Options::new(COLUMNS)
        .initial_indent(first)
        .subsequent_indent(rest)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .break_words(false);
    for line in wrap(body, options) {
        text.push_str(line.trim_end());
        text.push('\n');
    }
}
