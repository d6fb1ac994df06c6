//! Whom to turn to is the same at most answers: it stands once, in front, and the answers lead there.

use std::ops::Range;

use crate::recommend::page::{Block, Chapter, Section};
use crate::text::Phrase;

use super::Writing;

/// At how many answers the same must stand before it is told once.
const OFTEN: usize = 4;

/// Takes what stands most often out of the answers, and hands it back as a chapter.
pub(super) fn once(writing: &mut Writing<'_>) -> Vec<Block> {
    let Some(usual) = usual(writing) else { return Vec::new() };
    let words = writing.asked.words;
    let anchor = Section::Contacts.message();
    let text = Phrase::from(words.say("handbook-usual-help")).leading_to(anchor);
    let mut before = 0;
    let mut blocks = Vec::with_capacity(writing.blocks.len());
    for Range { start, end } in std::mem::take(&mut writing.help) {
        if writing.blocks[start..end] == usual {
            blocks.extend_from_slice(&writing.blocks[before..start]);
            blocks.push(Block::Leading(text.clone()));
            before = end;
        }
    }
    blocks.extend_from_slice(&writing.blocks[before..]);
    writing.blocks = blocks;
    let chapter = Chapter { level: 2, anchor: anchor.to_owned(), heading: words.say(anchor) };
    writing.chapters.insert(0, chapter.clone());
    std::iter::once(Block::Chapter(chapter)).chain(usual).collect()
}

/// What stands most often, if it stands often enough.
fn usual(writing: &Writing<'_>) -> Option<Vec<Block>> {
    let mut counted: Vec<(&[Block], usize)> = Vec::new();
    for place in &writing.help {
        let there = &writing.blocks[place.clone()];
        match counted.iter_mut().find(|(known, _)| *known == there) {
            Some((_, count)) => *count += 1,
            None => counted.push((there, 1)),
        }
    }
    let (usual, count) = counted.into_iter().max_by_key(|(_, count)| *count)?;
    (count >= OFTEN).then(|| usual.to_vec())
}
