//! A file that is about to be saved: what it will hold, under which name, and what can be done with it. Nothing is
//! written before somebody says so here.

use tui_input::{Input, InputRequest};

use super::{Does, FileDoes, Leaf, Saves, Sheet, Stop};
use crate::finding::is_forbidden;
use crate::recommend::{self, Format};
use crate::text::{Catalog, SafeText, args};
use crate::tui::leaves;
use crate::tui::paper::Paper;
use crate::tui::theme::{Ink, Theme};

/// The longest that a name may be, in characters; no system takes a longer path.
pub const LONGEST_NAME: usize = 1024;

/// The most lines of a file that are shown before it is saved.
const LINES: usize = 400;

/// A file that is about to be saved.
#[derive(Debug)]
pub struct Saving {
    /// What it holds.
    pub saves: Saves,
    /// Its name, or a path to it.
    pub name: String,
    /// The folder it would be in; `None` until that was looked up.
    pub folder: Option<SafeText>,
    /// Whether there is a file of that name already.
    pub taken: bool,
    /// Another name while it is written.
    pub naming: Option<Input>,
    /// The rows.
    pub leaf: Leaf,
    size: (usize, usize),
}

impl Saving {
    /// A file with the name that is offered for it.
    pub fn new(saves: Saves, sheet: &Sheet, words: &Catalog) -> Self {
        let (name, leaf) = (offered(saves, sheet, words), Leaf::default());
        Self { saves, name, folder: None, taken: false, naming: None, leaf, size: (0, 0) }
    }

    /// Another name of the same kind, which is not taken as far as one knows.
    pub fn name_beside(&self) -> String {
        let (stem, ending) = self.name.rsplit_once('.').unwrap_or((&self.name, ""));
        let (stem, number) = match stem.rsplit_once('-') {
            Some((before, number)) if number.len() < 2 => (before, number.parse().unwrap_or(1)),
            _ => (stem, 1),
        };
        let ending = if ending.is_empty() { String::new() } else { format!(".{ending}") };
        format!("{stem}-{}{ending}", number + 1)
    }

    /// Edits the name while it is written. What no name on a screen can have is left out.
    pub fn edit(&mut self, request: InputRequest) {
        let Some(input) = &mut self.naming else { return };
        let is_taken = match request {
            InputRequest::InsertChar(character) => {
                character != '\n' && !is_forbidden(character) && input.value().chars().count() < LONGEST_NAME
            }
            _ => true,
        };
        if is_taken {
            input.handle(request);
        }
    }

    /// What the file will hold.
    ///
    /// # Errors
    /// Says which rule a form breaks; a fault in the program.
    pub fn bytes(&self, sheet: &Sheet, words: &Catalog) -> Result<Vec<u8>, recommend::NotWritten> {
        match self.saves {
            Saves::Recommendation(format) => recommend::write(format, &sheet.recommendation, words),
            Saves::Drafts => Ok(drafts(sheet, words).into_bytes()),
        }
    }

    /// Has the rows written anew when they are fitted next.
    pub fn grow_stale(&mut self) {
        self.size = (0, 0);
    }

    /// Writes the rows for a width and a height.
    pub fn fit(&mut self, sheet: &Sheet, words: &Catalog, theme: Theme, (width, height): (usize, usize)) {
        if self.size == (width, height) {
            return;
        }
        self.size = (width, height);
        let mut leaf = self.rows(sheet, words, Paper::new(theme, width));
        leaf.stay_at(&self.leaf, height);
        if leaf.focus.is_none() && leaf.top == 0 {
            leaf.focus_on_first(height);
        }
        self.leaf = leaf;
    }

