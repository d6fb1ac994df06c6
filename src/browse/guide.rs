//! A guideline to be read: section by section, what each passage lays down, how strongly, and who meets it where.

use std::collections::BTreeSet;

use crate::check::{By, Coverage, Passage, coverage};
use crate::pack::guideline::Section;
use crate::pack::{Guideline, GuidelineId, Pack, Role, RuleId, ScenarioId, Strength, Word};
use crate::text::SafeText;

/// A guideline.
#[derive(Clone, Debug)]
pub struct Guide {
    /// Its id.
    pub id: GuidelineId,
    /// Who issued it, as written there.
    pub publisher: SafeText,
    /// Its title, as written there.
    pub title: SafeText,
    /// The language it is written in, as a language tag.
    pub language: SafeText,
    /// Its edition as written there; `None` where it carries no date.
    pub edition: Option<SafeText>,
    /// The roles that it speaks to.
    pub addresses: Vec<Role>,
    /// Its sections in order.
    pub chapters: Vec<Chapter>,
}

/// A section of a guideline.
#[derive(Clone, Debug)]
pub struct Chapter {
    /// Its number.
    pub id: String,
    /// Its heading, in the guideline's own language.
    pub heading: SafeText,
    /// Its passages in order.
    pub passages: Vec<Laid>,
}

/// A passage: what it lays down, or that it lays nothing down.
#[derive(Clone, Debug)]
pub struct Laid {
    /// Its number.
    pub id: RuleId,
    /// How strongly it speaks; `None` for background, which lays nothing down.
    pub strength: Option<Strength>,
    /// The roles for whom it is used, where that is not everyone whom the guideline speaks to.
    pub roles: Vec<Role>,
    /// Where it is used.
    pub used: Used,
}

/// The situations in which somebody meets a rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Used {
    /// Every situation there is: the rule says whom to ask when in doubt.
    Everywhere,
    /// These, in the order of the shelves.
    In(Vec<ScenarioId>),
}

/// Every guideline of a pack that has all its scenarios, in the order of their ids.
pub fn guides(pack: &Pack) -> Vec<Guide> {
    let offered: Vec<&ScenarioId> = pack.shelf.scenarios().map(|(_, id)| id).collect();
    coverage(pack).iter().map(|covered| guide(covered, &offered)).collect()
}

impl Chapter {
    /// The passages that lay something down.
    pub fn rules(&self) -> impl Iterator<Item = (&Laid, Strength)> {
        self.passages.iter().filter_map(|passage| Some((passage, passage.strength?)))
    }

    /// The passages that lay nothing down.
    pub fn background(&self) -> impl Iterator<Item = &RuleId> {
        self.passages.iter().filter(|passage| passage.strength.is_none()).map(|passage| &passage.id)
    }
}

fn guide(covered: &Coverage<'_>, offered: &[&ScenarioId]) -> Guide {
    let guideline = covered.guideline;
    let chapter = |section: &Section| Chapter {
        id: section.id.clone(),
        heading: SafeText::new(&section.heading),
        passages: covered
            .passages
            .iter()
            .filter(|passage| passage.id.section() == section.id)
            .map(|passage| laid(guideline, passage, offered))
            .collect(),
    };
    Guide {
        id: guideline.id.clone(),
        publisher: SafeText::new(&guideline.publisher),
        title: SafeText::new(&guideline.title),
        language: SafeText::new(&guideline.language),
        edition: guideline.edition.as_deref().map(SafeText::new),
        addresses: guideline.addresses.clone(),
        chapters: guideline.sections.iter().map(chapter).collect(),
    }
}

fn laid(guideline: &Guideline, passage: &Passage<'_>, offered: &[&ScenarioId]) -> Laid {
    let met: BTreeSet<&ScenarioId> = passage.uses.iter().flat_map(|lean| lean.scenarios.iter().copied()).collect();
    let in_doubt = passage.uses.iter().any(|lean| matches!(lean.by, By::InDoubt(_)));
    let used = if in_doubt && met.len() == offered.len() {
        Used::Everywhere
    } else {
        Used::In(offered.iter().filter(|id| met.contains(*id)).map(|id| (*id).clone()).collect())
    };
    Laid { id: passage.id.clone(), strength: passage.strength, roles: roles(guideline, passage), used }
}

/// The roles of all stances that lean on a passage, where something else leans on it nobody is left out.
fn roles(guideline: &Guideline, passage: &Passage<'_>) -> Vec<Role> {
    let mut all = Vec::new();
    for lean in &passage.uses {
        match lean.by {
            By::Stance(stance) | By::Step(stance, _) => all.extend(&stance.roles),
            By::Silence(_) | By::InDoubt(_) => return Vec::new(),
        }
    }
    let is_for_some = guideline.addresses.iter().any(|role| !all.contains(role));
    Role::ALL.iter().filter(|role| is_for_some && all.contains(role)).copied().collect()
}
