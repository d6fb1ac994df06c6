//! Bits as letters, five at a time, with a check letter after every four.
//!
//! The check is a weighted sum over the field of 32 elements: any one wrong letter and any two letters
//! exchanged within a group are caught, and so are two groups exchanged.

use super::ReceiptFault;

const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const GROUP: usize = 4;

/// A row of bits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Bits(Vec<bool>);

impl Bits {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Adds the lowest `count` bits of a number, the highest of them first.
    pub(super) fn put(&mut self, number: u32, count: usize) {
        self.0.extend((0..count).rev().map(|at| number >> at & 1 == 1));
    }

    /// The number in `count` bits from `at` on; bits past the end are zero.
    pub(super) fn get(&self, at: usize, count: usize) -> u32 {
        (at..at + count).fold(0, |number, at| number << 1 | u32::from(self.0.get(at) == Some(&true)))
    }

    /// The code: groups of four letters and a check letter, with hyphens between.
    pub(super) fn code(&self) -> String {
        let values: Vec<u8> = (0..self.len().div_ceil(5)).map(|at| self.get(at * 5, 5) as u8).collect();
        let groups = values.chunks(GROUP).enumerate().map(|(number, group)| {
            group.iter().copied().chain(std::iter::once(check(number, group))).map(letter).collect()
        });
        groups.collect::<Vec<String>>().join("-")
    }

    /// Reads a code back.
    pub(super) fn parse(code: &str) -> Result<Self, ReceiptFault> {
        let mut values = Vec::new();
        for (at, character) in code.chars().enumerate().filter(|(_, c)| !c.is_whitespace() && *c != '-') {
            values.push(value(character).ok_or(ReceiptFault::Letter(at + 1))?);
        }
        let mut bits = Self::default();
        for (number, group) in values.chunks(GROUP + 1).enumerate() {
            let (last, group) = group.split_last().ok_or(ReceiptFault::Short)?;
            if group.is_empty() || check(number, group) != *last {
                return Err(ReceiptFault::Group(number + 1));
            }
            group.iter().for_each(|value| bits.put(u32::from(*value), 5));
        }
        Ok(bits)
    }
}

fn letter(value: u8) -> char {
    char::from(LETTERS[usize::from(value & 31)])
}

fn value(character: char) -> Option<u8> {
    let character = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    LETTERS.iter().position(|letter| char::from(*letter) == character).map(|at| at as u8)
}

fn check(number: usize, group: &[u8]) -> u8 {
    let start = (number as u8 % 31) + 1;
    group.iter().fold(start, |sum, value| times_two(sum ^ value))
}

/// Doubling in the field of 32 elements, with x⁵ + x² + 1.
fn times_two(value: u8) -> u8 {
    let doubled = value << 1;
    if doubled & 0b10_0000 == 0 { doubled } else { doubled ^ 0b10_0101 }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bits() -> Bits {
        let mut bits = Bits::default();
        [3, 9, 30, 0, 7, 31, 1, 12, 5].into_iter().for_each(|number| bits.put(number, 5));
        bits
    }

    #[test]
    fn a_code_reads_back() {
        let code = bits().code();
        assert_eq!(Bits::parse(&code), Ok(bits()));
        assert_eq!(Bits::parse(&code.to_lowercase().replace('-', " ").replace('0', "o")), Ok(bits()));
    }

    #[test]
    fn every_wrong_letter_is_caught_and_its_group_named() {
        let code: Vec<char> = bits().code().chars().collect();
        for (at, right) in code.iter().enumerate().filter(|(_, c)| **c != '-') {
            for wrong in LETTERS.iter().map(|letter| char::from(*letter)).filter(|wrong| wrong != right) {
                let mut code = code.clone();
                code[at] = wrong;
                assert_eq!(Bits::parse(&String::from_iter(code)), Err(ReceiptFault::Group(at / 6 + 1)));
            }
        }
    }

    #[test]
    fn neighbours_exchanged_are_caught() {
        let code = bits().code();
        let letters: Vec<char> = code.chars().collect();
        for at in 1..letters.len() {
            if letters[at] == letters[at - 1] || [letters[at], letters[at - 1]].contains(&'-') {
                continue;
            }
            let mut swapped = letters.clone();
            swapped.swap(at, at - 1);
            assert!(Bits::parse(&String::from_iter(swapped)).is_err(), "{code} at {at}");
        }
    }

    #[test]
    fn a_letter_no_code_has_is_named() {
        assert_eq!(Bits::parse("01U"), Err(ReceiptFault::Letter(3)));
    }
}
