//! JSON: the neutral value as it is. Field names are a promise.

use super::Recommendation;

/// The recommendation as indented JSON, with a line feed at the end.
pub fn json(recommendation: &Recommendation) -> String {
    // The value holds nothing that JSON cannot: only texts, numbers, lists and tables with text keys.
    let text = serde_json::to_string_pretty(recommendation).unwrap_or_default();
    text + "\n"
}
