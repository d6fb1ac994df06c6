//! The pack inside the program.

use std::sync::OnceLock;

use include_dir::{Dir, DirEntry, include_dir};

use super::{Source, is_of_a_pack};

static SCENARIOS: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/scenarios");
static I18N: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/i18n");

/// The two folders, as they were when the program was built.
static FOLDERS: [(&str, &Dir<'_>); 2] = [("scenarios/", &SCENARIOS), ("i18n/", &I18N)];

pub(super) struct BuiltIn;

impl Source for BuiltIn {
    fn file(&self, path: &str) -> Option<&str> {
        let (name, folder) = FOLDERS.iter().find(|(name, _)| path.starts_with(name))?;
        folder.get_file(&path[name.len()..])?.contents_utf8()
    }

    fn files(&self, under: &str) -> Vec<&str> {
        static ALL: OnceLock<Vec<String>> = OnceLock::new();
        ALL.get_or_init(all).iter().map(String::as_str).filter(|path| path.starts_with(under)).collect()
    }
}

fn all() -> Vec<String> {
    let mut paths = Vec::new();
    for (name, folder) in FOLDERS {
        let mut folders = vec![folder];
        while let Some(folder) = folders.pop() {
            for entry in folder.entries() {
                match entry {
                    DirEntry::Dir(folder) => folders.push(folder),
                    DirEntry::File(file) => paths.extend(file.path().to_str().map(|path| format!("{name}{path}"))),
                }
            }
        }
    }
    paths.retain(|path| is_of_a_pack(path));
    paths.sort_unstable();
    paths
}
