//! A pack with any fault still opens: what is sound in it is offered and works to its end, what is not is left out,
//! and both the commands and the first screen say so once.

use std::path::Path;
use std::rc::Rc;
use std::{fs, iter};

use insta::assert_snapshot;
use jiff::civil::date;
use omtanke::finding::{Code, Severity};
use omtanke::library::{LeftOut, Library};
use omtanke::pack::{Organisation, Pack, Role, Scenario, Word};
use omtanke::recommend::{self, Format, Request};
use omtanke::session::Settings;
use omtanke::text::Language;
use omtanke::walk::{Answer, Answers, replay};

use crate::check::{Edit, SCENARIO, TOWN, made_by_edits, put, sound, write};
use crate::screens::desk::Desk;
use crate::world::{World, assert_told};

/// Writes the sound pack with a second scenario, on a shelf of its own, that no fault is put into.
fn two(folder: &Path) {
    let mut files = sound();
    let copies: Vec<(String, String)> = files
        .iter()
        .filter(|(path, _)| path.contains("/patients/request."))
        .map(|(path, contents)| (path.replace("/patients/request.", "/colleagues/other."), contents.clone()))
        .collect();
    files.extend(copies);
    let pack = files.get_mut("scenarios/pack.toml").expect("a shelf");
    *pack += "\n[[topic]]\nid = \"colleagues\"\nscenarios = [\"other\"]\n";
    for (language, title) in [("en", "Colleagues"), ("da", "Kolleger")] {
        let words = files.get_mut(&format!("i18n/{language}/pack.ftl")).expect("words");
        *words += &format!("topic-colleagues = {title}\n    .about = {title}.\n");
    }
    write(folder, &files);
}

/// The library of that pack after edits.
fn library(edits: &[Edit]) -> Rc<Library> {
    let folder = tempfile::tempdir().expect("a folder for a while");
    two(folder.path());
    edits.iter().for_each(|edit| put(folder.path(), *edit));
    Rc::new(Library::open(&[folder.path().to_owned()], false).expect("a pack"))
}

fn names(out: &LeftOut) -> Vec<String> {
    let scenarios = out.scenarios.iter().map(|(topic, id)| format!("{topic}/{id}"));
    let guidelines = out.guidelines.iter().map(|id| format!("guideline {id}"));
    scenarios.chain(guidelines).chain(out.files.iter().cloned()).collect()
}

#[test]
fn of_a_sound_pack_nothing_is_left_out() {
    assert_eq!(library(&[]).left_out(), LeftOut::default());
    assert_eq!(Library::built_in().left_out(), LeftOut::default());
}

#[test]
fn every_fault_leaves_out_what_it_is_in_and_the_rest_works_to_its_end() {
    for (edits, told) in made_by_edits() {
        let library = library(&edits);
        let out = names(&library.left_out());
        let (place, code) = told.rsplit_once(' ').expect("a place and a code");
        let code = Code::ALL.iter().find(|there| there.as_str() == code).expect("a code");
        let expected: Option<&[&str]> = match place.split(':').next().unwrap_or_default() {
            _ if HARMLESS.contains(code) => Some(&[]),
            // Its name says what it is left out as.
            "scenarios/patients/Request.toml" => Some(&["scenarios/patients/Request.toml"]),
            SCENARIO if code.severity() == Severity::Error => Some(&["patients/request"]),
            TOWN if code.severity() == Severity::Error => Some(&["guideline town"]),
            _ => None,
        };
        match expected {
            Some(expected) => assert_eq!(out, expected, "{edits:?}"),
            // What is only to be looked at leaves nothing out, but an edit that brings it may bring more.
            None => assert!(!out.is_empty() || code.severity() == Severity::Warning, "{edits:?} leaves nothing out"),
        }
        // What both scenarios are about can be broken too.
        let in_common = edits[0].0 == "scenarios/matters.toml" || edits[0].0 == "scenarios/advice.toml";
        works(&library, &format!("{edits:?}"), in_common);
    }
}

