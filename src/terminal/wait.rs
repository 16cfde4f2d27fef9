use std::io::{self, Read};
use std::os::unix::net::UnixStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::{SigId, flag, low_level};

use crate::walk::StopSignal;

/// Lets time pass for a command that watches something, and ends the wait at once when a signal comes.
pub struct Wait {
    woken: UnixStream,
    signal: Arc<AtomicUsize>,
    handlers: Vec<SigId>,
}

impl Wait {
    /// Starts listening for the signals that end a command.
    pub fn listen() -> io::Result<Self> {
        let (woken, waker) = UnixStream::pair()?;
        let signal = Arc::new(AtomicUsize::new(0));
        let mut handlers = Vec::new();
        for number in [SIGINT, SIGTERM, SIGHUP] {
            let value = usize::try_from(number).unwrap_or_default();
            handlers.push(flag::register_usize(number, Arc::clone(&signal), value)?);
            handlers.push(low_level::pipe::register(number, waker.try_clone()?)?);
        }
        Ok(Self { woken, signal, handlers })
    }

    /// Waits so long; says which signal came meanwhile, if one did.
    pub fn pass(&mut self, time: Duration) -> io::Result<Option<StopSignal>> {
        if let Some(signal) = self.heard() {
            return Ok(Some(signal));
        }
        self.woken.set_read_timeout(Some(time))?;
        match self.woken.read(&mut [0; 16]) {
            Ok(_) => {}
            // A wait that nothing ended: which kind it is depends on the system.
            Err(error)
                if matches!(
                    error.kind(),
                    io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut | io::ErrorKind::Interrupted
                ) => {}
            Err(error) => return Err(error),
        }
        Ok(self.heard())
    }

    fn heard(&self) -> Option<StopSignal> {
        let signals = [StopSignal::Interrupt, StopSignal::Terminate, StopSignal::HangUp];
        let number = self.signal.load(Ordering::SeqCst);
        signals.into_iter().find(|signal| usize::from(signal.number()) == number)
    }
}

impl Drop for Wait {
    fn drop(&mut self) {
        for handler in self.handlers.drain(..) {
            low_level::unregister(handler);
        }
    }
}
