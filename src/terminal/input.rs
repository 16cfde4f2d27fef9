use std::io::{self, Write, stderr, stdin};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::termios::{
    InputModes, LocalModes, OptionalActions, QueueSelector, SpecialCodeIndex, Termios, tcflush, tcgetattr,
    tcsetattr,
};

/// Quiet that must come before a question, so that the tail of a paste does not answer it.
pub(super) const QUIET: Duration = Duration::from_millis(150);
/// Asks the terminal to mark what is pasted.
const MARK_PASTES: &[u8] = b"\x1b[?2004h";
/// Asks it to do so no longer.
const LEAVE_PASTES: &[u8] = b"\x1b[?2004l";
/// Keys that never stop do not hold a question back for longer.
const PATIENCE: Duration = Duration::from_secs(3);

/// Holds the terminal in a state where keys are neither echoed nor collected into lines.
///
/// Ctrl-C stays a signal, and so it is heard while a large paste is still coming in. The
/// terminal is asked to mark what is pasted. The state found is put back on drop, and keys
/// that nobody asked for are thrown away, so that they do not reach the shell either.
pub(super) struct Hold {
    found: Termios,
}

impl Hold {
    /// Takes hold of the terminal on standard input.
    pub fn take() -> io::Result<Self> {
        let found = tcgetattr(stdin())?;
        let mut held = found.clone();
        held.local_modes.remove(LocalModes::ECHO | LocalModes::ICANON | LocalModes::IEXTEN);
        held.input_modes.remove(InputModes::IXON);
        // A process that is stopped or killed by a key would leave the shell a terminal in this state.
        held.special_codes[SpecialCodeIndex::VSUSP] = 0;
        held.special_codes[SpecialCodeIndex::VQUIT] = 0;
        held.special_codes[SpecialCodeIndex::VMIN] = 1;
        held.special_codes[SpecialCodeIndex::VTIME] = 0;
        tcsetattr(stdin(), OptionalActions::Now, &held)?;
        stderr().write_all(MARK_PASTES)?;
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
        let _ = stderr().write_all(LEAVE_PASTES);
        let _ = tcsetattr(stdin(), OptionalActions::Flush, &self.found);
    }
}

/// Says whether standard input has something to read within that time; a signal ends the wait.
pub(super) fn readable(within: Duration) -> io::Result<bool> {
    let input = stdin();
    let mut polled = [PollFd::new(&input, PollFlags::IN)];
    let within = Timespec {
        tv_sec: within.as_secs().try_into().unwrap_or(i64::MAX),
        tv_nsec: within.subsec_nanos().into(),
    };
    match poll(&mut polled, Some(&within)) {
        Ok(ready) if polled[0].revents().intersects(PollFlags::HUP | PollFlags::ERR) && ready > 0 => {
            Err(io::ErrorKind::UnexpectedEof.into())
        }
        Ok(ready) => Ok(ready > 0),
        Err(rustix::io::Errno::INTR) => Ok(false),
        Err(error) => Err(error.into()),
    }
}

/// Reads what waits on standard input; a signal that comes first reads nothing.
pub(super) fn take(bytes: &mut Vec<u8>) -> io::Result<()> {
    let mut chunk = vec![0; 1 << 16];
    match rustix::io::read(stdin(), &mut chunk) {
        Ok(0) => Err(io::ErrorKind::UnexpectedEof.into()),
        Ok(read) => {
            bytes.extend_from_slice(&chunk[..read]);
            Ok(())
        }
        Err(rustix::io::Errno::INTR) => Ok(()),
        Err(error) => Err(error.into()),
    }
}
