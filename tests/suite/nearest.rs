//! Where the own guideline is silent and names the nearest that it says: told so, with its rules, and never as support
//! for the answer; in the plain summary and on the screen.

use std::rc::Rc;

use insta::assert_snapshot;
use omtanke::library::Library;
use omtanke::pack::{Organisation, Role};
use omtanke::session::Settings;
use omtanke::text::Language;

use crate::screens::desk::Desk;
use crate::world::{World, assert_told, copy, office};

#[test]
fn the_nearest_is_told_in_a_summary() {
    for language in Language::ALL {
        let tag = language.tag();
        let world = World::new();
        copy(&office(), &world.path("office"));
        let line = "advise group-photo --pack office --org harbour --role employee -a shown=myself";
        assert_told!(format!("nearest_{tag}"), world.told(&format!("{line} --lang {tag}"), ""));
    }
}

#[test]
fn the_nearest_is_told_on_the_screen() {
    for language in Language::ALL {
        let settings = Settings {
            language: Some(language),
            organisation: Organisation::from_text("harbour"),
            role: Some(Role::Employee),
        };
        let library = Rc::new(Library::open(&[office()], false).expect("a pack"));
        // The only situation of the first topic, “only me”, and the reasons.
        let desk = Desk::with(library, settings, language, true).keys("1 2 2");
        let tag = language.tag();
        assert_snapshot!(format!("nearest_screen_{tag}"), desk.picture());
        assert_snapshot!(format!("nearest_screen_small_{tag}"), desk.keys("resize:40x10").picture());
    }
}
