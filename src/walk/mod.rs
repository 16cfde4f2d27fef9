//! The conversation: which screen follows which, in words, for any kind of prompter.
//!
//! It holds no rule of the run: what is offered, why something waits and what a change
//! would do, the agenda says. It has never heard of a terminal: a [`Prompter`] shows a
//! [`Screen`], asks its [`Question`] and gives a [`Reply`].

mod act;
mod aside;
mod back;
mod bring;
mod close;
mod commands;
mod decide;
mod documents;
mod form;
mod form_line;
mod groups;
mod happened;
mod head;
mod item;
mod leave;
mod list;
mod message;
mod messages;
mod pick;
mod prompter;
mod reading;
mod record;
mod refused;
mod resume;
mod screen;
pub mod script;
mod severity;
mod shelf;
mod silence;
mod span_typed;
mod speech;
mod standing;
mod tell;
mod teller;
#[cfg(test)]
mod tests;
mod times;
mod title;
mod walker;
mod wall;

pub use act::{is_address, looks_like_path};
pub use bring::{Bringing, Brought};
pub use prompter::{Choice, Kind, Prompter, Question, Reply, Stop, StopSignal};
pub use reading::read_answer;
pub use screen::{Block, Head, Mark, Screen, Underline, Weight};
pub use shelf::{Attachable, Linked, Shelf, Voices};
pub use speech::{Filled, Speech};
pub use teller::Teller;
pub use times::{BadTime, Times};
pub use walker::{Halt, Left, Opening, Walked, Walker};
