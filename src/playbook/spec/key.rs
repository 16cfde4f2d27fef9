use super::{Merge, Shape};

/// Is one row of the table: a key of an object with everything that is known of it.
#[derive(Clone, Copy)]
pub struct Key {
    /// The key as written.
    pub name: &'static str,
    /// What its value may be.
    pub shape: Shape,
    /// Whether it must be there.
    pub required: bool,
    /// What counts where it is absent, as it would be written.
    pub default: Option<&'static str>,
    /// The kinds of the object (see [`Object::kinds`](super::Object)) that it belongs to; empty for all.
    pub only: &'static [&'static str],
    /// Whether it enters the path of the texts below it (`severity.crisis.title` leaves `levels` out).
    pub in_path: bool,
    /// What it means, in English.
    pub en: &'static str,
    /// What it means, in French.
    pub fr: &'static str,
    /// A value as one would write it.
    pub example: &'static str,
    merge: Option<Merge>,
}

/// Builds a key that may be absent.
pub(super) const fn key(
    name: &'static str,
    shape: Shape,
    en: &'static str,
    fr: &'static str,
    example: &'static str,
) -> Key {
    Key {
        name,
        shape,
        required: false,
        default: None,
        only: &[],
        in_path: true,
        en,
        fr,
        example,
        merge: None,
    }
}

impl Key {
    /// Returns the rule by which it is inherited.
    pub fn merge(&self) -> Merge {
        self.merge.unwrap_or_else(|| Merge::usual(&self.shape))
    }

    /// Tells whether it enters the path of the texts below it.
    pub fn is_in_path(&self) -> bool {
        self.in_path
    }

    /// Returns what it means, in a language's code; English where there is no other.
    pub fn meaning(&self, lang: crate::i18n::Lang) -> &'static str {
        match lang {
            crate::i18n::Lang::En => self.en,
            crate::i18n::Lang::Fr => self.fr,
        }
    }

    pub(super) const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    pub(super) const fn default(mut self, default: &'static str) -> Self {
        self.default = Some(default);
        self
    }

    pub(super) const fn only(mut self, kinds: &'static [&'static str]) -> Self {
        self.only = kinds;
        self
    }

    pub(super) const fn merged(mut self, merge: Merge) -> Self {
        self.merge = Some(merge);
        self
    }

    pub(super) const fn outside_paths(mut self) -> Self {
        self.in_path = false;
        self
    }
}
