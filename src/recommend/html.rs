//! HTML: one file without scripts that fetches nothing, for reading, sending and printing.
//!
//! The structure is what a screen reader walks: one title, a section with a heading for each part, lists as
//! lists. The looks follow the reader's own light or dark, and hold at four times the size.

use super::{Block, Chapter, Document, Item, Recommendation, Section, document};
use crate::pack::Word;
use crate::text::{Catalog, Mark, Phrase, SafeText};

/// The looks, on screen and on paper.
const STYLE: &str = include_str!("html/style.css");

/// The recommendation as a page of HTML.
pub fn html(recommendation: &Recommendation, words: &Catalog) -> String {
    text(&document(recommendation, words))
}

/// A document as a page of HTML.
pub(super) fn text(document: &Document) -> String {
    let mut writer = Writer { level: 1, ..Writer::default() };
    for block in &document.blocks {
        writer.block(block);
        if matches!(block, Block::Title(_)) && !document.byline.is_empty() {
            writer.line(&format!("<p class=\"byline\">{}</p>", escaped(&document.byline)));
        }
    }
    let body = writer.finish();
    let title = escaped(&document.title.on_one_line());
    let (language, foot) = (document.language.tag(), escaped(&document.foot.on_one_line()));
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title} – omtanke</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n\
         <footer>\n<p>{foot}</p>\n</footer>\n</body>\n</html>\n"
    )
}

/// The body, whether a section is open in it, and how deep the last heading stands.
#[derive(Default)]
struct Writer {
    body: String,
    in_section: bool,
    level: u8,
}

impl Writer {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Title(title) => self.line(&format!("<h1>{}</h1>", escaped(title))),
            Block::Heading(section, heading) => self.section(*section, heading),
            Block::Chapter(chapter) => {
                self.level = chapter.level;
                let (level, anchor) = (chapter.level, escaped(&chapter.anchor));
                self.line(&format!("<h{level} id=\"{anchor}\">{}</h{level}>", escaped(&chapter.heading)));
            }
            Block::Contents(chapters) => self.contents(chapters),
            Block::Verdict { verdict, symbol, word, headline } => {
                let (class, symbol, word) = (verdict.as_str(), escaped(symbol), escaped(word));
                let word = format!("<p class=\"word\"><span aria-hidden=\"true\">{symbol}</span> {word}</p>");
                let headline = format!("<p class=\"headline\">{}</p>", escaped(headline));
                self.line(&format!("<div class=\"verdict {class}\">\n{word}\n{headline}\n</div>"));
            }
            Block::Paragraph(text) => self.line(&paragraphs(text)),
            Block::Leading(phrase) => self.line(&format!("<p>{}</p>", marked(phrase))),
            Block::Caption(caption) => self.subheading(caption),
            Block::Numbered(items) => self.list("ol", items),
            Block::Bullets(items) => self.list("ul", items),
            Block::Draft { label, text } => {
                self.subheading(label);
                self.line(&format!("<blockquote>\n{}\n</blockquote>", paragraphs(text)));
            }
            Block::Blanks(blanks) => {
                blanks.iter().for_each(|blank| self.line(&format!("<p class=\"blank\">{}</p>", escaped(blank))));
            }
        }
    }

    fn section(&mut self, section: Section, heading: &SafeText) {
        self.close();
        let id = section.message();
        self.line(&format!("<section class=\"{id}\">\n<h2 id=\"{id}\">{}</h2>", escaped(heading)));
        self.in_section = true;
        self.level = 2;
    }

    /// A line over something as a heading, which ends without a colon.
    fn subheading(&mut self, line: &SafeText) {
        let level = self.level + 1;
        self.line(&format!("<h{level}>{}</h{level}>", escaped(line.trim_end_matches(':'))));
    }

    fn list(&mut self, element: &str, items: &[Item]) {
        self.line(&format!("<{element}>"));
        items.iter().for_each(|one| self.line(&item(one)));
        self.line(&format!("</{element}>"));
    }

    /// The parts of the document as lists within lists.
    fn contents(&mut self, chapters: &[Chapter]) {
        self.line("<nav class=\"contents\">");
        let (mut depth, least) = (0u8, chapters.iter().map(|chapter| chapter.level).min().unwrap_or_default());
        for chapter in chapters {
            let wanted = chapter.level - least + 1;
            match wanted > depth {
                true => self.line(&"<ul>\n<li>".repeat(usize::from(wanted - depth))),
                false => self.line(&("</li>\n</ul>\n".repeat(usize::from(depth - wanted)) + "</li>\n<li>")),
            }
            depth = wanted;
            self.line(&format!("<a href=\"#{}\">{}</a>", escaped(&chapter.anchor), escaped(&chapter.heading)));
        }
        self.line(&("</li>\n</ul>\n".repeat(usize::from(depth)) + "</nav>"));
    }

    fn close(&mut self) {
        if std::mem::take(&mut self.in_section) {
            self.line("</section>");
        }
    }

    fn line(&mut self, line: &str) {
        self.body += line;
        self.body.push('\n');
    }

    fn finish(mut self) -> String {
        self.close();
        self.body
    }
}

fn item(item: &Item) -> String {
    let label = item.label.as_ref().map(|label| format!("<strong>{}:</strong> ", escaped(label)));
    let notes: String = item.notes.iter().map(|note| format!("\n<p class=\"note\">{}</p>", marked(note))).collect();
    format!("<li>{}{}{notes}</li>", label.unwrap_or_default(), marked(&item.text))
}

/// A phrase with its parts in other languages and its links.
fn marked(phrase: &Phrase) -> String {
    let part = |(text, mark): (&str, Option<&Mark>)| match mark {
        None => broken(text),
        Some(Mark::Foreign(tag)) => format!("<span lang=\"{}\">{}</span>", escaped(tag), broken(text)),
        Some(Mark::Link(anchor)) => format!("<a href=\"#{}\">{}</a>", escaped(anchor), broken(text)),
    };
    phrase.all_parts().into_iter().map(part).collect()
}

/// Paragraphs where empty lines part them.
fn paragraphs(text: &SafeText) -> String {
    let all = text.split("\n\n").filter(|part| !part.trim().is_empty());
    let written: Vec<String> = all.map(|part| format!("<p>{}</p>", broken(part.trim()))).collect();
    written.join("\n")
}

/// A text whose line feeds stay.
fn broken(text: &str) -> String {
    escaped(text).replace('\n', "<br>\n")
}

/// A text in which nothing is markup.
fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => written += "&amp;",
            '<' => written += "&lt;",
            '>' => written += "&gt;",
            '"' => written += "&quot;",
            '\'' => written += "&#39;",
            other => written.push(other),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_markup() {
        assert_eq!(escaped("<b a=\"1\" c='2'> & å"), "&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt; &amp; å");
    }

    #[test]
    fn paragraphs_and_lines_stay() {
        assert_eq!(paragraphs(&SafeText::new("a\nb\n\nc")), "<p>a<br>\nb</p>\n<p>c</p>");
    }
}
