//! Every screen of the interview in every language and every size, one file of nine pictures a screen.

use std::fmt::Write;

use insta::assert_snapshot;
use omtanke::text::Language;

use super::desk::Desk;

const SIZES: [&str; 3] = ["40x10", "80x24", "200x60"];

/// A patient on Facebook, known only from treatment, who sent just the request.
const PATIENT: &str = "1 1 1 1 end up enter";

/// A screen’s name, and the keys to it from the first screen.
const SCREENS: &[(&str, &[&str])] = &[
    ("home", &[""]),
    ("topics", &["tab j j"]),
    ("search", &["/ type:patient down"]),
    ("scenarios", &["end pagedown j"]),
    ("search_nothing", &["/ type:xyzzyx"]),
    ("search_help", &["/ f1"]),
    ("choose_language", &["L down"]),
    ("choose_organisation", &["O end"]),
    ("choose_role", &["R"]),
    ("map", &["m"]),
    ("map_of_the_way", &["1 1 1 m"]),
    ("map_of_an_answer", &[PATIENT, "m"]),
    ("guides", &["r"]),
    ("guide_sections", &["r enter"]),
    ("guide_passages", &["r enter 8 down enter"]),
    ("question_first", &["1"]),
    ("question_third", &["1 1 1"]),
    ("question_trail", &["1 1 1 tab"]),
    ("question_many", &["1 1 1 1 space down down"]),
    ("question_would_drop", &[PATIENT, "a 2 end up"]),
    ("answers", &[PATIENT, "a"]),
    ("sheet_steps", &[PATIENT, "down"]),
    ("sheet_why", &[PATIENT, "2"]),
    ("sheet_changes", &[PATIENT, "3"]),
    ("sheet_elsewhere", &[PATIENT, "4 enter"]),
    ("sheet_drafts", &[PATIENT, "5"]),
    ("sheet_save", &[PATIENT, "6"]),
    ("saving", &[PATIENT, "6 down down enter"]),
    ("saving_taken", &[PATIENT, "6 enter enter enter"]),
    ("first_aid", &["1 1 ! j"]),
    ("first_aid_harassed", &["! ! down enter"]),
    ("naming", &[PATIENT, "6 enter down enter x"]),
];

#[test]
fn every_screen_in_every_language_and_size() {
    for (name, keys) in SCREENS {
        let mut pictures = String::new();
        for (language, size) in Language::ALL.iter().flat_map(|language| SIZES.map(|size| (*language, size))) {
            let desk = Desk::of(language, "rhp").keys(&format!("resize:{size}")).keys(&keys.join(" "));
            let _ = writeln!(pictures, "=== {language} {size}\n{}\n", squeezed(&desk.picture()));
        }
        assert_snapshot!(*name, pictures);
    }
}

/// The picture with long runs of empty rows told, not shown.
fn squeezed(picture: &str) -> String {
    let mut rows = Vec::new();
    for run in picture.lines().collect::<Vec<_>>().chunk_by(|a, b| a.is_empty() && b.is_empty()) {
        match run.len() {
            long @ 4.. => rows.push(format!("~ {long} empty rows")),
            _ => rows.extend(run.iter().map(|row| (*row).to_owned())),
        }
    }
    rows.join("\n")
}
