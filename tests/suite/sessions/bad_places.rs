//! Places where nothing can be kept, and who may read what is kept where something can.
#![cfg(unix)]

use std::fs::{self, Permissions};
use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
use std::path::Path;

use omtanke::session::{Folder, Keeper, Memory, Trouble};

use super::{TODAY, disk, keeper, on, run};

fn recorded(folder: &Path) -> Result<(), Trouble> {
    keeper(disk(), folder).record(&run("a", 1, 3), &on(TODAY))
}

#[test]
fn a_folder_that_is_something_else_is_refused_and_left_alone() {
    let home = tempfile::tempdir().expect("a folder");
    let (file, link, far) = (home.path().join("file"), home.path().join("link"), home.path().join("far"));
    fs::write(&file, "somebody's").expect("it can be written");
    fs::create_dir(&far).expect("it can be made");
    symlink(&far, &link).expect("it can be linked");
    assert_eq!(recorded(&file), Err(Trouble::NotAFolder));
    assert_eq!(recorded(&link), Err(Trouble::Link));
    assert_eq!(recorded(&file.join("below")), Err(Trouble::NotAFolder));
    assert_eq!(keeper(disk(), &link).look_back(TODAY).1, Some(Trouble::Link));
    assert_eq!(fs::read_to_string(&file).expect("it is there"), "somebody's");
    assert_eq!(fs::read_dir(&far).expect("a folder").count(), 0);
}

#[test]
fn somebody_elses_folder_is_refused() {
    // The root folder belongs to the administrator; for the administrator nobody else's is at hand without a change
    // of owner, which only they can make.
    let home = tempfile::tempdir().expect("a folder");
    let is_administrator = fs::metadata(home.path()).expect("a folder").uid() == 0;
    let folder = if is_administrator {
        std::os::unix::fs::chown(home.path(), Some(12345), None).expect("the administrator may");
        home.path().to_owned()
    } else {
        Path::new("/").to_owned()
    };
    assert_eq!(recorded(&folder), Err(Trouble::NotOwn));
    assert_eq!(keeper(disk(), &folder).look_back(TODAY).1, Some(Trouble::NotOwn));
}

#[test]
fn a_link_or_a_pipe_in_the_place_of_a_session_is_not_followed_and_not_waited_for() {
    let home = tempfile::tempdir().expect("a folder");
    let secret = home.path().join("secret");
    fs::write(&secret, "somebody's").expect("it can be written");
    let folder = home.path().join("s");
    fs::create_dir(&folder).expect("it can be made");
    symlink(&secret, folder.join("1.session")).expect("it can be linked");
    let made = std::process::Command::new("mkfifo").arg(folder.join("2.session")).status().expect("there is a mkfifo");
    assert!(made.success());
    let mut keeper = keeper(disk(), &folder);
    assert_eq!(keeper.look_back(TODAY).0.len(), 2, "both are told to be damaged");
    for number in [1, 2] {
        assert!(keeper.resume(number).is_err());
    }
    keeper.record(&run("a", 1, 3), &on(TODAY)).expect("a number of its own is free");
    assert_eq!(fs::read_to_string(&secret).expect("it is there"), "somebody's");
}

#[test]
fn everything_is_for_its_owner_alone_and_tells_no_time_of_day() {
    let home = tempfile::tempdir().expect("a folder");
    let (state, config) = (home.path().join("state/omtanke"), home.path().join("config/omtanke"));
    let folders = (Some(Folder::new(config.clone())), Some(Folder::new(state.clone())));
    let mut keeper = Keeper::on(Memory::Whole, disk(), folders.0, folders.1);
    keeper.record(&run("a", 1, 3), &on(TODAY)).expect("it is kept");
    keeper.keep(|settings| settings.role = Some(omtanke::pack::Role::Leader)).expect("it is kept");
    let mode = |path: &Path| fs::metadata(path).expect("it is there").mode() & 0o777;
    assert_eq!((mode(&state), mode(&config), mode(&home.path().join("state"))), (0o700, 0o700, 0o700));
    assert_eq!((mode(&state.join("1.session")), mode(&config.join("settings.json"))), (0o600, 0o600));
    let changed = fs::metadata(state.join("1.session")).expect("it is there").mtime();
    assert_eq!(changed % 86_400, 0, "the beginning of the day");
    fs::set_permissions(&state, Permissions::from_mode(0o755)).expect("it is ours");
    keeper.record(&run("b", 1, 3), &on(TODAY)).expect("it is kept");
    assert_eq!(mode(&state), 0o700, "a folder that was opened is closed again");
}
