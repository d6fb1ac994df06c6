//! The question screen: the answers so far, how far there is to go, the question, why it is asked, the options.

use super::home::numbered;
use crate::pack::Word;
use crate::pack::scenario::Kind;
use crate::text::{SafeText, args};
use crate::tui::model::{Entry, Model, Walking};
use crate::tui::paper::Paper;
use crate::tui::theme::Ink;
use crate::walk::{Answer, Position, Step};

pub(super) fn paper(model: &Model, width: usize) -> Paper {
    let mut paper = Paper::new(model.theme, width);
    let Some(walking) = &model.walking else { return paper };
    let position = walking.position(model.role);
    let Some(asked) = walking.asked(&position) else { return paper };
    write_profile(&mut paper, model);
    write_trail(&mut paper, model, walking, &position);
    if position.steps.is_empty() {
        let summary = model.words().get(&walking.scenario.stem(), "summary", None);
        summary.iter().for_each(|summary| paper.text(Ink::Plain, summary));
    }
    paper.gap();
    paper.anchor = paper.rows.len();
    write_question(&mut paper, model, walking, &position, asked);
    write_options(&mut paper, model, walking, &position, asked);
    write_consequence(&mut paper, model, walking, &position);
    paper
}

/// The names of questions, in quotation marks.
pub(super) fn names(model: &Model, questions: &[usize]) -> String {
    let Some(walking) = &model.walking else { return String::new() };
    let name = |question: &usize| {
        let text = question_text(model, walking, *question);
        model.words().say_with("tui-quoted", &args([("text", &text)])).to_string()
    };
    questions.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// The words of a question.
pub(super) fn question_text(model: &Model, walking: &Walking, question: usize) -> SafeText {
    model.words().of(&walking.scenario.stem(), walking.scenario.questions[question].id.as_str())
}

/// The words of an answer.
pub(super) fn answer_text(model: &Model, walking: &Walking, step: &Step) -> String {
    let question = walking.scenario.questions[step.question].id.as_str();
    match &step.answer {
        Answer::Unsure => model.words().say("unsure").to_string(),
        Answer::Chosen(options) => {
            let texts: Vec<SafeText> = options
                .iter()
                .map(|option| model.words().attribute(&walking.scenario.stem(), question, option.as_str()))
                .collect();
            texts.iter().map(SafeText::as_str).collect::<Vec<_>>().join(" · ")
        }
    }
}

/// What is known already, and the keys that change it.
fn write_profile(paper: &mut Paper, model: &Model) {
    let words = model.words();
    let role = model.role.map(|role| words.say(&format!("role-{}", role.as_str()))).unwrap_or_default();
    let publisher = super::publisher(model);
    let text = words.say_with("tui-profile", &args([("role", &role), ("publisher", &publisher)]));
    paper.text(Ink::Quiet, &text);
}

fn write_trail(paper: &mut Paper, model: &Model, walking: &Walking, position: &Position) {
    for (at, step) in position.steps.iter().enumerate() {
        let question = format!("{}  ", question_text(model, walking, step.question));
        let answer = answer_text(model, walking, step);
        let note = match (walking.again == Some(step.question), step.from_profile) {
            (true, _) => format!("  ({})", model.words().say("tui-changing")),
            (_, true) => format!("  ({})", model.words().say("tui-from-profile")),
            _ => String::new(),
        };
        let pieces = [(Ink::Quiet, question.as_str()), (Ink::Plain, &answer), (Ink::Quiet, &note)];
        paper.entry("✓  ", &pieces, walking.entry(position) == Entry::Answered(at));
    }
}

fn write_question(paper: &mut Paper, model: &Model, walking: &Walking, position: &Position, asked: usize) {
    let (words, question) = (model.words(), &walking.scenario.questions[asked]);
    paper.text(Ink::Quiet, &progress(model, walking, position));
    paper.text(Ink::Strong, &question_text(model, walking, asked));
    let why = words.get(&walking.scenario.stem(), question.id.as_str(), Some("why"));
    if let Some(why) = why {
        paper.text(Ink::Plain, &words.say_with("tui-why", &args([("why", &why)])));
    }
    if question.kind == Kind::Many {
        paper.text(Ink::Plain, &words.say("tui-several"));
    }
    paper.gap();
}

fn progress(model: &Model, walking: &Walking, position: &Position) -> SafeText {
    if walking.again.is_some() {
        return model.words().say("tui-again");
    }
    let (fewest, most) = position.left;
    let mut args = args([]);
    args.set("fewest", fewest);
    args.set("most", most);
    model.words().say_with(if fewest == most { "tui-left" } else { "tui-left-between" }, &args)
}

fn write_options(paper: &mut Paper, model: &Model, walking: &Walking, position: &Position, asked: usize) {
    let (words, question) = (model.words(), &walking.scenario.questions[asked]);
    let focus = walking.entry(position);
    let given = position.step(asked).map(|step| &step.answer);
    let yours = format!("  ({})", words.say("tui-your-answer"));
    let several = question.kind == Kind::Many;
    for (at, option) in question.options.iter().enumerate() {
        let mark = match (several, walking.marked.contains(&at)) {
            (false, _) => "",
            (true, true) => "[x] ",
            (true, false) => "[ ] ",
        };
        let text = words.attribute(&walking.scenario.stem(), question.id.as_str(), option.id.as_str());
        let is_given = given.is_some_and(|answer| answer.has(&option.id));
        let pieces = [(Ink::Plain, text.as_str()), (Ink::Quiet, if is_given { &yours } else { "" })];
        paper.entry(&format!("{mark}{}", numbered(at + 1)), &pieces, focus == Entry::Option(at));
    }
    let mark = if several { "    " } else { "" };
    let is_given = given == Some(&Answer::Unsure);
    let unsure = words.say("unsure");
    let pieces = [(Ink::Plain, unsure.as_str()), (Ink::Quiet, if is_given { &yours } else { "" })];
    let first = format!("{mark}{}", numbered(question.options.len() + 1));
    paper.entry(&first, &pieces, focus == Entry::Unsure);
}

/// What taking the option in focus would cost, before it is taken.
fn write_consequence(paper: &mut Paper, model: &Model, walking: &Walking, position: &Position) {
    let Some(answer) = walking.again.and_then(|_| walking.answer_in_focus(position)) else { return };
    let dropped = walking.dropped_by(position, model.role, &answer);
    if !dropped.is_empty() {
        let questions = names(model, &dropped);
        paper.gap();
        let text = model.words().say_with("tui-would-drop", &args([("questions", &questions)]));
        paper.hanging("! ", "  ", &[(Ink::Notice, &text)]);
    }
}
