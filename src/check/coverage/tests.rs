//! Every passage is followed to the situations in which somebody meets it, and what is left out is told.

use super::*;
use crate::check::fixture::{pack, sound};
use crate::pack::PackId;

const TOWN: &str = "scenarios/guidelines/town.toml";
const REQUEST: &str = "scenarios/patients/request.toml";

/// The one guideline of the sound pack after edits, a line for each passage that is a rule: its number, what leans on
/// it with an asterisk where it leads, and how many situations that is met in; then the gaps and the percentage.
fn told(edits: &[(&str, &str, &str)]) -> Vec<String> {
    let mut files = sound();
    for (file, from, to) in edits {
        let source = files.get_mut(*file).expect("a file of the sound pack");
        assert!(source.contains(from), "{file} has no {from:?}");
        *source = source.replacen(from, to, 1);
    }
    let (pack, _) = pack(&files);
    let all = coverage(&pack);
    let coverage = all.first().expect("a guideline");
    let mut lines: Vec<String> =
        coverage.passages.iter().filter(|passage| passage.strength.is_some()).map(line).collect();
    lines.extend(coverage.gaps.iter().map(|gap| format!("{}.{}–{} missing", gap.section, gap.from, gap.to)));
    lines.push(format!("{} %", coverage.percent()));
    lines
}

fn line(passage: &Passage<'_>) -> String {
    let uses = passage.uses.iter().map(|lean| {
        let by = match lean.by {
            By::Stance(stance) => stance.id.to_string(),
            By::Step(stance, advice) => format!("{}/{advice}", *stance.id),
            By::Silence(silence) => format!("near {}", *silence.matter),
            By::InDoubt(advice) => format!("ask {advice}"),
        };
        format!(" {by}{}:{}", if lean.leads { "*" } else { "" }, lean.scenarios.len())
    });
    format!("{}{}", passage.id, uses.collect::<String>())
}

/// What is told of the sound pack.
const SOUND: [&str; 5] = [
    "1.1 not-friends*:1",
    "1.2 not-friends/explain*:1",
    "1.3 may-answer*:1 near show-picture*:1",
    "1.4 may-answer/know-rights*:1 ask leader*:1",
    "100 %",
];

fn sound_but(edits: &[(&str, &str, &str)], changed: &[(usize, &str)]) {
    let mut expected = SOUND.map(str::to_owned).to_vec();
    for (at, line) in changed {
        expected[*at] = (*line).to_owned();
    }
    assert_eq!(told(edits), expected, "after {edits:#?}");
}

#[test]
fn every_passage_is_followed_to_the_situations() {
    sound_but(&[], &[]);
}

#[test]
fn a_rule_is_met_only_where_somebody_of_its_role_arrives() {
    let role = r#"start = "role"
[question.role]
fact = "role"
options = [{ id = "employee", end = "colleague" }, { id = "leader", end = "picture" }, { id = "elected", ask = "who" }]
"#;
    // Only an elected politician, whom the guideline does not address, is asked who wants to be friends.
    let changed = [(0, "1.1 not-friends*:0"), (1, "1.2 not-friends/explain*:0"), (4, "60 %")];
    sound_but(&[(REQUEST, "start = \"who\"\n", role)], &changed);
    let for_leaders = (TOWN, "roles = [\"employee\"]", "roles = [\"leader\"]");
    let changed = [
        &changed[..2],
        &[
            (2, "1.3 may-answer*:0 near show-picture*:1"),
            (3, "1.4 may-answer/know-rights*:0 ask leader*:1"),
            (4, "60 %"),
        ],
    ]
    .concat();
    sound_but(&[(REQUEST, "start = \"who\"\n", role), for_leaders], &changed);
}

#[test]
fn advice_that_is_for_another_role_is_not_met() {
    let edit = ("scenarios/advice.toml", "kind = \"contact\"", "kind = \"contact\"\nroles = [\"elected\"]");
    sound_but(&[edit], &[(3, "1.4 may-answer/know-rights*:1 ask leader*:0")]);
}

