//! The floor under a command: a program that prints one line.
#![allow(clippy::print_stdout, reason = "it is all that this program does")]

fn main() {
    println!("hello");
}
