//! Characters that no text of a pack may carry, whoever reads it: what could redraw a terminal, turn the
//! direction of writing, or hide.

/// Whether a character may not reach a terminal, a page or a file name: C0 but the line feed, DEL, C1, marks
/// of direction, line and paragraph separators, tag characters, and the byte order mark.
pub fn is_forbidden(character: char) -> bool {
    matches!(character,
        '\0'..='\u{9}' | '\u{B}'..='\u{1F}' | '\u{7F}'..='\u{9F}'
        | '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
        | '\u{2028}' | '\u{2029}' | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}')
}

/// The forbidden characters of a source with the byte at which each stands. The carriage return of a line
/// that ends as on Windows is none.
///
/// Only bytes that such a character begins with are looked at closely: a pack is a million bytes of others.
pub fn forbidden(source: &str) -> impl Iterator<Item = (usize, char)> {
    let suspicious = source.bytes().enumerate().filter(|(_, byte)| BEGINS[usize::from(*byte)]);
    let character = |(at, _)| Some((at, source.get(at..)?.chars().next()?));
    let ends_line = |at: usize| source.as_bytes()[at..].starts_with(b"\r\n");
    suspicious.filter_map(character).filter(move |(at, character)| is_forbidden(*character) && !ends_line(*at))
}

/// The bytes that some forbidden character begins with.
const BEGINS: [bool; 256] = {
    let mut begins = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        begins[byte] = matches!(byte as u8, 0..=9 | 0xB..=0x1F | 0x7F | 0xC2 | 0xD8 | 0xE2 | 0xEF | 0xF3);
        byte += 1;
    }
    begins
};

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_forbidden_character_is_found_and_no_other() {
        for character in (0..=0x10_FFFF).filter_map(char::from_u32) {
            let source = format!("å{character}b");
            let found: Vec<_> = forbidden(&source).collect();
            let expected = if is_forbidden(character) { vec![(2, character)] } else { vec![] };
            assert_eq!(found, expected, "{:x}", u32::from(character));
        }
    }

    #[test]
    fn lines_may_end_as_on_windows() {
        assert_eq!(forbidden("a\r\nb\r\n").count(), 0);
        assert_eq!(forbidden("a\rb\r").collect::<Vec<_>>(), [(1, '\r'), (3, '\r')]);
    }
}
