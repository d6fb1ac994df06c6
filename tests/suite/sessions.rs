//! Sessions: an answer that was acknowledged is never lost, none is invented, and what is forgotten is gone. The
//! counts are small enough for every run; `OMTANKE_HEAVY=1` makes them those of `docs/sessions.md`.

mod bad_places;
mod crowd;
mod damage;
mod faults;
mod faulty;
mod killed;
mod live;
mod memory;
mod power;
mod told;
mod words;

use std::collections::BTreeMap;
use std::path::Path;
use std::rc::Rc;

use jiff::civil::{Date, date};
use omtanke::pack::{OptionId, OutcomeId, PackId, QuestionId, ScenarioId, Verdict};
use omtanke::session::files::Files;
use omtanke::session::{Disk, Folder, Keeper, Kept, Memory, On, Session};
use omtanke::walk::{Answer, Answers, Ended, Run};

use faulty::Faulty;

/// The day on which everything happens.
pub(crate) const TODAY: Date = date(2026, 11, 25);

/// Whether the counts are to be those of `docs/sessions.md`.
pub(crate) fn heavy() -> bool {
    std::env::var_os("OMTANKE_HEAVY").is_some()
}

/// The disk. What goes wrong with it is the same however long it takes, so it is waited for only where that is wanted.
fn disk() -> Rc<dyn Files> {
    if heavy() { Rc::new(Disk) } else { Faulty::unwaiting(Rc::new(Disk)).handle() }
}

/// A run of a scenario with so many answers of so many questions.
fn run(scenario: &str, given: usize, of: usize) -> Run {
    let answers = (0..given).map(|at| (id::<QuestionId>(&format!("question-{at}")), answer(at))).collect();
    let ended = || Ended { outcomes: vec![id::<OutcomeId>("the-end")], verdict: Verdict::No };
    Run { scenario: id::<ScenarioId>(scenario), answers, end: (given == of).then(ended) }
}

/// Answers of every form, one after the other.
fn answer(at: usize) -> Answer {
    let option = |name: &str| id::<OptionId>(&format!("{name}-{at}"));
    match at % 3 {
        0 => Answer::Chosen(vec![option("one")]),
        1 => Answer::Unsure,
        _ => Answer::Chosen(vec![option("one"), option("two")]),
    }
}

fn id<T: PackId>(text: &str) -> T {
    T::from_text(text).expect("an id")
}

fn on(day: Date) -> On {
    let digest = "0123456789abcdef".repeat(4);
    On { day, pack: "omtanke".to_owned(), version: "1.0".to_owned(), digest }
}

/// Somebody who keeps sessions in a folder.
fn keeper(files: Rc<dyn Files>, folder: &Path) -> Keeper {
    Keeper::on(Memory::Whole, files, None, Some(Folder::new(folder)))
}

/// What a later start finds on the disk.
fn found(folder: &Path) -> Vec<Session> {
    let (kept, trouble) = keeper(disk(), folder).look_back(TODAY);
    assert_eq!(trouble, None);
    kept.iter().map(|kept| kept.session().expect("a session that can be read").clone()).collect()
}

/// Holds that of `sessions` there is the one whose first `acknowledged` answers were acknowledged, with these and
/// at most the one that was under way.
fn assert_kept(sessions: &[Session], acknowledged: usize, what: &str) {
    let answers: &Answers = match sessions {
        [] => &BTreeMap::new(),
        [session] => &session.answers,
        more => panic!("{what}: {} sessions", more.len()),
    };
    let expected = |count: usize| run("any", count, usize::MAX).answers;
    let is_kept = *answers == expected(acknowledged) || *answers == expected(acknowledged + 1);
    assert!(is_kept, "{what}: {acknowledged} were acknowledged, and {} are there: {answers:?}", answers.len());
}

