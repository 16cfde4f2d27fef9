use std::io;

use dialoguer::{FuzzySelect, MultiSelect};

use crate::terminal::list::{Entries, Meaning};
use crate::terminal::theme::List;
use crate::walk::{Choice, Reply, Screen};

use super::{Frame, Step, Tty};

impl Tty {
    /// Lets one of several be chosen: the list holds the natural answers and, below them, the menu.
    pub(super) fn choose(
        &mut self,
        frame: &Frame<'_>,
        screen: &Screen,
        natural: &[Choice],
        menu: &[Choice],
        everything: bool,
    ) -> io::Result<Step> {
        let entries = Entries::new(frame.canvas, natural, menu);
        let screen = if everything { entries.bare(screen) } else { entries.with_words(screen) };
        let most = frame.height.saturating_sub(frame.footer.above.len() + if everything { 7 } else { 12 });
        let visible = entries.visible(everything).min(most.max(3));
        let cut = self.paint(frame, &screen, visible + 2)?;
        let entries = entries.with_read(frame.canvas, cut);
        let list = List::new(frame.canvas, &frame.footer.prompt, entries.rows());
        let chosen = FuzzySelect::with_theme(&list)
            .items(entries.keys())
            .max_length(visible)
            .report(false)
            .highlight_matches(false)
            .interact_on_opt(&self.term)?;
        match chosen {
            None => Ok(Step::Answer(Reply::Repaint)),
            Some(_) if !list.was_pointed() => Ok(Step::Again),
            Some(at) => Ok(self.chosen(frame, &entries, at)?),
        }
    }

    fn chosen(&self, frame: &Frame<'_>, entries: &Entries, at: usize) -> io::Result<Step> {
        match entries.meaning(at) {
            Meaning::Choice { id, label } => {
                self.echo(frame, label)?;
                Ok(Step::Answer(Reply::Chosen(id.clone())))
            }
            Meaning::Read => Ok(Step::Read),
            Meaning::More => Ok(Step::More),
        }
    }

    /// Lets several of several be marked.
    pub(super) fn many(
        &mut self,
        frame: &Frame<'_>,
        screen: &Screen,
        rows: &[(Choice, bool)],
        was_read: bool,
    ) -> io::Result<Step> {
        let choices: Vec<Choice> = rows.iter().map(|(choice, _)| choice.clone()).collect();
        let entries = Entries::plain(frame.canvas, &choices);
        let visible = rows.len().min(frame.height.saturating_sub(frame.footer.above.len() + 12)).max(1);
        if self.paint(frame, screen, visible + 2)? && !was_read {
            // Nothing can be typed here, so what was cut is read first.
            return Ok(Step::Read);
        }
        let list = List::new(frame.canvas, &frame.footer.prompt, entries.rows());
        let marked = MultiSelect::with_theme(&list)
            .with_prompt("")
            .items(entries.keys())
            .defaults(&rows.iter().map(|(_, on)| *on).collect::<Vec<_>>())
            .max_length(visible + 2)
            .report(false)
            .interact_on_opt(&self.term)?;
        let Some(marked) = marked else { return Ok(Step::Answer(Reply::Back)) };
        let labels: Vec<&str> = marked.iter().map(|at| choices[*at].label.as_str()).collect();
        self.echo(frame, &labels.join(", "))?;
        Ok(Step::Answer(Reply::Many(marked.into_iter().map(|at| choices[at].id.clone()).collect())))
    }
}
