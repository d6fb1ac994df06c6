//! Section by section, what stands on the page.

use crate::pack::{DraftMode, Verdict, Word};
use crate::recommend::{AdviceSeen, AnswerSeen, GuidelineSeen, OpenSeen, OtherSeen, Recommendation};
use crate::text::{Catalog, INTERFACE, Phrase, SafeText};
use crate::walk::{Basis, UNSURE};

use super::{Block, Citing, Item, Section};

pub(in crate::recommend) struct Writer<'a> {
    pub(in crate::recommend) recommendation: &'a Recommendation,
    pub(in crate::recommend) words: &'a Catalog,
}

impl Writer<'_> {
    pub(super) fn page(&self) -> Vec<Block> {
        let title = Block::Title(self.recommendation.scenario.title.clone());
        let sections = Section::ALL.into_iter().flat_map(|section| {
            let blocks = self.section(section);
            let heading = (!blocks.is_empty()).then(|| Block::Heading(section, self.words.say(section.message())));
            heading.into_iter().chain(blocks)
        });
        std::iter::once(title).chain(sections).collect()
    }

    /// Whose answer it is, for which role, and from which day.
    pub(super) fn byline(&self) -> SafeText {
        let seen = self.recommendation;
        let organisation = seen.profile.publisher.clone().unwrap_or_else(|| self.words.say("byline-other"));
        let role = self.words.say(&format!("role-{}", seen.profile.role.as_str()));
        let day = self.day(&seen.day);
        self.with("byline", &[("organisation", &organisation), ("role", &role), ("day", &day)])
    }

    fn citing(&self) -> Citing<'_> {
        Citing { words: self.words, guidelines: &self.recommendation.guidelines }
    }

    /// What stands in a section, without its heading.
    pub(in crate::recommend) fn section(&self, section: Section) -> Vec<Block> {
        match section {
            Section::Since => self.since(),
            Section::Verdict => self.verdict(),
            Section::Ground => self.ground(),
            Section::Steps => self.steps(),
            Section::Contacts => self.contacts(),
            Section::Drafts => self.drafts(),
            Section::Why => list(self.recommendation.answers.iter().map(|answer| self.answer(answer))),
            Section::Changes => self.changes(),
            Section::Others => list(self.recommendation.others.iter().map(|other| self.other(other))),
            Section::Sources => self.sources(),
            Section::SignOff => self.sign_off(),
        }
    }

    fn with(&self, message: &str, pairs: &[(&str, &str)]) -> SafeText {
        self.words.say_with(message, &pairs.iter().copied().collect())
    }

    fn verdict_word(&self, verdict: Verdict) -> SafeText {
        self.words.say(&format!("verdict-{}", verdict.as_str()))
    }

    fn verdict(&self) -> Vec<Block> {
        let verdict = self.recommendation.verdict;
        let message = format!("verdict-{}", verdict.as_str());
        let mut blocks = vec![Block::Verdict {
            verdict,
            symbol: self.words.attribute(INTERFACE, &message, "symbol"),
            word: self.verdict_word(verdict),
            headline: self.recommendation.headline.clone(),
        }];
        let open = self.recommendation.open.iter().map(|open| self.open(open));
        blocks.extend(self.captioned("caption-open", open));
        let unsure = self.recommendation.answers.iter().filter(|answer| answer.options.iter().any(|o| o.id == UNSURE));
        let mut find_out: Vec<SafeText> = unsure.map(|answer| answer.text.clone()).collect();
        find_out.dedup();
        if !self.recommendation.open.is_empty() {
            let items = find_out.into_iter().map(Item::of);
            blocks.extend(self.captioned("caption-find-out", items));
        }
        blocks
    }

    fn open(&self, open: &OpenSeen) -> Item {
        let label = Some(self.verdict_word(open.verdict));
        Item { label, text: open.text.clone().into(), notes: vec![open.headline.clone().into()] }
    }

    fn ground(&self) -> Vec<Block> {
        let seen = self.recommendation;
        let mut blocks = vec![Block::Paragraph(seen.opening.clone())];
        blocks.extend(seen.reason.clone().map(Block::Paragraph));
        if seen.basis == Basis::NoGuideline {
            blocks.push(Block::Paragraph(self.words.say(self.how_others_stand())));
        }
        blocks.extend(list(seen.rests_on.iter().map(|rule| self.citing().rule(rule))));
        blocks.extend(seen.limit.as_ref().map(|limit| Block::Paragraph(self.with("limit", &[("limit", limit)]))));
        if seen.basis == Basis::Own {
            let unsettled = seen.not_settled.iter().map(|matter| Item::of(matter.text.clone()));
            blocks.extend(self.captioned("caption-not-settled", unsettled));
        }
        blocks.extend(self.nearest());
        blocks
    }

    /// The nearest that the own guideline says where it is silent.
    pub(in crate::recommend) fn nearest(&self) -> Vec<Block> {
        self.captioned("caption-nearest", self.recommendation.nearest.iter().map(|rule| self.citing().rule(rule)))
    }

    /// Whether the organisations that speak of this say the same.
    fn how_others_stand(&self) -> &'static str {
        let mut verdicts: Vec<Verdict> = self.recommendation.others.iter().filter_map(|other| other.verdict).collect();
        verdicts.sort_unstable();
        verdicts.dedup();
        match verdicts.len() {
            0 => "others-are-silent",
            1 => "others-say-the-same",
            _ => "others-differ",
        }
    }

    fn steps(&self) -> Vec<Block> {
        let advice = &self.recommendation.advice;
        let is_own = |advice: &AdviceSeen| !advice.rests_on.is_empty();
        let items = |advice: &[AdviceSeen]| advice.iter().map(|advice| self.citing().step(advice)).collect::<Vec<_>>();
        let Some(at) = advice.iter().position(is_own) else {
            return self.captioned("caption-general-only", items(advice).into_iter());
        };
        let (first, rest) = advice.split_at(at);
        let (own, general) = rest.split_at(rest.iter().take_while(|advice| is_own(advice)).count());
        let mut blocks = self.captioned("caption-general-first", items(first).into_iter());
        blocks.extend((!first.is_empty()).then(|| Block::Caption(self.words.say("caption-own-steps"))));
        blocks.push(Block::Numbered(items(own)));
        blocks.extend(self.captioned("caption-general", items(general).into_iter()));
        blocks
    }

    fn contacts(&self) -> Vec<Block> {
        list(self.recommendation.contacts.iter().map(|contact| self.citing().contact(contact)))
    }

    fn drafts(&self) -> Vec<Block> {
        let drafts = self.recommendation.drafts.iter().map(|draft| Block::Draft {
            label: self.words.say(match draft.mode {
                DraftMode::Say => "draft-say",
                DraftMode::Send => "draft-send",
            }),
            text: draft.text.clone(),
        });
        drafts.collect()
    }

    fn answer(&self, answer: &AnswerSeen) -> Item {
        let chosen: Vec<&str> = answer.options.iter().map(|option| option.text.as_str()).collect();
        let mut notes = Vec::new();
        if answer.from_profile {
            notes.push(self.words.say("answer-from-profile").into());
        }
        for matter in &answer.raises {
            notes.push(self.with("answer-raises", &[("matter", &matter.text)]).into());
        }
        notes.push(self.words.say(if answer.decides { "answer-decides" } else { "answer-does-not-decide" }).into());
        let text = self.with("answer-line", &[("question", &answer.text), ("answer", &chosen.join(" · "))]);
        Item { label: None, text: text.into(), notes }
    }

    fn changes(&self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for answer in &self.recommendation.answers {
            let changes = self.recommendation.changes.iter().filter(|change| change.question == answer.question);
            let items: Vec<Item> = changes
                .map(|change| {
                    let verdicts: Vec<SafeText> =
                        change.verdicts.iter().map(|verdict| self.verdict_word(*verdict)).collect();
                    let verdicts: Vec<&str> = verdicts.iter().map(SafeText::as_str).collect();
                    let joined = verdicts.join(&self.words.say("or-between"));
                    let text = self.with("change-line", &[("option", &change.option_text), ("verdicts", &joined)]);
                    Item::of(text)
                })
                .collect();
            if !items.is_empty() {
                blocks.push(Block::Caption(answer.text.clone()));
                blocks.push(Block::Bullets(items));
            }
        }
        blocks
    }

    fn other(&self, other: &OtherSeen) -> Item {
        let relation = self.words.say(&format!("relation-{}", other.relation.as_str()));
        let text = self.with("other-line", &[("publisher", &other.publisher), ("relation", &relation)]);
        let notes = other.rests_on.iter().map(|rule| {
            let strength = self.citing().strength(rule.strength);
            self.citing().cited("other-rule", rule, &[("strength", &strength), ("statement", &rule.statement)])
        });
        let label = other.verdict.map(|verdict| self.verdict_word(verdict));
        Item { label, text: text.into(), notes: notes.collect() }
    }

    fn sources(&self) -> Vec<Block> {
        let seen = self.recommendation;
        let digest = seen.pack.digest.get(..12).unwrap_or(&seen.pack.digest);
        let pack =
            self.with("source-pack", &[("name", &seen.pack.name), ("version", &seen.pack.version), ("digest", digest)]);
        let cited = seen.guidelines.iter().filter(|guideline| {
            guideline.own
                || seen.others.iter().any(|other| other.guideline == guideline.id && !other.rests_on.is_empty())
        });
        let day = self.with("source-day", &[("day", &self.day(&seen.day))]);
        let receipt = (!seen.receipt.is_empty()).then(|| self.with("source-receipt", &[("receipt", &seen.receipt)]));
        let lines = [pack, day].into_iter().chain(receipt);
        let cited = cited.map(|guideline| self.guideline(guideline));
        let mut blocks = list(cited.chain(lines.map(Phrase::from)).map(Item::of));
        blocks.push(Block::Paragraph(self.words.say("source-note")));
        blocks
    }

    fn guideline(&self, guideline: &GuidelineSeen) -> Phrase {
        let edition = match &guideline.edition {
            Some(edition) => self.with("edition", &[("edition", edition)]),
            None => self.words.say("edition-none"),
        };
        let days = guideline.age_days.unwrap_or_default();
        let day = self.day(&guideline.read);
        let read = match days {
            0 => self.words.say("read-today"),
            1 => self.words.say("read-yesterday"),
            days => self.with("read-days-ago", &[("days", &days.to_string()), ("day", &day)]),
        };
        self.words.phrase(
            "source-guideline",
            &[
                ("publisher", &guideline.publisher, None),
                ("title", &guideline.title, Some(&guideline.language)),
                ("edition", &edition, None),
                ("read", &read, None),
            ],
        )
    }

    fn since(&self) -> Vec<Block> {
        let Some(since) = &self.recommendation.since else { return Vec::new() };
        let said = Block::Paragraph(since.text.clone());
        std::iter::once(said).chain(list(since.changes.iter().map(|change| Item::of(change.clone())))).collect()
    }

    fn sign_off(&self) -> Vec<Block> {
        let Some(sign_off) = &self.recommendation.sign_off else { return Vec::new() };
        vec![Block::Paragraph(sign_off.statement.clone()), Block::Blanks(sign_off.blanks.clone())]
    }

    /// A day as the language writes it, from `2026-11-22`.
    fn day(&self, day: &str) -> SafeText {
        let mut parts = day.splitn(3, '-');
        let (Some(year), Some(month), Some(day)) = (parts.next(), parts.next(), parts.next()) else {
            return SafeText::new(day);
        };
        let month = self.words.say(&format!("month-{}", month.trim_start_matches('0')));
        self.with("day", &[("day", day.trim_start_matches('0')), ("month", &month), ("year", year)])
    }

    fn captioned(&self, caption: &str, items: impl Iterator<Item = Item>) -> Vec<Block> {
        let mut blocks = list(items);
        if !blocks.is_empty() {
            blocks.insert(0, Block::Caption(self.words.say(caption)));
        }
        blocks
    }
}

fn list(items: impl Iterator<Item = Item>) -> Vec<Block> {
    let items: Vec<Item> = items.collect();
    if items.is_empty() { Vec::new() } else { vec![Block::Bullets(items)] }
}
