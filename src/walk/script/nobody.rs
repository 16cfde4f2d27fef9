use crate::walk::{Prompter, Question, Reply, Screen, Stop};

/// Sits where a human would: an answers file has the answers, and nothing is ever asked.
#[derive(Debug, Default)]
pub struct Nobody;

impl Prompter for Nobody {
    fn ask(&mut self, _: &Screen, question: &Question) -> Result<Reply, Stop> {
        Err(Stop::NoAnswer { path: question.path.clone(), kind: question.prompt.clone() })
    }

    fn show(&mut self, _: &Screen) -> Result<(), Stop> {
        Ok(())
    }
}
