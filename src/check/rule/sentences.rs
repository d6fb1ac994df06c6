//! A sentence has 25 words at the most.

use crate::check::subject::Subject;
use crate::finding::{Code, Finding};

/// The most words that a sentence may have.
const MOST: usize = 25;

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    for (entry, counts) in subject.files().flat_map(|(.., file)| file.counted()) {
        if counts.longest > MOST {
            let finding = Finding::new(Code::LongSentence, entry.place.clone()).with("key", &*entry.key);
            report.push(finding.with("found", counts.longest.to_string()).with("most", MOST.to_string()));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::{check, check_edits};

    const ADVICE: &str = "i18n/en/advice.ftl";
    const DRAFT: &str = "I keep work and private life apart.";

    fn told(words: usize) -> String {
        format!("2 long-sentence key=explain.draft found={words} most=25")
    }

    #[test]
    fn a_long_sentence_is_told_and_two_short_ones_are_not() {
        let words = |count: usize| "so ".repeat(count).trim().to_owned();
        check(ADVICE, DRAFT, &words(25), &[]);
        check(ADVICE, DRAFT, &words(26), &[&told(26)]);
        check(ADVICE, DRAFT, &format!("{0}. {0}.", words(20)), &[]);
        check(ADVICE, DRAFT, &format!("{0} “{0}?” {0}.", words(9)), &[&told(27)]);
        // A list behind a colon is still the same sentence; a new sentence there is not.
        check(ADVICE, DRAFT, &format!("{0}: {0}.", words(13)), &[&told(26)]);
        check(ADVICE, DRAFT, &format!("{0}: So {0}.", words(13)), &[]);
        // What people search for is a list and no sentence.
        check("i18n/en/patients/request.ftl", "friend request message", &words(26), &[]);
    }

    #[test]
    fn a_term_has_as_many_words_as_are_shown() {
        let text = format!("{} {{ -word-leader }}.", "so ".repeat(24).trim());
        let term = ("i18n/en/terms.ftl", "= leader", "= nearest leader");
        check(ADVICE, DRAFT, &text, &[]);
        check_edits(&[(ADVICE, DRAFT, &text), term], &[&told(26)]);
    }
}
