//! From a conclusion to words: the neutral value is put together here, and only here.

mod seen;
mod since;

use jiff::civil::Date;

use crate::pack::guideline::OTHER;
use crate::pack::{AdviceId, AdviceKind, Guideline, GuidelineId, Pack, Role, RuleId, Scenario, StanceId};
use crate::text::{Catalog, SafeText};
use crate::walk::{Answers, Basis, Case, Conclusion, End, Judgement, Position, changes, conclude, replay, views};

use super::receipt::Receipt;
use super::{AdviceSeen, ContactSeen, DraftSeen, Recommendation};
pub(super) use seen::Seen;

/// What a recommendation is asked for.
#[derive(Clone, Copy)]
pub struct Request<'a> {
    /// The pack.
    pub pack: &'a Pack,
    /// The words.
    pub words: &'a Catalog,
    /// The scenario.
    pub scenario: &'a Scenario,
    /// The own organisation's guideline; `None` for "other", and for one that the pack does not have.
    pub organisation: Option<&'a GuidelineId>,
    /// The profile's role, where it is known.
    pub role: Option<Role>,
    /// The answers.
    pub answers: &'a Answers,
    /// Today.
    pub today: Date,
}

/// The role taken where none is known: the one that every guideline speaks to.
const ROLE: Role = Role::Employee;

impl<'a> Request<'a> {
    fn case(&self, position: &Position) -> Case<'a> {
        own_case(self, position.role.or(self.role))
    }
}

/// The own guideline, and a role.
pub(super) fn own_case<'a>(request: &Request<'a>, role: Option<Role>) -> Case<'a> {
    Case {
        pack: request.pack,
        guideline: request.organisation.and_then(|id| request.pack.guidelines.get(id)),
        role: role.unwrap_or(ROLE),
    }
}

/// The recommendation, or `None` while a question is open.
pub fn recommend(request: Request<'_>) -> Option<Recommendation> {
    composed(request, None)
}

/// The recommendation of a receipt that was opened, with what has changed since; or `None` while a question is open.
/// The request holds what the receipt says.
pub fn reopen(request: Request<'_>, receipt: &Receipt) -> Option<Recommendation> {
    composed(request, Some(receipt))
}

/// What is said at an end of the scenario, however somebody comes to it: without answers, what would change it, and a
/// receipt.
pub(super) fn at_end(request: Request<'_>, end: End) -> Option<Recommendation> {
    let role = request.role;
    let position = Position { steps: Vec::new(), next: None, ends: vec![end], ignored: Vec::new(), left: (0, 0), role };
    let seen = at(request, &position, None)?;
    Some(Recommendation { receipt: String::new(), ..seen })
}

fn composed(request: Request<'_>, opened: Option<&Receipt>) -> Option<Recommendation> {
    at(request, &replay(request.scenario, request.role, request.answers), opened)
}

fn at(request: Request<'_>, position: &Position, opened: Option<&Receipt>) -> Option<Recommendation> {
    let case = request.case(position);
    let conclusion = conclude(case, request.scenario, position)?;
    let changes = changes(case, request.scenario, request.role, request.answers, position);
    let seen = Seen { request, case };
    let says = seen.says(&conclusion);
    let advice = advice(&seen, &conclusion);
    let contacts = contacts(&seen, &conclusion);
    let drafts = drafts(&seen, &conclusion, &advice);
    let rests_on = seen.own_rules(conclusion.branches.iter().flat_map(|branch| branch.judgement.rules()));
    let settles = matches!(conclusion.basis, Basis::Own | Basis::OwnSilent);
    Some(Recommendation {
        scenario: seen.scenario(),
        profile: seen.profile(),
        answers: seen.answers(position, &changes, conclusion.verdict),
        outcome: seen.outcome(&conclusion),
        open: seen.open(&conclusion),
        verdict: conclusion.verdict,
        basis: conclusion.basis,
        opening: seen.opening(&conclusion),
        headline: says.headline,
        reason: says.reason,
        limit: says.limit,
        rests_on,
        nearest: seen.own_rules(conclusion.near.iter().copied()),
        advice,
        not_settled: if settles { seen.matters(conclusion.silent.iter().copied()) } else { Vec::new() },
        contacts,
        drafts,
        changes: seen.changes(&changes),
        others: seen.others(&views(case, request.scenario, position, &conclusion)),
        pack: seen.pack(),
        guidelines: seen.guidelines(),
        day: request.today.to_string(),
        receipt: Receipt::of(&request, position, &conclusion).to_string(),
        since: opened.map(|receipt| seen.since(receipt, &conclusion)),
        sign_off: None,
    })
}

/// What is said first.
struct Says {
    headline: SafeText,
    reason: Option<SafeText>,
    limit: Option<SafeText>,
}

impl<'a> Seen<'a> {
    fn says(&self, conclusion: &Conclusion<'_>) -> Says {
        if let Some(judgement) = conclusion.spokesman() {
            return self.says_of(judgement);
        }
        let message = if conclusion.agrees() { "headline-agree" } else { "headline-open" };
        Says { headline: self.request.words.say(message), reason: None, limit: None }
    }

