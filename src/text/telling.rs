//! A finding in words: the message of its code with its values, and the nearest name where one is near.

use crate::finding::Finding;

use super::catalog::{Args, Catalog, args};
use super::safe::SafeText;

/// What is wrong and what to do about it (`finding-<code>`), and "did you mean …?" where a name is near.
pub fn finding_text(words: &Catalog, finding: &Finding) -> (SafeText, Option<SafeText>) {
    let values: Args<'_> = finding.values.iter().map(|(name, value)| (*name, value.as_str())).collect();
    let message = words.say_with(&format!("finding-{}", finding.code), &values);
    let nearest = finding.values.iter().find(|(name, value)| *name == "nearest" && !value.is_empty());
    let hint = nearest.map(|(_, name)| words.say_with("finding-hint-nearest", &args([("nearest", name)])));
    (message, hint)
}

#[cfg(test)]
mod tests {
    use std::borrow::Cow;
    use std::rc::Rc;

    use super::*;
    use crate::finding::{Code, Place};
    use crate::text::{Language, Texts};

    struct Two;

    impl Texts for Two {
        fn texts(&self, _: Language, _: &str) -> Vec<Cow<'_, str>> {
            vec!["finding-unknown-key = No { $key }.\nfinding-hint-nearest = { $nearest }?".into()]
        }
    }

    #[test]
    fn the_nearest_name_is_a_hint_of_its_own() {
        let words = Catalog::new(Language::En, Rc::new(Two));
        let told = |nearest: &str| {
            let finding = Finding::new(Code::UnknownKey, Place::file("x")).with("key", "a").with("nearest", nearest);
            let (message, hint) = finding_text(&words, &finding);
            (message.as_str().to_owned(), hint.map(|hint| hint.as_str().to_owned()))
        };
        assert_eq!(told("ab"), ("No a.".to_owned(), Some("ab?".to_owned())));
        assert_eq!(told(""), ("No a.".to_owned(), None));
    }
}
