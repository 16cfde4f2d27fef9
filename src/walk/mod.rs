//! The conversation: which screen follows which, in words, for any kind of prompter.
//!
//! It holds no rule of the run: what is offered, why something waits and what a change
//! would do, the agenda says. It has never heard of a terminal: a [`Prompter`] shows a
//! [`Screen`], asks its [`Question`] and gives a [`Reply`].

mod prompter;
mod reading;
mod screen;
mod speech;
mod times;

pub use prompter::{Choice, Kind, Prompter, Question, Reply, Stop, StopSignal};
pub use reading::read_answer;
pub use screen::{Block, Head, Mark, Screen, Underline, Weight};
pub use speech::{Filled, Speech};
pub use times::{BadTime, Times};
