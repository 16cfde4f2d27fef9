use super::walker::{Walked, Walker};
use super::{Block, Choice, Kind, Question, Reply, Screen};
use crate::i18n::Walk;
use crate::incident::agenda::Item;
use crate::render::plain_letters;

/// What is put off or set aside is one item: these words say nothing where no item is asked.
const OF_ONE_ITEM: [&str; 3] = ["later", "skip", "plan"];

/// Is what a line beginning with a colon says.
pub(super) enum Command {
    /// A word of the menu, by its id.
    Word(String),
    /// No word of the menu; why.
    Unknown(String),
}

impl Walker<'_> {
    /// Returns the menu as it stands on a screen: with the words of one item only where one is asked.
    pub(super) fn menu_for(&self, item: Option<&Item>) -> Vec<Choice> {
        let mut menu = self.menu();
        menu.retain(|choice| item.is_some() || !OF_ONE_ITEM.contains(&choice.id.as_str()));
        menu
    }

    /// Gives a list that has no menu the words that work on every screen of an open run.
    ///
    /// An answer of the list that is called like a word goes before it.
    pub(super) fn with_menu(&self, question: &Question) -> Question {
        let mut question = question.clone();
        let open = !self.desk.run().state.is_closed();
        if let Kind::Choose { natural, menu } = &mut question.kind
            && menu.is_empty()
            && open
        {
            *menu = self.menu_for(None);
            menu.retain(|choice| natural.iter().all(|answer| answer.id != choice.id));
        }
        question
    }

    /// Does what a word of the menu says, in the middle of a question: then that question stands again, or is left.
    pub(super) fn leave_for(&mut self, id: &str, item: Option<&Item>) -> Walked<Reply> {
        self.menu_word(id, item)?;
        // Who only noted something still owes the answer; whoever went elsewhere is taken there.
        Ok(if matches!(id, "note" | "pause") { Reply::Repaint } else { Reply::Back })
    }

    /// Reads a line such as `:note` or `:plus tard`; nothing where it is an answer.
    pub(super) fn command(&self, typed: &str, item: Option<&Item>) -> Option<Command> {
        let word = plain_letters(typed.trim().strip_prefix(':')?);
        if !word.starts_with(char::is_alphabetic) {
            return None;
        }
        let menu = self.menu_for(item);
        let named = |choice: &&Choice| names(choice).contains(&word);
        let begun = |choice: &&Choice| names(choice).iter().any(|name| name.starts_with(&word));
        let found = menu.iter().find(named).or_else(|| {
            let mut begun = menu.iter().filter(begun);
            begun.next().filter(|_| begun.next().is_none())
        });
        match found {
            Some(choice) => Some(Command::Word(choice.id.clone())),
            None if word.contains(' ') => None,
            None => {
                let (typed, words) = (typed.trim().to_owned(), self.line_words_for(item));
                Some(Command::Unknown(self.say(Walk::NoSuchWord { typed, words })))
            }
        }
    }

    /// Returns a screen that says which words may be typed in place of a line.
    pub(super) fn with_line_words(&self, screen: &Screen, item: Option<&Item>) -> Screen {
        let mut screen = screen.clone();
        let (label, text) = (self.say(Walk::OrAWord), self.line_words_for(item));
        screen.push(Block::Label { label, text });
        screen
    }

    fn line_words_for(&self, item: Option<&Item>) -> String {
        self.say(if item.is_some() { Walk::LineWordsOfItem } else { Walk::LineWords })
    }
}

fn names(choice: &Choice) -> Vec<String> {
    let all = [choice.id.as_str(), choice.label.as_str()];
    let all = all.into_iter().chain(choice.words.iter().map(String::as_str));
    all.map(|name| plain_letters(name).replace('_', " ")).collect()
}
