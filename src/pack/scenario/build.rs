//! From tables to a graph: names become indices, and what does not hold together is told.

use std::collections::BTreeMap;

use super::{Choice, HELP, Kind, MOST_OPTIONS, Outcome, Question, Scenario};
use crate::finding::{Code, Finding, Place};
use crate::pack::id::{OptionId, OutcomeId, QuestionId, ScenarioId, TopicId};
use crate::pack::kind::{Role, Status, Word};
use crate::pack::order;
use crate::pack::read::{At, Table};
use crate::pack::route::{Condition, Route, Target};

/// The names that questions and outcomes may be referred to by.
struct Names {
    questions: BTreeMap<QuestionId, usize>,
    outcomes: BTreeMap<OutcomeId, usize>,
}

pub(super) fn scenario(topic: TopicId, id: ScenarioId, file: &str, table: &Table<'_>) -> Option<Scenario> {
    table.only(&["status", "start", "question", "outcome"]);
    let question_table = table.table("question");
    let outcome_table = table.table("outcome");
    for key in ["question", "outcome"] {
        if !table.has(key) {
            table.report(Finding::new(Code::MissingKey, Place::file(file)).with("key", key));
        }
    }
    let questions = question_table.as_ref().map(Table::entries::<QuestionId>).unwrap_or_default();
    let outcomes = outcome_table.as_ref().map(Table::entries::<OutcomeId>).unwrap_or_default();
    let names = Names {
        questions: questions.iter().enumerate().map(|(at, (id, _))| (id.value.clone(), at)).collect(),
        outcomes: outcomes.iter().enumerate().map(|(at, (id, _))| (id.value.clone(), at)).collect(),
    };
    let start = find_question(table, table.need_text("start")?, &names);
    let mut questions: Vec<Question> = questions.into_iter().map(|(id, table)| question(id, &table, &names)).collect();
    check_conditions(table, &mut questions);
    let outcomes = outcomes.into_iter().map(|(id, table)| outcome(id, &table)).collect();
    let mut scenario = Scenario {
        id,
        topic,
        file: file.to_owned(),
        status: table.word("status").map_or(Status::Live, |status| status.value),
        start: start?,
        questions,
        outcomes,
        order: Vec::new(),
        names: names.questions,
    };
    match order::order(&scenario) {
        Ok(order) => scenario.order = order,
        Err(circle) => report_circle(table, &scenario, &circle),
    }
    Some(scenario)
}

fn report_circle(table: &Table<'_>, scenario: &Scenario, circle: &[usize]) {
    let names: Vec<&str> = circle.iter().map(|at| scenario.questions[*at].id.as_str()).collect();
    let place = scenario.questions[circle[0]].id.place.clone();
    table.report(Finding::new(Code::Cycle, place).with("questions", names.join(" → ")));
}

fn question(id: At<QuestionId>, table: &Table<'_>, names: &Names) -> Question {
    table.only(&["kind", "fact", "options", "route"]);
    if ["title", "summary"].contains(&id.as_str()) || id.as_str().starts_with("outcome-") {
        table.report(Finding::new(Code::ReservedId, id.place.clone()).with("id", id.as_str()));
    }
    let kind = one_of(table, "kind", &["one", "many"])
        .map_or(Kind::One, |word| if word == "many" { Kind::Many } else { Kind::One });
    let asks_role = one_of(table, "fact", &["role"]).is_some();
    let option_tables = table.tables("options");
    let options: Vec<Choice> = option_tables.iter().filter_map(|table| choice(table, names)).collect();
    let routes: Vec<Route> = table.tables("route").iter().filter_map(|table| route(table, names)).collect();
    check_targets(table, &id, kind, &option_tables);
    if option_tables.is_empty() {
        table.report(Finding::new(Code::Empty, id.place.clone()).with("key", "options"));
    }
    check_options(table, &id, &options, asks_role);
    Question { id, kind, asks_role, options, routes, is_looked_at: false }
}

fn one_of(table: &Table<'_>, key: &str, all: &[&'static str]) -> Option<&'static str> {
    let text = table.text(key)?;
    let found = all.iter().copied().find(|word| *word == text.value);
    if found.is_none() {
        let finding = Finding::new(Code::UnknownValue, text.place.clone()).with("value", text.value);
        table.report(finding.with_nearest(text.value, all.iter().copied()).with("all", all.join(", ")));
    }
    found
}

fn choice(table: &Table<'_>, names: &Names) -> Option<Choice> {
    table.only(&["id", "alone", "raises", "ask", "end"]);
    Some(Choice {
        id: table.need_id::<OptionId>("id")?,
        alone: table.flag("alone"),
        raises: table.ids("raises"),
        target: target(table, names),
    })
}

fn route(table: &Table<'_>, names: &Names) -> Option<Route> {
    table.only(&["when", "ask", "end"]);
    let when = table.table("when").map(|when| conditions(&when, names)).unwrap_or_default();
    let target = target(table, names);
    if !table.has("ask") && !table.has("end") {
        table.report(Finding::new(Code::NoTarget, table.place.clone()));
    }
    Some(Route { when, target: target? })
}

