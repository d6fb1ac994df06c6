//! The commands, as somebody who types them sees them: status, standard output and standard error of the real
//! program in a pinned world. The pack is a small one of the tests' own, so that no author's edit changes a
//! picture here.

mod authors;
mod compare;
mod errors;
mod files;
mod graph;
mod handbook;
mod kept;
mod open;
mod surroundings;

use crate::world::{World, assert_told};

const LANGUAGES: [&str; 3] = ["da", "nb", "en"];
/// Answers that lead to a recommendation.
const ALL: &str = "-a role=employee -a shown=colleagues -a more=party";

#[test]
fn help_in_every_language() {
    for language in LANGUAGES {
        let world = World::new();
        let mut told = world.session(&[&format!("--help --lang {language}")]);
        let verbs = [
            "ask", "advise", "open", "handbook", "list", "show", "compare", "rules", "resume", "history", "forget",
            "check", "coverage", "graph",
        ];
        for verb in verbs {
            // What every command takes is the same text on each page.
            let page = world.told(&format!("{verb} -h --lang {language}"), "");
            let parts: Vec<&str> = page.split("\n\n").collect();
            let own = parts.iter().filter(|part| !part.contains("--color") || part.contains("$ omtanke"));
            told += &format!("\n{}\n", own.copied().collect::<Vec<_>>().join("\n\n").trim_end());
        }
        assert_told!(format!("help_{language}"), told);
    }
}

#[test]
fn the_version_is_told_however_it_is_asked_for() {
    let expected = concat!("omtanke ", env!("CARGO_PKG_VERSION"), "\n");
    for line in ["--version", "-V", "list --version", "--lang da -V"] {
        let run = World::new().run(&line.split(' ').collect::<Vec<_>>(), "");
        assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, expected, ""), "{line}");
    }
}

#[test]
fn list_in_every_language() {
    let told = World::new().session(&[
        "list --pack @ --lang da",
        "list --pack @ --lang no",
        "list --pack @",
        "list --pack @ --topic first-aid",
        "list --pack @ --topic first-aid --format json",
    ]);
    assert_told!("list", told);
}

#[test]
fn show_draws_the_whole_graph() {
    assert_told!(
        "show",
        World::new().session(&["show group-photo --pack @ --lang da", "show posted-too-much --pack @"])
    );
    assert_told!("show_json", World::new().session(&["show group-photo --pack @ --format json"]));
}

#[test]
fn rules_tell_where_they_are_used() {
    assert_told!("rules", World::new().session(&["rules --pack @ --lang nb", "rules meadow --pack @ --lang da"]));
    assert_told!("rules_json", World::new().session(&["rules harbour --pack @ --format json"]));
}

#[test]
fn advise_as_text_in_every_language() {
    for language in LANGUAGES {
        let line = format!("advise group-photo --pack @ --org harbour --lang {language} {ALL}");
        assert_told!(format!("advise_{language}"), World::new().session(&[&line]));
    }
}

#[test]
fn advise_in_every_other_format() {
    for (format, language) in [("markdown", "da"), ("html", "nb"), ("json", "en")] {
        let line = format!("advise group-photo --pack @ --org harbour --lang {language} --format {format} {ALL}");
        assert_told!(format!("advise_{format}"), World::new().session(&[&line]));
    }
}

#[test]
fn advise_names_the_next_question() {
    let told = World::new().session(&[
        "advise group-photo --pack @ --org other",
        "advise group-photo --pack @ --org other --role leader --lang da",
        "advise group-photo --pack @ --org other --role leader -a shown=colleagues --lang nb",
        "advise group-photo --pack @ --org other --role leader -a shown=unsure --format json",
    ]);
    assert_told!("advise_needs", told);
}

#[test]
fn what_is_kept_counts_and_what_is_typed_comes_first() {
    let world = World::new().with("LANG", "nb_NO.UTF-8");
    let asked = world.told("ask --pack @", "1\n1\n2\n");
    assert!(asked.contains("Hvad handler det om?"), "{asked}");
    let profile = |line: &str| {
        let told = world.told(&format!("advise group-photo --pack @ -a shown=myself --format json {line}"), "");
        let json = told.split_once('\n').map(|(_, json)| json).unwrap_or_default();
        let json: serde_json::Value = serde_json::from_str(json).unwrap_or_else(|_| panic!("{told}"));
        ["organisation", "role", "language"].map(|key| json["profile"][key].as_str().unwrap_or_default().to_owned())
    };
    assert_eq!(profile(""), ["harbour", "leader", "da"]);
    assert_eq!(profile("--org other --role employee --lang en"), ["other", "employee", "en"]);
    assert_eq!(profile(""), ["harbour", "leader", "da"], "what is typed is not kept");
}
