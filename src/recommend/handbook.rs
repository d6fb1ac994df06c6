//! The handbook: every situation of a pack as one document, for one organisation and one role, for whoever will never
//! open a terminal.
//!
//! A situation is a chapter: its questions with the ways on as links, then each end that the questions lead to, with
//! all that is advised there, then each matter that an answer may bring up besides. What is advised comes from the same
//! place as in a recommendation, and reads the same.

mod ends;
mod graph;
mod help;

use std::ops::Range;
use std::rc::Rc;

use jiff::civil::Date;

use crate::pack::{GuidelineId, Pack, Role, Scenario, Topic, Word};
use crate::text::{Catalog, Phrase, SafeText, args};

use super::page::{Block, Chapter, Document, Item, Section, Writer};
use super::{OtherSeen, Recommendation};

/// What a handbook is asked for.
#[derive(Clone, Copy)]
pub struct Handbook<'a> {
    /// The pack.
    pub pack: &'a Pack,
    /// The words.
    pub words: &'a Catalog,
    /// The own organisation's guideline; `None` for "other".
    pub organisation: Option<&'a GuidelineId>,
    /// The role.
    pub role: Role,
    /// The topics, each with its scenarios.
    pub topics: &'a [(&'a Topic, Vec<Rc<Scenario>>)],
    /// Today.
    pub today: Date,
}

/// The handbook as a document.
pub fn handbook(asked: Handbook<'_>) -> Document {
    let mut writing =
        Writing { asked, blocks: Vec::new(), chapters: Vec::new(), last: None, others: Vec::new(), help: Vec::new() };
    for (topic, scenarios) in asked.topics {
        writing.topic(topic, scenarios);
    }
    writing.sources();
    let help = help::once(&mut writing);
    writing.document(help)
}

/// A handbook as far as it is written.
struct Writing<'a> {
    asked: Handbook<'a>,
    blocks: Vec<Block>,
    /// What stands in the table of contents.
    chapters: Vec<Chapter>,
    /// Some recommendation: all of them rest on the same pack and the same guidelines.
    last: Option<Recommendation>,
    /// Other guidelines that were cited.
    others: Vec<OtherSeen>,
    /// Where in the blocks stands whom to turn to.
    help: Vec<Range<usize>>,
}

impl<'a> Writing<'a> {
    fn topic(&mut self, topic: &Topic, scenarios: &[Rc<Scenario>]) {
        let heading = self.asked.words.of("pack", &topic.message());
        let chapter = Chapter { level: 2, anchor: format!("topic.{}", topic.id.as_str()), heading };
        self.listed(chapter);
        scenarios.iter().for_each(|scenario| self.scenario(scenario));
    }

    fn scenario(&mut self, scenario: &Scenario) {
        let (words, stem) = (self.asked.words, scenario.stem());
        let heading = words.of(&stem, "title");
        self.listed(Chapter { level: 3, anchor: scenario.id.to_string(), heading });
        self.blocks.extend(words.get(&stem, "summary", None).map(Block::Paragraph));
        if self.asked.pack.shelf.is_first_aid(scenario.id.as_str()) {
            self.blocks.push(Block::Paragraph(words.say("handbook-first-aid")));
        }
        let graph = graph::Graph::of(self.asked, scenario);
        self.blocks.extend(graph.questions());
        ends::write(self, &graph);
    }

    fn sources(&mut self) {
        let Some(mut some) = self.last.take() else { return };
        some.others = std::mem::take(&mut self.others);
        let heading = self.asked.words.say(Section::Sources.message());
        self.listed(Chapter { level: 2, anchor: Section::Sources.message().to_owned(), heading });
        self.blocks.extend(Writer { recommendation: &some, words: self.asked.words }.section(Section::Sources));
    }

    /// A chapter that stands in the table of contents.
    fn listed(&mut self, chapter: Chapter) {
        self.chapters.push(chapter.clone());
        self.blocks.push(Block::Chapter(chapter));
    }

    fn document(self, help: Vec<Block>) -> Document {
        let Handbook { words, pack, .. } = self.asked;
        let title = self.title();
        let contents = Chapter { level: 2, anchor: "contents".to_owned(), heading: words.say("handbook-contents") };
        let head = [
            Block::Title(title.clone()),
            Block::Paragraph(words.say("handbook-how")),
            Block::Paragraph(words.say("handbook-most")),
            Block::Chapter(contents),
            Block::Contents(self.chapters.clone()),
        ];
        let digest = pack.digest.get(..12).unwrap_or(&pack.digest);
        let (name, version) = (SafeText::new(&pack.shelf.name), SafeText::new(&pack.shelf.version));
        let pairs = [("name", name.as_str()), ("version", version.as_str()), ("digest", digest)];
        Document {
            title,
            byline: self.byline(),
            language: words.language(),
            foot: words.say_with("source-pack", &args(pairs)),
            day: self.asked.today.to_string(),
            blocks: head.into_iter().chain(help).chain(self.blocks).collect(),
        }
    }

    fn title(&self) -> SafeText {
        let words = self.asked.words;
        match self.publisher() {
            Some(publisher) => words.say_with("handbook-title", &args([("publisher", publisher)])),
            None => words.say("handbook-title-other"),
        }
    }

    fn publisher(&self) -> Option<&'a str> {
        let guideline = self.asked.organisation.and_then(|id| self.asked.pack.guidelines.get(id));
        guideline.map(|guideline| guideline.publisher.as_str())
    }

    fn byline(&self) -> SafeText {
        let words = self.asked.words;
        let organisation = self.publisher().map_or_else(|| words.say("byline-other"), SafeText::new);
        let role = words.say(&format!("role-{}", self.asked.role.as_str()));
        let day = words.day(self.asked.today);
        words.say_with("byline", &args([("organisation", &organisation), ("role", &role), ("day", &day)]))
    }
}

/// An entry that leads to a place in the handbook.
fn leading(text: SafeText, anchor: &str) -> Item {
    Item { text: Phrase::from(text).leading_to(anchor), ..Item::default() }
}