fn target(table: &Table<'_>, names: &Names) -> Option<Target> {
    if table.has("ask") && table.has("end") {
        table.report(Finding::new(Code::NoTarget, table.place.clone()));
    }
    if let Some(ask) = table.text("ask") {
        return find_question(table, ask, names).map(Target::Ask);
    }
    let end = table.text("end")?;
    let found = names.outcomes.get(end.value).copied();
    if found.is_none() {
        let finding = Finding::new(Code::UnknownOutcome, end.place.clone()).with("outcome", end.value);
        table.report(finding.with_nearest(end.value, names.outcomes.keys().map(OutcomeId::as_str)));
    }
    found.map(Target::End)
}

fn find_question(table: &Table<'_>, name: At<&str>, names: &Names) -> Option<usize> {
    let found = names.questions.get(name.value).copied();
    if found.is_none() {
        let finding = Finding::new(Code::UnknownQuestion, name.place.clone()).with("question", name.value);
        table.report(finding.with_nearest(name.value, names.questions.keys().map(QuestionId::as_str)));
    }
    found
}

fn conditions(when: &Table<'_>, names: &Names) -> Vec<Condition> {
    let mut conditions = Vec::new();
    for key in when.keys() {
        if key.value == "role" {
            let roles = when.words::<Role>("role").into_iter().map(|role| role.value).collect();
            conditions.push(Condition::Role(roles));
        } else if let Some(question) = find_question(when, key.clone(), names) {
            conditions.push(Condition::Answer { question, options: when.ids(key.value) });
        }
        if when.texts(key.value).is_empty() {
            when.report(Finding::new(Code::Empty, key.place).with("key", key.value));
        }
    }
    conditions
}

fn outcome(id: At<OutcomeId>, table: &Table<'_>) -> Outcome {
    table.only(&["matters", "advice", "leave-out"]);
    let matters = table.ids("matters");
    if matters.is_empty() {
        table.report(Finding::new(Code::Empty, id.place.clone()).with("key", "matters"));
    }
    Outcome { id, matters, advice: table.ids("advice"), leave_out: table.ids("leave-out") }
}

fn check_options(table: &Table<'_>, id: &At<QuestionId>, options: &[Choice], asks_role: bool) {
    if options.len() > MOST_OPTIONS {
        let finding = Finding::new(Code::TooManyOptions, id.place.clone()).with("question", id.as_str());
        table.report(finding.with("found", options.len().to_string()).with("most", MOST_OPTIONS.to_string()));
    }
    for (at, option) in options.iter().enumerate() {
        if options[..at].iter().any(|other| other.id.value == option.id.value) {
            table.report(Finding::new(Code::Duplicate, option.id.place.clone()).with("id", option.id.as_str()));
        }
        if ["unsure", "why", "help"].contains(&option.id.as_str()) || option.id.as_str().ends_with(HELP) {
            table.report(Finding::new(Code::ReservedId, option.id.place.clone()).with("id", option.id.as_str()));
        }
        if asks_role && Role::from_word(option.id.as_str()).is_none() {
            let all: Vec<&str> = Role::ALL.iter().map(|role| role.as_str()).collect();
            let finding = Finding::new(Code::UnknownValue, option.id.place.clone()).with("value", option.id.as_str());
            table.report(finding.with_nearest(option.id.as_str(), all.iter().copied()).with("all", all.join(", ")));
        }
    }
}

/// Either every option has its own target, or the question has routes whose last, and only whose last, is
/// without a condition.
fn check_targets(table: &Table<'_>, id: &At<QuestionId>, kind: Kind, options: &[Table<'_>]) {
    let routes = table.tables("route");
    let by_routes = kind == Kind::Many || !routes.is_empty();
    for option in options.iter().filter(|option| (option.has("ask") || option.has("end")) == by_routes) {
        table.report(Finding::new(Code::NoTarget, option.place.clone()));
    }
    let last_only = routes.iter().position(|route| !route.has("when")) == routes.len().checked_sub(1);
    if by_routes && !last_only {
        table.report(Finding::new(Code::BadRoute, id.place.clone()).with("question", id.as_str()));
    }
}

/// Marks the questions that conditions look at, and reports options that those questions do not have.
fn check_conditions(table: &Table<'_>, questions: &mut [Question]) {
    let looked_at: Vec<(usize, Vec<At<OptionId>>)> = questions
        .iter()
        .flat_map(|question| &question.routes)
        .flat_map(|route| &route.when)
        .filter_map(|condition| match condition {
            Condition::Answer { question, options } => Some((*question, options.clone())),
            Condition::Role(_) => None,
        })
        .collect();
    for (at, options) in looked_at {
        let question = &mut questions[at];
        question.is_looked_at = true;
        for option in options.iter().filter(|option| question.option(option.as_str()).is_none()) {
            let finding = Finding::new(Code::UnknownOption, option.place.clone()).with("option", option.as_str());
            let names = question.options.iter().map(|option| option.id.as_str());
            table.report(finding.with("question", question.id.as_str()).with_nearest(option.as_str(), names));
        }
    }
}
