//! The tone of words: what a statement should not say, and what it should.
//!
//! A rule is a declaration: phrases that it listens for in each language, with a bad line and
//! a good one. [`listen`] hears them all in one pass over the words of a text. Nothing is
//! prepared before a text is listened to, so that other commands pay nothing.

#[macro_use]
mod rule;
mod channel;
mod draft;
mod ear;
mod form;
mod guess;
mod house;
mod length;
mod lexicon;
mod listen;
mod phrase;
mod presence;
mod reading;
mod rules;
mod sets;
#[cfg(test)]
mod tests;
mod text;
mod word;
mod zone;

pub use channel::{Counting, Limit};
pub use draft::{Draft, Heard, HouseWord, hear};
pub use guess::guess;
pub use house::HOUSE_WORD;
pub use listen::listen;
pub use rule::{FormRule, Scope, ToneRule, Wording};

use super::Rule;
use rules::{apology, blame, critics, distance, minimising, promise, readers, selfish, silence};

/// Lists the rules on words, in the order of the manual.
pub static TONE_RULES: &[&ToneRule] = &[
    &apology::CONDITIONAL_APOLOGY,
    &apology::HYPOTHETICAL_VICTIM,
    &apology::SORRY_YOU_FEEL,
    &apology::SORRY_BUT,
    &apology::WOULD_LIKE_TO,
    &apology::EXCUSES_ONESELF,
    &apology::THIRD_PERSON,
    &apology::DEPLORES,
    &apology::INCONVENIENCE,
    &blame::PASSIVE_BLAME,
    &blame::EMPTY_ACTION,
    &blame::VICTIM_BLAME,
    &blame::SCAPEGOAT,
    &blame::FOLLOWED_PROCEDURE,
    &blame::BEYOND_CONTROL,
    &blame::INTENTION,
    &minimising::ISOLATED_CASE,
    &minimising::BELITTLES,
    &minimising::OUT_OF_CONTEXT,
    &minimising::EUPHEMISM,
    &minimising::COMPARES,
    &selfish::SELF_PITY,
    &distance::TAKEN_SERIOUSLY,
    &distance::TOP_PRIORITY,
    &distance::OPENING_BOAST,
    &distance::LEGALESE,
    &distance::JARGON,
    &distance::THOUGHTS_PRAYERS,
    &promise::SPECULATION,
    &promise::ABSOLUTE_PROMISE,
    &promise::FALSE_REASSURANCE,
    &promise::NO_EVIDENCE,
    &promise::SOFTENED_RECALL,
    &silence::NO_COMMENT,
    &silence::DECLINES_COMMENT,
    &silence::NO_CLOCK,
    &critics::ATTACKS_CRITIC,
    &critics::REPEATS_CHARGE,
    &readers::ORDERS_READERS,
    &readers::THREATENS,
    &readers::MOCKS_READERS,
    &readers::SELLS,
];

/// Lists the rules on form, length and what a text must say.
pub static FORM_RULES: &[&FormRule] = &[
    &form::EXCLAMATION,
    &form::EMOJI,
    &form::CAPITALS,
    &form::UNFILLED,
    &form::ELLIPSIS,
    &length::LONG_SENTENCE,
    &channel::TOO_LONG,
    &zone::NO_ZONE,
    &presence::NO_NEXT_WORD,
    &presence::NO_CARE,
    &presence::NO_PLACE,
    &presence::NO_RESPONSIBILITY,
    &presence::NO_REPAIR,
    &presence::FALSE_FIRST,
    &presence::NOTHING_TO_SHARE,
    &presence::NO_STOP,
];

impl Rule {
    /// Tells whether it is about the tone: in a playbook it weighs as a warning at most, and can be accepted.
    pub fn is_tone(&self) -> bool {
        self.code.starts_with("tone_")
    }
}
