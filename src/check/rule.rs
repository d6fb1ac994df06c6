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

/// The rules that say whether something can be used, and not how well it is written.
pub(super) const OF_USE: &[Rule] = &[
    shelves::check,
    first_aid::check,
    contacts::check,
    matters::check,
    advice::check,
    reachability::check,
    routes::check,
    passages::check,
    background::check,
    stances::check,
    silences::check,
    firmness::check,
    approval::check,
    way_forward::check,
    missing_texts::check,
    values::check,
    terms::check,
    term_names::check,
];

/// Every rule.
pub(super) const ALL: &[Rule] = &[
    languages::check,
    shelves::check,
    contacts::check,
    first_aid::check,
    matters::check,
    advice::check,
    reachability::check,
    routes::check,
    chain::check,
    passages::check,
    background::check,
    stances::check,
    silences::check,
    firmness::check,
    approval::check,
    way_forward::check,
    unused::check,
    missing_texts::check,
    orphan_texts::check,
    interface::check,
    values::check,
    terms::check,
    term_names::check,
    modal_verbs::check,
    sentences::check,
    readability::check,
    words_to_avoid::check,
];
