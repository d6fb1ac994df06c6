//! The pure half of the screen: a message in, a changed model and effects as data out.

mod answers;
mod choosing;
mod home;
mod keeping;
mod pointing;
mod question;
mod reading;
mod search;

use crossterm::event::KeyEvent;

use super::effect::Effect;
use super::keymap::{self, Action};
use super::layout::layout;
use super::message::{Message, Opened};
use super::model::{Model, Notice, Over, Page, Screen, Setting, Walking};
use crate::pack::ScenarioId;
use crate::recommend::{Request, page, recommend};
use crate::walk::Answers;

/// How many entries a page of a list is.
const SOME: usize = 8;

/// Takes a message in.
pub fn update(model: &mut Model, message: Message) -> Vec<Effect> {
    let mut effects = match message {
        Message::Key(key) => press(model, key),
        Message::Mouse(mouse) => pointing::act(model, mouse),
        Message::Paste(text) => search::paste(model, &text),
        Message::Resize(columns, rows) => {
            model.size = (columns, rows);
            Vec::new()
        }
        Message::Opened(opened) => {
            open(model, opened);
            Vec::new()
        }
        Message::CannotOpen => notice(model, Notice::CannotOpen),
        Message::NotKept => notice(model, Notice::NotKept),
        Message::NotRemembered(why) => notice(model, Notice::NotRemembered(why)),
        Message::CannotResume(why) => notice(model, Notice::CannotResume(why)),
        Message::Resumed(resumed) => {
            keeping::resume(model, resumed);
            Vec::new()
        }
        Message::Recent(recent) => {
            home::remember(model, recent);
            Vec::new()
        }
    };
    settle(model);
    // Before all else: nothing is asked for, and nothing is left, with an answer that is not kept.
    effects.splice(0..0, keeping::record(model));
    effects
}

fn press(model: &mut Model, key: KeyEvent) -> Vec<Effect> {
    keymap::action(model.place(), key).map_or_else(Vec::new, |action| perform(model, action))
}

/// Does what a key or a click on its hint asks for.
fn perform(model: &mut Model, action: Action) -> Vec<Effect> {
    model.notice = None;
    match action {
        Action::Quit => vec![Effect::Quit],
        Action::Suspend => vec![Effect::Suspend],
        Action::Help => help(model),
        Action::Language => choosing::open(model, Setting::Language),
        Action::Organisation => choosing::open(model, Setting::Organisation),
        Action::Role => choosing::open(model, Setting::Role),
        Action::FirstAid => first_aid(model),
        Action::Search => search::open(model),
        _ => on_screen(model, action),
    }
}

fn on_screen(model: &mut Model, action: Action) -> Vec<Effect> {
    match (model.over.last().copied(), model.screen) {
        (Some(Over::Choosing(setting, cursor)), _) => choosing::act(model, setting, cursor, action),
        (Some(Over::Search), _) => search::act(model, action),
        (Some(Over::Help(top)), _) => reading::help(model, top, action),
        (None, Screen::Home) => home::act(model, action),
        (None, Screen::Question) => question::act(model, action),
        (None, Screen::Answers(cursor)) => answers::act(model, cursor, action),
        (None, Screen::Recommendation) => reading::recommendation(model, action),
    }
}

fn notice(model: &mut Model, notice: Notice) -> Vec<Effect> {
    model.notice = Some(notice);
    Vec::new()
}

/// Shows the help, or puts it away again.
fn help(model: &mut Model) -> Vec<Effect> {
    if matches!(model.over.last(), Some(Over::Help(_))) {
        model.over.pop();
    } else {
        model.over.retain(|over| !matches!(over, Over::Help(_)));
        model.over.push(Over::Help(0));
    }
    Vec::new()
}

/// Something has happened already: the steps for it are one key away from everywhere, but for the first start,
/// which they would need to be answered for an organisation.
fn first_aid(model: &mut Model) -> Vec<Effect> {
    let Some(first) = model.shelf.first_aid.first().map(|id| id.value.clone()) else { return Vec::new() };
    if model.first_start.is_some() {
        return Vec::new();
    }
    model.over.clear();
    open_scenario(model, first)
}

fn open_scenario(model: &mut Model, scenario: ScenarioId) -> Vec<Effect> {
    if model.walking.as_ref().is_some_and(|walking| walking.scenario.id == scenario) {
        return Vec::new();
    }
    vec![Effect::Open(scenario)]
}

