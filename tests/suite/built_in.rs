//! What tests share: the built-in pack, loaded whole.

use std::rc::Rc;

use omtanke::library::Library;
use omtanke::pack::{GuidelineId, Pack, PackId, Scenario};
use omtanke::text::{Catalog, Language};
use omtanke::walk::{self, Answers};

/// The built-in pack with everything in it.
pub(crate) struct World {
    pub(crate) library: Rc<Library>,
    pub(crate) pack: Pack,
}

impl World {
    pub(crate) fn new() -> Self {
        let library = Rc::new(Library::built_in());
        let (mut pack, findings) = library.everything();
        assert!(findings.is_empty(), "the built-in pack is sound: {findings:?}");
        pack.digest = library.digest();
        Self { library, pack }
    }

    pub(crate) fn words(&self, language: Language) -> Catalog {
        self.library.catalog(language)
    }
}

/// A guideline's id.
pub(crate) fn guideline(id: &str) -> Option<GuidelineId> {
    (id != "other").then(|| GuidelineId::from_text(id).expect("an id"))
}

/// Answers as they are typed: `question=option,option`.
pub(crate) fn answers(scenario: &Scenario, typed: &[impl AsRef<str>]) -> Answers {
    let answer = |typed: &str| {
        let (question, options) = typed.split_once('=').expect("question=option");
        let options: Vec<&str> = options.split(',').collect();
        walk::answer(scenario, question, &options).unwrap_or_else(|fault| panic!("{typed}: {fault:?}"))
    };
    typed.iter().map(|typed| answer(typed.as_ref())).collect()
}
