//! A guideline: who says what, how strongly, on which passage. It knows of no scenario.

use std::collections::BTreeMap;

use super::id::{AdviceId, GuidelineId, MatterId, PackId, RuleId, StanceId};
use super::kind::{Role, Strength, Verdict, Word};
use super::read::{At, Reader, Table};
use crate::finding::{Code, Finding};

/// The folder of the guidelines in a pack.
pub const FOLDER: &str = "scenarios/guidelines/";

/// The most passages that a section has: a passage's number has four digits at the most.
const MOST_PASSAGES: u32 = 9999;

/// How "none of these organisations" is written where a guideline is named.
pub const OTHER: &str = "other";

/// One source document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guideline {
    /// Its id, from the file's name.
    pub id: GuidelineId,
    /// The file it was read from.
    pub file: String,
    /// Who issued it, as written there.
    pub publisher: String,
    /// Its title, as written there.
    pub title: String,
    /// The language it is written in, as a language tag.
    pub language: String,
    /// The country it is from, as ISO 3166 writes it; empty where not given.
    pub country: String,
    /// Its edition as written there; `None` where it carries no date.
    pub edition: Option<String>,
    /// The roles it speaks to.
    pub addresses: Vec<Role>,
    /// The day its wording was last read, as `2026-11-22`.
    pub read: String,
    /// Whom it names for when somebody is in doubt.
    pub in_doubt: Vec<Contact>,
    /// Its sections in order.
    pub sections: Vec<Section>,
    /// What its passages lay down, in order.
    pub rules: Vec<Rule>,
    /// Its verdicts.
    pub stances: Vec<Stance>,
    /// Matters it is known to be silent on.
    pub silences: Vec<Silence>,
    /// The passages that lay nothing down.
    pub background: Vec<At<RuleId>>,
    /// For each matter, the stances on it: their indices, in order.
    on: BTreeMap<MatterId, Vec<usize>>,
}

/// Somebody to turn to, and the rules that name them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// Advice of the kind `contact`.
    pub contact: At<AdviceId>,
    /// The rules that name them.
    pub rules: Vec<At<RuleId>>,
}

/// A section of the document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// Its number.
    pub id: String,
    /// Its heading, in the document's own language.
    pub heading: String,
    /// How many passages it has, where that is told.
    pub passages: Option<u32>,
}

/// What one numbered passage lays down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The passage's number.
    pub id: At<RuleId>,
    /// How strongly it speaks.
    pub strength: Strength,
    /// Which reading of the passage's own verb was chosen, and why.
    pub reading: Option<String>,
}

/// A guideline's verdict on one or more matters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stance {
    /// Its id; also the message with its headline.
    pub id: At<StanceId>,
    /// The matters it is on.
    pub matters: Vec<At<MatterId>>,
    /// The roles it is for.
    pub roles: Vec<Role>,
    /// The verdict.
    pub verdict: At<Verdict>,
    /// The rules it rests on; the first leads.
    pub rules: Vec<At<RuleId>>,
    /// What it asks for, in order.
    pub steps: Vec<Step>,
    /// General advice that this guideline speaks against.
    pub leave_out: Vec<At<AdviceId>>,
    /// Which reading of the passage was chosen, and why.
    pub reading: Option<String>,
}

/// Advice that a stance asks for, and the rules behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The advice.
    pub advice: At<AdviceId>,
    /// The rules it rests on; the first leads.
    pub rules: Vec<At<RuleId>>,
    /// Which reading was chosen, and why.
    pub reading: Option<String>,
}

/// A matter on which the guideline takes no stance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silence {
    /// The matter.
    pub matter: At<MatterId>,
    /// The nearest that it says.
    pub near: Vec<At<RuleId>>,
}

impl Guideline {
    /// Reads a guideline's file. `None` where it lacks something that nothing can be said without.
    pub fn read(id: GuidelineId, file: &str, source: &str) -> (Option<Self>, Vec<Finding>) {
        let reader = Reader::new(file);
        let parsed = reader.parse(source);
        let guideline = parsed.as_ref().and_then(|table| read(id, file, &reader.root(table)));
        drop(parsed);
        (guideline, reader.finish())
    }

