//! Each end of a situation with all that is advised there, and each matter that an answer may bring up besides.

use crate::pack::{At, MatterId, Outcome, OutcomeId, PackId, Scenario};
use crate::recommend::Recommendation;
use crate::recommend::compose::{Request, at_end};
use crate::recommend::page::{Block, Chapter, Item, Section, Writer};
use crate::text::{Phrase, args};
use crate::walk::{Answers, Basis, End};

use super::graph::Graph;
use super::{Writing, leading};

/// What of a recommendation stands at an end; the others' views only where there is no guideline of one's own.
const SECTIONS: [Section; 4] = [Section::Ground, Section::Steps, Section::Contacts, Section::Drafts];

pub(super) fn write(writing: &mut Writing<'_>, graph: &Graph<'_>) {
    let mut told = Vec::new();
    for end in &graph.ends {
        self::end(writing, graph, end, &mut told);
    }
    for matter in graph.brought_up() {
        self::matter(writing, graph, matter);
    }
}

/// What was told already in a situation, with the end where it stands.
type Told = Vec<(Vec<Vec<Block>>, usize)>;

/// An end. Where all that is advised was told already at another end, it leads there.
fn end(writing: &mut Writing<'_>, graph: &Graph<'_>, end: &End, told: &mut Told) {
    let sure = End { maybe_raised: Vec::new(), ..end.clone() };
    let Some(seen) = advised(writing, graph.scenario, sure) else { return };
    let (words, anchor) = (writing.asked.words, graph.anchor_of_end(end.outcome));
    let name = graph.name_of_end(end.outcome);
    let heading = words.say_with("handbook-end", &args([("end", &name)]));
    writing.blocks.push(Block::Chapter(Chapter { level: 4, anchor: anchor.clone(), heading }));
    let writer = Writer { recommendation: &seen, words };
    writing.blocks.extend(writer.section(Section::Verdict));
    writing.blocks.extend(perhaps(graph, end, seen.basis));
    let is_own = seen.basis != Basis::NoGuideline;
    let others = (!is_own).then_some(Section::Others);
    let sections: Vec<Section> = SECTIONS.into_iter().chain(others).collect();
    let bare: Vec<Vec<Block>> = sections.iter().map(|section| writer.section(*section)).collect();
    match told.iter().find(|(there, _)| *there == bare) {
        Some((_, other)) => {
            let text = words.say_with("handbook-same", &args([("end", &graph.name_of_end(*other))]));
            writing.blocks.push(Block::Leading(Phrase::from(text).leading_to(&graph.anchor_of_end(*other))));
        }
        None => {
            for (section, inside) in sections.into_iter().zip(&bare) {
                let part = part(&writer, section, &anchor);
                let help = writing.blocks.len() + 1;
                writing.blocks.extend(part);
                if section == Section::Contacts && !inside.is_empty() {
                    writing.help.push(help..writing.blocks.len());
                }
            }
            told.push((bare, end.outcome));
        }
    }
    if !is_own {
        writing.others.extend(seen.others.iter().cloned());
    }
    writing.last = Some(seen);
}

/// What the answers on the way may bring up besides.
fn perhaps(graph: &Graph<'_>, end: &End, basis: Basis) -> Vec<Block> {
    if end.maybe_raised.is_empty() {
        return Vec::new();
    }
    let words = graph.asked.words;
    let speaks = matches!(basis, Basis::Own | Basis::OwnSilent);
    let message = if speaks { "handbook-perhaps" } else { "handbook-perhaps-no-guideline" };
    let matters = end.maybe_raised.iter();
    let items = matters
        .map(|matter| leading(words.of("matters", matter.as_str()), &graph.anchor_of_matter(matter)))
        .collect::<Vec<Item>>();
    vec![Block::Paragraph(words.say(message)), Block::Bullets(items)]
}

/// A matter by itself. It changes the answer only where the own guideline takes a stance on it.
fn matter(writing: &mut Writing<'_>, graph: &Graph<'_>, matter: &MatterId) {
    let Some((scenario, outcome)) = alone(graph.scenario, matter) else { return };
    let end = End { outcome, raised: Vec::new(), maybe_raised: Vec::new() };
    let Some(seen) = advised(writing, &scenario, end) else { return };
    let (words, anchor) = (writing.asked.words, graph.anchor_of_matter(matter));
    let name = words.of("matters", matter.as_str());
    let heading = words.say_with("handbook-matter", &args([("matter", &name)]));
    writing.blocks.push(Block::Chapter(Chapter { level: 4, anchor: anchor.clone(), heading }));
    let writer = Writer { recommendation: &seen, words };
    if seen.basis == Basis::Own {
        writing.blocks.extend(writer.section(Section::Verdict));
        writing.blocks.extend(part(&writer, Section::Ground, &anchor));
    } else {
        let is_silent = seen.basis == Basis::OwnSilent;
        let message = if is_silent { "handbook-matter-silent" } else { "handbook-matter-no-guideline" };
        writing.blocks.push(Block::Paragraph(words.say(message)));
        writing.blocks.extend(writer.nearest());
    }
    writing.blocks.extend(part(&writer, Section::Steps, &anchor));
    writing.blocks.extend(part(&writer, Section::Drafts, &anchor));
}

/// A section with its heading, if anything stands in it.
fn part(writer: &Writer<'_>, section: Section, anchor: &str) -> Vec<Block> {
    let inside = writer.section(section);
    if inside.is_empty() {
        return inside;
    }
    let (heading, anchor) = (writer.words.say(section.message()), format!("{anchor}.{}", section.message()));
    let chapter = Block::Chapter(Chapter { level: 5, anchor, heading });
    std::iter::once(chapter).chain(inside).collect()
}

fn advised(writing: &Writing<'_>, scenario: &Scenario, end: End) -> Option<Recommendation> {
    let asked = writing.asked;
    let answers = Answers::new();
    let request = Request {
        pack: asked.pack,
        words: asked.words,
        scenario,
        organisation: asked.organisation,
        role: Some(asked.role),
        answers: &answers,
        today: asked.today,
    };
    at_end(request, end)
}

/// The scenario with one more end, which is about a matter alone.
fn alone(scenario: &Scenario, matter: &MatterId) -> Option<(Scenario, usize)> {
    let mut scenario = scenario.clone();
    let place = scenario.outcomes.first()?.id.place.clone();
    let id = At { value: OutcomeId::from_text(matter.as_str())?, place: place.clone() };
    let matters = vec![At { value: matter.clone(), place }];
    scenario.outcomes.push(Outcome { id, matters, advice: Vec::new(), leave_out: Vec::new() });
    let last = scenario.outcomes.len() - 1;
    Some((scenario, last))
}
