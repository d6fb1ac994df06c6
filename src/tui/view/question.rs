//! The question screen: the answers so far, how far there is to go, the question, why it is asked, the options.

use ratatui::layout::Rect;
use textwrap::core::display_width;

use super::home::{numbered, width};
use super::pane::Pane;
use crate::pack::Word;
use crate::pack::scenario::Kind;
use crate::text::{INTERFACE, SafeText, args};
use crate::tui::layout::Layout;
use crate::tui::model::{Entry, Model, Walking};
use crate::tui::paper::Paper;
use crate::tui::theme::Ink;
use crate::walk::{Answer, Position, Step};

/// The answers so far beside the question, or above it where there is no room; and which of them the keys act on.
pub(super) fn panes(model: &Model, layout: &Layout) -> (Vec<Pane>, usize) {
    let Some(walking) = &model.walking else { return (Vec::new(), 0) };
    let position = walking.position(model.role);
    let Some(asked) = walking.asked(&position) else { return (Vec::new(), 0) };
    let screen = Asking { model, walking, position, asked };
    match layout.beside() {
        Some([left, right]) => {
            let is_trail = matches!(walking.entry(&screen.position), Entry::Answered(_));
            let panes = vec![
                Pane::new(left, screen.trail(width(left))),
                Pane::new(right, screen.fitted(right, |paper| screen.write_opening(paper))),
            ];
            (panes, usize::from(!is_trail))
        }
        None => {
            let above = |paper: &mut Paper| {
                screen.write_profile(paper);
                screen.write_trail(paper, false);
                screen.write_opening(paper);
            };
            (vec![Pane::new(layout.body, screen.fitted(layout.body, above))], 0)
        }
    }
}

/// What the question screen shows.
struct Asking<'a> {
    model: &'a Model,
    walking: &'a Walking,
    position: Position,
    asked: usize,
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

