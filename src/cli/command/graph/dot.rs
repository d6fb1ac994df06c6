//! DOT, for Graphviz. What stands in quotes is text and nothing else: a quotation mark and a backslash are escaped,
//! and an ampersand, because Graphviz reads the entities of HTML in plain labels too.

use super::{Arrow, Box, Graph};

pub(super) fn written(graph: &Graph) -> String {
    let boxes: String = graph.boxes.iter().map(one_box).collect();
    let arrows: String = graph.arrows.iter().map(arrow).collect();
    let head = format!("  label={};\n  labelloc=t;\n  node [shape=box];\n", quoted(&graph.title));
    format!("digraph scenario {{\n{head}{boxes}{arrows}}}\n")
}

fn one_box(one: &Box) -> String {
    // Shape, not colour, tells an end from a question.
    let shape = if one.is_outcome { ", style=rounded, peripheries=2" } else { "" };
    format!("  {} [label={}{shape}];\n", one.name, quoted(&one.lines.join("\n")))
}

fn arrow(arrow: &Arrow) -> String {
    match arrow.lines.as_slice() {
        [] => format!("  {} -> {};\n", arrow.from, arrow.to),
        lines => format!("  {} -> {} [label={}];\n", arrow.from, arrow.to, quoted(&lines.join("\n"))),
    }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '&' => quoted.push_str("&amp;"),
            other => quoted.push(other),
        }
    }
    quoted + "\""
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_its_quotes() {
        assert_eq!(quoted("a \"b\" c"), r#""a \"b\" c""#);
        assert_eq!(quoted("a\\\"; x -> y; \\N"), r#""a\\\"; x -> y; \\N""#);
        assert_eq!(quoted("one\ntwo"), r#""one\ntwo""#);
        assert_eq!(quoted("this & that &lt;"), r#""this &amp; that &amp;lt;""#);
        assert_eq!(quoted("ends with \\"), r#""ends with \\""#);
    }
}
