//! The pure half of the screen: a message in, a changed model and effects as data out.

mod answers;
mod browse;
mod choosing;
mod first_aid;
mod home;
mod keeping;
mod pointing;
mod question;
mod reading;
mod saving;
mod search;
mod sheet;

use crossterm::event::KeyEvent;

use super::effect::Effect;
use super::keymap::{self, Action};
use super::layout::layout;
use super::message::{Message, Opened};
use super::model::{Model, Notice, Over, Screen, Setting, Sheet, Walking};
use crate::pack::{OptionId, ScenarioId};
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
        Message::FirstAid(kit) => {
            first_aid::take(model, kit);
            Vec::new()
        }
        Message::NoFirstAid => first_aid::fail(model),
        Message::NotKept => notice(model, Notice::NotKept),
        Message::NotRemembered(why) => notice(model, Notice::NotRemembered(why)),
        Message::CannotResume(why) => notice(model, Notice::CannotResume(why)),
        Message::Resumed(resumed) => {
            keeping::resume(model, resumed);
            Vec::new()
        }
        Message::Seen(spot) => saving::seen(model, spot),
        Message::Saved(path) => saving::saved(model, path),
        Message::NotSaved(why) => saving::not_saved(model, why),
        Message::Mapped(scenario) => {
            browse::mapped(model, scenario);
            Vec::new()
        }
        Message::Guides(guides) => {
            browse::guides(model, guides);
            Vec::new()
        }
        Message::Recent(recent) => {
            home::remember(model, recent);
            Vec::new()
        }
    };
    settle(model);
    browse::fit(model);
    model.say_what_is_left_out();
    // Before all else: nothing is asked for, and nothing is left, with an answer that is not kept.
    effects.splice(0..0, keeping::record(model));
    effects
}

fn press(model: &mut Model, key: KeyEvent) -> Vec<Effect> {
    keymap::action(model.place(), key).map_or_else(Vec::new, |action| perform(model, action))
}

/// Does what a key or a click on its hint asks for.
fn perform(model: &mut Model, action: Action) -> Vec<Effect> {
    let before = model.notice.take();
    // Forgetting answers takes the same key twice, with nothing between.
    model.sure = matches!(before, Some(Notice::StartsOver(_)));
    match action {
        Action::Quit => vec![Effect::Quit],
        Action::Suspend => vec![Effect::Suspend],
        Action::Help => help(model),
        Action::Language => choosing::open(model, Setting::Language),
        Action::Organisation => choosing::open(model, Setting::Organisation),
        Action::Role => choosing::open(model, Setting::Role),
        Action::FirstAid => first_aid::open(model),
        Action::Search => search::open(model),
        Action::Map => browse::open_map(model),
        Action::Guides => browse::open_guides(model),
        _ => on_screen(model, action),
    }
}

fn on_screen(model: &mut Model, action: Action) -> Vec<Effect> {
    match (model.over.last().copied(), model.screen) {
        (Some(Over::Choosing(setting, cursor)), _) => choosing::act(model, setting, cursor, action),
        (Some(Over::Search), _) => search::act(model, action),
        (Some(Over::FirstAid), _) => first_aid::act(model, action),
        (Some(Over::Browse), _) => browse::act(model, action),
        (Some(Over::Help(top)), _) => reading::help(model, top, action),
        (None, Screen::Home) => home::act(model, action),
        (None, Screen::Question) => question::act(model, action),
        (None, Screen::Answers(cursor)) => answers::act(model, cursor, action),
        (None, Screen::Recommendation) => sheet::act(model, action),
        (None, Screen::Saving) => saving::act(model, action),
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
    let mut walking = Walking::new(opened, take_begun(model, &id));
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

/// The same with another answer in focus, so that one sees what it would cost before it is given.
fn ask_about(model: &mut Model, question: usize, option: &OptionId) {
    ask_again(model, question);
    let role = model.role;
    if let Some(walking) = &mut model.walking {
        walking.focus_on(option, role);
    }
}

/// Begins again, where that forgets nothing or was asked for twice.
fn start_over(model: &mut Model) -> Vec<Effect> {
    let answered = model.walking.as_ref().map_or(0, |walking| walking.answers.len());
    if answered > 0 && !model.sure {
        return notice(model, Notice::StartsOver(answered));
    }
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
    if model.over.last() == Some(&Over::FirstAid) {
        first_aid::fit(model);
    }
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
        Screen::Recommendation | Screen::Saving if asked => model.screen = Screen::Question,
        Screen::Answers(cursor) => {
            model.screen = Screen::Answers(cursor.min(position.steps.len().saturating_sub(1)));
        }
        _ => {}
    }
    walking.cursor = walking.cursor.min(walking.entries(&position).saturating_sub(1));
    if matches!(model.screen, Screen::Recommendation | Screen::Saving) && model.over.is_empty() {
        fit_sheet(model);
        fit_saving(model);
    }
}

fn fit_sheet(model: &mut Model) {
    let Some(layout) = layout(model.size) else { return };
    let before = model.walking.as_mut().and_then(|walking| walking.sheet.take());
    let sheet = match before {
        Some(sheet) if !sheet.is_stale() => Some(sheet),
        before => new_sheet(model).map(|mut sheet| {
            before.into_iter().for_each(|before| sheet.stay_at(before));
            sheet
        }),
    };
    let Some(mut sheet) = sheet else { return };
    sheet.fit(model.words(), model.theme, layout.sheet().size());
    if let Some(walking) = &mut model.walking {
        walking.sheet = Some(sheet);
    }
}

fn fit_saving(model: &mut Model) {
    let Some(layout) = layout(model.size) else { return };
    let Some(mut saving) = model.walking.as_mut().and_then(|walking| walking.saving.take()) else { return };
    if let Some(sheet) = model.sheet() {
        saving.fit(sheet, model.words(), model.theme, (layout.sheet().size().0, layout.rows()));
    }
    if let Some(walking) = &mut model.walking {
        walking.saving = Some(saving);
    }
}

fn new_sheet(model: &Model) -> Option<Sheet> {
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
    let blocks = page(&recommendation, model.words());
    Some(Sheet::new(recommendation, blocks))
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
