//! One fault each, made in the small sound pack by an edit or two, with the code that is told and its place.

pub(crate) const SCENARIO: &str = "scenarios/patients/request.toml";
pub(crate) const TOWN: &str = "scenarios/guidelines/town.toml";
const PACK: &str = "scenarios/pack.toml";
const MATTERS: &str = "scenarios/matters.toml";
const ADVICE: &str = "scenarios/advice.toml";
const WORDS: &str = "i18n/da/patients/request.ftl";

/// A file, what is replaced in it, and by what; nothing stands for the beginning of the file.
pub(crate) type Edit = (&'static str, &'static str, &'static str);

/// An edit, and what is told then: `line:column code` in the file itself, or with its file in front.
pub(super) type Fault = (&'static str, &'static str, &'static str, &'static str);

/// A card of first aid on something that one can still leave.
const CARD: &str =
    "scenarios = [\"request\"]\n[[first-aid-card]]\nid = \"out\"\nscenario = \"request\"\ncases = [\"request\"]\n";

/// Faults made by one edit.
pub(super) const FAULTS: &[Fault] = &[
    (SCENARIO, "start = \"who\"", "start = \"who", "1:13 toml-syntax"),
    (SCENARIO, "start = \"who\"", "begin = \"who\"\nstart = \"who\"", "1:1 unknown-key"),
    (SCENARIO, "start = \"who\"\n", "", "1:1 missing-key"),
    (SCENARIO, "start = \"who\"", "start = 7", "1:9 wrong-type"),
    (SCENARIO, "kind = \"many\"", "kind = \"meny\"", "10:8 unknown-value"),
    (SCENARIO, "id = \"message\"", "id = \"Message\"", "12:10 bad-id"),
    (SCENARIO, "id = \"message\"", "id = \"unsure\"", "12:10 reserved-id"),
    (SCENARIO, "id = \"message\"", "id = \"picture\"", "13:10 duplicate"),
    (SCENARIO, "matters = [\"show-picture\"]", "matters = []", "25:10 empty"),
    (SCENARIO, "{ id = \"patient\", ask = \"more\" }", "{ id = \"patient\" }", "5:3 no-target"),
    (SCENARIO, "  { end = \"request\" },\n", "", "9:11 bad-route"),
    (
        SCENARIO,
        "end = \"request\" }",
        "when = { more = [\"picture\"] }, end = \"request\" }, { end = \"request\" }",
        "18:22 dead-route",
    ),
    (SCENARIO, "ask = \"more\"", "ask = \"mroe\"", "5:27 unknown-question"),
    (SCENARIO, "more = [\"picture\"]", "more = [\"pictures\"]", "17:22 unknown-option"),
    (SCENARIO, "end = \"request\"", "end = \"requests\"", "18:11 unknown-outcome"),
    (SCENARIO, "raises = [\"answer-message\"]", "raises = [\"answer-massage\"]", "12:31 unknown-matter"),
    (SCENARIO, "[\"leave-unanswered\"]", "[\"leave-unanswered\", \"leave\"]", "23:31 unknown-advice"),
    (SCENARIO, "end = \"request\" }", "ask = \"who\" }", "3:11 cycle"),
    (SCENARIO, "end = \"colleague\"", "end = \"request\"", "28:10 unreachable-outcome"),
    (SCENARIO, "start", "status = \"retired\"\nstart", "scenarios/pack.toml:4:14 not-live"),
    (PACK, "[\"leader\"]", "[\"explain\"]", "5:13 not-a-contact"),
    (PACK, "scenarios = [\"request\"]", "scenarios = [\"request\", \"other\"]", "9:25 unknown-scenario"),
    (PACK, "scenarios = [\"request\"]", "scenarios = []", "scenarios/patients/request.toml:1:1 on-no-shelf"),
    (PACK, "scenarios = [\"request\"]", CARD, "13:10 not-first-aid"),
    (PACK, "scenarios = [\"request\"]", CARD, "11:6 first-aid-empty"),
    (TOWN, "near = [\"1.3\"]", "near = [\"1.8\"]", "46:9 unknown-rule"),
    (TOWN, "passages = [\"1.5\"]", "passages = [\"2.5\"]", "49:13 unknown-section"),
    (TOWN, "passages = [\"1.5\"]", "passages = [\"1.4\"]", "49:13 rule-and-background"),
    (TOWN, "[\"answer-message\"]", "[\"answer-message\", \"befriend-patient\"]", "37:30 two-stances"),
    (TOWN, "roles = [\"employee\"]", "roles = [\"elected\"]", "38:10 role-not-addressed"),
    (TOWN, "matter = \"show-picture\"", "matter = \"befriend-patient\"", "45:10 stance-and-silence"),
    (TOWN, "strength = \"should-not\"", "strength = \"informs\"", "31:11 firmer-than-rule"),
    (TOWN, "strength = \"should\"\n", "strength = \"informs\"\n", "33:21 step-firmer-than-rule"),
    (TOWN, "verdict = \"yes-if\"\nrules = [\"1.3\"]", "verdict = \"ask-first\"\nrules = [\"1.2\"]", "39:11 ask-whom"),
    (TOWN, "{ advice = \"explain\"", "{ advice = \"leave-unanswered\"", "31:11 no-way-forward"),
    (TOWN, ", rules = [\"1.2\"]", ", rules = [\"1.3\"]", "17:6 unused-rule"),
    (MATTERS, "[\"know-rights\"]", "[\"know-right\"]", "6:11 unknown-advice"),
    (ADVICE, "draft = \"say\"", "draft = \"shout\"", "3:9 unknown-value"),
    (WORDS, "summary = ", "summary: ", "3:8 fluent-syntax"),
    (WORDS, "    .none = Nej\n", "", "8:1 missing-text"),
    (WORDS, "    .none = Nej\n", "    .none = Nej\n    .all = Alt\n", "13:6 orphan-text"),
    (WORDS, ".none = Nej", ".none = { $nej }", "12:6 unknown-variable"),
    (WORDS, ".none = Nej", ".none = { -nej }", "12:6 unknown-term"),
    (WORDS, ".none = Nej", ".none = Nej\u{202E}", "12:16 control-character"),
    (
        "i18n/da/terms.ftl",
        "-word-leader = leder",
        "-word-leader = leder\n-explain = x",
        "i18n/da/advice.ftl:1:1 name-of-a-term",
    ),
    ("scenarios/patients/Request.toml", "", "start = \"who\"\n", "1:1 bad-id"),
    ("scenarios/patient.toml", "", "start = \"who\"\n", "1:1 orphan-text"),
    ("i18n/sv/pack.ftl", "", "topic-patients = Patienter", "1:1 orphan-text"),
    ("i18n/da/advice.ftl", "Forklar det", "Du skal forklare det", "1:1 modal-verb"),
    (
        SCENARIO,
        "start = \"who\"\n",
        "start = \"q1\"\nquestion.q1.options = [{ id = \"a\", ask = \"q2\" }]\n\
         question.q2.options = [{ id = \"a\", ask = \"q3\" }]\nquestion.q3.options = [{ id = \"a\", ask = \"q4\" }]\n\
         question.q4.options = [{ id = \"a\", ask = \"q5\" }]\nquestion.q5.options = [{ id = \"a\", ask = \"q6\" }]\n\
         question.q6.options = [{ id = \"a\", ask = \"who\" }]\n",
        "2:10 too-many-questions",
    ),
    (
        SCENARIO,
        "\"patient\", ask = \"more\" },\n  { id = \"colleague\", end = \"colleague\" },\n]\n",
        "\"patient\" },\n  { id = \"colleague\" },\n]\n\
         route = [{ when = { more = [\"picture\"] }, end = \"colleague\" }, { ask = \"more\" }]\n",
        "8:29 condition-not-before",
    ),
    (SCENARIO, "ask = \"more\"", "end = \"picture\"", "9:11 unreachable-question"),
    (PACK, "id = \"patients\"", "id = \"others\"", "9:14 wrong-folder"),
    (PACK, "\"da\"]", "\"da\", \"nb\"]", "i18n/nb/advice.ftl:1:1 missing-file"),
    (MATTERS, "", "[show-profile]\nverdict = \"yes\"\n", "1:2 unused-matter"),
    (ADVICE, "", "[log-off]\nkind = \"do\"\n", "1:2 unused-advice"),
    (
        "i18n/en/advice.ftl",
        "I keep work and private life apart.",
        "So so so so so so so so so so so so so so so so so so so so so so so so so so.",
        "2:6 long-sentence",
    ),
    ("i18n/da/advice.ftl", "Jeg holder arbejde og privatliv adskilt.", HARD_DANISH, "2:6 high-lix"),
    ("i18n/en/advice.ftl", "I keep work and private life apart.", HARD_ENGLISH, "2:6 low-reading-ease"),
];

/// Faults that take two edits, with what is told.
pub(super) const OF_TWO: &[(Edit, Edit, &str)] = &[
    (
        (TOWN, "strength = \"should\"\n", "strength = \"must\"\n"),
        (TOWN, "{ advice = \"know-rights\", rules = [\"1.4\"] }", "{ advice = \"leader\", rules = [\"1.2\"] }"),
        "41:21 approval-not-asked",
    ),
    (
        ("i18n/da/interface.ftl", "", "home = Start\n"),
        ("i18n/en/interface.ftl", "", "home = Start { $here }\n"),
        "1:1 missing-variable",
    ),
    (
        ("i18n/da/advice.ftl", "Forklar det", "Forklar innlegget"),
        ("i18n/da/avoid.toml", "", "innlegg = \"opslag\"\n"),
        "1:1 word-to-avoid",
    ),
];

const HARD_DANISH: &str = "Kommunikationsafdelingen godkender den ny profil. Kommunikationsafdelingen godkender den ny \
                           profil. Kommunikationsafdelingen godkender den ny profil. Kommunikationsafdelingen \
                           godkender den ny profil. Kommunikationsafdelingen godkender den ny profil. \
                           Kommunikationsafdelingen godkender den ny profil.";
const HARD_ENGLISH: &str = "The communication department authorises individual profiles. The communication department \
                            authorises individual profiles. The communication department authorises individual \
                            profiles. The communication department authorises individual profiles. The communication \
                            department authorises individual profiles.";
