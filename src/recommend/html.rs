//! HTML: one file without scripts that fetches nothing, for reading, sending and printing.
//!
//! The structure is what a screen reader walks: one title, a section with a heading for each part, lists as
//! lists. The looks follow the reader's own light or dark, and hold at four times the size.

use super::{Block, Item, Recommendation, Section, page};
use crate::pack::Word;
use crate::text::{Catalog, SafeText};

/// The looks, on screen and on paper.
const STYLE: &str = include_str!("html/style.css");

/// The recommendation as a page of HTML.
pub fn html(recommendation: &Recommendation, words: &Catalog) -> String {
    let mut writer = Writer::default();
    page(recommendation, words).iter().for_each(|block| writer.block(block));
    let body = writer.finish();
    let title = escaped(&recommendation.scenario.title.on_one_line());
    let language = recommendation.profile.language.tag();
    format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <title>{title} – omtanke</title>\n<style>\n{STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n</body>\n</html>\n"
    )
}

/// The body, and whether a section is open in it.
#[derive(Default)]
struct Writer {
    body: String,
    in_section: bool,
}

impl Writer {
    fn block(&mut self, block: &Block) {
        match block {
            Block::Title(title) => self.line(&format!("<h1>{}</h1>", escaped(title))),
            Block::Heading(section, heading) => self.section(*section, heading),
            Block::Verdict { verdict, symbol, word, headline } => {
                let (class, symbol, word) = (verdict.as_str(), escaped(symbol), escaped(word));
                let word = format!("<p class=\"word\"><span aria-hidden=\"true\">{symbol}</span> {word}</p>");
                let headline = format!("<p class=\"headline\">{}</p>", escaped(headline));
                self.line(&format!("<div class=\"verdict {class}\">\n{word}\n{headline}\n</div>"));
            }
            Block::Paragraph(text) => self.line(&paragraphs(text)),
            Block::Caption(caption) => self.line(&subheading(caption)),
            Block::Numbered(items) => self.list("ol", items),
            Block::Bullets(items) => self.list("ul", items),
            Block::Draft { label, text } => {
                self.line(&format!("{}\n<blockquote>\n{}\n</blockquote>", subheading(label), paragraphs(text)));
            }
        }
    }

    fn section(&mut self, section: Section, heading: &SafeText) {
        self.close();
        let id = section.message();
        self.line(&format!("<section aria-labelledby=\"{id}\">\n<h2 id=\"{id}\">{}</h2>", escaped(heading)));
        self.in_section = true;
    }

    fn list(&mut self, element: &str, items: &[Item]) {
        self.line(&format!("<{element}>"));
        items.iter().for_each(|one| self.line(&item(one)));
        self.line(&format!("</{element}>"));
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

/// A line over something as a heading, which ends without a colon.
fn subheading(line: &SafeText) -> String {
    format!("<h3>{}</h3>", escaped(line.trim_end_matches(':')))
}

fn item(item: &Item) -> String {
    let label = item.label.as_ref().map(|label| format!("<strong>{}:</strong> ", escaped(label)));
    let notes: String = item.notes.iter().map(|note| format!("\n<p class=\"note\">{}</p>", escaped(note))).collect();
    format!("<li>{}{}{notes}</li>", label.unwrap_or_default(), broken(&item.text))
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
