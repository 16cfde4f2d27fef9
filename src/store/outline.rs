use std::borrow::Cow;

use serde::Deserialize;

/// Is what verifying reads of a line: that it is JSON, its number, and which event it is.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Outline<'l> {
    pub seq: u64,
    pub event: Cow<'l, [u8]>,
}

impl<'l> Outline<'l> {
    /// Reads the outline of a sealed line, and of the object in it.
    ///
    /// Lines as this tool writes them are read by a narrow scanner, several times as fast;
    /// whatever it does not know, the JSON parser decides. The seal itself is left out: its
    /// hashes are compared with others, and so are what they should be.
    pub(super) fn of(line: &'l [u8], object: &'l [u8]) -> Result<Self, String> {
        Scanner::new(object).outline().map_or_else(|| Self::parse(line), Ok)
    }

    fn parse(line: &'l [u8]) -> Result<Self, String> {
        #[derive(Deserialize)]
        struct Parsed<'a> {
            seq: u64,
            #[serde(borrow)]
            event: Cow<'a, str>,
        }
        let text = str::from_utf8(line).map_err(|error| error.to_string())?;
        let Parsed { seq, event } = serde_json::from_str(text).map_err(|error| error.to_string())?;
        Ok(Self { seq, event: Cow::Owned(event.into_owned().into_bytes()) })
    }
}

/// Reads an object without its closing brace, as JSON without spaces, exponents, `\u` and deep nesting, and gives up on anything else.
struct Scanner<'l> {
    object: &'l [u8],
    at: usize,
    /// All bytes of the strings, or-ed together: whether any is not ASCII.
    seen: u64,
}

/// How deep lists and objects may stand in each other.
const DEEPEST: u32 = 8;

impl<'l> Scanner<'l> {
    fn new(object: &'l [u8]) -> Self {
        Self { object, at: 0, seen: 0 }
    }

    fn outline(mut self) -> Option<Outline<'l>> {
        self.literal(br#"{"seq":"#)?;
        let seq = self.digits()?;
        let mut event = None;
        while self.at < self.object.len() {
            self.literal(b",")?;
            let key = self.string()?;
            self.literal(b":")?;
            match (key, &event) {
                (b"event", None) => event = Some(self.string().filter(|name| !name.contains(&b'\\'))?),
                (b"event" | b"seq", _) => return None,
                _ => self.value(0)?,
            }
        }
        if self.seen & HIGH != 0 {
            str::from_utf8(self.object).ok()?;
        }
        Some(Outline { seq, event: Cow::Borrowed(event?) })
    }

    fn peek(&self) -> Option<u8> {
        self.object.get(self.at).copied()
    }

    fn literal<const N: usize>(&mut self, text: &[u8; N]) -> Option<()> {
        (self.object.get(self.at..)?.first_chunk::<N>()? == text).then(|| self.at += N)
    }

    fn value(&mut self, depth: u32) -> Option<()> {
        match self.peek()? {
            b'"' => self.string().map(drop),
            b'{' if depth < DEEPEST => self.list(b'}', depth + 1),
            b'[' if depth < DEEPEST => self.list(b']', depth + 1),
            b't' => self.literal(b"true"),
            b'f' => self.literal(b"false"),
            b'n' => self.literal(b"null"),
            _ => self.number(),
        }
    }

    /// Reads a list or an object, from its opening bracket to this closing one.
    fn list(&mut self, close: u8, depth: u32) -> Option<()> {
        self.at += 1;
        if self.peek()? == close {
            self.at += 1;
            return Some(());
        }
        loop {
            if close == b'}' {
                self.string()?;
                self.literal(b":")?;
            }
            self.value(depth)?;
            let next = self.peek()?;
            self.at += 1;
            match next {
                b',' => {}
                next => return (next == close).then_some(()),
            }
        }
    }

    fn number(&mut self) -> Option<()> {
        if self.peek()? == b'-' {
            self.at += 1;
        }
        self.digits()?;
        if self.peek()? == b'.' {
            self.at += 1;
            let start = self.at;
            while self.peek()?.is_ascii_digit() {
                self.at += 1;
            }
            return (self.at > start).then_some(());
        }
        Some(())
    }

