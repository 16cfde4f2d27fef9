use super::player::{Player, Plays};
use super::stumble::Refused;
use crate::i18n::Played;
use crate::incident::agenda::{Item, ItemState, Lane};
use crate::incident::script::Placed;
use crate::incident::{Event, Key};
use crate::source::closest;

impl Player<'_> {
    /// Finds the item that an entry names, whatever its state.
    pub(super) fn item(&mut self, key: &Placed<Key>) -> Plays<Item> {
        let agenda = self.walker.desk.agenda();
        if let Some(item) = agenda.item(key.it.as_str()) {
            return Ok(item.clone());
        }
        let keys = agenda.items.iter().map(|item| item.key.as_str());
        let meant = closest(key.it.as_str(), keys).map(|word| Played::DidYouMean { word: word.to_owned() });
        let why = self.say(Played::NoSuchItem { key: key.it.to_string() });
        Err(Refused::at(key.span, why).help(meant.map(|meant| self.say(meant))).into())
    }

    /// Finds the item that an entry settles: it must be open, as on a screen; what was put off is taken up again.
    pub(super) fn open_item(&mut self, key: &Placed<Key>) -> Plays<Item> {
        let item = self.item(key)?;
        if item.lane == Lane::FollowUp && !self.walker.desk.run().state.is_closed() {
            return Err(self.refuse(&item, Played::AfterClose));
        }
        match item.state {
            ItemState::Open => Ok(item),
            ItemState::Deferred(_) => {
                let restored = self.draft(Some(&item), Event::Restored);
                self.write(vec![restored])?;
                Ok(item)
            }
            _ => Err(self.not_open(&item)),
        }
    }

    /// Refuses an entry whose item is not offered; where a wall stands, names the way past it.
    pub(super) fn not_open(&self, item: &Item) -> super::Stumble {
        let what = self.say(Played::NotNow { what: self.here.doing.clone() });
        let barred =
            matches!(item.state, ItemState::Pending(_) | ItemState::Scheduled(_) | ItemState::Unknown(_));
        let help = barred.then(|| self.say(Played::FirstPulled));
        Refused::at(self.here.span, what).stands(self.stands(item)).help(help).into()
    }
}
