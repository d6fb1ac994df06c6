//! First aid, while it lies over the screen: the cards, put into words for whoever reads, and where one is in them.

use std::collections::BTreeSet;
use std::rc::Rc;

use jiff::civil::Date;

use super::{Leaf, Opens};
use crate::pack::{Card, Organisation, Pack, Role, Scenario};
use crate::recommend::{AidRequest, CardSeen, first_aid};
use crate::text::{Catalog, Language};
use crate::tui::leaves;
use crate::tui::paper::Paper;
use crate::tui::theme::Theme;

/// The cards, and all that putting them into words needs.
#[derive(Clone, Debug)]
pub struct Kit {
    /// Each card with its scenario.
    pub cards: Vec<(Card, Rc<Scenario>)>,
    /// Guidelines and vocabularies.
    pub pack: Rc<Pack>,
    /// Today.
    pub today: Date,
}

/// For whom, and in which space, the cards were last written.
#[derive(Clone, Debug, PartialEq)]
struct For {
    language: Language,
    organisation: Option<Organisation>,
    role: Option<Role>,
    theme: Theme,
    size: (usize, usize),
    opened: BTreeSet<Opens>,
}

/// First aid.
#[derive(Debug, Default)]
pub struct FirstAid {
    /// The card that is read, by its place.
    pub at: usize,
    /// What is open.
    pub opened: BTreeSet<Opens>,
    kit: Option<Kit>,
    cards: Vec<CardSeen>,
    leaves: Vec<Leaf>,
    written: Option<For>,
}

/// Whom first aid is for.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// The organisation; `None` where none was chosen yet.
    pub organisation: Option<&'a Organisation>,
    /// The role, where it is known.
    pub role: Option<Role>,
}

impl FirstAid {
    /// Begins with a kit.
    pub fn open(&mut self, kit: Kit) {
        *self = Self { kit: Some(kit), ..Self::default() };
    }

    /// Whether the kit has to be fetched first.
    pub fn is_empty(&self) -> bool {
        self.kit.is_none()
    }

    /// Begins with the first card again; the kit stays.
    pub fn start_again(&mut self) {
        (self.at, self.opened, self.written) = (0, BTreeSet::new(), None);
        self.leaves.clear();
    }

    /// The cards as they are read.
    pub fn cards(&self) -> &[CardSeen] {
        &self.cards
    }

    /// The card's rows.
    pub fn leaf(&self) -> Option<&Leaf> {
        self.leaves.get(self.at)
    }

    /// The card's rows, to move in.
    pub fn leaf_mut(&mut self) -> Option<&mut Leaf> {
        self.leaves.get_mut(self.at)
    }

    /// Turns to a card, where there is one at that place.
    pub fn turn_to(&mut self, at: usize) {
        if at < self.cards.len() {
            self.at = at;
        }
    }

    /// Opens or closes something in its place.
    pub fn toggle(&mut self, opens: Opens) {
        if !self.opened.remove(&opens) {
            self.opened.insert(opens);
        }
    }

    /// Writes every card for a reader, a width and a height, staying at the part that is being read.
    pub fn fit(&mut self, reader: Reader<'_>, words: &Catalog, theme: Theme, size: (usize, usize)) {
        let Some(kit) = &self.kit else { return };
        let written = For {
            language: words.language(),
            organisation: reader.organisation.cloned(),
            role: reader.role,
            theme,
            size,
            opened: self.opened.clone(),
        };
        if self.written.as_ref() == Some(&written) {
            return;
        }
        let seen = |(card, scenario): &(Card, Rc<Scenario>)| {
            first_aid(AidRequest {
                pack: &kit.pack,
                words,
                scenario,
                card,
                organisation: reader.organisation,
                role: reader.role,
                today: kit.today,
            })
        };
        self.cards = kit.cards.iter().filter_map(seen).collect();
        let before = std::mem::take(&mut self.leaves);
        for (at, card) in self.cards.iter().enumerate() {
            let mut leaf = leaves::first_aid(card, &self.opened, words, Paper::new(theme, size.0));
            before.get(at).into_iter().for_each(|before| leaf.stay_at(before, size.1));
            self.leaves.push(leaf);
        }
        self.at = self.at.min(self.cards.len().saturating_sub(1));
        self.written = Some(written);
    }
}
