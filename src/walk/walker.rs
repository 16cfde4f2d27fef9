use super::commands::Command;
use super::head::head;
use super::pick::Picks;
use super::{
    Attachable, Block, Choice, Kind, Mark, Prompter, Question, Reply, Screen, Shelf, Speech, Stop, Teller,
    Times, Voices,
};
use crate::i18n::{Lang, Say, Walk, WalkOn};
use crate::incident::agenda::{Agenda, Item, ItemState};
use crate::incident::eval::{At, View};
use crate::incident::plan::Plan;
use crate::incident::{Desk, Draft, Entry, Event, JournalError, Key};
use crate::playbook::Id;
use crate::playbook::model::Text;

/// Leads an operator through a run: the same conversation for every prompter.
pub struct Walker<'a> {
    pub(super) desk: Desk<'a>,
    pub(super) prompter: &'a mut dyn Prompter,
    pub(super) shelf: &'a mut dyn Shelf,
    pub(super) voices: Voices,
    pub(super) lang: Lang,
    pub(super) run: String,
    /// What the next screen says first: what was recorded, what others did.
    pub(super) notices: Vec<(Mark, String)>,
    /// The item that the operator chose to see.
    pub(super) focus: Option<Key>,
}

/// Says why the walk ended before its time.
#[derive(Debug)]
pub enum Halt {
    /// Nobody answers any more.
    Stop(Stop),
    /// The record cannot be read or written, and the operator left.
    Journal(JournalError),
    /// The operator left.
    Left(Left),
}

/// Says how the operator left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Left {
    /// Every role was passed on.
    HandedOver {
        /// To whom.
        to: String,
        /// Which roles, in words.
        roles: String,
    },
    /// The run is open and waits.
    Paused,
    /// The run was closed.
    Closed,
}

/// Is a result of the conversation.
pub type Walked<T> = Result<T, Halt>;

impl From<Stop> for Halt {
    fn from(stop: Stop) -> Self {
        Self::Stop(stop)
    }
}

impl From<JournalError> for Halt {
    fn from(error: JournalError) -> Self {
        Self::Journal(error)
    }
}

/// Is what a walk is opened with.
pub struct Opening<'a> {
    /// The seat.
    pub desk: Desk<'a>,
    /// Who shows and asks.
    pub prompter: &'a mut dyn Prompter,
    /// The files of the run.
    pub shelf: &'a mut dyn Shelf,
    /// The plans of every language.
    pub voices: Voices,
    /// The operator's language.
    pub lang: Lang,
    /// The run's name.
    pub run: String,
}

impl<'a> Walker<'a> {
    /// Sits down.
    pub fn new(opening: Opening<'a>) -> Self {
        let Opening { desk, prompter, shelf, voices, lang, run } = opening;
        Self { desk, prompter, shelf, voices, lang, run, notices: Vec::new(), focus: None }
    }

    /// Says something on the first screen, above its question.
    pub fn announce(&mut self, screen: &Screen) {
        for block in &screen.body {
            let line = match block {
                Block::Line { mark, text, .. } => (*mark, text.clone()),
                Block::Para(text) => (Mark::None, text.clone()),
                Block::Command(command) => (Mark::None, format!("  {command}")),
                _ => continue,
            };
            self.notices.push(line);
        }
    }

    /// Asks one thing after the other until the operator leaves or the run is closed.
    pub fn walk(&mut self) -> Halt {
        loop {
            if let Err(halt) = self.next() {
                return halt;
            }
        }
    }

    fn next(&mut self) -> Walked<()> {
        self.take_in()?;
        if self.desk.run().state.is_closed() {
            return self.after_close();
        }
        let agenda = self.desk.agenda();
        if let Some(item) = self.focus.take().and_then(|key| agenda.item(key.as_str()).cloned()) {
            return self.chosen(&agenda, &item);
        }
        let offers = agenda.offers(&self.desk.view(), &self.desk.operator);
        match offers.first().filter(|offer| !offer.deferred).cloned() {
            Some(offer) if offer.approval => {
                let item = offer.item.clone();
                self.approval(&item)
            }
            Some(offer) => match Picks::of(&offers) {
                Some(picks) => self.pick(&picks),
                None => {
                    let (item, take_over) = (offer.item.clone(), offer.take_over.clone());
                    self.offered(&item, take_over)
                }
            },
            None => self.nothing_open(&agenda),
        }
    }

