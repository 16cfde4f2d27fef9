use crate::i18n::{Drill, Say};
use crate::incident::Key;
use crate::incident::score::{Decided, FirstWords, Score};
use crate::incident::script::DeadlineState;
use crate::report::{DeadlineRow, DecisionRow, FirstRow, ScoreSheet};
use crate::walk::Teller;

impl Teller<'_> {
    /// Says what a drill came to.
    pub fn score_sheet(&self, score: &Score) -> ScoreSheet {
        let span = |seconds: Option<i64>| seconds.map(|seconds| (seconds, self.times().span(seconds)));
        let firsts = score.firsts.iter().map(|first| {
            let (id, title) = first_words(first.what);
            FirstRow { id, title: title.say(self.lang), drill: span(first.drill), case: span(first.case) }
        });
        let state = |state: DeadlineState| (state.word(), deadline_words(state).say(self.lang));
        let deadlines = score.deadlines.iter().map(|row| DeadlineRow {
            id: row.id.clone(),
            title: self.title_of_key(&Key::new(&row.id)),
            drill: row.drill.map(state),
            case: row.case.map(state),
        });
        let start = self.run.state.start().unwrap_or(self.moment);
        let title = |key: &Key| self.title_of_key(key);
        ScoreSheet {
            lasted: self.times().span(self.moment.duration_since(start).as_secs()),
            firsts: firsts.collect(),
            deadlines: deadlines.collect(),
            decisions: score.decisions.iter().map(|row| self.decision_row(row)).collect(),
            tone: score.tone.iter().map(|(key, why)| (title(key), why.clone())).collect(),
            walls: score
                .walls
                .iter()
                .map(|(wall, key, why)| (wall.word().to_owned(), title(key), why.clone()))
                .collect(),
            forgotten: score.forgotten.iter().map(|key| (key.to_string(), title(key))).collect(),
            ..ScoreSheet::default()
        }
    }

    fn decision_row(&self, row: &Decided) -> DecisionRow {
        let key = Key::new(&row.step);
        let told = |taken: &Option<(String, String)>| {
            let (option, why) = taken.as_ref()?;
            Some((option.clone(), self.title_of_option(Some(&key), option), why.clone()))
        };
        DecisionRow {
            step: row.step.clone(),
            title: self.title_of_step(&row.step),
            drill: told(&row.drill),
            case: told(&row.case),
            agrees: row.agrees(),
        }
    }

    /// Returns the title of a step, whichever of its instances is meant.
    fn title_of_step(&self, base: &str) -> String {
        let first = self.run.state.keys_of(base).first().cloned();
        self.title_of_key(&first.unwrap_or_else(|| Key::new(base)))
    }
}

fn first_words(what: FirstWords) -> (&'static str, Drill) {
    match what {
        FirstWords::Acknowledgement => ("acknowledgement", Drill::Acknowledgement),
        FirstWords::Holding => ("holding", Drill::Holding),
        FirstWords::Statement => ("statement", Drill::Statement),
        FirstWords::Employees => ("employees", Drill::Employees),
    }
}

fn deadline_words(state: DeadlineState) -> Drill {
    match state {
        DeadlineState::Running => Drill::Running,
        DeadlineState::Met => Drill::Met,
        DeadlineState::Late => Drill::Late,
        DeadlineState::NotStarted => Drill::NotStarted,
        DeadlineState::NotApplicable => Drill::NotApplicable,
    }
}
