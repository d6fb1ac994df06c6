//! The lines of a journal. Each is a sum, a space, what happened as JSON, and a line feed; the sum is over the
//! sum before it and the JSON, so that a line counts only right behind the one that it was written behind.
//!
//! The first line tells the format. Whatever a later format changes, the first line keeps its form, so that an
//! older omtanke knows what it may not touch.

use jiff::civil::Date;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::pack::{OptionId, OutcomeId, Pack, PackId, QuestionId, ScenarioId, Verdict, Word};
use crate::walk::{Answer, Ended};

/// The format that is written, and the newest that is understood.
pub const FORMAT: u64 = 1;

/// Letters of a sum: half a SHA-256 would be no safer against a failing disk.
const SUM: usize = 16;

/// Something that happened in a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Event {
    /// It began.
    Begin {
        /// The scenario.
        scenario: ScenarioId,
        /// Whether it stays in the history once it is over.
        history: bool,
    },
    /// What follows happened on this day, with this pack.
    On(On),
    /// A question was answered.
    Answer(QuestionId, Answer),
    /// An answer was taken back.
    TakeBack(QuestionId),
    /// Every question was answered.
    End(Ended),
    /// A question is open again, though no answer has changed.
    GoOn,
}

/// The day, and the pack in use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct On {
    /// The day.
    pub day: Date,
    /// The pack's name.
    pub pack: String,
    /// The pack's version.
    pub version: String,
    /// SHA-256 over the pack's files.
    pub digest: String,
}

impl On {
    /// A day, and a pack.
    pub fn new(day: Date, pack: &Pack) -> Self {
        let (name, version) = (pack.shelf.name.clone(), pack.shelf.version.clone());
        Self { day, pack: name, version, digest: pack.digest.clone() }
    }
}

/// What a journal says, as far as it can be trusted.
#[derive(Debug)]
pub(super) struct Read {
    /// What happened, up to the first line that cannot be trusted.
    pub(super) events: Vec<Event>,
    /// The sum of the last of those lines.
    pub(super) sum: String,
    /// How many bytes those lines have.
    pub(super) good: usize,
    /// What comes after them.
    pub(super) rest: Rest,
}

/// What comes after the last line that can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// Nothing: the journal is whole.
    Nothing,
    /// The beginning of a line that was never written to its end.
    Torn,
    /// Lines of which the first is not as it was written: its number, from 1.
    Damaged(usize),
}

/// Why nothing of a journal can be trusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoJournal {
    /// There is nothing in it: its writer was stopped before the first line.
    Empty,
    /// The first line is not as it was written.
    Damaged,
    /// A newer omtanke wrote it.
    Newer,
}

/// The line for an event behind a line with the sum `before`; and its own sum.
pub(super) fn line(before: &str, event: &Event) -> (String, String) {
    let json = write(event).to_string();
    let sum = sum(before, &json);
    (format!("{sum} {json}\n"), sum)
}

/// Reads a journal.
pub(super) fn read(bytes: &[u8]) -> Result<Read, NoJournal> {
    let mut read = Read { events: Vec::new(), sum: String::new(), good: 0, rest: Rest::Nothing };
    while read.good < bytes.len() {
        let rest = &bytes[read.good..];
        let Some(end) = rest.iter().position(|byte| *byte == b'\n') else {
            read.rest = Rest::Torn;
            break;
        };
        let Some((sum, value)) = checked(&read.sum, &rest[..end]) else {
            read.rest = Rest::Damaged(read.events.len() + 1);
            break;
        };
        if read.events.is_empty() && value["format"].as_u64().is_some_and(|format| format > FORMAT) {
            return Err(NoJournal::Newer);
        }
        match event(&value) {
            Some(event) if read.events.is_empty() == matches!(event, Event::Begin { .. }) => read.events.push(event),
            _ => {
                read.rest = Rest::Damaged(read.events.len() + 1);
                break;
            }
        }
        (read.sum, read.good) = (sum, read.good + end + 1);
    }
    match (bytes.is_empty(), read.events.is_empty()) {
        (true, _) => Err(NoJournal::Empty),
        (_, true) => Err(NoJournal::Damaged),
        _ => Ok(read),
    }
}

/// The sum and the JSON of a line that is as it was written.
fn checked(before: &str, line: &[u8]) -> Option<(String, Value)> {
    let (written, json) = std::str::from_utf8(line).ok()?.split_once(' ')?;
    (sum(before, json) == written).then_some(())?;
    Some((written.to_owned(), serde_json::from_str(json).ok()?))
}

fn sum(before: &str, json: &str) -> String {
    let sha = Sha256::new().chain_update(before).chain_update(json).finalize();
    sha[..SUM / 2].iter().map(|byte| format!("{byte:02x}")).collect()
}

fn write(event: &Event) -> Value {
    match event {
        Event::Begin { scenario, history } => {
            json!({ "format": FORMAT, "scenario": scenario.as_str(), "history": history })
        }
        Event::On(On { day, pack, version, digest }) => {
            json!({ "day": day.to_string(), "pack": pack, "version": version, "digest": digest })
        }
        Event::Answer(question, Answer::Unsure) => json!({ "question": question.as_str(), "unsure": true }),
        Event::Answer(question, Answer::Chosen(options)) => {
            let options: Vec<&str> = options.iter().map(OptionId::as_str).collect();
            json!({ "question": question.as_str(), "options": options })
        }
        Event::TakeBack(question) => json!({ "taken-back": question.as_str() }),
        Event::End(Ended { outcomes, verdict }) => {
            let outcomes: Vec<&str> = outcomes.iter().map(OutcomeId::as_str).collect();
            json!({ "outcomes": outcomes, "verdict": verdict.as_str() })
        }
        Event::GoOn => json!({ "goes-on": true }),
    }
}

/// The event of a line; `None` where this format has no such line.
fn event(value: &Value) -> Option<Event> {
    let text = |key: &str| value[key].as_str();
    if value["format"].as_u64() == Some(FORMAT) {
        let scenario = ScenarioId::from_text(text("scenario")?)?;
        return Some(Event::Begin { scenario, history: value["history"].as_bool()? });
    }
    if let Some(day) = text("day") {
        let own = |key| text(key).map(str::to_owned);
        let (pack, version, digest) = (own("pack")?, own("version")?, own("digest")?);
        return Some(Event::On(On { day: day.parse().ok()?, pack, version, digest }));
    }
    if let Some(question) = text("question").map(QuestionId::from_text) {
        let answer = match value["unsure"].as_bool() {
            Some(true) => Answer::Unsure,
            _ => Answer::Chosen(ids(&value["options"], OptionId::from_text)?),
        };
        return Some(Event::Answer(question?, answer));
    }
    if let Some(question) = text("taken-back") {
        return Some(Event::TakeBack(QuestionId::from_text(question)?));
    }
    if let Some(verdict) = text("verdict") {
        let outcomes = ids(&value["outcomes"], OutcomeId::from_text)?;
        return Some(Event::End(Ended { outcomes, verdict: Verdict::from_word(verdict)? }));
    }
    (value["goes-on"].as_bool() == Some(true)).then_some(Event::GoOn)
}

fn ids<T>(value: &Value, from_text: impl Fn(&str) -> Option<T>) -> Option<Vec<T>> {
    value.as_array()?.iter().map(|id| from_text(id.as_str()?)).collect()
}
