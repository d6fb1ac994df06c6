//! What is kept between runs, and the only writer of files: the sessions, one journal each, the settings, and the
//! documents that somebody asks for.
//!
//! A session is kept as ids of a scenario, its questions, options and outcomes, with the verdict, the pack and the
//! day, and with nothing about anybody. [`Keeper`] is what a running program uses. An answer is on the disk when
//! [`Keeper::record`] comes back without a trouble. `docs/sessions.md` tells the format and what is promised.

pub mod files;

mod disk;
mod document;
mod folder;
mod journal;
mod keeper;
mod kept;
mod line;
mod passing;
mod settings;
mod store;
mod trouble;

pub use disk::Disk;
pub use document::{NotPlaced, place_document};
pub use folder::Folder;
pub use keeper::{Keeper, Memory, Resumed};
pub use kept::{Kept, Session};
pub use line::{FORMAT, On, Rest};
pub use passing::Passing;
pub use settings::Settings;
pub use store::{DAYS, Erased, Store};
pub use trouble::Trouble;
