//! Reads lines, says lines, and performs what the interview asks for. The only part with input and output.

use std::io::{self, BufRead, ErrorKind, IsTerminal, Write};
use std::rc::Rc;

use jiff::civil::Date;

use crate::library::Library;
use crate::pack::{Pack, Scenario, ScenarioId};
use crate::search::Index;
use crate::session::{Keeper, Memory, Settings};
use crate::text::{Language, args};

use super::interview::{Choice, Effect, Interview, Profile, Turn};

/// The most of a line that is read, in bytes; no answer is nearly as long.
const LONGEST_LINE: u64 = 64 * 1024;

/// The most scenarios that are offered for what somebody wrote.
const MOST_FOUND: usize = 7;

/// How an interview starts.
pub struct Start {
    /// What is known of language, organisation and role: what was kept, and over it what was typed.
    pub settings: Settings,
    /// The language guessed from the environment, used until one is chosen.
    pub guessed: Language,
    /// The scenario to open at once.
    pub scenario: Option<Rc<Scenario>>,
    /// Today.
    pub today: Date,
}

/// Holds the interview on standard input and output. The end of the input, and a closed output, are quiet
/// ways to leave.
///
/// # Errors
/// What reading or writing reports.
pub fn run(library: &Rc<Library>, pack: Pack, start: Start) -> io::Result<()> {
    let language = start.settings.language.unwrap_or(start.guessed);
    let profile = Profile {
        language: start.settings.language,
        organisation: start.settings.organisation,
        role: start.settings.role,
    };
    let mut interview = Interview::new(library.catalog(language), pack, profile, start.scenario, start.today);
    let keeper = Keeper::new(Memory::Whole);
    let mut runner = Runner { library, prompt: io::stdin().is_terminal(), language, keeper, index: None };
    match runner.hold(&mut interview, &mut io::stdin().lock(), &mut io::stdout().lock()) {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        ended => ended,
    }
}

struct Runner<'l> {
    library: &'l Rc<Library>,
    /// Whether somebody sits there, to whom it is to be shown that a line is waited for.
    prompt: bool,
    language: Language,
    keeper: Keeper,
    /// What can be found, and the language it was made for; made when somebody first looks for something.
    index: Option<(Language, Index)>,
}

impl Runner<'_> {
    fn hold(&mut self, interview: &mut Interview, input: &mut dyn BufRead, output: &mut dyn Write) -> io::Result<()> {
        let mut turn = interview.begin();
        loop {
            say(output, &turn)?;
            match turn.effect.take() {
                Some(Effect::Leave) => return Ok(()),
                Some(Effect::Open(id)) => {
                    turn = match self.library.scenario(id.as_str()) {
                        Some(Ok(scenario)) => interview.open(scenario),
                        _ => interview.cannot_open(),
                    };
                    continue;
                }
                Some(Effect::Search(words)) => {
                    turn = interview.found(self.search(&words));
                    continue;
                }
                Some(Effect::Keep(choice)) => self.keep(choice, output)?,
                None => {}
            }
            let Some(line) = self.read(input, output)? else { return Ok(()) };
            turn = interview.answer(&line);
        }
    }

    /// The next line; `None` at the end of the input.
    fn read(&self, input: &mut dyn BufRead, output: &mut dyn Write) -> io::Result<Option<String>> {
        if self.prompt {
            write!(output, "> ")?;
        }
        output.flush()?;
        let mut line = Vec::new();
        if io::Read::take(&mut *input, LONGEST_LINE).read_until(b'\n', &mut line)? == 0 {
            if self.prompt {
                writeln!(output)?;
            }
            return Ok(None);
        }
        if !line.ends_with(b"\n") {
            // The rest of a line that is too long is no line of its own.
            input.skip_until(b'\n')?;
        }
        Ok(Some(String::from_utf8_lossy(&line).into_owned()))
    }

    /// The scenarios that fit, the best first.
    fn search(&mut self, words: &str) -> Vec<ScenarioId> {
        let shelf = &self.library.shelf().0;
        let language = self.language;
        if self.index.as_ref().is_none_or(|(indexed, _)| *indexed != language) {
            self.index = Some((language, Index::of_shelves(language, shelf, self.library.as_ref())));
        }
        let hits = self.index.iter().flat_map(|(_, index)| index.search(language, words, MOST_FOUND));
        hits.filter_map(|hit| shelf.scenarios().nth(hit.document)).map(|(_, id)| id.clone()).collect()
    }

    /// Keeps a choice. That it cannot be kept ends nothing: it is asked again the next time.
    fn keep(&mut self, choice: Choice, output: &mut dyn Write) -> io::Result<()> {
        if let Choice::Language(language) = choice {
            self.language = language;
        }
        let kept = self.keeper.keep(|settings| match choice {
            Choice::Language(language) => settings.language = Some(language),
            Choice::Organisation(organisation) => settings.organisation = Some(organisation),
            Choice::Role(role) => settings.role = Some(role),
        });
        if let Err(trouble) = kept {
            let words = self.library.catalog(self.language);
            let reason = words.say(trouble.message());
            writeln!(output, "{}", words.say_with("line-not-kept", &args([("reason", &reason)])))?;
        }
        Ok(())
    }
}

fn say(output: &mut dyn Write, turn: &Turn) -> io::Result<()> {
    for line in &turn.lines {
        writeln!(output, "{line}")?;
    }
    Ok(())
}