    fn says_of(&self, judgement: &Judgement<'_>) -> Says {
        let words = self.request.words;
        match (judgement.stances.first(), self.case.guideline) {
            (Some(stance), Some(guideline)) => Says {
                headline: words.of(&stem(guideline), stance.id.as_str()),
                reason: None,
                limit: limit(words, guideline, &stance.id),
            },
            _ => Says {
                headline: words.attribute("matters", judgement.matter.as_str(), "headline"),
                reason: words.get("matters", judgement.matter.as_str(), Some("reason")),
                limit: None,
            },
        }
    }

    /// The opening line: who says so, or that nobody does.
    fn opening(&self, conclusion: &Conclusion<'_>) -> SafeText {
        let publisher = self.case.guideline.map(|guideline| guideline.publisher.as_str()).unwrap_or_default();
        let role = self.request.words.say(&format!("role-{}", crate::pack::Word::as_str(self.case.role)));
        let args = crate::text::args([("publisher", publisher), ("role", &role)]);
        self.request.words.say_with(&format!("basis-{}", conclusion.basis.as_str()), &args)
    }
}

fn stem(guideline: &Guideline) -> String {
    format!("guidelines/{}", guideline.id)
}

fn limit(words: &Catalog, guideline: &Guideline, stance: &StanceId) -> Option<SafeText> {
    words.get(&stem(guideline), stance.as_str(), Some("limit"))
}

fn advice(seen: &Seen<'_>, conclusion: &Conclusion<'_>) -> Vec<AdviceSeen> {
    let own = conclusion.steps.iter().map(|step| seen.advice(step.advice, step.rules.iter().copied()));
    let omtankes = |advice: &&AdviceId| seen.advice(advice, std::iter::empty::<&RuleId>());
    let first = conclusion.first.iter().map(omtankes);
    first.chain(own).chain(conclusion.general.iter().map(omtankes)).flatten().collect()
}

/// Whom to turn to: from the steps, from the guideline, and omtanke's own suggestion where neither names
/// anybody. Those who do not fit the case are not named as somebody to ask in doubt; where that leaves nobody,
/// omtanke's own advice has whom to turn to instead.
fn contacts(seen: &Seen<'_>, conclusion: &Conclusion<'_>) -> Vec<ContactSeen> {
    let vocabulary = &seen.case.pack.vocabulary;
    let is_contact = |advice: &AdviceId| vocabulary.kind(advice) == Some(AdviceKind::Contact);
    let steps = conclusion.steps.iter().filter(|step| is_contact(step.advice));
    let steps: Vec<ContactSeen> = steps.map(|step| seen.contact(step.advice, step.rules.iter().copied())).collect();
    let of_guideline = in_doubt_of_guideline(seen, &conclusion.left_out);
    let mut contacts: Vec<ContactSeen> = Vec::new();
    for contact in steps.into_iter().chain(of_guideline) {
        if contacts.iter().all(|there| there.id != contact.id) {
            contacts.push(contact);
        }
    }
    if contacts.is_empty() {
        contacts = in_doubt_of_omtanke(seen, &conclusion.left_out);
    }
    if contacts.is_empty() {
        let advised = conclusion.first.iter().chain(&conclusion.general).filter(|advice| is_contact(advice));
        contacts.extend(advised.map(|advice| seen.contact(advice, std::iter::empty())));
    }
    contacts
}

/// Whom to ask in doubt: from the guideline, or omtanke's own suggestion.
pub(super) fn in_doubt(seen: &Seen<'_>, left_out: &[&AdviceId]) -> Vec<ContactSeen> {
    let of_guideline = in_doubt_of_guideline(seen, left_out);
    if of_guideline.is_empty() { in_doubt_of_omtanke(seen, left_out) } else { of_guideline }
}

fn in_doubt_of_guideline(seen: &Seen<'_>, left_out: &[&AdviceId]) -> Vec<ContactSeen> {
    let speaks = seen.case.guideline.filter(|guideline| guideline.is_for(seen.case.role));
    let contacts = speaks.iter().flat_map(|guideline| &guideline.in_doubt);
    let contacts = contacts.filter(|contact| fits(seen, &contact.contact, left_out));
    contacts.map(|contact| seen.contact(&contact.contact, contact.rules.iter().map(|rule| &rule.value))).collect()
}

fn in_doubt_of_omtanke(seen: &Seen<'_>, left_out: &[&AdviceId]) -> Vec<ContactSeen> {
    let contacts = seen.case.pack.shelf.in_doubt.iter().filter(|contact| fits(seen, contact, left_out));
    contacts.map(|contact| seen.contact(contact, std::iter::empty())).collect()
}

fn fits(seen: &Seen<'_>, contact: &AdviceId, left_out: &[&AdviceId]) -> bool {
    seen.case.pack.vocabulary.fits(contact, seen.case.role) && !left_out.contains(&contact)
}

/// The drafts of the advice shown, and a question to send where the own guideline takes no stance.
fn drafts(seen: &Seen<'_>, conclusion: &Conclusion<'_>, advice: &[AdviceSeen]) -> Vec<DraftSeen> {
    let mut drafts: Vec<DraftSeen> = advice.iter().filter_map(|advice| seen.draft(&advice.id)).collect();
    if conclusion.basis != Basis::Own {
        let matter = conclusion.spokesman().map(|judgement| judgement.matter);
        drafts.extend(matter.and_then(|matter| seen.question_to_send(matter)));
    }
    drafts
}

/// How the organisation is written: the guideline's id, or "other".
fn organisation(case: &Case<'_>) -> String {
    case.guideline.map_or(OTHER.to_owned(), |guideline| guideline.id.to_string())
}
