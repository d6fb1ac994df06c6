//! Receipts: they open again, are short enough to be read out, and tell what differs. What differs is known here in
//! another way: from the two recommendations themselves.

use std::collections::BTreeSet;
use std::rc::Rc;

use jiff::civil::date;
use omtanke::library::Library;
use omtanke::pack::scenario::Kind;
use omtanke::pack::{
    Guideline, GuidelineId, Pack, PackId, QuestionId, Role, Scenario, ScenarioId, Strength, TopicId, Word,
};
use omtanke::recommend::{self, Lost, Receipt, Recommendation, Request};
use omtanke::text::{Catalog, Language};
use omtanke::walk::{Answer, Answers, replay};

use crate::built_in::World;

fn request<'a>(
    pack: &'a Pack,
    words: &'a Catalog,
    scenario: &'a Scenario,
    organisation: &'a GuidelineId,
    answers: &'a Answers,
) -> Request<'a> {
    let (role, today) = (Some(Role::Employee), date(2026, 11, 22));
    Request { pack, words, scenario, organisation: Some(organisation), role, answers, today }
}

/// Every way through a scenario on which each answer but the last is the same one of its question; enough to come
/// by every kind of answer, and few enough to try all organisations with.
fn ways(scenario: &Scenario) -> Vec<Answers> {
    let mut ways = Vec::new();
    for pick in 0..6 {
        let mut answers = Answers::new();
        while let Some(next) = replay(scenario, Some(Role::Employee), &answers).next {
            let question = &scenario.questions[next];
            let option = &question.options[pick % question.options.len()];
            answers.insert(question.id.value.clone(), Answer::Chosen(vec![option.id.value.clone()]));
        }
        ways.push(answers);
    }
    ways.dedup();
    ways
}

/// Everything that a receipt remembers, read from the recommendation.
fn advised(recommendation: &Recommendation) -> BTreeSet<String> {
    let steps = recommendation.advice.iter().flat_map(|advice| &advice.rests_on);
    let rules = recommendation.rests_on.iter().chain(steps);
    let rules = rules.map(|rule| format!("rule {} {}", rule.rule, rule.strength.as_str()));
    let advice = recommendation.advice.iter().map(|advice| {
        let whose = if advice.rests_on.is_empty() { "omtanke" } else { "own" };
        format!("{whose} {}", advice.id)
    });
    rules.chain(advice).chain([format!("ground {}", recommendation.basis.as_str())]).collect()
}

/// How many things differ: a rule of another strength is one thing, though two entries differ.
fn count_differences(then: &Recommendation, now: &Recommendation) -> usize {
    let (then, now) = (advised(then), advised(now));
    let heads = then.symmetric_difference(&now).map(|entry| match entry.split(' ').collect::<Vec<_>>().as_slice() {
        ["rule", rule, _] => format!("rule {rule}"),
        ["ground", _] => "ground".to_owned(),
        _ => entry.clone(),
    });
    heads.collect::<BTreeSet<_>>().len()
}

fn edited(pack: &Pack, organisation: &GuidelineId, edit: impl FnOnce(&mut Guideline)) -> Pack {
    let mut pack = pack.clone();
    edit(Rc::make_mut(&mut pack.guidelines).get_mut(organisation).expect("it is there"));
    pack.digest = pack.digest.chars().rev().collect();
    pack
}

/// Edits as they happen between two editions of a guideline.
fn editions(pack: &Pack, organisation: &GuidelineId, seen: &Recommendation) -> Vec<Pack> {
    let Some(first) = seen.rests_on.first() else { return Vec::new() };
    let stronger = |guideline: &mut Guideline| {
        let rule = guideline.rules.iter_mut().find(|rule| rule.id.value == first.rule).expect("it is there");
        rule.strength = if rule.strength == Strength::Must { Strength::Should } else { Strength::Must };
    };
    let shorter = |guideline: &mut Guideline| {
        for stance in guideline.stances.iter_mut().filter(|stance| stance.rules.iter().any(|r| r.value == first.rule)) {
            stance.steps.truncate(stance.steps.len().saturating_sub(1).max(1));
        }
    };
    let mute = |guideline: &mut Guideline| {
        guideline.addresses = vec![Role::Elected];
    };
    vec![
        edited(pack, organisation, stronger),
        edited(pack, organisation, shorter),
        edited(pack, organisation, |guideline| {
            stronger(guideline);
            shorter(guideline);
        }),
        edited(pack, organisation, mute),
    ]
}

