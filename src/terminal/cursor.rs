use std::io::{Write, stderr};

/// Shows the cursor when it goes out of scope, whatever happened in between.
///
/// dialoguer hides the cursor while it asks and leaves it hidden when Ctrl-C, a signal or an
/// error ends the question.
pub(super) struct Cursor;

impl Drop for Cursor {
    fn drop(&mut self) {
        // Where the terminal is gone there is no cursor to show.
        let _ = stderr().write_all(b"\x1b[?25h");
    }
}
