//! Puts the built-in pack into the program: writes a table of its files, sorted by path, to be searched by
//! halves. A macro that embeds folders compares paths part by part at every look-up, which costs the first
//! frame more than parsing the texts it shows.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

fn main() -> io::Result<()> {
    let root = PathBuf::from(env("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["scenarios", "i18n"] {
        println!("cargo:rerun-if-changed={folder}");
        collect(&root, Path::new(folder), &mut files)?;
    }
    files.sort();
    fs::write(Path::new(&env("OUT_DIR")).join("built_in.rs"), table(&root, &files))
}

/// The table as source text: every path in one text, where each begins and ends, and the contents. The paths
/// stand together so that looking one up touches a page or two, and not one page for each path compared.
fn table(root: &Path, files: &[String]) -> String {
    let mut begin = 0;
    let mut spans = String::new();
    for path in files {
        spans += &format!("({begin}, {}), ", begin + path.len());
        begin += path.len();
    }
    let contents: String = files.iter().map(|path| format!("    include_str!({:?}),\n", root.join(path))).collect();
    format!("Table {{ paths: {:?}, spans: &[{spans}], contents: &[\n{contents}] }}\n", files.concat())
}

/// Adds the path of every file of a pack under a folder, with `/` between its parts.
fn collect(root: &Path, folder: &Path, files: &mut Vec<String>) -> io::Result<()> {
    for entry in fs::read_dir(root.join(folder))? {
        let entry = entry?;
        let path = folder.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            collect(root, &path, files)?;
        } else if path.extension().is_some_and(|ending| ending == "toml" || ending == "ftl") {
            let parts: Vec<String> = path.iter().map(|part| part.to_string_lossy().into_owned()).collect();
            files.push(parts.join("/"));
        }
    }
    Ok(())
}

fn env(name: &str) -> String {
    std::env::var(name).unwrap_or_else(|_| panic!("cargo sets {name}"))
}
