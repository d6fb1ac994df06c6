//! Shelves and scenarios fit each other: every live scenario stands on one shelf, in the folder of its
//! topic, and nothing else stands on any.

use crate::check::subject::Subject;
use crate::finding::{Code, Finding, Place};
use crate::pack::{At, ScenarioId, Status, TopicId, Word};

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    let shelf = &subject.pack.shelf;
    for topic in &shelf.topics {
        for scenario in &topic.scenarios {
            report.extend(on_shelf(subject, scenario, Some(&topic.id)));
        }
    }
    let first_aid = shelf.first_aid.iter().chain(shelf.cards.iter().map(|card| &card.scenario));
    report.extend(first_aid.filter_map(|scenario| on_shelf(subject, scenario, None)));
    let live = subject.scenarios().filter(|scenario| scenario.status == Status::Live);
    for scenario in live.filter(|scenario| shelf.topic_of(scenario.id.as_str()).is_none()) {
        let place = Place::file(scenario.file.as_str());
        let finding = Finding::new(Code::OnNoShelf, place).with("scenario", scenario.id.as_str());
        report.push(finding.with("topic", scenario.topic.as_str()));
    }
}

fn on_shelf(subject: &Subject<'_>, id: &At<ScenarioId>, topic: Option<&At<TopicId>>) -> Option<Finding> {
    let finding = |code| Finding::new(code, id.place.clone()).with("scenario", id.as_str());
    let Some(scenario) = subject.pack.scenarios.get(&id.value) else {
        let names = subject.pack.scenarios.keys().map(ScenarioId::as_str);
        return (!subject.has_faulty_scenario(id))
            .then(|| finding(Code::UnknownScenario).with_nearest(id.as_str(), names));
    };
    if scenario.status != Status::Live {
        return Some(finding(Code::NotLive).with("status", scenario.status.as_str()));
    }
    let topic = topic.filter(|topic| topic.value != scenario.topic)?;
    Some(finding(Code::WrongFolder).with("topic", topic.as_str()).with("folder", scenario.topic.as_str()))
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::{check, check_edits};

    const PACK: &str = "scenarios/pack.toml";
    const SCENARIO: &str = "scenarios/patients/request.toml";

    #[test]
    fn shelves_hold_live_scenarios_and_all_of_them() {
        let shelf = r#"scenarios = ["request"]"#;
        check(
            PACK,
            shelf,
            r#"scenarios = ["request", "reqest"]"#,
            &["9 unknown-scenario scenario=reqest nearest=request"],
        );
        check(
            PACK,
            shelf,
            "scenarios = []",
            &["scenarios/patients/request.toml:1 on-no-shelf scenario=request topic=patients"],
        );
        check(PACK, r#"["request"]"#, r#"["reqeust"]"#, &["4 unknown-scenario scenario=reqeust nearest=request"]);
        check(
            SCENARIO,
            "start",
            "status = \"draft\"\nstart",
            &[
                "scenarios/pack.toml:4 not-live scenario=request status=draft",
                "scenarios/pack.toml:9 not-live scenario=request status=draft",
            ],
        );
    }

    #[test]
    fn a_folder_is_a_topic() {
        check_edits(
            &[
                (PACK, shelf_of_patients(), "id = \"others\""),
                ("i18n/en/pack.ftl", "topic-patients", "topic-others"),
                ("i18n/da/pack.ftl", "topic-patients", "topic-others"),
            ],
            &["9 wrong-folder scenario=request topic=others folder=patients"],
        );
    }

    fn shelf_of_patients() -> &'static str {
        "id = \"patients\""
    }

    #[test]
    fn a_scenario_that_cannot_be_read_is_not_missed_twice() {
        check(SCENARIO, r#"ask = "more""#, r#"ask = "moer""#, &["5 unknown-question question=moer nearest=more"]);
    }
}
