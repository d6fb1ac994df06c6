//! The writers, all on one recommendation, made on a fixed day from a fixed pack.

use std::rc::Rc;

use jiff::civil::date;
use omtanke::library::Library;
use omtanke::pack::{GuidelineId, Pack, PackId, Role};
use omtanke::recommend::{self, Format, Recommendation, Request};
use omtanke::text::{Catalog, Language, SafeText};
use omtanke::walk::{self, Answers};

use crate::world::office;

fn made(answers: &[(&str, &[&str])]) -> (Recommendation, Catalog) {
    let library = Rc::new(Library::open(&[office()], false).expect("a pack"));
    let pack = Pack { digest: "0123456789abcdef".to_owned(), ..library.pack().0.clone() };
    let words = library.catalog(Language::En);
    let scenario = library.scenario("group-photo").expect("it is there").expect("it is sound");
    let given: Answers = answers
        .iter()
        .map(|(question, options)| walk::answer(&scenario, question, options).expect("an answer"))
        .collect();
    let organisation = GuidelineId::from_text("harbour");
    let request = Request {
        pack: &pack,
        words: &words,
        scenario: &scenario,
        organisation: organisation.as_ref(),
        role: Some(Role::Employee),
        answers: &given,
        today: date(2026, 1, 17),
    };
    (recommend::recommend(request).expect("every question is answered"), words)
}

/// One recommendation and the words for it.
pub(crate) fn one() -> (Recommendation, Catalog) {
    made(&[("shown", &["colleagues"]), ("more", &["party"])])
}

/// The same with letters that no font here has.
pub(crate) fn with_foreign_letters() -> (Recommendation, Catalog) {
    let (mut recommendation, words) = one();
    recommendation.headline = SafeText::new("漢字 and 🙂 and \u{301}");
    recommendation.scenario.title = SafeText::new("Ελληνικά ".repeat(40).as_str());
    (recommendation, words)
}

#[test]
fn a_place_to_sign_is_in_every_format() {
    let (recommendation, words) = one();
    let signed = recommendation.clone().to_sign(&words);
    for format in [Format::Text, Format::Markdown, Format::Html, Format::Json] {
        let written = |recommendation| {
            String::from_utf8(recommend::write(format, recommendation, &words).expect("it is written")).expect("text")
        };
        let (with, without) = (written(&signed), written(&recommendation));
        for line in ["I have read this and understood it.", "Place and date", "Signature"] {
            assert!(with.contains(line) && !without.contains(line), "{format:?}: {line}");
        }
    }
}

#[test]
fn every_writer_says_the_same() {
    let (recommendation, words) = one();
    insta::assert_snapshot!("text", recommend::plain(&recommendation, &words));
    insta::assert_snapshot!("markdown", recommend::markdown(&recommendation, &words));
    let html = recommend::html(&recommendation, &words);
    let (head, body) = html.split_once("<body>").expect("a body");
    insta::assert_snapshot!("html_body", body);
    for needed in ["<!doctype html>\n<html lang=\"en\">", "default-src 'none'", "@media print", "prefers-color-scheme"]
    {
        assert!(head.contains(needed), "{needed}");
    }
}

#[test]
fn what_is_not_known_is_shown_as_open() {
    let (recommendation, words) = made(&[("shown", &["unsure"]), ("more", &["unsure"])]);
    insta::assert_snapshot!("open_text", recommend::plain(&recommendation, &words));
}

#[test]
fn plain_text_keeps_to_eighty_columns_and_has_no_escapes() {
    let (recommendation, words) = one();
    let text = recommend::plain(&recommendation, &words);
    assert!(text.lines().all(|line| line.chars().count() <= 80 && !line.ends_with(' ')), "{text}");
    assert!(!text.contains(|c: char| c.is_control() && c != '\n'));
}

#[test]
fn html_fetches_nothing_and_every_element_is_closed() {
    let (recommendation, words) = one();
    let html = recommend::html(&recommendation, &words);
    for never in ["<script", "http:", "https:", "src=", "href=", "url(", "@import"] {
        assert!(!html.contains(never), "{never}");
    }
    for element in ["html", "head", "body", "main", "section", "h1", "h2", "h3", "ul", "ol", "li", "p", "div", "span"] {
        let opened = html.matches(&format!("<{element}>")).count() + html.matches(&format!("<{element} ")).count();
        assert_eq!(opened, html.matches(&format!("</{element}>")).count(), "{element}");
    }
}
