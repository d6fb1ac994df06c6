//! The receipt: scenario, pack, profile, answer and answers as a short code that can be read out on the telephone.
//!
//! Ids are held as a few bits of their SHA-256, never as positions, so that a code still opens when scenarios,
//! questions or options are added. Where so few bits would not tell the options of a question apart, more are
//! taken for that question. What was advised is held as a sum, from which `memory` tells what differs since.

mod bits;
mod memory;

use std::collections::BTreeSet;
use std::fmt;

use sha2::{Digest, Sha256};

use crate::pack::guideline::OTHER;
use crate::pack::scenario::{Kind, Question};
use crate::pack::{Guideline, QuestionId, Role, Scenario, Verdict, Word};
use crate::walk::{Answer, Answers, Conclusion, Position, replay};

use super::Request;
use bits::Bits;

pub(super) use memory::{Difference, differences};

const VERSION: u64 = 1;
const VERSION_BITS: usize = 2;
const SCENARIO_BITS: usize = 13;
const DIGEST_BITS: usize = 12;
const ORGANISATION_BITS: usize = 8;
const ROLE_BITS: usize = 2;
const VERDICT_BITS: usize = 3;
const SUM_BITS: usize = 38;
const COUNT_BITS: usize = 5;
/// The fewest bits that an option takes.
const OPTION_BITS: usize = 10;

const DIGEST_AT: usize = VERSION_BITS + SCENARIO_BITS;
const ORGANISATION_AT: usize = DIGEST_AT + DIGEST_BITS;
const ROLE_AT: usize = ORGANISATION_AT + ORGANISATION_BITS;
const VERDICT_AT: usize = ROLE_AT + ROLE_BITS;
const SUM_AT: usize = VERDICT_AT + VERDICT_BITS;
const ANSWERS_AT: usize = SUM_AT + SUM_BITS;

/// A receipt: what its code says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt(Bits);

/// What is wrong with a code. Groups are numbered from 1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReceiptFault {
    /// A letter that no code has.
    Letter {
        /// The group it stands in.
        group: usize,
        /// The letter.
        letter: char,
    },
    /// A group that does not check.
    Group {
        /// Its number.
        group: usize,
        /// How it was read.
        text: String,
    },
    /// A group with a letter too few or too many.
    Length {
        /// Its number.
        group: usize,
        /// How it was typed.
        text: String,
    },
    /// It ends too early.
    Short,
    /// It was made by a newer omtanke.
    Newer,
}

/// Why the answers of a receipt do not lead through a scenario as it is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lost {
    /// The answer to this question is none that it has.
    Answer(QuestionId),
    /// It has no answer to this question.
    Question(QuestionId),
    /// It has more answers than are asked for.
    TooMany,
}

impl Receipt {
    /// The receipt of a position and what was concluded there.
    pub(super) fn of(request: &Request<'_>, position: &Position, conclusion: &Conclusion<'_>) -> Self {
        let mut bits = Bits::default();
        bits.put(VERSION, VERSION_BITS);
        bits.put(hash(request.scenario.id.as_str(), SCENARIO_BITS), SCENARIO_BITS);
        bits.put(digest(&request.pack.digest), DIGEST_BITS);
        let organisation = request.organisation.map_or(OTHER, |id| id.as_str());
        bits.put(hash(organisation, ORGANISATION_BITS), ORGANISATION_BITS);
        bits.put(number_of(position.role), ROLE_BITS);
        bits.put(number_of(Some(conclusion.verdict)), VERDICT_BITS);
        let guideline = request.organisation.and_then(|id| request.pack.guidelines.get(id));
        bits.put(memory::sum(conclusion, guideline), SUM_BITS);
        for step in &position.steps {
            let question = &request.scenario.questions[step.question];
            if !(question.asks_role && position.role.is_some()) {
                put_answer(&mut bits, question, &step.answer);
            }
        }
        Self(bits)
    }

    /// Reads a code; case, spaces and hyphens do not count, and letters that look alike are taken for each
    /// other.
    ///
    /// # Errors
    /// Says which letter or group is wrong.
    pub fn parse(code: &str) -> Result<Self, ReceiptFault> {
        let bits = Bits::parse(code)?;
        if bits.len() >= VERSION_BITS && bits.get(0, VERSION_BITS) != VERSION {
            return Err(ReceiptFault::Newer);
        }
        if bits.len() < ANSWERS_AT { Err(ReceiptFault::Short) } else { Ok(Self(bits)) }
    }

    /// Whether it is for a scenario.
    pub fn is_for(&self, scenario: &str) -> bool {
        self.0.get(VERSION_BITS, SCENARIO_BITS) == hash(scenario, SCENARIO_BITS)
    }

    /// Whether it was made with a pack of this digest.
    pub fn is_from(&self, pack_digest: &str) -> bool {
        self.0.get(DIGEST_AT, DIGEST_BITS) == digest(pack_digest)
    }

    /// Whether its organisation is this one.
    pub fn is_of(&self, organisation: &str) -> bool {
        self.0.get(ORGANISATION_AT, ORGANISATION_BITS) == hash(organisation, ORGANISATION_BITS)
    }

