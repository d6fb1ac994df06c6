//! The first screen: topics and what was begun on one side, and beside it the scenarios of the one in focus. Where
//! there is no room for two columns it is one list, and a list of the topics alone while one moves among them.

use ratatui::layout::Rect;

use super::pane::Pane;
use crate::text::{SafeText, args};
use crate::tui::layout::Layout;
use crate::tui::model::{Group, Item, Model};
use crate::tui::paper::Paper;
use crate::tui::recent::Recent;
use crate::tui::theme::Ink;

/// The columns, and which of them the keys act on.
pub(super) fn panes(model: &Model, layout: &Layout) -> (Vec<Pane>, usize) {
    let among_groups = model.home.among_groups;
    match layout.columns() {
        Some([left, right]) => {
            let panes =
                vec![Pane::new(left, groups(model, width(left))), Pane::new(right, entries(model, width(right)))];
            (panes, usize::from(!among_groups))
        }
        None if among_groups => (vec![Pane::new(layout.body, groups(model, layout.text_width()))], 0),
        None => (vec![Pane::new(layout.body, list(model, layout))], 0),
    }
}

/// How wide the text of a part of the screen is.
pub(super) fn width(area: Rect) -> usize {
    usize::from(area.width.saturating_sub(2))
}

/// What there is to choose from.
fn groups(model: &Model, width: usize) -> Paper {
    let words = model.words();
    let mut paper = Paper::new(model.theme, width);
    paper.text(Ink::Strong, &words.say("tui-home"));
    paper.gap();
    let mut number = 0;
    for group in model.groups() {
        number += usize::from(group != Group::Recent);
        let first = match group {
            Group::Recent => numbered(usize::MAX),
            _ if number > 9 && has_first_aid(model, group) => "!  ".to_owned(),
            _ => numbered(number),
        };
        let title = title(model, group);
        if group == model.home.group && !model.home.among_groups {
            paper.entry_shown(&first, &title);
        } else {
            paper.entry(&first, &[(Ink::Plain, &title)], group == model.home.group);
        }
    }
    paper
}

/// The entries of the group in focus.
fn entries(model: &Model, width: usize) -> Paper {
    let mut paper = Paper::new(model.theme, width);
    write_head(&mut paper, model, model.home.group);
    paper.gap();
    for (at, item) in model.items(model.home.group).enumerate() {
        write_item(&mut paper, model, item, at + 1, !model.home.among_groups && at == model.home.entry);
    }
    paper
}

/// All groups, one below the other: the rows that can be in sight, and one more to tell that there are more, for
/// the first frame waits for no title below. Only the group in focus is numbered, for digits act there.
fn list(model: &Model, layout: &Layout) -> Paper {
    let mut paper = Paper::new(model.theme, layout.text_width());
    paper.text(Ink::Strong, &model.words().say("tui-home"));
    for group in model.groups() {
        paper.gap();
        let in_group = group == model.home.group;
        write_head(&mut paper, model, group);
        for (at, item) in model.items(group).enumerate() {
            if paper.is_full(layout.rows()) {
                return paper;
            }
            let number = if in_group { at + 1 } else { usize::MAX };
            write_item(&mut paper, model, item, number, in_group && at == model.home.entry);
        }
    }
    paper
}

/// Whether something in a group is for when something has happened already: its key is `!`.
fn has_first_aid(model: &Model, group: Group) -> bool {
    let mut scenarios = model.topic(group).into_iter().flat_map(|topic| &topic.scenarios);
    scenarios.any(|scenario| model.shelf.is_first_aid(scenario.as_str()))
}

fn title(model: &Model, group: Group) -> SafeText {
    match model.topic(group) {
        Some(topic) => model.words().of("pack", &topic.message()).on_one_line(),
        None => model.words().say("tui-recent"),
    }
}

fn write_head(paper: &mut Paper, model: &Model, group: Group) {
    paper.text(Ink::Heading, &title(model, group));
    let about = model.topic(group).and_then(|topic| model.words().get("pack", &topic.message(), Some("about")));
    if let Some(about) = about {
        paper.text(Ink::Quiet, &about);
    }
}

fn write_item(paper: &mut Paper, model: &Model, item: Item<'_>, number: usize, in_focus: bool) {
    let words = model.words();
    let (scenario, note) = match item {
        Item::Begun(scenario) => (scenario, None),
        Item::Scenario(scenario) if model.is_begun(scenario) => (scenario, Some(words.say("tui-begun").to_string())),
        Item::Scenario(scenario) => (scenario, None),
        Item::Recent(recent) => (&recent.scenario, Some(kept(model, recent))),
    };
    let first_aid = model.shelf.is_first_aid(scenario.as_str());
    let mark = if first_aid { format!("! {}: ", words.say("tui-first-aid")) } else { String::new() };
    let note = note.map(|note| format!("  ({note})")).unwrap_or_default();
    let pieces = [(Ink::Notice, mark.as_str()), (Ink::Plain, &model.title(scenario)), (Ink::Quiet, &note)];
    paper.entry(&numbered(number), &pieces, in_focus);
}

/// When a session was kept, and how far it came.
fn kept(model: &Model, recent: &Recent) -> String {
    let words = model.words();
    let day = words.day(recent.day);
    match recent.verdict {
        Some(verdict) => {
            let verdict = words.say(&format!("verdict-{}", crate::pack::Word::as_str(verdict)));
            format!("{verdict} · {day}")
        }
        None => {
            let mut args = args([]);
            args.set("answered", recent.answered);
            format!("{} · {day}", words.say_with("tui-answered", &args))
        }
    }
}

/// What stands before an entry: its number where a digit reaches it, and else nothing.
pub(super) fn numbered(number: usize) -> String {
    if number <= 9 { format!("{number}  ") } else { "   ".to_owned() }
}
