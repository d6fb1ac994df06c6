//! Sheets, drawn: boxes first, then text, links and the foot. Each element of the structure is told what was drawn
//! for it.

use std::collections::BTreeMap;

use krilla::annotation::{Annotation, LinkAnnotation, Target};
use krilla::destination::{Destination, XyzDestination};
use krilla::geom::{PathBuilder, Point, Rect};
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::Fill;
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, SpanTag};

use crate::recommend::Document;
use crate::text::{Catalog, SafeText, args};

use super::flow::{Boxed, Flow, Number, Row};
use super::font::{Fonts, Weight};
use super::look::{BAR, BOTTOM, FOOT, Ink, PADDING, RIGHT, SHEET, SIDE, Style};
use super::sheet::Place;
use super::tree::Kind;

/// Draws every sheet, and hands back the outline.
pub(super) fn draw(
    pdf: &mut krilla::Document,
    flow: &mut Flow<'_>,
    places: &[Place],
    document: &Document,
    words: &Catalog,
) -> Outline {
    let sheets = places.last().map_or(0, |place| place.sheet) + 1;
    let anchors: BTreeMap<String, Place> =
        flow.rows.iter().zip(places).filter_map(|(row, place)| Some((row.anchor.clone()?, *place))).collect();
    let names = flow.links();
    let mut first = 0;
    for sheet in 0..sheets {
        let count = places[first..].iter().take_while(|place| place.sheet == sheet).count();
        let rows = first..first + count;
        first = rows.end;
        let Some(settings) = PageSettings::from_wh(SHEET.0, SHEET.1) else { break };
        let mut page = pdf.start_page_with(settings);
        let mut drawing = Drawing { surface: page.surface(), fonts: flow.fonts, words, links: Vec::new() };
        let number = [("page", (sheet + 1).to_string()), ("pages", sheets.to_string())];
        let number = words.say_with("page-number", &number.iter().map(|(name, text)| (*name, text.as_str())).collect());
        drawing.boxes(&flow.rows[rows.clone()], &places[rows.clone()]);
        for at in rows {
            drawing.row(flow, at, places[at], &anchors);
        }
        drawing.foot(document, &number);
        for Link { rect, target, element } in drawing.finish() {
            let target = Target::Destination(Destination::Xyz(target));
            let annotation = Annotation::new_link(LinkAnnotation::new(rect, target), names.get(&element).cloned());
            let identifier = page.add_tagged_annotation(annotation);
            flow.elements[element].drawn.push(identifier);
        }
        page.finish();
    }
    outline(&flow.rows, places)
}

/// A part of a sheet that leads somewhere.
struct Link {
    rect: Rect,
    target: XyzDestination,
    element: usize,
}

struct Drawing<'d> {
    surface: Surface<'d>,
    fonts: &'d Fonts,
    words: &'d Catalog,
    links: Vec<Link>,
}

