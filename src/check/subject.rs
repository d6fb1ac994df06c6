//! What the rules look at: the pack, its texts by language and file, and which files are broken.

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::{BTreeMap, BTreeSet};

use crate::finding::{Code, Finding, Place, Severity};
use crate::pack::avoid::{self, Avoided};
use crate::pack::{AdviceId, Guideline, MatterId, Pack, Scenario, ScenarioId, vocabulary};
use crate::text::{Entry, LONGEST_MESSAGE, Language, inspect};

use super::Input;
use super::asked::{Asked, asked};
use super::figures::{Figures, figures};
use super::prose::Counts;

/// The stem of the terms.
pub(super) const TERMS: &str = "terms";

/// What the rules look at.
pub(super) struct Subject<'i> {
    /// The pack.
    pub(super) pack: &'i Pack,
    /// The languages that the pack promises, of those there are.
    pub(super) languages: Vec<Language>,
    /// What the structure asks of every text file, by stem.
    pub(super) asked: BTreeMap<String, Asked>,
    files: BTreeMap<Language, BTreeMap<&'i str, TextFile<'i>>>,
    /// Text files of no language there is.
    pub(super) strangers: Vec<&'i str>,
    faulty: BTreeSet<String>,
    broken: BTreeSet<String>,
    avoided: BTreeMap<Language, Vec<Avoided>>,
    figures: OnceCell<Vec<Figures>>,
}

/// A text file, all its layers together.
pub(super) struct TextFile<'i> {
    /// Its path.
    pub(super) path: &'i str,
    /// Its texts, sorted by `message`, `message.attribute` or `-term`.
    pub(super) entries: Vec<Entry<'i>>,
    /// What was counted in each of them.
    counts: Vec<Counts>,
}

impl<'i> Subject<'i> {
    /// Looks through the text files, and adds what is wrong with each as such to `findings`.
    pub(super) fn new(input: Input<'i>, findings: &mut Vec<Finding>) -> Self {
        let (mut files, mut strangers) = (BTreeMap::<Language, BTreeMap<_, _>>::new(), Vec::new());
        let mut avoided = BTreeMap::<Language, Vec<Avoided>>::new();
        for (path, source) in input.texts {
            if let Some(language) = list_of(path) {
                let (words, found) = avoid::read(path, source);
                findings.extend(found);
                avoided.entry(language).or_default().extend(words);
                continue;
            }
            if !path.ends_with(".ftl") {
                strangers.push(path.as_str());
                continue;
            }
            let (entries, found) = inspect(path, source);
            findings.extend(found);
            let Some((language, stem)) = name_of(path) else {
                strangers.push(path.as_str());
                continue;
            };
            let of_language = files.entry(language).or_default();
            let file =
                of_language.entry(stem).or_insert_with(|| TextFile { path, entries: Vec::new(), counts: Vec::new() });
            file.entries.extend(entries);
        }
        files.values_mut().flat_map(BTreeMap::values_mut).for_each(TextFile::sort);
        files.iter_mut().for_each(|(language, files)| count(*language, files));
        let errors = || findings.iter().filter(|finding| finding.severity() == Severity::Error);
        let file = |finding: &Finding| finding.place.file.to_string();
        let faulty = errors().map(file).collect();
        let broken = errors().filter(|finding| leaves_out(finding.code)).map(file).collect();
        let languages = input.pack.shelf.languages.iter().filter_map(|tag| language_of(tag)).collect();
        Self {
            pack: input.pack,
            languages,
            asked: asked(input.pack),
            files,
            strangers,
            faulty,
            broken,
            avoided,
            figures: OnceCell::new(),
        }
    }

    /// Whether everything in a file could be read, so that what is not there is missing indeed.
    pub(super) fn is_whole(&self, file: &str) -> bool {
        !self.broken.contains(file)
    }

    /// Whether a file was read without any error, as a scenario, a matter and a piece of advice have to be in order to be
    /// in the pack.
    pub(super) fn is_sound(&self, file: &str) -> bool {
        !self.faulty.contains(file)
    }

    /// Whether a scenario is there and could not be read.
    pub(super) fn has_faulty_scenario(&self, id: &ScenarioId) -> bool {
        self.faulty.iter().filter_map(|file| Scenario::name_of(file)).any(|(_, faulty)| faulty == *id)
    }

    /// Whether every scenario could be read.
    pub(super) fn has_every_scenario(&self) -> bool {
        self.faulty.iter().all(|file| Scenario::name_of(file).is_none())
    }

