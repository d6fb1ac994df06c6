//! Reads lines, says lines, and performs what the interview asks for. The only part with input and output.

mod remembering;
mod signals;

use std::io::{self, BufRead, ErrorKind, IsTerminal, Write};
use std::rc::Rc;

use jiff::civil::Date;

use crate::library::Library;
use crate::pack::{Pack, Scenario, ScenarioId};
use crate::search::Index;
use crate::session::{Keeper, Memory, On, Settings, Trouble};
use crate::text::{Catalog, Language, SafeText, args};

use super::interview::{Choice, Effect, Interview, Profile};
use super::page::Page;
use remembering::Remembering;

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
    /// The session to go on with at once, by its number.
    pub resume: Option<u32>,
    /// How much is remembered.
    pub memory: Memory,
    /// Today.
    pub today: Date,
}

/// Holds the interview on standard input and output. The end of the input, and a closed output, are quiet
/// ways to leave. Tells why something that was to be kept no longer than that could not be erased.
///
/// # Errors
/// What reading or writing reports.
pub fn run(library: &Rc<Library>, pack: Pack, start: Start) -> io::Result<Result<(), Trouble>> {
    let language = start.settings.language.unwrap_or(start.guessed);
    let profile = Profile {
        language: start.settings.language,
        organisation: start.settings.organisation,
        role: start.settings.role,
    };
    let on = On::new(start.today, &pack);
    let memory = Remembering::new(Keeper::new(start.memory), on);
    if start.memory == Memory::WhileRunning {
        signals::erase_at(memory.keeper.passing())?;
    }
    let mut interview = Interview::new(library.catalog(language), pack, profile, start.scenario, start.today);
    let mut runner = Runner { library, prompt: io::stdin().is_terminal(), language, memory, index: None };
    let (input, output) = (&mut io::stdin().lock(), &mut io::stdout().lock());
    let held =
        runner.begin(&mut interview, start.resume, output).and_then(|()| runner.hold(&mut interview, input, output));
    let left = runner.memory.keeper.leave();
    match held {
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(left),
        ended => ended.map(|()| left),
    }
}

struct Runner<'l> {
    library: &'l Rc<Library>,
    /// Whether somebody sits there, to whom it is to be shown that a line is waited for.
    prompt: bool,
    language: Language,
    memory: Remembering,
    /// What can be found, and the language it was made for; made when somebody first looks for something.
    index: Option<(Language, Index)>,
}

impl Runner<'_> {
    /// Takes up the session asked for, or tells that there is one to take up.
    fn begin(&mut self, interview: &mut Interview, resume: Option<u32>, output: &mut dyn Write) -> io::Result<()> {
        let words = self.words();
        let told = match resume {
            Some(number) => {
                let scenario = |id: &ScenarioId| self.library.scenario(id.as_str()).and_then(Result::ok);
                self.memory.resume(number, interview, scenario, &words)
            }
            None => self.memory.look_back(interview, &words),
        };
        tell(output, &told)
    }

    fn words(&self) -> Catalog {
        self.library.catalog(self.language)
    }

    fn hold(&mut self, interview: &mut Interview, input: &mut dyn BufRead, output: &mut dyn Write) -> io::Result<()> {
        let mut turn = interview.begin();
        loop {
            // An answer is on the disk before the next question shows.
            let told = self.memory.record(interview.run(), &self.words());
            tell(output, &told)?;
            say(output, &turn.lines)?;
            match turn.effect.take() {
                Some(Effect::Leave) => return tell(output, &self.memory.farewell(&self.words())),
                Some(Effect::Open(id)) => {
                    turn = match self.library.scenario(id.as_str()) {
                        Some(Ok(scenario)) => interview.open(scenario),
                        _ => interview.cannot_open(),
                    };
                    continue;
                }
                Some(Effect::FirstAid) => {
                    turn = interview.first_aid(|id| self.library.scenario(id.as_str())?.ok());
                    continue;
                }
                Some(Effect::Search(words)) => {
                    turn = interview.found(self.search(&words));
                    continue;
                }
                Some(Effect::Keep(choice)) => self.keep(choice, output)?,
                None => {}
            }
            let Some(line) = self.read(input, output)? else {
                return tell(output, &self.memory.farewell(&self.words()));
            };
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
        let kept = self.memory.keeper.keep(|settings| match choice {
            Choice::Language(language) => settings.language = Some(language),
            Choice::Organisation(organisation) => settings.organisation = Some(organisation),
            Choice::Role(role) => settings.role = Some(role),
        });
        if let Err(trouble) = kept {
            let words = self.words();
            let reason = words.say(trouble.message());
            tell(output, &[words.say_with("line-not-kept", &args([("reason", &reason)]))])?;
        }
        Ok(())
    }
}

/// Says what is no part of the interview.
fn tell(output: &mut dyn Write, paragraphs: &[SafeText]) -> io::Result<()> {
    let mut page = Page::default();
    paragraphs.iter().for_each(|paragraph| page.say(paragraph));
    say(output, &page.finish())
}

fn say(output: &mut dyn Write, lines: &[SafeText]) -> io::Result<()> {
    for line in lines {
        writeln!(output, "{line}")?;
    }
    Ok(())
}
