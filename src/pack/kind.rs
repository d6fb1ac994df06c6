//! The small closed vocabularies: roles, verdicts, strengths, kinds of advice. Each has one text form, the
//! same in TOML, in JSON and in the ids of messages.

/// Something written as one of a few words in a pack.
pub trait Word: Copy + 'static {
    /// Every value there is.
    const ALL: &'static [Self];

    /// The text form.
    fn as_str(self) -> &'static str;

    /// The value with this text form.
    fn from_word(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|word| word.as_str() == text)
    }
}

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $value:ident = $text:literal,)* })*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        pub enum $name { $($(#[$value_doc])* #[serde(rename = $text)] $value,)* }

        impl Word for $name {
            const ALL: &'static [Self] = &[$(Self::$value,)*];

            fn as_str(self) -> &'static str {
                match self { $(Self::$value => $text,)* }
            }
        }
    )* };
}

words! {
    /// What a person is in the organisation.
    Role {
        /// Somebody employed, without staff of their own.
        Employee = "employee",
        /// A leader of staff.
        Leader = "leader",
        /// An elected politician.
        Elected = "elected",
    }

    /// What is said of the act that the person has in mind, loosest first, so that the strictest is the
    /// greatest.
    Verdict {
        /// Go ahead; also "yes, you may refuse".
        Yes = "yes",
        /// Your decision, on stated conditions or after weighing stated points.
        YesIf = "yes-if",
        /// Somebody's approval, permission or a clarification comes first.
        AskFirst = "ask-first",
        /// Do not do it that way.
        No = "no",
        /// Something has happened: take these steps.
        ActNow = "act-now",
    }

    /// How strongly a passage speaks, from the source's own verb.
    Strength {
        /// It is a duty.
        Must = "must",
        /// It is forbidden.
        MustNot = "must-not",
        /// It is advised.
        Should = "should",
        /// It is advised against.
        ShouldNot = "should-not",
        /// It is allowed.
        May = "may",
        /// It is to be thought over.
        Consider = "consider",
        /// It is told.
        Informs = "informs",
    }

    /// What a piece of advice asks for.
    AdviceKind {
        /// Something to do.
        Do = "do",
        /// Something to leave undone.
        DoNot = "do-not",
        /// Somebody to turn to.
        Contact = "contact",
        /// Something to know.
        Know = "know",
    }

    /// How a draft is used.
    DraftMode {
        /// To say to somebody's face, or on the telephone.
        Say = "say",
        /// To send.
        Send = "send",
    }

    /// How far a scenario has come.
    Status {
        /// Being written: on no shelf.
        Draft = "draft",
        /// In use.
        Live = "live",
        /// No longer offered: on no shelf, but old receipts still open.
        Retired = "retired",
    }
}
