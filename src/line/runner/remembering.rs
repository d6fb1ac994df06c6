//! What is kept of an interview while it is held, and what is said about that.

use std::rc::Rc;

use crate::line::interview::Interview;
use crate::pack::{Scenario, ScenarioId};
use crate::session::{Keeper, Kept, On, Rest, Resumed, Trouble};
use crate::text::{Catalog, SafeText, args};
use crate::walk::Run;

/// Keeps an interview.
pub(super) struct Remembering {
    pub(super) keeper: Keeper,
    on: On,
    /// What was kept last, and whether that succeeded.
    last: Option<(Run, bool)>,
}

impl Remembering {
    pub(super) fn new(keeper: Keeper, on: On) -> Self {
        Self { keeper, on, last: None }
    }

    /// Keeps how far the scenario has come, where that is another than before. What is to be said of it.
    pub(super) fn record(&mut self, run: Option<Run>, words: &Catalog) -> Vec<SafeText> {
        let Some(run) = run else { return Vec::new() };
        let is_known = match &self.last {
            Some((last, is_kept)) => *last == run && *is_kept,
            None => run.answers.is_empty(),
        };
        if is_known {
            return Vec::new();
        }
        let recorded = self.keeper.record(&run, &self.on);
        self.last = Some((run, recorded.is_ok()));
        match recorded {
            Err(trouble) if self.keeper.is_news(trouble) => vec![not_remembered(trouble, words)],
            _ => Vec::new(),
        }
    }

    /// Takes up a session. What is to be said of it.
    pub(super) fn resume(
        &mut self,
        number: u32,
        interview: &mut Interview,
        scenario: impl Fn(&ScenarioId) -> Option<Rc<Scenario>>,
        words: &Catalog,
    ) -> Vec<SafeText> {
        let cannot = |why: &str| vec![words.say_with("session-cannot-resume", &args([("reason", &*words.say(why))]))];
        let Resumed { session, trouble } = match self.keeper.resume(number) {
            Ok(resumed) => resumed,
            Err(trouble) => return cannot(trouble.message()),
        };
        let Some(scenario) = scenario(&session.scenario) else { return cannot("session-no-scenario") };
        let mut said = Vec::new();
        if let Some(trouble) = trouble {
            said.extend([words.say(trouble.message()), words.say("session-not-from-here")]);
        }
        match session.rest {
            Rest::Nothing => {}
            Rest::Torn => said.push(words.say("session-torn")),
            Rest::Damaged(_) => said.push(words.say("session-part-damaged")),
        }
        said.extend(interview.take_up(scenario, session.answers));
        let (then, now) = (session.end.map(|end| end.verdict), interview.run().and_then(|run| run.end));
        if let (Some(then), Some(now)) = (then, now.map(|end| end.verdict))
            && then != now
        {
            let verdict = words.say(&format!("verdict-{}", crate::pack::Word::as_str(then)));
            let day = words.day(session.on.day);
            said.push(words.say_with("session-otherwise", &args([("day", &*day), ("verdict", &*verdict)])));
        }
        said
    }

    /// Erases what was kept for long enough, and tells what there is to take up, where nothing else was asked for.
    pub(super) fn look_back(&mut self, interview: &Interview, words: &Catalog) -> Vec<SafeText> {
        let (kept, trouble) = self.keeper.look_back(self.on.day);
        let is_unfinished = |kept: &Kept| kept.session().is_some_and(|session| session.end.is_none());
        let hint = interview.run().is_none() && kept.iter().any(is_unfinished);
        let trouble = trouble.filter(|trouble| self.keeper.is_news(*trouble));
        let told = trouble.map(|trouble| not_remembered(trouble, words));
        told.into_iter().chain(hint.then(|| words.say("line-unfinished"))).collect()
    }

    /// What is said of what was answered to somebody who leaves.
    pub(super) fn farewell(&self, words: &Catalog) -> Vec<SafeText> {
        let Some((run, is_kept)) = self.last.as_ref().filter(|(run, _)| !run.answers.is_empty()) else {
            return Vec::new();
        };
        let number = self.keeper.number(&run.scenario).filter(|_| *is_kept && self.keeper.remembers());
        let kept = if run.end.is_some() { "line-kept-answer" } else { "line-kept" };
        vec![match number {
            Some(number) => words.say_with(kept, &args([("number", &number.to_string())])),
            None => words.say("line-not-remembered"),
        }]
    }
}

fn not_remembered(trouble: Trouble, words: &Catalog) -> SafeText {
    words.say_with("session-not-remembered", &args([("reason", &*words.say(trouble.message()))]))
}