    fn rows(&self, sheet: &Sheet, words: &Catalog, mut paper: Paper) -> Leaf {
        let mut stops = Vec::new();
        paper.text(Ink::Strong, &words.say(&self.saves.message()));
        let folder = self.folder.clone().unwrap_or_else(|| SafeText::new("…"));
        paper.text(Ink::Plain, &words.say_with("save-folder", &args([("folder", &folder)])));
        let name = SafeText::new(&self.name);
        paper.text(Ink::Plain, &words.say_with("save-name", &args([("name", &name)])));
        if self.taken {
            paper.text(Ink::Notice, &words.say("save-taken"));
        }
        paper.gap();
        for does in self.offers() {
            let from = paper.rows.len();
            let text = match does {
                FileDoes::Beside => {
                    words.say_with("save-beside", &args([("name", &SafeText::new(&self.name_beside()))]))
                }
                does => words.say(message(does)),
            };
            paper.text(Ink::Plain, &text);
            stops.push(Stop { does: Does::File(does), rows: from..paper.rows.len(), marked: paper.rows.len() - from });
        }
        paper.gap();
        paper.text(Ink::Quiet, &words.say("save-preview"));
        paper.gap();
        let paper = self.preview(sheet, words, paper);
        Leaf { rows: paper.rows, stops, ..Leaf::default() }
    }

    /// What can be done, the safest first.
    fn offers(&self) -> Vec<FileDoes> {
        let save: &[FileDoes] = if self.taken { &[FileDoes::Beside, FileDoes::Replace] } else { &[FileDoes::Write] };
        [save, &[FileDoes::Rename, FileDoes::Leave]].concat()
    }

    /// The file as one would read it: every document holds the same page.
    fn preview(&self, sheet: &Sheet, words: &Catalog, mut paper: Paper) -> Paper {
        let text = match self.saves {
            Saves::Recommendation(Format::Json) => recommend::json(&sheet.recommendation),
            Saves::Recommendation(_) => return leaves::preview(sheet, words, paper),
            Saves::Drafts => drafts(sheet, words),
        };
        text.lines().take(LINES).for_each(|line| paper.text(Ink::Plain, &SafeText::new(line)));
        if text.lines().count() > LINES {
            paper.text(Ink::Quiet, "…");
        }
        paper
    }
}

fn message(does: FileDoes) -> &'static str {
    match does {
        FileDoes::Write => "save-write",
        FileDoes::Replace => "save-replace",
        // The only one that names something.
        FileDoes::Beside => "save-beside",
        FileDoes::Rename => "save-rename",
        FileDoes::Leave => "save-leave",
    }
}

/// The name that is offered: it says what the file is about and of which day, and nothing about anybody.
fn offered(saves: Saves, sheet: &Sheet, words: &Catalog) -> String {
    let seen = &sheet.recommendation;
    match saves {
        Saves::Recommendation(format) => format!("omtanke-{}-{}.{}", seen.scenario.id, seen.day, format.ending()),
        Saves::Drafts => {
            let drafts = words.attribute(crate::text::INTERFACE, "save-drafts", "file");
            format!("omtanke-{}-{}-{drafts}.{}", seen.scenario.id, seen.day, Format::Text.ending())
        }
    }
}

fn drafts(sheet: &Sheet, words: &Catalog) -> String {
    let label = |mode| match mode {
        crate::pack::DraftMode::Say => words.say("draft-say"),
        crate::pack::DraftMode::Send => words.say("draft-send"),
    };
    let drafts = sheet.recommendation.drafts.iter().map(|draft| format!("{}\n\n{}\n", label(draft.mode), draft.text));
    drafts.collect::<Vec<_>>().join("\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_beside_another_counts_on() {
        let mut saving = Saving {
            saves: Saves::Drafts,
            name: "omtanke-x-2026-11-23.txt".to_owned(),
            folder: None,
            taken: true,
            naming: None,
            leaf: Leaf::default(),
            size: (0, 0),
        };
        for name in ["omtanke-x-2026-11-23-2.txt", "omtanke-x-2026-11-23-3.txt"] {
            saving.name = saving.name_beside();
            assert_eq!(saving.name, name);
        }
        saving.name = "answer".to_owned();
        assert_eq!(saving.name_beside(), "answer-2");
    }
}
