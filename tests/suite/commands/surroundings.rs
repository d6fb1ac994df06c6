//! Pipes, terminals, locales and wishes about colour.

use std::io::Read;
use std::process::Stdio;

use portable_pty::{CommandBuilder, PtySize, native_pty_system};

use super::ALL;
use crate::world::{PROGRAM, World, assert_told, office};

#[test]
fn a_closed_pipe_is_a_quiet_normal_end() {
    let compare =
        "compare friend-request-from-patient --role employee -a who=patient-now -a network=linkedin -a more=none";
    for arguments in [
        vec!["rules"],
        vec!["coverage"],
        compare.split(' ').collect(),
        vec!["--help"],
        vec!["list", "--format", "json"],
        vec!["ask"],
    ] {
        let world = World::new();
        let mut command = world.command(&arguments);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().expect("the program starts");
        drop(child.stdout.take());
        let done = child.wait_with_output().expect("the program ends");
        assert_eq!(
            (done.status.code(), String::from_utf8_lossy(&done.stderr).as_ref()),
            (Some(0), ""),
            "{arguments:?}"
        );
    }
}

#[cfg(target_os = "linux")]
#[test]
fn an_output_that_takes_nothing_is_told() {
    let world = World::new();
    let full = std::fs::File::options().write(true).open("/dev/full").expect("a device that is always full");
    let done = world.command(&["list", "--lang", "da"]).stdout(full).output().expect("the program ends");
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.code() == Some(1) && said.contains("Resultatet kan ikke skrives ud."), "{said}");
}

#[test]
fn without_a_terminal_the_interview_is_plain_lines_and_ends_with_its_input() {
    let world = World::new();
    let told = [world.told("group-photo --pack @ --lang da --org other", ""), world.told("--pack @", "3\n")].join("\n");
    assert_told!("no_terminal", told);
}

#[test]
fn the_language_comes_from_the_environment_and_c_means_none() {
    let title = |world: World| world.told("list --pack @ --topic pictures", "");
    assert!(title(World::new().with("LANG", "da_DK.UTF-8")).contains("Billeder"));
    assert!(title(World::new().with("LC_ALL", "C").with("LANG", "nn_NO.UTF-8")).contains("Bilder"));
    assert!(title(World::new().with("LC_ALL", "no_NO").with("LANG", "da_DK")).contains("Bilder"));
    for none in ["C", "C.UTF-8", "POSIX", "sv_SE.UTF-8", ""] {
        assert!(title(World::new().with("LANG", none)).contains("Pictures"), "{none}");
    }
}

#[test]
fn colour_is_there_only_where_it_is_wanted() {
    let line = |rest: &str| format!("advise group-photo --pack @ --org harbour {ALL} {rest}");
    let colored = |world: World, rest: &str| world.told(&line(rest), "").contains('\u{1b}');
    assert!(!colored(World::new(), ""));
    assert!(!colored(World::new().with("NO_COLOR", "1"), "--color auto"));
    assert!(colored(World::new().with("NO_COLOR", "1"), "--color always"));
    let plain = World::new().told(&line("--color never"), "");
    let told = World::new().told(&line("--color always"), "");
    let stripped = told
        .replace("--color always", "--color never")
        .split('\u{1b}')
        .enumerate()
        .fold(String::new(), |text, (at, part)| {
            text + if at == 0 { part } else { part.split_once('m').map_or(part, |(_, rest)| rest) }
        });
    assert_eq!(stripped, plain, "colour adds nothing but itself");
}

/// What a terminal is sent by the plain interview, up to the end of its input.
fn on_a_terminal(name: &str, value: &str) -> String {
    let world = World::new();
    let pair = native_pty_system()
        .openpty(PtySize { rows: 24, cols: 80, pixel_width: 0, pixel_height: 0 })
        .expect("a pseudo-terminal");
    let mut command = CommandBuilder::new(PROGRAM);
    command.env_clear();
    command.env("TERM", "xterm");
    command.env(name, value);
    command.env("HOME", world.path(""));
    command.env("XDG_CONFIG_HOME", world.path("config"));
    command.args(["group-photo", "--lang", "en", "--org", "other", "--role", "leader", "--pack"]);
    command.arg(office());
    let mut child = pair.slave.spawn_command(command).expect("the program starts");
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().expect("an output");
    let mut writer = pair.master.take_writer().expect("an input");
    std::io::Write::write_all(&mut writer, b"2\nquit\n").expect("a line can be typed");
    let mut told = Vec::new();
    // At its end a pseudo-terminal reports an error instead of an end.
    let _ = reader.read_to_end(&mut told);
    assert!(child.wait().expect("the program ends").success());
    String::from_utf8(told).expect("text")
}

#[test]
fn a_dumb_terminal_and_a_wish_for_plain_lines_get_no_screen() {
    for (name, value) in [("TERM", "dumb"), ("ACCESSIBLE", "1")] {
        let told = on_a_terminal(name, value);
        assert!(told.contains("Who is in the picture?"), "{told}");
        assert!(told.contains("Keep the party"), "{told}");
        assert!(!told.contains('\u{1b}'), "{name}: {told:?}");
    }
}
