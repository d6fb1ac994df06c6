//! A pack with words of two hundred letters, wide ones and ones with marks upon them, on every screen: whatever does not
//! fit is wrapped, or cut with a sign, and no text is wider than the eye can follow.
//!
//! The letters of each long word are numbers in a row, so that a letter that is lost shows as a gap.

use std::fmt::Write;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use omtanke::finding::any_error;
use omtanke::library::Library;
use omtanke::pack::{Organisation, Role};
use omtanke::session::Settings;
use omtanke::text::Language;
use ratatui::buffer::Buffer;
use unicode_width::UnicodeWidthStr;

use super::desk::Desk;
use crate::world::office;

/// How many numbers of three digits a long word has.
const NUMBERS: usize = 66;
const SIZES: [&str; 4] = ["40x10", "59x19", "80x24", "200x60"];
/// Keys to every screen, and on most of them to the end of it.
const SCREENS: &[&str] = &[
    "",
    "tab j",
    "end",
    "L",
    "O",
    "O end",
    "R",
    "?",
    "? end",
    "/ type:picture",
    "/ type:picture down",
    "1",
    "1 end",
    "1 1 1",
    "1 1 1 end up",
    "1 1 1 1 enter",
    "1 1 1 1 enter end",
    "1 1 1 1 enter 2 down enter",
    "1 1 1 1 enter 2 end",
    "1 1 1 1 enter 3",
    "1 1 1 1 enter 4 end enter",
    "1 1 1 1 enter 5",
    "1 1 1 1 enter 6",
    "1 1 1 1 enter 6 enter",
    "1 1 1 1 enter a",
    "1 1 1 1 enter a 2 end",
    "m",
    "m end",
    "1 1 m",
    "r",
    "r enter",
    "r enter enter",
    "r enter enter end",
    "!",
    "1 1 H",
];

/// A long word: its first letter, numbers in a row, its last letter; plain, wide, or with marks upon it.
fn word(kind: usize) -> String {
    let mut word = "Ω".to_owned();
    for digit in (1..=NUMBERS).flat_map(|number| format!("{number:03}").into_bytes()) {
        let digit = char::from(digit);
        match kind {
            0 => word.push(digit),
            1 => word.push(char::from_u32(u32::from(digit) - u32::from('0') + 0xFF10).expect("a wide digit")),
            _ => word.extend([digit, '\u{301}']),
        }
    }
    word + "ω"
}

/// The pack of the edges, with a long word before every text.
fn hostile(folder: &Path) {
    let mut folders = vec![office()];
    let mut kind = 0;
    while let Some(from) = folders.pop() {
        for entry in fs::read_dir(&from).expect("a folder").filter_map(Result::ok) {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let to = folder.join(path.strip_prefix(office()).expect("under the pack"));
            fs::create_dir_all(to.parent().expect("in a folder")).expect("it can be made");
            let mut text = String::new();
            for line in fs::read_to_string(&path).expect("text").lines() {
                kind = (kind + 1) % 3;
                let _ = writeln!(text, "{}", with_a_long_word(line, kind));
            }
            fs::write(to, text).expect("it can be written");
        }
    }
}

fn with_a_long_word(line: &str, kind: usize) -> String {
    let Some((key, value)) = line.split_once(" = ") else { return line.to_owned() };
    match (key.trim(), value.strip_prefix('"')) {
        (".search", _) => line.to_owned(),
        ("publisher" | "title" | "heading", Some(value)) => format!("{key} = \"{} {value}", word(kind)),
        _ if is_fluent(key, value) => format!("{key} = {} {value}", word(kind)),
        _ => line.to_owned(),
    }
}

/// Whether a line is a text of a Fluent file, and no value of a TOML file.
fn is_fluent(key: &str, value: &str) -> bool {
    let id = key.trim().trim_start_matches('.');
    let is_id = id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    is_id && value.starts_with(|c: char| c.is_alphabetic() && c.is_uppercase() || c == '“' || c == '»' || c == '«')
}