    /// The id that a guideline's path says: `scenarios/guidelines/<id>.toml`.
    pub fn name_of(file: &str) -> Option<GuidelineId> {
        let stem = file.strip_prefix(FOLDER)?.strip_suffix(".toml")?;
        GuidelineId::from_text(stem).filter(|id| id.as_str() != OTHER)
    }

    /// Who issued the guideline, from the head of its file: what follows the first table's header is not read.
    pub fn publisher(file: &str, source: &str) -> Option<String> {
        if let Some(plain) = plain_publisher(source) {
            return Some(plain.to_owned());
        }
        let head: usize = source.split_inclusive('\n').take_while(|line| !line.starts_with('[')).map(str::len).sum();
        let reader = Reader::new(file);
        let parsed = reader.parse(&source[..head]);
        parsed.as_ref().and_then(|table| Some(reader.root(table).text("publisher")?.value.to_owned()))
    }

    /// Its stance on a matter for a role.
    pub fn stance(&self, matter: &MatterId, role: Role) -> Option<&Stance> {
        let mut on_matter = self.on.get(matter)?.iter().map(|at| &self.stances[*at]);
        on_matter.find(|stance| stance.roles.contains(&role))
    }

    /// The nearest it says on a matter it is silent on.
    pub fn near(&self, matter: &MatterId) -> &[At<RuleId>] {
        self.silences.iter().find(|silence| *silence.matter == *matter).map_or(&[], |silence| &silence.near)
    }

    /// The rule of a passage.
    pub fn rule(&self, id: &RuleId) -> Option<&Rule> {
        self.rules.iter().find(|rule| *rule.id == *id)
    }

    /// The heading over a passage.
    pub fn heading(&self, id: &RuleId) -> &str {
        self.sections.iter().find(|section| section.id == id.section()).map_or("", |section| &section.heading)
    }

    /// Whether it speaks to a role.
    pub fn is_for(&self, role: Role) -> bool {
        self.addresses.contains(&role)
    }
}

impl Stance {
    /// Whether it is on a matter.
    pub fn is_on(&self, matter: &MatterId) -> bool {
        self.matters.iter().any(|mine| mine.value == *matter)
    }
}

/// The publisher where it stands on the first line as a plain string, which needs no parser.
fn plain_publisher(source: &str) -> Option<&str> {
    let name = source.lines().next()?.strip_prefix("publisher = \"")?.strip_suffix('"')?;
    (!name.contains(['"', '\\'])).then_some(name)
}

const KEYS: &[&str] = &[
    "publisher",
    "title",
    "language",
    "country",
    "edition",
    "addresses",
    "read",
    "in-doubt",
    "section",
    "rule",
    "stance",
    "silence",
    "background",
];

fn read(id: GuidelineId, file: &str, table: &Table<'_>) -> Option<Guideline> {
    table.only(KEYS);
    let own = |key: &str| table.text(key).map(|text| text.value.to_owned());
    let need = |key: &'static str| table.need_text(key).map(|text| text.value.to_owned());
    let addresses: Vec<Role> = table.words("addresses").into_iter().map(|role| role.value).collect();
    let (publisher, title, language) = (need("publisher"), need("title"), need("language"));
    let mut guideline = Guideline {
        id,
        file: file.to_owned(),
        publisher: publisher?,
        title: title?,
        language: language?,
        country: own("country").unwrap_or_default(),
        edition: own("edition"),
        read: table.day("read").map(|day| day.value).unwrap_or_default(),
        in_doubt: table.tables("in-doubt").iter().filter_map(read_contact).collect(),
        sections: table.tables("section").iter().filter_map(read_section).collect(),
        rules: table.tables("rule").iter().filter_map(read_rule).collect(),
        stances: table.tables("stance").iter().filter_map(|stance| read_stance(stance, &addresses)).collect(),
        silences: table.tables("silence").iter().filter_map(read_silence).collect(),
        background: table.tables("background").iter().flat_map(read_background).collect(),
        addresses,
        on: BTreeMap::new(),
    };
    for (at, stance) in guideline.stances.iter().enumerate() {
        for matter in &stance.matters {
            guideline.on.entry(matter.value.clone()).or_default().push(at);
        }
    }
    report_twice(table, guideline.rules.iter().map(|rule| &rule.id));
    report_twice(table, guideline.stances.iter().map(|stance| &stance.id));
    report_twice(table, guideline.silences.iter().map(|silence| &silence.matter));
    Some(guideline)
}

