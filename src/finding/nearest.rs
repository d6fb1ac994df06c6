//! "Did you mean …?": the candidate nearest to a mistyped name.

/// The candidate that is most like `name`, or `None` where none is like it.
///
/// Likeness is the normalised Damerau–Levenshtein distance; below 0.5 a suggestion misleads more than it
/// helps. A candidate that `name` is the beginning of counts as like it.
pub fn nearest<'c>(name: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    let name = name.to_lowercase();
    candidates
        .into_iter()
        .map(|candidate| (likeness(&name, candidate), candidate))
        .filter(|(likeness, _)| *likeness >= 0.5)
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, candidate)| candidate)
}

fn likeness(name: &str, candidate: &str) -> f64 {
    let whole = strsim::normalized_damerau_levenshtein(name, candidate);
    let begins = name.len() >= 3 && candidate.starts_with(name);
    if begins { whole.max(0.75) } else { whole }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_is_found_and_nonsense_is_not() {
        let names = ["hjorring", "sonderborg", "midtjylland"];
        assert_eq!(nearest("hjoring", names), Some("hjorring"));
        assert_eq!(nearest("Midt", names), Some("midtjylland"));
        assert_eq!(nearest("xyzzy", names), None);
    }
}
