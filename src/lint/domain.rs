//! What a condition can become, over every value that its names can have.
//!
//! Options, choices, levels and yes-no are sets that are known. A number matters only where
//! it lies between those that it is compared with. Whatever else a condition reads may be
//! anything, so nothing is said that could be wrong.

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use super::names::Scoped;
use crate::playbook::expr::{Compare, Expr, ExprKind, Seen, Type, Types};

/// Says what a condition can become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Outcomes {
    /// Whether it can hold.
    pub holds: bool,
    /// Whether it can fail.
    pub fails: bool,
}

/// More combinations than this are not tried.
const MOST: usize = 20_000;

/// A set of more words than this is not tried.
const MANY: usize = 200;

/// Tells what several conditions together can become; nothing where no name has a known set, or too many have.
pub fn outcomes(all: &[&Expr], types: &Scoped<'_, '_>) -> Option<Outcomes> {
    let variables = variables(all, types);
    let sizes = variables.values().map(Vec::len);
    let combinations = sizes.fold(1_usize, usize::saturating_mul);
    if variables.is_empty() || combinations > MOST {
        return None;
    }
    if !types.names.may_try(combinations.saturating_mul(all.iter().map(|expr| names_in(expr)).sum())) {
        return None;
    }
    let levels = types.names.levels();
    let mut found = Outcomes { holds: false, fails: false };
    for number in 0..combinations {
        let mut rest = number;
        let mut values = BTreeMap::new();
        for (name, samples) in &variables {
            values.insert(name.as_str(), samples.get(rest % samples.len())?);
            rest /= samples.len();
        }
        let at = At { values, levels };
        let here: Vec<Outcomes> = all.iter().map(|expr| at.outcomes(expr)).collect();
        found.holds |= here.iter().all(|one| one.holds);
        found.fails |= here.iter().any(|one| one.fails);
    }
    Some(found)
}

fn names_in(expr: &Expr) -> usize {
    let mut names = 1;
    expr.visit(&mut |_| names += 1);
    names
}

/// Is one value that a name can have.
#[derive(Debug, Clone, PartialEq)]
enum Sample {
    Flag(bool),
    Word(String),
    Number(f64),
}

/// Returns the names of conditions that have a known set, each with its values.
fn variables(all: &[&Expr], types: &Scoped<'_, '_>) -> BTreeMap<String, Vec<Sample>> {
    let mut names = BTreeMap::new();
    for expr in all {
        expr.visit(&mut |seen| {
            if let Seen::Name(name) = seen {
                names.entry(name.to_string()).or_insert_with(|| types.name(name).unwrap_or(Type::Any));
            }
        });
    }
    let mut literals: BTreeMap<String, Vec<f64>> = BTreeMap::new();
    all.iter().for_each(|expr| compared(expr, &mut literals));
    let samples = |(name, kind): (String, Type)| {
        let samples = match kind {
            Type::Bool => vec![Sample::Flag(true), Sample::Flag(false)],
            Type::Choice(set) | Type::Level(set) if set.len() > MANY => Vec::new(),
            Type::Choice(set) | Type::Level(set) => {
                let set: BTreeSet<String> = set.into_iter().collect();
                set.into_iter().map(Sample::Word).collect()
            }
            Type::Number | Type::Length => between(literals.get(&name).map_or(&[], Vec::as_slice)),
            _ => Vec::new(),
        };
        (!samples.is_empty()).then_some((name, samples))
    };
    names.into_iter().filter_map(samples).collect()
}

/// Collects the numbers that names are compared with.
fn compared(expr: &Expr, into: &mut BTreeMap<String, Vec<f64>>) {
    match &expr.kind {
        ExprKind::Compare(left, _, right) => {
            for (name, literal) in [(left, right), (right, left)] {
                if let (ExprKind::Name(name), Some(Sample::Number(number))) =
                    (&name.kind, literal_of(literal))
                {
                    into.entry(name.to_string()).or_default().push(number);
                }
            }
        }
        ExprKind::Not(inner) => compared(inner, into),
        ExprKind::All(parts) | ExprKind::Any(parts) => parts.iter().for_each(|part| compared(part, into)),
        _ => {}
    }
}

