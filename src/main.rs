//! stand-in
use omtanke::pack::*;
use omtanke::{library::Library, recommend, text::Language, walk};
use std::rc::Rc;
fn main() {
    let a: Vec<String> = std::env::args().skip(1).collect();
    let lib = Rc::new(Library::built_in());
    let (mut pack, f) = lib.everything();
    for x in &f {
        println!("{x:?}");
    }
    pack.digest = lib.digest();
    let lang = Language::from_tag(&a[0]).unwrap();
    let words = lib.catalog(lang);
    let s = pack.scenarios.get(a[2].as_str()).unwrap().clone();
    let org = GuidelineId::from_text(&a[1]);
    let mut answers = walk::Answers::new();
    for x in &a[3..] {
        let (q, o) = x.split_once('=').unwrap();
        let (q, o) = walk::answer(&s, q, &o.split(',').collect::<Vec<_>>()).unwrap();
        answers.insert(q, o);
    }
    let pos = walk::replay(&s, Some(Role::Employee), &answers);
    if let Some(n) = pos.next {
        println!("next {:?} left {:?}", s.questions[n].id.as_str(), pos.left);
        for o in &s.questions[n].options {
            println!("  {}", o.id.as_str());
        }
        return;
    }
    let r = recommend::recommend(recommend::Request {
        pack: &pack,
        words: &words,
        scenario: &s,
        organisation: org.as_ref(),
        role: Some(Role::Employee),
        answers: &answers,
        today: jiff::Zoned::now().date(),
    })
    .unwrap();
    println!("{}", recommend::plain(&r, &words));
    println!("{}", recommend::json(&r));
}