    /// A text file.
    pub(super) fn file(&self, language: Language, stem: &str) -> Option<&TextFile<'i>> {
        self.files.get(&language)?.get(stem)
    }

    /// Every text file with its language and stem.
    pub(super) fn files(&self) -> impl Iterator<Item = (Language, &'i str, &TextFile<'i>)> {
        self.files.iter().flat_map(|(language, files)| files.iter().map(|(stem, file)| (*language, *stem, file)))
    }

    /// The words that the pack does not write in a language.
    pub(super) fn avoided(&self, language: Language) -> &[Avoided] {
        self.avoided.get(&language).map_or(&[], Vec::as_slice)
    }

    /// How hard everything is to read.
    pub(super) fn figures(&self) -> &[Figures] {
        self.figures.get_or_init(|| figures(self))
    }

    /// The same, for whoever reports them.
    pub(super) fn into_figures(self) -> Vec<Figures> {
        self.figures.into_inner().unwrap_or_default()
    }

    /// Every scenario that could be read.
    pub(super) fn scenarios(&self) -> impl Iterator<Item = &'i Scenario> + use<'i> {
        self.pack.scenarios.values().map(AsRef::as_ref)
    }

    /// Every guideline that could be read.
    pub(super) fn guidelines(&self) -> impl Iterator<Item = &'i Guideline> + use<'i> {
        self.pack.guidelines.values()
    }

    /// Whether a matter is there, or may be there in a file that is broken.
    pub(super) fn has_matter(&self, matter: &MatterId) -> bool {
        self.pack.vocabulary.matters.contains_key(matter) || !self.is_sound(vocabulary::MATTERS)
    }

    /// Whether a piece of advice is there, or may be there in a file that is broken.
    pub(super) fn has_advice(&self, advice: &AdviceId) -> bool {
        self.pack.vocabulary.advice.contains_key(advice) || !self.is_sound(vocabulary::ADVICE)
    }
}

impl<'i> TextFile<'i> {
    /// Sorts the texts by their keys; of those with the same key the last counts, which is the topmost layer's.
    fn sort(&mut self) {
        self.entries.sort_by(|one, other| one.key.cmp(&other.key));
        self.entries.dedup_by(|later, kept| {
            let is_same = later.key == kept.key;
            if is_same {
                std::mem::swap(later, kept);
            }
            is_same
        });
    }

    /// A text.
    pub(super) fn get(&self, key: &str) -> Option<&Entry<'i>> {
        let at = self.entries.binary_search_by(|entry| (*entry.key).cmp(key)).ok()?;
        self.entries.get(at)
    }

    /// What was counted in a text.
    pub(super) fn counts(&self, key: &str) -> Option<Counts> {
        let at = self.entries.binary_search_by(|entry| (*entry.key).cmp(key)).ok()?;
        self.counts.get(at).copied()
    }

    /// Every text with what was counted in it.
    pub(super) fn counted(&self) -> impl Iterator<Item = (&Entry<'i>, Counts)> {
        self.entries.iter().zip(self.counts.iter().copied())
    }

    /// The terms, without their attributes. The dash sorts them before every message.
    pub(super) fn terms(&self) -> impl Iterator<Item = &Entry<'i>> {
        self.entries.iter().take_while(|entry| entry.is_term()).filter(|entry| !entry.is_attribute())
    }

    /// Whether a text is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// A finding about the file as a whole.
    pub(super) fn finding(&self, code: Code) -> Finding {
        Finding::new(code, Place::file(self.path))
    }
}

/// The language of exactly this tag: `no` is no folder that texts are looked for in.
pub(super) fn language_of(tag: &str) -> Option<Language> {
    Language::ALL.into_iter().find(|language| language.tag() == tag)
}

/// The path of a text file.
pub(super) fn path_of(language: Language, stem: &str) -> String {
    format!("i18n/{}/{stem}.ftl", language.tag())
}

/// Counts in every text of a language, with the words that its terms stand for. Nothing is counted in what
/// people search for, which is a list.
fn count(language: Language, files: &mut BTreeMap<&str, TextFile<'_>>) {
    let terms = files.remove(TERMS);
    for file in files.values_mut() {
        let count = |entry: &Entry<'_>| match entry.key.ends_with(".search") {
            true => Counts::default(),
            false => Counts::of(&in_full(entry, file, terms.as_ref()), language),
        };
        file.counts = file.entries.iter().map(count).collect();
    }
    files.extend(terms.map(|terms| (TERMS, terms)));
}

/// A text with the terms and texts that it uses, cut where a formatted text is.
fn in_full<'e>(entry: &'e Entry<'_>, file: &TextFile<'_>, terms: Option<&TextFile<'_>>) -> Cow<'e, str> {
    let shown = entry.references.iter().filter_map(|reference| Some((reference.at?, reference.name)));
    let (mut full, mut from) = (String::new(), 0);
    for (at, name) in shown {
        let part = file.get(name).or_else(|| terms?.get(name)).map_or("", |entry| &*entry.text);
        full.extend([entry.text.get(from..at).unwrap_or_default(), part]);
        from = at;
        if full.len() > LONGEST_MESSAGE {
            return Cow::Owned(full);
        }
    }
    if from == 0 && full.is_empty() {
        return Cow::Borrowed(&entry.text);
    }
    full += entry.text.get(from..).unwrap_or_default();
    Cow::Owned(full)
}

/// Whether an error of this kind makes the reader leave something out of what it hands on.
fn leaves_out(code: Code) -> bool {
    let all_is_there = [
        Code::UnknownKey,
        Code::Empty,
        Code::Duplicate,
        Code::RoleNotAddressed,
        Code::TextTooLong,
        Code::ControlCharacter,
    ];
    !all_is_there.contains(&code)
}

/// The language that a file lists words to avoid in.
fn list_of(path: &str) -> Option<Language> {
    let (tag, name) = path.strip_prefix("i18n/")?.split_once('/')?;
    language_of(tag).filter(|_| name == avoid::FILE)
}

fn name_of(path: &str) -> Option<(Language, &str)> {
    let (language, stem) = path.strip_prefix("i18n/")?.strip_suffix(".ftl")?.split_once('/')?;
    Some((language_of(language)?, stem))
}
