use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::play::{Attempt, PlayedCase};
use super::stage::{Stage, Stages};
use crate::cli::answers::AnswersFile;
use crate::i18n::{Lang, Say, Trial};
use crate::incident::agenda::ItemState;
use crate::incident::coverage::{Seen, seen};
use crate::incident::script::{Case, Fault, Line, Script};
use crate::report::{Parting, TrialLine, Tried};
use crate::source::Span;
use crate::store::yaml_at;
use crate::walk::script::{Differs, Failed, Refused, Side, Stumble, offset};

/// Is a case that was tried, with what it has seen of each playbook.
pub(super) struct Outcome {
    pub tried: Tried,
    /// By which name its playbook is found.
    pub asked: String,
    pub seen: BTreeMap<String, Seen>,
}

/// How many names a line of help lists at most.
const NAMES: usize = 8;

/// Tries a case: plays it in memory, and says where it and the run part.
pub(super) fn try_case(path: &Path, stages: &Stages) -> Outcome {
    let mut tried = Tried { file: path.display().to_string(), ..Tried::default() };
    let (mut all, mut asked) = (BTreeMap::new(), String::new());
    match answers(path, stages.lang) {
        Ok(answers) => {
            if let Script::Case(case) = &answers.script {
                let trying = Trying { case, answers: &answers, stages, folder: answers.folder() };
                trying.go(&mut tried, &mut asked, &mut all);
            } else {
                tried.partings.push(said(Trial::NotACase.say(stages.lang)));
            }
        }
        Err(why) => tried.partings.push(said(why)),
    }
    Outcome { tried, asked, seen: all }
}

fn answers(path: &Path, lang: Lang) -> Result<AnswersFile, String> {
    AnswersFile::read(path, lang).map_err(|failure| failure.say(lang))
}

fn said(says: String) -> Parting {
    Parting { says, ..Parting::default() }
}

struct Trying<'t> {
    case: &'t Case,
    answers: &'t AnswersFile,
    stages: &'t Stages,
    folder: PathBuf,
}

