//! A failure in words: what is wrong with the name of the file or argument, what could have been meant, and
//! what to do.

use crate::cli::findings::{self, Located};
use crate::cli::layout;
use crate::library::{Refusal, Why};
use crate::pack::{Role, Word};
use crate::recommend::Format;
use crate::text::{Args, Catalog, Language, SafeText};
use crate::walk::Fault;

use super::{Choice, Failure, SessionFault, shown};

/// The lines of one failure.
pub(super) struct Telling<'w> {
    pub(super) words: &'w Catalog,
    pub(super) lines: String,
}

impl Telling<'_> {
    /// Tells it: what is wrong, what could have been meant, where to find more.
    pub(super) fn tell(&mut self, failure: &Failure) {
        match failure {
            Failure::UnknownArgument { .. }
            | Failure::ValueMissing { .. }
            | Failure::NoValueTaken { .. }
            | Failure::NotUtf8
            | Failure::NotUnderstood
            | Failure::WordsMissing
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
            Failure::Receipt(_) => self.receipt(failure),
            Failure::Pack(refusal) => self.pack(refusal),
            Failure::Findings(found) => self.findings(found),
            Failure::Session(fault) => self.session(fault),
            Failure::UnknownEnding { .. }
            | Failure::FileName(_)
            | Failure::NotForATerminal { .. }
            | Failure::NotWritten { .. }
            | Failure::FileIsThere(_)
            | Failure::IsAFolder(_)
            | Failure::NoFolder { .. }
            | Failure::Unwritable { .. }
            | Failure::NotPrinted { .. }
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
            Failure::WordsMissing => self.first("cli-error-words-missing", &[]),
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
            Failure::UnknownEnding { path, all } => {
                let formats = all.iter().filter_map(|name| Format::from_name(name));
                let endings = formats.map(|format| format!(".{}", format.ending())).collect::<Vec<_>>().join(", ");
                self.first("cli-error-unknown-ending", &[("file", &shown(path)), ("all", &endings)]);
            }
            Failure::FileName(path) => self.first("cli-error-file-name", &[("file", &shown(path))]),
            Failure::NotForATerminal { format } => self.first("cli-error-not-for-a-terminal", &[("format", format)]),
            Failure::NotWritten { reason } => self.first("cli-error-not-written", &[("reason", reason)]),
            Failure::FileIsThere(path) => self.first("cli-error-file-is-there", &[("file", &shown(path))]),
            Failure::IsAFolder(path) => self.first("cli-error-is-a-folder", &[("file", &shown(path))]),
            Failure::NoFolder { path, folder } => {
                self.first("cli-error-no-folder", &[("file", &shown(path)), ("folder", &shown(folder))]);
            }
            Failure::Unwritable { path, reason } => {
                self.first("cli-error-unwritable", &[("file", &shown(path)), ("reason", reason)]);
            }
            Failure::NotPrinted { reason } => self.first("cli-error-not-printed", &[("reason", reason)]),
            Failure::Terminal { reason } => self.first("cli-error-terminal", &[("reason", reason)]),
            _ => {}
        }
    }

    fn session(&mut self, fault: &SessionFault) {
        match fault {
            SessionFault::Number(number) => self.first("cli-error-session-number", &[("number", number)]),
            SessionFault::Which => self.first("cli-error-session-which", &[]),
            SessionFault::NothingToResume => return self.first("cli-error-nothing-to-resume", &[]),
            SessionFault::OtherPack { number, pack } => {
                self.first("cli-error-session-other-pack", &[("number", &number.to_string()), ("pack", pack)]);
            }
            SessionFault::NoScenario { number, scenario } => {
                let number = number.to_string();
                self.first("cli-error-session-no-scenario", &[("number", &number), ("scenario", scenario)]);
            }
            SessionFault::Trouble { number, trouble } => {
                let reason = self.say(trouble.message(), &[]);
                match number {
                    Some(number) => {
                        self.first("cli-error-session", &[("number", &number.to_string()), ("reason", &reason)]);
                    }
                    None => self.first("cli-error-sessions", &[("reason", &reason)]),
                }
            }
        }
        self.hint("cli-hint-history", &[]);
    }

    pub(super) fn first(&mut self, message: &str, pairs: &[(&str, &str)]) {
        self.lines += &layout::hanging(&format!("omtanke: {}", self.say(message, pairs)), "", "  ");
    }

    pub(super) fn hint(&mut self, message: &str, pairs: &[(&str, &str)]) {
        self.lines += &layout::wrapped(&self.say(message, pairs), "  ");
    }

    fn nearest(&mut self, nearest: Option<&str>) {
        if let Some(nearest) = nearest {
            self.hint("cli-hint-nearest", &[("nearest", nearest)]);
        }
    }

    pub(super) fn choices(&mut self, choices: &[Choice]) {
        let text = |choice: &Choice| choice.text.clone().unwrap_or_else(|| self.words.say("cli-organisation-other"));
        let rows: Vec<_> = choices.iter().map(|choice| (choice.id.as_str(), text(choice))).collect();
        self.lines += &layout::columns(&rows, "  ");
    }

    fn say(&self, message: &str, pairs: &[(&str, &str)]) -> SafeText {
        let values: Args<'_> = pairs.iter().copied().collect();
        self.words.say_with(message, &values).on_one_line()
    }
}
