//! A problem as data: what is wrong, how bad it is, where it stands, and the values its message needs.
//!
//! Nothing here knows a language. A [`Code`] is also the id of the message (`finding-<code>` in
//! `commands.ftl`), so that a finding can be drawn on a screen, printed, or written as JSON by whoever
//! holds the words: `text::finding_text` gives the message, and apart from it the nearest name as a hint,
//! because a message cannot ask whether a value is empty. Finding problems is the job of `pack`, `text` and
//! `check`; telling them is the edge's.

mod character;
mod code;
mod limit;
mod nearest;
mod place;

pub use character::{forbidden, is_forbidden};
pub use code::{Code, Severity};
pub use limit::{DEEPEST, LONGEST_TEXT, is_too_long};
pub use nearest::nearest;
pub use place::{LineColumn, Lines, Place};

/// One problem in a pack.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What is wrong; stable over versions.
    pub code: Code,
    /// Where it stands.
    pub place: Place,
    /// Named values for the message, in the order they were given.
    pub values: Vec<(&'static str, String)>,
}

impl Finding {
    /// A finding without values.
    pub fn new(code: Code, place: Place) -> Self {
        Self { code, place, values: Vec::new() }
    }

    /// The same finding with one more value for its message.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// The same finding with the nearest of `candidates` to `name`, where one is near enough.
    ///
    /// It is the value `nearest`, empty where there is none, and told in a hint of its own.
    #[must_use]
    pub fn with_nearest<'c>(self, name: &str, candidates: impl IntoIterator<Item = &'c str>) -> Self {
        let near = nearest(name, candidates).unwrap_or_default().to_owned();
        self.with("nearest", near)
    }

    /// How bad it is.
    pub fn severity(&self) -> Severity {
        self.code.severity()
    }
}

/// Whether any of `findings` is an error.
pub fn any_error(findings: &[Finding]) -> bool {
    findings.iter().any(|finding| finding.severity() == Severity::Error)
}
