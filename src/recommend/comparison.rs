//! One case under every guideline of the pack, side by side. Each view is the recommendation that a reader with that
//! guideline gets, so that no comparison says more or less than the advice itself.

use serde::Serialize;

use super::{
    AdviceSeen, AnswerSeen, ContactSeen, MatterSeen, OpenSeen, OptionSeen, PackSeen, Recommendation, Request, RuleSeen,
    ScenarioSeen, recommend,
};
use crate::pack::{GuidelineId, QuestionId, Role, Verdict};
use crate::text::SafeText;
use crate::walk::Basis;

/// One case under every guideline. The fields' names are a promise.
#[derive(Clone, Debug, Serialize)]
pub struct Comparison {
    /// The scenario.
    pub scenario: ScenarioSeen,
    /// The role that counted.
    pub role: Role,
    /// The answers on the way, in order.
    pub answers: Vec<GivenSeen>,
    /// Every guideline's view: the own one first, where there is one, then in the order of their ids.
    pub guidelines: Vec<ViewSeen>,
    /// What those are told whose guideline takes no stance.
    pub general: GeneralSeen,
    /// The pack that was used.
    pub pack: PackSeen,
}

/// An answer on the way.
#[derive(Clone, Debug, Serialize)]
pub struct GivenSeen {
    /// The question.
    pub question: QuestionId,
    /// Its text.
    pub text: SafeText,
    /// The options chosen; `unsure` for "I don't know".
    pub options: Vec<OptionSeen>,
    /// Whether the profile gave the answer.
    pub from_profile: bool,
}

/// How one guideline sees the case.
#[derive(Clone, Debug, Serialize)]
pub struct ViewSeen {
    /// The guideline.
    pub guideline: GuidelineId,
    /// Who issued it.
    pub publisher: SafeText,
    /// Its title.
    pub title: SafeText,
    /// Whether it is the reader's own organisation's.
    pub own: bool,
    /// On what ground its answer stands.
    pub basis: Basis,
    /// Its verdict; `None` where it takes no stance, or does not speak to this role.
    pub verdict: Option<Verdict>,
    /// Its own words, which speak to its own readers of “your organisation”; `None` where it takes no stance.
    pub headline: Option<SafeText>,
    /// What it does not say.
    pub limit: Option<SafeText>,
    /// What may be the case, where something is not known.
    pub open: Vec<OpenSeen>,
    /// Every rule of its stances, the deciding one's first.
    pub rests_on: Vec<RuleSeen>,
    /// The nearest it says where it is silent.
    pub nearest: Vec<RuleSeen>,
    /// Its own steps, in order; omtanke's general advice is none of them.
    pub advice: Vec<AdviceSeen>,
    /// Matters on which it is silent.
    pub not_settled: Vec<MatterSeen>,
    /// Whom it names to turn to.
    pub contacts: Vec<ContactSeen>,
}

/// omtanke's own suggestion.
#[derive(Clone, Debug, Serialize)]
pub struct GeneralSeen {
    /// The general verdict.
    pub verdict: Verdict,
    /// What is said in general.
    pub headline: SafeText,
    /// Why.
    pub reason: Option<SafeText>,
    /// omtanke's general advice.
    pub advice: Vec<AdviceSeen>,
}

/// The case under every guideline, or `None` while a question is open.
pub fn compare(request: Request<'_>) -> Option<Comparison> {
    let general = recommend(Request { organisation: None, ..request })?;
    let mut ids: Vec<&GuidelineId> = request.pack.guidelines.keys().collect();
    ids.sort_by_key(|id| Some(*id) != request.organisation);
    let view = |id| recommend(Request { organisation: Some(id), ..request }).map(|seen| view(&request, id, seen));
    Some(Comparison {
        guidelines: ids.into_iter().filter_map(view).collect(),
        role: general.profile.role,
        answers: general.answers.into_iter().map(given).collect(),
        scenario: general.scenario,
        general: GeneralSeen {
            verdict: general.verdict,
            headline: general.headline,
            reason: general.reason,
            advice: general.advice,
        },
        pack: general.pack,
    })
}

fn given(answer: AnswerSeen) -> GivenSeen {
    let AnswerSeen { question, text, options, from_profile, .. } = answer;
    GivenSeen { question, text, options, from_profile }
}

fn view(request: &Request<'_>, id: &GuidelineId, seen: Recommendation) -> ViewSeen {
    let own = request.organisation == Some(id);
    let speaks = seen.basis == Basis::Own;
    // To the recommendation each guideline is the own one in turn; here only the reader's is.
    let rules = |rules: Vec<RuleSeen>| rules.into_iter().map(|rule| RuleSeen { own, ..rule }).collect::<Vec<_>>();
    let advice = seen.advice.into_iter().filter(|advice| !advice.rests_on.is_empty());
    let contacts = seen.contacts.into_iter().filter(|contact| !contact.rests_on.is_empty());
    let mine = seen.guidelines.into_iter().find(|guideline| guideline.id == *id);
    ViewSeen {
        guideline: id.clone(),
        publisher: seen.profile.publisher.unwrap_or_default(),
        title: mine.map(|guideline| guideline.title).unwrap_or_default(),
        own,
        basis: seen.basis,
        verdict: speaks.then_some(seen.verdict),
        headline: speaks.then_some(seen.headline),
        limit: seen.limit,
        open: if speaks { seen.open } else { Vec::new() },
        rests_on: rules(seen.rests_on),
        nearest: rules(seen.nearest),
        advice: advice.map(|advice| AdviceSeen { rests_on: rules(advice.rests_on), ..advice }).collect(),
        not_settled: seen.not_settled,
        contacts: contacts.map(|contact| ContactSeen { rests_on: rules(contact.rests_on), ..contact }).collect(),
    }
}
