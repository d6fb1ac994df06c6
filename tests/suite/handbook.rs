//! The handbook of the built-in pack: every question, option and end is in it, an end says what is advised there, every
//! link leads to one place, and PDF takes it all.

use std::collections::BTreeSet;
use std::rc::Rc;

use jiff::civil::date;
use omtanke::pack::scenario::Kind;
use omtanke::pack::{Role, Scenario, Topic};
use omtanke::recommend::{self, Block, Document, Format, Handbook, Item, Request, Section};
use omtanke::text::{Catalog, Language, Phrase};
use omtanke::walk::{self, Answers, replay};

use crate::built_in::{World, guideline};

/// A handbook, and all that it was made of.
struct Made {
    world: World,
    words: Catalog,
    organisation: &'static str,
    role: Role,
    document: Document,
}

/// A handbook of the topics that are asked for.
fn made(language: Language, organisation: &'static str, role: Role, asked: impl Fn(&str) -> bool) -> Made {
    let world = World::new();
    let words = world.words(language);
    let own = guideline(organisation);
    let shelf = &world.pack.shelf;
    let topics = shelf.topics.iter().filter(|topic| asked(topic.id.as_str()));
    let scenarios = |topic: &Topic| topic.scenarios.iter().map(|id| scenario(&world, id.as_str())).collect();
    let topics: Vec<(&Topic, Vec<Rc<Scenario>>)> = topics.map(|topic| (topic, scenarios(topic))).collect();
    let document = recommend::handbook(Handbook {
        pack: &world.pack,
        words: &words,
        organisation: own.as_ref(),
        role,
        topics: &topics,
        today: date(2026, 11, 25),
    });
    Made { world, words, organisation, role, document }
}

fn scenario(world: &World, id: &str) -> Rc<Scenario> {
    world.library.scenario(id).expect("it is there").expect("it is sound")
}

impl Made {
    /// Where links lead.
    fn links(&self) -> Vec<&str> {
        let mut links = Vec::new();
        for block in &self.document.blocks {
            match block {
                Block::Contents(chapters) => links.extend(chapters.iter().map(|chapter| chapter.anchor.as_str())),
                Block::Leading(phrase) => links.extend(phrase.leads_to()),
                Block::Numbered(items) | Block::Bullets(items) => {
                    let phrases = items.iter().flat_map(|Item { text, notes, .. }| std::iter::once(text).chain(notes));
                    links.extend(phrases.filter_map(Phrase::leads_to));
                }
                _ => {}
            }
        }
        links
    }

    fn anchors(&self) -> Vec<&str> {
        let chapters = self.document.blocks.iter().filter_map(|block| match block {
            Block::Chapter(chapter) => Some(chapter.anchor.as_str()),
            _ => None,
        });
        chapters.collect()
    }

    /// What stands under the heading with an anchor, up to the next that stands as high.
    fn under(&self, anchor: &str) -> &[Block] {
        let blocks = &self.document.blocks;
        let heading = |block: &Block| match block {
            Block::Chapter(chapter) => Some((chapter.level, chapter.anchor.clone())),
            _ => None,
        };
        let start = blocks.iter().position(|block| heading(block).is_some_and(|(_, there)| there == anchor));
        let start = start.unwrap_or_else(|| panic!("no place is named {anchor}"));
        let level = heading(&blocks[start]).expect("a heading").0;
        let length = blocks[start + 1..].iter().take_while(|block| heading(block).is_none_or(|(own, _)| own > level));
        &blocks[start + 1..start + 1 + length.count()]
    }

    fn every_link_leads_to_one_place(&self) {
        let anchors = self.anchors();
        let once: BTreeSet<&str> = anchors.iter().copied().collect();
        assert_eq!(once.len(), anchors.len(), "no place is named twice");
        let lost: Vec<&str> = self.links().into_iter().filter(|link| !once.contains(link)).collect();
        assert_eq!(lost, Vec::<&str>::new());
    }