/// Returns a number below, at, between and above each of several.
fn between(literals: &[f64]) -> Vec<Sample> {
    let mut sorted = literals.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.dedup();
    let (Some(first), Some(last)) = (sorted.first(), sorted.last()) else { return Vec::new() };
    let middles = sorted.windows(2).filter_map(|pair| Some(f64::midpoint(*pair.first()?, *pair.last()?)));
    let all: Vec<f64> = sorted.iter().copied().chain(middles).chain([first - 1.0, last + 1.0]).collect();
    all.into_iter().map(Sample::Number).collect()
}

fn literal_of(expr: &Expr) -> Option<Sample> {
    match &expr.kind {
        ExprKind::Bool(flag) => Some(Sample::Flag(*flag)),
        ExprKind::Number(number) => Some(Sample::Number(*number)),
        ExprKind::Text(word) => Some(Sample::Word(word.clone())),
        #[expect(clippy::cast_precision_loss, reason = "no plan counts seconds beyond 2^52")]
        ExprKind::Length(length) => length.seconds().map(|seconds| Sample::Number(seconds as f64)),
        _ => None,
    }
}

/// Is one combination of values.
struct At<'v> {
    values: BTreeMap<&'v str, &'v Sample>,
    levels: &'v [String],
}

impl At<'_> {
    fn outcomes(&self, expr: &Expr) -> Outcomes {
        let open = Outcomes { holds: true, fails: true };
        let known = |holds: bool| Outcomes { holds, fails: !holds };
        match &expr.kind {
            ExprKind::Bool(flag) => known(*flag),
            ExprKind::Name(_) => match self.value(expr) {
                Some(Sample::Flag(flag)) => known(flag),
                _ => open,
            },
            ExprKind::Not(inner) => {
                let Outcomes { holds, fails } = self.outcomes(inner);
                Outcomes { holds: fails, fails: holds }
            }
            ExprKind::All(parts) => {
                parts.iter().map(|part| self.outcomes(part)).fold(known(true), |all, part| Outcomes {
                    holds: all.holds && part.holds,
                    fails: all.fails || part.fails,
                })
            }
            ExprKind::Any(parts) => {
                parts.iter().map(|part| self.outcomes(part)).fold(known(false), |any, part| Outcomes {
                    holds: any.holds || part.holds,
                    fails: any.fails && part.fails,
                })
            }
            ExprKind::Compare(left, how, right) => {
                let both = self.value(left).zip(self.value(right));
                both.and_then(|(left, right)| self.compare(&left, *how, &right)).map_or(open, known)
            }
            ExprKind::In(left, right) => {
                let ExprKind::List(elements) = &right.kind else { return open };
                let elements: Option<Vec<Sample>> = elements.iter().map(literal_of).collect();
                self.value(left).zip(elements).map_or(open, |(value, set)| known(set.contains(&value)))
            }
            _ => open,
        }
    }

    fn value(&self, expr: &Expr) -> Option<Sample> {
        match &expr.kind {
            ExprKind::Name(name) => {
                self.values.get(name.to_string().as_str()).map(|sample| (*sample).clone())
            }
            _ => literal_of(expr),
        }
    }

    fn compare(&self, left: &Sample, how: Compare, right: &Sample) -> Option<bool> {
        let order = match (left, right) {
            (Sample::Number(left), Sample::Number(right)) => left.partial_cmp(right)?,
            (left, right) if matches!(how, Compare::Equal | Compare::Unequal) => {
                if left == right {
                    Ordering::Equal
                } else {
                    Ordering::Less
                }
            }
            (Sample::Word(left), Sample::Word(right)) => {
                let rank = |word: &String| self.levels.iter().position(|level| level == word);
                rank(left)?.cmp(&rank(right)?)
            }
            _ => return None,
        };
        Some(match how {
            Compare::Equal => order.is_eq(),
            Compare::Unequal => order.is_ne(),
            Compare::Less => order.is_lt(),
            Compare::AtMost => order.is_le(),
            Compare::More => order.is_gt(),
            Compare::AtLeast => order.is_ge(),
        })
    }
}
