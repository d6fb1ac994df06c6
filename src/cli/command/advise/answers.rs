//! Answers as they are typed: `question=option,option`.

use crate::cli::exit::Failure;
use crate::pack::{QuestionId, Role, Scenario, Word};
use crate::walk::{Answer, Answers, Ignored, Position, answer, replay};

/// The answers typed, each looked at: it fits its question, agrees with the others, and is on the way.
pub(in crate::cli::command) fn read(
    scenario: &Scenario,
    role: Option<Role>,
    typed: &[String],
) -> Result<Answers, Failure> {
    let mut answers = Answers::new();
    for text in typed {
        let Some((question, options)) = text.split_once('=') else { return Err(Failure::AnswerForm(text.clone())) };
        let options: Vec<&str> = options.split(',').map(str::trim).filter(|option| !option.is_empty()).collect();
        let (id, given) = answer(scenario, question.trim(), &options).map_err(|fault| Failure::Answer {
            scenario: scenario.id.to_string(),
            question: question.trim().to_owned(),
            fault,
        })?;
        if let Some(before) = answers.insert(id, given.clone()).filter(|before| *before != given) {
            return Err(contradiction(question.trim(), &before, &given));
        }
    }
    match off_the_way(scenario, role, &answers) {
        Some(question) => {
            Err(Failure::NotOnTheWay { scenario: scenario.id.to_string(), question: question.to_string() })
        }
        None => Ok(answers),
    }
}

fn contradiction(question: &str, first: &Answer, second: &Answer) -> Failure {
    let written = |answer: &Answer| match answer {
        Answer::Unsure => crate::walk::UNSURE.to_owned(),
        Answer::Chosen(options) => options.iter().map(|option| option.as_str()).collect::<Vec<_>>().join(","),
    };
    Failure::Contradiction { question: question.to_owned(), first: written(first), second: written(second) }
}

/// An answer that cannot count, whatever the questions still open are answered with.
fn off_the_way(scenario: &Scenario, role: Option<Role>, answers: &Answers) -> Option<QuestionId> {
    let mut filled = answers.clone();
    for question in &scenario.questions {
        let by_profile = question.asks_role && role.is_some_and(|role| question.option(role.as_str()).is_some());
        if !by_profile {
            filled.entry(question.id.value.clone()).or_insert(Answer::Unsure);
        }
    }
    let on_no_way = |position: Position| {
        let mut ignored = position.ignored.into_iter();
        ignored.find(|(id, why)| *why == Ignored::NotOnTheWay && answers.contains_key(id)).map(|(id, _)| id)
    };
    on_no_way(replay(scenario, role, &filled))
}
