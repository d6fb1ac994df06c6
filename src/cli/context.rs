//! What was typed, and what it means: pack, language, organisation, role, colour.

use std::rc::Rc;

use crate::finding::{Finding, any_error, nearest};
use crate::library::Library;
use crate::pack::guideline::OTHER;
use crate::pack::{Organisation, Pack, Role, Scenario, Word};
use crate::session::{Memory, Settings, Trouble};
use crate::text::{Catalog, Language, SafeText};

use super::args::Common;
use super::environment::Environment;
use super::exit::{Choice, Failure, say_of};
use super::findings::located;
use super::output::Done;

/// What every command works with.
pub(super) struct Context {
    /// The packs.
    pub(super) library: Rc<Library>,
    /// Every text, in the user's language.
    pub(super) words: Catalog,
    /// What was kept, and over it what was typed.
    pub(super) settings: Settings,
    /// The language in use, whether chosen or guessed.
    pub(super) language: Language,
    /// How much is remembered.
    pub(super) memory: Memory,
    /// Whether a screen can be drawn.
    pub(super) screen: bool,
    /// Whether standard output is a terminal.
    pub(super) terminal: bool,
    /// How wide results may be, in columns.
    pub(super) columns: usize,
    /// Whether results may be in colour.
    pub(super) color: bool,
}

impl Context {
    pub(super) fn new(
        typed: Common,
        environment: Environment,
        kept: Settings,
        words: &Catalog,
    ) -> Result<Self, Failure> {
        if let Some(tag) = typed.language.as_ref().filter(|tag| Language::from_tag(tag).is_none()) {
            return Err(Failure::UnknownLanguage(tag.clone()));
        }
        let role = typed.role.as_deref().map(role).transpose()?;
        let color = color(typed.color.as_deref(), environment)?;
        let library = Rc::new(Library::open(&typed.packs, typed.large).map_err(Failure::Pack)?);
        let organisation = typed.organisation.as_deref().map(|name| organisation(&library, name)).transpose()?;
        let language = words.language();
        Ok(Self {
            words: library.catalog(language),
            settings: Settings {
                language: typed.language.as_deref().and_then(Language::from_tag).or(kept.language),
                organisation: organisation.or(kept.organisation),
                role: role.or(kept.role),
            },
            library,
            language,
            memory: memory(typed.private, typed.no_history),
            screen: environment.screen,
            terminal: environment.terminal,
            columns: environment.columns,
            color,
        })
    }

    /// What is said when somebody has left: whether something could not be erased that was to be.
    pub(super) fn after_leaving(&self, left: Result<(), Trouble>) -> Done {
        let Err(trouble) = left else { return Done::default() };
        let reason = self.words.say(trouble.message());
        let said = say_of(&self.words, "session-not-erased", "reason", &reason);
        Done { aside: format!("{said}\n"), status: 1, ..Done::default() }
    }

    /// Shelf, vocabularies and guidelines with the digest that a recommendation carries.
    pub(super) fn pack(&self) -> Result<Pack, Failure> {
        Ok(Pack { digest: self.library.digest(), ..self.library.pack().0.clone() })
    }

    /// A scenario by name.
    pub(super) fn scenario(&self, name: &str) -> Result<Rc<Scenario>, Failure> {
        match self.library.scenario(name) {
            Some(Ok(scenario)) => Ok(scenario),
            Some(Err(findings)) => Err(Failure::Findings(located(&self.library, findings))),
            None => Err(self.unknown_scenario(name)),
        }
    }

    /// A scenario by a name that stands alone, and so may have been meant for a command.
    pub(super) fn scenario_or_command(&self, name: &str) -> Result<Rc<Scenario>, Failure> {
        self.scenario(name).map_err(|failure| match failure {
            Failure::UnknownScenario { nearest: near, .. } => {
                let command = nearest(name, super::command::NAMES).map(str::to_owned);
                Failure::UnknownWord { name: name.to_owned(), nearest: command.or(near) }
            }
            other => other,
        })
    }