impl Asking<'_> {
    /// The answers so far as a column of their own.
    fn trail(&self, width: usize) -> Paper {
        let mut paper = Paper::new(self.model.theme, width);
        self.write_profile(&mut paper);
        paper.gap();
        if self.position.steps.is_empty() {
            paper.text(Ink::Quiet, &self.model.words().say("tui-no-answers"));
        } else {
            self.write_trail(&mut paper, true);
        }
        paper
    }

    /// The question under what stands above it. Where not all of it fits, what the option in focus would cost stands
    /// right under that option, so that it is in sight.
    fn fitted(&self, area: Rect, above: impl Fn(&mut Paper)) -> Paper {
        let write = |under_focus| {
            let mut paper = Paper::new(self.model.theme, width(area));
            above(&mut paper);
            paper.gap();
            paper.anchor = paper.rows.len();
            self.write_question(&mut paper);
            self.write_options(&mut paper, under_focus);
            if !under_focus {
                self.write_consequence(&mut paper);
            }
            paper
        };
        let paper = write(false);
        if paper.rows.len() > usize::from(area.height) { write(true) } else { paper }
    }

    /// What is known already, and the keys that change it.
    fn write_profile(&self, paper: &mut Paper) {
        let words = self.model.words();
        let role = self.model.role.map(|role| words.say(&format!("role-{}", role.as_str()))).unwrap_or_default();
        let publisher = super::publisher(self.model);
        let text = words.say_with("tui-profile", &args([("role", &role), ("publisher", &publisher)]));
        paper.text(Ink::Quiet, &text);
    }

    /// Each answer with its question: above it in a column of its own, else before it.
    fn write_trail(&self, paper: &mut Paper, is_column: bool) {
        let (model, walking) = (self.model, self.walking);
        for (at, step) in self.position.steps.iter().enumerate() {
            let question = question_text(model, walking, step.question);
            let before = if is_column { String::new() } else { format!("{question}  ") };
            if is_column {
                paper.hanging("     ", "     ", &[(Ink::Quiet, &question)]);
            }
            let answer = answer_text(model, walking, step);
            let note = match (walking.again == Some(step.question), step.from_profile) {
                (true, _) => format!("  ({})", model.words().say("tui-changing")),
                (_, true) => format!("  ({})", model.words().say("tui-from-profile")),
                _ => String::new(),
            };
            let pieces = [(Ink::Quiet, before.as_str()), (Ink::Plain, &answer), (Ink::Quiet, &note)];
            paper.entry("✓  ", &pieces, walking.entry(&self.position) == Entry::Answered(at));
            if is_column {
                paper.gap();
            }
        }
    }

    /// What the scenario is about, until the first question is answered.
    fn write_opening(&self, paper: &mut Paper) {
        if self.position.steps.is_empty() {
            let summary = self.model.words().get(&self.walking.scenario.stem(), "summary", None);
            summary.iter().for_each(|summary| paper.text(Ink::Plain, summary));
        }
    }

    fn write_question(&self, paper: &mut Paper) {
        let (words, question) = (self.model.words(), &self.walking.scenario.questions[self.asked]);
        paper.text(Ink::Quiet, &self.progress());
        paper.text(Ink::Strong, &question_text(self.model, self.walking, self.asked));
        let why = words.get(&self.walking.scenario.stem(), question.id.as_str(), Some("why"));
        if let Some(why) = why {
            paper.text(Ink::Plain, &words.say_with("tui-why", &args([("why", &why)])));
        }
        if question.kind == Kind::Many {
            paper.text(Ink::Plain, &words.say("tui-several"));
        }
        paper.gap();
    }

    fn progress(&self) -> SafeText {
        if self.walking.again.is_some() {
            return self.model.words().say("tui-again");
        }
        let (fewest, most) = self.position.left;
        let mut args = args([]);
        args.set("fewest", fewest);
        args.set("most", most);
        self.model.words().say_with(if fewest == most { "tui-left" } else { "tui-left-between" }, &args)
    }

    fn write_options(&self, paper: &mut Paper, costs_under_focus: bool) {
        let (words, walking) = (self.model.words(), self.walking);
        let question = &walking.scenario.questions[self.asked];
        let focus = walking.entry(&self.position);
        let given = self.position.step(self.asked).map(|step| &step.answer);
        let yours = format!("  ({})", words.say("tui-your-answer"));
        let several = question.kind == Kind::Many;
        let mut write = |mark: &str, entry: Entry, number: usize, text: &SafeText, is_given: bool| {
            let pieces = [(Ink::Plain, text.as_str()), (Ink::Quiet, if is_given { &yours } else { "" })];
            paper.entry(&format!("{mark}{}", numbered(number)), &pieces, focus == entry);
            if let Some(help) = (focus == entry).then(|| self.help(entry)).flatten() {
                let indent = " ".repeat(display_width(mark) + 5);
                paper.hanging(&indent, &indent, &[(Ink::Quiet, &help)]);
                paper.keep_with_focus();
            }
            if focus == entry && costs_under_focus {
                self.write_consequence(paper);
                paper.keep_with_focus();
            }
        };
        for (at, option) in question.options.iter().enumerate() {
            let mark = match (several, walking.marked.contains(&at)) {
                (false, _) => "",
                (true, true) => "[x] ",
                (true, false) => "[ ] ",
            };
            let text = words.attribute(&walking.scenario.stem(), question.id.as_str(), option.id.as_str());
            let is_given = given.is_some_and(|answer| answer.has(&option.id));
            write(mark, Entry::Option(at), at + 1, &text, is_given);
        }
        let mark = if several { "    " } else { "" };
        let is_given = given == Some(&Answer::Unsure);
        write(mark, Entry::Unsure, question.options.len() + 1, &words.say("unsure"), is_given);
    }

    /// More about what is meant by an option: in the scenario's own words, or what a role is.
    fn help(&self, entry: Entry) -> Option<SafeText> {
        let (words, question) = (self.model.words(), &self.walking.scenario.questions[self.asked]);
        let option = match entry {
            Entry::Option(at) => question.options.get(at)?,
            Entry::Unsure => return Some(words.say("tui-unsure-help")),
            Entry::Answered(_) => return None,
        };
        let help = words.get(&self.walking.scenario.stem(), question.id.as_str(), Some(&option.help()));
        let role = || words.attribute(INTERFACE, &format!("tui-role-{}", option.id.as_str()), "about");
        help.or_else(|| question.asks_role.then(role))
    }

    /// What taking the option in focus would cost, before it is taken.
    fn write_consequence(&self, paper: &mut Paper) {
        let walking = self.walking;
        let Some(answer) = walking.again.and_then(|_| walking.answer_in_focus(&self.position)) else { return };
        let dropped = walking.dropped_by(&self.position, self.model.role, &answer);
        if !dropped.is_empty() {
            let questions = names(self.model, &dropped);
            paper.gap();
            let text = self.model.words().say_with("tui-would-drop", &args([("questions", &questions)]));
            paper.hanging("! ", "  ", &[(Ink::Notice, &text)]);
        }
    }
}