#[test]
fn what_is_said_near_a_matter_with_a_stance_for_everybody_is_not_met() {
    let edit = (TOWN, "[\"answer-message\"]\nroles = [\"employee\"]", "[\"answer-message\", \"show-picture\"]");
    sound_but(&[edit], &[(2, "1.3 may-answer*:1 near show-picture*:0")]);
}

#[test]
fn a_scenario_on_no_shelf_does_not_count() {
    let edit = ("scenarios/pack.toml", "scenarios = [\"request\"]", "scenarios = []");
    let changed = [
        (0, "1.1 not-friends*:0"),
        (1, "1.2 not-friends/explain*:0"),
        (2, "1.3 may-answer*:0 near show-picture*:0"),
        (3, "1.4 may-answer/know-rights*:0 ask leader*:0"),
        (4, "20 %"),
    ];
    sound_but(&[edit], &changed);
}

/// The gaps of the sound guideline after an edit.
fn gaps_after(from: &str, to: &str) -> Vec<String> {
    let told = told(&[(TOWN, from, to)]);
    told.into_iter().filter(|line| line.ends_with("missing") || line.ends_with('%')).collect()
}

#[test]
fn gaps_in_the_numbering_are_told() {
    assert_eq!(gaps_after(r#"passages = ["1.5"]"#, r#"passages = ["1.8"]"#), ["1.5–7 missing", "62 %"]);
    assert_eq!(gaps_after(r#"passages = ["1.5"]"#, r#"passages = ["1.5", "2.3"]"#), ["2.1–2 missing", "75 %"]);
    assert_eq!(gaps_after(r#"passages = ["1.5"]"#, r#"passages = ["1.05"]"#), ["100 %"]);
}

#[test]
fn what_is_missing_at_the_end_only_the_section_can_tell() {
    let told = "heading = \"Friends\"\npassages = ";
    assert_eq!(gaps_after("heading = \"Friends\"", &format!("{told}5")), ["100 %"]);
    assert_eq!(gaps_after("heading = \"Friends\"", &format!("{told}7")), ["1.6–7 missing", "71 %"]);
    // Less than there is: what is there counts.
    assert_eq!(gaps_after("heading = \"Friends\"", &format!("{told}3")), ["100 %"]);
}

#[test]
fn a_section_without_a_passage_lacks_one_unless_it_says_so() {
    let section = |rest: &str| format!("heading = \"Friends\"\n[[section]]\nid = \"2\"\nheading = \"More\"\n{rest}");
    assert_eq!(gaps_after("heading = \"Friends\"", &section("")), ["2.1–1 missing", "83 %"]);
    assert_eq!(gaps_after("heading = \"Friends\"", &section("passages = 0")), ["100 %"]);
}

#[test]
fn a_document_as_long_as_numbers_go_is_no_harm() {
    let long = |section: usize| format!("[[section]]\nid = \"{section}\"\nheading = \"x\"\npassages = 9999\n");
    let sections: String = (2..5_000).map(long).collect();
    let gaps = gaps_after("[[rule]]", &format!("{sections}[[rule]]"));
    assert_eq!((gaps.len(), gaps.last().map(String::as_str)), (4_999, Some("0 %")));
}

#[test]
fn how_many_passages_a_section_has_is_a_number_that_a_passage_can_have() {
    for (number, code) in [("\"5\"", "wrong-type"), ("10000", "unknown-value"), ("-1", "unknown-value"), ("0x10", "")] {
        let mut files = sound();
        let source = files.get_mut(TOWN).expect("the guideline");
        *source = source.replacen("heading = \"Friends\"", &format!("heading = \"Friends\"\npassages = {number}"), 1);
        let (_, found) = pack(&files);
        let codes: Vec<&str> = found.iter().map(|finding| finding.code.as_str()).collect();
        assert_eq!(codes.join(" "), code, "{number}");
    }
}

#[test]
fn the_parts_add_up() {
    let (pack, _) = pack(&sound());
    let all = coverage(&pack);
    let coverage = &all[0];
    assert_eq!((coverage.count(), coverage.rules(), coverage.background(), coverage.unused().count()), (5, 4, 1, 0));
    assert_eq!(coverage.passages.last().map(|passage| passage.id), RuleId::from_text("1.5").as_ref());
}
