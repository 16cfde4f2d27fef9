/// Writes a path as a relative reference (RFC 3986): forward slashes, and all else that is special as `%XX`.
pub(super) fn uri(path: &str) -> String {
    let mut written = String::with_capacity(path.len());
    for byte in path.strip_prefix("./").unwrap_or(path).bytes() {
        match byte {
            b'\\' if cfg!(windows) => written.push('/'),
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                written.push(char::from(byte));
            }
            _ => written.push_str(&format!("%{byte:02X}")),
        }
    }
    written
}
