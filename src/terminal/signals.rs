use std::io::{self, Read};
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::thread;
use std::time::Duration;

use rustix::process::{Signal, getpid, kill_process};
use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM, SIGURG};
use signal_hook::{SigId, flag, low_level};

use crate::walk::{Reply, Stop, StopSignal};

/// Knows which signals came, and what they mean to whoever is being asked.
///
/// One flag a signal: console raises SIGINT for every interrupted read, so the flags of
/// SIGTERM and SIGHUP are looked at first. There is no handler for SIGWINCH or SIGCHLD,
/// since any handler interrupts the read and would look like Ctrl-C.
pub struct Signals {
    flags: Arc<Flags>,
    handlers: Vec<SigId>,
    pausing: bool,
}

/// Is what the handlers write and the questions read.
#[derive(Default)]
struct Flags {
    interrupted: Arc<AtomicBool>,
    terminated: Arc<AtomicBool>,
    hung_up: Arc<AtomicBool>,
    heard: AtomicBool,
    nudging: Mutex<()>,
}

/// Set while nobody listens: then a signal does what it would do without us.
///
/// It belongs to the process, as signals do: a handler once set can only be told to stand aside.
static ASLEEP: OnceLock<Arc<AtomicBool>> = OnceLock::new();

/// How long a signal waits unheard before the question is nudged.
const NUDGE: Duration = Duration::from_millis(50);

impl Signals {
    /// Starts listening; when it is dropped, the signals end the process again as they would.
    pub fn listen() -> io::Result<Self> {
        let flags = Arc::new(Flags::default());
        let mut signals = Self { flags: Arc::clone(&flags), handlers: Vec::new(), pausing: false };
        wake()?;
        signals.handlers.push(flag::register(SIGINT, Arc::clone(&flags.interrupted))?);
        signals.handlers.push(flag::register(SIGTERM, Arc::clone(&flags.terminated))?);
        signals.handlers.push(flag::register(SIGHUP, Arc::clone(&flags.hung_up))?);
        signals.nudge()?;
        Ok(signals)
    }

    /// Interrupts the wait for keys until a signal is heard.
    ///
    /// A signal that comes just before a question starts to wait would otherwise be seen only
    /// after the next key, and there may be nobody to press one. The nudge is a signal that
    /// means nothing else, so that no Ctrl-C is counted twice.
    fn nudge(&mut self) -> io::Result<()> {
        let (mut woken, waker) = UnixStream::pair()?;
        for signal in [SIGINT, SIGTERM, SIGHUP] {
            self.handlers.push(low_level::pipe::register(signal, waker.try_clone()?)?);
        }
        self.handlers.push(flag::register(SIGURG, Arc::default())?);
        let flags = Arc::clone(&self.flags);
        thread::Builder::new().name("signals".to_owned()).spawn(move || {
            // The other ends are closed when the handlers go.
            while woken.read(&mut [0; 64]).is_ok_and(|bytes| bytes > 0) {
                while flags.nudged() {}
            }
        })?;
        Ok(())
    }

    /// Returns how the walk must stop, where a signal said so.
    pub(super) fn stop(&self) -> Option<Stop> {
        let signal = if self.flags.hung_up.load(Ordering::SeqCst) {
            StopSignal::HangUp
        } else if self.flags.terminated.load(Ordering::SeqCst) {
            StopSignal::Terminate
        } else {
            return None;
        };
        self.flags.heard.store(true, Ordering::SeqCst);
        Some(Stop::Signal(signal))
    }

    /// Answers for the signals that came since: Ctrl-C opens Pause, and a second one leaves.
    pub(super) fn pending(&mut self) -> Option<Result<Reply, Stop>> {
        if let Some(stop) = self.stop() {
            return Some(Err(stop));
        }
        self.flags.take_interrupt().then(|| self.pause())
    }

    fn pause(&mut self) -> Result<Reply, Stop> {
        if self.pausing {
            return Err(Stop::Signal(StopSignal::Interrupt));
        }
        self.pausing = true;
        Ok(Reply::Pause)
    }

    /// Takes note that something was answered: the next Ctrl-C is a first one again.
    pub(super) fn answered(&mut self) {
        self.pausing = false;
    }

    /// Forgets a Ctrl-C that was meant for another program, such as the editor.
    pub(super) fn forget_interrupt(&mut self) {
        self.flags.take_interrupt();
    }

    /// Says what an error of the terminal means: a signal, the end of the input, or a failure.
    pub(super) fn failed(&mut self, error: io::Error) -> Result<Reply, Stop> {
        let gone = matches!(error.kind(), io::ErrorKind::UnexpectedEof | io::ErrorKind::BrokenPipe)
            || error.raw_os_error() == Some(rustix::io::Errno::IO.raw_os_error());
        if gone {
            // The window may be closing: its signal follows the end of the input.
            thread::sleep(NUDGE);
        }
        if let Some(answer) = self.pending() {
            return answer;
        }
        match error.kind() {
            io::ErrorKind::Interrupted => self.pause(),
            io::ErrorKind::UnexpectedEof => Err(Stop::EndOfInput),
            _ => Err(Stop::Io(error)),
        }
    }
}

impl Flags {
    /// Waits a moment and nudges whoever waits for keys; says whether a signal is still unheard.
    fn nudged(&self) -> bool {
        thread::sleep(NUDGE);
        // Held while looking and nudging: once a signal was taken, no late nudge may look like another.
        let _held = self.nudging.lock();
        let ending = self.terminated.load(Ordering::SeqCst) || self.hung_up.load(Ordering::SeqCst);
        let unheard =
            self.interrupted.load(Ordering::SeqCst) || (ending && !self.heard.load(Ordering::SeqCst));
        if unheard {
            // Without it the signal is still heard at the next key.
            let _ = kill_process(getpid(), Signal::URG);
        }
        unheard
    }

    fn take_interrupt(&self) -> bool {
        let _held = self.nudging.lock();
        self.interrupted.swap(false, Ordering::SeqCst)
    }
}

impl Drop for Signals {
    fn drop(&mut self) {
        self.flags.heard.store(true, Ordering::SeqCst);
        self.flags.take_interrupt();
        for handler in self.handlers.drain(..) {
            low_level::unregister(handler);
        }
        if let Some(asleep) = ASLEEP.get() {
            asleep.store(true, Ordering::SeqCst);
        }
    }
}

/// Lets a write beyond the largest permitted file fail, so that it can be said, instead of ending the process.
pub fn outlive_full_files() -> io::Result<()> {
    let nobody_looks = Arc::default();
    flag::register(Signal::XFSZ.as_raw(), nobody_looks).map(drop)
}

/// Sees to it that the signals have their ordinary effect whenever nobody listens.
fn wake() -> io::Result<()> {
    if let Some(asleep) = ASLEEP.get() {
        asleep.store(false, Ordering::SeqCst);
        return Ok(());
    }
    let asleep = Arc::clone(ASLEEP.get_or_init(Arc::default));
    for signal in [SIGINT, SIGTERM, SIGHUP] {
        flag::register_conditional_default(signal, Arc::clone(&asleep))?;
    }
    Ok(())
}
