//! First aid in words: a card of the pack for one guideline, one role, one language.

use jiff::civil::Date;

use super::compose::{Seen, in_doubt, own_case};
use super::page::{Block, Citing, Document, Item, Section};
use super::{AdviceSeen, ContactSeen, GuidelineSeen};
use crate::pack::{Card, CardId, Organisation, Pack, Role, Scenario, ScenarioId};
use crate::text::{Catalog, SafeText, args};
use crate::walk::{Answers, Basis, Part, When, first_aid as aid};

/// What first aid is asked for.
#[derive(Clone, Copy)]
pub struct AidRequest<'a> {
    /// The pack.
    pub pack: &'a Pack,
    /// The words.
    pub words: &'a Catalog,
    /// The card's scenario.
    pub scenario: &'a Scenario,
    /// The card.
    pub card: &'a Card,
    /// The organisation; `None` where none was chosen yet.
    pub organisation: Option<&'a Organisation>,
    /// The role, where it is known.
    pub role: Option<Role>,
    /// Today.
    pub today: Date,
}

/// A card as a reader sees it.
#[derive(Clone, Debug)]
pub struct CardSeen {
    /// Its id.
    pub id: CardId,
    /// The scenario that goes on with questions.
    pub scenario: ScenarioId,
    /// Its title.
    pub title: SafeText,
    /// Who says this, and who does not.
    pub opening: SafeText,
    /// The parts, in the order in which they are read.
    pub parts: Vec<PartSeen>,
    /// Whom to turn to besides.
    pub contacts: Vec<ContactSeen>,
    guidelines: Vec<GuidelineSeen>,
}

/// A part of a card.
#[derive(Clone, Debug)]
pub struct PartSeen {
    /// When it holds.
    pub heading: SafeText,
    /// What to do then; what rests on no rule is omtanke's own.
    pub advice: Vec<AdviceSeen>,
}

/// A card in words; `None` where it has no case.
pub fn first_aid(request: AidRequest<'_>) -> Option<CardSeen> {
    let AidRequest { pack, words, scenario, card, .. } = request;
    let organisation = request.organisation.and_then(Organisation::guideline);
    let answers = Answers::new();
    let asked = super::Request {
        pack,
        words,
        scenario,
        organisation,
        role: request.role,
        answers: &answers,
        today: request.today,
    };
    let seen = Seen { request: asked, case: own_case(&asked, request.role) };
    let aid = aid(seen.case, scenario, card)?;
    let parts: Vec<PartSeen> = aid.parts.iter().map(|part| part_seen(&seen, card, part)).collect();
    let is_said = |contact: &ContactSeen| {
        parts.iter().flat_map(|part| &part.advice).any(|advice| advice.id == contact.id && !advice.rests_on.is_empty())
    };
    let contacts = in_doubt(&seen, &aid.left_out).into_iter().filter(|contact| !is_said(contact)).collect();
    Some(CardSeen {
        id: card.id.value.clone(),
        scenario: scenario.id.clone(),
        title: words.of("pack", &card.message()),
        opening: opening(&request, &seen, aid.basis),
        parts,
        contacts,
        guidelines: seen.guidelines(),
    })
}

fn part_seen(seen: &Seen<'_>, card: &Card, part: &Part<'_>) -> PartSeen {
    let words = seen.request.words;
    PartSeen {
        heading: match part.when {
            When::Always => words.attribute("pack", &card.message(), "now"),
            When::Then => words.say("first-aid-then"),
            When::Case(outcome) => words.attribute("pack", &card.message(), outcome.as_str()),
        },
        advice: part.steps.iter().filter_map(|step| seen.advice(step.advice, step.rules.iter().copied())).collect(),
    }
}

fn opening(request: &AidRequest<'_>, seen: &Seen<'_>, basis: Basis) -> SafeText {
    let message = match basis {
        Basis::NoGuideline if request.organisation.is_none() => "first-aid-no-organisation",
        Basis::NoGuideline => "first-aid-no-guideline",
        Basis::NotAddressed => "first-aid-not-addressed",
        Basis::OwnSilent => "first-aid-own-silent",
        Basis::Own => "first-aid-own",
    };
    let profile = seen.profile();
    let role = request.words.say(&format!("role-{}", crate::pack::Word::as_str(profile.role)));
    let publisher = profile.publisher.unwrap_or_default();
    request.words.say_with(message, &args([("publisher", &publisher), ("role", &role)]))
}

impl CardSeen {
    /// A step as an entry, with how firmly it is said, and by whom.
    pub fn item(&self, advice: &AdviceSeen, words: &Catalog) -> Item {
        let mut item = Citing { words, guidelines: &self.guidelines }.step(advice);
        item.label.get_or_insert_with(|| words.say("step-own"));
        item
    }

    /// Somebody to turn to, as an entry.
    pub fn contact(&self, contact: &ContactSeen, words: &Catalog) -> Item {
        Citing { words, guidelines: &self.guidelines }.contact(contact)
    }

    /// The card as a document.
    pub fn document(&self, words: &Catalog, today: Date) -> Document {
        let mut blocks = vec![Block::Title(self.title.clone())];
        for part in &self.parts {
            blocks.push(Block::Caption(part.heading.clone()));
            blocks.push(Block::Numbered(part.advice.iter().map(|advice| self.item(advice, words)).collect()));
        }
        if !self.contacts.is_empty() {
            let heading = words.say(Section::Contacts.message());
            blocks.push(Block::Heading(Section::Contacts, heading));
            blocks.push(Block::Bullets(self.contacts.iter().map(|contact| self.contact(contact, words)).collect()));
        }
        blocks.push(Block::Paragraph(self.opening.clone()));
        Document {
            title: self.title.clone(),
            byline: SafeText::default(),
            language: words.language(),
            foot: SafeText::default(),
            day: today.to_string(),
            blocks,
        }
    }
}
