use super::Say;

/// Lists what the command line says beside the data it gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Talk {
    /// Begins the line that says what went wrong.
    Error,
    /// Begins a line with a cause of it.
    Because,
    /// Begins the line that says what to do next.
    Help,
    /// No playbook has this name.
    NoPlaybook {
        /// What was asked for.
        asked: String,
    },
    /// There is this one, which is written nearly the same.
    DidYouMean(String),
    /// These are there.
    ThereAre(Vec<String>),
    /// Nothing is there, in these places.
    NothingIn(Vec<String>),
    /// This is a file of another kind.
    WrongKind {
        /// The file.
        file: String,
        /// Its first key.
        kind: String,
        /// The key of the kind that was asked for.
        wanted: String,
    },
    /// The file does not read, from this place on.
    DoesNotRead {
        /// The file.
        file: String,
        /// The line.
        line: usize,
        /// The column.
        column: usize,
    },
    /// The playbook has no such role.
    NoRole(String),
    /// The playbook has no such message.
    NoMessage(String),
    /// There is no such command.
    NoCommand(String),
    /// The playbook has no such part.
    NoPart(String),
    /// What to type to learn what is wrong with a file.
    Validate(String),
    /// What to type to see what is there.
    ListThem,
    /// Where playbooks may be put.
    WhereTheyGo,
}

impl Say for Talk {
    fn en(&self) -> String {
        match self {
            Self::Error => "error:".into(),
            Self::Because => "because:".into(),
            Self::Help => "help:".into(),
            Self::NoPlaybook { asked } => format!("no playbook is called “{asked}”"),
            Self::DidYouMean(name) => format!("did you mean “{name}”?"),
            Self::ThereAre(names) => format!("there are {}", names.join(", ")),
            Self::NothingIn(places) => format!("there is none in {}", places.join(", ")),
            Self::WrongKind { file, kind, wanted } => {
                format!("{file} is no {wanted} file: its first key is “{kind}”")
            }
            Self::DoesNotRead { file, line, column } => format!("{file} does not read, at {line}:{column}"),
            Self::NoRole(role) => format!("the playbook has no role “{role}”"),
            Self::NoMessage(id) => format!("the playbook has no message “{id}”"),
            Self::NoCommand(name) => format!("there is no command “{name}”"),
            Self::NoPart(part) => format!("the playbook has no part “{part}”"),
            Self::Validate(file) => format!("to see all that is wrong: crisis validate {file}"),
            Self::ListThem => "to see them: crisis list".into(),
            Self::WhereTheyGo => {
                "playbooks are files in ./playbooks, in --library DIR, or named by their path".into()
            }
        }
    }

    fn fr(&self) -> String {
        match self {
            Self::Error => "erreur :".into(),
            Self::Because => "cause :".into(),
            Self::Help => "aide :".into(),
            Self::NoPlaybook { asked } => format!("aucun plan ne s’appelle « {asked} »"),
            Self::DidYouMean(name) => format!("s’agit-il de « {name} » ?"),
            Self::ThereAre(names) => format!("il y a {}", names.join(", ")),
            Self::NothingIn(places) => format!("il n’y en a aucun dans {}", places.join(", ")),
            Self::WrongKind { file, kind, wanted } => {
                format!("{file} n’est pas un fichier « {wanted} » : sa première clé est « {kind} »")
            }
            Self::DoesNotRead { file, line, column } => format!("{file} ne se lit pas, à {line}:{column}"),
            Self::NoRole(role) => format!("le plan n’a pas de rôle « {role} »"),
            Self::NoMessage(id) => format!("le plan n’a pas de message « {id} »"),
            Self::NoCommand(name) => format!("il n’y a pas de commande « {name} »"),
            Self::NoPart(part) => format!("le plan n’a pas de partie « {part} »"),
            Self::Validate(file) => format!("pour voir tout ce qui ne va pas : crisis validate {file}"),
            Self::ListThem => "pour les voir : crisis list".into(),
            Self::WhereTheyGo => {
                "les plans sont des fichiers de ./playbooks, de --library DIR, ou nommés par leur chemin"
                    .into()
            }
        }
    }
}