    /// Fails with everything that is wrong where nothing sound is left to choose from.
    pub(super) fn some_is_sound(&self) -> Result<(), Failure> {
        let (shelf, errors) = self.library.shelf();
        if shelf.topics.is_empty() { sound(&self.library, errors) } else { Ok(()) }
    }

    /// Fails with everything that is wrong with one scenario, and with the organisation in use, where that is known.
    pub(super) fn sound_for(&self, scenario: &str) -> Result<(), Failure> {
        let mut errors = Vec::new();
        if let Some(Err(found)) = self.library.scenario(scenario) {
            errors.extend(found);
        }
        let guideline = self.settings.organisation.as_ref().and_then(Organisation::guideline);
        errors.extend(guideline.and_then(|id| self.library.guideline_errors(id.as_str())).into_iter().flatten());
        sound(&self.library, &errors)
    }

    /// A scenario's title.
    pub(super) fn title(&self, scenario: &Scenario) -> SafeText {
        self.words.of(&scenario.stem(), "title")
    }

    fn unknown_scenario(&self, name: &str) -> Failure {
        let all = self.library.scenario_ids();
        let near = nearest(name, all.iter().map(|id| id.as_str())).map(str::to_owned);
        Failure::UnknownScenario { name: name.to_owned(), nearest: near }
    }
}

/// The organisation of a name, if the pack has it. Where its guideline is left out, its errors are told instead.
pub(super) fn organisation(library: &Library, name: &str) -> Result<Organisation, Failure> {
    let choices = organisations(library);
    if let Some(known) = Organisation::from_text(name).filter(|_| choices.iter().any(|choice| choice.id == name)) {
        return Ok(known);
    }
    if let Some(errors) = library.guideline_errors(name) {
        return Err(Failure::Findings(located(library, errors)));
    }
    let near = nearest(name, choices.iter().map(|choice| choice.id.as_str())).map(str::to_owned);
    Err(Failure::UnknownOrganisation { name: name.to_owned(), nearest: near, choices })
}

/// Fails with `findings` where any of them is an error.
pub(super) fn sound(library: &Library, findings: &[Finding]) -> Result<(), Failure> {
    if any_error(findings) { Err(Failure::Findings(located(library, findings.to_vec()))) } else { Ok(()) }
}

/// Fails where the pack has no guideline of a name.
pub(super) fn guideline(library: &Library, name: &str) -> Result<(), Failure> {
    if library.pack().0.guidelines.contains_key(name) {
        return Ok(());
    }
    if let Some(errors) = library.guideline_errors(name) {
        return Err(Failure::Findings(located(library, errors)));
    }
    let choices: Vec<Choice> = organisations(library).into_iter().filter(|choice| choice.text.is_some()).collect();
    let near = nearest(name, choices.iter().map(|choice| choice.id.as_str())).map(str::to_owned);
    Err(Failure::UnknownGuideline { name: name.to_owned(), nearest: near, choices })
}

/// Every organisation that can be named, `other` last.
pub(super) fn organisations(library: &Library) -> Vec<Choice> {
    let known = library
        .pack()
        .0
        .guidelines
        .values()
        .map(|guideline| Choice { id: guideline.id.to_string(), text: Some(SafeText::new(&guideline.publisher)) });
    known.chain([Choice { id: OTHER.to_owned(), text: None }]).collect()
}

/// How much is remembered; the one that remembers less counts.
fn memory(private: bool, no_history: bool) -> Memory {
    match (private, no_history) {
        (true, _) => Memory::Nothing,
        (false, true) => Memory::WhileRunning,
        (false, false) => Memory::Whole,
    }
}

fn role(name: &str) -> Result<Role, Failure> {
    Role::from_word(name).ok_or_else(|| Failure::UnknownRole {
        name: name.to_owned(),
        nearest: nearest(name, Role::ALL.iter().map(|role| role.as_str())).map(str::to_owned),
    })
}

fn color(wish: Option<&str>, environment: Environment) -> Result<bool, Failure> {
    match wish {
        None | Some("auto") => Ok(environment.color),
        Some("always") => Ok(true),
        Some("never") => Ok(false),
        Some(other) => {
            Err(Failure::UnknownValue { option: "--color", value: other.to_owned(), all: &["auto", "always", "never"] })
        }
    }
}
