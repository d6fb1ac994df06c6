//! A day as the language writes it.

use jiff::civil::Date;

use super::catalog::{Catalog, args};
use super::safe::SafeText;

impl Catalog {
    /// A day as the language writes it.
    pub fn day(&self, day: Date) -> SafeText {
        let month = self.say(&format!("month-{}", day.month()));
        let (number, year) = (day.day().to_string(), day.year().to_string());
        self.say_with("day", &args([("day", number.as_str()), ("month", &month), ("year", &year)]))
    }
}
