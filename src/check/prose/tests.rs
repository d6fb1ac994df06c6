//! Sentences, words and syllables are counted as a reader would.

use super::stop::{Stop, stop};
use super::syllables::syllables;
use super::*;

#[test]
fn sentences_end_where_a_reader_stops() {
    for (word, next, expected) in [
        ("now.", "Then", Stop::Sentence),
        ("slettmeg.no.", "Then", Stop::Sentence),
        ("slettmeg.no", "now", Stop::None),
        ("nej.«", "Så", Stop::Sentence),
        ("nei.»", "Så", Stop::Sentence),
        ("no.”", "Then", Stop::Sentence),
        ("»hvad?«", "og", Stop::None),
        ("(no.)", "Then", Stop::Sentence),
        ("so:", "a", Stop::Colon),
        ("Privat:", "Vi", Stop::Sentence),
        ("så:", "»Nej", Stop::Sentence),
        ("f.eks.", "Facebook", Stop::None),
        ("(e.g.", "Facebook", Stop::None),
        ("3.", "november", Stop::None),
        ("3.", "November", Stop::Sentence),
        ("nr.", "5", Stop::None),
        ("så.", "omtanke", Stop::Sentence),
        ("så", "omtanke", Stop::None),
        ("så …", "og", Stop::None),
        ("…", "og", Stop::None),
        ("…", "Og", Stop::Sentence),
        ("one,", "Two", Stop::None),
        ("–", "og", Stop::None),
    ] {
        assert_eq!(stop(word, next), expected, "{word} {next}");
    }
}

#[test]
fn counts_are_those_of_a_reader() {
    let danish =
        Counts::of("Spørg din leder først: Hvem svarer? Arbejdspladsen – og du – bestemmer.\n\nJa", Language::Da);
    assert_eq!(danish, Counts { words: 11, stops: 4, long_words: 2, syllables: 0, longest: 4 });
    let english = Counts::of("Take two things: the name, the day. Ask 2 colleagues", Language::En);
    assert_eq!(english, Counts { words: 10, stops: 3, long_words: 1, syllables: 11, longest: 7 });
    assert_eq!(Counts::of(" – … ", Language::Da), Counts::default());
}

#[test]
fn the_measures_are_their_authors() {
    let counts = Counts { words: 100, stops: 5, long_words: 20, syllables: 140, longest: 25 };
    assert_eq!(Measure::Lix.figure(counts), Some(40));
    // 206.835 − 1.015 × 20 − 84.6 × 1.4 = 68.095
    assert_eq!(Measure::Flesch.figure(counts), Some(68));
    let harder = Counts { words: 101, ..counts };
    assert_eq!((Measure::Lix.figure(harder), Measure::Lix.figure(Counts::default())), (Some(41), None));
    assert!(!Measure::Lix.is_hard(40) && Measure::Lix.is_hard(41));
    assert!(!Measure::Flesch.is_hard(55) && Measure::Flesch.is_hard(54));
}

#[test]
fn syllables_are_those_that_are_heard() {
    let words = "a:1 the:1 care:1 cared:1 asked:1 wanted:2 needed:2 posted:2 uses:2 pages:2 named:1 names:1 watches:2 \
                 little:2 settled:2 people:2 something:2 somebody:3 everybody:4 everything:3 someone:2 safety:2 \
                 guideline:2 facebook:2 colleague:2 colleagues:2 employee:3 employees:3 loyal:2 disloyal:3 being:2 \
                 seeing:2 idea:3 create:2 react:2 reach:1 union:2 opinion:3 social:2 media:3 serious:3 patient:2 \
                 relative:3 confidentiality:7 organisation:5 information:4 municipality:6 statement:2 careful:2 \
                 useful:2 poem:2 whoever:3 influence:3 your:1 you:1 yes:1 year:1 beyond:2 criticism:4 easier:3 \
                 Colleague’s:2 you’re:1 anyone:3 used:1 called:1 e-mail:2 2026:1";
    let wrong: Vec<String> = words
        .split_whitespace()
        .filter_map(|pair| pair.split_once(':'))
        .filter(|(word, heard)| syllables(word).to_string() != *heard)
        .map(|(word, heard)| format!("{word}: {} and not {heard}", syllables(word)))
        .collect();
    assert_eq!(wrong, Vec::<String>::new());
}
