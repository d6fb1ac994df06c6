//! First aid as plain lines: every card at once, with no question asked before.

use std::rc::Rc;

use super::{Detour, Effect, Interview, Turn};
use crate::line::page::Page;
use crate::line::word::Word;
use crate::pack::{Scenario, ScenarioId};
use crate::recommend::{AidRequest, first_aid, spoken_document};
use crate::text::args;

impl Interview {
    /// What is to be read for first aid. A pack without cards may still have a scenario for it.
    pub(super) fn ask_for_first_aid(&mut self) -> Turn {
        let shelf = &self.pack.shelf;
        let open = self.scenario.as_ref().map(|scenario| &scenario.id);
        let first: Option<ScenarioId> = shelf.first_aid.first().map(|id| id.value.clone());
        match first {
            _ if !shelf.cards.is_empty() => Turn { lines: Vec::new(), effect: Some(Effect::FirstAid) },
            Some(first) if open != Some(&first) => Turn { lines: Vec::new(), effect: Some(Effect::Open(first)) },
            _ => self.go_on(Page::default(), None),
        }
    }

    /// Says every card, and offers their scenarios. `scenario` reads one.
    pub fn first_aid(&mut self, scenario: impl Fn(&ScenarioId) -> Option<Rc<Scenario>>) -> Turn {
        let (mut page, mut scenarios) = (Page::default(), Vec::new());
        for card in &self.pack.shelf.cards {
            let Some(scenario) = scenario(&card.scenario.value) else { continue };
            let request = AidRequest {
                pack: &self.pack,
                words: &self.words,
                scenario: &scenario,
                card,
                organisation: self.profile.organisation.as_ref(),
                role: self.profile.role,
                today: self.today,
            };
            if let Some(card) = first_aid(request) {
                page.gap();
                page.lines(&spoken_document(&card.document(&self.words, self.today)));
                scenarios.push(scenario.id.clone());
            }
        }
        if scenarios.is_empty() {
            page.say(&self.words.say("first-aid-cannot-open"));
        } else if self.knows_the_reader() {
            let back = Word::Back.shown(&self.words);
            page.gap();
            page.say(&self.words.say_with("first-aid-lines", &args([("back", &back)])));
            self.detour = Some(Detour::Found(scenarios));
            self.more = 0;
        }
        self.go_on(page, None)
    }

    /// Whether everything is known that answers are given for.
    fn knows_the_reader(&self) -> bool {
        let profile = &self.profile;
        profile.language.is_some() && profile.organisation.is_some() && profile.role.is_some()
    }
}
