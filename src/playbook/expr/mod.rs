//! Conditions and texts: one small closed grammar, typed and three-valued.
//!
//! Unknown is never treated as false. There is no loop, no call of anything outside, and
//! every expression ends.

mod ast;
mod check;
mod eval;
mod lex;
mod parse;
mod template;
mod value;

pub use ast::{Call, Compare, Expr, ExprKind, Function, Name, Seen, Segment};
pub use check::{Fault, FaultKind, Type, Types, check};
pub use eval::{Env, Tri, evaluate, truth};
pub use parse::{SyntaxFault, parse, parse_name};
pub use template::{Filter, Part, Template};
pub use value::{Outcome, Value};
