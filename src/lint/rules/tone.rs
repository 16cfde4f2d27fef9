//! The tone of the messages of a plan, in each of its languages.

use std::sync::Arc;

use crate::i18n::Lang;
use crate::lint::finding::Place;
use crate::lint::findings::Findings;
use crate::lint::names::Owner;
use crate::lint::spot::Spot;
use crate::lint::subject::Subject;
use crate::lint::tone::{Counting, Draft, Heard, HouseWord, Limit, listen};
use crate::lint::{Finding, Severity};
use crate::playbook::model::Stage;
use crate::playbook::spec::{Kind, Space};
use crate::source::{Entry, Node, Route};

/// Listens to the messages of a playbook or shared file, and to their translations.
///
/// In a plan nothing that it hears is an error: a plan with poor words is better at night than none.
pub(in crate::lint) fn check<'a>(subject: &Subject<'a>, findings: &mut Findings<'a>) {
    if !subject.around.tone {
        return;
    }
    let plan = match subject.kind {
        Kind::Playbook | Kind::Shared => &subject.resolved.tree,
        Kind::Translation => match subject.around.of.found() {
            Some(of) => &of.tree,
            None => return,
        },
        Kind::Organisation | Kind::Case => return,
    };
    let house = house(plan);
    let plan = Plan { tree: plan, house: &house };
    if subject.kind == Kind::Translation {
        let language = subject.resolved.language().parse();
        let accepted = |finding: &Finding| super::allowed::is_named(finding.rule, plan.tree);
        for (lang, text) in language.iter().flat_map(|lang| translated(&subject.resolved.tree, &plan, *lang))
        {
            if findings.is_full() {
                return;
            }
            text.listen(lang, &house, &mut |heard| {
                let spot = Spot::Part(text.node, heard.at.clone());
                let place = findings.place(&spot);
                let finding = finding(heard, place);
                if !accepted(&finding) {
                    findings.take(finding);
                }
            });
        }
        return;
    }
    if let Ok(lang) = subject.resolved.language().parse() {
        own(subject, &plan, lang, findings);
    }
    beside(subject, &plan, findings);
}

fn own<'a>(subject: &Subject<'a>, plan: &Plan<'_>, lang: Lang, findings: &mut Findings<'a>) {
    for message in subject.names.declared.all(Space::Message) {
        let owner = (message.node.file != 0).then_some(Owner { space: Space::Message, id: message.id });
        for text in texts(message.id, message.node, plan.tree) {
            if findings.is_full() {
                return;
            }
            text.listen(lang, plan.house, &mut |heard| {
                let spot = Spot::Part(text.node, heard.at.clone());
                let place = findings.place(&spot);
                findings.take_owned(owner, finding(heard, place));
            });
        }
    }
}

/// Listens to the translations that stand beside the file that was asked for.
fn beside<'a>(subject: &Subject<'a>, plan: &Plan<'_>, findings: &mut Findings<'a>) {
    for side in subject.around.translations.iter().filter(|side| side.of == 0) {
        let tree = &side.loaded.tree;
        let Some(Ok(lang)) = tree.get("language").and_then(Node::text).map(str::parse) else { continue };
        for (lang, text) in translated(tree, plan, lang) {
            if findings.is_full() {
                return;
            }
            text.listen(lang, plan.house, &mut |heard| {
                let file = Arc::clone(&side.loaded.file);
                let span = file.within(text.node.span, text.words, heard.at.clone());
                let route = Route::root().key("texts").key(text.path.as_str());
                findings.take(finding(heard, Place { file, span, route }));
            });
        }
    }
}

/// Is the plan that words belong to.
struct Plan<'a> {
    tree: &'a Node,
    house: &'a [HouseWord<'a>],
}

/// Is a text of a message.
struct Text<'a> {
    path: String,
    node: &'a Node,
    words: &'a str,
    stage: Option<Stage>,
    limits: Vec<Limit>,
}

impl Text<'_> {
    fn listen(&self, lang: Lang, house: &[HouseWord<'_>], found: &mut dyn FnMut(Heard)) {
        let draft = Draft {
            text: self.words,
            lang,
            stage: self.stage,
            has_blanks: true,
            limits: &self.limits,
            house,
        };
        listen(&draft).into_iter().for_each(found);
    }
}

