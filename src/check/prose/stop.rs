//! Where a sentence ends. Packs have no abbreviations, or few: what looks like one ends nothing.

/// What stands at the end of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Stop {
    /// Nothing that ends anything.
    None,
    /// A colon with the rest of the sentence behind it.
    Colon,
    /// The end of a sentence.
    Sentence,
}

/// What stands at the end of a word, given the word behind it.
pub(super) fn stop(word: &str, next: &str) -> Stop {
    if word.bytes().next_back().is_some_and(|last| last.is_ascii_alphanumeric() || last == b',') {
        return Stop::None;
    }
    let bare = word.trim_end_matches(is_mark);
    let is_quoted = bare.len() < word.len();
    let goes_on = next.trim_start_matches(is_mark).starts_with(char::is_lowercase);
    match bare.chars().next_back() {
        Some('.') if is_abbreviation(&bare[..bare.len() - 1], next) => Stop::None,
        // “Ask “who?” and wait”, and a sentence that trails off … and goes on.
        Some('.' | '!' | '?') if is_quoted && goes_on => Stop::None,
        Some('…') if goes_on => Stop::None,
        Some('.' | '!' | '?' | '…') => Stop::Sentence,
        Some(':') if goes_on => Stop::Colon,
        Some(':') => Stop::Sentence,
        _ => Stop::None,
    }
}

/// Quotation marks and brackets, which stand around words.
fn is_mark(character: char) -> bool {
    matches!(character, '»' | '«' | '“' | '”' | '’' | '‘' | '"' | '(' | ')' | '[' | ']')
}

/// Whether a stop behind `word` only shortens it or counts it: `f.eks.`, `e.g.`, `nr. 5`, `3. november`.
fn is_abbreviation(word: &str, next: &str) -> bool {
    let is_short = |part: &str| (1..=3).contains(&part.chars().count()) && part.chars().all(char::is_alphabetic);
    let word = word.trim_start_matches(is_mark);
    if word.contains('.') {
        return word.split('.').all(is_short);
    }
    let is_number = !word.is_empty() && word.chars().all(|c| c.is_ascii_digit());
    let before_number = next.starts_with(|c: char| c.is_ascii_digit());
    is_number && next.starts_with(char::is_lowercase) || is_short(word) && before_number
}