    /// Walks through a scenario in `nth` of many ways, and compares the end with the handbook.
    fn an_end_says_what_is_advised_there(&self, scenario: &Scenario, nth: usize) -> bool {
        let answers = walk(scenario, self.role, nth);
        let position = replay(scenario, Some(self.role), &answers);
        for step in position.steps.iter().filter(|step| !step.from_profile) {
            let question = scenario.questions[step.question].id.as_str();
            let asked = self.under(&format!("{}.question.{question}", scenario.id));
            let options = &scenario.questions[step.question].options;
            let shown: usize =
                asked.iter().map(|block| if let Block::Bullets(all) = block { all.len() } else { 0 }).sum();
            assert!(shown >= options.len(), "{question} of {} has all its options", scenario.id);
        }
        let end = &position.ends[0];
        if !end.raised.is_empty() {
            return false;
        }
        let own = guideline(self.organisation);
        let request = Request {
            pack: &self.world.pack,
            words: &self.words,
            scenario,
            organisation: own.as_ref(),
            role: Some(self.role),
            answers: &answers,
            today: date(2026, 11, 25),
        };
        let advised = recommend::page(&recommend::recommend(request).expect("an end"), &self.words);
        let anchor = format!("{}.end.{}", scenario.id, scenario.outcomes[end.outcome].id.as_str());
        let there = self.under(&anchor);
        assert!(there.starts_with(section(&advised, Section::Verdict)), "{anchor}");
        let told = there.iter().find_map(|block| match block {
            Block::Leading(phrase) => phrase.leads_to().filter(|place| place.contains(".end.")),
            _ => None,
        });
        let told = told.unwrap_or(&anchor);
        for part in [Section::Ground, Section::Steps, Section::Drafts] {
            let expected = section(&advised, part);
            let found = if expected.is_empty() { &[][..] } else { self.under(&format!("{told}.{}", part.message())) };
            assert_eq!(found, expected, "{anchor}");
        }
        true
    }
}

/// The blocks of a section of a page, without its heading.
fn section(page: &[Block], section: Section) -> &[Block] {
    let is_heading = |block: &Block| matches!(block, Block::Heading(..));
    let Some(start) = page.iter().position(|block| matches!(block, Block::Heading(there, _) if *there == section))
    else {
        return &[];
    };
    let length = page[start + 1..].iter().position(is_heading).unwrap_or(page.len() - start - 1);
    &page[start + 1..start + 1 + length]
}

fn walk(scenario: &Scenario, role: Role, nth: usize) -> Answers {
    let mut answers = Answers::new();
    let mut left = nth;
    while let Some(next) = replay(scenario, Some(role), &answers).next {
        let question = &scenario.questions[next];
        // An answer that raises nothing comes last, and is taken first.
        let count = question.options.len();
        let option = question.options[count - 1 - left % count].id.as_str();
        left /= if question.kind == Kind::Many { 1 } else { count };
        let (id, answer) = walk::answer(scenario, question.id.as_str(), &[option]).expect("an answer");
        answers.insert(id, answer);
    }
    answers
}

fn holds(language: Language, organisation: &'static str, role: Role) {
    let made = made(language, organisation, role, |_| true);
    made.every_link_leads_to_one_place();
    let scenarios = made.world.pack.shelf.topics.iter().flat_map(|topic| &topic.scenarios);
    let mut compared = 0;
    for id in scenarios {
        let scenario = scenario(&made.world, id.as_str());
        compared += (0..6).filter(|nth| made.an_end_says_what_is_advised_there(&scenario, *nth)).count();
    }
    assert!(compared > 100, "{compared} ends were compared");
}

#[test]
fn in_danish_for_an_employee() {
    holds(Language::Da, "rhp", Role::Employee);
}

#[test]
fn in_norwegian_for_a_leader() {
    holds(Language::Nb, "helseforetak", Role::Leader);
}

#[test]
fn in_english_for_somebody_elected_and_without_a_guideline() {
    holds(Language::En, "other", Role::Elected);
}

#[test]
fn one_topic_can_be_printed() {
    let made = made(Language::Da, "hjorring", Role::Employee, |topic| topic == "agreements");
    made.every_link_leads_to_one_place();
    let bytes = recommend::write_document(Format::Pdf, &made.document, &made.words).expect("PDF/UA-1 holds");
    assert!(bytes.starts_with(b"%PDF-1.7"));
}