/// Faults in how something is written or where it stands, that make no advice wrong.
const HARMLESS: &[Code] = &[
    Code::ModalVerb,
    Code::WordToAvoid,
    // The program's own words come with the program.
    Code::MissingVariable,
    // The scenario is put on the shelf of its folder.
    Code::OnNoShelf,
    // How hard something is to read makes no advice wrong.
    Code::HighLix,
    Code::LowReadingEase,
];

/// Whatever is offered can be opened and answered to its end, for everybody, without a text that is missing. The
/// scenario without a fault is offered, but where `nothing` may be left.
fn works(library: &Rc<Library>, after: &str, nothing: bool) {
    let pack = &library.pack().0;
    let offered: Vec<_> = pack.shelf.scenarios().map(|(_, id)| id.clone()).collect();
    assert!(nothing || offered.iter().any(|id| id.as_str() == "other"), "{after}: {offered:?}");
    let organisations: Vec<_> = pack.guidelines.keys().map(Some).chain(iter::once(None)).collect();
    let words = library.catalog(Language::En);
    for id in offered {
        let scenario = library.scenario(id.as_str()).expect("it is there");
        let scenario = scenario.unwrap_or_else(|found| panic!("{after}: {id} is offered and has {found:?}"));
        for role in Role::ALL {
            for organisation in &organisations {
                for answers in [unsure(&scenario), firsts(&scenario, *role)] {
                    let request = Request {
                        pack,
                        words: &words,
                        scenario: &scenario,
                        organisation: *organisation,
                        role: Some(*role),
                        answers: &answers,
                        today: date(2026, 1, 17),
                    };
                    let made = recommend::recommend(request).unwrap_or_else(|| panic!("{after}: {id} has no end"));
                    let page = recommend::write(Format::Text, &made, &words).expect("it is written");
                    let page = String::from_utf8(page).expect("text");
                    assert!(!page.contains("[this text is missing]"), "{after}: {id}, {role:?}:\n{page}");
                }
            }
        }
    }
}

/// "I don’t know" to everything.
fn unsure(scenario: &Scenario) -> Answers {
    scenario.questions.iter().map(|question| (question.id.value.clone(), Answer::Unsure)).collect()
}

/// The first option of everything that is asked.
fn firsts(scenario: &Scenario, role: Role) -> Answers {
    let mut answers = Answers::new();
    while let Some(next) = replay(scenario, Some(role), &answers).next {
        let question = &scenario.questions[next];
        answers.insert(question.id.value.clone(), Answer::Chosen(vec![question.options[0].id.value.clone()]));
    }
    answers
}

#[test]
fn advice_that_lost_its_roles_is_given_to_nobody() {
    // Read without the word that it lost, it would be advice for everybody.
    let for_leaders = ("scenarios/advice.toml", "kind = \"contact\"", "kind = \"contact\"\nroles = [\"emplyee\"]");
    let out = names(&library(&[for_leaders]).left_out());
    assert_eq!(out, ["guideline town", "scenarios/advice.toml"]);
    let library = library(&[for_leaders]);
    assert!(library.pack().0.shelf.in_doubt.is_empty());
    works(&library, "advice", false);
}

#[test]
fn a_text_in_one_language_is_enough_and_in_none_is_too_little() {
    let danish = ("i18n/da/patients/request.ftl", "    .picture = Et billede\n", "");
    let english = ("i18n/en/patients/request.ftl", "    .picture = A picture\n", "");
    assert_eq!(names(&library(&[danish]).left_out()), ["i18n/da/patients/request.ftl"]);
    assert_eq!(names(&library(&[danish, english]).left_out()), ["patients/request"]);
    let terms = [("i18n/da/terms.ftl", "-word", "-vord"), ("i18n/en/terms.ftl", "-word", "-vord")];
    // The contact is then named in no language, and the guideline names that contact.
    let out = names(&library(&terms).left_out());
    assert!(out.contains(&"guideline town".to_owned()), "{out:?}");
    works(&library(&terms), "terms", false);
}

