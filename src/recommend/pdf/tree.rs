//! The elements of the structure, and the tree of tags that is made of them.

use std::num::NonZeroU16;

use krilla::tagging::{Identifier, ListNumbering, Node, Tag, TagGroup, TagKind, TagTree};

use crate::text::Language;

/// What an element is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// All of it.
    Root,
    /// Text of the element around it.
    Text,
    /// Text in another language; its tag.
    Foreign(String),
    /// Text that leads to a place in the document; the place's name.
    Link(String),
    /// A heading: how deep it stands, and its words.
    Heading(u8, String),
    Paragraph,
    /// A list; whether it is numbered.
    List(bool),
    Entry,
    Label,
    Body,
    Quote,
    Contents,
    ContentsEntry,
}

/// An element.
pub(super) struct Element {
    pub(super) kind: Kind,
    /// The elements inside it, in order.
    pub(super) inside: Vec<usize>,
    /// What was drawn for it, in order.
    pub(super) drawn: Vec<Identifier>,
}

impl Element {
    pub(super) fn new(kind: Kind) -> Self {
        Self { kind, inside: Vec::new(), drawn: Vec::new() }
    }
}

/// The tree of tags. Elements stand before those inside them, so it is put together from the last to the first,
/// without descending.
pub(super) fn tree(elements: Vec<Element>, language: Language) -> TagTree {
    let mut nodes: Vec<Vec<Node>> = elements.iter().map(|_| Vec::new()).collect();
    for (at, element) in elements.into_iter().enumerate().rev() {
        let mut children: Vec<Node> = element.drawn.into_iter().map(Node::Leaf).collect();
        for inside in element.inside {
            children.append(&mut nodes[inside]);
        }
        nodes[at] = match tag(element.kind) {
            None => children,
            Some(_) if children.is_empty() => Vec::new(),
            Some(tag) => vec![Node::Group(TagGroup::with_children(tag, children))],
        };
    }
    let mut tree = TagTree::new().with_lang(Some(language.tag().to_owned()));
    nodes.into_iter().next().into_iter().flatten().for_each(|node| tree.push(node));
    tree
}

/// The tag of an element; `None` where what is in it belongs to the element around it.
fn tag(kind: Kind) -> Option<TagKind> {
    Some(match kind {
        Kind::Root | Kind::Text => return None,
        Kind::Foreign(tag) => Tag::Span.with_lang(Some(tag)).into(),
        Kind::Link(_) => Tag::Link.into(),
        Kind::Heading(level, words) => {
            Tag::Hn(NonZeroU16::new(u16::from(level)).unwrap_or(NonZeroU16::MIN), Some(words)).into()
        }
        Kind::Paragraph => Tag::P.into(),
        Kind::List(true) => Tag::L(ListNumbering::Decimal).into(),
        Kind::List(false) => Tag::L(ListNumbering::Disc).into(),
        Kind::Entry => Tag::LI.into(),
        Kind::Label => Tag::Lbl.into(),
        Kind::Body => Tag::LBody.into(),
        Kind::Quote => Tag::BlockQuote.into(),
        Kind::Contents => Tag::TOC.into(),
        Kind::ContentsEntry => Tag::TOCI.into(),
    })
}
