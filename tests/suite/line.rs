//! The plain interview as a machine: lines in, lines out, without input or output.

mod plain;
pub(crate) mod talk;

use omtanke::line::{Choice, Effect, Profile};
use omtanke::pack::{Organisation, PackId, Role, ScenarioId};
use omtanke::text::Language;

use talk::Talk;

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
fn a_change_says_what_it_drops_before_it_drops_it() {
    let mut talk = Talk::known(Language::En, "group-photo");
    talk.says("1", "What else is true?").says("1", "What do you want to do now?");
    talk.says("change", "2. Who is in the picture? – Colleagues").says("2", "Your answer now: Colleagues.");
    // Leaving it as it is leaves everything as it is.
    talk.says("2", "then no longer count: /   - What else is true? – I have asked them all");
    talk.says("2", "What do you want to do now?");
    talk.says("change", "3. What else is true? – I have asked them all").write("2");
    // One step back is the question again, and the answers stand.
    talk.says("2", "Yes, change it").says("back", "Your answer now: Colleagues.").says("2", "Yes, change it");
    talk.says("1", "Who is in the picture? – Only me");
    // Changed back, the answer that did not count counts again.
    talk.says("change", "2. Who is in").says("2", "Your answer now: Only me.").says("1", "– I have asked them all");
}

#[test]
fn back_never_loses_an_answer() {
    let mut talk = Talk::known(Language::En, "group-photo");
    talk.says("1", "What else is true?")
        .says("2 1", "Keep the party among")
        .says("back", "now: I have asked them all · It was");
    talk.says("back", "Your answer now: Colleagues.").says("back", "Which of these fits best?");
    talk.says("1", "You have been here before").says("change", "– I have asked them all · It was");
}

#[test]
fn start_over_forgets_the_answers_here() {
    let mut talk = Talk::known(Language::En, "group-photo");
    talk.says("1", "What else is true?").says("start over", "Question 1 of 1 to 2").says("back", "Which of these fits");
    talk.says("1", "Question 1 of 1 to 2");
    assert!(!talk.transcript.contains("You have been here before"), "{}", talk.transcript);
}

#[test]
fn the_profile_is_changed_anywhere_and_the_answer_follows() {
    let mut talk = Talk::known(Language::En, "group-photo");
    talk.says("1", "What else")
        .says("organisation", "An empty line means Harbour & Co.")
        .says("2", "What else is true?");
    talk.says("role", "An empty line means employee.").says("leader", "is not one of").says("2", "What else is true?");
    talk.says("2", "This is what Meadow says.")
        .says("o", "Which organisation")
        .says("3", "Your organisation has no guideline here.");
    talk.says("language", "Which language?").says("1", "Hvad vil du nu?");
    assert_eq!(talk.kept.len(), 4);
}

#[test]
fn a_scenario_is_found_by_words_and_first_aid_is_one_word_away() {
    let mut talk = Talk::known(Language::En, "group-photo");
    talk.write("1")
        .says("search picture from work", "1. You want to post a picture from work")
        .says("back", "What else");
    talk.says("search", "Write it in your own words.")
        .says("", "Write what happened")
        .says("xyzzyx", "Nothing fits those");
    talk.says("topics", "What is it about?").says("I posted a picture of myself", "Which of these fits best?");
    talk.says("first aid", "Question 1 of 1").says("!", "Question 1 of 1");
    talk.says("topics", "What is it about?").says("1", "Which of these").says("1", "You have been here before");
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
        lines in proptest::collection::vec("[1-4]( [1-4])?|back|change|why|help|more|language|role|topics|search|!||\\PC{1,8}|\\x1b\\[2J", 0..24)
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
