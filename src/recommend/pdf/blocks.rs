//! What each block of a page looks like on paper, and what it is to a screen reader.

use crate::pack::Verdict;
use crate::recommend::{Block, Chapter, Document, Item};
use crate::text::{Phrase, SafeText};

use super::flow::{Boxed, Flow, Number};
use super::font::Weight;
use super::look::{self, BODY, BYLINE, CAPTION, HEADLINE, INDENT, Ink, NOTE, Style, TITLE};
use super::tree::Kind;

/// How much room there is to write by hand, in points.
const TO_WRITE: f32 = 30.0;
/// How long the line is that is written on.
const WRITING_LINE: f32 = 260.0;

/// How much room there is for the number of a sheet.
const FOR_NUMBERS: f32 = 48.0;

/// All blocks, one after the other.
pub(super) fn lay_out(flow: &mut Flow<'_>, document: &Document) {
    let mut level = 1;
    // Behind the table of contents, each part of two levels begins a sheet, so that it can be handed out alone.
    let (mut is_long, mut is_after_text) = (false, false);
    for block in &document.blocks {
        match block {
            Block::Title(title) => {
                self::title(flow, title);
                byline(flow, &document.byline);
            }
            Block::Heading(section, words) => {
                level = 2;
                heading(flow, &Chapter { level, anchor: section.message().to_owned(), heading: words.clone() });
            }
            Block::Chapter(chapter) => {
                level = chapter.level;
                let first = flow.rows.len();
                heading(flow, chapter);
                if let Some(row) = flow.rows.get_mut(first) {
                    row.begins_sheet = is_long && is_after_text && level <= 3;
                }
            }
            other => part(flow, other, level),
        }
        is_long |= matches!(block, Block::Contents(_));
        is_after_text = !matches!(block, Block::Chapter(_));
    }
}

/// A block under a heading of a level.
fn part(flow: &mut Flow<'_>, block: &Block, level: u8) {
    match block {
        Block::Verdict { verdict, symbol, word, headline } => self::verdict(flow, *verdict, symbol, word, headline),
        Block::Paragraph(text) => paragraph(flow, text),
        Block::Leading(phrase) => {
            flow.space(6.0);
            flow.within(Kind::Paragraph, |flow| leading(flow, phrase, NOTE));
            flow.space(6.0);
        }
        Block::Caption(words) => caption(flow, words, level),
        Block::Numbered(items) => list(flow, items, true),
        Block::Bullets(items) => list(flow, items, false),
        Block::Draft { label, text } => {
            caption(flow, label, level);
            draft(flow, text);
        }
        Block::Blanks(blanks) => blanks.iter().for_each(|blank| self::blank(flow, blank)),
        Block::Contents(chapters) => contents(flow, chapters),
        Block::Title(_) | Block::Heading(..) | Block::Chapter(_) => {}
    }
}

fn phrase(text: &SafeText) -> Phrase {
    text.clone().into()
}

fn title(flow: &mut Flow<'_>, words: &SafeText) {
    flow.within(Kind::Heading(1, words.to_string()), |flow| flow.text(&phrase(words), TITLE));
    let last = flow.rows.len();
    flow.glue(0..last);
    flow.space(5.0);
}

fn byline(flow: &mut Flow<'_>, words: &SafeText) {
    if !words.is_empty() {
        flow.within(Kind::Paragraph, |flow| flow.text(&phrase(words), BYLINE));
    }
    flow.space(20.0);
}

fn heading(flow: &mut Flow<'_>, chapter: &Chapter) {
    flow.space(if chapter.level <= 2 { 22.0 } else { 15.0 });
    let words = &chapter.heading;
    let first = flow.rows.len();
    flow.within(Kind::Heading(chapter.level, words.to_string()), |flow| {
        flow.text(&phrase(words), look::heading(chapter.level));
    });
    flow.glue(first..flow.rows.len());
    if let Some(row) = flow.rows.get_mut(first) {
        row.heading = Some((chapter.level, words.to_string()));
        row.anchor = Some(chapter.anchor.clone());
    }
    flow.space(6.0);
}

/// A line over something as a heading, which ends without a colon.
fn caption(flow: &mut Flow<'_>, words: &SafeText, level: u8) {
    let words = SafeText::new(words.trim_end_matches(':'));
    flow.space(10.0);
    let first = flow.rows.len();
    flow.within(Kind::Heading(level + 1, words.to_string()), |flow| flow.text(&phrase(&words), CAPTION));
    flow.glue(first..flow.rows.len());
    flow.space(3.0);
}

fn paragraph(flow: &mut Flow<'_>, text: &SafeText) {
    for part in text.split("\n\n").filter(|part| !part.trim().is_empty()) {
        flow.space(6.0);
        flow.within(Kind::Paragraph, |flow| flow.text(&phrase(&SafeText::new(part.trim())), BODY));
        flow.space(6.0);
    }
}

