//! Bits as letters: groups of four letters that hold nineteen bits, each with a check letter behind.
//!
//! There are 29 letters: of those that are taken for each other, O and 0, I, L and 1, Z and 2, S and 5, B and 8,
//! U and V, only one is ever written, and each is read as that one. 29 is a prime number, so the check is a weighted
//! sum that no wrong letter and no two neighbours exchanged leave as it is. It begins with the group's number and
//! whether it is the last, so that groups exchanged or left out are caught too.

use super::ReceiptFault;

const LETTERS: &[u8; 29] = b"0123456789ACDEFGHJKMNPQRTVWXY";
const PRIME: u32 = LETTERS.len() as u32;
/// How many letters of a group hold bits.
const GROUP: usize = 4;
/// How many bits that many letters hold, from none to [`GROUP`].
const HOLDS: [usize; GROUP + 1] = [0, 4, 9, 14, 19];

/// A row of bits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Bits(Vec<bool>);

impl Bits {
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    /// Adds the lowest `count` bits of a number, the highest of them first.
    pub(super) fn put(&mut self, number: u64, count: usize) {
        self.0.extend((0..count).rev().map(|at| number >> at & 1 == 1));
    }

    /// The number in `count` bits from `at` on; bits past the end are zero.
    pub(super) fn get(&self, at: usize, count: usize) -> u64 {
        (at..at + count).fold(0, |number, at| number << 1 | u64::from(self.0.get(at) == Some(&true)))
    }

    /// The code: groups of four letters and a check letter, with hyphens between.
    pub(super) fn code(&self) -> String {
        let whole = HOLDS[GROUP];
        let count = self.len().div_ceil(whole);
        let group = |number: usize| {
            let left = (self.len() - number * whole).min(whole);
            let letters = HOLDS.iter().position(|holds| *holds >= left).unwrap_or(GROUP);
            let values = in_letters(self.get(number * whole, HOLDS[letters]) as u32, letters);
            let check = check(number, number + 1 == count, &values);
            values.into_iter().chain([check]).map(letter).collect::<String>()
        };
        (0..count).map(group).collect::<Vec<_>>().join("-")
    }

    /// Reads a code back. How it is parted counts only where something is wrong: then it tells the place.
    pub(super) fn parse(code: &str) -> Result<Self, ReceiptFault> {
        let typed: Vec<&str> = code.split(|c: char| c.is_whitespace() || c == '-').filter(|g| !g.is_empty()).collect();
        for (number, group) in typed.iter().enumerate() {
            if let Some(letter) = group.chars().find(|letter| value(*letter).is_none()) {
                return Err(ReceiptFault::Letter { group: number + 1, letter });
            }
        }
        let values: Vec<u32> = typed.concat().chars().filter_map(value).collect();
        read(&values).map_err(|fault| {
            let odd = typed.iter().rev().skip(1).rev().position(|group| group.chars().count() != GROUP + 1);
            match (odd, fault) {
                (Some(at), _) => ReceiptFault::Length { group: at + 1, text: typed[at].to_uppercase() },
                // Typed without a break it can only be told how it was read.
                (None, ReceiptFault::Group { group, text }) => {
                    let as_typed = typed.get(group - 1).filter(|typed| typed.chars().count() == text.len());
                    ReceiptFault::Group { group, text: as_typed.map_or(text, |typed| typed.to_uppercase()) }
                }
                (None, fault) => fault,
            }
        })
    }
}

fn read(values: &[u32]) -> Result<Bits, ReceiptFault> {
    let mut bits = Bits::default();
    let count = values.len().div_ceil(GROUP + 1);
    for (number, group) in values.chunks(GROUP + 1).enumerate() {
        let (is_last, wrong) = (number + 1 == count, ReceiptFault::Group { group: number + 1, text: text(group) });
        let Some((last, held)) = group.split_last().filter(|(_, held)| !held.is_empty()) else { return Err(wrong) };
        let number_held = held.iter().fold(0, |sum, value| sum * PRIME + value);
        match check(number, is_last, held) {
            right if right == *last && number_held < 1 << HOLDS[held.len()] => {}
            _ if is_last && check(number, false, held) == *last => return Err(ReceiptFault::Short),
            _ => return Err(wrong),
        }
        bits.put(u64::from(number_held), HOLDS[held.len()]);
    }
    Ok(bits)
}

fn in_letters(number: u32, letters: usize) -> Vec<u32> {
    (0..letters as u32).rev().map(|at| number / PRIME.pow(at) % PRIME).collect()
}

fn text(values: &[u32]) -> String {
    values.iter().copied().map(letter).collect()
}

fn letter(value: u32) -> char {
    char::from(LETTERS[value as usize % LETTERS.len()])
}

