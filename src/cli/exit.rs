//! How a run can fail: the data, and from it the message, the hint and the exit status.
//!
//! Status 1: it could not be done. Status 2: it was asked for wrongly. (Status 3 is no failure: `advise` needs
//! more answers.)

mod receipt;
mod tell;

use std::path::{Path, PathBuf};

use crate::library::Refusal;
use crate::session::Trouble;
use crate::text::{Catalog, SafeText, args};
use crate::walk::Fault;

use super::findings::Located;
use super::output::Done;

use tell::Telling;

pub(super) use receipt::OfReceipt;

/// Something that could have been named instead.
#[derive(Clone, Debug)]
pub(super) struct Choice {
    /// What is typed.
    pub(super) id: String,
    /// What it is; `None` where the program has its own words for it.
    pub(super) text: Option<SafeText>,
}

/// Why a run failed.
#[derive(Debug)]
pub(super) enum Failure {
    /// An argument that nothing takes.
    UnknownArgument { argument: String, nearest: Option<String> },
    /// An option without its value.
    ValueMissing { option: String },
    /// A value for an option that takes none.
    NoValueTaken { option: String },
    /// An argument that is no text.
    NotUtf8,
    /// Arguments that clap refuses for another reason.
    NotUnderstood,
    /// A command without the scenario it is about.
    ScenarioMissing { verb: &'static str },
    /// A search without words.
    WordsMissing,
    /// `--lang` with something else than a language.
    UnknownLanguage(String),
    /// `--role` with something else than a role.
    UnknownRole { name: String, nearest: Option<String> },
    /// An option with a value that it does not take.
    UnknownValue { option: &'static str, value: String, all: &'static [&'static str] },
    /// No organisation was named, and none is kept.
    NoOrganisation { choices: Vec<Choice> },
    /// An answer of another form than `question=option`.
    AnswerForm(String),
    /// An answer that the scenario cannot take.
    Answer { scenario: String, question: String, fault: Fault },
    /// One question answered in two ways.
    Contradiction { question: String, first: String, second: String },
    /// An answer to a question that the other answers do not lead to.
    NotOnTheWay { scenario: String, question: String },
    /// A scenario that is not there.
    UnknownScenario { name: String, nearest: Option<String> },
    /// A word that is neither a command nor a scenario.
    UnknownWord { name: String, nearest: Option<String> },
    /// A topic that is not there.
    UnknownTopic { name: String, nearest: Option<String>, choices: Vec<Choice> },
    /// An organisation that is not there.
    UnknownOrganisation { name: String, nearest: Option<String>, choices: Vec<Choice> },
    /// A guideline that is not there.
    UnknownGuideline { name: String, nearest: Option<String>, choices: Vec<Choice> },
    /// A receipt that does not open.
    Receipt(OfReceipt),
    /// A folder that is no pack.
    Pack(Refusal),
    /// A pack with errors.
    Findings(Vec<Located>),
    /// A file whose name ends as no format does.
    UnknownEnding { path: PathBuf, all: &'static [&'static str] },
    /// A file name with characters that are not shown.
    FileName(PathBuf),
    /// A result that a terminal cannot show.
    NotForATerminal { format: &'static str },
    /// A document that its format refuses: a fault in omtanke.
    NotWritten { reason: String },
    /// A file that would be replaced.
    FileIsThere(PathBuf),
    /// A folder where a file should be written.
    IsAFolder(PathBuf),
    /// A file in a folder that is not there.
    NoFolder { path: PathBuf, folder: PathBuf },
    /// A file that cannot be written.
    Unwritable { path: PathBuf, reason: String },
    /// A result that standard output does not take.
    NotPrinted { reason: String },
    /// Something about sessions.
    Session(SessionFault),
    /// A terminal, or its input, that fails.
    Terminal { reason: String },
}

/// What is wrong with what was asked for about sessions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum SessionFault {
    /// The number of a session that is none.
    Number(String),
    /// Neither which session to forget was said, nor that all are.
    Which,
    /// No session is unfinished.
    NothingToResume,
    /// The session was begun with another pack.
    OtherPack { number: u32, pack: String },
    /// The session's scenario is not there any more, or cannot be opened.
    NoScenario { number: u32, scenario: String },
    /// A session, or all of them, that cannot be read or erased.
    Trouble { number: Option<u32>, trouble: Trouble },
}

impl Failure {
    /// The exit status.
    pub(super) fn status(&self) -> u8 {
        match self {
            Self::Receipt(of) => of.status(),
            Self::UnknownScenario { .. }
            | Self::UnknownWord { .. }
            | Self::UnknownTopic { .. }
            | Self::UnknownOrganisation { .. }
            | Self::UnknownGuideline { .. }
            | Self::Pack(_)
            | Self::Findings(_)
            | Self::NotWritten { .. }
            | Self::FileIsThere(_)
            | Self::IsAFolder(_)
            | Self::NoFolder { .. }
            | Self::Unwritable { .. }
            | Self::NotPrinted { .. }
            | Self::Session(
                SessionFault::NothingToResume
                | SessionFault::OtherPack { .. }
                | SessionFault::NoScenario { .. }
                | SessionFault::Trouble { .. },
            )
            | Self::Terminal { .. } => 1,
            _ => 2,
        }
    }

    /// The failure in words, for standard error.
    pub(super) fn told(&self, words: &Catalog) -> Done {
        let mut telling = Telling { words, lines: String::new() };
        telling.tell(self);
        Done { aside: telling.lines, status: self.status(), ..Done::default() }
    }
}

/// A path as it may be shown.
pub(super) fn shown(path: &Path) -> String {
    SafeText::new(&path.to_string_lossy()).on_one_line().to_string()
}

/// One of the program's own texts with one value.
pub(super) fn say_of(words: &Catalog, message: &str, name: &str, value: &str) -> SafeText {
    words.say_with(message, &args([(name, value)]))
}
