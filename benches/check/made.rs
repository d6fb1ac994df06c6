//! Packs made for measuring. The same bytes each time; `check` finds nothing in the first of them.

use std::fmt::Write;
use std::fs;
use std::path::Path;

const LANGUAGES: [&str; 3] = ["da", "nb", "en"];
const WORDS: [&str; 3] = [
    "en af de to der kom til os i går og sagde at det var fint nok for ham hun vil helst vide mere om sagen før hun \
     svarer på den besked som blev sendt af naboen mens alle sad ved samme bord",
    "en av de to som kom til oss i går og sa at det var fint nok for ham hun vil helst vite mer om saken før hun \
     svarer på den meldingen som ble sendt av naboen mens alle satt ved samme bord",
    "one of the two who came to us last week and said that it was fine for him she would like to know more of the \
     case when she writes back to the man who sent it while we all sat at the same old table",
];
/// Topics, and situations in each.
const TOPICS: usize = 40;
const IN_EACH: usize = 25;
const QUESTIONS: usize = 8;
const MATTERS: [&str; 5] = [
    "befriend-patient",
    "befriend-former-patient",
    "post-while-off-sick",
    "befriend-patients-relative",
    "befriend-patient-elsewhere",
];

/// Numbers that look like chance and are the same each time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    fn words(&mut self, language: usize, number: usize) -> String {
        let all: Vec<&str> = WORDS[language].split_whitespace().collect();
        let words: Vec<&str> = (0..number).map(|_| all[self.below(all.len())]).collect();
        let text = words.join(" ");
        text[..1].to_uppercase() + &text[1..]
    }
}

/// 1,000 situations on top of the pack of this repository, of eight questions with three options each, and of as much
/// text as people write.
pub(crate) fn thousand(folder: &Path) {
    let mut shelves = String::from(
        "name = \"many\"\nversion = \"1.0.0\"\nextends = \"omtanke\"\nlanguages = [\"da\", \"nb\", \"en\"]\n",
    );
    let mut titles = [const { String::new() }; 3];
    let mut numbers = Numbers(1);
    for topic in 0..TOPICS {
        let ids: Vec<String> = (0..IN_EACH).map(|at| format!("\"made-{topic}-{at}\"")).collect();
        let _ = writeln!(shelves, "\n[[topic]]\nid = \"made-{topic}\"\nscenarios = [{}]", ids.join(", "));
        for (language, titles) in titles.iter_mut().enumerate() {
            let (title, about) = (numbers.words(language, 3), numbers.words(language, 6));
            let _ = writeln!(titles, "topic-made-{topic} = {title}\n    .about = {about}.");
        }
        for at in 0..IN_EACH {
            let (stem, outcomes) = (format!("made-{topic}/made-{topic}-{at}"), outcomes());
            put(folder, &format!("scenarios/{stem}.toml"), &situation(&outcomes, &mut numbers));
            for (language, tag) in LANGUAGES.iter().enumerate() {
                put(folder, &format!("i18n/{tag}/{stem}.ftl"), &words(language, &outcomes, &mut numbers));
            }
        }
    }
    put(folder, "scenarios/pack.toml", &shelves);
    LANGUAGES.iter().zip(titles).for_each(|(tag, titles)| put(folder, &format!("i18n/{tag}/pack.ftl"), &titles));
}

/// What the first answer of a question leads to: the second question skips one, so that seven stand in a row at the most.
fn next(question: usize) -> String {
    let next = if question == 2 { 4 } else { question + 1 };
    if next > QUESTIONS { format!("end = \"r{question}-a\"") } else { format!("ask = \"q{next}\"") }
}

/// What the third answer leads to.
fn after_next(question: usize) -> String {
    let next = question + 2;
    if next > QUESTIONS { format!("end = \"r{question}-c\"") } else { format!("ask = \"q{next}\"") }
}

fn outcomes() -> Vec<String> {
    let each = (1..=QUESTIONS).flat_map(|at| [format!("r{at}-b"), format!("r{at}-bl")]);
    each.chain([format!("r{QUESTIONS}-a"), format!("r{}-c", QUESTIONS - 1), format!("r{QUESTIONS}-c")]).collect()
}

fn situation(outcomes: &[String], numbers: &mut Numbers) -> String {
    let mut structure = String::from("start = \"q1\"\n");
    for at in 1..=QUESTIONS {
        let (next, after) = (next(at), after_next(at));
        let _ = write!(
            structure,
            "\n[question.q{at}]\noptions = [\n  {{ id = \"a\" }},\n  {{ id = \"b\" }},\n  {{ id = \"c\" }},\n]\nroute = [\n  \
             {{ when = {{ q{at} = [\"a\"] }}, {next} }},\n  \
             {{ when = {{ q{at} = [\"b\"], role = [\"leader\"] }}, end = \"r{at}-bl\" }},\n  \
             {{ when = {{ q{at} = [\"b\"] }}, end = \"r{at}-b\" }},\n  {{ {after} }},\n]\n"
        );
    }
    for outcome in outcomes {
        let matter = MATTERS[numbers.below(MATTERS.len())];
        let _ = write!(
            structure,
            "\n[outcome.{outcome}]\nmatters = [\"{matter}\"]\nadvice = [\"explain-in-person\", \"close-profile\"]\n"
        );
    }
    structure
}

