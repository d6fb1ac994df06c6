//! Findings as lines and as JSON: the file with line and column, how bad it is, and what is wrong.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use crate::finding::{Finding, LineColumn, Lines, Severity};
use crate::library::Library;
use crate::text::{Catalog, SafeText, finding_text};

/// A finding with the line and column of its place.
#[derive(Clone, Debug)]
pub(super) struct Located {
    finding: Finding,
    at: LineColumn,
}

/// A finding as JSON has it; the names are a promise.
#[derive(Serialize)]
pub(super) struct Seen {
    code: &'static str,
    severity: &'static str,
    file: SafeText,
    line: usize,
    column: usize,
    message: SafeText,
}

impl Located {
    /// How bad it is.
    pub(super) fn severity(&self) -> Severity {
        self.finding.severity()
    }
}

/// Findings with their lines and columns, by file and place; each said once.
pub(super) fn located(library: &Library, findings: Vec<Finding>) -> Vec<Located> {
    let mut files: BTreeMap<Arc<str>, Lines<'_>> = BTreeMap::new();
    let mut all: Vec<Located> = findings
        .into_iter()
        .map(|finding| {
            let file = &finding.place.file;
            let lines = files.entry(file.clone());
            let lines = lines.or_insert_with(|| Lines::of(library.file(file).unwrap_or_default()));
            Located { at: lines.line_column(&finding.place), finding }
        })
        .collect();
    all.sort_by(|one, other| {
        let key = |located: &Located| (located.finding.place.file.clone(), located.at, located.finding.code);
        key(one).cmp(&key(other))
    });
    all.dedup_by(|one, other| one.finding == other.finding);
    all
}

/// `file:line:column: error[code]: message`, on one line.
pub(super) fn line(located: &Located, words: &Catalog) -> String {
    let (severity, code) = (located.severity().as_str(), located.finding.code);
    let (file, message) = (SafeText::new(&located.finding.place.file), message(&located.finding, words));
    let severity = words.say(&format!("cli-severity-{severity}"));
    let LineColumn { line, column } = located.at;
    format!("{}:{line}:{column}: {severity}[{code}]: {}\n", file.on_one_line(), message.on_one_line())
}

/// A finding as JSON has it.
pub(super) fn seen(located: &Located, words: &Catalog) -> Seen {
    Seen {
        code: located.finding.code.as_str(),
        severity: located.severity().as_str(),
        file: SafeText::new(&located.finding.place.file),
        line: located.at.line,
        column: located.at.column,
        message: message(&located.finding, words),
    }
}

fn message(finding: &Finding, words: &Catalog) -> SafeText {
    match finding_text(words, finding) {
        (message, Some(hint)) => SafeText::new(&format!("{message} {hint}")),
        (message, None) => message,
    }
}
