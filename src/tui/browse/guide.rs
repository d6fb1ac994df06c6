//! Guidelines as rows: which there are, the sections of one, and what the passages of a section lay down. Titles and
//! headings stand as the document has them; what a passage lays down is told in our own words.

use std::collections::BTreeSet;

use super::Scribe;
use crate::browse::{Chapter, Guide, Laid, Used};
use crate::pack::{Role, RuleId, ScenarioId, Strength, Word};
use crate::text::{SafeText, args};
use crate::tui::model::Act;
use crate::tui::theme::Ink;

/// The space that a passage's number takes.
const NUMBER: usize = 6;
/// From so many situations on they are shown only when somebody asks for them.
const MANY: usize = 4;

impl Scribe<'_> {
    pub(super) fn guides(&mut self) -> usize {
        let words = self.model.words();
        self.paper.text(Ink::Strong, &words.say("guide-which"));
        let own = format!("  ({})", words.say("sheet-own"));
        for (place, at) in self.model.guides_in_order().into_iter().enumerate() {
            let Some(guide) = self.model.browse.guides.get(at) else { continue };
            self.paper.gap();
            let note = if self.model.is_own(at) { own.as_str() } else { "" };
            let pieces = [(Ink::Plain, guide.publisher.as_str()), (Ink::Quiet, note)];
            self.stop(Act::Guide(at), &format!("{:<3}", place + 1), "   ", &pieces);
            let title = self.title(guide);
            self.below("   ", Ink::Quiet, &title);
        }
        0
    }

    pub(super) fn sections(&mut self, guide: usize) -> usize {
        let Some(guide) = self.model.browse.guides.get(guide) else { return 0 };
        let words = self.model.words();
        self.paper.text(Ink::Strong, &guide.publisher);
        let title = self.title(guide);
        self.paper.text(Ink::Plain, &title);
        self.paper.gap();
        for (at, chapter) in guide.chapters.iter().enumerate() {
            let mut values = args([]);
            values.set("rules", chapter.rules().count());
            let rules = format!("  ({})", words.say_with("guide-rules", &values));
            let number = number(chapter);
            self.stop(Act::Section(at), &number, "   ", &[(Ink::Plain, &chapter.heading), (Ink::Quiet, &rules)]);
        }
        // What holds for all of it stands below, so that a small screen begins with the sections.
        self.paper.gap();
        let roles = self.roles(&guide.addresses);
        self.paper.text(Ink::Quiet, &words.say_with("guide-speaks-to", &args([("roles", &roles)])));
        if guide.language.as_str() != words.language().tag() {
            self.paper.text(Ink::Quiet, &words.say_with("guide-language", &args([("language", &guide.language)])));
        }
        self.paper.text(Ink::Quiet, &words.say("source-note"));
        0
    }

    pub(super) fn passages(&mut self, guide: usize, section: usize, opened: &BTreeSet<RuleId>) -> usize {
        let Some(guide) = self.model.browse.guides.get(guide) else { return 0 };
        let Some(chapter) = guide.chapters.get(section) else { return 0 };
        let number = number(chapter);
        self.paper.hanging(&number, "   ", &[(Ink::Heading, &chapter.heading)]);
        let laid = |a: &Laid, b: &Laid| a.strength.is_none() && b.strength.is_none();
        for passages in chapter.passages.chunk_by(laid) {
            self.paper.gap();
            match passages {
                [rule] if let Some(strength) = rule.strength => self.rule(guide, rule, strength, opened),
                background => self.background(background),
            }
        }
        0
    }

    /// What a passage lays down, how strongly, and where it is used.
    fn rule(&mut self, guide: &Guide, rule: &Laid, strength: Strength, opened: &BTreeSet<RuleId>) {
        let words = self.model.words();
        let statement = words.of(&format!("guidelines/{}", guide.id), &rule.id.message());
        let strength = format!("{}: ", words.say(&format!("strength-{}", strength.as_str())));
        let (first, rest) = (format!("{:<NUMBER$}", rule.id.as_str()), " ".repeat(NUMBER));
        self.headings.push(self.paper.rows.len());
        self.stop(Act::Nothing, &first, &rest, &[(Ink::Strong, &strength), (Ink::Plain, &statement)]);
        match &rule.used {
            Used::Everywhere => self.below(&rest, Ink::Quiet, &words.say("guide-used-everywhere")),
            Used::In(scenarios) if scenarios.is_empty() => {}
            Used::In(scenarios) => self.used(rule, scenarios, opened.contains(&rule.id)),
        }
    }

    fn used(&mut self, rule: &Laid, scenarios: &[ScenarioId], is_open: bool) {
        let (words, roles) = (self.model.words(), self.roles(&rule.roles));
        let mut values = args([("roles", roles.as_str())]);
        values.set("situations", scenarios.len());
        let message = if rule.roles.is_empty() { "guide-used" } else { "guide-used-for" };
        let (text, rest) = (words.say_with(message, &values), " ".repeat(NUMBER));
        let is_long = scenarios.len() >= MANY;
        if is_long {
            let sign = if is_open { "▾ " } else { "▸ " };
            let inner = format!("{rest}  ");
            self.stop(Act::Fold(rule.id.clone()), &format!("{rest}{sign}"), &inner, &[(Ink::Quiet, &text)]);
        } else {
            self.below(&rest, Ink::Quiet, &text);
        }
        if is_open || !is_long {
            for scenario in scenarios {
                let title = self.model.title(scenario);
                let (first, rest) = (format!("{rest}- "), format!("{rest}  "));
                self.stop(Act::Map(scenario.clone()), &first, &rest, &[(Ink::Plain, &title)]);
            }
        }
    }

    /// Passages that lay nothing down, as what they are.
    fn background(&mut self, passages: &[Laid]) {
        let numbers: Vec<&str> = passages.iter().map(|passage| passage.id.as_str()).collect();
        let text = self.model.words().say_with("guide-background", &args([("passages", &numbers.join(", "))]));
        self.stop(Act::Nothing, "", "", &[(Ink::Quiet, &text)]);
    }

    fn title(&self, guide: &Guide) -> SafeText {
        let words = self.model.words();
        let edition = match &guide.edition {
            Some(edition) => words.say_with("edition", &args([("edition", edition)])),
            None => words.say("edition-none"),
        };
        words.say_with("guide-title", &args([("title", &guide.title), ("edition", &edition)]))
    }

    fn roles(&self, roles: &[Role]) -> String {
        let words = self.model.words();
        let roles: Vec<String> =
            roles.iter().map(|role| words.say(&format!("role-{}", role.as_str())).to_string()).collect();
        roles.join(&words.say("or-between"))
    }
}

/// The number of a section, where its heading does not begin with it.
fn number(chapter: &Chapter) -> String {
    let rest = chapter.heading.strip_prefix(chapter.id.as_str());
    let has_number = rest.is_some_and(|rest| !rest.starts_with(|next: char| next.is_ascii_digit()));
    if has_number { String::new() } else { format!("{}. ", chapter.id) }
}
