//! A playbook as a diagram: boxes in phases, decisions with their ways, what bars and what returns.

use std::collections::HashMap;

use super::item::{Item, Kind};
use super::words::shortened;
use super::{BlankStyle, Outline, Paper, Part, Words};
use crate::i18n::{Label, Say};

/// Is the diagram of a playbook.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Flow {
    /// The title of the playbook.
    pub title: String,
    /// The frames, in order.
    pub frames: Vec<Frame>,
    /// The lines between boxes.
    pub lines: Vec<Line>,
}

/// Is a frame around boxes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Frame {
    /// Its title.
    pub title: String,
    /// Whether it stands beside the flow: what may happen at any time.
    pub aside: bool,
    /// What stands in it, in order.
    pub inside: Vec<Inside>,
}

/// Is what stands in a [`Frame`].
#[derive(Debug, Clone, PartialEq)]
pub enum Inside {
    /// A box.
    Box(Shape),
    /// A frame of its own.
    Frame(Frame),
}

/// Is a box.
#[derive(Debug, Clone, PartialEq)]
pub struct Shape {
    /// Its number.
    pub number: usize,
    /// What it looks like.
    pub kind: ShapeKind,
    /// Its words, line by line.
    pub words: Vec<String>,
    /// Whether it bars what follows.
    pub gate: bool,
}

/// Lists what a box can look like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShapeKind {
    /// Something to do.
    Step,
    /// Something to find out.
    Ask,
    /// A decision.
    Decide,
    /// A message.
    Message,
    /// The end of the run, or another playbook.
    End,
}

/// Is a line from a box to another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Where it begins.
    pub from: usize,
    /// Where it ends.
    pub to: usize,
    /// What stands on it.
    pub words: Option<String>,
    /// What it means.
    pub kind: LineKind,
}

/// Lists what a line can mean.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineKind {
    /// What comes next.
    Next,
    /// Back to an earlier box.
    Back,
    /// The second waits for the first.
    Waits,
}

/// The longest words of a box, in characters.
const LONGEST: usize = 70;

impl Flow {
    /// Draws a playbook.
    pub fn of(paper: &Paper) -> Self {
        let outline = Outline::of(paper);
        let mut drawing = Drawing { paper, flow: Self::default(), boxes: HashMap::new(), later: Vec::new() };
        drawing.flow.title = drawing.words(&paper.labels().words(&paper.book().title, paper.top()));
        let mut open = Vec::new();
        for (place, phase) in outline.phases.iter().enumerate() {
            let title = format!("{} · {}", place + 1, drawing.words(&phase.title));
            open = drawing.frame(title, false, phase, open);
        }
        for (label, items) in [(Label::Exit, &outline.exit), (Label::FollowUp, &outline.follow_up)] {
            if !items.is_empty() {
                let mut frame = Frame { title: label.say(paper.lang()), ..Frame::default() };
                open = drawing.chain(items, &mut frame, open);
                drawing.flow.frames.push(frame);
            }
        }
        drawing.end(open, Label::End);
        for entry in &outline.anytime {
            let title = drawing.words(&entry.title);
            let open = drawing.frame(title, true, entry, Vec::new());
            drawing.end(open, Label::BackToPlan);
        }
        drawing.finish()
    }
}

struct Drawing<'a> {
    paper: &'a Paper,
    flow: Flow,
    boxes: HashMap<String, usize>,
    /// Lines whose other end may not be drawn yet: the key, the box, what they mean, whether the key is their end.
    later: Vec<(String, usize, LineKind)>,
}

/// Is a way that leads on: from a box, with the option that takes it.
type Way = (usize, Option<String>);

