//! Moderation rules that never match, always match, or take something away.

pub mod criticism;
pub mod everything;
pub mod evidence;
pub mod floor;
mod matchers;
pub mod shadowed;

pub(super) use matchers::matchers;
