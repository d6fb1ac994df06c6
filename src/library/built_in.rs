//! The pack inside the program: a table of paths and contents, made when the program was built.

use super::Source;

/// Every file, sorted by path.
static FILES: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/built_in.rs"));

pub(super) struct BuiltIn;

impl Source for BuiltIn {
    fn file(&self, path: &str) -> Option<&str> {
        let at = FILES.binary_search_by(|(there, _)| (*there).cmp(path)).ok()?;
        Some(FILES[at].1)
    }

    fn files(&self, under: &str) -> Vec<&str> {
        FILES.iter().map(|(path, _)| *path).filter(|path| path.starts_with(under)).collect()
    }
}