impl Drawing<'_> {
    fn words(&self, words: &Words) -> String {
        let lang = self.paper.lang();
        let (when, otherwise) = (Label::If.say(lang), Label::Else.say(lang));
        let text = words.written(BlankStyle { when: &when, otherwise: &otherwise, colon: ":" });
        shortened(&text.split_whitespace().collect::<Vec<_>>().join(" "), LONGEST)
    }

    fn frame(&mut self, title: String, aside: bool, part: &Part, open: Vec<Way>) -> Vec<Way> {
        let mut frame = Frame { title, aside, inside: Vec::new() };
        let open = self.chain(&part.items, &mut frame, open);
        self.flow.frames.push(frame);
        open
    }

    /// Gives the ways of options that lead out of the last frame a box to lead to: none is left in the air.
    fn end(&mut self, open: Vec<Way>, label: Label) {
        if open.iter().all(|(_, option)| option.is_none()) {
            return;
        }
        let number = self.boxes.len() + 1;
        self.boxes.insert(format!(" {number}"), number);
        let words = vec![label.say(self.paper.lang())];
        let shape = Shape { number, kind: ShapeKind::End, words, gate: false };
        if let Some(frame) = self.flow.frames.last_mut() {
            frame.inside.push(Inside::Box(shape));
        }
        self.connect(open, number);
    }

    fn chain(&mut self, items: &[Item], frame: &mut Frame, mut open: Vec<Way>) -> Vec<Way> {
        for item in items {
            open = self.item(item, frame, open);
        }
        open
    }

    fn item(&mut self, item: &Item, frame: &mut Frame, open: Vec<Way>) -> Vec<Way> {
        if item.is_block() {
            return self.block(item, frame, open);
        }
        let number = self.put(item, frame);
        self.connect(open, number);
        match &item.kind {
            Kind::Decide(choices) => {
                let mut ways = Vec::new();
                for choice in choices {
                    let way = vec![(number, Some(self.words(&choice.title)))];
                    ways.extend(self.chain(&choice.items, frame, way));
                }
                ways
            }
            Kind::Close(_) => Vec::new(),
            Kind::Reopen { decision } => {
                self.later.extend(decision.iter().map(|key| (key.clone(), number, LineKind::Back)));
                vec![(number, None)]
            }
            _ => vec![(number, None)],
        }
    }

    fn block(&mut self, item: &Item, frame: &mut Frame, open: Vec<Way>) -> Vec<Way> {
        let mut inner = Frame { title: self.title(item), ..Frame::default() };
        let first = self.boxes.len() + 1;
        let ways = if matches!(item.kind, Kind::Block { parallel: true }) {
            item.items.iter().flat_map(|track| self.item(track, &mut inner, open.clone())).collect()
        } else {
            self.chain(&item.items, &mut inner, open)
        };
        if let Kind::Repeat { rhythm, .. } = &item.kind {
            let back = |(from, _): &Way| Line {
                from: *from,
                to: first,
                words: Some(shortened(rhythm, LONGEST / 2)),
                kind: LineKind::Back,
            };
            self.flow.lines.extend(ways.first().map(back));
        }
        frame.inside.push(Inside::Frame(inner));
        ways
    }

    fn title(&self, item: &Item) -> String {
        let condition = item
            .when
            .iter()
            .map(|when| format!(" ({} {when})", Label::If.say(self.paper.lang()).to_lowercase()));
        format!("{}{}", self.words(&item.what), condition.collect::<String>())
    }

    fn put(&mut self, item: &Item, frame: &mut Frame) -> usize {
        let number = self.boxes.len() + 1;
        let key = if self.boxes.contains_key(&item.key) {
            format!("{} {number}", item.key)
        } else {
            item.key.clone()
        };
        self.boxes.insert(key, number);
        let waits = item.after.iter().filter_map(|anchor| anchor.key.clone());
        self.later.extend(waits.map(|key| (key, number, LineKind::Waits)));
        let mut words = vec![self.title(item)];
        let owner = item.owner.as_ref().map(|owner| owner.title.clone());
        let side: Vec<_> = owner.into_iter().chain(item.due.clone()).collect();
        words.extend((!side.is_empty()).then(|| side.join(" · ")));
        let shape = Shape { number, kind: kind(item), words, gate: item.gate.is_some() };
        frame.inside.push(Inside::Box(shape));
        number
    }

    fn connect(&mut self, open: Vec<Way>, to: usize) {
        for (from, words) in open {
            self.flow.lines.push(Line { from, to, words, kind: LineKind::Next });
        }
    }

    fn finish(mut self) -> Flow {
        for (key, number, kind) in self.later {
            let Some(other) = self.boxes.get(&key).copied() else { continue };
            let (from, to) = if kind == LineKind::Back { (number, other) } else { (other, number) };
            self.flow.lines.push(Line { from, to, words: None, kind });
        }
        self.flow
    }
}

fn kind(item: &Item) -> ShapeKind {
    match item.kind {
        Kind::Decide(_) | Kind::Assess => ShapeKind::Decide,
        Kind::Ask(_) => ShapeKind::Ask,
        Kind::Message { .. } => ShapeKind::Message,
        Kind::Close(_) | Kind::Open { .. } => ShapeKind::End,
        _ => ShapeKind::Step,
    }
}
