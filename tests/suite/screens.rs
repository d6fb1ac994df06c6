//! The full screen without a terminal: keys in, screen out. Each picture ends with a hash of all styles.

mod browse;
pub(crate) mod desk;
mod gallery;
mod hostile;
mod interview;
mod kept;
mod picture;
mod random;
mod reading;
mod sheet;
mod table;
mod transitions;
