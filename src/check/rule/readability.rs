//! A screen is easy to read: LIX is 40 at the most in Danish and Norwegian, Flesch reading ease 55 at the least
//! in English.

use crate::check::figures::Figure;
use crate::check::prose::Measure;
use crate::check::subject::Subject;
use crate::finding::{Code, Finding};

pub(super) fn check(subject: &Subject<'_>, report: &mut Vec<Finding>) {
    for figures in subject.figures() {
        // The hardest come first.
        let hard = figures.screens.iter().take_while(|screen| figures.measure.is_hard(screen.figure));
        report.extend(hard.map(|screen| finding(figures.measure, screen)));
    }
}

fn finding(measure: Measure, screen: &Figure) -> Finding {
    let (code, limit) = match measure {
        Measure::Lix => (Code::HighLix, "most"),
        Measure::Flesch => (Code::LowReadingEase, "least"),
    };
    Finding::new(code, screen.place.clone())
        .with("key", screen.key.as_str())
        .with("found", screen.figure.to_string())
        .with(limit, measure.limit().to_string())
        .with("sentence", screen.sentence.to_string())
        .with("words", screen.hard_words.to_string())
}

#[cfg(test)]
mod tests {
    use crate::check::fixture::{check, check_edits};

    /// Five words of which two are long: LIX 45.
    const HARD: &str = "Kommunikationsafdelingen godkender den ny profil.";
    /// Five words of which one is long: LIX 25.
    const EASY: &str = "Afdelingen ser på din profil.";

    fn draft(text: &str, expected: &[&str]) {
        check("i18n/da/advice.ftl", "Jeg holder arbejde og privatliv adskilt.", text, expected);
    }

    #[test]
    fn a_hard_text_is_told_with_its_figure() {
        draft(&[HARD; 6].join(" "), &["2 high-lix key=explain.draft found=45 most=40 sentence=5 words=40"]);
        draft(&[HARD, HARD, HARD, HARD, EASY, EASY].join(" "), &[]);
        // Fewer than thirty words say nothing.
        draft(&[HARD; 5].join(" "), &[]);
    }

    #[test]
    fn english_goes_by_reading_ease() {
        let hard = "The communication department authorises individual profiles.";
        check(
            "i18n/en/advice.ftl",
            "I keep work and private life apart.",
            &[hard; 5].join(" "),
            &["2 low-reading-ease key=explain.draft found=-82 least=55 sentence=6 words=333"],
        );
    }

    #[test]
    fn what_is_read_together_is_measured_together() {
        let town = "i18n/da/guidelines/town.ftl";
        let headline = ("Lad anmodningen ligge.", [HARD; 3].join(" "));
        let statement = ("Ansatte bliver ikke venner med patienter.", [HARD; 4].join(" "));
        let both = [(town, headline.0, &*headline.1), (town, statement.0, &*statement.1)];
        let section = "2 high-lix key=rule-1-1 found=51 most=40 sentence=4 words=47";
        check_edits(&both, &[section, "6 high-lix key=not-friends found=41 most=40 sentence=5 words=36"]);
        let question = [
            ("i18n/da/patients/request.ftl", "Det gør også en forskel.", &*[HARD; 3].join(" ")),
            ("i18n/da/patients/request.ftl", "En besked", &*[HARD; 3].join(" ")),
        ];
        check_edits(&question, &["8 high-lix key=more found=41 most=40 sentence=4 words=36"]);
    }
}
