//! PDF: it is written at all, which it is only where nothing breaks PDF/UA-1; the same bytes each time; and every
//! letter of the built-in pack is in the embedded fonts.

use std::collections::BTreeSet;

use omtanke::library::Library;
use omtanke::recommend::{self, Format};

use crate::writers::{one, with_foreign_letters};

/// What the subset in `src/recommend/pdf/fonts` has; `make.py` there lists the same.
fn is_embedded(letter: char) -> bool {
    matches!(letter, ' '..='~' | '\u{A0}'..='\u{17F}' | '\u{2010}'..='\u{2015}' | '\u{2018}'..='\u{201E}'
        | '…' | '•' | '←' | '↑' | '→' | '↓' | '◆' | '✓' | '✗')
}

#[test]
fn every_letter_of_the_built_in_pack_is_embedded() {
    let library = Library::built_in();
    let not_written = ["interface", "commands"];
    let mut missing = BTreeSet::new();
    for file in library.files("i18n/").iter().chain(&library.files("scenarios/guidelines/")) {
        if !not_written.iter().any(|stem| file.ends_with(&format!("/{stem}.ftl"))) {
            let source = library.file(file).expect("a file of the pack");
            let lines = source.lines().filter(|line| !line.starts_with('#'));
            missing.extend(lines.flat_map(str::chars).filter(|letter| !is_embedded(*letter)));
        }
    }
    assert_eq!(missing, BTreeSet::new());
}

#[test]
fn the_same_recommendation_gives_the_same_bytes() {
    let (recommendation, words) = one();
    let made =
        || recommend::write(Format::Pdf, &recommendation.clone().to_sign(&words), &words).expect("PDF/UA-1 holds");
    let bytes = made();
    assert_eq!(bytes, made());
    let text = String::from_utf8_lossy(&bytes);
    assert!(text.starts_with("%PDF-1.7"));
    for needed in ["/MarkInfo", "/StructTreeRoot", "/Lang", "/DisplayDocTitle true", "pdfuaid:part", "/Outlines"] {
        assert!(text.contains(needed), "{needed}");
    }
}

#[test]
fn a_letter_that_no_font_has_is_no_reason_to_refuse() {
    let (recommendation, words) = with_foreign_letters();
    let bytes = recommend::pdf(&recommendation, &words).expect("PDF/UA-1 holds");
    assert!(bytes.len() > 10_000);
}
