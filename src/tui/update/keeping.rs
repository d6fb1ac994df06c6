//! What is kept between runs: whenever answers or profile have changed, that is asked for to be kept; and a session
//! of an earlier run becomes the scenario that is open.

use super::{open, put_away, take_begun};
use crate::tui::effect::Effect;
use crate::tui::message::Resumed;
use crate::tui::model::{Model, Notice, Recorded, Remarks};
use crate::walk::{Run, gone};

/// Asks for the scenario to be kept as far as it has come, where that is another than was asked for last.
pub(super) fn record(model: &mut Model) -> Option<Effect> {
    let walking = model.walking.as_mut()?;
    let known = walking.recorded.as_ref();
    if known.map_or(walking.answers.is_empty(), |known| {
        known.answers == walking.answers && known.role == model.role && known.organisation == model.organisation
    }) {
        return None;
    }
    let (role, organisation) = (model.role, model.organisation.clone());
    let run = Run::new(&walking.pack, &walking.scenario, organisation.as_ref(), role, &walking.answers);
    walking.recorded = Some(Recorded { answers: walking.answers.clone(), role, organisation });
    Some(Effect::Record(run))
}

/// Opens the scenario of a session with the answers given then. Those that there is nothing for any more are named,
/// and asked for again.
pub(super) fn resume(model: &mut Model, resumed: Resumed) {
    let Resumed { opened, mut answers, day, verdict, remarks } = resumed;
    let gone = gone(&opened.scenario, &answers);
    answers.retain(|question, _| !gone.contains(question));
    let run = Run::new(&opened.pack, &opened.scenario, model.organisation.as_ref(), model.role, &answers);
    let now = run.end.map(|end| end.verdict);
    let otherwise = verdict.filter(|then| now.is_some_and(|now| now != *then)).map(|then| (day, then));
    put_away(model);
    model.over.clear();
    // What this run may know of the scenario gives way to the session that was asked for.
    take_begun(model, &opened.scenario.id);
    model.begun.insert(0, (opened.scenario.id.clone(), answers));
    open(model, opened);
    let remarks = Remarks { said: remarks, gone, otherwise };
    model.notice = (remarks != Remarks::default()).then_some(Notice::Resumed(remarks));
}
