//! Words into lines of a width, by how wide their letters are.

use super::font::{Fonts, Weight};

/// Letters that are set in one way and belong to one element.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) weight: Weight,
    /// The element it belongs to.
    pub(super) element: usize,
}

/// Pieces without a space between.
type Word = Vec<Piece>;

/// Pieces in lines. A line feed begins a new line; a word that is wider than a line is cut.
pub(super) fn lines(fonts: &Fonts, pieces: &[Piece], size: f32, width: f32) -> Vec<Vec<Piece>> {
    let mut lines: Vec<Vec<Piece>> = Vec::new();
    for paragraph in paragraphs(pieces) {
        let (mut line, mut used): (Vec<Piece>, f32) = (Vec::new(), 0.0);
        for word in words(&paragraph) {
            for part in cut(fonts, word, size, width) {
                let (own, bare) = (measure(fonts, &part, size), measure(fonts, &without_space(&part), size));
                if !line.is_empty() && used + bare > width {
                    lines.push(joined(std::mem::take(&mut line)));
                    used = 0.0;
                }
                line.extend(part);
                used += own;
            }
        }
        lines.push(joined(line));
    }
    lines
}

/// How wide pieces beside each other are.
pub(super) fn measure(fonts: &Fonts, pieces: &[Piece], size: f32) -> f32 {
    pieces.iter().map(|piece| fonts.face(piece.weight).width(&piece.text, size)).sum()
}

fn paragraphs(pieces: &[Piece]) -> Vec<Vec<Piece>> {
    let mut all = vec![Vec::new()];
    for piece in pieces {
        for (at, text) in piece.text.split('\n').enumerate() {
            if at > 0 {
                all.push(Vec::new());
            }
            if let Some(last) = all.last_mut().filter(|_| !text.is_empty()) {
                last.push(Piece { text: text.to_owned(), ..piece.clone() });
            }
        }
    }
    all
}

/// Words, each with the space behind it: spaces stay in the text, for whoever reads it aloud or copies it.
fn words(pieces: &[Piece]) -> Vec<Word> {
    let (mut words, mut word): (Vec<Word>, Word) = (Vec::new(), Vec::new());
    for piece in pieces {
        for text in piece.text.split_inclusive(' ') {
            word.push(Piece { text: text.to_owned(), ..piece.clone() });
            if text.ends_with(' ') {
                words.push(std::mem::take(&mut word));
            }
        }
    }
    words.extend(Some(word).filter(|word| !word.is_empty()));
    words
}

fn without_space(word: &[Piece]) -> Word {
    let mut word = word.to_vec();
    if let Some(last) = word.last_mut() {
        last.text.truncate(last.text.trim_end_matches(' ').len());
    }
    word
}

/// A word in parts that each fit a line.
fn cut(fonts: &Fonts, word: Word, size: f32, width: f32) -> Vec<Word> {
    if measure(fonts, &without_space(&word), size) <= width {
        return vec![word];
    }
    let (mut parts, mut part, mut used): (Vec<Word>, Word, f32) = (Vec::new(), Vec::new(), 0.0);
    for piece in word {
        for letter in piece.text.chars() {
            let one = Piece { text: letter.to_string(), ..piece.clone() };
            let own = measure(fonts, std::slice::from_ref(&one), size);
            if used + own > width && !part.is_empty() && letter != ' ' {
                parts.push(joined(std::mem::take(&mut part)));
                used = 0.0;
            }
            part.push(one);
            used += own;
        }
    }
    parts.push(joined(part));
    parts
}

/// Neighbours that are set alike and belong together, as one.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut all: Vec<Piece> = Vec::new();
    for piece in pieces {
        match all.last_mut() {
            Some(last) if (last.weight, last.element) == (piece.weight, piece.element) => last.text += &piece.text,
            _ => all.push(piece),
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrapped(text: &str, width: f32) -> Vec<String> {
        let fonts = Fonts::load().expect("the fonts inside the program");
        let pieces = [
            Piece { text: "Råd: ".to_owned(), weight: Weight::Bold, element: 1 },
            Piece { text: text.to_owned(), weight: Weight::Regular, element: 2 },
        ];
        let lines = lines(&fonts, &pieces, 10.0, width);
        assert!(lines.iter().all(|line| measure(&fonts, &without_space(line), 10.0) <= width), "{lines:?}");
        lines.iter().map(|line| line.iter().map(|piece| piece.text.as_str()).collect()).collect()
    }

    #[test]
    fn words_stay_whole_and_nothing_is_lost() {
        let text = "Sig nej tak, og sig det venligt.\nSkriv til din leder.";
        let lines = wrapped(text, 70.0);
        assert!(lines.len() > 3 && lines.iter().all(|line| !line.starts_with(' ')), "{lines:?}");
        assert_eq!(lines.concat().replace('\n', ""), format!("Råd: {}", text.replace('\n', "")));
    }

    #[test]
    fn a_word_wider_than_the_line_is_cut() {
        let word = "arbejdsmiljørepræsentanternes".repeat(4);
        assert_eq!(wrapped(&word, 80.0).concat(), format!("Råd: {word}"));
    }
}