#[test]
fn a_session_is_found_again_with_its_answers_its_end_and_its_day() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = home.path().join("state/omtanke");
    let mut keeper = keeper(disk(), &folder);
    for given in 1..=3 {
        assert_eq!(keeper.record(&run("a", given, 3), &on(TODAY)), Ok(()));
    }
    assert_eq!(keeper.record(&run("b", 1, 3), &on(TODAY)), Ok(()));
    let found = found(&folder);
    let told: Vec<_> = found.iter().map(|session| (session.number, session.scenario.as_str())).collect();
    assert_eq!(told, [(2, "b"), (1, "a")], "the newest first");
    assert_eq!((&found[1].answers, &found[1].end), (&run("a", 3, 3).answers, &run("a", 3, 3).end));
    assert_eq!((&found[0].end, &found[0].on), (&None, &on(TODAY)));
}

#[test]
fn only_what_has_changed_is_written_and_the_last_word_counts() {
    let home = tempfile::tempdir().expect("a folder");
    let mut keeper = keeper(disk(), home.path());
    let journal = || std::fs::read_to_string(home.path().join("1.session")).expect("a journal").lines().count();
    keeper.record(&run("a", 2, 2), &on(TODAY)).expect("it is kept");
    assert_eq!(journal(), 5, "the scenario, the day, two answers and the end");
    keeper.record(&run("a", 2, 2), &on(TODAY)).expect("it is kept");
    assert_eq!(journal(), 5);
    let mut changed = run("a", 2, 2);
    changed.answers.insert(id("question-0"), Answer::Unsure);
    changed.answers.remove("question-1");
    changed.end = None;
    keeper.record(&changed, &on(TODAY.tomorrow().expect("a day"))).expect("it is kept");
    assert_eq!(journal(), 8, "the new day, an answer taken back, another answer");
    assert_eq!(found(home.path())[0].answers, changed.answers);
    assert_eq!(found(home.path())[0].end, None);
}

#[test]
fn answers_that_are_forgotten_take_an_unfinished_session_with_them_and_leave_a_finished_one() {
    let home = tempfile::tempdir().expect("a folder");
    let mut keeper = keeper(disk(), home.path());
    for (given, left) in [(1, 0), (3, 1)] {
        keeper.record(&run("a", given, 3), &on(TODAY)).expect("it is kept");
        keeper.record(&run("a", 0, 3), &on(TODAY)).expect("it is forgotten");
        assert_eq!(found(home.path()).len(), left);
    }
    keeper.record(&run("a", 2, 3), &on(TODAY)).expect("it is kept");
    assert_eq!(found(home.path()).len(), 2, "what follows is a session of its own");
}

#[test]
fn after_thirty_days_a_session_is_gone_and_not_before() {
    let home = tempfile::tempdir().expect("a folder");
    keeper(disk(), home.path()).record(&run("a", 1, 3), &on(TODAY)).expect("it is kept");
    for (day, left) in [(date(2026, 12, 25), 1), (date(2026, 12, 26), 0)] {
        let (kept, trouble) = keeper(disk(), home.path()).look_back(day);
        assert_eq!((kept.len(), trouble), (left, None));
    }
    assert_eq!(std::fs::read_dir(home.path()).expect("a folder").count(), 0);
}

#[test]
fn without_history_nothing_stays_after_the_run_and_privately_nothing_is_written_at_all() {
    let home = tempfile::tempdir().expect("a folder");
    let with = |memory, folder: &str| {
        Keeper::on(
            memory,
            disk(),
            Some(Folder::new(home.path().join("c"))),
            Some(Folder::new(home.path().join(folder))),
        )
    };
    let mut running = with(Memory::WhileRunning, "a");
    running.record(&run("a", 1, 3), &on(TODAY)).expect("it is kept");
    running.record(&run("b", 3, 3), &on(TODAY)).expect("it is kept");
    let files = || std::fs::read_dir(home.path().join("a")).expect("a folder").count();
    assert_eq!(files(), 2, "while it runs both are there");
    running.leave().expect("they can be erased");
    assert!(!home.path().join("a").exists(), "that it ran at all is told by nothing");
    let mut private = with(Memory::Nothing, "b");
    private.record(&run("a", 1, 3), &on(TODAY)).expect("there is nothing to do");
    private.keep(|settings| settings.language = Some(omtanke::text::Language::Da)).expect("there is nothing to do");
    assert!(!home.path().join("b").exists() && !home.path().join("c").exists());
}

