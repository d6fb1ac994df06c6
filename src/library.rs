//! Finds and reads packs: the one inside the program, and folders. What it hands on is text and values; the
//! other layers never see a path.
//!
//! Packs are layers. A folder whose `pack.toml` says `extends = "omtanke"`, or that has no `pack.toml`, lies
//! on top of the built-in pack; any other folder stands alone. A file of an upper layer stands for the file of
//! the same name below it, but shelves, matters, advice and texts are added to each other.

mod built_in;
mod digest;
mod folder;
mod sound;

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::rc::Rc;

use crate::finding::{Code, Finding, Place};
use crate::pack::{
    Guideline, GuidelineId, Pack, PackId, Scenario, ScenarioId, Shelf, Vocabulary, guideline, shelf, vocabulary,
};
use crate::text::{Catalog, Language, SAME_WORDS, Texts, is_own};

pub use folder::{MOST_BYTES, MOST_FILE_BYTES, MOST_FILES};
pub use sound::LeftOut;

/// The name by which other packs build on the built-in one.
pub const BUILT_IN: &str = "omtanke";

/// One layer's files.
trait Source {
    /// The contents of a file.
    fn file(&self, path: &str) -> Option<&str>;
    /// The path of every file under a folder, in order.
    fn files(&self, folder: &str) -> Vec<&str>;
    /// Whether it is the one inside the program.
    fn is_built_in(&self) -> bool {
        false
    }
}

/// The packs in use.
pub struct Library {
    layers: Vec<Box<dyn Source>>,
    findings: Vec<Finding>,
    shelf: OnceCell<(Rc<Shelf>, Vec<Finding>)>,
    pack: OnceCell<(Pack, Vec<Finding>)>,
    sound: OnceCell<sound::Sound>,
}

/// Why a folder cannot be used as a pack at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The folder, as given.
    pub folder: PathBuf,
    /// Why.
    pub why: Why,
}

/// Why a folder cannot be used as a pack at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// It is not there.
    Missing,
    /// It is not a folder.
    NotAFolder,
    /// It cannot be read; the system's reason.
    Unreadable(String),
    /// It has neither `scenarios/` nor `i18n/`.
    Empty,
    /// It builds on a pack that is not there.
    NoBase(String),
}

impl Library {
    /// The pack inside the program.
    pub fn built_in() -> Self {
        Self::of(vec![Box::new(built_in::BuiltIn)], Vec::new())
    }

    /// Packs from folders, the first lowest. `large` lifts the limits on a pack's size and number of files.
    ///
    /// What is wrong *in* the folders is told by [`Library::findings`].
    ///
    /// # Errors
    /// Says which folder is no pack at all, and why.
    pub fn open(folders: &[PathBuf], large: bool) -> Result<Self, Refusal> {
        let (mut layers, mut findings, mut names) =
            (Vec::<Box<dyn Source>>::new(), Vec::new(), vec![BUILT_IN.to_owned()]);
        let mut on_built_in = folders.is_empty();
        for path in folders {
            let (folder, found) = folder::Folder::read(path, large)?;
            findings.extend(found);
            let head = folder.file(shelf::FILE).map(|source| Shelf::read(shelf::FILE, source).0);
            let base = head.as_ref().map_or(Some(BUILT_IN.to_owned()), |head| head.extends.clone());
            if let Some(base) = base {
                if !names.contains(&base) {
                    return Err(Refusal { folder: path.clone(), why: Why::NoBase(base) });
                }
                on_built_in |= base == BUILT_IN;
            }
            names.extend(head.map(|head| head.name));
            layers.push(Box::new(folder));
        }
        if on_built_in {
            layers.insert(0, Box::new(built_in::BuiltIn));
        }
        Ok(Self::of(layers, findings))
    }

    fn of(layers: Vec<Box<dyn Source>>, findings: Vec<Finding>) -> Self {
        Self { layers, findings, shelf: OnceCell::new(), pack: OnceCell::new(), sound: OnceCell::new() }
    }

    /// Whether there is nothing but the pack inside the program, which a test holds to be sound.
    fn is_built_in(&self) -> bool {
        self.layers.iter().all(|layer| layer.is_built_in())
    }

    fn sound(&self) -> &sound::Sound {
        self.sound.get_or_init(|| sound::sound(self))
    }

    /// What is left out of all that somebody is advised with, because something is wrong.
    pub fn left_out(&self) -> LeftOut {
        if self.is_built_in() { LeftOut::default() } else { self.sound().left_out.clone() }
    }

    /// What was found wrong with the folders' files before anything in them was understood.
    pub fn findings(&self) -> &[Finding] {
        &self.findings
    }

    /// Shelf, vocabularies and guidelines as far as they are sound, without any scenario, and everything wrong in
    /// the pack.
    pub fn pack(&self) -> &(Pack, Vec<Finding>) {
        self.pack.get_or_init(|| {
            if self.is_built_in() {
                return self.all_but_scenarios();
            }
            let sound = self.sound();
            (Pack { scenarios: BTreeMap::new(), ..sound.pack.clone() }, sound.errors.clone())
        })
    }