    /// Takes in what others wrote, and says it on the next screen.
    pub(super) fn take_in(&mut self) -> Walked<()> {
        let fresh = self.desk.sync()?;
        let me = self.desk.operator.name.clone();
        let lines: Vec<String> = fresh
            .iter()
            .filter(|entry| entry.by.as_ref().is_some_and(|by| *by != me))
            .filter_map(|entry| self.tell_entry(entry))
            .collect();
        self.notices.extend(lines.into_iter().map(|line| (Mark::None, line)));
        Ok(())
    }

    /// An item picked by hand: offered as it is, or with its wall and the way past.
    fn chosen(&mut self, agenda: &Agenda, item: &Item) -> Walked<()> {
        match &item.state {
            ItemState::Open => self.offered(item, None),
            ItemState::Waiting(_) => self.waiting(item),
            ItemState::Done(_) | ItemState::NotApplicable(_) => self.amend(item),
            _ => self.wall(agenda, item),
        }
    }

    /// Returns what makes words of the run as of the last look.
    pub(super) fn teller(&self) -> Teller<'_> {
        let (run, moment) = (self.desk.run(), self.desk.moment());
        Teller { run, voices: &self.voices, lang: self.lang, moment }
    }

    pub(super) fn times(&self) -> Times {
        self.teller().times()
    }

    pub(super) fn plan(&self, book: usize) -> &Plan {
        self.teller().plan(book)
    }

    pub(super) fn written_plan(&self, book: usize) -> &Plan {
        self.teller().written_plan(book)
    }

    pub(super) fn speech(&self, book: usize) -> Speech<'_> {
        self.teller().speech(book)
    }

    pub(super) fn fill(&self, at: &At, text: &Text) -> String {
        self.teller().fill(at, text)
    }

    pub(super) fn title(&self, item: &Item) -> String {
        self.teller().title(item)
    }

    pub(super) fn short_title(&self, item: &Item) -> String {
        self.teller().short_title(item)
    }

    pub(super) fn title_of_key(&self, key: &Key) -> String {
        self.teller().title_of_key(key)
    }

    pub(super) fn due(&self, item: &Item) -> Option<String> {
        self.teller().due(item)
    }

    pub(super) fn due_short(&self, item: &Item) -> String {
        self.teller().due_short(item)
    }

    pub(super) fn state_words(&self, item: &Item) -> String {
        self.teller().state_words(item)
    }

    pub(super) fn tell_entry(&self, entry: &Entry) -> Option<String> {
        self.teller().tell_entry(entry)
    }

    pub(super) fn roles(&self, roles: &[Id]) -> String {
        self.teller().roles(roles)
    }

    pub(super) fn role_with_holder(&self, role: &Id) -> String {
        self.teller().role_with_holder(role)
    }

    pub(super) fn say(&self, words: Walk) -> String {
        words.say(self.lang)
    }

    pub(super) fn say_on(&self, words: WalkOn) -> String {
        words.say(self.lang)
    }

    /// Begins a screen: the head, and what was recorded since the last.
    pub(super) fn screen(&mut self) -> Screen {
        let notices = std::mem::take(&mut self.notices);
        let mut screen = Screen { head: Some(head(self)), body: Vec::new() };
        for (mark, text) in notices {
            screen.line(mark, text, "");
        }
        screen
    }

    /// Shows and asks; a first Ctrl-C opens Pause and comes back as a wish to paint again.
    pub(super) fn ask(&mut self, screen: &Screen, question: &Question) -> Walked<Reply> {
        let full = self.with_menu(question);
        match self.asked(screen, &full)? {
            Reply::Pause => {
                self.pause()?;
                Ok(Reply::Repaint)
            }
            Reply::Chosen(id) if !has(question, &id) => self.leave_for(&id, None),
            reply => Ok(reply),
        }
    }

    /// Shows and asks; while nobody answers, the clock and what is late go on in the head.
    pub(super) fn asked(&mut self, screen: &Screen, question: &Question) -> Walked<Reply> {
        let mut fresh: Option<Screen> = None;
        loop {
            let reply = self.prompter.ask(fresh.as_ref().unwrap_or(screen), question)?;
            // Minutes may have passed: a typed time counts from the answer, not from the screen.
            self.desk.watch();
            if reply != Reply::Minute {
                return Ok(reply);
            }
            let head = screen.head.as_ref().map(|_| head(self));
            fresh = Some(Screen { head, body: screen.body.clone() });
        }
    }

    /// Asks for one of several.
    pub(super) fn choose(
        &mut self,
        screen: &Screen,
        path: &str,
        prompt: String,
        natural: Vec<Choice>,
    ) -> Walked<Reply> {
        let kind = Kind::Choose { natural, menu: Vec::new() };
        self.ask(screen, &question(path, prompt, String::new(), kind))
    }

    /// Asks for a line until it reads, or until an empty one goes back.
    pub(super) fn line<T>(
        &mut self,
        screen: &Screen,
        asked: Line<'_>,
        read: &mut dyn FnMut(&Self, &str) -> Result<T, String>,
    ) -> Walked<Typed<T>> {
        self.line_of(None, screen, asked, read)
    }

    /// Asks for a line about an item; a word of the menu behind a colon is done in its place.
    pub(super) fn line_of<T>(
        &mut self,
        item: Option<&Item>,
        screen: &Screen,
        asked: Line<'_>,
        read: &mut dyn FnMut(&Self, &str) -> Result<T, String>,
    ) -> Walked<Typed<T>> {
        let screen = &self.with_line_words(screen, item);
        let mut question = question(
            asked.path,
            asked.prompt,
            asked.hint,
            Kind::Line { proposed: asked.proposed, typed: String::new() },
        );
        loop {
            let typed = match self.ask(screen, &question)? {
                Reply::Line(typed) => typed,
                Reply::Proposed => return Ok(Typed::Proposed),
                Reply::Unknown => return Ok(Typed::Unknown),
                Reply::Edit => return Ok(Typed::Edit),
                Reply::Repaint => continue,
                _ => return Ok(Typed::Back),
            };
            let read = match self.command(&typed, item) {
                Some(Command::Word(id)) => match self.leave_for(&id, item)? {
                    Reply::Repaint => continue,
                    _ => return Ok(Typed::Elsewhere),
                },
                Some(Command::Unknown(why)) => Err(why),
                None => read(self, &typed),
            };
            match read {
                Ok(read) => return Ok(Typed::Read(read)),
                Err(refusal) => {
                    question.refusal = Some(refusal);
                    if let Kind::Line { typed: kept, .. } = &mut question.kind {
                        *kept = typed;
                    }
                }
            }
        }
    }

    /// Asks for a reason; an empty line goes back.
    pub(super) fn reason(&mut self, screen: &Screen, path: &str, prompt: String) -> Walked<Option<String>> {
        let hint = self.say(Walk::WhyHint);
        let asked = Line { path, prompt, hint, proposed: None };
        match self.line(screen, asked, &mut |_, typed| Ok(typed.trim().to_owned()))? {
            Typed::Read(why) => Ok(Some(why)),
            _ => Ok(None),
        }
    }

    /// Builds an event of this operator about an item, in the item's role.
    pub(super) fn draft_for(&self, item: &Item, event: Event) -> Draft {
        let role = self.desk.speaking_as(item.role.as_ref());
        Draft { role, ..self.desk.draft(Some(&item.key), event) }
    }

    /// Puts an item in hand, on disk before it is shown.
    pub(super) fn open(&mut self, item: &Item) -> Walked<()> {
        let mine = item.in_hand.as_ref().is_some_and(|(name, _)| *name == self.desk.operator.name);
        if !mine {
            let draft = self.draft_for(item, Event::Opened);
            self.append(vec![draft])?;
        }
        Ok(())
    }

    /// Adds a playbook that was laid down.
    pub(super) fn take_attachable(&mut self, attachable: Attachable) {
        for (lang, plan) in attachable.voices {
            self.voices.add(&lang, plan);
        }
        self.desk.add_playbook(&attachable.id, attachable.plan);
    }

    /// Returns a view of the present look.
    pub(super) fn view(&self) -> View<'_> {
        self.desk.view()
    }
}

/// Is a question for a line.
pub(super) struct Line<'q> {
    pub path: &'q str,
    pub prompt: String,
    pub hint: String,
    pub proposed: Option<String>,
}

/// Is what came of asking for a line.
pub(super) enum Typed<T> {
    Read(T),
    Proposed,
    Unknown,
    Edit,
    Back,
    /// A word of the menu was done instead.
    Elsewhere,
}

/// Says whether a list has an answer or a word of that id.
fn has(question: &Question, id: &str) -> bool {
    match &question.kind {
        Kind::Choose { natural, menu } => natural.iter().chain(menu).any(|choice| choice.id == id),
        _ => true,
    }
}

pub(super) fn question(path: &str, prompt: String, hint: String, kind: Kind) -> Question {
    Question { path: path.to_owned(), prompt, hint, refusal: None, kind }
}

/// Adds a labelled text, where there is one.
pub(super) fn label(screen: &mut Screen, label: String, text: Option<String>) {
    if let Some(text) = text.filter(|text| !text.is_empty()) {
        screen.push(Block::Label { label, text });
    }
}
