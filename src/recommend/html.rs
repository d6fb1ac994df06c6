//! html

use super::Recommendation;
use crate::text::Catalog;

/// The recommendation as html.
pub fn html(recommendation: &Recommendation, words: &Catalog) -> String {
    super::plain(recommendation, words)
}