    fn all_but_scenarios(&self) -> (Pack, Vec<Finding>) {
        let mut findings = Vec::new();
        let pack = Pack {
            shelf: Rc::new(self.read_shelf(&mut findings)),
            vocabulary: Rc::new(self.read_vocabulary(&mut findings)),
            guidelines: Rc::new(self.read_guidelines(&mut findings)),
            ..Pack::default()
        };
        (pack, findings)
    }

    /// The shelf alone, which is all that a first screen needs of the pack inside the program; of another pack,
    /// what on it is sound, and everything wrong in the pack.
    pub fn shelf(&self) -> &(Rc<Shelf>, Vec<Finding>) {
        self.shelf.get_or_init(|| {
            if self.is_built_in() {
                let mut findings = Vec::new();
                return (Rc::new(self.read_shelf(&mut findings)), findings);
            }
            (self.sound().pack.shelf.clone(), self.sound().errors.clone())
        })
    }

    /// Who issued each sound guideline, by id. Of the pack inside the program only the heads of the files are read,
    /// for a list to choose from.
    pub fn publishers(&self) -> Vec<(GuidelineId, String)> {
        if !self.is_built_in() {
            let guidelines = self.sound().pack.guidelines.values();
            return guidelines.map(|guideline| (guideline.id.clone(), guideline.publisher.clone())).collect();
        }
        let files = self.files(guideline::FOLDER);
        files.iter().filter_map(|file| Some((Guideline::name_of(file)?, self.publisher(file)?))).collect()
    }

    /// Who issued a guideline, from the head of its file.
    pub fn publisher(&self, file: &str) -> Option<String> {
        Guideline::publisher(file, self.file(file)?)
    }

    /// What is wrong with a guideline that is left out, or with what it needs. `None` where none of that name is.
    pub fn guideline_errors(&self, id: &str) -> Option<Vec<Finding>> {
        let is_out = !self.is_built_in() && self.sound().left_out.guidelines.iter().any(|out| out.as_str() == id);
        is_out.then(|| self.sound().errors_of(&format!("{}{id}.toml", guideline::FOLDER)))
    }

    /// The pack with every sound scenario, on a shelf or not.
    pub fn whole(&self) -> Pack {
        if self.is_built_in() { self.everything().0 } else { self.sound().pack.clone() }
    }

    /// The pack as it stands, with every scenario that can be read, on a shelf or not, and everything wrong in any of
    /// it but what rules look for.
    pub fn everything(&self) -> (Pack, Vec<Finding>) {
        let (mut pack, mut findings) = self.all_but_scenarios();
        for file in self.files("scenarios/") {
            let Some((topic, id)) = Scenario::name_of(&file) else {
                findings.extend(not_understood(&file));
                continue;
            };
            let source = self.file(&file).unwrap_or_default();
            let (scenario, found) = Scenario::read(topic, id.clone(), &file, source);
            findings.extend(found);
            if pack.scenarios.contains_key(&id) {
                findings.push(Finding::new(Code::Duplicate, Place::file(file.as_str())).with("id", id.as_str()));
            }
            pack.scenarios.extend(scenario.map(|scenario| (id, Rc::new(scenario))));
        }
        (pack, findings)
    }

    /// One scenario, by id. `None` where no file has that name; what is wrong with it, or with what it needs, where it
    /// cannot be used.
    pub fn scenario(&self, id: &str) -> Option<Result<Rc<Scenario>, Vec<Finding>>> {
        let file = self
            .files("scenarios/")
            .into_iter()
            .find(|file| Scenario::name_of(file).is_some_and(|(_, scenario)| scenario.as_str() == id))?;
        let (topic, id) = Scenario::name_of(&file)?;
        if !self.is_built_in() {
            return Some(self.sound().pack.scenarios.get(&id).cloned().ok_or_else(|| self.sound().errors_of(&file)));
        }
        let (scenario, findings) = Scenario::read(topic, id, &file, self.file(&file)?);
        Some(scenario.map(Rc::new).ok_or(findings))
    }

    /// The id of every scenario that has a file, in order.
    pub fn scenario_ids(&self) -> Vec<ScenarioId> {
        let mut ids: Vec<ScenarioId> =
            self.files("scenarios/").iter().filter_map(|file| Scenario::name_of(file)).map(|(_, id)| id).collect();
        ids.sort();
        ids
    }

    /// SHA-256 over every file of every layer, in lower-case hexadecimal digits.
    pub fn digest(&self) -> String {
        digest::digest(self.layers.iter().map(|layer| layer.as_ref()))
    }

    /// The contents of a file, from the topmost layer that has it.
    pub fn file(&self, path: &str) -> Option<&str> {
        self.layers.iter().rev().find_map(|layer| layer.file(path))
    }