#[test]
fn a_run_without_history_that_was_killed_can_be_gone_on_with_and_leaves_nothing_once_it_is_over() {
    let home = tempfile::tempdir().expect("a folder");
    let folder = || Some(Folder::new(home.path()));
    let mut killed = Keeper::on(Memory::WhileRunning, disk(), None, folder());
    killed.record(&run("a", 1, 3), &on(TODAY)).expect("it is kept");
    killed.record(&run("b", 3, 3), &on(TODAY)).expect("it is kept");
    drop(killed);
    let mut later = keeper(disk(), home.path());
    let (kept, _) = later.look_back(TODAY);
    assert_eq!(kept.len(), 1, "what was over is gone at the next start");
    later.resume(kept[0].number()).expect("it can be gone on with");
    later.record(&run("a", 3, 3), &on(TODAY)).expect("it is kept");
    later.leave().expect("it can be erased");
    assert_eq!(found(home.path()).len(), 0);
}

#[test]
fn a_second_window_is_told_and_writes_nothing_until_the_first_is_gone() {
    let home = tempfile::tempdir().expect("a folder");
    let mut first = keeper(disk(), home.path());
    first.record(&run("a", 1, 3), &on(TODAY)).expect("it is kept");
    let mut second = keeper(disk(), home.path());
    let resumed = second.resume(1).expect("it can be read");
    assert_eq!(resumed.trouble, Some(omtanke::session::Trouble::InUse));
    assert_eq!(resumed.session.answers, run("a", 1, 3).answers);
    assert!(second.record(&run("a", 2, 3), &on(TODAY)).is_err());
    assert!(!second.is_news(omtanke::session::Trouble::InUse), "it was told with the session");
    assert_eq!(found(home.path())[0].answers.len(), 1);
    drop(first);
    let mut third = keeper(disk(), home.path());
    assert_eq!(third.resume(1).expect("it can be read").trouble, None);
    third.record(&run("a", 2, 3), &on(TODAY)).expect("it is kept");
    assert_eq!(found(home.path())[0].answers.len(), 2);
}

#[test]
fn what_is_forgotten_elsewhere_is_told_and_does_not_come_back() {
    let home = tempfile::tempdir().expect("a folder");
    let mut first = keeper(disk(), home.path());
    first.record(&run("a", 1, 3), &on(TODAY)).expect("it is kept");
    let store = omtanke::session::Store::new(disk(), Folder::new(home.path().to_path_buf()));
    let erased = store.forget_all().expect("it can be erased");
    assert_eq!((erased.sessions, erased.torn, home.path().exists()), (1, 0, false));
    for given in 2..=3 {
        let forgotten = first.record(&run("a", given, 3), &on(TODAY));
        assert_eq!(forgotten, Err(omtanke::session::Trouble::Forgotten));
    }
    assert!(!home.path().exists());
}

#[test]
fn two_new_sessions_at_once_get_numbers_of_their_own() {
    let home = tempfile::tempdir().expect("a folder");
    let mut keepers: Vec<Keeper> = (0..8).map(|_| keeper(disk(), home.path())).collect();
    for (at, keeper) in keepers.iter_mut().enumerate() {
        keeper.record(&run(&format!("scenario-{at}"), 1, 3), &on(TODAY)).expect("it is kept");
    }
    let numbers: Vec<u32> = found(home.path()).iter().map(|session| session.number).collect();
    assert_eq!(numbers, [8, 7, 6, 5, 4, 3, 2, 1]);
}

/// What a folder holds that can be read.
fn all(folder: &Path) -> Vec<Kept> {
    keeper(disk(), folder).look_back(TODAY).0
}