/// Returns the texts of a message that go out: its words, those for one channel, its subject.
fn texts<'a>(id: &str, message: &'a Node, plan: &Node) -> Vec<Text<'a>> {
    let stage = message.get("stage").and_then(Node::text).and_then(Stage::of_word);
    // Partners are briefed too, and nobody asks them at the school gate.
    let stage = stage.filter(|stage| *stage != Stage::Briefing || is_for_staff(message, plan));
    let variants = message.get("variants").map(Node::entries).unwrap_or_default();
    let path = |key: &str| format!("messages.{id}.{key}");
    let mut texts = Vec::new();
    if let Some(node) = message.get("text") {
        let channels = message.get("channels").map(Node::elements).unwrap_or_default();
        let shared = channels.iter().filter_map(Node::text);
        let shared = shared.filter(|channel| variants.iter().all(|variant| variant.key != **channel));
        let limits = shared.filter_map(|channel| limit(plan, channel)).collect();
        texts.push((path("text"), node, stage, limits));
    }
    for Entry { key, value, .. } in variants {
        let limits = limit(plan, key).into_iter().collect();
        // A channel may take only the half of it: what the stage asks for is in the whole.
        texts.push((path(&format!("variants.{key}")), value, None, limits));
    }
    if let Some(node) = message.get("subject") {
        texts.push((path("subject"), node, None, Vec::new()));
    }
    let whole = texts.into_iter().filter_map(|(path, node, stage, limits)| {
        Some(Text { path, node, words: node.text()?, stage, limits })
    });
    whole.collect()
}

fn is_for_staff(message: &Node, plan: &Node) -> bool {
    let kind = |id: &str| plan.get("stakeholders")?.get(id)?.get("kind")?.text();
    let to = message.get("to").map(Node::elements).unwrap_or_default();
    to.iter().filter_map(Node::text).any(|id| kind(id) == Some("employees"))
}

/// Returns the texts of messages that a translation has.
fn translated<'a>(translation: &'a Node, plan: &Plan<'_>, lang: Lang) -> Vec<(Lang, Text<'a>)> {
    let have = translation.get("texts").map(Node::entries).unwrap_or_default();
    let messages = plan.tree.get("messages").map(Node::entries).unwrap_or_default();
    let mut found = Vec::new();
    for message in messages {
        for text in texts(&message.key, &message.value, plan.tree) {
            let Some(entry) = have.iter().find(|entry| entry.key == text.path) else { continue };
            if let Some(words) = entry.value.text() {
                let text = Text {
                    path: text.path,
                    node: &entry.value,
                    words,
                    stage: text.stage,
                    limits: text.limits,
                };
                found.push((lang, text));
            }
        }
    }
    found
}

/// Returns what a channel takes: as its plan says, else as is known of it.
fn limit(plan: &Node, channel: &str) -> Option<Limit> {
    let declared = plan.get("channels").and_then(|channels| channels.get(channel));
    let name = declared.and_then(|node| node.get("title")).and_then(Node::text).unwrap_or(channel);
    let most = declared.and_then(|node| node.get("max_length")).and_then(Node::text);
    let known = Limit::known(channel);
    match most.and_then(|most| most.parse().ok()) {
        Some(most) => {
            let counts = match Counting::of(channel) {
                // A limit that a plan writes down is one of letters.
                Counting::Segments => Counting::Characters,
                other => other,
            };
            Some(Limit { name: name.to_owned(), counts, most })
        }
        None => known.map(|known| Limit { name: name.to_owned(), ..known }),
    }
}

fn house(plan: &Node) -> Vec<HouseWord<'_>> {
    let avoid = plan.get("tone").and_then(|tone| tone.get("avoid")).map(Node::entries).unwrap_or_default();
    let words = avoid.iter().filter_map(|entry| {
        let text = |key: &str| entry.value.get(key).and_then(Node::text);
        let language = text("language").or_else(|| plan.get("language").and_then(Node::text));
        Some(HouseWord { say: text("say")?, language, because: text("because"), instead: text("instead") })
    });
    words.collect()
}

/// In a plan even what must be mended in a draft is a warning.
fn finding(heard: Heard, place: Place) -> Finding {
    let mut finding = heard.finding(place);
    finding.severity = finding.severity.max(Severity::Warning);
    finding
}
