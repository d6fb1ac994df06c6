//! Limits and safety: what is too large, too deep, too long, or no file of text at all is refused with its place,
//! and what is just within the limit is not.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use omtanke::library::{Library, MOST_BYTES, MOST_FILE_BYTES, MOST_FILES};

use super::faults::SCENARIO;
use super::{findings, place, sound, told, write};

/// What the tests here expect to be told, for the count of codes.
pub(super) const TOLD: &[&str] = &[
    FILE_TOO_LARGE,
    PACK_TOO_LARGE,
    TOO_MANY_FILES,
    DEEP_TOML,
    DEEP_BRACES,
    DEEP_CALLS,
    TOO_MANY_OPTIONS,
    LONG_TEXT,
    LONG_VALUE,
    NOT_UTF8,
    LINK,
    UNREADABLE,
];

const FILE_TOO_LARGE: &str = "i18n/en/large.ftl:1:1 file-too-large";
const PACK_TOO_LARGE: &str = "i18n/en/zz-7.ftl:1:1 pack-too-large";
const TOO_MANY_FILES: &str = "i18n/en/zz-99.ftl:1:1 too-many-files";
const DEEP_TOML: &str = "scenarios/matters.toml:1:24 too-deep";
const DEEP_BRACES: &str = "i18n/da/terms.ftl:1:32 too-deep";
const DEEP_CALLS: &str = "i18n/da/terms.ftl:1:49 too-deep";
const TOO_MANY_OPTIONS: &str = "scenarios/patients/request.toml:3:11 too-many-options";
const LONG_TEXT: &str = "i18n/en/pack.ftl:2:6 text-too-long";
const LONG_VALUE: &str = "scenarios/guidelines/town.toml:1:13 text-too-long";
const NOT_UTF8: &str = "i18n/da/pack.ftl:1:1 not-utf8";
const LINK: &str = "scenarios/link:1:1 not-a-plain-file";
const UNREADABLE: &str = "scenarios/patients/request.toml:1:1 unreadable";

const NOTHING: Vec<String> = Vec::new();

/// What of all that is told has a code.
fn only(told: &[String], code: &str) -> Vec<String> {
    told.iter().filter(|told| told.ends_with(&format!(" {code}"))).cloned().collect()
}

/// What of a code is told of the sound pack with one text replaced in a file.
fn of_edit(code: &str, file: &'static str, from: &'static str, to: &str) -> Vec<String> {
    let edit = |folder: &Path| {
        let path = folder.join(file);
        let source = fs::read_to_string(&path).expect("a file of the sound pack");
        assert!(source.contains(from), "{file} has no {from:?}");
        fs::write(&path, source.replacen(from, to, 1)).expect("a file can be written");
    };
    only(&told(edit), code)
}

/// A comment of so many bytes.
fn comment(bytes: u64) -> String {
    let length = usize::try_from(bytes).expect("a length");
    format!("#{}\n", " x".repeat(length / 2)).chars().take(length - 1).chain(['\n']).collect()
}

#[test]
fn a_file_has_a_megabyte_at_the_most() {
    let large = |bytes| only(&told(|folder| put_file(folder, "i18n/en/large.ftl", &comment(bytes))), "file-too-large");
    assert_eq!(large(MOST_FILE_BYTES), NOTHING);
    assert_eq!(large(MOST_FILE_BYTES + 1), [FILE_TOO_LARGE]);
}

fn put_file(folder: &Path, path: &str, contents: &str) {
    fs::write(folder.join(path), contents).expect("a file can be written");
}

/// The codes of limits told of a pack, as it is read with and without `--large`.
fn of_size(make: impl Fn(&Path)) -> [Vec<String>; 2] {
    let folder = tempfile::tempdir().expect("a folder for a while");
    write(folder.path(), &sound());
    make(folder.path());
    [false, true].map(|large| {
        let library = Library::open(&[folder.path().to_owned()], large).expect("a pack");
        library.findings().iter().map(|finding| place(&library, finding)).collect()
    })
}

#[test]
fn a_pack_has_eight_megabytes_at_the_most_unless_more_is_allowed() {
    let own: u64 = sound().values().map(|contents| contents.len() as u64).sum();
    let fill = |folder: &Path, over: u64| {
        for at in 0..7 {
            put_file(folder, &format!("i18n/en/zz-{at}.ftl"), &comment(MOST_FILE_BYTES));
        }
        put_file(folder, "i18n/en/zz-7.ftl", &comment(MOST_BYTES - 7 * MOST_FILE_BYTES - own + over));
    };
    assert_eq!(of_size(|folder| fill(folder, 0)), [NOTHING, NOTHING]);
    let [strict, large] = of_size(|folder| fill(folder, 1));
    assert_eq!((strict, large), (vec![PACK_TOO_LARGE.to_owned()], NOTHING));
}

