//! What has to be noticed, until the next key: on as many rows as it takes, the last of them where notices stand.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::text::Line;

use super::{foot, put, question};
use crate::pack::{QuestionId, Word};
use crate::text::{SafeText, args};
use crate::tui::layout::Layout;
use crate::tui::message::NotSaved;
use crate::tui::model::{Model, Notice, Remarks};
use crate::tui::paper::cut;
use crate::tui::theme::Ink;

/// The most rows that a notice takes from the screen.
const MOST: usize = 4;

/// The notice has a row of its own where there is room for one, and else the footer's until the next key. One that is
/// longer covers what stands above it.
pub(super) fn draw(model: &Model, frame: &mut Frame<'_>, layout: &Layout) {
    let text = model.notice.as_ref().map(|notice| text(model, notice));
    let area = if layout.notice.height > 0 { layout.notice } else { layout.foot };
    if text.is_none() || layout.notice.height > 0 {
        foot::draw(model, frame, layout.foot);
    }
    let Some(text) = text else { return };
    let width = usize::from(area.width);
    let text = format!("! {text}");
    let mut rows = textwrap::wrap(&text, textwrap::Options::new(width).subsequent_indent("  "));
    if rows.len() > MOST {
        let rest = rows.split_off(MOST - 1).join(" ");
        rows.push(cut(&rest, width).into());
    }
    let above = u16::try_from(rows.len().saturating_sub(1)).unwrap_or_default();
    for (y, row) in (area.y.saturating_sub(above)..).zip(&rows) {
        let area = Rect { y, height: 1, ..area };
        put(frame, area, &Line::raw(" ".repeat(width)));
        put(frame, area, &Line::styled(row.as_ref(), model.theme.style(Ink::Notice)));
    }
}

fn text(model: &Model, notice: &Notice) -> SafeText {
    let words = model.words();
    match notice {
        Notice::NotKept => words.say("tui-not-kept"),
        Notice::CannotOpen => words.say("tui-cannot-open"),
        Notice::LeftOut(number) => {
            let mut args = args([("command", "omtanke check")]);
            args.set("number", *number);
            words.say_with("browse-left-out", &args).on_one_line()
        }
        Notice::NoFirstAid => words.say("first-aid-cannot-open"),
        Notice::NoLongerCount(questions) => {
            let questions = question::names(model, questions);
            words.say_with("tui-no-longer-count", &args([("questions", &questions)])).on_one_line()
        }
        Notice::Copied => words.say("sheet-copied"),
        Notice::NothingToCopy => words.say("sheet-nothing-to-copy"),
        Notice::Saved(path) => words.say_with("save-saved", &args([("file", path)])),
        Notice::NotSaved(why) => not_saved(model, why),
        Notice::StartsOver(answers) => {
            let mut values = args([]);
            values.set("answers", *answers);
            words.say_with("sheet-starts-over", &values)
        }
        Notice::NotRemembered(why) => words.say_with("session-not-remembered", &args([("reason", &words.say(why))])),
        Notice::CannotResume(why) => words.say_with("session-cannot-resume", &args([("reason", &words.say(why))])),
        Notice::Resumed(remarks) => remarks_text(model, remarks),
    }
}

fn not_saved(model: &Model, why: &NotSaved) -> SafeText {
    match why {
        NotSaved::IsThere => model.words().say("save-taken"),
        NotSaved::NoFolder => model.words().say("save-no-folder"),
        NotSaved::Name => model.words().say("save-no-name"),
        NotSaved::Denied => model.words().say("save-denied"),
        NotSaved::ReadOnly => model.words().say("save-read-only"),
        NotSaved::Full => model.words().say("save-full"),
        NotSaved::Refused(reason) => model.words().say_with("save-refused", &args([("reason", reason)])),
    }
}

/// What there is to say of a session that is gone on with.
fn remarks_text(model: &Model, remarks: &Remarks) -> SafeText {
    let words = model.words();
    let mut said: Vec<SafeText> = remarks.said.iter().map(|message| words.say(message)).collect();
    if !remarks.gone.is_empty() {
        let questions = remarks.gone.iter().map(|question| name(model, question)).collect::<Vec<_>>().join(", ");
        said.push(words.say_with("session-gone", &args([("questions", &questions)])));
    }
    if let Some((day, verdict)) = &remarks.otherwise {
        let (day, verdict) = (words.day(*day), words.say(&format!("verdict-{}", verdict.as_str())));
        said.push(words.say_with("session-otherwise", &args([("day", &day), ("verdict", &verdict)])));
    }
    SafeText::new(&said.iter().map(SafeText::as_str).collect::<Vec<_>>().join(" ")).on_one_line()
}

/// The words of a question, or its id where the scenario has it no more.
fn name(model: &Model, question: &QuestionId) -> String {
    let at = model.walking.as_ref().and_then(|walking| walking.scenario.question(question.as_str()));
    match at {
        Some(at) => question::names(model, &[at]),
        None => model.words().say_with("tui-quoted", &args([("text", question.as_str())])).to_string(),
    }
}