fn open(model: &mut Model, opened: Opened) {
    put_away(model);
    let id = opened.scenario.id.clone();
    model.home = model.home_of(&id).unwrap_or(model.home);
    let mut walking = Walking {
        answers: take_begun(model, &id),
        scenario: opened.scenario,
        pack: opened.pack,
        today: opened.today,
        again: None,
        stepping_back: false,
        cursor: 0,
        marked: Default::default(),
        page: None,
        recorded: None,
    };
    walking.settle_on_question(model.role);
    model.walking = Some(walking);
    model.screen = Screen::Question;
}

/// Back to the first screen; the answers wait for whoever opens the scenario again.
fn go_home(model: &mut Model) -> Vec<Effect> {
    put_away(model);
    model.screen = Screen::Home;
    Vec::new()
}

fn take_begun(model: &mut Model, scenario: &ScenarioId) -> Answers {
    let place = model.begun.iter().position(|(begun, _)| begun == scenario);
    place.map(|place| model.begun.remove(place).1).unwrap_or_default()
}

fn put_away(model: &mut Model) {
    let Some(walking) = model.walking.take() else { return };
    if !walking.answers.is_empty() {
        model.begun.insert(0, (walking.scenario.id.clone(), walking.answers));
    }
}

/// Asks an earlier question again; its answer stands until another is given.
fn ask_again(model: &mut Model, question: usize) {
    if let Some(walking) = &mut model.walking {
        walking.again = Some(question);
        walking.stepping_back = false;
        walking.settle_on_question(model.role);
        model.screen = Screen::Question;
    }
}

fn start_over(model: &mut Model) -> Vec<Effect> {
    if let Some(walking) = &mut model.walking {
        walking.answers.clear();
        walking.again = None;
        walking.settle_on_question(model.role);
        model.screen = Screen::Question;
    }
    Vec::new()
}

/// Brings the screen into line with the answers, whatever has changed: a question where one is open, the
/// recommendation where none is, and its rows where they are seen.
fn settle(model: &mut Model) {
    let Some(walking) = &mut model.walking else {
        model.screen = Screen::Home;
        home::settle(model);
        return;
    };
    let position = walking.position(model.role);
    if walking.again.is_some_and(|question| position.step(question).is_none()) {
        walking.again = None;
        walking.settle_on_question(model.role);
    }
    let asked = walking.asked(&position).is_some();
    match model.screen {
        Screen::Question if !asked => model.screen = Screen::Recommendation,
        Screen::Recommendation if asked => model.screen = Screen::Question,
        Screen::Answers(cursor) => {
            model.screen = Screen::Answers(cursor.min(position.steps.len().saturating_sub(1)));
        }
        _ => {}
    }
    walking.cursor = walking.cursor.min(walking.entries(&position).saturating_sub(1));
    if model.screen == Screen::Recommendation && model.over.is_empty() {
        fit_page(model);
    }
}

fn fit_page(model: &mut Model) {
    let Some(layout) = layout(model.size) else { return };
    let before = match &model.walking {
        Some(Walking { page: Some(page), .. }) if !page.is_stale() => None,
        _ => Some(new_page(model)),
    };
    let theme = model.theme;
    let Some(walking) = &mut model.walking else { return };
    if let Some(mut new) = before.flatten() {
        if let Some(old) = &walking.page {
            new.stay_at(old);
        }
        walking.page = Some(new);
    }
    if let Some(page) = &mut walking.page {
        page.fit(theme, layout.text_width(), layout.rows());
    }
}

fn new_page(model: &Model) -> Option<Page> {
    let walking = model.walking.as_ref()?;
    let recommendation = recommend(Request {
        pack: &walking.pack,
        words: model.words(),
        scenario: &walking.scenario,
        organisation: model.organisation.as_ref().and_then(|organisation| organisation.guideline()),
        role: model.role,
        answers: &walking.answers,
        today: walking.today,
    })?;
    Some(Page::new(page(&recommendation, model.words())))
}

/// Moves a cursor among so many entries; `None` where the action is another.
fn moved(cursor: usize, entries: usize, action: Action) -> Option<usize> {
    let last = entries.saturating_sub(1);
    Some(match action {
        Action::Up => cursor.saturating_sub(1),
        Action::Down => (cursor + 1).min(last),
        Action::First => 0,
        Action::Last => last,
        Action::PageUp => cursor.saturating_sub(SOME),
        Action::PageDown => (cursor + SOME).min(last),
        _ => return None,
    })
}
