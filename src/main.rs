//! The doorstep: see the library.

fn main() {}
