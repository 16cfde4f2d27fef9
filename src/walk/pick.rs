use super::walker::{Walked, Walker, question};
use super::{Block, Choice, Kind, Mark, Reply};
use crate::i18n::WalkOn;
use crate::incident::Key;
use crate::incident::agenda::{Item, Offer};

/// Stands before the key of an item, which may be called like a word of the menu.
const ITEM: &str = "item:";

/// Is a block of any order with what is offered of it.
pub(super) struct Picks {
    block: Key,
    items: Vec<Item>,
}

impl Picks {
    /// Gathers what is offered of the block of the first offer; nothing where there is nothing to pick from.
    pub fn of(offers: &[Offer<'_>]) -> Option<Self> {
        let block = offers.first()?.pick?;
        let items = offers.iter().filter(|offer| offer.pick == Some(block)).map(|offer| offer.item.clone());
        let items: Vec<Item> = items.collect();
        (items.len() > 1).then(|| Self { block: block.clone(), items })
    }
}

impl Walker<'_> {
    /// Lets the operator pick what to begin with; what is picked is asked next.
    pub(super) fn pick(&mut self, picks: &Picks) -> Walked<()> {
        let mut screen = self.screen();
        screen.line(Mark::Asked, self.title_of_key(&picks.block), "");
        screen.push(Block::Para(self.say_on(WalkOn::AnyOrder)));
        let natural = picks.items.iter().map(|item| {
            let mut choice =
                Choice::new(format!("{ITEM}{}", item.key), self.title(item)).right(self.due_short(item));
            choice.mark = self.teller().mark_of(item);
            choice.words(&[item.key.as_str()])
        });
        let kind = Kind::Choose { natural: natural.collect(), menu: self.menu_for(None) };
        let asked = question(picks.block.as_str(), self.say_on(WalkOn::WhichFirst), String::new(), kind);
        match self.ask(&screen, &asked)? {
            Reply::Chosen(id) => match id.strip_prefix(ITEM) {
                Some(key) => {
                    self.focus = Some(Key::new(key));
                    Ok(())
                }
                None => self.menu_word(&id, None).map(drop),
            },
            _ => Ok(()),
        }
    }
}