/// What stands in columns of the screen, row by row, without the signs at the edges.
fn rows(buffer: &Buffer, (left, right): (u16, u16)) -> Vec<String> {
    let row = |y| {
        let (mut text, mut x) = (String::new(), left);
        while x < right {
            let symbol = buffer[(x, y)].symbol();
            text.push_str(symbol);
            x += u16::try_from(symbol.width().max(1)).expect("a cell is narrow");
        }
        text.trim_end().to_owned()
    };
    (0..buffer.area.height).map(row).collect()
}

/// The parts of the screen: the columns on each side of a line between them.
fn parts(buffer: &Buffer) -> Vec<(u16, u16)> {
    let (width, height) = (buffer.area.width, buffer.area.height);
    let is_line = |x: &u16| (3..height.saturating_sub(4)).all(|y| buffer[(*x, y)].symbol() == "│");
    match (1..width).find(is_line).filter(|_| height > 10) {
        Some(line) => vec![(0, line), (line + 1, width)],
        None => vec![(0, width)],
    }
}

/// What is wrong with the long words in some rows: a letter that is missing, with no sign that there is more.
fn faults(rows: &[String]) -> Vec<String> {
    let plain = |c: char| match c {
        '０'..='９' => char::from_u32(u32::from(c) - 0xFF10 + u32::from('0')).unwrap_or(c),
        c => c,
    };
    let mut text = String::new();
    for row in rows {
        let row = row.trim_start_matches([' ', '│', '›']).trim_end_matches([' ', '↑']);
        text.extend(row.chars().filter(|c| *c != '\u{301}').map(plain));
        // Below the last row in sight there is more, and the screen says so.
        if text.ends_with('↓') {
            text.pop();
            text.truncate(text.trim_end().len());
            text.push('…');
        }
        text.push('\n');
    }
    let whole: String = word(0).trim_matches(['Ω', 'ω']).to_owned();
    let mut faults = Vec::new();
    for (at, _) in text.match_indices('Ω') {
        let mut letters = text[at..].chars().skip(1).filter(|c| *c != '\n').peekable();
        let mut shown = String::new();
        while let Some(digit) = letters.next_if(char::is_ascii_digit) {
            shown.push(digit);
        }
        let behind = letters.next();
        let is_whole = shown == whole && behind == Some('ω');
        let is_cut = whole.starts_with(&shown) && matches!(behind, Some('…') | None);
        if !is_whole && !is_cut {
            faults.push(format!("{shown}{behind:?}"));
        }
    }
    faults
}

#[test]
fn nothing_is_lost_without_a_sign_and_nothing_is_too_wide() {
    let folder = tempfile::tempdir().expect("a folder for a while");
    hostile(folder.path());
    let library = Rc::new(Library::open(&[folder.path().to_owned()], false).expect("a pack"));
    let findings = library.everything().1;
    assert!(!any_error(&findings), "{findings:?}");
    let organisation = Organisation::from_text("harbour");
    let settings = Settings { language: Some(Language::En), organisation, role: Some(Role::Employee) };
    let mut wrong = Vec::new();
    for (size, keys) in SIZES.iter().flat_map(|size| SCREENS.iter().map(move |keys| (size, keys))) {
        let desk =
            Desk::with(library.clone(), settings.clone(), Language::En, true).keys(&format!("resize:{size} {keys}"));
        let (buffer, _) = desk.buffer();
        let head = vec![rows(&buffer, (0, buffer.area.width)).remove(0)];
        let below = parts(&buffer).into_iter().map(|part| rows(&buffer, part).split_off(1));
        for rows in std::iter::once(head).chain(below) {
            let faults = faults(&rows);
            if !faults.is_empty() {
                wrong.push(format!("{size} “{keys}”: {faults:?}\n"));
            }
            let left = rows.iter().filter(|row| !row.is_empty()).map(|row| row.len() - row.trim_start().len()).min();
            let widest = rows.iter().map(|row| row.width().saturating_sub(left.unwrap_or(0))).max().unwrap_or_default();
            if widest > 92 {
                wrong.push(format!("{size} “{keys}”: {widest} columns\n"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} screens\n{}", wrong.len(), wrong.concat());
}
