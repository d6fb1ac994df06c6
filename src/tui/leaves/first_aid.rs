//! A card of first aid: what to do, part by part, each step with the passage it rests on; then whom to turn to, and the
//! way to advice on the reader's own case.

use std::collections::BTreeSet;

use super::scribe::Scribe;
use crate::recommend::{CardSeen, RuleSeen, Section};
use crate::text::Catalog;
use crate::tui::model::{Does, Leaf, Opens};
use crate::tui::paper::Paper;
use crate::tui::theme::Ink;

/// The rows of a card.
pub(in crate::tui) fn first_aid(card: &CardSeen, opened: &BTreeSet<Opens>, words: &Catalog, paper: Paper) -> Leaf {
    let mut scribe = Scribe::new(words, opened, paper);
    for part in &card.parts {
        scribe.heading(&part.heading);
        for (at, advice) in part.advice.iter().enumerate() {
            let opens = |rule: &RuleSeen| Opens::Cited(advice.id.clone(), rule.rule.clone());
            scribe.cited(&card.item(advice, words), &format!("{:>2}  ", at + 1), opens, &advice.rests_on);
        }
    }
    questions(&mut scribe, card);
    if !card.contacts.is_empty() {
        scribe.heading(&words.say(Section::Contacts.message()));
        for contact in &card.contacts {
            let opens = |rule: &RuleSeen| Opens::Asked(contact.id.clone(), rule.rule.clone());
            scribe.cited(&card.contact(contact, words), " •  ", opens, &contact.rests_on);
        }
    }
    scribe.paper.gap();
    scribe.paper.text(Ink::Quiet, &card.opening);
    scribe.finish()
}

/// The way on to the card's scenario.
fn questions(scribe: &mut Scribe<'_>, card: &CardSeen) {
    scribe.paper.gap();
    let from = scribe.paper.rows.len();
    let text = scribe.words.say("first-aid-questions");
    scribe.paper.hanging(" →  ", "    ", &[(Ink::Strong, &text)]);
    let marked = scribe.paper.rows.len() - from;
    scribe.stop(Does::Questions(card.scenario.clone()), from, marked);
}
