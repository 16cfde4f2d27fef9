use sha2::{Digest, Sha256};

/// The `prev` of the first line.
pub(super) const GENESIS: Hash = [b'0'; HEX];

/// Is a SHA-256 in lower-case hexadecimal, as it stands in the line.
pub(super) type Hash = [u8; HEX];

const HEX: usize = 64;
const PREV: &[u8] = br#","prev":""#;
const HASH: &[u8] = br#","hash":""#;
/// What follows the entry in a sealed line: `,"prev":"…","hash":"…"}`.
const SEAL: usize = PREV.len() + HEX + 1 + HASH.len() + HEX + 2;

/// Says why a line is not one that this tool sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unsealed {
    /// It does not end in `prev` and `hash`.
    NoSeal,
    /// Its `hash` is not that of its text.
    WrongHash,
}

/// Is a line that ends in a seal: the hash of the line before, and its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Sealed<'l> {
    /// The entry, without its closing brace.
    pub object: &'l [u8],
    pub prev: &'l Hash,
    pub hash: &'l Hash,
}

/// Turns an entry's JSON object into a line of the chain, and returns its hash.
///
/// The hash is taken over the bytes of the line without the part `,"hash":"…"`, so
/// that checking needs no second serialisation and works with standard tools.
pub(super) fn seal(object: &[u8], prev: &Hash, out: &mut Vec<u8>) -> Hash {
    let start = out.len();
    out.extend_from_slice(object.strip_suffix(b"}").unwrap_or(object));
    out.extend_from_slice(PREV);
    out.extend_from_slice(prev);
    out.extend_from_slice(b"\"}");
    let hash = hex(&Sha256::digest(&out[start..]).into());
    out.pop();
    out.extend_from_slice(HASH);
    out.extend_from_slice(&hash);
    out.extend_from_slice(b"\"}\n");
    hash
}

/// Reads a line (without its newline) and checks its hash.
pub(super) fn check(line: &[u8]) -> Result<Sealed<'_>, Unsealed> {
    let sealed = split(line).ok_or(Unsealed::NoSeal)?;
    match hash_of(line) == *sealed.hash {
        true => Ok(sealed),
        false => Err(Unsealed::WrongHash),
    }
}

/// Tells whether a line was written whole, so that what does not hold in it was changed later.
///
/// Its seal and its newline are there. A stop may leave them too, where the disk kept the end of a line and not
/// its beginning: then zeros stand in it.
pub(super) fn was_whole(line: &[u8], ended: bool) -> bool {
    ended && split(line).is_some() && !line.contains(&0)
}

/// Reads a line as it stands there, whether or not its hash is right.
pub(super) fn read(line: &[u8]) -> Option<Sealed<'_>> {
    split(line).filter(|sealed| is_hex(sealed.prev) && is_hex(sealed.hash))
}

fn split(line: &[u8]) -> Option<Sealed<'_>> {
    let (object, rest) = line.split_at_checked(line.len().checked_sub(SEAL)?)?;
    let (prev, rest) = rest.strip_prefix(PREV)?.split_first_chunk::<HEX>()?;
    let (hash, rest) = rest.strip_prefix(b"\"")?.strip_prefix(HASH)?.split_first_chunk::<HEX>()?;
    (rest == b"\"}").then_some(Sealed { object, prev, hash })
}

fn hash_of(line: &[u8]) -> Hash {
    let mut hasher = Sha256::new();
    hasher.update(&line[..line.len() - HASH.len() - HEX - 2]);
    hasher.update(b"}");
    hex(&hasher.finalize().into())
}

fn is_hex(text: &Hash) -> bool {
    text.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'))
}

/// Writes a digest in lower-case hexadecimal.
pub(super) fn hex(digest: &[u8; 32]) -> Hash {
    let mut text = [0; HEX];
    for (pair, byte) in text.as_chunks_mut::<2>().0.iter_mut().zip(digest) {
        *pair = PAIRS[usize::from(*byte)];
    }
    text
}

/// The two digits of every byte.
const PAIRS: [[u8; 2]; 256] = {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut pairs = [[0; 2]; 256];
    let mut byte = 0;
    while byte < 256 {
        pairs[byte] = [DIGITS[byte >> 4], DIGITS[byte & 15]];
        byte += 1;
    }
    pairs
};

/// Returns a hash as text.
pub(super) fn text(hash: &Hash) -> String {
    hash.iter().map(|&byte| char::from(byte)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sealed_line_checks_and_a_changed_one_does_not() {
        let mut line = Vec::new();
        let hash = seal(br#"{"seq":1}"#, &GENESIS, &mut line);
        assert_eq!(line.pop(), Some(b'\n'));
        assert_eq!(check(&line), Ok(Sealed { object: br#"{"seq":1"#, prev: &GENESIS, hash: &hash }));
        for bit in 0..line.len() * 8 {
            line[bit / 8] ^= 1 << (bit % 8);
            assert!(check(&line).is_err(), "bit {bit}");
            line[bit / 8] ^= 1 << (bit % 8);
        }
    }

    #[test]
    fn a_short_or_foreign_line_has_no_seal() {
        assert_eq!(check(b""), Err(Unsealed::NoSeal));
        assert_eq!(check(br#"{"seq":1}"#), Err(Unsealed::NoSeal));
    }

    #[test]
    fn the_hash_is_the_one_that_sha256sum_prints() {
        // printf '{"seq":1,"prev":"000…0"}' | sha256sum
        let mut line = Vec::new();
        let hash = seal(br#"{"seq":1}"#, &GENESIS, &mut line);
        assert_eq!(text(&hash), "25cda5ce78ea76c6666ae9fbeb3d90bc68b2787dc33df571c97dcaf2d6468d48");
    }
}
