//! Each part of the neutral value, with its words.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::pack::{AdviceId, DraftMode, Guideline, MatterId, OutcomeId, RuleId, Verdict};
use crate::recommend::{
    AdviceSeen, AnswerSeen, ChangeSeen, ContactSeen, DraftSeen, GuidelineSeen, MatterSeen, OpenSeen, OptionSeen,
    OtherSeen, PackSeen, ProfileSeen, RuleSeen, ScenarioSeen,
};
use crate::text::SafeText;
use crate::walk::{Answer, Case, Change, Conclusion, Position, Step, UNSURE, View, effect};

use super::{Request, organisation, stem};

/// What is being put into words.
pub(in crate::recommend) struct Seen<'a> {
    pub(in crate::recommend) request: Request<'a>,
    pub(in crate::recommend) case: Case<'a>,
}

impl Seen<'_> {
    pub(super) fn scenario(&self) -> ScenarioSeen {
        let scenario = self.request.scenario;
        ScenarioSeen { id: scenario.id.clone(), title: self.scenario_text("title"), topic: scenario.topic.clone() }
    }

    fn scenario_text(&self, message: &str) -> SafeText {
        self.request.words.of(&self.request.scenario.stem(), message)
    }

    fn option_text(&self, question: usize, option: &str) -> SafeText {
        let scenario = self.request.scenario;
        self.request.words.attribute(&scenario.stem(), scenario.questions[question].id.as_str(), option)
    }

    pub(in crate::recommend) fn profile(&self) -> ProfileSeen {
        ProfileSeen {
            organisation: organisation(&self.case),
            publisher: self.case.guideline.map(|guideline| SafeText::new(&guideline.publisher)),
            role: self.case.role,
            language: self.request.words.language(),
        }
    }

    pub(super) fn answers(&self, position: &Position, changes: &[Change], verdict: Verdict) -> Vec<AnswerSeen> {
        position.steps.iter().map(|step| self.answer(step, changes, verdict)).collect()
    }

    fn answer(&self, step: &Step, changes: &[Change], verdict: Verdict) -> AnswerSeen {
        let question = &self.request.scenario.questions[step.question].id.value;
        let effect = effect(self.request.scenario, step, changes, verdict);
        let options = match &step.answer {
            Answer::Unsure => vec![OptionSeen { id: UNSURE.to_owned(), text: self.request.words.say("unsure") }],
            Answer::Chosen(options) => options
                .iter()
                .map(|option| OptionSeen {
                    id: option.to_string(),
                    text: self.option_text(step.question, option.as_str()),
                })
                .collect(),
        };
        AnswerSeen {
            question: question.clone(),
            text: self.scenario_text(question.as_str()),
            options,
            from_profile: step.from_profile,
            raises: self.matters(effect.raises.iter()),
            decides: effect.decides,
        }
    }

    pub(super) fn outcome(&self, conclusion: &Conclusion<'_>) -> Option<OutcomeId> {
        let outcomes: BTreeSet<usize> = conclusion.branches.iter().map(|branch| branch.outcome).collect();
        let only = outcomes.first().filter(|_| conclusion.branches.len() == 1)?;
        Some(self.request.scenario.outcomes[*only].id.value.clone())
    }

    pub(super) fn open(&self, conclusion: &Conclusion<'_>) -> Vec<OpenSeen> {
        if conclusion.branches.len() < 2 {
            return Vec::new();
        }
        let open = conclusion.branches.iter().map(|branch| {
            let id = self.request.scenario.outcomes[branch.outcome].id.value.clone();
            OpenSeen {
                text: self.scenario_text(&id.message()),
                outcome: id,
                verdict: branch.judgement.verdict,
                headline: self.says_of(&branch.judgement).headline,
            }
        });
        open.collect()
    }

    /// A rule of any guideline; `None` where there is no such rule.
    fn rule(&self, guideline: &Guideline, id: &RuleId) -> Option<RuleSeen> {
        let rule = guideline.rule(id)?;
        Some(RuleSeen {
            guideline: guideline.id.clone(),
            rule: id.clone(),
            section: id.section().to_owned(),
            heading: SafeText::new(guideline.heading(id)),
            strength: rule.strength,
            statement: self.request.words.of(&stem(guideline), &id.message()),
            own: self.case.guideline.is_some_and(|own| own.id == guideline.id),
        })
    }

    /// Rules of the own guideline, each once.
    pub(super) fn own_rules<'r>(&self, ids: impl Iterator<Item = &'r RuleId>) -> Vec<RuleSeen> {
        let mut seen = BTreeSet::new();
        let Some(guideline) = self.case.guideline else { return Vec::new() };
        ids.filter(|id| seen.insert((*id).clone())).filter_map(|id| self.rule(guideline, id)).collect()
    }

    pub(in crate::recommend) fn advice<'r>(
        &self,
        id: &AdviceId,
        rules: impl Iterator<Item = &'r RuleId>,
    ) -> Option<AdviceSeen> {
        let kind = self.case.pack.vocabulary.kind(id)?;
        Some(AdviceSeen { id: id.clone(), kind, text: self.advice_text(id), rests_on: self.own_rules(rules) })
    }

    fn advice_text(&self, id: &AdviceId) -> SafeText {
        self.request.words.of("advice", id.as_str())
    }

    pub(in crate::recommend) fn contact<'r>(
        &self,
        id: &AdviceId,
        rules: impl Iterator<Item = &'r RuleId>,
    ) -> ContactSeen {
        ContactSeen { id: id.clone(), text: self.advice_text(id), rests_on: self.own_rules(rules) }
    }

    pub(super) fn draft(&self, id: &AdviceId) -> Option<DraftSeen> {
        let mode = self.case.pack.vocabulary.advice.get(id)?.draft?;
        Some(DraftSeen { id: id.to_string(), mode, text: self.request.words.attribute("advice", id.as_str(), "draft") })
    }

    /// A question to send to whoever can answer for the organisation.
    pub(super) fn question_to_send(&self, matter: &MatterId) -> Option<DraftSeen> {
        let text = self.request.words.get("matters", matter.as_str(), Some("question"))?;
        Some(DraftSeen { id: "question".to_owned(), mode: DraftMode::Send, text })
    }

    pub(super) fn matters<'m>(&self, matters: impl Iterator<Item = &'m MatterId>) -> Vec<MatterSeen> {
        let seen = |matter: &MatterId| self.request.words.of("matters", matter.as_str());
        matters.map(|matter| MatterSeen { matter: matter.clone(), text: seen(matter) }).collect()
    }

    pub(super) fn changes(&self, changes: &[Change]) -> Vec<ChangeSeen> {
        let seen = changes.iter().map(|change| {
            let question = self.request.scenario.questions[change.question].id.value.clone();
            ChangeSeen {
                question_text: self.scenario_text(question.as_str()),
                question,
                option_text: self.option_text(change.question, change.option.as_str()),
                option: change.option.clone(),
                verdicts: change.verdicts.clone(),
            }
        });
        seen.collect()
    }

    pub(super) fn others(&self, views: &[View<'_>]) -> Vec<OtherSeen> {
        let seen = views.iter().map(|view| OtherSeen {
            guideline: view.guideline.id.clone(),
            publisher: SafeText::new(&view.guideline.publisher),
            verdict: view.verdict,
            relation: view.relation,
            rests_on: view.rules.iter().filter_map(|rule| self.rule(view.guideline, rule)).collect(),
        });
        seen.collect()
    }

    pub(super) fn pack(&self) -> PackSeen {
        let pack = self.case.pack;
        let (name, version) = (SafeText::new(&pack.shelf.name), SafeText::new(&pack.shelf.version));
        PackSeen { name, version, digest: pack.digest.clone() }
    }

    pub(in crate::recommend) fn guidelines(&self) -> Vec<GuidelineSeen> {
        let own = self.case.guideline.map(|guideline| &guideline.id);
        let mut all: Vec<&Guideline> = self.case.pack.guidelines.values().collect();
        all.sort_by_key(|guideline| Some(&guideline.id) != own);
        let seen = all.into_iter().map(|guideline| GuidelineSeen {
            id: guideline.id.clone(),
            publisher: SafeText::new(&guideline.publisher),
            title: SafeText::new(&guideline.title),
            language: guideline.language.clone(),
            edition: guideline.edition.as_deref().map(SafeText::new),
            read: guideline.read.clone(),
            age_days: age(&guideline.read, self.request.today),
            own: Some(&guideline.id) == own,
        });
        seen.collect()
    }
}

/// Whole days from a day, as `2026-11-22`, to today.
fn age(read: &str, today: Date) -> Option<i64> {
    let read: Date = read.parse().ok()?;
    read.until(today).ok().map(|span| i64::from(span.get_days()))
}
