//! Choosing the language, the organisation or the role.

use super::home::numbered;
use crate::pack::{Role, Word};
use crate::text::{INTERFACE, Language, SafeText};
use crate::tui::model::{Model, Setting};
use crate::tui::paper::Paper;
use crate::tui::theme::Ink;

pub(super) fn paper(model: &Model, setting: Setting, cursor: usize, width: usize) -> Paper {
    let words = model.words();
    let mut paper = Paper::new(model.theme, width);
    if model.is_at_beginning() {
        paper.text(Ink::Plain, &words.say("tui-welcome"));
        paper.gap();
    }
    paper.anchor = paper.rows.len();
    let message = match setting {
        Setting::Language => "tui-choose-language",
        Setting::Organisation => "tui-choose-organisation",
        Setting::Role => "tui-choose-role",
    };
    paper.text(Ink::Strong, &words.say(message));
    paper.text(Ink::Plain, &words.attribute(INTERFACE, message, "why"));
    for entry in 0..model.choices(setting) {
        let (name, about) = entry_text(model, setting, entry);
        if entry == 0 || about.is_some() {
            paper.gap();
        }
        paper.entry(&numbered(entry + 1), &[(Ink::Plain, &name)], entry == cursor);
        if let Some(about) = about {
            paper.hanging("     ", "     ", &[(Ink::Quiet, &about)]);
            if entry == cursor {
                paper.keep_with_focus();
            }
        }
    }
    paper
}

fn entry_text(model: &Model, setting: Setting, entry: usize) -> (SafeText, Option<SafeText>) {
    let words = model.words();
    match setting {
        Setting::Language => {
            let language = Language::ALL.get(entry).copied().unwrap_or_default();
            (SafeText::new(language.own_name()), None)
        }
        Setting::Organisation => match model.publishers.get(entry) {
            Some((id, publisher)) => (publisher.clone(), words.get(&format!("guidelines/{id}"), "about", None)),
            None => (words.say("tui-other"), Some(words.attribute(INTERFACE, "tui-other", "about"))),
        },
        Setting::Role => {
            let message = format!("tui-role-{}", Role::ALL.get(entry).copied().unwrap_or(Role::Employee).as_str());
            (words.say(&message), Some(words.attribute(INTERFACE, &message, "about")))
        }
    }
}