impl Drawing<'_> {
    /// A row's text, with the links in it.
    fn row(&mut self, flow: &mut Flow<'_>, at: usize, place: Place, anchors: &BTreeMap<String, Place>) {
        let row = &flow.rows[at];
        if let Some(length) = row.rule {
            self.fill(Rect::from_xywh(SIDE, place.top - 2.0, length, 0.6), Ink::Plain, ArtifactType::Layout);
        }
        let y = place.top + row.baseline;
        let mut drawn = Vec::new();
        for run in &row.runs {
            if run.is_ornament {
                self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout)));
                self.letters(&run.piece.text, run.piece.weight, run.size, run.ink, (run.x, y));
                self.surface.end_tagged();
                continue;
            }
            let identifier = self.surface.start_tagged(ContentTag::Span(SpanTag::empty()));
            self.letters(&run.piece.text, run.piece.weight, run.size, run.ink, (run.x, y));
            self.surface.end_tagged();
            drawn.push((run.piece.element, identifier));
            let Kind::Link(anchor) = &flow.elements[run.piece.element].kind else { continue };
            let width = self.fonts.face(run.piece.weight).width(run.piece.text.trim_end(), run.size);
            let rect = Rect::from_xywh(run.x, place.top, width, row.height);
            if let (Some(rect), Some(to)) = (rect, anchors.get(anchor)) {
                let target = XyzDestination::new(to.sheet, Point::from_xy(0.0, (to.top - 12.0).max(0.0)));
                self.links.push(Link { rect, target, element: run.piece.element });
            }
        }
        drawn.extend(row.number.as_ref().and_then(|number| self.number(number, y, anchors)));
        for (element, identifier) in drawn {
            flow.elements[element].drawn.push(identifier);
        }
    }

    /// The number of a sheet at the right; the element it belongs to, and what was drawn for it.
    fn number(&mut self, number: &Number, y: f32, anchors: &BTreeMap<String, Place>) -> Option<(usize, Identifier)> {
        let Number { anchor, element, style, is_worded } = number;
        let sheet = (anchors.get(anchor)?.sheet + 1).to_string();
        let text = match is_worded {
            true => self.words.say_with("handbook-page", &args([("page", &sheet)])).to_string(),
            false => sheet,
        };
        let x = RIGHT - self.fonts.face(style.weight).width(&text, style.size);
        let identifier = self.surface.start_tagged(ContentTag::Span(SpanTag::empty()));
        self.letters(&text, style.weight, style.size, style.ink, (x, y));
        self.surface.end_tagged();
        Some((*element, identifier))
    }

    fn letters(&mut self, text: &str, weight: Weight, size: f32, ink: Ink, at: (f32, f32)) {
        let face = self.fonts.face(weight);
        self.surface.set_fill(Some(Fill { paint: ink.color().into(), ..Fill::default() }));
        let glyphs = face.glyphs(text);
        self.surface.draw_glyphs(Point::from_xy(at.0, at.1), &glyphs, face.font.clone(), text, size, false);
    }

    fn fill(&mut self, rect: Option<Rect>, ink: Ink, kind: ArtifactType) {
        let mut path = PathBuilder::new();
        let Some(rect) = rect else { return };
        path.push_rect(rect);
        let Some(path) = path.finish() else { return };
        self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(kind)));
        self.surface.set_fill(Some(Fill { paint: ink.color().into(), ..Fill::default() }));
        self.surface.draw_path(&path);
        self.surface.end_tagged();
    }

    /// The boxes behind the rows of a sheet; rows of one box have one rectangle, so that no seam shows.
    fn boxes(&mut self, rows: &[Row], places: &[Place]) {
        let mut at = 0;
        while at < rows.len() {
            let Some((number, look)) = rows[at].boxed else {
                at += 1;
                continue;
            };
            let end = at + rows[at..].iter().take_while(|row| row.boxed.is_some_and(|own| own.0 == number)).count();
            let (top, last) = (places[at].top, end - 1);
            let height = places[last].top + rows[last].height - top;
            let bar = match look {
                Boxed::Verdict(verdict) => Ink::Verdict(verdict),
                Boxed::Draft => Ink::Line,
            };
            self.fill(Rect::from_xywh(SIDE, top, RIGHT - SIDE, height), Ink::Tint, ArtifactType::Layout);
            self.fill(Rect::from_xywh(SIDE, top, BAR, height), bar, ArtifactType::Layout);
            at = end;
        }
    }

    /// The title, the foot of the document and the sheet's number, so that a loose sheet can be told.
    fn foot(&mut self, document: &Document, number: &SafeText) {
        let top = BOTTOM + PADDING;
        self.fill(Rect::from_xywh(SIDE, top, RIGHT - SIDE, 0.5), Ink::Line, ArtifactType::Footer);
        self.surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Footer)));
        let width = self.fonts.face(FOOT.weight).width(number, FOOT.size);
        let (first, second) = (top + 14.0, top + 14.0 + FOOT.leading);
        self.footer(number, FOOT, (RIGHT - width, first));
        let title = self.shortened(&document.title.on_one_line(), RIGHT - SIDE - width - 20.0);
        self.footer(&title, FOOT, (SIDE, first));
        self.footer(&document.foot.on_one_line(), FOOT, (SIDE, second));
        self.surface.end_tagged();
    }

    fn footer(&mut self, text: &str, style: Style, at: (f32, f32)) {
        let text = self.fonts.face(style.weight).writable(text);
        self.letters(&text, style.weight, style.size, style.ink, at);
    }

    /// Ends the sheet, and hands back the links on it.
    fn finish(self) -> Vec<Link> {
        self.surface.finish();
        self.links
    }

    /// As much of a text as there is room for.
    fn shortened(&self, text: &str, width: f32) -> String {
        let face = self.fonts.face(FOOT.weight);
        if face.width(text, FOOT.size) <= width {
            return text.to_owned();
        }
        let mut text = text.to_owned();
        while !text.is_empty() && face.width(&text, FOOT.size) + face.width("…", FOOT.size) > width {
            text.pop();
        }
        text.trim_end().to_owned() + "…"
    }
}

/// The headings as an outline, each under the last one that stands less deep.
fn outline(rows: &[Row], places: &[Place]) -> Outline {
    let headings: Vec<(u8, &str, Place)> = rows
        .iter()
        .zip(places)
        .filter_map(|(row, place)| row.heading.as_ref().map(|(level, words)| (*level, words.as_str(), *place)))
        .collect();
    let mut open: Vec<(u8, OutlineNode)> = Vec::new();
    let mut outline = Outline::new();
    for (level, words, place) in headings {
        close(&mut open, &mut outline, level);
        let target = XyzDestination::new(place.sheet, Point::from_xy(0.0, (place.top - 12.0).max(0.0)));
        open.push((level, OutlineNode::new(words.to_owned(), target)));
    }
    close(&mut open, &mut outline, 0);
    outline
}

/// Closes every heading that stands as deep as `level` or deeper.
fn close(open: &mut Vec<(u8, OutlineNode)>, outline: &mut Outline, level: u8) {
    while open.last().is_some_and(|(there, _)| *there >= level) {
        let Some((_, node)) = open.pop() else { return };
        match open.last_mut() {
            Some((_, parent)) => parent.push_child(node),
            None => outline.push_child(node),
        }
    }
}
