//! Lines on a page of eighty columns: wrapped text, and two columns side by side.

use textwrap::core::display_width;

use crate::text;

/// The widest that the left of two columns is; a longer entry stands on a line of its own.
const LEFT: usize = 30;

/// Text wrapped, each line after `indent`.
pub(super) fn wrapped(text: &str, indent: &str) -> String {
    hanging(text, indent, indent)
}

/// Text wrapped, the first line after `first` and the others after `rest`.
pub(super) fn hanging(text: &str, first: &str, rest: &str) -> String {
    text::hanging(text, first, rest).iter().map(|line| format!("{line}\n")).collect()
}

/// Two columns: names on the left, what they are on the right.
pub(super) fn columns<L: AsRef<str>, R: AsRef<str>>(rows: &[(L, R)], indent: &str) -> String {
    let widths = rows.iter().map(|(left, _)| display_width(left.as_ref()));
    let width = widths.filter(|width| *width <= LEFT).max().unwrap_or_default();
    let rest = format!("{indent}{}", " ".repeat(width + 2));
    rows.iter()
        .map(|(left, right)| {
            let left = left.as_ref();
            match width.checked_sub(display_width(left)) {
                Some(gap) => hanging(right.as_ref(), &format!("{indent}{left}{}", " ".repeat(gap + 2)), &rest),
                None => format!("{indent}{left}\n{}", wrapped(right.as_ref(), &rest)),
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_line_up_whatever_the_letters() {
        let rows = [("på", "one"), ("a", "two")];
        assert_eq!(columns(&rows, "  "), "  på  one\n  a   two\n");
    }

    #[test]
    fn a_long_name_stands_alone() {
        let long = "x".repeat(31);
        assert_eq!(columns(&[(long.as_str(), "one"), ("a", "two")], ""), format!("{long}\n   one\na  two\n"));
    }
}