    /// Reads a whole number that begins with no needless zero.
    fn digits(&mut self) -> Option<u64> {
        let start = self.at;
        let mut value: u64 = 0;
        while let digit @ b'0'..=b'9' = self.peek()? {
            value = value.checked_mul(10)?.checked_add(u64::from(digit - b'0'))?;
            self.at += 1;
        }
        let length = self.at - start;
        (length == 1 || length > 1 && self.object[start] != b'0').then_some(value)
    }

    /// Reads a string and returns what stands between its quotes.
    fn string(&mut self) -> Option<&'l [u8]> {
        self.literal(b"\"")?;
        let start = self.at;
        loop {
            self.skip_plain_bytes()?;
            match self.object[self.at] {
                b'"' => break,
                b'\\'
                    if matches!(
                        self.object.get(self.at + 1)?,
                        b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't'
                    ) =>
                {
                    self.at += 2;
                }
                _ => return None,
            }
        }
        let text = &self.object[start..self.at];
        self.at += 1;
        Some(text)
    }

    /// Goes to the next quote, backslash or control character, eight bytes at a time.
    fn skip_plain_bytes(&mut self) -> Option<()> {
        while let Some(word) = self.object.get(self.at..)?.first_chunk::<8>() {
            let word = u64::from_le_bytes(*word);
            self.seen |= word;
            match special_in(word) {
                0 => self.at += 8,
                found => {
                    self.at += found.trailing_zeros() as usize / 8;
                    return Some(());
                }
            }
        }
        while self.peek()? >= 0x20 && !matches!(self.object[self.at], b'"' | b'\\') {
            self.seen |= u64::from(self.object[self.at]);
            self.at += 1;
        }
        Some(())
    }
}

const ONES: u64 = u64::MAX / 255;
const HIGH: u64 = ONES << 7;

/// Marks the first quote, backslash or control character of eight bytes by its high bit.
fn special_in(word: u64) -> u64 {
    let below = |word: u64, bound: u64| word.wrapping_sub(ONES * bound) & !word & HIGH;
    below(word, 0x20) | below(word ^ (ONES * u64::from(b'"')), 1) | below(word ^ (ONES * u64::from(b'\\')), 1)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn of(line: &[u8]) -> Result<Outline<'_>, String> {
        line.strip_suffix(b"}").map_or_else(|| Outline::parse(line), |object| Outline::of(line, object))
    }

    fn agree(object: &[u8]) {
        if let Some(quick) = Scanner::new(object).outline() {
            let line = [object, b"}"].concat();
            assert_eq!(Ok(quick), Outline::parse(&line), "{}", String::from_utf8_lossy(object));
        }
    }

    const OBJECT: &str = r#"{"seq":12,"at":"2026-05-23T05:14:00Z","event":"noted","a":[1,-2.5,{"b":null,"é":[]},true],"c":{},"d":"\"\\""#;

    #[test]
    fn the_quick_way_reads_what_the_tool_writes() {
        let outline = Scanner::new(OBJECT.as_bytes()).outline();
        assert_eq!(outline, Some(Outline { seq: 12, event: Cow::Borrowed(b"noted") }));
    }

    #[test]
    fn what_is_not_json_is_refused() {
        for line in [
            "",
            "{",
            r#"{"seq":1}"#,
            r#"{"seq":1,"event":"a""#,
            r#"{"seq":01,"event":"a"}"#,
            r#"{"seq":1,"event":"a"},"#,
        ] {
            assert!(of(line.as_bytes()).is_err(), "{line}");
        }
        assert!(of(b"{\"seq\":1,\"event\":\"a\xff\"}").is_err());
        assert!(of(br#"{ "seq": 1, "event": "\u0061" }"#).is_ok_and(|outline| *outline.event == *b"a"));
    }

    proptest! {
        #[test]
        fn the_quick_way_never_accepts_what_the_parser_refuses(at in 0..OBJECT.len(), byte: u8, cut in 0..OBJECT.len()) {
            let mut line = OBJECT.as_bytes().to_vec();
            line[at] = byte;
            agree(&line);
            line.remove(cut);
            agree(&line);
        }
    }
}
