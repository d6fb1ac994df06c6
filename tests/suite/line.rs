//! The plain interview as a machine: lines in, lines out, without input or output.

use std::rc::Rc;

use jiff::civil::date;
use omtanke::library::Library;
use omtanke::line::{Choice, Effect, Interview, Profile, Turn};
use omtanke::pack::{Organisation, PackId, Role, ScenarioId};
use omtanke::text::Language;

use crate::world::office;

/// An interview, its library, and everything said and written so far.
struct Talk {
    library: Rc<Library>,
    interview: Interview,
    transcript: String,
    last: Turn,
    kept: Vec<Choice>,
}

impl Talk {
    fn new(language: Language, profile: Profile, scenario: Option<&str>) -> Self {
        let library = Rc::new(Library::open(&[office()], false).expect("a pack"));
        let scenario = scenario.map(|id| library.scenario(id).expect("it is there").expect("it is sound"));
        let (words, pack) = (library.catalog(language), library.pack().0.clone());
        let mut interview = Interview::new(words, pack, profile, scenario, date(2026, 1, 17));
        let turn = interview.begin();
        let mut talk = Self { library, interview, transcript: String::new(), last: Turn::default(), kept: Vec::new() };
        talk.take(turn);
        talk
    }

    /// Somebody who is known, in a scenario.
    fn known(language: Language, scenario: &str) -> Self {
        let organisation = Organisation::from_text("harbour");
        let profile = Profile { language: Some(language), organisation, role: Some(Role::Employee) };
        Self::new(language, profile, Some(scenario))
    }

    fn write(&mut self, line: &str) -> &mut Self {
        self.transcript += &format!("> {line}\n");
        let turn = self.interview.answer(line);
        self.take(turn);
        self
    }

    fn all(mut self, lines: &[&str]) -> Self {
        lines.iter().for_each(|line| {
            self.write(line);
        });
        self
    }

    fn take(&mut self, turn: Turn) {
        turn.lines.iter().for_each(|line| self.transcript += &format!("{line}\n"));
        match &turn.effect {
            Some(Effect::Open(id)) => {
                let scenario = self.library.scenario(id.as_str()).expect("it is there").expect("it is sound");
                let turn = self.interview.open(scenario);
                return self.take(turn);
            }
            Some(Effect::Keep(choice)) => self.kept.push(choice.clone()),
            Some(Effect::Leave) => self.transcript += "(leaves)\n",
            None => {}
        }
        self.last = turn;
    }

    /// What was said last, on one line.
    fn said(&self) -> String {
        self.last.lines.iter().map(|line| line.as_str()).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(" / ")
    }

    fn says(&mut self, line: &str, expected: &str) -> &mut Self {
        self.write(line);
        assert!(self.said().contains(expected), "{line}: {expected:?} is not in {:?}", self.said());
        self
    }
}

#[test]
fn from_the_first_start_to_the_recommendation() {
    let talk = Talk::new(Language::En, Profile::default(), None).all(&["", "2", "1", "1", "1", "1", "2 1"]);
    let organisation = Organisation::Guideline(PackId::from_text("meadow").expect("an id"));
    let kept = [Choice::Language(Language::En), Choice::Organisation(organisation), Choice::Role(Role::Employee)];
    assert_eq!(talk.kept, kept);
    insta::assert_snapshot!("line_first_start", talk.transcript);
}

#[test]
fn back_change_why_help_and_language_in_danish() {
    let lines = ["hvorfor", "hjælp", "1", "tilbage", "1", "ret", "2", "2"];
    insta::assert_snapshot!("line_danish", Talk::known(Language::Da, "group-photo").all(&lines).transcript);
}

#[test]
fn bad_input_says_what_is_accepted_and_loses_nothing_in_norwegian() {
    let lines = ["0", "fire", "", "1 2", "1", "1 9", "1 3", "1 4", "språk", "3", "slutt"];
    insta::assert_snapshot!("line_norwegian", Talk::known(Language::Nb, "group-photo").all(&lines).transcript);
}

