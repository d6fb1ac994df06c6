//! Every route can be taken, and every condition looks at a question that was asked before.

use crate::check::reach::{Fault, reach};
use crate::check::subject::Subject;
use crate::finding::{Code, Finding, Place};
use crate::pack::{Condition, Question, Route};

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    for scenario in subject.scenarios() {
        for fault in reach(scenario).faults {
            report.push(match fault {
                Fault::Dead { question, route } => {
                    let asked = &scenario.questions[question];
                    let finding = Finding::new(Code::DeadRoute, place_of(asked, &asked.routes[route]));
                    finding.with("question", asked.id.as_str()).with("number", (route + 1).to_string())
                }
                Fault::NotBefore { question, route, asked } => {
                    let here = &scenario.questions[question];
                    let finding = Finding::new(Code::ConditionNotBefore, place_of(here, &here.routes[route]));
                    let asked = scenario.questions[asked].id.as_str();
                    finding.with("question", asked).with("here", here.id.as_str())
                }
            });
        }
    }
}

/// Where a route stands: at the first option of a condition, or at its question where there is none.
fn place_of(question: &Question, route: &Route) -> Place {
    let options = route.when.iter().find_map(|condition| match condition {
        Condition::Answer { options, .. } => options.first(),
        Condition::Role(_) => None,
    });
    options.map_or_else(|| question.id.place.clone(), |option| option.place.clone())
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::{check, check_edits};

    const SCENARIO: &str = "scenarios/patients/request.toml";
    const ROUTE: &str = r#"  { when = { more = ["picture"] }, end = "picture" },"#;

    /// Puts routes in front of the last one.
    fn routes(routes: &str, expected: &[&str]) {
        check(SCENARIO, ROUTE, routes, expected);
    }

    #[test]
    fn a_route_behind_one_that_takes_as_much_is_dead() {
        let more = r#"{ when = { more = ["message", "picture"] }, end = "picture" },"#;
        routes(&format!("{more}\n{ROUTE}"), &["18 dead-route question=more number=2"]);
        routes(&format!("{ROUTE}\n{more}"), &[]);
    }

    #[test]
    fn a_route_behind_a_weaker_condition_is_dead() {
        let both = r#"{ when = { who = ["patient"], more = ["picture"] }, end = "picture" },"#;
        routes(&format!("{ROUTE}\n{both}"), &["18 dead-route question=more number=2"]);
    }

    #[test]
    fn a_route_against_an_answer_that_led_here_is_dead() {
        let never = r#"{ when = { who = ["colleague"] }, end = "picture" },"#;
        routes(&format!("{ROUTE}\n{never}"), &["18 dead-route question=more number=2"]);
    }

    #[test]
    fn roles_are_conditions_too() {
        let role = |roles: &str| format!(r#"{{ when = {{ role = [{roles}] }}, end = "picture" }},"#);
        let all = role(r#""employee", "leader", "elected""#);
        routes(&format!("{}\n{}", role(r#""leader""#), role(r#""employee", "leader""#)), &[]);
        routes(
            &format!("{}\n{}", role(r#""leader", "elected""#), role(r#""leader""#)),
            &["9 dead-route question=more number=2"],
        );
        routes(&all, &["21 unreachable-outcome outcome=request"]);
    }

    #[test]
    fn a_condition_looks_back() {
        check(
            SCENARIO,
            "  { id = \"colleague\", end = \"colleague\" },\n]",
            "  { id = \"colleague\" },\n]\nroute = [{ when = { more = [\"picture\"] }, end = \"picture\" }, \
             { when = { who = [\"patient\"] }, ask = \"more\" }, { end = \"colleague\" }]",
            &["5 no-target"],
        );
        // The colleague's way goes past the question that its condition looks at.
        let then = "[question.then]\noptions = [{ id = \"a\" }]\n\
                    route = [{ when = { more = [\"picture\"] }, end = \"picture\" }, { end = \"colleague\" }]\n";
        let words = "then = What then?\n    .why = So.\n    .a = A\n";
        check_edits(
            &[
                (SCENARIO, r#"end = "colleague""#, r#"ask = "then""#),
                (SCENARIO, "[question.who]", &format!("{then}[question.who]")),
                ("i18n/en/patients/request.ftl", "", words),
                ("i18n/da/patients/request.ftl", "", words),
            ],
            &["5 condition-not-before question=more here=then"],
        );
    }
}
