use super::{Limits, Span, SyntaxError, SyntaxFault};

/// Returns the bytes as text, where they are UTF-8 and not too many.
pub(super) fn decode(bytes: &[u8], limits: Limits) -> Result<&str, SyntaxError> {
    if bytes.len() > limits.bytes {
        let fault = SyntaxFault::TooLarge { limit: limits.bytes };
        return Err(SyntaxError::at(fault, Span::default()));
    }
    let text = std::str::from_utf8(bytes).map_err(|error| not_utf8(error.valid_up_to()))?;
    if looks_like_utf16(bytes) {
        return Err(not_utf8(0));
    }
    Ok(text)
}

/// Points before the bad byte, because no text exists in which a wider span could be cut.
fn not_utf8(at: usize) -> SyntaxError {
    SyntaxError::at(SyntaxFault::NotUtf8, Span::new(at, at))
}

/// Tells UTF-16 without a byte-order mark: its ASCII is valid UTF-8 with a NUL at every other byte.
///
/// Without this the writer would be told of control characters that no editor shows.
fn looks_like_utf16(bytes: &[u8]) -> bool {
    matches!(bytes, [0, a, 0, b, ..] | [a, 0, b, 0, ..] if *a != 0 && *b != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fault(bytes: &[u8]) -> Option<(SyntaxFault, Span)> {
        decode(bytes, Limits::default()).err().map(|error| (error.fault, error.span))
    }

    #[test]
    fn text_passes() {
        assert_eq!(fault("é: x\n".as_bytes()), None);
        assert_eq!(fault(b""), None);
        assert_eq!(fault(b"\xef\xbb\xbfa: b"), None);
    }

    #[test]
    fn the_first_bad_byte_is_named() {
        let latin1 = b"title: caf\xe9 ferm\xe9\n";
        assert_eq!(fault(latin1), Some((SyntaxFault::NotUtf8, Span::new(10, 10))));
    }

    #[test]
    fn utf16_is_named_with_and_without_a_mark() {
        for bytes in [&b"\xff\xfea\0:\0"[..], b"\xfe\xff\0a\0:", b"a\0:\0 \0b\0", b"\0a\0:\0 \0b"] {
            assert_eq!(fault(bytes), Some((SyntaxFault::NotUtf8, Span::new(0, 0))));
        }
    }

    #[test]
    fn size_is_limited() {
        let limit = Limits::default().bytes;
        assert_eq!(fault(&vec![b'a'; limit]), None);
        let (fault, _) = fault(&vec![b'a'; limit + 1]).expect("one byte too many");
        assert_eq!(fault, SyntaxFault::TooLarge { limit });
    }
}
