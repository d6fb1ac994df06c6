//! Everything that is tested from outside, in one binary.
//!
//! | module | asks |
//! | --- | --- |
//! | `journeys` | does every scenario say what its journey file expects, for every organisation? |
//! | `properties` | does the engine keep its promises on walks nobody wrote down? |

mod journeys;
mod properties;
mod world;
