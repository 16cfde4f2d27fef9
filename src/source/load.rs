use granit_parser::{Options, Parser, TryLoadError};

use super::build::Builder;
use super::encoding::decode;
use super::grammar::explain;
use super::{Limits, Node, SyntaxError};

/// Reads a YAML text into a tree under the [usual limits](Limits).
pub fn load(bytes: &[u8]) -> Result<Node, Vec<SyntaxError>> {
    load_with(bytes, Limits::default())
}

/// Reads a YAML text into a tree under given limits.
///
/// The error lists everything that is wrong, in the order of the text, up to the point
/// where the parser cannot go on. Spans are offsets into the bytes given, a byte-order
/// mark included.
pub fn load_with(bytes: &[u8], limits: Limits) -> Result<Node, Vec<SyntaxError>> {
    let text = decode(bytes, limits).map_err(|error| vec![error])?;
    let mut builder = Builder::new(text, limits);
    let mut parser = Parser::new_from_str_with_options(text, options(limits));
    if let Err(TryLoadError::Scan(error)) = parser.try_load(&mut builder, true) {
        builder.broken_off(explain(text, &error, limits));
    }
    builder.finish()
}

fn options(limits: Limits) -> Options {
    granit_parser::options! {
        // Another crate may switch the feature on for everybody.
        emit_comments: false,
        // A missing anchor is reported by us, so that what follows is still checked.
        emit_unresolved_aliases: true,
        // The scanner looks ahead of the events; without a limit of its own it
        // would read a million brackets before we see the first.
        flow_nesting_limit: limits.depth,
        block_nesting_limit: limits.depth,
    }
}
