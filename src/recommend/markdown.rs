//! markdown

use super::Recommendation;
use crate::text::Catalog;

/// The recommendation as markdown.
pub fn markdown(recommendation: &Recommendation, words: &Catalog) -> String {
    super::plain(recommendation, words)
}
