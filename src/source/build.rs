use std::borrow::Cow;

use granit_parser::{Event, ScalarStyle, TrySpannedEventReceiver};

use super::anchors::Anchors;
use super::budget::Budget;
use super::extent::block_scalar;
use super::frame::{Frame, Opening};
use super::grammar::comment_inside;
use super::{Limits, Node, Scalar, Span, SyntaxError, SyntaxFault, Value};

/// Builds the tree from the parser's events, and collects what is wrong on the way.
#[derive(Debug)]
pub(super) struct Builder<'text> {
    text: &'text str,
    limits: Limits,
    budget: Budget,
    anchors: Anchors,
    documents: usize,
    open: Vec<Frame>,
    root: Option<Node>,
    errors: Vec<SyntaxError>,
}

/// Says that going on makes no sense; the reason is among the builder's errors.
#[derive(Debug)]
pub(super) struct Stop;

impl<'text> Builder<'text> {
    pub(super) fn new(text: &'text str, limits: Limits) -> Self {
        Self {
            text,
            limits,
            budget: Budget::new(limits.nodes),
            anchors: Anchors::new(limits.nodes),
            documents: 0,
            open: Vec::new(),
            root: None,
            errors: Vec::new(),
        }
    }

    /// Adds the error at which the parser gave up.
    ///
    /// It often stumbles lines after a bracket that was left open, so that bracket is shown too.
    pub(super) fn broken_off(&mut self, error: SyntaxError) {
        let open = self.open.last().and_then(Frame::bracket);
        let related = open.filter(|open| {
            let between = self.text.get(open.end..error.span.start);
            // The parser reads ahead, so a bracket may be closed before its end is heard of.
            let closed = between.is_none_or(|text| text.contains([']', '}']));
            matches!(error.fault, SyntaxFault::Grammar(_)) && !closed
        });
        self.errors.push(SyntaxError { related, ..error });
    }

    /// Returns the tree, or everything that is wrong in the order of the text.
    pub(super) fn finish(mut self) -> Result<Node, Vec<SyntaxError>> {
        for frame in &self.open {
            frame.check(&mut self.errors);
        }
        self.errors.sort_by_key(|error| error.span);
        match self.root {
            _ if !self.errors.is_empty() => Err(self.errors),
            Some(root) if root.value != Value::Null || root.span.start < root.span.end => Ok(root),
            _ => Err(vec![SyntaxError::at(SyntaxFault::Empty, Span::default())]),
        }
    }

    fn stop(&mut self, error: SyntaxError) -> Result<(), Stop> {
        self.errors.push(error);
        Err(Stop)
    }

    fn document(&mut self, span: Span) -> Result<(), Stop> {
        self.documents += 1;
        if self.documents > 1 {
            return self.stop(SyntaxError::at(SyntaxFault::SecondDocument, span));
        }
        Ok(())
    }

    fn scalar(
        &mut self,
        text: Cow<'_, str>,
        style: ScalarStyle,
        anchor: usize,
        span: Span,
    ) -> Result<(), Stop> {
        let plain = style == ScalarStyle::Plain;
        let span = match style {
            ScalarStyle::Literal | ScalarStyle::Folded => block_scalar(self.text, span),
            _ => span,
        };
        if plain && matches!(text, Cow::Owned(_)) {
            self.errors.extend(comment_inside(self.text, span));
        }
        let value = match text.as_ref() {
            "~" | "null" | "" if plain => Value::Null,
            _ => Value::Scalar(Scalar { text: text.into_owned(), plain }),
        };
        self.count(span)?;
        if let Value::Scalar(scalar) = &value
            && scalar.text.len() > self.limits.text
        {
            // Where it begins: the whole of it would be shown.
            let fault = SyntaxFault::TooLong { limit: self.limits.text };
            return self.stop(SyntaxError::at(fault, Span::new(span.start, span.start)));
        }
        self.place(Node::new(value, span), anchor)
    }

    fn open(&mut self, frame: Frame, span: Span) -> Result<(), Stop> {
        self.count(span)?;
        if self.open.len() >= self.limits.depth {
            return self.stop(SyntaxError::at(self.too_deep(), span));
        }
        self.open.push(frame);
        Ok(())
    }

