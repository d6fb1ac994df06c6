//! The syllables of an English word, by its letters: vowels that stand together are one, with the exceptions
//! that matter. Decision 13 says how often that is right.

/// Beginnings with an e that is not heard: *some-one*, *safe-ty*, *where-as*.
const SILENT_WITHIN: [&str; 11] =
    ["some", "every", "guide", "face", "safe", "there", "where", "else", "fore", "use", "before"];

/// Endings before which an e is not heard: *care-ful*, *state-ment*.
const SILENT_BEFORE: [&str; 7] = ["ly", "ment", "ments", "ful", "less", "ness", "ty"];

/// The syllables of a word, at least one.
pub(super) fn syllables(word: &str) -> usize {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let word = word.strip_suffix("’s").or_else(|| word.strip_suffix("'s")).unwrap_or(word);
    let letters: Vec<u8> = word.bytes().filter(u8::is_ascii_alphabetic).map(|b| b.to_ascii_lowercase()).collect();
    // The m of -ism is a syllable without a vowel.
    let heard =
        (0..letters.len()).filter(|at| begins_one(&letters, *at)).count() + usize::from(letters.ends_with(b"ism"));
    heard.saturating_sub(silent(&letters)).max(1)
}

fn is_vowel(letter: u8) -> bool {
    matches!(letter, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')
}

/// Whether the letter at `at` is a vowel that begins a syllable.
fn begins_one(word: &[u8], at: usize) -> bool {
    if !is_vowel(word[at]) || at == 0 && word[at] == b'y' {
        return false;
    }
    let Some(before) = at.checked_sub(1).map(|before| word[before]).filter(|before| is_vowel(*before)) else {
        return true;
    };
    at == 1 && before == b'y' || is_apart(word, at, before)
}

/// Whether two vowels beside each other are heard one by one: *idea*, *lo-yal*, *be-ing*.
fn is_apart(word: &[u8], at: usize, before: u8) -> bool {
    let (rest, front) = (&word[at + 1..], at.checked_sub(2).map_or(b' ', |front| word[front]));
    match (before, word[at]) {
        (b'i', b'a' | b'u') => !b"tscgx".contains(&front) || rest.starts_with(b"lity"),
        (b'i', b'o') => !b"tscgxn".contains(&front),
        (b'i', b'e') => [&b"r"[..], b"st", b"rs", b"ty"].contains(&rest) && word.len() > 5,
        (b'u', b'a') => !b"gq".contains(&front),
        (b'u', b'e') => rest.starts_with(b"n") && !b"gq".contains(&front),
        (b'e', b'o') => !word.starts_with(b"peo"),
        (b'o', b'e') => rest.starts_with(b"v") || rest.starts_with(b"m"),
        (b'e', b'a') => {
            word.starts_with(b"idea") || word.starts_with(b"crea") || word.starts_with(b"reac") && rest != b"ch"
        }
        (b'e', b'u') => word.starts_with(b"re"),
        (b'y', b'o') => b"aoue".contains(&front) || rest == b"ne",
        (b'y', _) => b"aou".contains(&front),
        (_, b'i') => rest.starts_with(b"ng"),
        _ => false,
    }
}

/// How many of the vowels counted are not heard.
fn silent(word: &[u8]) -> usize {
    let within = SILENT_WITHIN.iter().any(|beginning| {
        let rest = word.strip_prefix(beginning.as_bytes()).unwrap_or_default();
        rest.len() > 1 && (!is_vowel(rest[0]) && rest[0] != b'r' || rest.starts_with(b"one"))
    });
    let before = SILENT_BEFORE.iter().any(|ending| {
        let front = word.strip_suffix(ending.as_bytes()).unwrap_or_default();
        front.len() > 2 && ends_silent(front) && !front.ends_with(b"le")
    });
    usize::from(within) + usize::from(before && !within) + usize::from(is_silent_at_end(word))
}

/// Whether a word ends in an e behind a consonant.
fn ends_silent(word: &[u8]) -> bool {
    matches!(word, [.., before, b'e'] if !is_vowel(*before))
}

/// Whether the e at the end, or before a last s or d, is not heard.
fn is_silent_at_end(word: &[u8]) -> bool {
    match word {
        [_, .., b'g' | b'q', b'u', b'e'] | [_, .., b'g' | b'q', b'u', b'e', b's'] => true,
        // *little*, *settled*
        [.., before, b'l', b'e'] | [.., before, b'l', b'e', b's' | b'd'] if !is_vowel(*before) && *before != b'l' => {
            false
        }
        [.., b't' | b'd', b'e', b'd'] | [.., b's' | b'z' | b'x' | b'c' | b'g', b'e', b's'] => false,
        [.., b'c' | b's', b'h', b'e', b's'] => false,
        [_, .., before, b'e', b'd' | b's'] | [_, .., before, b'e'] => !is_vowel(*before),
        _ => false,
    }
}
