//! Mermaid, which many wikis and forges draw. It reads HTML, Markdown and orders of its own in what stands in quotes, so
//! every sign that could begin one is written as its number.

use super::{Arrow, Box, Graph};

/// The signs that mean nothing to Mermaid in the middle of a text.
const PLAIN: &str = " ,.?!:()/-";

pub(super) fn written(graph: &Graph) -> String {
    let boxes: String = graph.boxes.iter().map(one_box).collect();
    let arrows: String = graph.arrows.iter().map(arrow).collect();
    format!("---\ntitle: {}\n---\nflowchart TD\n{boxes}{arrows}", title(&graph.title))
}

fn one_box(one: &Box) -> String {
    // Shape, not colour, tells an end from a question.
    let (open, close) = if one.is_outcome { ("([", "])") } else { ("[", "]") };
    format!("  {}{open}{}{close}\n", one.name, quoted(&one.lines))
}

fn arrow(arrow: &Arrow) -> String {
    match arrow.lines.as_slice() {
        [] => format!("  {} --> {}\n", arrow.from, arrow.to),
        lines => format!("  {} -->|{}| {}\n", arrow.from, quoted(lines), arrow.to),
    }
}

fn quoted(lines: &[String]) -> String {
    let lines: Vec<String> = lines.iter().map(|line| escaped(line)).collect();
    format!("\"{}\"", lines.join("<br/>"))
}

fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    // “1. …” and “- …” would begin a list.
    let mut is_beginning = true;
    for character in text.chars() {
        let is_plain = !character.is_ascii() || character.is_ascii_alphanumeric();
        if is_plain || (!is_beginning && PLAIN.contains(character)) {
            escaped.push(character);
        } else {
            escaped += &format!("#{};", u32::from(character));
        }
        is_beginning &= character.is_ascii_digit() || character == ' ';
    }
    escaped
}

/// A text as YAML reads it in double quotes, which is as JSON does.
fn title(text: &str) -> String {
    serde_json::Value::from(text).to_string().replace('%', "\\u0025")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_an_order() {
        for (text, expected) in [
            ("Who is it? (a patient)", "Who is it? (a patient)"),
            ("a \"b\" #35; <b>", "a #34;b#34; #35;35#59; #60;b#62;"),
            ("%%{init: x}%%", "#37;#37;#123;init: x#125;#37;#37;"),
            ("`code` *bold* _so_", "#96;code#96; #42;bold#42; #95;so#95;"),
            ("1. first", "1#46; first"),
            ("- first - second", "#45; first - second"),
            ("3.5 på ø", "3#46;5 på ø"),
        ] {
            assert_eq!(escaped(text), expected, "{text}");
        }
    }

    #[test]
    fn a_title_stays_in_its_quotes() {
        assert_eq!(title("a \"b\": %%{x}%% \\"), "\"a \\\"b\\\": \\u0025\\u0025{x}\\u0025\\u0025 \\\\\"");
    }
}