    fn close(&mut self, span: Span) -> Result<(), Stop> {
        let Some(frame) = self.open.pop() else {
            return Ok(());
        };
        let bracket = (span.start < span.end).then_some(span.end);
        let anchor = frame.anchor;
        let node = frame.close(bracket, &mut self.errors);
        self.place(node, anchor)
    }

    fn alias(&mut self, id: usize, span: Span) -> Result<(), Stop> {
        let Some(kept) = self.anchors.find(id) else {
            let around = self.open.iter().find(|frame| frame.anchor == id);
            let related = around.map(|frame| Span::new(frame.start(), frame.start()));
            return self.missing(span, related);
        };
        let deep = self.open.len() + kept.weight.height > self.limits.depth;
        if deep || self.budget.charge(kept.weight.units).is_err() {
            let fault = if deep { self.too_deep() } else { self.too_many() };
            return self.stop(SyntaxError::at(fault, span).because_of(kept.span()));
        }
        let node = kept.copy_to(span);
        self.place(node, 0)
    }

    /// Goes on after an alias without a value, so that the rest is still checked.
    fn missing(&mut self, span: Span, related: Option<Span>) -> Result<(), Stop> {
        self.count(span)?;
        let fault = SyntaxFault::UnknownAlias;
        self.errors.push(SyntaxError { fault, span, related });
        self.place(Node::new(Value::Null, span), 0)
    }

    /// Charges one value; keys are free, for each has a value.
    fn count(&mut self, span: Span) -> Result<(), Stop> {
        let key = self.open.last().is_some_and(Frame::expects_key);
        if !key && self.budget.charge(1).is_err() {
            return self.stop(SyntaxError::at(self.too_many(), span));
        }
        Ok(())
    }

    /// Puts a finished node where it belongs.
    fn place(&mut self, node: Node, anchor: usize) -> Result<(), Stop> {
        if anchor != 0 && self.anchors.keep(anchor, &node).is_err() {
            return self.stop(SyntaxError::at(self.too_many(), node.span));
        }
        match self.open.last_mut() {
            Some(frame) => frame.take(self.text, node, &mut self.errors),
            None => self.root = Some(node),
        }
        Ok(())
    }

    fn too_deep(&self) -> SyntaxFault {
        SyntaxFault::TooDeep { limit: self.limits.depth }
    }

    fn too_many(&self) -> SyntaxFault {
        SyntaxFault::TooMany { limit: self.limits.nodes }
    }

    fn opening(&self, span: Span) -> Opening {
        let first = self.text.as_bytes().get(span.start);
        match first {
            Some(b'[' | b'{') if span.start < span.end => Opening::Bracket(span.start),
            _ => Opening::Block(span.start),
        }
    }

    fn check_tag(&mut self, span: &granit_parser::Span) {
        if let Some(tag) = span.tag_span() {
            let span = place(&tag);
            let name = self.text.get(span.range()).unwrap_or_default().to_owned();
            self.errors.push(SyntaxError::at(SyntaxFault::Tag(name), span));
        }
    }
}

impl<'text> TrySpannedEventReceiver<'text> for Builder<'text> {
    type Error = Stop;

    fn on_event(&mut self, event: Event<'text>, raw: granit_parser::Span) -> Result<(), Stop> {
        let span = place(&raw);
        if raw.tag_start.is_some() {
            self.check_tag(&raw);
        }
        match event {
            Event::DocumentStart(..) => self.document(span),
            Event::Scalar(text, style, anchor, _) => self.scalar(text, style, anchor, span),
            Event::SequenceStart(_, anchor, _) => self.open(Frame::list(anchor, self.opening(span)), span),
            Event::MappingStart(_, anchor, _) => self.open(Frame::map(anchor, self.opening(span)), span),
            Event::SequenceEnd | Event::MappingEnd => self.close(span),
            Event::Alias(id) => self.alias(id, span),
            Event::UnresolvedAlias(_) => self.missing(span, None),
            _ => Ok(()),
        }
    }
}

fn place(span: &granit_parser::Span) -> Span {
    let range = span.byte_range().unwrap_or_default();
    Span::new(range.start, range.end)
}