#[test]
fn a_situation_without_words_to_search_for_is_offered_all_the_same() {
    let danish = ("i18n/da/patients/request.ftl", "    .search = ven anmodning besked\n", "");
    let english = ("i18n/en/patients/request.ftl", "    .search = friend request message\n", "");
    let library = library(&[danish, english]);
    assert_eq!(names(&library.left_out()), [danish.0, english.0]);
    works(&library, "words to search for", false);
}

#[test]
fn a_first_aid_card_that_is_wrong_or_lost_its_situation_is_not_dealt() {
    let card = "[[first-aid-card]]\nid = \"out\"\nscenario = \"request\"\ncases = [\"picture\"]\n";
    let words = "first-aid-out = Out\n    .now = Now\n    .picture = Picture\n";
    let sound = [
        ("scenarios/pack.toml", "[[topic]]", card),
        ("i18n/en/pack.ftl", "", words),
        ("i18n/da/pack.ftl", "", words),
        ("scenarios/matters.toml", "verdict = \"no\"", "verdict = \"act-now\""),
    ];
    let cards = |more: &[Edit]| {
        let mut edits = sound.to_vec();
        edits[0].2 = [card, "[[topic]]"].concat().leak();
        edits.extend(more);
        let library = library(&edits);
        (library.shelf().0.cards.len(), names(&library.left_out()))
    };
    assert_eq!(cards(&[]), (1, vec![]));
    assert_eq!(cards(&[NO_START]), (0, vec!["patients/request".to_owned()]));
    let unknown = ("scenarios/pack.toml", "[\"picture\"]", "[\"pictures\"]");
    assert_eq!(cards(&[unknown]).0, 0);
    let harmless = ("scenarios/matters.toml", "\"act-now\"", "\"no\"");
    assert_eq!(cards(&[harmless]), (0, vec!["scenarios/pack.toml".to_owned()]));
}

#[test]
fn a_shelf_that_cannot_be_read_hides_no_scenario() {
    let library = library(&[("scenarios/pack.toml", "[[topic]]\nid = \"patients\"", "[[topic")]);
    let on_shelf: Vec<String> =
        library.shelf().0.scenarios().map(|(topic, id)| format!("{}/{id}", topic.id.value)).collect();
    assert_eq!(on_shelf, ["colleagues/other", "patients/request"]);
    assert_eq!(names(&library.left_out()), ["scenarios/pack.toml"]);
    works(&library, "the shelf", false);
}

/// A folder `two` with these edits in a world.
fn world(edits: &[Edit]) -> World {
    let world = World::new();
    two(&world.path("two"));
    edits.iter().for_each(|edit| put(&world.path("two"), *edit));
    world
}

const NO_START: Edit = (SCENARIO, "start = \"who\"", "start = \"whom\"");
const NO_VERDICT: Edit = (TOWN, "verdict = \"no\"", "verdict = \"nope\"");

#[test]
fn commands_offer_what_is_sound_and_say_what_is_left_out() {
    for language in ["da", "nb", "en"] {
        let lines = [
            "list --pack two",
            "search --pack two skriver",
            "rules --pack two",
            "advise other --pack two --org other --role employee -a who=colleague",
            "advise request --pack two --org other",
            "advise other --pack two --org town --role employee -a who=colleague",
        ];
        let lines = lines.map(|line| format!("{line} --lang {language}"));
        let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
        assert_told!(format!("left_out_{language}"), world(&[NO_START, NO_VERDICT]).session(&lines));
    }
}

#[test]
fn results_for_programs_stay_clean() {
    let run = world(&[NO_START]).run(&["list", "--pack", "two", "--format", "json"], "");
    let listed: serde_json::Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(listed["scenarios"].as_array().map(Vec::len), Some(1));
    assert_eq!((run.status, run.err.matches("omtanke check --pack two").count()), (0, 1), "{}", run.err);
}

