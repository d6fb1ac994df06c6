//! PDF that a screen reader can walk: tagged, with title, language and outline, held to PDF/UA-1 while it is
//! written. The same document gives the same bytes.
//!
//! In four steps: blocks become rows of text, each part belonging to an element of the structure (`flow`, with
//! `blocks` for what each block looks like); rows become sheets (`sheet`); sheets are drawn (`draw`), which tells
//! the elements what stands where; and the elements become the tree of tags (`tree`).

mod blocks;
mod draw;
mod flow;
mod font;
mod look;
mod sheet;
mod tree;
mod wrap;

use krilla::SerializeSettings;
use krilla::configure::{Accessibility, ConfigurationBuilder};
use krilla::metadata::{DateTime, Metadata};

use crate::text::Catalog;

use super::{Document, NotWritten, Recommendation};
use flow::Flow;
use font::Fonts;

/// The recommendation as PDF.
///
/// # Errors
/// Says which rule of PDF/UA-1 it breaks.
pub fn pdf(recommendation: &Recommendation, words: &Catalog) -> Result<Vec<u8>, NotWritten> {
    bytes(&super::document(recommendation, words), words)
}

/// A document as PDF.
pub(super) fn bytes(document: &Document, words: &Catalog) -> Result<Vec<u8>, NotWritten> {
    let fonts = Fonts::load().ok_or_else(|| NotWritten("fonts".to_owned()))?;
    let mut flow = Flow::new(&fonts);
    blocks::lay_out(&mut flow, document);
    let places = sheet::place(&flow.rows);
    let mut pdf = krilla::Document::new_with(settings()?);
    pdf.set_metadata(metadata(document));
    let outline = draw::draw(&mut pdf, &mut flow, &places, document, words);
    pdf.set_outline(outline);
    pdf.set_tag_tree(tree::tree(flow.elements, document.language));
    pdf.finish().map_err(|error| NotWritten(format!("{error:?}")))
}

fn settings() -> Result<SerializeSettings, NotWritten> {
    let configuration = ConfigurationBuilder::new().with_accessibility_validator(Accessibility::UA1).finish();
    let configuration = configuration.map_err(|error| NotWritten(format!("{error:?}")))?;
    Ok(SerializeSettings { configuration, ..SerializeSettings::default() })
}

fn metadata(document: &Document) -> Metadata {
    let metadata = Metadata::new()
        .title(document.title.on_one_line().to_string())
        .language(document.language.tag().to_owned())
        .creator(concat!("omtanke ", env!("CARGO_PKG_VERSION")).to_owned())
        .producer("krilla".to_owned());
    let numbers: Vec<u16> = document.day.splitn(3, '-').filter_map(|part| part.parse().ok()).collect();
    match numbers.as_slice() {
        [year, month, day] => metadata.creation_date(DateTime::new(*year).month(*month as u8).day(*day as u8)),
        _ => metadata,
    }
}
