use std::fmt::Write;

use crate::i18n::{Begin, Lang, Say};
use crate::playbook::resolve::text_digest;
use crate::source::{Entry, Node, Span, Value, to_yaml};

/// Is a plan that is begun from another one.
#[derive(Debug)]
pub struct Beginning<'a> {
    /// Its id.
    pub id: &'a str,
    /// Its title.
    pub title: &'a str,
    /// The file that it takes everything from.
    pub from: &'a str,
    /// That one, whole.
    pub source: &'a Node,
    /// The language of the person who writes it.
    pub lang: Lang,
}

/// What is changed most often, each under its heading.
const PARTS: [(Begin, &[&str]); 7] = [
    (Begin::Summary, &["summary"]),
    (Begin::Never, &["never"]),
    (Begin::Words, &["messages", "holding", "text"]),
    (Begin::Approvals, &["approvals"]),
    (Begin::Raise, &["severity", "raise_if"]),
    (Begin::Deadlines, &["deadlines"]),
    (Begin::Exit, &["exit"]),
];

impl Beginning<'_> {
    /// Writes the plan: what is its own, and below it as comments what is mostly changed.
    pub fn text(&self) -> String {
        let of = |key: &str| self.source.get(key).and_then(Node::text);
        let language = of("language").unwrap_or("en");
        let title = of("title").unwrap_or_default().to_owned();
        let mut out = String::new();
        let heads = [
            Begin::What { title, from: self.from.to_owned() },
            Begin::HowToChange,
            Begin::SeeWhole { id: self.id.to_owned() },
        ];
        // Writing to a `String` cannot fail.
        for head in heads {
            let _ = writeln!(out, "# {}", head.say(self.lang));
        }
        let _ = writeln!(out, "playbook: 1\ntitle: {}\nversion: \"0.1.0\"", quoted(self.title));
        let _ = writeln!(out, "language: {language}");
        if self.is_translated(language) {
            let _ = writeln!(out, "languages: [{language}, {}]", self.lang.code());
        }
        for key in ["owner", "known_since", "review_every"] {
            if let Some(value) = of(key) {
                let _ = writeln!(out, "{key}: {value}");
            }
        }
        let _ = writeln!(out, "extends: [{}]", quoted(self.from));
        for (head, way) in PARTS {
            if let Some(lines) = part(self.source, way) {
                let _ = write!(out, "\n# {}\n{lines}", head.say(self.lang));
            }
        }
        out
    }

    /// Writes its translation into the language of the person, where the plan has another.
    pub fn translation(&self) -> Option<String> {
        let language = self.source.get("language").and_then(Node::text).unwrap_or("en");
        self.is_translated(language).then(|| {
            let (title, code) = (quoted(self.title), self.lang.code());
            let digest = text_digest(self.title);
            format!(
                "translation: 1\nof: {}\nlanguage: {code}\ntexts:\n  title: {title}\ndigests:\n  title: \"{digest}\"\n",
                self.id
            )
        })
    }

    fn is_translated(&self, language: &str) -> bool {
        language != self.lang.code()
    }
}

/// Makes a title of an id: `parcel-broken` is “Parcel broken”.
pub fn title_of(id: &str) -> String {
    let words = id.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// Writes a part of a plan as lines of comments that may be uncommented as they are.
fn part(source: &Node, way: &[&str]) -> Option<String> {
    let mut node = way.iter().try_fold(source, |node, key| node.get(key))?.clone();
    for key in way.iter().rev() {
        let entry = Entry { key: (*key).to_owned(), key_span: Span::default(), value: node };
        node = Node::new(Value::Map(vec![entry]), Span::default());
    }
    let text = to_yaml(&node).ok()?;
    let mut out = String::new();
    for line in text.lines() {
        let _ = writeln!(out, "{}", format!("# {line}").trim_end());
    }
    Some(out)
}

/// Writes a text so that YAML reads it as one, whatever it holds.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