#[test]
fn a_pack_has_a_thousand_files_at_the_most_unless_more_are_allowed() {
    let fill = |folder: &Path, over: usize| {
        for at in 0..MOST_FILES - sound().len() + over {
            put_file(folder, &format!("i18n/en/zz-{at}.ftl"), "");
        }
    };
    assert_eq!(of_size(|folder| fill(folder, 0)), [NOTHING, NOTHING]);
    let [strict, large] = of_size(|folder| fill(folder, 1));
    assert_eq!((strict, large), (vec![TOO_MANY_FILES.to_owned()], NOTHING));
}

#[test]
fn brackets_stand_sixteen_deep_at_the_most() {
    let toml = |depth: usize| {
        let value = format!("deep = {}{}\n", "[".repeat(depth), "]".repeat(depth));
        of_edit("too-deep", "scenarios/matters.toml", "", &value)
    };
    assert_eq!((toml(16), toml(17)), (NOTHING, vec![DEEP_TOML.to_owned()]));
    let braces = |depth: usize| {
        let value = format!("-word-leader {}\"x\"{}", "{".repeat(depth), "}".repeat(depth)).replacen('{', "= {", 1);
        of_edit("too-deep", "i18n/da/terms.ftl", "-word-leader = leder", &value)
    };
    assert_eq!((braces(16), braces(17)), (NOTHING, vec![DEEP_BRACES.to_owned()]));
    let calls = |depth: usize| {
        let value = format!("-word-leader = {{ {}1{} }}", "F(".repeat(depth - 1), ")".repeat(depth - 1));
        of_edit("too-deep", "i18n/da/terms.ftl", "-word-leader = leder", &value)
    };
    assert_eq!((calls(16), calls(17)), (NOTHING, vec![DEEP_CALLS.to_owned()]));
}

#[test]
fn a_question_has_twenty_options_at_the_most() {
    let options = |count: usize| {
        let more = (2..count).fold(String::new(), |mut more, at| {
            let _ = writeln!(more, "  {{ id = \"option-{at}\", end = \"colleague\" }},");
            more
        });
        let colleague = "  { id = \"colleague\", end = \"colleague\" },\n";
        of_edit("too-many-options", SCENARIO, colleague, &format!("{colleague}{more}"))
    };
    assert_eq!((options(20), options(21)), (NOTHING, vec![TOO_MANY_OPTIONS.to_owned()]));
}

#[test]
fn a_text_has_four_thousand_characters_at_the_most() {
    let text = |count| of_edit("text-too-long", "i18n/en/pack.ftl", "When a patient writes.", &"å".repeat(count));
    assert_eq!((text(4_000), text(4_001)), (NOTHING, vec![LONG_TEXT.to_owned()]));
    let value = |count| of_edit("text-too-long", "scenarios/guidelines/town.toml", "Town", &"å".repeat(count));
    assert_eq!((value(4_000), value(4_001)), (NOTHING, vec![LONG_VALUE.to_owned()]));
}

#[test]
fn characters_that_are_not_shown_are_refused_wherever_they_stand() {
    let (ftl, toml) = ("i18n/en/pack.ftl", "scenarios/guidelines/town.toml");
    // C0, DEL, C1, marks of direction, separators of lines and paragraphs, tags, the byte order mark.
    let all = "\u{0}\u{8}\u{B}\u{C}\u{1B}\u{7F}\u{85}\u{9B}\u{61C}\u{200E}\u{202A}\u{202E}\u{2066}\u{2069}\u{2028}\u{2029}\
               \u{E0001}\u{E0041}\u{FEFF}";
    for character in all.chars() {
        let (number, raw) = (u32::from(character), character.to_string());
        let told = |file, from, to: &str| of_edit("control-character", file, from, to);
        let in_text = told(ftl, "When a", &format!("When{raw}a"));
        assert_eq!(in_text, ["i18n/en/pack.ftl:2:18 control-character"], "U+{number:04X}");
        assert_eq!(told(ftl, "", &format!("# x{raw}\n")), ["i18n/en/pack.ftl:1:4 control-character"], "U+{number:04X}");
        let as_number = format!("{{ \"\\U{number:06X}\" }}");
        assert_eq!(told(ftl, "When a", &as_number), ["i18n/en/pack.ftl:2:17 control-character"], "U+{number:04X}");
        let as_number = format!("T\\U{number:08X}own");
        assert_eq!(
            told(toml, "Town", &as_number),
            ["scenarios/guidelines/town.toml:1:13 control-character"],
            "U+{number:04X}"
        );
        let in_value = told(toml, "Town", &format!("T{raw}own"));
        assert_eq!(in_value, ["scenarios/guidelines/town.toml:1:15 control-character"], "U+{number:04X}");
        // What ASCII has of them is no TOML at all.
        let syntax = of_edit("toml-syntax", toml, "Town", &format!("T{raw}own"));
        assert_eq!(syntax.is_empty(), !character.is_ascii(), "U+{number:04X}");
    }
}