/// The symbol is only to be seen: the word says the same.
fn verdict(flow: &mut Flow<'_>, verdict: Verdict, symbol: &SafeText, word: &SafeText, headline: &SafeText) {
    flow.space(8.0);
    let first = flow.rows.len();
    flow.boxed(Boxed::Verdict(verdict), |flow| {
        let style = look::verdict(verdict);
        let symbol = format!("{symbol}  ");
        let moved = flow.fonts.face(Weight::Bold).width(&symbol, style.size);
        let at = flow.rows.len();
        flow.indented(moved, |flow| flow.within(Kind::Paragraph, |flow| flow.text(&phrase(word), style)));
        flow.ornament(at, &symbol, style);
        flow.space(3.0);
        flow.within(Kind::Paragraph, |flow| flow.text(&phrase(headline), HEADLINE));
    });
    let last = flow.rows.len();
    flow.glue(first..last.saturating_sub(1));
    flow.space(10.0);
}

fn draft(flow: &mut Flow<'_>, text: &SafeText) {
    flow.space(4.0);
    flow.within(Kind::Quote, |flow| flow.boxed(Boxed::Draft, |flow| paragraph(flow, text)));
    flow.space(10.0);
}

fn list(flow: &mut Flow<'_>, items: &[Item], is_numbered: bool) {
    flow.within(Kind::List(is_numbered), |flow| {
        for (at, one) in items.iter().enumerate() {
            let mark = if is_numbered { format!("{}.", at + 1) } else { "•".to_owned() };
            flow.space(5.0);
            flow.within(Kind::Entry, |flow| item(flow, one, &mark));
        }
    });
    flow.space(6.0);
}

/// A short entry stands on one sheet with all its notes.
fn item(flow: &mut Flow<'_>, item: &Item, mark: &str) {
    let first = flow.rows.len();
    let label = flow.element(Kind::Label);
    flow.indented(INDENT, |flow| flow.within(Kind::Body, |flow| item_body(flow, item)));
    flow.mark(first, label, mark, BODY);
    let last = flow.rows.len().saturating_sub(1);
    if last - first <= 8 {
        flow.glue(first..last);
    }
}

fn item_body(flow: &mut Flow<'_>, item: &Item) {
    flow.within(Kind::Paragraph, |flow| {
        let lead = item.label.as_ref().map(|label| SafeText::new(&format!("{label}: ")));
        let mut pieces = lead.map(|lead| flow.pieces(&phrase(&lead), Weight::Bold)).unwrap_or_default();
        pieces.extend(flow.pieces(&item.text, Weight::Regular));
        flow.set(&pieces, BODY);
    });
    for note in &item.notes {
        flow.space(1.0);
        flow.within(Kind::Paragraph, |flow| leading(flow, note, NOTE));
    }
}

/// A text; where all of it leads to another place, with the number of its sheet.
fn leading(flow: &mut Flow<'_>, text: &Phrase, style: Style) {
    let Some(anchor) = text.leads_to() else { return flow.text(text, style) };
    let pieces = flow.pieces(text, style.weight);
    let number = Number { anchor: anchor.to_owned(), element: flow.element(Kind::Text), style, is_worded: true };
    flow.set_numbered(&pieces, style, number, FOR_NUMBERS);
}

/// A line to write on, and under it what is written there.
fn blank(flow: &mut Flow<'_>, words: &SafeText) {
    flow.space(TO_WRITE);
    let first = flow.rows.len();
    flow.within(Kind::Paragraph, |flow| flow.text(&phrase(words), NOTE));
    if let Some(row) = flow.rows.get_mut(first) {
        row.rule = Some(WRITING_LINE);
    }
    if let Some(before) = first.checked_sub(1) {
        flow.glue(before..first);
    }
}

fn contents(flow: &mut Flow<'_>, chapters: &[Chapter]) {
    flow.space(10.0);
    flow.within(Kind::Contents, |flow| {
        for chapter in chapters {
            let depth = chapter.level.saturating_sub(2);
            let (weight, space) = if depth == 0 { (Weight::Bold, 8.0) } else { (Weight::Regular, 1.0) };
            flow.space(space);
            flow.within(Kind::ContentsEntry, |flow| {
                let words = phrase(&chapter.heading).leading_to(&chapter.anchor);
                let pieces = flow.pieces(&words, weight);
                let style = Style { ink: Ink::Quiet, ..BODY };
                let (anchor, element) = (chapter.anchor.clone(), flow.element(Kind::Text));
                let number = Number { anchor, element, style, is_worded: false };
                let indent = f32::from(depth) * INDENT;
                let rows = flow.indented(indent, |flow| flow.set_numbered(&pieces, BODY, number, FOR_NUMBERS));
                if depth == 0 {
                    flow.glue(rows);
                }
            });
        }
    });
}
