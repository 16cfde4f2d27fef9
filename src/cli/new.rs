use std::path::{Path, PathBuf};

use clap::Args;

use super::playbook::explain;
use super::{Context, Exit, Failure};
use crate::i18n::{Begin, Lang, Say};
use crate::playbook::spec::Kind;
use crate::playbook::{YAML_WORDS, is_kebab};
use crate::render::{Beginning, Shown, title_of};
use crate::store::{LibraryError, Put, put_new, resolve_file};

/// Begin a plan of your own from another one, with what is mostly changed ready to be changed
///
/// It takes everything from the other one and says only what differs. The other one stays as it is.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  crisis new parcel-broken
  crisis new our-recall --from product-recall --title \"A kettle of ours gets too hot\"
  crisis new colis-casse --lang fr")]
pub(super) struct New {
    /// Its id: small letters, digits and -
    id: String,
    /// The playbook to take everything from
    #[arg(long, value_name = "PLAYBOOK", default_value = "general")]
    from: String,
    /// What it is called on the screen [default: its id in words]
    #[arg(long)]
    title: Option<String>,
    /// Keep it in this folder
    #[arg(long, value_name = "DIR", default_value = "playbooks")]
    dir: PathBuf,
}

impl New {
    /// Writes the plan, and its translation where it needs one.
    pub fn run(self, context: &mut Context<'_>) -> Result<Exit, Failure> {
        let lang = context.lang;
        self.check_id(lang)?;
        let library = context.library();
        let file = self.dir.join(format!("{}.yaml", self.id));
        match library.find(&self.id) {
            Ok(_) => return Err(self.taken(lang)),
            Err(LibraryError::Unknown { .. }) => {}
            Err(error) => return Err(explain(error, lang)),
        }
        let found = library.find(&self.from).map_err(|error| explain(error, lang))?;
        let source = resolve_file(&library, &found).map_err(|error| explain(error, lang))?;
        if source.kind() != Some(Kind::Playbook) {
            let (file, kind) = (found.shown(), source.kind().map_or("", Kind::word).to_owned());
            return Err(explain(LibraryError::WrongKind { file, kind, wanted: Kind::Playbook }, lang));
        }
        let title = self.title.clone().unwrap_or_else(|| title_of(&self.id));
        let beginning =
            Beginning { id: &self.id, title: &title, from: &found.file, source: &source.tree, lang };
        if let Put::Left = put(&file, &beginning.text(), lang)? {
            return Err(self.taken(lang));
        }
        tell(context, Begin::Written { file: file.display().to_string() });
        if let Some(text) = beginning.translation() {
            let beside = self.dir.join(format!("{}.{}.yaml", self.id, lang.code()));
            let name = beside.display().to_string();
            tell(
                context,
                match put(&beside, &text, lang)? {
                    Put::Written => Begin::Written { file: name },
                    Put::Left => Begin::Left { file: name },
                },
            );
        }
        tell(context, Begin::AfterNew { file: file.display().to_string() });
        Ok(Exit::Done)
    }

    fn check_id(&self, lang: Lang) -> Result<(), Failure> {
        if is_kebab(&self.id) && !YAML_WORDS.contains(&self.id.as_str()) {
            return Ok(());
        }
        let what = Begin::BadId { typed: self.id.clone() }.say(lang);
        Err(Failure::new(what).help(Begin::Ids.say(lang)).exit(Exit::Usage))
    }

    fn taken(&self, lang: Lang) -> Failure {
        let what = Begin::Taken { id: self.id.clone() }.say(lang);
        Failure::new(what).help(Begin::OtherName.say(lang)).exit(Exit::Usage)
    }
}

/// Writes a file that is not there yet.
pub(super) fn put(path: &Path, text: &str, lang: Lang) -> Result<Put, Failure> {
    put_new(path, text).map_err(|error| {
        let what = Begin::Unwritten { file: path.display().to_string() }.say(lang);
        match error {
            crate::store::ReplaceError::Io(_, why) => Failure::from(why).context(what),
            other => Failure::from(other).context(what),
        }
    })
}

/// Says one line beside what is written.
pub(super) fn tell(context: &mut Context<'_>, says: Begin) {
    let line = Shown::line(&says.say(context.lang)).to_string();
    context.tell(&format!("{line}\n"));
}
