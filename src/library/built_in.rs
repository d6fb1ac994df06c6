//! The pack inside the program: a table of paths and contents, made when the program was built.

use super::Source;

/// Every file, sorted by path.
struct Table {
    /// Every path, one after the other.
    paths: &'static str,
    /// Where in that text each path begins and ends.
    spans: &'static [(usize, usize)],
    /// What stands in each file.
    contents: &'static [&'static str],
}

static TABLE: Table = include!(concat!(env!("OUT_DIR"), "/built_in.rs"));

pub(super) struct BuiltIn;

impl Source for BuiltIn {
    fn file(&self, path: &str) -> Option<&str> {
        let at = TABLE.spans.binary_search_by(|(begin, end)| TABLE.paths[*begin..*end].cmp(path)).ok()?;
        TABLE.contents.get(at).copied()
    }

    fn files(&self, under: &str) -> Vec<&str> {
        let paths = TABLE.spans.iter().map(|(begin, end)| &TABLE.paths[*begin..*end]);
        paths.filter(|path| path.starts_with(under)).collect()
    }

    fn is_built_in(&self) -> bool {
        true
    }
}