    /// Its role, where one was known.
    pub fn role(&self) -> Option<Role> {
        with_number(self.0.get(ROLE_AT, ROLE_BITS))
    }

    /// The verdict when it was made.
    pub(super) fn verdict(&self) -> Option<Verdict> {
        with_number(self.0.get(VERDICT_AT, VERDICT_BITS))
    }

    /// Whether the advice when it was made had the same verdict, ground, rules and steps.
    pub(super) fn remembers(&self, conclusion: &Conclusion<'_>, guideline: Option<&Guideline>) -> bool {
        self.verdict() == Some(conclusion.verdict) && self.sum() == memory::sum(conclusion, guideline)
    }

    fn sum(&self) -> u64 {
        self.0.get(SUM_AT, SUM_BITS)
    }

    /// Its answers in a scenario, as far as the scenario still has them, and what is lost, if anything is.
    pub fn answers(&self, scenario: &Scenario) -> (Answers, Option<Lost>) {
        let mut at = ANSWERS_AT;
        let mut answers = Answers::new();
        while let Some(next) = replay(scenario, self.role(), &answers).next {
            let question = &scenario.questions[next];
            let id = question.id.value.clone();
            if at + OPTION_BITS > self.0.len() && question.kind == Kind::One || at + COUNT_BITS > self.0.len() {
                return (answers, Some(Lost::Question(id)));
            }
            match take_answer(&self.0, &mut at, question) {
                Some(answer) => answers.insert(id, answer),
                None => return (answers, Some(Lost::Answer(id))),
            };
        }
        // What is left fills up the last letter.
        let left = self.0.len().saturating_sub(at);
        let is_all = left < COUNT_BITS && self.0.get(at, left) == 0;
        (answers, (!is_all).then_some(Lost::TooMany))
    }
}

impl fmt::Display for Receipt {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0.code())
    }
}

/// The first bits of a text's SHA-256.
fn hash(text: &str, bits: usize) -> u64 {
    let sha = Sha256::digest(text.as_bytes());
    sha[..8].iter().fold(0, |number, byte| number << 8 | u64::from(*byte)) >> (64 - bits)
}

/// The first bits of a digest in hexadecimal digits.
fn digest(digest: &str) -> u64 {
    let head = digest.get(..DIGEST_BITS / 4).unwrap_or_default();
    u64::from_str_radix(head, 16).unwrap_or_default()
}

/// A word's number, from 1; none is 0.
fn number_of<W: Word + PartialEq>(word: Option<W>) -> u64 {
    word.and_then(|word| W::ALL.iter().position(|other| *other == word)).map_or(0, |at| at as u64 + 1)
}

fn with_number<W: Word>(number: u64) -> Option<W> {
    (number as usize).checked_sub(1).and_then(|at| W::ALL.get(at).copied())
}

/// An option's bits, never all zero: that is "I don't know".
fn option_number(question: &Question, option: &str, bits: usize) -> u64 {
    hash(&format!("{}={option}", question.id.as_str()), bits).max(1)
}

/// How many bits an option of a question takes: as many as tell its options apart.
fn option_bits(question: &Question) -> usize {
    let tells_apart = |bits: &usize| {
        let numbers = question.options.iter().map(|option| option_number(question, option.id.as_str(), *bits));
        numbers.collect::<BTreeSet<u64>>().len() == question.options.len()
    };
    (OPTION_BITS..u64::BITS as usize).find(tells_apart).unwrap_or(OPTION_BITS)
}

fn put_answer(bits: &mut Bits, question: &Question, answer: &Answer) {
    let chosen = match answer {
        Answer::Unsure => &[],
        Answer::Chosen(options) => options.as_slice(),
    };
    let width = option_bits(question);
    let number = |option: &crate::pack::OptionId| option_number(question, option.as_str(), width);
    match question.kind {
        Kind::One => bits.put(chosen.first().map_or(0, number), width),
        Kind::Many => {
            bits.put(chosen.len() as u64, COUNT_BITS);
            chosen.iter().for_each(|option| bits.put(number(option), width));
        }
    }
}

fn take_answer(bits: &Bits, at: &mut usize, question: &Question) -> Option<Answer> {
    let mut take = |count: usize| {
        let taken = (*at + count <= bits.len()).then(|| bits.get(*at, count));
        *at += count;
        taken
    };
    let width = option_bits(question);
    let count = match question.kind {
        Kind::One => 1,
        Kind::Many => take(COUNT_BITS)?,
    };
    let mut chosen = Vec::new();
    for _ in 0..count {
        let number = take(width)?;
        if number == 0 && question.kind == Kind::One {
            return Some(Answer::Unsure);
        }
        let mut options = question.options.iter().map(|option| &option.id.value);
        chosen.push(options.find(|option| option_number(question, option.as_str(), width) == number)?.clone());
    }
    let answer = if chosen.is_empty() { Answer::Unsure } else { Answer::Chosen(chosen).in_order_of(question) };
    answer.fits(question).then_some(answer)
}
