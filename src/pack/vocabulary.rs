//! The two small vocabularies between scenarios and guidelines: `matters.toml` and `advice.toml`.

use std::collections::BTreeMap;

use super::id::{AdviceId, MatterId};
use super::kind::{AdviceKind, DraftMode, Role, Verdict};
use super::read::{At, Reader, Table};
use crate::finding::Finding;

/// The path of the file with the matters.
pub const MATTERS: &str = "scenarios/matters.toml";
/// The path of the file with the advice.
pub const ADVICE: &str = "scenarios/advice.toml";

/// Every matter and every piece of advice of a pack.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vocabulary {
    /// The matters by id.
    pub matters: BTreeMap<MatterId, Matter>,
    /// The advice by id.
    pub advice: BTreeMap<AdviceId, Advice>,
}

/// One act by one doer, at the finest distinction that any guideline makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matter {
    /// Where it stands.
    pub id: At<MatterId>,
    /// What is said to those whose guideline is silent.
    pub verdict: Verdict,
    /// What is advised to them, as omtanke's own.
    pub advice: Vec<At<AdviceId>>,
}

/// One reusable step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    /// Where it stands.
    pub id: At<AdviceId>,
    /// What it asks for.
    pub kind: AdviceKind,
    /// How its draft is used, where it has one.
    pub draft: Option<DraftMode>,
    /// The roles it is for; empty means all.
    pub roles: Vec<Role>,
    /// Advice after which it would be too late.
    pub before: Vec<At<AdviceId>>,
}

impl Advice {
    /// Whether it is for somebody in `role`.
    pub fn is_for(&self, role: Role) -> bool {
        self.roles.is_empty() || self.roles.contains(&role)
    }
}

impl Vocabulary {
    /// Reads `matters.toml` into this vocabulary; a matter that is there already is replaced.
    /// One with an error is left out: half of what it says could be wrong.
    pub fn read_matters(&mut self, file: &str, source: &str) -> Vec<Finding> {
        let reader = Reader::new(file);
        if let Some(table) = reader.parse(source) {
            for (id, matter) in reader.root(&table).entries::<MatterId>() {
                if let Some(matter) = reader.whole(|| read_matter(id, &matter)) {
                    self.matters.insert(matter.id.value.clone(), matter);
                }
            }
        }
        reader.finish()
    }

    /// Reads `advice.toml` into this vocabulary; advice that is there already is replaced.
    /// A piece with an error is left out: half of what it says could be wrong.
    pub fn read_advice(&mut self, file: &str, source: &str) -> Vec<Finding> {
        let reader = Reader::new(file);
        if let Some(table) = reader.parse(source) {
            for (id, advice) in reader.root(&table).entries::<AdviceId>() {
                if let Some(advice) = reader.whole(|| read_advice(id, &advice)) {
                    self.advice.insert(advice.id.value.clone(), advice);
                }
            }
        }
        reader.finish()
    }

    /// Whether a piece of advice is there and fits a role.
    pub fn fits(&self, advice: &AdviceId, role: Role) -> bool {
        self.advice.get(advice).is_some_and(|advice| advice.is_for(role))
    }

    /// Whether a piece of advice has to be taken before one of the others.
    pub fn comes_before<'a>(&self, advice: &AdviceId, mut others: impl Iterator<Item = &'a AdviceId>) -> bool {
        let before = self.advice.get(advice).map_or(&[][..], |advice| &advice.before);
        others.any(|other| before.iter().any(|before| before.value == *other))
    }

    /// The kind of a piece of advice that is there.
    pub fn kind(&self, advice: &AdviceId) -> Option<AdviceKind> {
        self.advice.get(advice).map(|advice| advice.kind)
    }
}

fn read_matter(id: At<MatterId>, table: &Table<'_>) -> Option<Matter> {
    table.only(&["verdict", "advice"]);
    Some(Matter { id, verdict: table.need_word("verdict")?.value, advice: table.ids("advice") })
}

fn read_advice(id: At<AdviceId>, table: &Table<'_>) -> Option<Advice> {
    table.only(&["kind", "draft", "roles", "before"]);
    Some(Advice {
        id,
        kind: table.need_word("kind")?.value,
        draft: table.word("draft").map(|mode| mode.value),
        roles: table.words("roles").into_iter().map(|role| role.value).collect(),
        before: table.ids("before"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pack::PackId;

    #[test]
    fn advice_can_be_for_some_roles_only() {
        let mut vocabulary = Vocabulary::default();
        let findings = vocabulary
            .read_advice(ADVICE, "[leader]\nkind='contact'\nroles=['employee','leader']\n[log-off]\nkind='do'\n");
        assert_eq!(findings, []);
        let fits = |id: &str, role| vocabulary.fits(&AdviceId::from_text(id).expect("an id"), role);
        assert!(fits("leader", Role::Employee) && !fits("leader", Role::Elected));
        assert!(fits("log-off", Role::Elected) && !fits("nowhere", Role::Elected));
    }

    #[test]
    fn advice_can_have_to_come_before_other_advice() {
        let mut vocabulary = Vocabulary::default();
        let findings =
            vocabulary.read_advice(ADVICE, "[screenshot]\nkind='do'\nbefore=['delete']\n[delete]\nkind='do'\n");
        assert_eq!(findings, []);
        let id = |id: &str| AdviceId::from_text(id).expect("an id");
        let before = |one: &str, others: &[&str]| {
            let others: Vec<AdviceId> = others.iter().map(|other| id(other)).collect();
            vocabulary.comes_before(&id(one), others.iter())
        };
        assert!(before("screenshot", &["tell", "delete"]) && !before("screenshot", &["tell"]));
        assert!(!before("delete", &["screenshot"]) && !before("nowhere", &["delete"]));
    }
}