fn words(language: usize, outcomes: &[String], numbers: &mut Numbers) -> String {
    let (title, search, summary) =
        (numbers.words(language, 4), numbers.words(language, 12), numbers.words(language, 14));
    let mut words = format!("title = {title}\n    .search = {search}\nsummary = {summary}.\n");
    for at in 1..=QUESTIONS {
        let _ =
            writeln!(words, "\nq{at} = {}?\n    .why = {}.", numbers.words(language, 7), numbers.words(language, 14));
        for option in ["a", "b", "c"] {
            let _ = writeln!(words, "    .{option} = {}", numbers.words(language, 6));
        }
    }
    for outcome in outcomes {
        let _ = write!(
            words,
            "\noutcome-{outcome} =\n    {}.\n    {}.\n",
            numbers.words(language, 11),
            numbers.words(language, 12)
        );
    }
    words
}

/// One situation on its own, of this structure, with the same text everywhere.
fn alone(folder: &Path, structure: &str, questions: usize, options: &str) {
    put(
        folder,
        "scenarios/pack.toml",
        "name = \"made\"\nversion = \"1.0.0\"\nlanguages = [\"da\", \"nb\", \"en\"]\nin-doubt = [\"ask\"]\n\n[[topic]]\nid = \"made\"\nscenarios = [\"made\"]\n",
    );
    put(
        folder,
        "scenarios/matters.toml",
        "[act]\nverdict = \"yes-if\"\n\n[more]\nverdict = \"no\"\nadvice = [\"say-so\"]\n",
    );
    put(folder, "scenarios/advice.toml", "[ask]\nkind = \"contact\"\n\n[say-so]\nkind = \"do\"\n");
    put(folder, "scenarios/made/made.toml", structure);
    for tag in LANGUAGES {
        put(folder, &format!("i18n/{tag}/pack.ftl"), "topic-made = Ok\n    .about = Ok.\n");
        put(folder, &format!("i18n/{tag}/advice.ftl"), "ask = Ok.\nsay-so = Ok.\n");
        let of = |matter| format!("{matter} = Ok\n    .headline = Ok.\n    .reason = Ok.\n    .question = Ok?\n");
        put(folder, &format!("i18n/{tag}/matters.ftl"), &(of("act") + &of("more")));
        let mut words = String::from("title = Ok\n    .search = ok\nsummary = Ok.\noutcome-z = Ok\n");
        for at in 0..questions {
            let _ = writeln!(words, "q{at} = Ok?\n .why = Ok.{options}");
        }
        put(folder, &format!("i18n/{tag}/made/made.ftl"), &words);
    }
}

/// 82 questions and 2^40 paths: one, forty times two of which each answer of both leads to one of the next two, and one.
/// Conditions look far back, and answers raise another matter.
pub(crate) fn two_to_the_fortieth(folder: &Path) {
    let mut structure = String::from("start = \"q0\"\n");
    for at in 0..81_usize {
        let level = at.div_ceil(2);
        let [one, other] = if level == 40 { [81, 81] } else { [2 * level + 1, 2 * level + 2] };
        // The first of two levels earlier.
        let early = if level > 2 { 2 * level - 5 } else { 0 };
        let route = match at {
            0..=2 => format!("{{ when = {{ q{at} = [\"a\"] }}, ask = \"q{one}\" }}, {{ ask = \"q{other}\" }}"),
            _ => format!(
                "{{ when = {{ q{at} = [\"a\"], q{early} = [\"a\"] }}, ask = \"q{one}\" }}, \
                 {{ when = {{ q{at} = [\"b\"], q{early} = [\"b\"] }}, ask = \"q{one}\" }}, {{ ask = \"q{other}\" }}"
            ),
        };
        let _ = write!(
            structure,
            "[question.q{at}]\noptions = [{{ id = \"a\" }}, {{ id = \"b\", raises = [\"more\"] }}]\nroute = [{route}]\n"
        );
    }
    structure += "[question.q81]\noptions = [{ id = \"a\", end = \"z\" }, { id = \"b\", end = \"z\" }]\n";
    alone(folder, &(structure + "[outcome.z]\nmatters = [\"act\"]\n"), 82, "\n .a = A\n .b = B");
}

/// 20,000 questions in a row.
pub(crate) fn chain(folder: &Path) {
    let mut structure = String::from("start = \"q0\"\n");
    for at in 0..20_000 {
        let target = if at == 19_999 { "end=\"z\"".to_owned() } else { format!("ask=\"q{}\"", at + 1) };
        let _ = writeln!(structure, "question.q{at}.options=[{{id=\"a\",{target}}}]");
    }
    alone(folder, &(structure + "[outcome.z]\nmatters = [\"act\", \"more\"]\n"), 20_000, "\n .a = A");
}

fn put(folder: &Path, path: &str, contents: &str) {
    let path = folder.join(path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder can be made");
    fs::write(path, contents).expect("a file can be written");
}
