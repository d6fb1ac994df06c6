//! What can be wrong with a receipt, in words.

use crate::recommend::{Lost, ReceiptFault};
use crate::text::SafeText;

use super::tell::Telling;
use super::{Choice, Failure};

/// Why a receipt does not open.
#[derive(Debug)]
pub(in crate::cli) enum OfReceipt {
    /// None was typed.
    Missing,
    /// It is mistyped.
    Fault(ReceiptFault),
    /// Its scenario is not in the pack.
    UnknownScenario,
    /// Its organisation is not in the pack.
    UnknownOrganisation,
    /// It fits several organisations of the pack.
    Organisations { choices: Vec<Choice> },
    /// Its answers do not lead through the scenario as it is now.
    Lost {
        /// The scenario's title.
        scenario: SafeText,
        /// The text of the question where the answers end.
        question: Option<SafeText>,
        lost: Lost,
        /// What is typed to go on from the answers that still hold.
        command: String,
    },
}

impl OfReceipt {
    /// The exit status: a mistyped code is asked for wrongly, everything else could not be done.
    pub(super) fn status(&self) -> u8 {
        if matches!(self, Self::Missing | Self::Fault(_) | Self::Organisations { .. }) { 2 } else { 1 }
    }
}

impl Telling<'_> {
    pub(super) fn receipt(&mut self, failure: &Failure) {
        let Failure::Receipt(of) = failure else { return };
        match of {
            OfReceipt::Missing => self.first("cli-error-receipt-missing", &[]),
            OfReceipt::Fault(fault) => self.fault_of_code(fault),
            OfReceipt::UnknownScenario => self.first("cli-error-receipt-scenario", &[]),
            OfReceipt::UnknownOrganisation => self.first("cli-error-receipt-organisation", &[]),
            OfReceipt::Organisations { choices } => {
                self.first("cli-error-receipt-organisations", &[]);
                self.choices(choices);
            }
            OfReceipt::Lost { scenario, question, lost, command } => {
                let question = question.as_ref().map(SafeText::as_str).unwrap_or_default();
                let message = match lost {
                    Lost::Answer(_) => "cli-error-receipt-answer",
                    Lost::Question(_) => "cli-error-receipt-question",
                    Lost::TooMany => "cli-error-receipt-too-many",
                };
                self.first(message, &[("scenario", scenario.as_str()), ("question", question)]);
                self.hint("cli-hint-receipt-answers", &[]);
                // On one line, however long, so that it can be copied.
                self.lines += &format!("  {command}\n");
            }
        }
    }

    fn fault_of_code(&mut self, fault: &ReceiptFault) {
        match fault {
            ReceiptFault::Letter { group, letter } => {
                let (group, letter) = (group.to_string(), letter.to_string());
                self.first("cli-error-receipt-letter", &[("group", &group), ("letter", &letter)]);
            }
            ReceiptFault::Group { group, text } => {
                self.first("cli-error-receipt-group", &[("group", &group.to_string()), ("text", text)]);
            }
            ReceiptFault::Length { group, text } => {
                self.first("cli-error-receipt-length", &[("group", &group.to_string()), ("text", text)]);
            }
            ReceiptFault::Short => self.first("cli-error-receipt-short", &[]),
            ReceiptFault::Newer => self.first("cli-error-receipt-newer", &[]),
        }
    }
}