fn value(character: char) -> Option<u32> {
    let character = match character.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        'Z' => '2',
        'S' => '5',
        'B' => '8',
        'U' => 'V',
        other => other,
    };
    LETTERS.iter().position(|letter| char::from(*letter) == character).map(|at| at as u32)
}

fn check(number: usize, is_last: bool, group: &[u32]) -> u32 {
    let start = (number as u32 * 2 + u32::from(is_last)) % (PRIME - 1) + 1;
    group.iter().fold(start, |sum, value| (sum + value) * 2 % PRIME)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two whole groups and one of three letters.
    fn bits() -> Bits {
        let mut bits = Bits::default();
        [3, 9, 30, 0, 7, 31, 1, 12, 5, 17].into_iter().for_each(|number| bits.put(number, 5));
        bits.put(1, 2);
        bits
    }

    fn wrong(code: &str) -> ReceiptFault {
        Bits::parse(code).expect_err(code)
    }

    #[test]
    fn a_code_reads_back() {
        let code = bits().code();
        assert_eq!((code.len(), Bits::parse(&code)), (16, Ok(bits())), "{code}");
        assert_eq!(Bits::parse(&code.to_lowercase().replace('-', "")), Ok(bits()));
        let mistaken = [('0', 'o'), ('1', 'I'), ('2', 'z'), ('5', 'S'), ('8', 'b'), ('V', 'u')];
        let mistaken = mistaken.iter().fold(code, |code, (right, wrong)| code.replace(*right, &wrong.to_string()));
        assert_eq!(Bits::parse(&mistaken.replace('-', " ")), Ok(bits()));
    }

    #[test]
    fn bits_of_every_number_read_back() {
        for count in 1..80 {
            let mut bits = Bits::default();
            (0..count).for_each(|at| bits.put(u64::from(at % 3 == 0), 1));
            let read = Bits::parse(&bits.code()).expect("a good code");
            assert_eq!((read.get(0, count), read.len() - count < 5), (bits.get(0, count), true), "{count}");
        }
    }

    #[test]
    fn every_wrong_letter_is_caught_and_its_group_named() {
        let code: Vec<char> = bits().code().chars().collect();
        for (at, right) in code.iter().enumerate().filter(|(_, c)| **c != '-') {
            for wrong_letter in LETTERS.iter().map(|letter| char::from(*letter)).filter(|wrong| wrong != right) {
                let mut code = code.clone();
                code[at] = wrong_letter;
                match wrong(&String::from_iter(code)) {
                    ReceiptFault::Group { group, text } => {
                        assert!(group == at / 6 + 1 && text.contains(wrong_letter), "{group} {text}");
                    }
                    // One wrong letter in the last group may be the right one of a group that is not the last.
                    fault => assert!(fault == ReceiptFault::Short && at / 6 == 2, "{fault:?}"),
                }
            }
        }
    }

    #[test]
    fn neighbours_exchanged_are_caught() {
        let letters: Vec<char> = bits().code().chars().collect();
        for at in 1..letters.len() {
            if letters[at] == letters[at - 1] || [letters[at], letters[at - 1]].contains(&'-') {
                continue;
            }
            let mut swapped = letters.clone();
            swapped.swap(at, at - 1);
            wrong(&String::from_iter(swapped));
        }
    }

    #[test]
    fn groups_exchanged_or_left_out_are_caught() {
        let code = bits().code();
        let groups: Vec<&str> = code.split('-').collect();
        assert!(matches!(wrong(&[groups[1], groups[0], groups[2]].join("-")), ReceiptFault::Group { group: 1, .. }));
        assert!(matches!(wrong(&[groups[0], groups[2]].join("-")), ReceiptFault::Group { group: 2, .. }));
        assert_eq!(wrong(&groups[..2].join("-")), ReceiptFault::Short);
        let twice = wrong(&[code.as_str(), groups[2]].join("-"));
        assert!(matches!(twice, ReceiptFault::Length { group: 3, .. }), "a short group is the last: {twice:?}");
    }

    #[test]
    fn a_letter_left_out_or_put_in_names_its_group() {
        let code = bits().code();
        let length = |group: usize, text: &str| ReceiptFault::Length { group, text: text.to_owned() };
        assert_eq!(wrong(&format!("{}{}", &code[..7], &code[8..])), length(2, &[&code[6..7], &code[8..11]].concat()));
        assert_eq!(
            wrong(&format!("{}A{}", &code[..3], &code[3..])),
            length(1, &format!("{}A{}", &code[..3], &code[3..5]))
        );
    }

    #[test]
    fn a_letter_that_no_code_has_is_named() {
        assert_eq!(wrong("01AAA-3Å"), ReceiptFault::Letter { group: 2, letter: 'Å' });
    }
}
