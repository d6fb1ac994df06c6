//! The order of a scenario's questions: each before all that it leads to. Without recursion, so that a chain
//! of 20,000 questions is no harm.

use std::collections::BTreeSet;

use super::route::Target;
use super::scenario::Scenario;

/// Every question's index, each before all that it leads to, otherwise in the order of the file; or the
/// questions of a circle, in order, the first again at the end.
pub(super) fn order(scenario: &Scenario) -> Result<Vec<usize>, Vec<usize>> {
    let next: Vec<Vec<usize>> = (0..scenario.questions.len()).map(|at| questions_after(scenario, at)).collect();
    let mut before = vec![0usize; next.len()];
    for target in next.iter().flatten() {
        before[*target] += 1;
    }
    let mut ready: BTreeSet<usize> = (0..next.len()).filter(|at| before[*at] == 0).collect();
    let mut order = Vec::with_capacity(next.len());
    while let Some(at) = ready.pop_first() {
        order.push(at);
        for target in &next[at] {
            before[*target] -= 1;
            if before[*target] == 0 {
                ready.insert(*target);
            }
        }
    }
    if order.len() == next.len() { Ok(order) } else { Err(circle(&next, &before)) }
}

fn questions_after(scenario: &Scenario, question: usize) -> Vec<usize> {
    let ask = |target| match target {
        Target::Ask(question) => Some(question),
        Target::End(_) => None,
    };
    scenario.targets(question).into_iter().filter_map(ask).collect()
}

/// Goes backwards among the questions that are left over, each of which has one before it that is left over
/// too, until one comes again.
fn circle(next: &[Vec<usize>], before: &[usize]) -> Vec<usize> {
    let left: Vec<usize> = (0..next.len()).filter(|at| before[*at] > 0).collect();
    let mut path = vec![left[0]];
    loop {
        let here = path[path.len() - 1];
        let Some(from) = left.iter().copied().find(|at| next[*at].contains(&here)) else { return path };
        if let Some(again) = path.iter().position(|at| *at == from) {
            let mut circle: Vec<usize> = path[again..].iter().rev().copied().collect();
            circle.insert(0, from);
            return circle;
        }
        path.push(from);
    }
}
