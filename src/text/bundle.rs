//! One file's messages in one language, ready to be formatted.

use std::fmt::{self, Write};
use std::rc::Rc;

use fluent::{FluentArgs, FluentBundle, FluentResource};

use super::depth::too_deep;
use super::language::Language;
use super::safe::SafeText;
use crate::finding::DEEPEST;

/// The longest that a formatted message may be, in characters; it is cut there while it is formatted.
pub const LONGEST: usize = 8_000;

pub(super) struct Bundle(FluentBundle<Rc<FluentResource>>);

/// Parses one file. What is wrong in it was told by whoever inspected the pack; here, what is right counts. Of a
/// file that is too deep to be parsed nothing does.
pub(super) fn resource(source: &str) -> Rc<FluentResource> {
    let source = if too_deep(source, DEEPEST).is_some() { "" } else { source };
    let parsed = FluentResource::try_new(source.to_owned());
    Rc::new(parsed.unwrap_or_else(|(resource, _)| resource))
}

impl Bundle {
    /// A bundle of resources; where two have the same message, the later counts.
    pub(super) fn new(language: Language, resources: impl IntoIterator<Item = Rc<FluentResource>>) -> Self {
        let mut bundle = FluentBundle::new(vec![language.identifier()]);
        bundle.set_use_isolating(false);
        for resource in resources {
            bundle.add_resource_overriding(resource);
        }
        Self(bundle)
    }

    /// The text of a message or of one of its attributes; `None` where it is not there, is empty, or lacks
    /// a term or a value.
    pub(super) fn format(
        &self,
        message: &str,
        attribute: Option<&str>,
        args: Option<&FluentArgs<'_>>,
    ) -> Option<SafeText> {
        let message = self.0.get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let (mut text, mut errors) = (Limited { text: String::new(), left: LONGEST }, Vec::new());
        // Refusing to write is how the limit ends the formatting; what was written until then stands.
        let _ = self.0.write_pattern(&mut text, pattern, args, &mut errors);
        (errors.is_empty() && !text.text.trim().is_empty()).then(|| SafeText::new(&text.text))
    }
}

/// Takes so many characters and refuses the rest.
struct Limited {
    text: String,
    left: usize,
}

impl Write for Limited {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        for character in text.chars() {
            self.left = self.left.checked_sub(1).ok_or(fmt::Error)?;
            self.text.push(character);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundle(source: &str) -> Bundle {
        Bundle::new(Language::En, [resource(source)])
    }

    #[test]
    fn no_isolation_marks_stand_around_values() {
        let args = FluentArgs::from_iter([("name", "Å")]);
        let text = bundle("m = Hello { $name }.").format("m", None, Some(&args));
        assert_eq!(text.as_deref(), Some("Hello Å."));
    }

    #[test]
    fn what_cannot_be_formatted_is_missing_and_not_a_key() {
        let bundle = bundle("m = Hello { -nobody }.\nn = { $name }\no = { \"\" }\n");
        for message in ["m", "n", "o", "p"] {
            assert_eq!(bundle.format(message, None, None), None, "{message}");
        }
    }

    #[test]
    fn a_file_that_is_too_deep_is_not_parsed() {
        for deep in ["{".repeat(100_000), format!("{{{}", "F(".repeat(100_000))] {
            assert_eq!(bundle(&format!("m = Hello\nn = {deep}")).format("m", None, None), None);
        }
    }

    #[test]
    fn a_message_that_grows_is_cut_while_it_grows() {
        let mut source = String::from("-a0 = xxxxxxxxxx\n");
        for n in 1..10 {
            let previous = format!("{{ -a{} }}", n - 1);
            source += &format!("-a{n} = {}\n", previous.repeat(10));
        }
        source += "m = { -a9 }";
        let text = bundle(&source).format("m", None, None);
        assert!(text.is_none_or(|text| text.chars().count() <= LONGEST));
    }
}
