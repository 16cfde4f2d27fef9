use std::io::{self, stdin};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::termios::{
    LocalModes, OptionalActions, QueueSelector, SpecialCodeIndex, Termios, tcflush, tcgetattr, tcsetattr,
};

/// Quiet that must come before a question, so that the tail of a paste does not answer it.
pub(super) const QUIET: Duration = Duration::from_millis(150);
/// Keys that never stop do not hold a question back for longer.
const PATIENCE: Duration = Duration::from_secs(3);

/// Holds the terminal in a state where keys are neither echoed nor collected into lines.
///
/// dialoguer puts the terminal back after every key; without this, what is pasted in between
/// would be echoed into the painted screen. The state found is put back on drop, and keys
/// that nobody asked for are thrown away, so that they do not reach the shell either.
pub(super) struct Hold {
    found: Termios,
}

impl Hold {
    /// Takes hold of the terminal on standard input.
    pub fn take() -> io::Result<Self> {
        let found = tcgetattr(stdin())?;
        let mut held = found.clone();
        held.local_modes.remove(LocalModes::ECHO | LocalModes::ICANON);
        held.special_codes[SpecialCodeIndex::VMIN] = 1;
        held.special_codes[SpecialCodeIndex::VTIME] = 0;
        tcsetattr(stdin(), OptionalActions::Now, &held)?;
        Ok(Self { found })
    }

    /// Waits until no key came for a while, and throws away those that did.
    ///
    /// A signal ends the wait; who asks looks at it next.
    pub fn quiet(&self) -> io::Result<()> {
        let begin = Instant::now();
        loop {
            self.discard()?;
            if !readable(QUIET)? || begin.elapsed() > PATIENCE {
                return self.discard();
            }
        }
    }

    /// Throws away the keys that wait to be read.
    pub fn discard(&self) -> io::Result<()> {
        Ok(tcflush(stdin(), QueueSelector::IFlush)?)
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        // Where the terminal is gone there is nothing to put back.
        let _ = tcsetattr(stdin(), OptionalActions::Flush, &self.found);
    }
}

/// Says whether standard input has something to read within that time; a signal ends the wait.
fn readable(within: Duration) -> io::Result<bool> {
    let input = stdin();
    let mut polled = [PollFd::new(&input, PollFlags::IN)];
    let within = Timespec { tv_sec: 0, tv_nsec: within.subsec_nanos().into() };
    match poll(&mut polled, Some(&within)) {
        Ok(ready) if polled[0].revents().intersects(PollFlags::HUP | PollFlags::ERR) && ready > 0 => {
            Err(io::ErrorKind::UnexpectedEof.into())
        }
        Ok(ready) => Ok(ready > 0),
        Err(rustix::io::Errno::INTR) => Ok(false),
        Err(error) => Err(error.into()),
    }
}
