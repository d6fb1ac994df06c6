//! Scenarios read from text: what holds together, and every fault that is told.

use super::*;

fn read(source: &str) -> (Option<Scenario>, Vec<String>) {
    let topic = TopicId::from_text("topic").expect("an id");
    let id = ScenarioId::from_text("scenario").expect("an id");
    let (scenario, findings) = Scenario::read(topic, id, "scenarios/topic/scenario.toml", source);
    let told = findings
        .iter()
        .map(|finding| {
            let at = finding.place.line_column(source);
            format!("{}:{} {} {:?}", at.line, at.column, finding.code, finding.values)
        })
        .collect();
    (scenario, told)
}

#[test]
fn a_graph_with_routes_is_read() {
    let (scenario, findings) = read(
        r#"start = "who"
[question.who]
options = [{ id = "a", ask = "what" }, { id = "b", end = "x", raises = ["m"] }]
[question.what]
kind = "many"
options = [{ id = "c" }, { id = "none", alone = true }]
route = [{ when = { what = ["c"], role = ["leader"] }, end = "x" }, { end = "y" }]
[outcome.x]
matters = ["m"]
[outcome.y]
matters = ["n"]
advice = ["z"]
"#,
    );
    assert_eq!(findings, Vec::<String>::new());
    let scenario = scenario.expect("a sound scenario");
    assert_eq!(scenario.order, [0, 1]);
    assert_eq!(scenario.targets(1), [Target::End(0), Target::End(1)]);
    assert!(scenario.questions[1].is_looked_at && !scenario.questions[0].is_looked_at);
}

#[test]
fn names_that_lead_nowhere_are_told_with_the_nearest() {
    let (scenario, findings) = read(
        r#"start = "whom"
[question.who]
options = [{ id = "a", ask = "waht" }, { id = "b", end = "xy" }, { id = "b" }]
[question.what]
kind = "meny"
options = [{ id = "Q", end = "x" }]
[outcome.x]
matters = []
"#,
    );
    assert!(scenario.is_none());
    assert_eq!(
        findings,
        [
            r#"1:9 unknown-question [("question", "whom"), ("nearest", "who")]"#,
            r#"3:30 unknown-question [("question", "waht"), ("nearest", "what")]"#,
            r#"3:58 unknown-outcome [("outcome", "xy"), ("nearest", "x")]"#,
            "3:66 no-target []",
            r#"3:73 duplicate [("id", "b")]"#,
            r#"5:8 unknown-value [("value", "meny"), ("nearest", "many"), ("all", "one, many")]"#,
            r#"6:19 bad-id [("id", "Q")]"#,
            r#"7:10 empty [("key", "matters")]"#,
        ]
    );
}

#[test]
fn a_circle_is_named() {
    let (scenario, findings) = read(
        r#"start = "a"
[question.a]
options = [{ id = "x", ask = "b" }]
[question.b]
options = [{ id = "x", ask = "c" }, { id = "y", end = "z" }]
[question.c]
options = [{ id = "x", ask = "b" }]
[outcome.z]
matters = ["m"]
"#,
    );
    assert!(scenario.is_none());
    assert_eq!(findings, [r#"4:11 cycle [("questions", "b → c → b")]"#]);
}

#[test]
fn a_chain_of_twenty_thousand_is_no_harm() {
    let mut source = String::from("start = \"q0\"\n");
    for at in 0..20_000 {
        let target = if at == 19_999 { "end = \"z\"".to_owned() } else { format!("ask = \"q{}\"", at + 1) };
        source += &format!("[question.q{at}]\noptions = [{{ id = \"a\", {target} }}]\n");
    }
    source += "[outcome.z]\nmatters = [\"m\"]\n";
    let (scenario, findings) = read(&source);
    assert_eq!(findings, Vec::<String>::new());
    assert_eq!(scenario.map(|scenario| scenario.order.len()), Some(20_000));
}

#[test]
fn brackets_too_deep_are_refused_before_parsing() {
    let (scenario, findings) = read(&format!("start = {}", "[".repeat(100_000)));
    assert!(scenario.is_none());
    assert_eq!(findings, [r#"1:25 too-deep [("most", "16")]"#]);
}
