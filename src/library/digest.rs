//! The digest of a pack: the same files give the same digest, wherever they lie.

use std::fmt::Write;

use sha2::{Digest, Sha256};

use super::Source;

/// SHA-256 over each file's path, length and contents, in order, layer by layer.
pub(super) fn digest<'l>(layers: impl Iterator<Item = &'l dyn Source>) -> String {
    let mut sha = Sha256::new();
    for layer in layers {
        for path in layer.files("") {
            let contents = layer.file(path).unwrap_or_default();
            sha.update(format!("{path}\n{}\n", contents.len()));
            sha.update(contents);
        }
    }
    sha.finalize().iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
