//! The rules that a pack keeps, one a file.