#[test]
fn what_is_no_utf8_is_told_and_left_out() {
    let told = told(|folder| {
        fs::write(folder.join("i18n/da/pack.ftl"), [0xff, 0xfe]).expect("a file can be written");
    });
    assert_eq!(told, [NOT_UTF8]);
}

#[cfg(unix)]
#[test]
fn links_pipes_and_sockets_are_no_files_of_a_pack() {
    use std::os::unix::fs::symlink;

    let told = told(|folder| {
        let outside = folder.join("outside.toml");
        put_file(folder, "outside.toml", "[secret]\n");
        symlink("/", folder.join("scenarios/link")).expect("a link can be made");
        symlink(&outside, folder.join("scenarios/patients/linked.toml")).expect("a link can be made");
        symlink("nowhere", folder.join("i18n/en/broken.ftl")).expect("a link can be made");
        std::os::unix::net::UnixListener::bind(folder.join("i18n/en/socket.ftl")).expect("a socket can be made");
        #[cfg(target_os = "linux")]
        pipe(&folder.join("i18n/en/pipe.ftl"));
    });
    let mut expected = vec!["i18n/en/broken.ftl:1:1 not-a-plain-file"];
    if cfg!(target_os = "linux") {
        // Reading it would wait for ever.
        expected.push("i18n/en/pipe.ftl:1:1 not-a-plain-file");
    }
    expected.extend(["i18n/en/socket.ftl:1:1 not-a-plain-file", LINK]);
    expected.push("scenarios/patients/linked.toml:1:1 not-a-plain-file");
    assert_eq!(told, expected);
}

#[cfg(target_os = "linux")]
fn pipe(path: &Path) {
    use rustix::fs::{CWD, FileType, Mode, mknodat};
    mknodat(CWD, path, FileType::Fifo, Mode::RUSR, 0).expect("a pipe can be made");
}

#[cfg(unix)]
#[test]
fn a_link_in_place_of_the_whole_folder_is_not_followed() {
    let (folder, elsewhere) = (tempfile::tempdir().expect("a folder"), tempfile::tempdir().expect("a folder"));
    write(elsewhere.path(), &sound());
    std::os::unix::fs::symlink(elsewhere.path().join("scenarios"), folder.path().join("scenarios")).expect("a link");
    let library = Library::open(&[folder.path().to_owned()], false).expect("a pack");
    let told: Vec<String> = library.findings().iter().map(|finding| place(&library, finding)).collect();
    assert_eq!(told, ["scenarios:1:1 not-a-plain-file"]);
}

/// A path that is too long for the system is one that nobody can read, whoever they are.
#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_read_is_told_with_the_reason() {
    const LONGEST_PATH: usize = 4_095;
    let short = tempfile::tempdir().expect("a folder for a while");
    write(&short.path().join("p"), &sound());
    let mut deep = short.path().join("x");
    let room = |deep: &Path| LONGEST_PATH - "/p/scenarios/patients/request.toml".len() - deep.as_os_str().len();
    while room(&deep) > 1 {
        deep.push("x".repeat((room(&deep) - 1).min(200)));
    }
    deep.pop();
    deep.push("x".repeat(room(&deep)));
    fs::create_dir_all(&deep).expect("folders can be made");
    fs::rename(short.path().join("p"), deep.join("p")).expect("a folder can be moved");
    let library = Library::open(&[deep.join("p")], false).expect("a pack");
    let told: Vec<String> = findings(&library).iter().map(|finding| place(&library, finding)).collect();
    assert!(told.contains(&UNREADABLE.to_owned()), "{told:#?}");
    assert_eq!(only(&told, "unreadable"), [UNREADABLE]);
}
