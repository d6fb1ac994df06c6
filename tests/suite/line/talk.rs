//! An interview held without input or output: lines in, everything said and asked for kept.

use std::rc::Rc;

use jiff::civil::{Date, date};
use omtanke::library::Library;
use omtanke::line::{Choice, Effect, Interview, Profile, Turn};
use omtanke::pack::{Organisation, Pack, Role, ScenarioId};
use omtanke::search::Index;
use omtanke::text::Language;

use crate::world::office;

/// The day on which every interview is held.
pub(crate) const TODAY: Date = date(2026, 1, 17);

/// An interview, its library, and everything said and written so far.
pub(crate) struct Talk {
    library: Rc<Library>,
    pub(crate) interview: Interview,
    pub(crate) transcript: String,
    pub(crate) last: Turn,
    pub(crate) kept: Vec<Choice>,
}

impl Talk {
    /// In the office pack.
    pub(crate) fn new(language: Language, profile: Profile, scenario: Option<&str>) -> Self {
        let library = Rc::new(Library::open(&[office()], false).expect("a pack"));
        let pack = library.pack().0.clone();
        Self::with(library, pack, language, profile, scenario)
    }

    /// Somebody who is known, in a scenario of the office pack.
    pub(crate) fn known(language: Language, scenario: &str) -> Self {
        Self::new(language, profile(language, "harbour", Role::Employee), Some(scenario))
    }

    /// With any pack.
    pub(crate) fn with(
        library: Rc<Library>,
        pack: Pack,
        language: Language,
        profile: Profile,
        scenario: Option<&str>,
    ) -> Self {
        let scenario = scenario.map(|id| library.scenario(id).expect("it is there").expect("it is sound"));
        let mut interview = Interview::new(library.catalog(language), pack, profile, scenario, TODAY);
        let turn = interview.begin();
        let mut talk = Self { library, interview, transcript: String::new(), last: Turn::default(), kept: Vec::new() };
        talk.take(turn);
        talk
    }

    /// Writes a line.
    pub(crate) fn write(&mut self, line: &str) -> &mut Self {
        self.transcript += &format!("> {line}\n");
        let turn = self.interview.answer(line);
        self.take(turn);
        self
    }

    /// Writes lines, one after the other.
    pub(crate) fn all(mut self, lines: &[&str]) -> Self {
        lines.iter().for_each(|line| {
            self.write(line);
        });
        self
    }

    /// Takes a turn, and performs what it asks for.
    pub(crate) fn take(&mut self, turn: Turn) {
        turn.lines.iter().for_each(|line| self.transcript += &format!("{line}\n"));
        match &turn.effect {
            Some(Effect::Open(id)) => {
                let scenario = self.library.scenario(id.as_str()).expect("it is there").expect("it is sound");
                let turn = self.interview.open(scenario);
                return self.take(turn);
            }
            Some(Effect::FirstAid) => {
                let library = self.library.clone();
                let turn = self.interview.first_aid(|id| library.scenario(id.as_str())?.ok());
                return self.take(turn);
            }
            Some(Effect::Search(words)) => {
                let turn = self.interview.found(self.found(words));
                return self.take(turn);
            }
            Some(Effect::Keep(choice)) => self.kept.push(choice.clone()),
            Some(Effect::Leave) => self.transcript += "(leaves)\n",
            None => {}
        }
        self.last = turn;
    }

    fn found(&self, words: &str) -> Vec<ScenarioId> {
        let shelf = &self.library.shelf().0;
        let hits = Index::of_shelves(Language::En, shelf, self.library.as_ref()).search(Language::En, words, 7);
        hits.iter().filter_map(|hit| shelf.scenarios().nth(hit.document)).map(|(_, id)| id.clone()).collect()
    }

    /// What was said last, on one line.
    pub(crate) fn said(&self) -> String {
        self.last.lines.iter().map(|line| line.as_str()).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" / ")
    }

    /// Writes a line, and holds what is said to it against what is expected.
    pub(crate) fn says(&mut self, line: &str, expected: &str) -> &mut Self {
        self.write(line);
        assert!(self.said().contains(expected), "{line}: {expected:?} is not in {:?}", self.said());
        self
    }
}

/// A profile in which everything is known.
pub(crate) fn profile(language: Language, organisation: &str, role: Role) -> Profile {
    Profile { language: Some(language), organisation: Organisation::from_text(organisation), role: Some(role) }
}
