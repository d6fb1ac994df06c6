//! How each kind of text looks, in the terminal's own sixteen colours. Colour never carries a meaning alone: a
//! verdict has its word and symbol, the focused line its mark, and without colours only these remain.

use ratatui::style::{Color, Modifier, Style};

use crate::pack::Verdict;

/// What a piece of text is, for its look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// Running text.
    Plain,
    /// What should be seen first.
    Strong,
    /// What may be read later.
    Quiet,
    /// The beginning of a part.
    Heading,
    /// The line that the keys act on.
    Focus,
    /// A verdict's badge.
    Verdict(Verdict),
    /// Something to notice.
    Notice,
    /// A word that was looked for.
    Found,
}

/// The look of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Whether colours may be used.
    pub color: bool,
}

impl Theme {
    /// The style for a kind of text.
    ///
    /// Reversed badges take the terminal's background as the colour of their letters, so that they are as
    /// legible on a dark terminal as on a light one.
    pub fn style(self, ink: Ink) -> Style {
        let plain = Style::new();
        match ink {
            Ink::Plain => plain,
            Ink::Strong => plain.add_modifier(Modifier::BOLD),
            Ink::Quiet => plain.add_modifier(Modifier::DIM),
            Ink::Heading => plain.add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
            Ink::Focus => plain.add_modifier(Modifier::BOLD | Modifier::REVERSED),
            Ink::Verdict(verdict) => {
                self.colored(verdict_color(verdict)).add_modifier(Modifier::BOLD | Modifier::REVERSED)
            }
            Ink::Found => plain.add_modifier(Modifier::BOLD | Modifier::UNDERLINED),
            Ink::Notice => self.colored(Color::Yellow).add_modifier(Modifier::BOLD),
        }
    }

    fn colored(self, color: Color) -> Style {
        if self.color { Style::new().fg(color) } else { Style::new() }
    }
}

fn verdict_color(verdict: Verdict) -> Color {
    match verdict {
        Verdict::Yes => Color::Green,
        Verdict::YesIf => Color::Cyan,
        Verdict::AskFirst => Color::Yellow,
        Verdict::No => Color::Red,
        Verdict::ActNow => Color::Magenta,
    }
}
