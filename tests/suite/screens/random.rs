//! Keys and sizes nobody would think of: nothing panics, and no size is drawn beyond the largest.

use crossterm::event::{KeyCode, KeyEvent, KeyModifiers};
use omtanke::text::Language;
use omtanke::tui::{Effect, Message};

use super::desk::Desk;

const EVENTS: usize = 20_000;

/// A small generator with a fixed seed (xorshift64*), so that a failure can be seen again.
struct Chance(u64);

impl Chance {
    fn below(&mut self, most: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        (self.0.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33) as usize % most
    }

    fn size(&mut self) -> (u16, u16) {
        // Mostly what people have, sometimes anything there is.
        let (columns, rows) = if self.below(20) == 0 { (500, 200) } else { (120, 45) };
        let mut one = |most| u16::try_from(1 + self.below(most)).expect("sizes are small");
        (one(columns), one(rows))
    }

    fn key(&mut self) -> KeyEvent {
        const CODES: [KeyCode; 15] = [
            KeyCode::Up,
            KeyCode::Down,
            KeyCode::Left,
            KeyCode::Right,
            KeyCode::Enter,
            KeyCode::Esc,
            KeyCode::Tab,
            KeyCode::BackTab,
            KeyCode::Home,
            KeyCode::End,
            KeyCode::PageUp,
            KeyCode::PageDown,
            KeyCode::Backspace,
            KeyCode::F(3),
            KeyCode::Null,
        ];
        const CHARACTERS: &[char] = &[
            ' ', '1', '2', '3', '4', '5', '9', '0', 'j', 'k', 'h', 'l', 'g', 'G', 'a', 'n', 'H', 'L', 'O', 'R', '!',
            '?', 'q', 'æ', 'x', '\u{301}',
        ];
        let modifiers = [KeyModifiers::NONE, KeyModifiers::NONE, KeyModifiers::CONTROL, KeyModifiers::ALT];
        let modifiers = modifiers[if self.below(8) == 0 { self.below(4) } else { 0 }];
        let code = if self.below(3) == 0 {
            CODES[self.below(CODES.len())]
        } else {
            KeyCode::Char(CHARACTERS[self.below(CHARACTERS.len())])
        };
        KeyEvent::new(code, modifiers)
    }
}

#[test]
fn no_key_and_no_size_panics() {
    let mut chance = Chance(0x00D1_CE0F_0420_2611);
    let mut desk = Desk::first_start(Language::Nb);
    for event in 0..EVENTS {
        if chance.below(12) == 0 {
            let (columns, rows) = chance.size();
            desk.send(Message::Resize(columns, rows));
        } else {
            desk.send(Message::Key(chance.key()));
        }
        if event % 25 == 0 {
            desk.buffer();
        }
    }
    assert!(desk.effects.iter().filter(|effect| matches!(effect, Effect::Open(_))).count() > 20);
}
