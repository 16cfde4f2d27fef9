use crate::i18n::Prompt;
use crate::walk::Reply;

/// Reads a typed line as an answer, or says why it is none.
pub(super) fn line(typed: &str, proposed: bool) -> Result<Reply, Prompt> {
    match typed.trim() {
        "" => Ok(Reply::Back),
        "?" => Ok(Reply::Unknown),
        "=" if proposed => Ok(Reply::Proposed),
        "=" => Err(Prompt::NothingProposed),
        ":edit" => Ok(Reply::Edit),
        ":menu" => Ok(Reply::Menu),
        text => Ok(Reply::Line(text.to_owned())),
    }
}

/// Reads the word that an act wants which cannot be taken back.
pub(super) fn word(typed: &str, word: &str) -> Result<Reply, Prompt> {
    match typed.trim() {
        "" => Ok(Reply::Back),
        text if text.to_lowercase() == word.to_lowercase() => Ok(Reply::Confirmed),
        text => Err(Prompt::NotTheWord { typed: text.to_owned(), word: word.to_owned() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_stand_for_themselves_and_the_rest_is_a_line() {
        assert_eq!(line("  ", true), Ok(Reply::Back));
        assert_eq!(line("?", true), Ok(Reply::Unknown));
        assert_eq!(line(" = ", true), Ok(Reply::Proposed));
        assert_eq!(line("=", false), Err(Prompt::NothingProposed));
        assert_eq!(line(":edit", false), Ok(Reply::Edit));
        assert_eq!(line(":menu", false), Ok(Reply::Menu));
        assert_eq!(line(" yes / by phone ", false), Ok(Reply::Line("yes / by phone".to_owned())));
    }

    #[test]
    fn a_word_must_be_typed_whole() {
        assert_eq!(word("close", "close"), Ok(Reply::Confirmed));
        assert_eq!(word("", "close"), Ok(Reply::Back));
        assert!(word("clos", "close").is_err());
        assert!(word("y", "close").is_err());
    }
}
