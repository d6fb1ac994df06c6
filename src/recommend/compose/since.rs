//! What has changed since the receipt that was opened, as far as it remembers.

use crate::pack::{AdviceId, RuleId, Strength, Word};
use crate::recommend::SinceSeen;
use crate::recommend::receipt::{Difference, Receipt, differences};
use crate::text::SafeText;
use crate::walk::Conclusion;

use super::seen::Seen;
use super::stem;

impl Seen<'_> {
    pub(super) fn since(&self, receipt: &Receipt, conclusion: &Conclusion<'_>) -> SinceSeen {
        let same_content = receipt.is_from(&self.case.pack.digest);
        let same_advice = receipt.remembers(conclusion, self.case.guideline);
        let text = self.request.words.say(match (same_advice, same_content) {
            (true, true) => "since-nothing",
            (true, false) => "since-same-advice",
            (false, false) => "since-other-advice",
            (false, true) => "since-other-reading",
        });
        let changes = if same_advice { Vec::new() } else { self.changed(receipt, conclusion) };
        SinceSeen { receipt: receipt.to_string(), same_advice, text, changes }
    }

    fn changed(&self, receipt: &Receipt, conclusion: &Conclusion<'_>) -> Vec<SafeText> {
        let word = |verdict| self.request.words.say(&format!("verdict-{}", Word::as_str(verdict)));
        let then = receipt.verdict().filter(|then| *then != conclusion.verdict);
        let verdict = then.map(|then| {
            let (then, now) = (word(then), word(conclusion.verdict));
            self.with("since-verdict", &[("then", &then), ("now", &now)])
        });
        let others = match differences(receipt, conclusion, self.case.pack, self.case.guideline) {
            Some(differences) => differences.iter().map(|difference| self.difference(difference)).collect(),
            None if verdict.is_some() => vec![self.request.words.say("since-more-than-is-told")],
            None => vec![self.request.words.say("since-not-told")],
        };
        verdict.into_iter().chain(others).collect()
    }

    fn difference(&self, difference: &Difference) -> SafeText {
        match difference {
            Difference::Ground(then) => self.request.words.say(&format!("since-ground-{}", then.as_str())),
            Difference::NewRule(rule) => self.on_rule("since-new-rule", rule, None),
            Difference::GoneRule(rule) => self.on_rule("since-gone-rule", rule, None),
            Difference::Strength(rule, then) => self.on_rule("since-strength", rule, Some(*then)),
            Difference::NewStep(advice) => self.on_step("since-new-step", advice),
            Difference::GoneStep(advice) => self.on_step("since-gone-step", advice),
            Difference::NewSuggestion(advice) => self.on_step("since-new-suggestion", advice),
            Difference::GoneSuggestion(advice) => self.on_step("since-gone-suggestion", advice),
        }
    }

    fn on_rule(&self, message: &str, id: &RuleId, then: Option<Strength>) -> SafeText {
        let Some((guideline, rule)) = self.case.guideline.and_then(|own| Some((own, own.rule(id)?))) else {
            return SafeText::new(id.as_str());
        };
        let strength = |strength| self.request.words.say(&format!("strength-{}", Word::as_str(strength)));
        let statement = self.request.words.of(&stem(guideline), &id.message());
        let (now, then) = (strength(rule.strength), strength(then.unwrap_or(rule.strength)));
        let values = [("rule", id.as_str()), ("statement", &statement), ("now", &now), ("then", &then)];
        self.with(message, &values)
    }

    fn on_step(&self, message: &str, advice: &AdviceId) -> SafeText {
        self.with(message, &[("step", &self.request.words.of("advice", advice.as_str()))])
    }

    fn with(&self, message: &str, pairs: &[(&str, &str)]) -> SafeText {
        self.request.words.say_with(message, &pairs.iter().copied().collect())
    }
}
