//! The rules, in the order in which an author meets what they are about.

mod advice;
mod approval;
mod background;
mod chain;
mod contacts;
mod firmness;
mod first_aid;
mod interface;
mod languages;
mod matters;
mod missing_texts;
mod modal_verbs;
mod orphan_texts;
mod passages;
mod reachability;
mod readability;
mod routes;
mod sentences;
mod shelves;
mod silences;
mod stances;
mod term_names;
mod terms;
mod unused;
mod values;
mod way_forward;
mod words_to_avoid;

use crate::finding::Finding;

use super::subject::Subject;

/// A rule: looks, and adds what it finds.
pub(super) type Rule = fn(&Subject<'_>, &mut Vec<Finding>);

/// What a rule looks after.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Care {
    /// Whether something can be used.
    Use,
    /// How well it is written, and whether it is whole.
    Craft,
}

/// Every rule, with what it looks after.
pub(super) const ALL: &[(Care, Rule)] = &[
    (Care::Craft, languages::check),
    (Care::Use, shelves::check),
    (Care::Use, contacts::check),
    (Care::Use, first_aid::check),
    (Care::Use, matters::check),
    (Care::Use, advice::check),
    (Care::Use, reachability::check),
    (Care::Use, routes::check),
    (Care::Craft, chain::check),
    (Care::Use, passages::check),
    (Care::Use, background::check),
    (Care::Use, stances::check),
    (Care::Use, silences::check),
    (Care::Use, firmness::check),
    (Care::Use, approval::check),
    (Care::Use, way_forward::check),
    (Care::Craft, unused::check),
    (Care::Use, missing_texts::check),
    (Care::Craft, orphan_texts::check),
    (Care::Craft, interface::check),
    (Care::Use, values::check),
    (Care::Use, terms::check),
    (Care::Use, term_names::check),
    (Care::Craft, modal_verbs::check),
    (Care::Craft, sentences::check),
    (Care::Craft, readability::check),
    (Care::Craft, words_to_avoid::check),
];
