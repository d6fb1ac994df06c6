//! Plain lines are plain: nothing that moves a cursor, draws a box or stands for a state without a word; no question
//! is twelve lines long; and whatever comes in, what goes out stays short and clear.

use omtanke::pack::{Role, Scenario, Word};
use omtanke::text::Language;

use super::talk::{Talk, profile};
use crate::both_ways::{Path, numbers, paths};
use crate::built_in::World;
use crate::world::World as Machine;

/// The longest that a question may be: it stays under twelve lines.
const LONGEST: usize = 11;

/// For each question of a scenario, the shortest path to it.
fn ways_to_questions(scenario: &Scenario) -> Vec<Path> {
    let mut shortest: Vec<Option<Path>> = vec![None; scenario.questions.len()];
    for path in paths(scenario, Role::Employee, 0) {
        for (at, (question, _)) in path.iter().enumerate() {
            let known = &mut shortest[*question];
            if known.as_ref().is_none_or(|known| known.len() > at) {
                *known = Some(path[..at].to_vec());
            }
        }
    }
    shortest.into_iter().flatten().collect()
}

#[test]
fn every_question_of_every_scenario_is_short_in_every_language() {
    let world = World::new();
    for language in Language::ALL {
        let employee = profile(language, "rhp", Role::Employee);
        let mut talk = Talk::with(world.library.clone(), world.pack.clone(), language, employee, None);
        for scenario in world.pack.scenarios.values() {
            for way in ways_to_questions(scenario) {
                let turn = talk.interview.open(scenario.clone());
                talk.take(turn);
                talk.write("start over");
                way.iter().for_each(|(question, answer)| {
                    talk.write(&numbers(scenario, *question, answer));
                });
                hold_question(&mut talk, scenario, language);
            }
        }
    }
}

/// What is asked now is short, also as it is asked again and with everything below "more", and all lines fit.
fn hold_question(talk: &mut Talk, scenario: &Scenario, language: Language) {
    let is_short = |talk: &Talk| {
        let lines = &talk.last.lines;
        assert!(lines.len() <= LONGEST, "{} in {language}:\n{}", scenario.id, talk.said());
        let wide = lines.iter().find(|line| textwrap::core::display_width(line) > 80);
        assert_eq!(wide, None, "{} in {language}", scenario.id);
    };
    is_short(talk);
    for _ in 0..4 {
        talk.write("more");
        is_short(talk);
    }
}

/// Every character that plain lines are made of, beside letters and digits.
const PUNCTUATION: &str = " .,:;!?–…-’»«“”()&@%/\n>|_=+*'";

#[test]
fn nothing_is_drawn_and_every_state_has_its_word() {
    let world = World::new();
    let mut everything = String::new();
    for (at, scenario) in world.pack.scenarios.values().enumerate() {
        let language = Language::ALL[at % 3];
        let organisation = ["rhp", "helseforetak", "other", "hjorring", "sonderborg", "midtjylland"][at % 6];
        let somebody = profile(language, organisation, Role::ALL[at / 2 % 3]);
        let id = Some(scenario.id.as_str());
        let mut talk = Talk::with(world.library.clone(), world.pack.clone(), language, somebody, id);
        let path = &paths(scenario, Role::ALL[at / 2 % 3], 1)[at % 3];
        for (question, answer) in path {
            talk.write("why").write("help").write(&numbers(scenario, *question, answer)).write("back").write("");
        }
        for line in
            ["change", "1", "back", "back", "topics", "more", "1", "search ven", "role", "", "organisation", "q"]
        {
            talk.write(line);
        }
        everything += &talk.transcript;
    }
    assert!(everything.len() > 200_000);
    let is_plain = |c: char| c.is_alphanumeric() || PUNCTUATION.contains(c);
    let strange = everything.lines().find(|line| !line.chars().all(is_plain));
    assert_eq!(strange, None);
}

#[test]
fn whatever_comes_in_what_goes_out_is_short_and_clear() {
    let machine = Machine::new();
    let ask = ["ask", "friend-request-from-patient", "--org", "rhp", "--role", "employee", "--lang", "en"];
    let quiet = machine.run(&ask, "");
    assert_eq!((quiet.status, quiet.err.as_str()), (0, ""));
    for (input, expected) in [
        ("x".repeat(1_000_000) + "\n2\n", "Question 2 of"),
        ("1 ".repeat(500_000) + "\n2\n", "Question 2 of"),
        ("\u{1b}[A\u{1b}[B\n\u{1b}]0;title\u{7}\n2\n".to_owned(), "Question 2 of"),
        ("\0\0\0\n\u{9b}2J\n2\n".to_owned(), "Question 2 of"),
        ("2\r\n1\r\nback".to_owned(), "Your answer now: On Facebook."),
        ("\n".repeat(50) + "2", "Question 2 of"),
    ] {
        let run = machine.run(&ask, &input);
        let beginning: String = input.chars().take(20).collect();
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{beginning:?}");
        assert!(run.out.contains(expected) && run.out.len() < 4_000, "{beginning:?}: {}", run.out);
        assert!(!run.out.chars().any(|c| c.is_control() && c != '\n'), "{beginning:?}: {}", run.out);
    }
}

#[test]
fn input_that_is_no_text_is_no_harm() {
    let machine = Machine::new();
    let mut child = machine
        .command(&["ask", "--org", "rhp", "--role", "leader", "--lang", "da"])
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::piped())
        .spawn()
        .expect("the program starts");
    let bytes = [b"\xff\xfe\x80\n".as_slice(), b"1\n", b"\xc3\n"].concat();
    std::io::Write::write_all(&mut child.stdin.take().expect("a pipe"), &bytes).expect("it reads");
    let done = child.wait_with_output().expect("it ends");
    let said = String::from_utf8(done.stdout).expect("what is said is text");
    assert!(done.status.success() && said.contains("Hvad passer bedst?"), "{said}");
}
