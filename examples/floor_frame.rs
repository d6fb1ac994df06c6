//! The floor under the full screen: a bare ratatui program that draws one bordered paragraph; `q` ends it.

use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::crossterm::event::{self, Event, KeyCode};
use ratatui::crossterm::execute;
use ratatui::crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use ratatui::widgets::{Block, Paragraph};

fn main() -> std::io::Result<()> {
    enable_raw_mode()?;
    execute!(std::io::stdout(), EnterAlternateScreen)?;
    let mut terminal = Terminal::new(CrosstermBackend::new(std::io::stdout()))?;
    loop {
        terminal.draw(|frame| {
            let paragraph = Paragraph::new("the bare frame").block(Block::bordered().title("floor"));
            frame.render_widget(paragraph, frame.area());
        })?;
        if matches!(event::read()?, Event::Key(key) if key.code == KeyCode::Char('q')) {
            break;
        }
    }
    execute!(std::io::stdout(), LeaveAlternateScreen)?;
    disable_raw_mode()
}
