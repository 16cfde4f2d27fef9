use std::fs;
use std::io::{self, Write};
use std::process::Command;

/// Lets the operator edit a text in an editor, and returns what the file holds afterwards.
///
/// The shell reads the command as it reads `$EDITOR` elsewhere (`code --wait`). The file is
/// private, and gone when the editor has ended; one line break at its end is the editor's.
pub(super) fn edit(editor: &str, text: &str) -> io::Result<String> {
    let mut file = tempfile::Builder::new().prefix("words-").suffix(".txt").tempfile()?;
    file.write_all(text.as_bytes())?;
    if !text.is_empty() && !text.ends_with('\n') {
        file.write_all(b"\n")?;
    }
    file.flush()?;
    let status =
        Command::new("sh").arg("-c").arg(format!("{editor} \"$@\"")).arg(editor).arg(file.path()).status()?;
    if !status.success() {
        return Err(io::Error::other(format!("{editor}: {status}")));
    }
    // Read by name: many editors write a new file and rename it over the old one.
    let bytes = fs::read(file.path())?;
    let edited = String::from_utf8_lossy(&bytes).replace("\r\n", "\n");
    if edited.strip_suffix('\n') == Some(text) || edited == text {
        return Ok(text.to_owned());
    }
    Ok(edited.strip_suffix('\n').unwrap_or(&edited).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unchanged_file_means_no_change() {
        assert_eq!(edit("true", "words").expect("the editor runs"), "words");
        assert_eq!(edit("true", "words\n").expect("the editor runs"), "words\n");
        assert_eq!(edit("true", "").expect("the editor runs"), "");
    }

    #[test]
    fn the_command_may_have_arguments_and_rename_over_the_file() {
        let edited = edit("sed -i s/one/two/", "one\n\none").expect("the editor runs");
        assert_eq!(edited, "two\n\ntwo");
    }

    #[test]
    fn an_editor_that_fails_gives_no_text() {
        assert!(edit("false", "words").is_err());
        assert!(edit("no-such-editor-here", "words").is_err());
    }
}
