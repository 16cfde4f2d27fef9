use std::process::ExitCode;

/// Says how a command ended; the one table of exit statuses.
///
/// | status | means |
/// |---|---|
/// | 0 | it is done, and nothing is wrong |
/// | 1 | it is done, and there are findings or alerts |
/// | 2 | the command line is wrong |
/// | 3 | it could not be done |
/// | 128 + n | signal n ended it (129, 130, 143) |
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// It is done, and nothing is wrong.
    Done,
    /// It is done, and there are findings or alerts.
    Findings,
    /// The command line is wrong.
    Usage,
    /// It could not be done.
    Failed,
    /// This signal ended it.
    Signal(u8),
}

impl Exit {
    /// Returns the status that the system is given.
    pub fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Findings => 1,
            Self::Usage => 2,
            Self::Failed => 3,
            Self::Signal(signal) => 128_u8.saturating_add(signal),
        }
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        exit.code().into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_what_scripts_rely_on() {
        let all = [Exit::Done, Exit::Findings, Exit::Usage, Exit::Failed, Exit::Signal(2), Exit::Signal(15)];
        assert_eq!(all.map(Exit::code), [0, 1, 2, 3, 130, 143]);
    }
}