impl Trying<'_> {
    fn go(&self, tried: &mut Tried, asked: &mut String, all: &mut BTreeMap<String, Seen>) {
        tried.title = self.case.title.clone().unwrap_or_default();
        let Some(of) = &self.case.of else { return };
        tried.playbook = of.it.clone();
        tried.partings.extend(self.missing_files());
        *asked = self.stages.playbook_of(&of.it, &self.folder);
        let stage = self.stages.of(asked);
        let stage = match stage.as_ref() {
            Ok(stage) => stage,
            Err(why) => {
                tried.partings.push(self.at(of.span, why.clone()));
                return;
            }
        };
        tried.playbook.clone_from(&stage.loaded.model.id);
        if !tried.partings.is_empty() {
            return;
        }
        let attempt = match Attempt::of(stage, self.case, &self.folder, self.stages) {
            Ok(attempt) => attempt,
            Err(why) => return tried.partings.push(said(why)),
        };
        let faults = attempt.faults(self.answers, self.stages);
        if !faults.is_empty() {
            tried.partings.extend(self.other_version(stage, Known::Gone(&faults)));
            tried.partings.extend(faults.iter().map(|fault| self.fault(fault)));
            return;
        }
        match attempt.play(self.case, &self.folder, self.stages) {
            Ok(played) => {
                tried.entries = played.run.state.last_seq;
                tried.partings.extend(self.other_version(stage, Known::Played(&played)));
                tried.partings.extend(self.partings(&played));
                *all = seen(&played.run);
            }
            Err(why) => tried.partings.push(said(why)),
        }
    }

    fn missing_files(&self) -> Vec<Parting> {
        let lang = self.stages.lang;
        let is_there = |file: &str| matches!(yaml_at(&self.folder.join(file)), Ok(Some(_)));
        let missing = self.case.feed.iter().filter(|feed| !is_there(&feed.it));
        let mut partings: Vec<Parting> = missing
            .map(|feed| self.at(feed.span, Trial::NoFeed { file: feed.it.clone() }.say(lang)))
            .collect();
        if let Some(file) = self.case.organisation.clone().filter(|file| !is_there(file)) {
            partings.push(said(Trial::NoOrganisation { file }.say(lang)));
        }
        partings
    }

    /// A case that names another version than the playbook has says what changed, as far as it can tell.
    fn other_version(&self, stage: &Stage, known: Known<'_>) -> Option<Parting> {
        let lang = self.stages.lang;
        let now = stage.loaded.model.version.clone();
        let version = self.case.version.as_ref().filter(|version| version.it != now)?;
        let says = Trial::OtherVersion { case: version.it.clone(), now: now.clone() }.say(lang);
        let mut parting = self.at(version.span, says);
        match known {
            Known::Gone(faults) => {
                let names: Vec<String> = faults.iter().map(|fault| self.source(fault.span)).collect();
                parting.help.push(Trial::Gone { names: some(names.iter().map(String::as_str)) }.say(lang));
            }
            Known::Played(played) => {
                let named = self.named(played);
                let agenda = played.run.agenda(played.run.state.last_at.unwrap_or_default());
                let open = agenda.items.iter().filter(|item| item.state == ItemState::Open);
                let fresh: BTreeSet<&str> =
                    open.map(|item| item.key.base()).filter(|base| !named.contains(*base)).collect();
                let broken = !matches!(&played.result, Ok(failed) if failed.is_empty());
                if broken && !fresh.is_empty() {
                    parting.help.push(Trial::Appeared { names: some(fresh.into_iter()) }.say(lang));
                } else if !broken {
                    parting.help.push(Trial::StillPlays { version: now }.say(lang));
                }
            }
        }
        Some(parting)
    }

    /// Returns the steps that the case speaks of, as far as it was played.
    fn named(&self, played: &PlayedCase) -> BTreeSet<String> {
        let keys = played.entries.iter().filter_map(|entry| entry.step.as_ref());
        keys.map(|key| key.base().to_owned()).collect()
    }

    fn partings(&self, played: &PlayedCase) -> Vec<Parting> {
        match &played.result {
            Ok(failed) => failed.iter().map(|failed| self.failed(failed)).collect(),
            Err(Stumble::Refused(refused)) => vec![self.refused(refused, played)],
            Err(Stumble::Journal(error)) => vec![said(error.say(self.stages.lang))],
        }
    }

    fn fault(&self, fault: &Fault) -> Parting {
        let lang = self.stages.lang;
        let help = fault.help.iter().map(|help| help.say(lang)).collect();
        Parting { help, ..self.at(fault.span, fault.what.say(lang)) }
    }

    fn failed(&self, failed: &Failed) -> Parting {
        let lines = failed.lines.iter().map(line).collect();
        Parting { lines, ..self.at(failed.span, failed.words.clone()) }
    }

    /// What the case does next, what the run says to that, and what it offers instead.
    fn refused(&self, refused: &Refused, played: &PlayedCase) -> Parting {
        let lang = self.stages.lang;
        let mut parting = match refused.span {
            Some(span) => self.at(span, refused.why.clone()),
            None => said(refused.why.clone()),
        };
        let place = refused.span.and_then(|span| self.entry(span));
        if let Some((_, entry)) = place {
            parting.lines.push(TrialLine { sign: '-', text: entry.doing.clone() });
        }
        parting.lines.extend(refused.stands.clone().map(|text| TrialLine { sign: '+', text }));
        parting.help.extend(refused.help.clone());
        let agenda = played.run.agenda(played.run.state.last_at.unwrap_or_default());
        let open: Vec<&str> = agenda.open().map(|item| item.key.as_str()).collect();
        if !open.is_empty() {
            parting.help.push(Trial::Offered { names: some(open.into_iter()) }.say(lang));
        }
        let left = place.map_or(0, |(place, _)| self.case.timeline.len() - place - 1);
        if left > 0 {
            parting.help.push(Trial::NotPlayed { n: left }.say(lang));
        }
        parting
    }

    fn at(&self, span: Span, says: String) -> Parting {
        let at = self.entry(span).map(|(_, entry)| offset(entry.at));
        Parting { place: Some(self.answers.line_of(span)), at, says, ..Parting::default() }
    }

    fn entry(&self, span: Span) -> Option<(usize, &Line)> {
        let holds = |entry: &Line| entry.span.start <= span.start && span.start < entry.span.end;
        self.case.timeline.iter().enumerate().find(|(_, entry)| holds(entry))
    }

    fn source(&self, span: Span) -> String {
        self.answers.text_of(span)
    }
}

/// Is what can be known of another version.
enum Known<'k> {
    /// What the case names and the playbook has no more.
    Gone(&'k [Fault]),
    /// How it was played.
    Played(&'k PlayedCase),
}

fn line(line: &Differs) -> TrialLine {
    let sign = match line.side {
        Side::Both => ' ',
        Side::Expected => '-',
        Side::Found => '+',
    };
    TrialLine { sign, text: line.text.clone() }
}

/// Lists some names.
fn some<'n>(names: impl Iterator<Item = &'n str>) -> String {
    let names: Vec<&str> = names.collect();
    match names.get(..NAMES) {
        Some(first) if names.len() > NAMES => format!("{} (+{})", first.join(", "), names.len() - NAMES),
        _ => names.join(", "),
    }
}
