//! First-aid cards: steps for when there is no time for questions. A card names outcomes of one scenario, so that it
//! says nothing that the scenario does not say to whoever answers its questions.

use super::id::{CardId, OutcomeId, ScenarioId};
use super::read::{At, Table};
use crate::finding::{Code, Finding};

/// A first-aid card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The card's id.
    pub id: At<CardId>,
    /// The scenario that its outcomes belong to, and that goes on with questions.
    pub scenario: At<ScenarioId>,
    /// Cases whose own steps come ahead of what holds in every case.
    pub first: Vec<At<OutcomeId>>,
    /// The other cases: what they and the first ones have in common is said once, for all of them.
    pub cases: Vec<At<OutcomeId>>,
    /// Cases that the common steps are not for: each is said in full.
    pub apart: Vec<At<OutcomeId>>,
}

impl Card {
    /// The id of the message with the card's title; its attributes are `now` and the ids of the outcomes.
    pub fn message(&self) -> String {
        format!("first-aid-{}", self.id.as_str())
    }

    /// Every case, in the order in which they are said.
    pub fn outcomes(&self) -> impl Iterator<Item = &At<OutcomeId>> {
        self.first.iter().chain(&self.cases).chain(&self.apart)
    }
}

pub(super) fn read(table: &Table<'_>) -> Option<Card> {
    table.only(&["id", "scenario", "first", "cases", "apart"]);
    let (id, scenario) = (table.need_id("id"), table.need_id("scenario"));
    let card = Card {
        id: id?,
        scenario: scenario?,
        first: table.ids("first"),
        cases: table.ids("cases"),
        apart: table.ids("apart"),
    };
    if card.cases.is_empty() {
        table.report(Finding::new(Code::Empty, card.id.place.clone()).with("key", "cases"));
    }
    let mut seen = Vec::new();
    for outcome in card.outcomes() {
        if seen.contains(&&outcome.value) {
            let finding = Finding::new(Code::Duplicate, outcome.place.clone());
            table.report(finding.with("id", outcome.as_str()));
        }
        seen.push(&outcome.value);
    }
    Some(card)
}

#[cfg(test)]
mod tests {
    use crate::pack::Shelf;
    use crate::pack::shelf::FILE;

    const HEAD: &str = "name='a'\nversion='1'\n[[first-aid-card]]\n";

    #[test]
    fn a_card_names_outcomes() {
        let (shelf, findings) = Shelf::read(
            FILE,
            &format!("{HEAD}id='out'\nscenario='s'\nfirst=['threat']\ncases=['mild','grave']\napart=['other']\n"),
        );
        assert_eq!(findings, []);
        let card = &shelf.cards[0];
        let outcomes: Vec<&str> = card.outcomes().map(|outcome| outcome.as_str()).collect();
        assert_eq!((card.message().as_str(), outcomes), ("first-aid-out", vec!["threat", "mild", "grave", "other"]));
    }

    #[test]
    fn every_fault_of_a_card_is_told_at_once() {
        let told = |rest: &str| {
            let (_, findings) = Shelf::read(FILE, &format!("{HEAD}{rest}"));
            findings.iter().map(|finding| finding.code.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(told("id='out'\nscenario='s'\ncases=[]\n"), ["empty"]);
        assert_eq!(told("cases=['a']\n"), ["missing-key", "missing-key"]);
        assert_eq!(told("id='out'\nscenario='s'\ncases=['a']\napart=['a']\nnow=1\n"), ["unknown-key", "duplicate"]);
    }
}