    /// Every path under a folder, each once, in order.
    pub fn files(&self, folder: &str) -> Vec<String> {
        let mut files: Vec<String> =
            self.layers.iter().flat_map(|layer| layer.files(folder)).map(str::to_owned).collect();
        files.sort();
        files.dedup();
        files
    }

    /// Every text file as its path and its contents: once for each layer that has it, the lowest first.
    pub fn text_files(&self) -> Vec<(String, &str)> {
        let layers = self.layers.iter().map(AsRef::as_ref);
        layers.flat_map(|layer| of_layer(layer, "i18n/")).collect()
    }

    /// The catalogue of all texts in a language.
    pub fn catalog(self: &Rc<Self>, language: Language) -> Catalog {
        Catalog::new(language, self.clone())
    }

    fn layered(&self, path: &str) -> impl Iterator<Item = &str> {
        self.layers.iter().filter_map(move |layer| layer.file(path))
    }

    fn read_shelf(&self, findings: &mut Vec<Finding>) -> Shelf {
        let mut whole: Option<Shelf> = None;
        for source in self.layered(shelf::FILE) {
            let (shelf, found) = Shelf::read(shelf::FILE, source);
            findings.extend(found);
            match &mut whole {
                Some(whole) => whole.add(shelf),
                None => whole = Some(shelf),
            }
        }
        whole.unwrap_or_else(|| {
            findings.push(Finding::new(Code::MissingFile, Place::file(shelf::FILE)));
            Shelf::default()
        })
    }

    fn read_vocabulary(&self, findings: &mut Vec<Finding>) -> Vocabulary {
        let mut vocabulary = Vocabulary::default();
        for source in self.layered(vocabulary::MATTERS) {
            findings.extend(vocabulary.read_matters(vocabulary::MATTERS, source));
        }
        for source in self.layered(vocabulary::ADVICE) {
            findings.extend(vocabulary.read_advice(vocabulary::ADVICE, source));
        }
        vocabulary
    }

    fn read_guidelines(&self, findings: &mut Vec<Finding>) -> BTreeMap<GuidelineId, Guideline> {
        let mut guidelines = BTreeMap::new();
        for file in self.files(guideline::FOLDER) {
            let stem = Path::new(&file).file_stem().and_then(|stem| stem.to_str()).unwrap_or_default();
            let Some(id) = GuidelineId::from_text(stem).filter(|id| id.as_str() != guideline::OTHER) else {
                findings.push(Finding::new(Code::BadId, Place::file(file.as_str())).with("id", stem));
                continue;
            };
            let (guideline, found) = Guideline::read(id.clone(), &file, self.file(&file).unwrap_or_default());
            findings.extend(found);
            guidelines.extend(guideline.map(|guideline| (id, guideline)));
        }
        guidelines
    }
}

/// Whether a file is one that packs are made of. Others, such as the list of words that spelling allows, may
/// lie beside them and count for nothing, so that a pack has one digest in the program and in its folder.
fn is_of_a_pack(path: &str) -> bool {
    [".toml", ".ftl"].iter().any(|ending| path.ends_with(ending))
}

/// What is to be said of a file of `scenarios/` that is no scenario by its name, and so would go unnoticed.
fn not_understood(file: &str) -> Option<Finding> {
    let name = file.strip_prefix("scenarios/")?.strip_suffix(".toml")?;
    if [shelf::FILE, vocabulary::MATTERS, vocabulary::ADVICE].contains(&file) || file.starts_with(guideline::FOLDER) {
        return None;
    }
    let code = if name.contains('/') { Code::BadId } else { Code::OrphanText };
    let key = if code == Code::BadId { "id" } else { "key" };
    Some(Finding::new(code, Place::file(file)).with(key, name))
}

fn of_layer<'l>(layer: &'l dyn Source, folder: &str) -> Vec<(String, &'l str)> {
    let with_contents = |path: &'l str| Some((path.to_owned(), layer.file(path)?));
    layer.files(folder).into_iter().filter_map(with_contents).collect()
}

impl Texts for Library {
    fn texts(&self, language: Language, stem: &str) -> Vec<Cow<'_, str>> {
        let path = format!("i18n/{}/{stem}.ftl", language.tag());
        if is_own(stem) {
            // The program's own words come with the program: a pack that stands alone has none, and no pack
            // can put others in their place.
            return built_in::BuiltIn.file(&path).map(Cow::Borrowed).into_iter().collect();
        }
        let mut texts: Vec<&str> = self.layered(&path).collect();
        if stem == SAME_WORDS {
            // What means the same in a language does so in every pack, also in one that stands alone.
            texts.extend(built_in::BuiltIn.file(&path));
            texts.sort_unstable();
            texts.dedup();
        }
        texts.into_iter().map(Cow::Borrowed).collect()
    }
}
