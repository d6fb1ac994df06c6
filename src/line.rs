//! The same interview as plain lines.
