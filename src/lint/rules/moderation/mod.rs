//! Moderation rules that never match, always match, or take something away.

pub mod criticism;
pub mod everything;
pub mod evidence;
pub mod floor;
pub mod shadowed;
