use super::refused::{refused, unwritten};
use super::{Exit, Failure, Says};
use crate::i18n::{Lang, Say, Talk};
use crate::playbook::resolve::Loaded;
use crate::playbook::translation::{Accept, Completion, Job, compare, complete};
use crate::report::{Done, TranslatedFile};
use crate::source::closest;
use crate::store::{ReplaceError, Translation};

/// Is what is to be done with every file.
pub(super) struct Plan<'a> {
    /// The language to translate into.
    pub lang: &'a str,
    /// What was read again.
    pub accept: Accept,
    /// The language of the screen.
    pub screen: Lang,
}

/// Is a translation that is completed and not yet written.
pub(super) struct Work<'a> {
    pair: &'a Translation,
    completion: Completion,
}

/// Tells how far a translation is.
pub(super) fn look(pair: &Translation, lang: &str, screen: Lang) -> Result<TranslatedFile, Failure> {
    if let Some(loaded) = &pair.loaded {
        let job = Job { source: &pair.source, lang, accept: Accept::Nothing };
        job.check(loaded).map_err(|refusal| refused(refusal, pair, screen))?;
    }
    let found = compare(&pair.source, pair.loaded.as_ref().map(|loaded| &loaded.tree));
    let sidecar = pair.loaded.as_ref().map(|loaded| &*loaded.file);
    Ok(TranslatedFile::new((&pair.source, &pair.file), (&pair.name, sidecar), found))
}

impl Plan<'_> {
    /// Refuses a path that is accepted and that no translation has.
    pub fn all_accepted(&self, pairs: &[Translation]) -> Result<(), Failure> {
        let Accept::Below(asked) = &self.accept else { return Ok(()) };
        let known: Vec<&str> = pairs.iter().flat_map(Translation::translated).collect();
        for path in asked {
            let one = Accept::Below(vec![path.clone()]);
            if !known.iter().any(|known| one.takes(known)) {
                let what = Says::NoText { path: path.clone() }.say(self.screen);
                let failure = Failure::new(what).exit(Exit::Usage);
                return Err(match closest(path, known.iter().copied()) {
                    Some(name) => failure.help(Talk::DidYouMean(name.to_owned()).say(self.screen)),
                    None => failure,
                });
            }
        }
        Ok(())
    }
}

impl<'a> Work<'a> {
    /// Completes a translation.
    pub fn of(pair: &'a Translation, plan: &Plan<'_>) -> Result<Self, Failure> {
        let job = Job { source: &pair.source, lang: plan.lang, accept: plan.accept.clone() };
        let completion = complete(&job, &pair.name, pair.loaded.as_ref());
        Ok(Self { pair, completion: completion.map_err(|refusal| refused(refusal, pair, plan.screen))? })
    }

    /// Returns the completed file.
    pub fn text(&self) -> &str {
        self.completion.loaded.file.text()
    }

    /// Refuses what could not be written, before anything is.
    pub fn check_place(&self, screen: Lang) -> Result<(), Failure> {
        match &self.pair.path {
            None if !self.is_done() => Err(unwritten(ReplaceError::NoPlace, self.pair, screen)),
            _ => Ok(()),
        }
    }

    /// Writes the file, unless it is there already as it should be.
    pub fn write(self, screen: Lang) -> Result<TranslatedFile, Failure> {
        let pair = self.pair;
        let written = !self.is_done();
        if written {
            pair.write(self.text()).map_err(|error: ReplaceError| unwritten(error, pair, screen))?;
        }
        let Completion { loaded, added, digests, accepted } = self.completion;
        let found = compare(&pair.source, Some(&loaded.tree));
        let file = TranslatedFile::new((&pair.source, &pair.file), (&pair.name, Some(&loaded.file)), found);
        Ok(TranslatedFile { done: Some(Done { written, added, digests, accepted }), ..file })
    }

    /// Says whether nothing has to be written; a built-in file that lacks nothing is left alone.
    fn is_done(&self) -> bool {
        let same = |loaded: &Loaded| loaded.file.text() == self.text();
        let built_in = self.pair.path.is_none() && self.pair.loaded.as_ref().is_some_and(same);
        built_in || self.pair.is_written(self.text())
    }
}
