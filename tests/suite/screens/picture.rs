//! The picture in the README: a real screen as SVG, drawn from the cells of a test's frame.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use omtanke::text::Language;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};

use super::desk::Desk;

/// The size of a cell, in pixels.
const CELL: (usize, usize) = (9, 19);
/// Air around the screen, in pixels.
const MARGIN: usize = 16;
const BACKGROUND: &str = "#1c1f26";
const FOREGROUND: &str = "#d7dae0";

#[test]
fn the_picture_in_the_readme_is_the_screen() {
    let desk = Desk::of(Language::En, "rhp").keys("1 1 1 1 end up enter");
    let fresh = svg(&desk.buffer().0);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/screen.svg");
    if std::env::var_os("OMTANKE_BLESS").is_some() {
        fs::write(&path, &fresh).expect("the picture can be written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == fresh, "docs/screen.svg is not what the screen shows: OMTANKE_BLESS=1 cargo test picture");
}

/// A frame as an SVG.
fn svg(buffer: &Buffer) -> String {
    let (columns, rows) = (usize::from(buffer.area.width), usize::from(buffer.area.height));
    let (width, height) = (columns * CELL.0 + 2 * MARGIN, rows * CELL.1 + 2 * MARGIN);
    let mut svg = String::new();
    let _ = writeln!(
        svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" \
         font-family=\"ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace\" font-size=\"15\">"
    );
    let _ = writeln!(svg, "<rect width=\"{width}\" height=\"{height}\" rx=\"10\" fill=\"{BACKGROUND}\"/>");
    for (y, row) in buffer.content.chunks(columns).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| look(a) == look(b)) {
            write_run(&mut svg, run, (x, y));
            x += run.len();
        }
    }
    svg.push_str("</svg>\n");
    svg
}

fn look(cell: &Cell) -> (Color, Color, Modifier) {
    (cell.fg, cell.bg, cell.modifier)
}

/// Cells that look alike, as one text.
fn write_run(svg: &mut String, run: &[Cell], (x, y): (usize, usize)) {
    let text: String = run.iter().map(Cell::symbol).collect();
    let (_, _, modifier) = look(&run[0]);
    let (mut ink, mut ground) = (color(run[0].fg, FOREGROUND), color(run[0].bg, BACKGROUND));
    if modifier.contains(Modifier::REVERSED) {
        (ink, ground) = (ground, ink);
    }
    let (left, top) = (MARGIN + x * CELL.0, MARGIN + y * CELL.1);
    let width = run.len() * CELL.0;
    if ground != BACKGROUND {
        let _ =
            writeln!(svg, "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{}\" fill=\"{ground}\"/>", CELL.1);
    }
    let before = text.len() - text.trim_start().len();
    let text = text.trim();
    if text.is_empty() {
        return;
    }
    let (left, columns) = (left + before * CELL.0, text.chars().count());
    let mut style = String::new();
    if modifier.contains(Modifier::BOLD) {
        style.push_str(" font-weight=\"bold\"");
    }
    if modifier.contains(Modifier::DIM) {
        style.push_str(" opacity=\"0.65\"");
    }
    if modifier.contains(Modifier::UNDERLINED) {
        style.push_str(" text-decoration=\"underline\"");
    }
    let _ = writeln!(
        svg,
        "<text x=\"{left}\" y=\"{}\" textLength=\"{}\" xml:space=\"preserve\" fill=\"{ink}\"{style}>{}</text>",
        top + 14,
        columns * CELL.0,
        escape(text)
    );
}

fn color(color: Color, reset: &'static str) -> &'static str {
    match color {
        Color::Red => "#e06c75",
        Color::Green => "#98c379",
        Color::Yellow => "#e5c07b",
        Color::Magenta => "#c678dd",
        Color::Cyan => "#56b6c2",
        _ => reset,
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
