//! What can be read without answering: the rows of a map or a guideline, and where one is in them.

use ratatui::Frame;

use super::{draw_read, leaf};
use crate::text::SafeText;
use crate::tui::layout::Layout;
use crate::tui::model::{Model, What};

pub(super) fn draw(model: &Model, frame: &mut Frame<'_>, layout: &Layout) {
    let Some(sight) = model.sight() else { return };
    leaf::draw(model, frame, layout.body, &sight.leaf);
    if sight.leaf.rows.len() > layout.rows() {
        draw_read(model, frame, layout, (sight.leaf.top + layout.rows(), sight.leaf.rows.len()));
    }
}

/// What is read, and of what.
pub(super) fn place(model: &Model) -> (SafeText, SafeText) {
    let words = model.words();
    let guide = |at: usize| model.browse.guides.get(at);
    match model.sight().map(|sight| &sight.what) {
        Some(What::Map(scenario)) => (words.say("map-name"), words.of(&scenario.stem(), "title").on_one_line()),
        Some(What::Sections(at)) => {
            (words.say("guide-name"), guide(*at).map(|guide| guide.publisher.on_one_line()).unwrap_or_default())
        }
        Some(What::Passages(at, section)) => {
            let publisher = guide(*at).map(|guide| guide.publisher.on_one_line());
            let heading = guide(*at).and_then(|guide| guide.chapters.get(*section));
            let heading = heading.map(|chapter| chapter.heading.on_one_line());
            (publisher.unwrap_or_default(), heading.unwrap_or_default())
        }
        Some(What::Guides) | None => (words.say("tui-name"), words.say("guide-name")),
    }
}
