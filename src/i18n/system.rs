use std::io::{self, ErrorKind};

use super::{Lang, Say};
use crate::words;

words! {
    /// Lists the reasons for which a system refuses, in words; the usual ones, and those that the tool finds itself.
    pub enum Reason {
        NotFound => "there is no such file or folder", "ce fichier ou dossier n’existe pas";
        Denied => "permission denied", "accès refusé";
        Full => "the disk is full", "le disque est plein";
        Quota => "no more may be stored here (quota)", "rien de plus ne peut être écrit ici (quota)";
        ReadOnly => "the disk can only be read", "le disque est en lecture seule";
        There => "it is there already", "cela existe déjà";
        NotAFolder => "it is not a folder", "ce n’est pas un dossier";
        IsAFolder => "it is a folder", "c’est un dossier";
        Busy => "it is in use", "il est utilisé ailleurs";
        NotText => "it is not text in UTF-8", "ce n’est pas du texte en UTF-8";
        Device => "the disk does not answer as it should", "le disque ne répond pas comme il faut";
        NotPlain => "it is not a plain file", "ce n’est pas un fichier ordinaire";
        TooLarge { kib: usize } => "it is larger than {kib} KiB", "il dépasse {kib} Kio";
        Link => "a symbolic link stands in its place", "un lien symbolique se trouve à sa place";
        HeldBy { who: String } => "still held by {who}", "encore tenu par {who}";
        HeldByAnother => "still held by another process", "encore tenu par un autre processus";
    }
}

impl std::fmt::Display for Reason {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.en())
    }
}

impl std::error::Error for Reason {}

/// The number of a failure of the disk itself, on every Unix.
const EIO: i32 = 5;

impl Reason {
    /// Finds the words for a refusal, where it is one that has words.
    fn of(error: &io::Error) -> Option<Self> {
        if let Some(own) = error.get_ref().and_then(|inner| inner.downcast_ref::<Self>()) {
            return Some(own.clone());
        }
        Some(match error.kind() {
            ErrorKind::NotFound => Self::NotFound,
            ErrorKind::PermissionDenied => Self::Denied,
            ErrorKind::StorageFull => Self::Full,
            ErrorKind::QuotaExceeded => Self::Quota,
            ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            ErrorKind::AlreadyExists => Self::There,
            ErrorKind::NotADirectory => Self::NotAFolder,
            ErrorKind::IsADirectory => Self::IsAFolder,
            ErrorKind::ResourceBusy | ErrorKind::ExecutableFileBusy => Self::Busy,
            ErrorKind::InvalidData => Self::NotText,
            _ if error.raw_os_error() == Some(EIO) => Self::Device,
            _ => return None,
        })
    }
}

/// Says why a system refused; in English as the system says it, which people look for.
pub fn system_reason(error: &io::Error, lang: Lang) -> String {
    let own = match lang {
        Lang::En => None,
        Lang::Fr => Reason::of(error).map(|reason| reason.fr()),
    };
    match (own, error.raw_os_error()) {
        (Some(words), Some(number)) => format!("{words} (os error {number})"),
        (Some(words), None) => words,
        (None, _) => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_refusal_of_the_system_has_french_words_and_keeps_its_number() {
        let gone = io::Error::from_raw_os_error(2);
        assert_eq!(system_reason(&gone, Lang::Fr), "ce fichier ou dossier n’existe pas (os error 2)");
        assert_eq!(system_reason(&gone, Lang::En), gone.to_string());
        assert_eq!(
            system_reason(&io::Error::from_raw_os_error(5), Lang::Fr),
            "le disque ne répond pas comme il faut (os error 5)"
        );
        let own = io::Error::new(ErrorKind::InvalidInput, Reason::Link);
        assert_eq!(system_reason(&own, Lang::Fr), "un lien symbolique se trouve à sa place");
        assert_eq!(own.to_string(), "a symbolic link stands in its place");
        let other = io::Error::other("something else");
        assert_eq!(system_reason(&other, Lang::Fr), "something else");
    }
}
