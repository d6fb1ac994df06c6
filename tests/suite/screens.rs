//! The full screen without a terminal: keys in, screen out. Each picture ends with a hash of all styles.

pub(crate) mod desk;
mod gallery;
mod picture;
mod random;
mod transitions;
