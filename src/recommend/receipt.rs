//! The receipt: scenario, pack, profile and answers as a short code that can be read out on the telephone.
//!
//! Ids are held as a few bits of their SHA-256, never as positions, so that a code still opens when scenarios,
//! questions or options are added. The letters are Crockford's, without I, L, O and U. Every fifth letter
//! checks the four before it, so that a mistyped code is caught and the group can be named.

mod bits;

use std::collections::BTreeSet;
use std::fmt;

use sha2::{Digest, Sha256};

use crate::pack::guideline::OTHER;
use crate::pack::scenario::{Kind, Question};
use crate::pack::{QuestionId, Role, Scenario, Word};
use crate::walk::{Answer, Answers, Position, replay};

use super::Request;
use bits::Bits;

const VERSION: u32 = 1;
const VERSION_BITS: usize = 3;
const SCENARIO_BITS: usize = 17;
const DIGEST_BITS: usize = 20;
const ORGANISATION_BITS: usize = 12;
const ROLE_BITS: usize = 2;
const COUNT_BITS: usize = 5;
const OPTION_BITS: usize = 12;

/// A receipt: what its code says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipt(Bits);

/// What is wrong with a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReceiptFault {
    /// A letter that no code has; its position, from 1.
    Letter(usize),
    /// A group that does not check; its number, from 1.
    Group(usize),
    /// It ends too early.
    Short,
    /// It was made by a newer omtanke.
    Newer,
}

impl Receipt {
    /// The receipt of a position.
    pub fn of(request: &Request<'_>, position: &Position) -> Self {
        let mut bits = Bits::default();
        bits.put(VERSION, VERSION_BITS);
        bits.put(hash(request.scenario.id.as_str(), SCENARIO_BITS), SCENARIO_BITS);
        bits.put(digest(&request.pack.digest), DIGEST_BITS);
        let organisation = request.organisation.map_or(OTHER, |id| id.as_str());
        bits.put(hash(organisation, ORGANISATION_BITS), ORGANISATION_BITS);
        bits.put(role_number(position.role), ROLE_BITS);
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
        if bits.len() < VERSION_BITS + SCENARIO_BITS + DIGEST_BITS + ORGANISATION_BITS + ROLE_BITS {
            return Err(ReceiptFault::Short);
        }
        if bits.get(0, VERSION_BITS) != VERSION { Err(ReceiptFault::Newer) } else { Ok(Self(bits)) }
    }

    /// Whether it is for a scenario.
    pub fn is_for(&self, scenario: &str) -> bool {
        self.0.get(VERSION_BITS, SCENARIO_BITS) == hash(scenario, SCENARIO_BITS)
    }

    /// Whether it was made with a pack of this digest.
    pub fn is_from(&self, pack_digest: &str) -> bool {
        self.0.get(VERSION_BITS + SCENARIO_BITS, DIGEST_BITS) == digest(pack_digest)
    }

    /// Whether its organisation is this one.
    pub fn is_of(&self, organisation: &str) -> bool {
        let at = VERSION_BITS + SCENARIO_BITS + DIGEST_BITS;
        self.0.get(at, ORGANISATION_BITS) == hash(organisation, ORGANISATION_BITS)
    }

    /// Its role, where one was known.
    pub fn role(&self) -> Option<Role> {
        let at = VERSION_BITS + SCENARIO_BITS + DIGEST_BITS + ORGANISATION_BITS;
        let number = self.0.get(at, ROLE_BITS) as usize;
        number.checked_sub(1).and_then(|at| Role::ALL.get(at).copied())
    }

    /// Its answers in a scenario, as far as the scenario still has them; and the question whose answer it no
    /// longer has.
    pub fn answers(&self, scenario: &Scenario) -> (Answers, Option<QuestionId>) {
        let mut at = VERSION_BITS + SCENARIO_BITS + DIGEST_BITS + ORGANISATION_BITS + ROLE_BITS;
        let mut answers = Answers::new();
        loop {
            let Some(next) = replay(scenario, self.role(), &answers).next else { return (answers, None) };
            let question = &scenario.questions[next];
            match take_answer(&self.0, &mut at, question) {
                Some(answer) => answers.insert(question.id.value.clone(), answer),
                None => return (answers, Some(question.id.value.clone())),
            };
        }
    }
}

/// Whether every option of a question has a number of its own in receipts. A short hash is not unique; where
/// two options share theirs, a receipt would open the first of them.
pub fn tells_options_apart(question: &Question) -> bool {
    let numbers = question.options.iter().map(|option| option_number(question, option.id.as_str()));
    let different: BTreeSet<u32> = numbers.collect();
    different.len() == question.options.len()
}

impl fmt::Display for Receipt {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0.code())
    }
}

/// The first bits of a text's SHA-256.
fn hash(text: &str, bits: usize) -> u32 {
    let sha = Sha256::digest(text.as_bytes());
    u32::from_be_bytes([sha[0], sha[1], sha[2], sha[3]]) >> (32 - bits)
}

/// The first bits of a digest in hexadecimal digits.
fn digest(digest: &str) -> u32 {
    let head = digest.get(..DIGEST_BITS / 4).unwrap_or_default();
    u32::from_str_radix(head, 16).unwrap_or_default()
}

fn role_number(role: Option<Role>) -> u32 {
    let number = role.and_then(|role| Role::ALL.iter().position(|other| *other == role));
    number.map_or(0, |at| at as u32 + 1)
}

/// An option's bits, never all zero: that is "I don't know".
fn option_number(question: &Question, option: &str) -> u32 {
    hash(&format!("{}={option}", question.id.as_str()), OPTION_BITS).max(1)
}

fn put_answer(bits: &mut Bits, question: &Question, answer: &Answer) {
    let chosen = match answer {
        Answer::Unsure => &[],
        Answer::Chosen(options) => options.as_slice(),
    };
    match question.kind {
        Kind::One => bits.put(chosen.first().map_or(0, |option| option_number(question, option.as_str())), OPTION_BITS),
        Kind::Many => {
            bits.put(chosen.len() as u32, COUNT_BITS);
            chosen.iter().for_each(|option| bits.put(option_number(question, option.as_str()), OPTION_BITS));
        }
    }
}

fn take_answer(bits: &Bits, at: &mut usize, question: &Question) -> Option<Answer> {
    let mut take = |count: usize| {
        let taken = (*at + count <= bits.len()).then(|| bits.get(*at, count));
        *at += count;
        taken
    };
    let count = match question.kind {
        Kind::One => 1,
        Kind::Many => take(COUNT_BITS)?,
    };
    let mut chosen = Vec::new();
    for _ in 0..count {
        let number = take(OPTION_BITS)?;
        if number == 0 {
            return Some(Answer::Unsure);
        }
        let mut options = question.options.iter().map(|option| &option.id.value);
        chosen.push(options.find(|option| option_number(question, option.as_str()) == number)?.clone());
    }
    let answer = if chosen.is_empty() { Answer::Unsure } else { Answer::Chosen(chosen).in_order_of(question) };
    answer.fits(question).then_some(answer)
}
