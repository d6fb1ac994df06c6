//! Lines of a page of plain text, the same wherever plain text is printed.

use textwrap::{Options, WordSplitter, WrapAlgorithm, wrap};

/// The widest that printed lines are, in columns.
const COLUMNS: usize = 80;

/// Text in lines of at most 80 columns, the first after `first` and the others after `rest`. Words are never
/// broken, not even at hyphens: a name is copied from the screen as it stands there.
pub fn hanging(text: &str, first: &str, rest: &str) -> Vec<String> {
    hanging_within(COLUMNS, text, first, rest)
}

/// The same within so many columns.
pub fn hanging_within(columns: usize, text: &str, first: &str, rest: &str) -> Vec<String> {
    let options = Options::new(columns)
        .initial_indent(first)
        .subsequent_indent(rest)
        .wrap_algorithm(WrapAlgorithm::FirstFit)
        .word_splitter(WordSplitter::NoHyphenation)
        .break_words(false);
    wrap(text, options).iter().map(|line| line.trim_end().to_owned()).collect()
}