#[test]
fn what_differs_is_told_whole_or_said_not_to_be_known() {
    let world = World::new();
    let words = world.words(Language::En);
    let not_told = [words.say("since-not-told"), words.say("since-more-than-is-told")];
    let (mut told_in_full, mut not_known) = (0, 0);
    for scenario in world.pack.scenarios.values().step_by(2) {
        for (answers, organisation) in ways(scenario).iter().take(1).zip(world.pack.guidelines.keys().cycle()) {
            let then = recommend::recommend(request(&world.pack, &words, scenario, organisation, answers));
            let then = then.expect("every question is answered");
            let receipt = Receipt::parse(&then.receipt).expect("a good code");
            for pack in editions(&world.pack, organisation, &then) {
                let again = request(&pack, &words, scenario, organisation, answers);
                let now = recommend::reopen(again, &receipt).expect("every question is answered");
                let since = now.since.as_ref().expect("a receipt was opened");
                let (others, verdict) = (count_differences(&then, &now), usize::from(then.verdict != now.verdict));
                assert_eq!(since.same_advice, others + verdict == 0, "{}", scenario.id);
                let is_not_known = since.changes.iter().any(|change| not_told.contains(change));
                if is_not_known {
                    not_known += 1;
                    assert!(others > 3, "{}: {others} things are few enough to be told", scenario.id);
                    assert_eq!(since.changes.len(), 1 + verdict);
                } else {
                    told_in_full += usize::from(others > 0);
                    assert_eq!(since.changes.len(), others + verdict, "{}: {:?}", scenario.id, since.changes);
                }
            }
        }
    }
    assert!(told_in_full > 10 && not_known > 3, "{told_in_full} {not_known}");
}

#[test]
fn a_usual_receipt_has_forty_letters_at_most() {
    let world = World::new();
    let words = world.words(Language::En);
    let organisation = world.pack.guidelines.keys().next().expect("a guideline");
    for scenario in world.pack.scenarios.values() {
        for answers in ways(scenario) {
            let one_each = answers.values().all(|answer| matches!(answer, Answer::Chosen(one) if one.len() == 1));
            let many = scenario.questions.iter().filter(|question| question.kind == Kind::Many).count();
            let made = recommend::recommend(request(&world.pack, &words, scenario, organisation, &answers));
            let receipt = made.expect("every question is answered").receipt;
            if one_each && answers.len() + many.min(1) <= 5 {
                assert!(receipt.len() <= 40, "{}: {receipt} has {}", scenario.id, receipt.len());
            }
            assert!(receipt.chars().all(|letter| !"OILZSBU".contains(letter)), "{receipt}");
        }
    }
}

fn scenario(options: &str) -> Scenario {
    let source = format!(
        "start = \"what\"\n[question.what]\noptions = [{options}]\n[outcome.end]\nmatters = [\"show-colleagues\"]\n"
    );
    let (topic, id) = (TopicId::from_text("pictures").expect("an id"), ScenarioId::from_text("one").expect("an id"));
    let (scenario, findings) = Scenario::read(topic, id, "scenarios/pictures/one.toml", &source);
    scenario.unwrap_or_else(|| panic!("{findings:?}"))
}

fn receipt_of(scenario: &Scenario, option: &str) -> Receipt {
    let library = Rc::new(Library::open(&[crate::world::office()], false).expect("a pack"));
    let (pack, words) = (library.pack().0.clone(), library.catalog(Language::En));
    let organisation = GuidelineId::from_text("harbour").expect("an id");
    let answers = crate::built_in::answers(scenario, &[format!("what={option}")]);
    let made = recommend::recommend(request(&pack, &words, scenario, &organisation, &answers));
    Receipt::parse(&made.expect("every question is answered").receipt).expect("a good code")
}

#[test]
fn options_with_the_same_short_number_are_told_apart() {
    // Enough options that two of them share any ten bits; the question takes more bits then.
    let entry = |at: usize| format!("{{ id = \"o{at}\", end = \"end\" }}");
    let many: Vec<String> = (0..400).map(entry).collect();
    let many = many.chunks(20).map(|options| scenario(&options.join(", "))).collect::<Vec<_>>();
    let mut longest = 0;
    for scenario in &many {
        for option in scenario.questions[0].options.iter().map(|option| option.id.as_str()) {
            let receipt = receipt_of(scenario, option);
            let (answers, lost) = receipt.answers(scenario);
            assert_eq!((answers, lost), (crate::built_in::answers(scenario, &[format!("what={option}")]), None));
            longest = longest.max(receipt.to_string().len());
        }
    }
    assert!(longest > receipt_of(&scenario(&entry(0)), "o0").to_string().len(), "some question took more bits");
}

#[test]
fn what_is_lost_is_named() {
    let what = || QuestionId::from_text("what").expect("an id");
    let receipt = receipt_of(&scenario("{ id = \"a\", end = \"end\" }, { id = \"b\", end = \"end\" }"), "b");
    let more =
        scenario("{ id = \"new\", end = \"end\" }, { id = \"b\", end = \"end\" }, { id = \"a\", end = \"end\" }");
    assert_eq!(receipt.answers(&more).1, None, "options may be added and moved");
    let other = scenario("{ id = \"a\", end = \"end\" }, { id = \"c\", end = \"end\" }");
    assert_eq!(receipt.answers(&other), (Answers::new(), Some(Lost::Answer(what()))));
}
