use super::Walker;
use super::value::{found, wanted};
use crate::i18n::lint::{IdFault, LintSays, Remedy, ShapeSays, Wanted};
use crate::lint::Rule;
use crate::lint::names::Scope;
use crate::lint::rules::{shape, value};
use crate::lint::spot::Spot;
use crate::playbook::spec::{Shape, Space};
use crate::playbook::{BadId, Id, Length, is_kebab};
use crate::source::{Node, Scalar, closest};

impl<'a> Walker<'_, 'a> {
    /// Checks a scalar.
    pub(super) fn scalar(&mut self, key: &str, shape: &Shape, node: &'a Node, scope: &Scope<'a>) {
        let Some(scalar) = node.scalar() else { return };
        let text = scalar.text.as_str();
        let spot = Spot::Value(node);
        match shape {
            Shape::Text => self.text(node, scope),
            Shape::Plain => self.plain(key, node, scalar, scope),
            Shape::Url => self.url(text, &spot, scope),
            Shape::Lang => self.lang(text, &spot, scope),
            Shape::Zone => self.zone(text, &spot, scope),
            Shape::Date => self.date(text, &spot, scope),
            Shape::Moment => self.moment(text, &spot, scope),
            Shape::Length => self.length(node, text, 0, scope),
            Shape::Condition => self.condition(node, scope),
            Shape::OneOf(words) => self.word(words, key, text, &spot, scope),
            Shape::Id(space) => self.new_id(*space, text, &spot, scope),
            Shape::Ref(space) => self.reference(*space, node, text, scope),
            Shape::Format if text != "1" => {
                let says = ShapeSays::OtherFormat(text.to_owned());
                self.add(scope, &shape::OTHER_FORMAT, &spot, says);
            }
            Shape::Bool | Shape::Number | Shape::Whole | Shape::Share if !fits(shape, scalar) => {
                let says =
                    ShapeSays::WrongKind { key: key.to_owned(), wanted: wanted(shape), found: found(node) };
                self.add(scope, &shape::WRONG_KIND, &spot, says);
            }
            _ => {}
        }
    }

    fn plain(&mut self, key: &str, node: &'a Node, scalar: &Scalar, scope: &Scope<'a>) {
        self.comment(node, scope);
        if key == "version" && scalar.as_number().is_some() {
            let says = ShapeSays::VersionIsNumber(scalar.text.clone());
            self.add(scope, &value::VERSION_NUMBER, &Spot::Value(node), says)
                .label(Remedy::Quote(scalar.text.clone()))
                .mend(format!("\"{}\"", scalar.text));
        }
    }

    /// Checks a word against those that are possible.
    pub(super) fn word(
        &mut self,
        words: &'static [&'static str],
        key: &str,
        word: &str,
        spot: &Spot<'_>,
        scope: &Scope<'a>,
    ) {
        if words.contains(&word) {
            return;
        }
        let says = ShapeSays::WrongWord { key: key.to_owned(), word: word.to_owned() };
        let finding = self.add(scope, &shape::WRONG_WORD, spot, says);
        if let Some(meant) = closest(word, words.iter().copied()) {
            finding.label(Remedy::DidYouMean(meant.to_owned()));
            // A letter more or less may make another word of it; a joint or a capital does not.
            if meant.replace('-', "_") == word.to_lowercase().replace(['-', ' '], "_") {
                finding.mend(meant);
            }
        }
        finding.help(Remedy::OneOf(words.iter().map(|word| (*word).to_owned()).collect()));
    }

    /// Checks the id of a new thing.
    pub(super) fn new_id(&mut self, space: Space, id: &str, spot: &Spot<'_>, scope: &Scope<'a>) {
        let why = match (space, Id::parse(id)) {
            (Space::Playbook, Err(BadId::YamlWord)) => IdFault::YamlWord,
            (Space::Playbook, _) if is_kebab(id) => return,
            (Space::Playbook, _) => IdFault::Kebab,
            (space, _) if space.is_data() && Id::data(id).is_ok() => return,
            (_, Ok(_)) => return,
            (_, Err(BadId::YamlWord)) => IdFault::YamlWord,
            (_, Err(BadId::GrammarWord)) => IdFault::GrammarWord,
            (_, Err(BadId::Empty | BadId::Pattern)) => IdFault::Pattern,
        };
        let says = ShapeSays::BadId { id: id.to_owned(), why };
        let finding = self.add(scope, &shape::BAD_ID, spot, says);
        if let Some(other) = possible_id(id, why) {
            finding.label(Remedy::TryId(other));
        }
    }

    pub(super) fn lang(&mut self, text: &str, spot: &Spot<'_>, scope: &Scope<'a>) {
        let mut parts = text.split('-');
        let language = parts.next().unwrap_or_default();
        let sound = matches!(language.len(), 2 | 3)
            && language.chars().all(|c| c.is_ascii_lowercase())
            && parts.all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric()));
        let says = ShapeSays::NotALanguage(text.to_owned());
        self.unless(sound, &value::BAD_LANGUAGE, spot, says, Remedy::Langs, scope);
    }

    fn url(&mut self, text: &str, spot: &Spot<'_>, scope: &Scope<'a>) {
        let known = ["https://", "http://", "mailto:", "tel:"];
        let sound =
            known.iter().any(|scheme| text.starts_with(scheme)) && !text.contains(char::is_whitespace);
        let says = ShapeSays::NotAnAddress(text.to_owned());
        self.unless(sound, &value::BAD_ADDRESS, spot, says, Remedy::Urls, scope);
    }

    /// Zones are only looked at: which of them a computer knows is its own affair.
    fn zone(&mut self, text: &str, spot: &Spot<'_>, scope: &Scope<'a>) {
        let part = |part: &str| {
            !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "_+-".contains(c))
        };
        let sound = matches!(text, "UTC" | "GMT") || (text.contains('/') && text.split('/').all(part));
        let says = ShapeSays::NotAZone(text.to_owned());
        self.unless(sound, &value::BAD_ZONE, spot, says, Remedy::Zones, scope);
    }

    fn date(&mut self, text: &str, spot: &Spot<'_>, scope: &Scope<'a>) {
        let sound = text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok();
        let says = ShapeSays::NotA { text: text.to_owned(), wanted: Wanted::Date };
        self.unless(sound, &value::BAD_DATE, spot, says, Remedy::Days, scope);
    }

    fn moment(&mut self, text: &str, spot: &Spot<'_>, scope: &Scope<'a>) {
        let offset = text.parse::<Length>().is_ok();
        let sound = offset || text.parse::<jiff::Timestamp>().is_ok();
        let says = ShapeSays::NotA { text: text.to_owned(), wanted: Wanted::Moment };
        self.unless(sound, &value::BAD_MOMENT, spot, says, Remedy::Moments, scope);
    }

    pub(super) fn unless(
        &mut self,
        sound: bool,
        rule: &'static Rule,
        spot: &Spot<'_>,
        says: impl Into<LintSays>,
        label: Remedy,
        scope: &Scope<'a>,
    ) {
        if !sound {
            self.add(scope, rule, spot, says).label(label);
        }
    }
}

fn fits(shape: &Shape, scalar: &Scalar) -> bool {
    match shape {
        Shape::Bool => scalar.as_bool().is_some(),
        Shape::Number => scalar.as_number().is_some(),
        Shape::Whole => scalar.as_number().is_some_and(|number| number >= 1.0 && number.fract() == 0.0),
        Shape::Share => scalar.as_number().is_some_and(|number| (0.0..=1.0).contains(&number)),
        _ => true,
    }
}

/// Makes an id of a text that is none, where its letters allow it.
fn possible_id(id: &str, why: IdFault) -> Option<String> {
    let joint = if why == IdFault::Kebab { '-' } else { '_' };
    let small = id.trim().to_lowercase();
    let made: String = small.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { joint }).collect();
    let made = made.trim_matches(joint).to_owned();
    let sound = match why {
        IdFault::Kebab => is_kebab(&made),
        _ => Id::parse(&made).is_ok(),
    };
    (sound && made != id).then_some(made)
}
