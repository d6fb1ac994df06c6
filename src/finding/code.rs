//! The codes: one for each thing that can be wrong, stable over versions.

use std::fmt;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The pack is wrong: `check` fails.
    Error,
    /// Something to look at: `check` passes.
    Warning,
}

impl Severity {
    /// The word used in JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
        }
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $severity:ident $name:ident = $text:literal,)*) => {
        /// What is wrong. The text form is also the id of the message, after `finding-`.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum Code { $($(#[$doc])* $name,)* }

        impl Code {
            /// Every code there is.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            /// The stable text form.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)* }
            }

            /// How bad it is.
            pub fn severity(self) -> Severity {
                match self { $(Self::$name => Severity::$severity,)* }
            }
        }
    };
}

codes! {
    /// A file is not there.
    Error MissingFile = "missing-file",
    /// A file cannot be read; `$reason` is the system's.
    Error Unreadable = "unreadable",
    /// A file is not UTF-8.
    Error NotUtf8 = "not-utf8",
    /// A file is larger than is allowed.
    Error FileTooLarge = "file-too-large",
    /// A pack is larger than is allowed.
    Error PackTooLarge = "pack-too-large",
    /// A pack has more files than is allowed.
    Error TooManyFiles = "too-many-files",
    /// Something that is neither a plain file nor a folder: a link, a device, a pipe.
    Error NotAPlainFile = "not-a-plain-file",
    /// Brackets or braces stand too deep inside each other.
    Error TooDeep = "too-deep",
    /// The TOML reader's own complaint.
    Error TomlSyntax = "toml-syntax",
    /// The Fluent reader's own complaint.
    Error FluentSyntax = "fluent-syntax",
    /// A key that means nothing here.
    Error UnknownKey = "unknown-key",
    /// A key that has to be there.
    Error MissingKey = "missing-key",
    /// A value of another kind than the key takes.
    Error WrongType = "wrong-type",
    /// A value that is none of those the key takes.
    Error UnknownValue = "unknown-value",
    /// An id of another form than ids have.
    Error BadId = "bad-id",
    /// An id that the program uses itself.
    Error ReservedId = "reserved-id",
    /// Something that stands twice.
    Error Duplicate = "duplicate",
    /// A list that is empty.
    Error Empty = "empty",
    /// A question with too many options.
    Error TooManyOptions = "too-many-options",
    /// A text that is too long.
    Error TextTooLong = "text-too-long",
    /// A control character, or a mark that turns the direction of writing.
    Error ControlCharacter = "control-character",
    /// An option or a route that leads nowhere, or to two places.
    Error NoTarget = "no-target",
    /// A list of routes whose last, and only whose last, is without a condition: this one is not.
    Error BadRoute = "bad-route",
    /// A route that can never be taken.
    Error DeadRoute = "dead-route",
    /// A name of a question that is not there.
    Error UnknownQuestion = "unknown-question",
    /// A name of an option that is not there.
    Error UnknownOption = "unknown-option",
    /// A name of an outcome that is not there.
    Error UnknownOutcome = "unknown-outcome",
    /// A name of a matter that is not there.
    Error UnknownMatter = "unknown-matter",
    /// A name of a piece of advice that is not there.
    Error UnknownAdvice = "unknown-advice",
    /// A contact that is not advice of the kind `contact`.
    Error NotAContact = "not-a-contact",
    /// A number of a rule that is not there.
    Error UnknownRule = "unknown-rule",
    /// A rule of a section that is not there.
    Error UnknownSection = "unknown-section",
    /// A scenario on a shelf that is not there.
    Error UnknownScenario = "unknown-scenario",
    /// A live scenario that stands on no shelf.
    Error OnNoShelf = "on-no-shelf",
    /// A scenario on a shelf that is not live.
    Error NotLive = "not-live",
    /// A scenario whose folder is not that of the shelf it stands on.
    Error WrongFolder = "wrong-folder",
    /// A question that leads back to itself.
    Error Cycle = "cycle",
    /// A condition on a question that is never asked before.
    Error ConditionNotBefore = "condition-not-before",
    /// A question that no answer leads to.
    Error UnreachableQuestion = "unreachable-question",
    /// An outcome that no answer leads to.
    Error UnreachableOutcome = "unreachable-outcome",
    /// More questions in a row than a person has patience for.
    Warning TooManyQuestions = "too-many-questions",
    /// A text that is there in no language, or not in this one.
    Error MissingText = "missing-text",
    /// A text that nothing asks for.
    Warning OrphanText = "orphan-text",
    /// A text that uses a value nobody gives it.
    Error UnknownVariable = "unknown-variable",
    /// A text that leaves out a value which it shows in another language.
    Error MissingVariable = "missing-variable",
    /// A text that uses a term, or another text, that is not there.
    Error UnknownTerm = "unknown-term",
    /// A text with the name of a term, which is lost beside it.
    Error NameOfATerm = "name-of-a-term",
    /// Two stances of one guideline on the same matter and role.
    Error TwoStances = "two-stances",
    /// A stance for a role that the guideline does not address.
    Error RoleNotAddressed = "role-not-addressed",
    /// A stance and a silence of one guideline on the same matter.
    Error StanceAndSilence = "stance-and-silence",
    /// A verdict firmer than the rule it rests on, without a `reading`.
    Error FirmerThanRule = "firmer-than-rule",
    /// A step firmer than the rule it rests on, without a `reading`.
    Error StepFirmerThanRule = "step-firmer-than-rule",
    /// Somebody's approval shown as required, under a verdict that does not say so.
    Error ApprovalNotAsked = "approval-not-asked",
    /// A stance that says to ask first, and has no step that says whom.
    Error AskWhom = "ask-whom",
    /// A `no` without anything that the person can do.
    Error NoWayForward = "no-way-forward",
    /// A case of a first-aid card in which something else is said than to act now.
    Error NotFirstAid = "not-first-aid",
    /// A first-aid card that leaves somebody without anything to do.
    Error FirstAidEmpty = "first-aid-empty",
    /// A passage that is both a rule and background.
    Error RuleAndBackground = "rule-and-background",
    /// A rule that nothing rests on.
    Warning UnusedRule = "unused-rule",
    /// A matter that no scenario raises.
    Warning UnusedMatter = "unused-matter",
    /// Advice that nothing gives.
    Warning UnusedAdvice = "unused-advice",
    /// Advice with a verb that the program writes itself, from the rule.
    Error ModalVerb = "modal-verb",
    /// A sentence longer than 25 words.
    Warning LongSentence = "long-sentence",
    /// A screen in Danish or Norwegian whose LIX is over 40.
    Error HighLix = "high-lix",
    /// A screen in English whose Flesch reading ease is under 55.
    Error LowReadingEase = "low-reading-ease",
    /// A word of another language, or one that the pack writes in another way.
    Error WordToAvoid = "word-to-avoid",
}

impl fmt::Display for Code {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}