/// Reports each id that stands there before.
fn report_twice<'i, T: PartialEq + std::fmt::Display + 'i>(table: &Table<'_>, ids: impl Iterator<Item = &'i At<T>>) {
    let mut seen: Vec<&T> = Vec::new();
    for id in ids {
        if seen.contains(&&id.value) {
            table.report(Finding::new(Code::Duplicate, id.place.clone()).with("id", id.value.to_string()));
        }
        seen.push(&id.value);
    }
}

fn read_contact(table: &Table<'_>) -> Option<Contact> {
    table.only(&["contact", "rules"]);
    Some(Contact { contact: table.need_id("contact")?, rules: table.ids("rules") })
}

fn read_section(table: &Table<'_>) -> Option<Section> {
    table.only(&["id", "heading", "passages"]);
    let passages = table.number("passages", MOST_PASSAGES);
    let (id, heading) = (table.need_text("id"), table.need_text("heading"));
    Some(Section { id: id?.value.to_owned(), heading: heading?.value.to_owned(), passages })
}

fn read_rule(table: &Table<'_>) -> Option<Rule> {
    table.only(&["id", "strength", "reading"]);
    Some(Rule {
        id: table.need_id("id")?,
        strength: table.need_word("strength")?.value,
        reading: table.text("reading").map(|text| text.value.to_owned()),
    })
}

fn read_stance(table: &Table<'_>, addresses: &[Role]) -> Option<Stance> {
    table.only(&["id", "matters", "roles", "verdict", "rules", "steps", "leave-out", "reading"]);
    for key in ["matters", "rules"] {
        if table.texts(key).is_empty() {
            table.report(Finding::new(Code::Empty, table.place.clone()).with("key", key));
        }
    }
    let mut roles = Vec::new();
    for role in table.words::<Role>("roles") {
        if !addresses.contains(&role) {
            table.report(Finding::new(Code::RoleNotAddressed, role.place.clone()).with("role", role.as_str()));
        }
        roles.push(role.value);
    }
    Some(Stance {
        id: table.need_id("id")?,
        matters: table.ids("matters"),
        roles: if roles.is_empty() { addresses.to_vec() } else { roles },
        verdict: table.need_word("verdict")?,
        rules: table.ids("rules"),
        steps: table.tables("steps").iter().filter_map(read_step).collect(),
        leave_out: table.ids("leave-out"),
        reading: table.text("reading").map(|text| text.value.to_owned()),
    })
}

fn read_step(table: &Table<'_>) -> Option<Step> {
    table.only(&["advice", "rules", "reading"]);
    if table.texts("rules").is_empty() {
        table.report(Finding::new(Code::Empty, table.place.clone()).with("key", "rules"));
    }
    Some(Step {
        advice: table.need_id("advice")?,
        rules: table.ids("rules"),
        reading: table.text("reading").map(|text| text.value.to_owned()),
    })
}

fn read_silence(table: &Table<'_>) -> Option<Silence> {
    table.only(&["matter", "near"]);
    Some(Silence { matter: table.need_id("matter")?, near: table.ids("near") })
}

fn read_background(table: &Table<'_>) -> Vec<At<RuleId>> {
    table.only(&["passages"]);
    table.ids("passages")
}
