//! How a run can fail: the data, and from it the message, the hint and the exit status.
//!
//! Status 1: it could not be done. Status 2: it was asked for wrongly. (Status 3 is no failure: `advise` needs
//! more answers.)

use std::path::{Path, PathBuf};

use crate::library::{Refusal, Why};
use crate::pack::{Role, Word};
use crate::text::{Args, Catalog, Language, SafeText, args};
use crate::walk::Fault;

use super::findings::{self, Located};
use super::layout;
use super::output::Done;

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
    /// A folder that is no pack.
    Pack(Refusal),
    /// A pack with errors.
    Findings(Vec<Located>),
    /// A file that would be replaced.
    FileIsThere(PathBuf),
    /// A folder where a file should be written.
    IsAFolder(PathBuf),
    /// A file in a folder that is not there.
    NoFolder { path: PathBuf, folder: PathBuf },
    /// A file that cannot be written.
    Unwritable { path: PathBuf, reason: String },
    /// A terminal, or its input, that fails.
    Terminal { reason: String },
}

impl Failure {
    /// The exit status.
    pub(super) fn status(&self) -> u8 {
        match self {
            Self::UnknownScenario { .. }
            | Self::UnknownWord { .. }
            | Self::UnknownTopic { .. }
            | Self::UnknownOrganisation { .. }
            | Self::UnknownGuideline { .. }
            | Self::Pack(_)
            | Self::Findings(_)
            | Self::FileIsThere(_)
            | Self::IsAFolder(_)
            | Self::NoFolder { .. }
            | Self::Unwritable { .. }
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

/// The lines of one failure.
struct Telling<'w> {
    words: &'w Catalog,
    lines: String,
}

impl Telling<'_> {
    fn tell(&mut self, failure: &Failure) {
        match failure {
            Failure::UnknownArgument { .. }
            | Failure::ValueMissing { .. }
            | Failure::NoValueTaken { .. }
            | Failure::NotUtf8
            | Failure::NotUnderstood
            | Failure::ScenarioMissing { .. } => self.arguments(failure),
            Failure::UnknownLanguage(_)
            | Failure::UnknownRole { .. }
            | Failure::UnknownValue { .. }
            | Failure::NoOrganisation { .. }
            | Failure::UnknownScenario { .. }
            | Failure::UnknownWord { .. }
            | Failure::UnknownTopic { .. }
            | Failure::UnknownOrganisation { .. }
            | Failure::UnknownGuideline { .. } => self.names(failure),
            Failure::AnswerForm(_)
            | Failure::Answer { .. }
            | Failure::Contradiction { .. }
            | Failure::NotOnTheWay { .. } => self.answers(failure),
            Failure::Pack(refusal) => self.pack(refusal),
            Failure::Findings(found) => self.findings(found),
            Failure::FileIsThere(_)
            | Failure::IsAFolder(_)
            | Failure::NoFolder { .. }
            | Failure::Unwritable { .. }
            | Failure::Terminal { .. } => self.files(failure),
        }
    }

    fn arguments(&mut self, failure: &Failure) {
        match failure {
            Failure::UnknownArgument { argument, nearest } => {
                self.first("cli-error-unknown-argument", &[("argument", argument)]);
                self.nearest(nearest.as_deref());
            }
            Failure::ValueMissing { option } => self.first("cli-error-value-missing", &[("option", option)]),
            Failure::NoValueTaken { option } => self.first("cli-error-no-value-taken", &[("option", option)]),
            Failure::NotUtf8 => self.first("cli-error-not-utf8", &[]),
            Failure::ScenarioMissing { verb } => {
                self.first("cli-error-scenario-missing", &[("command", verb)]);
                return self.hint("cli-hint-list", &[]);
            }
            _ => self.first("cli-error-not-understood", &[]),
        }
        self.hint("cli-hint-help", &[]);
    }

    fn names(&mut self, failure: &Failure) {
        match failure {
            Failure::UnknownLanguage(name) => {
                self.first("cli-error-unknown-language", &[("name", name)]);
                let rows: Vec<_> = Language::ALL.iter().map(|language| (language.tag(), language.own_name())).collect();
                self.lines += &layout::columns(&rows, "  ");
            }
            Failure::UnknownRole { name, nearest } => {
                self.first("cli-error-unknown-role", &[("name", name)]);
                let role = |role: &Role| (role.as_str(), self.words.say(&format!("role-{}", role.as_str())));
                let rows: Vec<_> = Role::ALL.iter().map(role).collect();
                self.lines += &layout::columns(&rows, "  ");
                self.nearest(nearest.as_deref());
            }
            Failure::UnknownValue { option, value, all } => {
                let all = all.join(", ");
                self.first("cli-error-unknown-value", &[("option", option), ("value", value), ("all", &all)]);
            }
            Failure::NoOrganisation { choices } => {
                self.first("cli-error-no-organisation", &[]);
                self.choices(choices);
            }
            Failure::UnknownScenario { name, nearest } => {
                self.first("cli-error-unknown-scenario", &[("name", name)]);
                self.nearest(nearest.as_deref());
                self.hint("cli-hint-list", &[]);
            }
            Failure::UnknownWord { name, nearest } => {
                self.first("cli-error-unknown-word", &[("name", name)]);
                self.nearest(nearest.as_deref());
                self.hint("cli-hint-help", &[]);
            }
            Failure::UnknownTopic { name, nearest, choices } => {
                self.one_of("cli-error-unknown-topic", name, nearest.as_deref(), choices);
            }
            Failure::UnknownOrganisation { name, nearest, choices } => {
                self.one_of("cli-error-unknown-organisation", name, nearest.as_deref(), choices);
            }
            Failure::UnknownGuideline { name, nearest, choices } => {
                self.one_of("cli-error-unknown-guideline", name, nearest.as_deref(), choices);
            }
            _ => {}
        }
    }

    /// A name that is not there, what is near it, and what is there.
    fn one_of(&mut self, message: &str, name: &str, nearest: Option<&str>, choices: &[Choice]) {
        self.first(message, &[("name", name)]);
        self.choices(choices);
        self.nearest(nearest);
    }

    fn answers(&mut self, failure: &Failure) {
        match failure {
            Failure::AnswerForm(answer) => self.first("cli-error-answer-form", &[("answer", answer)]),
            Failure::Contradiction { question, first, second } => {
                let pairs = [("question", question.as_str()), ("first", first), ("second", second)];
                self.first("cli-error-contradiction", &pairs);
            }
            Failure::NotOnTheWay { scenario, question } => {
                self.first("cli-error-not-on-the-way", &[("question", question)]);
                self.hint("cli-hint-show", &[("scenario", scenario)]);
            }
            Failure::Answer { scenario, question, fault } => {
                self.fault(question, fault);
                self.hint("cli-hint-show", &[("scenario", scenario)]);
            }
            _ => {}
        }
    }

    fn fault(&mut self, question: &str, fault: &Fault) {
        match fault {
            Fault::Question(nearest) => {
                self.first("cli-error-unknown-question", &[("question", question)]);
                self.nearest(nearest.as_deref());
            }
            Fault::Option(option, nearest) => {
                self.first("cli-error-unknown-option", &[("question", question), ("option", option)]);
                self.nearest(nearest.as_deref());
            }
            Fault::OnlyOne => self.first("cli-error-only-one", &[("question", question)]),
            Fault::Alone(option) => self.first("cli-error-alone", &[("question", question), ("option", option)]),
            Fault::Nothing => self.first("cli-error-no-option", &[("question", question)]),
        }
    }

    fn pack(&mut self, refusal: &Refusal) {
        let folder = shown(&refusal.folder);
        match &refusal.why {
            Why::Missing => self.first("cli-error-pack-missing", &[("folder", &folder)]),
            Why::NotAFolder => self.first("cli-error-pack-not-a-folder", &[("folder", &folder)]),
            Why::Unreadable(reason) => {
                self.first("cli-error-pack-unreadable", &[("folder", &folder), ("reason", reason)]);
            }
            Why::Empty => self.first("cli-error-pack-empty", &[("folder", &folder)]),
            Why::NoBase(base) => self.first("cli-error-pack-no-base", &[("folder", &folder), ("base", base)]),
        }
    }

    fn findings(&mut self, found: &[Located]) {
        self.first("cli-error-findings", &[]);
        for located in found {
            self.lines += &findings::line(located, self.words);
        }
    }

    fn files(&mut self, failure: &Failure) {
        match failure {
            Failure::FileIsThere(path) => self.first("cli-error-file-is-there", &[("file", &shown(path))]),
            Failure::IsAFolder(path) => self.first("cli-error-is-a-folder", &[("file", &shown(path))]),
            Failure::NoFolder { path, folder } => {
                self.first("cli-error-no-folder", &[("file", &shown(path)), ("folder", &shown(folder))]);
            }
            Failure::Unwritable { path, reason } => {
                self.first("cli-error-unwritable", &[("file", &shown(path)), ("reason", reason)]);
            }
            Failure::Terminal { reason } => self.first("cli-error-terminal", &[("reason", reason)]),
            _ => {}
        }
    }

    fn first(&mut self, message: &str, pairs: &[(&str, &str)]) {
        self.lines += &layout::hanging(&format!("omtanke: {}", self.say(message, pairs)), "", "  ");
    }

    fn hint(&mut self, message: &str, pairs: &[(&str, &str)]) {
        self.lines += &layout::wrapped(&self.say(message, pairs), "  ");
    }

    fn nearest(&mut self, nearest: Option<&str>) {
        if let Some(nearest) = nearest {
            self.hint("cli-hint-nearest", &[("nearest", nearest)]);
        }
    }

    fn choices(&mut self, choices: &[Choice]) {
        let text = |choice: &Choice| choice.text.clone().unwrap_or_else(|| self.words.say("cli-organisation-other"));
        let rows: Vec<_> = choices.iter().map(|choice| (choice.id.as_str(), text(choice))).collect();
        self.lines += &layout::columns(&rows, "  ");
    }

    fn say(&self, message: &str, pairs: &[(&str, &str)]) -> SafeText {
        let values: Args<'_> = pairs.iter().copied().collect();
        self.words.say_with(message, &values).on_one_line()
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