#[test]
fn the_interview_says_it_before_it_begins() {
    let world = world(&[NO_START, NO_VERDICT]);
    let run = world.run(&["ask", "--pack", "two", "--lang", "en", "--org", "other", "--role", "employee"], "1\n1\n2\n");
    assert_eq!(run.status, 0);
    let told = "Not everything in this pack can be used. Left out:\n  situation “A patient writes”\n  guideline from \
                Town\n“omtanke check --pack two” says why.\n";
    assert_eq!(run.err, told);
    assert!(run.out.contains("Colleagues") && !run.out.contains("Patients"), "{}", run.out);
}

#[test]
fn a_long_list_is_cut() {
    let world = world(&[]);
    for at in 0..9 {
        fs::write(world.path(&format!("two/i18n/en/x{at}.ftl")), "{").expect("a file can be written");
    }
    let run = world.run(&["list", "--pack", "two"], "");
    assert!(run.err.contains("something in i18n/en/x4.ftl\n  4 more\n“omtanke check"), "{}", run.err);
}

#[test]
fn where_nothing_is_sound_everything_is_told() {
    let world = World::new();
    write(&world.path("none"), &sound());
    put(&world.path("none"), NO_START);
    for command in ["list", "ask", "search x"] {
        let line = format!("{command} --pack none");
        let run = world.run(&line.split(' ').collect::<Vec<_>>(), "");
        assert_eq!(run.status, 1, "{command}");
        assert!(run.err.contains("unknown-question") && !run.err.contains("Left out"), "{}", run.err);
    }
}

/// The first screen with a pack after edits.
fn desk(edits: &[Edit], language: Language) -> Desk {
    let settings = Settings {
        language: Some(language),
        organisation: Organisation::from_text("other"),
        role: Some(Role::Employee),
    };
    Desk::with(library(edits), settings, language, true)
}

#[test]
fn the_first_screen_says_it_once() {
    for language in Language::ALL {
        let tag = language.tag();
        assert_snapshot!(format!("left_out_home_{tag}"), desk(&[NO_START, NO_VERDICT], language).picture());
        let small = desk(&[NO_START], language).keys("resize:40x10");
        assert_snapshot!(format!("left_out_home_small_{tag}"), small.picture());
    }
    let said = |desk: &Desk| desk.picture().contains("omtanke check");
    let desk = desk(&[NO_START], Language::En);
    assert!(said(&desk));
    let desk = desk.keys("j");
    assert!(!said(&desk) && !said(&desk.keys("1 H")));
}

#[test]
fn at_a_first_start_it_waits_for_the_first_screen() {
    let settings = Settings { language: Some(Language::En), organisation: None, role: Some(Role::Employee) };
    let first = Desk::with(library(&[NO_VERDICT]), settings, Language::En, true);
    assert!(!first.picture().contains("omtanke check"));
    assert!(!first.picture().contains("Town"), "an organisation that is left out cannot be chosen");
    assert!(first.keys("enter").picture().contains("One thing in the pack is wrong and left out."));
}

#[test]
fn packs_on_top_of_the_built_in_one_leave_it_whole() {
    let folder = tempfile::tempdir().expect("a folder for a while");
    let town = "publisher = \"Our town\"\ntitle = \"Advice\"\nlanguage = \"en\"\naddresses = [\"employee\"]\nbroken\n";
    let path = folder.path().join("scenarios/guidelines/our-town.toml");
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
    fs::write(path, town).expect("a file can be written");
    let library = Library::open(&[folder.path().to_owned()], false).expect("a pack");
    assert_eq!(names(&library.left_out()), ["guideline our-town"]);
    let ids = |pack: &Pack| pack.shelf.scenarios().map(|(_, id)| id.to_string()).collect::<Vec<_>>();
    let built_in = Library::built_in();
    assert_eq!(ids(&library.pack().0), ids(&built_in.pack().0));
    assert_eq!(library.publishers(), built_in.publishers());
}