#[test]
fn a_change_says_which_answers_no_longer_count() {
    let mut talk = Talk::known(Language::En, "group-photo");
    talk.says("1", "What else is true?").says("change", "2. Who is in the picture? – Colleagues");
    // Nothing was answered after it, so nothing is dropped.
    talk.says("2", "Who is in the picture?").write("1");
    talk.says("change", "Which answer").says("2", "Who is in the picture?").write("2");
    assert!(!talk.transcript.contains("no longer count"), "{}", talk.transcript);
    assert!(talk.said().contains("Only me"), "{}", talk.said());
}

#[test]
fn back_goes_all_the_way_to_the_language() {
    let mut talk = Talk::known(Language::En, "group-photo");
    talk.says("1", "What else is true?");
    talk.says("back", "Who is in the picture?");
    talk.says("back", "Which of these fits best?");
    talk.says("b", "What is it about?");
    talk.says("back", "What is your role there?");
    talk.says("back", "Which organisation");
    talk.says("back", "Which language?");
    talk.says("back", "There is nothing before this.");
}

#[test]
fn the_fact_that_the_profile_knows_is_shown_once_and_can_be_changed() {
    let mut talk = Talk::known(Language::En, "group-photo");
    assert_eq!(talk.transcript.matches("Known from your profile: What are you at work? – An employee").count(), 1);
    talk.says("why", "Others decide over their own face.");
    talk.says("change", "1. What are you at work? – An employee").says("1", "2. A leader").says("2", "Who is in the");
    talk.write("2");
    assert!(talk.said().contains("What are you at work? – A leader"), "{}", talk.said());
    assert_eq!(talk.transcript.matches("Known from your profile").count(), 1);
}

#[test]
fn english_words_and_single_letters_are_understood_everywhere() {
    let mut talk = Talk::known(Language::Da, "group-photo");
    talk.says("why", "Andre bestemmer").says("H", "hvorfor: ").says("language", "Hvilket sprog?");
    talk.says("3", "Who is in the picture?");
    assert_eq!(talk.kept, [Choice::Language(Language::En)]);
    talk.write("q");
    assert_eq!(talk.last.effect, Some(Effect::Leave));
}

#[test]
fn an_organisation_that_the_pack_does_not_have_is_asked_for() {
    let organisation = Organisation::from_text("gone");
    let profile = Profile { language: Some(Language::En), organisation, role: Some(Role::Leader) };
    assert!(Talk::new(Language::En, profile, None).said().contains("Which organisation"));
}

#[test]
fn no_question_is_longer_than_a_small_braille_line_holds() {
    for language in Language::ALL {
        let mut talk = Talk::new(language, Profile::default(), None);
        for line in ["", "1", "1", "1", "1", "1"] {
            let asked = talk.last.lines.len();
            assert!(asked < 12, "{asked} lines: {}", talk.said());
            talk.write(line);
        }
        let bad = |c: char| c.is_control() && c != '\n';
        assert!(!talk.transcript.contains(bad), "only plain lines");
    }
}

#[test]
fn a_scenario_that_cannot_be_read_ends_nothing() {
    let profile =
        Profile { language: Some(Language::En), organisation: Some(Organisation::Other), role: Some(Role::Employee) };
    let mut talk = Talk::new(Language::En, profile, None);
    talk.write("1");
    let turn = talk.interview.answer("1");
    assert_eq!(turn.effect, ScenarioId::from_text("group-photo").map(Effect::Open));
    let turn = talk.interview.cannot_open();
    talk.take(turn);
    assert!(talk.said().contains("cannot be opened") && talk.said().contains("Which of these"), "{}", talk.said());
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_is_written_is_answered_in_plain_lines(
        lines in proptest::collection::vec("[1-4]( [1-4])?|back|change|why|help|language||\\PC{1,8}|\\x1b\\[2J", 0..24)
    ) {
        let mut talk = Talk::new(Language::En, Profile::default(), None);
        for line in &lines {
            if talk.last.effect == Some(Effect::Leave) {
                break;
            }
            let turn = talk.interview.answer(line);
            let plain = turn.lines.iter().all(|line| !line.contains(char::is_control));
            proptest::prop_assert!(plain, "{:?}", turn.lines);
            proptest::prop_assert!(!turn.lines.is_empty() || turn.effect.is_some());
            talk.take(turn);
        }
    }
}
