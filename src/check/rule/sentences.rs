//! A sentence has 25 words at the most.

use crate::check::subject::Subject;
use crate::finding::{Code, Finding};

/// The most words that a sentence may have.
const MOST: usize = 25;

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    let entries = subject.files().flat_map(|(.., file)| file.entries.values());
    // Search words are a list and no sentence.
    for entry in entries.filter(|entry| !entry.key.ends_with(".search")) {
        // Most texts are shorter as a whole.
        if entry.text.split_ascii_whitespace().nth(MOST).is_none() {
            continue;
        }
        let longest = sentences(&entry.text).map(words).max().unwrap_or_default();
        if longest > MOST {
            let finding = Finding::new(Code::LongSentence, entry.place.clone()).with("key", &entry.key);
            report.push(finding.with("found", longest.to_string()).with("most", MOST.to_string()));
        }
    }
}

/// The sentences of a text: a stop ends one where a space follows, and so does an empty line.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut before = ' ';
    text.split("\n\n").flat_map(move |paragraph| {
        paragraph.split_inclusive(move |c: char| {
            let ends = c.is_whitespace() && matches!(before, '.' | '!' | '?' | ':');
            before = c;
            ends
        })
    })
}

fn words(sentence: &str) -> usize {
    sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::fixture::check;

    #[test]
    fn a_long_sentence_is_told_and_two_short_ones_are_not() {
        let (file, from) = ("i18n/en/advice.ftl", "I keep work and private life apart.");
        let long = "word ".repeat(26);
        check(file, from, long.trim(), &["2 long-sentence key=explain.draft found=26 most=25"]);
        check(file, from, &format!("{0}. {0}.", "word ".repeat(20).trim()), &[]);
        check("i18n/en/patients/request.ftl", "friend request message", long.trim(), &[]);
    }

    #[test]
    fn a_stop_inside_a_word_ends_nothing() {
        assert_eq!(sentences("See slettmeg.no now. Then? Go").count(), 3);
        assert_eq!(words("one – two, “three”"), 3);
    }
}
