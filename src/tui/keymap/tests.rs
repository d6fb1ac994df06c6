//! No key means two things at one place, and keys are told apart.

use super::*;

#[test]
fn no_key_means_two_things_at_one_place() {
    for place in EVERYWHERE {
        let keys: Vec<Key> = at(*place).flat_map(|binding| binding.keys).map(|(key, _)| *key).collect();
        for (n, key) in keys.iter().enumerate() {
            assert!(!keys[..n].contains(key), "{key:?} at {place:?}");
        }
    }
}

#[test]
fn keys_are_told_apart() {
    let press = |code, modifiers| action(Place::One, KeyEvent::new(code, modifiers));
    assert_eq!(press(KeyCode::Char('7'), KeyModifiers::NONE), Some(Action::Number(7)));
    assert_eq!(press(KeyCode::Char('h'), KeyModifiers::NONE), Some(Action::Back));
    assert_eq!(press(KeyCode::Char('H'), KeyModifiers::SHIFT), Some(Action::Home));
    assert_eq!(press(KeyCode::Char('c'), KeyModifiers::CONTROL), Some(Action::Quit));
    assert_eq!(press(KeyCode::Char('c'), KeyModifiers::NONE), None);
    assert_eq!(press(KeyCode::Char('q'), KeyModifiers::ALT), None);
    assert_eq!(press(KeyCode::F(5), KeyModifiers::NONE), None);
}
